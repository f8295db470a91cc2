//! The words of casualty reports, as tables; looked up without regard to case.

mod classes;
mod outcomes;
mod people;

use std::sync::LazyLock;

use super::key::Key;
use super::types::{Outcome, Sex, VictimGroup};
use classes::CLASSES;
pub use outcomes::IDIOMS;
use outcomes::{OPENINGS, STRUCK, TRIGGERS};
use people::{PEOPLE, PRONOUNS};

/// The parts that a word can play, as a set of bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Class(u32);

impl Class {
    pub const PERSON: Self = Self(1);
    pub const PEOPLE: Self = Self(1 << 1);
    pub const BE: Self = Self(1 << 2);
    pub const HAVE: Self = Self(1 << 3);
    pub const MODAL: Self = Self(1 << 4);
    pub const PREPOSITION: Self = Self(1 << 5);
    pub const ARTICLE: Self = Self(1 << 6);
    pub const POSSESSIVE: Self = Self(1 << 7);
    pub const CONJUNCTION: Self = Self(1 << 8);
    pub const SUBORDINATOR: Self = Self(1 << 9);
    pub const VERB: Self = Self(1 << 10);
    pub const ADVERB: Self = Self(1 << 11);
    pub const THING: Self = Self(1 << 12);
    pub const UNIT: Self = Self(1 << 13);
    pub const PRONOUN: Self = Self(1 << 14);
    pub const RELATIVE: Self = Self(1 << 15);
    pub const NEGATION: Self = Self(1 << 16);
    pub const MONTH: Self = Self(1 << 17);
    pub const NOT_A_NAME: Self = Self(1 << 18);
    pub const TITLE: Self = Self(1 << 19);
    pub const OTHER: Self = Self(1 << 20);
    pub const DAY: Self = Self(1 << 21);
    pub const AMOUNT: Self = Self(1 << 22);
    /// What a cardinal number in words begins with.
    pub const NUMERAL: Self = Self(1 << 23);
    pub const CAUSE: Self = Self(1 << 24);
    /// Words of tolls and of naming, which make figures without a trigger.
    pub const TELLING: Self = Self(1 << 25);
    /// States an outcome by itself.
    pub const TRIGGER: Self = Self(1 << 26);
    /// States an outcome, or begins words that do.
    pub const OPENING: Self = Self(1 << 27);

    /// The classes that tell what part a word plays in a sentence.
    pub const ANY_PART: Self = Self((1 << 23) - 1);

    /// Whether the sets have a part in common.
    pub const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// How a word states an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `killed`: past tense or participle; the victims are its object, or its subject in the passive.
    Past,
    /// `slain`: participle only.
    Participle,
    /// `killing`: the victims follow.
    Gerund,
    /// `kills`, `kill`: the victims follow.
    Present,
    /// `died`: the victims are the subject.
    Intransitive,
    /// `dead`, `missing`: said of the victims.
    Adjective,
    /// `deaths`, `injuries`: counted themselves, or `of` the victims.
    Noun,
}

/// A word that states an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trigger {
    pub outcome: Outcome,
    pub form: Form,
    /// Whether the outcome may turn out worse: `shot`.
    pub struck: bool,
}

/// What the lexicon knows of a word.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    key: Key,
    pub class: Class,
    pub groups: &'static [VictimGroup],
    pub sex: Option<Sex>,
    pub trigger: Option<Trigger>,
}

/// What the lexicon knows of a word.
pub fn entry(word: Key) -> Option<&'static Entry> {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::of_tables);
    LEXICON.entry(word)
}

/// How many slots the table has; a power of two, a few times the number of words.
const SLOTS: usize = 8192;

/// A place for one word: where its entry is, from 1 on, and bits of its hash that spare looking at most other entries.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    entry: u16,
    tag: u16,
}

/// All words, in a hash table.
struct Lexicon {
    slots: Vec<Slot>,
    entries: Vec<Entry>,
}

impl Lexicon {
    fn of_tables() -> Self {
        let mut lexicon = Self { slots: vec![Slot::default(); SLOTS], entries: Vec::new() };
        for &(words, class) in CLASSES {
            lexicon.add(words, |entry| entry.class = entry.class.or(class));
        }
        for &(singular, plural, groups, sex) in PEOPLE {
            for (words, class) in [(singular, Class::PERSON), (plural, Class::PEOPLE)] {
                lexicon.add(words, |entry| {
                    entry.class = entry.class.or(class);
                    (entry.groups, entry.sex) = (groups, sex);
                });
            }
        }
        for &(words, sex) in PRONOUNS {
            lexicon.add(words, |entry| entry.sex = Some(sex));
        }
        lexicon.add_outcomes();
        lexicon
    }

    fn add_outcomes(&mut self) {
        for &(outcome, form, words) in TRIGGERS {
            self.add(words, |entry| {
                let struck = STRUCK.keys().contains(&entry.key);
                entry.trigger = Some(Trigger { outcome, form, struck });
                entry.class = entry.class.or(Class::TRIGGER).or(Class::OPENING);
            });
        }
        let first_words = IDIOMS.entries().iter().map(|(words, _)| words.keys()[0]);
        for key in OPENINGS.keys().iter().copied().chain(first_words) {
            let entry = self.entry_of(key);
            entry.class = entry.class.or(Class::OPENING);
        }
    }

    fn add(&mut self, words: &'static str, mut tell: impl FnMut(&mut Entry)) {
        for word in words.split_whitespace() {
            tell(self.entry_of(Key::named(word.as_bytes())));
        }
    }

    /// The entry of a word, which is added if it is new.
    fn entry_of(&mut self, key: Key) -> &mut Entry {
        let slot = self.slot(key);
        if self.slots[slot].entry == 0 {
            self.entries.push(Entry { key, ..Entry::default() });
            self.slots[slot] = Slot { entry: u16::try_from(self.entries.len()).unwrap_or(0), tag: tag(key) };
        }
        &mut self.entries[usize::from(self.slots[slot].entry) - 1]
    }

    fn entry(&self, key: Key) -> Option<&Entry> {
        let slot = self.slots[self.slot(key)];
        self.entries.get(usize::from(slot.entry).wrapping_sub(1))
    }

    /// The slot where a word stands, or the free one where it would.
    fn slot(&self, key: Key) -> usize {
        let mut at = key.hash() as usize & (SLOTS - 1);
        loop {
            let slot = self.slots[at];
            let is_word = || self.entries[usize::from(slot.entry) - 1].key == key;
            if slot.entry == 0 || slot.tag == tag(key) && is_word() {
                return at;
            }
            at = (at + 1) & (SLOTS - 1);
        }
    }
}

/// The bits of a hash that do not choose the slot.
const fn tag(key: Key) -> u16 {
    (key.hash() >> 16) as u16
}
