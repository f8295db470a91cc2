//! Words as data: cue verbs with their frames, and the small words by which a noun phrase is told from what surrounds it.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What a cue verb takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// A clause or quoted words, also before it, and its subject after it: `"…," said Ms. Lee`.
    Say,
    /// Somebody spoken to, then as `Say`: `told reporters that …`.
    Tell,
    /// A thing and a name for it: `called the vote "a farce"`.
    Call,
    /// What somebody thinks or wants: quoted words are theirs.
    Think,
    /// What somebody does with words, told without quotation marks only: `endorsed`, `lobbied`.
    Act,
}

/// The form of a cue verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `say`
    Base,
    /// `says`
    Present,
    /// `said`
    Past,
    /// `saying`
    Participle,
}

/// A cue verb in one of its forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// What it takes.
    pub frame: Frame,
    /// Its form.
    pub form: Form,
    /// What told without quotation marks it takes.
    pub takes: Takes,
}

/// What a cue takes besides quoted words and a clause with `that`, as bits.
pub type Takes = u8;

/// A clause without `that`: `said the dam had burst`.
pub const CLAUSE: Takes = 1;
/// An infinitive, perhaps after whom it is asked of: `promised to resign`, `urged residents to leave`.
pub const INFINITIVE: Takes = 1 << 1;
/// A noun phrase: `demanded an inquiry`.
pub const MATTER: Takes = 1 << 2;
/// A noun phrase after `for`: `called for an inquiry`.
pub const FOR_MATTER: Takes = 1 << 3;
/// A noun phrase after `about`, `of` or `against`: `complained about the noise`.
pub const ABOUT_MATTER: Takes = 1 << 4;
/// A noun phrase after `to`: `objected to the plan`.
pub const TO_MATTER: Takes = 1 << 5;
/// A noun phrase and what it is taken for: `sees the dam as a danger`.
pub const AS_MATTER: Takes = 1 << 6;

/// Classes of words, as bits.
pub type Classes = u32;

/// `the`, `a`, `her`, `three`: begins a noun phrase.
pub const DETERMINER: Classes = 1;
/// `he`, `they`, `who`
pub const PRONOUN: Classes = 1 << 1;
/// `of`, `in`
pub const PREPOSITION: Classes = 1 << 2;
/// `that`, `because`: begins a clause.
pub const SUBORDINATOR: Classes = 1 << 3;
/// `and`, `but`
pub const CONJUNCTION: Classes = 1 << 4;
/// `has`, `would`, `was`
pub const AUXILIARY: Classes = 1 << 5;
/// A form of `be`.
pub const BE: Classes = 1 << 6;
/// `also`, `later`
pub const ADVERB: Classes = 1 << 7;
/// `Monday`, `today`
pub const TIME: Classes = 1 << 8;
/// `who`, `which`
pub const RELATIVE: Classes = 1 << 9;
/// `Mr.`, `President`: stands before a name and is no part of it.
pub const TITLE: Classes = 1 << 10;
/// `police`, `officials`: people, though written with a capital at the start of a sentence.
pub const PEOPLE: Classes = 1 << 11;
/// `show`, `book`, `titled`: what follows in quotation marks is a title.
pub const WORK: Classes = 1 << 12;
/// `nicknamed`, `so-called`: what follows in quotation marks is a name.
pub const NAMING: Classes = 1 << 13;
/// `statement`, `tweet`: something said or written.
pub const STATEMENT: Classes = 1 << 14;
/// A verb that is no cue and is no noun either: ends a noun phrase.
pub const VERB: Classes = 1 << 15;
/// `Mr.`, `President`: a title of persons, after which a name begins.
pub const PERSONAL: Classes = 1 << 16;

/// `claim`, `promise`: something said, as a noun.
pub const SAID_THING: Classes = 1 << 17;
/// `ship`, `pub`: a thing that bears a name.
pub const BEARER: Classes = 1 << 18;
/// `poll`, `records`: what shows something without a speaker.
pub const EVIDENCE: Classes = 1 << 19;

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its classes.
    pub classes: Classes,
    /// Its reading as a cue.
    pub cue: Option<Cue>,
}

