//! The day that relative dates count from.

use jiff::civil::Date;

use super::types::{ReferenceDay, ReferenceSource};
use super::{read_all, types::Anchor};
use crate::document::{Block, BlockKind, Document};
use crate::span::Span;
use crate::text;

/// How many blocks are looked at from the start, and for captions and stated dates in all.
const BLOCKS: usize = 400;

/// The option if given, else a date that the article states as its own: in a dateline, a caption, a line of its own.
pub fn reference_day(document: &Document, published: Option<Date>) -> Option<ReferenceDay> {
    if let Some(day) = published {
        return Some(ReferenceDay { day, source: ReferenceSource::Option });
    }
    let find = |wanted: BlockKind, source: ReferenceSource| {
        let blocks = document.blocks().iter().filter(|block| block.kind == wanted).take(BLOCKS);
        let texts = blocks.map(|block| document.slice(block.span)).filter(|text| !is_archive(text));
        let day = texts.filter_map(stated_day).max();
        day.map(|day| ReferenceDay { day, source })
    };
    find(BlockKind::Dateline, ReferenceSource::Dateline)
        .or_else(|| find(BlockKind::Caption, ReferenceSource::Caption))
        .or_else(|| published_line(document))
}

/// "FILE - The bridge on May 2, 2015": a photo older than the article.
fn is_archive(caption: &str) -> bool {
    caption.trim_start_matches(['(', '[']).get(..4).is_some_and(|start| start.eq_ignore_ascii_case("file"))
}

/// `Published March 15, 2024`, in a byline or in what surrounds the article.
fn published_line(document: &Document) -> Option<ReferenceDay> {
    let lines = document.blocks().iter().take(BLOCKS).filter(|block| block.span.len() < 120);
    let states = |text: &str| {
        let lower = text.to_lowercase();
        ["published", "updated", "posted"].iter().any(|word| lower.contains(word))
    };
    let mut stated = lines.filter(|block| block.kind == BlockKind::Byline || states(document.slice(block.span)));
    let day = stated.find_map(|block| stated_day(document.slice(block.span)))?;
    Some(ReferenceDay { day, source: ReferenceSource::Stated })
}

/// The last day with its year that a short text names.
fn stated_day(stated: &str) -> Option<Date> {
    let block = Block { span: Span::new(0, stated.len()), kind: BlockKind::Paragraph };
    let document = text::analyze(stated, vec![block]);
    let marks = read_all(&document, None);
    let absolute = marks.iter().filter(|mark| mark.reading.anchor == Anchor::None);
    let single = |days: super::Days| days.first.filter(|_| days.first == days.last);
    absolute.rev().find_map(|mark| mark.reading.days.and_then(single))
}
