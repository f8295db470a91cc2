//! Finds runs: stretches of a sentence in which names may stand, without judging what they are.

use std::ops::Range;

use super::gazetteer::Classes;
use super::lexicon::Cues;
use super::words::Words;
use crate::document::{Case, TokenKind};

/// No run is longer: hostile text must not make one of a whole book.
const LONGEST_RUN: usize = 40;

/// Appends the runs of sentence `sentence`.
pub fn runs(words: &Words, sentence: usize, runs: &mut Vec<Range<usize>>) {
    let sentence = &words.document.sentences()[sentence];
    let tokens = sentence.tokens.clone();
    let finder = Finder { words, case: sentence.case, until: tokens.end };
    let mut index = tokens.start;
    while index < tokens.end {
        if finder.begins(index) {
            let end = finder.end(index);
            runs.push(index..end);
            index = end;
        } else {
            index += 1;
        }
    }
}

struct Finder<'w, 'd, 't> {
    words: &'w Words<'d, 't>,
    case: Case,
    until: usize,
}

impl Finder<'_, '_, '_> {
    fn begins(&self, index: usize) -> bool {
        self.is_name_like(index) || self.is_article_before_name(index) || self.is_numbered_unit(index)
    }

    /// A capitalised word; where all words are, one that is more than a common word.
    fn is_name_like(&self, index: usize) -> bool {
        let word = self.words.get(index);
        let heads = Cues::ORG_HEAD
            .with(Cues::PLACE_HEAD)
            .with(Cues::EVENT_HEAD)
            .with(Cues::OTHER_HEAD)
            .with(Cues::OFFICE)
            .with(Cues::FORM)
            .with(Cues::DIRECTION);
        let common = word.is_common() && !word.is_personal_only() && !(self.case == Case::Title && word.cues.any(heads));
        word.capital && (self.case == Case::Sentence || !common || self.begins_listed(index))
    }

    fn begins_listed(&self, index: usize) -> bool {
        let names =
            Classes::PLACE.with(Classes::ORGANIZATION).with(Classes::AFFILIATION).with(Classes::EVENT).with(Classes::GEOGRAPHY);
        let listed = |(end, entry): (usize, super::gazetteer::Entry)| entry.classes.any(names) && end > index + 1;
        self.words.longest_name(index, self.until).is_some_and(listed)
    }

    /// `al-` before a name.
    fn is_article_before_name(&self, index: usize) -> bool {
        self.words.is_joint(index + 1)
            && self.words.get(index + 2).capital
            && (self.words.has(index, Cues::PARTICLE) || self.words.longest_name(index, self.until).is_some())
    }

    /// `9th Brigade`
    fn is_numbered_unit(&self, index: usize) -> bool {
        self.words.document.tokens()[index].kind == TokenKind::Number
            && self.words.text(index).ends_with(char::is_alphabetic)
            && self.words.get(index + 1).capital
            && (1..4).any(|ahead| self.words.has(index + ahead, Cues::ORG_HEAD) && self.words.get(index + ahead).capital)
    }

    fn end(&self, start: usize) -> usize {
        let limit = self.until.min(start + LONGEST_RUN);
        let mut end = start + 1;
        let mut complement = false;
        while end < limit {
            let Some(next) = self.extend(start, end, &mut complement) else { break };
            end = next.min(limit);
        }
        end
    }

    /// Where the run ends if it goes on after `end`.
    fn extend(&self, start: usize, end: usize, complement: &mut bool) -> Option<usize> {
        if self.is_name_like(end) || self.ends_titled_name(end) {
            return Some(end + 1);
        }
        if self.words.is_joint(end) {
            return self.over_hyphen(start, end);
        }
        if self.words.has(end, Cues::PARTICLE) && !self.words.get(end).capital {
            return self.over_particles(end);
        }
        self.over_owner(end).or_else(|| self.over_connector(start, end, complement))
    }

    /// In a headline: a head after a name, or a surname after a given name, though both are common words.
    fn ends_titled_name(&self, index: usize) -> bool {
        let (before, word) = (self.words.get(index - 1), self.words.get(index));
        let head = word.cues.any(Cues::ORG_HEAD.with(Cues::PLACE_HEAD)) && before.is_place_only();
        let surname = before.entry.classes.any(Classes::GIVEN) && word.entry.classes.any(Classes::SURNAME);
        word.capital && (head || surname)
    }

    /// `Jean-Pierre`, `Lashkar-e-Taiba`, `Kim Jong-un`, `Tahrir al-Sham`
    fn over_hyphen(&self, start: usize, end: usize) -> Option<usize> {
        let next = self.words.get(end + 1);
        if next.capital {
            return Some(end + 2);
        }
        let short = self.words.text(end + 1).len() <= 3;
        if short && self.words.is_joint(end + 2) && self.words.get(end + 3).capital {
            return Some(end + 4);
        }
        let two_names = end >= start + 2 && self.words.get(end - 2).capital;
        let syllable = self.words.text(end + 1).len() <= 6 && self.words.document.tokens()[end + 1].kind == TokenKind::Word;
        let family = end >= 2 && self.words.get(end - 2).is_personal()
            || self.words.get(end - 1).hash != 0 && !self.words.get(end - 1).is_common();
        (two_names && syllable && family && self.words.is_syllable(end + 1)).then_some(end + 2)
    }

    fn over_particles(&self, end: usize) -> Option<usize> {
        let mut next = end + 1;
        while next < end + 4 && self.words.has(next, Cues::PARTICLE) && !self.words.get(next).capital
            || self.words.is_joint(next) && next < end + 5
        {
            next += 1;
        }
        (next < self.until && self.is_name_like(next)).then_some(next + 1)
    }

    /// `People's Party`, `Workers' Party`
    fn over_owner(&self, end: usize) -> Option<usize> {
        let owner = self.words.get(end - 1).capital && (self.words.has(end - 1, Cues::OWNER) || self.is_plural_owner(end));
        let kind = self.words.document.tokens().get(end)?.kind;
        let mark = kind == TokenKind::Possessive
            || kind == TokenKind::QuoteMark && self.words.is_glued(end) && !self.words.is_glued(end + 1);
        (owner && mark && self.words.get(end + 1).capital).then_some(end + 2)
    }

    /// `Teachers' Union`: a plural that is a common word, with a head after it.
    fn is_plural_owner(&self, mark: usize) -> bool {
        let word = self.words.get(mark - 1);
        let plural = self.words.text(mark - 1).ends_with('s') && !self.words.text(mark).ends_with('s');
        let kinds = Cues::FUNCTION.with(Cues::CALENDAR).with(Cues::FORM).with(Cues::OFFICE).with(Cues::ORG_HEAD);
        let heads = Cues::ORG_HEAD.with(Cues::TAKES_OF);
        let head = || {
            (mark + 1..self.until.min(mark + 5))
                .take_while(|&index| self.words.get(index).capital)
                .any(|index| self.words.has(index, heads))
        };
        let common = word.is_common() || !word.is_personal() && !word.is_place_only();
        plural && common && !word.cues.any(kinds) && head()
    }

    /// "of" and "for" after a head, "and" inside a complement or before a head.
    fn over_connector(&self, start: usize, end: usize, complement: &mut bool) -> Option<usize> {
        let text = self.words.text(end);
        match text {
            "of" | "for" if self.takes_complement(end - 1) || self.is_office_of(end) => {
                let article = usize::from(self.words.text(end + 1) == "the");
                let next = end + 1 + article;
                *complement = true;
                (next < self.until && self.is_name_like(next)).then_some(next + 1)
            }
            "on" | "against" | "to" | "in" | "without" if self.takes_complement(end - 1) && text != "in" && text != "to" => {
                *complement = true;
                (self.words.get(end + 1).capital && !self.words.has(end + 1, Cues::CALENDAR)).then_some(end + 2)
            }
            "and" | "&" => self.over_and(start, end, *complement),
            _ => None,
        }
    }

    fn takes_complement(&self, index: usize) -> bool {
        self.words.has(index, Cues::TAKES_OF) && self.words.get(index).capital
    }

    /// "Secretary of State": an office, no name.
    fn is_office_of(&self, of: usize) -> bool {
        self.words.has(of - 1, Cues::OFFICE) && self.words.has(of + 1, Cues::PORTFOLIO) && self.words.get(of + 1).capital
    }

    fn over_and(&self, start: usize, end: usize, complement: bool) -> Option<usize> {
        let (left, right) = (self.words.get(end - 1), self.words.get(end + 1));
        let words = left.is_common() && right.is_common() && right.capital && !left.is_place_only();
        let head = || {
            (end + 1..self.until.min(end + 5))
                .take_while(|&index| self.words.get(index).capital)
                .any(|index| self.words.has(index, Cues::ORG_HEAD))
        };
        let inside = complement || (end > start && head());
        let both = self.words.text(end) == "&" && right.capital;
        (both || words && inside).then_some(end + 2)
    }
}
