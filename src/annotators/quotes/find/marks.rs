//! Quotation marks and what each may do, judged by its shape and by what stands beside it.

use std::ops::Range;

use crate::document::{Document, TokenKind};
use crate::words::{self, Class};

/// Kinds of marks; a quotation is closed by a mark of its own family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// `"…"`, `“…”`, `„…“`, ` ``…'' `
    Double,
    /// `'…'`, `‘…’`
    Single,
    /// `«…»`, `»…«`
    Guillemet,
}

/// What a mark may do, judged by its shape and by the blanks beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkRole {
    Opens,
    Closes,
    Either,
    /// A single mark after a word: closes, or is an apostrophe.
    Doubtful,
    Apostrophe,
}

/// A quotation mark of one or, if doubled by typewriting, two tokens.
#[derive(Clone, Debug)]
pub struct Glyph {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Its kind.
    pub family: Family,
    /// What it may do.
    pub role: MarkRole,
    /// How many double marks stand before it in its block.
    pub doubles_before: usize,
}

/// The longest row of marks without blanks that can open or close quotations; a longer one is an ornament.
const LONGEST_ROW: usize = 8;

/// Appends the quotation marks among the tokens of a block.
pub fn push_glyphs(document: &Document, tokens: Range<usize>, glyphs: &mut Vec<Glyph>) {
    let (mut doubles, mut typed_twice) = (0, false);
    let mut index = tokens.start;
    while let Some(blank) = document.tokens()[index..tokens.end].iter().position(|token| token.kind == TokenKind::QuoteMark) {
        index += blank;
        let row = row_of_marks(document, index, tokens.end);
        if row > LONGEST_ROW {
            index += row;
            continue;
        }
        let last = index + row;
        while index < last {
            let straight = row == 2 && is_typed_twice(document, index, &tokens, typed_twice);
            typed_twice ^= straight;
            let length = if straight { 2 } else { glyph_length(document, index, tokens.end) };
            let marks = index..index + length;
            let family = family(document.token_text(index), length);
            let role = role(document, &marks, family, &tokens);
            glyphs.push(Glyph { tokens: marks, family, role, doubles_before: doubles });
            doubles += usize::from(family == Family::Double);
            index += length;
        }
    }
}

/// `""Go,"" he said`: two straight marks where one is meant, before a word or, if one was `open` so, after one.
fn is_typed_twice(document: &Document, index: usize, block: &Range<usize>, open: bool) -> bool {
    let straight = |index: usize| index < block.end && document.token_text(index) == "\"";
    let word_after = index + 2 < block.end && document.is_glued(index + 2);
    let word_before = index > block.start && document.is_glued(index);
    straight(index) && straight(index + 1) && if open { word_before } else { word_after && !word_before }
}

/// How many quotation marks stand side by side from the one at `index` on.
fn row_of_marks(document: &Document, index: usize, end: usize) -> usize {
    let is_mark = |&index: &usize| document.tokens()[index].kind == TokenKind::QuoteMark;
    1 + (index + 1..end).take_while(|index| is_mark(index) && document.is_glued(*index)).count()
}

/// How many tokens the quotation mark at `index` has: two for marks doubled by typewriting.
fn glyph_length(document: &Document, index: usize, end: usize) -> usize {
    let is_mark = |index: usize| index < end && document.tokens()[index].kind == TokenKind::QuoteMark;
    let text = document.token_text(index);
    let doubled = matches!(text, "'" | "`" | "‘" | "’")
        && is_mark(index + 1)
        && document.is_glued(index + 1)
        && document.token_text(index + 1) == text;
    1 + usize::from(doubled)
}

fn family(mark: &str, length: usize) -> Family {
    match mark {
        "«" | "»" | "‹" | "›" => Family::Guillemet,
        "'" | "‘" | "’" | "‚" | "‛" | "`" | "´" if length == 1 => Family::Single,
        _ => Family::Double,
    }
}

