//! The tokens of a sentence with all that is known of each by itself.

use std::ops::Range;

use super::lexicon::Can;
use super::part::{Forms, Part};
use super::tagger::{self, Known, Spellings};
use crate::document::{Case, Document, Sentence, Shape, TokenKind};
use crate::words::WordId;

/// The tokens of one sentence; they go by their number in the document.
pub struct Words<'d, 't> {
    pub document: &'d Document<'t>,
    pub range: Range<usize>,
    known: Vec<Known>,
    /// Whether capitals tell names.
    pub cased: bool,
}

/// What stands beyond the ends.
const NOTHING: Known = Known { can: Can::empty(), part: Part::Mark, forms: Forms::NONE, word: WordId::UNKNOWN };

impl<'d, 't> Words<'d, 't> {
    pub fn new(document: &'d Document<'t>, sentence: &Sentence, spellings: &Spellings<'d, 't>) -> Self {
        let known = tagger::read(document, sentence, spellings);
        let cased = sentence.case == Case::Sentence;
        Self { document, range: sentence.tokens.clone(), known, cased }
    }

    pub fn parts(self) -> Vec<Part> {
        self.known.iter().map(|known| known.part).collect()
    }

    fn known(&self, index: usize) -> &Known {
        self.known.get(index.wrapping_sub(self.range.start)).unwrap_or(&NOTHING)
    }

    /// The part of speech of a token; a mark beyond the ends.
    pub fn part(&self, index: usize) -> Part {
        self.known(index).part
    }

    pub fn set(&mut self, index: usize, part: Part) {
        if let Some(known) = self.known.get_mut(index.wrapping_sub(self.range.start)) {
            known.part = part;
        }
    }

    pub fn word(&self, index: usize) -> WordId {
        self.known(index).word
    }

    pub fn can(&self, index: usize, what: Can) -> bool {
        self.known(index).can.intersects(what)
    }

    pub fn bits(&self, index: usize) -> Can {
        self.known(index).can
    }

    pub fn is(&self, index: usize, part: Part) -> bool {
        self.part(index) == part
    }

    pub fn reads(&self, index: usize, word: WordId) -> bool {
        self.word(index) == word
    }

    pub fn forms(&self, index: usize) -> Forms {
        self.known(index).forms
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
            && self.can(index, Can::HYPHEN)
            && self.document.is_glued(index)
            && self.range.contains(&(index + 1))
            && self.document.is_glued(index + 1)
    }
}
