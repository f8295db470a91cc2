//! Reads one sentence: from trigger words and phrases to figures.

use std::cell::OnceCell;
use std::ops::Range;

use super::amount::Share;
use super::context;
use super::lexicon::Class;
use super::line::Line;
use super::memory::Memory;
use super::phrases::{Phrase, Sort};
use super::reject;
use super::rules;
use super::slots::Slots;
use super::triggers::{Found, Sign};
use super::types::{Bound, Earlier, Figure, Identity, Outcome, Victim, VictimGroup};
use super::victims::Role;
use crate::annotation::{Confidence, Mark, Rule};
use crate::document::Shape;

/// The most figures that are read in one sentence, so that the time stays linear.
const MOST_FIGURES: usize = 200;

/// How many of the victims told last in its sentence a pronoun may mean.
const LAST_TOLD: usize = 8;

/// A figure in the making: with the phrase that it was read from.
pub struct Draft {
    pub mark: Mark<Figure>,
    /// The words of its phrase in this sentence; none where it repeats an earlier person.
    pub words: Option<Range<usize>>,
    /// Whether it counts some of those told of in an earlier sentence: `twelve of them`.
    pub some_of: bool,
    /// Whether it is told to be among those whom an earlier figure counts.
    pub among: bool,
    /// The share of an earlier figure that it counts: `half of the dead`.
    pub share: Option<Share>,
}

impl Draft {
    /// Another draft that shares the words of this one.
    pub fn beside(&self, mark: Mark<Figure>, words: Range<usize>) -> Self {
        Self { mark, words: Some(words), some_of: false, among: false, share: None }
    }
}

/// Reads the figures of a sentence.
pub struct Reader<'a> {
    pub slots: Slots<'a>,
    pub drafts: Vec<Draft>,
    /// The victims told last, for a verb that shares them.
    pub last_victims: Vec<usize>,
    /// Whether those are the subject of their verb.
    pub last_is_subject: bool,
    /// Who did what the trigger that is being read states.
    agent: Option<Range<usize>>,
    /// Who did what the active verb told last states: the subject of a verb after `and`.
    pub last_doer: Option<usize>,
    times: OnceCell<context::Times>,
}

impl<'a> Reader<'a> {
    pub fn new(line: &'a Line<'a>, phrases: &'a [Phrase]) -> Self {
        Self {
            slots: Slots::new(line, phrases),
            drafts: Vec::new(),
            last_victims: Vec::new(),
            last_is_subject: false,
            agent: None,
            last_doer: None,
            times: OnceCell::new(),
        }
    }

    /// Hostile text: no sentence tells of so many figures.
    pub fn is_full(&self) -> bool {
        self.drafts.len() >= MOST_FIGURES
    }

    pub fn line(&self) -> &'a Line<'a> {
        self.slots.line
    }

    /// Reads one trigger.
    pub fn read(&mut self, found: &Found, memory: &mut Memory) {
        let (start, end) = (found.words.start, found.words.end);
        if self.is_full() || found.words.len() == 1 && reject::is_figurative(self.line(), start, end) {
            return;
        }
        if reject::is_wanted(self.line(), start) {
            return;
        }
        let Some(slot) = self.slot(found) else { return };
        let nobody = slot.phrases.iter().any(|&phrase| self.slots.phrases[phrase].sort == Sort::Nobody);
        if !nobody && reject::is_negated(self.line(), start) {
            return;
        }
        let agent = self.slots.agent(found, &slot);
        self.last_doer = agent.filter(|_| [&rules::ACTIVE, &rules::PARTICIPLE].contains(&slot.rule));
        self.agent = agent.map(|phrase| self.slots.phrases[phrase].words.clone());
        for &phrase in &slot.phrases {
            if self.is_unlikely(found, &self.slots.phrases[phrase], slot.role) {
                continue;
            }
            for &(outcome, struck) in &found.outcomes {
                if self.slots.phrases[phrase].sort == Sort::Pronoun {
                    self.emit_pronoun(found, phrase, (outcome, struck), memory);
                } else {
                    self.emit(found, phrase, (outcome, struck), (slot.rule, slot.role));
                }
            }
        }
        self.agent = None;
        (self.last_victims, self.last_is_subject) = (slot.phrases, slot.role == Role::Subject);
    }

