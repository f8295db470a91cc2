//! Years, decades and centuries, and the year that an expression states or names.

use super::super::lexicon::Class;
use super::super::period::{Period, Unit};
use super::super::types::{Anchor, DateType};
use super::relative::relative;
use super::{Anchored, Match, Reader, Reading};

/// The year that a match states, before Christ negative.
pub fn stated_year(reader: &Reader, found: &Match) -> Option<i16> {
    let written = found.get(Class::Year).or(found.get(Class::SpokenYear));
    let with_era = || found.get(Class::Digits).filter(|_| found.has(Class::Era));
    let year = written.or_else(with_era).or_else(|| short_year(reader, found))?;
    let year = if found.get(Class::Era) == Some(-1) { -year } else { year };
    i16::try_from(year).ok().filter(|&year| year != 0)
}

/// `'08`, or the second year of `2011-12`.
fn short_year(reader: &Reader, found: &Match) -> Option<i32> {
    let short = found.get(Class::TwoDigits)?;
    let newest = reader.reference.map_or(2030, |day| i32::from(day.year()) + 10);
    let recent = newest - (newest - short).rem_euclid(100);
    Some(recent)
}

pub fn full_year(reader: &Reader, short: i16) -> i16 {
    let newest = reader.reference.map_or(2030, |day| day.year() + 10);
    newest - (newest - short).rem_euclid(100)
}

/// The year of an expression such as "June last year", "October of that year".
pub fn named_year(reader: &Reader, found: &Match) -> Option<Anchored> {
    if !found.has(Class::Unit) || found.get(Class::Unit).and_then(Unit::from_value) != Some(Unit::Year) {
        return None;
    }
    relative(reader, found, Unit::Year)
}

/// A year.
pub fn year(reader: &Reader, found: &Match) -> Option<Reading> {
    let year = match (found.get(Class::Year), found.get(Class::TwoDigits)) {
        (Some(first), Some(short)) => {
            let last = end_of_range(first, short)?;
            i16::try_from(if found.part == 0 { first } else { last }).ok()?
        }
        _ => stated_year(reader, found)?,
    };
    Some(Reading::period(Period::Year(year), Anchor::None))
}

/// The last year of `2011-12`; `2024-05` is no range of years.
fn end_of_range(first: i32, short: i32) -> Option<i32> {
    let in_century = first % 100;
    (short > in_century || (in_century == 99 && short == 0)).then(|| first + (short - in_century).rem_euclid(100))
}

/// `1990s`, `'80s`, "the eighties".
pub fn decade(reader: &Reader, found: &Match) -> Option<Reading> {
    let tens = match (found.get(Class::DecadeWord), found.nth(Class::Decade, 0), found.part) {
        (Some(word), ..) => word * 10,
        (None, Some(first), 1) => first - first % 100 + found.get(Class::Decade)? % 100,
        _ => found.get(Class::Decade)?,
    };
    if (1000..=1900).contains(&tens) && tens % 100 == 0 {
        return Some(Reading::period(Period::Century(i16::try_from(tens / 100 + 1).ok()?), Anchor::None));
    }
    let year = if tens >= 100 || found.has(Class::Era) { tens } else { i32::from(full_year(reader, i16::try_from(tens).ok()?)) };
    let decade = i16::try_from(year / 10).ok()?;
    let decade = if found.get(Class::Era) == Some(-1) { -decade } else { decade };
    Some(Reading::period(Period::Decade(decade), Anchor::None))
}

/// "the 19th century"
pub fn century(_reader: &Reader, found: &Match) -> Option<Reading> {
    let century = i16::try_from(found.get(Class::Ordinal)?).ok().filter(|century| (1..=30).contains(century))?;
    let century = if found.get(Class::Era) == Some(-1) { -century } else { century };
    Some(Reading::period(Period::Century(century), Anchor::None))
}

/// "the turn of the century": its first year or so; of no century named, the one nearest to now.
pub fn turn_of_century(reader: &Reader, found: &Match) -> Option<Reading> {
    let century = found.get(Class::Ordinal).map(|century| (century - 1) * 100);
    let length = if reader.says(found, "millennium") { 1000 } else { 100 };
    let nearest = |year: i16| (i32::from(year) + length / 2).div_euclid(length) * length;
    let (year, anchor) = match century {
        Some(year) => (year, Anchor::None),
        None => match reader.here(Unit::Year).and_then(|(now, anchor)| Some((nearest(now.year()?), anchor))) {
            Some(anchored) => anchored,
            None => return Some(Reading::unresolved(DateType::Date)),
        },
    };
    let year = i16::try_from(year).ok().filter(|year| (100..=3000).contains(year))?;
    Some(Reading::period(Period::Year(year), anchor))
}
