//! Says no to what only looks like a time expression; each refusal has its name and the sentence that caused it.

use std::ops::Range;

use super::find::Sentence;
use super::lexicon::Class;
use super::pattern::Terms;
use super::read::Match;
use super::rules::PATTERNS;
use crate::document::{Document, Shape, TokenKind};

/// A reason to refuse.
struct Refusal {
    /// What is refused, in a word or two.
    reason: &'static str,
    applies: fn(&Case) -> bool,
}

/// What a refusal looks at.
struct Case<'s> {
    sentence: &'s Sentence<'s>,
    found: &'s Match,
    /// The tokens, modifiers included.
    tokens: Range<usize>,
    modified: bool,
}

/// All refusals.
const REFUSALS: &[Refusal] = &[
    // The talks may resume. They march on the capital.
    Refusal { reason: "month that is another word", applies: other_word },
    // April Jones said she was safe. Senator August agreed.
    Refusal { reason: "month that is a name", applies: month_name },
    // Tuesday Weld won the prize.
    Refusal { reason: "weekday that is a name", applies: weekday_name },
    // USA Today reported; the Daily Mail and the Sunday Times said.
    Refusal { reason: "title of a paper or show", applies: title },
    // The fall of Saigon ended the war. Prices fall.
    Refusal { reason: "season that is another word", applies: season_word },
    // About 1,500 troops, 2000 people.
    Refusal { reason: "number that is no year", applies: no_year },
    // 31 February 2018 is no day; nor is June 45.
    Refusal { reason: "part of an impossible date", applies: impossible },
    // He died 14 hours before the boat sank.
    Refusal { reason: "distance from an event", applies: from_event },
    // They will act as soon as they can.
    Refusal { reason: "soon as a measure", applies: soon_after },
    // A 41-year-old man; she is 34 years old.
    Refusal { reason: "age", applies: age },
    // A second bomb; a minute amount.
    Refusal { reason: "second that is an ordinal", applies: second },
    // A man in his 80s.
    Refusal { reason: "age by decade", applies: age_decade },
    // $5.40, 3:2
    Refusal { reason: "clock time without a sign of it", applies: bare_clock },
    // The third quarter of the game.
    Refusal { reason: "unit of something else", applies: other_unit },
    // A 900-rupee monthly bonus.
    Refusal { reason: "what an amount is paid by", applies: paid_by },
    // They pray every Friday, and Wednesday's march was no exception.
    Refusal { reason: "weekday of another sentence", applies: weekday_apart },
    // In years to come; the committee meets days.
    Refusal { reason: "unit without a count", applies: bare_units },
];

/// Why a match is refused, if it is.
pub fn refusal(sentence: &Sentence, found: &Match, tokens: Range<usize>, modified: bool) -> Option<&'static str> {
    let case = Case { sentence, found, tokens, modified };
    REFUSALS.iter().find(|refusal| (refusal.applies)(&case)).map(|refusal| refusal.reason)
}

impl Case<'_> {
    fn rule(&self) -> &'static str {
        PATTERNS[self.found.pattern].rule.id
    }

    fn text(&self, token: usize) -> &str {
        if self.sentence.tokens.contains(&token) { self.sentence.document.token_text(token) } else { "" }
    }

    fn lower(&self, token: usize) -> String {
        self.text(token).to_lowercase()
    }

    fn before(&self) -> String {
        self.tokens.start.checked_sub(1).map_or(String::new(), |token| self.lower(token))
    }

    fn before_is_word(&self) -> bool {
        let token = self.tokens.start.checked_sub(1).map(|token| self.sentence.document.tokens()[token].kind);
        token == Some(TokenKind::Word)
    }

    fn after(&self) -> String {
        self.lower(self.tokens.end)
    }

    fn shape(&self, token: usize) -> Shape {
        if self.sentence.tokens.contains(&token) { self.sentence.document.tokens()[token].shape } else { Shape::None }
    }

    fn is_single(&self, class: Class) -> bool {
        self.found.tokens.len() == 1 && self.sentence.term(self.found.tokens.start).is_some_and(|term| term.is(class))
    }

    /// After a preposition or modifier that goes with times.
    fn after_preposition(&self) -> bool {
        const PREPOSITIONS: &[&str] = &[
            "in",
            "since",
            "by",
            "until",
            "till",
            "from",
            "to",
            "of",
            "on",
            "during",
            "after",
            "before",
            "between",
            "through",
            "for",
            "every",
            "each",
            "throughout",
            "around",
            "through",
            "and",
            "or",
            "-",
            "–",
            "within",
            "at",
            "as",
            "per",
        ];
        self.modified || PREPOSITIONS.contains(&self.before().as_str())
    }
}

