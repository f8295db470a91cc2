//! Bylines: who wrote the article, and when it was published.

use super::captions::is_month;
use super::line::Line;
use super::patterns::begins_with_numeric_date;
use super::phrases::{Phrase, Says};
use crate::words::{self, Class};

/// Whether the line says who wrote the article or when it appeared.
pub fn is_byline(line: &Line) -> bool {
    names_writer(line) || is_time_stamp(line)
}

/// "By Anna Marsh and Tom Reed, Harbor Post"
pub fn names_writer(line: &Line) -> bool {
    if line.stop || !line.says.contains(Says::Writer) {
        return false;
    }
    let second = line.text.split_whitespace().nth(1).unwrap_or_default();
    let named = (!line.begins("by") || !second.starts_with(char::is_lowercase)) && mostly_capitals(line);
    line.words >= 2 && named || line.begins("reporting from")
}

/// "Anna Marsh, Crime Reporter, Harbor Post": only where a byline may be expected.
pub fn names_reporter(line: &Line) -> bool {
    !line.stop && (2..=14).contains(&line.words) && mostly_capitals(line) && line.plain_words().any(|word| ROLES.contains(&word))
}

/// "Anna Marsh", "Harbor Post" or "Anna Marsh in Oslo": a bare name, only where a byline may be expected.
pub fn is_bare_name(line: &Line) -> bool {
    const BETWEEN: [&str; 7] = ["in", "and", "for", "of", "the", "agencies", "staff"];
    let named = |word: &str| word.starts_with(|letter: char| !letter.is_lowercase()) || BETWEEN.contains(&word);
    (1..=9).contains(&line.words)
        && line.lower
        && (line.capitals >= 2 || line.words == 1)
        && line.text.split_whitespace().all(named)
        && line.text.starts_with(char::is_uppercase)
        && line.text.chars().all(|character| character.is_alphabetic() || " .-'’,&\u{a0}".contains(character))
}

/// Names are capitalised; "and", "in", "for" and "bin" between them are not.
fn mostly_capitals(line: &Line) -> bool {
    line.capitals * 2 > line.words
}

/// "Published March 15, 2024, 9:14 p.m.", "20/10/2023, 07:05", "Updated 3 hours ago", "Harbor Post | May 3, 2024".
fn is_time_stamp(line: &Line) -> bool {
    if line.stop && line.words > 6 || line.words > 18 || !line.plain.contains('#') {
        return false;
    }
    let time_words = |text: &str| text.split_whitespace().all(is_time_word);
    let bare = time_words(&line.plain);
    let after_source = line.plain.rsplit_once('|').is_some_and(|(source, rest)| {
        source.split_whitespace().count() <= 5 && rest.contains('#') && has_calendar_word(rest) && time_words(rest)
    });
    (bare && (has_calendar_word(&line.plain) || begins_with_numeric_date(line.text))) || says_published(line) || after_source
}

/// "Updated May 3, 2024".
pub fn says_published(line: &Line) -> bool {
    line.says.contains(Says::Published)
        && line.plain.contains('#')
        && time_word_share(line) * 2 > line.words
        && (!line.stop || line.words <= 6)
}

/// Whether the text is a date and nothing else.
pub fn is_date(text: &str) -> bool {
    let numeric = text.trim_end().chars().all(|character| character.is_ascii_digit() || "/-.: ".contains(character));
    let words = || text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty());
    let spelled = words().all(|word| word.bytes().all(|byte| byte.is_ascii_digit()) || is_month(&word.to_lowercase()));
    (numeric && begins_with_numeric_date(text)) || (spelled && (2..=3).contains(&words().count()))
}

fn time_word_share(line: &Line) -> usize {
    line.plain_words().filter(|word| is_time_word(word)).count()
}

fn has_calendar_word(plain: &str) -> bool {
    plain.split_whitespace().any(|word| is_month(word) || is_weekday(word) || matches!(word, "ago" | "am" | "pm" | "#am" | "#pm"))
}

fn is_weekday(word: &str) -> bool {
    words::classes(words::find(word)).contains(Class::Weekday)
}

fn is_time_word(word: &str) -> bool {
    is_month(word) || is_weekday(word) || TIME_WORDS.contains(&word)
}

