//! Turns a token with its surroundings into features: hashes of what is there, one for each template.
//!
//! Training and tagging run this very code. A change here makes stored models useless: raise [`VERSION`] then.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::evidence::Evidence;
use super::label::NameType;
use crate::document::{BlockKind, Document, TokenKind};

/// The version of the feature templates; stored in the model.
pub const VERSION: u16 = 1;

/// What is kept of each token.
#[derive(Clone, Copy, Debug, Default)]
struct View {
    word: u64,
    shape: u64,
    /// The run of capitalised words that the token stands in; for other words, themselves.
    run: (u32, u32),
}

/// What the whole document tells of a word.
#[derive(Clone, Copy, Debug, Default)]
struct Usage {
    small: bool,
    capital: bool,
    votes: [u8; 4],
}

/// Extracts the features of one document's tokens.
#[derive(Debug)]
pub struct Extractor<'a, 't> {
    document: &'a Document<'t>,
    evidence: &'a [Evidence],
    views: Vec<View>,
    usage: FxHashMap<u64, Usage>,
}

/// How far a small word may stand from the capitalised words on both sides of it to be part of a name.
const BRIDGE: usize = 3;

impl<'a, 't> Extractor<'a, 't> {
    /// Looks at every token once. There is one piece of evidence for each.
    #[must_use]
    pub fn new(document: &'a Document<'t>, evidence: &'a [Evidence]) -> Self {
        let mut extractor = Self { document, evidence, views: Vec::with_capacity(evidence.len()), usage: FxHashMap::default() };
        extractor.views = (0..evidence.len().min(document.tokens().len())).map(|index| extractor.view(index)).collect();
        for sentence in document.sentences() {
            extractor.note_runs(sentence.tokens.clone());
            extractor.note_usage(sentence.tokens.clone());
        }
        extractor
    }

    fn view(&self, index: usize) -> View {
        let text = self.document.token_text(index);
        let known = self.evidence[index].word;
        View { word: if known == 0 { hash_bytes(text.bytes()) } else { known }, shape: shape(text), run: (0, 0) }
    }

    fn note_runs(&mut self, sentence: Range<usize>) {
        let mut index = sentence.start;
        while index < sentence.end {
            let mut end = index + 1;
            while self.is_capital(index) && end < sentence.end && end - index < LONGEST_RUN && self.goes_on(end, sentence.end) {
                end += 1;
            }
            for view in &mut self.views[index..end] {
                view.run = (narrow(index), narrow(end));
            }
            index = end;
        }
    }

    /// A capitalised word, or a hyphen between two.
    fn goes_on(&self, index: usize, until: usize) -> bool {
        let hyphen = self.document.is_glued(index) && index + 1 < until && self.document.is_glued(index + 1);
        self.is_capital(index) || hyphen && self.document.token_text(index) == "-" && self.is_capital(index + 1)
    }

    fn note_usage(&mut self, sentence: Range<usize>) {
        let first = sentence.start;
        for index in sentence {
            let evidence = &self.evidence[index];
            if evidence.word == 0 {
                continue;
            }
            let usage = self.usage.entry(evidence.word).or_default();
            usage.small |= !evidence.capital;
            usage.capital |= evidence.capital && index > first && evidence.style == 0;
            if let Some((Some(name_type), _)) = evidence.ruled.filter(|_| evidence.sureness >= 2) {
                let votes = &mut usage.votes[name_type as usize];
                *votes = votes.saturating_add(1);
            }
        }
    }

    fn is_capital(&self, index: usize) -> bool {
        self.evidence[index].capital
    }

    /// The stretches of a sentence in which names may stand; all other tokens are outside of names.
    #[must_use]
    pub fn stretches(&self, sentence: Range<usize>) -> Vec<Range<usize>> {
        let mut stretches: Vec<Range<usize>> = Vec::new();
        for index in sentence.clone() {
            if !self.may_be_named(index, &sentence) {
                continue;
            }
            match stretches.last_mut().filter(|stretch| stretch.end == index) {
                Some(stretch) => stretch.end += 1,
                None => stretches.push(index..index + 1),
            }
        }
        stretches
    }