fn other_word(case: &Case) -> bool {
    const WORDS: &[&str] = &["may", "march", "mar", "dec", "jun", "jan"];
    let word = case.lower(case.found.tokens.start);
    let abbreviation = word.len() == 3 && word != "may";
    let ambiguous = WORDS.contains(&word.as_str()) && !case.after_preposition();
    case.rule() == "date.month" && case.is_single(Class::Month) && (ambiguous || abbreviation)
}

fn month_name(case: &Case) -> bool {
    const TITLES: &[&str] =
        &["mr", "mrs", "ms", "miss", "dr", "senator", "judge", "named", "called", "sister", "actress", "actor"];
    if !case.is_single(Class::Month) {
        return false;
    }
    let next = case.tokens.end;
    let title = TITLES.contains(&case.before().trim_end_matches('.'));
    let surname =
        case.shape(next) == Shape::Title && case.shape(case.found.tokens.start) == Shape::Title && !case.after_preposition();
    let given =
        case.tokens.start.checked_sub(1).is_some_and(|it| case.shape(it) == Shape::Title && it > case.sentence.tokens.start);
    title || surname || (given && !case.after_preposition() && !case.before().ends_with("day"))
}

fn weekday_name(case: &Case) -> bool {
    const BEFORE: &[&str] = &["ruby", "bloody", "man", "casual", "actress", "actor", "singer", "freaky", "super", "black"];
    case.is_single(Class::Weekday) && (case.text(case.found.tokens.start).len() < 6 || BEFORE.contains(&case.before().as_str()))
}

/// What follows a weekday in the name of a paper or show.
const PAPERS: &[&str] = &[
    "times",
    "telegraph",
    "mirror",
    "herald",
    "post",
    "express",
    "tribune",
    "star",
    "mail",
    "independent",
    "live",
    "night",
    "school",
];

fn title(case: &Case) -> bool {
    let first = case.found.tokens.start;
    let inside = case.tokens.start > case.sentence.tokens.start && case.before_is_word();
    let beside_plain = || case.shape(case.tokens.end) == Shape::Lower || case.shape(first - 1) == Shape::Lower;
    let name = case.shape(first) == Shape::Title && case.found.tokens.len() == 1;
    match case.rule() {
        "date.deictic" => name && inside && beside_plain(),
        "date.frequency" => name && (case.shape(case.tokens.end) == Shape::Title || inside && beside_plain()),
        "date.weekday" | "date.part-of-day" => {
            case.shape(case.tokens.end) == Shape::Title && PAPERS.contains(&case.after().as_str())
        }
        _ => false,
    }
}

fn season_word(case: &Case) -> bool {
    if case.rule() != "date.season" || case.found.get(Class::Year).is_some() || case.found.get(Class::Unit).is_some() {
        return false;
    }
    let word = case.lower(case.found.tokens.end - 1);
    let bare = case.found.tokens.len() == 1;
    let counted =
        [Class::Last, Class::Next, Class::This, Class::Adjacent].into_iter().any(|class| case.found.get(class).is_some());
    let article = !bare && !counted;
    match word.as_str() {
        "fall" | "spring" if article => case.after() == "of" || (!case.after_preposition() && !case.modified),
        "fall" | "spring" if bare => !matches!(case.before().as_str(), "in" | "since" | "by" | "until") && !case.modified,
        _ => false,
    }
}

/// What is counted in thousands: "2000 people".
const COUNTED: &[&str] = &[
    "people",
    "men",
    "women",
    "children",
    "troops",
    "soldiers",
    "fighters",
    "members",
    "miles",
    "kilometers",
    "kilometres",
    "km",
    "metres",
    "meters",
    "feet",
    "tons",
    "tonnes",
    "dollars",
    "euros",
    "points",
    "votes",
    "hours",
    "years",
    "days",
    "weeks",
    "months",
    "minutes",
    "homes",
    "houses",
    "workers",
    "employees",
    "jobs",
    "shares",
    "barrels",
    "pounds",
    "acres",
    "hectares",
    "cars",
    "vehicles",
    "copies",
    "students",
    "prisoners",
    "civilians",
    "guns",
    "aircraft",
    "tanks",
    "ships",
    "hp",
    "mph",
    "percent",
    "%",
    "rpm",
    "kg",
    "gmt",
    "hrs",
    "others",
    "rockets",
    "missiles",
    "refugees",
    "residents",
    "villagers",
    "companies",
    "guests",
    "delegates",
    "families",
    "prizes",
];

