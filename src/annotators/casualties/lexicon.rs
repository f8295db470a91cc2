//! The words of casualty reports, as tables; looked up without regard to case.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::types::{Outcome, Sex, VictimGroup};
use Outcome::{Abducted, Detained, Displaced, Injured, Killed, Missing, Rescued, Surrendered, Trapped};
use VictimGroup::{
    AidWorker, Child, Civilian, Combatant, Journalist, Man, Medic, Official, Perpetrator, Police, Prisoner, Student, Woman,
};

/// The parts that a word can play, as a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Class(u32);

impl Class {
    pub const PERSON: Self = Self(1);
    pub const PEOPLE: Self = Self(1 << 1);
    pub const BE: Self = Self(1 << 2);
    pub const HAVE: Self = Self(1 << 3);
    pub const MODAL: Self = Self(1 << 4);
    pub const PREPOSITION: Self = Self(1 << 5);
    pub const ARTICLE: Self = Self(1 << 6);
    pub const POSSESSIVE: Self = Self(1 << 7);
    pub const CONJUNCTION: Self = Self(1 << 8);
    pub const SUBORDINATOR: Self = Self(1 << 9);
    pub const VERB: Self = Self(1 << 10);
    pub const ADVERB: Self = Self(1 << 11);
    pub const THING: Self = Self(1 << 12);
    pub const UNIT: Self = Self(1 << 13);
    pub const PRONOUN: Self = Self(1 << 14);
    pub const RELATIVE: Self = Self(1 << 15);
    pub const NEGATION: Self = Self(1 << 16);
    pub const MONTH: Self = Self(1 << 17);
    pub const NOT_A_NAME: Self = Self(1 << 18);
    pub const TITLE: Self = Self(1 << 19);
    pub const OTHER: Self = Self(1 << 20);
    pub const DAY: Self = Self(1 << 21);
    pub const AMOUNT: Self = Self(1 << 22);

    /// Whether the sets have a part in common.
    pub const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// How a word states an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `killed`: past tense or participle; the victims are its object, or its subject in the passive.
    Past,
    /// `slain`: participle only.
    Participle,
    /// `killing`: the victims follow.
    Gerund,
    /// `kills`, `kill`: the victims follow.
    Present,
    /// `died`: the victims are the subject.
    Intransitive,
    /// `dead`, `missing`: said of the victims.
    Adjective,
    /// `deaths`, `injuries`: counted themselves, or `of` the victims.
    Noun,
}

/// A word that states an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trigger {
    pub outcome: Outcome,
    pub form: Form,
    /// Whether the outcome may turn out worse: `shot`.
    pub struck: bool,
}

/// What the lexicon knows of a word.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    pub class: Class,
    pub groups: &'static [VictimGroup],
    pub sex: Option<Sex>,
    pub trigger: Option<Trigger>,
}

/// What the lexicon knows of `word`, which is in lower case.
pub fn entry(word: &str) -> Option<&'static Entry> {
    static LEXICON: OnceLock<HashMap<&'static str, Entry>> = OnceLock::new();
    LEXICON.get_or_init(build).get(word)
}

fn build() -> HashMap<&'static str, Entry> {
    let mut lexicon: HashMap<&'static str, Entry> = HashMap::new();
    for &(words, class) in CLASSES {
        for word in words.split_whitespace() {
            let entry = lexicon.entry(word).or_default();
            entry.class = entry.class.or(class);
        }
    }
    for &(singular, plural, groups, sex) in PEOPLE {
        for (words, class) in [(singular, Class::PERSON), (plural, Class::PEOPLE)] {
            for word in words.split_whitespace() {
                let entry = lexicon.entry(word).or_default();
                entry.class = entry.class.or(class);
                (entry.groups, entry.sex) = (groups, sex);
            }
        }
    }
    for &(outcome, form, words) in TRIGGERS {
        for word in words.split_whitespace() {
            let struck = STRUCK.contains(&word);
            lexicon.entry(word).or_default().trigger = Some(Trigger { outcome, form, struck });
        }
    }
    lexicon
}

/// Words whose victims may turn out to be dead.
const STRUCK: &[&str] = &[
    "shot",
    "burned",
    "burnt",
    "shoots",
    "shooting",
    "stabbed",
    "stabbing",
    "stabs",
    "beaten",
    "attacked",
    "struck",
    "hospitalized",
    "hospitalised",
];