impl Entry {
    /// Whether the word is of one of `classes`.
    #[must_use]
    pub const fn is(self, classes: Classes) -> bool {
        self.classes & classes != 0
    }
}

/// Lemmas; the past tense stands after a slash where it is not regular. `report`ing verbs come first.
const SAY_REPORTING: &str = "say/said add report warn deny/denied caution complain announce claim note state argue insist \
    acknowledge admit/admitted confirm conclude explain observe allege assert contend maintain reiterate stress emphasize \
    emphasise predict declare disclose reveal respond reply/replied testify/testified boast concede counter lament vow \
    pledge promise swear/swore recall remark suggest indicate point/pointed estimate attest advise signal signal/signalled";
const SAY: &str = "write/wrote tweet ask continue repeat shout yell scream cry/cried exclaim joke quip/quipped chant whisper mutter murmur retort answer quote read/read muse opine recount plead beg/begged demand interject scoff sneer laugh sigh proclaim intone reason wonder post text email blog echo urge snap/snapped deadpan/deadpanned enthuse marvel gripe fume bark thunder hiss bellow implore marvel object grumble elaborate clarify/clarified decry/decried ponder rant protest comment speculate confess profess affirm/affirmed pronounce mock rejoin venture volunteer summarize preach relate tease crow gush cite mention advocate theorize caption sum/summed conclude recite utter scold chide retaliate growl groan holler stammer admonish berate";
const TELL: &str = "tell/told inform remind assure convince persuade notify/notified instruct lecture thank alert";
const CALL: &str = "call describe dub/dubbed label label/labelled brand slam/slammed blast denounce refer/referred characterize characterise \
    condemn hail praise criticize criticise accuse dismiss deride tout lambaste decry deem brand cast portray ridicule mock \
    blame attack credit bash rip/ripped bemoan applaud welcome reject name term compare commend trumpet tar liken";
const THINK: &str = "think/thought believe hope fear expect want feel/felt know/knew see/saw find/found consider worry/worried need deserve doubt decide recommend support oppose push discuss threaten show/showed hear/heard understand/understood plan seek/sought request order address voice express invite appeal speak/spoke talk warn offer agree charge rule propose begin/began go/went mouth sing/sang";

/// Forms that are more often nouns or other words than verbs; they need a subject right before them.
const NOUNS_TOO: &str = "reports report claims claim calls call notes note states state demands demand charges charge \
    promises promise answers answer questions posts post texts text blogs emails email tweets tweet quotes quote rules rule \
    points point signals signal fires fire shoots estimates estimate attacks attack names name terms term blasts brands \
    labels label close end ends open opens reason reasons title titles caption captions offer offers order orders plan plans \
    comments comment remarks remark protests protest jokes joke begs echoes use uses needs need hopes hope fears fear support \
    supports requests request doubts doubt shows show appeals appeal voice voices address addresses push credit credits object \
    objects ventures venture cast advocates advocate mouth mouths question read reads welcome thought cries cry laugh laughs";

/// Verbs of thinking and finding out that take a clause without `that`.
const THINK_CLAUSE: &str = "think/thought believe hope fear suspect show/showed find/found know/knew feel/felt guess figure wish";
/// Verbs of asking, promising and meaning to.
const TAKING_INFINITIVE: &str = "ask urge promise vow pledge agree refuse decline threaten hope want plan offer propose seek/sought claim \
    demand expect order call decide intend advise encourage warn instruct beg/begged tell/told implore request recommend \
    swear/swore volunteer press push pressure wish appeal prefer/preferred direct recommend aim invite opt/opted promise lobby \
    appeal caution command challenge insist petition";
