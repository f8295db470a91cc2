//! Reported speech without quotation marks: the clause beside a verb of saying.

use std::ops::Range;

use super::attribution::{Attribution, Order};
use super::lexicon::{ADVERB, AUXILIARY, CONJUNCTION, Form as VerbForm, Frame, PREPOSITION, PRONOUN, SUBORDINATOR, TIME};
use super::phrase::phrase_after;
use super::read::{Draft, Reading};
use super::rules;
use super::types::Form;
use super::units::{UnitKind, Units};
use crate::annotation::Confidence;

/// The reported clauses of one of the writer's sentences.
pub fn in_sentence(units: &Units, reading: &Reading) -> Vec<Draft> {
    let mut drafts = Vec::new();
    let mut free = reading.units.start;
    for (index, attribution) in reading.attributions.iter().enumerate() {
        if !attribution.reports || attribution.cue.start < free {
            continue;
        }
        let next = reading.attributions.get(index + 1);
        let Some(content) = content(units, &reading.units, attribution, next, free) else { continue };
        let end = content.last().map_or(free, |range| range.end).max(attribution.units.end);
        if let Some(draft) = draft(units, attribution, &content) {
            drafts.push(draft);
            free = end;
        }
    }
    drafts
}

fn draft(units: &Units, attribution: &Attribution, content: &[Range<usize>]) -> Option<Draft> {
    let quoted = content.iter().any(|range| units.units[range.clone()].iter().any(|unit| unit.quoted().is_some()));
    let words: usize = content.iter().map(ExactSizeIterator::len).sum();
    let source = attribution.source.as_ref()?;
    if quoted || words < 2 {
        return None;
    }
    let content: Vec<_> = content.iter().map(|range| units.span(range.clone())).collect();
    let span = content.iter().copied().reduce(crate::span::Span::join)?;
    let according = attribution.order == Order::AccordingTo;
    Some(Draft {
        content,
        span,
        form: Form::Indirect,
        cue: Some(units.span(attribution.cue.clone())),
        source: Some(source.span),
        how: source.how,
        continues: None,
        rule: if according { &rules::ACCORDING_TO } else { &rules::REPORTED },
        confidence: Confidence::Medium,
    })
}

/// The clause that an attribution reports: after it, else before it.
fn content(
    units: &Units,
    sentence: &Range<usize>,
    attribution: &Attribution,
    next: Option<&Attribution>,
    free: usize,
) -> Option<Vec<Range<usize>>> {
    let apart = attribution.units.start > free && units.units[attribution.units.start - 1].kind == UnitKind::Comma;
    let before =
        || clause_before(units, free, attribution.units.start).filter(|_| apart || attribution.order == Order::AccordingTo);
    match attribution.order {
        Order::CueFirst => before().map(|clause| vec![clause]),
        Order::AccordingTo if attribution.units.start > free => before().map(|clause| vec![clause]),
        Order::AccordingTo => after_comma(units, attribution.units.end, sentence.end).map(|clause| vec![clause]),
        Order::SubjectFirst | Order::Shared => {
            let after = clause_after(units, sentence, attribution, next);
            let before = before().filter(|_| attribution.order == Order::SubjectFirst);
            match (before, after) {
                (Some(before), Some((after, true))) if before.len() < 8 && after_is_whole(units, attribution) => {
                    Some(vec![before, after])
                }
                (_, Some((after, false))) => Some(vec![after]),
                (Some(before), _) => Some(vec![before]),
                (None, Some((after, _))) => Some(vec![after]),
                (None, None) => None,
            }
        }
    }
}

fn after_is_whole(units: &Units, attribution: &Attribution) -> bool {
    units.units.get(attribution.units.end).is_some_and(|unit| unit.kind == UnitKind::Comma)
}

