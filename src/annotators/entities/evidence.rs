//! What the rules and the gazetteer tell the learned model of each token.

use super::Found;
use super::reject;
use super::types::EntityType;
use super::words::{Style, Words};
use crate::model::{Evidence, NameType, Part};

/// The evidence on all tokens of a document.
pub fn evidence(words: &Words, found: &Found) -> Vec<Evidence> {
    let mut evidence: Vec<Evidence> = (0..words.document.tokens().len()).map(|index| of_word(words, index)).collect();
    for (number, sentence) in words.document.sentences().iter().enumerate() {
        let style = match words.style(number) {
            Style::Plain => 0,
            Style::Titled => 1,
            Style::Capitals => 2,
        };
        evidence[sentence.tokens.clone()].iter_mut().for_each(|evidence| evidence.style = style);
        note_listed(words, sentence.tokens.clone(), &mut evidence);
    }
    note_rules(words, found, &mut evidence);
    evidence
}

fn of_word(words: &Words, index: usize) -> Evidence {
    let word = words.get(index);
    Evidence {
        word: word.hash,
        cues: word.cues.bits(),
        classes: word.entry.classes.0,
        capital: word.capital,
        acronym: word.acronym,
        ..Evidence::default()
    }
}

/// Notes the longest listed names of two words and more.
fn note_listed(words: &Words, sentence: std::ops::Range<usize>, evidence: &mut [Evidence]) {
    let mut index = sentence.start;
    while index < sentence.end {
        let listed = if words.get(index).capital { words.longest_name(index, sentence.end) } else { None };
        let Some((end, entry)) = listed.filter(|&(end, _)| end > index + 1) else {
            index += 1;
            continue;
        };
        for (at, evidence) in (index..end).zip(&mut evidence[index..end]) {
            evidence.listed = entry.classes.0;
            evidence.listed_part = Some(Part::of(at, &(index..end)));
        }
        index = end;
    }
}

fn note_rules(words: &Words, found: &Found, evidence: &mut [Evidence]) {
    for (candidate, weights) in found.candidates.iter().zip(&found.weights) {
        let best = weights.best();
        let refused = best.is_none_or(|(kind, points, ..)| reject::reason(words, candidate, kind, points).is_some());
        let sureness = match best {
            _ if refused => 0,
            Some((_, points, lead, _)) => match points.min(lead + 3) {
                9.. => 3,
                5.. => 2,
                _ => 1,
            },
            None => 0,
        };
        let name_type = best.and_then(|(kind, ..)| name_type(kind));
        for at in candidate.tokens.clone() {
            evidence[at].ruled = Some((name_type, Part::of(at, &candidate.tokens)));
            evidence[at].sureness = sureness;
        }
    }
}

/// The model's type for one of ours; it has none for events.
const fn name_type(kind: EntityType) -> Option<NameType> {
    match kind {
        EntityType::Person => Some(NameType::Person),
        EntityType::Organization => Some(NameType::Organization),
        EntityType::Place => Some(NameType::Place),
        EntityType::Affiliation => Some(NameType::Affiliation),
        EntityType::Event => None,
    }
}

/// Our type for one of the model's.
pub const fn entity_type(name_type: NameType) -> EntityType {
    match name_type {
        NameType::Person => EntityType::Person,
        NameType::Organization => EntityType::Organization,
        NameType::Place => EntityType::Place,
        NameType::Affiliation => EntityType::Affiliation,
    }
}
