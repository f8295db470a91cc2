//! Units: words and marks, and quotations taken whole.

use super::super::find::QuotationIndex;
use super::super::lexicon::{self, Classes, Cue, Entry, Frame};
use crate::document::{Document, Lexeme, Shape, TokenKind};
use crate::span::Span;

/// What a unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitKind {
    Word,
    Number,
    Possessive,
    /// A comma.
    Comma,
    /// A dash that sets apart; a hyphen inside a compound is `Hyphen`.
    Dash,
    Hyphen,
    Colon,
    /// `;`
    Semicolon,
    /// `(`, `[`
    Opening,
    /// `)`, `]`
    Closing,
    /// `.`, `!`, `?`, `…`
    Stop,
    Other,
    /// A quotation.
    Quoted(QuotationIndex),
}

/// A token or a quotation.
#[derive(Clone, Copy, Debug)]
pub struct Unit {
    /// What it is.
    pub kind: UnitKind,
    /// Where it stands.
    pub span: Span,
    /// How it is written.
    pub shape: Shape,
    /// What is known of the word.
    pub entry: Entry,
}

impl Unit {
    /// A quotation.
    pub fn quoted(quotation: QuotationIndex, span: Span) -> Self {
        Self { kind: UnitKind::Quoted(quotation), span, shape: Shape::None, entry: Entry::default() }
    }

    /// In a headline small words and verbs may have capitals that say nothing: `Mayor Says Bridge Will Close`.
    pub fn in_headline(mut self) -> Self {
        let function = self.is(lexicon::AUXILIARY | lexicon::SUBORDINATOR | lexicon::CONJUNCTION | lexicon::PREPOSITION);
        let finite = matches!(self.entry.cue, Some(cue) if cue.form.is_finite() && matches!(cue.frame, Frame::Say | Frame::Tell));
        if self.shape == Shape::Title && (function || finite) && !self.is(lexicon::TIME) {
            self.shape = Shape::Lower;
        }
        self
    }

    /// Whether the word is of one of `classes`.
    pub const fn is(&self, classes: Classes) -> bool {
        self.entry.is(classes)
    }

    /// Its reading as a cue.
    pub const fn cue(&self) -> Option<Cue> {
        self.entry.cue
    }

    /// Whether it is a word with a capital.
    pub const fn is_capitalized(&self) -> bool {
        matches!(self.shape, Shape::Title | Shape::Upper | Shape::Mixed)
    }

    /// Whether it is a word in small letters.
    pub const fn is_lower(&self) -> bool {
        matches!(self.shape, Shape::Lower)
    }

    /// Whether it can stand inside a noun phrase.
    pub const fn is_in_phrase(&self) -> bool {
        matches!(self.kind, UnitKind::Word | UnitKind::Number | UnitKind::Hyphen | UnitKind::Possessive)
    }

    /// The quotation it stands for.
    pub const fn quotation(&self) -> Option<QuotationIndex> {
        match self.kind {
            UnitKind::Quoted(quotation) => Some(quotation),
            _ => None,
        }
    }
}

/// What units are made of tokens: found once for each spelling.
#[derive(Debug)]
pub struct Spellings(Vec<Unit>);

impl Spellings {
    /// Looks up all words of a document.
    pub fn new(document: &Document) -> Self {
        Self(document.lexemes().iter().map(|lexeme| unit(document, lexeme)).collect())
    }

    /// The unit of token `index`.
    pub fn unit(&self, document: &Document, index: usize) -> Unit {
        let token = &document.tokens()[index];
        let mut unit = self.0[token.lexeme.index()];
        unit.span = token.span;
        match unit.kind {
            UnitKind::Dash if is_hyphen(document, index) => unit.kind = UnitKind::Hyphen,
            UnitKind::Other if is_possessive_mark(document, index) => unit.kind = UnitKind::Possessive,
            _ => {}
        }
        unit
    }
}

/// A unit of a spelling, as it is where no blank or its lack says more.
fn unit(document: &Document, lexeme: &Lexeme) -> Unit {
    let text = document.slice(lexeme.span);
    let kind = match lexeme.kind {
        TokenKind::Word => UnitKind::Word,
        TokenKind::Number => UnitKind::Number,
        TokenKind::Possessive => UnitKind::Possessive,
        TokenKind::QuoteMark => UnitKind::Other,
        TokenKind::Punctuation => punctuation(text),
    };
    let entry = if kind == UnitKind::Word { lexicon::of_word(lexeme.word, text) } else { Entry::default() };
    Unit { kind, span: lexeme.span, shape: lexeme.shape, entry }
}

fn punctuation(text: &str) -> UnitKind {
    match text {
        "," => UnitKind::Comma,
        ":" => UnitKind::Colon,
        ";" => UnitKind::Semicolon,
        "(" | "[" => UnitKind::Opening,
        ")" | "]" => UnitKind::Closing,
        "/" | "&" => UnitKind::Hyphen,
        _ if text.starts_with(['-', '–', '—', '―']) => UnitKind::Dash,
        _ if text.starts_with(['.', '!', '?', '…']) => UnitKind::Stop,
        _ => UnitKind::Other,
    }
}

/// `Iran-linked`: without blanks on either side.
fn is_hyphen(document: &Document, index: usize) -> bool {
    let joined = document.is_glued(index) && index + 1 < document.tokens().len() && document.is_glued(index + 1);
    joined && matches!(document.token_text(index), "-" | "–")
}

/// `the troops' pay`: an apostrophe right after a word.
fn is_possessive_mark(document: &Document, index: usize) -> bool {
    document.is_glued(index) && matches!(document.token_text(index), "'" | "’")
}
