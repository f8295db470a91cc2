//! Names and other words that only look like months, weekdays and seasons.

use super::super::lexicon::Class;
use super::{Case, listed};
use crate::document::{Shape, TokenKind};

pub fn other_word(case: &Case) -> bool {
    const WORDS: &str = "may march mar dec jun jan";
    let word = case.lower(case.found.tokens.start);
    let abbreviation = word.len() == 3 && word != "may";
    let ambiguous = listed(WORDS, &word) && !case.after_preposition();
    case.rule() == "date.month" && case.is_single(Class::Month) && (ambiguous || abbreviation)
}

pub fn month_name(case: &Case) -> bool {
    const TITLES: &str = "mr mrs ms miss dr senator judge named called sister actress actor";
    if !case.is_single(Class::Month) {
        return false;
    }
    let next = case.tokens.end;
    let title = listed(TITLES, case.before().trim_end_matches('.'));
    let surname =
        case.shape(next) == Shape::Title && case.shape(case.found.tokens.start) == Shape::Title && !case.after_preposition();
    let given =
        case.tokens.start.checked_sub(1).is_some_and(|it| case.shape(it) == Shape::Title && it > case.sentence.tokens.start);
    title || surname || (given && !case.after_preposition() && !case.before().ends_with("day"))
}

pub fn weekday_name(case: &Case) -> bool {
    const BEFORE: &str = "ruby bloody man casual actress actor singer freaky super black";
    case.is_single(Class::Weekday) && (case.text(case.found.tokens.start).len() < 6 || listed(BEFORE, &case.before()))
}

/// What follows a weekday in the name of a paper or show.
const PAPERS: &str = "times telegraph mirror herald post express tribune star mail independent live night school";

pub fn title(case: &Case) -> bool {
    let first = case.found.tokens.start;
    let inside = case.tokens.start > case.sentence.tokens.start && case.before_is_word();
    let beside_plain = || case.shape(case.tokens.end) == Shape::Lower || case.shape(first - 1) == Shape::Lower;
    let name = case.shape(first) == Shape::Title && case.found.tokens.len() == 1;
    match case.rule() {
        "date.deictic" => name && inside && beside_plain(),
        "date.frequency" => name && (case.shape(case.tokens.end) == Shape::Title || inside && beside_plain()),
        "date.weekday" | "date.part-of-day" => case.shape(case.tokens.end) == Shape::Title && listed(PAPERS, &case.after()),
        _ => false,
    }
}

pub fn season_word(case: &Case) -> bool {
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

pub fn soon_after(case: &Case) -> bool {
    case.rule() == "date.vague"
        && case.lower(case.found.tokens.start) == "soon"
        && matches!(case.after().as_str(), "as" | "after" | "afterwards" | "afterward" | "became")
}

pub fn other_unit(case: &Case) -> bool {
    const OF: &str = "game match season final vote population";
    let third = case.lower(case.tokens.end + 1);
    let third = if third == "the" || third == "a" { case.lower(case.tokens.end + 2) } else { third };
    case.rule() == "date.quarter" && case.after() == "of" && listed(OF, &third)
}

/// The second weekday of a set has no possessive.
pub fn weekday_apart(case: &Case) -> bool {
    let end = case.tokens.end;
    let possessive = case.sentence.tokens.contains(&end) && case.sentence.document.tokens()[end].kind == TokenKind::Possessive;
    case.rule() == "date.set" && case.found.part > 0 && possessive
}
