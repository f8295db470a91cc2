//! Periods of the calendar: what a TIMEX3 value of a date or a time names, how it is written, and which days it covers.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday};

use super::types::Days;

enumeration! {
    /// A unit of time. The numbers are the values of the words in the lexicon; `Second` shares the 2 of the ordinal.
    pub enum Unit {
        Minute = 1,
        Second = 2,
        Hour = 3,
        Day = 4,
        Night = 5,
        Weekend = 6,
        Week = 7,
        Fortnight = 8,
        Month = 9,
        Quarter = 10,
        Year = 11,
        Decade = 12,
        Century = 13,
        Millennium = 14,
        /// "Period": as long as the one before it.
        Period = 15,
    }
}

impl Unit {
    /// The unit with this value in the lexicon.
    pub fn from_value(value: i32) -> Option<Self> {
        Self::ALL.into_iter().find(|&unit| unit as i32 == value)
    }
}

enumeration! {
    /// A season; its value is the number in the lexicon.
    pub enum Season {
        /// `SP`: March to May.
        Spring => "SP",
        /// `SU`: June to August.
        Summer => "SU",
        /// `FA`: September to November.
        Autumn => "FA",
        /// `WI`: December to February, of the year it begins in.
        Winter => "WI",
    }
}

impl Season {
    /// The season with this value in the lexicon.
    pub const fn from_value(value: i32) -> Self {
        match value {
            0 => Self::Spring,
            1 => Self::Summer,
            2 => Self::Autumn,
            _ => Self::Winter,
        }
    }

    /// The season of a day in the north, with the year it is counted to: a winter belongs to the year it begins in.
    pub fn of(day: Date) -> (i16, Self) {
        match day.month() {
            1 | 2 => (day.year() - 1, Self::Winter),
            3..=5 => (day.year(), Self::Spring),
            6..=8 => (day.year(), Self::Summer),
            9..=11 => (day.year(), Self::Autumn),
            _ => (day.year(), Self::Winter),
        }
    }

    const fn first_month(self) -> i8 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }
}

enumeration! {
    /// A part of the day; the values in the lexicon count from 1, so that "night" is 5 as a unit too.
    pub enum DayPart {
        /// `TMO`
        Morning => "MO",
        /// `TMI`
        Midday => "MI",
        /// `TAF`
        Afternoon => "AF",
        /// `TEV`
        Evening => "EV",
        /// `TNI`
        Night => "NI",
        /// `TDT`
        Daytime => "DT",
    }
}

impl DayPart {
    /// The part with this value in the lexicon.
    pub fn from_value(value: i32) -> Self {
        usize::try_from(value - 1).ok().and_then(|index| Self::ALL.get(index)).copied().unwrap_or(Self::Daytime)
    }

    /// The part that TIMEX3 writes so.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == code)
    }
}

/// A period of the calendar. Years before Christ are negative: -493 is 493 BC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// The 21st century is 21, the 4th century BC -4; the value counts full centuries: `20`, `BC03`.
    Century(i16),
    /// The 1990s are 199.
    Decade(i16),
    /// A year.
    Year(i16),
    /// A year and its half, 1 or 2.
    Half(i16, i8),
    /// A year and its quarter, 1 to 4.
    Quarter(i16, i8),
    /// A season, with the year in which it begins.
    Season(i16, Season),
    /// A year and its month, 1 to 12.
    Month(i16, i8),
    /// A year and week of ISO 8601.
    Week(i16, i8),
    /// Saturday and Sunday of a year and week of ISO 8601.
    Weekend(i16, i8),
    /// A day.
    Day(Date),
    /// A part of a day.
    Part(Date, DayPart),
    /// Minutes since the day began; 1440 is midnight at its end.
    Clock(Date, i16),
}

