//! Dates in digits: `2024-11-29`, `29/11/2024`, `29.11.2024`, perhaps with a time of day.

use jiff::civil::Date;

use super::super::lexicon::Class;
use super::super::pattern::Capture;
use super::super::period::Period;
use super::super::types::Anchor;
use super::clock::minutes;
use super::years::full_year;
use super::{Match, Reader, Reading};

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
