//! Finds out who speaks: from the source of a quote to an entity.

use super::Entity;
use crate::annotators::Marks;
use crate::annotators::quotes::How;
use crate::document::Document;
use crate::span::Span;

/// Who speaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Speaker {
    /// Where the text names the speaker for this quote.
    pub span: Option<Span>,
    /// The entity meant.
    pub entity: Option<usize>,
    /// That entity's name, or the description as written.
    pub name: Option<String>,
    /// How the text names the speaker.
    pub how: How,
}

/// The speaker of each quote.
pub fn resolve(document: &Document, marks: &Marks, _entities: &[Entity], _entity_of_mention: &[usize]) -> Vec<Speaker> {
    let speaker = |quote: &crate::annotators::quotes::Quote| Speaker {
        span: quote.source,
        entity: None,
        name: quote.source.map(|span| document.slice(span).to_owned()),
        how: quote.how,
    };
    marks.quotes.iter().map(|mark| speaker(&mark.reading)).collect()
}
