//! Turns a token with its surroundings into features: hashes of what is there, one for each template.
//!
//! Training and tagging run this very code: training makes a list of the features, tagging adds up their weights, and
//! those of features that come together again and again once. A change here makes stored models useless: raise
//! [`VERSION`] then. `forms` is what the templates see of a word, `window` of a token and of those around it.

mod forms;
mod template;
mod usage;
mod window;

use std::ops::Range;

pub(super) use template::{hash, pair};

use super::evidence::{Evidence, Ruling};
use super::label::Part;
use crate::document::{BlockKind, Document, TokenKind};
use forms::Forms;
use usage::Usage;
use window::Window;

/// The version of the feature templates; stored in the model.
pub const VERSION: u16 = 1;

/// What becomes of features.
pub trait Features {
    /// Takes more.
    fn add<const N: usize>(&mut self, features: [u32; N]);

    /// Takes those that `extract` appends to a list, always the same ones for the same key.
    fn add_group(&mut self, key: GroupKey, extract: impl FnOnce(&mut Vec<u32>));
}

/// A group of features, and all that they depend on.
pub type GroupKey = (u64, u64);

impl Features for Vec<u32> {
    fn add<const N: usize>(&mut self, features: [u32; N]) {
        self.extend(features);
    }

    fn add_group(&mut self, _: GroupKey, extract: impl FnOnce(&mut Self)) {
        extract(self);
    }
}

/// Extracts the features of one document's tokens, a sentence at a time.
#[derive(Debug)]
pub struct Extractor<'a, 't> {
    document: &'a Document<'t>,
    evidence: &'a Evidence<'a>,
    forms: Forms<'a, 't>,
    /// What the whole document tells of the words, by their keys.
    usage: Vec<Usage>,
    sentence: Sentence,
}

/// The sentence that is being read.
#[derive(Debug, Default)]
struct Sentence {
    tokens: Range<usize>,
    /// Its tokens, with [`REACH`] places beyond each end.
    views: Vec<View>,
    case: u64,
    block: u64,
    /// Its first word.
    first_word: usize,
}

/// What is kept of a token of the sentence.
#[derive(Clone, Copy, Debug)]
struct View {
    word: u32,
    capital: bool,
    /// What the rules say of it.
    rule: u8,
    /// How sure they are.
    sureness: u8,
    listed: Option<(Part, u16)>,
    /// The run of capitalised words that the token stands in; for other words, themselves.
    run: (u32, u32),
}

/// How far the templates look to each side.
const REACH: usize = 2;
/// How far a small word may stand from the capitalised words on both sides of it to be part of a name.
const BRIDGE: usize = 3;
/// No run of capitalised words is longer.
const LONGEST_RUN: usize = 24;

impl<'a, 't> Extractor<'a, 't> {
    /// Looks at every word and every sentence once.
    #[must_use]
    pub fn new(document: &'a Document<'t>, evidence: &'a Evidence<'a>) -> Self {
        let (forms, usage) = (Forms::new(document, evidence), Usage::of_words(document, evidence));
        Self { document, evidence, forms, usage, sentence: Sentence::default() }
    }

    /// Turns to sentence `number`; stretches and features are those of this sentence from then on.
    pub fn read(&mut self, number: usize) {
        let sentence = &self.document.sentences()[number];
        let tokens = sentence.tokens.clone();
        let block = self.document.blocks()[sentence.block].kind;
        let mut views = std::mem::take(&mut self.sentence.views);
        let edge = View { word: self.forms.edge(), capital: false, rule: 0, sureness: 0, listed: None, run: (0, 0) };
        views.clear();
        views.resize(REACH, edge);
        views.extend(tokens.clone().map(|index| {
            let word = self.evidence.tokens[index];
            let view = View { word, capital: self.forms.get(word).capital, ..edge };
            self.evidence.ruled[index].map_or(view, |it| View { rule: rule(it), sureness: it.sureness, ..view })
        }));
        views.resize(views.len() + REACH, edge);
        let case = sentence.case as u64;
        self.sentence = Sentence { views, case, block: block_number(block), first_word: self.first_word(&tokens), tokens };
        self.note_listed();
        self.note_runs();
    }

    fn first_word(&self, tokens: &Range<usize>) -> usize {
        let is_word = |&index: &usize| matches!(self.document.tokens()[index].kind, TokenKind::Word | TokenKind::Number);
        tokens.clone().take(4).find(is_word).unwrap_or(tokens.start)
    }

    fn note_listed(&mut self) {
        let Range { start, end } = self.sentence.tokens;
        for name in self.evidence.listed_from(start).iter().take_while(|name| name.tokens.start < end) {
            for index in name.tokens.clone() {
                self.sentence.view_mut(index).listed = Some((Part::of(index, &name.tokens), name.classes));
            }
        }
    }

