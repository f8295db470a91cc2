//! Finds the noun phrase that names a source, by the shape of words alone: a capitalised run, a determiner and nouns, a
//! pronoun; with what stands in apposition to it between commas.

mod after;
mod before;
mod name;
mod subject;

pub use after::phrase_after;
pub use before::subject_before;
pub use subject::sentence_subject;

use std::ops::Range;

use super::lexicon::{
    ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, PEOPLE, PREPOSITION, PRONOUN, RELATIVE, STATEMENT, SUBORDINATOR, TIME, TITLE,
};
use super::sentences::{Sentence, UnitKind};
use super::types::How;
use crate::span::Span;
use name::name_at_end;

/// A phrase that names somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourcePhrase {
    /// The name, the description or the pronoun.
    pub span: Span,
    /// Which of them it is.
    pub how: How,
    /// All units of the phrase, with titles and appositions.
    pub units: Range<usize>,
}

impl SourcePhrase {
    /// A single word: `she`, `who`, `her`.
    pub fn pronoun(sentence: Sentence, at: usize) -> Self {
        Self { span: sentence[at].span, how: How::Pronoun, units: at..at + 1 }
    }
}

/// The longest phrase looked at, in units: keeps the cost of each cue bounded.
const LONGEST_PHRASE: usize = 25;

/// The source that a run of units names, without what leads into it.
pub fn source_in(sentence: Sentence, mut range: Range<usize>) -> Option<SourcePhrase> {
    while range.start < range.end && is_lead(sentence, range.start) {
        range.start += 1;
    }
    let first = sentence.get(range.start).filter(|_| !range.is_empty())?;
    if first.is(PREPOSITION | TIME) && range.len() > 1 {
        return last_phrase(sentence, range);
    }
    if first.is(PRONOUN | RELATIVE) && !first.is(DETERMINER) && range.len() == 1 {
        return Some(SourcePhrase::pronoun(sentence, range.start));
    }
    let verbal = range.len() == 1 && first.is_lower() && sentence.text(range.start).ends_with("ing");
    if first.is(PREPOSITION | RELATIVE | AUXILIARY | CONJUNCTION | SUBORDINATOR) || first.kind == UnitKind::Hyphen || verbal {
        return None;
    }
    let head = head_of(sentence, range.clone());
    match name_at_end(sentence, head) {
        Some(name) => Some(SourcePhrase { span: sentence.span(name), how: How::Named, units: range }),
        None if let Some(issuer) = issuer_of_statement(sentence, &range) => Some(issuer),
        None if is_noun_phrase(sentence, &range) => Some(SourcePhrase {
            span: sentence.span(before_relative(sentence, range.clone())),
            how: How::Described,
            units: range,
        }),
        None => None,
    }
}

/// `a statement from the ministry`: who made it.
fn issuer_of_statement(sentence: Sentence, range: &Range<usize>) -> Option<SourcePhrase> {
    let near = range.start + 1..range.end.min(range.start + 6);
    let from =
        near.into_iter().find(|&index| sentence[index - 1].is(STATEMENT) && matches!(sentence.text(index), "from" | "by"))?;
    source_in(sentence, from + 1..range.end)
        .filter(|source| source.units.start == from + 1)
        .map(|source| SourcePhrase { units: range.clone(), ..source })
}

/// A description without its relative clause.
fn before_relative(sentence: Sentence, range: Range<usize>) -> Range<usize> {
    let relative = (range.start + 1..range.end).find(|&index| sentence[index].is(RELATIVE));
    range.start..relative.unwrap_or(range.end)
}

/// `But`, `Still`, `Earlier`: words before a subject.
fn is_lead(sentence: Sentence, index: usize) -> bool {
    let unit = &sentence[index];
    let leads = unit.is(CONJUNCTION | ADVERB | SUBORDINATOR) && !unit.is(DETERMINER | PRONOUN | PEOPLE | TITLE);
    leads || matches!(unit.kind, UnitKind::Possessive | UnitKind::Hyphen | UnitKind::Other)
}

/// `On Monday Ms. Lee`: the phrase after what leads into the sentence.
fn last_phrase(sentence: Sentence, range: Range<usize>) -> Option<SourcePhrase> {
    let mut start = range.end;
    while start > range.start {
        let unit = &sentence[start - 1];
        let names = sentence[range.end - 1].is_capitalized();
        if unit.is(PREPOSITION | TIME | CONJUNCTION) || (names && !unit.is_capitalized() && unit.kind == UnitKind::Word) {
            break;
        }
        start -= 1;
        if unit.is(DETERMINER) {
            break;
        }
    }
    (start > range.start && start < range.end).then(|| source_in(sentence, start..range.end)).flatten()
}

/// The part of a phrase before its first preposition or relative clause; `of` and `for` inside a name do not end it.
fn head_of(sentence: Sentence, range: Range<usize>) -> Range<usize> {
    let definite = sentence[range.start].is(DETERMINER);
    let ends = |index: &usize| {
        let unit = &sentence[*index];
        let in_name = definite
            && matches!(sentence.text(*index), "of" | "for" | "on")
            && sentence[*index - 1].is_capitalized()
            && *index + 1 < range.end
            && sentence[*index + 1].is_capitalized();
        (unit.is(PREPOSITION | RELATIVE) && !in_name && !unit.is_capitalized()) || unit.kind == UnitKind::Opening
    };
    let end = (range.start + 1..range.end).find(ends).unwrap_or(range.end);
    range.start..end
}

/// A determiner, a noun: something that can be a subject.
fn is_noun_phrase(sentence: Sentence, range: &Range<usize>) -> bool {
    let last = &sentence[range.end - 1];
    let nouns = sentence.units(range.clone()).iter().any(|unit| {
        let function = DETERMINER | PREPOSITION | AUXILIARY | ADVERB | SUBORDINATOR | CONJUNCTION | TIME | RELATIVE;
        unit.kind == UnitKind::Word && (!unit.is(function) || unit.is(PEOPLE))
    });
    let article = range.len() == 1 && matches!(sentence.text(range.start), "the" | "The" | "a" | "A" | "an" | "An");
    let percent = sentence[range.start].kind == UnitKind::Number || sentence[range.start].is(DETERMINER) && !article;
    (nouns || percent) && !last.is(PREPOSITION | AUXILIARY)
}
