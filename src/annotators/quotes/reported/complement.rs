//! What a cue takes after it that is no statement: a question, an infinitive, a noun phrase.

use std::ops::Range;

use super::super::attribution::{Attribution, Order};
use super::super::lexicon::{
    ABOUT_MATTER, ADVERB, AS_MATTER, AUXILIARY, CONJUNCTION, DETERMINER, EVIDENCE, FOR_MATTER, Form, Frame, INFINITIVE, MATTER,
    PEOPLE, PREPOSITION, RELATIVE, SUBORDINATOR, TIME, TO_MATTER,
};
use super::super::phrase::phrase_after;
use super::super::sentences::{Sentence, UnitKind};
use super::super::types::How;
use super::Act;
use super::clause::{clause_before, clause_end};

/// The longest relative clause looked at, in units.
const LONGEST_RELATIVE: usize = 40;
/// The farthest from the start of an object that `as` may stand.
const LONGEST_OBJECT: usize = 15;

/// What is asked, requested or named after a cue, and which of them it is.
pub fn after(sentence: Sentence, attribution: &Attribution, next: Option<&Attribution>) -> Option<(Range<usize>, Act)> {
    if !matches!(attribution.order, Order::SubjectFirst | Order::Shared) || is_inside_subject(attribution, next) {
        return None;
    }
    let start = after_adverbs(sentence, attribution.cue.end);
    let (start, act) = question(sentence, attribution, start)
        .or_else(|| infinitive(sentence, attribution, start))
        .or_else(|| matter(sentence, attribution, start))?;
    // `who asked not to be named`: a clause inside a phrase whose verb is still to come.
    let relative = sentence.is(attribution.source.units.start, RELATIVE);
    let high = if relative { comma_after(sentence, start) } else { sentence.len() };
    Some((clause_before(sentence, start, clause_end(sentence, start, high, next))?, act))
}

fn comma_after(sentence: Sentence, start: usize) -> usize {
    let end = sentence.len();
    let mut near = start..end.min(start + LONGEST_RELATIVE);
    near.find(|&at| sentence.has(at, UnitKind::Comma)).unwrap_or(end)
}

/// Steps over `again`, `Monday`.
fn after_adverbs(sentence: Sentence, start: usize) -> usize {
    let adverb = |at: &usize| sentence.is(*at, ADVERB | TIME) && !sentence.is(*at, PREPOSITION);
    start + (start..start + 3).take_while(adverb).count()
}

/// Past the person spoken to, if one stands there.
fn after_addressee(sentence: Sentence, start: usize) -> Option<usize> {
    let addressee = phrase_after(sentence, start)?.units;
    let infinitive = (start + 1..addressee.end).find(|&at| begins_infinitive(sentence, at));
    Some(infinitive.unwrap_or_else(|| after_adverbs(sentence, addressee.end))).filter(|&next| next < sentence.len())
}

/// `asked whether`, `asked them how`, `explained why`
fn question(sentence: Sentence, attribution: &Attribution, start: usize) -> Option<(usize, Act)> {
    if attribution.frame == Frame::Call {
        return None;
    }
    let asks = |at: &usize| matches!(sentence.text(*at), "whether" | "if" | "how" | "what" | "why");
    let addressed = || if attribution.takes & INFINITIVE == 0 { None } else { after_addressee(sentence, start) };
    let start = Some(start).filter(asks).or_else(|| addressed().filter(asks))?;
    Some((start, Act::Asked))
}

/// `promised to resign`, `urged residents not to leave`
fn infinitive(sentence: Sentence, attribution: &Attribution, start: usize) -> Option<(usize, Act)> {
    if attribution.takes & INFINITIVE == 0 {
        return None;
    }
    let infinitive = |at: &usize| begins_infinitive(sentence, *at);
    // `called on the governor to resign`
    let addressee = start + usize::from(sentence.text(start) == "on");
    let at = Some(start).filter(infinitive).or_else(|| {
        let beyond = after_addressee(sentence, addressee).filter(infinitive)?;
        Some(if attribution.frame == Frame::Tell { beyond } else { addressee })
    })?;
    Some((at, Act::Intended))
}

