//! Sub-counts: `including two children`, `three of them`, `among the dead was …`.

use super::amount;
use super::lexicon::Class;
use super::phrases::{Phrase, Sort};
use super::read::{Draft, Reader, persons};
use super::rules;
use super::types::{Figure, Outcome};
use crate::annotation::{Confidence, Mark};
use crate::document::Case;

/// How far the words of a part may stand from those of the whole.
const REACH: usize = 25;

impl Reader<'_> {
    /// Adds the parts of this sentence's figures that have no trigger of their own, and links those that have.
    pub fn read_parts(&mut self) {
        let line = self.slots.line;
        for index in 0..line.len() {
            let after = if line.reads_any(index, words!("including includes included")) {
                index + 1
            } else if let Some(end) =
                line.sequence(index, words!("among them")).or_else(|| line.sequence(index, words!("among whom")))
            {
                end + usize::from(line.is(end, Class::BE)) + usize::from(line.reads(end, word!(",")))
            } else {
                continue;
            };
            if let Some(first) = self.slots.object(after) {
                self.add_parts(first, index);
            }
        }
        self.link_some_of();
    }

    /// The phrases from `first` on are parts of the figure told before word `index`.
    fn add_parts(&mut self, first: usize, index: usize) {
        let wholes = self.wholes_before(index);
        let phrases = self.slots.list_after(first);
        for phrase in phrases {
            for &whole in &wholes {
                self.add_part(phrase, whole);
            }
        }
    }

    /// The figures whose phrase is the nearest before word `index`.
    pub fn wholes_before(&self, index: usize) -> Vec<usize> {
        let before =
            |draft: &Draft| draft.words.as_ref().map(|words| words.end).filter(|&end| end <= index && end + REACH > index);
        let plural = |draft: &Draft| draft.mark.reading.count.high != Some(1) && draft.mark.reading.count.high != Some(0);
        let Some(nearest) = self.drafts.iter().filter(|draft| plural(draft)).filter_map(before).max() else { return Vec::new() };
        (0..self.drafts.len())
            .filter(|&draft| plural(&self.drafts[draft]) && before(&self.drafts[draft]) == Some(nearest))
            .collect()
    }

    pub fn add_part(&mut self, phrase: usize, whole: usize) {
        let phrase = &self.slots.phrases[phrase];
        let span = self.slots.line.span(phrase.mark.clone());
        let outcome = self.drafts[whole].mark.reading.outcome;
        if let Some(known) = self.drafts.iter().position(|draft| draft.mark.span == span && draft.mark.reading.outcome == outcome)
        {
            if known != whole {
                self.drafts[known].mark.reading.part_of = Some(whole);
            }
            return;
        }
        if matches!(phrase.sort, Sort::Relative | Sort::Pronoun | Sort::Nobody) || self.is_full() {
            return;
        }
        let Some(figure) = self.part(phrase, whole) else { return };
        let mark = Mark { span, confidence: Confidence::Medium, rule: &rules::PART, reading: figure };
        self.drafts.push(Draft { mark, words: Some(phrase.words.clone()), some_of: false, among: false, share: None });
    }

    /// Nothing where a share of the whole is no whole number.
    fn part(&self, phrase: &Phrase, whole: usize) -> Option<Figure> {
        let all = self.drafts[whole].mark.reading.count;
        let count = match phrase.share {
            Some(share) => amount::exact(share.of(all.best)?),
            None => phrase.count,
        };
        Some(Figure {
            count,
            victims: phrase.victims.clone().map(|words| self.slots.line.span(words)),
            groups: phrase.groups.clone(),
            identity: phrase.identity,
            persons: persons(&phrase.identity),
            part_of: Some(whole),
            ..self.drafts[whole].mark.reading.clone()
        })
    }

    /// `two of them critically`, `three of whom were children`: some of the figure before.
    fn link_some_of(&mut self) {
        for index in 0..self.slots.phrases.len() {
            let phrase = &self.slots.phrases[index];
            let line = self.slots.line;
            let degree = line.reads_any(phrase.words.end, words!("critically seriously fatally severely"));
            let whom = phrase.words.start > 1 && line.sequence(phrase.words.start - 2, words!("of whom")).is_some();
            let fresh = matches!(phrase.sort, Sort::Number | Sort::Counted | Sort::Single)
                && (degree || whom || (phrase.of_others && matches!(phrase.sort, Sort::Number | Sort::Counted)));
            let fatal = line.reads(phrase.words.end, word!("fatally"));
            let start = phrase.words.start;
            if !fresh {
                continue;
            }
            let wholes = self.wholes_before(start);
            let Some(&whole) = wholes.first() else { continue };
            let told = phrase.words.end + usize::from(line.reads(phrase.words.end, word!(",")));
            let who = self
                .slots
                .starting_at(told)
                .filter(|&who| phrase.of_others && phrase.count.best == 1 && self.slots.phrases[who].sort == Sort::Single);
            if let Some(who) = who {
                if let Some(whole) = self.take_back(index, whole) {
                    self.add_part(who, whole);
                }
            } else if fatal {
                self.add_fatal(index, whole);
            } else if !self.has_own_outcome(index, whole) {
                self.add_part(index, whole);
            }
        }
    }

    /// Takes back the figures that were read from a phrase; gives where the whole stands then, unless it was one of them.
    fn take_back(&mut self, phrase: usize, whole: usize) -> Option<usize> {
        let words = &self.slots.phrases[phrase].words;
        let mut places = 0..;
        let stays = |draft: &Draft| draft.words.as_ref() != Some(words);
        let moved: Vec<Option<usize>> = self.drafts.iter().map(|draft| if stays(draft) { places.next() } else { None }).collect();
        self.drafts.retain(stays);
        for draft in &mut self.drafts {
            let part_of = &mut draft.mark.reading.part_of;
            *part_of = part_of.and_then(|whole| moved[whole]);
        }
        moved[whole]
    }

    /// `five were shot, two fatally`.
    fn add_fatal(&mut self, phrase: usize, whole: usize) {
        let phrase = &self.slots.phrases[phrase];
        let Some(mut figure) = self.part(phrase, whole) else { return };
        (figure.outcome, figure.struck, figure.hospital, figure.part_of) = (Outcome::Killed, false, false, None);
        let span = self.slots.line.span(phrase.mark.clone());
        let mark = Mark { span, confidence: Confidence::Medium, rule: &rules::PART, reading: figure };
        if !self.drafts.iter().any(|draft| draft.mark.span == span) {
            self.drafts.push(Draft { mark, words: Some(phrase.words.clone()), some_of: false, among: false, share: None });
        }
    }

    /// Whether the phrase already tells another outcome (`one of whom died`).
    fn has_own_outcome(&self, phrase: usize, whole: usize) -> bool {
        let span = self.slots.line.span(self.slots.phrases[phrase].mark.clone());
        self.drafts
            .iter()
            .any(|draft| draft.mark.span == span && draft.mark.reading.outcome != self.drafts[whole].mark.reading.outcome)
    }
}

