//! Abbreviations whose stop does not end a sentence by itself, and the words that usually begin one.

use crate::words::{self, Class, is};

/// Whether `word`, without its stop, is an abbreviation that usually keeps its stop.
pub fn is_abbreviation(word: &str) -> bool {
    !words::classes(words::find(word)).is_disjoint(is!(AbbreviatedTitle | Abbreviation))
}

/// Whether the stop between `word` and `rest` belongs to the word.
pub fn keeps_stop(word: &str, rest: &str) -> bool {
    let capital = word.starts_with(char::is_uppercase);
    let next = rest.trim_start().chars().next();
    if word.eq_ignore_ascii_case("no") || word.eq_ignore_ascii_case("nos") {
        // "No. 5", but "No. We will not."
        return next.is_some_and(|character| character.is_ascii_digit());
    }
    let goes_on =
        next.is_some_and(|character| character.is_ascii_digit() || character.is_lowercase() || ",;()-–—_".contains(character));
    is_of(word, Class::SmallAbbreviation)
        || (capital && (is_abbreviation(word) || (goes_on && is_of(word, Class::WordOrAbbreviation))))
}

/// Whether the stop after a single letter makes it an initial: "J. Edgar", but "vitamin C. The"; or a "p. 265".
pub fn is_initial(letter: &str, rest: &str) -> bool {
    let next = rest.trim_start();
    if matches!(letter, "p" | "c") && next.starts_with(|character: char| character.is_ascii_digit()) {
        return true;
    }
    let length = next.find(|character: char| !character.is_alphabetic()).unwrap_or(next.len()).min(next.len());
    let (word, after) = next.split_at(length);
    let starter = begins_sentence(word) && !after.starts_with('.');
    letter.starts_with(char::is_uppercase) && word.starts_with(char::is_uppercase) && !starter
}

/// Whether the stop of `word` may end a sentence: it does not after "Dr."
pub fn may_end_sentence(word: &str) -> bool {
    !is_of(word.trim_end_matches('.'), Class::AbbreviatedTitle)
}

/// Whether `word` is the name of a day, a month or a time zone, which may follow a clock: "9 a.m. Tuesday".
pub fn may_follow_clock(word: &str) -> bool {
    is_of(word.trim_end_matches('.'), Class::AfterClock)
}

/// Whether a capitalised `word` usually begins a sentence. A short word in capitals may be an acronym.
pub fn begins_sentence(word: &str) -> bool {
    let acronym = (2..3).contains(&word.len()) && !word.contains(char::is_lowercase);
    !acronym && word.starts_with(char::is_uppercase) && is_of(word, Class::SentenceStarter)
}

fn is_of(word: &str, class: Class) -> bool {
    words::classes(words::find(word)).contains(class)
}
