//! Joins the mentions of one entity.

use crate::annotation::Mark;
use crate::annotators::entities::{EntityType, Mention, Place};
use crate::document::Document;

/// Somebody or something that the article names.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// What it is.
    pub entity_type: EntityType,
    /// The fullest form that the article uses.
    pub name: String,
    /// Its mentions, in order, as indices of the entity layer.
    pub mentions: Vec<usize>,
    /// Office or description, as written.
    pub role: Option<String>,
    /// What the gazetteer knows of a place.
    pub place: Option<Place>,
}

/// Groups mentions into entities; also gives, for each mention, the index of its entity.
pub fn join_mentions(document: &Document, mentions: &[Mark<Mention>]) -> (Vec<Entity>, Vec<usize>) {
    let entities = mentions.iter().enumerate().map(|(index, mention)| Entity {
        entity_type: mention.reading.entity_type,
        name: document.slice(mention.span).to_owned(),
        mentions: vec![index],
        role: mention.reading.role.map(|role| document.slice(role).to_owned()),
        place: mention.reading.place,
    });
    (entities.collect(), (0..mentions.len()).collect())
}
