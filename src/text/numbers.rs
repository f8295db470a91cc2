//! Reads numbers in digits, in words and in both: `1,200`, `twenty-seven`, `1.2 million`, `two dozen`, `the 5th`.

use std::ops::Range;

use crate::document::{Document, TokenKind};
use crate::words;

/// A number as the text states it.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// Its value; fractions come from `1.5 million`, `2½` and the like.
    pub value: f64,
    /// The tokens it stands in.
    pub tokens: Range<usize>,
}

impl Number {
    /// The value, if it is a whole number.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Checked: whole, positive, exactly representable.
    pub fn whole(&self) -> Option<u64> {
        (self.value.fract() == 0.0 && (0.0..9e15).contains(&self.value)).then_some(self.value as u64)
    }
}

const UNITS: &[&str] = &[
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const TENS: &[&str] = &["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const SCALES: &[(&str, f64)] =
    &[("dozen", 12.0), ("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12)];

const ORDINAL_UNITS: &[&str] = &[
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
];

const ORDINAL_TENS: &[&str] =
    &["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];

/// The longest cardinal number word that is worth comparing with the tables.
const LONGEST_WORD: usize = "seventeenth".len();

/// The cardinal number that begins with token `first`.
///
/// ```
/// use wiremark::text::numbers::cardinal;
/// let document = wiremark::read("Some 1.2 million people fled.");
/// let number = cardinal(&document, 1).unwrap();
/// assert_eq!((number.whole(), number.tokens), (Some(1_200_000), 1..3));
/// ```
#[must_use]
pub fn cardinal(document: &Document, first: usize) -> Option<Number> {
    let token = document.tokens().get(first)?;
    match token.kind {
        TokenKind::Number => scaled(document, digits(document, first)?),
        TokenKind::Word => leading_article(document, first).or_else(|| in_words(document, first)),
        _ => None,
    }
}

/// The ordinal number that begins with token `first`: `5th`, `fifth`, `twenty-first`.
#[must_use]
pub fn ordinal(document: &Document, first: usize) -> Option<Number> {
    let word = word(document, first)?;
    let found = |value: usize, length: usize| Some(Number { value: value as f64, tokens: first..first + length });
    if document.tokens()[first].kind == TokenKind::Number {
        let (digits, suffix) = word.split_at_checked(word.len().saturating_sub(2))?;
        return position(&["st", "nd", "rd", "th"], suffix).and_then(|_| found(digits.parse().ok()?, 1));
    }
    if let Some(unit) = position(ORDINAL_UNITS, word) {
        return found(unit, 1);
    }
    if let Some(tens) = position(ORDINAL_TENS, word) {
        return found((tens + 2) * 10, 1);
    }
    let tens = position(TENS, word)?;
    let unit =
        hyphenated(document, first).and_then(|next| position(ORDINAL_UNITS, next)).filter(|unit| (1..10).contains(unit))?;
    found((tens + 2) * 10 + unit, 3)
}

fn position(table: &[&str], word: &str) -> Option<usize> {
    table.iter().position(|entry| entry.eq_ignore_ascii_case(word))
}

/// The token, if it is a word or number short enough to matter.
fn word<'t>(document: &Document<'t>, index: usize) -> Option<&'t str> {
    let token = document.tokens().get(index)?;
    let relevant = matches!(token.kind, TokenKind::Word | TokenKind::Number) && token.span.len() <= LONGEST_WORD + 2;
    relevant.then(|| document.slice(token.span))
}

/// The word after a hyphen that is glued to token `index`.
fn hyphenated<'t>(document: &Document<'t>, index: usize) -> Option<&'t str> {
    let hyphen = document.tokens().get(index + 1)?;
    let glued = matches!(document.slice(hyphen.span), "-" | "‐" | "‑") && document.is_glued(index + 1);
    (glued && index + 2 < document.tokens().len() && document.is_glued(index + 2)).then(|| word(document, index + 2)).flatten()
}

/// `12`, `1,200`, `2.5`, `2½`; not `5th` or `10:30`.
fn digits(document: &Document, index: usize) -> Option<Number> {
    let text = document.token_text(index);
    let decimal = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    let mut value: f64 = if !decimal {
        return None;
    } else if text.contains(',') {
        text.replace(',', "").parse().ok()?
    } else {
        text.parse().ok()?
    };
    let mut end = index + 1;
    if let Some((grouped, after)) = spaced_groups(document, index) {
        return Some(Number { value: grouped, tokens: index..after });
    }
    if let Some((decimal, after)) = decimal_comma(document, index) {
        return Some(Number { value: value + decimal, tokens: index..after });
    }
    if let Some(fraction) =
        document.tokens().get(end).filter(|_| document.is_glued(end)).and_then(|token| fraction(document.slice(token.span)))
    {
        value += fraction;
        end += 1;
    }
    Some(Number { value, tokens: index..end })
}

/// `25 000`, `1 200 500`: groups of three digits after blanks; not the day and the count of `May 5 200 people`.
fn spaced_groups(document: &Document, index: usize) -> Option<(f64, usize)> {
    /// The longest number: hundreds of millions.
    const MOST_GROUPS: usize = 3;
    let group = |index: usize, lengths: Range<usize>| {
        let token = document.tokens().get(index).filter(|token| token.kind == TokenKind::Number)?;
        let text = document.slice(token.span);
        (lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
    };
    let after_blank = |index: usize| {
        let (before, token) = (document.tokens()[index - 1], document.tokens()[index]);
        let between = document.text()[before.span.end..token.span.start].chars();
        between.clone().count() == 1 && between.clone().all(|blank| blank.is_whitespace() && blank != '\n')
    };
    let first = group(index, 1..4).filter(|text| !text.starts_with('0') && !is_dated(document, index))?;
    let mut value: f64 = first.parse().ok()?;
    let mut end = index + 1;
    while let Some(more) = group(end, 3..4).filter(|_| end <= index + MOST_GROUPS && after_blank(end)) {
        value = value * 1e3 + more.parse::<f64>().ok()?;
        end += 1;
    }
    let goes_on = document.tokens().get(end).is_some_and(|token| token.kind == TokenKind::Number);
    (end > index + 1 && !goes_on).then_some((value, end))
}

/// Whether a month or another number stands before the number: `May 5`, `2019 200`.
fn is_dated(document: &Document, index: usize) -> bool {
    let Some(before) = index.checked_sub(1).map(|before| document.tokens()[before]) else { return false };
    let named = before.kind == TokenKind::Word && words::classes(before.word).contains(words::Class::MonthName);
    let joined = matches!(document.slice(before.span), "-" | "–" | "/" | "." | "#") && document.is_glued(index);
    before.kind == TokenKind::Number || named || joined
}

/// `1,5 million`: the digits after a comma that is no thousands mark, before a scale word.
fn decimal_comma(document: &Document, index: usize) -> Option<(f64, usize)> {
    let digits = document.tokens().get(index + 2).filter(|token| token.kind == TokenKind::Number)?;
    let comma = document.token_text(index + 1) == "," && document.is_glued(index + 1) && document.is_glued(index + 2);
    let text = document.slice(digits.span);
    let short = text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let (_, scale) = scale_at(document, index + 3).filter(|_| comma && short)?;
    let decimal: f64 = text.parse().ok()?;
    (scale > 12.0).then_some((decimal / 10f64.powi(i32::try_from(text.len()).ok()?), index + 3))
}

/// The number that a token writes with a letter for its scale: `1.2m`, `40k`, `3bn`.
#[must_use]
pub fn abbreviated(document: &Document, index: usize) -> Option<Number> {
    let text = document.tokens().get(index).filter(|token| token.kind == TokenKind::Number)?;
    let text = document.slice(text.span);
    let letters = text.find(|character: char| character.is_alphabetic())?;
    let scale = match &text[letters..] {
        "k" | "K" => 1e3,
        "m" | "M" | "mn" | "mln" => 1e6,
        "bn" => 1e9,
        _ => return None,
    };
    let value: f64 = text[..letters].replace(',', "").parse().ok()?;
    Some(Number { value: (value * scale).round(), tokens: index..index + 1 })
}

fn fraction(text: &str) -> Option<f64> {
    match text {
        "½" => Some(0.5),
        "¼" => Some(0.25),
        "¾" => Some(0.75),
        _ => None,
    }
}

/// `a dozen`, `a hundred and ten`, `half a million`.
fn leading_article(document: &Document, first: usize) -> Option<Number> {
    let is_article = |index: usize| word(document, index).is_some_and(|word| position(&["a", "an"], word).is_some());
    let half = word(document, first)?.eq_ignore_ascii_case("half");
    let (factor, article) = if half { (0.5, first + 1) } else { (1.0, first) };
    if !is_article(article) {
        return None;
    }
    let (_, scale) = scale_at(document, article + 1)?;
    let number = Number { value: factor * scale, tokens: first..article + 2 };
    Some(if factor == 1.0 { with_rest(document, number, scale) } else { number })
}

fn in_words(document: &Document, first: usize) -> Option<Number> {
    let start = below_hundred(document, first)?;
    scaled(document, and_a_half(document, &start).unwrap_or(start))
}

/// `one and a half million`
fn and_a_half(document: &Document, number: &Number) -> Option<Number> {
    let end = number.tokens.end;
    let reads =
        |(place, expected): (usize, &str)| word(document, end + place).is_some_and(|word| word.eq_ignore_ascii_case(expected));
    let half = ["and", "a", "half"].into_iter().enumerate().all(reads);
    let scale = scale_at(document, end + 3).filter(|_| half)?;
    (scale.1 > 12.0).then_some(Number { value: number.value + 0.5, tokens: number.tokens.start..end + 3 })
}

/// `seven`, `seventeen`, `twenty-seven`, `twenty seven`.
fn below_hundred(document: &Document, first: usize) -> Option<Number> {
    let first_word = word(document, first)?;
    let found = |value: usize, length: usize| Some(Number { value: value as f64, tokens: first..first + length });
    if let Some(unit) = position(UNITS, first_word) {
        return found(unit, 1);
    }
    let tens = (position(TENS, first_word)? + 2) * 10;
    let unit = |word: Option<&str>| word.and_then(|word| position(UNITS, word)).filter(|unit| (1..10).contains(unit));
    if let Some(unit) = unit(hyphenated(document, first)) {
        return found(tens + unit, 3);
    }
    match unit(word(document, first + 1)) {
        Some(unit) => found(tens + unit, 2),
        None => found(tens, 1),
    }
}

fn scale_at(document: &Document, index: usize) -> Option<(usize, f64)> {
    let word = word(document, index)?;
    SCALES.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|&(_, scale)| (index, scale))
}

/// Multiplies by the scale words that follow and adds what is below them: `two hundred and twelve thousand`.
fn scaled(document: &Document, mut number: Number) -> Option<Number> {
    let mut smallest = f64::INFINITY;
    while let Some((index, scale)) = scale_at(document, number.tokens.end) {
        number.value *= scale;
        number.tokens.end = index + 1;
        smallest = smallest.min(scale);
        if smallest == scale && scale > 12.0 {
            number = with_rest(document, number, scale);
        }
    }
    Some(number)
}

/// Adds `and twelve` or `twelve` after a scale word, where it is smaller than the scale.
fn with_rest(document: &Document, number: Number, scale: f64) -> Number {
    let next = number.tokens.end;
    let after_and = word(document, next).is_some_and(|word| word.eq_ignore_ascii_case("and"));
    let start = if after_and { next + 1 } else { next };
    let written_out = document.tokens().get(start).is_some_and(|token| token.kind == TokenKind::Word);
    let Some(mut rest) = below_hundred(document, start).filter(|_| written_out) else { return number };
    if rest.value < 10.0 && scale > 100.0 && after_and {
        return number; // "two thousand and one were …" is rare; "a thousand and two others" is not.
    }
    if let Some((index, lesser)) = scale_at(document, rest.tokens.end).filter(|&(_, lesser)| lesser < scale && lesser > 12.0) {
        rest = with_rest(document, Number { value: rest.value * lesser, tokens: rest.tokens.start..index + 1 }, lesser);
    }
    let followed_by_scale = scale_at(document, rest.tokens.end).is_some_and(|(_, greater)| greater >= scale);
    if rest.value >= scale || (followed_by_scale && scale > 100.0) {
        return number;
    }
    Number { value: number.value + rest.value, tokens: number.tokens.start..rest.tokens.end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_number(read: fn(&Document, usize) -> Option<Number>, text: &str, expected: Option<(f64, &str)>) {
        let document = crate::read(text);
        let number = read(&document, 0);
        let found = number.map(|number| (number.value, document.slice(document.tokens_span(number.tokens))));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn cardinals() {
        for (text, value, span) in [
            ("12 people", 12.0, "12"),
            ("1,200 people", 1200.0, "1,200"),
            ("1.2 million people", 1_200_000.0, "1.2 million"),
            ("twenty-seven people", 27.0, "twenty-seven"),
            ("Twenty seven people", 27.0, "Twenty seven"),
            ("two dozen people", 24.0, "two dozen"),
            ("2½ dozen people", 30.0, "2½ dozen"),
            ("a dozen people", 12.0, "a dozen"),
            ("half a million people", 500_000.0, "half a million"),
            ("one hundred and twelve people", 112.0, "one hundred and twelve"),
            ("two hundred twelve thousand people", 212_000.0, "two hundred twelve thousand"),
            ("three thousand two hundred people", 3200.0, "three thousand two hundred"),
            ("a hundred and ten people", 110.0, "a hundred and ten"),
            ("SEVEN PEOPLE", 7.0, "SEVEN"),
            ("25 000 people", 25_000.0, "25 000"),
            ("1\u{202f}018 people", 1018.0, "1\u{202f}018"),
            ("1 200 500 people", 1_200_500.0, "1 200 500"),
            ("1,5 million people", 1_500_000.0, "1,5 million"),
            ("one and a half million people", 1_500_000.0, "one and a half million"),
            ("12 or 200 people", 12.0, "12"),
            ("2019 200 people", 2019.0, "2019"),
            ("7 45 people", 7.0, "7"),
        ] {
            assert_number(cardinal, text, Some((value, span)));
        }
    }

    #[test]
    fn a_day_of_the_month_is_no_group_of_digits() {
        let document = crate::read("On May 5 200 people met.");
        assert_eq!(cardinal(&document, 2).and_then(|number| number.whole()), Some(5));
    }

    #[test]
    fn numbers_with_a_letter_for_their_scale() {
        for (text, value) in [("1.2m people", Some(1_200_000)), ("40k homes", Some(40_000)), ("12pm today", None), ("5th", None)]
        {
            let found = abbreviated(&crate::read(text), 0).and_then(|number| number.whole());
            assert_eq!(found, value, "{text}");
        }
    }

    #[test]
    fn no_cardinals() {
        for text in ["5th brigade", "10:30 today", "dozens of people", "a man", "half the people", "1.2.3 is out", "hundred"] {
            assert_number(cardinal, text, None);
        }
    }

    #[test]
    fn ordinals() {
        assert_number(ordinal, "5th of May", Some((5.0, "5th")));
        assert_number(ordinal, "twenty-first century", Some((21.0, "twenty-first")));
        assert_number(ordinal, "Second Army", Some((2.0, "Second")));
        assert_number(ordinal, "5 of May", None);
        assert_number(ordinal, "twenty-one", None);
        assert_number(ordinal, "month", None);
    }
}
