//! What is read beforehand, for the whole document.

use super::super::find::Quotations;
use super::unit::{Spellings, UnitKind};
use crate::document::{Document, Sentence};

/// A document with its quotations and with what is known of its words.
#[derive(Debug)]
pub struct Layers<'a> {
    /// The document.
    pub document: &'a Document<'a>,
    /// Its quotations, in order.
    pub quotations: Quotations,
    /// Its words.
    pub spellings: Spellings,
}

impl<'a> Layers<'a> {
    /// Finds the quotations of a document and looks up its words.
    pub fn new(document: &'a Document<'a>) -> Self {
        Self { document, quotations: Quotations::find(document), spellings: Spellings::new(document) }
    }

    /// Whether the first of some sentences begins with a dash.
    pub fn begins_with_dash(&self, sentences: &[Sentence]) -> bool {
        self.spellings.unit(self.document, sentences[0].tokens.start).kind == UnitKind::Dash
    }

    /// Whether the last of some sentences ends with a stop, perhaps inside quotation marks.
    pub fn ends_with_stop(&self, sentences: &[Sentence]) -> bool {
        self.spellings.unit(self.document, sentences[sentences.len() - 1].tokens.end - 1).kind == UnitKind::Stop
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
