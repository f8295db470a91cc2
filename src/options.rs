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
}

impl Default for Options {
    fn default() -> Self {
        Self { published: None, kinds: Kinds::ALL }
    }
}

/// An option with a value that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionError {
    /// The option.
    pub option: &'static str,
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
        option: "published",
        message: format!("expected a day of the calendar written \"YYYY-MM-DD\", but found {value:?}"),
    })
}

/// Reads one element of the option `kinds`.
///
/// # Errors
/// If there is no such kind.
pub fn parse_kind(value: &str) -> Result<Kind, OptionError> {
    Kind::ALL.into_iter().find(|kind| kind.name() == value).ok_or_else(|| OptionError {
        option: "kinds",
        message: format!("expected \"entity\", \"date\", \"quote\" or \"casualty\", but found {value:?}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