fn begins_infinitive(sentence: Sentence, at: usize) -> bool {
    let to = at + usize::from(sentence.text(at) == "not");
    let verb = sentence.get(to + 1).is_some_and(|verb| verb.is_lower() && !verb.is(DETERMINER | PREPOSITION));
    verb && sentence.text(to) == "to" && !is_silence(sentence, to + 1)
}

/// `declined to comment`, `asked not to be named`: nothing was said.
fn is_silence(sentence: Sentence, verb: usize) -> bool {
    let named = || matches!(sentence.text(verb + 1), "named" | "identified" | "quoted");
    match sentence.text(verb) {
        "comment" | "answer" | "elaborate" | "respond" | "speak" => true,
        "be" => named(),
        _ => false,
    }
}

/// `demanded an inquiry`, `called for an inquiry`
fn matter(sentence: Sentence, attribution: &Attribution, start: usize) -> Option<(usize, Act)> {
    let named_after = match sentence.text(start) {
        "for" => FOR_MATTER,
        "about" | "of" | "against" => ABOUT_MATTER,
        "to" => TO_MATTER,
        _ => 0,
    };
    if attribution.takes & named_after != 0 {
        // `sat down to talk about the bridge`: not said yet.
        let said = attribution.order == Order::SubjectFirst || attribution.form != Form::Base;
        return (said && start + 1 < sentence.len()).then_some((start + 1, Act::Named));
    }
    // `spelled out the terms`
    let start = start + usize::from(sentence.text(start) == "out" && start + 1 < sentence.len());
    let first = sentence.get(start)?;
    let word = matches!(first.kind, UnitKind::Word | UnitKind::Number);
    let object = word && !first.is(PREPOSITION | SUBORDINATOR | CONJUNCTION | AUXILIARY);
    let taken = || {
        attribution.takes & MATTER != 0 && !may_be_a_thing(sentence, attribution)
            || attribution.takes & AS_MATTER != 0 && takes_for(sentence, start)
            || shows_findings(sentence, attribution)
    };
    (object && taken()).then_some((start, Act::Named))
}

/// `voters supporting the plan said`: a participle inside the subject of the next verb.
fn is_inside_subject(attribution: &Attribution, next: Option<&Attribution>) -> bool {
    let inside = |next: &Attribution| next.order == Order::SubjectFirst && next.units.start < attribution.cue.start;
    attribution.form == Form::Participle && next.is_some_and(inside)
}

/// `Four pillars supported the roof`: only people support a plan.
fn may_be_a_thing(sentence: Sentence, attribution: &Attribution) -> bool {
    let cue = sentence.text(attribution.cue.start);
    let source = &attribution.source;
    let person = || source.how != How::Described || sentence.any(source.units.clone(), PEOPLE);
    (cue.starts_with("support") || cue.starts_with("back")) && !person()
}

/// `sees the dam as a danger`: `as` soon after the object begins.
fn takes_for(sentence: Sentence, start: usize) -> bool {
    let mut near = start + 1..sentence.len().min(start + LONGEST_OBJECT);
    let beyond = |at: usize| !sentence[at].is_in_phrase();
    let found = near.find(|&at| beyond(at) || sentence.text(at) == "as");
    found.is_some_and(|at| !beyond(at))
}

/// `polls show Ms. Lee ahead`: what a poll, a study or a document shows, without a verb of its own.
fn shows_findings(sentence: Sentence, attribution: &Attribution) -> bool {
    let shows = matches!(
        sentence.text(attribution.cue.start),
        "show" | "shows" | "showed" | "showing" | "find" | "finds" | "found" | "indicate" | "indicates" | "indicated"
    );
    shows && sentence.any(attribution.source.units.clone(), EVIDENCE)
}
