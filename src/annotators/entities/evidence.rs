//! What the rules and the gazetteer tell the learned model of each token.

use std::borrow::Cow;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::Found;
use super::gazetteer::Classes;
use super::reject;
use super::types::EntityType;
use super::words::Words;
use crate::document::LexemeId;
use crate::model::{Evidence, KnownWord, Listed, NameType, Part, Ruling};

/// The evidence on a document.
pub fn evidence<'w>(words: &'w Words, found: &Found) -> Evidence<'w> {
    let mut listed = Vec::new();
    for sentence in words.document.sentences() {
        note_listed(words, sentence.tokens.clone(), &mut listed);
    }
    Evidence { words: known_words(words), tokens: Cow::Borrowed(words.tokens()), listed, ruled: rulings(words, found) }
}

fn known_words(words: &Words) -> Vec<KnownWord> {
    let mut keys: FxHashMap<u64, u32> = FxHashMap::from_iter([(0, 0)]);
    let known = words.all().iter().map(|&(lexeme, word)| {
        let next = u32::try_from(keys.len()).unwrap_or(u32::MAX);
        let key = *keys.entry(word.hash).or_insert(next);
        let (cues, classes, capital) = (word.cues.bits(), learned(word.entry.classes), word.capital);
        KnownWord { lexeme: LexemeId(lexeme), hash: word.hash, key, cues, classes, capital }
    });
    known.collect()
}

/// The classes that the model was trained with.
const fn learned(classes: Classes) -> u16 {
    classes.without(Classes::FEMALE.with(Classes::MALE)).0
}

/// Notes the longest listed names of two words and more.
fn note_listed(words: &Words, sentence: Range<usize>, names: &mut Vec<Listed>) {
    let mut index = sentence.start;
    while index < sentence.end {
        let listed = if words.get(index).capital { words.longest_name(index, sentence.end) } else { None };
        let Some((end, entry)) = listed.filter(|&(end, _)| end > index + 1) else {
            index += 1;
            continue;
        };
        names.push(Listed { tokens: index..end, classes: learned(entry.classes) });
        index = end;
    }
}

fn rulings(words: &Words, found: &Found) -> Vec<Option<Ruling>> {
    let mut rulings = vec![None; words.document.tokens().len()];
    for (candidate, weights) in found.candidates.iter().zip(&found.weights) {
        let best = weights.best();
        let refused = best.is_none_or(|(_, points, ..)| reject::is_refused(words, candidate, points));
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
            rulings[at] = Some(Ruling { name_type, part: Part::of(at, &candidate.tokens), sureness });
        }
    }
    rulings
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
