//! Turns a token with its surroundings into features: hashes of what is there, one for each template.
//!
//! Training and tagging run this very code: training makes a list of the features, tagging adds up their weights, and
//! those that depend on a single word once for all its occurrences. A change here makes stored models useless: raise
//! [`VERSION`] then.

use std::ops::Range;

use super::evidence::{Evidence, Ruling};
use super::label::{NameType, Part};
use crate::document::{BlockKind, Case, Document, TokenKind};

/// The version of the feature templates; stored in the model.
pub const VERSION: u16 = 1;

/// What becomes of features.
pub trait Features {
    /// Takes one more.
    fn add(&mut self, feature: u32);

    /// Takes those that a word has in some place by itself.
    fn add_word(&mut self, forms: &Forms, place: Place, word: u32);
}

impl Features for Vec<u32> {
    fn add(&mut self, feature: u32) {
        self.push(feature);
    }

    fn add_word(&mut self, forms: &Forms, place: Place, word: u32) {
        forms.extract(place, word, self);
    }
}

/// Where a word stands, seen from the token whose features are wanted.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// It is that token.
    Here,
    /// It stands before it.
    Before,
    /// It stands behind it.
    After,
}

/// The different words of a document, as the templates see them.
#[derive(Debug)]
pub struct Forms<'a, 't> {
    document: &'a Document<'t>,
    evidence: &'a Evidence<'a>,
    /// Of each word; what lies beyond the sentence comes last.
    of: Vec<Form>,
}

/// What the templates see of a word.
#[derive(Clone, Copy, Debug)]
struct Form {
    word: u64,
    shape: u64,
    cues: u64,
    classes: u64,
    capital: bool,
}

impl Form {
    /// What lies beyond the sentence.
    const EDGE: Self = Self { word: 0x5e17, shape: 0x5e17, cues: 0, classes: 0, capital: false };
}

impl<'a, 't> Forms<'a, 't> {
    fn new(document: &'a Document<'t>, evidence: &'a Evidence<'a>) -> Self {
        let mut forms = Self { document, evidence, of: Vec::with_capacity(evidence.words.len() + 1) };
        for (number, known) in (0..).zip(&evidence.words) {
            let text = forms.text(number);
            let word = if known.hash == 0 { hash_bytes(text.bytes()) } else { known.hash };
            let (cues, classes) = (known.cues, known.classes.into());
            forms.of.push(Form { word, shape: shape(text), cues, classes, capital: known.capital });
        }
        forms.of.push(Form::EDGE);
        forms
    }

