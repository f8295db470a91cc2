//! A line and what can be seen of it without knowing its neighbours.

use enumset::EnumSet;

use super::lines::RawLine;
use super::phrases::{self, Says};
use crate::span::Span;
use crate::text::is_abbreviation;

/// A line with its features.
#[derive(Debug)]
pub struct Line<'t> {
    /// Where it stands.
    pub span: Span,
    /// Its text.
    pub text: &'t str,
    /// Its words in lower case, one blank before and after each; digits are `#`, and only `:`, `|`, `@` and `©` are kept of
    /// the other characters: `" related : # dead in harbour fire "`. Cut off after [`Line::LOOK_AHEAD`] words.
    pub plain: String,
    /// What it says by the fixed phrases in it.
    pub says: EnumSet<Says>,
    /// How many words it has.
    pub words: usize,
    /// How many of them begin with a capital.
    pub capitals: usize,
    /// Whether it has a lower-case letter.
    pub lower: bool,
    /// Whether it has a colon.
    pub colon: bool,
    /// Whether it has an ellipsis in dots.
    pub ellipsis: bool,
    /// Whether it has what may part the items of a bar: a bar, a slash, an arrow, a bullet, a tab, two blanks.
    pub parted: bool,
    /// Whether it ends as a sentence does.
    pub stop: bool,
    /// Whether it begins with a speaker's label in an interview or a transcript: `LEE: It is safe.`
    pub turn: bool,
}

impl<'t> Line<'t> {
    /// Looks at one line of `text`.
    pub fn new(text: &'t str, raw: RawLine) -> Self {
        let inside = &text[raw.span.range()];
        let letters = Letters::of(inside);
        let Letters { words, capitals, lower, colon, ellipsis, parted, .. } = letters;
        let plain = String::from_utf8(letters.plain.bytes).unwrap_or_default();
        let says = phrases::said(&plain, words);
        let stop = ends_sentence(inside, words);
        Self { span: raw.span, text: inside, plain, says, words, capitals, lower, colon, ellipsis, parted, stop, turn: false }
    }

    /// Running text: a sentence with its stop, or too long for a title.
    pub fn is_prose(&self) -> bool {
        let introduces = self.text.ends_with(':') && self.words >= 8;
        (self.stop && self.words >= 5) || introduces || self.words >= 28
    }

    /// Could be the title of a story: a handful of words without a stop.
    pub fn is_title(&self) -> bool {
        !self.stop && (1..28).contains(&self.words) && !self.text.ends_with(':')
    }

    /// Whether the line begins with these plain words.
    pub fn begins(&self, words: &str) -> bool {
        self.plain[1..].strip_prefix(words).is_some_and(|rest| rest.starts_with(' '))
    }

    /// The plain words, one by one.
    pub fn plain_words(&self) -> impl Iterator<Item = &str> {
        self.plain.split_whitespace()
    }
}

/// What the letters of a line tell, each being looked at once.
#[derive(Default)]
struct Letters {
    plain: Plain,
    words: usize,
    capitals: usize,
    lower: bool,
    colon: bool,
    parted: bool,
    ellipsis: bool,
    in_word: bool,
    previous: char,
}

impl Letters {
    fn of(line: &str) -> Self {
        let mut letters = Self { plain: Plain::new(line.len()), ..Self::default() };
        let mut rest = line;
        loop {
            let run = rest.bytes().take_while(u8::is_ascii_alphabetic).count();
            if run > 0 {
                letters.add_letters(&rest.as_bytes()[..run]);
            }
            let Some(character) = rest[run..].chars().next() else { break };
            letters.add(character);
            rest = &rest[run + character.len_utf8()..];
        }
        letters.plain.blank();
        letters
    }

    /// Most of a line are ASCII letters, which need no closer look.
    fn add_letters(&mut self, letters: &[u8]) {
        self.begin_word(letters[0].is_ascii_uppercase());
        self.lower = self.lower || letters.iter().any(u8::is_ascii_lowercase);
        self.plain.add_letters(letters);
        self.previous = 'a';
    }