const TRIGGERS: &[(Outcome, Form, &str)] = &[
    (
        Killed,
        Form::Past,
        "killed murdered assassinated executed slaughtered massacred beheaded lynched drowned electrocuted strangled \
         suffocated decapitated martyred exterminated liquidated bludgeoned asphyxiated incinerated annihilated",
    ),
    (Killed, Form::Participle, "slain"),
    (
        Killed,
        Form::Gerund,
        "killing murdering assassinating executing slaughtering massacring beheading lynching drowning slaying",
    ),
    (Killed, Form::Present, "kills kill murders murder assassinate assassinates execute executes slay slays drown drowns slew"),
    (Killed, Form::Intransitive, "died perished dies die dying perish succumbed succumbs"),
    (Killed, Form::Adjective, "dead deceased lifeless"),
    (
        Killed,
        Form::Noun,
        "death deaths fatality fatalities killings slayings homicide homicides assassination assassinations \
         murderers-of body bodies corpse corpses lives execution executions massacre",
    ),
    (Injured, Form::Past, "wounded injured hurt maimed burned burnt shot stabbed hospitalized hospitalised"),
    (Injured, Form::Participle, "beaten"),
    (Injured, Form::Gerund, "wounding injuring maiming hurting hospitalizing stabbing"),
    (Injured, Form::Present, "wounds injures injure maims hurts hospitalizes shoots stabs shoot stab"),
    (Injured, Form::Noun, "injuries"),
    (Missing, Form::Adjective, "missing"),
    (Missing, Form::Intransitive, "disappeared vanished"),
    (Missing, Form::Noun, "disappearance disappearances"),
    (Displaced, Form::Past, "displaced evacuated uprooted relocated"),
    (Displaced, Form::Gerund, "displacing uprooting"),
    (Displaced, Form::Present, "displaces"),
    (Displaced, Form::Intransitive, "fled flee fleeing flees"),
    (Displaced, Form::Adjective, "homeless"),
    (Detained, Form::Past, "arrested detained captured imprisoned jailed apprehended incarcerated"),
    (Detained, Form::Gerund, "arresting detaining capturing"),
    (Detained, Form::Present, "arrests arrest detain detains captures"),
    (Abducted, Form::Past, "abducted kidnapped kidnaped"),
    (Abducted, Form::Gerund, "abducting kidnapping kidnaping"),
    (Abducted, Form::Present, "abducts abduct kidnap kidnaps"),
    (Abducted, Form::Noun, "abduction abductions kidnappings"),
    (Killed, Form::Noun, "casualties"),
    (Trapped, Form::Past, "trapped stranded"),
    (Trapped, Form::Gerund, "trapping stranding"),
    (Trapped, Form::Present, "traps strands"),
    (Rescued, Form::Past, "rescued freed saved"),
    (Rescued, Form::Gerund, "rescuing freeing"),
    (Rescued, Form::Present, "rescues rescue frees free"),
    (Surrendered, Form::Intransitive, "surrendered defected"),
];

