//! A quotation where it stands.

use super::super::attribution::{Attribution, Order};
use super::super::find::{Quotation, QuotationIndex};
use super::super::lexicon::{ADVERB, CONJUNCTION, Frame};
use super::super::phrase::SourcePhrase;
use super::super::sentences::{Sentence, Unit, UnitKind};
use super::super::types::How;
use crate::document::{Shape, Token, TokenKind};

/// How many attributions on either side of quoted words are asked whether they are theirs.
const NEAR: usize = 12;
/// The farthest, in units, that the subject of a nested report stands from the verb of the outer one.
const LONGEST_LEAD: usize = 40;
/// The longest clause between dashes, in units.
const LONGEST_PAUSE: usize = 14;
/// The most words that a title has.
const LONGEST_TITLE: usize = 12;

/// A quotation in one of the writer's sentences.
#[derive(Clone, Copy, Debug)]
pub struct Occurrence<'a> {
    /// The sentence.
    pub sentence: Sentence<'a>,
    /// Who says something in it.
    pub attributions: &'a [Attribution],
    /// Its unit.
    pub at: usize,
    /// Its number.
    pub index: QuotationIndex,
    /// Its marks and what stands between them.
    pub quotation: &'a Quotation,
    /// How many words and numbers it has.
    pub words: usize,
}

