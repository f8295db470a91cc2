//! Words as data: cue verbs with their frames, and the small words by which a noun phrase is told from what surrounds it.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::saying;
pub use super::saying::{
    ABOUT_MATTER, AS_MATTER, CLAUSE, FOR_MATTER, Form, Frame, INFINITIVE, MATTER, NOTHING_MORE, TO_MATTER, Takes,
};

/// A cue verb in one of its forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// What it takes.
    pub frame: Frame,
    /// Its form.
    pub form: Form,
    /// What told without quotation marks it takes.
    pub takes: Takes,
    /// Whether the word is as often a noun, and a verb only with a subject right before it.
    pub is_noun_too: bool,
}

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

fn build() -> HashMap<String, Entry> {
    let mut entries: HashMap<String, Entry> = HashMap::new();
    for verb in saying::VERBS {
        for (word, form) in verb.forms() {
            let cue = Cue { frame: verb.frame, form, takes: verb.takes, is_noun_too: verb.is_noun_too(word) };
            entries.entry(word.to_owned()).or_default().cue.get_or_insert(cue);
        }
    }
    for &(adjective, takes) in saying::STANCES {
        let cue = Cue { frame: Frame::Act, form: Form::Base, takes, is_noun_too: false };
        entries.entry(adjective.to_owned()).or_default().cue.get_or_insert(cue);
    }
    for (words, class) in CLASSES {
        for word in words.split_whitespace() {
            entries.entry(word.to_owned()).or_default().classes |= class;
        }
    }
    entries
}

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
    fn forms_of_verbs_are_cues() {
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
