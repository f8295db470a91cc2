//! Casualty figures: how many people, what happened to them, and how the figures of one article hang together.

mod types;

pub use types::{Bound, Count, Figure, Outcome, Status, VictimGroup};

use crate::annotation::{Mark, Rule};
use crate::document::Document;

/// The rules that make casualty figures.
pub const RULES: &[&Rule] = &[];

/// Finds and reads casualty figures; in reading order.
#[must_use]
pub fn annotate(_document: &Document) -> Vec<Mark<Figure>> {
    Vec::new()
}
