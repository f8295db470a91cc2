//! Stage 2: cuts blocks into tokens and sentences.

mod abbreviations;
mod calendar;
mod language;
pub mod numbers;
mod sentences;
mod tokens;

pub use abbreviations::is_abbreviation;
pub use language::looks_english;
pub use tokens::is_blank;

use crate::document::{Block, Sentence, Token};

/// The sentences and tokens of all blocks, in order.
#[must_use]
pub fn sentences_and_tokens(text: &str, blocks: &[Block]) -> (Vec<Sentence>, Vec<Token>) {
    let mut sentences = Vec::new();
    let mut tokens = Vec::with_capacity(text.len() / 5);
    for (index, block) in blocks.iter().enumerate() {
        let first = tokens.len();
        tokens::tokenize(text, block.span, &mut tokens);
        sentences::split(text, first, &tokens, index, &mut sentences);
    }
    (sentences, tokens)
}
