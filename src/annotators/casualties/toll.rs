//! Figures without a verb of harm: the number that a toll stands at, and victims told by name.

use super::amount;
use super::lexicon::{Class, Form};
use super::line::Line;
use super::lists;
use super::phrases::Sort;
use super::read::Reader;
use super::rules;
use super::triggers::{Found, Sign};
use super::types::Outcome;
use super::victims::Role;
use crate::annotation::Mark;

impl Reader<'_> {
    /// `the victims were identified as Ana Ruiz and Luis Paz`: named victims of the outcome told last.
    pub fn read_identified(&mut self, word: usize, outcome: Option<Outcome>) {
        let line = self.line();
        let naming = word > 0 && (line.reads(word, word!("as")) || self.names_victims(word));
        let (Some(outcome), true) = (outcome, naming) else { return };
        let verb = line.reads_any(word - 1, words!("identified named"));
        let victim = line
            .has_any(word.saturating_sub(8)..word, words!("victim victims dead deceased killed wounded injured two three four"));
        let identified =
            verb || self.names_victims(word) || line.has_any(word.saturating_sub(6)..word, words!("identified named identifies"));
        let suspects = line.has_any(word.saturating_sub(8)..word, words!("suspect suspects shooter gunman driver"));
        let near = word.saturating_sub(10)..word;
        let outcome = if line.has_any(near.clone(), words!("surviving survivors wounded injured hospitalized")) {
            Outcome::Injured
        } else if line.has_any(near, words!("dead deceased killed slain")) {
            Outcome::Killed
        } else {
            outcome
        };
        let Some(first) = self.slots.object(word + 1).filter(|_| victim && identified && !suspects) else { return };
        let found = Found { words: word - 1..word + 1, form: Form::Noun, outcomes: vec![(outcome, false)], sign: Sign::Plain };
        self.forget_bare_victims();
        for phrase in self.slots.list_after(first) {
            if matches!(self.slots.phrases[phrase].sort, Sort::Name | Sort::Single) {
                self.emit(&found, phrase, (outcome, false), (&rules::AMONG, Role::Among));
            }
        }
    }

    /// `the victims were Ana Ruiz and`, `the dead are:`: a form of `be` between those told of and a name.
    fn names_victims(&self, word: usize) -> bool {
        let line = self.line();
        let told = word > 1 && line.reads(word - 2, word!("the")) && line.reads_any(word - 1, words!("victims victim dead"));
        let name = |phrase: usize| self.slots.phrases[phrase].sort == Sort::Name;
        told && line.is(word, Class::BE) && self.slots.object(word + 1).is_some_and(name)
    }

    /// `the victims who died were identified as …`: those who are named are the victims.
    fn forget_bare_victims(&mut self) {
        self.drafts.retain(|draft| {
            let Mark { reading, .. } = &draft.mark;
            !(reading.identity.definite && reading.count == amount::open(2) && reading.part_of.is_none())
        });
    }

    /// `Moscow put the number at 600`, `gave a figure of 19`: of what was told last.
    pub fn read_number(&mut self, word: usize, outcome: Option<Outcome>) {
        let line = self.line();
        let number = line.reads_any(word, words!("number figure")) && line.reads_any(word.saturating_sub(1), words!("the a"));
        let (Some(outcome), true) = (outcome, number) else { return };
        let end = word + 1;
        let put = line.has_any(word.saturating_sub(4)..word, words!("put puts putting gave gives real actual true"));
        let told = put && line.reads_any(end, words!("at of was is as"));
        let Some(phrase) = self.slots.starting_at(end + 1).filter(|_| told) else { return };
        let found = Found { words: word..end, form: Form::Noun, outcomes: vec![(outcome, false)], sign: Sign::Plain };
        if self.slots.phrases[phrase].sort == Sort::Number {
            self.emit(&found, phrase, (outcome, false), (&rules::TOLL, Role::OfNoun));
        }
    }

    /// `the death toll rose to 45`, `the number of dead reached 112`.
    pub fn read_toll(&mut self, word: usize) {
        let line = self.line();
        let Some((outcome, start)) = toll_word(line, word) else { return };
        let found = || Found { words: start..word + 1, form: Form::Noun, outcomes: vec![(outcome, false)], sign: Sign::Plain };
        if let Some(phrase) = lists::total_before(self, start) {
            self.emit(&found(), phrase, (outcome, false), (&rules::TOLL, Role::OfNoun));
            return;
        }
        let limit = line.len().min(word + 22);
        let mut index = word + 1;
        while index < limit && !line.reads_any(index, words!("; \"")) {
            if let Some(phrase) = self.slots.starting_at(index) {
                let fits = matches!(self.slots.phrases[phrase].sort, Sort::Number | Sort::Counted);
                if fits && follows_toll_verb(line, index, word) {
                    self.emit(&found(), phrase, (outcome, false), (&rules::TOLL, Role::OfNoun));
                    if !self.drafts.last().is_some_and(|draft| draft.mark.reading.superseded) {
                        return;
                    }
                }
                index = self.slots.phrases[phrase].words.end.max(index + 1);
            } else {
                index += 1;
            }
        }
    }
}

/// `death toll`, `toll`, `number of dead`, `number of injured`: the outcome, and where the words begin.
fn toll_word(line: &Line, word: usize) -> Option<(Outcome, usize)> {
    if line.reads(word, word!("toll")) {
        let injured = word > 0 && line.reads_any(word - 1, words!("injury injured"));
        let named = word > 0 && line.reads_any(word - 1, words!("death casualty injury"));
        return Some((if injured { Outcome::Injured } else { Outcome::Killed }, word - usize::from(named)));
    }
    let put =
        word > 1 && line.reads(word, word!("losses")) && line.has_any(word.saturating_sub(4)..word, words!("put puts putting"));
    if put && line.reads(word + 1, word!("at")) {
        return Some((Outcome::Killed, word));
    }
    let trigger = line.trigger(word)?;
    let number =
        (word.saturating_sub(5)..word).find(|&index| line.reads(index, word!("number")) && line.reads(index + 1, word!("of")))?;
    let clean = (number..word).all(|index| !line.is_mark(index)) && line.reads(number.saturating_sub(1), word!("the"));
    clean.then_some((trigger.outcome, number))
}

/// `rose to 45`, `stands at 45`, `reached 45`, `of 45`.
fn follows_toll_verb(line: &Line, index: usize, word: usize) -> bool {
    let Some(before) = index.checked_sub(1).filter(|&before| before >= word) else { return false };
    before == word
        || line.reads_any(
            before,
            words!("to at of reached reaches was is hit hits passed passes topped tops exceeded exceeds surpassed surpasses from toll : nears as"),
        )
        || line.reads_any(before, words!("now already"))
}
