//! Single persons told apart by name, sex and age, so that one told of twice is counted once.

use crate::annotation::Mark;
use crate::annotators::casualties::{Figure, Identity, VictimGroup};
use crate::document::Document;
use crate::span::Span;

/// Single persons, each told once.
#[derive(Debug, Default)]
pub(super) struct People {
    persons: Vec<(Person, usize)>,
}

/// How many places are kept where one person is told of.
const MOST_TOLD: usize = 8;
/// How many persons are looked through for one told again: an article has fewer.
const MOST_PERSONS: usize = 300;

/// What is known of a single person.
#[derive(Clone, Debug)]
pub(super) struct Person {
    name: Option<String>,
    identity: Identity,
    perpetrator: bool,
    child: bool,
    police: bool,
    /// Where the person was told of: sentence and phrase.
    told: Vec<(usize, Span)>,
}

impl Person {
    /// Two different phrases of one sentence that are no repeats tell of two people.
    fn is_beside(&self, other: &Self) -> bool {
        let fresh = !other.identity.definite && !self.identity.definite;
        let beside = |told: &(usize, Span)| other.told.iter().any(|again| told.0 == again.0 && told.1 != again.1);
        fresh && !self.is_namesake(other) && self.told.iter().any(beside)
    }

    /// Whether their names have a word in common.
    pub fn is_namesake(&self, other: &Self) -> bool {
        self.name.as_ref().zip(other.name.as_ref()).is_some_and(|(a, b)| share_a_word(a, b))
    }

    pub fn new(document: &Document, mark: &Mark<Figure>, sentence: usize) -> Self {
        let figure = &mark.reading;
        let has = |group| figure.groups.contains(&group);
        Self {
            name: figure.identity.name.map(|span| document.slice(span).to_lowercase()),
            identity: figure.identity,
            perpetrator: has(VictimGroup::Perpetrator),
            child: has(VictimGroup::Child),
            police: has(VictimGroup::Police),
            told: vec![(sentence, mark.span)],
        }
    }

    /// Whether both may be one person.
    pub fn may_be(&self, other: &Self) -> bool {
        let differ = |a: Option<u64>, b: Option<u64>| a.zip(b).is_some_and(|(a, b)| a != b);
        let sexes = self.identity.sex.zip(other.identity.sex).is_some_and(|(a, b)| a != b);
        let names = self
            .name
            .as_ref()
            .zip(other.name.as_ref())
            .is_some_and(|(a, b)| a.contains(' ') && b.contains(' ') && !share_a_word(a, b));
        let adult = |person: &Self| person.identity.age.is_some_and(|age| age >= 20);
        let ages = (self.child && adult(other)) || (other.child && adult(self));
        let sides = (self.perpetrator && other.police) || (other.perpetrator && self.police);
        !(differ(self.identity.age, other.identity.age) || sexes || names || ages || sides)
    }

    /// Takes over what the other tells besides.
    fn learn(&mut self, other: &Self) {
        self.name = self.name.take().or_else(|| other.name.clone());
        self.identity.age = self.identity.age.or(other.identity.age);
        self.identity.sex = self.identity.sex.or(other.identity.sex);
        self.child |= other.child;
        if self.told.len() < MOST_TOLD {
            self.told.extend(&other.told);
        }
    }
}

fn share_a_word(a: &str, b: &str) -> bool {
    a.split_whitespace().any(|word| word.len() > 2 && b.split_whitespace().any(|other| other == word))
}

impl People {
    /// Adds a person unless they are told already and are none of `others`; gives their place.
    pub fn add(&mut self, person: &Person, sentence: usize, others: &[usize]) -> usize {
        let additional = person.identity.additional;
        let may_be = |index: usize, known: &Person, told: usize| {
            known.may_be(person) && !(additional && told + 2 > sentence) && !others.contains(&index)
        };
        let known =
            (0..self.persons.len().min(MOST_PERSONS)).find(|&index| may_be(index, &self.persons[index].0, self.persons[index].1));
        match known {
            Some(index) => {
                self.persons[index].0.learn(person);
                index
            }
            None => {
                self.persons.push((person.clone(), sentence));
                self.persons.len() - 1
            }
        }
    }

    pub fn has(&self, person: &Person) -> bool {
        !person.identity.additional
            && self.persons.iter().take(MOST_PERSONS).any(|(known, _)| known.may_be(person) && !known.is_beside(person))
    }
}