/// Verbs whose object is what was said.
const TAKING_MATTER: &str = "demand propose deny/denied announce criticize criticise praise accuse condemn denounce reject oppose \
    cite question dismiss defend blame predict describe discuss mention note recall suggest promise offer favor favour \
    endorse acknowledge emphasize emphasise highlight stress hail welcome applaud slam/slammed blast mock protest allege \
    outline detail urge seek/sought recommend tout credit concede admit/admitted express voice disclose reveal \
    unveil vow rebuke decry/decried lament assail compare request advocate warn dispute rule forecast/forecast pledge threaten \
    reiterate report want ask retweet underscore fault reaffirm echo caution signal envision bash rip/ripped ridicule \
    celebrate thank support deride lambaste portray characterize characterise bemoan berate disavow repudiate \
    resent prefer/preferred back contradict refute rebut resist detest";
/// Verbs that name what was said after `for`,
const TAKING_FOR: &str = "call ask push appeal plead press apologize apologise lobby campaign argue advocate vouch";
/// after `about`, `of` or `against`,
const TAKING_ABOUT: &str = "talk speak/spoke warn complain boast worry/worried joke rail brag/bragged testify/testified tweet \
    write/wrote say/said tell/told elaborate argue advise caution opine";
/// and after `to`.
const TAKING_TO: &str = "refer/referred point object allude respond agree";
/// Verbs of coming to know and of thinking with a clause after `that` only.
const TAKING_THAT: &str = "learn realize realise recognize recognise remember assume imagine foresee/foresaw fret imply/implied";
/// Verbs whose object is taken for something, after `as`.
const TAKING_AS: &str = "see/saw view regard perceive consider cast portray depict characterize characterise";

/// Adjectives for what somebody thinks, after a form of `be`: with a clause, with an infinitive, with `about` or `of`.
const STANCE: &[(&str, Takes)] = &[
    ("confident certain optimistic hopeful afraid doubtful aware proud glad happy sorry adamant fearful", CLAUSE),
    ("eager willing unwilling reluctant keen determined hesitant", INFINITIVE),
    (
        "concerned optimistic pessimistic skeptical sceptical critical wary supportive upset angry unhappy afraid proud",
        ABOUT_MATTER,
    ),
];

/// Nouns for what somebody says or means to do: `her claim that`, `Mr. Lee's promise to`.
const SAID_THINGS: &str = "claim claims promise pledge vow statement assertion contention suggestion warning warnings belief \
    view argument allegation accusation complaint demand request prediction insistence threat admission declaration \
    announcement recommendation refusal offer intention commitment proposal plan plans call calls decision conviction \
    conclusion hope hopes fear fears denial message answer dictum motto";
/// What shows something to be so.
const EVIDENCES: &str = "poll polls polling survey surveys study studies analysis analyses data figures records documents research \
    evidence review audit results findings statistics census estimates projections report reports filings";

const DETERMINERS: &str = "the a an this these those some any each every both several many most few all no another his her \
    its their our my your one two three four five six seven eight nine ten other dozens hundreds thousands half";
const PRONOUNS: &str = "he she they it i we you who one";
const PREPOSITIONS: &str = "of in at for from with to on by about near inside outside against among between under over \
    through into during within across behind around via per without toward towards like upon following despite amid besides \
    beyond including regarding onto off out up down ahead alongside throughout according";
const SUBORDINATORS: &str = "that when because after before as while if although though since until whether where unless \
    than how why what once so";
const CONJUNCTIONS: &str = "and or but nor yet plus";
const AUXILIARIES: &str = "has have had will would could can may might should did does do must won't wouldn't couldn't can't \
    didn't doesn't don't hasn't haven't hadn't cannot shouldn't he's she's they've we've i've i'd he'd she'd they'd we'd i'll \
    he'll she'll they'll we'll you've you'll let's";
