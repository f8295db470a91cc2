//! Days by date, weekday or word: "Nov. 29, 2024", "last Friday", "yesterday", and holidays.

use jiff::civil::{Date, Weekday};

use super::super::holidays;
use super::super::lexicon::Class;
use super::super::pattern::Capture;
use super::super::period::{self, Period, Unit};
use super::super::tense::Direction;
use super::super::types::{Anchor, DateType};
use super::relative::relative;
use super::years::{named_year, stated_year};
use super::{Anchored, Match, Reader, Reading, choose};
use crate::document::TokenKind;

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
    holiday_day(reader, found)
}

/// A day of a month, perhaps without a year.
pub fn month_day(reader: &Reader, found: &Match) -> Option<Anchored> {
    let month = i8::try_from(found.get(Class::Month)?).ok()?;
    let day = i8::try_from(found.get(Class::Day).or_else(|| found.get(Class::Ordinal))?).ok()?;
    let on = |year: i16| Date::new(year, month, day).ok();
    if let Some(year) = stated_year(reader, found) {
        let year = year - i16::from(ends_in_next_year(found, month));
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
    let chosen = match (found.part > 0).then(|| month_day(reader, &found.as_part(0))) {
        Some(begin) => begin?.0.first().and_then(|begin| candidates.chain(on(from.year() + 2)).find(|day| *day >= begin))?,
        None if found.has(Class::Last) => candidates.filter(|day| *day < from).max()?,
        None if found.has(Class::Next) => candidates.filter(|day| *day > from).min()?,
        None => choose(reader, found, from, candidates)?,
    };
    Some((Period::Day(chosen), anchor))
}

/// "Dec. 30 to Jan. 2, 2024": the first end is of the year before.
fn ends_in_next_year(found: &Match, month: i8) -> bool {
    let end = found.as_part(1).own(Class::Month).filter(|_| found.part == 0 && found.own(Class::Year).is_none());
    end.is_some_and(|end| end < i32::from(month))
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
    let week = if reader.says(found, "week") { 7 } else { 0 }; // "Tuesday week"
    let offset = if week > 0 {
        ahead + week
    } else if adjacent == Some(-1) || found.has(Class::Last) {
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

/// "Monday the 9th", "the 9th of last month"
pub fn day_of_month(reader: &Reader, found: &Match) -> Option<Reading> {
    let day = i8::try_from(found.get(Class::Ordinal)?).ok().filter(|day| (1..=31).contains(day))?;
    let Some(unit) = found.get(Class::Unit) else {
        if counts_what_follows(reader, found) {
            return None;
        }
        return Some(Reading::of(weekday_and_day(reader, found, day), DateType::Date));
    };
    if Unit::from_value(unit) != Some(Unit::Month) {
        return None;
    }
    let Some((month, anchor)) = relative(reader, found, Unit::Month) else { return Some(Reading::unresolved(DateType::Date)) };
    let first = month.first()?;
    let day = Date::new(first.year(), first.month(), day).ok()?;
    Some(Reading::period(Period::Day(day), anchor))
}

/// "(prices fell) Friday, the fourth (decline)"
fn counts_what_follows(reader: &Reader, found: &Match) -> bool {
    let tokens = reader.document.tokens();
    let in_words = tokens[found.tokens.end - 1].kind == TokenKind::Word;
    in_words && tokens.get(found.tokens.end).is_some_and(|next| next.kind == TokenKind::Word)
}

/// The nearest day of that number on that weekday.
fn weekday_and_day(reader: &Reader, found: &Match, day: i8) -> Option<Anchored> {
    let weekday = found.get(Class::Weekday)?;
    let (from, anchor) = reader.here(Unit::Day)?;
    let from = from.day()?;
    let in_month = |months: i32| {
        let month = period::months_later(from.first_of_month(), months)?;
        Date::new(month.year(), month.month(), day).ok()
    };
    let candidates = (-12..=12).filter_map(in_month).filter(|day| i32::from(day.weekday().to_monday_one_offset()) == weekday);
    Some((Period::Day(choose(reader, found, from, candidates)?), anchor))
}

/// "the first Monday in May", "the last week of October"
pub fn nth_of_month(reader: &Reader, found: &Match) -> Option<Reading> {
    let named = found.captures.iter().position(|capture| matches!(capture.class, Class::Weekday | Class::Unit))?;
    let (place, month) = found.captures.split_at(named + 1);
    let nth = place.iter().find(|capture| capture.class == Class::Ordinal).map_or(-1, |capture| capture.value);
    let Some((month, anchor)) = month_named(reader, &Match { captures: month.to_vec(), ..found.clone() })? else {
        return Some(Reading::unresolved(DateType::Date));
    };
    let period = nth_in_month(month.first()?, i8::try_from(nth).ok()?, place.last()?)?;
    Some(Reading::period(period, anchor))
}

/// "May 2024", "last month", "the month"; `None` if it is no month.
fn month_named(reader: &Reader, found: &Match) -> Option<Option<Anchored>> {
    if found.has(Class::Month) {
        let month = super::month(reader, found)?;
        return Some(month.period.map(|period| (period, month.anchor)));
    }
    let counted = [Class::This, Class::Last, Class::Next].into_iter().any(|class| found.has(class));
    let is_month = found.get(Class::Unit).and_then(Unit::from_value) == Some(Unit::Month);
    let relative =
        || if counted || reader.says(found, "that") { relative(reader, found, Unit::Month) } else { reader.here(Unit::Month) };
    is_month.then(relative)
}

/// The nth weekday, day, weekend or week of the month that begins on `first`; -1 is the last. The nth week of a month is
/// the week of the calendar that has most of its nth seven days.
fn nth_in_month(first: Date, nth: i8, named: &Capture) -> Option<Period> {
    let nth_weekday = |weekday: Weekday| first.nth_weekday_of_month(nth, weekday).ok();
    if named.class == Class::Weekday {
        let weekday = Weekday::from_monday_one_offset(i8::try_from(named.value).ok()?).ok()?;
        return Some(Period::Day(nth_weekday(weekday)?));
    }
    let from_start = |day: i8| Date::new(first.year(), first.month(), day).ok();
    let week = |day: Date| day.iso_week_date();
    match Unit::from_value(named.value)? {
        Unit::Day if nth < 0 => Some(Period::Day(first.last_of_month())),
        Unit::Day => from_start(nth).map(Period::Day),
        Unit::Weekend => nth_weekday(Weekday::Saturday).map(|day| Period::Weekend(week(day).year(), week(day).week())),
        Unit::Week => {
            let middle =
                if nth < 0 { period::days_later(first.last_of_month(), -3)? } else { from_start(nth.checked_mul(7)? - 3)? };
            Some(Period::Week(week(middle).year(), week(middle).week()))
        }
        _ => None,
    }
}

/// "9/11", "the Oct. 7 attack"
pub fn named_day(reader: &Reader, found: &Match) -> Option<Reading> {
    let words = reader.words(found);
    let number = |word: Option<&String>| word.and_then(|word| word.parse().ok());
    let written: Option<(i32, i32)> = number(words.first()).zip(number(words.last()));
    let (month, day) = written.or_else(|| found.get(Class::Month).zip(found.get(Class::Day)))?;
    let date = holidays::NAMED_DAYS.iter().map(|&(year, month, day)| jiff::civil::date(year, month, day));
    let date = date.into_iter().find(|date| (i32::from(date.month()), i32::from(date.day())) == (month, day))?;
    // Of a report in the months after it, the day is found like any other.
    let told_later =
        reader.reference.map_or(written.is_some(), |today| (today - date).get_days() > if written.is_some() { 0 } else { 300 });
    told_later.then(|| Reading::period(Period::Day(date), Anchor::None))
}

/// "Christmas Day", "last Thanksgiving"
pub fn holiday(reader: &Reader, found: &Match) -> Option<Reading> {
    holidays::named(&reader.words(found))?;
    if stated_year(reader, found).is_some() {
        return holiday_day(reader, found).map(|(period, anchor)| Reading::period(period, anchor));
    }
    let known = reader.here(Unit::Day).or_else(|| reader.here(Unit::Year)).is_some();
    let anchored = holiday_day(reader, found);
    (!known || anchored.is_some()).then(|| Reading::of(anchored, DateType::Date))
}

/// The day of the holiday that the words name.
fn holiday_day(reader: &Reader, found: &Match) -> Option<Anchored> {
    let holiday = holidays::named(&reader.words(found))?;
    if let Some(year) = stated_year(reader, found) {
        return holidays::day(holiday, year).map(|day| (Period::Day(day), Anchor::None));
    }
    let (today, anchor) = reader.here(Unit::Day).or_else(|| reader.here(Unit::Year))?;
    let from = today.first()?;
    let candidates = (-3..=3).filter_map(|offset| holidays::day(holiday, from.year() + offset));
    let chosen = if found.has(Class::Last) {
        candidates.filter(|day| *day < from).max()
    } else if found.has(Class::Next) {
        candidates.filter(|day| *day > from).min()
    } else if !reader.narrative && reader.direction(found) == Direction::Past {
        // "Banks were closed on Presidents' Day" is past; "sales rose before Christmas" may be told in December.
        choose(reader, found, from, candidates.filter(|day| (*day - from).get_days() < 45))
    } else {
        choose(reader, found, from, candidates)
    };
    chosen.map(|day| (Period::Day(day), anchor))
}
