//! What a match means: its TIMEX3 value, days and anchor, read against the publication day and the expressions before it.

use jiff::civil::Date;

use super::find::Sentence;
use super::holidays;
use super::lexicon::{Class, VAGUE};
use super::pattern::Capture;
use super::period::{self, DayPart, Period, Season, Unit};
use super::tense::{self, Direction};
use super::terms::{Term, half_day};
use super::types::{Anchor, DateType, Days};
use crate::document::Document;

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

    fn unresolved(date_type: DateType) -> Self {
        Self { date_type, value: None, days: None, anchor: Anchor::None, period: None, ambiguous: false }
    }

    fn value(date_type: DateType, value: String) -> Self {
        Self { value: Some(value), ..Self::unresolved(date_type) }
    }
}

/// A period, and what it was counted from.
type Anchored = (Period, Anchor);

/// What reading knows besides the match.
pub struct Reader<'d> {
    pub document: &'d Document<'d>,
    /// The terms of its tokens.
    pub terms: &'d [Term],
    /// The publication day.
    pub reference: Option<Date>,
    /// The text tells history: expressions without a year belong to the one told of last.
    pub narrative: bool,
    /// The text writes the month before the day: 11/29/2024.
    pub month_first: Option<bool>,
    /// What was told of so far.
    pub history: History,
}

