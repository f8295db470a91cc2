//! Joins names that a corpus has cut. Its makers flattened names inside names by keeping the inner ones: "Bank of | Uganda",
//! "Italian | Coast Guard". A reader wants the whole name, and so do our conventions; a model of the pieces marks pieces.

use std::ops::Range;

use wiremark::Document;
use wiremark::model::{Evidence, NameType, Part};

type Name = (Range<usize>, NameType);

/// The names, with those joined that stand side by side where the rules see one name, or where the first cannot end; and
/// with "Kirkuk, Iraq" as two places.
pub fn repaired(document: &Document, evidence: &Evidence, names: Vec<Name>) -> Vec<Name> {
    let mut repaired: Vec<Name> = Vec::with_capacity(names.len());
    for name in names.into_iter().flat_map(|name| parted(document, name)) {
        match repaired.last_mut().filter(|last| belong_together(document, evidence, last, &name)) {
            Some(last) => {
                last.1 = joined_type(last.1, name.1);
                last.0.end = name.0.end;
            }
            None => repaired.push(name),
        }
    }
    repaired
}

/// "Kirkuk, Iraq" is two places.
fn parted(document: &Document, (tokens, name_type): Name) -> Vec<Name> {
    let comma = tokens.clone().find(|&index| document.token_text(index) == ",");
    match comma.filter(|&comma| name_type == NameType::Place && comma > tokens.start && comma + 1 < tokens.end) {
        Some(comma) => vec![(tokens.start..comma, name_type), (comma + 1..tokens.end, name_type)],
        None => vec![(tokens, name_type)],
    }
}

fn belong_together(document: &Document, evidence: &Evidence, first: &Name, second: &Name) -> bool {
    let between = first.0.end..second.0.start;
    let connects = |index: usize| matches!(document.token_text(index), "of" | "for" | "-" | "the");
    if between.len() > 2 || !between.clone().all(connects) {
        return false;
    }
    let cut_short = matches!(document.token_text(first.0.end - 1), "of" | "for") && first.1 != NameType::Person;
    let whole = first.0.start..second.0.end;
    let part = |index: usize| Part::of(index, &whole);
    let listed = evidence.listed_from(whole.start).first().is_some_and(|name| name.tokens == whole);
    let one_to_the_rules = whole.clone().all(|index| evidence.ruled[index].is_some_and(|ruling| ruling.part == part(index)));
    cut_short && between.is_empty()
        || listed
        || one_to_the_rules && !are_two(document, first, second, !cut_short && between.is_empty())
}

/// What a reader, too, takes for two names: "Palestine-Israel", "CEO of Orbit | Mona Haddad", "BRAC | Uganda", "Turkish |
/// army", "the Koizumi | Cabinet".
fn are_two(document: &Document, first: &Name, second: &Name, side_by_side: bool) -> bool {
    use NameType::{Affiliation, Organization, Person, Place};
    let governs = || {
        let head = document.token_text(second.0.start);
        let office = matches!(head, "Government" | "Cabinet" | "State" | "Administration" | "Opposition");
        head.starts_with(char::is_lowercase) || office && second.0.len() == 1
    };
    match (first.1, second.1) {
        (Place, Place) | (Affiliation, Affiliation) => !side_by_side && document.token_text(first.0.end) == "-",
        (_, Person) => true,
        (Organization, Place) => side_by_side,
        (Affiliation | Place | Person, Organization) => side_by_side && governs(),
        _ => false,
    }
}

/// A name with an organization in it is one, a name with a place in it a place.
fn joined_type(first: NameType, second: NameType) -> NameType {
    match (first, second) {
        (NameType::Organization, _) | (_, NameType::Organization) => NameType::Organization,
        (NameType::Place, _) | (_, NameType::Place) => NameType::Place,
        (same, _) => same,
    }
}
