//! Who says a quotation, as the sentences before and after its own tell.

use super::super::attribution::Attribution;
use super::super::lexicon::{PREPOSITION, TIME};
use super::super::passage::Passage;
use super::super::phrase::{SourcePhrase, phrase_after, sentence_subject};
use super::super::rules;
use super::super::sentences::{Sentence, UnitKind, first_block};
use super::super::types::{Form, How, Quote};
use super::beside::speaker_label;
use super::{Occurrence, QuoteIndex, Reader, Voice};
use crate::annotation::{Confidence, Mark};

/// The longest signature after a dash, in units.
const LONGEST_SIGNATURE: usize = 28;
/// The longest sentence between two quotes of one speaker, in units.
const LONGEST_PAUSE: usize = 14;
/// How many quotes before the last are asked whether they are the partner's.
const NEAR: usize = 24;

/// A sentence before another.
struct SentenceBefore<'r> {
    sentence: Sentence<'r>,
    attributions: &'r [Attribution],
    /// Its last quote.
    last: Option<QuoteIndex>,
    /// The last quote of the sentence before it in its block.
    last_before: Option<QuoteIndex>,
    /// Whether it stands in the same block as the other.
    in_same_block: bool,
}

impl<'r> Reader<'r, '_> {
    /// The sentence before one of the block or, in running text, the last of the running text before: captions and furniture
    /// between two paragraphs lend neither of them a speaker.
    fn sentence_before(&self, number: usize) -> Option<SentenceBefore<'r>> {
        let in_same_block = number > 0;
        let (passage, quotes, before): (&'r Passage, _, _) = if in_same_block {
            (self.here, self.found.block(), number - 1)
        } else if self.here.is_story() {
            let quotes = self.found.story_before();
            (self.story_before, quotes, quotes.len().checked_sub(1)?)
        } else {
            return None;
        };
        Some(SentenceBefore {
            sentence: passage.sentence(before),
            attributions: passage.attributions(before),
            last: quotes[before],
            last_before: before.checked_sub(1).and_then(|before| quotes[before]),
            in_same_block,
        })
    }

    /// `Mr. Lee: "…"`, `… called them on it:` before a paragraph, `"…" — Mr. Lee`.
    pub fn led_in(&self, number: usize, quotation: &Occurrence) -> Option<Voice> {
        let (sentence, at) = (quotation.sentence, quotation.at);
        let source = if at > 0 {
            if !quotation.is_after_colon() {
                return None;
            }
            speaker_label(sentence, at - 1)
        } else {
            pausing(quotation).or_else(|| self.signature(number, quotation)).or_else(|| self.lead_before(number))
        }?;
        Some(Voice::of(source, &rules::LED_IN, Confidence::Medium))
    }

    /// The sentence before, if it ends with a colon.
    fn lead_before(&self, number: usize) -> Option<SourcePhrase> {
        let before = self.sentence_before(number)?;
        let colon = before.sentence.len() - 1;
        if !before.sentence.has(colon, UnitKind::Colon) {
            return None;
        }
        let attributed = before.attributions.last().map(|attribution| attribution.source.clone());
        attributed.or_else(|| speaker_label(before.sentence, colon))
    }

    /// `"…" — Ann Lee, mayor`, behind the quotation or on a line below it.
    fn signature(&self, number: usize, quotation: &Occurrence) -> Option<SourcePhrase> {
        if quotation.after().is_some() {
            return signature_at(quotation.sentence, quotation.at + 1, quotation);
        }
        let below = first_block(self.rest);
        let below = below.filter(|below| number + 1 == self.here.len() && self.layers.begins_with_dash(below))?;
        let mut passage = Passage::new(self.layers);
        passage.read(below);
        signature_at(passage.sentence(0), 0, quotation)
    }

    /// A quotation that begins a sentence without an attribution goes on with the speaker of the one before: of the
    /// sentence before, or of the paragraph before if that is all it is.
    pub fn continuing(&self, number: usize, quotation: &Occurrence) -> Option<Voice> {
        if quotation.at > 0 || !quotation.begins_sentence() {
            return None;
        }
        let before = self.sentence_before(number)?;
        let last = before.last.or_else(|| over_a_pause(&before))?;
        let continues = Some(self.partner(last, quotation).unwrap_or(last));
        let confidence = if before.in_same_block { Confidence::High } else { Confidence::Low };
        Some(Voice { source: None, cue: None, continues, rule: &rules::CONTINUED, confidence })
    }

    /// In an exchange of questions and answers, each a paragraph, the one who did not speak last: an earlier quote of
    /// theirs.
    fn partner(&self, last: QuoteIndex, quotation: &Occurrence) -> Option<QuoteIndex> {
        if quotation.sentence.len() > 1 {
            return None;
        }
        let document = self.layers.document;
        let second = self.found.quote(last);
        let (near, earlier) = self.found.quotes_before(last, NEAR);
        let with_marks = |quote: &Mark<Quote>| quote.reading.form != Form::Indirect;
        let index =
            earlier.iter().rposition(|quote| with_marks(quote) == with_marks(second) && quote.span.end <= second.span.start)?;
        let first = &earlier[index];
        let block = |quote: &Mark<Quote>| document.block_at(quote.span.start);
        let apart = block(second) != Some(self.here.block) && block(first) != block(second);
        let asks = |quote: &Mark<Quote>| quote.reading.content.last().is_some_and(|part| document.slice(*part).ends_with('?'));
        let this = quotation.content().ends_with('?');
        let name = |quote: &Mark<Quote>| quote.reading.source.map(|source| document.slice(source));
        let speakers = name(first).is_none() || name(first) != name(second);
        (apart && asks(first) == this && asks(second) != this && speakers).then(|| QuoteIndex::new(near + index))
    }

    /// A paragraph of quoted sentences and nothing else: said by whom the paragraph before is about.
    pub fn alone(&self, number: usize, quotation: &Occurrence) -> Option<Voice> {
        if quotation.at > 0 || quotation.words < 5 || !quotation.begins_sentence() {
            return None;
        }
        let before = self.sentence_before(number)?.sentence;
        let source = sentence_subject(before, 0..before.len()).filter(|source| source.how != How::Described)?;
        Some(Voice::of(source, &rules::SUBJECT, Confidence::Low))
    }
}

