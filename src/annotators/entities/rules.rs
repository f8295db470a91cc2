//! Why a candidate is taken for a name, and what readers are told of it.

use crate::annotation::Rule;

macro_rules! reasons {
    ($($name:ident = $id:literal, $description:literal;)*) => {
        /// Why a candidate is taken for a name of some type.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Reason { $($name),* }

        /// The rules that make entity mentions, in the order of the reasons.
        pub const RULES: &[&Rule] = &[$(&Rule { id: $id, description: $description }),*];
    };
}

impl Reason {
    /// What readers are told.
    pub const fn rule(self) -> &'static Rule {
        RULES[self as usize]
    }
}

reasons! {
    PersonTitle = "entity.person-title", "A capitalised name after a title, rank or office is a person.";
    PersonListed = "entity.person-listed", "A frequent given name with what follows it, or a frequent surname, is a person.";
    PersonShape = "entity.person-shape", "Two or more capitalised words that are no common words are often a person.";
    PersonContext = "entity.person-context", "A name that speaks, has an age or follows a noun like \"lawyer\" is a person.";
    PlaceListed = "entity.place-listed", "The gazetteer lists the name as a country, region, city, sea, river or mountain.";
    PlaceHead = "entity.place-head", "A name with a word like Province, River or Airport is a place.";
    PlaceContext = "entity.place-context", "A name after \"in\", before \"province\" or after another place and a comma is a place.";
    OrganizationListed = "entity.organization-listed", "The gazetteer lists the name as an organization.";
    OrganizationHead = "entity.organization-head", "A name with a word like Ministry, University, Party or Inc. is an organization.";
    OrganizationContext = "entity.organization-context", "A name before a noun like \"fighters\" or \"officials\" is an organization.";
    Team = "entity.team", "The name of a place beside a score or before \"beat\" is its team.";
    Acronym = "entity.acronym", "A word in capitals that is no listed place is taken for an organization.";
    Introduced = "entity.introduced", "Letters in brackets or after \"or\" stand for the name before them.";
    AffiliationListed = "entity.affiliation-listed", "The word is a nationality, people, religion or political current.";
    EventListed = "entity.event-listed", "The gazetteer lists the name as an event.";
    EventHead = "entity.event-head", "A name with a word like War, Games or Hurricane is an event.";
    Model = "entity.model", "The learned model takes the words for a name: see its model card.";
    Document = "entity.document", "The article uses the same name elsewhere where its type is plain.";
}
