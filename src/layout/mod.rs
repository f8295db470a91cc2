//! Stage 1: cuts a pasted text into blocks.
//!
//! [`lines`] cuts the text into lines, [`line`] looks at each of them, [`arrange`] gives each its kind, and this file
//! turns the lines into blocks, a dateline and a photo credit being blocks of their own. The other modules each know
//! one kind of block; what they look for stands in tables of phrases, each with an example.

mod arrange;
mod bars;
mod bylines;
mod captions;
mod corrections;
mod credits;
mod datelines;
mod furniture;
mod line;
mod lines;
mod patterns;
mod phrases;
mod teasers;

use line::Line;

use crate::document::{Block, BlockKind};
use crate::span::Span;
use crate::text::speaker_label;

/// The blocks of `text`, in order; together they cover all that is not blank.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block> {
    let mut lines: Vec<Line> = lines::lines(text).into_iter().map(|raw| Line::new(text, raw)).collect();
    mark_turns(&mut lines);
    let arrangement = arrange::arrange(&lines);
    let mut blocks = Vec::with_capacity(lines.len() + 2);
    for (index, (line, &kind)) in lines.iter().zip(&arrangement.kinds).enumerate() {
        match kind {
            BlockKind::Paragraph => push_paragraph(text, line, index == arrangement.body, &mut blocks),
            BlockKind::Caption => push_caption(text, line, &mut blocks),
            _ => blocks.push(Block { span: line.span, kind }),
        }
    }
    blocks
}

/// Speakers' labels take turns: a line's label comes back nearby, or the line beside it has one too.
fn mark_turns<'t>(lines: &mut [Line<'t>]) {
    const NEAR: usize = 6;
    let label = |line: &Line<'t>| speaker_label(line.text).filter(|label| !datelines::is_notice(label));
    let labels: Vec<Option<&str>> = lines.iter().map(|line| if line.colon { label(line) } else { None }).collect();
    for (index, line) in lines.iter_mut().enumerate().filter(|(index, _)| labels[*index].is_some()) {
        let beside = |other: usize| other.abs_diff(index) == 1 && labels[other].is_some();
        let near = index.saturating_sub(NEAR)..labels.len().min(index + NEAR + 1);
        line.turn = near.into_iter().any(|other| beside(other) || other != index && labels[other] == labels[index]);
    }
}

/// A paragraph, with its dateline before it.
fn push_paragraph(text: &str, line: &Line, opening: bool, blocks: &mut Vec<Block>) {
    if datelines::is_bare_dateline(line) {
        blocks.push(Block { span: line.span, kind: BlockKind::Dateline });
        return;
    }
    let end = datelines::dateline(line, opening).unwrap_or_default();
    push_parts(text, line.span, end, BlockKind::Dateline, BlockKind::Paragraph, blocks);
}

/// A caption, with its photo credit behind it.
fn push_caption(text: &str, line: &Line, blocks: &mut Vec<Block>) {
    let end = credits::trailing_credit(line).unwrap_or(line.text.len());
    push_parts(text, line.span, end, BlockKind::Caption, BlockKind::Credit, blocks);
}

/// Cuts `span` after `length` bytes and pushes what is not blank of the two parts.
fn push_parts(text: &str, span: Span, length: usize, first: BlockKind, second: BlockKind, blocks: &mut Vec<Block>) {
    let cut = span.start + length;
    for (part, kind) in [(Span::new(span.start, cut), first), (Span::new(cut, span.end), second)] {
        if let Some(span) = lines::trim(text, part) {
            blocks.push(Block { span, kind });
        }
    }
}
