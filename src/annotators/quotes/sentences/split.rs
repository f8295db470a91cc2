//! Cuts a block into the writer's sentences.

use super::super::find::Quotation;
use super::super::lexicon::{DETERMINER, PRONOUN, SUBORDINATOR};
use super::layers::Layers;
use super::sentence::Sentence;
use super::unit::{Unit, UnitKind};
use crate::document::{self, BlockKind};

/// The longest subject looked for after a quotation, with its apposition, in units.
const LONGEST_SUBJECT: usize = 24;
/// The longest without a comma.
const LONGEST_PLAIN_SUBJECT: usize = 8;

/// The writer's sentences of one block.
#[derive(Debug)]
pub struct Sentences<'a> {
    layers: &'a Layers<'a>,
    /// The units of the block.
    units: Vec<Unit>,
    /// The unit with which each sentence begins.
    starts: Vec<usize>,
    /// The units that are quotations.
    quoted: Vec<usize>,
}

impl<'a> Sentences<'a> {
    /// None, to be filled.
    pub const fn new(layers: &'a Layers<'a>) -> Self {
        Self { layers, units: Vec::new(), starts: Vec::new(), quoted: Vec::new() }
    }

    /// How many there are.
    pub const fn len(&self) -> usize {
        self.starts.len()
    }

    /// One of them.
    pub fn get(&self, number: usize) -> Sentence<'_> {
        Sentence::new(self.layers, &self.units[self.starts[number]..self.end(number)])
    }

    /// Where quotations stand in one of them.
    pub fn quoted(&self, number: usize) -> impl Iterator<Item = usize> {
        let start = self.starts[number];
        let first = self.quoted.partition_point(|&unit| unit < start);
        let last = self.quoted.partition_point(|&unit| unit < self.end(number));
        self.quoted[first..last].iter().map(move |&unit| unit - start)
    }

    fn end(&self, number: usize) -> usize {
        self.starts.get(number + 1).copied().unwrap_or(self.units.len())
    }

    /// Cuts the block of some sentences of the text, which are all that it has: where one of these begins, or after a
    /// quotation. What was there before is forgotten.
    pub fn read(&mut self, sentences: &[document::Sentence]) {
        self.units.clear();
        self.starts.clear();
        self.quoted.clear();
        self.push_units(sentences);
        let mut starts = std::mem::take(&mut self.starts);
        starts.retain(|&unit| self.begins_sentence(unit));
        self.starts = starts;
    }

    /// Makes units of the tokens; the writer's sentences may begin where one of the text does and after each quotation.
    fn push_units(&mut self, sentences: &[document::Sentence]) {
        let Layers { document, quotations, spellings } = self.layers;
        let block = sentences[0].block;
        let headline = document.blocks()[block].kind == BlockKind::Headline;
        let mut next = quotations.of_block(block).peekable();
        let mut token = sentences[0].tokens.start;
        let mut may_begin = true;
        for sentence in sentences {
            // A quotation may reach beyond its sentence.
            may_begin |= token < sentence.tokens.end;
            while token < sentence.tokens.end {
                if may_begin {
                    self.starts.push(self.units.len());
                }
                let quotation = next.next_if(|&index| quotations.get(index).tokens.start == token);
                may_begin = quotation.is_some();
                if let Some(index) = quotation {
                    let quotation = quotations.get(index);
                    self.quoted.push(self.units.len());
                    self.units.push(Unit::quoted(index, quotation.span));
                    token = quotation.tokens.end.max(token + 1);
                } else {
                    let unit = spellings.unit(document, token);
                    self.units.push(if headline && !self.units.is_empty() { unit.in_headline() } else { unit });
                    token += 1;
                }
            }
        }
    }

    /// Whether one of the writer's sentences begins with a unit before which one of the text or a quotation ends.
    fn begins_sentence(&self, at: usize) -> bool {
        let block = Sentence::new(self.layers, &self.units);
        let quotation = at.checked_sub(1).and_then(|before| block.quotation(before));
        quotation.is_none_or(|quotation| ends_after(block, quotation, at))
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
