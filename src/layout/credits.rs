//! Credits: who took the photo, who contributed, and the rules between parts.

use super::line::Line;
use super::phrases::{Phrase, Says};

/// A rule between parts: `------`, `* * *`.
pub fn is_rule(line: &Line) -> bool {
    line.text.chars().all(|character| character.is_whitespace() || is_rule_mark(character))
        && line.text.chars().filter(|character| !character.is_whitespace()).count() >= 2
}

const fn is_rule_mark(character: char) -> bool {
    matches!(character, '-' | '_' | '=' | '*' | '—' | '–' | '―' | '─' | '━' | '#' | '~' | '•' | '+')
}

/// "Agency writers A in B and C in D contributed to this report."
pub fn is_contributors(line: &Line) -> bool {
    line.says.contains(Says::Contributors)
}

/// A line that says where a photo comes from.
pub fn is_photo_credit(line: &Line) -> bool {
    let own = match trailing_bracket(line.text) {
        Some(0) => is_credit_text(line.text),
        // A caption with its credit.
        Some(at) if !line.text[..at].contains(':') && is_credit_text(&line.text[at..]) => return false,
        Some(_) => false,
        None => line.parted && line.words <= 8 && !line.stop && has_agency_slash(line.text),
    };
    own || line.says.contains(Says::PhotoCredit)
}

/// Where a photo credit begins at the end of the line: "… in Aleppo. (Agency Photo/Name)", "… in Aleppo.Credit...Name".
pub fn trailing_credit(line: &Line) -> Option<usize> {
    said_credit(line).or_else(|| trailing_bracket_credit(line.text))
}

/// Where a credit begins among the last words that says so.
fn said_credit(line: &Line) -> Option<usize> {
    const BEFORE_COLON: [&str; 3] = ["Photograph", "Credit", "Photo"];
    const LAST: usize = 10;
    if !line.colon && !line.ellipsis {
        return None;
    }
    let start = last_words(line.text, LAST);
    let tail = &line.text[start..];
    let before_colon = |word: &str| {
        let mut colons = tail.rmatch_indices(':').filter(|&(at, _)| tail[at + 1..].starts_with(' '));
        colons.find_map(|(at, _)| tail[..at].strip_suffix(word)).map(str::len)
    };
    let dots = if line.ellipsis { tail.rfind("Credit...") } else { None };
    let found = dots.or_else(|| BEFORE_COLON.into_iter().find_map(before_colon));
    found.map(|at| start + at).filter(|&at| at > 0)
}

/// Where the last `count` words of a line begin.
fn last_words(line: &str, count: usize) -> usize {
    line.rsplitn(count + 1, char::is_whitespace).nth(count).map_or(0, |before| before.len())
}

fn trailing_bracket_credit(line: &str) -> Option<usize> {
    trailing_bracket(line).filter(|&at| at > 0 && is_credit_text(&line[at..]))
}

/// Where the bracket begins that ends with the line.
fn trailing_bracket(line: &str) -> Option<usize> {
    const LONGEST: usize = 200;
    let inside = line.trim_end_matches('.');
    let opener = if inside.ends_with(')') { '(' } else { '[' };
    if !inside.ends_with([')', ']']) {
        return None;
    }
    inside.rfind(opener).filter(|&at| line.len() - at <= LONGEST)
}

fn is_credit_text(bracket: &str) -> bool {
    const WORDS: usize = 14;
    bracket.split_whitespace().count() <= WORDS && (has_agency_slash(bracket) || has_credit_word(&bracket.to_lowercase()))
}

fn has_credit_word(lower: &str) -> bool {
    let mut in_word = false;
    lower.char_indices().any(|(at, character)| {
        let begins = !in_word;
        in_word = character.is_alphanumeric();
        begins && in_word && CREDIT_WORDS.iter().any(|word| lower[at..].starts_with(word))
    })
}

/// "Name/Agency": a slash between capitals, with a name of two words or an agency beside it.
fn has_agency_slash(text: &str) -> bool {
    let Some((before, after)) = text.split_once('/') else { return false };
    let before_name = before.trim_end().rsplit([' ', '(', '[']).next().is_some_and(|word| word.starts_with(char::is_uppercase));
    let after_name = after.trim_start().starts_with(char::is_uppercase);
    let agency = AGENCIES.iter().any(|name| {
        text.match_indices(name).any(|(at, _)| {
            !text[..at].ends_with(char::is_alphanumeric) && !text[at + name.len()..].starts_with(char::is_alphanumeric)
        })
    });
    before_name && after_name && agency
}

/// Words that show that a bracket is a photo credit.
const CREDIT_WORDS: &[&str] = &[
    "photo",
    "photos",
    "photograph",
    "courtesy",
    "getty",
    "shutterstock",
    "file image",
    "file pic",
    "image:",
    "images:",
    "image by",
    "image via",
    "pool via",
    "via ap",
    "via reuters",
    "via afp",
    "screenshot",
    "screengrab",
    "credit:",
    "picture:",
    "picture by",
    "pictures:",
    "video:",
    "handout",
    "istock",
    "google maps",
    "google earth",
    "google street",
];

