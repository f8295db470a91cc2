//! When it happened: the dates that tell of an event, not of a statement.

use super::context::{Context, distance};
use crate::annotation::Mark;
use crate::annotators::casualties::Figure;
use crate::annotators::dates::{DateExpression, DateType, Grain, Modifier};
use crate::document::BlockKind;
use crate::grammar::Tense;
use crate::span::Span;
use crate::words::Words;

/// The most dates of a sentence that are looked at.
const MOST: usize = 24;
/// How much farther off a date counts that stands behind a semicolon, in bytes.
const BEHIND_A_STOP: usize = 400;
/// The same, where another figure stands in between: `two in Kano and three in Zaria`.
const BEHIND_A_FIGURE: usize = 100;

impl Context<'_> {
    /// The date that tells when a figure's event was, in its own sentence: the nearest that is no day of a statement.
    ///
    /// Years and months date events of the past only.
    pub(super) fn date_beside(&self, sentence: usize, figure: &Mark<Figure>) -> Option<usize> {
        if self.is_of_toll(&figure.reading) {
            return None; // "the toll rose to 45 on Friday": when it was counted
        }
        let dates = &self.marks.dates;
        let all = self.within(dates, sentence);
        let near = all.start..all.end.min(all.start + MOST);
        near.filter(|&index| self.is_day_of_event(index) && !self.is_of_other_act(dates[index].span, figure.reading.trigger))
            .min_by_key(|&index| self.far(dates[index].span, figure.span))
    }

    /// The first date of a sentence that tells when something happened.
    pub(super) fn date_of_sentence(&self, sentence: usize) -> Option<usize> {
        let dates = &self.marks.dates;
        self.within(dates, sentence).take(MOST).find(|&date| {
            let span = dates[date].span;
            self.is_day_of_event(date) && !self.is_of_other_act(span, None) && !self.is_of_earlier_clause(sentence, span)
        })
    }

    /// Whether a figure is a sum that rises and falls: `the death toll`, `the number of missing`; or was withdrawn.
    pub(super) fn is_of_toll(&self, figure: &Figure) -> bool {
        let counted =
            |trigger: Span| self.document.tokens_in(trigger).any(|token| words!("toll number count").contains(&self.word(token)));
        figure.superseded || figure.trigger.is_some_and(counted)
    }

    /// `was identified on Wednesday`: whether a date stands right after a word for what is done or said afterwards, which is
    /// not the figure's own.
    pub(super) fn is_of_other_act(&self, date: Span, own: Option<Span>) -> bool {
        const ACTS: Words = words!(
            "said says told reported stated announcing speaking accounts identified arrested charged released confirmed denied \
             announced appeared sentenced pleaded booked indicted named published issued"
        );
        let first = self.document.tokens_in(date).start;
        let near = first.saturating_sub(3)..first;
        let act = near.rev().find(|&token| ACTS.contains(&self.word(token)));
        let span = |token: usize| self.document.tokens()[token].span;
        act.is_some_and(|token| own.is_none_or(|own| !own.overlaps(span(token))))
    }

    /// `had left on Tuesday`: whether a date tells of what came before.
    pub(super) fn is_of_earlier_clause(&self, sentence: usize, date: Span) -> bool {
        let token = self.document.tokens_in(date).start;
        let clauses = self.grammar.sentence(sentence).clauses();
        clauses
            .iter()
            .rev()
            .find(|clause| clause.verb < token)
            .is_some_and(|clause| clause.perfect && clause.tense == Tense::Past)
    }

    /// Whether a date can be that of an event.
    pub(super) fn is_day_of_event(&self, index: usize) -> bool {
        let mark = &self.marks.dates[index];
        if self.document.block_kind_at(mark.span.start) == Some(BlockKind::Caption) {
            return false; // when the picture was taken
        }
        if self.is_of_publication(mark.span) {
            return false;
        }
        let past =
            self.published.is_some_and(|today| mark.reading.days.and_then(|days| days.last).is_some_and(|last| last < today));
        let longest = if past { Grain::Century } else { Grain::Week };
        // "before dawn on Sunday" tells when, "since Friday" when it began, "since 2012" what a total counts.
        let bounds = match () {
            () if names_days(&mark.reading, Grain::Time) => words!("until till by for through"),
            () if names_days(&mark.reading, Grain::Day) => words!("before until till by for through"),
            () => words!("before until till by for through since from"),
        };
        let open = matches!(mark.reading.modifier, Some(Modifier::Before | Modifier::OnOrBefore));
        names_days(&mark.reading, longest) && !open && !self.follows(mark.span, bounds) && !self.is_of_statement(mark.span)
    }

    /// `Posted: Monday, 5:16 PM`: when the article was published.
    fn is_of_publication(&self, date: Span) -> bool {
        let first = self.document.tokens_in(date).start;
        (first.saturating_sub(3)..first).any(|token| words!("posted updated published").contains(&self.word(token)))
    }

    /// Whether one of some words stands right before a mark, an article apart.
    pub(super) fn follows(&self, mark: Span, words: Words) -> bool {
        let first = self.document.tokens_in(mark).start;
        let before = |back: usize| first.checked_sub(back).is_some_and(|token| words.contains(&self.word(token)));
        let as_of = first > 1 && self.word(first - 1) == word!("of") && self.word(first - 2) == word!("as");
        as_of || before(1) || (first > 1 && words!("the late early last").contains(&self.word(first - 1)) && before(2))
    }

    /// How far a mark is from a figure; what stands behind a semicolon is farther.
    pub(super) fn far(&self, mark: Span, figure: Span) -> usize {
        let (from, to) = (mark.end.min(figure.end), mark.start.max(figure.start));
        let between = if from < to { self.document.tokens_in(Span::new(from, to)) } else { 0..0 };
        let stop = between.into_iter().any(|token| self.word(token) == word!(";"));
        let figures = &self.marks.casualties;
        let between = figures.partition_point(|other| other.span.start < from.max(figure.end))
            < figures.partition_point(|other| other.span.end <= to && other.span.start < to);
        distance(mark, figure)
            + if between && mark.start >= figure.end { BEHIND_A_FIGURE } else { 0 }
            + if stop { BEHIND_A_STOP } else { 0 }
    }
}

/// Whether an expression is a date or a time, with days, that names no more than `longest`.
pub(super) fn names_days(reading: &DateExpression, longest: Grain) -> bool {
    let date = matches!(reading.date_type, DateType::Date | DateType::Time) && reading.days.is_some();
    date && reading.period.is_some_and(|period| period.grain() <= longest)
}
