//! The quotes found so far, and which quotations and sentences they belong to.

use super::super::find::QuotationIndex;
use super::super::types::Quote;
use super::occurrence::Occurrence;
use crate::annotation::Mark;

/// The number of a quote in the order in which they are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct QuoteIndex(u32);

impl QuoteIndex {
    /// The quote at `index`.
    pub fn new(index: usize) -> Self {
        Self(u32::try_from(index).expect("a text of less than four gigabytes"))
    }

    /// As an index.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// The quotes found so far.
#[derive(Debug)]
pub struct Found {
    quotes: Vec<Mark<Quote>>,
    of_quotation: Vec<Option<QuoteIndex>>,
    /// The last quote of each sentence of the block, reported speech too.
    here: Vec<Option<QuoteIndex>>,
    /// The same for the running text before it.
    before: Vec<Option<QuoteIndex>>,
}

impl Found {
    /// No quotes yet, in a text with so many quotations.
    pub fn new(quotations: usize) -> Self {
        Self { quotes: Vec::new(), of_quotation: vec![None; quotations], here: Vec::new(), before: Vec::new() }
    }

    /// All of them, in the order in which they were found.
    pub fn into_quotes(self) -> Vec<Mark<Quote>> {
        self.quotes
    }

    /// Begins a block of so many sentences.
    pub fn begin_block(&mut self, sentences: usize) {
        self.here.clear();
        self.here.resize(sentences, None);
    }

    /// Remembers the block as the running text before the next.
    pub fn end_story(&mut self) {
        std::mem::swap(&mut self.here, &mut self.before);
    }

    /// The last quote of a sentence of the block.
    pub fn last(&self, sentence: usize) -> Option<QuoteIndex> {
        self.here.get(sentence).copied().flatten()
    }

    /// The last quotes of the sentences of the running text before the block.
    pub fn story_before(&self) -> &[Option<QuoteIndex>] {
        &self.before
    }

    /// The last quotes of the sentences of the block.
    pub fn block(&self) -> &[Option<QuoteIndex>] {
        &self.here
    }

    /// Says which is the last quote of a sentence of the block.
    pub fn set_last(&mut self, sentence: usize, quote: Option<QuoteIndex>) {
        self.here[sentence] = quote;
    }

    /// The quote that a quotation belongs to.
    pub fn of(&self, quotation: QuotationIndex) -> Option<QuoteIndex> {
        self.of_quotation[quotation.index()]
    }

    /// A quote.
    pub fn quote(&self, index: QuoteIndex) -> &Mark<Quote> {
        &self.quotes[index.index()]
    }

    /// A quote, to be changed.
    pub fn quote_mut(&mut self, index: QuoteIndex) -> &mut Mark<Quote> {
        &mut self.quotes[index.index()]
    }

    /// At most `count` quotes before one, the nearest last, with the number of the first of them.
    pub fn quotes_before(&self, index: QuoteIndex, count: usize) -> (usize, &[Mark<Quote>]) {
        let first = index.index().saturating_sub(count);
        (first, &self.quotes[first..index.index()])
    }

    /// Lets more quotes be appended; gives the last of them.
    pub fn append(&mut self, more: impl FnOnce(&mut Vec<Mark<Quote>>)) -> Option<QuoteIndex> {
        let before = self.quotes.len();
        more(&mut self.quotes);
        (self.quotes.len() > before).then(|| QuoteIndex::new(self.quotes.len() - 1))
    }

    /// Begins a quote, perhaps with a quotation.
    pub fn begin(&mut self, quote: Mark<Quote>, quotation: Option<QuotationIndex>) -> QuoteIndex {
        let index = QuoteIndex::new(self.quotes.len());
        self.quotes.push(quote);
        if let Some(quotation) = quotation {
            self.of_quotation[quotation.index()] = Some(index);
        }
        index
    }

    /// Goes on with a quote in another quotation.
    pub fn extend(&mut self, quote: QuoteIndex, quotation: &Occurrence) {
        let mark = self.quote_mut(quote);
        mark.reading.content.push(quotation.quotation.content);
        mark.span = mark.span.join(quotation.quotation.span);
        self.of_quotation[quotation.index.index()] = Some(quote);
    }
}
