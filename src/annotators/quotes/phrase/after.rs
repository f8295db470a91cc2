//! The noun phrase that begins somewhere.

use super::super::lexicon::{
    ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME, VERB,
};
use super::super::sentences::{Sentence, UnitKind};
use super::super::types::How;
use super::name::pure_name;
use super::{LONGEST_PHRASE, SourcePhrase, source_in};

/// The longest name in apposition, in units.
const LONGEST_NAME: usize = 8;

/// The phrase that begins at `start`: after an inverted verb or `according to`.
pub fn phrase_after(sentence: Sentence, start: usize) -> Option<SourcePhrase> {
    let first = sentence.get(start)?;
    if first.is(PRONOUN) && !first.is(DETERMINER) {
        return Some(SourcePhrase::pronoun(sentence, start));
    }
    let end = extent_after(sentence, start);
    let source = source_in(sentence, start..end).filter(|source| source.units.start == start)?;
    let apposition = source.how == How::Described && sentence.has(end, UnitKind::Comma);
    let name = apposition.then(|| name_in_apposition(sentence, end + 1)).flatten();
    Some(name.map_or(source, |name| SourcePhrase { units: start..name.units.end, ..name }))
}

fn extent_after(sentence: Sentence, start: usize) -> usize {
    let mut index = start;
    while index < sentence.len().min(start + LONGEST_PHRASE) {
        let unit = &sentence[index];
        let word = unit.is_in_phrase();
        let lower_verb =
            unit.is_lower() && (unit.is(AUXILIARY | SUBORDINATOR | RELATIVE | VERB) || unit.is(PRONOUN) && !unit.is(DETERMINER));
        let time = unit.is(TIME) && index > start;
        if !word || lower_verb || time || ends_phrase(sentence, start, index) || begins_another(sentence, start, index) {
            break;
        }
        index += 1;
    }
    while index > start + 1 && sentence[index - 1].is(PREPOSITION | CONJUNCTION | ADVERB | DETERMINER) {
        index -= 1;
    }
    index
}

/// `told reporters the suspect`: a determiner right after a noun or a name begins the next phrase.
fn begins_another(sentence: Sentence, start: usize, index: usize) -> bool {
    let unit = &sentence[index];
    if index == start || !unit.is_lower() || !unit.is(DETERMINER) {
        return false;
    }
    let before = &sentence[index - 1];
    let inside = DETERMINER | PREPOSITION | CONJUNCTION | ADVERB | SUBORDINATOR | RELATIVE | AUXILIARY;
    before.kind == UnitKind::Word && !before.is(inside)
}

/// Words that end a phrase from the left: a participle, `and` before another clause, a preposition after a name.
fn ends_phrase(sentence: Sentence, start: usize, index: usize) -> bool {
    let unit = &sentence[index];
    if index == start || !unit.is_lower() {
        return false;
    }
    let after_name = sentence[index - 1].is_capitalized();
    let in_name = matches!(sentence.text(index), "of" | "for" | "and" | "on")
        && sentence.after(index).is_some_and(|next| next.is_capitalized());
    let time_follows = sentence.is(index + 1, TIME);
    let participle = sentence.text(index).ends_with("ing") && after_name;
    (unit.is(PREPOSITION)
        && ((after_name && !in_name) || time_follows || matches!(sentence.text(index), "during" | "after" | "before" | "as")))
        || (unit.is(CONJUNCTION)
            && sentence.after(index).is_some_and(|next| next.is(PRONOUN | AUXILIARY) || next.cue().is_some()))
        || (unit.is(ADVERB) && after_name)
        || participle
}

/// `her uncle, Marcus Brooks.`: a name between commas after a description.
fn name_in_apposition(sentence: Sentence, start: usize) -> Option<SourcePhrase> {
    let word = |at: &usize| sentence.get(*at).is_some_and(|unit| matches!(unit.kind, UnitKind::Word | UnitKind::Hyphen));
    let end = start + (start..start + LONGEST_NAME).take_while(word).count();
    let ends = sentence.get(end).is_some_and(|unit| matches!(unit.kind, UnitKind::Comma | UnitKind::Stop | UnitKind::Dash));
    if ends && start < end { pure_name(sentence, start..end) } else { None }
}
