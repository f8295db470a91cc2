//! Times of day and parts of the day: "5:40 p.m.", "noon on Friday", "Friday evening".

use super::super::holidays;
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
    let named_day = [Class::Month, Class::Weekday, Class::Deictic].into_iter().any(|class| found.has(class))
        || holidays::named(&words).is_some();
    let day = if named_day { a_day(reader, found) } else { day_of_time(reader, &words) };
    let Some((day, anchor)) = day else {
        return (!named_day || exists_in_leap_year(found) || !found.has(Class::Month))
            .then(|| Reading::unresolved(DateType::Time));
    };
    let day = day.day()?;
    let part = match found.get(Class::Part) {
        Some(part) => DayPart::from_value(part),
        None if reader.says(found, "hours") => DayPart::Morning, // "the early hours of Friday"
        None => DayPart::Night,
    };
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

/// The minutes of a time of day; of a range "9-11 a.m." both ends are in the same half of the day if they can.
pub fn minutes(reader: &Reader, found: &Match) -> Option<i32> {
    let stated = found.own(Class::FullClock).or_else(|| found.own(Class::ClockName));
    if stated.is_some() {
        return stated;
    }
    let minutes = written_minutes(reader, found)?;
    match is_afternoon(found) {
        Some(afternoon) if minutes <= 12 * 60 + 59 => {
            let begin = half_day(minutes, afternoon);
            let crosses = found.part == 0
                && found.own(Class::HalfDay).is_none()
                && end_of_range(reader, found).is_some_and(|end| begin > end);
            Some(if crosses { half_day(minutes, !afternoon) } else { begin })
        }
        Some(_) => None,
        None => (minutes <= 1440).then_some(minutes),
    }
}

fn end_of_range(reader: &Reader, found: &Match) -> Option<i32> {
    let is_range = found.captures.iter().any(|capture| capture.class == Class::Through);
    if is_range { minutes(reader, &found.as_part(1)) } else { None }
}

/// The half of the day, if "p.m." or "in the evening" or the other end of a range tells it.
fn is_afternoon(found: &Match) -> Option<bool> {
    let half = found.own(Class::HalfDay).or_else(|| found.get(Class::HalfDay)).map(|half| half == 1);
    let part = || found.get(Class::Part).map(|part| !matches!(DayPart::from_value(part), DayPart::Morning));
    let other_end = || found.get(Class::FullClock).map(|minutes| minutes >= 720);
    half.or_else(part).or_else(other_end)
}

/// `5:40`, `17`, `1740`, "five", "half past five".
fn written_minutes(reader: &Reader, found: &Match) -> Option<i32> {
    if let Some(minutes) = found.own(Class::Clock) {
        return Some(minutes);
    }
    let own = |class: Class| found.captures.iter().find(|capture| capture.class == class && capture.part == found.part);
    if let Some(digits) = own(Class::Digits) {
        let written = reader.document.token_text(digits.token).len();
        return match (written, digits.value) {
            (1 | 2, hours) => past_or_to(reader, found, hours * 60),
            (3 | 4, digits) if digits % 100 < 60 => Some(digits / 100 * 60 + digits % 100),
            _ => None,
        };
    }
    let hours = crate::text::numbers::cardinal(reader.document, own(Class::Numeral)?.token)?.whole()?;
    past_or_to(reader, found, i32::try_from(hours).ok()?.checked_mul(60)?)
}

/// "half past", "quarter to"
fn past_or_to(reader: &Reader, found: &Match, hours: i32) -> Option<i32> {
    let says = |word: &str| reader.says(found, word);
    let by = match (says("half"), says("quarter")) {
        (true, _) => 30,
        (_, true) => 15,
        _ => return Some(hours),
    };
    let minutes = if says("to") { hours - by } else { hours + by };
    (minutes >= 0).then_some(minutes)
}
