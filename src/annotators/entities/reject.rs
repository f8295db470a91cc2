//! Says no, each time for a named reason.

use super::segment::Candidate;
use super::types::EntityType;
use super::words::Words;

/// Why a candidate is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing says what it is.
    TooLittleEvidence,
    /// A single letter: an initial, a grade, a list item.
    SingleLetter,
    /// Everything in it is written small.
    NothingCapital,
}

/// The fewest points of a mark.
const ENOUGH: i16 = 3;

/// The reason to refuse a candidate, if there is one.
pub fn reason(words: &Words, candidate: &Candidate, _kind: EntityType, points: i16) -> Option<Refusal> {
    if points < ENOUGH {
        return Some(Refusal::TooLittleEvidence);
    }
    let span = words.document.tokens_span(candidate.tokens.clone());
    if words.document.slice(span).chars().filter(|character| character.is_alphanumeric()).count() < 2 {
        return Some(Refusal::SingleLetter);
    }
    let capital = candidate.tokens.clone().any(|index| words.get(index).capital);
    (!capital).then_some(Refusal::NothingCapital)
}
