//! What the gazetteer and the rules know of a token: the part of the model's input that is not in the text.

use super::label::{NameType, Part};

/// What is known of one token before the model is asked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence {
    /// A number of the word in its key form, equal for equal words; 0 for what is no word.
    pub word: u64,
    /// What the lexicon says the word tells of names beside it, as bits.
    pub cues: u64,
    /// What the gazetteer has under the word, as bits.
    pub classes: u16,
    /// What the gazetteer has under the longest listed name of several words that the token stands in.
    pub listed: u16,
    /// Where in that name the token stands.
    pub listed_part: Option<Part>,
    /// What the rules take the token for, and which part of it; `None` as type for an event or what they cut out and
    /// refuse.
    pub ruled: Option<(Option<NameType>, Part)>,
    /// How sure the rules are: 0 refused, 1 to 3.
    pub sureness: u8,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// Whether it is written like an acronym.
    pub acronym: bool,
    /// How its sentence uses capitals, as a number.
    pub style: u8,
}
