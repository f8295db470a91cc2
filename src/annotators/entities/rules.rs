//! What is told to readers about each mark.

use crate::annotation::Rule;

macro_rules! rules {
    ($($name:ident = $id:literal, $description:literal;)*) => {
        $(pub static $name: Rule = Rule { id: $id, description: $description };)*
        /// The rules that make entity mentions.
        pub const RULES: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    PERSON_TITLE = "entity.person-title", "A capitalised name after a title, rank or office is a person.";
    PERSON_LISTED = "entity.person-listed", "A frequent given name with what follows it, or a frequent surname, is a person.";
    PERSON_SHAPE = "entity.person-shape", "Two or more capitalised words that are no common words are often a person.";
    PERSON_CONTEXT = "entity.person-context", "A name that speaks, has an age or follows a noun like \"lawyer\" is a person.";
    PLACE_LISTED = "entity.place-listed", "The gazetteer lists the name as a country, region, city, sea, river or mountain.";
    PLACE_HEAD = "entity.place-head", "A name with a word like Province, River or Airport is a place.";
    PLACE_CONTEXT = "entity.place-context", "A name after \"in\", before \"province\" or after another place and a comma is a place.";
    ORGANIZATION_LISTED = "entity.organization-listed", "The gazetteer lists the name as an organization.";
    ORGANIZATION_HEAD = "entity.organization-head", "A name with a word like Ministry, University, Party or Inc. is an organization.";
    ORGANIZATION_CONTEXT = "entity.organization-context", "A name before a noun like \"fighters\" or \"officials\" is an organization.";
    TEAM = "entity.team", "The name of a place beside a score or before \"beat\" is its team.";
    ACRONYM = "entity.acronym", "A word in capitals that is no listed place is taken for an organization.";
    INTRODUCED = "entity.introduced", "Letters in brackets or after \"or\" stand for the name before them.";
    AFFILIATION_LISTED = "entity.affiliation-listed", "The word is a nationality, people, religion or political current.";
    EVENT_LISTED = "entity.event-listed", "The gazetteer lists the name as an event.";
    EVENT_HEAD = "entity.event-head", "A name with a word like War, Games or Hurricane is an event.";
    MODEL = "entity.model", "The learned model takes the words for a name: see its model card.";
    DOCUMENT = "entity.document", "The article uses the same name elsewhere where its type is plain.";
}
