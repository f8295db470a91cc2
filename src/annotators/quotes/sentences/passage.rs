//! A block cut into the writer's sentences.

use std::ops::Range;

use super::super::attribution::{Attribution, attributions};
use super::super::find::Quotation;
use super::super::lexicon::{DETERMINER, PRONOUN, SUBORDINATOR};
use super::layers::Layers;
use super::sentence::Sentence;
use super::unit::{Unit, UnitKind};
use crate::document::{self, BlockKind, Document};

/// The longest subject looked for after a quotation, with its apposition, in units.
const LONGEST_SUBJECT: usize = 24;
/// The longest without a comma.
const LONGEST_PLAIN_SUBJECT: usize = 8;

/// A block with who says something in each of the writer's sentences.
#[derive(Debug)]
pub struct Passage<'a> {
    layers: &'a Layers<'a>,
    /// Its number in the document.
    pub block: usize,
    units: Vec<Unit>,
    sentences: Vec<Range<usize>>,
    attributions: Vec<Attribution>,
    /// For each sentence, one past its last attribution.
    attributed: Vec<usize>,
}

impl<'a> Passage<'a> {
    /// A passage without sentences, to be filled.
    pub fn new(layers: &'a Layers<'a>) -> Self {
        let (units, sentences, attributions, attributed) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { layers, block: 0, units, sentences, attributions, attributed }
    }

    /// Reads the block of some sentences of the text, which are all that it has; what was read before is forgotten.
    pub fn read(&mut self, sentences: &[document::Sentence]) {
        self.block = sentences[0].block;
        self.units.clear();
        self.sentences.clear();
        self.attributions.clear();
        self.attributed.clear();
        self.split(sentences);
        for range in &self.sentences {
            let sentence = Sentence::new(self.layers, &self.units[range.clone()]);
            attributions(sentence, &mut self.attributions);
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
    pub fn sentence(&self, index: usize) -> Sentence<'_> {
        Sentence::new(self.layers, &self.units[self.sentences[index].clone()])
    }

    /// All of it, as if it were one sentence.
    pub fn whole(&self) -> Sentence<'_> {
        Sentence::new(self.layers, &self.units)
    }

    /// The attributions of one of its sentences, in order.
    pub fn attributions(&self, index: usize) -> &[Attribution] {
        let first = index.checked_sub(1).map_or(0, |before| self.attributed[before]);
        &self.attributions[first..self.attributed[index]]
    }

    /// Makes units and cuts them into sentences: where one of the text begins, or after a quotation.
    fn split(&mut self, sentences: &[document::Sentence]) {
        let headline = self.kind() == BlockKind::Headline;
        let Layers { document, quotations, spellings } = self.layers;
        let first = sentences[0].tokens.start;
        let mut quotation = self.layers.first_quotation(first);
        let mut token = first;
        let mut begins: Vec<usize> = Vec::new();
        for sentence in sentences {
            // A quotation may reach beyond its sentence.
            let mut at_start = token < sentence.tokens.end;
            while token < sentence.tokens.end {
                let after_quotation = self.units.last().is_some_and(|unit| unit.quotation().is_some());
                if (at_start || after_quotation) && !self.units.is_empty() {
                    begins.push(self.units.len());
                }
                at_start = false;
                if let Some(found) = quotations.get(quotation.index()).filter(|found| found.tokens.start == token) {
                    self.units.push(Unit::quoted(quotation, found.span));
                    token = found.tokens.end.max(token + 1);
                    quotation = quotation.next();
                } else {
                    let unit = spellings.unit(document, token);
                    self.units.push(if headline && !self.units.is_empty() { unit.in_headline() } else { unit });
                    token += 1;
                }
            }
        }
        begins.retain(|&unit| self.begins_sentence(unit));
        let starts = std::iter::once(0).chain(begins.iter().copied());
        let ends = begins.iter().copied().chain(std::iter::once(self.units.len()));
        self.sentences.extend(starts.zip(ends).map(|(start, end)| start..end));
    }

    /// Whether one of the writer's sentences begins with a unit before which one of the text or a quotation ends.
    fn begins_sentence(&self, at: usize) -> bool {
        let block = self.whole();
        block.quotation(at - 1).is_none_or(|quotation| ends_after(block, quotation, at))
    }
}

/// Whether a sentence of the writer ends with a quotation, before the unit `next` of its block.
fn ends_after(block: Sentence, quotation: &Quotation, next: usize) -> bool {
    let unit = &block[next];
    let begins = unit.is_capitalized() || matches!(unit.kind, UnitKind::Quoted(_) | UnitKind::Number);
    match block.document().slice(quotation.content).chars().next_back() {
        Some('.' | '…') => begins && !attribution_follows(block, next).is_some_and(|cue| is_last_word(block, cue)),
        Some('!' | '?') => begins && attribution_follows(block, next).is_none(),
        _ => false,
    }
}

/// Whether nothing but a stop follows.
fn is_last_word(block: Sentence, at: usize) -> bool {
    block.after(at).is_none_or(|next| next.kind == UnitKind::Stop)
}

/// `"Who knows?" Ms. Lee said`, `"Go!" Mr. Roe, the coach, shouted`: where a verb of saying stands that goes on, with its
/// subject, after a question.
fn attribution_follows(block: Sentence, next: usize) -> Option<usize> {
    let mut commas = 0;
    for at in next..block.len().min(next + LONGEST_SUBJECT) {
        let unit = &block[at];
        if unit.cue().is_some_and(|cue| cue.form.is_finite()) {
            return (unit.is_lower() && commas != 1 && (commas == 0 || !takes_clause(block, at))).then_some(at);
        }
        match unit.kind {
            _ if unit.is_in_phrase() && (commas > 0 || at < next + LONGEST_PLAIN_SUBJECT) => {}
            // `Rob "Bo" Lee`
            UnitKind::Quoted(_) if commas > 0 && block.quotation(at).is_some_and(|quotation| quotation.tokens.len() < 5) => {}
            UnitKind::Comma | UnitKind::Opening | UnitKind::Closing if at > next => {
                commas += usize::from(unit.kind == UnitKind::Comma);
            }
            _ => return None,
        }
    }
    None
}

/// Whether a clause may follow a verb of saying: `Mr. Roe, the coach, said he was late`.
fn takes_clause(block: Sentence, cue: usize) -> bool {
    block.after(cue).is_some_and(|next| next.is(PRONOUN | DETERMINER | SUBORDINATOR) || next.is_capitalized())
}
