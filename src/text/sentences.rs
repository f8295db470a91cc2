//! Groups the tokens of a block into sentences.
//!
//! A sentence ends at a stop with its closing quotation marks and brackets, if what follows can begin one; after an
//! abbreviation only if the next word usually does.

use std::ops::Range;

use super::abbreviations::{begins_sentence, may_end_sentence, may_follow_clock};
use crate::document::{Case, Sentence, Shape, Token, TokenKind};
use crate::span::Span;
use crate::words::{self, Class, Words};

/// Appends the sentences of the tokens from `first` on, which all stand in block `block`.
pub fn split(text: &str, first: usize, tokens: &[Token], block: usize, sentences: &mut Vec<Sentence>) {
    let mut splitter = Splitter { text, tokens: &tokens[first..], quote_open: false };
    let mut start = 0;
    let mut index = 0;
    while index < splitter.tokens.len() {
        let stops = splitter.is_stop(index) || splitter.is_abbreviated(index);
        let end = index + 1 + if stops { splitter.closing_marks(index) } else { 0 };
        if stops && splitter.ends_sentence(start, index, end) {
            sentences.push(sentence(text, tokens, first + start..first + end, block));
            start = end;
        }
        for token in index..end {
            splitter.follow_quotes(token);
        }
        index = end;
    }
    if start < splitter.tokens.len() {
        sentences.push(sentence(text, tokens, first + start..tokens.len(), block));
    }
}

fn sentence(text: &str, tokens: &[Token], range: Range<usize>, block: usize) -> Sentence {
    let span = Span::new(tokens[range.start].span.start, tokens[range.end - 1].span.end);
    let case = case(text, &tokens[range.clone()]);
    Sentence { span, tokens: range, block, case }
}

/// Judges by the words of three letters and more, small ones that headlines write small left aside.
fn case(text: &str, tokens: &[Token]) -> Case {
    const SMALL_IN_TITLES: Words = words!("and the for but with from are was has his her its");
    let (mut words, mut titled, mut capitals) = (0, 0, 0);
    for token in tokens.iter().filter(|token| token.kind == TokenKind::Word && token.span.len() >= 3) {
        words += usize::from(token.shape != Shape::Lower || !SMALL_IN_TITLES.contains(&token.word));
        titled += usize::from(matches!(token.shape, Shape::Title | Shape::Mixed));
        capitals += usize::from(token.shape == Shape::Upper);
    }
    let stopped = tokens.last().is_some_and(|last| &text[last.span.range()] == ".");
    if words >= 3 && capitals * 4 >= words * 3 {
        Case::Upper
    } else if words >= 4 && !stopped && (titled + capitals) * 5 >= words * 4 {
        Case::Title
    } else {
        Case::Sentence
    }
}

/// The tokens of one block, and whether double quotation marks are open where the splitter stands.
struct Splitter<'a> {
    text: &'a str,
    tokens: &'a [Token],
    quote_open: bool,
}

