//! Tokens as terms: what each token can be in a time expression. One look-up for each token, nothing else.

use std::sync::LazyLock;

use super::lexicon::{Case, Class, WORDS};
use super::signature::Signature;
use crate::document::{Document, Shape, TokenKind};

/// A token as the patterns see it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Term {
    /// The classes it can be of.
    pub classes: u64,
    /// The word, numbered by the [`Vocabulary`]; 0 for a word it does not hold.
    pub word: u16,
    /// What it means in its classes.
    pub value: i32,
}

impl Term {
    /// Its classes and its word as a set.
    pub const fn signature(self) -> Signature {
        Signature::of_classes(self.classes).with(Signature::of_word(self.word))
    }

    /// Whether it can be of `class`.
    pub const fn is(self, class: Class) -> bool {
        self.classes & class.mask() != 0
    }
}

/// A word of the vocabulary: its classes and value as written anyhow, and as written with a capital.
#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    word: &'static str,
    any: (u64, i32),
    capital: (u64, i32),
}

/// Longer words are not looked up.
const LONGEST: usize = 14;

/// How many slots the table has; a power of two, several times the number of words.
const SLOTS: usize = 2048;

/// A place for one word: its number, and bits of its hash that spare comparing most other words with it.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    number: u16,
    tag: u16,
}

/// All words of the lexicon and of the patterns, in a hash table.
pub struct Vocabulary {
    slots: Vec<Slot>,
    entries: Vec<Entry>,
}

/// The words of the lexicon.
pub static LEXICON: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::of_lexicon);

impl Vocabulary {
    fn of_lexicon() -> Self {
        let mut vocabulary = Self { slots: vec![Slot::default(); SLOTS], entries: vec![Entry::default()] };
        for words in WORDS {
            for (value, entry) in (words.first..).zip(words.entries) {
                for word in entry.split_whitespace() {
                    vocabulary.add(word, words.class, words.case, value);
                }
            }
        }
        for word in super::rules::literals() {
            vocabulary.intern(word);
        }
        for entry in &mut vocabulary.entries {
            entry.any.0 = with_phrases(entry.any.0);
            entry.capital.0 = with_phrases(entry.capital.0);
        }
        vocabulary
    }

    fn add(&mut self, word: &'static str, class: Class, case: Case, value: i32) {
        let number = self.intern(word);
        let entry = &mut self.entries[usize::from(number)];
        // Of a word with several classes the first in the lexicon sets the value: "second" is the unit, 2.
        let with = |(classes, first): (u64, i32)| (classes | class.mask(), if classes == 0 { value } else { first });
        if case == Case::Any {
            entry.any = with(entry.any);
        }
        entry.capital = with(entry.capital);
    }

    /// The number of `word`, which is added if it is new.
    fn intern(&mut self, word: &'static str) -> u16 {
        let hash = hash(word.as_bytes());
        let slot = self.slot(word.as_bytes(), hash);
        if self.slots[slot].number == 0 {
            self.slots[slot] = Slot { number: u16::try_from(self.entries.len()).unwrap_or(0), tag: tag(hash) };
            self.entries.push(Entry { word, ..Entry::default() });
        }
        self.slots[slot].number
    }

    /// The number of a word in any case; 0 if it is unknown.
    pub fn number(&self, word: &str) -> u16 {
        self.slots[self.slot(word.as_bytes(), hash(word.as_bytes()))].number
    }

    /// The slot where `word` stands, or the free one where it would.
    fn slot(&self, word: &[u8], hash: u32) -> usize {
        let mut at = hash as usize & (SLOTS - 1);
        loop {
            let slot = self.slots[at];
            let is_word = || self.entries[usize::from(slot.number)].word.as_bytes().eq_ignore_ascii_case(word);
            if slot.number == 0 || slot.tag == tag(hash) && is_word() {
                return at;
            }
            at = (at + 1) & (SLOTS - 1);
        }
    }

    /// The classes of a numbered word.
    pub fn classes_of(&self, word: u16) -> u64 {
        self.entries[usize::from(word)].any.0
    }

    /// Looks a token up: without stops, in any case.
    fn term(&self, text: &str, capital: bool) -> Term {
        if text.ends_with('.') { self.without_stops(text, capital) } else { self.plain(text, capital) }
    }

    /// "a.m." is "am". A word that holds stops ends with one.
    fn without_stops(&self, text: &str, capital: bool) -> Term {
        if text.len() > 2 * LONGEST {
            return Term::default();
        }
        self.plain(&text.replace('.', ""), capital)
    }

    fn plain(&self, text: &str, capital: bool) -> Term {
        if text.is_empty() || text.len() > LONGEST {
            return Term::default();
        }
        let number = self.number(text);
        let entry = &self.entries[usize::from(number)];
        let (classes, value) = if capital { entry.capital } else { entry.any };
        Term { classes, word: number, value }
    }
}

#[cfg(test)]
impl Vocabulary {
    /// The words that have one of some classes.
    pub fn words_of(&self, classes: u64) -> Vec<u16> {
        (0..).zip(&self.entries).filter(|(_, entry)| entry.any.0 & classes != 0).map(|(number, _)| number).collect()
    }
}

/// The classes of a term and those of the phrases that it can begin.
const fn with_phrases(classes: u64) -> u64 {
    let count = if classes & BEGINS_COUNT != 0 { Class::Count.mask() } else { 0 };
    let ordinal = if classes & Class::Numeral.mask() != 0 { Class::Ordinal.mask() } else { 0 };
    let year = if classes & Class::SpokenCentury.mask() != 0 { Class::SpokenYear.mask() } else { 0 };
    classes | count | ordinal | year
}

