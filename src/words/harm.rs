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
    row("car cars vehicle vehicles location locations houses homes buildings schools shops stores truck trucks bus buses \
         motorcycle motorcycles shell shells explosive explosives incident incidents shots rounds bullet bullets casing \
         casings guns rifle rifles pistol weapons weapon device devices blocks bills dollars dollar count counts case cases \
         time place places tank tanks helicopter helicopters plane planes boats ieds checkpoints bases camps churches mosques \
         hospitals animal animals cow cows cattle goat goats sheep dog dogs bear bears whale whales horses fish bird birds \
         parties groups organizations companies units teams side sides factions country countries nation nations areas site \
         sites room rooms door window windows bag bags phone phones pieces kilo tons ton item items crime crimes wound \
         gunshot gunshots injury demonstration demonstrations operations events thing things way ways part parts percentage \
         seats seat goals game match matches wickets medals outposts outpost positions position tents trees crops hut huts \
         markets institutions bridges towers tankers flights trains carriages issue issues lanes warrants warrant search \
         searches ambulances ambulance patrol convoy photographs photograph photos videos scene scenes magnitude stories \
         storey floor floors barrel barrels amendments proposals measure measures motion motions projects deals clauses \
         engine engines idea ideas programs programmes laws provision provisions budget budgets tax taxes contract contracts \
         initiatives resolutions process processes job jobs weed weeds viruses germ germs bacteria insect insects mosquito \
         mosquitoes rat rats mouse mice chicken chickens hen hens pig pigs wolf wolves lion lions tiger tigers elephant \
         elephants rhino rhinos deer cat cats snake snakes shark sharks turtle turtles bee bees number letters paper papers \
         server servers computer computers poster posters chapters tumor tumour factor factors motor error errors sector \
         sectors monitors router routers corner corners filter filters container containers newspapers thriller character \
         characters barrier barriers scooter scooters trailer trailers freighters cruisers boiler boilers printer printers \
         tractor tractors generator generators reactor reactors elevator elevators theaters proposition acts page pages \
         images document file files glaciers painting paintings calorie calories", is!(Thing)),
    row("age aged ages anybody anyone armor arms attempted attempting away bars battery burns calm camera captive captors \
         casualty celestial cent class committed condition conspiring correctional crushed custody cut date debris detention \
         discovered documented dozen elected evacuate evacuation exceeded excess fair fatal fine fractures given good \
         governing grave grazed guarded gunned hacked handful imprisonment increased initial jr. knife languages life line \
         link list masked maximum mortal mowed n't no. non originally passed pellet pellets penalty phase picked picture \
         placed plot plotting possibly pre-trial presumed pretrial pride probation processing professional raised reaches \
         record recovering revised ringer risen row rubble safety sentence separate serious shelters shopping shrapnel slide \
         space sr. stable stoned stray suicide surpassed survive surviving suspended th thousand threats topped tops tortured \
         total trauma unaccounted unidentified uniformed unknown unspecified weight wood wreckage wrong yo pair quartet trio ! ? abandon abandoned abandoning abductors aboard accommodated ankle arm ashore aside bail balconies balcony batter battered battering beating bid bled bleed bleeding bleeds blow blowing blown blows bludgeon bludgeoning bond bone bones booking borne boxed breathe breathed breathes breathing bricked broken bruises bruising bundle bundled bundles bundling buried buries burn burning bury burying bused bussed cabin camped camping captivity care carriage carries carrying carted cave cell cells charred chased chasing choke choked choking cholera cliff clinics clues collarbone coma concussion contact costs crammed crevasse crews crossed crowded crushes crushing cuffs cuts cutting dark debt digging docks drag dragging drip drips drop dropped dropping drops eliminated eliminates eliminating emerge emerged emergency emerging emptied empties emptying engulfed engulfing engulfs epidemic escape escaped escaping escorted excavators exhumed fails fallen falling fenced ferried filed fished flames floodwater floodwaters flu fracture fractured freeze freezes freezing frostbite frozen gondola gondolas gorge grazes guided hack hacking hacks hand handcuffs handed handing hands haul hauled hauling hauls hem hemmed hidden hip hoisted hoisting housed huddled hurled hurling hypothermia ice inhalation intensive jam jaw jumping jumps kick kicked kicking killer knocked knocking knocks laceration lacerations lay laying lays leaped ledge ledges leg legs letting liberated lie lies lifeboats lift lifts limbo lock locked locking locks lodged looking loss lying marched marching marshals measles meet mineshaft minibus mountainside mourned mourns move moving mud neck neutralised neutralized nose overcome parole patch patched patching peak pelvis penned pepper peppered peppering picking picks pinned pirates plague plucking plucks plummeted plummeting plummets plunge plunged plunges plunging poison poisoning proved proves proving putting raft rafts ransom ransomed ravine recovered released releases releasing relocate relocating require required requires requiring retrieved rib ribs rolled roof roofs rooftop rooftops rounded rounding ruins scald scratches searched searchers searching seizing setting shaft sheltered shifted shore shoved shoving showered showering shown sight sinking skeletal skidded sleep sleeping slipped slope snow snowed spending spends spirited sprains sprayed spraying starve starved starves starving stay stayed staying stolen stone stoning sunk surf surface suspicion swallowed swallowing swallows sweep sweeping sweeps throwing thrown thrust torture torturing touch traffic trample trawlers tree tumbled tunnel turning unable unclear underground unfairly vacated ventilator ventilators vessels walled washed washes washing waters waves whereabouts whiplash whisked winched winches winching wiped wipes wiping wreck wrist accommodation accounted aid amputation amputations attention birdshot bottles bricks buckshot bush centers centres chains cold consciousness cots dangling displacement downstream ear eye eyes finger fingers flag flags flying forests glass ground gunpoint gym hanging heads hospitalisation hospitalization jungle lightning limb limbs lorry makeshift outdoors overboard pickups reappear refuge regain regained relief resurface roads rock rocks rubber safer sanctuary shelter shirts smoke splinters stitches stones surgery survived taxi tear temples temporary traced tram treatment unmarked vans waiting white woods chiefly mainly mostly band batch contingent thirds exceeds losses nears passes raises ranging reduced rising surpasses numbers", is!()),
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
];
