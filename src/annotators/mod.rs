//! Stage 3: each annotator finds and reads one kind of mark. None knows another: what connects two kinds is `link`.
//!
//! All four have the same inner shape: `types` (what a mark means), `find` (generous: where one might stand), `read`
//! (what it means), `reject` (each refusal with its reason), `lexicon` (words as data), `rules` (what is told to readers).

pub mod casualties;
pub mod dates;
pub mod entities;
pub mod quotes;

use crate::annotation::{Kind, Kinds, Mark, Rule};
use crate::document::Document;

/// The marks of all annotators, one layer a kind, each in reading order.
#[derive(Debug, Default)]
pub struct Marks {
    /// Names.
    pub entities: Vec<Mark<entities::Mention>>,
    /// Date expressions.
    pub dates: Vec<Mark<dates::DateExpression>>,
    /// Quotes, direct and indirect.
    pub quotes: Vec<Mark<quotes::Quote>>,
    /// Casualty figures.
    pub casualties: Vec<Mark<casualties::Figure>>,
}

/// Runs the annotators of `kinds` in their order; the layers of other kinds stay empty.
#[must_use]
pub fn run(document: &Document, reference: Option<dates::ReferenceDay>, kinds: Kinds) -> Marks {
    let mut marks = Marks::default();
    if kinds.has(Kind::Entity) {
        marks.entities = entities::annotate(document);
    }
    if kinds.has(Kind::Date) {
        marks.dates = dates::annotate(document, reference);
    }
    if kinds.has(Kind::Quote) {
        marks.quotes = quotes::annotate(document);
    }
    if kinds.has(Kind::Casualty) {
        marks.casualties = casualties::annotate(document);
    }
    marks
}

/// All rules, by annotator.
#[must_use]
pub fn rules() -> [&'static [&'static Rule]; 4] {
    [entities::RULES, dates::RULES, quotes::RULES, casualties::RULES]
}
