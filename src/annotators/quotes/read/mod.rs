//! Gives quotations their cue and source: from the same sentence, from what leads in to them, or from the quote before.

mod beside;
mod earlier;
mod found;
mod occurrence;

pub use found::{Found, QuoteIndex};
pub use occurrence::Occurrence;

use super::passage::Passage;
use super::phrase::SourcePhrase;
use super::sentences::{Layers, UnitKind, blocks};
use super::types::{Form, How, Quote};
use super::{interview, reject, reported, rules};
use crate::annotation::{Confidence, Mark, Rule};
use crate::document;
use crate::span::Span;

/// All quotes: in each block the reported clauses first, since words in quotation marks may go on with their speakers.
pub fn quotes(layers: &Layers) -> Vec<Mark<Quote>> {
    let mut found = Found::new(layers.quotations.len());
    let mut turn_of_block = vec![None; layers.document.blocks().len()];
    for turn in interview::turns(layers) {
        turn_of_block[turn.block] = Some(found.begin(turn.quote, turn.quotation));
    }
    let (mut here, mut before) = (Passage::new(layers), Passage::new(layers));
    // A turn is read only if the block after it asks for the sentence before.
    let mut unread: Option<(&[document::Sentence], QuoteIndex)> = None;
    let mut rest = layers.document.sentences();
    for sentences in blocks(layers.document) {
        rest = &rest[sentences.len()..];
        if let Some(turn) = turn_of_block[sentences[0].block] {
            unread = Some((sentences, turn));
            continue;
        }
        here.read(sentences);
        if here.is_story()
            && let Some((sentences, turn)) = unread.take()
        {
            before.read(sentences);
            found.begin_block(before.len());
            found.set_last(0, Some(turn));
            found.end_story();
        }
        found.begin_block(here.len());
        Reader { layers, here: &here, story_before: &before, rest, found: &mut found }.read();
        if here.is_story() {
            found.end_story();
            std::mem::swap(&mut here, &mut before);
        }
    }
    found.into_quotes()
}

/// Reads one block.
struct Reader<'r, 'a> {
    layers: &'a Layers<'a>,
    /// The block.
    here: &'r Passage<'a>,
    /// The block of running text before it.
    story_before: &'r Passage<'a>,
    /// The sentences of the text after it.
    rest: &'a [document::Sentence],
    found: &'r mut Found,
}

/// Who says a quotation, and how that is known.
struct Voice {
    source: Option<SourcePhrase>,
    cue: Option<Span>,
    continues: Option<QuoteIndex>,
    rule: &'static Rule,
    confidence: Confidence,
}

impl Voice {
    const fn of(source: SourcePhrase, rule: &'static Rule, confidence: Confidence) -> Self {
        Self { source: Some(source), cue: None, continues: None, rule, confidence }
    }

    fn how(&self) -> How {
        match (&self.source, self.continues) {
            (Some(source), _) => source.how,
            (None, Some(_)) => How::Continued,
            (None, None) => How::Unknown,
        }
    }
}

