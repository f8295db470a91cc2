//! One of the writer's sentences, as a view.

use std::ops::{Index, Range};

use super::super::find::Quotation;
use super::super::lexicon::Classes;
use super::layers::Layers;
use super::unit::{Unit, UnitKind};
use crate::document::Document;
use crate::span::Span;

/// One of the writer's sentences. Its units are numbered from its start; what is asked of a place before its first or after
/// its last unit is answered with `None`, `false` or an empty text.
#[derive(Clone, Copy, Debug)]
pub struct Sentence<'a> {
    layers: &'a Layers<'a>,
    units: &'a [Unit],
}

impl Index<usize> for Sentence<'_> {
    type Output = Unit;

    fn index(&self, at: usize) -> &Unit {
        &self.units[at]
    }
}

impl<'a> Sentence<'a> {
    /// The sentence of some units.
    pub const fn new(layers: &'a Layers<'a>, units: &'a [Unit]) -> Self {
        Self { layers, units }
    }

    /// The document it stands in.
    pub const fn document(self) -> &'a Document<'a> {
        self.layers.document
    }

    /// How many units it has.
    pub const fn len(self) -> usize {
        self.units.len()
    }

    /// The unit at a place.
    pub fn get(self, at: usize) -> Option<&'a Unit> {
        self.units.get(at)
    }

    /// The unit before a place.
    pub fn before(self, at: usize) -> Option<&'a Unit> {
        self.units.get(at.checked_sub(1)?)
    }

    /// The unit after a place.
    pub fn after(self, at: usize) -> Option<&'a Unit> {
        self.units.get(at + 1)
    }

    /// The units of a range.
    pub fn units(self, range: Range<usize>) -> &'a [Unit] {
        &self.units[range]
    }

    /// The text of a unit.
    pub fn text(self, at: usize) -> &'a str {
        self.units.get(at).map_or("", |unit| self.layers.document.slice(unit.span))
    }

    /// Whether a word, in whatever case it is written, stands somewhere.
    pub fn is_word(self, at: usize, word: &str) -> bool {
        self.text(at).eq_ignore_ascii_case(word)
    }

    /// Whether a unit is of a kind.
    pub fn has(self, at: usize, kind: UnitKind) -> bool {
        self.get(at).is_some_and(|unit| unit.kind == kind)
    }

    /// Whether a unit is a word of one of `classes`.
    pub fn is(self, at: usize, classes: Classes) -> bool {
        self.get(at).is_some_and(|unit| unit.is(classes))
    }

    /// Whether some units hold a word of one of `classes`.
    pub fn any(self, range: Range<usize>, classes: Classes) -> bool {
        self.units[range].iter().any(|unit| unit.is(classes))
    }

    /// The quotation that stands somewhere.
    pub fn quotation(self, at: usize) -> Option<&'a Quotation> {
        Some(self.layers.quotations.get(self.get(at)?.quotation()?))
    }

    /// Whether a quotation stands somewhere.
    pub fn is_quoted(self, at: usize) -> bool {
        self.get(at).is_some_and(|unit| unit.quotation().is_some())
    }

    /// From the first to the last of some units, of which there is one at least.
    pub fn span(self, range: Range<usize>) -> Span {
        self.units[range.start].span.join(self.units[range.end.max(range.start + 1) - 1].span)
    }
}
