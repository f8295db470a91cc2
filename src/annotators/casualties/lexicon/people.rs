//! Nouns for people.

use crate::annotators::casualties::types::{Sex, VictimGroup};
use VictimGroup::{
    AidWorker, Child, Civilian, Combatant, Journalist, Man, Medic, Official, Perpetrator, Police, Prisoner, Student, Woman,
};

/// Nouns for people: singular, plural, groups, sex.
pub type People = (&'static str, &'static str, &'static [VictimGroup], Option<Sex>);

const F: Option<Sex> = Some(Sex::Female);
const M: Option<Sex> = Some(Sex::Male);

/// Pronouns for one person.
pub const PRONOUNS: &[(&str, Sex)] = &[("he him himself", Sex::Male), ("she her herself", Sex::Female)];

pub const PEOPLE: &[People] = &[
    ("man gentleman male", "men gentlemen males", &[Man], M),
    ("woman lady female", "women ladies females", &[Woman], F),
    (
        "child toddler baby infant teenager teen kid youngster minor juvenile adolescent newborn preschooler",
        "children toddlers babies infants teenagers teens kids youngsters minors juveniles adolescents",
        &[Child],
        None,
    ),
    ("boy", "boys", &[Child], M),
    ("girl schoolgirl", "girls schoolgirls", &[Child], F),
    ("schoolboy", "schoolboys", &[Child], M),
    ("pupil schoolchild", "pupils schoolchildren", &[Child, Student], None),
    ("student", "students", &[Student], None),
    ("civilian villager resident worker", "civilians villagers residents workers noncombatants", &[Civilian], None),
    (
        "clergyman peddler beggar farmer peasant shopkeeper businessman driver passenger passerby pedestrian motorist tourist pilgrim worshipper \
         worshiper refugee migrant laborer labourer miner trader engineer lawyer teacher professor priest imam nun pastor \
         bystander customer commuter hostage shopper cyclist motorcyclist biker fisherman herder bishop archbishop cleric \
         activist protester protestor demonstrator employee owner manager clerk contractor singer rapper artist cashier \
         electrician coach player neighbor neighbour guest tenant homeowner fan spectator patron cabdriver bartender \
         mechanic carpenter writer poet economist professor rector missionary rancher merchant monk nationalist mason thief infiltrator blogger-of chieftain cook industrialist publisher impresario deserter breeder landowner \
         sympathizer catechist seminarian adviser advisor executive unionist delegate expert technician informant collaborator \
         envoy consul newsman scholar researcher scientist analyst banker founder coordinator organizer campaigner defender \
         lecturer academic vlogger critic opponent hopeful cashier-of tribesman intellectual dissident reverend brewer",
        "clergymen farmers peasants shopkeepers businessmen drivers passengers passersby pedestrians motorists tourists pilgrims \
         worshippers worshipers refugees migrants laborers labourers miners traders engineers lawyers teachers professors \
         priests imams nuns pastors bystanders customers commuters hostages shoppers cyclists motorcyclists bikers \
         fishermen herders bishops clerics activists protesters protestors demonstrators employees owners managers clerks \
         contractors singers artists players neighbors neighbours guests tenants fans spectators patrons mechanics \
         carpenters writers missionaries ranchers merchants jesuits domestics evacuees publishers deserters breeders landowners sympathizers catechists seminarians advisers \
         advisors executives unionists delegates experts technicians informants collaborators envoys newsmen scholars \
         researchers scientists analysts bankers founders organizers campaigners defenders lecturers academics critics \
         opponents cattlemen monks nationalists masons thieves infiltrators tribesmen intellectuals \
         dissidents",
        &[Civilian],
        None,
    ),
    (
        "soldier trooper serviceman fighter militant insurgent rebel guerrilla combatant gunman-of paratrooper sergeant \
         lieutenant captain colonel major general corporal private commander marine sailor airman militiaman cadet \
         legionnaire conscript peshmerga guerilla brigadier admiral ranger",
        "soldiers troops servicemen fighters militants insurgents rebels guerrillas combatants paratroopers sergeants \
         lieutenants captains colonels commanders marines sailors airmen militiamen cadets conscripts troopers guerillas \
         jihadists jihadis extremists militia paramilitaries separatists servicemembers personnel subversives generals",
        &[Combatant],
        None,
    ),
    (
        "officer policeman constable deputy detective cop sheriff policewoman inspector superintendent gendarme trooper \
         patrolman marshal",
        "officers policemen constables deputies detectives cops police gendarmes patrolmen policewomen",
        &[Police],
        None,
    ),
    (
        "journalist reporter photographer cameraman editor blogger correspondent broadcaster columnist",
        "journalists reporters photographers cameramen editors bloggers correspondents",
        &[Journalist],
        None,
    ),
    (
        "doctor nurse medic paramedic surgeon physician rescuer",
        "doctors nurses medics paramedics surgeons rescuers",
        &[Medic],
        None,
    ),
    ("firefighter fireman lifeguard", "firefighters firemen lifeguards", &[], None),
    ("volunteer", "volunteers", &[AidWorker], None),
    ("prisoner inmate detainee convict", "prisoners inmates detainees convicts captives", &[Prisoner], None),
    (
        "gunman attacker assailant bomber suspect shooter terrorist robber intruder hijacker perpetrator kidnapper burglar \
         assassin knifeman gangster",
        "gunmen attackers assailants bombers suspects shooters terrorists robbers intruders hijackers perpetrators \
         kidnappers burglars bandits assassins gangsters criminals traffickers smugglers",
        &[Perpetrator],
        None,
    ),
    (
        "mayor governor minister senator lawmaker councilman councilor councillor judge prosecutor ambassador diplomat \
         official president politician candidate congressman chairman secretary leader chief director magistrate premier \
         representative legislator vice-of dean attorney",
        "mayors governors ministers senators lawmakers councilors councillors judges prosecutors ambassadors diplomats \
         officials presidents politicians candidates leaders chiefs directors magistrates legislators",
        &[Official],
        None,
    ),
    (
        "mother wife daughter sister grandmother girlfriend bride aunt niece mom stepmother stepdaughter granddaughter fiancee widow",
        "mothers wives daughters sisters grandmothers girlfriends brides aunts nieces moms",
        &[Woman],
        F,
    ),
    (
        "father husband son brother grandfather boyfriend uncle nephew dad groom stepfather stepson grandson stepbrother",
        "fathers husbands sons brothers grandfathers boyfriends uncles nephews dads grandsons",
        &[Man],
        M,
    ),
    (
        "person couple victim survivor individual adult member relative parent cousin friend companion bodyguard guard someone \
         somebody patient foreigner native citizen national leader sibling follower supporter spouse colleague watchman \
         figure-of human youth subject escort passer aide assistant servant maid nanny chauffeur gardener housekeeper spokesman \
         spokeswoman athlete graduate veteran twin partner roommate classmate ex-of stranger elder dealer elderly \
         vendor builder welder waiter waitress dancer actor actress hiker climber skier swimmer diver pilot crewman \
         stewardess tailor rider cadre jawan star",
        "cooks maids industrialists maoists naxals naxalites people persons victims survivors individuals adults members relatives parents cousins friends companions bodyguards \
         guards patients foreigners natives citizens nationals siblings followers supporters colleagues watchmen humans \
         youths youngsters subjects escorts aides assistants servants men grandparents grandchildren grandkids twins \
         souls locals families inhabitants staff spouses folks staffers operatives elders agents others \
         crewmembers crew athletes vendors pilots climbers hikers swimmers skiers divers builders welders dealers \
         attendees participants fishers families sailors strangers roommates classmates waiters dancers americans",
        &[],
        None,
    ),
];