/// How long what an expression names is; the shorter the less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    /// A part of a day, or a minute.
    Time,
    /// A day.
    Day,
    /// Two days.
    Weekend,
    /// Seven days.
    Week,
    /// A month.
    Month,
    /// Three months.
    Season,
    /// Three months.
    Quarter,
    /// Six months.
    Half,
    /// A year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}

impl Period {
    /// How long it is.
    #[must_use]
    pub const fn grain(self) -> Grain {
        match self {
            Self::Century(_) => Grain::Century,
            Self::Decade(_) => Grain::Decade,
            Self::Year(_) => Grain::Year,
            Self::Half(..) => Grain::Half,
            Self::Quarter(..) => Grain::Quarter,
            Self::Season(..) => Grain::Season,
            Self::Month(..) => Grain::Month,
            Self::Week(..) => Grain::Week,
            Self::Weekend(..) => Grain::Weekend,
            Self::Day(_) => Grain::Day,
            Self::Part(..) | Self::Clock(..) => Grain::Time,
        }
    }

    /// The period of length `unit` that holds `day`.
    pub fn containing(day: Date, unit: Unit) -> Option<Self> {
        let week = day.iso_week_date();
        Some(match unit {
            Unit::Day => Self::Day(day),
            Unit::Night => Self::Part(day, DayPart::Night),
            Unit::Weekend => Self::Weekend(week.year(), week.week()),
            Unit::Week => Self::Week(week.year(), week.week()),
            Unit::Month => Self::Month(day.year(), day.month()),
            Unit::Quarter => Self::Quarter(day.year(), (day.month() + 2) / 3),
            Unit::Year => Self::Year(day.year()),
            Unit::Decade => Self::Decade(day.year() / 10),
            Unit::Century => Self::Century(day.year() / 100 + 1),
            _ => return None,
        })
    }

    /// The period of the same length, `steps` later.
    pub fn shift(self, steps: i32) -> Option<Self> {
        let step = i16::try_from(steps).ok()?;
        let within = |year: i16, part: i8, count: i32| -> Option<(i16, i8)> {
            let total = i32::from(year) * count + i32::from(part) - 1 + steps;
            Some((i16::try_from(total.div_euclid(count)).ok()?, i8::try_from(total.rem_euclid(count) + 1).ok()?))
        };
        Some(match self {
            Self::Century(century) => Self::Century(century.checked_add(step)?),
            Self::Decade(decade) => Self::Decade(decade.checked_add(step)?),
            Self::Year(year) => Self::Year(year.checked_add(step)?),
            Self::Season(year, season) => Self::Season(year.checked_add(step)?, season),
            Self::Half(year, half) => within(year, half, 2).map(|(year, half)| Self::Half(year, half))?,
            Self::Quarter(year, quarter) => within(year, quarter, 4).map(|(year, part)| Self::Quarter(year, part))?,
            Self::Month(year, month) => within(year, month, 12).map(|(year, month)| Self::Month(year, month))?,
            Self::Week(..) => {
                let week = days_later(self.first()?, steps.checked_mul(7)?)?.iso_week_date();
                Self::Week(week.year(), week.week())
            }
            Self::Weekend(..) => {
                let week = days_later(self.first()?, steps.checked_mul(7)?)?.iso_week_date();
                Self::Weekend(week.year(), week.week())
            }
            Self::Day(day) => Self::Day(days_later(day, steps)?),
            Self::Part(day, part) => Self::Part(days_later(day, steps)?, part),
            Self::Clock(day, minutes) => Self::Clock(days_later(day, steps)?, minutes),
        })
    }

    /// The year it lies in; for a decade or century, none.
    pub fn year(self) -> Option<i16> {
        match self {
            Self::Century(_) | Self::Decade(_) => None,
            Self::Year(year) | Self::Half(year, _) | Self::Quarter(year, _) | Self::Season(year, _) | Self::Month(year, _) => {
                Some(year)
            }
            Self::Week(..) | Self::Weekend(..) => self.last().map(Date::year),
            Self::Day(day) | Self::Part(day, _) | Self::Clock(day, _) => Some(day.year()),
        }
    }

