//! What a caller may ask for, and clear errors where he asks for something else.

use std::fmt;

use jiff::civil::Date;

use crate::annotation::{Kind, Kinds};

/// What a caller asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The day the article was published.
    pub published: Option<Date>,
    /// The kinds of marks wanted.
    pub kinds: Kinds,
    /// How numbers that are not exact are recorded.
    pub conventions: Conventions,
}

/// House rules: what `best` becomes where a number is not exact, and whether an interval is made up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Conventions {
    /// What "dozens" is.
    pub dozens: Dozens,
    /// What "more than 40" is.
    pub more_than: MoreThan,
    /// What "about 280" is.
    pub about: About,
    /// Which of several versions of a number a toll records.
    pub rivals: Rivals,
}

/// What "dozens" is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dozens {
    /// Twelve at least.
    #[default]
    Twelve,
    /// Twenty-four at least.
    TwentyFour,
}

enumeration! {
    /// What "more than 40" is.
    #[derive(Default)]
    pub enum MoreThan {
        /// The next number: 41.
        #[default]
        Next => "next",
        /// The number stated: 40.
        Stated => "stated",
    }
}

enumeration! {
    /// What "about 280" is.
    #[derive(Default)]
    pub enum About {
        /// 280, and from a tenth below to a tenth above.
        #[default]
        Tenth => "tenth",
        /// 280 alone.
        Stated => "stated",
    }
}

enumeration! {
    /// Which of several versions of a number a toll records.
    #[derive(Default)]
    pub enum Rivals {
        /// The one told first.
        #[default]
        First => "first",
        /// The highest.
        Highest => "highest",
        /// The lowest.
        Lowest => "lowest",
        /// The one told last.
        Last => "last",
    }
}

impl Default for Options {
    fn default() -> Self {
        Self { published: None, kinds: Kinds::ALL, conventions: Conventions::default() }
    }
}

/// An option with a value that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionError {
    /// The option.
    pub option: String,
    /// What was expected, and what was found.
    message: String,
}

impl fmt::Display for OptionError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}: {}", self.option, self.message)
    }
}

impl std::error::Error for OptionError {}

/// Reads the option `published`.
///
/// # Errors
/// If it is not a day of the calendar, written `YYYY-MM-DD`.
pub fn parse_published(value: &str) -> Result<Date, OptionError> {
    let shaped = value.len() == 10
        && value.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let date = shaped.then(|| {
        let number = |range: std::ops::Range<usize>| value[range].parse::<i16>().ok();
        Date::new(number(0..4)?, i8::try_from(number(5..7)?).ok()?, i8::try_from(number(8..10)?).ok()?).ok()
    });
    date.flatten().ok_or_else(|| OptionError {
        option: "published".to_owned(),
        message: format!("expected a day of the calendar written \"YYYY-MM-DD\", but found {value:?}"),
    })
}

/// Reads one element of the option `kinds`.
///
/// # Errors
/// If there is no such kind.
pub fn parse_kind(value: &str) -> Result<Kind, OptionError> {
    Kind::ALL.into_iter().find(|kind| kind.name() == value).ok_or_else(|| OptionError {
        option: "kinds".to_owned(),
        message: format!("expected \"entity\", \"date\", \"quote\" or \"casualty\", but found {value:?}"),
    })
}

/// Reads the option `conventions.dozens`.
///
/// # Errors
/// If it is neither 12 nor 24.
pub fn parse_dozens(value: f64) -> Result<Dozens, OptionError> {
    match value {
        12.0 => Ok(Dozens::Twelve),
        24.0 => Ok(Dozens::TwentyFour),
        _ => {
            Err(OptionError { option: "conventions.dozens".to_owned(), message: format!("expected 12 or 24, but found {value}") })
        }
    }
}

/// Reads the value of an enumeration: the one of `all` that has this `name`; `option` says in the error what was read.
///
/// # Errors
/// If there is none of that name.
pub fn parse_name<C: Copy>(option: &str, value: &str, all: &[C], name: impl Fn(C) -> &'static str) -> Result<C, OptionError> {
    all.iter().copied().find(|&known| name(known) == value).ok_or_else(|| {
        let names: Vec<String> = all.iter().map(|&known| format!("{:?}", name(known))).collect();
        OptionError { option: option.to_owned(), message: format!("expected {}, but found {value:?}", names.join(" or ")) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn house_rules_take_their_own_values_only() {
        assert_eq!(parse_dozens(24.0), Ok(Dozens::TwentyFour));
        assert!(parse_dozens(13.0).unwrap_err().to_string().contains("12 or 24"));
        assert_eq!(parse_name("conventions.rivals", "last", &Rivals::ALL, Rivals::name), Ok(Rivals::Last));
        let error = parse_name("conventions.moreThan", "41", &MoreThan::ALL, MoreThan::name).unwrap_err();
        assert_eq!(error.to_string(), "conventions.moreThan: expected \"next\" or \"stated\", but found \"41\"");
    }

    #[test]
    fn published_takes_days_of_the_calendar_only() {
        assert_eq!(parse_published("2024-02-29"), Ok(Date::constant(2024, 2, 29)));
        for wrong in ["yesterday", "2023-02-29", "2024-2-9", "2024-11-29T10:00", "", "２０２４-11-29"] {
            let error = parse_published(wrong).unwrap_err();
            assert_eq!(error.option, "published", "{wrong}");
            assert!(error.to_string().contains("YYYY-MM-DD"), "{error}");
        }
    }

    #[test]
    fn unknown_kinds_are_named() {
        assert_eq!(parse_kind("date"), Ok(Kind::Date));
        assert!(parse_kind("dates").unwrap_err().to_string().contains("\"dates\""));
    }
}
