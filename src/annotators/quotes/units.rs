//! The writer's sentences: tokens, with each quoted segment as one unit, so that stops inside quotation marks end nothing.

use std::ops::Range;

use super::find::Segment;
use super::lexicon::{self, Cue, Entry, Form, Frame};
use crate::document::{BlockKind, Document, Shape, TokenKind};
use crate::span::Span;

/// The longest subject looked for after a quotation, with its apposition, in units.
const LONGEST_SUBJECT: usize = 24;

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
    /// A quoted segment, by its index.
    Quoted(usize),
}

/// A token or a quoted segment.
#[derive(Clone, Copy, Debug)]
pub struct Unit {
    /// What it is.
    pub kind: UnitKind,
    /// Where it stands.
    pub span: Span,
    /// What is known of the word.
    pub entry: Entry,
    /// How it is written.
    pub shape: Shape,
}

impl Unit {
    /// In a headline small words and verbs may have capitals that say nothing: `Mayor Says Bridge Will Close`.
    fn in_headline(mut self, kind: BlockKind, first: bool) -> Self {
        let function = self.is(lexicon::AUXILIARY | lexicon::SUBORDINATOR | lexicon::CONJUNCTION | lexicon::PREPOSITION);
        let finite =
            matches!(self.entry.cue, Some(Cue { form: Form::Past | Form::Present, frame: Frame::Say | Frame::Tell, .. }));
        if kind == BlockKind::Headline && !first && self.shape == Shape::Title && (function || finite) && !self.is(lexicon::TIME)
        {
            self.shape = Shape::Lower;
        }
        self
    }

    /// Whether the word is of one of `classes`.
    pub const fn is(&self, classes: lexicon::Classes) -> bool {
        self.entry.is(classes)
    }

    /// Whether it is a word with a capital.
    pub const fn is_capitalized(&self) -> bool {
        matches!(self.shape, Shape::Title | Shape::Upper | Shape::Mixed)
    }

    /// Whether it is a word in small letters.
    pub const fn is_lower(&self) -> bool {
        matches!(self.shape, Shape::Lower)
    }

    /// The quoted segment it stands for.
    pub const fn quoted(&self) -> Option<usize> {
        match self.kind {
            UnitKind::Quoted(segment) => Some(segment),
            _ => None,
        }
    }
}

/// All units of a document and where the writer's sentences lie in them.
#[derive(Debug)]
pub struct Units<'d> {
    /// The document.
    pub document: &'d Document<'d>,
    /// The quoted segments.
    pub segments: &'d [Segment],
    /// All units, in order.
    pub units: Vec<Unit>,
    /// The writer's sentences, with the block of each.
    pub sentences: Vec<(Range<usize>, usize)>,
}

impl<'d> Units<'d> {
    /// Cuts a document into the writer's sentences.
    pub fn read(document: &'d Document<'d>, segments: &'d [Segment]) -> Self {
        let mut units = Self { document, segments, units: Vec::new(), sentences: Vec::new() };
        let mut token = 0;
        let mut segment = 0;
        let mut starts = Vec::new();
        for (index, block) in document.blocks().iter().enumerate() {
            let last = token + document.tokens()[token..].iter().take_while(|token| token.span.start < block.span.end).count();
            let first_unit = units.units.len();
            starts.clear();
            while token < last {
                starts.push(document.sentence_at(document.tokens()[token].span.start).unwrap_or(0));
                match segments.get(segment).filter(|segment| segment.tokens.start == token) {
                    Some(found) => {
                        units.units.push(quoted_unit(segment, found));
                        token = found.tokens.end.max(token + 1);
                        segment += 1;
                    }
                    None => {
                        units.units.push(unit(document, token).in_headline(block.kind, units.units.len() == first_unit));
                        token += 1;
                    }
                }
            }
            units.split(first_unit, &starts, index);
        }
        units
    }

    /// Cuts the units from `first` on into sentences; `starts` has for each the sentence of the text it begins in.
    fn split(&mut self, first: usize, starts: &[usize], block: usize) {
        let mut start = first;
        for index in first + 1..self.units.len() {
            let begins = match self.units[index - 1].kind {
                UnitKind::Quoted(segment) => self.ends_after_segment(segment, index),
                _ => starts[index - first] != starts[index - first - 1],
            };
            if begins {
                self.sentences.push((start..index, block));
                start = index;
            }
        }
        if start < self.units.len() {
            self.sentences.push((start..self.units.len(), block));
        }
    }