    fn is_unlikely(&self, found: &Found, phrase: &Phrase, role: Role) -> bool {
        let shot_fired = self.line().reads(found.words.start, word!("shot"))
            && self.line().reads_any(found.words.end + 1, words!("fired heard"));
        shot_fired
            || phrase.sort == Sort::Single && reject::is_anyone(self.line(), phrase.words.end - 1)
            || self.is_uncounted_flight(found, phrase)
            || is_doubtful(found, phrase)
            || self.is_general(found, phrase, role)
            || is_sought(found, phrase)
            || self.is_numbered(phrase)
            || self.is_vague_for_a_frame(found, phrase)
    }

    /// `the number of people killed`, `a list of the missing`: the number is told elsewhere.
    fn is_numbered(&self, phrase: &Phrase) -> bool {
        let before = phrase.words.start.checked_sub(2).filter(|&before| self.line().reads(before + 1, word!("of")));
        phrase.sort == Sort::Plural
            && before.is_some_and(|before| self.line().reads_any(before, words!("number list numbers names")))
    }

    /// `targeted killings of activists`: many events, of nobody in particular.
    fn is_general(&self, found: &Found, phrase: &Phrase, role: Role) -> bool {
        let several = self.line().ends_in(found.words.start, "s") || self.line().reads(found.words.start, word!("killing"));
        role == Role::OfNoun && several && phrase.sort == Sort::Plural && !phrase.identity.definite
    }

    /// A verb that needs its complement tells of people only where they are plainly told as such: not of `Gaza` cut off,
    /// `three AKs` seized, `no information` released.
    fn is_vague_for_a_frame(&self, found: &Found, phrase: &Phrase) -> bool {
        if found.sign != Sign::Frame {
            return false;
        }
        let fatal = found.outcomes.iter().any(|&(outcome, _)| matches!(outcome, Outcome::Killed | Outcome::Surrendered));
        match phrase.sort {
            Sort::Name => phrase.words.len() < 2 && !fatal,
            Sort::Number => {
                let noun = phrase.victims.as_ref().filter(|words| !self.line().is(words.start, Class::OTHER));
                noun.is_some_and(|words| self.line().shape(words.start) == Some(Shape::Lower)) && !phrase.of_others
            }
            Sort::Pronoun => !fatal || found.outcomes[0].0 == Outcome::Surrendered,
            Sort::Nobody => !fatal && found.outcomes.iter().all(|&(outcome, _)| outcome != Outcome::Injured),
            _ => false,
        }
    }

    /// `residents fled`: that people moved tells no figure unless they are counted.
    fn is_uncounted_flight(&self, found: &Found, phrase: &Phrase) -> bool {
        let flight = self.line().has_any(found.words.clone(), words!("fled flee fleeing flees left"));
        let displaced = found.outcomes.iter().any(|&(outcome, _)| outcome == Outcome::Displaced);
        let moved = found.sign == Sign::Frame && displaced;
        (flight && displaced || moved) && !matches!(phrase.sort, Sort::Counted | Sort::Number)
    }

