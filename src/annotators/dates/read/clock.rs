//! Times of day and parts of the day: "5:40 p.m.", "noon on Friday", "Friday evening".

use super::super::lexicon::Class;
use super::super::period::{DayPart, Period, Unit};
use super::super::terms::half_day;
use super::super::types::{Anchor, DateType};
use super::days::{a_day, exists_in_leap_year};
use super::{Anchored, Match, Reader, Reading};

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

/// The minutes of a time of day.
pub fn minutes(reader: &Reader, found: &Match) -> Option<i32> {
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
