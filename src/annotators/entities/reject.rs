//! Says no to candidates that are no names.

use super::segment::Candidate;
use super::words::Words;

/// The fewest points of a mark.
const ENOUGH: i16 = 3;

/// Whether nothing says what a candidate is, it is a single letter (an initial, a grade, a list item), or all of it is
/// written small.
pub fn is_refused(words: &Words, candidate: &Candidate, points: i16) -> bool {
    let letters = || {
        let text = words.document.slice(words.document.tokens_span(candidate.tokens.clone()));
        text.chars().filter(|character| character.is_alphanumeric()).count()
    };
    points < ENOUGH || letters() < 2 || !candidate.tokens.clone().any(|index| words.get(index).capital)
}