impl<'r> Reader<'r, '_> {
    fn read(&mut self) {
        for number in 0..self.here.len() {
            let (sentence, attributions) = (self.here.sentence(number), self.here.attributions(number));
            let last = self.found.append(|quotes| reported::in_sentence(sentence, attributions, quotes));
            self.found.set_last(number, last);
        }
        for number in 0..self.here.len() {
            self.read_sentence(number);
        }
    }

    fn read_sentence(&mut self, number: usize) {
        let here: &'r Passage = self.here;
        let sentence = here.sentence(number);
        let mut previous: Option<Occurrence> = None;
        for at in here.quoted(number) {
            let Some(quotation) = Occurrence::new(sentence, here.attributions(number), at) else { continue };
            if reject::is_no_quote(&quotation) {
                continue;
            }
            let goes_on = self.reopened(&quotation).or_else(|| self.interrupted(previous.as_ref(), &quotation));
            match goes_on {
                Some(quote) => self.found.extend(quote, &quotation),
                None => self.begin(number, &quotation),
            }
            previous = Some(quotation);
            let last = self.found.of(quotation.index).or(self.found.last(number));
            self.found.set_last(number, last);
        }
    }

    /// The quote that a quotation goes on with after a new paragraph. An attribution in the later paragraph serves the
    /// earlier one too; if that has its own, they are two quotes and a closing mark was forgotten.
    fn reopened(&mut self, quotation: &Occurrence) -> Option<QuoteIndex> {
        let before = quotation.index.before().filter(|before| self.layers.quotations.get(*before).continues)?;
        let quote = self.found.of(before)?;
        let Some(attribution) = quotation.attribution_right_after() else { return Some(quote) };
        let earlier = self.found.quote_mut(quote);
        if earlier.reading.cue.is_some() {
            return None;
        }
        (earlier.rule, earlier.confidence) = (&rules::ATTRIBUTED, Confidence::High);
        earlier.reading.how = attribution.source.how;
        earlier.reading.source = Some(attribution.source.span);
        earlier.reading.cue = Some(quotation.sentence.span(attribution.cue.clone()));
        earlier.reading.continues = None;
        Some(quote)
    }

    /// `"A," she said, "b."`: the quote whose sentence goes on after its attribution.
    fn interrupted(&self, previous: Option<&Occurrence>, quotation: &Occurrence) -> Option<QuoteIndex> {
        let previous = previous?;
        let (sentence, at) = (quotation.sentence, quotation.at);
        if previous.pause().is_some_and(|dash| dash + 1 == at) {
            return self.found.of(previous.index);
        }
        let attribution = previous.attribution_right_after()?;
        let pauses = previous.content().ends_with([',', '-', '—', '–', '!', '?', ';', '…'])
            || sentence.has(previous.at + 1, UnitKind::Comma);
        let apart =
            quotation.before().is_some_and(|before| matches!(before.kind, UnitKind::Comma | UnitKind::Dash | UnitKind::Colon))
                || at == attribution.units.end;
        let near = at <= attribution.units.end + LONGEST_INTERRUPTION;
        let whole = || previous.begins_sentence() && !quotation.has_cue_between(attribution.units.end);
        if pauses && apart && near && whole() { self.found.of(previous.index) } else { None }
    }

    fn begin(&mut self, number: usize, quotation: &Occurrence) {
        let Some(voice) = self.voice(number, quotation) else { return };
        let quote = Mark {
            span: quotation.quotation.span,
            confidence: voice.confidence,
            rule: voice.rule,
            reading: Quote {
                form: form(quotation),
                content: vec![quotation.quotation.content],
                cue: voice.cue,
                source: voice.source.as_ref().map(|source| source.span),
                how: voice.how(),
                asserted: true,
                continues: voice.continues.map(QuoteIndex::index),
            },
        };
        self.found.begin(quote, Some(quotation.index));
    }

    fn voice(&self, number: usize, quotation: &Occurrence) -> Option<Voice> {
        beside::labelled(quotation)
            .or_else(|| beside::in_sentence(quotation))
            .or_else(|| beside::by_agent(quotation))
            .or_else(|| self.led_in(number, quotation))
            .or_else(|| self.continuing(number, quotation))
            .or_else(|| beside::in_eyes_of(quotation))
            .or_else(|| beside::by_subject(quotation))
            .or_else(|| self.alone(number, quotation))
            .or_else(|| beside::unattributed(quotation))
    }
}

/// The farthest behind an attribution that the second half of what it interrupts begins, in units.
const LONGEST_INTERRUPTION: usize = 14;

/// Whole clauses stand at the start of the writer's sentence, or after a comma or colon and begin as a sentence does.
fn form(quotation: &Occurrence) -> Form {
    let stops = || quotation.content().ends_with([',', '.', '!', '?', '…', '—', '-']);
    if !quotation.begins_sentence() || quotation.words < 2 && !stops() {
        return Form::Partial;
    }
    let apart = quotation
        .before()
        .is_none_or(|before| matches!(before.kind, UnitKind::Comma | UnitKind::Colon | UnitKind::Dash | UnitKind::Quoted(_)));
    if apart || quotation.is_after_cue() { Form::Direct } else { Form::Partial }
}
