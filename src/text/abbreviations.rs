//! Abbreviations whose stop does not end a sentence by itself, and the words that usually begin one.

/// Written before the name that they belong to: their stop never ends a sentence.
const TITLES: &[&str] = &[
    "adm", "assn", "brig", "capt", "cmdr", "col", "cpl", "det", "dr", "fr", "gen", "gov", "hon", "insp", "lt", "maj", "messrs",
    "mr", "mrs", "ms", "mt", "mx", "prof", "pte", "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "spc", "ste", "supt", "vs",
];

/// Months, weekdays, companies, streets, states: their stop may also end a sentence.
const OTHERS: &[&str] = &[
    "ala", "alta", "apr", "ariz", "ark", "aug", "ave", "blvd", "bros", "calif", "co", "colo", "conn", "corp", "ct", "dec", "del",
    "dept", "feb", "fla", "fri", "ft", "ga", "ill", "inc", "ind", "jan", "jr", "jul", "jun", "kan", "ky", "ltd", "md", "mich",
    "minn", "mont", "neb", "nev", "nov", "oct", "okla", "ont", "pa", "plc", "que", "rd", "sask", "sep", "sept", "sr", "st",
    "tenn", "tex", "thu", "thur", "thurs", "tue", "tues", "univ", "va", "vt", "wis", "wyo",
];

/// Words of their own as well: abbreviations only where the sentence plainly goes on.
const WORDS_TOO: &[&str] =
    &["art", "cal", "fig", "la", "man", "mar", "mass", "me", "miss", "mo", "mon", "ore", "sat", "sun", "vol", "wash", "wed"];

/// Abbreviations that are written small.
const SMALL: &[&str] = &["approx", "ca", "cf", "dept", "est", "etc", "ft", "vs"];

/// Capitalised words that usually begin a sentence and seldom follow an abbreviation inside one.
const STARTERS: &[&str] = &[
    "a",
    "about",
    "according",
    "after",
    "all",
    "also",
    "although",
    "among",
    "an",
    "and",
    "another",
    "as",
    "asked",
    "at",
    "because",
    "before",
    "both",
    "but",
    "by",
    "despite",
    "during",
    "each",
    "earlier",
    "even",
    "every",
    "few",
    "following",
    "for",
    "four",
    "from",
    "he",
    "her",
    "here",
    "his",
    "how",
    "however",
    "i",
    "if",
    "in",
    "instead",
    "it",
    "its",
    "just",
    "last",
    "later",
    "like",
    "many",
    "meanwhile",
    "more",
    "most",
    "my",
    "nearly",
    "no",
    "nobody",
    "none",
    "nor",
    "not",
    "now",
    "of",
    "on",
    "once",
    "one",
    "only",
    "or",
    "other",
    "others",
    "our",
    "over",
    "she",
    "since",
    "so",
    "some",
    "still",
    "such",
    "that",
    "the",
    "their",
    "then",
    "there",
    "these",
    "they",
    "this",
    "those",
    "though",
    "three",
    "thus",
    "to",
    "today",
    "two",
    "under",
    "unlike",
    "until",
    "we",
    "were",
    "what",
    "when",
    "where",
    "whether",
    "which",
    "while",
    "who",
    "why",
    "with",
    "without",
    "you",
    "your",
];

/// Whether `word`, without its stop, is an abbreviation that usually keeps its stop.
pub fn is_abbreviation(word: &str) -> bool {
    lists(word, TITLES) || lists(word, OTHERS)
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
    lists(word, SMALL) || (capital && (is_abbreviation(word) || (goes_on && lists(word, WORDS_TOO))))
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
    !lists(word.trim_end_matches('.'), TITLES)
}

/// Whether a capitalised `word` usually begins a sentence. A short word in capitals may be an acronym.
pub fn begins_sentence(word: &str) -> bool {
    let acronym = (2..3).contains(&word.len()) && !word.contains(char::is_lowercase);
    !acronym && word.starts_with(char::is_uppercase) && lists(word, STARTERS)
}

fn lists(word: &str, list: &[&str]) -> bool {
    const LONGEST: usize = 12;
    word.len() <= LONGEST && list.binary_search(&word.to_ascii_lowercase().as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        for list in [TITLES, OTHERS, WORDS_TOO, SMALL, STARTERS] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }
}
