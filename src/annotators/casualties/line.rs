//! A sentence as casualty rules see it: its words with what the lexicon knows of each.

use std::cell::OnceCell;
use std::ops::Range;

use super::lexicon::{self, Class, Entry, Trigger};
use crate::document::{Case, Document, Sentence, Shape, Token, TokenKind};
use crate::span::Span;
use crate::text::numbers;
use crate::words::{Phrases, WordId, Words};

/// A token, and its entry in the lexicon.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    pub token: Token,
    pub class: Class,
    pub entry: Option<&'static Entry>,
}

/// A cardinal number of a sentence.
#[derive(Clone, Copy, Debug)]
struct Cardinal {
    start: usize,
    end: usize,
    value: u64,
}

/// A sentence with its words; words are counted from its start.
pub struct Line<'d> {
    pub document: &'d Document<'d>,
    pub words: Vec<Word>,
    /// The classes of all its words together.
    pub classes: Class,
    pub case: Case,
    /// Whether the article tells of captives anywhere.
    pub captivity: bool,
    first: usize,
    cardinals: OnceCell<Vec<Cardinal>>,
}

impl<'d> Line<'d> {
    pub fn new(document: &'d Document<'d>, sentence: &Sentence) -> Self {
        let tokens = &document.tokens()[sentence.tokens.clone()];
        let words: Vec<Word> = tokens.iter().map(|&token| word(token)).collect();
        let classes = words.iter().fold(Class::default(), |classes, word| classes.or(word.class));
        Self {
            document,
            words,
            classes,
            case: sentence.case,
            captivity: false,
            first: sentence.tokens.start,
            cardinals: OnceCell::new(),
        }
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

    /// The word of the vocabulary at `index`; unknown beyond the ends.
    fn word(&self, index: usize) -> WordId {
        self.words.get(index).map_or(WordId::UNKNOWN, |word| word.token.word)
    }

    /// Whether word `index` is `word`, whatever its case.
    pub fn reads(&self, index: usize, word: WordId) -> bool {
        self.words.get(index).is_some_and(|found| found.token.word == word)
    }

    pub fn reads_any(&self, index: usize, words: Words) -> bool {
        self.words.get(index).is_some_and(|found| words.contains(&found.token.word))
    }

    /// The end of the phrase `words`, if it begins at `index`.
    pub fn sequence(&self, index: usize, words: Words) -> Option<usize> {
        let reads = |(place, word): (usize, &WordId)| self.reads(place, *word);
        (index..).zip(words).all(reads).then_some(index + words.len())
    }

    /// The end of the first phrase `words` that begins in the range.
    pub fn sequence_near(&self, mut range: Range<usize>, words: Words) -> Option<usize> {
        range.find_map(|index| self.sequence(index, words))
    }

    /// The phrases of a table that begin at `index`: where each ends, and what it means.
    pub fn phrases<T: Copy>(&self, index: usize, table: &Phrases<T>) -> impl Iterator<Item = (usize, T)> {
        table
            .beginning(self.word(index))
            .iter()
            .filter_map(move |&(words, meaning)| self.sequence(index, words).map(|end| (end, meaning)))
    }

    /// Whether any word of the range is one of `words`.
    pub fn has_any(&self, range: Range<usize>, words: Words) -> bool {
        let range = range.start.min(self.len())..range.end.min(self.len());
        self.words.get(range).is_some_and(|found| found.iter().any(|word| words.contains(&word.token.word)))
    }

    /// Whether word `index` ends in `ending`, whatever its case.
    pub fn ends_in(&self, index: usize, ending: &str) -> bool {
        let text = self.text(index).as_bytes();
        text.len().checked_sub(ending.len()).is_some_and(|start| text[start..].eq_ignore_ascii_case(ending.as_bytes()))
    }

    pub fn kind(&self, index: usize) -> Option<TokenKind> {
        self.words.get(index).map(|word| word.token.kind)
    }

    pub fn shape(&self, index: usize) -> Option<Shape> {
        self.words.get(index).map(|word| word.token.shape)
    }

    /// Whether the lexicon does not know what part word `index` plays.
    pub fn is_unknown(&self, index: usize) -> bool {
        !self.is(index, Class::ANY_PART.or(Class::TRIGGER))
    }

    pub fn is_mark(&self, index: usize) -> bool {
        matches!(self.kind(index), Some(TokenKind::Punctuation | TokenKind::QuoteMark))
    }

    pub fn is_hyphen(&self, index: usize) -> bool {
        self.reads_any(index, words!("- ‐ ‑")) && self.glued(index)
    }

    /// ` - `: a hyphen between blanks, for a dash.
    pub fn is_spaced_dash(&self, index: usize) -> bool {
        self.reads(index, word!("-")) && !self.glued(index) && !self.glued(index + 1)
    }

    /// Whether no blank stands before word `index`.
    pub fn glued(&self, index: usize) -> bool {
        index < self.len() && self.document.is_glued(self.first + index)
    }

    /// The whole number that begins at `index`, and its end.
    pub fn cardinal(&self, index: usize) -> Option<(u64, usize)> {
        if !self.may_begin_number(index) {
            return None;
        }
        let cardinals = self.cardinals.get_or_init(|| self.read_cardinals());
        let position = cardinals.binary_search_by_key(&index, |cardinal| cardinal.start).ok()?;
        Some((cardinals[position].value, cardinals[position].end))
    }

    fn may_begin_number(&self, index: usize) -> bool {
        self.is(index, Class::NUMERAL) || self.kind(index) == Some(TokenKind::Number)
    }

    fn read_cardinals(&self) -> Vec<Cardinal> {
        let cardinal = |start: usize| {
            let number = numbers::cardinal(self.document, self.first + start).or_else(|| self.abbreviated(start))?;
            let end = number.tokens.end - self.first;
            Some(Cardinal { start, end, value: number.whole()? }).filter(|_| end <= self.len())
        };
        (0..self.len()).filter(|&index| self.may_begin_number(index)).filter_map(cardinal).collect()
    }

    /// `1.2m`, `40k`; `40m` may be metres, unless people follow.
    fn abbreviated(&self, start: usize) -> Option<numbers::Number> {
        let number = numbers::abbreviated(self.document, self.first + start)?;
        let people = self.is(start + 1, Class::PEOPLE.or(Class::BE).or(Class::HAVE)) || self.text(start).contains('.');
        (people || !self.ends_in(start, "m")).then_some(number)
    }

    /// Whether an ordinal number begins at `index`: `5th`, `fifth`.
    pub fn is_ordinal(&self, index: usize) -> bool {
        index < self.len() && numbers::ordinal(self.document, self.first + index).is_some()
    }

    pub fn span(&self, range: Range<usize>) -> Span {
        self.document.tokens_span(self.first + range.start..self.first + range.end)
    }
}

fn word(token: Token) -> Word {
    let entry = if token.kind == TokenKind::Word { lexicon::entry(token.word) } else { None };
    Word { token, class: entry.map_or(Class::default(), |entry| entry.class), entry }
}
