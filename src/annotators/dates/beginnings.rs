//! An index of the patterns by the first two terms of their matches: nearly all tokens begin none, and are passed at the
//! cost of a few look-ups.

use super::pattern::Program;

/// How many bits a [signature](super::terms::Term::signature) has.
const BITS: usize = u128::BITS as usize;

/// What can stand after a term, and the patterns that begin so.
type Way = (u128, Patterns);

/// A set of patterns, by their places in the list.
pub type Patterns = u64;

/// For each bit of the signature of a first term, how patterns go on.
pub struct Beginnings {
    /// All that can follow.
    next: [u128; BITS],
    ways: [Vec<Way>; BITS],
}

impl Beginnings {
    /// Indexes the patterns.
    ///
    /// # Panics
    /// If there are more than a set can hold: the patterns are fixed, and a test compiles them all.
    pub fn of(programs: &[Program]) -> Self {
        assert!(programs.len() <= Patterns::BITS as usize, "too many patterns for a set of 64");
        let mut index = Self { next: [0; BITS], ways: std::array::from_fn(|_| Vec::new()) };
        for (pattern, program) in programs.iter().enumerate() {
            for (first, next) in program.beginnings() {
                bits(first).for_each(|bit| index.add(bit, next, 1 << pattern));
            }
        }
        index
    }

    fn add(&mut self, bit: usize, next: u128, pattern: Patterns) {
        self.next[bit] |= next;
        match self.ways[bit].iter_mut().find(|way| way.0 == next) {
            Some(way) => way.1 |= pattern,
            None => self.ways[bit].push((next, pattern)),
        }
    }

    /// The patterns that can match where these are the signatures of the first and the second term.
    pub fn patterns(&self, first: u128, second: u128) -> Patterns {
        let possible = bits(first).filter(|&bit| goes_on(self.next[bit], second));
        let ways = possible.flat_map(|bit| &self.ways[bit]).filter(|way| goes_on(way.0, second));
        ways.fold(0, |patterns, way| patterns | way.1)
    }
}

/// Whether a term of a signature, or none, can stand where those of `expected` can; all bits mean anything.
pub const fn goes_on(expected: u128, signature: u128) -> bool {
    expected & signature != 0 || expected == u128::MAX
}

/// The members of a set of patterns, in order.
pub fn members(patterns: Patterns) -> impl Iterator<Item = usize> {
    bits(u128::from(patterns))
}

fn bits(mut set: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = set.trailing_zeros();
        set &= set.wrapping_sub(1);
        (bit < u128::BITS).then_some(bit as usize)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_the_bits_set() {
        assert_eq!(members(0b1010_0001).collect::<Vec<_>>(), [0, 5, 7]);
        assert_eq!(members(0).count(), 0);
    }

    #[test]
    fn anything_can_stand_where_all_bits_are_set() {
        assert!(goes_on(u128::MAX, 0));
        assert!(goes_on(0b110, 0b010));
        assert!(!goes_on(0b110, 0b001));
    }
}
