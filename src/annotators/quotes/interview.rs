//! Interviews and transcripts without quotation marks: paragraphs that two or more labels take turns to begin.

use std::collections::HashMap;
use std::ops::Range;

use super::read::{Draft, Reading};
use super::rules;
use super::types::{Form, How};
use super::units::{UnitKind, Units};
use crate::annotation::Confidence;

/// The longest label, in units: `Dr. Anna Lindqvist`.
const LONGEST_LABEL: usize = 5;

/// A paragraph that begins with a label.
struct Turn {
    sentence: usize,
    label: Range<usize>,
    words: Range<usize>,
}

/// The turns of an interview, each with the index of its first sentence; none if the labels do not take turns.
pub fn turns(units: &Units, readings: &[Reading]) -> Vec<(usize, Draft)> {
    let turns: Vec<_> = (0..readings.len()).filter_map(|sentence| turn(units, readings, sentence)).collect();
    let mut count: HashMap<&str, usize> = HashMap::new();
    for turn in &turns {
        *count.entry(label(units, turn)).or_default() += 1;
    }
    count.retain(|_, times| *times > 1);
    if count.len() < 2 {
        return Vec::new();
    }
    let again = turns.iter().filter(|turn| count.contains_key(label(units, turn)));
    again.map(|turn| (turn.sentence, draft(units, turn))).collect()
}

fn label<'d>(units: &Units<'d>, turn: &Turn) -> &'d str {
    units.document.slice(units.span(turn.label.clone()))
}

/// A label and a colon, and then whole sentences without quotation marks up to the end of the block.
fn turn(units: &Units, readings: &[Reading], sentence: usize) -> Option<Turn> {
    let reading = &readings[sentence];
    let first = sentence.checked_sub(1).is_none_or(|before| readings[before].block != reading.block);
    let start = reading.units.start;
    let near = start..reading.units.end.min(start + LONGEST_LABEL + 1);
    let colon = near.into_iter().find(|&index| units.units[index].kind == UnitKind::Colon).filter(|_| first)?;
    let name = |unit: &super::units::Unit| unit.is_capitalized() || unit.kind == UnitKind::Hyphen;
    let last = readings[sentence..].partition_point(|next| next.block == reading.block) + sentence - 1;
    let words = colon + 1..readings[last].units.end;
    let labelled = colon > start && units.units[start..colon].iter().all(name);
    let ends = !words.is_empty() && units.units[words.end - 1].kind == UnitKind::Stop;
    let quoted = units.units.get(colon + 1).is_some_and(|unit| unit.quoted().is_some());
    (labelled && ends && words.len() > 1 && !quoted).then_some(Turn { sentence, label: start..colon, words })
}

fn draft(units: &Units, turn: &Turn) -> Draft {
    let content = units.span(turn.words.clone());
    let letter = matches!(label(units, turn), "Q" | "A");
    Draft {
        content: vec![content],
        span: content,
        form: Form::Indirect,
        cue: None,
        source: (!letter).then(|| units.span(turn.label.clone())),
        how: if letter { How::Unknown } else { How::Named },
        continues: None,
        rule: &rules::TURN,
        confidence: Confidence::Medium,
    }
}
