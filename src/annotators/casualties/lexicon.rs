//! What the vocabulary tells casualty figures of a word, as bits of its own; put together once for each word.

use std::sync::LazyLock;

use bitflags::bitflags;

use super::frames::FRAMES;
use super::idioms::IDIOMS;
use super::statements::STATEMENTS;
use super::types::{Outcome, VictimGroup};
use crate::annotation::Sex;
use crate::words::{self, Class as WordClass, Classes, WordId};

bitflags! {
    /// The parts that a word can play.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Class: u32 {
        const PERSON = 1;
        const PEOPLE = 1 << 1;
        const BE = 1 << 2;
        const HAVE = 1 << 3;
        const MODAL = 1 << 4;
        const PREPOSITION = 1 << 5;
        const ARTICLE = 1 << 6;
        const POSSESSIVE = 1 << 7;
        const CONJUNCTION = 1 << 8;
        const SUBORDINATOR = 1 << 9;
        const VERB = 1 << 10;
        const ADVERB = 1 << 11;
        const THING = 1 << 12;
        const UNIT = 1 << 13;
        const PRONOUN = 1 << 14;
        const RELATIVE = 1 << 15;
        const NEGATION = 1 << 16;
        const MONTH = 1 << 17;
        const NOT_A_NAME = 1 << 18;
        const TITLE = 1 << 19;
        const OTHER = 1 << 20;
        const DAY = 1 << 21;
        const AMOUNT = 1 << 22;
        /// What a cardinal number in words begins with.
        const NUMERAL = 1 << 23;
        const CAUSE = 1 << 24;
        /// Words of tolls and of naming, which make figures without a trigger.
        const TELLING = 1 << 25;
        /// States an outcome by itself.
        const TRIGGER = 1 << 26;
        /// States an outcome, or begins words that do.
        const OPENING = 1 << 27;
        /// The classes that tell what part a word plays in a sentence.
        const ANY_PART = (1 << 23) - 1;
    }
}

impl Class {
    /// Whether the sets have a part in common.
    pub const fn is(self, other: Self) -> bool {
        self.intersects(other)
    }

    /// Both sets together.
    pub const fn or(self, other: Self) -> Self {
        self.union(other)
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

/// What is known of a word.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    pub class: Class,
    pub groups: Vec<VictimGroup>,
    pub sex: Option<Sex>,
    pub trigger: Option<Trigger>,
}

/// What is known of a word; `None` if it plays no part.
pub fn entry(word: WordId) -> Option<&'static Entry> {
    static ENTRIES: LazyLock<Vec<Option<Entry>>> = LazyLock::new(entries);
    ENTRIES[word.index()].as_ref()
}

fn entries() -> Vec<Option<Entry>> {
    let mut entries: Vec<Option<Entry>> = WordId::all().map(|word| of_classes(words::classes(word))).collect();
    let verbs = FRAMES.iter().flat_map(|frame| frame.verbs);
    let statements = STATEMENTS.iter().flat_map(|(words, _)| *words);
    for word in IDIOMS.entries().iter().map(|(idiom, _)| &idiom[0]).chain(verbs).chain(statements) {
        let entry = entries[word.index()].get_or_insert_default();
        entry.class = entry.class.or(Class::OPENING);
    }
    entries
}

fn of_classes(classes: Classes) -> Option<Entry> {
    let trigger = trigger(classes);
    let opens = if trigger.is_some() { Class::TRIGGER.or(Class::OPENING) } else { Class::empty() };
    let class = words::meanings(CLASSES, classes).fold(opens, Class::or);
    let groups = words::meanings(GROUPS, classes).collect();
    let sex = words::meanings(SEXES, classes).next();
    (!class.is_empty() || sex.is_some()).then_some(Entry { class, groups, sex, trigger })
}

fn trigger(classes: Classes) -> Option<Trigger> {
    let outcome = words::meanings(OUTCOMES, classes).next()?;
    let form = words::meanings(FORMS, classes).next()?;
    Some(Trigger { outcome, form, struck: classes.contains(WordClass::Struck) })
}