impl Splitter<'_> {
    fn word(&self, index: usize) -> &str {
        &self.text[self.tokens[index].span.range()]
    }

    fn glued(&self, index: usize) -> bool {
        index > 0 && index < self.tokens.len() && self.tokens[index - 1].span.end == self.tokens[index].span.start
    }

    /// `.`, `!`, `?`, `…` or an ellipsis.
    fn is_stop(&self, index: usize) -> bool {
        self.tokens[index].kind == TokenKind::Punctuation && self.word(index).starts_with(['.', '!', '?', '…'])
    }

    /// A word with its own stop: "U.S.", "Nov."
    fn is_abbreviated(&self, index: usize) -> bool {
        self.tokens[index].kind == TokenKind::Word && self.word(index).ends_with('.')
    }

    fn follow_quotes(&mut self, index: usize) {
        if self.tokens[index].kind != TokenKind::QuoteMark {
            return;
        }
        match self.word(index) {
            "\"" => self.quote_open = !self.quote_open,
            "“" | "„" | "«" => self.quote_open = true,
            "”" | "»" => self.quote_open = false,
            _ => {}
        }
    }

    /// How many closing quotation marks, brackets and further stops follow a stop.
    fn closing_marks(&self, stop: usize) -> usize {
        (stop + 1..self.tokens.len()).take_while(|&index| self.closes(index)).count()
    }

    fn closes(&self, index: usize) -> bool {
        let word = self.word(index);
        if self.tokens[index].kind != TokenKind::QuoteMark {
            return self.glued(index) && (matches!(word, ")" | "]") || self.is_stop(index));
        }
        match (self.glued(index), self.glued(index + 1)) {
            (true, false) => true,
            // `said."We` opens, `home."The` closes.
            (true, true) => self.quote_open || word != "\"",
            // Printed with blanks around it: `home. " The`.
            (false, false) => word == "\"" && (self.quote_open || index + 1 == self.tokens.len()),
            (false, true) => false,
        }
    }

    /// Whether the sentence that began at `start` ends with `stop`, given that the next one would begin at `next`.
    fn ends_sentence(&self, start: usize, stop: usize, next: usize) -> bool {
        if next >= self.tokens.len() {
            return true;
        }
        if self.is_abbreviated(stop) {
            return self.ends_after_abbreviation(stop, next);
        }
        self.is_stop(stop) && self.can_begin(stop, next) && !self.is_list_number(start, stop) && !self.is_attributed(stop, next)
    }

    /// Whether a sentence can begin at `next`, after a plain stop.
    fn can_begin(&self, stop: usize, next: usize) -> bool {
        let token = &self.tokens[next];
        let capital = matches!(token.shape, Shape::Title | Shape::Upper | Shape::Mixed);
        if self.glued(next) && next == stop + 1 {
            // A missing blank, `the war.The army`, but not `example.com` or `Node.JS`.
            let before = stop.checked_sub(1).map(|index| &self.tokens[index]);
            let plain = before.is_some_and(|before| before.shape == Shape::Lower && before.span.end - before.span.start >= 3);
            return plain && token.shape == Shape::Title && token.span.end - token.span.start >= 2;
        }
        if self.is_omission(stop) {
            return begins_sentence(self.word(next)) && self.word(next) != "I";
        }
        match token.kind {
            TokenKind::QuoteMark => !self.goes_on_small(next + 1),
            TokenKind::Number => true,
            TokenKind::Word => capital || !self.has_case(next),
            TokenKind::Possessive => false,
            TokenKind::Punctuation => !self.word(next).starts_with([',', ';', ':', ')', ']', '}', '%', '/', '.', '…', '!', '?']),
        }
    }

    /// An ellipsis between blanks stands for words left out: `I thought ... I was dead`.
    fn is_omission(&self, stop: usize) -> bool {
        self.word(stop).starts_with(['…', '.']) && self.word(stop) != "." && !self.glued(stop) && !self.glued(stop + 1)
    }

    /// A quotation mark before a small word goes on with the sentence: `he asked. "and why?"` is rare enough.
    fn goes_on_small(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.shape == Shape::Lower && self.has_case(index))
    }

    /// Whether the script of the word knows capitals at all.
    fn has_case(&self, index: usize) -> bool {
        self.word(index).chars().next().is_some_and(|letter| letter.is_lowercase() || letter.is_uppercase())
    }

    /// "1." or "a." at the beginning.
    fn is_list_number(&self, start: usize, stop: usize) -> bool {
        const LONGEST: usize = 3;
        stop == start + 1 && {
            let token = &self.tokens[start];
            let length = token.span.end - token.span.start;
            self.word(stop) == "."
                && ((token.kind == TokenKind::Number && length <= LONGEST) || (token.kind == TokenKind::Word && length == 1))
        }
    }

    /// `"Why?" Anna Marsh asked.`: the question belongs to the sentence that reports it.
    fn is_attributed(&self, stop: usize, next: usize) -> bool {
        const NAME: usize = 5;
        let asked = self.word(stop).starts_with(['!', '?', '…']) || self.word(stop).starts_with("..");
        let quoted = next > stop + 1 && self.tokens[next - 1].kind == TokenKind::QuoteMark;
        let mut follower = (next..self.tokens.len()).take(NAME);
        asked
            && quoted
            && follower
                .find(|&index| self.tokens[index].shape != Shape::Title && !self.is_abbreviated(index))
                .is_some_and(|index| index > next && self.reports_question(index))
    }

    fn reports_question(&self, index: usize) -> bool {
        let token = &self.tokens[index];
        token.shape == Shape::Lower && words::classes(token.word).contains(Class::ReportsQuestion)
    }

    fn ends_after_abbreviation(&self, stop: usize, next: usize) -> bool {
        let word = self.word(stop);
        let first = if self.tokens[next].kind == TokenKind::QuoteMark { next + 1 } else { next };
        if first >= self.tokens.len() || !may_end_sentence(word) || self.glued(next) && next == stop + 1 {
            return false;
        }
        let follower = self.word(first);
        let clock = matches!(word, "a.m." | "p.m." | "A.M." | "P.M.");
        let capital = matches!(self.tokens[first].shape, Shape::Title | Shape::Mixed) && !may_follow_clock(follower);
        begins_sentence(follower) && !self.is_abbreviated(first) || clock && capital
    }
}
