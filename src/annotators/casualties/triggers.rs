//! Finds the words that state an outcome: single words, and idioms of several.

use std::ops::Range;

use super::frames::{self, Framed};
use super::idioms::IDIOMS;
use super::lexicon::{Class, Form, Trigger};
use super::line::Line;
use super::reject;
use super::statements;
use super::types::Outcome;
use crate::document::TokenKind;
use crate::words::Words;
use Outcome::{Injured, Killed};

/// Words that state an outcome, or several of the same people (`kidnapped and killed`).
#[derive(Clone, Debug)]
pub struct Found {
    pub words: Range<usize>,
    pub form: Form,
    pub outcomes: Vec<(Outcome, bool)>,
    /// What is told of a hospital or of wounds, which has rules of its own.
    pub sign: Sign,
}

impl Found {
    /// Whether it tells of neither wounds nor a hospital.
    pub fn is_plain(&self) -> bool {
        matches!(self.sign, Sign::Plain | Sign::Frame)
    }
}

/// What sort of words state the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Plain,
    Wounds,
    Hospital,
    /// A verb that states an outcome only with its complement: its subject has to be certain.
    Frame,
}

/// All trigger words of a sentence, in order, without overlaps.
pub fn triggers(line: &Line) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let (mut index, mut complement) = (0, 0..0);
    while index < line.len() {
        let trigger = if complement.contains(&index) { None } else { trigger_at(line, index) };
        if trigger.as_ref().is_some_and(|trigger| trigger.sign == Sign::Frame) {
            complement = frames::framed(line, index).map_or(complement, |framed| framed.complement);
        }
        index = trigger.as_ref().map_or(index + 1, |trigger| trigger.words.end.max(index + 1));
        found.extend(trigger);
    }
    found
}

fn trigger_at(line: &Line, index: usize) -> Option<Found> {
    if !line.is(index, Class::OPENING) {
        return None;
    }
    let opened = statements::opened_by(line.words[index].token.word);
    let first = idiom(line, index)
        .or_else(|| of_frame(line, index))
        .or_else(|| opened.iter().find_map(|statement| statement(line, index)))
        .or_else(|| single(line, index))?;
    Some(joined(line, first))
}

/// Words that state one outcome.
pub fn found(words: Range<usize>, form: Form, outcome: Outcome, struck: bool, sign: Sign) -> Found {
    Found { words, form, outcomes: vec![(outcome, struck)], sign }
}

fn idiom(line: &Line, index: usize) -> Option<Found> {
    if line.is_mark(index) {
        return None;
    }
    let (end, (outcome, form)) = line.phrases(index, &IDIOMS).next()?;
    Some(found(index..end, form, outcome, outcome == Injured, Sign::Plain))
}

/// `put three men to death`: a verb with its complement.
fn of_frame(line: &Line, index: usize) -> Option<Found> {
    let Framed { outcome, form, end, struck, .. } = frames::framed(line, index)?;
    Some(Found { words: index..end, form, outcomes: vec![(outcome, struck)], sign: Sign::Frame })
}

fn single(line: &Line, index: usize) -> Option<Found> {
    let trigger = line.trigger(index)?;
    let collective = line.ends_in(index, "ed"); // "five of the injured"
    let noun_now = matches!(trigger.form, Form::Past | Form::Present) && !collective && reject::is_noun(line, index);
    if noun_now
        && !is_of_owner(line, index)
        && !is_placed(line, index)
        && !line.reads(index + 1, word!("of"))
        && !line.is(index + 1, Class::PERSON.or(Class::PEOPLE))
    {
        return None;
    }
    let mut single = found(index..index + 1, trigger.form, trigger.outcome, trigger.struck, Sign::Plain);
    if line.reads(index, word!("casualties")) {
        single.outcomes.push((Injured, false));
    }
    Some(single)
}

/// `the murder in Lima of`: whom a noun of harm befell is told after its place or day.
fn is_placed(line: &Line, index: usize) -> bool {
    line.reads_any(index + 1, words!("in on at")) && line.has_any(index + 3..index + 8, words!("of"))
}

/// `the teacher's murder`, `Ruiz's arrest`: a noun whose owner is the victim.
pub fn is_of_owner(line: &Line, index: usize) -> bool {
    const NOUNS: Words = words!("murder arrest kidnapping killing slaying execution kidnap");
    index > 1 && line.reads_any(index, NOUNS) && line.kind(index - 1) == Some(TokenKind::Possessive)
}

/// `fatally shot`, `stabbed to death`, `shot and killed`, `kidnapped and later murdered`: one statement.
fn joined(line: &Line, mut first: Found) -> Found {
    let fatal = first.words.start > 0 && line.reads_any(first.words.start - 1, words!("fatally mortally"));
    let end = first.words.end;
    if let Some(end) = line.sequence(end, words!("to death")).or_else(|| line.sequence(end, words!("fatally"))) {
        first.words.end = end;
        first.outcomes = vec![(Killed, false)];
    } else if fatal {
        first.outcomes = vec![(Killed, false)];
    }
    while let Some((next, end)) = conjoined(line, &first) {
        first.words.end = end;
        merge(&mut first.outcomes, next);
    }
    first
}

/// `the kidnapping and murder of`: nouns of different forms.
fn is_joined_noun(line: &Line, index: usize, trigger: Trigger) -> bool {
    matches!(trigger.form, Form::Gerund | Form::Present | Form::Noun) && line.reads(index + 1, word!("of"))
}

/// The trigger that follows after `and`, `and later` or a comma.
fn conjoined(line: &Line, first: &Found) -> Option<(Trigger, usize)> {
    let nominal = matches!(first.form, Form::Gerund | Form::Present | Form::Noun);
    if !nominal && !matches!(first.form, Form::Past | Form::Participle) || !matches!(first.sign, Sign::Plain | Sign::Frame) {
        return None;
    }
    let mut index = first.words.end;
    index += usize::from(line.reads(index, word!(",")));
    let joined = line.reads_any(index, words!("and or &"));
    index += usize::from(joined);
    while line.is(index, Class::ADVERB) && index < first.words.end + 4 {
        index += 1;
    }
    let of = |trigger: Trigger| joined && nominal && is_joined_noun(line, index, trigger);
    let alike = |trigger: Trigger| trigger.form == first.form && trigger.form != Form::Noun;
    let trigger = line.trigger(index).filter(|&trigger| alike(trigger) || of(trigger))?;
    let mut end = index + 1;
    let mut trigger = trigger;
    if let Some(death) = line.sequence(end, words!("to death")) {
        (end, trigger.outcome, trigger.struck) = (death, Killed, false);
    }
    (index > first.words.end).then_some((trigger, end))
}

/// Those who were hit and then killed are killed.
fn merge(outcomes: &mut Vec<(Outcome, bool)>, next: Trigger) {
    if next.outcome == Killed {
        outcomes.retain(|&(outcome, struck)| !(outcome == Injured && struck) && outcome != Killed);
    }
    let covered = outcomes
        .iter()
        .any(|&(outcome, _)| outcome == next.outcome || (outcome == Killed && next.outcome == Injured && next.struck));
    if !covered {
        outcomes.push((next.outcome, next.struck));
    } else if !next.struck {
        for outcome in outcomes.iter_mut().filter(|outcome| outcome.0 == next.outcome) {
            outcome.1 = false;
        }
    }
}
