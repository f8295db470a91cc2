//! The parts that words play.

use super::Class;

pub const CLASSES: &[(&str, Class)] = &[
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
         yr yrs decade decades century centuries night nights weekend am pm a.m. p.m. hectares degrees percent euros rupees",
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
         wife husband victim driver leader governor secretary agent guard comrade prosecutor admiral brigadier",
        Class::TITLE,
    ),
    ("other others more another rest remaining additional", Class::OTHER),
    (
        "at no not a an minimum upwards more over in well up as fewer less under about around some nearly almost \
         approximately roughly close estimated exactly hundreds tens dozens thousands several scores numerous multiple many \
         another additional all the these those both between from",
        Class::AMOUNT,
    ),
    (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
         eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety a an half",
        Class::NUMERAL,
    ),
    ("toll identified identifies named victims victim", Class::TELLING),
    (
        "bomb bombs bombing bombings blast blasts explosion explosions shooting shootings attack attacks airstrike \
         airstrikes strike strikes shelling missile missiles rocket rockets mortar mortars drone drones landmine landmines \
         mine ied grenade grenades gunfire raid raids ambush clash clashes crossfire earthquake quake landslide landslides \
         avalanche flood floods storm hurricane cyclone typhoon tornado tsunami wildfire wildfires fire blaze crash crashes \
         collision collapse derailment stampede crush stabbing heat wave outbreak famine eruption",
        Class::CAUSE,
    ),
];
