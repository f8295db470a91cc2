//! What the links of figures are found with: the document, the marks of all kinds, and who speaks.

use std::ops::Range;

use jiff::civil::Date;

use super::{Entity, Speaker};
use crate::annotation::Mark;
use crate::annotators::Marks;
use crate::document::Document;
use crate::grammar::Grammar;
use crate::span::Span;
use crate::words::{self, Class, WordId};

/// One article as the links of its figures see it.
pub(super) struct Context<'a> {
    pub(super) document: &'a Document<'a>,
    pub(super) marks: &'a Marks,
    pub(super) speakers: &'a [Speaker],
    pub(super) entities: &'a [Entity],
    pub(super) entity_of_mention: &'a [usize],
    /// The day that the article counts from.
    pub(super) published: Option<Date>,
    /// Clauses and phrases, read where they are asked for.
    pub(super) grammar: Grammar<'a, 'a>,
}

/// How many quotes around a mark may be those that attribute its sentence.
const QUOTES_AROUND: usize = 4;
/// How many words may stand between a cue and what belongs to it: `said in a statement late on Tuesday`.
const FROM_CUE: usize = 7;

impl Context<'_> {
    /// Whether a mark tells when or where something was said: `police said on Friday`, `a spokesman in Geneva said`.
    pub(super) fn is_of_statement(&self, mark: Span) -> bool {
        let quotes = &self.marks.quotes;
        let after = quotes.partition_point(|quote| quote.span.start <= mark.end);
        let around = after.saturating_sub(QUOTES_AROUND)..quotes.len().min(after + 2);
        around.into_iter().any(|index| self.attributes(index, mark))
    }

    /// Whether a mark stands in the words that attribute a quote.
    fn attributes(&self, index: usize, mark: Span) -> bool {
        let quote = &self.marks.quotes[index].reading;
        let Some(cue) = quote.cue.filter(|cue| self.is_one_sentence(*cue, mark)) else { return false };
        if quote.content.iter().any(|content| content.overlaps(mark)) {
            return false;
        }
        let between = |from: usize, to: usize| Span::new(from.min(to), to);
        let free = |gap: Span| !quote.content.iter().any(|content| content.overlaps(gap));
        let short = |gap: Span| self.document.tokens_in(gap).len() <= FROM_CUE;
        if mark.start >= cue.end {
            let gap = between(cue.end, mark.start);
            return free(gap) && short(gap) && self.is_plain(gap);
        }
        let speaker = self.speakers.get(index).and_then(|speaker| speaker.span);
        let within = speaker.is_some_and(|speaker| speaker.start <= mark.start && mark.end <= cue.start);
        let opens = speaker.is_some_and(|speaker| {
            let gap = between(mark.end, speaker.start.max(mark.end));
            mark.end <= speaker.start && free(gap) && self.document.tokens_in(gap).len() <= 2 && self.opens_sentence(mark)
        });
        within || opens
    }

    fn is_one_sentence(&self, one: Span, other: Span) -> bool {
        self.document.sentence_at(one.start) == self.document.sentence_at(other.start)
    }

    /// `On Friday`: whether no more than a preposition stands before it in its sentence.
    fn opens_sentence(&self, mark: Span) -> bool {
        let sentence = self.document.sentence_at(mark.start).map(|index| &self.document.sentences()[index]);
        sentence.is_some_and(|sentence| self.document.tokens_in(mark).start <= sentence.tokens.start + 2)
    }

    /// Whether no other clause begins in some words: no stop, no `after`.
    fn is_plain(&self, gap: Span) -> bool {
        const OPEN: words::Words = words!("; : after when before while as since that who which where and but killing killed");
        !self.document.tokens_in(gap).any(|token| OPEN.contains(&self.word(token)))
    }

    pub(super) fn word(&self, token: usize) -> WordId {
        self.document.tokens().get(token).map_or(WordId::UNKNOWN, |token| token.word)
    }

    pub(super) fn is(&self, token: usize, class: Class) -> bool {
        words::classes(self.word(token)).contains(class)
    }

    /// The marks that begin in a sentence.
    pub(super) fn within<R>(&self, marks: &[Mark<R>], sentence: usize) -> Range<usize> {
        let span = self.document.sentences()[sentence].span;
        let first = marks.partition_point(|mark| mark.span.start < span.start);
        let last = marks.partition_point(|mark| mark.span.start < span.end);
        first..last
    }
}

/// How far two spans stand apart, in bytes.
pub(super) fn distance(one: Span, other: Span) -> usize {
    if one.end <= other.start { other.start - one.end } else { one.start.saturating_sub(other.end) }
}
