//! Who says a quotation, as its own sentence tells.

use super::super::attribution::Attribution;
use super::super::lexicon::{AUXILIARY, Form as VerbForm, Frame, PEOPLE, VERB};
use super::super::phrase::{SourcePhrase, phrase_after, sentence_subject, source_in, subject_before};
use super::super::rules;
use super::super::sentences::{Sentence, UnitKind};
use super::super::types::How;
use super::{Occurrence, Voice};
use crate::annotation::Confidence;

/// The longest label before a colon, in units.
const LONGEST_LABEL: usize = 8;
/// The farthest before a colon that a dash begins a label.
const LONGEST_DASHED_LABEL: usize = 12;

/// `TURNOUT RISES - Ann Lee: "…"`, `More from Mr. Roe: "…"`: a name between a dash or `from` and a colon.
pub fn labelled(quotation: &Occurrence) -> Option<Voice> {
    if !quotation.is_after_colon() {
        return None;
    }
    let (sentence, colon) = (quotation.sentence, quotation.at - 1);
    let introduces = |&at: &usize| {
        let from = || sentence.is_word(at, "from") && (at == 0 || sentence.is_word(at - 1, "more"));
        sentence.has(at, UnitKind::Dash) || from()
    };
    let before = (0..colon).rev().take(LONGEST_LABEL).find(introduces)?;
    let label = before + 1..colon;
    let source = source_in(sentence, label.clone()).filter(|source| source.units == label)?;
    Some(Voice::of(source, &rules::LED_IN, Confidence::Medium))
}

/// The nearest attribution that can be its own.
pub fn in_sentence(quotation: &Occurrence) -> Option<Voice> {
    let said_before = || quotation.attribution_before().filter(|before| before.frame != Frame::Think);
    let attribution = quotation
        .attribution_right_after()
        .or_else(said_before)
        .or_else(|| quotation.attribution_closing())
        .or_else(|| quotation.attribution_before())
        .or_else(|| quotation.attribution_trailing())?;
    let source = antecedent(quotation.sentence, attribution).unwrap_or_else(|| attribution.source.clone());
    let cue = Some(quotation.sentence.span(attribution.cue.clone()));
    Some(Voice { cue, ..Voice::of(source, &rules::ATTRIBUTED, Confidence::High) })
}

/// `Lee condemned what she called "a farce"`: the subject that the pronoun stands for in the same sentence.
fn antecedent(sentence: Sentence, attribution: &Attribution) -> Option<SourcePhrase> {
    let pronoun = &attribution.source;
    let what = pronoun.units.start.checked_sub(1).filter(|&what| what > 0 && pronoun.how == How::Pronoun)?;
    if !matches!(sentence.text(what), "what" | "whom") {
        return None;
    }
    sentence_subject(sentence, 0..what).filter(|source| source.how != How::Pronoun)
}

/// `was labelled "false" by the union`: a passive verb before the words and its agent behind them.
pub fn by_agent(quotation: &Occurrence) -> Option<Voice> {
    let Occurrence { sentence, at, .. } = *quotation;
    if sentence.text(at + 1) != "by" {
        return None;
    }
    let passive = |&at: &usize| {
        let cue = sentence[at].cue();
        cue.is_some_and(|cue| cue.form == VerbForm::Past && matches!(cue.frame, Frame::Call | Frame::Tell | Frame::Say))
    };
    let cue = (at.saturating_sub(4)..at).rev().find(passive)?;
    let source = phrase_after(sentence, at + 2)?;
    Some(Voice { cue: Some(sentence[cue].span), ..Voice::of(source, &rules::ATTRIBUTED, Confidence::Medium) })
}

/// Whom a colon gives the word: what stands after a dash (`HIGHER TURNOUT - Ann Lee:`), the whole of a short lead-in, or the
/// name right before it; failing these, the sentence's subject.
pub fn speaker_label(sentence: Sentence, colon: usize) -> Option<SourcePhrase> {
    // `Q: "…"`: the letter is nobody's name.
    let letter = colon == 1 && matches!(sentence.text(0), "Q" | "A");
    if letter || matches!(sentence.text(0), "RELATED" | "WATCH" | "READ" | "MORE" | "LISTEN" | "VIDEO" | "PHOTOS") {
        return None;
    }
    let dash = (0..colon).rev().take(LONGEST_DASHED_LABEL).find(|&at| sentence.has(at, UnitKind::Dash));
    let start = dash.map_or(0, |dash| dash + 1);
    let lead = source_in(sentence, start..colon);
    let whole = || lead.clone().filter(|source| colon - start <= LONGEST_LABEL && source.how != How::Described);
    let right_before = || subject_before(sentence, start, colon).filter(|source| source.how == How::Named);
    let verb = || sentence.units(start..colon).iter().any(|unit| unit.is(AUXILIARY | VERB) || unit.cue().is_some());
    let short = || lead.clone().filter(|_| colon - start <= 4 && !verb());
    whole().or_else(right_before).or_else(short).or_else(|| sentence_subject(sentence, start..colon))
}

/// `To Ms. Lee, the verdict was "an insult"`: whose view the sentence begins with.
pub fn in_eyes_of(quotation: &Occurrence) -> Option<Voice> {
    let sentence = quotation.sentence;
    if !matches!(sentence.text(0), "To" | "For") || quotation.is_after_colon() {
        return None;
    }
    let source = phrase_after(sentence, 1)?;
    let to = source.units.end < quotation.at && sentence.has(source.units.end, UnitKind::Comma);
    let people = source.how == How::Named || sentence.any(source.units.clone(), PEOPLE);
    (to && people).then(|| Voice::of(source, &rules::SUBJECT, Confidence::Low))
}

/// Words inside a sentence without an attribution: its subject's, if that is a name or a pronoun. `Critics of the "bed tax"
/// met`: a thing or a group of people is too often not who spoke.
pub fn by_subject(quotation: &Occurrence) -> Option<Voice> {
    let Occurrence { sentence, at, words, .. } = *quotation;
    if words < 2 || quotation.is_after_colon() || words < 5 && quotation.is_title_case() {
        return None;
    }
    let source = sentence_subject(sentence, 0..at).filter(|source| source.how != How::Described)?;
    let thing = matches!(sentence.text(source.units.start), "This" | "this" | "That" | "that");
    (!thing).then(|| Voice::of(source, &rules::SUBJECT, Confidence::Low))
}

/// Quoted words of nobody: kept if they are a clause, or what something is called by somebody (`was labelled "false"`).
pub fn unattributed(quotation: &Occurrence) -> Option<Voice> {
    let Occurrence { sentence, at, words, .. } = *quotation;
    let calls = |at: usize| sentence[at].cue().is_some_and(|cue| cue.frame == Frame::Call);
    let called = (at.saturating_sub(3)..at).any(calls);
    let clause = || words > 2 && !quotation.is_title_case();
    let (rule, confidence) = (&rules::UNATTRIBUTED, Confidence::Low);
    (called || clause()).then_some(Voice { source: None, cue: None, continues: None, rule, confidence })
}
