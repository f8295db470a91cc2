//! Capitalised words that follow a clock time inside a sentence: "9 a.m. Tuesday", "5 p.m. Eastern".

const WORDS: &[&str] = &[
    "april",
    "aug",
    "august",
    "central",
    "christmas",
    "dec",
    "december",
    "eastern",
    "easter",
    "feb",
    "february",
    "friday",
    "greenwich",
    "jan",
    "january",
    "july",
    "june",
    "march",
    "may",
    "monday",
    "mountain",
    "nov",
    "november",
    "oct",
    "october",
    "pacific",
    "saturday",
    "sept",
    "september",
    "sunday",
    "thanksgiving",
    "thursday",
    "tuesday",
    "wednesday",
];

/// Whether `word` is the name of a day, a month or a time zone.
pub fn is_calendar_word(word: &str) -> bool {
    let lower = word.trim_end_matches('.').to_ascii_lowercase();
    WORDS.contains(&lower.as_str())
}
