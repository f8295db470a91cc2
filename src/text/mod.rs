//! Stage 2: cuts blocks into tokens and sentences.

mod abbreviations;
mod labels;
mod language;
pub mod numbers;
mod sentences;
mod tokens;

pub use abbreviations::is_abbreviation;
pub use labels::speaker_label;
pub use language::{Language, language};
pub use tokens::is_blank;

use crate::document::{Block, Document};
use tokens::Tokenizer;

/// Cuts the blocks of `text`, which are in order, into sentences and tokens.
#[must_use]
pub fn analyze(text: &str, blocks: Vec<Block>) -> Document<'_> {
    let mut sentences = Vec::new();
    let mut tokenizer = Tokenizer::new(text);
    for (index, block) in blocks.iter().enumerate() {
        let first = tokenizer.tokens.len();
        tokenizer.tokenize(block.span);
        sentences::split(text, first, &tokenizer.tokens, index, &mut sentences);
    }
    let (tokens, lexemes) = tokenizer.finish();
    Document::new(text, blocks, sentences, tokens, lexemes)
}