pub const WRITERS: &[Phrase] = &[
    Phrase::start("by", 24, "By Anna Marsh"),
    Phrase::start("story by", 24, "Story by Anna Marsh"),
    Phrase::start("written by", 24, "Written by Anna Marsh"),
    Phrase::start("edited by", 24, "Edited by Anna Marsh"),
    Phrase::start("reported by", 24, "Reported by Anna Marsh"),
    Phrase::start("curated by", 24, "Curated by Anna Marsh"),
    Phrase::start("compiled by", 24, "Compiled by Anna Marsh"),
    Phrase::start("translated by", 24, "Translated by Anna Marsh"),
    Phrase::start("from our correspondent", 24, "From Our Correspondent in Oslo"),
    Phrase::start("reviewed by", 24, "Reviewed by Anna Marsh"),
    Phrase::start("reporting from", 8, "Reporting from Oslo"),
];

pub const PUBLISHED: &[Phrase] = &[
    Phrase::start("published", 18, "Published March 15, 2024"),
    Phrase::start("first published", 18, "First published March 15, 2024"),
    Phrase::start("updated", 18, "Updated 3 hours ago"),
    Phrase::start("last updated", 18, "Last updated March 15, 2024"),
    Phrase::start("last modified", 18, "Last modified March 15, 2024"),
    Phrase::start("posted", 18, "Posted 9:14 p.m."),
    Phrase::start("created", 18, "Created March 15, 2024"),
    Phrase::start("modified", 18, "Modified March 15, 2024"),
    Phrase::start("date", 18, "Date: March 15, 2024"),
    Phrase::start("publication date", 18, "Publication date: March 15, 2024"),
    Phrase::start("originally published", 18, "Originally published March 15, 2024"),
    Phrase::start("issued on", 18, "Issued on: 15/03/2024"),
];

const TIME_WORDS: &[&str] = &[
    "#",
    "#st",
    "#nd",
    "#rd",
    "#th",
    "#am",
    "#pm",
    "#z",
    "#h",
    "am",
    "pm",
    "at",
    "on",
    "of",
    "the",
    ":",
    "|",
    "date",
    "day",
    "published",
    "first",
    "updated",
    "last",
    "modified",
    "posted",
    "created",
    "originally",
    "issued",
    "ago",
    "hour",
    "hours",
    "minute",
    "minutes",
    "min",
    "mins",
    "days",
    "noon",
    "midnight",
    "yesterday",
    "today",
    "et",
    "est",
    "edt",
    "ct",
    "cst",
    "cdt",
    "mt",
    "mst",
    "mdt",
    "pt",
    "pst",
    "pdt",
    "gmt",
    "utc",
    "bst",
    "ist",
    "cet",
    "cest",
    "sgt",
    "hkt",
    "aest",
    "wat",
    "sast",
    "eat",
    "eastern",
    "local",
    "time",
    "t",
    "#t#",
];

const ROLES: &[&str] = &[
    "reporter",
    "correspondent",
    "correspondents",
    "editor",
    "writer",
    "writers",
    "columnist",
    "bureau",
    "journalist",
    "staff",
    "newsroom",
    "contributor",
    "producer",
    "desk",
    "reporters",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::phrases::testing::with_line;

    #[test]
    fn writers_and_days_of_publication() {
        for text in [
            "By Anna Marsh",
            "By ANNA MARSH and TOM REED, Harbor Post",
            "By Anna Marsh (アンナ) in Oslo",
            "Published March 15, 2024, 9:14 p.m.",
            "20/10/2023, 07:05",
            "Updated 3 hours ago",
            "Harbor Post | June 11, 2024",
            "Friday 3 May 2024 08.15 BST",
            "Last updated: Fri 3 May 2024 at 10:14 a.m. EDT",
        ] {
            assert!(with_line(text, is_byline), "{text}");
        }
    }

    #[test]
    fn sentences_of_articles_are_no_bylines() {
        for text in [
            "By Friday the water had reached the town hall.",
            "By dawn, all was lost",
            "Published reports put the number at 12.",
            "Updated figures showed 12 dead.",
            "May 3, 2024, was a Friday, and it rained.",
            "12",
            "1939-1945 and after",
        ] {
            assert!(!with_line(text, is_byline), "{text}");
        }
    }
}
