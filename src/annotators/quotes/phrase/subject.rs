//! The subject of a sentence: its first noun phrase, after what leads into it.

use std::ops::Range;

use super::super::lexicon::{
    ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, Form, PEOPLE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME, VERB,
};
use super::super::sentences::{Sentence, Unit, UnitKind};
use super::super::types::How;
use super::{LONGEST_PHRASE, SourcePhrase, source_in};

/// How far a comma is looked for after what leads into a sentence.
const LONGEST_LEAD: usize = 40;

/// The subject of a sentence: its first phrase, after what leads into it.
pub fn sentence_subject(sentence: Sentence, range: Range<usize>) -> Option<SourcePhrase> {
    let mut start = range.start;
    for _ in 0..4 {
        let first = sentence.get(start).filter(|_| start < range.end)?;
        if let Some(next) = after_short_lead(sentence, start, range.end) {
            start = next;
        } else if first.is(CONJUNCTION | ADVERB) || matches!(first.kind, UnitKind::Other | UnitKind::Dash | UnitKind::Comma) {
            start += 1;
        } else if first.is(PREPOSITION | SUBORDINATOR | TIME)
            || matches!(first.kind, UnitKind::Quoted(_))
            || is_participle(sentence, start)
        {
            start = after_comma(sentence, start, range.end)?;
        } else {
            break;
        }
    }
    let first = sentence.get(start).filter(|_| start < range.end)?;
    if first.is(PRONOUN) {
        return Some(SourcePhrase::pronoun(sentence, start));
    }
    let end = with_of(sentence, start, subject_end(sentence, start, range.end), range.end);
    let source = source_in(sentence, start..end).filter(|source| source.units.start < end)?;
    // `Ending "…"`: a capital at the start of a sentence makes no name.
    let next = sentence.get(end).filter(|_| end < range.end);
    let no_verb = next.is_none_or(|next| matches!(next.kind, UnitKind::Quoted(_)));
    let only_capital = end - start == 1 && source.how == How::Named && no_verb && sentence.text(start).ends_with("ing");
    (!only_capital).then_some(source)
}

/// `A group of doctors`: the subject goes on after `of`.
fn with_of(sentence: Sentence, start: usize, end: usize, high: usize) -> usize {
    let of = end + 1 < high && sentence.text(end) == "of" && sentence[end - 1].is_lower() && sentence[start].is(DETERMINER);
    if of { subject_end(sentence, end + 1, high) } else { end }
}

/// `Hours later, …`, `Specifically, …`: what leads in without a preposition.
fn after_short_lead(sentence: Sentence, start: usize, high: usize) -> Option<usize> {
    let comma = (start..high.min(start + 4)).find(|&index| sentence[index].kind == UnitKind::Comma)?;
    let last = comma.checked_sub(1).filter(|&last| last >= start)?;
    let adverb = sentence[last].is(ADVERB | TIME) || comma - start == 1 && sentence.text(last).ends_with("ly");
    adverb.then_some(comma + 1)
}

fn after_comma(sentence: Sentence, start: usize, high: usize) -> Option<usize> {
    let high = high.min(start + LONGEST_LEAD);
    (start..high).find(|&index| sentence[index].kind == UnitKind::Comma).map(|comma| comma + 1).filter(|&next| next < high)
}

/// Where a sentence's first phrase ends: before its verb, as far as that can be seen.
fn subject_end(sentence: Sentence, start: usize, high: usize) -> usize {
    let mut index = start;
    while index < high.min(start + LONGEST_PHRASE) {
        let unit = &sentence[index];
        let word = unit.is_in_phrase();
        let verb = unit.is_lower()
            && (unit.is(AUXILIARY | VERB | RELATIVE | SUBORDINATOR | PREPOSITION | ADVERB)
                || unit.cue().is_some() && index > start && !(sentence[index - 1].is(DETERMINER))
                || is_verb_in_s(sentence, index, high)
                || sentence.text(index).ends_with("ed") && index > start && !is_article(&sentence[index - 1]));
        let after_name = unit.is_lower()
            && index > start
            && sentence[index - 1].is_capitalized()
            && !sentence[index - 1].is(DETERMINER)
            && sentence.text(index).ends_with('s');
        if !word || verb || after_name {
            break;
        }
        index += 1;
    }
    index.max(start + 1).min(high)
}

/// A word that begins a noun phrase and is never one of its own.
const fn is_article(unit: &Unit) -> bool {
    unit.is(DETERMINER) && !unit.is(PEOPLE)
}

pub fn is_participle(sentence: Sentence, index: usize) -> bool {
    let unit = &sentence[index];
    let (text, word) = (sentence.text(index), unit.kind == UnitKind::Word);
    word && text.ends_with("ing") && sentence.is(index + 1, DETERMINER | PREPOSITION)
        || word && text.ends_with("ed") && sentence.is(index + 1, PREPOSITION | SUBORDINATOR | RELATIVE)
        || unit.cue().is_some_and(|cue| cue.form == Form::Participle)
}

/// `The ad uses the footage`: a word in `-s` between a noun and a determiner or a pronoun.
pub fn is_verb_in_s(sentence: Sentence, index: usize, end: usize) -> bool {
    let text = sentence.text(index);
    let (Some(before), Some(after)) = (sentence.before(index), sentence.after(index)) else { return false };
    let noun = before.kind == UnitKind::Word
        && !before.is(DETERMINER | PREPOSITION | ADVERB | AUXILIARY | CONJUNCTION | SUBORDINATOR | PRONOUN | TIME);
    let object = index + 1 < end && after.is_lower() && after.is(DETERMINER | PRONOUN) && !after.is(RELATIVE | ADVERB);
    sentence[index].is_lower() && text.len() > 3 && text.ends_with('s') && !text.ends_with("ss") && noun && object
}
