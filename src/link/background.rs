//! Whether a figure belongs to a past event that is told for background.
//!
//! The words around a figure give a cue (`last year`, `in May 2020`); the dates of its sentence decide.

use super::context::{Context, distance};
use super::when::names_days;
use crate::annotation::Mark;
use crate::annotators::casualties::{Earlier, Figure};
use crate::annotators::dates::{Anchor, DateExpression, Grain};

/// How many days an article may come after its event.
const LATE: i32 = 31;
/// How many days before the article an event is no longer its subject.
const LONG: i32 = 45;

impl Context<'_> {
    /// Whether the figure's event is not the one at hand, by its words and `date`, the date of its sentence.
    pub(super) fn is_past(&self, figure: &Mark<Figure>, date: Option<usize>) -> bool {
        (self.tells_of_earlier_times(figure) && !self.is_of_late(figure))
            || self.is_long_past(figure, date)
            || self.is_looked_back_on(figure, date)
    }

    /// `a decade after a raid that left 26 dead`, `last week a bomb killed 40`, `a month earlier`: told beside the event at hand.
    fn is_looked_back_on(&self, figure: &Mark<Figure>, date: Option<usize>) -> bool {
        let Some(sentence) = self.document.sentence_at(figure.span.start) else { return false };
        let start = self.document.sentences()[sentence].tokens.start;
        let first = self.document.tokens_in(figure.span).start;
        let after = |token: usize| {
            let long = words!("years year decade decades months centuries century").contains(&self.word(token));
            long && words!("after since").contains(&self.word(token + 1))
        };
        let clause = (start..first).rev().take_while(|&token| !words!(", ;").contains(&self.word(token)));
        let earlier = |date: usize| {
            let tokens = self.document.tokens_in(self.marks.dates[date].span);
            let last = words!("earlier last before previous").contains(&self.word(tokens.start))
                || words!("earlier before").contains(&self.word(tokens.end - 1));
            let wide = tokens.clone().any(|token| words!("week month year months weeks years").contains(&self.word(token)));
            let reading = &self.marks.dates[date].reading;
            let month = names_days(reading, Grain::Century) && !names_days(reading, Grain::Week);
            last && wide || month && self.days_before(date).is_some_and(|days| days > 0)
        };
        clause.into_iter().any(|token| token + 1 < first && after(token))
            || (self.has_figures_before(figure) && date.is_some_and(earlier))
    }

    /// Whether the article tells of other figures before: the event at hand.
    fn has_figures_before(&self, figure: &Mark<Figure>) -> bool {
        self.marks
            .casualties
            .first()
            .is_some_and(|first| self.document.sentence_at(first.span.start) < self.document.sentence_at(figure.span.start))
    }

    /// Whether there is a cue, and a date where the cue looks like one.
    fn tells_of_earlier_times(&self, figure: &Mark<Figure>) -> bool {
        match figure.reading.earlier {
            Some(Earlier::Date(cue)) => {
                let dates = &self.marks.dates;
                let next = dates.partition_point(|date| date.span.end <= cue.start);
                dates.get(next).is_some_and(|date| date.span.overlaps(cue))
            }
            Some(Earlier::Record(_)) => true,
            None => false,
        }
    }

    /// `in May 2020`, in an article of that month: dated like a past event, but the event at hand. What is longer than a
    /// month is too long to tell.
    fn is_of_late(&self, figure: &Mark<Figure>) -> bool {
        let named = |mark: &Mark<DateExpression>| mark.reading.anchor == Anchor::None && names_days(&mark.reading, Grain::Month);
        let Some(sentence) = self.document.sentence_at(figure.span.start) else { return false };
        let dates = &self.marks.dates;
        let near = self.within(dates, sentence).filter(|&date| named(&dates[date]));
        let nearest = near.min_by_key(|&date| distance(dates[date].span, figure.span));
        nearest.and_then(|date| self.days_before(date)).is_some_and(|days| days <= LATE)
    }

    /// `on May 17`, in an article of September: what the figure is dated by is long past.
    fn is_long_past(&self, figure: &Mark<Figure>, date: Option<usize>) -> bool {
        let Some(date) = date else { return false };
        let reading = &self.marks.dates[date].reading;
        let yearless = reading.anchor != Anchor::None && names_days(reading, Grain::Day);
        self.is_old(date) && !(yearless && self.is_told_undated(figure))
    }

    /// Whether the same is told of as many elsewhere without a date: the article is about it.
    fn is_told_undated(&self, figure: &Mark<Figure>) -> bool {
        let same = |other: &&Mark<Figure>| {
            other.span != figure.span
                && other.reading.outcome == figure.reading.outcome
                && other.reading.count.best == figure.reading.count.best
                && other.reading.earlier.is_none()
        };
        let undated = |other: &Mark<Figure>| {
            let sentence = self.document.sentence_at(other.span.start);
            sentence.is_some_and(|sentence| self.date_beside(sentence, other).is_none())
        };
        let near = self.marks.casualties.partition_point(|other| other.span.start < figure.span.start);
        self.marks.casualties[near.saturating_sub(MOST)..near].iter().filter(same).any(undated)
    }

    /// Whether a date lies long before the article.
    pub(super) fn is_old(&self, date: usize) -> bool {
        self.days_before(date).is_some_and(|days| days > LONG)
    }

    /// How many days before the article a date ends; none where the article does not tell its day.
    fn days_before(&self, date: usize) -> Option<i32> {
        let last = self.marks.dates[date].reading.days?.last?;
        Some((self.published? - last).get_days())
    }
}

/// How many figures back the same may be told.
const MOST: usize = 12;
