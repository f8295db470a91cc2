//! Quotes: the words said, the cue that introduces them, the source that is named for them.

mod types;

pub use types::{Form, How, Quote};

use crate::annotation::{Mark, Rule};
use crate::document::Document;

/// The rules that make quotes.
pub const RULES: &[&Rule] = &[];

/// Finds quotes, direct and indirect; in reading order.
#[must_use]
pub fn annotate(_document: &Document) -> Vec<Mark<Quote>> {
    Vec::new()
}
