//! Finds what stands in quotation marks. Only the outermost marks count: marks inside are part of what was said.
//!
//! One pass over the marks of a block, helped by one pass from its end that says for each single mark what may close it,
//! since an apostrophe looks like a closing mark and, before an elision, like an opening one.

use super::lexicon::{self, Cue, Form, Frame};
use crate::document::{BlockKind, Document, Shape, TokenKind};
use crate::span::Span;
use crate::words::{self, Class};
use std::ops::Range;

/// Text in quotation marks inside one block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Its tokens, marks included.
    pub tokens: Range<usize>,
    /// From the opening mark to the closing one.
    pub span: Span,
    /// Between the marks, without blanks at its ends.
    pub content: Span,
    /// Whether it has a closing mark, or is known to have lost one.
    pub closed: bool,
    /// Whether it goes on in the next segment, which opens the next paragraph with a mark of its own.
    pub continues: bool,
}

/// Kinds of marks; a quotation is closed by a mark of its own family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Family {
    /// `"…"`, `“…”`, `„…“`, ` ``…'' `
    Double,
    /// `'…'`, `‘…’`
    Single,
    /// `«…»`, `»…«`
    Guillemet,
}

/// What a mark may do, judged by its shape and by the blanks beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    Opens,
    Closes,
    Either,
    /// A single mark after a word: closes, or is an apostrophe.
    Doubtful,
    Apostrophe,
}

/// A quotation mark of one or, if doubled by typewriting, two tokens.
#[derive(Clone, Debug)]
struct Glyph {
    tokens: Range<usize>,
    family: Family,
    role: Role,
    /// How many double marks stand before it in its block.
    doubles_before: usize,
}

/// The longest row of marks without blanks that can open or close quotations; a longer one is an ornament.
const LONGEST_ROW: usize = 8;

/// The outermost quoted segments of all blocks, in order.
pub fn segments(document: &Document) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    let mut first = 0;
    let tokens = document.tokens();
    for (index, block) in document.blocks().iter().enumerate() {
        let last = first + tokens[first..].iter().take_while(|token| token.span.start < block.span.end).count();
        let glyphs = glyphs(document, first..last);
        let before = segments.len();
        Pairing { document, glyphs: &glyphs, end: last, reopens: next_opens(document, index) }.run(&mut segments);
        join_reopened(document, &mut segments, before, first);
        first = last;
    }
    segments
}

/// Marks the last segment before `before` as continued if it was left open and a paragraph reopens it.
fn join_reopened(document: &Document, segments: &mut [Segment], before: usize, first_token: usize) {
    let in_furniture = |segment: &Segment| document.in_furniture(segment.span.start);
    let reopened = segments.get(before).is_some_and(|segment| segment.tokens.start == first_token && !in_furniture(segment));
    if let Some(open) = before.checked_sub(1).filter(|_| reopened) {
        let last = &mut segments[open];
        last.continues = !last.closed && !document.in_furniture(last.span.start);
    }
}

/// Whether the next block of running text opens with a quotation mark.
fn next_opens(document: &Document, block: usize) -> bool {
    let next = document.blocks()[block + 1..].iter().take(4).find(|next| next.kind != BlockKind::Furniture);
    next.and_then(|next| document.slice(next.span).chars().next()).is_some_and(opens_by_shape)
}

const fn opens_by_shape(mark: char) -> bool {
    matches!(mark, '"' | '“' | '„' | '«' | '‘' | '\'' | '`' | '»')
}