/// From `free` to the comma before the attribution, without a conjunction that leads in.
fn clause_before(units: &Units, free: usize, end: usize) -> Option<Range<usize>> {
    let mut range = free..end;
    while !range.is_empty() && !is_content_edge(units, range.end - 1) {
        range.end -= 1;
    }
    while !range.is_empty() && (!is_content_edge(units, range.start) || units.units[range.start].is(CONJUNCTION)) {
        range.start += 1;
    }
    (range.len() > 1).then_some(range)
}

fn is_content_edge(units: &Units, index: usize) -> bool {
    !matches!(
        units.units[index].kind,
        UnitKind::Comma | UnitKind::Dash | UnitKind::Stop | UnitKind::Colon | UnitKind::Semicolon | UnitKind::Other
    )
}

/// `According to Ms. Lee, …`
fn after_comma(units: &Units, start: usize, end: usize) -> Option<Range<usize>> {
    let comma = (start..end.min(start + 30)).find(|&index| units.units[index].kind == UnitKind::Comma)?;
    clause_before(units, comma + 1, end)
}

/// The clause after a verb of saying, and whether a comma sets it apart.
fn clause_after(
    units: &Units,
    sentence: &Range<usize>,
    attribution: &Attribution,
    next: Option<&Attribution>,
) -> Option<(Range<usize>, bool)> {
    let mut start = attribution.units.end;
    if attribution.frame == Frame::Tell {
        start = phrase_after(units, start, sentence.end).map_or(start, |addressee| addressee.units.end);
    }
    let start = clause_start(units, start, sentence.end)?;
    let comma = units.units.get(start).is_some_and(|unit| unit.kind == UnitKind::Comma);
    let end = clause_end(units, start, sentence.end, next);
    let clause = clause_before(units, start, end)?;
    let whole = begins_clause(units, &clause) || units.units[clause.start - 1].is(SUBORDINATOR);
    whole.then_some((clause, comma))
}

/// Steps over when and where it was said, to `that` if there is one.
fn clause_start(units: &Units, start: usize, end: usize) -> Option<usize> {
    let first = units.units.get(start).filter(|_| start < end)?;
    let that = (start..end.min(start + 12)).find(|&index| units.text(index) == "that");
    let leads = first.is(PREPOSITION | TIME) || first.is(ADVERB) || first.kind == UnitKind::Comma;
    match that {
        Some(that) if that == start || leads => return Some(that + 1),
        _ => {}
    }
    let mut index = start;
    while index < end
        && index < start + 8
        && (units.units[index].is(TIME | ADVERB) || units.units[index].is(PREPOSITION) && next_is_time(units, index))
    {
        index += 1;
    }
    (!units.units[index.min(end - 1)].is(PREPOSITION)).then_some(index)
}

fn next_is_time(units: &Units, index: usize) -> bool {
    units.units.get(index + 1).is_some_and(|next| next.is(TIME))
}

/// A reported clause ends with its sentence, or before another attribution of the same speaker (`…, adding that`).
fn clause_end(units: &Units, start: usize, end: usize, next: Option<&Attribution>) -> usize {
    let shared = next.filter(|next| next.cue.start > start && next.order == Order::Shared && next.form == VerbForm::Participle);
    let semicolon = (start..end).find(|&index| units.units[index].kind == UnitKind::Semicolon);
    let participle = shared.filter(|next| units.units[next.cue.start - 1].kind == UnitKind::Comma).map(|next| next.cue.start);
    [semicolon, participle].into_iter().flatten().min().unwrap_or(end)
}

/// Whether words look like a clause: a subject and later a verb.
fn begins_clause(units: &Units, clause: &Range<usize>) -> bool {
    let first = &units.units[clause.start];
    let verb = units.units[clause.clone()].iter().skip(1).any(|unit| {
        let text = units.document.slice(unit.span);
        unit.is_lower() && (unit.is(AUXILIARY | super::lexicon::VERB) || unit.entry.cue.is_some() || text.ends_with("ed"))
    });
    verb && !first.is(PREPOSITION) || first.is(PRONOUN)
}
