//! Whether a figure belongs to a past event that is told for background.
//!
//! The words around a figure give a cue (`last year`, `in May 2020`); the dates of its sentence decide.

use super::figures::{Connector, names_days, nearest};
use crate::annotation::Mark;
use crate::annotators::casualties::{Earlier, Figure};
use crate::annotators::dates::{Anchor, DateExpression, Grain};

/// How many days an article may come after its event.
const LATE: i32 = 31;
/// How many days before the article an event is no longer its subject.
const LONG: i32 = 45;

impl Connector<'_> {
    /// Whether the figure's event is not the one at hand.
    pub(super) fn is_background(&self, figure: &Mark<Figure>) -> bool {
        (self.tells_of_earlier_times(figure) && !self.is_of_late(figure)) || self.is_long_past(figure)
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
        self.days_before(figure, named).is_some_and(|days| days <= LATE)
    }

    /// `on May 17`, in an article of September: what the figure is dated by, if it is less than a year long, is long past.
    fn is_long_past(&self, figure: &Mark<Figure>) -> bool {
        let dated = |mark: &Mark<DateExpression>| names_days(&mark.reading, Grain::Half) && !self.is_day_of_statement(mark.span);
        self.days_before(figure, dated).is_some_and(|days| days > LONG)
    }

    /// How many days before the article the date ends that is nearest to the figure, of those that fit; none where the
    /// article does not tell its day.
    fn days_before(&self, figure: &Mark<Figure>, fits: impl Fn(&Mark<DateExpression>) -> bool) -> Option<i32> {
        let sentence = &self.document.sentences()[self.document.sentence_at(figure.span.start)?];
        let date = nearest(&self.marks.dates, sentence.span, figure.span, fits)?;
        let last = self.marks.dates[date].reading.days?.last?;
        Some((self.published? - last).get_days())
    }
}
