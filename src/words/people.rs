//! Nouns for people: who was harmed, who speaks, what stands beside a name.

use super::class::is;
use super::row::{Row, row};

#[rustfmt::skip] // a row a line
pub const ROWS: &[Row] = &[
    row("bomber", is!(NameBearer | Person | Perpetrator)),
    row("firefighter fireman person individual adult relative parent companion bodyguard patient foreigner native \
         sibling follower supporter spouse watchman human subject escort passer servant maid gardener housekeeper \
         athlete graduate veteran twin partner roommate classmate stranger elder dealer vendor builder waiter waitress \
         dancer climber swimmer diver crewman tailor rider cadre jawan star", is!(Person)),
    row("woman female bride niece mom stepmother stepdaughter granddaughter fiancee", is!(Person | Female | Woman)),
    row("lady", is!(Person | Female | Woman | FormOfAddress | Honorific | Portfolio | TitleWord)),
    row("girl schoolgirl", is!(Person | Female | Child)),
    row("gentleman male dad groom stepfather grandson stepbrother", is!(Person | Male | Man)),
    row("man", is!(Person | Male | Man | WordOrAbbreviation)),
    row("boy schoolboy", is!(Person | Male | Child)),
    row("child toddler baby teenager teen kid youngster minor juvenile adolescent newborn preschooler", is!(Person | Child)),
    row("pupil schoolchild", is!(Person | Child | Student)),
    row("civilian villager clergyman peddler beggar peasant shopkeeper passenger passerby pedestrian motorist tourist pilgrim \
         worshipper worshiper refugee migrant laborer labourer miner trader nun bystander customer commuter hostage shopper \
         cyclist motorcyclist biker fisherman herder protester protestor demonstrator employee clerk contractor cashier \
         electrician neighbor neighbour guest tenant homeowner fan spectator patron cabdriver bartender mechanic carpenter \
         missionary rancher merchant monk nationalist mason thief infiltrator chieftain cook industrialist publisher \
         impresario deserter breeder landowner sympathizer catechist seminarian unionist delegate technician informant \
         collaborator newsman scholar banker organizer campaigner academic vlogger critic opponent tribesman intellectual \
         reverend brewer", is!(Person | Civilian)),
    row("imam archbishop", is!(Person | Civilian | FormOfAddress | TitleWord | VictimTitle)).with(&[("imam", is!(MaleTitle))]),
    row("bishop", is!(Person | Civilian | FormOfAddress | TitleWord | VictimTitle | NameOwner)),
    row("consul coordinator lecturer rector", is!(Person | Civilian | Office)),
    row("executive", is!(Person | Civilian | Office | Portfolio | TitleWord)),
    row("serviceman fighter insurgent rebel guerrilla combatant paratrooper marine sailor airman militiaman cadet legionnaire \
         conscript peshmerga guerilla ranger", is!(Person | Combatant)),
    row("lieutenant major admiral", is!(Person | Combatant | FormOfAddress | TitleWord | VictimTitle)),
    row("corporal brigadier", is!(Person | Combatant | FormOfAddress | VictimTitle)),
    row("general", is!(Person | Combatant | Office | Portfolio | TitleWord | PersonalTitle | VictimTitle)),
    row("private", is!(Person | Combatant | VictimTitle)),
    row("cop policewoman gendarme patrolman", is!(Person | Police)),
    row("marshal", is!(Person | Police | FormOfAddress)),
    row("detective", is!(Person | Police | FormOfAddress | TitleWord | VictimTitle)),
    row("constable", is!(Person | Police | FormOfAddress | VictimTitle)),
    row("superintendent", is!(Person | Police | Office | TitleWord)),
    row("inspector sheriff", is!(Person | Police | Office | TitleWord | PersonalTitle)),
    row("trooper policeman", is!(Person | Police | VictimTitle)),
    row("broadcaster", is!(Person | Journalist)),
    row("correspondent", is!(Person | Journalist | Office)),
    row("medic paramedic rescuer", is!(Person | Medic)),
    row("diplomat official magistrate", is!(Person | Official)),
    row("dean", is!(Person | Official | Office)),
    row("councillor councilor", is!(Person | Official | Office | TitleWord)),
    row("representative", is!(Person | Official | Office | TitleWord | PersonalTitle)),
    row("congressman", is!(Person | Official | Office | TitleWord | PersonalTitle | MaleTitle)),
    row("councilman", is!(Person | Official | Office | TitleWord | VictimTitle | MaleTitle)),
    row("assailant shooter terrorist robber intruder hijacker perpetrator kidnapper burglar assassin knifeman gangster", is!(Person | Perpetrator)),
    row("prisoner inmate detainee convict", is!(Person | Prisoner)),
    row("youth", is!(Person | Portfolio)),
    row("assistant", is!(Person | Portfolio | TitleWord)),
    row("national", is!(Person | Portfolio | NoVictimName)),
    row("citizen", is!(Person | VictimTitle)),
    row("guard", is!(Person | VictimTitle | OrganizationHead)),
    row("somebody someone", is!(Person | Speakers)),
    row("aunt grandmother girlfriend", is!(Person | Female | Woman | PersonNoun)),
    row("nephew grandfather boyfriend", is!(Person | Male | Man | PersonNoun)),
    row("expert farmer worker owner businessman scientist researcher artist rapper cleric dissident poet", is!(Person | Civilian | PersonNoun)).with(&[("businessman", is!(MaleTitle))]),
    row("pastor", is!(Person | Civilian | PersonNoun | FormOfAddress)),
    row("envoy manager analyst adviser advisor economist singer writer founder player defender", is!(Person | Civilian | PersonNoun | Office)),
    row("professor", is!(Person | Civilian | PersonNoun | Office | TitleWord | PersonalTitle | VictimTitle)),
    row("activist teacher driver priest engineer", is!(Person | Civilian | PersonNoun | VictimTitle)),
    row("resident", is!(Person | Civilian | PersonNoun | PlaceNoun)),
    row("militant", is!(Person | Combatant | PersonNoun)),
    row("captain", is!(Person | Combatant | PersonNoun | FormOfAddress | Office | TitleWord | PersonalTitle | VictimTitle)),
    row("colonel", is!(Person | Combatant | PersonNoun | FormOfAddress | TitleWord | PersonalTitle | VictimTitle)),
    row("sergeant", is!(Person | Combatant | PersonNoun | FormOfAddress | TitleWord | VictimTitle)),
    row("soldier", is!(Person | Combatant | PersonNoun | VictimTitle)),
    row("deputy", is!(Person | Police | PersonNoun | Office | Portfolio | TitleWord | VictimTitle)),
    row("officer", is!(Person | Police | PersonNoun | Office | TitleWord | VictimTitle)),
    row("columnist", is!(Person | Journalist | PersonNoun)),
    row("editor photographer", is!(Person | Journalist | PersonNoun | Office)),
    row("journalist reporter", is!(Person | Journalist | PersonNoun | Office | VictimTitle)),
    row("physician surgeon nurse", is!(Person | Medic | PersonNoun)),
    row("doctor", is!(Person | Medic | PersonNoun | VictimTitle)),
    row("politician", is!(Person | Official | PersonNoun)),
    row("lawmaker legislator", is!(Person | Official | PersonNoun | Office)),
    row("candidate", is!(Person | Official | PersonNoun | Office | TitleWord)),
    row("premier chairman director", is!(Person | Official | PersonNoun | Office | TitleWord | PersonalTitle))
        .with(&[("chairman", is!(MaleTitle))]),
    row("minister secretary governor mayor senator judge", is!(Person | Official | PersonNoun | Office | TitleWord | PersonalTitle | VictimTitle)),
    row("president ambassador", is!(Person | Official | PersonNoun | Office | TitleWord | PersonalTitle | VictimTitle | StateNoun)),
    row("prosecutor", is!(Person | Official | PersonNoun | Office | VictimTitle)),
    row("gunman attacker", is!(Person | Perpetrator | PersonNoun)).with(&[("gunman", is!(MaleTitle))]),
    row("student", is!(Person | Student | PersonNoun | VictimTitle)),
    row("colleague survivor pilot", is!(Person | PersonNoun)),
    row("actor actress", is!(Person | PersonNoun | Office)).with(&[("actress", is!(FemaleTitle))]),
    row("victim", is!(Person | PersonNoun | VictimTitle | Telling)),
    row("coach", is!(Person | Civilian | PersonNoun | GroupNoun | Office | TitleWord | PersonalTitle)),
    row("commander", is!(Person | Combatant | PersonNoun | GroupNoun | Office | TitleWord | VictimTitle)),
    row("chief", is!(Person | Official | PersonNoun | GroupNoun | FormOfAddress | Office | Portfolio | TitleWord | PersonalTitle)),
    row("spokesman spokeswoman", is!(Person | PersonNoun | GroupNoun | Office | TitleWord | PersonalTitle))
        .with(&[("spokesman", is!(MaleTitle)), ("spokeswoman", is!(FemaleTitle))]),
    row("leader", is!(Person | PersonNoun | GroupNoun | Office | TitleWord | PersonalTitle | VictimTitle)),
    row("widow", is!(Person | Female | Woman | PersonNoun | Belonging)),
    row("sister", is!(Person | Female | Woman | PersonNoun | Belonging | FormOfAddress | TitleWord | VictimTitle)),
    row("wife daughter mother", is!(Person | Female | Woman | PersonNoun | Belonging | VictimTitle)),
    row("uncle", is!(Person | Male | Man | PersonNoun | Belonging)),
    row("father", is!(Person | Male | Man | PersonNoun | Belonging | FormOfAddress | TitleWord | VictimTitle)),
    row("brother", is!(Person | Male | Man | PersonNoun | Belonging | FormOfAddress | VictimTitle)),
    row("husband son", is!(Person | Male | Man | PersonNoun | Belonging | VictimTitle)),
    row("lawyer", is!(Person | Civilian | PersonNoun | Belonging | Office)),
    row("attorney", is!(Person | Official | PersonNoun | Belonging | Office | TitleWord | PersonalTitle | VictimTitle)),
    row("friend cousin", is!(Person | PersonNoun | Belonging)),
    row("member", is!(Person | GroupNoun)),
    row("demonstrators", is!(FunctionWord | People | Civilian)),
    row("youngsters firemen cooks maids industrialists maoists naxals naxalites persons individuals adults cousins \
         companions bodyguards foreigners natives nationals siblings followers colleagues watchmen humans youths \
         subjects escorts assistants servants grandparents grandchildren grandkids twins souls families households \
         inhabitants spouses folks elders agents crewmembers crew athletes vendors swimmers divers builders dealers \
         attendees participants fishers strangers roommates classmates waiters dancers americans", is!(People)),
    row("ladies females wives daughters sisters grandmothers girlfriends brides aunts nieces moms", is!(People | Female | Woman)),
    row("mothers", is!(People | Female | Woman | HeadWithComplement | NameOwner)),
    row("schoolgirls", is!(People | Female | Child)),
    row("girls", is!(People | Female | Child | NameOwner)),
    row("gentlemen males fathers husbands sons brothers grandfathers boyfriends uncles nephews dads grandsons", is!(People | Male | Man)),
    row("schoolboys", is!(People | Male | Child)),
    row("boys", is!(People | Male | Child | NameOwner)),
    row("toddlers babies teenagers teens kids minors juveniles adolescents", is!(People | Child)),
    row("schoolchildren", is!(People | Child | Student)),
    row("civilians noncombatants clergymen peasants businessmen passersby pedestrians pilgrims worshippers worshipers \
         refugees migrants laborers labourers professors priests imams nuns pastors bystanders hostages cyclists \
         motorcyclists bikers herders bishops clerics protestors managers clerks contractors singers artists guests \
         spectators patrons mechanics carpenters missionaries ranchers merchants jesuits domestics evacuees publishers \
         deserters breeders landowners sympathizers catechists seminarians unionists technicians informants collaborators \
         envoys newsmen scholars founders defenders lecturers academics cattlemen monks nationalists masons thieves \
         infiltrators tribesmen intellectuals dissidents", is!(People | Civilian)),
    row("writers", is!(People | Civilian | NameOwner)),
    row("servicemen combatants paratroopers sergeants lieutenants captains colonels marines airmen cadets conscripts troopers \
         guerillas jihadists jihadis extremists paramilitaries separatists servicemembers personnel subversives", is!(People | Combatant)),
    row("generals", is!(People | Combatant | Office)),
    row("policemen constables deputies cops gendarmes patrolmen policewomen", is!(People | Police)),
    row("photographers editors correspondents", is!(People | Journalist)),
    row("paramedics", is!(People | Medic)),
    row("mayors ambassadors politicians candidates chiefs directors magistrates", is!(People | Official)),
    row("presidents governors", is!(People | Official | Office)),
    row("attackers assailants bombers shooters terrorists robbers intruders hijackers perpetrators kidnappers burglars \
         bandits assassins gangsters criminals traffickers", is!(People | Perpetrator)),
    row("prisoners inmates detainees convicts captives", is!(People | Prisoner)),
    row("guards", is!(People | OrganizationHead)),
    row("citizens", is!(People | NameOwner)),
    row("victims", is!(People | Telling)),
    row("critics experts analysts protesters", is!(FunctionWord | People | Civilian | Speakers)),
    row("residents", is!(FunctionWord | People | Civilian | Speakers | PlaceNoun)),
    row("police", is!(FunctionWord | People | Police | Speakers | Portfolio | TitleWord | OrganizationHead | NoVictimName)),
    row("people", is!(FunctionWord | People | Speakers | NameOwner | NoVerb)),
    row("women", is!(People | Female | Woman | Speakers | Portfolio | HeadWithComplement | NameOwner)),
    row("pupils", is!(People | Child | Student | Speakers)),
    row("opponents advisers advisors neighbours scientists researchers organizers villagers campaigners delegates drivers \
         tenants shoppers tourists passengers commuters customers bankers engineers owners shopkeepers motorists", is!(People | Civilian | Speakers)),
    row("workers teachers", is!(People | Civilian | Speakers | OrganizationHead | NameOwner)),
    row("miners fishermen traders farmers", is!(People | Civilian | Speakers | NameOwner)),
    row("neighbors", is!(People | Civilian | Speakers | NoVictimName)),
    row("officers detectives", is!(People | Police | Speakers)),
    row("reporters", is!(People | Journalist | Speakers | HeadWithComplement)),
    row("journalists", is!(People | Journalist | Speakers | HeadWithComplement | NameOwner)),
    row("medics rescuers surgeons", is!(People | Medic | Speakers)),
    row("doctors", is!(People | Medic | Speakers | HeadWithComplement | NameOwner)),
    row("nurses", is!(People | Medic | Speakers | NameOwner)),
    row("prosecutors diplomats leaders councillors councilors judges", is!(People | Official | Speakers)),
    row("ministers senators", is!(People | Official | Speakers | Office)),
    row("students", is!(People | Student | Speakers | NameOwner)),
    row("survivors relatives firefighters locals staffers patients pilots sailors climbers", is!(People | Speakers)),
    row("men", is!(People | Speakers | NameOwner)),
    row("rebels insurgents militants troops", is!(FunctionWord | People | Combatant | Speakers | GroupNoun)),
    row("soldiers", is!(FunctionWord | People | Combatant | Speakers | GroupNoun | NameOwner)),
    row("officials", is!(FunctionWord | People | Official | Speakers | GroupNoun | NoVictimName)),
    row("activists fans", is!(People | Civilian | Speakers | GroupNoun)),
    row("players", is!(People | Civilian | Speakers | GroupNoun | NameOwner)),
    row("fighters", is!(People | Combatant | Speakers | GroupNoun)),
    row("lawmakers", is!(People | Official | Speakers | GroupNoun)),
    row("members", is!(People | Speakers | GroupNoun)),
    row("supporters", is!(People | Speakers | GroupNoun | Belonging)),
    row("lawyers", is!(People | Civilian | Speakers | Belonging | HeadWithComplement | NameOwner)),
    row("friends", is!(People | Speakers | Belonging | HeadWithComplement)),
    row("parents", is!(People | Speakers | Belonging | NameOwner)),
    row("executives employees", is!(People | Civilian | GroupNoun)),
    row("guerrillas militiamen commanders", is!(People | Combatant | GroupNoun)),
    row("militia", is!(People | Combatant | GroupNoun | OrganizationHead)),
    row("legislators", is!(People | Official | GroupNoun)),
    row("gunmen", is!(People | Perpetrator | GroupNoun)),
    row("operatives", is!(People | GroupNoun)),
    row("staff", is!(People | GroupNoun | Portfolio)),
    row("children", is!(People | Child | Belonging | NameOwner)),
    row("authorities witnesses sources", is!(FunctionWord | Speakers | NoVictimName)),
    row("polls", is!(Evidence | Speakers)),
    row("records", is!(Evidence | Speakers | OrganizationHead)),
    row("documents", is!(Evidence | Speakers | Thing)),
    row("observers voters allies economists organisers governments everyone spokespeople hackers donors pundits \
         commentators conservatives liberals progressives democrats republicans forecasters investors regulators", is!(Speakers)),
    row("court", is!(Speakers | Portfolio | OrganizationHead | HeadWithComplement | NoVictimName)),
    row("opposition", is!(Speakers | Portfolio | StateNoun)),
    row("unions", is!(Speakers | OrganizationHead)),
    row("government", is!(Speakers | OrganizationHead | HeadWithComplement | StateNoun | NoVictimName)),
    row("media", is!(Speakers | OrganizationHead | NoVictimName)),
    row("investigators", is!(Speakers | NoVictimName)),
    row("spokesmen", is!(Speakers | PersonNoun)),
    row("businesswoman tycoon billionaire entrepreneur filmmaker producer musician winger batsman bowler preacher dictator \
         strongman warlord rival counterpart defendant novelist psychologist architect astronaut teammate", is!(PersonNoun)).with(&[("businesswoman", is!(FemaleTitle))]),
    row("prince princess", is!(PersonNoun | FormOfAddress | TitleWord))
        .with(&[("prince", is!(MaleTitle)), ("princess", is!(FemaleTitle))]),
    row("king queen", is!(PersonNoun | FormOfAddress | TitleWord | NameOwner))
        .with(&[("king", is!(MaleTitle)), ("queen", is!(FemaleTitle))]),
    row("head author striker midfielder forward", is!(PersonNoun | Office)),
    row("chancellor chairwoman", is!(PersonNoun | Office | TitleWord | PersonalTitle)).with(&[("chairwoman", is!(FemaleTitle))]),
    row("spokesperson", is!(PersonNoun | GroupNoun | Office | TitleWord | PersonalTitle)),
    row("predecessor successor", is!(PersonNoun | Belonging)),
    row("magazine", is!(Work | GroupNoun | OrganizationHead)),
    row("firm website leadership shares stock airline shareholders management affiliate affiliates subsidiary", is!(GroupNoun)),
    row("mps", is!(GroupNoun | Office)),
    row("party", is!(GroupNoun | Portfolio | OrganizationHead | HeadWithComplement | NoVictimName | Thing)),
    row("board organisation bank network", is!(GroupNoun | OrganizationHead | HeadWithComplement)),
    row("agency movement", is!(GroupNoun | OrganizationHead | HeadWithComplement | NoVictimName)),
    row("forces", is!(GroupNoun | OrganizationHead | HeadWithComplement | NoVictimName)),
    row("organization group", is!(GroupNoun | OrganizationHead | HeadWithComplement | Thing)),
    row("company", is!(GroupNoun | OrganizationHead | CompanyForm | Thing)),
    row("club", is!(GroupNoun | OrganizationHead | NoVictimName)),
    row("team", is!(GroupNoun | OrganizationHead | Thing)),
    row("headquarters", is!(GroupNoun | PlaceHead)),
    row("championship", is!(GroupNoun | EventHead)),
    row("channel", is!(GroupNoun | NoVictimName)),
    row("newspaper faction", is!(GroupNoun | Thing)),
    row("career resignation biography birthday", is!(Belonging)),
    row("home", is!(Belonging | Portfolio | Thing)),
    row("funeral", is!(Belonging | Plan)),
    row("foreman plasterer deckhand steward stevedore docker caretaker janitor postman milkman watchmaker locksmith \
         plumber roofer bricklayer scaffolder accountant barber hairdresser butcher baker grocer florist greengrocer \
         fishmonger jeweller jeweler tutor headteacher headmaster headmistress librarian curator dockworker \
         longshoreman trucker busker hawker porter bellboy receptionist instructor referee jockey footballer cricketer \
         wrestler golfer surfer rower canoeist kayaker camper mountaineer trekker snowboarder holidaymaker vacationer \
         backpacker picnicker bather beachgoer churchgoer parishioner reveller reveler partygoer concertgoer clubber \
         festivalgoer moviegoer jogger diner drinker pensioner retiree widower bachelor orphan schoolteacher schoolmate \
         playmate housewife homemaker househusband breadwinner trainee apprentice intern caregiver carer babysitter \
         entertainer comedian guitarist violinist pianist composer presenter newsreader influencer youtuber streamer \
         playwright translator interpreter fixer courier deliveryman dispatcher stoker machinist smelter \
         steelworker ironworker millworker sawyer logger lumberjack woodcutter forester gamekeeper beekeeper shepherd \
         goatherd cowherd stockman ranchhand farmhand farmworker harvester reaper winegrower vintner distiller \
         innkeeper hotelier landlord landlady lodger householder squatter evacuee returnee expatriate expat emigrant \
         immigrant islander townsman highlander nomad bedouin tribeswoman herdsman drover muleteer cabbie scooterist \
         novice friar abbot abbess vicar curate chaplain cantor deacon chorister devotee ascetic hermit anarchist \
         picketer marcher canvasser pollster usher doorman bouncer barman barmaid barista busboy dishwasher chef \
         laundress seamstress weaver potter carver blacksmith goldsmith silversmith tinsmith cobbler shoemaker dyer \
         quarryman quarryworker pitman oilman rigger roughneck driller geologist biologist chemist physicist botanist \
         zoologist ornithologist archaeologist anthropologist astronomer cosmonaut navigator bosun boatswain helmsman \
         lifeboatman lifesaver coastguard curler skater gymnast triathlete marathoner clown acrobat juggler magician \
         stuntman stuntwoman gaffer bridesmaid bridegroom honeymooner newlywed fiance fiancé lover mistress godfather \
         godmother godson goddaughter", is!(Person | Civilian)),
    row("stewardess hiker skier nanny welder chauffeur lifeguard", is!(Person | Civilian)),
    row("warden", is!(Office | Person | Civilian)),
    row("goalkeeper historian", is!(PersonNoun | Office | Person | Civilian)),
    row("infant", is!(Person | Child | Civilian)),
    row("blogger", is!(Person | Journalist | PersonNoun | Civilian)),
    row("rabbi", is!(FormOfAddress | TitleWord | Person | Civilian)),
    row("mullah", is!(FormOfAddress | VictimTitle | Person | Civilian)),
    row("aide", is!(Person | PersonNoun | Civilian)),
    row("cameraman", is!(Person | Journalist | Civilian)),
    row("stepson", is!(Person | Male | Man | Civilian)),
    row("draftee reservist recruit sniper gunner artilleryman infantryman rifleman grenadier sapper bombardier commando \
         guardsman cavalryman mercenary separatist jihadist jihadi paramilitary servicewoman airwoman signaller \
         quartermaster", is!(Person | Combatant)),
    row("warder jailer gaoler patrolwoman bailiff", is!(Person | Police)),
    row("foremen plasterers deckhands stewards stewardesses stevedores dockers wardens caretakers janitors postmen \
         milkmen watchmakers locksmiths plumbers roofers bricklayers scaffolders architects accountants barbers \
         hairdressers butchers bakers grocers florists greengrocers fishmongers jewellers jewelers tutors headteachers \
         headmasters headmistresses librarians curators dockworkers longshoremen truckers buskers hawkers porters \
         bellboys receptionists instructors referees jockeys goalkeepers footballers cricketers wrestlers golfers \
         surfers rowers canoeists kayakers campers mountaineers trekkers snowboarders holidaymakers vacationers \
         backpackers picnickers bathers beachgoers churchgoers parishioners revellers revelers partygoers concertgoers \
         clubbers festivalgoers moviegoers joggers diners drinkers retirees widowers bachelors orphans schoolteachers \
         schoolmates playmates housewifes homemakers househusbands breadwinners trainees apprentices interns midwifes \
         caregivers carers nannies babysitters entertainers comedians musicians guitarists violinists pianists \
         composers filmmakers presenters newsreaders influencers youtubers streamers novelists playwrights translators \
         interpreters fixers couriers deliverymen dispatchers stokers machinists smelters steelworkers ironworkers \
         millworkers sawyers loggers lumberjacks woodcutters foresters gamekeepers beekeepers shepherds goatherds \
         cowherds stockmen ranchhands farmhands farmworkers harvesters reapers winegrowers vintners distillers \
         innkeepers hoteliers landlords landladies lodgers homeowners householders squatters returnees expatriates \
         expats emigrants immigrants islanders townsmen highlanders nomads bedouins tribeswomen herdsmen drovers \
         muleteers cabbies chauffeurs scooterists novices friars abbots abbesses vicars curates chaplains preachers \
         rabbis mullahs cantors deacons choristers devotees ascetics hermits anarchists picketers marchers canvassers \
         ushers doormen bouncers barmen barmaids baristas busboys dishwashers chefs laundresses seamstresses weavers \
         potters carvers blacksmiths goldsmiths silversmiths tinsmiths cobblers shoemakers dyers quarrymen \
         quarryworkers pitmen oilmen riggers roughnecks drillers geologists biologists chemists physicists botanists \
         zoologists ornithologists archaeologists anthropologists astronomers astronauts cosmonauts navigators bosuns \
         boatswains helmsmen lifeboatmen lifesavers coastguards curlers skaters gymnasts triathletes marathoners clowns \
         acrobats jugglers magicians stuntmen stuntwomen gaffers bridesmaids bridegrooms honeymooners newlyweds fiances \
         fiancés lovers mistresses stepsons godfathers godmothers godsons goddaughters", is!(People | Civilian)),
    row("hikers skiers welders lifeguards", is!(People | Civilian)),
    row("pensioners", is!(NameOwner | People | Civilian)),
    row("infants", is!(People | Child | Civilian)),
    row("bloggers cameramen", is!(People | Journalist | Civilian)),
    row("smugglers", is!(People | Perpetrator)),
    row("smuggler", is!(Person | Perpetrator)),
    row("pollsters historians", is!(Speakers | People | Civilian)),
    row("aides", is!(People | Speakers | Civilian)),
    row("draftees reservists recruits snipers gunners artillerymen infantrymen riflemen grenadiers sappers bombardiers \
         commandos guardsmen cavalrymen mercenaries warlords servicewomen airwomen signallers quartermasters", is!(People | Combatant)),
    row("warders jailers gaolers sheriffs patrolwomen bailiffs", is!(People | Police)),
    row("vet veterinarian midwife pharmacist dentist vaccinator", is!(Person | Civilian | Medic)),
    row("vets veterinarians pharmacists dentists vaccinators", is!(People | Civilian | Medic)),
    row("housewives", is!(People | Civilian)),
    row("midwives", is!(People | Medic | Civilian)),
    row("daughter-in-law", is!(Person)),
    row("skipper", is!(Person)),
    row("teammates skippers dwellers seafarers crewmen seamen", is!(People)),
    row("seaman seafarer dweller", is!(Person)),
    row("partisans", is!(People | Combatant)),
];
