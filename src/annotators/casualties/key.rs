//! Words as numbers, so that to compare a word with another, or with a list, takes an instruction or two.
//!
//! A word of up to sixteen bytes is its own number: its letters, small, packed into 128 bits. `word!` and `words!` make
//! the numbers of the words that the rules name at compile time.

use crate::span::Span;

/// The number of a word in any case; words beyond sixteen bytes all have one, which no rule names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Key(u128);

/// The longest word that a rule or the lexicon may name, in bytes.
const LONGEST: usize = 16;

impl Key {
    const TOO_LONG: Self = Self(u128::MAX);

    /// The number of the word at `span` of `text`.
    pub fn of(text: &[u8], span: Span) -> Self {
        if span.len() > LONGEST {
            return Self::TOO_LONG;
        }
        match text.get(span.start..).and_then(|rest| rest.first_chunk::<LONGEST>()) {
            Some(bytes) => Self(small(u128::from_le_bytes(*bytes) & FIRST_BYTES[span.len()])),
            None => Self::named(&text[span.range()]), // near the end of the text
        }
    }

    /// The number of a word that a rule names.
    pub const fn named(bytes: &[u8]) -> Self {
        assert!(bytes.len() <= LONGEST, "a rule names a word that is too long");
        let mut packed = [0; LONGEST];
        let mut index = 0;
        while index < bytes.len() {
            packed[index] = bytes[index];
            index += 1;
        }
        Self(small(u128::from_le_bytes(packed)))
    }

    /// A number of 32 bits that differs for most words.
    pub const fn hash(self) -> u32 {
        let folded = (self.0 ^ self.0 >> 64) as u64;
        (folded.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
    }

    /// One of 64 bits, by which most words are seen not to be in a list.
    pub const fn sign(self) -> u64 {
        1 << (self.hash() & 63)
    }
}

/// Masks for the first bytes of a packed word: none, one, up to all.
const FIRST_BYTES: [u128; LONGEST + 1] = {
    let (mut masks, mut length) = ([0; LONGEST + 1], 1);
    while length <= LONGEST {
        masks[length] = u128::MAX >> (8 * (LONGEST - length));
        length += 1;
    }
    masks
};

/// Makes the ASCII capitals of a packed word small, all bytes at once.
const fn small(packed: u128) -> u128 {
    const EACH: u128 = u128::MAX / 0xff;
    let seven_bits = packed & (0x7f * EACH);
    let from_a = seven_bits + (0x80 - b'A' as u128) * EACH;
    let after_z = seven_bits + (0x7f - b'Z' as u128) * EACH;
    let capitals = !packed & (from_a ^ after_z) & (0x80 * EACH);
    packed | capitals >> 2
}

/// A list of words, or a phrase of several.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    signs: u64,
    keys: &'static [Key],
}

impl Words {
    pub const fn new(keys: &'static [Key]) -> Self {
        let (mut signs, mut index) = (0, 0);
        while index < keys.len() {
            signs |= keys[index].sign();
            index += 1;
        }
        Self { signs, keys }
    }

    /// Whether the list holds the word with this key and sign.
    pub fn hold(self, key: Key, sign: u64) -> bool {
        self.signs & sign != 0 && self.keys.contains(&key)
    }

    pub const fn keys(self) -> &'static [Key] {
        self.keys
    }
}

/// Phrases of one word or several, each with what it means.
pub struct Phrases<T: 'static> {
    signs: u64,
    entries: &'static [(Words, T)],
}

impl<T> Phrases<T> {
    pub const fn new(entries: &'static [(Words, T)]) -> Self {
        let (mut signs, mut index) = (0, 0);
        while index < entries.len() {
            signs |= entries[index].0.keys[0].sign();
            index += 1;
        }
        Self { signs, entries }
    }

    /// Those that may begin with a word of this sign.
    pub const fn beginning(&self, sign: u64) -> &'static [(Words, T)] {
        if self.signs & sign == 0 { &[] } else { self.entries }
    }

    pub const fn entries(&self) -> &'static [(Words, T)] {
        self.entries
    }
}

/// How many words `text` has, blank-separated.
pub const fn count(text: &str) -> usize {
    let (bytes, mut index, mut words) = (text.as_bytes(), 0, 0);
    while index < bytes.len() {
        words += (bytes[index] != b' ' && (index == 0 || bytes[index - 1] == b' ')) as usize;
        index += 1;
    }
    words
}

/// The numbers of the words of `text`.
pub const fn keys<const N: usize>(text: &str) -> [Key; N] {
    let (mut keys, mut rest, mut found) = ([Key(0); N], text.as_bytes(), 0);
    while found < N {
        let mut length = 0;
        while length < rest.len() && rest[length] != b' ' {
            length += 1;
        }
        let (word, after) = rest.split_at(length);
        if !word.is_empty() {
            keys[found] = Key::named(word);
            found += 1;
        }
        rest = if after.is_empty() { after } else { after.split_at(1).1 };
    }
    keys
}

/// One word that a rule names.
macro_rules! word {
    ($word:literal) => {
        const { $crate::annotators::casualties::key::Key::named($word.as_bytes()) }
    };
}

/// Words that a rule names, blank-separated.
macro_rules! words {
    ($text:literal) => {{
        use $crate::annotators::casualties::key;
        const KEYS: &[key::Key] = &key::keys::<{ key::count($text) }>($text);
        const WORDS: key::Words = key::Words::new(KEYS);
        WORDS
    }};
}

/// Phrases that a rule names, each with what it means.
macro_rules! phrases {
    ($($text:literal => $meaning:expr,)*) => {
        $crate::annotators::casualties::key::Phrases::new(&[$((words!($text), $meaning)),*])
    };
}

#[cfg(test)]
mod tests {
    use super::Key;
    use crate::span::Span;

    #[test]
    fn words_of_any_case_have_one_number() {
        let text = b"Killed kille indiscriminately2 AZ[`az{@ \xc3\xa9 ``";
        let key = |start, end| Key::of(text, Span::new(start, end));
        assert_eq!(key(0, 6), word!("killed"));
        assert_ne!(key(7, 12), word!("killed"));
        assert_ne!(key(13, 30), word!("indiscriminately"));
        assert_eq!(key(31, 39), word!("az[`az{@"));
        assert_eq!(key(40, 42), word!("é"));
        assert_eq!(key(43, 45), word!("``"), "near the end of the text");
    }

    #[test]
    fn lists_hold_their_words_only() {
        let list = words!("may might  could");
        assert_eq!(list.keys().len(), 3);
        assert!(list.hold(word!("might"), word!("might").sign()));
        assert!(!list.hold(word!("mighty"), word!("mighty").sign()));
    }
}
