//! Numbers that are no years, days or times of day.

use super::super::lexicon::Class;
use super::super::pattern::Terms;
use super::super::read::Match;
use super::super::rules::{PATTERNS, Sort};
use super::Case;
use crate::document::{Document, Shape, TokenKind};
use crate::words::Words;

/// What is counted in thousands: "2000 people".
const COUNTED: Words = words!(
    "people men women children troops soldiers fighters members miles kilometers kilometres km metres meters feet tons tonnes dollars euros points votes hours years days weeks months minutes homes houses workers employees jobs shares barrels pounds acres hectares cars vehicles copies students prisoners civilians guns aircraft tanks ships hp mph percent % rpm kg gmt hrs others rockets missiles refugees residents villagers companies guests delegates families prizes pages words seats lines copies bytes"
);

/// What stands before a number that is no year: "Flight 1980", "nearly 2000".
const NUMBERED: Words = words!(
    "$ £ € ¥ # no. no number resolution release iso area unit apartment suite building gate lot code form flight highway route model room page bus article section interstate channel version windows office psalm rs about nearly some least than almost over approximately roughly only at were up"
);

const STREETS: Words = words!("street st. st avenue ave. ave road rd. boulevard blvd. drive lane way square");

/// What stands before a year of any age.
const BEFORE_YEARS: Words = words!("in since by until ( from to and of after before year between during");

pub fn no_year(case: &Case) -> bool {
    let Some(value) = case.found.get(Class::Year).filter(|_| case.sort() == Sort::Year && case.is_single(Class::Year)) else {
        return false;
    };
    let next = case.tokens.end;
    let before = case.word_before();
    let street = case.shape(next) == Shape::Title && (next..next + 3).any(|token| STREETS.contains(&case.word(token)));
    let unlikely = !(1700..=2100).contains(&value) && !BEFORE_YEARS.contains(&before);
    COUNTED.contains(&case.word(case.tokens.end)) || (NUMBERED.contains(&before) && !case.modified) || street || unlikely
}

/// A month or year beside a day that the month does not have.
pub fn impossible(case: &Case) -> bool {
    let first = case.found.tokens.start;
    let term = |back: usize| first.checked_sub(back).and_then(|token| case.sentence.term(token));
    let is = |back: usize, class: Class| term(back).is_some_and(|term| term.is(class));
    let short = |back: usize| is(back, Class::Digits) && term(back).is_some_and(|term| term.value < 100);
    let ordinal = |token: usize| {
        let term = case.sentence.term(token).filter(|term| term.is(Class::Ordinal));
        term.is_some() && case.sentence.document.tokens()[token].kind == TokenKind::Number
    };
    let day_of = case.before() == "of" && first > 1 && ordinal(first - 2);
    let number_after = case.sentence.term(case.found.tokens.end).is_some_and(|term| term.is(Class::Digits) && term.value < 100);
    match case.sort() {
        Sort::Month => short(1) || day_of || ((number_after || ordinal(case.found.tokens.end)) && case.is_single(Class::Month)),
        Sort::Year => is(1, Class::Month) || is(1, Class::Digits) || (case.before() == "," && short(2) && is(3, Class::Month)),
        _ => false,
    }
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
    let range = || PATTERNS[found.pattern].sort.is_range();
    let before = before && !(found.part == 1 && range());
    let after = after && is_number(end - 1) && !(found.part == 0 && range());
    before || marked || after
}

/// "9/11 of the vote", "version 2.11.2020"
pub fn not_a_day(case: &Case) -> bool {
    let numbered = case.sort() == Sort::Numeric && matches!(case.before().as_ref(), "version" | "release" | "build" | "v");
    numbered || case.sort() == Sort::NamedDay && matches!(case.after().as_ref(), "of" | "inch" | "inches" | "majority")
}

pub fn bare_clock(case: &Case) -> bool {
    case.sort() == Sort::Clock
        && case.found.tokens.len() == 1
        && case.is_single(Class::Clock)
        && (!case.text(case.found.tokens.start).contains(':')
            || !matches!(
                case.before().as_ref(),
                "at" | "around" | "by" | "until" | "from" | "before" | "after" | "about" | "to" | "since" | ","
            ))
}