    /// Whether a sentence of the writer ends with a segment, before unit `next`.
    fn ends_after_segment(&self, segment: usize, next: usize) -> bool {
        let content = self.document.slice(self.segments[segment].content);
        let unit = &self.units[next];
        let begins = unit.is_capitalized() || matches!(unit.kind, UnitKind::Quoted(_) | UnitKind::Number);
        match content.chars().next_back() {
            Some('.' | '…') => begins && !self.attribution_follows(next).is_some_and(|cue| self.is_last_word(cue)),
            Some('!' | '?') => begins && self.attribution_follows(next).is_none(),
            _ => false,
        }
    }

    /// Whether nothing but a stop follows.
    fn is_last_word(&self, index: usize) -> bool {
        self.units.get(index + 1).is_none_or(|next| next.kind == UnitKind::Stop)
    }

    /// `"Who knows?" Ms. Lee said`, `"Go!" Mr. Roe, the coach, shouted`: a subject and a verb of saying go on after a
    /// question.
    fn attribution_follows(&self, next: usize) -> Option<usize> {
        let mut commas = 0;
        for (index, unit) in self.units.iter().enumerate().skip(next).take(LONGEST_SUBJECT) {
            if let Some(Cue { form: Form::Past | Form::Present, .. }) = unit.entry.cue {
                return (unit.is_lower() && commas != 1 && (commas == 0 || !self.takes_clause(index))).then_some(index);
            }
            match unit.kind {
                UnitKind::Possessive | UnitKind::Word | UnitKind::Hyphen | UnitKind::Number if commas > 0 || index < next + 8 => {
                }
                // `Rob "Bo" Lee`
                UnitKind::Quoted(segment) if commas > 0 && self.segments[segment].tokens.len() < 5 => {}
                UnitKind::Comma | UnitKind::Opening | UnitKind::Closing if index > next => {
                    commas += usize::from(unit.kind == UnitKind::Comma);
                }
                _ => return None,
            }
        }
        None
    }

    /// Whether a clause may follow a verb of saying: `Mr. Roe, the coach, said he was late`.
    fn takes_clause(&self, cue: usize) -> bool {
        let next = self.units.get(cue + 1);
        next.is_some_and(|next| next.is(lexicon::PRONOUN | lexicon::DETERMINER | lexicon::SUBORDINATOR) || next.is_capitalized())
    }

    /// The text of unit `index`.
    pub fn text(&self, index: usize) -> &'d str {
        self.document.slice(self.units[index].span)
    }

    /// From the first to the last of some units.
    pub fn span(&self, range: Range<usize>) -> Span {
        self.units[range.start].span.join(self.units[range.end.max(range.start + 1) - 1].span)
    }
}

fn quoted_unit(index: usize, segment: &Segment) -> Unit {
    Unit { kind: UnitKind::Quoted(index), span: segment.span, entry: Entry::default(), shape: Shape::None }
}

fn unit(document: &Document, index: usize) -> Unit {
    let token = document.tokens()[index];
    let text = document.token_text(index);
    let kind = match token.kind {
        TokenKind::Word => UnitKind::Word,
        TokenKind::Number => UnitKind::Number,
        TokenKind::Possessive => UnitKind::Possessive,
        TokenKind::QuoteMark if document.is_glued(index) && matches!(text, "'" | "’") => UnitKind::Possessive,
        TokenKind::QuoteMark => UnitKind::Other,
        TokenKind::Punctuation => punctuation(document, index, text),
    };
    let entry = if kind == UnitKind::Word { lexicon::entry(text) } else { Entry::default() };
    Unit { kind, span: token.span, entry, shape: token.shape }
}

fn punctuation(document: &Document, index: usize, text: &str) -> UnitKind {
    match text {
        "," => UnitKind::Comma,
        ":" => UnitKind::Colon,
        ";" => UnitKind::Semicolon,
        "(" | "[" => UnitKind::Opening,
        ")" | "]" => UnitKind::Closing,
        "-" | "–" if document.is_glued(index) && index + 1 < document.tokens().len() && document.is_glued(index + 1) => {
            UnitKind::Hyphen
        }
        "/" | "&" => UnitKind::Hyphen,
        _ if text.starts_with(['-', '–', '—', '―']) => UnitKind::Dash,
        _ if text.starts_with(['.', '!', '?', '…']) => UnitKind::Stop,
        _ => UnitKind::Other,
    }
}
