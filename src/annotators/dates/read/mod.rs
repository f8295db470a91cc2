//! What a match means: its TIMEX3 value, days and anchor, read against the publication day and the expressions before it.

mod clock;
mod counted;
mod days;
mod durations;
mod history;
mod numeric;
mod parts_of_year;
mod relative;
mod sets;
mod vague;
mod years;

use jiff::civil::Date;

use super::lexicon::Class;
use super::pattern::Capture;
use super::period::{Period, Unit};
use super::sentence::Sentence;
use super::tense::{self, Direction};
use super::terms::TermList;
use super::types::{Anchor, DateType, Days};
use crate::document::Document;

pub use clock::time;
pub use counted::{ago, ago_this, from_now, later, year_ago};
pub use days::{day, day_of_month, holiday, named_day, nth_of_month};
pub use durations::{compound, counted_span, duration};
pub use history::History;
pub use numeric::numeric;
pub use parts_of_year::{half, month, quarter, season};
pub use relative::{beside, bounded_unit, relative_unit, week_of, weekend};
pub use sets::{frequency, set};
pub use vague::vague;
pub use years::{century, decade, turn_of_century, year};

/// Reads a match; `None` if it means nothing, like 31 February.
pub type Read = fn(&Reader, &Match) -> Option<Reading>;

/// A match of a pattern.
#[derive(Clone, Debug)]
pub struct Match {
    /// Which of the patterns.
    pub pattern: usize,
    /// The tokens that are marked.
    pub tokens: std::ops::Range<usize>,
    /// What was captured, in all parts.
    pub captures: Vec<Capture>,
    /// Which part this mark is.
    pub part: u8,
    /// The sentence it stands in.
    pub sentence: usize,
}

impl Match {
    /// The value of the first capture of `class`: of this part, else of another.
    pub fn get(&self, class: Class) -> Option<i32> {
        let of_class = || self.captures.iter().filter(|capture| capture.class == class);
        of_class().find(|capture| capture.part == self.part).or_else(|| of_class().next()).map(|capture| capture.value)
    }

    /// The value of the first capture of `class` in this part.
    fn own(&self, class: Class) -> Option<i32> {
        let of_class = |capture: &&Capture| capture.class == class && capture.part == self.part;
        self.captures.iter().find(of_class).map(|capture| capture.value)
    }

    /// The same match, seen from another of its parts.
    fn as_part(&self, part: u8) -> Self {
        Self { part, ..self.clone() }
    }

    fn has(&self, class: Class) -> bool {
        self.get(class).is_some()
    }

    fn nth(&self, class: Class, n: usize) -> Option<i32> {
        self.captures.iter().filter(|capture| capture.class == class).nth(n).map(|capture| capture.value)
    }
}

/// A match with its meaning.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub date_type: DateType,
    pub value: Option<String>,
    pub days: Option<Days>,
    pub anchor: Anchor,
    /// The period named, if it is one: later expressions may count from it.
    pub period: Option<Period>,
    /// Two readings were possible.
    pub ambiguous: bool,
}

impl Reading {
    fn period(period: Period, anchor: Anchor) -> Self {
        let date_type = if period.is_time() { DateType::Time } else { DateType::Date };
        let value = Some(period.to_string());
        Self { date_type, value, days: period.days(), anchor, period: Some(period), ambiguous: false }
    }

    /// A period if it could be anchored, else unresolved.
    fn of(anchored: Option<Anchored>, date_type: DateType) -> Self {
        anchored.map_or_else(|| Self::unresolved(date_type), |(period, anchor)| Self::period(period, anchor))
    }

    fn unresolved(date_type: DateType) -> Self {
        Self { date_type, value: None, days: None, anchor: Anchor::None, period: None, ambiguous: false }
    }

    fn value(date_type: DateType, value: String) -> Self {
        Self { value: Some(value), ..Self::unresolved(date_type) }
    }
}

/// A period, and what it was counted from.
pub type Anchored = (Period, Anchor);

/// What reading knows besides the match.
pub struct Reader<'d> {
    pub document: &'d Document<'d>,
    /// The terms of its tokens.
    pub terms: &'d TermList<'d>,
    /// The publication day.
    pub reference: Option<Date>,
    /// The text tells history: expressions without a year belong to the one told of last.
    pub narrative: bool,
    /// The text writes the month before the day: 11/29/2024.
    pub month_first: Option<bool>,
    /// What was told of so far.
    pub history: History,
}

impl Reader<'_> {
    fn direction(&self, found: &Match) -> Direction {
        if self.narrative {
            return Direction::Open;
        }
        tense::direction(&self.sentence(found), found.tokens.start, found.tokens.end)
    }

    fn sentence(&self, found: &Match) -> Sentence<'_> {
        Sentence::new(self.document, self.terms, self.document.sentences()[found.sentence].tokens.clone())
    }

    /// The period of length `unit` that holds the publication day.
    fn now(&self, unit: Unit) -> Option<Anchored> {
        Some((Period::containing(self.reference?, unit)?, Anchor::Published))
    }

    /// The last period told of, else the one that holds the publication day.
    fn then(&self, unit: Unit) -> Option<Anchored> {
        self.history.last(unit).or_else(|| self.now(unit))
    }

    /// What expressions without a year count from: in a narrative the last period told of, else the publication day.
    fn here(&self, unit: Unit) -> Option<Anchored> {
        match self.history.told.filter(|_| self.narrative) {
            Some((period, index)) => Some((period.widen(unit).unwrap_or(period), Anchor::Date(index))),
            None => self.now(unit),
        }
    }

    fn says(&self, found: &Match, word: &str) -> bool {
        found.tokens.clone().any(|token| self.document.token_text(token).eq_ignore_ascii_case(word))
    }

    fn word(&self, token: usize) -> String {
        self.document.token_text(token).to_lowercase()
    }

    /// The marked words, in lower case.
    fn words(&self, found: &Match) -> Vec<String> {
        found.tokens.clone().map(|token| self.word(token)).collect()
    }
}

/// Of several candidates the nearest, where those in the other direction than the sentence's count as farther away. A
/// story goes forward: there what lies before its last day counts as twice as far.
pub fn choose(reader: &Reader, found: &Match, from: Date, candidates: impl Iterator<Item = Date>) -> Option<Date> {
    let direction = reader.direction(found);
    candidates.min_by_key(|&day| {
        let distance = (day - from).get_days();
        if reader.narrative {
            if distance < 0 { -2 * distance } else { distance }
        } else {
            distance.abs() + direction.against(distance, [45, 200])
        }
    })
}

/// Of the units at two offsets from now the nearest; `against` is what a sentence that looks the other way adds, a weak
/// and a strong one.
pub fn nearest_unit(reader: &Reader, found: &Match, offsets: [i32; 2], against: [i32; 2]) -> i32 {
    let direction = reader.direction(found);
    let cost = |offset: i32| offset.abs() + direction.against(offset, against);
    if cost(offsets[1]) < cost(offsets[0]) { offsets[1] } else { offsets[0] }
}
