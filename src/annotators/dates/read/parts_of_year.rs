//! Months, seasons, quarters and halves, with their year or without.

use super::super::lexicon::Class;
use super::super::period::{Period, Season, Unit};
use super::super::types::{Anchor, DateType};
use super::years::{named_year, stated_year};
use super::{Anchored, Match, Reader, Reading, nearest_unit};

/// A month, perhaps without a year.
pub fn month(reader: &Reader, found: &Match) -> Option<Reading> {
    let month = i8::try_from(found.get(Class::Month)?).ok()?;
    if let Some(year) = stated_year(reader, found) {
        // "December to February 2020"
        let last = found.captures.iter().rfind(|capture| capture.class == Class::Month).map_or(0, |capture| capture.value);
        let before = i32::from(month) - last >= 6 && found.own(Class::Year).is_none();
        return Some(Reading::period(Period::Month(year - i16::from(before), month), Anchor::None));
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
            if nearest_unit(reader, found, [behind, behind + 12], [3, 8]) < 0 { back } else { back + 1 }
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
