//! Names and other words that only look like months, weekdays and seasons.

use super::super::lexicon::Class;
use super::super::pattern::Terms;
use super::super::rules::Sort;
use super::super::tense::{self, Direction};
use super::Case;
use crate::document::{Shape, TokenKind};
use crate::words::Words;

pub fn other_word(case: &Case) -> bool {
    const WORDS: Words = words!("may march mar dec jun jan");
    let word = case.lower(case.found.tokens.start);
    let abbreviation = word.len() == 3 && word != "may";
    let ambiguous = WORDS.contains(&case.word(case.found.tokens.start)) && !case.after_preposition();
    case.sort() == Sort::Month && case.is_single(Class::Month) && (ambiguous || abbreviation)
}

pub fn month_name(case: &Case) -> bool {
    const TITLES: Words = words!("mr mr. mrs mrs. ms ms. miss dr dr. senator judge named called sister actress actor");
    if !case.is_single(Class::Month) {
        return false;
    }
    let next = case.tokens.end;
    let title = TITLES.contains(&case.word_before());
    let surname =
        case.shape(next) == Shape::Title && case.shape(case.found.tokens.start) == Shape::Title && !case.after_preposition();
    let given =
        case.tokens.start.checked_sub(1).is_some_and(|it| case.shape(it) == Shape::Title && it > case.sentence.tokens.start);
    let speaks = SPEECH.contains(&case.word(case.tokens.end)) && !case.after_preposition();
    title || speaks || surname || (given && !case.after_preposition() && !case.before().ends_with("day"))
}

/// What a person does after her name: "June said".
const SPEECH: Words = words!("said says told asked added recalled explained insisted replied smiled");

pub fn weekday_name(case: &Case) -> bool {
    const BEFORE: Words = words!("ruby bloody man casual actress actor singer freaky super black girl");
    let short = || case.text(case.found.tokens.start).len() < 6;
    case.is_single(Class::Weekday) && (short() || BEFORE.contains(&case.word_before()) || is_given_name(case))
}

/// What begins a sentence, then a surname and a verb: "Tuesday Weld won".
fn is_given_name(case: &Case) -> bool {
    let first = case.tokens.start == case.sentence.tokens.start;
    let verb = case.tokens.end + 1;
    let is_verb = || {
        case.sentence.term(verb).is_some_and(|term| term.is(Class::Back))
            || SPEECH.contains(&case.small_word(verb))
            || case.text(verb).ends_with("ed")
    };
    first && case.shape(case.tokens.end) == Shape::Title && case.shape(verb) == Shape::Lower && is_verb()
}

/// What follows a weekday in the name of a paper or show.
const PAPERS: Words = words!("times telegraph mirror herald post express tribune star mail independent live night school");

pub fn title(case: &Case) -> bool {
    let first = case.found.tokens.start;
    let inside = case.tokens.start > case.sentence.tokens.start && case.before_is_word();
    let beside_plain = || case.shape(case.tokens.end) == Shape::Lower || case.shape(first - 1) == Shape::Lower;
    let name = case.shape(first) == Shape::Title && case.found.tokens.len() == 1;
    match case.sort() {
        Sort::Deictic => name && inside && beside_plain(),
        Sort::Frequency => name && (case.shape(case.tokens.end) == Shape::Title || inside && beside_plain()),
        Sort::Weekday | Sort::PartOfDay => {
            is_paper(case, case.tokens.end)
                || (case.shape(case.tokens.end) == Shape::Title && is_paper(case, case.tokens.end + 1))
        }
        _ => false,
    }
}

fn is_paper(case: &Case, token: usize) -> bool {
    case.shape(token) == Shape::Title && PAPERS.contains(&case.word(token))
}

pub fn season_word(case: &Case) -> bool {
    if case.sort() != Sort::Season || case.found.get(Class::Year).is_some() || case.found.get(Class::Unit).is_some() {
        return false;
    }
    let word = case.lower(case.found.tokens.end - 1);
    let bare = case.found.tokens.len() == 1;
    let counted =
        [Class::Last, Class::Next, Class::This, Class::Adjacent].into_iter().any(|class| case.found.get(class).is_some());
    let article = !bare && !counted;
    match word.as_ref() {
        _ if bare && words!("a an no their his her its our my your").contains(&case.word_before()) => true,
        "fall" | "spring" if article => case.after() == "of" || (!case.after_preposition() && !case.modified),
        "fall" | "spring" if bare => !matches!(case.before().as_ref(), "in" | "since" | "by" | "until") && !case.modified,
        _ => false,
    }
}

