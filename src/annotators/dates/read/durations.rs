//! Lengths of time: "two months", "an hour and 20 minutes", "the last 70 days".

use jiff::civil::Date;

use super::super::lexicon::{Class, VAGUE};
use super::super::pattern::Capture;
use super::super::period::Unit;
use super::super::sentence::VAGUE_COUNT;
use super::super::types::{Anchor, DateType, Days};
use super::counted::units_later;
use super::{Match, Reader, Reading};
use crate::document::TokenKind;

/// "two months"
pub fn duration(reader: &Reader, found: &Match) -> Option<Reading> {
    let named = found.get(Class::Units).or_else(|| found.get(Class::Unit)).and_then(Unit::from_value);
    // "a quarter-century", "the year ended March 31"
    let written = || [("century", Unit::Century), ("year", Unit::Year)].into_iter().find(|(word, _)| reader.says(found, word));
    let unit = named.or_else(|| written().map(|(_, unit)| unit))?;
    let value = duration_value(count_of(reader, found), unit)?;
    let date_type = if is_rate(reader, found) { DateType::Set } else { DateType::Duration };
    Some(Reading::value(date_type, value))
}

/// "$20 an hour", "24 hours a day"
fn is_rate(reader: &Reader, found: &Match) -> bool {
    const COUNTED: &[&str] = &[
        "million",
        "billion",
        "thousand",
        "dollars",
        "euros",
        "pounds",
        "miles",
        "kilometers",
        "hours",
        "times",
        "days",
        "barrels",
    ];
    let article = found.tokens.len() == 2 && (reader.says(found, "a") || reader.says(found, "an"));
    let before = found.tokens.start.checked_sub(1).filter(|_| article && found.captures.len() == 1);
    before.is_some_and(|token| {
        reader.document.tokens()[token].kind == TokenKind::Number || COUNTED.contains(&reader.document.token_text(token))
    })
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

/// "the last 70 days", "recent weeks"
pub fn counted_span(reader: &Reader, found: &Match) -> Option<Reading> {
    let unit = Unit::from_value(found.get(Class::Units).or_else(|| found.get(Class::Unit))?)?;
    let Some(count) = found.get(Class::Count) else {
        let past = !found.has(Class::Next) && !reader.says(found, "ahead") && !reader.says(found, "come");
        let value = if past && unit >= Unit::Year { "PAST_REF".to_owned() } else { duration_value(VAGUE_COUNT, unit)? };
        let kind = if value == VAGUE[0] { DateType::Date } else { DateType::Duration };
        return Some(Reading::value(kind, value));
    };
    let reading = Reading::value(DateType::Duration, duration_value(count, unit)?);
    let of_another = found.tokens.end < reader.document.tokens().len() && reader.document.token_text(found.tokens.end) == "of";
    let reference = reader.reference.filter(|_| !of_another); // "the last three months of 2023"
    let days = reference.and_then(|today| span_days(today, count, unit, found.has(Class::Next)));
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

/// The count of a duration: "a year and a half" is 150, "half an hour" 50, "years" vague.
fn count_of(reader: &Reader, found: &Match) -> i32 {
    let says = |word: &str| reader.says(found, word);
    let half = says("half");
    match found.own(Class::Count) {
        Some(count) if half && count > 0 => count.saturating_add(50),
        Some(count) => count,
        None if half && says("and") => 150,
        None if half => 50,
        None if found.has(Class::Units) => VAGUE_COUNT,
        None if says("quarters") => 75,
        None if says("quarter") && (found.has(Class::Unit) || says("century")) => 25,
        None if found.part > 0 && says("three") => 300,
        None if found.part > 0 => 200,
        None => 100,
    }
}

/// `P10D`, `PT2H30M`, `PXM`; the count is in hundredths.
pub fn duration_value(count: i32, unit: Unit) -> Option<String> {
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
        (25, Unit::Hour) => with_half(count, "PT", letter, "15M"),
        (75, Unit::Hour) => with_half(count, "PT", letter, "45M"),
        (50, Unit::Minute) => with_half(count, "PT", letter, "30S"),
        (part, _) if part % 10 == 0 => format!("P{time}{}.{}{letter}", count / 100, part / 10),
        (part, _) => format!("P{time}{}.{part:02}{letter}", count / 100),
    })
}

fn with_half(count: i32, prefix: &str, letter: &str, half: &str) -> String {
    if count < 100 { format!("{prefix}{half}") } else { format!("{prefix}{}{letter}{half}", count / 100) }
}
