//! Cuts a block into tokens.
//!
//! A word keeps inner apostrophes (`don't`, `O'Brien`) and the stops of abbreviations (`U.S.`, `Dr.`, `a.m.`); a number
//! keeps its separators and suffix (`1,200`, `3.5`, `5th`, `10.20pm`). Hyphens, dashes and slashes are tokens of their
//! own; so is a possessive ending.

use rustc_hash::FxHashMap;

use super::abbreviations::{is_initial, keeps_stop};
use crate::document::{Lexeme, LexemeId, Shape, Token, TokenKind};
use crate::room::make_room;
use crate::span::Span;
use crate::words;

/// Cuts a text into tokens and numbers their spellings.
pub struct Tokenizer<'t> {
    text: &'t str,
    /// The tokens so far, in order.
    pub tokens: Vec<Token>,
    lexemes: Vec<Lexeme>,
    /// By the spelling, which tells the kind.
    ids: FxHashMap<&'t str, LexemeId>,
}

impl<'t> Tokenizer<'t> {
    /// A tokenizer that has not yet begun.
    pub fn new(text: &'t str) -> Self {
        Self { text, tokens: Vec::new(), lexemes: Vec::new(), ids: FxHashMap::default() }
    }

    /// Appends the tokens of `span`.
    pub fn tokenize(&mut self, span: Span) {
        let mut offset = span.start;
        while let Some(character) = self.text[offset..span.end].chars().next() {
            let rest = &self.text[offset..span.end];
            if is_blank(character) {
                offset += character.len_utf8();
                continue;
            }
            let after_word = self.tokens.last().is_some_and(|last| last.span.end == offset && last.kind != TokenKind::QuoteMark);
            let (length, kind) = next_token(rest, character, after_word);
            self.push(Span::new(offset, offset + length), kind);
            offset += length;
        }
    }

    fn push(&mut self, span: Span, kind: TokenKind) {
        let text = &self.text[span.range()];
        let lexeme = *self.ids.entry(text).or_insert_with(|| {
            self.lexemes.push(Lexeme { span, kind, shape: shape(text, kind), word: words::find(text) });
            LexemeId(u32::try_from(self.lexemes.len() - 1).unwrap_or(u32::MAX))
        });
        let Lexeme { shape, word, .. } = self.lexemes[lexeme.index()];
        make_room(&mut self.tokens, 1, span.start, self.text.len());
        self.tokens.push(Token { span, kind, shape, word, lexeme });
    }

    /// The tokens and their spellings.
    pub fn finish(self) -> (Vec<Token>, Vec<Lexeme>) {
        (self.tokens, self.lexemes)
    }
}

fn next_token(rest: &str, first: char, after_word: bool) -> (usize, TokenKind) {
    if first.is_ascii_digit() {
        (number_length(rest), TokenKind::Number)
    } else if first.is_alphabetic() {
        (word_length(rest), TokenKind::Word)
    } else if let Some(length) = possessive_length(rest, after_word) {
        (length, TokenKind::Possessive)
    } else if is_quote_mark(first) {
        (first.len_utf8(), TokenKind::QuoteMark)
    } else {
        (punctuation_length(rest, first), TokenKind::Punctuation)
    }
}

/// Blank or invisible: never part of a token.
pub fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{feff}' | '\u{200b}' | '\u{2060}' | '\u{200e}' | '\u{200f}')
}

/// A quotation mark of any shape.
pub const fn is_quote_mark(character: char) -> bool {
    matches!(character, '"' | '\'' | '`' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '‛' | '«' | '»' | '‹' | '›' | '´')
}

const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | 'ʼ')
}

/// `'s` after a word; an apostrophe alone is left to the quotation marks, which know whether one is open.
fn possessive_length(rest: &str, after_word: bool) -> Option<usize> {
    let mut characters = rest.chars();
    let mark = characters.next().filter(|&mark| after_word && is_apostrophe(mark))?;
    let letter = characters.next().filter(|letter| matches!(letter, 's' | 'S'))?;
    let ends = characters.next().is_none_or(|next| !next.is_alphanumeric());
    ends.then_some(mark.len_utf8() + letter.len_utf8())
}

fn number_length(rest: &str) -> usize {
    let mut length = digits(rest);
    while let Some(more) = separated_digits(&rest[length..]) {
        length += more;
    }
    let suffix = rest[length..].chars().take_while(|character| character.is_alphabetic()).map(char::len_utf8).sum::<usize>();
    length + suffix
}

fn digits(rest: &str) -> usize {
    rest.bytes().take_while(u8::is_ascii_digit).count()
}

/// `,200` or `.5` or `:30` after digits.
fn separated_digits(rest: &str) -> Option<usize> {
    let separator = rest.chars().next().filter(|separator| matches!(separator, ',' | '.' | ':'))?;
    let count = digits(&rest[1..]);
    (count > 0 && (separator != ',' || count == 3)).then_some(1 + count)
}