/// `"This" — Ms. Lee paused — "is justice."`: whose words a clause between dashes interrupts.
fn pausing(quotation: &Occurrence) -> Option<SourcePhrase> {
    let dash = quotation.pause()?;
    sentence_subject(quotation.sentence, quotation.at + 2..dash).filter(|source| source.how != How::Described)
}

/// `"We have no blood." He paused. "And no beds."`: the quote before a short sentence about its speaker.
fn over_a_pause(before: &SentenceBefore) -> Option<QuoteIndex> {
    let pronoun = matches!(before.sentence.text(0), "He" | "She" | "They");
    before.last_before.filter(|_| pronoun && before.sentence.len() <= LONGEST_PAUSE)
}

/// The source after a dash in a signature that begins somewhere.
fn signature_at(sentence: Sentence, dash: usize, quotation: &Occurrence) -> Option<SourcePhrase> {
    if !sentence.has(dash, UnitKind::Dash) || sentence.len() - dash > LONGEST_SIGNATURE {
        return None;
    }
    let source = phrase_after(sentence, dash + 1)?;
    let complete = sentence.get(source.units.end).is_none_or(|next| {
        matches!(next.kind, UnitKind::Comma | UnitKind::Opening | UnitKind::Stop | UnitKind::Dash) || next.is(PREPOSITION | TIME)
    });
    let named = source.how == How::Named || source.how == How::Described && !quotation.is_title_case();
    (complete && named).then_some(source)
}
