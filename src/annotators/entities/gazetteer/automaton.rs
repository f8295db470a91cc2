//! A word automaton: each listed name is a path of words from the beginning, so that a text is followed word by word
//! while some name may still go on.
//!
//! Transitions stand in one hash table under the state and the hash of the word. The words themselves are not kept: two
//! words with the same 50 bits would be taken for one another, which no list of this size comes near.

use super::classes::Classes;

/// What is known of a name: its classes and where its places stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What it is.
    pub classes: Classes,
    /// The first of its places, counted from 1; 0 without places.
    pub first: u32,
    /// How many places it names; of a demonym, its country.
    pub count: u8,
}

impl Entry {
    /// What is known of an unlisted name.
    pub const NONE: Self = Self { classes: Classes(0), first: 0, count: 0 };
}

/// A state; [`START`] is the beginning of all names.
pub type State = u32;

/// The beginning of all names.
pub const START: State = 0;

/// A transition; state 0, which nothing leads to, marks a free slot.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    check: u32,
    to: State,
}

/// The automaton, with what is known of the name that ends in each state.
#[derive(Debug)]
pub struct Automaton {
    slots: Vec<Slot>,
    entries: Vec<Entry>,
    /// Whether some name goes on from a state.
    inner: Vec<bool>,
}

impl Default for Automaton {
    fn default() -> Self {
        Self::with_capacity(0)
    }
}

impl Automaton {
    /// An automaton with room for so many states; more cannot be added.
    pub fn with_capacity(states: usize) -> Self {
        let slots = (2 * states).next_power_of_two().max(2);
        let mut entries = Vec::with_capacity(slots / 2);
        entries.push(Entry::default());
        Self { slots: vec![Slot::default(); slots], entries, inner: vec![false; slots] }
    }

    /// The state after one more word.
    pub fn step(&self, state: State, word: WordHash) -> Option<State> {
        let to = self.slots[self.slot(state, word).0].to;
        (to != START).then_some(to)
    }

    /// The state after one more word, which is added if it is new; `None` if there is no room.
    pub fn add(&mut self, state: State, word: WordHash) -> Option<State> {
        let (at, check) = self.slot(state, word);
        if self.slots[at].to == START {
            if 4 * self.entries.len() >= 3 * self.slots.len() {
                return None;
            }
            self.slots[at] = Slot { check, to: State::try_from(self.entries.len()).ok()? };
            self.entries.push(Entry::default());
            self.inner[state as usize] = true;
        }
        Some(self.slots[at].to)
    }

    /// Whether some name goes on from here.
    pub fn goes_on(&self, state: State) -> bool {
        self.inner[state as usize]
    }

    /// What is known of the name that ends here; nothing where none does.
    pub fn entry(&self, state: State) -> Entry {
        self.entries[state as usize]
    }

    /// The same, to be filled in.
    pub fn entry_mut(&mut self, state: State) -> &mut Entry {
        &mut self.entries[state as usize]
    }

    /// The slot of a transition, or the free one where it would stand.
    #[allow(clippy::cast_possible_truncation, reason = "some bits choose the slot, others are compared")]
    fn slot(&self, state: State, word: WordHash) -> (usize, u32) {
        let key = (word.0 ^ u64::from(state).wrapping_mul(0x9e37_79b9_7f4a_7c15)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        let key = key ^ key >> 32;
        let (check, last) = (key as u32, self.slots.len() - 1);
        let mut at = (key >> 32) as usize & last;
        while self.slots[at].to != START && self.slots[at].check != check {
            at = (at + 1) & last;
        }
        (at, check)
    }
}

/// FNV-1a of a word's key form, with 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WordHash(u64);

impl WordHash {
    /// Of a word.
    pub fn of(key: &[u8]) -> Self {
        Self(0xcbf2_9ce4_8422_2325).and(key)
    }

    /// With more letters at its end.
    pub fn and(self, key: &[u8]) -> Self {
        Self(key.iter().fold(self.0, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    /// As a number, equal for equal words.
    pub const fn number(self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path<'w>(words: &'w str) -> impl Iterator<Item = WordHash> + 'w {
        words.split(' ').map(|word| WordHash::of(word.as_bytes()))
    }

    #[test]
    fn names_are_paths_of_words() {
        let mut automaton = Automaton::with_capacity(8);
        let end = path("new york city").try_fold(START, |state, word| automaton.add(state, word)).expect("room");
        automaton.entry_mut(end).first = 7;
        let walk = |name| path(name).try_fold(START, |state, word| automaton.step(state, word));
        assert_eq!(walk("new york city").map(|state| automaton.entry(state).first), Some(7));
        assert_eq!(walk("new york").map(|state| automaton.entry(state)), Some(Entry::default()));
        assert_eq!(walk("york city"), None);
        assert_eq!(WordHash::of(b"john").and(b"s"), WordHash::of(b"johns"));
    }

    #[test]
    fn a_full_automaton_takes_no_more() {
        let mut automaton = Automaton::with_capacity(4);
        let added = (0..100_u32).filter(|word| automaton.add(START, WordHash::of(&word.to_le_bytes())).is_some()).count();
        assert_eq!(added, 5);
        assert_eq!(automaton.step(START, WordHash::of(b"else")), None);
    }
}