fn glyphs(document: &Document, tokens: Range<usize>) -> Vec<Glyph> {
    let mut glyphs = Vec::new();
    let (mut doubles, mut typed_twice) = (0, false);
    let mut index = tokens.start;
    while index < tokens.end {
        let row = row_of_marks(document, index, tokens.end);
        if row == 0 || row > LONGEST_ROW {
            index += row.max(1);
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
    glyphs
}

/// `""Go,"" he said`: two straight marks where one is meant, before a word or, if one was `open` so, after one.
fn is_typed_twice(document: &Document, index: usize, block: &Range<usize>, open: bool) -> bool {
    let straight = |index: usize| index < block.end && document.token_text(index) == "\"";
    let word_after = index + 2 < block.end && document.is_glued(index + 2);
    let word_before = index > block.start && document.is_glued(index);
    straight(index) && straight(index + 1) && if open { word_before } else { word_after && !word_before }
}

/// How many quotation marks stand side by side from `index` on.
fn row_of_marks(document: &Document, index: usize, end: usize) -> usize {
    let is_mark = |&index: &usize| document.tokens()[index].kind == TokenKind::QuoteMark;
    let first = usize::from(is_mark(&index));
    first + (index + 1..end).take_while(|index| first > 0 && is_mark(index) && document.is_glued(*index)).count()
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

fn role(document: &Document, marks: &Range<usize>, family: Family, block: &Range<usize>) -> Role {
    let text = document.token_text(marks.start);
    let glued_left = marks.start > block.start && document.is_glued(marks.start);
    let glued_right = marks.end < block.end && document.is_glued(marks.end);
    let before = if glued_left { Side::of(document, marks.start - 1) } else { Side::Blank };
    let after = if glued_right { Side::of(document, marks.end) } else { Side::Blank };
    match (family, text) {
        (Family::Single, "‘" | "‚" | "‛" | "`") => single_opening(document, marks, after),
        (Family::Single, _) => single(document, marks, before, after, text == "'"),
        (_, "“" | "„" | "‟" | "«" | "‹" | "`" | "‘") if !(before != Side::Blank && after == Side::Blank) => {
            Role::Opens
        }
        (Family::Double, "”" | "’") | (Family::Guillemet, _) if before != Side::Blank || after == Side::Blank => Role::Closes,
        _ => straight(document, marks, before, after),
    }
}

/// What stands beside a mark without a blank between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Blank,
    Word,
    /// `(`, a dash: what comes before an opening mark.
    Opening,
    /// `.`, `,`: what comes beside a closing mark.
    Closing,
    Mark,
}

impl Side {
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
fn straight(document: &Document, marks: &Range<usize>, before: Side, after: Side) -> Role {
    match (before, after) {
        (Side::Word, _) if document.tokens()[marks.start - 1].kind == TokenKind::Number && is_inch(document, marks) => {
            Role::Apostrophe
        }
        (Side::Blank | Side::Opening, Side::Word | Side::Mark | Side::Opening) => Role::Opens,
        (Side::Blank, Side::Closing) if !matches!(document.token_text(marks.end), "," | "." | ";") => Role::Opens,
        (Side::Word | Side::Closing | Side::Mark, Side::Blank | Side::Closing) => Role::Closes,
        (Side::Opening, Side::Blank) => Role::Closes,
        _ => Role::Either,
    }
}

/// `6'2"`: feet before it say that the mark is one of inches.
fn is_inch(document: &Document, marks: &Range<usize>) -> bool {
    marks.start >= 2 && matches!(document.token_text(marks.start - 2), "'" | "’")
}

fn single_opening(document: &Document, marks: &Range<usize>, after: Side) -> Role {
    match after {
        Side::Blank => Role::Apostrophe,
        _ if is_elision(document, marks) => Role::Apostrophe,
        _ => Role::Opens,
    }
}

fn single(document: &Document, marks: &Range<usize>, before: Side, after: Side, has_no_direction: bool) -> Role {
    match (before, after) {
        (Side::Word, Side::Word) => Role::Apostrophe,
        (Side::Blank | Side::Opening | Side::Mark, Side::Word | Side::Mark | Side::Opening)
            if has_no_direction && !is_elision(document, marks) =>
        {
            Role::Opens
        }
        (Side::Word, _) => Role::Doubtful,
        (Side::Closing | Side::Mark, _) => Role::Closes,
        _ => Role::Apostrophe,
    }
}

/// `'90s`, `'em`: a number of years or a clipped word.
fn is_elision(document: &Document, marks: &Range<usize>) -> bool {
    let Some(next) = document.tokens().get(marks.end) else { return false };
    let word = document.token_text(marks.end);
    match next.kind {
        TokenKind::Number => word.ends_with('s') || word.len() == 2,
        TokenKind::Word => words::classes(words::find(word)).contains(Class::Elision),
        _ => false,
    }
}

/// Pairs the glyphs of one block.
struct Pairing<'a> {
    document: &'a Document<'a>,
    glyphs: &'a [Glyph],
    /// One past the block's last token.
    end: usize,
    /// Whether the next paragraph opens with a mark, so that this one may leave its own open.
    reopens: bool,
}

/// How many marks after an opening one are searched for its partner inside another quotation.
const NESTED_MARKS: usize = 24;
/// The longest attribution looked for behind a forgotten closing mark, in tokens.
const LONGEST_ATTRIBUTION: usize = 16;
/// How many apostrophes may stand in the rest of a paragraph whose quotation the next one goes on with.
const LAST_MARKS: usize = 40;

impl Pairing<'_> {
    fn run(&self, segments: &mut Vec<Segment>) {
        let closers = self.single_closers();
        let mut open: Option<usize> = None;
        let mut index = 0;
        while let Some(glyph) = self.glyphs.get(index) {
            match open {
                None => open = self.opens(index, &closers).then_some(index),
                Some(start) if self.closes(start, index) => {
                    segments.extend(self.segment(start, glyph.tokens.end, true));
                    open = None;
                }
                Some(start) if let Some(last) = self.nested(start, index) => index = last,
                Some(start) if self.was_never_closed(start, index) => {
                    segments.extend(self.segment(start, self.cut_before(start, index), false));
                    open = Some(index);
                }
                Some(_) => {}
            }
            if let Some(closer) = open.and_then(|start| closers.get(start).copied().flatten()) {
                let start = open.take().unwrap_or(index);
                segments.extend(self.segment(start, self.glyphs[closer].tokens.end, true));
                index = closer;
            }
            index += 1;
        }
        if let Some(start) = open {
            let forgotten = self.forgotten_mark(start);
            let segment = self.segment(start, forgotten.unwrap_or(self.end), false);
            segments.extend(segment.map(|segment| Segment { closed: forgotten.is_some(), ..segment }));
        }
    }

    /// `“It burst in the night, said Ms. Lee.`: where a quotation without a closing mark ends if an attribution after a
    /// comma ends its paragraph.
    fn forgotten_mark(&self, start: usize) -> Option<usize> {
        let low = self.glyphs[start].tokens.end.max(self.end.saturating_sub(LONGEST_ATTRIBUTION));
        let stop = self.end.checked_sub(1).filter(|&stop| stop > low && self.document.token_text(stop) == ".")?;
        let comma = (low..stop).rev().find(|&index| self.document.token_text(index) == ",")?;
        let says = |index: usize| {
            let cue = lexicon::entry(self.document.token_text(index)).cue;
            let finite = |cue: Cue| cue.frame == Frame::Say && matches!(cue.form, Form::Past | Form::Present);
            self.document.tokens()[index].shape == Shape::Lower && cue.is_some_and(finite)
        };
        let somebody = |index: usize| {
            let named = !matches!(self.document.tokens()[index].shape, Shape::Lower | Shape::None);
            named || matches!(self.document.token_text(index), "he" | "she" | "they" | "the" | "a")
        };
        let apart = comma + 2 < stop;
        let after = apart && says(comma + 1) && (comma + 2..stop).any(somebody);
        let before = apart && somebody(comma + 1) && says(stop - 1);
        (after || before).then_some(comma + 1)
    }

    fn opens(&self, index: usize, closers: &[Option<usize>]) -> bool {
        let glyph = &self.glyphs[index];
        match glyph.family {
            Family::Single => closers[index].is_some() || (glyph.role == Role::Opens && self.may_stay_open(index)),
            _ => glyph.role == Role::Opens || (glyph.role == Role::Either && self.closes_later(index)),
        }
    }

    /// A single mark without a partner opens a quotation only if the next paragraph reopens it and if it begins its
    /// paragraph or, as its last mark, a sentence in it.
    fn may_stay_open(&self, index: usize) -> bool {
        self.reopens && (index == 0 && self.begins_block(index) || self.begins_last_quotation(index))
    }

    /// `‘Yes,’ she said. ‘Some were weak.`
    fn begins_last_quotation(&self, index: usize) -> bool {
        let start = self.glyphs[index].tokens.start;
        let before = start.checked_sub(1).map_or("", |before| self.document.token_text(before));
        let curly = self.document.token_text(start) == "‘";
        let rest = self.glyphs[index + 1..].iter().take(LAST_MARKS + 1);
        let apostrophes = rest.clone().all(|glyph| matches!(glyph.role, Role::Apostrophe)) && rest.count() <= LAST_MARKS;
        curly && apostrophes && matches!(before, "." | "!" | "?" | ":" | ",")
    }

    fn begins_block(&self, index: usize) -> bool {
        let start = self.glyphs[index].tokens.start;
        let offset = self.document.tokens()[start].span.start;
        self.document.block_at(offset).is_some_and(|block| self.document.blocks()[block].span.start == offset)
    }

    fn closes_later(&self, index: usize) -> bool {
        let family = self.glyphs[index].family;
        self.glyphs.get(index + 1).is_some_and(|next| next.family == family && next.role != Role::Opens)
    }

    fn closes(&self, start: usize, index: usize) -> bool {
        let (opening, glyph) = (&self.glyphs[start], &self.glyphs[index]);
        let low = self.document.token_text(opening.tokens.start) == "„";
        glyph.family == opening.family
            && glyph.family != Family::Single
            && (matches!(glyph.role, Role::Closes | Role::Either) || low)
    }

    /// `"He spoke of “it” twice."`: where a quotation ends that opens inside the one from `start`, if that one is closed,
    /// or in marks of another shape reopened by the next paragraph, after it.
    fn nested(&self, start: usize, index: usize) -> Option<usize> {
        let straight = |index: usize| self.document.token_text(self.glyphs[index].tokens.start) == "\"";
        let inner = &self.glyphs[index];
        let same = straight(index) == straight(start);
        if inner.family != Family::Double || inner.role != Role::Opens || same && straight(index) {
            return None;
        }
        let near = index + 1..self.glyphs.len().min(index + NESTED_MARKS);
        let mut doubles = near.into_iter().filter(|&next| self.glyphs[next].family == Family::Double);
        let partner = doubles.next().filter(|&partner| straight(partner) == straight(index))?;
        let closed = self.glyphs[partner].role == Role::Closes;
        let outer = doubles.find(|&next| straight(next) == straight(start));
        let goes_on = outer.map_or(self.reopens && !same, |outer| self.glyphs[outer].role != Role::Opens);
        (closed && goes_on).then_some(partner)
    }

    /// A second opening mark of the same family, with a blank before it: the first was never closed. Right after the
    /// first it is one typed twice.
    fn was_never_closed(&self, start: usize, index: usize) -> bool {
        let (opening, glyph) = (&self.glyphs[start], &self.glyphs[index]);
        glyph.family == opening.family && glyph.role == Role::Opens && glyph.tokens.start > opening.tokens.end
    }

    /// Where a quotation without a closing mark ends if another follows in its paragraph: with the sentence in which it
    /// began, or before the other mark.
    fn cut_before(&self, start: usize, index: usize) -> usize {
        let next = self.glyphs[index].tokens.start;
        let offset = self.document.tokens()[self.glyphs[start].tokens.end].span.start;
        let sentence = self.document.sentence_at(offset).map(|sentence| self.document.sentences()[sentence].tokens.end);
        sentence.filter(|&end| end < next).unwrap_or(next)
    }

    /// For each single mark that may open: the one that closes it, if there is one in the block with balanced double
    /// marks between.
    fn single_closers(&self) -> Vec<Option<usize>> {
        let mut closers = vec![None; self.glyphs.len()];
        // The next sure and the next doubtful closing mark, by the parity of the double marks before them.
        let (mut sure, mut doubtful) = ([None; 2], [None; 2]);
        for (index, glyph) in self.glyphs.iter().enumerate().rev().filter(|(_, glyph)| glyph.family == Family::Single) {
            let parity = glyph.doubles_before % 2;
            match glyph.role {
                Role::Closes => sure[parity] = Some(index),
                Role::Doubtful => self.add_doubtful(index, sure[parity], &mut doubtful[parity]),
                Role::Opens => {
                    closers[index] = first_of(sure[parity], doubtful[parity]);
                    (sure, doubtful) = ([None; 2], [None; 2]);
                }
                Role::Either | Role::Apostrophe => {}
            }
        }
        closers
    }

    /// After an `s` a doubtful mark is an apostrophe if a better one closes (`'the troops' pay'`); after another letter
    /// it closes.
    fn add_doubtful(&self, index: usize, sure: Option<usize>, doubtful: &mut Option<usize>) {
        let start = self.glyphs[index].tokens.start;
        let plural = self.document.token_text(start - 1).ends_with(['s', 'S', 'z']);
        let better = sure.or(*doubtful).is_some();
        if !(plural && better) {
            *doubtful = Some(index);
        }
    }

    /// `None` if nothing stands between the marks.
    fn segment(&self, start: usize, end: usize, closed: bool) -> Option<Segment> {
        let document = self.document;
        let opening = &self.glyphs[start].tokens;
        let tokens = opening.start..end.max(opening.end);
        let span = document.tokens_span(tokens.clone());
        let from = document.tokens()[opening.end - 1].span.end;
        let closing = if closed { self.closing_length(end) } else { 0 };
        let to = document.tokens()[(tokens.end - 1 - closing).max(opening.end - 1)].span.end;
        let content = trimmed(document.text(), from, to);
        (!content.is_empty()).then_some(Segment { tokens, span, content, closed, continues: false })
    }

    /// How many tokens the closing mark that ends before token `end` has.
    fn closing_length(&self, end: usize) -> usize {
        let found = self.glyphs.binary_search_by_key(&end, |glyph| glyph.tokens.end);
        found.map_or(1, |index| self.glyphs[index].tokens.len())
    }
}

fn first_of(one: Option<usize>, other: Option<usize>) -> Option<usize> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        _ => one.or(other),
    }
}

