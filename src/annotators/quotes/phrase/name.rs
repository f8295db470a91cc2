//! The name inside a noun phrase.

use std::ops::Range;

use super::super::lexicon::{self, DETERMINER, PEOPLE, PERSONAL, TIME, TITLE};
use super::super::sentences::{Sentence, UnitKind};
use super::super::types::How;
use super::{SourcePhrase, source_in};
use crate::document::Shape;

/// A piece that begins with a name: `Marcus Brooks`, `Dell & Sons of Leeds`.
pub fn pure_name(sentence: Sentence, piece: Range<usize>) -> Option<SourcePhrase> {
    let source = source_in(sentence, piece.clone()).filter(|source| source.how == How::Named)?;
    let first = (piece.start..piece.end).find(|&index| !sentence[index].is(TITLE)).unwrap_or(piece.start);
    let at_start = source.span.start <= sentence[first].span.start;
    let party = sentence.has(piece.start + 1, UnitKind::Hyphen) && sentence.text(piece.start).len() == 1;
    (at_start && !party).then_some(source)
}

/// The capitalised run at the end of a phrase's head, without titles.
pub fn name_at_end(sentence: Sentence, head: Range<usize>) -> Option<Range<usize>> {
    let mut start = head.end;
    while start > head.start && belongs_to_name(sentence, start - 1, head.end) {
        start -= 1;
    }
    let mut name = after_personal_title(sentence, start, head.end)..head.end;
    while name.len() > 1 && is_title(sentence, name.start, name.end) {
        name.start += 1;
    }
    let first = sentence.get(name.start).filter(|_| !name.is_empty())?;
    let common = name.len() == 1 && (first.is(PEOPLE | DETERMINER | TIME) || is_sentence_start_noun(sentence, name.start));
    // `the Deputy Speaker`: an office with capitals is nobody's name.
    let office =
        sentence[head.start].is(DETERMINER) && sentence.units(head.start + 1..name.end).iter().all(|unit| unit.is(TITLE));
    (first.is_capitalized() && !common && !office).then_some(name)
}

/// `Iranian Foreign Minister Abbas Araghchi`: the name begins after the last title of a person.
fn after_personal_title(sentence: Sentence, start: usize, end: usize) -> usize {
    let title = |index: &usize| {
        sentence[*index].is(PERSONAL) && sentence[index + 1].kind == UnitKind::Word && sentence[index + 1].is_capitalized()
    };
    (start..end.saturating_sub(1)).rev().find(title).map_or(start, |title| title + 1)
}

fn belongs_to_name(sentence: Sentence, index: usize, end: usize) -> bool {
    let unit = &sentence[index];
    let next = sentence.get(index + 1).filter(|_| index + 1 < end);
    let particle = next.is_some() && is_particle(sentence.text(index + 1));
    let before_name = particle || next.is_some_and(|next| next.is_capitalized() || next.kind == UnitKind::Hyphen);
    match unit.kind {
        UnitKind::Hyphen => next.is_some_and(|next| next.is_capitalized()) || ends_given_name(sentence, index + 1, end),
        UnitKind::Word if ends_given_name(sentence, index, end) => true,
        UnitKind::Word if unit.is(DETERMINER) => false,
        UnitKind::Word if unit.is_capitalized() => true,
        UnitKind::Word => {
            before_name && (is_particle(sentence.text(index)) || matches!(sentence.text(index), "of" | "for" | "on" | "and"))
        }
        _ => false,
    }
}

/// `Min-jae`: the second half of a given name, in small letters.
fn ends_given_name(sentence: Sentence, index: usize, end: usize) -> bool {
    let given = index >= 2 && sentence[index - 1].kind == UnitKind::Hyphen && sentence[index - 2].shape == Shape::Title;
    let family = index >= 3 && sentence[index - 3].is_capitalized() && !sentence[index - 3].is(DETERMINER | TITLE);
    index + 1 == end && given && family && sentence[index].is_lower() && sentence.text(index).len() <= 6
}

fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "al" | "el"
            | "bin"
            | "ibn"
            | "bint"
            | "de"
            | "la"
            | "del"
            | "der"
            | "den"
            | "van"
            | "von"
            | "da"
            | "dos"
            | "di"
            | "du"
            | "ben"
            | "abu"
            | "ul"
    )
}

/// A title before a name; the last word of a name is never one.
fn is_title(sentence: Sentence, index: usize, end: usize) -> bool {
    let unit = &sentence[index];
    let joins = unit.kind == UnitKind::Hyphen || matches!(sentence.text(index), "of" | "for" | "and" | "on");
    (unit.is(TITLE) || joins) && sentence.units(index + 1..end).iter().any(|next| next.is_capitalized() && !next.is(TITLE))
}

/// A plural noun at the start of a sentence has its capital from there: `Residents said`.
fn is_sentence_start_noun(sentence: Sentence, index: usize) -> bool {
    let text = sentence.text(index);
    index == 0 && text.ends_with('s') && lexicon::entry(&text.to_lowercase()).is(PEOPLE)
}