    pub fn emit(&mut self, found: &Found, phrase: usize, outcome: (Outcome, bool), (rule, role): (&'static Rule, Role)) {
        let phrase = &self.slots.phrases[phrase];
        let span = self.line().span(phrase.mark.clone());
        if self.drafts.iter().rev().take(24).any(|draft| draft.mark.span == span && draft.mark.reading.outcome == outcome.0) {
            return;
        }
        let nobody = phrase.sort == Sort::Nobody;
        let rule = if nobody { &rules::NOBODY } else { rule };
        let mut figure = self.figure(found, outcome);
        figure.count = phrase.count;
        figure.victims = phrase.victims.clone().map(|words| self.line().span(words));
        figure.groups.clone_from(&phrase.groups);
        figure.identity = phrase.identity;
        figure.persons = persons(&figure.identity);
        figure.identity.additional |= !phrase.identity.definite && context::is_also(self.line(), &found.words);
        figure.superseded = context::is_superseded(self.line(), phrase.mark.start);
        let mark = Mark { span, confidence: confidence(phrase), rule, reading: figure };
        let (some_of, among) = (is_some_of(self.line(), phrase), role == Role::Among && !nobody);
        self.drafts.push(Draft { mark, words: Some(phrase.words.clone()), some_of, among, share: phrase.share });
    }

    /// Adds a figure that was read otherwise.
    pub fn emit_mark(&mut self, mark: Mark<Figure>, words: Range<usize>) {
        self.drafts.retain(|draft| draft.mark.reading.outcome != mark.reading.outcome || draft.words.as_ref() != Some(&words));
        self.drafts.push(Draft { mark, words: Some(words), some_of: false, among: false, share: None });
    }

    /// The person whom a pronoun means becomes a victim too.
    fn emit_pronoun(&mut self, found: &Found, phrase: usize, outcome: (Outcome, bool), memory: &mut Memory) {
        let phrase = &self.slots.phrases[phrase];
        let offset = self.line().words[phrase.words.start].token.span.start;
        // "Ruiz was taken to a hospital in Kirkton, where he died": the victim told just before is meant.
        memory.mark_victims(self.drafts.iter().rev().take(LAST_TOLD).map(|draft| draft.mark.span));
        let Some(person) = memory.person(phrase, offset) else { return };
        if self
            .drafts
            .iter()
            .rev()
            .take(24)
            .any(|draft| draft.mark.span == person.span && draft.mark.reading.outcome == outcome.0)
        {
            return;
        }
        let mut figure = self.figure(found, outcome);
        figure.count = super::amount::exact(1);
        figure.victims = Some(person.span);
        figure.groups.clone_from(&person.groups);
        figure.identity = person.identity;
        figure.persons = persons(&person.identity);
        let mark = Mark { span: person.span, confidence: Confidence::Low, rule: &rules::PRONOUN, reading: figure };
        self.drafts.push(Draft { mark, words: None, some_of: false, among: false, share: None });
    }

    fn times(&self) -> &context::Times {
        self.times.get_or_init(|| context::Times::new(self.line()))
    }

    fn earlier(&self, found: &Found, outcome: Outcome) -> Option<Earlier> {
        let line = self.line();
        let record = || outcome == Outcome::Detained && context::is_record(line, &found.words);
        match self.times().earlier(line, &found.words) {
            Some(words) => Some(Earlier::Date(line.span(words))),
            None => record().then(|| Earlier::Record(line.span(found.words.clone()))),
        }
    }

    pub fn figure(&self, found: &Found, (outcome, struck): (Outcome, bool)) -> Figure {
        let line = self.line();
        // "trapped since Monday" tells how long, not how many in all
        let is_total = !matches!(outcome, Outcome::Trapped | Outcome::Missing | Outcome::Rescued);
        Figure {
            outcome,
            count: super::amount::exact(1),
            victims: None,
            groups: Vec::new(),
            persons: Vec::new(),
            by: self.agent.clone().map(|words| line.span(words)),
            trigger: Some(line.span(found.words.clone())),
            part_of: None,
            status: context::status(line, found),
            cumulative: is_total && self.times().are_cumulative(line, &found.words),
            earlier: self.earlier(found, outcome),
            superseded: false,
            struck,
            hospital: found.sign == Sign::Hospital || line.text(found.words.start).starts_with("hospital"),
            identity: Default::default(),
            cause: super::cause::cause(line, found).map(|words| line.span(words)),
        }
    }
}

/// The single victim of whom a name or an age is told.
pub fn persons(identity: &Identity) -> Vec<Victim> {
    let &Identity { name, age, sex, .. } = identity;
    let told = name.is_some() || age.is_some();
    told.then_some(Victim { name, age, sex }).into_iter().collect()
}

/// `twelve of them`, `two of the wounded`.
fn is_some_of(line: &Line, phrase: &Phrase) -> bool {
    phrase.of_others && line.has_any(phrase.mark.end..phrase.words.end, words!("them those these victims"))
}

/// `the gunman has not been found`, `the kidnappers drove away`: whom police look for is neither missing nor taken.
fn is_sought(found: &Found, phrase: &Phrase) -> bool {
    let taken = [Outcome::Missing, Outcome::Abducted, Outcome::Rescued];
    let taken = found.outcomes.iter().any(|(outcome, _)| taken.contains(outcome));
    taken && found.sign == Sign::Frame && phrase.groups.contains(&VictimGroup::Perpetrator)
}

/// A noun that the lexicon does not know is a person only where people are killed, taken or hurt for certain.
fn is_doubtful(found: &Found, phrase: &Phrase) -> bool {
    let personal = |&(outcome, struck): &(Outcome, bool)| {
        matches!(outcome, Outcome::Killed | Outcome::Abducted | Outcome::Detained) || (outcome == Outcome::Injured && !struck)
    };
    phrase.sort == Sort::Unknown && !(found.outcomes.iter().all(personal) && found.sign == Sign::Plain)
}

fn confidence(phrase: &Phrase) -> Confidence {
    match phrase.sort {
        Sort::Counted | Sort::Nobody => Confidence::High,
        Sort::Number | Sort::Single if phrase.count.bound != Bound::Vague => Confidence::Medium,
        _ => Confidence::Low,
    }
}
