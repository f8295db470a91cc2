//! A block with who says something in each of the writer's sentences.

use super::attribution::{Attribution, attributions};
use super::sentences::{Layers, Sentence, Sentences};
use crate::document::{self, BlockKind, Document};

/// A block, read.
#[derive(Debug)]
pub struct Passage<'a> {
    layers: &'a Layers<'a>,
    /// Its number in the document.
    pub block: usize,
    sentences: Sentences<'a>,
    attributions: Vec<Attribution>,
    /// For each sentence, one past its last attribution.
    attributed: Vec<usize>,
}

impl<'a> Passage<'a> {
    /// A passage without sentences, to be filled.
    pub const fn new(layers: &'a Layers<'a>) -> Self {
        Self { layers, block: 0, sentences: Sentences::new(layers), attributions: Vec::new(), attributed: Vec::new() }
    }

    /// Reads the block of some sentences of the text, which are all that it has; what was read before is forgotten.
    pub fn read(&mut self, sentences: &[document::Sentence]) {
        self.block = sentences[0].block;
        self.sentences.read(sentences);
        self.attributions.clear();
        self.attributed.clear();
        for number in 0..self.sentences.len() {
            attributions(self.sentences.get(number), &mut self.attributions);
            self.attributed.push(self.attributions.len());
        }
    }

    /// The document it stands in.
    pub const fn document(&self) -> &'a Document<'a> {
        self.layers.document
    }

    /// What kind of block it is.
    pub fn kind(&self) -> BlockKind {
        self.layers.document.blocks()[self.block].kind
    }

    /// Whether it is running text or stands above it.
    pub fn is_story(&self) -> bool {
        matches!(self.kind(), BlockKind::Headline | BlockKind::Paragraph)
    }

    /// How many sentences it has.
    pub const fn len(&self) -> usize {
        self.sentences.len()
    }

    /// One of its sentences.
    pub fn sentence(&self, number: usize) -> Sentence<'_> {
        self.sentences.get(number)
    }

    /// Where quotations stand in one of its sentences.
    pub fn quoted(&self, number: usize) -> impl Iterator<Item = usize> {
        self.sentences.quoted(number)
    }

    /// The attributions of one of its sentences, in order.
    pub fn attributions(&self, number: usize) -> &[Attribution] {
        let first = number.checked_sub(1).map_or(0, |before| self.attributed[before]);
        &self.attributions[first..self.attributed[number]]
    }
}
