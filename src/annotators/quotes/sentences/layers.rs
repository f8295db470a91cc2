//! What is read beforehand, for the whole document.

use std::ops::Range;

use super::super::find::{Quotation, QuotationIndex};
use super::unit::{Spellings, UnitKind};
use crate::document::{Document, Sentence};

/// A document with its quotations and with what is known of its words.
#[derive(Debug)]
pub struct Layers<'a> {
    /// The document.
    pub document: &'a Document<'a>,
    /// Its quotations, in order.
    pub quotations: &'a [Quotation],
    /// Its words.
    pub spellings: Spellings,
}

impl<'a> Layers<'a> {
    /// Looks up the words of a document.
    pub fn new(document: &'a Document<'a>, quotations: &'a [Quotation]) -> Self {
        Self { document, quotations, spellings: Spellings::new(document) }
    }

    /// The first of the quotations that begin at or after a token.
    pub fn first_quotation(&self, token: usize) -> QuotationIndex {
        QuotationIndex::new(self.quotations.partition_point(|quotation| quotation.tokens.start < token))
    }

    /// The quotation that begins at a token.
    pub fn quotation_at(&self, token: usize) -> Option<QuotationIndex> {
        let index = self.first_quotation(token);
        self.quotations.get(index.index()).filter(|quotation| quotation.tokens.start == token)?;
        Some(index)
    }

    /// Whether the first of some sentences begins with a dash.
    pub fn begins_with_dash(&self, sentences: &[Sentence]) -> bool {
        self.spellings.unit(self.document, sentences[0].tokens.start).kind == UnitKind::Dash
    }

    /// Whether the last of some tokens is a stop outside quotation marks.
    pub fn ends_with_stop(&self, tokens: Range<usize>) -> bool {
        let last = tokens.end - 1;
        let quoted = self.first_quotation(tokens.end).before().map(|before| &self.quotations[before.index()]);
        self.spellings.unit(self.document, last).kind == UnitKind::Stop && quoted.is_none_or(|quoted| quoted.tokens.end <= last)
    }
}

/// The sentences of each block.
pub fn blocks<'d>(document: &'d Document) -> impl Iterator<Item = &'d [Sentence]> {
    document.sentences().chunk_by(|one, next| one.block == next.block)
}

/// The sentences of the first block.
pub fn first_block(sentences: &[Sentence]) -> Option<&[Sentence]> {
    sentences.chunk_by(|one, next| one.block == next.block).next()
}
