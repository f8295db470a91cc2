//! Pairs the quotation marks of a block.

use super::super::lexicon::{self, Cue, Form, Frame};
use super::Quotation;
use super::marks::{Family, Glyph, MarkRole};
use crate::document::{Document, Shape};
use crate::span::Span;

/// Pairs the glyphs of one block.
pub struct Pairing<'a> {
    pub document: &'a Document<'a>,
    pub glyphs: &'a [Glyph],
    /// One past the block's last token.
    pub end: usize,
    /// Whether the next paragraph opens with a mark, so that this one may leave its own open.
    pub reopens: bool,
}

/// How many marks after an opening one are searched for its partner inside another quotation.
const NESTED_MARKS: usize = 24;
/// The longest attribution looked for behind a forgotten closing mark, in tokens.
const LONGEST_ATTRIBUTION: usize = 16;
/// How many apostrophes may stand in the rest of a paragraph whose quotation the next one goes on with.
const LAST_MARKS: usize = 40;

impl Pairing<'_> {
    /// Appends the quotations of the block.
    pub fn run(&self, quotations: &mut Vec<Quotation>) {
        let closers = self.single_closers();
        let mut open: Option<usize> = None;
        let mut index = 0;
        while let Some(glyph) = self.glyphs.get(index) {
            match open {
                None => open = self.opens(index, &closers).then_some(index),
                Some(start) if self.closes(start, index) => {
                    quotations.extend(self.quotation(start, glyph.tokens.end, true));
                    open = None;
                }
                Some(start) if let Some(last) = self.nested(start, index) => index = last,
                Some(start) if self.was_never_closed(start, index) => {
                    quotations.extend(self.quotation(start, self.cut_before(start, index), false));
                    open = Some(index);
                }
                Some(_) => {}
            }
            if let Some(closer) = open.and_then(|start| closers.get(start).copied().flatten()) {
                let start = open.take().unwrap_or(index);
                quotations.extend(self.quotation(start, self.glyphs[closer].tokens.end, true));
                index = closer;
            }
            index += 1;
        }
        if let Some(start) = open {
            let forgotten = self.forgotten_mark(start);
            let quotation = self.quotation(start, forgotten.unwrap_or(self.end), false);
            quotations.extend(quotation.map(|quotation| Quotation { closed: forgotten.is_some(), ..quotation }));
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
            Family::Single => closers[index].is_some() || (glyph.role == MarkRole::Opens && self.may_stay_open(index)),
            _ => glyph.role == MarkRole::Opens || (glyph.role == MarkRole::Either && self.closes_later(index)),
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
        let apostrophes = rest.clone().all(|glyph| matches!(glyph.role, MarkRole::Apostrophe)) && rest.count() <= LAST_MARKS;
        curly && apostrophes && matches!(before, "." | "!" | "?" | ":" | ",")
    }

    fn begins_block(&self, index: usize) -> bool {
        let start = self.glyphs[index].tokens.start;
        let offset = self.document.tokens()[start].span.start;
        self.document.block_at(offset).is_some_and(|block| self.document.blocks()[block].span.start == offset)
    }

    fn closes_later(&self, index: usize) -> bool {
        let family = self.glyphs[index].family;
        self.glyphs.get(index + 1).is_some_and(|next| next.family == family && next.role != MarkRole::Opens)
    }

    fn closes(&self, start: usize, index: usize) -> bool {
        let (opening, glyph) = (&self.glyphs[start], &self.glyphs[index]);
        let low = self.document.token_text(opening.tokens.start) == "„";
        glyph.family == opening.family
            && glyph.family != Family::Single
            && (matches!(glyph.role, MarkRole::Closes | MarkRole::Either) || low)
    }

    /// `"He spoke of “it” twice."`: where a quotation ends that opens inside the one from `start`, if that one is closed,
    /// or in marks of another shape reopened by the next paragraph, after it.
    fn nested(&self, start: usize, index: usize) -> Option<usize> {
        let straight = |index: usize| self.document.token_text(self.glyphs[index].tokens.start) == "\"";
        let inner = &self.glyphs[index];
        let same = straight(index) == straight(start);
        if inner.family != Family::Double || inner.role != MarkRole::Opens || same && straight(index) {
            return None;
        }
        let near = index + 1..self.glyphs.len().min(index + NESTED_MARKS);
        let mut doubles = near.into_iter().filter(|&next| self.glyphs[next].family == Family::Double);
        let partner = doubles.next().filter(|&partner| straight(partner) == straight(index))?;
        let closed = self.glyphs[partner].role == MarkRole::Closes;
        let outer = doubles.find(|&next| straight(next) == straight(start));
        let goes_on = outer.map_or(self.reopens && !same, |outer| self.glyphs[outer].role != MarkRole::Opens);
        (closed && goes_on).then_some(partner)
    }

    /// A second opening mark of the same family, with a blank before it: the first was never closed. Right after the
    /// first it is one typed twice.
    fn was_never_closed(&self, start: usize, index: usize) -> bool {
        let (opening, glyph) = (&self.glyphs[start], &self.glyphs[index]);
        glyph.family == opening.family && glyph.role == MarkRole::Opens && glyph.tokens.start > opening.tokens.end
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
        if self.glyphs.iter().all(|glyph| glyph.family != Family::Single) {
            return Vec::new();
        }
        let mut closers = vec![None; self.glyphs.len()];
        // The next sure and the next doubtful closing mark, by the parity of the double marks before them.
        let (mut sure, mut doubtful) = ([None; 2], [None; 2]);
        for (index, glyph) in self.glyphs.iter().enumerate().rev().filter(|(_, glyph)| glyph.family == Family::Single) {
            let parity = glyph.doubles_before % 2;
            match glyph.role {
                MarkRole::Closes => sure[parity] = Some(index),
                MarkRole::Doubtful => self.add_doubtful(index, sure[parity], &mut doubtful[parity]),
                MarkRole::Opens => {
                    closers[index] = first_of(sure[parity], doubtful[parity]);
                    (sure, doubtful) = ([None; 2], [None; 2]);
                }
                MarkRole::Either | MarkRole::Apostrophe => {}
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
    fn quotation(&self, start: usize, end: usize, closed: bool) -> Option<Quotation> {
        let document = self.document;
        let opening = &self.glyphs[start].tokens;
        let tokens = opening.start..end.max(opening.end);
        let span = document.tokens_span(tokens.clone());
        let from = document.tokens()[opening.end - 1].span.end;
        let closing = if closed { self.closing_length(end) } else { 0 };
        let to = document.tokens()[(tokens.end - 1 - closing).max(opening.end - 1)].span.end;
        let content = trimmed(document.text(), from, to);
        (!content.is_empty()).then_some(Quotation { tokens, span, content, closed, continues: false })
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