const CLASSES: &[(WordClass, Class)] = &[
    (WordClass::Person, Class::PERSON),
    (WordClass::People, Class::PEOPLE),
    (WordClass::BeOrGet, Class::BE),
    (WordClass::Have, Class::HAVE),
    (WordClass::Modal, Class::MODAL),
    (WordClass::LeadsAway, Class::PREPOSITION),
    (WordClass::Article, Class::ARTICLE),
    (WordClass::Possessive, Class::POSSESSIVE),
    (WordClass::JoinsCounts, Class::CONJUNCTION),
    (WordClass::Subordinator, Class::SUBORDINATOR),
    (WordClass::VerbOfNoHarm, Class::VERB),
    (WordClass::FreeAdverb, Class::ADVERB),
    (WordClass::Thing, Class::THING),
    (WordClass::Measure, Class::UNIT),
    (WordClass::PersonalPronoun, Class::PRONOUN),
    (WordClass::RelativeOrThat, Class::RELATIVE),
    (WordClass::Negation, Class::NEGATION),
    (WordClass::MonthName, Class::MONTH),
    (WordClass::NoVictimName, Class::NOT_A_NAME),
    (WordClass::VictimTitle, Class::TITLE),
    (WordClass::FurtherOnes, Class::OTHER),
    (WordClass::DayName, Class::DAY),
    (WordClass::AmountWord, Class::AMOUNT),
    (WordClass::Numeral, Class::NUMERAL),
    (WordClass::Cause, Class::CAUSE),
    (WordClass::Telling, Class::TELLING),
];

const GROUPS: &[(WordClass, VictimGroup)] = &[
    (WordClass::Civilian, VictimGroup::Civilian),
    (WordClass::Combatant, VictimGroup::Combatant),
    (WordClass::Police, VictimGroup::Police),
    (WordClass::Child, VictimGroup::Child),
    (WordClass::Woman, VictimGroup::Woman),
    (WordClass::Man, VictimGroup::Man),
    (WordClass::Student, VictimGroup::Student),
    (WordClass::Journalist, VictimGroup::Journalist),
    (WordClass::Medic, VictimGroup::Medic),
    (WordClass::AidWorker, VictimGroup::AidWorker),
    (WordClass::Prisoner, VictimGroup::Prisoner),
    (WordClass::Perpetrator, VictimGroup::Perpetrator),
    (WordClass::Official, VictimGroup::Official),
];

const SEXES: &[(WordClass, Sex)] = &[(WordClass::Female, Sex::Female), (WordClass::Male, Sex::Male)];

const OUTCOMES: &[(WordClass, Outcome)] = &[
    (WordClass::Killed, Outcome::Killed),
    (WordClass::Injured, Outcome::Injured),
    (WordClass::Missing, Outcome::Missing),
    (WordClass::Displaced, Outcome::Displaced),
    (WordClass::Detained, Outcome::Detained),
    (WordClass::Abducted, Outcome::Abducted),
    (WordClass::Trapped, Outcome::Trapped),
    (WordClass::Rescued, Outcome::Rescued),
    (WordClass::Surrendered, Outcome::Surrendered),
];

const FORMS: &[(WordClass, Form)] = &[
    (WordClass::HarmPast, Form::Past),
    (WordClass::HarmParticiple, Form::Participle),
    (WordClass::HarmGerund, Form::Gerund),
    (WordClass::HarmPresent, Form::Present),
    (WordClass::HarmIntransitive, Form::Intransitive),
    (WordClass::HarmAdjective, Form::Adjective),
    (WordClass::HarmNoun, Form::Noun),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_outcome_and_every_group_has_a_word() {
        let known: Vec<&Entry> = WordId::all().filter_map(entry).collect();
        let states = |outcome| known.iter().any(|entry| entry.trigger.is_some_and(|trigger| trigger.outcome == outcome));
        let without: Vec<Outcome> = Outcome::ALL.into_iter().filter(|&outcome| !states(outcome)).collect();
        assert!(without.is_empty(), "no word states {without:?}: give one a class in src/words/harm.rs and a row in OUTCOMES");
        let names = |group: &VictimGroup| known.iter().any(|entry| entry.groups.contains(group));
        let without: Vec<VictimGroup> = VictimGroup::ALL.into_iter().filter(|group| !names(group)).collect();
        assert!(without.is_empty(), "no word names {without:?}: give one a class in src/words/people.rs and a row in GROUPS");
    }
}
