//! Notices that correct an earlier version of the article.

use super::line::Line;
use super::phrases::{Phrase, Says};

/// A heading over a notice: "Correction".
pub fn is_heading(line: &Line) -> bool {
    line.says.contains(Says::CorrectionHeading)
}

/// A notice that is recognised by its own words.
pub fn is_notice(line: &Line) -> bool {
    line.says.contains(Says::Correction)
}

pub const HEADINGS: &[Phrase] = &[
    Phrase::whole("correction", "Correction"),
    Phrase::whole("corrections", "Corrections"),
    Phrase::whole("correction :", "Correction:"),
    Phrase::whole("clarification", "CLARIFICATION"),
    Phrase::whole("clarification :", "CLARIFICATION:"),
    Phrase::whole("corrections and clarifications", "Corrections & Clarifications"),
    Phrase::whole("for the record", "For the record"),
    Phrase::whole("for the record :", "For the record:"),
];

pub const NOTICES: &[Phrase] = &[
    Phrase::start("correction :", 120, "CORRECTION: The ferry has two decks, not three."),
    Phrase::start("corrections :", 120, "Corrections: The ferry has two decks, not three."),
    Phrase::start("clarification :", 120, "Clarification: The ferry has two decks."),
    Phrase::start("corrects", 60, "(Corrects the number of decks in paragraph 3)"),
    Phrase::start("this version corrects", 80, "This version corrects that the ferry has two decks."),
    Phrase::start("this corrects", 80, "This corrects the name of the ferry."),
    Phrase::within("has been corrected", 90, "This story has been corrected to show that the ferry has two decks."),
    Phrase::within("was corrected on", 90, "This article was corrected on May 3 to name the ferry."),
    Phrase::within("was amended on", 90, "This article was amended on May 3 to name the ferry."),
    Phrase::within("was updated to correct", 90, "This story was updated to correct the name of the ferry."),
    Phrase::within("has been updated to correct", 90, "This story has been updated to correct the ferry's name."),
    Phrase::within("has been updated to clarify", 90, "This story has been updated to clarify who owns the ferry."),
    Phrase::within("an earlier version of this", 120, "An earlier version of this story gave the wrong name."),
    Phrase::within("a previous version of this", 120, "A previous version of this story gave the wrong name."),
    Phrase::within("earlier versions of this", 120, "Earlier versions of this story gave the wrong name."),
    Phrase::start("the refiled story", 40, "(The refiled story fixes the name of the ferry)"),
    Phrase::start("refiles", 40, "(Refiles to fix the name of the ferry)"),
    Phrase::within("this story corrects", 120, "This story corrects the name of the ferry."),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::phrases::testing;

    #[test]
    fn sentences_of_articles_are_no_corrections() {
        for text in [
            "The minister corrected his earlier statement.",
            "Correction facilities across the state are full.",
            "The law was amended in May after the flood.",
            "An earlier version of the plan had failed.",
        ] {
            assert!(!testing::with_line(text, is_heading), "{text}");
            assert!(!testing::with_line(text, is_notice), "{text}");
        }
    }
}
