//! Words and phrases that rules name, as numbers of the vocabulary.

use super::vocabulary::WordId;

/// Words that a rule names, or a phrase of them.
pub type Words = &'static [WordId];

/// Phrases of one word or several, each with what it means; the longer first where one begins another.
pub struct Phrases<T: 'static> {
    first_words: WordSet,
    entries: &'static [(Words, T)],
}

impl<T> Phrases<T> {
    /// See `phrases!`.
    pub const fn new(entries: &'static [(Words, T)]) -> Self {
        let (mut first_words, mut index) = (WordSet::EMPTY, 0);
        while index < entries.len() {
            first_words = first_words.with(entries[index].0[0]);
            index += 1;
        }
        Self { first_words, entries }
    }

    /// All of them, if one begins with `word`; none otherwise.
    pub const fn beginning(&self, word: WordId) -> &'static [(Words, T)] {
        if self.first_words.holds(word) { self.entries } else { &[] }
    }

    /// All of them.
    pub const fn entries(&self) -> &'static [(Words, T)] {
        self.entries
    }
}

/// A set of words of the vocabulary: a bit for each.
#[derive(Clone, Copy)]
struct WordSet([u64; WordId::COUNT.div_ceil(64)]);

impl WordSet {
    const EMPTY: Self = Self([0; WordId::COUNT.div_ceil(64)]);

    const fn with(mut self, word: WordId) -> Self {
        self.0[word.index() / 64] |= 1 << (word.index() % 64);
        self
    }

    const fn holds(&self, word: WordId) -> bool {
        self.0[word.index() / 64] >> (word.index() % 64) & 1 != 0
    }
}

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
        $crate::words::Phrases::new(&[$((words!($text), $meaning)),*])
    };
}