    fn add(&mut self, character: char) {
        match character {
            ' ' => {
                self.in_word = false;
                self.parted |= self.previous.is_whitespace();
            }
            _ if character.is_alphanumeric() => {
                self.begin_word(character.is_uppercase());
                self.lower |= character.is_lowercase();
            }
            '|' | '>' | '/' | '•' | '·' | '›' | '»' | '→' => self.parted = true,
            ':' => self.colon = true,
            '.' => self.ellipsis |= self.previous == '.',
            _ if character.is_whitespace() => {
                self.in_word = false;
                self.parted |= matches!(character, '\t' | '\u{2003}') || self.previous.is_whitespace();
            }
            _ => self.lower |= character.is_lowercase(),
        }
        self.plain.add(character);
        self.previous = character;
    }

    /// A word begins with the first letter or digit after a blank.
    fn begin_word(&mut self, capital: bool) {
        if !self.in_word {
            self.in_word = true;
            self.words += 1;
            self.capitals += usize::from(capital);
        }
    }
}

/// A stop, or a question or exclamation within quotation marks or after other sentences; a single question may be a title.
fn ends_sentence(line: &str, words: usize) -> bool {
    let bare = line.trim_end_matches(['"', '”', '’', '\'', ')', ']', '»', '*']);
    let quoted = bare.len() < line.len();
    match bare.chars().next_back() {
        Some('.') => !ends_in_abbreviation(bare, words) && !bare.ends_with("..."),
        Some('!' | '?') => quoted || bare.contains(". ") || words > 20,
        _ => false,
    }
}

fn ends_in_abbreviation(line: &str, words: usize) -> bool {
    if words >= 12 {
        return false;
    }
    let last = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = &last[..last.len() - 1];
    let clock = matches!(word, "a.m" | "p.m" | "am" | "pm");
    !clock && (is_abbreviation(word) || word.contains('.') || word.chars().count() == 1)
}

/// See [`Line::plain`].
#[derive(Default)]
struct Plain {
    bytes: Vec<u8>,
    words: usize,
}

impl Plain {
    /// More words of a line are not looked at for phrases.
    const LOOK_AHEAD: usize = 80;
    const LONGEST: usize = 20 * Self::LOOK_AHEAD;

    /// One that begins, of a line of so many bytes.
    fn new(length: usize) -> Self {
        let mut bytes = Vec::with_capacity(length.min(Self::LONGEST) + 8);
        bytes.push(b' ');
        Self { bytes, words: 0 }
    }

    /// How many bytes more are looked at.
    const fn room(&self) -> usize {
        if self.words > Self::LOOK_AHEAD { 0 } else { (Self::LONGEST + 1).saturating_sub(self.bytes.len()) }
    }

    fn ends_with(&self, sign: u8) -> bool {
        self.bytes.last() == Some(&sign)
    }

    /// Parts what follows from what stands before.
    fn blank(&mut self) {
        if !self.ends_with(b' ') {
            self.bytes.push(b' ');
        }
    }

    fn push(&mut self, character: char) {
        self.bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
    }

    fn add_letters(&mut self, letters: &[u8]) {
        let letters = &letters[..letters.len().min(self.room())];
        self.bytes.extend(letters.iter().map(u8::to_ascii_lowercase));
    }

    fn add(&mut self, character: char) {
        match character {
            _ if self.room() == 0 => {}
            '0'..='9' if self.ends_with(b'#') => {}
            '0'..='9' => self.bytes.push(b'#'),
            '\'' | '’' if !self.ends_with(b' ') => self.bytes.push(b'\''),
            '.' | ',' if self.ends_with(b'#') => {} // 1,200 is one number
            '.' => {}                               // a.m. is one word
            ':' | '|' | '@' | '©' => {
                self.blank();
                self.push(character);
                self.bytes.push(b' ');
            }
            '&' => self.bytes.extend_from_slice(b"and"),
            _ if character.is_alphabetic() => character.to_lowercase().for_each(|small| self.push(small)),
            _ if !self.ends_with(b' ') => {
                self.words += 1;
                self.bytes.push(b' ');
            }
            _ => {}
        }
    }
}
