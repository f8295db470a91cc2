//! The periods that the text has named so far: what "that year" and "two days later" count from.

use jiff::civil::Date;

use super::super::period::{Period, Unit};
use super::super::types::Anchor;
use super::Anchored;

/// The last periods that the text named, by their length.
#[derive(Clone, Copy, Debug, Default)]
pub struct History {
    day: Option<(Period, usize)>,
    month: Option<(Period, usize)>,
    /// The last quarter that nothing was only compared with.
    pub quarter: Option<(Period, usize)>,
    any: Option<(Period, usize)>,
    /// The last year, or the latest one of the last sentence that names any, with that sentence.
    year: Option<(Period, usize, usize)>,
    /// Where the story stands: the last day, month or year that is not far back from the one before.
    pub told: Option<(Period, usize)>,
    /// The last day not after the publication day.
    pub past_day: Option<(Date, usize)>,
}

impl History {
    /// Remembers the period of mark `index`; of one that others are only compared with, no quarter.
    pub fn push(&mut self, period: Period, index: usize, sentence: usize, reference: Option<Date>, compared: bool) {
        let entry = Some((period, index));
        self.any = entry;
        let earlier = |(told, _, place): (Period, usize, usize)| place == sentence && told.year() > period.year();
        if period.year().is_some() && !self.year.is_some_and(earlier) {
            self.year = Some((period, index, sentence));
        }
        if self.goes_on(period) {
            self.told = entry;
        }
        if let Some(day) = period.day() {
            self.day = entry;
            if reference.is_none_or(|reference| day <= reference) {
                self.past_day = Some((day, index));
            }
        }
        if matches!(period, Period::Month(..)) || period.day().is_some() {
            self.month = entry;
        }
        if matches!(period, Period::Quarter(..)) && !compared {
            self.quarter = entry;
        }
    }

    /// Whether a story goes on with `period`; a year by itself that lies before the last day is a look back.
    fn goes_on(&self, period: Period) -> bool {
        let told = self.told.and_then(|(told, _)| told.year());
        match (period, told) {
            (Period::Century(_) | Period::Decade(_), _) => false,
            (Period::Year(year), Some(told)) => (told..=told.saturating_add(5)).contains(&year),
            _ => true,
        }
    }

    /// The last period of at most the length `unit`, widened to it.
    pub fn last(&self, unit: Unit) -> Option<Anchored> {
        let (period, index) = match unit {
            Unit::Day | Unit::Night | Unit::Week | Unit::Weekend => self.day,
            Unit::Month => self.month,
            Unit::Quarter => self.quarter.or(self.month),
            Unit::Year => self.year.map(|(period, index, _)| (period, index)),
            _ => self.any,
        }?;
        Some((period.widen(unit)?, Anchor::Date(index)))
    }
}