/// What stands before a number that is no year: "Flight 1980", "nearly 2000".
const NUMBERED: &[&str] = &[
    "$",
    "£",
    "€",
    "¥",
    "#",
    "no.",
    "no",
    "resolution",
    "flight",
    "highway",
    "route",
    "model",
    "room",
    "page",
    "bus",
    "article",
    "section",
    "interstate",
    "channel",
    "version",
    "windows",
    "office",
    "psalm",
    "rs",
    "c$",
    "about",
    "nearly",
    "some",
    "least",
    "than",
    "almost",
    "over",
    "approximately",
    "roughly",
    "only",
    "at",
    "were",
    "up",
];

const STREETS: &[&str] =
    &["street", "st.", "st", "avenue", "ave.", "ave", "road", "rd.", "boulevard", "blvd.", "drive", "lane", "way", "square"];

/// What stands before a year of any age.
const BEFORE_YEARS: &[&str] =
    &["in", "since", "by", "until", "(", "from", "to", "and", "of", "after", "before", "year", "between", "during"];

fn no_year(case: &Case) -> bool {
    let Some(value) = case.found.get(Class::Year).filter(|_| case.rule() == "date.year" && case.is_single(Class::Year)) else {
        return false;
    };
    let next = case.tokens.end;
    let before = case.before();
    let before = before.as_str();
    let street = case.shape(next) == Shape::Title && (next..next + 3).any(|token| STREETS.contains(&case.lower(token).as_str()));
    let unlikely = !(1700..=2100).contains(&value) && !BEFORE_YEARS.contains(&before);
    COUNTED.contains(&case.after().as_str()) || (NUMBERED.contains(&before) && !case.modified) || street || unlikely
}

/// A month or year beside a day that the month does not have.
fn impossible(case: &Case) -> bool {
    let first = case.found.tokens.start;
    let term = |back: usize| first.checked_sub(back).and_then(|token| case.sentence.term(token));
    let is = |back: usize, class: Class| term(back).is_some_and(|term| term.is(class));
    let short = |back: usize| is(back, Class::Digits) && term(back).is_some_and(|term| term.value < 100);
    let number_after = case.sentence.term(case.found.tokens.end).is_some_and(|term| term.is(Class::Digits) && term.value < 100);
    match case.rule() {
        "date.month" => short(1) || (number_after && case.is_single(Class::Month)),
        "date.year" => is(1, Class::Month) || is(1, Class::Digits) || (case.before() == "," && short(2) && is(3, Class::Month)),
        _ => false,
    }
}

/// "14 hours before the boat sank" is a length of time.
fn from_event(case: &Case) -> bool {
    let last = case.lower(case.found.tokens.end - 1);
    let next = case.sentence.tokens.contains(&case.tokens.end).then(|| case.sentence.document.tokens()[case.tokens.end].kind);
    case.rule() == "date.later" && matches!(last.as_str(), "before" | "after" | "prior") && next == Some(TokenKind::Word)
}

fn soon_after(case: &Case) -> bool {
    case.rule() == "date.vague"
        && case.lower(case.found.tokens.start) == "soon"
        && matches!(case.after().as_str(), "as" | "after" | "afterwards" | "afterward" | "became")
}

/// Call 555-1998. Version 10.2016. Asked before reading: hostile text is full of it.
pub fn in_longer_number(document: &Document, found: &Match) -> bool {
    let tokens = document.tokens();
    let (first, end) = (found.tokens.start, found.tokens.end);
    let is_number = |index: usize| tokens.get(index).is_some_and(|token| token.kind == TokenKind::Number);
    if !is_number(first) {
        return false;
    }
    let marks = |index: usize| matches!(document.token_text(index), "$" | "£" | "€" | "#" | "@" | "_" | "=" | "+");
    let joins = |index: usize| matches!(document.token_text(index), "-" | "/" | "." | ":" | "–" | ",") || marks(index);
    let marked = first > 0 && document.is_glued(first) && marks(first - 1);
    let before =
        first > 1 && document.is_glued(first) && document.is_glued(first - 1) && joins(first - 1) && is_number(first - 2);
    let after =
        end + 1 < tokens.len() && document.is_glued(end) && document.is_glued(end + 1) && joins(end) && is_number(end + 1);
    // The other end of a range is no longer number.
    let range = || PATTERNS[found.pattern].rule.id.ends_with("-range");
    let before = before && !(found.part == 1 && range());
    let after = after && is_number(end - 1) && !(found.part == 0 && range());
    before || marked || after
}

