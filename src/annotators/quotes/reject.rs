//! Says no to quoted words that nobody is reported to have said; each refusal with its reason.

use std::ops::Range;

use super::lexicon::{ADVERB, BE, DETERMINER, NAMING, WORK};
use super::units::{Unit, UnitKind, Units};
use crate::document::{Shape, TokenKind};

/// Why quoted words are no quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// `Robert "Bob" Lee`
    Nickname,
    /// `the film "Deep Water"`
    Title,
    /// `the so-called "rainy day" fund`
    Name,
    /// `the "R" district`: no words.
    NoWords,
    /// `"(LAUGHTER)"`: what a transcript tells of the room.
    Aside,
}

/// Reasons that hold whoever the sentence says is speaking.
pub fn refusal(units: &Units, sentence: &Range<usize>, at: usize, segment: usize) -> Option<Refusal> {
    let before = at.checked_sub(1).filter(|&before| before >= sentence.start).map(|before| &units.units[before]);
    let after = units.units.get(at + 1).filter(|_| at + 1 < sentence.end);
    if word_count(units, segment) == 0 {
        Some(Refusal::NoWords)
    } else if is_aside(units, segment) {
        Some(Refusal::Aside)
    } else if is_nickname(units, segment, before, after) {
        Some(Refusal::Nickname)
    } else if is_title_of_work(units, sentence, at, segment) {
        Some(Refusal::Title)
    } else if is_named(units, sentence, at, segment) {
        Some(Refusal::Name)
    } else {
        None
    }
}

/// How many words the content of a segment has.
pub fn word_count(units: &Units, segment: usize) -> usize {
    let tokens = &units.document.tokens()[units.segments[segment].tokens.clone()];
    tokens.iter().filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number)).count()
}

/// Nothing but words in brackets.
fn is_aside(units: &Units, segment: usize) -> bool {
    let content = units.document.slice(units.segments[segment].content).trim_end_matches('.');
    let inside = content.strip_prefix(['(', '[']).and_then(|content| content.strip_suffix([')', ']']));
    inside.is_some_and(|inside| !inside.contains([')', ']']))
}

fn is_nickname(units: &Units, segment: usize, before: Option<&Unit>, after: Option<&Unit>) -> bool {
    let capital = |unit: Option<&Unit>| unit.is_some_and(|unit| unit.kind == UnitKind::Word && unit.is_capitalized());
    let short = word_count(units, segment) <= 3 && is_title_case(units, segment);
    short && capital(before) && capital(after)
}

/// Most words have a capital: a title, a name.
pub fn is_title_case(units: &Units, segment: usize) -> bool {
    let tokens = &units.document.tokens()[units.segments[segment].tokens.clone()];
    let words: Vec<_> = tokens.iter().filter(|token| token.kind == TokenKind::Word).take(12).collect();
    let long = |token: &&&crate::document::Token| token.span.len() > 3;
    let capital = |token: &&&crate::document::Token| !matches!(token.shape, Shape::Lower);
    let first = words.first().is_some_and(|first| capital(&first));
    first && words.iter().filter(long).all(|token| capital(&token)) && words.len() < 12
}

fn is_title_of_work(units: &Units, sentence: &Range<usize>, at: usize, segment: usize) -> bool {
    if !is_title_case(units, segment) || word_count(units, segment) > 10 {
        return false;
    }
    let introduced = (sentence.start.max(at.saturating_sub(3))..at).any(|index| units.units[index].is(WORK));
    let by_network =
        at > sentence.start + 1 && units.units[at - 1].kind == UnitKind::Possessive && units.units[at - 2].is_capitalized();
    let on_air = at > sentence.start && matches!(units.text(at - 1), "on" | "of" | "in" | "from" | "to" | "host");
    introduced || by_network || (on_air && word_count(units, segment) > 1)
}

/// `so-called`, `known as`, `nicknamed` before it.
fn is_named(units: &Units, sentence: &Range<usize>, at: usize, segment: usize) -> bool {
    let near = sentence.start.max(at.saturating_sub(4))..at;
    let so_called = near.clone().any(|index| {
        units.text(index).eq_ignore_ascii_case("called")
            && index >= 2
            && units.units[index - 1].kind == UnitKind::Hyphen
            && units.text(index - 2).eq_ignore_ascii_case("so")
    });
    let code_named = near
        .clone()
        .any(|index| matches!(units.text(index), "nicknamed" | "codenamed" | "aka" | "alias" | "titled" | "entitled"));
    let code_named = code_named || near.clone().any(|index| is_hyphened(units, index, "code", "named"));
    let known_as = near.clone().any(|index| units.text(index) == "known") && near.clone().any(|index| units.text(index) == "as");
    let is_called = at >= sentence.start + 2
        && matches!(units.text(at - 1), "called" | "named" | "dubbed")
        && !units.units[at - 2].is(ADVERB | BE)
        && units.units[at - 2].is_lower()
        && !units.units[at - 2].is(DETERMINER)
        && is_title_case(units, segment);
    let word_itself = at > sentence.start
        && units.units[at - 1].is(NAMING)
        && matches!(units.text(at - 1), "term" | "word" | "phrase" | "pseudonym");
    so_called || code_named || known_as || is_called || word_itself && word_count(units, segment) < 3
}

fn is_hyphened(units: &Units, index: usize, first: &str, second: &str) -> bool {
    units.text(index) == second && index >= 2 && units.text(index - 2) == first
}
