//! Finds what stands in quotation marks. Only the outermost marks count: marks inside are part of what was said.
//!
//! One pass over the marks of a block, helped by one pass from its end that says for each single mark what may close it,
//! since an apostrophe looks like a closing mark and, before an elision, like an opening one.

mod marks;
mod pairing;

use std::ops::Range;

use crate::document::{BlockKind, Document};
use crate::span::Span;
use pairing::Pairing;

/// Text in quotation marks inside one block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotation {
    /// Its tokens, marks included.
    pub tokens: Range<usize>,
    /// From the opening mark to the closing one.
    pub span: Span,
    /// Between the marks, without blanks at its ends.
    pub content: Span,
    /// Whether it has a closing mark, or is known to have lost one.
    pub closed: bool,
    /// Whether it goes on in the next quotation, which opens the next paragraph with a mark of its own.
    pub continues: bool,
}

/// The number of a [`Quotation`] in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct QuotationIndex(u32);

impl QuotationIndex {
    fn new(index: usize) -> Self {
        Self(u32::try_from(index).expect("a text of less than four gigabytes"))
    }

    /// As an index of the quotations of the document.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The quotation before it.
    pub fn before(self) -> Option<Self> {
        self.0.checked_sub(1).map(Self)
    }
}

/// The outermost quotations of a document, in order.
#[derive(Debug, Default)]
pub struct Quotations {
    all: Vec<Quotation>,
    /// For each block, how many there are in it and before it.
    until_block: Vec<u32>,
}

impl Quotations {
    /// Finds them, block by block.
    pub fn find(document: &Document) -> Self {
        let mut quotations = Self::default();
        let mut glyphs = Vec::new();
        for sentences in document.sentences().chunk_by(|one, next| one.block == next.block) {
            let block = sentences[0].block;
            quotations.end_blocks(block);
            let tokens = sentences[0].tokens.start..sentences[sentences.len() - 1].tokens.end;
            glyphs.clear();
            marks::push_glyphs(document, tokens.clone(), &mut glyphs);
            if !glyphs.is_empty() {
                let before = quotations.all.len();
                let reopens = next_opens(document, block);
                Pairing { document, glyphs: &glyphs, end: tokens.end, reopens }.run(&mut quotations.all);
                quotations.join_reopened(document, before, block, tokens.start);
            }
        }
        quotations.end_blocks(document.blocks().len());
        quotations
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.all.len()
    }

    /// One of them.
    pub fn get(&self, index: QuotationIndex) -> &Quotation {
        &self.all[index.index()]
    }

    /// Those of a block.
    pub fn of_block(&self, block: usize) -> impl DoubleEndedIterator<Item = QuotationIndex> + Clone + use<> {
        let first = block.checked_sub(1).map_or(0, |before| self.until_block[before]);
        (first..self.until_block[block]).map(QuotationIndex)
    }

    /// Nothing more is found in the blocks before one.
    fn end_blocks(&mut self, block: usize) {
        let until = QuotationIndex::new(self.all.len()).0;
        self.until_block.resize(block, until);
    }

    /// Marks the last quotation before a block as continued if it was left open and the block, a paragraph, reopens it.
    fn join_reopened(&mut self, document: &Document, before: usize, block: usize, first_token: usize) {
        let in_furniture = |block: usize| document.blocks()[block].kind == BlockKind::Furniture;
        let reopens = self.all.get(before).is_some_and(|first| first.tokens.start == first_token) && !in_furniture(block);
        if let Some(last) = before.checked_sub(1).filter(|_| reopens) {
            let last = &mut self.all[last];
            last.continues = !last.closed && !document.in_furniture(last.span.start);
        }
    }
}

/// Whether the next block of running text opens with a quotation mark.
fn next_opens(document: &Document, block: usize) -> bool {
    let next = document.blocks()[block + 1..].iter().take(4).find(|next| next.kind != BlockKind::Furniture);
    next.and_then(|next| document.slice(next.span).chars().next()).is_some_and(opens_by_shape)
}

const fn opens_by_shape(mark: char) -> bool {
    matches!(mark, '"' | '“' | '„' | '«' | '‘' | '\'' | '`' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_contents(text: &str, expected: &[&str]) {
        let document = crate::read(text);
        let found: Vec<_> = Quotations::find(&document).all.iter().map(|quotation| document.slice(quotation.content)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn marks_of_all_shapes_pair() {
        assert_contents("\"One,\" he said. “Two.” «Three» „four“ ``five''", &["One,", "Two.", "Three", "four", "five"]);
        assert_contents("‘We’re in shock,’ she said. 'It's late.'", &["We’re in shock,", "It's late."]);
    }

    #[test]
    fn rows_of_marks_are_ornaments() {
        assert_contents("\"\"\"\"\"\"\"\"\"\"\nShe said, “Stay.”\n\n", &["Stay."]);
    }

    #[test]
    fn marks_of_another_shape_are_nested() {
        assert_contents("\"He spoke of “the dam” twice,\" she said.", &["He spoke of “the dam” twice,"]);
        assert_contents("“He said \"no\" to it,” she said. “Go.”", &["He said \"no\" to it,", "Go."]);
        assert_contents("\"The dam, he said. “It holds.” Then: \"No.\"", &["The dam, he said.", "It holds.", "No."]);
    }

    #[test]
    fn apostrophes_are_no_marks() {
        assert_contents("The troops' pay in the '90s wasn't good; it's the soldiers' view.", &[]);
        assert_contents("He said 'the troops' pay is late' again.", &["the troops' pay is late"]);
        assert_contents("‘the troops’ pay is late,’ he said of the ’90s.", &["the troops’ pay is late,"]);
    }

    #[test]
    fn nested_marks_belong_to_the_content() {
        assert_contents("“He said, ‘Go now,’ and left.”", &["He said, ‘Go now,’ and left."]);
        assert_contents("‘I thought, “that’s it”, but no.’", &["I thought, “that’s it”, but no."]);
    }

    #[test]
    fn a_missing_mark_hurts_nothing_after_its_paragraph() {
        assert_contents("He said, “Go.\n\nShe said, “Stay.” They left.", &["Go.", "Stay."]);
    }
}