fn role(document: &Document, marks: &Range<usize>, family: Family, block: &Range<usize>) -> MarkRole {
    let text = document.token_text(marks.start);
    let glued_left = marks.start > block.start && document.is_glued(marks.start);
    let glued_right = marks.end < block.end && document.is_glued(marks.end);
    let before = if glued_left { Neighbour::of(document, marks.start - 1) } else { Neighbour::Blank };
    let after = if glued_right { Neighbour::of(document, marks.end) } else { Neighbour::Blank };
    match (family, text) {
        (Family::Single, "‘" | "‚" | "‛" | "`") => single_opening(document, marks, after),
        (Family::Single, _) => single(document, marks, before, after, text == "'"),
        (_, "“" | "„" | "‟" | "«" | "‹" | "`" | "‘") if !(before != Neighbour::Blank && after == Neighbour::Blank) => {
            MarkRole::Opens
        }
        (Family::Double, "”" | "’") | (Family::Guillemet, _) if before != Neighbour::Blank || after == Neighbour::Blank => {
            MarkRole::Closes
        }
        _ => straight(document, marks, before, after),
    }
}

/// What stands beside a mark without a blank between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Neighbour {
    Blank,
    Word,
    /// `(`, a dash: what comes before an opening mark.
    Opening,
    /// `.`, `,`: what comes beside a closing mark.
    Closing,
    Mark,
}

impl Neighbour {
    fn of(document: &Document, token: usize) -> Self {
        match (document.tokens()[token].kind, document.token_text(token)) {
            (TokenKind::Word | TokenKind::Number | TokenKind::Possessive, _) => Self::Word,
            (TokenKind::QuoteMark, _) => Self::Mark,
            (_, "(" | "[" | "—" | "–" | "-" | "--" | "/") => Self::Opening,
            (_, text) if text.starts_with(|first: char| "$#@€£".contains(first)) => Self::Word,
            _ => Self::Closing,
        }
    }
}

/// A straight double mark has no direction of its own: a blank or a bracket on one side gives it one.
fn straight(document: &Document, marks: &Range<usize>, before: Neighbour, after: Neighbour) -> MarkRole {
    match (before, after) {
        (Neighbour::Word, _) if document.tokens()[marks.start - 1].kind == TokenKind::Number && is_inch(document, marks) => {
            MarkRole::Apostrophe
        }
        (Neighbour::Blank | Neighbour::Opening, Neighbour::Word | Neighbour::Mark | Neighbour::Opening) => MarkRole::Opens,
        (Neighbour::Blank, Neighbour::Closing) if !matches!(document.token_text(marks.end), "," | "." | ";") => MarkRole::Opens,
        (Neighbour::Word | Neighbour::Closing | Neighbour::Mark, Neighbour::Blank | Neighbour::Closing) => MarkRole::Closes,
        (Neighbour::Opening, Neighbour::Blank) => MarkRole::Closes,
        _ => MarkRole::Either,
    }
}

/// `6'2"`: feet before it say that the mark is one of inches.
fn is_inch(document: &Document, marks: &Range<usize>) -> bool {
    marks.start >= 2 && matches!(document.token_text(marks.start - 2), "'" | "’")
}

fn single_opening(document: &Document, marks: &Range<usize>, after: Neighbour) -> MarkRole {
    match after {
        Neighbour::Blank => MarkRole::Apostrophe,
        _ if is_elision(document, marks) => MarkRole::Apostrophe,
        _ => MarkRole::Opens,
    }
}

fn single(document: &Document, marks: &Range<usize>, before: Neighbour, after: Neighbour, has_no_direction: bool) -> MarkRole {
    match (before, after) {
        (Neighbour::Word, Neighbour::Word) => MarkRole::Apostrophe,
        (Neighbour::Blank | Neighbour::Opening | Neighbour::Mark, Neighbour::Word | Neighbour::Mark | Neighbour::Opening)
            if has_no_direction && !is_elision(document, marks) =>
        {
            MarkRole::Opens
        }
        (Neighbour::Word, _) => MarkRole::Doubtful,
        (Neighbour::Closing | Neighbour::Mark, _) => MarkRole::Closes,
        _ => MarkRole::Apostrophe,
    }
}

/// `'90s`, `'em`: a number of years or a clipped word.
fn is_elision(document: &Document, marks: &Range<usize>) -> bool {
    let Some(next) = document.tokens().get(marks.end) else { return false };
    let word = document.token_text(marks.end);
    match next.kind {
        TokenKind::Number => word.ends_with('s') || word.len() == 2,
        TokenKind::Word => words::classes(next.word).contains(Class::Elision),
        _ => false,
    }
}
