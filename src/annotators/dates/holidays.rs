//! Holidays whose day the calendar knows.

use jiff::civil::{Date, Weekday};

/// How the day of a holiday is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// The same day every year.
    Fixed(i8, i8),
    /// The nth weekday of a month; -1 is the last.
    Nth(i8, Weekday, i8),
    /// Days after Easter Sunday.
    Easter(i32),
    /// A day every fourth year, the year after an election.
    Inauguration,
    /// The Tuesday after the first Monday of November.
    Election,
}

use Holiday::{Easter, Election, Fixed, Inauguration, Nth};

/// The names of the holidays, a word each that must be there.
const HOLIDAYS: &[(&[&str], Holiday)] = &[
    (&["christmas", "eve"], Fixed(12, 24)),
    (&["boxing", "day"], Fixed(12, 26)),
    (&["christmas"], Fixed(12, 25)),
    (&["new", "eve"], Fixed(12, 31)),
    (&["new", "day"], Fixed(1, 1)),
    (&["thanksgiving"], Nth(11, Weekday::Thursday, 4)),
    (&["halloween"], Fixed(10, 31)),
    (&["valentine"], Fixed(2, 14)),
    (&["juneteenth"], Fixed(6, 19)),
    (&["bastille"], Fixed(7, 14)),
    (&["memorial", "day"], Nth(5, Weekday::Monday, -1)),
    (&["labor", "day"], Nth(9, Weekday::Monday, 1)),
    (&["columbus", "day"], Nth(10, Weekday::Monday, 2)),
    (&["veterans", "day"], Fixed(11, 11)),
    (&["armistice", "day"], Fixed(11, 11)),
    (&["election", "day"], Election),
    (&["inauguration", "day"], Inauguration),
    (&["may", "day"], Fixed(5, 1)),
    (&["earth", "day"], Fixed(4, 22)),
    (&["groundhog", "day"], Fixed(2, 2)),
    (&["remembrance", "day"], Fixed(11, 11)),
    (&["anzac", "day"], Fixed(4, 25)),
    (&["australia", "day"], Fixed(1, 26)),
    (&["canada", "day"], Fixed(7, 1)),
    (&["patrick", "day"], Fixed(3, 17)),
    (&["women", "day"], Fixed(3, 8)),
    (&["saints", "day"], Fixed(11, 1)),
    (&["souls", "day"], Fixed(11, 2)),
    (&["mlk", "day"], Nth(1, Weekday::Monday, 3)),
    (&["luther", "king", "day"], Nth(1, Weekday::Monday, 3)),
    (&["presidents"], Nth(2, Weekday::Monday, 3)),
    (&["ascension", "day"], Easter(39)),
    (&["maundy", "thursday"], Easter(-3)),
    (&["holy", "saturday"], Easter(-1)),
    (&["whit", "monday"], Easter(50)),
    (&["good", "friday"], Easter(-2)),
    (&["easter", "monday"], Easter(1)),
    (&["palm", "sunday"], Easter(-7)),
    (&["ash", "wednesday"], Easter(-46)),
    (&["easter"], Easter(0)),
];

/// Days that stand for what happened on them, year, month and day.
pub const NAMED_DAYS: &[(i16, i8, i8)] = &[
    // The attacks of 9/11.
    (2001, 9, 11),
    // The bombings of 7/7.
    (2005, 7, 7),
    // The Jan. 6 riot.
    (2021, 1, 6),
    // The Oct. 7 attack.
    (2023, 10, 7),
];

/// The holiday that has these words in its name.
pub fn named(words: &[String]) -> Option<Holiday> {
    let has = |wanted: &str| words.iter().any(|word| word == wanted);
    HOLIDAYS.iter().find(|(name, _)| name.iter().all(|word| has(word))).map(|&(_, holiday)| holiday)
}

/// Its day in a year.
pub fn day(holiday: Holiday, year: i16) -> Option<Date> {
    match holiday {
        Fixed(month, day) => Date::new(year, month, day).ok(),
        Nth(month, weekday, nth) => Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok(),
        Easter(offset) => super::period::days_later(easter(year)?, offset),
        Inauguration => Date::new(year, 1, 20).ok().filter(|_| year.rem_euclid(4) == 1),
        Election => Date::new(year, 11, 1).ok()?.nth_weekday_of_month(1, Weekday::Monday).ok()?.tomorrow().ok(),
    }
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    if y < 1583 {
        return None;
    }
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn movable_feasts() {
        for (name, year, expected) in [
            ("easter", 2024, "2024-03-31"),
            ("easter", 1998, "1998-04-12"),
            ("thanksgiving", 1999, "1999-11-25"),
            ("halloween", 2023, "2023-10-31"),
        ] {
            let holiday = named(&[name.to_owned()]).unwrap();
            assert_eq!(day(holiday, year).unwrap().to_string(), expected);
        }
        assert_eq!(day(Election, 2024).unwrap().to_string(), "2024-11-05");
    }
}
