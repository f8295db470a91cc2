//! Periods beside now or beside an earlier expression: "last week", "that year", "the day before", "the weekend".

use super::super::lexicon::Class;
use super::super::period::{DayPart, Period, Unit};
use super::super::tense::Direction;
use super::super::types::{Anchor, DateType};
use super::days::month_day;
use super::{Anchored, Match, Reader, Reading};

/// "this", "last", "next", "that", "the following" with a unit.
pub fn relative(reader: &Reader, found: &Match, unit: Unit) -> Option<Anchored> {
    let step = |from: Option<Anchored>, steps: i32| from.and_then(|(period, anchor)| Some((period.shift(steps)?, anchor)));
    if let Some(steps) = found.get(Class::Adjacent) {
        return step(reader.then(unit), steps);
    }
    let further = found.get(Class::FromThen).unwrap_or(0);
    if found.has(Class::Last) {
        return step(reader.now(unit), further - 1);
    }
    if found.has(Class::Next) {
        let told = reader.narrative || goes_on(reader, found, unit);
        let from = if told { reader.then(unit) } else { reader.now(unit) };
        return step(from, further + 1);
    }
    if found.has(Class::This) { reader.now(unit) } else { reader.then(unit) }
}

/// "(They were buried) the next day": what a sentence about the past calls the next one follows what was told before.
fn goes_on(reader: &Reader, found: &Match, unit: Unit) -> bool {
    let after_over =
        || found.tokens.start > 0 && matches!(reader.word(found.tokens.start - 1).as_str(), "over" | "within" | "for");
    unit <= Unit::Year && reader.says(found, "the") && reader.direction(found) == Direction::Past && !after_over()
}

/// "over the past decade": the ten years up to now.
fn is_length(reader: &Reader, found: &Match) -> bool {
    let before = found.tokens.start.checked_sub(1).map_or(String::new(), |token| reader.word(token));
    let during = matches!(before.as_str(), "over" | "within" | "for" | "during");
    reader.says(found, "past") || (during && found.has(Class::Next))
}

/// "this week", "last month", "that year", "the following day"
pub fn relative_unit(reader: &Reader, found: &Match) -> Option<Reading> {
    let unit = Unit::from_value(found.get(Class::Unit)?)?;
    if matches!(unit, Unit::Minute | Unit::Second | Unit::Hour | Unit::Millennium | Unit::Fortnight) {
        return None;
    }
    if matches!(unit, Unit::Decade | Unit::Century) && is_length(reader, found) {
        return super::duration(reader, found);
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

/// "the week of March 3", "the weekend of 16 November"
pub fn week_of(reader: &Reader, found: &Match) -> Option<Reading> {
    let unit = if reader.says(found, "weekend") { Unit::Weekend } else { Unit::Week };
    let Some((day, anchor)) = month_day(reader, found) else { return Some(Reading::unresolved(DateType::Date)) };
    Some(Reading::period(day.widen(unit)?, anchor))
}

/// "the weekend": the coming one if the sentence looks ahead, else the last.
pub fn weekend(reader: &Reader, found: &Match) -> Option<Reading> {
    let Some((weekend, anchor)) = reader.here(Unit::Weekend) else { return Some(Reading::unresolved(DateType::Date)) };
    let today = reader.reference.map_or(1, |day| day.weekday().to_monday_one_offset());
    let back = today <= 4 && !matches!(reader.direction(found), Direction::Future | Direction::Likely);
    Some(Reading::period(weekend.shift(if back { -1 } else { 0 })?, anchor))
}

/// "(for) the year ended March 31", "the year-earlier quarter", "the year before"
fn goes_on_after(reader: &Reader, found: &Match) -> bool {
    const WORDS: &[&str] = &["ended", "ending", "-", "before", "after"];
    let next = reader.document.tokens().get(found.tokens.end).map(|_| reader.document.token_text(found.tokens.end));
    next.is_some_and(|next| WORDS.contains(&next))
}

/// "months of the year", "the end of the year"; not "player of the year".
fn is_divided(reader: &Reader, found: &Match) -> bool {
    const PARTS: &[&str] = &[
        "end",
        "start",
        "beginning",
        "middle",
        "rest",
        "remainder",
        "part",
        "half",
        "most",
        "much",
        "all",
        "earlier",
        "later",
        "late",
        "early",
    ];
    let Some(divided) = found.tokens.start.checked_sub(2) else { return true };
    let part = || PARTS.iter().any(|part| reader.document.token_text(divided).eq_ignore_ascii_case(part));
    reader.document.token_text(divided + 1) != "of" || reader.terms.at(divided).is(Class::Units) || part()
}

/// "(the end of) the month", "year-end"
pub fn bounded_unit(reader: &Reader, found: &Match) -> Option<Reading> {
    let named = found.get(Class::Unit).and_then(Unit::from_value);
    if named.is_some_and(|unit| unit < Unit::Day) {
        return None; // "the end of the second quarter"
    }
    let words = reader.words(found);
    if words == ["the", "year"] && (goes_on_after(reader, found) || !is_divided(reader, found)) {
        return None;
    }
    let unit = named.unwrap_or(if words.iter().any(|word| word == "quarter") { Unit::Quarter } else { Unit::Year });
    let anchored = match (unit, reader.history.quarter) {
        (Unit::Quarter, Some((period, index))) => Some((period, Anchor::Date(index))),
        (Unit::Quarter, None) => reader.now(unit).and_then(|(period, anchor)| Some((period.shift(-1)?, anchor))),
        _ => reader.here(unit),
    };
    Some(anchored.map_or_else(|| Reading::unresolved(DateType::Date), |(period, anchor)| Reading::period(period, anchor)))
}