fn word_length(rest: &str) -> usize {
    let mut length = letters(rest);
    loop {
        let mut characters = rest[length..].chars();
        let Some(mark) = characters.next() else { return length };
        let next = characters.next();
        if is_apostrophe(mark) && next.is_some_and(char::is_alphabetic) && !is_possessive(&rest[length..]) {
            length += mark.len_utf8() + letters(&rest[length + mark.len_utf8()..]);
        } else if mark == '.' {
            return length + stop_length(&rest[..length], &rest[length..]);
        } else {
            return length;
        }
    }
}

fn is_possessive(rest: &str) -> bool {
    possessive_length(rest, true).is_some()
}

/// Letters, digits after letters (`F16`, `Covid19`) and combining marks.
fn letters(rest: &str) -> usize {
    let ascii = rest.bytes().take_while(|&byte| byte.is_ascii_alphanumeric() || byte == b'_').count();
    let others = rest[ascii..]
        .chars()
        .take_while(|&character| character.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&character) || character == '_');
    ascii + others.map(char::len_utf8).sum::<usize>()
}

/// How much of `rest`, which begins with a stop, belongs to the abbreviation `word`.
fn stop_length(word: &str, rest: &str) -> usize {
    let initials = initials_length(rest);
    let keeps = if word.chars().nth(1).is_none() {
        // "U.S.", "a.m.", "J. Edgar": a letter keeps its stop and those of the letters that follow.
        initials > 0 || is_initial(word, &rest[1..])
    } else {
        let continues = word.chars().count() == 2 && initials > 0; // "Ph.D."
        continues || keeps_stop(word, &rest[1..])
    };
    if keeps { 1 + initials } else { 0 }
}

/// The length of `S.A.` in `.S.A.`, counted after the first stop.
fn initials_length(rest: &str) -> usize {
    let mut length = 0;
    loop {
        let mut characters = rest[1 + length..].chars();
        match (characters.next(), characters.next()) {
            (Some(letter), Some('.')) if letter.is_alphabetic() => length += letter.len_utf8() + 1,
            _ => return length,
        }
    }
}

/// Dots of an ellipsis and repeated dashes are one token.
fn punctuation_length(rest: &str, first: char) -> usize {
    if matches!(first, '.' | '-' | '—' | '–' | '_' | '=' | '*') {
        rest.chars().take_while(|&character| character == first).map(char::len_utf8).sum()
    } else {
        first.len_utf8()
    }
}

fn shape(token: &str, kind: TokenKind) -> Shape {
    if kind != TokenKind::Word {
        return Shape::None;
    }
    let mut letters = token.chars().filter(|character| character.is_alphabetic());
    let first_upper = letters.next().is_some_and(char::is_uppercase);
    let (mut upper, mut lower) = (0, 0);
    for letter in letters {
        if letter.is_uppercase() {
            upper += 1;
        } else {
            lower += 1;
        }
    }
    match (first_upper, upper, lower) {
        (false, 0, _) => Shape::Lower,
        (true, 0, _) => Shape::Title,
        (true, _, 0) => Shape::Upper,
        _ => Shape::Mixed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_tokens(text: &str, expected: &[&str]) {
        let mut tokenizer = Tokenizer::new(text);
        tokenizer.tokenize(Span::new(0, text.len()));
        let found: Vec<_> = tokenizer.tokens.iter().map(|token| &text[token.span.range()]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn words_keep_their_stops_and_apostrophes() {
        assert_tokens("Dr. O'Brien didn't go.", &["Dr.", "O'Brien", "didn't", "go", "."]);
        assert_tokens("the U.S. at 9 a.m.", &["the", "U.S.", "at", "9", "a.m."]);
        assert_tokens("J.K. Rowling, Ph.D.", &["J.K.", "Rowling", ",", "Ph.D."]);
    }

    #[test]
    fn possessives_are_cut_off() {
        assert_tokens("Syria's army", &["Syria", "'s", "army"]);
        assert_tokens("Hezbollah’s war", &["Hezbollah", "’s", "war"]);
        assert_tokens("the U.S.'s", &["the", "U.S.", "'s"]);
    }

    #[test]
    fn numbers_keep_separators_and_suffix() {
        assert_tokens("1,200 of 3.5 on 5th at 10.20pm", &["1,200", "of", "3.5", "on", "5th", "at", "10.20pm"]);
        assert_tokens("in 2016, 12 died.", &["in", "2016", ",", "12", "died", "."]);
    }

    #[test]
    fn hyphens_and_quotation_marks_stand_alone() {
        assert_tokens("Iran-linked", &["Iran", "-", "linked"]);
        assert_tokens("“weak.” ------", &["“", "weak", ".", "”", "------"]);
    }
}