/// Nouns for people: singular, plural, groups, sex.
type People = (&'static str, &'static str, &'static [VictimGroup], Option<Sex>);

const F: Option<Sex> = Some(Sex::Female);
const M: Option<Sex> = Some(Sex::Male);

const PEOPLE: &[People] = &[
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
        "farmer peasant shopkeeper businessman driver passenger passerby pedestrian motorist tourist pilgrim worshipper \
         worshiper refugee migrant laborer labourer miner trader engineer lawyer teacher professor priest imam nun pastor \
         bystander customer commuter hostage shopper cyclist motorcyclist biker fisherman herder bishop archbishop cleric \
         activist protester protestor demonstrator employee owner manager clerk contractor singer rapper artist cashier \
         electrician coach player neighbor neighbour guest tenant homeowner fan spectator patron cabdriver bartender \
         mechanic carpenter writer poet economist professor rector missionary rancher merchant monk nationalist mason thief infiltrator blogger-of chieftain cook industrialist cashier-of tribesman intellectual dissident reverend brewer",
        "farmers peasants shopkeepers businessmen drivers passengers passersby pedestrians motorists tourists pilgrims \
         worshippers worshipers refugees migrants laborers labourers miners traders engineers lawyers teachers professors \
         priests imams nuns pastors bystanders customers commuters hostages shoppers cyclists motorcyclists bikers \
         fishermen herders bishops clerics activists protesters protestors demonstrators employees owners managers clerks \
         contractors singers artists players neighbors neighbours guests tenants fans spectators patrons mechanics \
         carpenters writers missionaries ranchers merchants jesuits domestics evacuees monks nationalists masons thieves infiltrators tribesmen intellectuals \
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
        "mothers wives daughters sisters grandmothers aunts nieces",
        &[Woman],
        F,
    ),
    (
        "father husband son brother grandfather boyfriend uncle nephew dad groom stepfather stepson grandson stepbrother",
        "fathers husbands sons brothers grandfathers uncles nephews grandsons",
        &[Man],
        M,
    ),
    (
        "person couple victim survivor individual adult member relative parent cousin friend companion bodyguard guard someone \
         somebody patient foreigner native citizen national leader sibling follower supporter spouse colleague watchman \
         figure-of human youth subject escort passer aide assistant servant maid nanny chauffeur gardener housekeeper spokesman \
         spokeswoman athlete graduate veteran twin partner roommate classmate ex-of stranger elder dealer elderly \
         vendor builder welder waiter waitress dancer actor actress hiker climber skier swimmer diver pilot crewman \
         stewardess tailor rider cadre jawan",
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

const CLASSES: &[(&str, Class)] = &[
    ("was were been be being is are am got get gets getting 's're", Class::BE),
    ("has have had having", Class::HAVE),
    ("could may might would will shall should can must cannot", Class::MODAL),
    (
        "in at on near from with by for of to into onto over under during after before inside outside across between among \
         amongst including against around along through throughout toward towards within without upon via per amid despite \
         following besides behind beneath beside beyond off out past since until till alongside about like as include \
         includes included excluding except besides",
        Class::PREPOSITION,
    ),
    ("a an the this that these those each every either neither any some", Class::ARTICLE),
    ("his her their its our my your whose", Class::POSSESSIVE),
    ("and or but nor plus &", Class::CONJUNCTION),
    (
        "that when while because if where whereas although though unless why how whether so once until after before since as \
         then however meanwhile",
        Class::SUBORDINATOR,
    ),
    ("who whom which that", Class::RELATIVE),
    (
        "said says say saying told tells tell reported reports report announced announces confirmed confirms stated states \
         added adds claimed claims warned warns denied denies believe believes believed think thinks thought know knows knew \
         according ask asked asks call called calls opened open opens fired fires fire detonated detonates exploded explodes \
         explode attacked attacks attack occurred happened happen happens took take takes taking taken came come comes coming \
         went go goes going gone left leave leaves leaving hit hits responded respond responds arrived arrive arrives found \
         find finds began begin begins started start starts continued continue continues targeted targets carried carry \
         clashed clash clashes launched launch launches ambushed stormed storm raided raid planted threw throw throws \
         collapsed crashed crash crashes charged accused suspected sought wanted used use uses using made make makes making \
         gave give gives giving saw see sees seen became become becomes held hold holds holding led lead leads brought bring \
         kept keep keeps ran run runs running lived live lives living identified identify identifies appeared appear appears \
         pulled pull pulls broke break breaks entered enter enters set sets put puts tried try tries trying returned return \
         stood stand stands sat sit sits walked walk walks walking drove drive drives driving driven followed follow follows \
         received receive receives heard hear hears shows showed show described describe expected planned plan plans \
         demanded demand demands issued declared declare pronounced treated treat rushed transported airlifted flown \
         transferred suffered suffering suffers suffer sustained sustaining remained remain remains turned turn turns \
         protested protest staged joined join blocked burnt torched destroyed destroy destroying damaged damage damaging \
         involved involving involve related resulted resulting results result caused causing cause causes lost losing lose \
         looted looting sent send sends located locate locates leading fell fall falls sank sink sinks overturned capsized rose rise rises climbed climb reached reach stands crosses led marked arrived retaliated exchanged \
         repelled seized recaptured shelled bombed bombing bombs-of struck strike strikes striking works worked work working \
         wearing wore fighting fight fought struggled argued arguing argue appeals called investigate investigating \
         investigated believe remains plead pleaded faces facing face",
        Class::VERB,
    ),
    (
        "also reportedly allegedly fatally seriously critically severely slightly later then only just even still \
         now already recently apparently both all each not never subsequently immediately mortally lightly gravely badly \
         initially accidentally again yesterday today tonight ago too nearly almost there here self together further \
         alive additionally so far instantly once twice brutally indiscriminately wrongly",
        Class::ADVERB,
    ),
    (
        "bomb bombs car cars vehicle vehicles location locations house houses home homes building buildings school schools \
         shop shops store stores village villages town towns city cities truck trucks bus buses motorcycle motorcycles \
         rocket rockets missile missiles mortar mortars shell shells drone drones explosive explosives explosion explosions \
         blast blasts attack attacks incident incidents shot shots round rounds bullet bullets casing casings gun guns rifle \
         rifles pistol weapons weapon grenade grenades device devices district districts province provinces block blocks \
         street road bill bills dollars dollar percent count counts charge charges case cases report reports time times \
         place places point points tank tanks helicopter helicopters plane planes aircraft boat boats ship ships ied ieds \
         landmine landmines mine mines checkpoint checkpoints base bases camp camps church churches mosque mosques hospital \
         hospitals animal animals cow cows cattle goat goats sheep dog dogs bear bears whale whales horse horses fish bird \
         birds party parties group groups organization organizations company companies unit units brigade battalion team \
         teams side sides factions faction country countries nation nations state states day-of area areas site sites room \
         rooms apartment apartments door window windows bag bags phone phones call calls piece pieces kilo tons ton item \
         items crime crimes shooting shootings stabbing wound wounds gunshot gunshots injury raids raid clashes clash protest \
         protests demonstration demonstrations strike strikes airstrikes airstrike operation operations event events thing \
         things reason reasons way ways part parts percentage votes vote seats seat goals runs games game match matches \
         wickets medals stores outposts outpost post posts positions position tents trees crops hut huts market markets \
         institutions bridge bridges tower towers tanker tankers pipeline bodies body flight flights train trains carriages \
         fire fires question questions issue issues lane lanes warrants warrant search searches ambulances ambulance units \
         patrol convoy photographs photograph photos pictures film films video videos scene scenes magnitude story stories storey floor floors barrel barrels \
         amendment amendments proposal proposals measure measures motion motions project projects deal deals clause clauses \
         engine engines idea ideas program programs programme programmes law laws provision provisions budget budgets tax \
         taxes contract contracts initiative initiatives resolution resolutions process processes job jobs weed weeds virus \
         viruses germ germs bacteria insect insects mosquito mosquitoes rat rats mouse mice chicken chickens hen hens pig \
         pigs wolf wolves lion lions tiger tigers elephant elephants rhino rhinos deer cat cats snake snakes shark sharks \
         turtle turtles bee bees number order orders letter letters paper papers server servers computer computers poster \
         posters chapter chapters tumor tumour factor factors motor motors error errors sector sectors monitor monitors \
         router routers corner corners filter filters container containers newspaper newspapers thriller character \
         characters barrier barriers scooter scooters trailer trailers freighter freighters cruiser cruisers boiler boilers \
         printer printers tractor tractors generator generators reactor reactors elevator elevators theater theaters \
         theatre proposition act acts page pages image images document documents file files glacier glaciers \
         painting paintings book books calorie calories",
        Class::THING,
    ),
    (
        "year years month months week weeks day days hour hours minute minutes second seconds mile miles kilometer kilometers \
         kilometre kilometres km meter meters metre metres feet foot yards yard inch inches pounds kilograms kg acres \
         decade decades century centuries night nights weekend am pm a.m. p.m. hectares degrees percent euros rupees",
        Class::UNIT,
    ),
    ("he she him her they them himself herself themselves it i we us you me hers", Class::PRONOUN),
    ("no none nobody nothing neither", Class::NEGATION),
    (
        "january february march april may june july august september october november december jan jan. feb feb. mar. apr \
         apr. aug aug. sept sept. sep oct oct. nov nov. dec dec.",
        Class::MONTH,
    ),
    (
        "monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun. morning afternoon \
         evening midnight noon early late last next overnight",
        Class::DAY,
    ),
    (
        "street avenue road county city hospital police department university school church park health center centre medical north \
         south east west northern southern eastern western state states united national international district province \
         court house office fire news ave st rd st. ave. rd. blvd. blvd boulevard lane drive highway route apartments apartment village town \
         river lake island beach heights island central force forces army navy government party ministry front movement \
         council authority agency association media photo image video view advertisement related share facebook twitter \
         tweet email print copyright associated press tv channel source story read more click here new york los san angeles \
         update breaking watch world local posted updated published sheriff's homicide coroner examiner gun violence mr mrs ms god christmas islamic \
         bureau division unit club bar inn hotel store market mall airport station high elementary middle district ap block \
         tuesday according two three four five six seven eight nine ten one several many most other such first second third \
         authorities witnesses however although both during since after before when while meanwhile another investigators \
         officials neighbors sources not no just still there what where why how please if for from by in on at to of with",
        Class::NOT_A_NAME,
    ),
    (
        "mr mr. mrs mrs. ms ms. dr dr. sgt sgt. lt lt. col col. gen gen. capt capt. maj maj. cpl cpl. pvt pvt. sen sen. rev \
         rev. father-of fr fr. msgr msgr. rep rep. gov gov. officer deputy detective trooper constable sergeant lieutenant \
         captain colonel general major corporal private commander mayor senator judge president minister ambassador bishop \
         archbishop priest sheikh sheik mullah imam doctor professor pfc spc. spc engineer attorney councilman councilwoman \
         journalist reporter activist teacher student soldier policeman citizen father mother brother sister son daughter \
         wife husband victim driver leader governor secretary",
        Class::TITLE,
    ),
    ("other others more another rest remaining additional", Class::OTHER),
    (
        "at no not a an minimum upwards more over in well up as fewer less under about around some nearly almost \
         approximately roughly close estimated exactly hundreds tens dozens thousands several scores numerous multiple many \
         another additional all the these those both between from",
        Class::AMOUNT,
    ),
];
