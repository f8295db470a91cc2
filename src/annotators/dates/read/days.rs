//! Days by date, weekday or word: "Nov. 29, 2024", "last Friday", "yesterday", and holidays.

use jiff::civil::Date;

use super::super::holidays;
use super::super::lexicon::Class;
use super::super::period::{self, Period, Unit};
use super::super::tense::Direction;
use super::super::types::{Anchor, DateType};
use super::relative::relative;
use super::years::{named_year, stated_year};
use super::{Anchored, Match, Reader, Reading, choose};

/// A day by date, weekday or word.
pub fn day(reader: &Reader, found: &Match) -> Option<Reading> {
    if let Some((period, anchor)) = a_day(reader, found) {
        return Some(Reading::period(period, anchor));
    }
    let impossible = found.has(Class::Month) && (stated_year(reader, found).is_some() || !exists_in_leap_year(found));
    (!impossible).then(|| Reading::unresolved(DateType::Date))
}

/// A day, by date, weekday or word.
pub fn a_day(reader: &Reader, found: &Match) -> Option<Anchored> {
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

/// A day of a month, perhaps without a year.
pub fn month_day(reader: &Reader, found: &Match) -> Option<Anchored> {
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

/// Whether the month ever has that day.
pub fn exists_in_leap_year(found: &Match) -> bool {
    let month = found.get(Class::Month).and_then(|month| i8::try_from(month).ok());
    let day = found.get(Class::Day).or_else(|| found.get(Class::Ordinal)).and_then(|day| i8::try_from(day).ok());
    month.zip(day).is_some_and(|(month, day)| Date::new(2024, month, day).is_ok())
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