/// Agencies and photo houses as they stand behind or before the slash of a photo credit.
const AGENCIES: &[&str] = &[
    "AP",
    "AFP",
    "Reuters",
    "REUTERS",
    "EPA",
    "EFE",
    "PA",
    "UPI",
    "Getty",
    "Bloomberg",
    "Anadolu",
    "Xinhua",
    "Sipa",
    "Shutterstock",
    "dpa",
    "DPA",
    "ANSA",
    "TASS",
    "NurPhoto",
    "ZUMA",
    "Zuma",
    "Alamy",
    "Images",
    "Photo",
    "Press",
    "Post",
    "Times",
    "Tribune",
    "News",
    "CP",
    "AAP",
    "PTI",
    "ANI",
    "Al Jazeera",
];

pub const PHOTO_CREDITS: &[Phrase] = &[
    Phrase::start("photo :", 14, "Photo: Anna Marsh"),
    Phrase::start("photo by", 14, "Photo by Anna Marsh"),
    Phrase::start("photo credit", 14, "Photo credit: Anna Marsh"),
    Phrase::start("photo courtesy", 14, "Photo courtesy of the county"),
    Phrase::start("photograph :", 14, "Photograph: Anna Marsh/Harbor Pictures"),
    Phrase::start("photograph by", 14, "Photograph by Anna Marsh"),
    Phrase::start("picture :", 14, "Picture: Anna Marsh"),
    Phrase::start("image :", 14, "Image: Anna Marsh"),
    Phrase::start("image source", 10, "Image source, Anna Marsh"),
    Phrase::start("image copyright", 10, "Image copyright Anna Marsh"),
    Phrase::start("image credit", 10, "Image credit: Anna Marsh"),
    Phrase::start("image via", 10, "Image via Anna Marsh"),
    Phrase::start("credit :", 14, "Credit: Anna Marsh"),
    Phrase::start("file photo", 4, "File photo"),
    Phrase::start("ap photo", 10, "AP Photo/Anna Marsh"),
    Phrase::whole("getty images", "Getty Images"),
    Phrase::end("via getty images", 12, "Anna Marsh via Getty Images"),
    Phrase::end("via ap", 12, "Anna Marsh via AP"),
    Phrase::end("file photo", 12, "Harbor Post file photo"),
];

pub const CONTRIBUTORS: &[Phrase] = &[
    Phrase::within("contributed to this", 70, "Harbor Post writers Anna Marsh and Tom Reed contributed to this report."),
    Phrase::within("contributed reporting", 70, "Anna Marsh contributed reporting from Oslo."),
    Phrase::end("contributed", 30, "Harbor Post correspondents in Oslo contributed."),
    Phrase::start("contributing :", 20, "Contributing: Anna Marsh"),
    Phrase::start("reporting by", 60, "Reporting by Anna Marsh; Editing by Tom Reed"),
    Phrase::start("additional reporting", 60, "Additional reporting by Anna Marsh"),
    Phrase::start("writing by", 60, "Writing by Anna Marsh"),
    Phrase::start("editing by", 60, "Editing by Tom Reed"),
    Phrase::start("with reporting by", 40, "With reporting by Anna Marsh"),
    Phrase::start("with files from", 30, "With files from Anna Marsh"),
    Phrase::start("with additional reporting", 40, "With additional reporting from Oslo"),
    Phrase::start("with inputs from", 20, "With inputs from agencies"),
    Phrase::start("with agency inputs", 10, "With agency inputs"),
    Phrase::start("with news wire services", 10, "With News Wire Services"),
    Phrase::start("this report by", 30, "This report by Harbor Post was first published May 3, 2024."),
    Phrase::start("this article first appeared", 30, "This article first appeared in Harbor Post."),
    Phrase::start("information from :", 12, "Information from: Harbor Post"),
    Phrase::start("source :", 6, "Source: Harbor Post"),
    Phrase::start("this article was first published", 30, "This article was first published by Harbor Post."),
    Phrase::start("this story was first published", 30, "This story was first published by Harbor Post."),
    Phrase::start("this article was originally published", 30, "This article was originally published in Oslo."),
    Phrase::start("this story was originally published", 30, "This story was originally published in Oslo."),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::phrases::testing;

    #[test]
    fn sentences_of_articles_are_no_credits() {
        for text in [
            "Heavy rain contributed to the collapse of the dam, engineers said.",
            "The photo was taken by a neighbor who heard the shots.",
            "The rule applies to imports and/or exports.",
            "A picture of the girl hung beside the door (she was four).",
            "He had contributed 500 euros to the campaign, he said.",
        ] {
            assert!(!testing::with_line(text, is_contributors), "{text}");
            assert!(!testing::with_line(text, is_photo_credit), "{text}");
            assert!(testing::with_line(text, trailing_credit).is_none(), "{text}");
        }
    }

    #[test]
    fn a_credit_ends_a_caption() {
        for text in [
            "Boats in Oslo harbor.Credit...Anna Marsh",
            "Boats in Oslo harbor. (Harbor Photo/Anna Marsh)",
            "Boats in Oslo harbor [Anna Marsh/AFP]",
        ] {
            assert!(testing::with_line(text, trailing_credit).is_some(), "{text}");
        }
        assert!(testing::with_line("(Harbor Photo/Anna Marsh)", is_photo_credit));
        assert!(testing::with_line("* * *", is_rule));
        assert!(testing::with_line("------", is_rule));
    }
}
