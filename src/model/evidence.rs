//! What the gazetteer and the rules know of a document: the part of the model's input that is not in the text.

use std::borrow::Cow;
use std::ops::Range;

use super::label::{NameType, Part};
use crate::document::LexemeId;

/// What is known of a document before the model is asked.
#[derive(Clone, Debug, Default)]
pub struct Evidence<'w> {
    /// The different words, punctuation among them.
    pub words: Vec<KnownWord>,
    /// For each token its word, as an index of `words`.
    pub tokens: Cow<'w, [u32]>,
    /// The longest names of several tokens that the gazetteer lists; in order, without overlaps.
    pub listed: Vec<Listed>,
    /// What the rules take each token for.
    pub ruled: Vec<Option<Ruling>>,
}

/// What is known of a word, wherever it stands.
#[derive(Clone, Copy, Debug)]
pub struct KnownWord {
    /// Its spelling.
    pub lexeme: LexemeId,
    /// A number of the word in its key form, equal for equal words; 0 for what is no word.
    pub hash: u64,
    /// The same, but counted: the different words of the document are 1, 2, …
    pub key: u32,
    /// What the lexicon says the word tells of names beside it, as bits.
    pub cues: u64,
    /// What the gazetteer has under the word, as bits.
    pub classes: u16,
    /// Whether it begins with a capital.
    pub capital: bool,
}

/// A name that the gazetteer lists.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Where it stands.
    pub tokens: Range<usize>,
    /// What the gazetteer has under it, as bits.
    pub classes: u16,
}

/// What the rules take a token for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The type of the name that it is a part of; `None` for an event and for what is none of ours.
    pub name_type: Option<NameType>,
    /// Which part of the name it is.
    pub part: Part,
    /// How sure the rules are: 0 refused, 1 to 3.
    pub sureness: u8,
}

impl Evidence<'_> {
    /// What is known of the word of token `index`.
    #[must_use]
    pub fn word(&self, index: usize) -> &KnownWord {
        &self.words[self.tokens[index] as usize]
    }

    /// One more than the highest key of a word.
    #[must_use]
    pub fn keys(&self) -> usize {
        self.words.iter().map(|word| word.key as usize + 1).max().unwrap_or(0)
    }

    /// The listed names that end behind token `index`, in order.
    #[must_use]
    pub fn listed_from(&self, index: usize) -> &[Listed] {
        &self.listed[self.listed.partition_point(|name| name.tokens.end <= index)..]
    }
}