/// The span without the blanks at its ends.
fn trimmed(text: &str, from: usize, to: usize) -> Span {
    let inside = &text[from..to.max(from)];
    let start = from + (inside.len() - inside.trim_start().len());
    Span::new(start, start + inside.trim().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_contents(text: &str, expected: &[&str]) {
        let document = crate::read(text);
        let found: Vec<_> = segments(&document).iter().map(|segment| document.slice(segment.content)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn marks_of_all_shapes_pair() {
        assert_contents("\"One,\" he said. “Two.” «Three» „four“ ``five''", &["One,", "Two.", "Three", "four", "five"]);
        assert_contents("‘We’re in shock,’ she said. 'It's late.'", &["We’re in shock,", "It's late."]);
    }

    #[test]
    fn rows_of_marks_are_ornaments() {
        assert_contents("\"\"\"\"\"\"\"\"\"\"\nShe said, “Stay.”\n\n", &["Stay."]);
    }

    #[test]
    fn marks_of_another_shape_are_nested() {
        assert_contents("\"He spoke of “the dam” twice,\" she said.", &["He spoke of “the dam” twice,"]);
        assert_contents("“He said \"no\" to it,” she said. “Go.”", &["He said \"no\" to it,", "Go."]);
        assert_contents("\"The dam, he said. “It holds.” Then: \"No.\"", &["The dam, he said.", "It holds.", "No."]);
    }

    #[test]
    fn apostrophes_are_no_marks() {
        assert_contents("The troops' pay in the '90s wasn't good; it's the soldiers' view.", &[]);
        assert_contents("He said 'the troops' pay is late' again.", &["the troops' pay is late"]);
        assert_contents("‘the troops’ pay is late,’ he said of the ’90s.", &["the troops’ pay is late,"]);
    }

    #[test]
    fn nested_marks_belong_to_the_content() {
        assert_contents("“He said, ‘Go now,’ and left.”", &["He said, ‘Go now,’ and left."]);
        assert_contents("‘I thought, “that’s it”, but no.’", &["I thought, “that’s it”, but no."]);
    }

    #[test]
    fn a_missing_mark_hurts_nothing_after_its_paragraph() {
        assert_contents("He said, “Go.\n\nShe said, “Stay.” They left.", &["Go.", "Stay."]);
    }
}
