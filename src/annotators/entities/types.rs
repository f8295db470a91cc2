//! What a mention of an entity means.

use crate::span::Span;

/// The type of an entity; the OntoNotes names stand in brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityType {
    /// A human being, real or not [PERSON].
    Person,
    /// A company, ministry, party, armed group, team, agency, … [ORG].
    Organization,
    /// A country, region, city, river, building, … [GPE, LOC, FAC].
    Place,
    /// A nationality, religion or political adherence [NORP].
    Affiliation,
    /// A named war, battle, storm, … [EVENT].
    Event,
}

/// One mention of an entity by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// What is named.
    pub entity_type: EntityType,
    /// The office, title or description that stands beside the name: `Iranian Foreign Minister`.
    pub role: Option<Span>,
    /// What the gazetteer knows of a place.
    pub place: Option<Place>,
}

/// A place of the gazetteer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// ISO 3166-1 alpha-2 code.
    pub country: [u8; 2],
    /// What sort of place.
    pub kind: PlaceKind,
    /// Degrees north.
    pub latitude: f32,
    /// Degrees east.
    pub longitude: f32,
    /// Whether the gazetteer knows other places of that name that could as well be meant.
    pub ambiguous: bool,
}

/// What sort of place the gazetteer has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlaceKind {
    /// A state or dependent territory.
    Country,
    /// A province, state, historical or natural region.
    Region,
    /// A city, town or village.
    City,
    /// Anything else.
    Other,
}
