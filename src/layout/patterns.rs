//! What a pattern says more clearly than code: addresses, and dates and times in digits.
//!
//! ASCII classes only: the Unicode tables of the regex crate would weigh more than all patterns.

use std::sync::LazyLock;

use regex::Regex;

/// A web or mail address and nothing else: `https://example.org/storm`, `desk@example.org`, `example.com/live`.
const ADDRESS: &str =
    r"(?-u)^(?:(?:https?://|www\.|pic\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w.-]+\.(?:com|org|net|info)/[!-~]*)$";

/// Digits in two to four groups: `20/10/2023`, `2023-10-20`, `10.30`, `07:05`.
const NUMERIC_DATE: &str = r"(?-u)^\d{1,4}(?:[-/.:]\d{1,4}){1,3}[,;]?(?:\s|$)";

/// Whether the text is a web or mail address and nothing else.
pub fn is_address(text: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(ADDRESS).ok());
    // Most lines are sentences: only one without blanks can be an address.
    !text.contains(' ') && matches(&PATTERN, text)
}

/// Whether the text begins with a date or time in digits.
pub fn begins_with_numeric_date(text: &str) -> bool {
    static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(NUMERIC_DATE).ok());
    text.starts_with(|character: char| character.is_ascii_digit()) && matches(&PATTERN, text)
}

fn matches(pattern: &LazyLock<Option<Regex>>, text: &str) -> bool {
    pattern.as_ref().is_some_and(|pattern| pattern.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_compile() {
        assert!([ADDRESS, NUMERIC_DATE].iter().all(|pattern| Regex::new(pattern).is_ok()));
    }

    #[test]
    fn addresses_stand_alone() {
        for text in ["https://example.org/storm?page=2", "www.example.org", "first.last@mail.example.org", "example.com/live"] {
            assert!(is_address(text), "{text}");
        }
        for text in ["U.S.", "See example.com/live", "@harbourpost", "and/or", "example.com", "12.5", "Rebels@"] {
            assert!(!is_address(text), "{text}");
        }
    }

    #[test]
    fn dates_and_times_in_digits() {
        for text in ["20/10/2023, 07:05", "2023-10-20", "10.30", "07:05 GMT", "1.2.2024;"] {
            assert!(begins_with_numeric_date(text), "{text}");
        }
        for text in ["$1.50", "2023", "10-year deal", "3.5m people", "12,000 fled", "1/2/3/4/5/6 and on", ""] {
            assert!(!begins_with_numeric_date(text), "{text}");
        }
    }
}
