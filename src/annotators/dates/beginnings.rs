//! An index of the patterns by the first two terms of their matches: nearly all tokens begin none, and are passed at the
//! cost of a few look-ups.

use super::pattern::Program;
use super::signature::{Literals, Signature, bits};

/// What can stand after a term, and the patterns that begin so.
type Way = (Signature, Patterns);

/// A set of patterns, by their places in the list.
pub type Patterns = u64;

/// For each bit of the signature of a first term, how patterns go on.
pub struct Beginnings {
    /// All that can follow.
    next: [Signature; Signature::BITS],
    ways: [Vec<Way>; Signature::BITS],
}

impl Beginnings {
    /// Indexes the patterns.
    ///
    /// # Panics
    /// If there are more than a set can hold: the patterns are fixed, and a test compiles them all.
    pub fn of(programs: &[Program], literals: &Literals) -> Self {
        assert!(programs.len() <= Patterns::BITS as usize, "too many patterns for a set of 64");
        let mut index = Self { next: [Signature::default(); Signature::BITS], ways: std::array::from_fn(|_| Vec::new()) };
        for (pattern, program) in programs.iter().enumerate() {
            for (first, next) in program.beginnings(literals) {
                first.bits().for_each(|bit| index.add(bit, next, 1 << pattern));
            }
        }
        index
    }

    fn add(&mut self, bit: usize, next: Signature, pattern: Patterns) {
        self.next[bit] = self.next[bit].with(next);
        match self.ways[bit].iter_mut().find(|way| way.0 == next) {
            Some(way) => way.1 |= pattern,
            None => self.ways[bit].push((next, pattern)),
        }
    }

    /// The patterns that can match where these are the signatures of the first and the second term.
    pub fn patterns(&self, first: Signature, second: Signature) -> Patterns {
        let possible = first.bits().filter(|&bit| self.next[bit].allows(second));
        let ways = possible.flat_map(|bit| &self.ways[bit]).filter(|way| way.0.allows(second));
        ways.fold(0, |patterns, way| patterns | way.1)
    }
}

/// The members of a set of patterns, in order.
pub fn members(patterns: Patterns) -> impl Iterator<Item = usize> {
    bits(patterns)
}
