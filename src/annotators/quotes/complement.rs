//! What a cue takes after it that is no statement: a question, an infinitive, a noun phrase.

use std::ops::Range;

use super::attribution::{Attribution, Order};
use super::indirect::{clause_before, clause_end};
use super::lexicon::{
    ABOUT_MATTER, ADVERB, AS_MATTER, AUXILIARY, CONJUNCTION, EVIDENCE, FOR_MATTER, Form, Frame, INFINITIVE, MATTER, PEOPLE,
    PREPOSITION, RELATIVE, SUBORDINATOR, TIME, TO_MATTER,
};
use super::phrase::phrase_after;
use super::rules;
use super::types::How;
use super::units::{UnitKind, Units};
use crate::annotation::Rule;

/// The longest relative clause looked at, in units.
const LONGEST_RELATIVE: usize = 40;
/// The farthest from the start of an object that `as` may stand.
const LONGEST_OBJECT: usize = 15;

/// What is asked, requested or named after a cue, with the rule that says so.
pub fn after(
    units: &Units,
    sentence: &Range<usize>,
    attribution: &Attribution,
    next: Option<&Attribution>,
) -> Option<(Range<usize>, &'static Rule)> {
    if !matches!(attribution.order, Order::SubjectFirst | Order::Shared) || is_inside_subject(attribution, next) {
        return None;
    }
    let start = after_adverbs(units, attribution.cue.end, sentence.end);
    let (start, rule) = question(units, attribution, start, sentence.end)
        .or_else(|| infinitive(units, attribution, start, sentence.end))
        .or_else(|| matter(units, attribution, start, sentence.end))?;
    let high = if is_relative(units, attribution) { comma_after(units, start, sentence.end) } else { sentence.end };
    let end = clause_end(units, start, high, next);
    Some((clause_before(units, start, end)?, rule))
}

/// `who asked not to be named`: a clause inside a phrase whose verb is still to come.
fn is_relative(units: &Units, attribution: &Attribution) -> bool {
    attribution.source.as_ref().is_some_and(|source| units.units[source.units.start].is(RELATIVE))
}

fn comma_after(units: &Units, start: usize, end: usize) -> usize {
    let near = start..end.min(start + LONGEST_RELATIVE);
    near.into_iter().find(|&index| units.units[index].kind == UnitKind::Comma).unwrap_or(end)
}

/// Steps over `again`, `Monday`.
fn after_adverbs(units: &Units, start: usize, end: usize) -> usize {
    let adverb = |&index: &usize| units.units[index].is(ADVERB | TIME) && !units.units[index].is(PREPOSITION);
    start + (start..end.min(start + 3)).take_while(adverb).count()
}

/// Past the person spoken to, if one stands there.
fn after_addressee(units: &Units, start: usize, end: usize) -> Option<usize> {
    let addressee = phrase_after(units, start, end)?.units;
    let infinitive = (start + 1..addressee.end.min(end)).find(|&index| begins_infinitive(units, index, end));
    Some(infinitive.unwrap_or_else(|| after_adverbs(units, addressee.end, end))).filter(|&next| next < end)
}

/// `asked whether`, `asked them how`, `explained why`
fn question(units: &Units, attribution: &Attribution, start: usize, end: usize) -> Option<(usize, &'static Rule)> {
    if attribution.frame == Frame::Call {
        return None;
    }
    let asks = |&index: &usize| index < end && matches!(units.text(index), "whether" | "if" | "how" | "what" | "why");
    let addressed = || after_addressee(units, start, end).filter(|_| attribution.takes & INFINITIVE != 0);
    let start = Some(start).filter(asks).or_else(|| addressed().filter(asks))?;
    Some((start, &rules::ASKED))
}

/// `promised to resign`, `urged residents not to leave`
fn infinitive(units: &Units, attribution: &Attribution, start: usize, end: usize) -> Option<(usize, &'static Rule)> {
    if attribution.takes & INFINITIVE == 0 {
        return None;
    }
    let infinitive = |&index: &usize| begins_infinitive(units, index, end);
    // `called on the governor to resign`
    let on = usize::from(start < end && units.text(start) == "on");
    let addressed = || after_addressee(units, start + on, end).filter(infinitive);
    let at = Some(start).filter(infinitive).or_else(|| {
        let beyond = addressed()?;
        Some(if attribution.frame == Frame::Tell { beyond } else { start + on })
    })?;
    Some((at, &rules::INTENDED))
}