/// The last periods that the text named, by their length.
#[derive(Clone, Copy, Debug, Default)]
pub struct History {
    day: Option<(Period, usize)>,
    month: Option<(Period, usize)>,
    quarter: Option<(Period, usize)>,
    any: Option<(Period, usize)>,
    /// The last year, or the latest one of the last sentence that names any, with that sentence.
    year: Option<(Period, usize, usize)>,
    /// Where the story stands: the last day, month or year that is not far back from the one before.
    told: Option<(Period, usize)>,
    /// The last day not after the publication day.
    past_day: Option<(Date, usize)>,
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
    fn last(&self, unit: Unit) -> Option<Anchored> {
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

    fn word(&self, token: usize) -> String {
        self.document.token_text(token).to_lowercase()
    }

    /// The marked words, in lower case.
    fn words(&self, found: &Match) -> Vec<String> {
        found.tokens.clone().map(|token| self.word(token)).collect()
    }
}

/// The year that a match states, before Christ negative.
fn stated_year(reader: &Reader, found: &Match) -> Option<i16> {
    let written = found.get(Class::Year).or(found.get(Class::SpokenYear));
    let with_era = || found.get(Class::Digits).filter(|_| found.has(Class::Era));
    let year = written.or_else(with_era).or_else(|| short_year(reader, found))?;
    let year = if found.get(Class::Era) == Some(-1) { -year } else { year };
    i16::try_from(year).ok().filter(|&year| year != 0)
}

/// `'08`, or the second year of `2011-12`.
fn short_year(reader: &Reader, found: &Match) -> Option<i32> {
    let short = found.get(Class::TwoDigits)?;
    let newest = reader.reference.map_or(2030, |day| i32::from(day.year()) + 10);
    let recent = newest - (newest - short).rem_euclid(100);
    Some(recent)
}

/// The year of an expression such as "June last year", "October of that year".
fn named_year(reader: &Reader, found: &Match) -> Option<Anchored> {
    if !found.has(Class::Unit) || found.get(Class::Unit).and_then(Unit::from_value) != Some(Unit::Year) {
        return None;
    }
    relative(reader, found, Unit::Year)
}

/// "this", "last", "next", "that", "the following" with a unit.
fn relative(reader: &Reader, found: &Match, unit: Unit) -> Option<Anchored> {
    let step = |from: Option<Anchored>, steps: i32| from.and_then(|(period, anchor)| Some((period.shift(steps)?, anchor)));
    if let Some(steps) = found.get(Class::Adjacent) {
        return step(reader.then(unit), steps);
    }
    let further = found.get(Class::FromThen).unwrap_or(0);
    if found.has(Class::Last) {
        return step(reader.now(unit), further - 1);
    }
    if found.has(Class::Next) {
        let from = if reader.narrative { reader.then(unit) } else { reader.now(unit) };
        return step(from, further + 1);
    }
    if found.has(Class::This) { reader.now(unit) } else { reader.then(unit) }
}

/// A day of a month, perhaps without a year.
fn month_day(reader: &Reader, found: &Match) -> Option<Anchored> {
    let month = i8::try_from(found.get(Class::Month)?).ok()?;
    let day = i8::try_from(found.get(Class::Day).or_else(|| found.get(Class::Ordinal))?).ok()?;
    let on = |year: i16| Date::new(year, month, day).ok();
    if let Some(year) = stated_year(reader, found) {
        return if year < 0 {
            Some((Period::Month(year, month), Anchor::None))
        } else {
            Some((Period::Day(on(year)?), Anchor::None))
        };
    }
    if let Some((year, anchor)) = named_year(reader, found) {
        return Some((Period::Day(on(year.year()?)?), anchor));
    }
    let (told, anchor) = reader.here(Unit::Day)?;
    if let Period::Year(year) = told {
        return Some((Period::Day(on(year)?), anchor));
    }
    let from = told.first()?;
    let candidates = [-1, 0, 1].into_iter().filter_map(|offset| on(from.year() + offset));
    let chosen = choose(reader, found, from, candidates)?;
    Some((Period::Day(chosen), anchor))
}

/// Of several candidates the nearest, where those in the other direction than the sentence's count as farther away. A
/// story goes forward: there what lies before its last day counts as twice as far.
fn choose(reader: &Reader, found: &Match, from: Date, candidates: impl Iterator<Item = Date>) -> Option<Date> {
    let direction = reader.direction(found);
    candidates.min_by_key(|&day| {
        let distance = (day - from).get_days();
        if reader.narrative {
            if distance < 0 { -2 * distance } else { distance }
        } else {
            distance.abs() + direction.against(distance, [45, 90])
        }
    })
}

/// Of the units at two offsets from now the nearest; `against` is what a sentence that looks the other way adds, a weak
/// and a strong one.
fn nearest_unit(reader: &Reader, found: &Match, offsets: [i32; 2], against: [i32; 2]) -> i32 {
    let direction = reader.direction(found);
    let cost = |offset: i32| offset.abs() + direction.against(offset, against);
    if cost(offsets[1]) < cost(offsets[0]) { offsets[1] } else { offsets[0] }
}

/// A day, by date, weekday or word.
fn a_day(reader: &Reader, found: &Match) -> Option<Anchored> {
    if found.has(Class::Month) && (found.has(Class::Day) || found.has(Class::Ordinal)) {
        return month_day(reader, found);
    }
    if let Some(offset) = found.get(Class::Deictic) {
        let (today, anchor) = reader.now(Unit::Day)?;
        let further = if reader.words(found).iter().any(|word| word == "before" || word == "after") { 2 } else { 1 };
        return Some((today.shift(offset * further)?, anchor));
    }
    if found.has(Class::Weekday) {
        return weekday(reader, found);
    }
    None
}

fn weekday(reader: &Reader, found: &Match) -> Option<Anchored> {
    let wanted = found.get(Class::Weekday)?;
    let adjacent = found.get(Class::Adjacent);
    let (from, anchor) = if adjacent.is_some() { reader.then(Unit::Day)? } else { reader.here(Unit::Day)? };
    let from = from.day()?;
    let today = i32::from(from.weekday().to_monday_one_offset());
    let ahead = (wanted - today).rem_euclid(7);
    let strictly_ahead = if ahead == 0 { 7 } else { ahead };
    let back = ahead - 7;
    if let Some((week, anchor)) = found.get(Class::Unit).and_then(|_| relative(reader, found, Unit::Week)) {
        return Some((Period::Day(period::days_later(week.first()?, wanted - 1)?), anchor));
    }
    let offset = if adjacent == Some(-1) || found.has(Class::Last) {
        back
    } else if adjacent == Some(1) || found.has(Class::Next) {
        strictly_ahead
    } else if ahead == 0 {
        0
    } else {
        if reader.narrative || nearest_weekday(reader, found, [back, ahead]) == ahead { ahead } else { back }
    };
    let day = period::days_later(from, offset)?;
    Some((Period::Day(day), anchor))
}

/// Of the weekdays at two offsets the one in the direction of the sentence; a weak sign of the future does not reach far.
fn nearest_weekday(reader: &Reader, found: &Match, [back, ahead]: [i32; 2]) -> i32 {
    match reader.direction(found) {
        Direction::Future => ahead,
        Direction::Likely if ahead < 3 - back => ahead,
        _ => back,
    }
}

/// `2024-11-29`, `29/11/2024`, `29.11.2024`, perhaps with a time of day.
pub fn numeric(reader: &Reader, found: &Match) -> Option<Reading> {
    let in_digits = |capture: &&Capture| matches!(capture.class, Class::Year | Class::Digits | Class::IsoDay | Class::Dotted);
    let fields: Vec<&str> =
        found.captures.iter().filter(in_digits).map(|capture| reader.document.token_text(capture.token)).collect();
    let fields: Vec<&str> = fields.iter().flat_map(|field| field.trim_end_matches('T').split('.')).collect();
    let (day, ambiguous) = numeric_day(reader, fields.get(..3)?)?;
    let clock = found.has(Class::Clock) || found.has(Class::FullClock);
    let clock = if clock { Some(i16::try_from(minutes(reader, found)?).ok()?) } else { None };
    let period = clock.map_or(Period::Day(day), |minutes| Period::Clock(day, minutes));
    Some(Reading { ambiguous, ..Reading::period(period, Anchor::None) })
}

/// The day that three fields name, and whether they could name another.
fn numeric_day(reader: &Reader, fields: &[&str]) -> Option<(Date, bool)> {
    let [a, b, c] = fields else { return None };
    let number = |field: &str| field.parse::<i16>().ok();
    let (x, y, z) = (number(a)?, number(b)?, number(c)?);
    let date = |year: i16, month: i16, day: i16| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    if a.len() == 4 {
        return Some((date(x, y, z)?, false));
    }
    if !matches!(c.len(), 2 | 4) || a.len() > 2 || b.len() > 2 {
        return None;
    }
    let year = if c.len() == 4 { z } else { full_year(reader, z) };
    let (month_first, day_first) = (date(year, x, y), date(year, y, x));
    let preferred = if reader.month_first.unwrap_or(true) { month_first.or(day_first) } else { day_first.or(month_first) };
    let ambiguous = reader.month_first.is_none() && x != y && month_first.is_some() && day_first.is_some();
    Some((preferred?, ambiguous))
}

fn full_year(reader: &Reader, short: i16) -> i16 {
    let newest = reader.reference.map_or(2030, |day| day.year() + 10);
    newest - (newest - short).rem_euclid(100)
}

/// A day by date, weekday or word.
pub fn day(reader: &Reader, found: &Match) -> Option<Reading> {
    if let Some((period, anchor)) = a_day(reader, found) {
        return Some(Reading::period(period, anchor));
    }
    let impossible = found.has(Class::Month) && (stated_year(reader, found).is_some() || !exists_in_leap_year(found));
    (!impossible).then(|| Reading::unresolved(DateType::Date))
}

/// Whether the month ever has that day.
fn exists_in_leap_year(found: &Match) -> bool {
    let month = found.get(Class::Month).and_then(|month| i8::try_from(month).ok());
    let day = found.get(Class::Day).or_else(|| found.get(Class::Ordinal)).and_then(|day| i8::try_from(day).ok());
    month.zip(day).is_some_and(|(month, day)| Date::new(2024, month, day).is_ok())
}

/// A month, perhaps without a year.
pub fn month(reader: &Reader, found: &Match) -> Option<Reading> {
    let month = i8::try_from(found.get(Class::Month)?).ok()?;
    if let Some(year) = stated_year(reader, found) {
        return Some(Reading::period(Period::Month(year, month), Anchor::None));
    }
    if found.has(Class::Unit) {
        let Some((year, anchor)) = named_year(reader, found) else { return Some(Reading::unresolved(DateType::Date)) };
        return Some(Reading::period(Period::Month(year.year()?, month), anchor));
    }
    let Some((period, anchor)) = nameless_month(reader, found, month) else {
        return Some(Reading::unresolved(DateType::Date));
    };
    Some(Reading::period(period, anchor))
}

/// "April", "last December", "the following May".
fn nameless_month(reader: &Reader, found: &Match, month: i8) -> Option<Anchored> {
    let (from, anchor) = if found.has(Class::Adjacent) { reader.then(Unit::Month)? } else { reader.here(Unit::Month)? };
    let Period::Month(year, now) = from else { return Some((Period::Month(from.year()?, month), anchor)) };
    let back = if month < now { 0 } else { -1 };
    let offset = match (found.get(Class::Adjacent), found.has(Class::Last), found.has(Class::Next)) {
        (Some(-1), ..) | (_, true, _) => back,
        (Some(1), ..) | (_, _, true) => back + 1,
        _ if reader.narrative => nearest_year(now, month),
        _ if month == now || found.has(Class::This) => 0,
        _ => {
            let behind = i32::from(month - now).rem_euclid(12) - 12;
            if nearest_unit(reader, found, [behind, behind + 12], [2, 4]) < 0 { back } else { back + 1 }
        }
    };
    Some((Period::Month(year.checked_add(offset)?, month), anchor))
}

/// In a narrative: years from month `now` to `month`, at most four months back, else ahead.
const fn nearest_year(now: i8, month: i8) -> i16 {
    if month - now > 8 {
        -1
    } else if now - month > 6 {
        1
    } else {
        0
    }
}

/// A year.
pub fn year(reader: &Reader, found: &Match) -> Option<Reading> {
    let mut year = stated_year(reader, found)?;
    if let (Some(first), Some(_), 1) = (found.nth(Class::Year, 0), found.get(Class::TwoDigits), found.part) {
        let second = first - first % 100 + found.get(Class::TwoDigits)?;
        year = i16::try_from(if second < first { second + 100 } else { second }).ok()?;
    }
    Some(Reading::period(Period::Year(year), Anchor::None))
}

/// `1990s`, `'80s`, "the eighties".
pub fn decade(reader: &Reader, found: &Match) -> Option<Reading> {
    let tens = match (found.get(Class::DecadeWord), found.nth(Class::Decade, 0), found.part) {
        (Some(word), ..) => word * 10,
        (None, Some(first), 1) => first - first % 100 + found.get(Class::Decade)? % 100,
        _ => found.get(Class::Decade)?,
    };
    if (1000..=1900).contains(&tens) && tens % 100 == 0 {
        return Some(Reading::period(Period::Century(i16::try_from(tens / 100 + 1).ok()?), Anchor::None));
    }
    let year = if tens >= 100 || found.has(Class::Era) { tens } else { i32::from(full_year(reader, i16::try_from(tens).ok()?)) };
    let decade = i16::try_from(year / 10).ok()?;
    let decade = if found.get(Class::Era) == Some(-1) { -decade } else { decade };
    Some(Reading::period(Period::Decade(decade), Anchor::None))
}

/// "the 19th century"
pub fn century(_reader: &Reader, found: &Match) -> Option<Reading> {
    let century = i16::try_from(found.get(Class::Ordinal)?).ok().filter(|century| (1..=30).contains(century))?;
    let century = if found.get(Class::Era) == Some(-1) { -century } else { century };
    Some(Reading::period(Period::Century(century), Anchor::None))
}

/// "the summer of 2022", "last spring", "the fall"
pub fn season(reader: &Reader, found: &Match) -> Option<Reading> {
    let season = Season::from_value(found.get(Class::Season)?);
    if let Some(year) = stated_year(reader, found) {
        return Some(Reading::period(Period::Season(year, season), Anchor::None));
    }
    let anchored = if found.has(Class::Unit) {
        named_year(reader, found).and_then(|(year, anchor)| Some((Period::Season(year.year()?, season), anchor)))
    } else {
        nameless_season(reader, found, season)
    };
    Some(anchored.map_or_else(|| Reading::unresolved(DateType::Date), |(period, anchor)| Reading::period(period, anchor)))
}

fn nameless_season(reader: &Reader, found: &Match, season: Season) -> Option<Anchored> {
    let (from, anchor) = if found.has(Class::Adjacent) { reader.then(Unit::Month)? } else { reader.here(Unit::Day)? };
    let Some(first) = from.first().filter(|_| !matches!(from, Period::Year(_))) else {
        return Some((Period::Season(from.year()?, season), anchor));
    };
    let (year, now) = Season::of(first);
    let back = if season < now { 0 } else { -1 };
    let offset = match (found.get(Class::Adjacent), found.has(Class::Last), found.has(Class::Next)) {
        (Some(-1), ..) | (_, true, _) => back,
        (Some(1), ..) | (_, _, true) => back + 1,
        _ if season == now || reader.narrative || found.has(Class::This) => 0,
        _ => {
            let behind = (season as i32 - now as i32).rem_euclid(4) - 4;
            if nearest_unit(reader, found, [behind, behind + 4], [0, 1]) < 0 { back } else { back + 1 }
        }
    };
    Some((Period::Season(year.checked_add(offset)?, season), anchor))
}

/// "the third quarter", "Q3 2020"
pub fn quarter(reader: &Reader, found: &Match) -> Option<Reading> {
    let quarter = found.get(Class::QuarterName).or(found.get(Class::Ordinal))?;
    let quarter = i8::try_from(quarter).ok().filter(|quarter| (1..=4).contains(quarter))?;
    if let Some(year) = stated_year(reader, found) {
        return Some(Reading::period(Period::Quarter(year, quarter), Anchor::None));
    }
    let Some((year, anchor)) = quarter_year(reader, found, quarter) else { return Some(Reading::unresolved(DateType::Date)) };
    Some(Reading::period(Period::Quarter(year, quarter), anchor))
}

fn quarter_year(reader: &Reader, found: &Match, quarter: i8) -> Option<(i16, Anchor)> {
    if found.has(Class::Unit) {
        let (year, anchor) = named_year(reader, found)?;
        return Some((year.year()?, anchor));
    }
    let (from, anchor) = reader.here(Unit::Quarter)?;
    let Period::Quarter(year, now) = from else { return Some((from.year()?, anchor)) };
    let behind = i32::from(quarter - now).rem_euclid(4) - 4;
    let offset = if quarter == now { 0 } else { nearest_unit(reader, found, [behind, behind + 4], [1, 2]) };
    let (year, _) = Period::Quarter(year, now).shift(offset).and_then(|period| Some((period.year()?, ())))?;
    Some((year, anchor))
}

/// "the first half of 2008"
pub fn half(reader: &Reader, found: &Match) -> Option<Reading> {
    let half = match found.get(Class::Ordinal).or_else(|| found.get(Class::HalfName)) {
        Some(half) => i8::try_from(half).ok().filter(|half| (1..=2).contains(half))?,
        None => 2,
    };
    if let Some(decade) = found.get(Class::Decade) {
        return i16::try_from(decade / 10).ok().map(|decade| Reading::period(Period::Decade(decade), Anchor::None));
    }
    if let Some(year) = stated_year(reader, found) {
        return Some(Reading::period(Period::Half(year, half), Anchor::None));
    }
    if found.get(Class::Unit).and_then(Unit::from_value) != Some(Unit::Year) {
        return None;
    }
    let anchored = if reader.words(found).iter().any(|word| word == "that") { named_year(reader, found) } else { None };
    let anchored = anchored.or_else(|| {
        if found.has(Class::Last) || found.has(Class::Next) { named_year(reader, found) } else { reader.here(Unit::Year) }
    });
    let half_of = |(year, anchor): Anchored| Some(Reading::period(Period::Half(year.year()?, half), anchor));
    Some(anchored.and_then(half_of).unwrap_or_else(|| Reading::unresolved(DateType::Date)))
}

/// "this week", "last month", "that year", "the following day"
pub fn relative_unit(reader: &Reader, found: &Match) -> Option<Reading> {
    let unit = Unit::from_value(found.get(Class::Unit)?)?;
    if matches!(unit, Unit::Minute | Unit::Second | Unit::Hour | Unit::Millennium | Unit::Fortnight) {
        return None;
    }
    if unit == Unit::Period {
        return reader.history.quarter.map(|(period, index)| Reading::period(period, Anchor::Date(index)));
    }
    let kind = if unit == Unit::Night { DateType::Time } else { DateType::Date };
    Some(
        relative(reader, found, unit)
            .map_or_else(|| Reading::unresolved(kind), |(period, anchor)| Reading::period(period, anchor)),
    )
}

/// "the day before", "the next morning"
pub fn beside(reader: &Reader, found: &Match) -> Option<Reading> {
    let words = reader.words(found);
    let steps = match found.get(Class::Adjacent) {
        Some(steps) => steps,
        None if words.iter().any(|word| word == "before" || word == "earlier") => -1,
        None => 1,
    };
    let part = found
        .get(Class::Part)
        .map(DayPart::from_value)
        .or_else(|| words.iter().any(|word| word == "night").then_some(DayPart::Night));
    let unit = found.get(Class::Unit).and_then(Unit::from_value).filter(|&unit| unit > Unit::Night);
    if let Some(unit) = unit {
        let anchored = reader.then(unit).and_then(|(period, anchor)| Some((period.shift(steps)?, anchor)));
        return Some(
            anchored.map_or_else(|| Reading::unresolved(DateType::Date), |(period, anchor)| Reading::period(period, anchor)),
        );
    }
    let kind = if part.is_some() { DateType::Time } else { DateType::Date };
    let Some((day, anchor)) = reader.then(Unit::Day).and_then(|(day, anchor)| Some((day.shift(steps)?.day()?, anchor))) else {
        return Some(Reading::unresolved(kind));
    };
    Some(Reading::period(part.map_or(Period::Day(day), |part| Period::Part(day, part)), anchor))
}

/// A count in hundredths and its unit; "a week" is 100.
fn length(found: &Match) -> Option<(i32, Unit)> {
    let unit = Unit::from_value(found.get(Class::Units).or_else(|| found.get(Class::Unit))?)?;
    Some((found.get(Class::Count).unwrap_or(100), unit))
}

/// The count of a duration: "a year and a half" is 150, "half an hour" 50, "years" vague.
fn count_of(reader: &Reader, found: &Match) -> i32 {
    let words = reader.words(found);
    let half = words.iter().any(|word| word == "half");
    match found.get(Class::Count) {
        Some(count) if half && count > 0 => count.saturating_add(50),
        Some(count) => count,
        None if half && words.iter().any(|word| word == "and") => 150,
        None if half => 50,
        None if found.has(Class::Units) => VAGUE_COUNT,
        None => 100,
    }
}

/// The period `steps` units from `from`, as precise as its unit.
fn count_from(from: Period, hundredths: i32, unit: Unit, direction: i32) -> Option<Period> {
    let steps = hundredths / 100 * direction;
    match unit {
        Unit::Day | Unit::Night => from.widen(Unit::Day)?.shift(steps),
        Unit::Week => from.widen(Unit::Week)?.shift(steps),
        Unit::Fortnight => from.widen(Unit::Week)?.shift(steps.checked_mul(2)?),
        Unit::Month => from.widen(Unit::Month)?.shift(steps),
        Unit::Quarter => from.widen(Unit::Quarter)?.shift(steps),
        Unit::Year => from.widen(Unit::Year)?.shift(steps),
        Unit::Decade => from.widen(Unit::Year)?.shift(steps.checked_mul(10)?),
        Unit::Century => from.widen(Unit::Year)?.shift(steps.checked_mul(100)?),
        Unit::Hour | Unit::Minute | Unit::Second => from.widen(Unit::Day),
        _ => None,
    }
}

/// "40 days ago", "two weeks ago Tuesday"
pub fn ago(reader: &Reader, found: &Match) -> Option<Reading> {
    let (count, unit) = length(found)?;
    if count < 0 {
        return Some(Reading::value(DateType::Date, VAGUE[0].to_owned()));
    }
    if let (Some((period, index)), Unit::Year, 100, None) = (reader.history.quarter, unit, count, found.get(Class::Weekday)) {
        return Some(Reading::period(period.shift(-4)?, Anchor::Date(index)));
    }
    let direction = found.get(Class::FromNow)?;
    let Some((today, anchor)) = reader.now(Unit::Day) else { return Some(Reading::unresolved(DateType::Date)) };
    let period = count_from(today, count, unit, direction)?;
    let Some(weekday) = found.get(Class::Weekday) else { return Some(Reading::period(period, anchor)) };
    weekday_near(today.day()?, count / 100 * direction, unit, weekday).map(|day| Reading::period(Period::Day(day), anchor))
}

/// "three years ago this week", "ten years ago today"
pub fn ago_this(reader: &Reader, found: &Match) -> Option<Reading> {
    let (count, unit) = length(found)?;
    let steps = found.get(Class::FromNow)? * (count / 100);
    let named = found.captures.iter().rfind(|capture| capture.class == Class::Unit && found.has(Class::This));
    let within = named.map_or(Some(Unit::Day), |capture| Unit::from_value(capture.value))?;
    if count < 0 || within >= unit || within < Unit::Day {
        return None;
    }
    let Some(today) = reader.reference else { return Some(Reading::unresolved(DateType::Date)) };
    let day = units_later(period::days_later(today, found.get(Class::Deictic).unwrap_or(0))?, steps, unit)?;
    Some(Reading::period(Period::containing(day, within)?, Anchor::Published))
}

/// "(will vote) in two weeks"; no date unless the sentence looks ahead to it.
pub fn from_now(reader: &Reader, found: &Match) -> Option<Reading> {
    let (count, unit) = length(found)?;
    let sentence = reader.sentence(found);
    let next = found.tokens.end;
    let goes_on = sentence.tokens.contains(&next) && matches!(reader.document.token_text(next), "and" | "of");
    let ahead = || reader.direction(found) == Direction::Future && !tense::is_ranked(&sentence, found.tokens.start);
    if count < 0 || unit < Unit::Day || goes_on || !ahead() {
        return None;
    }
    let Some((today, anchor)) = reader.now(Unit::Day) else { return Some(Reading::unresolved(DateType::Date)) };
    Some(Reading::period(count_from(today, count, unit, 1)?, anchor))
}

/// "two weeks ago Tuesday": that day of the week so many weeks from now, or the nearest one so many months from now.
fn weekday_near(today: Date, steps: i32, unit: Unit, weekday: i32) -> Option<Date> {
    let to_weekday = |day: Date| weekday - i32::from(day.weekday().to_monday_one_offset());
    let from = match unit {
        Unit::Week => return period::days_later(today, steps.checked_mul(7)? + to_weekday(today)),
        Unit::Month => period::months_later(today, steps)?,
        Unit::Year => period::months_later(today, steps.checked_mul(12)?)?,
        _ => return None,
    };
    period::days_later(from, (to_weekday(from) + 3).rem_euclid(7) - 3)
}

/// "two days later", "a year earlier"
pub fn later(reader: &Reader, found: &Match) -> Option<Reading> {
    let (count, unit) = length(found)?;
    let direction = found.get(Class::FromThen)?;
    if count < 0 {
        return Some(Reading::value(DateType::Date, VAGUE[if direction < 0 { 0 } else { 2 }].to_owned()));
    }
    if let (Some((period, index)), Unit::Year, 100, -1) = (reader.history.quarter, unit, count, direction) {
        return Some(Reading::period(period.shift(-4)?, Anchor::Date(index)));
    }
    let from = reader.then(Unit::Day).filter(|_| unit <= Unit::Week).or_else(|| reader.then(unit));
    let Some((from, anchor)) = from else { return Some(Reading::unresolved(DateType::Date)) };
    count_from(from, count, unit, direction).map(|period| Reading::period(period, anchor))
}

/// "the year-ago quarter"
pub fn year_ago(reader: &Reader, found: &Match) -> Option<Reading> {
    if found.has(Class::Units) {
        return duration(reader, found);
    }
    if let Some((period, index)) = reader.history.quarter {
        return Some(Reading::period(period.shift(-4)?, Anchor::Date(index)));
    }
    let Some((year, anchor)) = reader.now(Unit::Year) else { return Some(Reading::unresolved(DateType::Date)) };
    Some(Reading::period(year.shift(-1)?, anchor))
}

/// "the week of March 3"
pub fn week_of(reader: &Reader, found: &Match) -> Option<Reading> {
    let Some((day, anchor)) = month_day(reader, found) else { return Some(Reading::unresolved(DateType::Date)) };
    Some(Reading::period(day.widen(Unit::Week)?, anchor))
}

/// "the weekend": the coming one if the sentence looks ahead, else the last.
pub fn weekend(reader: &Reader, found: &Match) -> Option<Reading> {
    let Some((weekend, anchor)) = reader.here(Unit::Weekend) else { return Some(Reading::unresolved(DateType::Date)) };
    let today = reader.reference.map_or(1, |day| day.weekday().to_monday_one_offset());
    let back = today <= 4 && !matches!(reader.direction(found), Direction::Future | Direction::Likely);
    Some(Reading::period(weekend.shift(if back { -1 } else { 0 })?, anchor))
}

/// "(the end of) the month", "year-end"
pub fn bounded_unit(reader: &Reader, found: &Match) -> Option<Reading> {
    let named = found.get(Class::Unit).and_then(Unit::from_value);
    if named.is_some_and(|unit| unit < Unit::Day) {
        return None; // "the end of the second quarter"
    }
    let words = reader.words(found);
    let unit = named.unwrap_or(if words.iter().any(|word| word == "quarter") { Unit::Quarter } else { Unit::Year });
    let anchored = match (unit, reader.history.quarter) {
        (Unit::Quarter, Some((period, index))) => Some((period, Anchor::Date(index))),
        (Unit::Quarter, None) => reader.now(unit).and_then(|(period, anchor)| Some((period.shift(-1)?, anchor))),
        _ => reader.here(unit),
    };
    Some(anchored.map_or_else(|| Reading::unresolved(DateType::Date), |(period, anchor)| Reading::period(period, anchor)))
}

/// "Christmas Day", "last Thanksgiving"
pub fn holiday(reader: &Reader, found: &Match) -> Option<Reading> {
    let words = reader.words(found);
    let holiday = holidays::named(&words)?;
    if let Some(year) = stated_year(reader, found) {
        return holidays::day(holiday, year).map(|day| Reading::period(Period::Day(day), Anchor::None));
    }
    let Some((today, anchor)) = reader.here(Unit::Day).or_else(|| reader.here(Unit::Year)) else {
        return Some(Reading::unresolved(DateType::Date));
    };
    let from = today.first()?;
    let candidates = [-1, 0, 1].into_iter().filter_map(|offset| holidays::day(holiday, from.year() + offset));
    let chosen = if found.has(Class::Last) {
        candidates.filter(|day| *day < from).max()
    } else if found.has(Class::Next) {
        candidates.filter(|day| *day > from).min()
    } else {
        choose(reader, found, from, candidates)
    };
    chosen.map(|day| Reading::period(Period::Day(day), anchor))
}

/// The minutes of a time of day.
fn minutes(reader: &Reader, found: &Match) -> Option<i32> {
    let stated = found.get(Class::FullClock).or_else(|| found.get(Class::ClockName));
    if stated.is_some() {
        return stated;
    }
    let hours = found.get(Class::Digits).map(|hours| hours * 60);
    let spoken = || found.captures.iter().find(|capture| capture.class == Class::Numeral);
    let spoken = || {
        crate::text::numbers::cardinal(reader.document, spoken()?.token)?.whole().and_then(|hours| i32::try_from(hours * 60).ok())
    };
    let minutes = found.get(Class::Clock).or(hours).or_else(spoken)?;
    let afternoon = found.get(Class::HalfDay).map(|half| half == 1).or_else(|| {
        let part = DayPart::from_value(found.get(Class::Part)?);
        Some(!matches!(part, DayPart::Morning))
    });
    match afternoon {
        Some(afternoon) if minutes <= 12 * 60 + 59 => Some(half_day(minutes, afternoon)),
        Some(_) => None,
        None => (minutes <= 1440).then_some(minutes),
    }
}

/// "5:40 p.m.", "noon on Friday", "Friday evening"
pub fn time(reader: &Reader, found: &Match) -> Option<Reading> {
    let has_clock = [Class::FullClock, Class::ClockName, Class::Clock, Class::Digits, Class::Numeral]
        .into_iter()
        .any(|class| found.has(class));
    let clock = if has_clock { Some(i16::try_from(minutes(reader, found)?).ok()?) } else { None };
    let words = reader.words(found);
    let named_day = [Class::Month, Class::Weekday, Class::Deictic].into_iter().any(|class| found.has(class));
    let day = if named_day { a_day(reader, found) } else { day_of_time(reader, &words) };
    let Some((day, anchor)) = day else {
        return (!named_day || exists_in_leap_year(found) || !found.has(Class::Month))
            .then(|| Reading::unresolved(DateType::Time));
    };
    let day = day.day()?;
    let part = found.get(Class::Part).map_or(DayPart::Night, DayPart::from_value);
    Some(Reading::period(clock.map_or(Period::Part(day, part), |minutes| Period::Clock(day, minutes)), anchor))
}

/// The day of a time that names none: the last one told of.
fn day_of_time(reader: &Reader, words: &[String]) -> Option<Anchored> {
    let has = |wanted: &str| words.iter().any(|word| word == wanted);
    if has("last") {
        return reader.now(Unit::Day).and_then(|(day, anchor)| Some((day.shift(-1)?, anchor)));
    }
    if has("this") || has("tonight") {
        return reader.now(Unit::Day);
    }
    let told = reader.history.past_day.map(|(day, index)| (Period::Day(day), Anchor::Date(index)));
    told.or_else(|| reader.now(Unit::Day))
}

/// "every Tuesday", "twice a week"
pub fn set(_reader: &Reader, found: &Match) -> Option<Reading> {
    let value = if let Some(weekday) = found.get(Class::Weekday).or_else(|| found.get(Class::Weekdays)) {
        let part = found.get(Class::Part).or_else(|| found.get(Class::Parts)).map(|part| DayPart::from_value(part).code());
        format!("XXXX-WXX-{weekday}{}", part.map_or(String::new(), |part| format!("T{part}")))
    } else if let Some(month) = found.get(Class::Month) {
        format!("XXXX-{month:02}")
    } else if let Some(season) = found.get(Class::Season) {
        let period = Period::Season(2000, Season::from_value(season)).to_string();
        period.replace("2000", "XXXX")
    } else if let Some(part) = found.get(Class::Part) {
        format!("XXXX-XX-XXT{}", DayPart::from_value(part).code())
    } else {
        let unit = Unit::from_value(found.get(Class::Unit).or_else(|| found.get(Class::Units))?)?;
        if unit == Unit::Night {
            return Some(Reading::value(DateType::Set, "XXXX-XX-XXTNI".to_owned()));
        }
        let count = found.get(Class::Count).filter(|_| found.has(Class::Units)).unwrap_or(100);
        duration_value(count, unit)?
    };
    Some(Reading::value(DateType::Set, value))
}

/// "daily"
pub fn frequency(_reader: &Reader, found: &Match) -> Option<Reading> {
    let unit = Unit::from_value(found.get(Class::Frequency)?)?;
    if unit == Unit::Night {
        return Some(Reading::value(DateType::Set, "XXXX-XX-XXTNI".to_owned()));
    }
    Some(Reading::value(DateType::Set, duration_value(100, unit)?))
}

/// "two months"
pub fn duration(reader: &Reader, found: &Match) -> Option<Reading> {
    let unit = Unit::from_value(found.get(Class::Units).or_else(|| found.get(Class::Unit))?)?;
    let count = count_of(reader, found);
    let value = duration_value(count, unit)?;
    Some(Reading::value(DateType::Duration, value))
}

/// "an hour and 20 minutes"
pub fn compound(_reader: &Reader, found: &Match) -> Option<Reading> {
    let is_unit = |capture: &&Capture| matches!(capture.class, Class::Unit | Class::Units);
    let units: Vec<Unit> = found.captures.iter().filter(is_unit).filter_map(|capture| Unit::from_value(capture.value)).collect();
    let counts: Vec<i32> = found.captures.iter().filter(|it| it.class == Class::Count).map(|capture| capture.value).collect();
    let (&[large, small], &[.., last]) = (units.as_slice(), counts.as_slice()) else { return None };
    let first = if counts.len() == 2 { counts[0] } else { 100 };
    let in_order = matches!(
        (large, small),
        (Unit::Year, Unit::Month) | (Unit::Day, Unit::Hour) | (Unit::Hour, Unit::Minute) | (Unit::Minute, Unit::Second)
    );
    if !in_order || first < 0 || last < 0 {
        return None;
    }
    let (large_value, small_value) = (duration_value(first, large)?, duration_value(last, small)?);
    let rest = if large == Unit::Day { &small_value[1..] } else { small_value.trim_start_matches(['P', 'T']) };
    Some(Reading::value(DateType::Duration, large_value + rest))
}

/// The count of "several".
pub const VAGUE_COUNT: i32 = -100;

/// `P10D`, `PT2H30M`, `PXM`; the count is in hundredths.
fn duration_value(count: i32, unit: Unit) -> Option<String> {
    let (time, letter, factor) = match unit {
        Unit::Second => ("T", "S", 1),
        Unit::Minute => ("T", "M", 1),
        Unit::Hour => ("T", "H", 1),
        Unit::Day | Unit::Night => ("", "D", 1),
        Unit::Week => ("", "W", 1),
        Unit::Fortnight => ("", "W", 2),
        Unit::Weekend => ("", "WE", 1),
        Unit::Month => ("", "M", 1),
        Unit::Quarter => ("", "Q", 1),
        Unit::Year => ("", "Y", 1),
        Unit::Decade => ("", "Y", 10),
        Unit::Century => ("", "Y", 100),
        Unit::Millennium => ("", "Y", 1000),
        Unit::Period => return None,
    };
    if count < 0 {
        let letter = match unit {
            Unit::Decade => "E",
            Unit::Century => "C",
            _ => letter,
        };
        return Some(format!("P{time}X{letter}"));
    }
    let count = count.checked_mul(factor)?;
    Some(match (count % 100, unit) {
        (0, _) => format!("P{time}{}{letter}", count / 100),
        (50, Unit::Year) => with_half(count, "P", letter, "6M"),
        (50, Unit::Hour) => with_half(count, "PT", letter, "30M"),
        (50, Unit::Minute) => with_half(count, "PT", letter, "30S"),
        (part, _) if part % 10 == 0 => format!("P{time}{}.{}{letter}", count / 100, part / 10),
        (part, _) => format!("P{time}{}.{part:02}{letter}", count / 100),
    })
}

fn with_half(count: i32, prefix: &str, letter: &str, half: &str) -> String {
    if count < 100 { format!("{prefix}{half}") } else { format!("{prefix}{}{letter}{half}", count / 100) }
}

/// "the last 70 days", "recent weeks"
pub fn counted_span(reader: &Reader, found: &Match) -> Option<Reading> {
    let unit = Unit::from_value(found.get(Class::Units).or_else(|| found.get(Class::Unit))?)?;
    let Some(count) = found.get(Class::Count) else {
        let past = !found.has(Class::Next);
        let value = if past && unit >= Unit::Year { "PAST_REF".to_owned() } else { duration_value(VAGUE_COUNT, unit)? };
        let kind = if value == VAGUE[0] { DateType::Date } else { DateType::Duration };
        return Some(Reading::value(kind, value));
    };
    let reading = Reading::value(DateType::Duration, duration_value(count, unit)?);
    let days = reader.reference.and_then(|today| span_days(today, count, unit, found.has(Class::Next)));
    let anchor = if days.is_some() { Anchor::Published } else { Anchor::None };
    Some(Reading { days, anchor, ..reading })
}

/// The days from `count` units ago to today, or from tomorrow on.
fn span_days(today: Date, count: i32, unit: Unit, ahead: bool) -> Option<Days> {
    let steps = count / 100 * if ahead { 1 } else { -1 };
    let other = units_later(today, steps, unit)?;
    let next = |day: Date| day.tomorrow().ok();
    let (first, last) = if ahead { (next(today)?, other) } else { (next(other)?, today) };
    (count > 0 && first <= last).then_some(Days { first: Some(first), last: Some(last) })
}

/// The day so many units from a day.
fn units_later(day: Date, steps: i32, unit: Unit) -> Option<Date> {
    match unit {
        Unit::Day | Unit::Night => period::days_later(day, steps),
        Unit::Week => period::days_later(day, steps.checked_mul(7)?),
        Unit::Fortnight => period::days_later(day, steps.checked_mul(14)?),
        Unit::Month => period::months_later(day, steps),
        Unit::Quarter => period::months_later(day, steps.checked_mul(3)?),
        Unit::Year => period::months_later(day, steps.checked_mul(12)?),
        Unit::Decade => period::months_later(day, steps.checked_mul(120)?),
        _ => None,
    }
}

/// "now", "recently", "the future"
pub fn vague(reader: &Reader, found: &Match) -> Option<Reading> {
    let words = reader.words(found);
    let has = |wanted: &str| words.iter().any(|word| word == wanted);
    let index = match found.get(Class::Vague) {
        Some(index) => usize::try_from(index).ok()?,
        None if has("past") || has("then") => 0,
        None if has("future") || has("term") || has("soon") => 2,
        None => 1,
    };
    VAGUE.get(index).map(|value| Reading::value(DateType::Date, (*value).to_owned()))
}
