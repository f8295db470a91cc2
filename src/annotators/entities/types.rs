//! What a mention of an entity means.

use crate::annotation::Sex;
use crate::span::Span;

enumeration! {
    /// The type of an entity; the OntoNotes names stand in brackets.
    pub enum EntityType {
        /// A human being, real or not [PERSON].
        Person => "person",
        /// A company, ministry, party, armed group, team, agency, … [ORG].
        Organization => "organization",
        /// A country, region, city, river, building, … [GPE, LOC, FAC].
        Place => "place",
        /// A nationality, religion or political adherence [NORP].
        Affiliation => "affiliation",
        /// A named war, battle, storm, … [EVENT].
        Event => "event",
    }
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
    /// The sex of a person whose given name is plainly of one.
    pub sex: Option<Sex>,
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

enumeration! {
    /// What sort of place the gazetteer has.
    pub enum PlaceKind {
        /// A state or dependent territory.
        Country => "country",
        /// A province, state, historical or natural region.
        Region => "region",
        /// A city, town or village.
        City => "city",
        /// Anything else.
        Other => "other",
    }
}
