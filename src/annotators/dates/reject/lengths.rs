//! Ages and units that measure no time of the story.

use super::super::lexicon::Class;
use super::super::pattern::Terms;
use super::super::rules::Sort;
use super::Case;
use crate::document::{Shape, TokenKind};
use crate::words::Words;

pub fn age(case: &Case) -> bool {
    if !case.sort().is_length() {
        return false;
    }
    let end = case.tokens.end;
    if lasts(case, end + 2) {
        return false;
    }
    let old = |token: usize| matches!(case.lower(token).as_ref(), "old" | "olds");
    old(end)
        || (case.sentence.term(end).is_some_and(|term| term.is(Class::Hyphen)) && old(end + 1))
        || (case.after() == "of" && case.lower(end + 1) == "age")
        || matches!(case.before().as_ref(), "aged" | "age")
}

/// "the 13-month-old war": how old what people do is, and not they, is a length of time.
fn lasts(case: &Case, token: usize) -> bool {
    const DOINGS: Words = words!(
        "war conflict feud dispute truce ceasefire siege blockade strike standoff crisis uprising insurgency rebellion occupation campaign offensive alliance embargo"
    );
    DOINGS.contains(&case.small_word(token))
}

/// "in his 80s", "80s": without "the" or an apostrophe no decade.
pub fn age_decade(case: &Case) -> bool {
    let decade = case.sort() == Sort::Decade;
    let short = case.found.get(Class::Decade).is_some_and(|decade| decade < 100) && case.found.get(Class::Apostrophe).is_none();
    decade && (case.after() == "degrees" || (short && case.lower(case.found.tokens.start) != "the"))
}

/// What is minute, not a minute long.
const TINY: Words = words!("amount amounts quantity quantities trace traces detail difference fraction proportion sum");

pub fn second(case: &Case) -> bool {
    let last = case.lower(case.found.tokens.end - 1);
    let counted = case.found.get(Class::Count).is_some();
    let tiny = last == "minute" && TINY.contains(&case.word(case.tokens.end));
    (tiny || matches!(last.as_ref(), "second" | "quarter")) && !counted && case.sort() == Sort::Length
}

/// "14 hours before the boat sank" is a length of time.
pub fn from_event(case: &Case) -> bool {
    let last = case.lower(case.found.tokens.end - 1);
    let next = case.sentence.tokens.contains(&case.tokens.end).then(|| case.sentence.document.tokens()[case.tokens.end].kind);
    case.sort() == Sort::Later && matches!(last.as_ref(), "before" | "after" | "prior" | "that") && next == Some(TokenKind::Word)
}

/// After `900-rupee` or `$40`, before what is paid.
pub fn paid_by(case: &Case) -> bool {
    const LINKS: Words = words!("and as at but by for from if in on or since to until with");
    let first = case.tokens.start;
    let is = |back: usize, class: Class| {
        first
            .checked_sub(back)
            .and_then(|token| case.sentence.term(token))
            .is_some_and(|term| term.signature.has_class(class.first_mask()))
    };
    let amount = is(2, Class::Hyphen) && is(3, Class::Count);
    let sum = is(1, Class::Count) && first > 1 && matches!(case.text(first - 2), "$" | "£" | "€" | "¥");
    let paid = case.shape(case.tokens.end) == Shape::Lower && !LINKS.contains(&case.word(case.tokens.end));
    case.sort() == Sort::Frequency && (amount || sum) && paid
}

/// "a day of mourning" is a day, not a length.
pub fn day_of(case: &Case) -> bool {
    const PURPOSES: Words = words!(
        "mourning rage prayer remembrance action reckoning atonement rest fasting solidarity unity infamy shame honor honour thanksgiving reflection judgment"
    );
    let day = case.found.tokens.len() == 2 && case.lower(case.found.tokens.end - 1) == "day";
    case.sort() == Sort::Length && day && case.after() == "of" && PURPOSES.contains(&case.word(case.tokens.end + 1))
}

/// "three quarters of the harvest"; "in some quarters".
pub fn fraction(case: &Case) -> bool {
    let of_number = || case.sentence.term(case.tokens.end + 1).is_some_and(|term| term.is(Class::Digits));
    let quarters = case.lower(case.found.tokens.end - 1) == "quarters";
    match case.sort() {
        Sort::Length => {
            quarters && case.found.get(Class::Count).is_some_and(|count| count == 300) && case.after() == "of" && !of_number()
        }
        Sort::VagueLength => quarters,
        _ => false,
    }
}

/// "the second attack in as many days"
pub fn as_many(case: &Case) -> bool {
    case.before() == "as" && case.lower(case.tokens.start) == "many"
}

pub fn bare_units(case: &Case) -> bool {
    const BEFORE: Words = words!("for in of over after within took take takes taken lasted last following spent spend");
    const KINDS: Words = words!("early small morning working office opening business rush visiting");
    if case.sort() == Sort::VagueLength && KINDS.contains(&case.word_before()) {
        return true;
    }
    case.sort() == Sort::VagueLength
        && case.found.tokens.len() == 1
        && !BEFORE.contains(&case.word_before())
        && case.after() != "of"
}
