//! What a text tells of the gender of those it names: titles, roles, and given names.

use std::ops::Range;

use super::Entity;
use crate::annotation::{Mark, Sex};
use crate::annotators::entities::{EntityType, Mention};
use crate::document::Document;
use crate::words::{WordId, classes, is};

/// What a pronoun agrees with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gender {
    He,
    She,
    /// `it`
    Thing,
    /// `they`
    Group,
    /// `who`
    Any,
}

impl From<Sex> for Gender {
    fn from(sex: Sex) -> Self {
        match sex {
            Sex::Female => Self::She,
            Sex::Male => Self::He,
        }
    }
}

/// What a pronoun asks for; `None` for those that the text does not resolve (`I`, `we`).
pub fn of_pronoun(pronoun: &str) -> Option<Gender> {
    match pronoun.to_lowercase().as_str() {
        "he" | "his" | "him" => Some(Gender::He),
        "she" | "her" => Some(Gender::She),
        "it" | "its" => Some(Gender::Thing),
        "they" | "their" | "them" => Some(Gender::Group),
        "who" | "which" => Some(Gender::Any),
        _ => None,
    }
}

/// The gender of each entity, as far as the text or the given name tells it.
pub fn genders(document: &Document, mentions: &[Mark<Mention>], entities: &[Entity]) -> Vec<Option<Gender>> {
    entities
        .iter()
        .map(|entity| if entity.entity_type == EntityType::Person { sex(document, mentions, entity) } else { None })
        .map(|sex| sex.map(Gender::from))
        .collect()
}

fn sex(document: &Document, mentions: &[Mark<Mention>], entity: &Entity) -> Option<Sex> {
    let named = || entity.mentions.iter().filter_map(|&index| mentions.get(index));
    let titled = named().find_map(|mention| title_before(document, document.tokens_in(mention.span).start));
    let role = || named().find_map(|mention| mention.reading.role).map(|role| document.tokens_in(role));
    titled.or_else(|| told_by(document, role()?)).or_else(|| named().find_map(|mention| mention.reading.sex))
}

/// `Mr. Lee`, `her brother, Lee`
fn title_before(document: &Document, name: usize) -> Option<Sex> {
    let before = name.checked_sub(1)?;
    let noun = if document.token_text(before) == "," { before.checked_sub(1)? } else { before };
    told_by(document, noun..noun + 1)
}

/// The sex of which the first word tells that tells of any.
fn told_by(document: &Document, tokens: Range<usize>) -> Option<Sex> {
    document.tokens()[tokens].iter().find_map(|token| of_noun(token.word))
}

/// `her` and `him` are somebody else; `women` in "women's coach" are others.
fn of_noun(word: WordId) -> Option<Sex> {
    let classes = classes(word);
    if !classes.is_disjoint(is!(PersonalPronoun | People)) {
        None
    } else if !classes.is_disjoint(is!(Male | MaleTitle)) {
        Some(Sex::Male)
    } else if !classes.is_disjoint(is!(Female | FemaleTitle)) {
        Some(Sex::Female)
    } else {
        None
    }
}
