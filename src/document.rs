//! The text and its layers, with lookups by offset.

use std::ops::Range;

use crate::span::Span;
use crate::words::WordId;

enumeration! {
    /// What a block of an article is.
    pub enum BlockKind {
        /// The title of the article, a kicker or a standfirst above the text.
        Headline => "headline",
        /// Who wrote it, and when it was published.
        Byline => "byline",
        /// `BEIRUT (Agency) —`: where the report comes from.
        Dateline => "dateline",
        /// Running text.
        Paragraph => "paragraph",
        /// What a photo shows.
        Caption => "caption",
        /// Who took the photo; who contributed; a rule between parts.
        Credit => "credit",
        /// A notice that corrects an earlier version.
        Correction => "correction",
        /// What is pasted along with an article and is no part of it.
        Furniture => "furniture",
    }
}

/// A block of the layout, trimmed of blanks at both ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind,
}

/// What sort of token stands somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TokenKind {
    /// Letters, perhaps with inner or final stops or apostrophes: `Aleppo`, `U.S.`, `don't`, `O'Brien`, `a.m.`
    Word,
    /// Begins with a digit: `12`, `1,200`, `3.5`, `5th`, `1990s`, `10.20pm`
    Number,
    /// A possessive ending, cut off from its word: `'s`, `’s`, `'`
    Possessive,
    /// A quotation mark, single or double, of any shape.
    QuoteMark,
    /// Any other mark: a hyphen, a dash, a comma, a bracket, `$`, an emoji.
    Punctuation,
}

/// How the letters of a word are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// `city`
    Lower,
    /// `Aleppo`; also a single capital, `I`
    Title,
    /// `NATO`, `U.S.`
    Upper,
    /// `iPhone`, `McDonald`, `al-Assad` is three tokens
    Mixed,
    /// No letters.
    None,
}

/// A token: words are cut at hyphens, dashes and slashes (`Iran-linked` is three tokens).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands; tokens never overlap and hold no blanks.
    pub span: Span,
    /// What sort it is.
    pub kind: TokenKind,
    /// How its letters are written.
    pub shape: Shape,
    /// The word of the vocabulary that it is.
    pub word: WordId,
    /// Its spelling, as an index of [`Document::lexemes`].
    pub lexeme: LexemeId,
}

/// The number of a [`Lexeme`] in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LexemeId(pub u32);

impl LexemeId {
    /// As an index of [`Document::lexemes`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A spelling that occurs in a document, once or often: whatever depends on the spelling alone is found out once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lexeme {
    /// Where it first stands.
    pub span: Span,
    /// What sort of token it is.
    pub kind: TokenKind,
    /// How its letters are written.
    pub shape: Shape,
    /// The word of the vocabulary that it is.
    pub word: WordId,
}

/// A sentence: never crosses a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From its first token to its last.
    pub span: Span,
    /// Its tokens, as a range of [`Document::tokens`].
    pub tokens: Range<usize>,
    /// The block it stands in, as an index of [`Document::blocks`].
    pub block: usize,
    /// How it uses capitals.
    pub case: Case,
}

/// How a sentence uses capitals, which tells what a capital is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Case {
    /// For names only.
    Sentence,
    /// Nearly Every Word Begins with One, as in some headlines.
    Title,
    /// ALL LETTERS ARE CAPITALS.
    Upper,
}

/// One article's text with its layers: blocks, sentences and tokens, each in order.
///
/// ```
/// let document = wiremark::read("Rebels entered Aleppo on Friday. The U.S. did not comment.");
/// assert_eq!(document.sentences().len(), 2);
/// assert_eq!(document.token_text(2), "Aleppo");
/// ```
#[derive(Debug)]
pub struct Document<'t> {
    text: &'t str,
    blocks: Vec<Block>,
    sentences: Vec<Sentence>,
    tokens: Vec<Token>,
    lexemes: Vec<Lexeme>,
}

impl<'t> Document<'t> {
    /// Puts the layers of `text` together, each in order; [`crate::read`] finds them.
    #[must_use]
    pub const fn new(
        text: &'t str,
        blocks: Vec<Block>,
        sentences: Vec<Sentence>,
        tokens: Vec<Token>,
        lexemes: Vec<Lexeme>,
    ) -> Self {
        Self { text, blocks, sentences, tokens, lexemes }
    }

    /// The whole text, unaltered.
    #[must_use]
    pub const fn text(&self) -> &'t str {
        self.text
    }

    /// The text of a span.
    #[must_use]
    pub fn slice(&self, span: Span) -> &'t str {
        &self.text[span.range()]
    }

    /// All blocks, in order; they cover all text that is not blank.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// All sentences, in order.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// All tokens, in order.
    #[must_use]
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The different spellings of its tokens, in the order in which they first occur.
    #[must_use]
    pub fn lexemes(&self) -> &[Lexeme] {
        &self.lexemes
    }

    /// The lexeme of token `index`.
    #[must_use]
    pub fn lexeme(&self, index: usize) -> &Lexeme {
        &self.lexemes[self.tokens[index].lexeme.index()]
    }

    /// The text of token `index`.
    #[must_use]
    pub fn token_text(&self, index: usize) -> &'t str {
        self.slice(self.tokens[index].span)
    }

    /// The tokens that lie in `span`, whole or in part, as a range of [`Self::tokens`].
    #[must_use]
    pub fn tokens_in(&self, span: Span) -> Range<usize> {
        let first = self.tokens.partition_point(|token| token.span.end <= span.start);
        let last = self.tokens.partition_point(|token| token.span.start < span.end);
        first..last.max(first)
    }

    /// The span from the first to the last of some tokens.
    ///
    /// # Panics
    /// If the range is empty or reaches beyond the tokens.
    #[must_use]
    pub fn tokens_span(&self, tokens: Range<usize>) -> Span {
        Span::new(self.tokens[tokens.start].span.start, self.tokens[tokens.end - 1].span.end)
    }

    /// The index of the sentence at or, failing that, next after `offset`; `None` after the last.
    #[must_use]
    pub fn sentence_at(&self, offset: usize) -> Option<usize> {
        let index = self.sentences.partition_point(|sentence| sentence.span.end <= offset);
        (index < self.sentences.len()).then_some(index)
    }

    /// The index of the block at or, failing that, next after `offset`; `None` after the last.
    #[must_use]
    pub fn block_at(&self, offset: usize) -> Option<usize> {
        let index = self.blocks.partition_point(|block| block.span.end <= offset);
        (index < self.blocks.len()).then_some(index)
    }

    /// The kind of the block at `offset`.
    #[must_use]
    pub fn block_kind_at(&self, offset: usize) -> Option<BlockKind> {
        self.block_at(offset).map(|index| self.blocks[index].kind)
    }

    /// Whether `offset` lies in furniture.
    #[must_use]
    pub fn in_furniture(&self, offset: usize) -> bool {
        self.block_kind_at(offset) == Some(BlockKind::Furniture)
    }

    /// Whether no blank stands between token `index` and the one before it.
    #[must_use]
    pub fn is_glued(&self, index: usize) -> bool {
        index > 0 && self.tokens[index - 1].span.end == self.tokens[index].span.start
    }
}