    /// The day it lies in, if it is no longer than one.
    pub const fn day(self) -> Option<Date> {
        match self {
            Self::Day(day) | Self::Part(day, _) | Self::Clock(day, _) => Some(day),
            _ => None,
        }
    }

    /// The period of length `unit` that this one lies in: the year of a day; itself if they are equally long.
    pub fn widen(self, unit: Unit) -> Option<Self> {
        match (self, unit) {
            (Self::Decade(_), Unit::Decade) | (Self::Century(_), Unit::Century) => Some(self),
            (_, Unit::Year) => self.year().map(Self::Year),
            (Self::Season(..), Unit::Quarter) => None,
            (Self::Season(..) | Self::Year(_) | Self::Half(..) | Self::Quarter(..), Unit::Day | Unit::Week | Unit::Month) => None,
            (Self::Month(..), Unit::Day | Unit::Week) => None,
            (Self::Week(..) | Self::Weekend(..), Unit::Day) => None,
            (Self::Year(year), Unit::Decade) => Some(Self::Decade(year / 10)),
            _ => Self::containing(self.first()?, unit),
        }
    }

    /// Its first day; none before Christ. Seasons are those of meteorologists in the north: three whole months.
    pub fn first(self) -> Option<Date> {
        match self {
            Self::Century(century) => Date::new(century.checked_sub(1).filter(|&full| full >= 0)?.checked_mul(100)?, 1, 1).ok(),
            Self::Decade(decade) => Date::new(decade.checked_mul(10).filter(|&year| year >= 0)?, 1, 1).ok(),
            Self::Year(year) => common_era(year, 1),
            Self::Half(year, half) => common_era(year, 6 * half - 5),
            Self::Quarter(year, quarter) => common_era(year, 3 * quarter - 2),
            Self::Month(year, month) => common_era(year, month),
            Self::Season(year, season) => common_era(year, season.first_month()),
            Self::Week(year, week) => Some(ISOWeekDate::new(year, week, Weekday::Monday).ok()?.date()),
            Self::Weekend(year, week) => Some(ISOWeekDate::new(year, week, Weekday::Saturday).ok()?.date()),
            Self::Day(day) | Self::Part(day, _) | Self::Clock(day, _) => Some(day),
        }
    }

    /// Its last day.
    pub fn last(self) -> Option<Date> {
        let first = self.first()?;
        match self {
            Self::Century(_) => Date::new(first.year().checked_add(99)?, 12, 31).ok(),
            Self::Decade(_) => Date::new(first.year().checked_add(9)?, 12, 31).ok(),
            Self::Year(_) => Some(first.last_of_year()),
            Self::Half(year, half) => common_era(year, 6 * half).map(Date::last_of_month),
            Self::Quarter(year, quarter) => common_era(year, 3 * quarter).map(Date::last_of_month),
            Self::Month(..) => Some(first.last_of_month()),
            Self::Season(..) => months_later(first, 2).map(Date::last_of_month),
            Self::Week(..) => days_later(first, 6),
            Self::Weekend(..) => days_later(first, 1),
            Self::Day(day) | Self::Part(day, _) | Self::Clock(day, _) => Some(day),
        }
    }

    /// First and last day.
    pub fn days(self) -> Option<Days> {
        Some(Days { first: Some(self.first()?), last: Some(self.last()?) })
    }

    /// Whether it is a time of day.
    pub const fn is_time(self) -> bool {
        matches!(self, Self::Part(..) | Self::Clock(..))
    }
}

/// The first day of a month after Christ.
fn common_era(year: i16, month: i8) -> Option<Date> {
    if year > 0 { Date::new(year, month, 1).ok() } else { None }
}

/// The day `days` later; `None` where the calendar ends.
pub fn days_later(day: Date, days: i32) -> Option<Date> {
    day.checked_add(days.days()).ok()
}

