//! Names of persons, organizations, places, affiliations and events.

mod types;

pub use types::{EntityType, Mention, Place, PlaceKind};

use crate::annotation::{Mark, Rule};
use crate::document::Document;

/// The rules that make entity mentions.
pub const RULES: &[&Rule] = &[];

/// Finds names; in reading order, without overlaps.
#[must_use]
pub fn annotate(_document: &Document) -> Vec<Mark<Mention>> {
    Vec::new()
}
