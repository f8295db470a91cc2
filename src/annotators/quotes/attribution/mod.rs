//! Finds who is said to say something: cue verbs with their subjects, before or after them, and `according to`.

mod expressions;
mod subject;
mod verb;

use std::ops::Range;

use super::lexicon::{Cue, EXPRESSION, Form, Frame, NOTHING_MORE, RELATIVE, SAID_THING, Takes};
use super::phrase::{SourcePhrase, phrase_after};
use super::sentences::{Sentence, Unit, UnitKind};

/// How cue and source stand to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// `Ms. Lee said`
    SubjectFirst,
    /// `said Ms. Lee`
    CueFirst,
    /// `according to Ms. Lee`
    AccordingTo,
    /// `was asked by Ms. Lee`
    Agent,
    /// `saying`, `and said`: the subject of an earlier verb.
    Shared,
}

/// A cue with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// The cue's units.
    pub cue: Range<usize>,
    /// What the cue takes.
    pub frame: Frame,
    /// Its form.
    pub form: Form,
    /// What told without quotation marks it takes.
    pub takes: Takes,
    /// Who is said to say so.
    pub source: SourcePhrase,
    /// Their order.
    pub order: Order,
    /// All units of cue and source, if they stand beside one another; else of the cue.
    pub units: Range<usize>,
}

impl Attribution {
    fn new(cue: Range<usize>, known: Cue, source: SourcePhrase, order: Order) -> Self {
        let units = match order {
            Order::SubjectFirst => source.units.start..cue.end,
            Order::CueFirst | Order::AccordingTo | Order::Agent => cue.start..source.units.end,
            Order::Shared => cue.clone(),
        };
        Self { cue, frame: known.frame, form: known.form, takes: known.takes, source, order, units }
    }
}

/// Appends the attributions of one of the writer's sentences, in order.
pub fn attributions(sentence: Sentence, found: &mut Vec<Attribution>) {
    let first = found.len();
    let mut low = 0;
    let begins = |unit: &Unit| unit.cue().is_some() || unit.is(EXPRESSION | SAID_THING);
    for at in (0..sentence.len()).filter(|&at| begins(&sentence[at])) {
        let Some(attribution) = attribution_at(sentence, low, at, &found[first..]) else { continue };
        // A relative clause stands inside the phrase whose verb is still to come.
        let relative = sentence.is(attribution.source.units.start, RELATIVE);
        if attribution.order != Order::Shared && !relative {
            low = attribution.units.end.max(low).min(at + 1);
        }
        found.push(attribution);
    }
}

/// The attribution whose cue stands somewhere; its subject is looked for from `low` on.
fn attribution_at(sentence: Sentence, low: usize, at: usize, earlier: &[Attribution]) -> Option<Attribution> {
    if let Some(found) = expressions::expression(sentence, low, at) {
        return found;
    }
    let cue = sentence[at].cue().or_else(|| expressions::of_two_words(sentence, at))?;
    if verb::is_verb(sentence, at, cue) { of_verb(sentence, low, at, cue, earlier) } else { by_agent(sentence, at, cue) }
}

/// `was asked by Ms. Lee`, `has been called by Mr. Roe "a farce"`: the speaker of a passive verb.
fn by_agent(sentence: Sentence, at: usize, cue: Cue) -> Option<Attribution> {
    let by = sentence.is_word(at + 1, "by") && verb::is_passive(sentence, at, cue);
    let source = by.then(|| phrase_after(sentence, at + 2)).flatten()?;
    Some(Attribution::new(at..at + 1, Cue { takes: NOTHING_MORE, ..cue }, source, Order::Agent))
}

/// The attribution of a verb, with a subject before or after it, or with that of an earlier verb.
fn of_verb(sentence: Sentence, low: usize, at: usize, cue: Cue, earlier: &[Attribution]) -> Option<Attribution> {
    let subject = subject::subject_of(sentence, low, at, cue);
    let (source, order) = if let Some(source) = subject::inverted(sentence, at, cue, subject.is_some()) {
        (source, Order::CueFirst)
    } else if let Some(source) = subject {
        (source, Order::SubjectFirst)
    } else {
        (subject::shared(sentence, at, earlier)?, Order::Shared)
    };
    Some(Attribution::new(at..at + 1, cue, source, order))
}