/// The day `months` later, or the last of that month.
pub fn months_later(day: Date, months: i32) -> Option<Date> {
    day.checked_add(months.months()).ok()
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let era = |year: i16| if year < 0 { "BC" } else { "" };
        match *self {
            Self::Century(century) => write!(formatter, "{}{:02}", era(century), century.unsigned_abs().saturating_sub(1)),
            Self::Decade(decade) => write!(formatter, "{}{:03}", era(decade), decade.unsigned_abs()),
            Self::Year(year) => write!(formatter, "{}{:04}", era(year), year.unsigned_abs()),
            Self::Half(year, half) => write!(formatter, "{}-H{half}", Self::Year(year)),
            Self::Quarter(year, quarter) => write!(formatter, "{}-Q{quarter}", Self::Year(year)),
            Self::Season(year, season) => write!(formatter, "{}-{}", Self::Year(year), season.name()),
            Self::Month(year, month) => write!(formatter, "{}-{month:02}", Self::Year(year)),
            Self::Week(year, week) => write!(formatter, "{year:04}-W{week:02}"),
            Self::Weekend(year, week) => write!(formatter, "{year:04}-W{week:02}-WE"),
            Self::Day(day) => write!(formatter, "{day}"),
            Self::Part(day, part) => write!(formatter, "{day}T{}", part.name()),
            Self::Clock(day, minutes) => write!(formatter, "{day}T{:02}:{:02}", minutes / 60, minutes % 60),
        }
    }
}

impl FromStr for Period {
    type Err = ();

    /// Reads back what [`fmt::Display`] writes.
    fn from_str(value: &str) -> Result<Self, ()> {
        let (sign, digits) = value.strip_prefix("BC").map_or((1, value), |rest| (-1, rest));
        let (head, rest) = digits.split_once('-').map_or((digits, None), |(head, rest)| (head, Some(rest)));
        let number: i16 = head.parse().map_err(|_| ())?;
        match rest {
            None if head.len() == 2 => Ok(Self::Century(sign * (number + 1))),
            None if head.len() == 3 => Ok(Self::Decade(sign * number)),
            None => Ok(Self::Year(sign * number)),
            Some(rest) => part_of_year(sign * number, rest).ok_or(()),
        }
    }
}

/// Reads what stands after the year in a value.
fn part_of_year(year: i16, rest: &str) -> Option<Period> {
    let season = Season::ALL.into_iter().find(|season| season.name() == rest);
    if let Some(season) = season {
        return Some(Period::Season(year, season));
    }
    if let Some(week) = rest.strip_prefix('W') {
        return Some(match week.strip_suffix("-WE") {
            Some(week) => Period::Weekend(year, week.parse().ok()?),
            None => Period::Week(year, week.parse().ok()?),
        });
    }
    if let Some(quarter) = rest.strip_prefix('Q') {
        return Some(Period::Quarter(year, quarter.parse().ok().filter(|quarter| (1..=4).contains(quarter))?));
    }
    if let Some(half) = rest.strip_prefix('H') {
        return Some(Period::Half(year, half.parse().ok().filter(|half| (1..=2).contains(half))?));
    }
    let Some((month, day)) = rest.split_once('-') else { return Some(Period::Month(year, rest.parse().ok()?)) };
    let (day, time) = day.split_once('T').map_or((day, None), |(day, time)| (day, Some(time)));
    let day = Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()?;
    match time {
        None => Some(Period::Day(day)),
        Some(time) => time_of_day(day, time),
    }
}

fn time_of_day(day: Date, time: &str) -> Option<Period> {
    if let Some(part) = DayPart::from_code(time) {
        return Some(Period::Part(day, part));
    }
    let (hours, minutes) = time.split_once(':')?;
    Some(Period::Clock(day, hours.parse::<i16>().ok()? * 60 + minutes.parse::<i16>().ok()?))
}
