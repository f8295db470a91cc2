//! Datelines: where a report comes from, "BEIRUT (Agency) —".

use super::bylines;
use super::line::Line;

/// A dateline has fewer characters.
const LONGEST: usize = 110;

/// The length of the dateline that the line begins with, its dash included. `opening`: whether the line is the first of
/// the body, where a town in small letters and without an agency will do.
pub fn dateline(line: &Line, opening: bool) -> Option<usize> {
    let text = line.text;
    if !may_begin_with_town(text) {
        return None;
    }
    let window = first_characters(text, LONGEST);
    let (place, end) = cut_at_dash(window).or_else(|| cut_at_colon(window).filter(|_| opening && !line.turn))?;
    let (town, bracket) = match place.split_once('(') {
        Some((town, rest)) => (town.trim_end(), Some(rest)),
        None => (place, None),
    };
    let agency = bracket.is_some_and(|rest| rest.trim_end().ends_with(')') && rest.split_whitespace().count() <= 6);
    let rest = text[end..].trim_start();
    let shouted = !rest.is_empty() && !line.lower;
    let fits = match (is_capital_town(town), agency) {
        (_, false) if bracket.is_some() => false,
        (true, true) => true,
        (true, false) => (opening && (!shouted || has_number(town))) || (rest.is_empty() && !line.begins("end")),
        (false, true) => is_town(town),
        (false, false) => opening && is_town(town) && town.contains(',') && rest.starts_with(char::is_uppercase),
    };
    (fits && (rest.is_empty() || begins_sentence(rest))).then_some(end)
}

/// Whether only words that a town may have stand before the first bracket, dash or colon.
fn may_begin_with_town(text: &str) -> bool {
    const AFTER_TOWN: [char; 7] = ['(', '-', '_', '—', '–', '―', ':'];
    let mut other = text.split_whitespace().filter(|word| word.contains(AFTER_TOWN) || !is_word_of_town(word));
    other.next().is_some_and(|word| word.contains(AFTER_TOWN))
}

fn first_characters(text: &str, count: usize) -> &str {
    if text.len() <= count { text } else { text.char_indices().nth(count).map_or(text, |(at, _)| &text[..at]) }
}

/// A dateline that has a line for itself, the date behind the town: "HONG KONG 1996-08-31".
pub fn is_bare_dateline(line: &Line) -> bool {
    if !(1..=8).contains(&line.words) || line.stop {
        return false;
    }
    let Some(at) = line.text.find(|character: char| character.is_ascii_digit()) else { return false };
    let (town, date) = line.text.split_at(at);
    is_capital_town(town.trim_end_matches([' ', ','])) && bylines::is_date(date)
}

fn begins_sentence(rest: &str) -> bool {
    rest.starts_with(|character: char| !character.is_lowercase())
}

fn has_number(text: &str) -> bool {
    text.contains(|character: char| character.is_ascii_digit())
}

/// The text before the first dash that stands as one, and where the dash ends.
fn cut_at_dash(window: &str) -> Option<(&str, usize)> {
    for (at, character) in window.char_indices().filter(|(_, character)| matches!(character, '-' | '_' | '—' | '–' | '―')) {
        let rest = &window[at + character.len_utf8()..];
        let spaced = rest.starts_with(char::is_whitespace) || rest.is_empty();
        let detached = window[..at].ends_with([' ', '\u{a0}', ')']);
        let dash = match character {
            '—' | '–' | '―' => spaced || detached,
            '-' if rest.starts_with('-') => return Some((window[..at].trim_end(), at + 2)),
            '-' | '_' => spaced && (detached || character == '_'),
            _ => false,
        };
        if dash {
            return Some((window[..at].trim_end(), at + character.len_utf8()));
        }
    }
    None
}

/// "KABUL: The army said …"
fn cut_at_colon(window: &str) -> Option<(&str, usize)> {
    let at = window.find(": ")?;
    let town = &window[..at];
    let letters = town.chars().filter(|character| character.is_alphabetic()).count();
    let capital = letters >= 4 && town.chars().all(|letter| letter.is_uppercase() || letter == ' ');
    let fits = capital && town.split_whitespace().count() <= 3 && !is_notice(town);
    fits.then_some((town, at + 1))
}