/// "the Winter Palace", "Summer Smith sang"; but "the Spring Offensive" is one of a spring.
pub fn season_name(case: &Case) -> bool {
    const NAMED: Words =
        words!("olympics olympic paralympics paralympic games palace war wonderland street camp hill garden gardens");
    let stated = case.found.get(Class::Year).is_some() || case.found.get(Class::Unit).is_some();
    let capital = |token: usize| case.shape(token) == Shape::Title;
    let named = || NAMED.contains(&case.word(case.tokens.end)) || is_given_name(case);
    case.sort() == Sort::Season && !stated && capital(case.found.tokens.end - 1) && capital(case.tokens.end) && named()
}

pub fn street(case: &Case) -> bool {
    const STREETS: Words = words!("street st. st avenue ave. ave road rd. boulevard blvd. drive lane square bridge");
    let dated = matches!(case.sort(), Sort::Month | Sort::Day | Sort::Weekday | Sort::Year | Sort::Holiday);
    dated && case.shape(case.tokens.end) == Shape::Title && STREETS.contains(&case.word(case.tokens.end))
}

/// "as soon as", "soon after", "was soon released": only what still lies ahead comes soon.
pub fn soon(case: &Case) -> bool {
    if case.sort() != Sort::Vague || case.lower(case.found.tokens.start) != "soon" {
        return false;
    }
    let measure = matches!(case.after().as_ref(), "as" | "after" | "afterwards" | "afterward" | "became");
    measure || tense::direction(case.sentence, case.tokens.start, case.tokens.end) == Direction::Past
}

/// "may last a day", "will last two weeks"
pub fn last_verb(case: &Case) -> bool {
    let first = case.found.tokens.start;
    let modal = || case.tokens.start > 0 && case.sentence.term(case.tokens.start - 1).is_some_and(|term| term.is(Class::Likely));
    let verb = || words!("will shall must to not cannot won't doesn't didn't").contains(&case.word_before()) || modal();
    let article = || matches!(case.lower(first + 1).as_ref(), "a" | "an");
    case.sort() == Sort::CountedSpan && case.lower(first) == "last" && (article() || verb())
}

pub fn annual_rate(case: &Case) -> bool {
    const MEASURED: Words = words!("rate rates growth increase increases inflation pace average basis percentage yield interest");
    case.lower(case.found.tokens.start) == "annual" && MEASURED.contains(&case.word(case.tokens.end))
}

pub fn other_unit(case: &Case) -> bool {
    const OF: Words = words!("game match season final vote population");
    if case.sort() == Sort::Quarter && case.found.get(Class::Year).is_none() && is_sport(case) {
        return true;
    }
    let third = case.word(case.tokens.end + 1);
    let third = if words!("the a").contains(&third) { case.word(case.tokens.end + 2) } else { third };
    case.sort() == Sort::Quarter && case.after() == "of" && OF.contains(&third)
}

/// Whether the words around tell of a game.
fn is_sport(case: &Case) -> bool {
    const GAME: Words = words!(
        "scored outscored scoreless touchdown touchdowns quarterback rebounds halftime fumble fumbled interception yard yards basket baskets goal goals"
    );
    const REACH: usize = 12;
    let around = case.tokens.start.saturating_sub(REACH)..case.tokens.end + REACH;
    around.into_iter().any(|token| GAME.contains(&case.small_word(token)))
}

/// The second weekday of a set has no possessive.
pub fn weekday_apart(case: &Case) -> bool {
    let end = case.tokens.end;
    let possessive = case.sentence.tokens.contains(&end) && case.sentence.document.tokens()[end].kind == TokenKind::Possessive;
    case.sort() == Sort::Set && case.found.part > 0 && possessive
}
