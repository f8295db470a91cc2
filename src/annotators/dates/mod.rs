//! Date expressions: TIMEX3 dates, times, durations and sets, read against the publication day.

mod types;

pub use types::{Anchor, DateExpression, DateType, Days, Modifier, ReferenceDay, ReferenceSource};

use jiff::civil::Date;

use crate::annotation::{Mark, Rule};
use crate::document::Document;

/// The rules that make date marks.
pub const RULES: &[&Rule] = &[];

/// The day that relative dates count from: the option if given, else a date that the article states as its own.
#[must_use]
pub fn reference_day(_document: &Document, published: Option<Date>) -> Option<ReferenceDay> {
    published.map(|day| ReferenceDay { day, source: ReferenceSource::Option })
}

/// Finds and reads date expressions; in reading order, without overlaps.
#[must_use]
pub fn annotate(_document: &Document, _reference: Option<ReferenceDay>) -> Vec<Mark<DateExpression>> {
    Vec::new()
}