fn begins_infinitive(units: &Units, index: usize, end: usize) -> bool {
    let not = usize::from(index + 1 < end && units.text(index) == "not");
    let verb = |unit: &super::units::Unit| unit.is_lower() && !unit.is(super::lexicon::DETERMINER | PREPOSITION);
    index + not + 1 < end
        && units.text(index + not) == "to"
        && verb(&units.units[index + not + 1])
        && !is_silence(units, index + not + 1, end)
}

/// `declined to comment`, `asked not to be named`: nothing was said.
fn is_silence(units: &Units, verb: usize, end: usize) -> bool {
    let named = verb + 1 < end && matches!(units.text(verb + 1), "named" | "identified" | "quoted");
    matches!(units.text(verb), "comment" | "answer" | "elaborate" | "respond" | "speak") || units.text(verb) == "be" && named
}

/// `demanded an inquiry`, `called for an inquiry`
fn matter(units: &Units, attribution: &Attribution, start: usize, end: usize) -> Option<(usize, &'static Rule)> {
    units.units.get(start).filter(|_| start < end)?;
    let named_after = match units.text(start) {
        "for" => FOR_MATTER,
        "about" | "of" | "against" => ABOUT_MATTER,
        "to" => TO_MATTER,
        _ => 0,
    };
    if attribution.takes & named_after != 0 {
        // `sat down to talk about the bridge`: not said yet.
        let said = attribution.order == Order::SubjectFirst || attribution.form != Form::Base;
        return Some((start + 1, &rules::MATTER)).filter(|&(start, _)| said && start < end);
    }
    // `spelled out the terms`
    let out = usize::from(units.text(start) == "out" && start + 1 < end);
    let (start, first) = (start + out, units.units.get(start + out)?);
    let word = matches!(first.kind, UnitKind::Word | UnitKind::Number);
    let object = word && !first.is(PREPOSITION | SUBORDINATOR | CONJUNCTION | AUXILIARY);
    let taken = attribution.takes & MATTER != 0 && !may_be_a_thing(units, attribution)
        || attribution.takes & AS_MATTER != 0 && takes_for(units, start, end)
        || shows_findings(units, attribution);
    (object && taken).then_some((start, &rules::MATTER))
}

/// `voters supporting the plan said`: a participle inside the subject of the next verb.
fn is_inside_subject(attribution: &Attribution, next: Option<&Attribution>) -> bool {
    let inside = |next: &Attribution| next.order == Order::SubjectFirst && next.units.start < attribution.cue.start;
    attribution.form == Form::Participle && next.is_some_and(inside)
}

/// `Four pillars supported the roof`: only people support a plan.
fn may_be_a_thing(units: &Units, attribution: &Attribution) -> bool {
    let cue = units.text(attribution.cue.start);
    let person = attribution.source.as_ref().is_some_and(|source| {
        source.how != How::Described || units.units[source.units.clone()].iter().any(|unit| unit.is(PEOPLE))
    });
    (cue.starts_with("support") || cue.starts_with("back")) && !person
}

/// `sees the dam as a danger`: `as` soon after the object begins.
fn takes_for(units: &Units, start: usize, end: usize) -> bool {
    let near = start + 1..end.min(start + LONGEST_OBJECT);
    let inside = |index: &usize| {
        matches!(units.units[*index].kind, UnitKind::Word | UnitKind::Number | UnitKind::Hyphen | UnitKind::Possessive)
    };
    near.take_while(inside).any(|index| units.text(index) == "as")
}

/// `polls show Ms. Lee ahead`: what a poll, a study or a document shows, without a verb of its own.
fn shows_findings(units: &Units, attribution: &Attribution) -> bool {
    let shows = matches!(
        units.text(attribution.cue.start),
        "show" | "shows" | "showed" | "showing" | "find" | "finds" | "found" | "indicate" | "indicates" | "indicated"
    );
    let source = attribution.source.as_ref().filter(|_| shows);
    source.is_some_and(|source| units.units[source.units.clone()].iter().any(|unit| unit.is(EVIDENCE)))
}