const BES: &str = "is are was were be been being am isn't aren't wasn't weren't it's i'm they're we're you're that's there's";
const ADVERBS: &str = "also later then recently repeatedly now still already just simply never always often earlier again \
    only not instead even ever further meanwhile however too perhaps maybe almost first last next soon ago back there here \
    thus hence today tonight yesterday tomorrow online aloud indeed likewise similarly nevertheless nonetheless \
    moreover furthermore otherwise overall elsewhere afterward afterwards immediately typically";
const TIMES: &str = "monday tuesday wednesday thursday friday saturday sunday today tonight yesterday tomorrow january february \
    march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. \
    nov. dec. morning afternoon evening night week month year noon midnight a.m. p.m. weekend";
const RELATIVES: &str = "who which whose whom";
const TITLES: &str = "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor gen gen. sen sen. sens. rep rep. reps. gov gov. col \
    col. capt capt. captain lt lt. sgt sgt. maj maj. brig brig. adm adm. cmdr commander supt supt. superintendent insp inspector \
    det detective officer president minister senator governor secretary chief judge justice prime foreign defense defence \
    interior finance king queen pope prince princess sheikh ayatollah ambassador chancellor mayor rev rev. sir lord lady dame \
    spokesman spokeswoman spokesperson chairman chairwoman speaker congressman congresswoman representative general colonel \
    major sergeant lieutenant admiral attorney director former deputy vice majority minority leader house republican democratic \
    coach archbishop bishop cardinal rabbi imam father sister sheriff councilman councilwoman councilor councillor commissioner \
    premier emir sultan crown candidate nominee assistant undersecretary executive health transport housing education energy \
    environment justice culture trade labor labour agriculture security intelligence state police fire";
const PERSONAL_TITLES: &str = "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor gen gen. sen sen. rep rep. gov gov. col col. \
    capt capt. captain lt lt. sgt sgt. maj maj. adm adm. cmdr supt inspector president minister senator governor secretary chief \
    judge ambassador chancellor mayor rev rev. sir spokesman spokeswoman spokesperson chairman chairwoman congressman \
    congresswoman representative general colonel attorney director leader speaker sheriff commissioner premier coach strategist";
const PEOPLE_WORDS: &str = "police officials authorities residents witnesses survivors relatives critics supporters aides \
    investigators prosecutors doctors medics activists rescuers lawyers analysts experts observers sources protesters voters \
    lawmakers opponents allies advisers advisors friends neighbors neighbours parents students teachers scientists \
    researchers economists diplomats rebels insurgents militants soldiers troops firefighters workers organizers organisers \
    officers detectives fighters villagers locals campaigners opposition government governments media state people others \
    some many both everyone nobody somebody someone men women fans players delegates leaders members reporters journalists \
    spokespeople spokesmen hackers staffers donors another most all each few several half one two three pundits commentators conservatives liberals progressives democrats \
    republicans dozens hundreds thousands ministers forecasters farmers miners drivers nurses tenants shoppers \
    tourists passengers commuters customers traders investors bankers regulators engineers patients pilots sailors senators \
    councillors councilors campaigners fishermen drivers owners surgeons pupils shopkeepers motorists climbers unions polls pollsters reports documents records court judges historians";
const WORKS: &str = "titled entitled headlined captioned show shows book books film films movie movies song songs album albums \
    podcast podcasts novel novels memoir memoirs documentary documentaries magazine program programme sitcom musical poem \
    series episode drama comedy column opera essay play ballad hymn anthem single sketch cnn's abc's nbc's cbs's";
const BEARERS: &str = "ship ships vessel boat tanker carrier ferry freighter trawler yacht liner schooner destroyer frigate \
    corvette cruiser submarine warship lifeboat barge tug tugboat cutter dhow catamaran steamer icebreaker dinghy battleship \
    spacecraft rocket satellite probe rover locomotive train aircraft bomber balloon horse racehorse colt mare restaurant pub bar \
    cafe café nightclub hotel inn shop boutique salon operation storm hurricane cyclone typhoon";
