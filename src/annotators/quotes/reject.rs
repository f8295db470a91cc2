//! Says no to quoted words that nobody is reported to have said; each refusal with its reason.

use std::ops::Range;

use super::lexicon::{ADVERB, AUXILIARY, BE, BEARER, DETERMINER, NAMING, PEOPLE, TIME, VERB, WORK};
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

/// Most words have a capital: a title, a name. Prepositions have none (`"Contract with Workers"`).
pub fn is_title_case(units: &Units, segment: usize) -> bool {
    let tokens = &units.document.tokens()[units.segments[segment].tokens.clone()];
    let words: Vec<_> = tokens.iter().filter(|token| token.kind == TokenKind::Word).take(12).collect();
    let long = |token: &&&crate::document::Token| {
        token.span.len() > 3 && !matches!(units.document.slice(token.span), "with" | "from" | "into" | "over" | "without")
    };
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
    let shown = (at + 1..sentence.end.min(at + 3)).any(|index| units.units[index].is(WORK) && units.units[index].is_lower());
    let sung = at > sentence.start && is_performed(units.text(at - 1));
    let on_air = at > sentence.start && matches!(units.text(at - 1), "on" | "of" | "in" | "from" | "to" | "host");
    introduced
        || is_subject(units, sentence, at, segment)
        || by_network
        || sung
        || shown
        || is_title_apart(units, sentence, at, segment)
        || (on_air && word_count(units, segment) > 1)
}

fn is_performed(verb: &str) -> bool {
    matches!(
        verb,
        "sang" | "sing" | "sings" | "singing" | "sung" | "played" | "plays" | "performed" | "performs" | "hummed" | "recorded"
    )
}

/// `The paper, "Heat and Towns," appeared`: a title in apposition to a noun at the start of a sentence.
fn is_title_apart(units: &Units, sentence: &Range<usize>, at: usize, segment: usize) -> bool {
    let Some(comma) = at.checked_sub(1).filter(|&comma| comma > sentence.start && at - sentence.start <= 6) else { return false };
    let content = units.document.slice(units.segments[segment].content);
    let next = units.units.get(at + 1).filter(|_| at + 1 < sentence.end);
    let closes = content.ends_with(',') || next.is_some_and(|next| next.kind == UnitKind::Comma);
    let phrase = &units.units[sentence.start..comma];
    let noun = |unit: &Unit| unit.is_lower() && unit.entry.cue.is_none() && !unit.is(VERB | AUXILIARY | ADVERB | TIME);
    units.units[comma].kind == UnitKind::Comma
        && closes
        && phrase[0].is(DETERMINER)
        && !phrase[0].is(PEOPLE)
        && phrase[1..].iter().all(noun)
        && phrase.len() > 1
}

/// `the ferry "Northern Star"`
fn is_borne(units: &Units, sentence: &Range<usize>, at: usize, segment: usize) -> bool {
    let before = at.checked_sub(1).filter(|&before| before >= sentence.start);
    let comma = before.filter(|&before| before > sentence.start && units.units[before].kind == UnitKind::Comma);
    let noun = comma.map_or(before, |comma| Some(comma - 1));
    noun.is_some_and(|noun| units.units[noun].is(BEARER)) && is_title_case(units, segment) && word_count(units, segment) <= 4
}

/// `"Northern Star" was the name`, `"Silence of the Lakes" won`: a title with its verb.
fn is_subject(units: &Units, sentence: &Range<usize>, at: usize, segment: usize) -> bool {
    let content = units.document.slice(units.segments[segment].content);
    let next = units.units.get(at + 1).filter(|_| at + 1 < sentence.end);
    let verb = next.is_some_and(|next| next.is_lower() && next.is(AUXILIARY | VERB) && next.entry.cue.is_none());
    at == sentence.start && verb && word_count(units, segment) > 1 && !content.ends_with(|end: char| end.is_ascii_punctuation())
}

/// `so-called`, `known as`, `nicknamed` before it.
fn is_named(units: &Units, sentence: &Range<usize>, at: usize, segment: usize) -> bool {
    let near = sentence.start.max(at.saturating_sub(4))..at;
    let hyphened = |index: usize| index > sentence.start && units.units[index - 1].kind == UnitKind::Hyphen;
    let so_called = near
        .clone()
        .any(|index| hyphened(index) && matches!(units.text(index), "called" | "named" | "dubbed" | "titled" | "styled"));
    let code_named = near
        .clone()
        .any(|index| matches!(units.text(index), "nicknamed" | "codenamed" | "aka" | "alias" | "titled" | "entitled"));
    let known_as = at > sentence.start
        && units.text(at - 1) == "as"
        && (sentence.start.max(at.saturating_sub(9))..at).any(|index| units.text(index) == "known");
    let is_called = at >= sentence.start + 2
        && matches!(units.text(at - 1), "called" | "named" | "dubbed")
        && !units.units[at - 2].is(ADVERB | BE)
        && units.units[at - 2].is_lower()
        && !units.units[at - 2].is(DETERMINER)
        && is_title_case(units, segment);
    let proper = is_name_of_thing(units, sentence, at, segment);
    // `, dubbed "the Wizard," `
    let dubbed = at >= sentence.start + 2
        && matches!(units.text(at - 1), "called" | "named" | "dubbed")
        && units.units[at - 2].kind == UnitKind::Comma
        && units.units.get(at + 1).is_none_or(|_| units.text(at + 1) != "by");
    let word_itself = at > sentence.start
        && units.units[at - 1].is(NAMING)
        && matches!(units.text(at - 1), "term" | "word" | "phrase" | "pseudonym");
    so_called
        || code_named
        || known_as
        || is_called
        || dubbed
        || proper
        || is_borne(units, sentence, at, segment)
        || word_itself && word_count(units, segment) < 3 && !is_used(units, sentence, at)
}

/// `the "Rust Belt"`, `a "Clean Harbors Day"`: a name, unless a verb of saying stands before it.
fn is_name_of_thing(units: &Units, sentence: &Range<usize>, at: usize, segment: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|&before| before >= sentence.start) else { return false };
    let near = sentence.start.max(at.saturating_sub(8))..at;
    if !is_title_case(units, segment) || near.clone().any(|index| units.units[index].entry.cue.is_some()) {
        return false;
    }
    let words = word_count(units, segment);
    let content = units.document.slice(units.segments[segment].content);
    let counted = units.units[before].kind == UnitKind::Number && before > sentence.start;
    let begun = units.units[before - usize::from(counted)].is(DETERMINER);
    let the = units.text(before).eq_ignore_ascii_case("the") && (1..=3).contains(&words);
    the || begun && (2..=5).contains(&words) && !content.ends_with(|end: char| end.is_ascii_punctuation())
}

/// `has used the phrase "…"`: the words are the subject's after all.
fn is_used(units: &Units, sentence: &Range<usize>, at: usize) -> bool {
    (sentence.start.max(at.saturating_sub(4))..at)
        .any(|index| matches!(units.text(index), "used" | "uses" | "using" | "coined" | "repeated" | "repeats"))
}
