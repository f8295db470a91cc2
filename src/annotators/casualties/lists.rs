//! Figures that share the words of another: members of a list after a colon, clauses without a verb, totals.

use super::amount;
use super::lexicon::{Class, Form};
use super::phrases::{Phrase, Sort};
use super::read::Reader;
use super::rules;
use super::triggers::{Found, Sign};
use super::types::Outcome;
use crate::annotation::{Confidence, Mark};
use crate::words::Words;

/// How far before its list the whole may stand.
const REACH: usize = 25;

/// How many words may stand between a member of a list and the next.
const LONGEST_TAIL: usize = 7;

impl Reader<'_> {
    /// `four people are dead: a couple, their baby and a kayaker`: who they are, or where each of them was.
    pub fn read_listed(&mut self) {
        let line = self.line();
        for mark in 0..line.len() {
            let ends = line.reads_any(line.len() - 1, words!(". ” \""));
            let dash = line.reads_any(mark, words!("– —")) || (line.is_spaced_dash(mark) && ends);
            if line.reads(mark, word!(":")) || dash {
                self.add_listed(mark);
            }
        }
    }

    fn add_listed(&mut self, mark: usize) {
        let phrases = self.listed(mark + 1);
        let wholes = self.wholes_before(mark);
        let Some(&first) = wholes.first() else { return };
        let sum = phrases.iter().map(|&phrase| self.slots.phrases[phrase].count.best).sum::<u64>();
        let all = self.drafts[first].mark.reading.count;
        let complete = sum == all.best || (all.high.is_none() && sum <= all.best && phrases.len() > 1);
        if complete && !phrases.is_empty() && all.best > 1 {
            for &phrase in &phrases {
                for &whole in &wholes {
                    self.add_part(phrase, whole);
                }
            }
        }
    }

    /// The phrases of the list that begins at `start`: each with a tail of a few words that has no verb.
    fn listed(&self, start: usize) -> Vec<usize> {
        let line = self.line();
        let mut list = Vec::new();
        let mut word = start;
        while let Some(phrase) = self.slots.starting_at(word) {
            let Phrase { words, sort, .. } = &self.slots.phrases[phrase];
            if !matches!(sort, Sort::Counted | Sort::Number | Sort::Single | Sort::Name | Sort::Unknown) || list.len() > 12 {
                break;
            }
            list.push(phrase);
            let tail = words.end..line.len().min(words.end + LONGEST_TAIL);
            let separator = tail.into_iter().find(|&word| line.reads_any(word, words!(", ; and – — .")));
            let Some(separator) = separator.filter(|&end| (words.end..end).all(|word| !self.is_finite(word))) else { break };
            word = separator + 1;
            word += usize::from(line.reads(separator, word!(",")) && line.reads(word, word!("and")));
        }
        list
    }

    fn is_finite(&self, word: usize) -> bool {
        let class = self.line().class(word);
        class.is(Class::BE.or(Class::HAVE).or(Class::MODAL)) && !self.line().reads(word, word!("being"))
    }

    /// `12 on Tuesday and nine on Wednesday`, `and four more in hospital`: a number in a clause that leaves its verb out.
    pub fn read_gapped(&mut self) {
        for index in 0..self.slots.phrases.len() {
            if self.is_full() {
                return;
            }
            let Some(model) = self.gapped_after(index) else { continue };
            let phrase = &self.slots.phrases[index];
            let mut figure = self.drafts[model].mark.reading.clone();
            let span = self.line().span(phrase.mark.clone());
            figure.count = phrase.count;
            figure.victims = phrase.victims.clone().map(|words| self.line().span(words));
            figure.identity = phrase.identity;
            figure.persons.clear();
            let mark = Mark { span, confidence: Confidence::Medium, rule: &rules::GAPPED, reading: figure };
            let draft = self.drafts[model].beside(mark, phrase.words.clone());
            self.drafts.push(draft);
        }
    }

    /// The figure whose verb the phrase at `index` shares.
    fn gapped_after(&self, index: usize) -> Option<usize> {
        let line = self.line();
        let Phrase { words, sort, of_others, .. } = &self.slots.phrases[index];
        let before = words.start.checked_sub(1)?;
        let joined = line.reads_any(before, words!(", and ;"));
        let (end, limit) = (words.end, line.len().min(words.end + LONGEST_TAIL));
        let placed = line.reads_any(end, words!("in on at near outside")) && !line.reads_any(end + 1, words!("a an"));
        let clause = (end..limit).take_while(|&word| !line.reads_any(word, words!(", ; . and")));
        let verbless =
            clause.into_iter().all(|word| !self.is_finite(word) && line.trigger(word).is_none() && !line.is(word, Class::VERB));
        let bare =
            *sort == Sort::Number && !of_others && (end - words.start <= 2 || self.slots.phrases[index].identity.additional);
        if !(joined && placed && verbless && bare) || self.drafts.iter().any(|draft| draft.words.as_ref() == Some(words)) {
            return None;
        }
        let near = |draft: &&super::read::Draft| {
            draft.words.as_ref().is_some_and(|told| told.end <= before && told.end + REACH / 2 > words.start)
                && draft.mark.reading.count.best > 0
        };
        let model = self.drafts.iter().enumerate().rev().find(|(_, draft)| near(draft))?;
        let between = model.1.words.as_ref()?.end..before;
        let told_place = between.clone().any(|word| line.reads_any(word, words!("in on at near outside")));
        told_place.then_some(model.0)
    }

    /// `two more died, bringing the toll to 15`: the two are part of the fifteen.
    pub fn link_to_total(&mut self) {
        let line = self.line();
        let total = self.drafts.iter().position(|draft| {
            let reading = &draft.mark.reading;
            draft.mark.rule == &rules::TOLL && !reading.superseded && reading.part_of.is_none()
        });
        let Some(total) = total else { return };
        let told = self.drafts[total].words.clone().unwrap_or_default();
        const BRINGS: Words = words!("bringing brings brought taking takes raising raises pushing lifting which");
        let grows = line.has_any(told.start.saturating_sub(9)..told.start, BRINGS);
        let Mark { reading: whole, .. } = &self.drafts[total].mark;
        let (outcome, count) = (whole.outcome, whole.count);
        for index in 0..self.drafts.len() {
            let part = &self.drafts[index].mark.reading;
            let fits = index != total && part.outcome == outcome && part.part_of.is_none() && !part.superseded;
            let smaller = part.count.best < count.best && part.count.best > 0;
            let more = part.identity.additional
                || self.drafts[index].words.as_ref().is_some_and(|words| self.follows_after(words.start));
            if (grows || more) && fits && smaller && self.drafts[index].mark.rule != &rules::TOLL {
                self.drafts[index].mark.reading.part_of = Some(total);
            }
        }
    }

    /// `rose to 15 after three more bodies were found`
    fn follows_after(&self, start: usize) -> bool {
        start > 0 && self.line().reads(start - 1, word!("after"))
    }

    /// `none of the 62 people on board survived`: so many were killed.
    pub fn read_none_of(&mut self, word: usize) {
        let line = self.line();
        if !line.reads(word, word!("none"))
            || !line.reads(word + 1, word!("of"))
            || !line.is(word + 2, Class::ARTICLE.or(Class::POSSESSIVE))
        {
            return;
        }
        let Some((number, end)) = line.cardinal(word + 3) else { return };
        let near = end..line.len().min(end + 12);
        let survived = near.clone().find(|&verb| {
            line.reads_any(verb, words!("survived survive lived"))
                || (line.reads_any(verb, words!("came come got made returned")) && line.has_any(verb..verb + 4, words!("alive")))
        });
        let Some(verb) = survived else { return };
        let found = Found {
            words: verb..verb + 1,
            form: Form::Intransitive,
            outcomes: vec![(Outcome::Killed, false)],
            sign: Sign::Frame,
        };
        let mut figure = self.figure(&found, (Outcome::Killed, false));
        figure.count = amount::exact(number);
        let mark = Mark { span: line.span(word..end), confidence: Confidence::Medium, rule: &rules::GAPPED, reading: figure };
        self.emit_mark(mark, word..end);
    }
}

/// `bringing to 13 the number of people killed`: the phrase of the total before its noun.
pub fn total_before(reader: &Reader, number: usize) -> Option<usize> {
    let line = reader.line();
    let phrase = reader.slots.ending_at(number.checked_sub(1)?)?;
    let start = reader.slots.phrases[phrase].words.start;
    let to = start > 1 && line.reads(start - 1, word!("to"));
    let brings =
        line.has_any(start.saturating_sub(4)..start, words!("bringing brings brought taking takes took raising raises raised"));
    (to && brings).then_some(phrase)
}