    fn may_be_named(&self, index: usize, sentence: &Range<usize>) -> bool {
        let before = || (index.saturating_sub(BRIDGE).max(sentence.start)..index).any(|near| self.is_capital(near));
        let after = || (index + 1..sentence.end.min(index + 1 + BRIDGE)).any(|near| self.is_capital(near));
        let evidence = &self.evidence[index];
        evidence.capital
            || evidence.ruled.is_some()
            || self.document.tokens()[index].kind == TokenKind::Number && (before() || after())
            || before() && (self.document.is_glued(index) || after())
            || index + 1 < sentence.end && self.document.is_glued(index + 1) && after()
    }

    /// Appends the features of token `index` of a sentence.
    pub fn extract(&self, sentence: &Range<usize>, index: usize, features: &mut Vec<u32>) {
        let mut window = Window { extractor: self, sentence: sentence.clone(), index, features };
        window.words();
        window.letters();
        window.lists();
        window.rules();
        window.run();
        window.document();
    }
}

/// No run of capitalised words is longer.
const LONGEST_RUN: usize = 24;

struct Window<'w, 'a, 't> {
    extractor: &'w Extractor<'a, 't>,
    sentence: Range<usize>,
    index: usize,
    features: &'w mut Vec<u32>,
}

impl Window<'_, '_, '_> {
    fn add(&mut self, template: Template, value: u64) {
        self.features.push(feature(template, value));
    }

    /// The token at a distance; none beyond the sentence.
    fn at(&self, distance: isize) -> Option<usize> {
        self.index.checked_add_signed(distance).filter(|index| self.sentence.contains(index))
    }

    fn word(&self, distance: isize) -> u64 {
        self.at(distance).map_or(EDGE, |index| self.extractor.views[index].word)
    }

    fn shape(&self, distance: isize) -> u64 {
        self.at(distance).map_or(EDGE, |index| self.extractor.views[index].shape)
    }

    fn evidence(&self, distance: isize) -> Evidence {
        self.at(distance).map(|index| self.extractor.evidence[index]).unwrap_or_default()
    }

    fn words(&mut self) {
        use Template as T;
        let [w2, w1, w, n1, n2] = [-2, -1, 0, 1, 2].map(|distance| self.word(distance));
        let shape = self.shape(0);
        self.add(T::Bias, 0);
        self.add(T::Word, w);
        self.add(T::WordShape, pair(w, shape));
        self.add(T::Before, w1);
        self.add(T::After, n1);
        self.add(T::SecondBefore, w2);
        self.add(T::SecondAfter, n2);
        self.add(T::WithBefore, pair(w1, w));
        self.add(T::WithAfter, pair(w, n1));
        self.add(T::TwoBefore, pair(w2, w1));
        self.add(T::TwoAfter, pair(n1, n2));
        self.add(T::Around, pair(w1, n1));
    }

    fn letters(&mut self) {
        use Template as T;
        let [s1, s, n1] = [-1, 0, 1].map(|distance| self.shape(distance));
        self.add(T::Shape, s);
        self.add(T::Shapes, pair(pair(s1, s), n1));
        self.add(T::ShapeBefore, pair(s1, s));
        self.add(T::ShapeAfter, pair(s, n1));
        let text = self.extractor.document.token_text(self.index);
        if self.extractor.document.tokens()[self.index].kind != TokenKind::Word {
            return;
        }
        let length = text.chars().count();
        for (template, letters) in [(T::Prefix2, 2), (T::Prefix3, 3), (T::Prefix4, 4)] {
            if length > letters {
                self.add(template, hash_bytes(text.chars().take(letters).map(small)));
            }
        }
        for (template, letters) in [(T::Suffix1, 1), (T::Suffix2, 2), (T::Suffix3, 3), (T::Suffix4, 4)] {
            if length > letters {
                self.add(template, hash_bytes(text.chars().rev().take(letters).map(small)));
            }
        }
    }

    fn lists(&mut self) {
        use Template as T;
        let [before, here, after] = [-1, 0, 1].map(|distance| self.evidence(distance));
        let classes = [before, here, after].map(|evidence| u64::from(evidence.classes));
        self.add(T::Classes, classes[1]);
        self.add(T::ClassesBefore, pair(classes[0], classes[1]));
        self.add(T::ClassesAfter, pair(classes[1], classes[2]));
        self.add(T::ClassesAround, pair(pair(classes[0], classes[1]), classes[2]));
        self.add(T::ClassesShape, pair(classes[1], self.shape(0)));
        let part = here.listed_part.map_or(0, |part| 1 + part as u64);
        if part != 0 {
            self.add(T::Listed, pair(part, u64::from(here.listed)));
        }
        self.add(T::Cues, here.cues);
        self.add(T::CuesBefore, before.cues);
        self.add(T::CuesAfter, after.cues);
        self.add(T::CuesAround, pair(before.cues, after.cues));
        self.add(T::CuesClasses, pair(before.cues, classes[1]));
        self.add(T::ClassesCues, pair(classes[1], after.cues));
    }

    /// What the rules say: with this alone the model does as well as they do.
    fn rules(&mut self) {
        use Template as T;
        let here = self.evidence(0);
        let [before, rule, after] = [-1, 0, 1].map(|distance| ruled(&self.evidence(distance)));
        let style = u64::from(here.style);
        let sure = pair(rule, u64::from(here.sureness));
        self.add(T::Rule, rule);
        self.add(T::RuleSure, pair(sure, style));
        self.add(T::RuleBefore, pair(before, rule));
        self.add(T::RuleAfter, pair(rule, after));
        self.add(T::RuleWord, pair(rule, self.word(0)));
        self.add(T::RuleClasses, pair(rule, u64::from(here.classes)));
        self.add(T::RuleShape, pair(rule, self.shape(0)));
        self.add(T::RuleNext, pair(rule, self.word(1)));
        self.add(T::RulePrevious, pair(rule, self.word(-1)));
    }

    /// The run of capitalised words around the token: its first and last word and the words beside it.
    fn run(&mut self) {
        use Template as T;
        let (start, end) = self.extractor.views[self.index].run;
        let (start, end) = (start as usize, end as usize);
        if end - start < 2 {
            return;
        }
        let views = &self.extractor.views;
        let (first, last) = (views[start].word, views[end - 1].word);
        let outer =
            |index: Option<usize>| index.filter(|index| self.sentence.contains(index)).map_or(EDGE, |index| views[index].word);
        let (left, right) = (outer(start.checked_sub(1)), outer(Some(end)));
        let from_start = (self.index - start).min(3) as u64;
        let from_end = (end - 1 - self.index).min(3) as u64;
        let place = pair(from_start, from_end);
        let classes =
            pair(u64::from(self.extractor.evidence[start].classes), u64::from(self.extractor.evidence[end - 1].classes));
        self.add(T::RunPlace, place);
        self.add(T::RunFirst, pair(from_start.min(1), first));
        self.add(T::RunLast, pair(from_end.min(1), last));
        self.add(T::RunLeft, pair(from_start, left));
        self.add(T::RunRight, pair(from_end, right));
        self.add(T::RunClasses, pair(place, classes));
    }

    fn document(&mut self) {
        use Template as T;
        let here = self.evidence(0);
        let initial = u64::from(self.first_word() == self.index);
        let style = u64::from(here.style);
        let block = self.extractor.document.block_kind_at(self.extractor.document.tokens()[self.index].span.start);
        let block = block.map_or(0, |kind| match kind {
            BlockKind::Paragraph => 1,
            BlockKind::Headline => 2,
            BlockKind::Caption => 3,
            BlockKind::Furniture => 4,
            _ => 5,
        });
        self.add(T::Block, pair(pair(block, style), self.shape(0)));
        self.add(T::Initial, pair(initial, pair(style, self.shape(0))));
        self.add(T::InitialClasses, pair(initial, u64::from(here.classes)));
        let Some(usage) = self.extractor.usage.get(&here.word).filter(|_| here.capital) else { return };
        let written = u64::from(usage.small) | u64::from(usage.capital) << 1;
        let vote = vote(usage);
        self.add(T::Written, pair(initial, written));
        self.add(T::Vote, vote);
        self.add(T::VoteRule, pair(vote, ruled(&here)));
        self.add(T::VoteShape, pair(vote, self.shape(0)));
    }

    fn first_word(&self) -> usize {
        let tokens = self.extractor.document.tokens();
        let is_word = |index: &usize| matches!(tokens[*index].kind, TokenKind::Word | TokenKind::Number);
        self.sentence.clone().take(4).find(is_word).unwrap_or(self.sentence.start)
    }
}

