//! The words that tell what a name is, as data: each line is a cue and the words that give it, in small letters and
//! without stops.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// A set of cues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cues(u64);

impl Cues {
    const fn bit(index: u32) -> Self {
        Self(1 << index)
    }

    /// Whether any of `other` is in the set.
    pub const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The set as a number.
    pub const fn bits(self) -> u64 {
        self.0
    }
}

macro_rules! cues {
    ($($(#[$doc:meta])* $name:ident = $index:literal;)*) => {
        impl Cues { $($(#[$doc])* pub const $name: Self = Self::bit($index);)* }
    };
}

cues! {
    /// A form of address or rank, which a person's name follows.
    FORM = 0;
    /// An office that can stand before a name.
    OFFICE = 1;
    /// What an office can be for, and words that qualify it.
    PORTFOLIO = 2;
    /// The last word of an organization's name.
    ORG_HEAD = 3;
    /// A head that takes a complement with "of" or "for".
    TAKES_OF = 4;
    /// The last word of a company's name.
    COMPANY = 5;
    /// The last word of a place's name.
    PLACE_HEAD = 6;
    /// The first word of a place's name.
    PLACE_PREFIX = 7;
    /// The last word of an event's name.
    EVENT_HEAD = 8;
    /// The last word of a name that is none of ours: laws, prizes, treaties.
    OTHER_HEAD = 9;
    /// A word that begins no name.
    FUNCTION = 10;
    /// A month or a day.
    CALENDAR = 11;
    /// A verb of saying, or another that people do.
    SPEECH = 12;
    /// A preposition that a place follows.
    IN = 13;
    /// A preposition that a place may follow.
    NEAR = 14;
    /// A noun, written small, that stands before a person's name.
    PERSON_NOUN = 15;
    /// A noun, written small, that follows or precedes an organization's name.
    GROUP_NOUN = 16;
    /// A noun, written small, that follows or precedes a place's name.
    PLACE_NOUN = 17;
    /// A noun of kinship: "'s brother".
    KIN = 18;
    /// A word written small inside a name.
    PARTICLE = 19;
    /// A direction before a place.
    DIRECTION = 20;
    /// A word whose possessive stands in names of organizations: "People's".
    OWNER = 21;
    /// What follows a name: Jr, III.
    SUFFIX = 22;
    /// A seat of power or an organization that needs no more than its head: "the Senate".
    ALONE = 23;
    /// A verb that a place's government does, but hardly a person.
    STATE_NOUN = 24;
    /// An adjective of place before a name: "northern".
    COMPASS = 25;
    /// A word that makes the names beside it teams.
    VERSUS = 27;
    /// The first word of an armed group's or party's name.
    ORG_PREFIX = 26;
    /// A form of address that says nothing of what somebody does.
    HONORIFIC = 28;
}

const TABLE: &[(Cues, &str)] = &[
    (
        Cues::FORM,
        "mr mrs ms miss dr prof sir lord lady dame madam gen lt col maj capt cmdr sgt cpl pvt adm brig spc insp supt det rev \
         fr hon messrs mme sheikh sheik shaikh mullah maulana ayatollah hojatoleslam imam pope cardinal archbishop bishop highness excellency majesty \
         king queen prince princess emir sultan saint pastor father sister brother rabbi sayyed sayed monsignor shri smt \
         lieutenant colonel major captain sergeant corporal brigadier marshal admiral commodore constable detective gov sen \
         rep sens reps dalai swami guru datuk tan comrade don dona ustad hajji haji malam alhaji chief engr barr hrh",
    ),
    (
        Cues::HONORIFIC,
        "mr mrs ms miss dr sir lady dame madam messrs mme hon his her highness excellency majesty honourable honorable right \
         sheikh sheik shaikh sayyed sayed shri smt don dona ustad hajji haji malam alhaji datuk tan hrh mx esq",
    ),
    (
        Cues::OFFICE,
        "president minister premier chancellor secretary governor mayor senator representative congressman congresswoman \
         ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chairperson chair director ceo \
         commissioner commander general chief judge justice attorney prosecutor lawmaker legislator mp mep mla mps deputy \
         speaker leader head professor coach manager officer editor analyst inspector superintendent sheriff consul \
         undersecretary adviser advisor coordinator administrator executive prosecutor candidate economist lecturer \
         vice-president councillor councilor councilman councilwoman treasurer ombudsman historian author singer actor \
         actress writer journalist correspondent reporter photographer lawyer advocate principal dean rector provost \
         founder co-founder chairmen ministers presidents generals senators governors captain player striker midfielder \
         goalkeeper defender forward commissioner-general whip taoiseach shah tsar czar kaiser fuhrer ombudsman warden \
         secretary-general vice-chancellor attorney-general director-general",
    ),
    (
        Cues::PORTFOLIO,
        "foreign prime interior defence defense finance home health justice labor labour education information \
         communications culture tourism trade energy oil petroleum agriculture environment transport transportation housing \
         planning economy economic industry commerce treasury security homeland national state external internal affairs \
         water mines mining science technology sports youth women social welfare development works public cabinet deputy \
         vice assistant acting former ex interim outgoing incoming then senior chief first lady second executive managing \
         general special permanent principal press police army navy air force military police opposition majority minority \
         house senate house party republican democratic union federal parliamentary presidential provincial regional \
         district county city village supreme high court chief joint staff lead co founding election communication \
         immigration veterans interstate urban rural land lands forestry fisheries livestock higher and the",
    ),
    (
        Cues::ORG_HEAD,
        "ministry agency department bureau office commission committee council board authority administration service \
         services institute institution university college school academy center centre foundation fund trust association \
         society union federation confederation league organization organisation alliance coalition front movement party \
         congress parliament assembly senate court tribunal police army navy force forces corps brigade brigades battalion \
         regiment division command guard guards militia bank group company corporation enterprises industries holdings \
         airlines airways times post news journal tribune herald gazette telegraph guardian chronicle observer network \
         television tv radio media press club fc team church mission embassy consulate secretariat directorate mission \
         hospital infirmary hospice clinic museum library theatre theater orchestra ministry cartel gang syndicate mafia observatory forum \
         initiative project programme campaign chamber cabinet government administration rangers united city rovers \
         athletic studios records pictures motors technologies systems solutions partners ventures capital securities \
         insurance telecom communications petroleum energy oil gas mining steel pharmaceuticals laboratories labs \
         foods hotels hotel airlines express logistics consulting associates consortium cooperative society faculty \
         registry treasury exchange inquiry taskforce unit squad legion resistance army brotherhood watch sangh dal \
         parishad sabha front morcha jamaat bank insurgency regime delegation unions workers teachers monitor bar \
         international production productions publishing books review magazine weekly daily bulletin mail mirror sun",
    ),
    (
        Cues::TAKES_OF,
        "ministry department bureau office commission committee council board authority institute institution university \
         college school academy center centre foundation fund association society union federation confederation league \
         organization organisation alliance coalition front movement party congress parliament assembly senate court \
         bank group church house directorate faculty observatory forum chamber community communities army brotherhood campaign \
         initiative network agency mission republic kingdom sultanate emirate state states gulf strait straits bay sea \
         cape horn isle isles province city town port county district region bureau government embassy consulate secretariat \
         doctors reporters journalists friends voice partners lawyers physicians women mothers \
         programme program project service trust ministries conference administration museum bar registry forces authority",
    ),
    (
        Cues::COMPANY,
        "inc corp ltd llc plc co gmbh ag nv sa spa bhd pty llp limited incorporated corporation company jsc ooo oao srl sarl lp",
    ),
    (
        Cues::PLACE_HEAD,
        "province state county district region city town village island islands river lake sea ocean bay gulf strait \
         mountain mountains valley desert peninsula coast beach street avenue road boulevard lane square bridge airport \
         airbase airfield port harbor harbour station stadium arena park forest reserve dam canal camp prison jail \
         border crossing checkpoint highway expressway motorway tower palace castle mosque cathedral temple shrine church \
         market bazaar bazar souk souq mall plaza hills hill heights creek falls springs delta oblast governorate prefecture municipality \
         township suburb neighborhood neighbourhood quarter zone strip territory territories archipelago basin plateau \
         glacier volcano cemetery monument memorial zoo garden gardens hotel hospital base barracks headquarters refinery \
         pipeline plant complex kibbutz settlement junction roundabout dictrict constituency taluka tehsil division ghat \
         nagar pur abad ridge cape reef farm mine theatre theater auditorium hall building house center centre gate wall",
    ),
    (
        Cues::PLACE_PREFIX,
        "mount mt lake river cape port fort rio isla puerto villa ciudad souk souq camp plaza hotel \
         gulf strait bay isle tel tal deir beit khan kfar wadi jabal jebel nahr ras umm bab ain kafr",
    ),
    (
        Cues::EVENT_HEAD,
        "war wars battle olympics games cup championship championships revolution uprising intifada massacre genocide \
         earthquake tsunami hurricane cyclone typhoon festival summit marathon open prix derby crusade holocaust famine \
         expo biennale tournament referendum carnival crisis pandemic",
    ),
    (
        Cues::OTHER_HEAD,
        "act law bill treaty accord accords agreement convention constitution charter protocol declaration resolution \
         prize award awards medal day week month year eve code amendment pact plan doctrine deal scheme report index \
         theory effect syndrome disease virus vaccine language road rights affairs studies policy strategy order \
         memorandum statute ordinance directive clause article chapter section degree model edition visa fever route \
         flight season series show album song film movie book novel prayer calendar",
    ),
    (
        Cues::FUNCTION,
        "the a an this that these those he she it they we you i his her its their our your my him them us me who whom whose \
         which what when where why how if but and or nor so yet for of in on at by to from with without within into onto \
         upon over under above below between among through during before after since until till while as than then there \
         here now not no none nobody nothing never also only even just still already always often sometimes once again \
         both either neither each every all any some many much more most other others another such same several few less \
         least own very too quite rather is are was were be been being am has have had do does did will would shall should \
         can could might must let lets despite although though because unless whereas whether however moreover meanwhile \
         therefore thus hence otherwise besides further furthermore nevertheless nonetheless instead indeed perhaps maybe \
         according about against along amid amidst around across behind beside beyond down like near off out outside past per \
         regarding concerning toward towards throughout up via yes well ok okay oh please thanks thank dear hello today \
         yesterday tomorrow tonight one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands \
         millions scores police authorities officials residents witnesses rebels insurgents people critics experts analysts \
         sources protesters demonstrators militants soldiers troops following asked speaking earlier later last next first \
         second third finally recently currently im ive youre youve weve theyve hes shes thats theres dont cant wont isnt \
         didnt whats heres theyre were arent doesnt",
    ),
    (
        Cues::CALENDAR,
        "january february march april may june july august september october november december jan feb mar apr jun jul aug sep \
         sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat \
         christmas easter ramadan eid thanksgiving halloween diwali hanukkah passover nowruz yom kippur hashanah gmt",
    ),
    (
        Cues::SPEECH,
        "said says say saying told tells added adds asked asks noted notes explained explains stated states argued argues \
         insisted insists claimed claims warned warns replied recalled recalls wrote writes tweeted admitted acknowledged \
         described commented remarked observed suggested believes believed thinks thought knows felt feels hopes hoped \
         smiled laughed died resigned married born joined arrived graduated studied retired testified pleaded declared \
         denied confirmed announced alleged lamented quipped joked continued concluded shouted urged",
    ),
    (Cues::IN, "in across throughout inside"),
    (
        Cues::NEAR,
        "from near to at outside around toward towards into via between through over beyond visited visit leave left reached entered",
    ),
    (
        Cues::PERSON_NOUN,
        "president minister spokesman spokeswoman spokesperson leader lawyer attorney journalist reporter activist resident \
         analyst expert professor doctor teacher student driver farmer worker coach player striker midfielder goalkeeper \
         defender captain director chairman chairwoman manager founder owner editor author writer singer actor actress \
         candidate mayor governor senator commander chief officer judge prosecutor ambassador envoy secretary head \
         businessman businesswoman tycoon billionaire entrepreneur economist historian scientist researcher artist \
         photographer filmmaker producer musician rapper winger forward batsman bowler cleric preacher priest pastor \
         dictator strongman militant warlord rival colleague friend wife husband son daughter brother sister father mother \
         cousin nephew uncle aunt grandfather grandmother widow boyfriend girlfriend ally predecessor successor counterpart \
         deputy lawmaker legislator politician dissident blogger survivor victim suspect defendant gunman attacker aide \
         adviser advisor named called premier chancellor king queen prince princess spokesmen columnist novelist poet \
         physician surgeon nurse psychologist engineer architect pilot astronaut soldier sergeant colonel teammate ",
    ),
    (
        Cues::GROUP_NOUN,
        "fighters militants rebels insurgents gunmen guerrillas militia militiamen forces troops soldiers officials spokesman \
         spokeswoman spokesperson members member lawmakers legislators mps party group movement organization organisation \
         company firm newspaper magazine website agency network channel leadership leader chief executives shares stock \
         supporters activists commander commanders operatives faction network bank airline shareholders employees staff \
         players fans coach team club championship board management headquarters affiliate affiliates subsidiary daily",
    ),
    (
        Cues::PLACE_NOUN,
        "province city town village hamlet hamlets villages towns cities provinces districts suburbs district region county state island river airport neighborhood neighbourhood suburb area \
         border coast capital countryside municipality governorate prefecture oblast camp valley square street residents \
         resident peninsula port enclave hospital university stadium branch chapter outskirts township",
    ),
    (
        Cues::KIN,
        "wife husband son daughter brother sister father mother family lawyer lawyers attorney death body funeral parents \
         widow children home career supporters resignation biography predecessor successor birthday cousin uncle friend friends",
    ),
    (
        Cues::PARTICLE,
        "al el ul ur bin ibn bint ben abu de del della da das dos di du la le las los van von der den ter ten af zu e y i as ash \
         ad an ar az at es ed ud uz us dal do o d l na",
    ),
    (
        Cues::DIRECTION,
        "north south east west northern southern eastern western central upper lower new old greater northeast northwest \
         southeast southwest mid inner outer downtown northeastern northwestern southeastern southwestern",
    ),
    (
        Cues::COMPASS,
        "northern southern eastern western central northeastern northwestern southeastern southwestern nearby neighboring neighbouring war-torn rural downtown capital",
    ),
    (
        Cues::OWNER,
        "people peoples women children men workers lord doctors nurses lawyers journalists miners fishermen soldiers parents pensioners traders employers producers growers readers king queen farmers teachers world students mothers girls boys veterans lords sultan bishop prime players writers christian citizens",
    ),
    (
        Cues::ORG_PREFIX,
        "ansar jaish jabhat liwa harakat hizb lashkar tehreek tehrik jamaat kataib hashd saraya ahrar partido frente movimiento banco radio al-jazeera",
    ),
    (Cues::VERSUS, "beat beats v vs versus thrashed trounced thumped edged outplayed whitewashed"),
    (Cues::SUFFIX, "jr sr ii iii iv"),
    (Cues::ALONE, "parliament congress senate knesset duma bundestag assembly cabinet supreme interpol vatican pentagon kremlin"),
    (
        Cues::STATE_NOUN,
        "capital president government army military parliament economy prime foreign border borders population constitution ruling opposition largest northern southern eastern western biggest second parliament central coast territory ambassador embassy airspace sovereignty regime civil armed state",
    ),
];

static CUES: LazyLock<FxHashMap<&'static str, Cues>> = LazyLock::new(|| {
    let mut cues: FxHashMap<&'static str, Cues> = FxHashMap::with_capacity_and_hasher(2048, Default::default());
    for (cue, words) in TABLE {
        for word in words.split_whitespace() {
            let entry = cues.entry(word).or_default();
            *entry = entry.with(*cue);
        }
    }
    cues
});

/// The cues that a word, in its key form, gives.
pub fn cues(word: &str) -> Cues {
    CUES.get(word).copied().unwrap_or_default()
}
