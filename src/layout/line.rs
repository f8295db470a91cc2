//! A line and what can be seen of it without knowing its neighbours.

use super::lines::RawLine;
use crate::span::Span;
use crate::text::is_abbreviation;

/// A set of plain words as bits, of which several words share one: it says for sure only what is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WordSet(u64);

impl WordSet {
    /// The words of a plain text.
    pub const fn of(plain: &str) -> Self {
        let bytes = plain.as_bytes();
        let (mut set, mut hash, mut index) = (0, 0, 0);
        while index < bytes.len() {
            if bytes[index] == b' ' {
                set |= Self::bit(hash);
                hash = 0;
            } else {
                hash = (hash ^ bytes[index] as u32).wrapping_mul(0x0100_0193);
            }
            index += 1;
        }
        Self(set | Self::bit(hash))
    }

    const fn bit(hash: u32) -> u64 {
        if hash == 0 { 0 } else { 1 << ((hash ^ hash >> 15) % 64) }
    }

    /// Whether all words of `other` may be among these.
    pub const fn may_hold(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

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
    /// The words of `plain`.
    pub set: WordSet,
    /// How many words it has.
    pub words: usize,
    /// How many of them begin with a capital.
    pub capitals: usize,
    /// Whether it has a lower-case letter.
    pub lower: bool,
    /// Whether it ends as a sentence does.
    pub stop: bool,
    /// Whether it begins with a speaker's label in an interview or a transcript: `LEE: It is safe.`
    pub turn: bool,
}

impl<'t> Line<'t> {
    /// More words of a line are not looked at for phrases.
    const LOOK_AHEAD: usize = 80;

    /// Looks at one line of `text`.
    pub fn new(text: &'t str, raw: RawLine) -> Self {
        let inside = &text[raw.span.range()];
        let Letters { words, capitals, lower } = Letters::count(inside);
        let plain = plain(inside, Self::LOOK_AHEAD);
        Self {
            span: raw.span,
            text: inside,
            set: WordSet::of(&plain),
            plain,
            words,
            capitals,
            lower,
            stop: ends_sentence(inside, words),
            turn: false,
        }
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

    /// Whether the line ends with these plain words.
    pub fn ends(&self, words: &str) -> bool {
        self.plain.trim_end().strip_suffix(words).is_some_and(|rest| rest.ends_with(' '))
    }

    /// Whether these plain words stand anywhere.
    pub fn has(&self, words: &str) -> bool {
        let stands =
            |(at, found): (usize, &str)| self.plain[..at].ends_with(' ') && self.plain[at + found.len()..].starts_with(' ');
        self.set.may_hold(WordSet::of(words)) && self.plain.match_indices(words).any(stands)
    }

    /// Whether the line is exactly these plain words.
    pub fn is(&self, words: &str) -> bool {
        self.plain.len() == words.len() + 2 && self.begins(words)
    }

    /// The plain words, one by one.
    pub fn plain_words(&self) -> impl Iterator<Item = &str> {
        self.plain.split_whitespace()
    }
}

/// What the letters of a line tell.
#[derive(Default)]
struct Letters {
    words: usize,
    capitals: usize,
    lower: bool,
}

impl Letters {
    /// Looks at each character once.
    fn count(line: &str) -> Self {
        let (mut letters, mut begun) = (Self::default(), false);
        for character in line.chars() {
            if character.is_whitespace() {
                begun = false;
            } else if !begun && character.is_alphanumeric() {
                begun = true;
                letters.words += 1;
                letters.capitals += usize::from(character.is_uppercase());
            }
            letters.lower |= character.is_lowercase();
        }
        letters
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
    let last = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = &last[..last.len() - 1];
    let clock = matches!(word, "a.m" | "p.m" | "am" | "pm");
    words < 12 && !clock && (is_abbreviation(word) || word.contains('.') || word.chars().count() == 1)
}

/// See [`Line::plain`].
fn plain(line: &str, limit: usize) -> String {
    let mut plain = Plain { bytes: Vec::with_capacity(line.len().min(21 * limit) + 2), words: 0 };
    plain.bytes.push(b' ');
    for character in line.chars() {
        if plain.words > limit || plain.bytes.len() > 20 * limit {
            break;
        }
        plain.add(character);
    }
    plain.blank();
    String::from_utf8(plain.bytes).unwrap_or_default()
}

/// A plain text that grows.
struct Plain {
    bytes: Vec<u8>,
    words: usize,
}

impl Plain {
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

    fn add(&mut self, character: char) {
        match character {
            'a'..='z' | 'A'..='Z' => self.bytes.push(character.to_ascii_lowercase() as u8),
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