    fn note_runs(&mut self) {
        let Range { start: mut index, end: until } = self.sentence.tokens;
        while index < until {
            let mut end = index + 1;
            while self.is_capital(index) && end < until && end - index < LONGEST_RUN && self.goes_on(end) {
                end += 1;
            }
            for at in index..end {
                self.sentence.view_mut(at).run = (narrow(index), narrow(end));
            }
            index = end;
        }
    }

    /// A capitalised word, or a hyphen between two.
    fn goes_on(&self, index: usize) -> bool {
        let hyphen = || {
            self.document.is_glued(index)
                && index + 1 < self.sentence.tokens.end
                && self.document.is_glued(index + 1)
                && self.document.token_text(index) == "-"
        };
        self.is_capital(index) || self.is_capital(index + 1) && hyphen()
    }

    fn usage(&self, view: &View) -> Usage {
        self.usage[self.evidence.words[view.word as usize].key as usize]
    }

    fn is_capital(&self, index: usize) -> bool {
        self.sentence.view(index).capital
    }

    /// The stretches of the sentence in which names may stand; all other tokens are outside of names.
    #[must_use]
    pub fn stretches(&self) -> Vec<Range<usize>> {
        let Range { start, end } = self.sentence.tokens;
        let mut stretches: Vec<Range<usize>> = Vec::new();
        let (mut last_capital, mut next_capital) = (None, start);
        for index in start..end {
            while next_capital <= index || next_capital < end && !self.is_capital(next_capital) {
                next_capital += 1;
            }
            let before = last_capital.is_some_and(|last| index - last <= BRIDGE);
            let after = next_capital < end && next_capital - index <= BRIDGE;
            if self.may_be_named(index, before, after) {
                match stretches.last_mut().filter(|stretch| stretch.end == index) {
                    Some(stretch) => stretch.end += 1,
                    None => stretches.push(index..index + 1),
                }
            }
            if self.is_capital(index) {
                last_capital = Some(index);
            }
        }
        stretches
    }

    /// Whether a token may be part of a name, given that a capitalised word stands near `before` it or `after` it.
    fn may_be_named(&self, index: usize, before: bool, after: bool) -> bool {
        let view = self.sentence.view(index);
        let glued_to_next = || index + 1 < self.sentence.tokens.end && self.document.is_glued(index + 1);
        view.capital
            || view.rule != 0
            || before && (after || self.document.is_glued(index))
            || after && glued_to_next()
            || (before || after) && self.document.tokens()[index].kind == TokenKind::Number
    }

    /// Gives the features of token `index` of the sentence.
    pub fn extract(&self, index: usize, features: &mut impl Features) {
        Window::new(self, index).extract(features);
    }
}

impl Sentence {
    fn view(&self, index: usize) -> &View {
        &self.views[index + REACH - self.tokens.start]
    }

    fn view_mut(&mut self, index: usize) -> &mut View {
        &mut self.views[index + REACH - self.tokens.start]
    }

    /// A token with those on both sides.
    fn around(&self, index: usize) -> [&View; 2 * REACH + 1] {
        let first = index - self.tokens.start;
        std::array::from_fn(|at| &self.views[first + at])
    }
}

const fn block_number(kind: BlockKind) -> u64 {
    match kind {
        BlockKind::Paragraph => 1,
        BlockKind::Headline => 2,
        BlockKind::Caption => 3,
        BlockKind::Furniture => 4,
        _ => 5,
    }
}

/// What the rules take a token for, as a number; 0 where they say nothing.
fn rule(ruling: Ruling) -> u8 {
    let Ruling { name_type, part, sureness } = ruling;
    let name_type = name_type.map_or(4, |name_type| name_type as u8);
    1 + part as u8 + 4 * name_type + if sureness == 0 { 20 } else { 0 }
}

#[allow(clippy::cast_possible_truncation, reason = "no text has so many tokens")]
const fn narrow(index: usize) -> u32 {
    index as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_hold_names_with_the_small_words_inside() {
        let document = crate::read("Later the Ministry of Water and Power of Iraq replied to all of them.");
        let evidence = crate::annotators::entities::evidence(&document);
        let mut extractor = Extractor::new(&document, &evidence);
        extractor.read(0);
        let stretches = extractor.stretches();
        let ministry = stretches.iter().find(|stretch| stretch.contains(&2)).expect("the ministry");
        assert!(ministry.contains(&8), "{stretches:?}");
        assert!(stretches.iter().all(|stretch| stretch.end <= 10), "{stretches:?}");
    }
}