const NAMINGS: &str = "nicknamed so-called codenamed code-named named known called dubbed aka alias phrase word words term \
    dubbed pseudonym hashtag spelled pronounced";
const STATEMENTS: &str = "statement tweet letter email e-mail post message memo speech interview note op-ed report article \
    editorial remarks comments testimony filing memoir blog quote response reply answer question slogan motto sign banner \
    signs placard words ad advertisement release video press piece essay";
const VERBS: &str = "came went got became began took made gave left kept held led lost won met ran sat stood spent fell grew drew \
    brought bought built sent put set paid broke chose drove ate fought fled flew hid hit hurt laid rose rang sold sought taught \
    wore seemed appeared remained looked turned moved tried followed agreed failed happened continued comes goes gets becomes \
    takes makes gives leaves keeps holds leads loses wins meets runs seems appears remains looks threw shook hung swept struck \
    woke stole tore bore blew dealt dug drank fed forgot froze hid leapt lent lit rode sank shot slept slid spun stuck stung \
    swam swung withdrew wept undertook underwent overcame arose joined helped worked wants needs faces";

static ENTRIES: LazyLock<HashMap<String, Entry>> = LazyLock::new(build);

/// What is known of a word, in whatever case it is written.
#[must_use]
pub fn entry(word: &str) -> Entry {
    let found = if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        ENTRIES.get(word)
    } else {
        ENTRIES.get(word.to_lowercase().replace('’', "'").as_str())
    };
    found.copied().unwrap_or_else(|| by_ending(word))
}

/// Words in `-ly` that are no adverbs.
const NO_ADVERBS: &[&str] = &[
    "family",
    "early",
    "daily",
    "weekly",
    "monthly",
    "yearly",
    "elderly",
    "friendly",
    "deadly",
    "costly",
    "lonely",
    "orderly",
    "assembly",
    "ally",
    "rally",
    "bully",
    "anomaly",
    "monopoly",
    "supply",
    "likely",
    "unlikely",
    "multifamily",
    "quarterly",
    "lovely",
    "ugly",
    "holy",
    "butterfly",
    "homily",
    "melancholy",
    "leisurely",
    "scholarly",
    "cowardly",
    "comply",
    "imply",
    "apply",
    "multiply",
];

/// An unknown word in `-ly` is taken for an adverb.
fn by_ending(word: &str) -> Entry {
    let adverb = word.len() > 4 && word.ends_with("ly") && word.starts_with(|first: char| first.is_ascii_lowercase());
    let adverb = adverb && !NO_ADVERBS.contains(&word);
    Entry { classes: if adverb { ADVERB } else { 0 }, cue: None }
}

/// Whether the word is as often a noun as a cue.
#[must_use]
pub fn is_noun_too(word: &str) -> bool {
    static NOUNS: LazyLock<std::collections::HashSet<&str>> = LazyLock::new(|| NOUNS_TOO.split_whitespace().collect());
    NOUNS.contains(word.to_lowercase().as_str())
}

fn build() -> HashMap<String, Entry> {
    let mut entries = HashMap::new();
    // The first entry of a form stays: the narrower frames come last.
    for (verbs, frame, takes) in CUES {
        add_cues(&mut entries, verbs, *frame, *takes);
    }
    for (adjectives, takes) in STANCE {
        for adjective in adjectives.split_whitespace() {
            let entry: &mut Entry = entries.entry(adjective.to_owned()).or_default();
            entry.cue.get_or_insert(Cue { frame: Frame::Act, form: Form::Base, takes: 0 }).takes |= takes;
        }
    }
    for (words, class) in CLASSES {
        for word in words.split_whitespace() {
            entries.entry(word.to_owned()).or_default().classes |= class;
        }
    }
    entries
}

