//! Sets of terms as bits: one for each class, and one for several words together, so that a set says for sure only which
//! terms are not in it. Two numbers, because WebAssembly has none of 128 bits.

use crate::words::WordId;

/// A set of classes and words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    classes: u64,
    words: u64,
}

impl Signature {
    /// How many bits there are.
    pub const BITS: usize = 128;
    /// Any term, or none.
    pub const ANYTHING: Self = Self { classes: u64::MAX, words: u64::MAX };

    /// A set of classes.
    pub const fn of_classes(classes: u64) -> Self {
        Self { classes, words: 0 }
    }

    /// The set of one of the words that patterns name, by its number.
    pub const fn of_literal(number: usize) -> Self {
        Self { classes: 0, words: 1 << (number % 64) }
    }

    /// Whether one of some classes is in the set.
    pub const fn has_class(self, classes: u64) -> bool {
        self.classes & classes != 0
    }

    /// Both sets together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self { classes: self.classes | other.classes, words: self.words | other.words }
    }

    /// Whether the sets may have a term in common.
    pub const fn meets(self, other: Self) -> bool {
        (self.classes & other.classes) | (self.words & other.words) != 0
    }

    /// Whether a term, or none, can stand where one of this set is expected.
    pub const fn allows(self, term: Self) -> bool {
        self.meets(term) || self.classes & self.words == u64::MAX
    }

    /// The bits that are set.
    pub fn bits(self) -> impl Iterator<Item = usize> {
        bits(self.classes).chain(bits(self.words).map(|bit| 64 + bit))
    }
}

/// The words that patterns name, numbered in the order in which they are first named.
pub struct Literals(Vec<Signature>);

impl Literals {
    /// Numbers the words; one may be named often.
    pub fn number(words: impl Iterator<Item = WordId>) -> Self {
        let mut signatures = vec![Signature::default(); WordId::COUNT];
        let mut number = 0;
        for word in words.filter(|&word| word != WordId::UNKNOWN) {
            if signatures[word.index()] == Signature::default() {
                signatures[word.index()] = Signature::of_literal(number);
                number += 1;
            }
        }
        Self(signatures)
    }

    /// The set of a word; empty for a word that no pattern names.
    pub fn signature(&self, word: WordId) -> Signature {
        self.0[word.index()]
    }
}

/// The bits of a number that are set.
pub fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = set.trailing_zeros();
        set &= set.wrapping_sub(1);
        (bit < u64::BITS).then_some(bit as usize)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_joined_and_compared() {
        let (classes, word) = (Signature::of_classes(0b110), Signature::of_literal(70));
        assert!(classes.with(word).meets(Signature::of_literal(6)), "70 and 6 share a bit");
        assert!(!classes.meets(word) && !classes.meets(Signature::default()));
        assert!(Signature::ANYTHING.allows(Signature::default()) && !classes.allows(Signature::of_classes(1)));
    }

    #[test]
    fn bits_are_told_in_order() {
        assert_eq!(Signature::of_classes(0b1001).with(Signature::of_literal(2)).bits().collect::<Vec<_>>(), [0, 3, 66]);
        assert_eq!(bits(1 << 63 | 1).collect::<Vec<_>>(), [0, 63]);
        assert_eq!(Signature::default().bits().count(), 0);
    }
}
