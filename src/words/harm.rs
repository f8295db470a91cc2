//! Words that state what happened to people, what did it, and what is counted but is no people.

use super::class::is;
use super::row::{Row, row};

#[rustfmt::skip] // a row a line
pub const ROWS: &[Row] = &[
    row("mile miles kilometer kilometers kilometre kilometres km meter meters metre metres feet foot yards yard inch inches \
         pounds kilograms kg acres hectares degrees euros rupees", is!(Measure)),
    row("percent", is!(Measure | Thing)),
    row("lives", is!(VerbOfNoHarm | Killed | HarmNoun)),
    row("died", is!(PersonalVerb | Killed | HarmIntransitive)),
    row("death", is!(Belonging | Killed | HarmNoun)),
    row("massacre", is!(EventHead | Killed | HarmNoun)),
    row("homicide", is!(NoVictimName | Killed | HarmNoun)),
    row("killed murdered assassinated executed slaughtered massacred beheaded lynched drowned electrocuted strangled \
         suffocated decapitated martyred exterminated liquidated bludgeoned asphyxiated incinerated annihilated", is!(Killed | HarmPast)),
    row("slain", is!(Killed | HarmParticiple)),
    row("killing murdering assassinating executing slaughtering massacring beheading lynching drowning slaying", is!(Killed | HarmGerund)),
    row("kills kill murders murder assassinate assassinates execute executes slay slays drown drowns slew", is!(Killed | HarmPresent)),
    row("perished dies die dying perish succumbed succumbs", is!(Killed | HarmIntransitive)),
    row("dead deceased lifeless", is!(Killed | HarmAdjective)),
    row("deaths fatality fatalities killings slayings homicides assassination assassinations corpse corpses execution \
         executions casualties", is!(Killed | HarmNoun)),
    row("body", is!(Belonging | Killed | HarmNoun | Thing)),
    row("bodies", is!(Killed | HarmNoun | Thing)),
    row("hurt", is!(OtherVerb | Injured | HarmPast)),
    row("wounded injured maimed", is!(Injured | HarmPast)),
    row("wounding injuring maiming hurting hospitalizing", is!(Injured | HarmGerund)),
    row("injures injure maims hurts hospitalizes shoot stab", is!(Injured | HarmPresent)),
    row("injuries", is!(Injured | HarmNoun)),
    row("burnt", is!(VerbOfNoHarm | Injured | HarmPast | Struck)),
    row("shoots", is!(NounToo | Injured | HarmPresent | Struck)),
    row("burned stabbed hospitalized hospitalised", is!(Injured | HarmPast | Struck)),
    row("beaten", is!(Injured | HarmParticiple | Struck)),
    row("stabs", is!(Injured | HarmPresent | Struck)),
    row("stabbing", is!(Injured | HarmGerund | Struck | Cause | Thing)),
    row("shot", is!(OtherVerb | Back | Injured | HarmPast | Struck | Thing)),
    row("wounds", is!(Injured | HarmPresent | Thing)),
    row("disappeared vanished", is!(Missing | HarmIntransitive)),
    row("missing", is!(Missing | HarmAdjective)),
    row("disappearance disappearances", is!(Missing | HarmNoun)),
    row("fled", is!(OtherVerb | Displaced | HarmIntransitive)),
    row("displaced evacuated uprooted relocated", is!(Displaced | HarmPast)),
    row("displacing uprooting", is!(Displaced | HarmGerund)),
    row("displaces", is!(Displaced | HarmPresent)),
    row("flee fleeing flees", is!(Displaced | HarmIntransitive)),
    row("homeless", is!(Displaced | HarmAdjective)),
    row("arrested detained captured imprisoned apprehended incarcerated", is!(Detained | HarmPast)),
    row("arresting detaining capturing", is!(Detained | HarmGerund)),
    row("arrests arrest detain detains captures", is!(Detained | HarmPresent)),
    row("jailed", is!(Detained | HarmPast)),
    row("abducted kidnapped kidnaped", is!(Abducted | HarmPast)),
    row("abducting kidnapping kidnaping", is!(Abducted | HarmGerund)),
    row("abducts abduct kidnap kidnaps", is!(Abducted | HarmPresent)),
    row("abduction abductions kidnappings", is!(Abducted | HarmNoun)),
    row("trapped stranded", is!(Trapped | HarmPast)),
    row("trapping stranding", is!(Trapped | HarmGerund)),
    row("traps strands", is!(Trapped | HarmPresent)),
    row("rescued freed saved", is!(Rescued | HarmPast)),
    row("rescuing freeing", is!(Rescued | HarmGerund)),
    row("rescues rescue frees free", is!(Rescued | HarmPresent)),
    row("surrendered defected", is!(Surrendered | HarmIntransitive)),
    row("struck", is!(OtherVerb | VerbOfNoHarm | Back | Struck)),
    row("shooting", is!(Struck | Cause | Thing)),
    row("takes", is!(OtherVerb | VerbOfNoHarm | Ahead)),
    row("held took lost brought drove hit sent", is!(OtherVerb | VerbOfNoHarm | Back)),
    row("holds", is!(OtherVerb | VerbOfNoHarm)),
    row("dug", is!(OtherVerb)),
    row("take taking taken hits hold holding pulled driving driven received treated rushed transported airlifted flown \
         transferred suffered suffering suffers sustained sustaining losing striking", is!(VerbOfNoHarm)),
    row("receiving pulling dragged plucked lifted forced forcing sending cost costing snuffed sentenced hitting grazing \
         stabbings", is!()),
    row("strikes", is!(VerbOfNoHarm | Plan | Cause | Thing)),
    row("shootings", is!(Cause | Thing)),
    row("identified identifies", is!(VerbOfNoHarm | Telling)),
    row("toll", is!(Telling)),
    row("crash crashes bombing", is!(VerbOfNoHarm | Cause)),
    row("earthquake tsunami famine", is!(EventHead | Cause)),
    row("bombings shelling gunfire ambush crossfire quake landslide landslides avalanche flood floods tornado wildfire \
         wildfires blaze collision collapse derailment stampede crush heat wave outbreak eruption", is!(Cause)),
    row("strike", is!(VerbOfNoHarm | Plan | Cause | Thing)),
    row("clash clashes raid", is!(VerbOfNoHarm | Cause | Thing)),
    row("mine", is!(PlaceHead | Cause | Thing)),
    row("bomb bombs projectile projectiles rockets missile missiles mortar mortars drone drones explosion explosions grenade grenades ied landmine \
         landmines raids airstrikes airstrike", is!(Cause | Thing)),
    row("runs", is!(OtherVerb | VerbOfNoHarm | Thing)),
    row("fires", is!(VerbOfNoHarm | NounToo | Thing)),
    row("church", is!(OrganizationHead | HeadWithComplement | PlaceHead | NoVictimName | Thing)),
    row("school", is!(OrganizationHead | HeadWithComplement | NoVictimName | Thing)),
    row("initiative project", is!(OrganizationHead | HeadWithComplement | Thing)),
    row("hospital", is!(OrganizationHead | PlaceHead | PlaceNoun | NoVictimName | Thing)),
    row("theatre theater", is!(OrganizationHead | PlaceHead | Thing)),
    row("unit", is!(OrganizationHead | NoVictimName | Thing)),
    row("brigade battalion times pictures motors monitor", is!(OrganizationHead | Thing)),
    row("province town", is!(HeadWithComplement | PlaceHead | PlaceNoun | NoVictimName | Thing)),
    row("camp", is!(PlaceHead | PlacePrefix | PlaceNoun | Thing)),
    row("road", is!(PlaceHead | OtherHead | NoVictimName | Thing)),
    row("street", is!(PlaceHead | PlaceNoun | NoVictimName | Thing)),
    row("lane market", is!(PlaceHead | NoVictimName | Thing)),
    row("bridge checkpoint tower mosque glacier base pipeline building", is!(PlaceHead | Thing)),
    row("games", is!(EventHead | Thing)),
    row("chapter", is!(OtherHead | PlaceNoun | Thing)),
    row("act law bill resolution amendment deal virus clause flight", is!(OtherHead | Thing)),
    row("villages towns cities provinces districts area", is!(PlaceNoun | Thing)),
    row("store gun block apartment apartments story image", is!(NoVictimName | Thing)),
    row("votes", is!(Ahead | Plan | Thing)),
    row("event vote", is!(Plan | Thing)),
    row("car cars vehicle vehicles location locations houses homes buildings schools shops stores truck trucks bus \
         buses motorcycle motorcycles shell shells explosive explosives incident incidents shots rounds bullet bullets \
         casing casings guns rifle rifles pistol weapons weapon device devices blocks bills dollars dollar count counts \
         case cases time place places tank tanks helicopter helicopters plane planes boats ieds checkpoints bases camps \
         churches mosques hospitals animal animals cow cows cattle goat goats sheep dog dogs bear bears whale whales \
         horses fish bird birds parties groups organizations companies units teams side sides factions country \
         countries nation nations areas site sites room rooms door window windows bag bags phone phones pieces kilo \
         tons ton item items crime crimes wound gunshot gunshots injury demonstration demonstrations operations events \
         thing things way ways part parts percentage seats seat goals game match matches wickets medals outposts \
         outpost positions position tents trees crops hut huts markets institutions bridges towers tankers flights \
         trains carriages issue issues lanes warrants warrant search searches ambulances ambulance patrol convoy \
         photographs photograph photos videos scene scenes magnitude stories storey floor floors barrel barrels \
         amendments proposals measure measures motion motions projects deals clauses engine engines idea ideas programs \
         programmes laws provision provisions budget budgets tax taxes contract contracts initiatives resolutions \
         process processes job jobs weed weeds viruses germ germs bacteria insect insects mosquito mosquitoes rat rats \
         mouse mice chicken chickens hen hens pig pigs wolf wolves lion lions tiger tigers elephant elephants rhino \
         rhinos deer cat cats snake snakes shark sharks turtle turtles bee bees letters paper papers server servers \
         computer computers poster posters chapters tumor tumour factor factors motor error errors sector sectors \
         monitors router routers corner corners filter filters container containers newspapers thriller character \
         characters barrier barriers scooter scooters trailer trailers freighters cruisers boiler boilers printer \
         printers tractor tractors generator generators reactor reactors elevator elevators theaters proposition acts \
         page pages images document file files glaciers painting paintings calorie calories", is!(Thing)),
    row("! ? abandon abandoned abandoning abductors aboard accommodated accommodation accounted actual age aged ages aid \
         amputation amputations ankle anybody anyone arm armor arms ashore aside attempted attempting attention away bail \
         balconies balcony band bars baseless batch batter battered battering battery beaches beating bid birdshot bled \
         bleed bleeding bleeds blow blowing blown blows bludgeon bludgeoning bond bone bones booking borne bottles boxed \
         breathe breathed breathes breathing bricked bricks broken bruises bruising buckshot bundle bundled bundles \
         bundling buried buries burn burning burns bury burying bused bush bussed cabin calm camera camped camping \
         captive captivity captors care carriage carries carrying carted casualty cave celestial cell cells cent centers \
         centres chains charred chased chasing chiefly choke choked choking cholera class cliff cliffs clinics clues cold \
         collarbone coma committed concussion condition confirmation consciousness conspiring contact contingent contrary \
         correctional costs cots crammed crevasse crews crossed crowded crushed crushes crushing cuffs custody cut cuts \
         cutting dangling dark date debris debt debunked detention digging discovered displacement docks documented \
         downstream dozen drag dragging drill drip drips drop dropped dropping drops ear elected eliminated eliminates \
         eliminating emerge emerged emergency emerging emptied empties emptying engulfed engulfing engulfs epidemic \
         escape escaped escaping escorted evacuate evacuation exaggerated excavators exceeded exceeds excess exhumed eye \
         eyes fabricated fails fair fake fallen falling false fatal fenced ferried fiction filed fine finger fingers \
         fished flag flags flames floodwater floodwaters flu flying forests fracture fractured fractures freeze freezes \
         freezing frostbite frozen given glass gondola gondolas good gorge governing grave grazed grazes ground guarded \
         guided gunned gunpoint gym hack hacked hacking hacks hand handcuffs handed handful handing hands hanging haul \
         hauled hauling hauls heads hem hemmed hidden hip hoax hoisted hoisting hospitalisation hospitalization \
         hostilities housed huddled hurled hurling hypothermia ice imprisonment increased independence indication \
         inhalation initial intensive intent jam jaw jr. jumping jumps jungle kick kicked kicking killer knife knocked \
         knocking knocks knowledge laceration lacerations languages lay laying lays leaped ledge ledges leg legs letting \
         liberated lie lies life lifeboats lift lifts lightning limb limbo limbs line link list lock locked locking locks \
         lodged looking lorry loss lying mainly makeshift marched marching marshals masked maximum measles meet mineshaft \
         minibus mistake mortal mostly mountainside mourned mourns move moving mowed mud n't nears neck neutralised \
         neutralized no. non nose numbers originally outdoors overboard overcome pair parole passed passes patch patched \
         patching peak pellet pellets pelvis penalty penned pepper peppered peppering phase picked picking picks pickups \
         picture pinned pirates placed plague plot plotting plucking plucks plummeted plummeting plummets plunge plunged \
         plunges plunging poison poisoning possibly pre-trial presumed pretrial pride probable probation processing \
         professional proved proves proving purpose putting quartet raft rafts raised raises ranging ransom ransomed \
         ravine reaches real reappear record recovered recovering reduced refuge regain regained released releases \
         releasing relief relocate relocating require required requires requiring resurface retrieved revised rib ribs \
         ringer risen rising roads rock rocks rolled roof roofs rooftop rooftops rounded rounding row rubber rubble ruins \
         rumors rumours safer safety sanctuary scald scratches searched searchers searching seizing sentence separate \
         serious setting shaft shelter sheltered shelters shifted shirts shopping shore shoved shoving showered showering \
         shown shrapnel sight simulated simulates simulating simulation sinking skeletal skidded sleep sleeping slide \
         slipped slope smoke snow snowed space spending spends spirited splinters sprains sprayed spraying sr. stable \
         starve starved starves starving stay stayed staying stitches stolen stone stoned stones stoning stray suicide \
         sunk surf surface surgery surpassed surpasses survive survived surviving suspended suspicion swallowed \
         swallowing swallows sweep sweeping sweeps taxi tear temples temporary th thirds thousand threats throwing thrown \
         thrust topped tops torture tortured torturing total touch traced traffic tram trample trauma trawlers treatment \
         tree trio true tumbled tunnel turning unable unaccounted unclear underground unfairly unfounded unidentified \
         uniformed unknown unmarked unspecified untrue vacated vans ventilator ventilators vessels videogame waiting \
         walled washed washes washing waters waves weight whereabouts whiplash whisked white winched winches winching \
         wiped wipes wiping wood woods wreck wreckage wrist wrong yo", is!()),
    row("hanged guillotined gassed throttled smothered garrotted butchered dismembered disembowelled \
         eviscerated machine-gunned", is!(Killed | HarmPast)),
    row("butchering strangling", is!(Killed | HarmGerund)),
    row("slashed blinded scalded mauled gored knifed clubbed trampled concussed bruised lacerated disfigured paralysed \
         paralyzed mutilated gashed poisoned sickened bitten tear-gassed", is!(Injured | HarmPast | Struck)),
    row("blinding scalding mauling goring knifing clubbing trampling", is!(Injured | HarmGerund)),
    row("sheltering", is!(Displaced | HarmIntransitive)),
    row("resettled rehoused evicted", is!(Displaced | HarmPast)),
    row("remanded nabbed collared interned handcuffed re-arrested rearrested", is!(Detained | HarmPast)),
    row("snatched", is!(Abducted | HarmPast)),
    row("snatching", is!(Abducted | HarmGerund)),
    row("marooned entombed cornered", is!(Trapped | HarmPast)),
    row("capitulated capitulating surrendering surrenders", is!(Surrendered | HarmIntransitive)),
    row("losses", is!(Telling)),
    row("number", is!(Thing | Telling)),
];