const CUES: &[(&str, Frame, Takes)] = &[
    (SAY_REPORTING, Frame::Say, CLAUSE),
    (TELL, Frame::Tell, CLAUSE),
    (SAY, Frame::Say, 0),
    (CALL, Frame::Call, 0),
    (THINK_CLAUSE, Frame::Think, CLAUSE),
    (THINK, Frame::Think, 0),
    (TAKING_INFINITIVE, Frame::Act, INFINITIVE),
    (TAKING_MATTER, Frame::Act, MATTER),
    (TAKING_FOR, Frame::Act, FOR_MATTER),
    (TAKING_ABOUT, Frame::Act, ABOUT_MATTER),
    (TAKING_TO, Frame::Act, TO_MATTER),
    (TAKING_AS, Frame::Act, AS_MATTER),
    (TAKING_THAT, Frame::Act, 0),
];

const CLASSES: &[(&str, Classes)] = &[
    (DETERMINERS, DETERMINER),
    (PRONOUNS, PRONOUN),
    (PREPOSITIONS, PREPOSITION),
    (SUBORDINATORS, SUBORDINATOR),
    (CONJUNCTIONS, CONJUNCTION),
    (AUXILIARIES, AUXILIARY),
    (BES, BE | AUXILIARY),
    (ADVERBS, ADVERB),
    (TIMES, TIME),
    (RELATIVES, RELATIVE),
    (TITLES, TITLE),
    (PEOPLE_WORDS, PEOPLE),
    (WORKS, WORK),
    (NAMINGS, NAMING),
    (BEARERS, BEARER),
    (STATEMENTS, STATEMENT),
    (VERBS, VERB),
    (PERSONAL_TITLES, PERSONAL),
    (SAID_THINGS, SAID_THING),
    (EVIDENCES, EVIDENCE),
];

fn add_cues(entries: &mut HashMap<String, Entry>, verbs: &str, frame: Frame, takes: Takes) {
    for verb in verbs.split_whitespace() {
        let (lemma, past) = verb.split_once('/').unwrap_or((verb, ""));
        let stem = lemma.strip_suffix('e').unwrap_or(lemma);
        let past = if past.is_empty() { format!("{stem}ed") } else { past.to_owned() };
        let participle = match past.strip_suffix("ed") {
            _ if lemma.ends_with("ee") => format!("{lemma}ing"),
            Some(doubled) if !doubled.ends_with('i') => format!("{doubled}ing"),
            _ => format!("{stem}ing"),
        };
        // The past tense first: `read` with a subject in the singular is one.
        for (word, form) in [
            (past, Form::Past),
            (lemma.to_owned(), Form::Base),
            (third_person(lemma), Form::Present),
            (participle, Form::Participle),
        ] {
            let entry: &mut Entry = entries.entry(word).or_default();
            entry.cue.get_or_insert(Cue { frame, form, takes: 0 }).takes |= takes;
        }
    }
}

fn third_person(lemma: &str) -> String {
    match lemma.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if ["s", "sh", "ch", "x", "o"].iter().any(|ending| lemma.ends_with(ending)) => format!("{lemma}es"),
        _ => format!("{lemma}s"),
    }
}

/// What an apostrophe stands for at the start of a word: `'em`, `'90s`, never a quotation mark.
pub const ELISIONS: &[&str] = &["em", "til", "till", "cause", "n", "tis", "twas", "bout", "round", "s"];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_cue(word: &str, frame: Frame, form: Form) {
        let cue = entry(word).cue.map(|cue| (cue.frame, cue.form));
        assert_eq!(cue, Some((frame, form)), "{word}");
    }

    #[test]
    fn forms_are_made_from_lemmas() {
        assert_cue("said", Frame::Say, Form::Past);
        assert_cue("Saying", Frame::Say, Form::Participle);
        assert_cue("denies", Frame::Say, Form::Present);
        assert_cue("denying", Frame::Say, Form::Participle);
        assert_cue("admitting", Frame::Say, Form::Participle);
        assert_cue("told", Frame::Tell, Form::Past);
        assert_cue("describes", Frame::Call, Form::Present);
        assert_eq!(entry("table").cue, None);
    }
}