    /// How many there are, with what lies beyond the sentence.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.of.len()
    }

    fn edge(&self) -> u32 {
        narrow(self.of.len() - 1)
    }

    fn text(&self, word: u32) -> &'t str {
        let lexeme = self.evidence.words[word as usize].lexeme;
        self.document.slice(self.document.lexemes()[lexeme.index()].span)
    }

    /// Gives the features that a word has in some place, whatever stands beside it.
    pub fn extract(&self, place: Place, word: u32, features: &mut impl Features) {
        use Template as T;
        let form = &self.of[word as usize];
        let mut add = |template: Template, value: u64| features.add(feature(template, value));
        match place {
            Place::Before => {
                add(T::Before, form.word);
                add(T::CuesBefore, form.cues);
            }
            Place::After => {
                add(T::After, form.word);
                add(T::CuesAfter, form.cues);
            }
            Place::Here => {
                add(T::Bias, 0);
                add(T::Word, form.word);
                add(T::WordShape, pair(form.word, form.shape));
                add(T::Shape, form.shape);
                add(T::Classes, form.classes);
                add(T::ClassesShape, pair(form.classes, form.shape));
                add(T::Cues, form.cues);
                self.extract_letters(word, add);
            }
        }
    }

    fn extract_letters(&self, word: u32, mut add: impl FnMut(Template, u64)) {
        use Template as T;
        let lexeme = self.evidence.words[word as usize].lexeme;
        if self.document.lexemes()[lexeme.index()].kind != TokenKind::Word {
            return;
        }
        let text = self.text(word);
        let length = text.chars().count();
        for (template, letters) in [(T::Prefix2, 2), (T::Prefix3, 3), (T::Prefix4, 4)] {
            if length > letters {
                add(template, hash_bytes(text.chars().take(letters).map(small)));
            }
        }
        for (template, letters) in [(T::Suffix1, 1), (T::Suffix2, 2), (T::Suffix3, 3), (T::Suffix4, 4)] {
            if length > letters {
                add(template, hash_bytes(text.chars().rev().take(letters).map(small)));
            }
        }
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
    ruling: Option<Ruling>,
    listed: Option<(Part, u16)>,
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
        let forms = Forms::new(document, evidence);
        let mut usage = vec![Usage::default(); evidence.keys()];
        for word in evidence.words.iter().filter(|word| word.hash != 0) {
            usage[word.key as usize].small |= !word.capital;
        }
        for sentence in document.sentences() {
            for index in sentence.tokens.clone() {
                let word = evidence.word(index);
                let usage = &mut usage[word.key as usize];
                usage.capital |= word.capital && sentence.case == Case::Sentence && index > sentence.tokens.start;
                if let Some(name_type) = evidence.ruled[index].filter(|it| it.sureness >= 2).and_then(|it| it.name_type) {
                    let votes = &mut usage.votes[name_type as usize];
                    *votes = votes.saturating_add(1);
                }
            }
        }
        Self { document, evidence, forms, usage, sentence: Sentence::default() }
    }

    /// The different words of the document.
    #[must_use]
    pub const fn forms(&self) -> &Forms<'a, 't> {
        &self.forms
    }

    /// Turns to sentence `number`; stretches and features are those of this sentence from then on.
    pub fn read(&mut self, number: usize) {
        let sentence = &self.document.sentences()[number];
        let tokens = sentence.tokens.clone();
        let block = self.document.blocks()[sentence.block].kind;
        let mut views = std::mem::take(&mut self.sentence.views);
        let edge = View { word: self.forms.edge(), capital: false, ruling: None, listed: None, run: (0, 0) };
        views.clear();
        views.resize(REACH, edge);
        views.extend(tokens.clone().map(|index| {
            let word = self.evidence.tokens[index];
            View { word, capital: self.forms.of[word as usize].capital, ruling: self.evidence.ruled[index], ..edge }
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
            || view.ruling.is_some()
            || before && (after || self.document.is_glued(index))
            || after && glued_to_next()
            || (before || after) && self.document.tokens()[index].kind == TokenKind::Number
    }

    /// Gives the features of token `index` of the sentence.
    pub fn extract(&self, index: usize, features: &mut impl Features) {
        let views = self.sentence.around(index);
        let [_, before, here, after, _] = views;
        features.add_word(&self.forms, Place::Here, here.word);
        features.add_word(&self.forms, Place::Before, before.word);
        features.add_word(&self.forms, Place::After, after.word);
        let forms = views.map(|view| &self.forms.of[view.word as usize]);
        let rules = [before, here, after].map(|view| ruled(view.ruling));
        let mut window = Window { extractor: self, index, forms, rules, here, features };
        window.words();
        window.shapes();
        window.lists();
        window.rules();
        window.run();
        window.document();
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

struct Window<'w, 'a, 't, F> {
    extractor: &'w Extractor<'a, 't>,
    index: usize,
    /// What the templates see of the token and of two on each side.
    forms: [&'w Form; 2 * REACH + 1],
    /// What the rules say of the token and of those beside it.
    rules: [u64; 3],
    here: &'w View,
    features: &'w mut F,
}

impl<F: Features> Window<'_, '_, '_, F> {
    fn add(&mut self, template: Template, value: u64) {
        self.features.add(feature(template, value));
    }

    fn words(&mut self) {
        use Template as T;
        let [w2, w1, w, n1, n2] = self.forms.map(|form| form.word);
        self.add(T::SecondBefore, w2);
        self.add(T::SecondAfter, n2);
        self.add(T::WithBefore, pair(w1, w));
        self.add(T::WithAfter, pair(w, n1));
        self.add(T::TwoBefore, pair(w2, w1));
        self.add(T::TwoAfter, pair(n1, n2));
        self.add(T::Around, pair(w1, n1));
    }

    fn shapes(&mut self) {
        use Template as T;
        let [_, s1, s, n1, _] = self.forms.map(|form| form.shape);
        self.add(T::Shapes, pair(pair(s1, s), n1));
        self.add(T::ShapeBefore, pair(s1, s));
        self.add(T::ShapeAfter, pair(s, n1));
    }

    fn lists(&mut self) {
        use Template as T;
        let [_, before, here, after, _] = self.forms;
        self.add(T::ClassesBefore, pair(before.classes, here.classes));
        self.add(T::ClassesAfter, pair(here.classes, after.classes));
        self.add(T::ClassesAround, pair(pair(before.classes, here.classes), after.classes));
        if let Some((part, classes)) = self.here.listed {
            self.add(T::Listed, pair(1 + part as u64, classes.into()));
        }
        self.add(T::CuesAround, pair(before.cues, after.cues));
        self.add(T::CuesClasses, pair(before.cues, here.classes));
        self.add(T::ClassesCues, pair(here.classes, after.cues));
    }

    /// What the rules say: with this alone the model does as well as they do.
    fn rules(&mut self) {
        use Template as T;
        let [_, w1, here, n1, _] = self.forms;
        let [before, rule, after] = self.rules;
        let sure = pair(rule, self.here.ruling.map_or(0, |ruling| ruling.sureness.into()));
        self.add(T::Rule, rule);
        self.add(T::RuleSure, pair(sure, self.extractor.sentence.case));
        self.add(T::RuleBefore, pair(before, rule));
        self.add(T::RuleAfter, pair(rule, after));
        self.add(T::RuleWord, pair(rule, here.word));
        self.add(T::RuleClasses, pair(rule, here.classes));
        self.add(T::RuleShape, pair(rule, here.shape));
        self.add(T::RuleNext, pair(rule, n1.word));
        self.add(T::RulePrevious, pair(rule, w1.word));
    }

    /// The run of capitalised words around the token: its first and last word and the words beside it.
    fn run(&mut self) {
        use Template as T;
        let (start, end) = (self.here.run.0 as usize, self.here.run.1 as usize);
        if end - start < 2 {
            return;
        }
        let [_, left, first, ..] = self.forms_around(start);
        let [_, _, last, right, _] = self.forms_around(end - 1);
        let from_start = (self.index - start).min(3) as u64;
        let from_end = (end - 1 - self.index).min(3) as u64;
        let place = pair(from_start, from_end);
        self.add(T::RunPlace, place);
        self.add(T::RunFirst, pair(from_start.min(1), first.word));
        self.add(T::RunLast, pair(from_end.min(1), last.word));
        self.add(T::RunLeft, pair(from_start, left.word));
        self.add(T::RunRight, pair(from_end, right.word));
        self.add(T::RunClasses, pair(place, pair(first.classes, last.classes)));
    }

    fn forms_around(&self, index: usize) -> [Form; 2 * REACH + 1] {
        self.extractor.sentence.around(index).map(|view| self.extractor.forms.of[view.word as usize])
    }

    fn document(&mut self) {
        use Template as T;
        let Sentence { case, block, first_word, .. } = self.extractor.sentence;
        let [_, _, form, ..] = self.forms;
        let initial = u64::from(first_word == self.index);
        self.add(T::Block, pair(pair(block, case), form.shape));
        self.add(T::Initial, pair(initial, pair(case, form.shape)));
        self.add(T::InitialClasses, pair(initial, form.classes));
        if !form.capital {
            return;
        }
        let usage = self.extractor.usage[self.extractor.evidence.words[self.here.word as usize].key as usize];
        let written = u64::from(usage.small) | u64::from(usage.capital) << 1;
        let vote = vote(&usage);
        self.add(T::Written, pair(initial, written));
        self.add(T::Vote, vote);
        self.add(T::VoteRule, pair(vote, self.rules[1]));
        self.add(T::VoteShape, pair(vote, form.shape));
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

fn ruled(ruling: Option<Ruling>) -> u64 {
    let Some(Ruling { name_type, part, sureness }) = ruling else { return 0 };
    let name_type = name_type.map_or(4, |name_type| name_type as u64);
    let refused = u64::from(sureness == 0);
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
        let mut extractor = Extractor::new(&document, &evidence);
        extractor.read(0);
        let stretches = extractor.stretches();
        let ministry = stretches.iter().find(|stretch| stretch.contains(&2)).expect("the ministry");
        assert!(ministry.contains(&8), "{stretches:?}");
        assert!(stretches.iter().all(|stretch| stretch.end <= 10), "{stretches:?}");
    }
}
