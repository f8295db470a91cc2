//! Adds up the figures of an article without double counting.

use super::FigureLinks;
use crate::annotation::Mark;
use crate::annotators::casualties::{Figure, Outcome};
use crate::document::Document;

/// What the article reports for one outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Toll {
    /// What happened.
    pub outcome: Outcome,
    /// The least, inclusive.
    pub low: u64,
    /// The number to record.
    pub best: u64,
    /// The most, inclusive; `None` is open.
    pub high: Option<u64>,
    /// The figures that make it up, as indices of the casualty layer.
    pub figures: Vec<usize>,
}

/// One toll for each outcome that the article reports.
pub fn add_up(_document: &Document, _figures: &[Mark<Figure>], _links: &[FigureLinks]) -> Vec<Toll> {
    Vec::new()
}