/// The type that the rules give the word most often in the document, and whether always.
fn vote(usage: &Usage) -> u64 {
    let Some(most) =
        NameType::ALL.into_iter().max_by_key(|name_type| (usage.votes[*name_type as usize], std::cmp::Reverse(*name_type)))
    else {
        return 0;
    };
    let count = usage.votes[most as usize];
    if count == 0 {
        return 0;
    }
    let sum: u16 = usage.votes.iter().map(|&votes| u16::from(votes)).sum();
    let always = u64::from(sum == u16::from(count));
    1 + most as u64 * 6 + always * 3 + u64::from(count.min(3) - 1)
}

fn ruled(evidence: &Evidence) -> u64 {
    let Some((name_type, part)) = evidence.ruled else { return 0 };
    let name_type = name_type.map_or(4, |name_type| name_type as u64);
    let refused = u64::from(evidence.sureness == 0);
    1 + part as u64 + 4 * name_type + 20 * refused
}

macro_rules! templates {
    ($($name:ident)*) => {
        #[derive(Clone, Copy)]
        enum Template { $($name),* }
    };
}

templates! {
    Bias Word WordShape Before After SecondBefore SecondAfter WithBefore WithAfter TwoBefore TwoAfter Around
    Shape Shapes ShapeBefore ShapeAfter Prefix2 Prefix3 Prefix4 Suffix1 Suffix2 Suffix3 Suffix4
    Classes ClassesBefore ClassesAfter ClassesAround ClassesShape Listed
    Cues CuesBefore CuesAfter CuesAround CuesClasses ClassesCues
    Rule RuleSure RuleBefore RuleAfter RuleWord RuleClasses RuleShape RuleNext RulePrevious
    RunPlace RunFirst RunLast RunLeft RunRight RunClasses
    Block Initial InitialClasses Written Vote VoteRule VoteShape
}

