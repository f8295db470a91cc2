//! Addresses, and dates and times in digits, that begin or fill a line.
//!
//! Written by hand because a regular expression engine would be a twelfth of the whole wasm; the tests hold each against
//! the regular expression that says the same.

/// Whether the text is a web or mail address and nothing else: `https://example.org/storm`, `desk@example.org`,
/// `example.com/live`.
pub fn is_address(text: &str) -> bool {
    is_web_address(text) || is_mail_address(text) || is_bare_address(text)
}

fn is_web_address(text: &str) -> bool {
    const BEGINNINGS: [&str; 4] = ["https://", "http://", "www.", "pic."];
    let rest = BEGINNINGS.iter().find_map(|beginning| text.strip_prefix(beginning));
    rest.is_some_and(|rest| !rest.is_empty() && is_graphic(rest))
}

fn is_mail_address(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let labels = host.split('.').count();
    is_of(name, ".+-") && labels >= 2 && host.split('.').all(|label| is_of(label, "-"))
}

/// An address without what announces one: a known ending and a path.
fn is_bare_address(text: &str) -> bool {
    const ENDINGS: [&str; 4] = [".com", ".org", ".net", ".info"];
    let Some((host, path)) = text.split_once('/') else { return false };
    let name = ENDINGS.iter().find_map(|ending| host.strip_suffix(ending));
    name.is_some_and(|name| is_of(name, ".-")) && is_graphic(path)
}

/// Whether the text has ASCII signs other than blanks only.
fn is_graphic(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Whether the text is not empty and has ASCII letters, digits, `_` and `others` only.
fn is_of(text: &str, others: &str) -> bool {
    let fits = |character: char| character.is_ascii_alphanumeric() || character == '_' || others.contains(character);
    !text.is_empty() && text.chars().all(fits)
}

/// Whether the text begins with digits in two to four groups: `20/10/2023`, `2023-10-20`, `10.30`, `07:05`.
pub fn begins_with_numeric_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut at, mut groups) = (0, 0);
    loop {
        let digits = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if !(1..=4).contains(&digits) {
            return false;
        }
        at += digits;
        groups += 1;
        let goes_on = matches!(bytes.get(at), Some(b'-' | b'/' | b'.' | b':'));
        if !goes_on || groups == 4 {
            break;
        }
        at += 1;
    }
    at += usize::from(matches!(bytes.get(at), Some(b',' | b';')));
    groups >= 2 && bytes.get(at).is_none_or(|byte| byte.is_ascii_whitespace() || *byte == 0x0b)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex::Regex;

    use super::*;

    const ADDRESS: &str =
        r"(?-u)^(?:(?:https?://|www\.|pic\.)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[\w.-]+\.(?:com|org|net|info)/[!-~]*)$";
    const NUMERIC_DATE: &str = r"(?-u)^\d{1,4}(?:[-/.:]\d{1,4}){1,3}[,;]?(?:\s|$)";

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

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]

        #[test]
        fn addresses_are_those_of_the_regular_expression(
            text in r"(https?://|www\.|pic\.|[a-z.+@/_-]{0,6})(a|ex|\.|-|_)?(\.com|\.org|@|\.info|\.)?(/|x|é| |\.)?[a-z/.@]{0,3}"
        ) {
            prop_assert_eq!(is_address(&text), Regex::new(ADDRESS).expect("a pattern").is_match(&text), "{}", text);
        }

        #[test]
        fn dates_are_those_of_the_regular_expression(text in r"[0-9]{0,5}([-/.:][0-9]{0,5}){0,5}[,;]?[ \t\u{b}\na,é]?[0-9]?") {
            let expected = Regex::new(NUMERIC_DATE).expect("a pattern").is_match(&text);
            prop_assert_eq!(begins_with_numeric_date(&text), expected, "{}", text);
        }
    }
}
