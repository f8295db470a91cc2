//! Captions: what a photo shows.

use super::line::Line;
use super::phrases::{Phrase, Says};
use crate::words::{self, Class};

/// Longer text is no caption.
pub const MOST_WORDS: usize = 70;

/// Whether the line says of itself that it is a caption.
pub fn is_caption(line: &Line) -> bool {
    line.words <= MOST_WORDS && (line.says.contains(Says::Caption) || is_file_photo(line))
}

/// Whether the line, which stands over a photo credit, reads like a caption: no speech, and not long.
pub fn may_caption(line: &Line) -> bool {
    const SPEECH: [&str; 5] = ["said", "says", "told", "according", "added"];
    let speech = line.text.starts_with(['"', '“']) || line.plain_words().any(|word| SPEECH.contains(&word));
    line.words <= 45 && !speech
}

/// "FILE - Boats in the harbor, May 3, 2024."
fn is_file_photo(line: &Line) -> bool {
    line.text.strip_prefix("FILE").is_some_and(|rest| rest.trim_start().starts_with(['-', '–', '—', ':']))
}

/// Whether the line could be a caption where a photo may be expected: it ends with a full date after a place
/// ("… in Oslo, Norway, Friday, May 3, 2024.").
pub fn ends_with_full_date(line: &Line) -> bool {
    if !line.stop || !(6..=MOST_WORDS).contains(&line.words) {
        return false;
    }
    let mut from_end = line.plain.trim_end().rsplit(' ');
    match (from_end.next(), from_end.next(), from_end.next()) {
        (Some("#"), Some("#"), Some(month)) | (Some("#"), Some(month), Some("#")) => is_month(month),
        _ => false,
    }
}

/// Whether a plain word is the name of a month, in full or short.
pub fn is_month(word: &str) -> bool {
    words::classes(words::find(word)).contains(Class::Month)
}

pub const CAPTIONS: &[Phrase] = &[
    Phrase::start("file photo :", 70, "FILE PHOTO: Boats lie in the harbor of Oslo"),
    Phrase::start("file image", 70, "File image of the harbor"),
    Phrase::start("in this photo", 70, "In this photo released by the navy, a boat sinks."),
    Phrase::start("in this image", 70, "In this image taken from video, a boat sinks."),
    Phrase::start("in this undated", 70, "In this undated photo, the minister speaks."),
    Phrase::start("in this frame grab", 70, "In this frame grab from video, a boat sinks."),
    Phrase::start("in this handout", 70, "In this handout photo, a boat sinks."),
    Phrase::start("this photo", 70, "This photo provided by the navy shows a boat."),
    Phrase::start("this image", 70, "This image provided by the navy shows a boat."),
    Phrase::start("this undated photo", 70, "This undated photo shows Anna Marsh."),
    Phrase::start("this handout", 70, "This handout picture shows Anna Marsh."),
    Phrase::start("a photo shows", 70, "A photo shows the pier after the storm."),
    Phrase::start("a screenshot", 40, "A screenshot of the video shows the pier."),
    Phrase::start("pictured :", 50, "Pictured: Anna Marsh"),
    Phrase::start("caption :", 50, "Caption: Boats in the harbor"),
    Phrase::start("image caption", 60, "Image caption, Boats in the harbor"),
    Phrase::start("media caption", 60, "Media caption, Boats in the harbor"),
    Phrase::start("above left to right", 60, "Above (left to right) Anna Marsh and Tom Reed"),
    Phrase::start("from left :", 40, "From left: Anna Marsh and Tom Reed"),
    Phrase::within("pictured above", 40, "Anna Marsh, pictured above"),
    Phrase::within("view full caption", 80, "Boats in the harbor View Full Caption"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::phrases::testing;

    #[test]
    fn captions_by_a_file_photo_or_a_date() {
        assert!(testing::with_line("FILE - Boats lie in the harbor.", is_caption));
        assert!(testing::with_line("Boats lie in the harbor of Oslo, Norway, Friday, May 3, 2024.", ends_with_full_date));
    }

    #[test]
    fn sentences_of_articles_are_no_captions() {
        for text in [
            "The photo showed boats in the harbor.",
            "From left-wing parties came sharp criticism.",
            "Files were taken from the office, the prosecutor said.",
            "In this town everybody knows everybody.",
        ] {
            assert!(!testing::with_line(text, is_caption), "{text}");
        }
    }
}
