//! Stage 1: cuts a pasted text into blocks.

use crate::document::{Block, BlockKind};
use crate::span::Span;

/// The blocks of `text`, in order; together they cover all that is not blank.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block> {
    let mut start = 0;
    let mut blocks = Vec::new();
    for line in text.split_inclusive(['\n', '\r']) {
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let first = start + line.find(trimmed).unwrap_or(0);
            let kind = if blocks.is_empty() { BlockKind::Headline } else { BlockKind::Paragraph };
            blocks.push(Block { span: Span::new(first, first + trimmed.len()), kind });
        }
        start += line.len();
    }
    blocks
}