/// Stands for what lies beyond the sentence.
const EDGE: u64 = 0x5e17;
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

pub(super) const fn pair(left: u64, right: u64) -> u64 {
    (left.wrapping_mul(GOLDEN) ^ right).wrapping_mul(0xff51_afd7_ed55_8ccd).rotate_left(29)
}

const fn feature(template: Template, value: u64) -> u32 {
    hash(template as u64, value)
}

/// The hash of a template with a value; its upper bits choose the row of the table.
#[allow(clippy::cast_possible_truncation, reason = "the upper half is wanted")]
pub(super) const fn hash(template: u64, value: u64) -> u32 {
    let mixed = (value ^ (template + 1).wrapping_mul(GOLDEN)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    ((mixed ^ mixed >> 32).wrapping_mul(0xc4ce_b9fe_1a85_ec53) >> 32) as u32
}

/// FNV-1a.
fn hash_bytes<T: Into<u64>>(values: impl Iterator<Item = T>) -> u64 {
    values.fold(0xcbf2_9ce4_8422_2325, |hash, value| (hash ^ value.into()).wrapping_mul(0x0100_0000_01b3))
}

fn small(character: char) -> u32 {
    character.to_lowercase().next().unwrap_or(character).into()
}

#[allow(clippy::cast_possible_truncation, reason = "no text has so many tokens")]
const fn narrow(index: usize) -> u32 {
    index as u32
}

/// How a token is written: `Xx` for Aleppo, `X.X.` for U.S., `0` for 12; a sign stands for one or two alike at most.
fn shape(text: &str) -> u64 {
    let (mut hash, mut last, mut repeated) = (1_u64, 0, 0);
    for character in text.chars().take(16) {
        let sign = match character {
            'a'..='z' => 1,
            'A'..='Z' => 2,
            '0'..='9' => 3,
            _ if character.is_uppercase() => 2,
            _ if character.is_alphabetic() => 1,
            _ => 4 + u64::from(u32::from(character)),
        };
        repeated = if sign == last { repeated + 1 } else { 0 };
        if repeated < 2 {
            hash = hash.wrapping_mul(31).wrapping_add(sign);
        }
        last = sign;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_forget_lengths() {
        assert_eq!(shape("Aleppo"), shape("Damascus"));
        assert_ne!(shape("Aleppo"), shape("NATO"));
        assert_ne!(shape("U.S."), shape("NATO"));
        assert_ne!(shape("1,200"), shape("12"));
    }

    #[test]
    fn stretches_hold_names_with_the_small_words_inside() {
        let document = crate::read("Later the Ministry of Water and Power of Iraq replied to all of them.");
        let evidence = crate::annotators::entities::evidence(&document);
        let extractor = Extractor::new(&document, &evidence);
        let stretches = extractor.stretches(0..document.tokens().len());
        let ministry = stretches.iter().find(|stretch| stretch.contains(&2)).expect("the ministry");
        assert!(ministry.contains(&8), "{stretches:?}");
        assert!(stretches.iter().all(|stretch| stretch.end <= 10), "{stretches:?}");
    }
}
