//! The gazetteer: names with their classes and places, packed by `tools/pack` (see `data/README.md`) and unpacked at the
//! first article.

mod automaton;
mod classes;
mod fold;
mod places;
mod unpack;

pub use automaton::{Entry, WordHash};
pub use classes::{Classes, acronym_into, is_acronym};
pub use fold::fold_into;
pub use places::PlaceRecord;

use std::sync::LazyLock;

use automaton::{Automaton, START, State};
use unpack::PackError;

static PACKED: LazyLock<Gazetteer> =
    LazyLock::new(|| Gazetteer::open(include_bytes!("../../../../data/gazetteer.bin")).unwrap_or_default());

/// Names with their classes and places.
#[derive(Debug, Default)]
pub struct Gazetteer {
    names: Automaton,
    places: Vec<PlaceRecord>,
}

impl Gazetteer {
    /// The gazetteer that ships with the engine.
    pub fn packed() -> &'static Self {
        &PACKED
    }

    /// Unpacks a gazetteer.
    ///
    /// # Errors
    /// If the bytes are not what the packing tool writes.
    pub fn open(bytes: &[u8]) -> Result<Self, PackError> {
        let (names, places) = unpack::unpack(bytes)?;
        Ok(Self { names, places })
    }

    /// What is known of the name that is this one word; nothing of an unknown one.
    pub fn word(&self, word: WordHash) -> Entry {
        self.names.step(START, word).map_or(Entry::default(), |state| self.names.entry(state))
    }

    /// The places of a name, the largest first; of a demonym, its country.
    pub fn places(&self, entry: Entry) -> impl Iterator<Item = PlaceRecord> {
        self.places.iter().skip((entry.first as usize).saturating_sub(1)).take(usize::from(entry.count)).copied()
    }

    /// Begins to spell a name.
    pub fn spell(&self, word: WordHash) -> Spelling<'_> {
        Spelling { names: &self.names, before: START, word, state: self.names.step(START, word) }
    }
}

/// A name of which the first words are known.
#[derive(Clone, Copy, Debug)]
pub struct Spelling<'g> {
    names: &'g Automaton,
    /// The state before the last word.
    before: State,
    word: WordHash,
    /// The state behind it; none where no name begins so.
    state: Option<State>,
}

impl Spelling<'_> {
    /// Goes on with a word, as far as [`Self::goes_on`].
    pub fn push(&mut self, word: WordHash) {
        if let Some(state) = self.state {
            *self = Self { names: self.names, before: state, word, state: self.names.step(state, word) };
        }
    }

    /// Goes on with further letters of the last word: "St. John" with "s".
    pub fn extend(&mut self, key: &[u8]) {
        self.word = self.word.and(key);
        self.state = self.names.step(self.before, self.word);
    }

    /// The last word.
    pub const fn word(&self) -> WordHash {
        self.word
    }

    /// Whether some name has these words and more.
    pub fn goes_on(&self) -> bool {
        self.state.is_some_and(|state| self.names.goes_on(state))
    }

    /// What is known of the name spelled so far, where it is one.
    pub fn entry(&self) -> Option<Entry> {
        self.state.map(|state| self.names.entry(state)).filter(|&entry| entry != Entry::NONE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(word: &[u8]) -> Entry {
        Gazetteer::packed().word(WordHash::of(word))
    }

    #[test]
    fn the_packed_gazetteer_opens() {
        let place = Gazetteer::packed().places(word(b"aleppo")).next().expect("it has a position");
        assert_eq!((&place.country, place.latitude().round()), (b"SY", 36.0));
        assert!(word(b"US").classes.any(Classes::PLACE));
        assert!(!word(b"us").classes.any(Classes::PLACE));
        assert_eq!(word(b"zzyzzyx"), Entry::default());
    }

    #[test]
    fn given_names_have_the_sex_that_the_lists_say_plainly() {
        let sexes = Classes::FEMALE.with(Classes::MALE);
        for (name, sex) in
            [("maria", Classes::FEMALE), ("olena", Classes::FEMALE), ("david", Classes::MALE), ("ahmed", Classes::MALE)]
        {
            let classes = word(name.as_bytes()).classes;
            assert!(classes.any(sex) && !classes.without(sex).any(sexes), "{name}");
        }
        for name in ["kim", "robin", "jinping", "london"] {
            assert!(!word(name.as_bytes()).classes.any(sexes), "{name}");
        }
    }

    #[test]
    fn names_are_spelled_word_by_word() {
        let mut spelling = Gazetteer::packed().spell(WordHash::of(b"st"));
        assert!(spelling.goes_on());
        spelling.push(WordHash::of(b"john"));
        spelling.extend(b"s");
        assert!(spelling.entry().is_some_and(|entry| entry.classes.any(Classes::PLACE)));
        spelling.push(WordHash::of(b"nowhere"));
        assert!(spelling.entry().is_none() && !spelling.goes_on());
    }
}
