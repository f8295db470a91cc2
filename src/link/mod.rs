//! Stage 4: connects the marks: mention to entity, quote to speaker, figure to source, date, place and toll. The only
//! place that sees two kinds at once.

mod background;
mod context;
mod entities;
mod figures;
mod gender;
mod head;
mod incidents;
mod persons;
mod places;
mod sides;
mod sources;
mod speakers;
mod standing;
mod tolls;
mod when;

pub use entities::Entity;
pub use figures::{FigureLinks, Incident};
pub use sources::Source;
pub use speakers::Speaker;
pub use standing::Standing;
pub use tolls::{Addend, Toll, of_article, of_incident};

use jiff::civil::Date;

use crate::annotators::Marks;
use crate::document::Document;
use crate::options::Rivals;

/// What connects the marks of one article. Indices are those of the layers of [`Marks`] and of `entities`.
#[derive(Debug, Default)]
pub struct Links {
    /// Who and what the article names.
    pub entities: Vec<Entity>,
    /// For each mention, its entity.
    pub entity_of_mention: Vec<usize>,
    /// For each quote, who speaks.
    pub speakers: Vec<Speaker>,
    /// For each figure, who says so, when and where it happened, and what it does in the toll of its incident.
    pub figures: Vec<FigureLinks>,
    /// The incidents that the article tells of, in the order in which they are first told.
    pub incidents: Vec<Incident>,
    /// What the article reports all told.
    pub tolls: Vec<Toll>,
}

/// Connects the marks; `published` is the day that the article counts from, `rivals` says which of several versions of a
/// number is recorded.
#[must_use]
pub fn link(document: &Document, marks: &Marks, published: Option<Date>, rivals: Rivals) -> Links {
    let (entities, entity_of_mention) = entities::join_mentions(document, &marks.entities);
    let speakers = speakers::resolve(document, marks, &entities, &entity_of_mention);
    let named = (entities.as_slice(), entity_of_mention.as_slice());
    let (figures, incidents, tolls) = figures::connect(document, marks, named, &speakers, (published, rivals));
    Links { entities, entity_of_mention, speakers, figures, incidents, tolls }
}