/// Whether the words in front of a colon are neither a town nor a speaker: "Read more", "CORRECTION".
pub fn is_notice(label: &str) -> bool {
    LABELS.contains(&label.to_lowercase().as_str())
}

/// Words in front of a colon that are no towns.
const LABELS: &[&str] = &[
    "analysis",
    "breaking",
    "breaking news",
    "clarification",
    "correction",
    "developing",
    "editorial",
    "exclusive",
    "explained",
    "explainer",
    "fact check",
    "file",
    "file photo",
    "full text",
    "just in",
    "live",
    "more",
    "new",
    "news",
    "note",
    "opinion",
    "original",
    "photos",
    "question",
    "read",
    "read more",
    "related",
    "review",
    "summary",
    "update",
    "updated",
    "urgent",
    "video",
    "warning",
    "watch",
];

/// "KIRKUK, Iraq", "SAN SALVADOR, 9 JAN 90", "PORTLAND, Ore.": the town in capitals.
fn is_capital_town(place: &str) -> bool {
    let town = place.split([',', '/']).next().unwrap_or_default().trim();
    let letters = town.chars().filter(|character| character.is_alphabetic()).count();
    letters >= 3
        && town.chars().all(|character| !character.is_lowercase())
        && town.chars().all(|character| character.is_alphabetic() || " .-'’".contains(character))
        && town.split_whitespace().count() <= 5
        && is_town(place)
}

/// "Aleppo, Syria", "Beirut, Nov. 29": a few capitalised words and numbers.
fn is_town(place: &str) -> bool {
    let words = place.split_whitespace().count();
    let plain = !place.contains([':', ';', '"', '“', '!', '?', '‘', '|']);
    let named = place.starts_with(char::is_uppercase);
    plain && named && (1..=8).contains(&words) && place.split_whitespace().all(is_word_of_town)
}

fn is_word_of_town(word: &str) -> bool {
    !word.starts_with(char::is_lowercase)
        || matches!(word, "of" | "the" | "de" | "al" | "el" | "near" | "on" | "and" | "la" | "del")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::phrases::testing::with_line;

    fn found(text: &str) -> Option<String> {
        with_line(text, |line| dateline(line, true).map(|end| line.text[..end].to_owned()))
    }

    #[test]
    fn towns_with_and_without_agencies() {
        for (text, expected) in [
            ("KIRKUK, Iraq (HP) — Two cars burned.", "KIRKUK, Iraq (HP) —"),
            ("SEVILLE -- A heat wave came.", "SEVILLE --"),
            ("PORTLAND, Ore. – One person was hurt.", "PORTLAND, Ore. –"),
            ("DETROIT (WXYZ) - Three men were charged.", "DETROIT (WXYZ) -"),
            ("ADDIS ABABA, Ethiopia (HP)_ The union met.", "ADDIS ABABA, Ethiopia (HP)_"),
            ("Beirut, Nov. 29 (Harbor Post) - Rebels came.", "Beirut, Nov. 29 (Harbor Post) -"),
            ("Aleppo, Syria – Residents fled.", "Aleppo, Syria –"),
            ("KABUL: The army came.", "KABUL:"),
            ("SAN SALVADOR, 9 JAN 90 -- [TEXT] THE CHURCH SPOKE.", "SAN SALVADOR, 9 JAN 90 --"),
            ("ATLANTA _", "ATLANTA _"),
        ] {
            assert_eq!(found(text).as_deref(), Some(expected), "{text}");
        }
        assert!(with_line("HONG KONG 1996-08-31", is_bare_dateline));
    }

    #[test]
    fn sentences_with_dashes_and_colons_have_no_dateline() {
        for text in [
            "The mayor – a former judge – resigned.",
            "CORRECTION: The mayor is a judge.",
            "NATO — the alliance — met on Monday and said nothing of the war.",
            "Iran-backed militias came.",
            "He said: \"WE WILL COME\" — and left.",
            "THE REBELS - WHO CAME FROM THE NORTH - LEFT.",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