impl Reader<'_> {
    /// `the dead were two officers and four gunmen` and others that name some or all of those told.
    pub fn read_members(&mut self) {
        let line = self.slots.line;
        for index in 0..line.len() {
            if line.reads(index, word!("among")) {
                self.add_among(index);
            } else if line.reads(index, word!("one")) && line.reads(index + 1, word!("of")) && line.cardinal(index + 2).is_some()
            {
                self.add_one_of(index);
            } else if line.reads(index, word!("of")) && index < 2 {
                self.add_of_the(index);
            } else if line.sequence(index, words!("accounted for")).is_some() {
                self.add_accounted(index);
            }
        }
    }

    /// `seven dead, the gunman among them`, `couple and firefighter among four killed`.
    fn add_among(&mut self, among: usize) {
        let line = self.slots.line;
        let comma = among.saturating_sub(usize::from(among > 0 && line.reads(among - 1, word!(","))));
        let Some(last) = self.slots.ending_at(comma) else { return };
        if line.sequence(among, words!("among them")).is_some() && (line.is_mark(among + 2) || among + 2 >= line.len()) {
            let start = self.slots.phrases[last].words.start;
            let wholes = self.wholes_before(start);
            for whole in wholes {
                self.add_part(last, whole);
            }
        } else if let Some(whole) =
            self.figure_at(among + 1).filter(|_| line.case != Case::Sentence || !line.is_mark(line.len() - 1))
        {
            for phrase in self.slots.list_before(last) {
                self.add_part(phrase, whole);
            }
        }
    }

    /// `Dewi Hartono, one of five student leaders who were taken`: she is one of them.
    fn add_one_of(&mut self, one: usize) {
        let line = self.slots.line;
        let before = one.checked_sub(1).filter(|&before| line.is(before, Class::BE) || line.reads(before, word!(",")));
        let who =
            before.and_then(|before| self.slots.ending_at(before)).filter(|&who| self.slots.phrases[who].sort == Sort::Name);
        if let (Some(who), Some(whole)) = (who.filter(|_| line.reads_any(one - 1, words!(","))), self.figure_at(one + 2)) {
            self.add_part(who, whole);
        }
    }

    /// `Of the 3,212 people killed, 1,105 were children and 640 were women`.
    fn add_of_the(&mut self, of: usize) {
        let line = self.slots.line;
        let Some(whole) = self.figure_at(of + 1) else { return };
        let comma = (of..line.len().min(of + 20)).find(|&word| line.reads(word, word!(",")));
        let Some(comma) = comma else { return };
        for word in comma + 1..line.len().min(comma + 40) {
            let Some(phrase) = self.slots.starting_at(word) else { continue };
            let Phrase { words, sort, .. } = &self.slots.phrases[phrase];
            if matches!(sort, Sort::Number | Sort::Counted)
                && line.is(words.end, Class::BE)
                && line.trigger(words.end + 1).is_none()
            {
                self.add_part(phrase, whole);
            }
        }
    }

    /// `women accounted for 22 of the 36 killed`
    fn add_accounted(&mut self, accounted: usize) {
        let Some(some) = self.slots.starting_at(accounted + 2).filter(|&some| self.slots.phrases[some].of_others) else { return };
        let limit = accounted + 8;
        let whole = self
            .drafts
            .iter()
            .position(|draft| draft.words.as_ref().is_some_and(|words| words.start > accounted && words.start < limit));
        if let Some(whole) = whole {
            self.add_part(some, whole);
        }
    }

    /// The figure whose phrase begins at `word`.
    fn figure_at(&self, word: usize) -> Option<usize> {
        self.drafts
            .iter()
            .position(|draft| draft.words.as_ref().is_some_and(|words| words.start == word) && draft.mark.reading.count.best > 1)
    }
}
