//! Stage 4: connects the marks: mention to entity, quote to speaker, figure to source, date, place and toll. The only
//! place that sees two kinds at once.

mod background;
mod entities;
mod figures;
mod gender;
mod speakers;
mod tolls;

pub use entities::Entity;
pub use figures::{FigureLinks, Source};
pub use speakers::Speaker;
pub use tolls::Toll;

use jiff::civil::Date;

use crate::annotators::Marks;
use crate::document::Document;

/// What connects the marks of one article. Indices are those of the layers of [`Marks`] and of `entities`.
#[derive(Debug, Default)]
pub struct Links {
    /// Who and what the article names.
    pub entities: Vec<Entity>,
    /// For each mention, its entity.
    pub entity_of_mention: Vec<usize>,
    /// For each quote, who speaks.
    pub speakers: Vec<Speaker>,
    /// For each figure, who says so, when and where it happened.
    pub figures: Vec<FigureLinks>,
    /// What the article reports all told.
    pub tolls: Vec<Toll>,
}

/// Connects the marks; `published` is the day that the article counts from.
#[must_use]
pub fn link(document: &Document, marks: &Marks, published: Option<Date>) -> Links {
    let (entities, entity_of_mention) = entities::join_mentions(document, &marks.entities);
    let speakers = speakers::resolve(document, marks, &entities, &entity_of_mention);
    let figures = figures::connect(document, marks, &speakers, published);
    let tolls = tolls::add_up(document, &marks.casualties, &figures);
    Links { entities, entity_of_mention, speakers, figures, tolls }
}
