//! What a TIMEX3 value means without the words it was read from: a reader's correction, typed into a form.

use jiff::civil::Date;

use super::period::{DayPart, Period, Unit};
use super::types::Days;

/// First and last day that a value names; `None` where it names no days (a duration, a set, `PAST_REF`, a year before
/// Christ) or is no TIMEX3 value. Besides what the annotator writes it may be two dates (`2024-11-29/2024-12-01`), a decade
/// or century with its unknown digits (`199X`, `19XX`), and a time with seconds or a zone.
#[must_use]
pub fn days_of(value: &str) -> Option<Days> {
    let (first, last) = value.split_once('/').unwrap_or((value, value));
    let (first, last) = (read(first)?.0.first()?, read(last)?.0.last()?);
    (first <= last).then_some(Days { first: Some(first), last: Some(last) })
}

/// The value that lies as far from `to` as `value` does from `from`: a day or time by as many days, a week by weeks, a month by
/// months, a year by years. `None` where that cannot be told: another unit, a value without days, or a distance that is
/// another at the last days than at the first ("the next day", once a Monday turns out to be a week).
#[must_use]
pub fn moved(value: &str, from: &str, to: &str) -> Option<String> {
    let (from, to) = (days_of(from)?, days_of(to)?);
    let parts: Option<Vec<String>> = value.split('/').map(|part| moved_date(part, from, to)).collect();
    let moved = parts?.join("/");
    days_of(&moved).map(|_| moved)
}

fn moved_date(value: &str, from: Days, to: Days) -> Option<String> {
    let (period, time) = read(value)?;
    let steps = steps_between(period, from.first?, to.first?)?;
    if steps_between(period, from.last?, to.last?)? != steps {
        return None;
    }
    Some(format!("{}{time}", period.shift(steps)?))
}

/// How far a day is from another, in the unit of a period.
fn steps_between(period: Period, from: Date, to: Date) -> Option<i32> {
    let years = i32::from(to.year()) - i32::from(from.year());
    match period {
        Period::Year(_) => Some(years),
        Period::Month(..) => Some(12 * years + i32::from(to.month()) - i32::from(from.month())),
        Period::Week(..) | Period::Weekend(..) => {
            let monday = |day| Period::containing(day, Unit::Week)?.first();
            Some((monday(to)? - monday(from)?).get_days() / 7)
        }
        Period::Day(_) => Some((to - from).get_days()),
        _ => None,
    }
}

/// A date, and the time of day behind it, as written.
fn read(value: &str) -> Option<(Period, &str)> {
    let at = value.find('T').unwrap_or(value.len());
    let (date, time) = value.split_at(at);
    let digits = date.trim_end_matches('X');
    let known = if date.len() == 4 && matches!(digits.len(), 2 | 3) { digits } else { date };
    // A value is only what reads back to itself: "+199" and "2024-1" are none.
    let period: Period = known.parse().ok().filter(|period: &Period| period.to_string() == known)?;
    let timed = time.is_empty() || (matches!(period, Period::Day(_)) && is_time(&time[1..]));
    timed.then_some((period, time))
}

/// `MO`, `14`, `14:30`, `14:30:05`, the clock perhaps with a zone: `Z`, `+02:00`.
fn is_time(time: &str) -> bool {
    let (clock, zone) = time.split_once(['+', '-']).unwrap_or((time.trim_end_matches('Z'), "00"));
    DayPart::from_code(time).is_some() || (is_clock(clock) && is_clock(zone))
}

