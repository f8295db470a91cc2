//! The tokens of a sentence with all that is known of each by itself.

use std::ops::Range;

use super::lexicon::Can;
use super::part::{Forms, Part};
use super::tagger::{self, Spellings};
use crate::document::{Document, Sentence, Shape, TokenKind};
use crate::words::WordId;

/// The tokens of one sentence; they go by their number in the document.
pub struct Words<'a, 'd, 't> {
    pub document: &'d Document<'t>,
    pub range: Range<usize>,
    spellings: &'a Spellings<'d, 't>,
    parts: Vec<Part>,
    /// Whether capitals tell names.
    pub cased: bool,
}

impl<'a, 'd, 't> Words<'a, 'd, 't> {
    pub fn new(document: &'d Document<'t>, sentence: &Sentence, spellings: &'a Spellings<'d, 't>) -> Self {
        let parts = tagger::parts(document, sentence, spellings);
        let cased = sentence.case == crate::document::Case::Sentence;
        let mut words = Self { document, range: sentence.tokens.clone(), spellings, parts, cased };
        super::retag::retag(&mut words);
        words
    }

    pub fn parts(self) -> Vec<Part> {
        self.parts
    }

    /// The part of speech of a token; a mark beyond the ends.
    pub fn part(&self, index: usize) -> Part {
        if self.range.contains(&index) { self.parts[index - self.range.start] } else { Part::Mark }
    }

    pub fn set(&mut self, index: usize, part: Part) {
        if self.range.contains(&index) {
            self.parts[index - self.range.start] = part;
        }
    }

    pub fn word(&self, index: usize) -> WordId {
        if self.range.contains(&index) { self.document.tokens()[index].word } else { WordId::UNKNOWN }
    }

    pub fn can(&self, index: usize, what: Can) -> bool {
        self.range.contains(&index) && self.spellings.of(index).can.intersects(what)
    }

    pub fn bits(&self, index: usize) -> Can {
        if self.range.contains(&index) { self.spellings.of(index).can } else { Can::empty() }
    }

    pub fn is(&self, index: usize, part: Part) -> bool {
        self.part(index) == part
    }

    pub fn reads(&self, index: usize, word: WordId) -> bool {
        self.range.contains(&index) && self.word(index) == word
    }

    pub fn forms(&self, index: usize) -> Forms {
        Forms::of(self.text(index), self.bits(index))
    }

    pub fn text(&self, index: usize) -> &'t str {
        if self.range.contains(&index) { self.document.token_text(index) } else { "" }
    }

    pub fn kind(&self, index: usize) -> Option<TokenKind> {
        self.range.contains(&index).then(|| self.document.tokens()[index].kind)
    }

    /// Whether it is written as names are, in a sentence where that tells.
    pub fn is_capital(&self, index: usize) -> bool {
        self.cased
            && self.range.contains(&index)
            && matches!(self.document.tokens()[index].shape, Shape::Title | Shape::Upper | Shape::Mixed)
            && self.kind(index) == Some(TokenKind::Word)
    }

    /// Whether a hyphen binds this token to the one before and to the one after.
    pub fn is_hyphen(&self, index: usize) -> bool {
        self.is(index, Part::Mark)
            && matches!(self.text(index), "-" | "‐" | "‑" | "/" | "–")
            && self.document.is_glued(index)
            && self.range.contains(&(index + 1))
            && self.document.is_glued(index + 1)
    }
}