impl<'a> Occurrence<'a> {
    /// The quotation at a place, if there is one.
    pub fn new(sentence: Sentence<'a>, attributions: &'a [Attribution], at: usize) -> Option<Self> {
        let index = sentence[at].quotation()?;
        let quotation = sentence.quotation(at)?;
        let tokens = &sentence.document().tokens()[quotation.tokens.clone()];
        let words = tokens.iter().filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::Number)).count();
        Some(Self { sentence, attributions, at, index, quotation, words })
    }

    /// What stands between its marks.
    pub fn content(&self) -> &'a str {
        self.sentence.document().slice(self.quotation.content)
    }

    fn tokens(&self) -> &'a [Token] {
        &self.sentence.document().tokens()[self.quotation.tokens.clone()]
    }

    /// The unit before it.
    pub fn before(&self) -> Option<&'a Unit> {
        self.sentence.before(self.at)
    }

    /// The unit after it.
    pub fn after(&self) -> Option<&'a Unit> {
        self.sentence.after(self.at)
    }

    /// The text of the unit before it.
    pub fn text_before(&self) -> &'a str {
        self.at.checked_sub(1).map_or("", |before| self.sentence.text(before))
    }

    /// Whether it stands after a colon.
    pub fn is_after_colon(&self) -> bool {
        self.before().is_some_and(|before| before.kind == UnitKind::Colon)
    }

    /// Whether its content begins as a sentence does: with a capital or a number.
    pub fn begins_sentence(&self) -> bool {
        let content = self.quotation.content;
        let first = self.tokens().iter().find(|token| token.span.start >= content.start && token.shape != Shape::None);
        first.is_some_and(|token| token.shape != Shape::Lower)
    }

    /// Whether most of its words have a capital: a title, a name. Prepositions have none (`"Contract with Workers"`).
    pub fn is_title_case(&self) -> bool {
        let mut words = self.tokens().iter().filter(|token| token.kind == TokenKind::Word).take(LONGEST_TITLE);
        let capital = |token: &Token| token.shape != Shape::Lower;
        let small = |token: &Token| {
            let text = self.sentence.document().slice(token.span);
            text.len() <= 3 || matches!(text, "with" | "from" | "into" | "over" | "without")
        };
        let Some(first) = words.next() else { return false };
        let mut count = 1;
        capital(first)
            && words.all(|token| {
                count += 1;
                capital(token) || small(token)
            })
            && count < LONGEST_TITLE
    }

    /// The attributions whose cue stands before it and those after it, the near ones only: a sentence may hold any number.
    fn beside(&self) -> (&'a [Attribution], &'a [Attribution]) {
        let all = self.attributions;
        let (before, after) = all.split_at(all.partition_point(|attribution| attribution.cue.start < self.at));
        (&before[before.len().saturating_sub(NEAR)..], &after[..after.len().min(NEAR)])
    }

    /// Whether a cue of a range of places stands before it.
    pub fn has_cue_between(&self, start: usize) -> bool {
        self.beside().0.iter().any(|attribution| attribution.cue.start >= start)
    }

    /// Whether a cue ends right before it.
    pub fn is_after_cue(&self) -> bool {
        self.beside().0.iter().any(|attribution| attribution.cue.end == self.at)
    }

    /// The attribution right after it: `"…," she said`.
    pub fn attribution_right_after(&self) -> Option<&'a Attribution> {
        let comma = usize::from(self.sentence.has(self.at + 1, UnitKind::Comma));
        let lead = |at: usize| self.sentence[at].is(ADVERB) || self.sentence.text(at) == "as";
        let follows = |attribution: &&Attribution| {
            attribution.units.start > self.at
                && attribution.order != Order::Shared
                && !matches!(attribution.frame, Frame::Call | Frame::Act)
                && (self.at + 1 + comma..attribution.units.start).all(lead)
        };
        let found = self.beside().1.iter().find(follows)?;
        let pauses = || comma == 1 || self.content().ends_with([',', '?', '!', '-', '—', '…']);
        (!self.is_governed() && (found.order == Order::CueFirst || pauses())).then_some(found)
    }

    /// Whether a verb of saying with its subject stands right before it: `Ms. Lee said, "…," she said.`
    fn is_governed(&self) -> bool {
        let distance = match self.before().map(|before| before.kind) {
            Some(UnitKind::Colon) => 4,
            Some(UnitKind::Comma) => 1,
            _ => 0,
        };
        let governs = |before: &Attribution| before.order == Order::SubjectFirst && before.units.end + distance >= self.at;
        self.beside().0.iter().any(governs)
    }

    /// The nearest attribution before it; a thought, or what somebody would say, only where nothing is said (`He said he
    /// found it "odd"`, `She said the plan would call it "odd"`).
    pub fn attribution_before(&self) -> Option<&'a Attribution> {
        let all = self.beside().0;
        let quotes = |&index: &usize| all[index].units.end <= self.at && all[index].frame != Frame::Act;
        let earlier = || (0..all.len()).rev().filter(quotes);
        let says = |&index: &usize| all[index].frame != Frame::Think;
        let sure = |index: &usize| says(index) && !self.is_hypothetical(&all[*index]);
        let nearest = earlier().find(sure).or_else(|| earlier().find(says)).or_else(|| earlier().next())?;
        Some(self.outermost(all, nearest))
    }

    /// Who is reported to have reported it: in `Lee said she called it "odd"` it is Lee whose words are told.
    fn outermost(&self, all: &'a [Attribution], inner: usize) -> &'a Attribution {
        let widen = |inner, outer| if self.is_nested(outer, inner) { outer } else { inner };
        all[..inner].iter().rev().fold(&all[inner], widen)
    }

    /// Whether an attribution stands in the clause that another one reports.
    fn is_nested(&self, outer: &Attribution, inner: &Attribution) -> bool {
        let says = matches!(outer.frame, Frame::Say | Frame::Tell) && outer.order == Order::SubjectFirst;
        let between = outer.cue.end..inner.units.start.max(outer.cue.end);
        let parts = |unit: &Unit| {
            unit.is(CONJUNCTION)
                || matches!(
                    unit.kind,
                    UnitKind::Comma | UnitKind::Semicolon | UnitKind::Dash | UnitKind::Colon | UnitKind::Quoted(_)
                )
        };
        says && between.len() <= LONGEST_LEAD && !self.is_hypothetical(outer) && !self.sentence.units(between).iter().any(parts)
    }

    /// `would call it`, `you can say`: nobody has said so yet.
    fn is_hypothetical(&self, attribution: &Attribution) -> bool {
        let sentence = self.sentence;
        let cue = attribution.cue.start;
        let before = (cue.saturating_sub(3)..cue).rev().find(|&at| !sentence[at].is(ADVERB));
        let modal = |at| matches!(sentence.text(at), "would" | "should" | "could" | "can" | "might" | "must" | "will" | "to");
        let anybody =
            |source: &SourcePhrase| source.how == How::Pronoun && matches!(sentence.text(source.units.start), "you" | "we");
        before.is_some_and(modal) || anybody(&attribution.source)
    }

    /// An attribution that ends the sentence after a comma: `They saw how "bad" it was, said Mr. Lee.`
    pub fn attribution_closing(&self) -> Option<&'a Attribution> {
        let end = self.sentence.len();
        self.attribution_trailing().filter(|attribution| {
            let near = attribution.units.end..end.min(attribution.units.end + 3);
            let stops = || self.sentence.units(near).iter().any(|unit| unit.kind == UnitKind::Stop);
            let ends = end <= attribution.units.end + 3;
            self.sentence.has(attribution.units.start - 1, UnitKind::Comma) && (ends || stops())
        })
    }

    /// An attribution later in the sentence: `was "the main force" in the city, said Mr. Lee`.
    pub fn attribution_trailing(&self) -> Option<&'a Attribution> {
        self.beside().1.iter().find(|attribution| {
            let says = matches!(attribution.frame, Frame::Say | Frame::Tell);
            attribution.units.start > self.at && says && attribution.order != Order::Shared
        })
    }

    /// The second dash of a short clause between dashes that stands between it and another quotation.
    pub fn pause(&self) -> Option<usize> {
        let sentence = self.sentence;
        if !sentence.has(self.at + 1, UnitKind::Dash) {
            return None;
        }
        let end = sentence.len().min(self.at + LONGEST_PAUSE);
        let dash = (self.at + 2..end).find(|&at| sentence.has(at, UnitKind::Dash))?;
        (dash + 1 < end && sentence.is_quoted(dash + 1)).then_some(dash)
    }
}
