//! Words and phrases that rules name, as numbers of the vocabulary.

use super::vocabulary::WordId;

/// Words that a rule names, or a phrase of them.
pub type Words = &'static [WordId];

/// Phrases of one word or several, each with what it means; the longer first where one begins another.
pub struct Phrases<T: 'static>(pub &'static [(Words, T)]);

/// One word that a rule names.
macro_rules! word {
    ($word:literal) => {
        const { $crate::words::named($word) }
    };
}

/// Words that a rule names, blank-separated.
macro_rules! words {
    ($text:literal) => {{
        const WORDS: $crate::words::Words = &$crate::words::named_all::<{ $crate::words::count($text) }>($text);
        WORDS
    }};
}

/// Phrases that a rule names, each with what it means.
macro_rules! phrases {
    ($($text:literal => $meaning:expr,)*) => {
        $crate::words::Phrases(&[$((words!($text), $meaning)),*])
    };
}
