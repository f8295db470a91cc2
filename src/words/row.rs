//! The rows of the vocabulary.

use super::vocabulary::Classes;

/// Words of which the same is known, or the forms of a verb of saying.
#[derive(Debug)]
pub struct Row {
    /// In small letters, blank-separated.
    pub words: &'static str,
    /// What is known of all of them.
    pub classes: Classes,
    /// What they mean in a time expression: see the classes of time.
    pub worth: i32,
    /// Whether they are base, present, past and participle of a verb; a second past and participle may follow.
    pub verb: bool,
    /// What is known of some of them besides.
    pub more: &'static [(&'static str, Classes)],
}

/// Words, and what is known of each.
pub const fn row(words: &'static str, classes: Classes) -> Row {
    Row { words, classes, worth: 0, verb: false, more: &[] }
}

/// The forms of a verb, in this order: `say says said saying`; the last may be left out where they are no cues.
pub const fn verb(words: &'static str, classes: Classes) -> Row {
    Row { words, classes, worth: 0, verb: true, more: &[] }
}

impl Row {
    /// What the words mean in a time expression.
    pub const fn worth(self, worth: i32) -> Self {
        Self { worth, ..self }
    }

    /// What is known of some of the words besides.
    pub const fn with(self, more: &'static [(&'static str, Classes)]) -> Self {
        Self { more, ..self }
    }
}