fn is_clock(clock: &str) -> bool {
    let mut limits = [24, 59, 60].into_iter();
    clock.split(':').all(|part| {
        let digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        let number: Option<u8> = part.parse().ok().filter(|_| digits);
        number.zip(limits.next()).is_some_and(|(number, limit)| number <= limit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(value: &str) -> Option<(String, String)> {
        let Days { first, last } = days_of(value)?;
        Some((first?.to_string(), last?.to_string()))
    }

    #[test]
    fn values_name_days() {
        for (value, first, last) in [
            ("2024-11-29", "2024-11-29", "2024-11-29"),
            ("2024-02-29", "2024-02-29", "2024-02-29"),
            ("0044-03-15", "0044-03-15", "0044-03-15"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("2024-12", "2024-12-01", "2024-12-31"),
            ("2024", "2024-01-01", "2024-12-31"),
            ("2024-W48", "2024-11-25", "2024-12-01"),
            ("2020-W53", "2020-12-28", "2021-01-03"),
            ("2025-W01", "2024-12-30", "2025-01-05"),
            ("2024-W48-WE", "2024-11-30", "2024-12-01"),
            ("2024-Q1", "2024-01-01", "2024-03-31"),
            ("2024-H2", "2024-07-01", "2024-12-31"),
            ("2024-SP", "2024-03-01", "2024-05-31"),
            ("2023-WI", "2023-12-01", "2024-02-29"),
            ("199", "1990-01-01", "1999-12-31"),
            ("199X", "1990-01-01", "1999-12-31"),
            ("19", "1900-01-01", "1999-12-31"),
            ("19XX", "1900-01-01", "1999-12-31"),
            ("2024-11-29/2024-12-01", "2024-11-29", "2024-12-01"),
            ("2024-11/2025-01", "2024-11-01", "2025-01-31"),
            ("2024-11-29TMO", "2024-11-29", "2024-11-29"),
            ("2024-11-29T14", "2024-11-29", "2024-11-29"),
            ("2024-11-29T24:00", "2024-11-29", "2024-11-29"),
            ("2024-11-29T14:30:05", "2024-11-29", "2024-11-29"),
            ("2024-11-29T14:30Z", "2024-11-29", "2024-11-29"),
            ("2024-11-29T14:30+05:30", "2024-11-29", "2024-11-29"),
        ] {
            assert_eq!(days(value), Some((first.to_owned(), last.to_owned())), "{value}");
        }
    }

    #[test]
    fn other_values_name_none() {
        for value in ["P3D", "PT2H", "PXD", "PAST_REF", "FUTURE_REF", "XXXX-WXX-2", "XXXX-12-25", "BC0493", "BC03", "T14:30", ""]
        {
            assert_eq!(days_of(value), None, "{value}");
        }
    }

    #[test]
    fn other_words_are_no_values() {
        for value in [
            "2023-02-29",
            "2024-13",
            "2024-00",
            "2024-1-5",
            "2024-W00",
            "2023-W53",
            "2024-Q0",
            "2024-Q5",
            "2024-Q99",
            "2024-H3",
            "2024-H99",
            "2024-XX",
            "+199",
            "99999",
            "7",
            "0000",
            "2024-11-29T",
            "2024-11-29T25",
            "2024-11-29T14:3",
            "2024-11-29T14:60",
            "2024-11-29T+1",
            "2024-11-29T14:30:05:01",
            "2024-11-29Tteatime",
            "2024-11TMO",
            "2024-12-01/2024-11-29",
            "2024-11-29/",
            "2024-11-29/2024-12-01/2024-12-02",
            "Friday",
            " 2024",
            "2024 🔔",
        ] {
            assert_eq!(days_of(value), None, "{value}");
        }
    }

    #[test]
    fn values_move_in_their_own_unit() {
        for (value, from, to, expected) in [
            ("2025-03-05", "2025-03-03", "2025-02-24", "2025-02-26"),
            ("2025-03-01TMO", "2025-02-28", "2024-02-28", "2024-02-29TMO"),
            ("2025-03-01T14:30", "2025-02-28T09", "2025-03-02", "2025-03-03T14:30"),
            ("2025-03-01/2025-03-03", "2025-03-04", "2025-03-05", "2025-03-02/2025-03-04"),
            ("2025-W11", "2025-03-06", "2025-03-09", "2025-W11"),
            ("2025-W11", "2025-03-06", "2025-03-10", "2025-W12"),
            ("2025-W11", "2025-03-06", "2025-W11", "2025-W12"),
            ("2024-W52-WE", "2024-12-26", "2025-01-02", "2025-W01-WE"),
            ("2024-04", "2024-05-07", "2024-01-02", "2023-12"),
            ("2024-04", "2024-05", "2024-07", "2024-06"),
            ("2018", "2019-06-01", "2021-01-01", "2020"),
            ("2018", "2019-06-01", "2021", "2020"),
            ("2025-03-06", "2025-03-03/2025-03-05", "2025-03-04/2025-03-06", "2025-03-07"),
        ] {
            assert_eq!(moved(value, from, to).as_deref(), Some(expected), "{value} from {from} to {to}");
        }
    }

    #[test]
    fn values_stay_where_nobody_can_tell() {
        for (value, from, to) in [
            ("2024-SU", "2024-05-07", "2024-01-02"),
            ("201", "2024-05-07", "2024-01-02"),
            ("PAST_REF", "2024-05-07", "2024-01-02"),
            ("P3D", "2024-05-07", "2024-01-02"),
            ("2024-05-08", "2024-05-07", "2024-W10"),
            ("2024-05-08", "2024-05", "2024-06"),
            ("2024-06", "2024-05-07", "2023"),
            ("2024-05-08", "PAST_REF", "2024-01-02"),
            ("2024-05-08", "2024-05-07", ""),
            ("9999-12-31", "2024-05-07", "2024-05-08"),
            ("9999", "2024-05-07", "2025-05-08"),
        ] {
            assert_eq!(moved(value, from, to), None, "{value} from {from} to {to}");
        }
    }
}