fn age(case: &Case) -> bool {
    let is_duration =
        case.rule().starts_with("date.dur") || case.rule().starts_with("date.vague-dur") || case.rule() == "date.counted-span";
    if !is_duration {
        return false;
    }
    let end = case.tokens.end;
    let old = |token: usize| matches!(case.lower(token).as_str(), "old" | "olds");
    old(end)
        || (case.sentence.term(end).is_some_and(|term| term.is(Class::Hyphen)) && old(end + 1))
        || (case.after() == "of" && case.lower(end + 1) == "age")
        || matches!(case.before().as_str(), "aged" | "age")
}

fn second(case: &Case) -> bool {
    let last = case.lower(case.found.tokens.end - 1);
    let counted = case.found.get(Class::Count).is_some();
    matches!(last.as_str(), "second" | "quarter") && !counted && case.rule() == "date.duration"
}

/// "in his 80s", "80s": without "the" or an apostrophe no decade.
fn age_decade(case: &Case) -> bool {
    let decade = case.rule() == "date.decade";
    let short = case.found.get(Class::Decade).is_some_and(|decade| decade < 100) && case.found.get(Class::Apostrophe).is_none();
    decade && (case.after() == "degrees" || (short && case.lower(case.found.tokens.start) != "the"))
}

fn bare_clock(case: &Case) -> bool {
    case.rule() == "date.clock"
        && case.found.tokens.len() == 1
        && case.is_single(Class::Clock)
        && (!case.text(case.found.tokens.start).contains(':')
            || !matches!(
                case.before().as_str(),
                "at" | "around" | "by" | "until" | "from" | "before" | "after" | "about" | "to" | "since" | ","
            ))
}

fn other_unit(case: &Case) -> bool {
    const OF: &[&str] = &["game", "match", "season", "final", "vote", "population"];
    let third = case.lower(case.tokens.end + 1);
    let third = if third == "the" || third == "a" { case.lower(case.tokens.end + 2) } else { third };
    case.rule() == "date.quarter" && case.after() == "of" && OF.contains(&third.as_str())
}

/// After `900-rupee` or `$40`, before what is paid.
fn paid_by(case: &Case) -> bool {
    const LINKS: &[&str] =
        &["and", "as", "at", "but", "by", "for", "from", "if", "in", "on", "or", "since", "to", "until", "with"];
    let first = case.tokens.start;
    let is = |back: usize, class: Class| {
        first.checked_sub(back).and_then(|token| case.sentence.term(token)).is_some_and(|term| term.is(class))
    };
    let amount = is(2, Class::Hyphen) && is(3, Class::Count);
    let sum = is(1, Class::Count) && first > 1 && matches!(case.text(first - 2), "$" | "£" | "€" | "¥");
    let paid = case.shape(case.tokens.end) == Shape::Lower && !LINKS.contains(&case.after().as_str());
    case.rule() == "date.frequency" && (amount || sum) && paid
}

/// The second weekday of a set has no possessive.
fn weekday_apart(case: &Case) -> bool {
    let end = case.tokens.end;
    let possessive = case.sentence.tokens.contains(&end) && case.sentence.document.tokens()[end].kind == TokenKind::Possessive;
    case.rule() == "date.set" && case.found.part > 0 && possessive
}

fn bare_units(case: &Case) -> bool {
    const BEFORE: &[&str] = &[
        "for",
        "in",
        "of",
        "over",
        "after",
        "within",
        "took",
        "take",
        "takes",
        "taken",
        "lasted",
        "last",
        "following",
        "spent",
        "spend",
    ];
    const KINDS: &[&str] = &["early", "small", "morning", "working", "office", "opening", "business", "rush", "visiting"];
    if case.rule() == "date.vague-duration" && KINDS.contains(&case.before().as_str()) {
        return true;
    }
    case.rule() == "date.vague-duration"
        && case.found.tokens.len() == 1
        && !BEFORE.contains(&case.before().as_str())
        && case.after() != "of"
}