const BEGINS_COUNT: u64 =
    Class::Numeral.mask() | Class::VagueCount.mask() | Class::Article.mask() | Class::Couple.mask() | Class::Dozens.mask();

/// A hash of a few letters and the length, the same in both cases; the words of the lexicon differ enough in them.
fn hash(word: &[u8]) -> u32 {
    let [first, .., last] = word else { return u32::from(word.first().copied().unwrap_or(0) | 0x20).wrapping_mul(0x9e37_79b1) };
    let letter = |byte: u8| u32::from(byte | 0x20);
    let [second, middle] = [word[1], word[word.len() / 2]].map(letter);
    let letters = letter(*first) | second << 8 | middle << 16 | letter(*last) << 24;
    let mixed = (letters ^ (word.len() as u32) << 5).wrapping_mul(0x9e37_79b1);
    mixed ^ mixed >> 15
}

/// The bits of a hash that do not choose the slot.
const fn tag(hash: u32) -> u16 {
    (hash >> 16) as u16
}

/// Appends the terms of some tokens.
pub fn classify(document: &Document, tokens: std::ops::Range<usize>, terms: &mut Vec<Term>) {
    for index in tokens {
        let token = document.tokens()[index];
        let text = document.slice(token.span);
        terms.push(match token.kind {
            TokenKind::Number => number(text),
            TokenKind::Word => LEXICON.term(text, token.shape != Shape::Lower),
            _ => mark(document, index, text),
        });
    }
}

/// A mark: the patterns' own ones, and hyphens, slashes and apostrophes by their surroundings.
fn mark(document: &Document, index: usize, text: &str) -> Term {
    let mut term = LEXICON.term(text, false);
    let glued_after = index + 1 < document.tokens().len() && document.is_glued(index + 1);
    let glued = glued_after && document.is_glued(index);
    term.classes |= match text {
        "-" | "–" | "‐" | "‑" if glued => Class::Hyphen.mask(),
        "/" if glued => Class::Slash.mask(),
        "'" | "’" | "‘" | "`" if glued_after => Class::Apostrophe.mask(),
        _ => 0,
    };
    term
}

/// A token that begins with a digit.
fn number(text: &str) -> Term {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    let value = if digits <= 7 { text[..digits].parse().unwrap_or(0) } else { 0 };
    let classes = match rest {
        "" if digits <= 7 => whole(digits, value),
        "st" | "nd" | "rd" | "th" | "ST" | "ND" | "RD" | "TH" if digits <= 3 => Class::Ordinal.mask() | day(value),
        "s" | "S" if matches!(digits, 2..=4) && value % 10 == 0 => Class::Decade.mask(),
        "T" if digits == 2 => Class::IsoDay.mask(),
        _ => return separated(text),
    };
    Term { classes: with_phrases(classes), word: LEXICON.term(text, false).word, value }
}

fn whole(digits: usize, value: i32) -> u64 {
    let year = if digits == 4 && (1000..=2199).contains(&value) { Class::Year.mask() } else { 0 };
    let short = if digits == 2 { Class::TwoDigits.mask() } else { 0 };
    Class::Digits.mask() | year | short | if digits <= 2 { day(value) } else { 0 }
}

fn day(value: i32) -> u64 {
    if (1..=31).contains(&value) { Class::Day.mask() } else { 0 }
}

/// `5:40`, `10.20pm`, `5pm`, `1,200`, `3.5`, `29.11.2024`.
fn separated(text: &str) -> Term {
    if let Some((classes, value)) = clock(text) {
        return Term { classes, word: 0, value };
    }
    let dots = text.bytes().filter(|&byte| byte == b'.').count();
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let classes = if plain && dots == 2 && (6..=10).contains(&text.len()) { Class::Dotted.mask() } else { 0 };
    let classes = if dots < 2 && text.len() < 12 { classes | Class::Count.mask() } else { classes };
    Term { classes, word: 0, value: 0 }
}

/// The minutes of a time of day.
fn clock(text: &str) -> Option<(u64, i32)> {
    let digits = text.trim_end_matches(|character: char| character.is_alphabetic());
    let suffix = text[digits.len()..].to_ascii_lowercase();
    let (hours, minutes) = digits.split_once([':', '.']).unwrap_or((digits, "00"));
    let minutes = minutes.get(..2).filter(|_| matches!(minutes.len(), 2 | 5))?.parse::<i32>().ok().filter(|&it| it < 60)?;
    let hours = hours.parse::<i32>().ok().filter(|&it| it <= 24)?;
    match suffix.as_str() {
        "am" | "pm" | "a" | "p" if (1..=12).contains(&hours) && suffix.len() == 2 => {
            Some((Class::FullClock.mask(), half_day(hours * 60 + minutes, suffix == "pm")))
        }
        "hrs" | "h" => Some((Class::FullClock.mask(), hours * 60 + minutes)),
        "" if digits.contains(':') => Some((Class::Clock.mask(), hours * 60 + minutes)),
        "" if digits.contains('.') && digits.len() >= 4 => {
            Some((Class::Count.mask() | Class::Clock.mask(), hours * 60 + minutes))
        }
        _ => None,
    }
}

/// Minutes of the day from those of a half: 12:30 a.m. is 30.
pub const fn half_day(minutes: i32, afternoon: bool) -> i32 {
    minutes % 720 + if afternoon { 720 } else { 0 }
}
