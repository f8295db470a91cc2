//! A sentence as casualty rules see it: its words with what the lexicon knows of each.

use std::ops::Range;

use super::lexicon::{self, Class, Entry, Trigger};
use crate::document::{Document, Sentence, Shape, Token, TokenKind};
use crate::span::Span;

/// A token and its entry in the lexicon.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    pub token: Token,
    pub class: Class,
    pub entry: Option<&'static Entry>,
}

/// How the words of a sentence are capitalised, which decides what a capital is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Only names are.
    Mixed,
    /// Every Word Of A Headline.
    Title,
    /// EVERYTHING.
    Upper,
}

/// A sentence with its words; words are counted from its start.
pub struct Line<'d> {
    pub document: &'d Document<'d>,
    pub words: Vec<Word>,
    pub case: Case,
    first: usize,
}

/// Longer tokens are in no table.
const LONGEST_WORD: usize = 24;

impl<'d> Line<'d> {
    pub fn new(document: &'d Document<'d>, sentence: &Sentence) -> Self {
        let mut lower = String::new();
        let tokens = &document.tokens()[sentence.tokens.clone()];
        let words: Vec<Word> = tokens.iter().map(|&token| word(document, token, &mut lower)).collect();
        let case = case(&words);
        Self { document, words, case, first: sentence.tokens.start }
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The class of a word; none beyond the ends.
    pub fn class(&self, index: usize) -> Class {
        self.words.get(index).map_or(Class::default(), |word| word.class)
    }

    pub fn is(&self, index: usize, class: Class) -> bool {
        self.class(index).is(class)
    }

    pub fn trigger(&self, index: usize) -> Option<Trigger> {
        self.words.get(index)?.entry?.trigger
    }

    pub fn text(&self, index: usize) -> &'d str {
        self.words.get(index).map_or("", |word| self.document.slice(word.token.span))
    }

    /// Whether word `index` is `word`, whatever its case.
    pub fn reads(&self, index: usize, word: &str) -> bool {
        self.text(index).eq_ignore_ascii_case(word)
    }

    pub fn reads_any(&self, index: usize, words: &[&str]) -> bool {
        words.iter().any(|word| self.reads(index, word))
    }

    /// The end of the phrase `words`, blank-separated, if it begins at `index`.
    pub fn sequence(&self, index: usize, words: &str) -> Option<usize> {
        let mut end = index;
        for word in words.split(' ') {
            if !self.reads(end, word) {
                return None;
            }
            end += 1;
        }
        Some(end)
    }

    /// Whether any word of the range is one of `words`.
    pub fn has_any(&self, range: Range<usize>, words: &[&str]) -> bool {
        range.into_iter().any(|index| self.reads_any(index, words))
    }

    pub fn kind(&self, index: usize) -> Option<TokenKind> {
        self.words.get(index).map(|word| word.token.kind)
    }

    pub fn shape(&self, index: usize) -> Option<Shape> {
        self.words.get(index).map(|word| word.token.shape)
    }

    pub fn is_mark(&self, index: usize) -> bool {
        matches!(self.kind(index), Some(TokenKind::Punctuation | TokenKind::QuoteMark))
    }

    pub fn is_hyphen(&self, index: usize) -> bool {
        matches!(self.text(index), "-" | "‐" | "‑") && self.glued(index)
    }

    /// Whether no blank stands before word `index`.
    pub fn glued(&self, index: usize) -> bool {
        index < self.len() && self.document.is_glued(self.first + index)
    }

    /// The whole number that begins at `index`, and its end.
    pub fn cardinal(&self, index: usize) -> Option<(u64, usize)> {
        let number = crate::text::numbers::cardinal(self.document, self.first + index)?;
        let end = number.tokens.end - self.first;
        (end <= self.len()).then_some((number.whole()?, end))
    }

    /// Whether an ordinal number begins at `index`: `5th`, `fifth`.
    pub fn is_ordinal(&self, index: usize) -> bool {
        index < self.len() && crate::text::numbers::ordinal(self.document, self.first + index).is_some()
    }

    pub fn span(&self, range: Range<usize>) -> Span {
        self.document.tokens_span(self.first + range.start..self.first + range.end)
    }
}

fn word(document: &Document, token: Token, lower: &mut String) -> Word {
    let text = document.slice(token.span);
    let known = matches!(token.kind, TokenKind::Word) && text.len() <= LONGEST_WORD;
    let entry = if known {
        lower.clear();
        lower.push_str(text);
        lower.make_ascii_lowercase();
        lexicon::entry(lower)
    } else {
        None
    };
    Word { token, class: entry.map_or(Class::default(), |entry| entry.class), entry }
}

/// Judges by the words that are long enough to be capitalised in headlines.
fn case(words: &[Word]) -> Case {
    let long = words.iter().filter(|word| word.token.kind == TokenKind::Word && word.token.span.len() >= 4);
    let (mut all, mut upper, mut lower) = (0, 0, 0);
    for word in long {
        all += 1;
        upper += usize::from(word.token.shape == Shape::Upper);
        lower += usize::from(word.token.shape == Shape::Lower);
    }
    if upper * 4 >= all * 3 && all > 0 {
        Case::Upper
    } else if lower * 4 <= all && all > 2 {
        Case::Title
    } else {
        Case::Mixed
    }
}
