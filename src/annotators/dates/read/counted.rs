//! Points in time so many units away: "40 days ago", "two days later", "in two weeks", "the year-ago quarter".

use jiff::civil::Date;

use super::super::lexicon::{Class, VAGUE};
use super::super::period::{self, Period, Unit};
use super::super::sentence::VAGUE_COUNT;
use super::super::tense::{self, Direction};
use super::super::types::{Anchor, DateType};
use super::durations::duration;
use super::{Anchored, Match, Reader, Reading};

/// "40 days ago", "two weeks ago Tuesday"
pub fn ago(reader: &Reader, found: &Match) -> Option<Reading> {
    if let Some(weekday) = found.get(Class::Weekdays) {
        return Some(Reading::of(weekdays_ago(reader, found, weekday), DateType::Date));
    }
    let (count, unit) = length(found)?;
    if count < 0 {
        return Some(Reading::value(DateType::Date, VAGUE[0].to_owned()));
    }
    if !found.has(Class::FromNow) {
        return Some(Reading::of(from_day(reader, found, count, unit), DateType::Date));
    }
    if unit == Unit::Year && reader.says(found, "half") {
        return Some(Reading::of(half_years_ago(reader, found, count), DateType::Date));
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

/// "two Tuesdays ago"
fn weekdays_ago(reader: &Reader, found: &Match, weekday: i32) -> Option<Anchored> {
    let (today, anchor) = reader.now(Unit::Day)?;
    let today = today.day()?;
    let weeks = found.get(Class::Count).filter(|count| *count > 0)? / 100;
    let back = (i32::from(today.weekday().to_monday_one_offset()) - weekday - 1).rem_euclid(7) + 1;
    Some((Period::Day(period::days_later(today, -back - 7 * weeks.checked_sub(1)?)?), anchor))
}

/// "two weeks from now", "a week from Tuesday": of a day named, to the day.
fn from_day(reader: &Reader, found: &Match, count: i32, unit: Unit) -> Option<Anchored> {
    let (now, anchor) = reader.now(Unit::Day)?;
    let today = now.day()?;
    let ahead = |weekday: i32| (weekday - i32::from(today.weekday().to_monday_one_offset()) - 1).rem_euclid(7) + 1;
    let offset = found.get(Class::Deictic).filter(|&days| days != 0).or_else(|| found.get(Class::Weekday).map(ahead));
    let Some(offset) = offset else { return Some((count_from(now, count, unit, 1)?, anchor)) };
    let day = units_later(period::days_later(today, offset)?, count / 100, unit)?;
    Some((Period::Day(day), anchor))
}

/// "half a year ago", "a year and a half ago", to the month.
fn half_years_ago(reader: &Reader, found: &Match, count: i32) -> Option<Anchored> {
    let whole = if reader.says(found, "and") { count / 100 } else { 0 };
    let (month, anchor) = reader.now(Unit::Month)?;
    Some((month.shift(found.get(Class::FromNow)? * (whole.checked_mul(12)? + 6))?, anchor))
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
    let time = reader.says(found, "time"); // "in two weeks' time"
    let ahead = || time || reader.direction(found) == Direction::Future && !tense::is_ranked(&sentence, found.tokens.start);
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
    let from = reader.then(Unit::Day).filter(|_| unit <= Unit::Week).or_else(|| reader.then(unit.min(Unit::Year)));
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

/// A count in hundredths and its unit; "a week" is 100.
fn length(found: &Match) -> Option<(i32, Unit)> {
    let unit = Unit::from_value(found.get(Class::Units).or_else(|| found.get(Class::Unit))?)?;
    let uncounted = if found.has(Class::Units) { VAGUE_COUNT } else { 100 };
    Some((found.get(Class::Count).unwrap_or(uncounted), unit))
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

/// The day so many units from a day.
pub fn units_later(day: Date, steps: i32, unit: Unit) -> Option<Date> {
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
