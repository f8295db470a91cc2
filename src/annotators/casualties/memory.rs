//! Remembers who was told of, for the pronouns of later sentences.

use super::line::Line;
use super::phrases::{Phrase, Sort};
use super::types::{Identity, VictimGroup};
use crate::span::Span;

/// How many persons are remembered.
const CAPACITY: usize = 16;

/// How many bytes back a pronoun reaches.
const REACH: usize = 900;

/// A single person told of.
#[derive(Clone, Debug)]
pub struct Person {
    pub span: Span,
    pub groups: Vec<VictimGroup>,
    pub identity: Identity,
    /// Whether a figure counts them already.
    pub victim: bool,
}

/// The persons told of most recently.
#[derive(Debug, Default)]
pub struct Memory {
    persons: Vec<Person>,
}

impl Memory {
    /// Remembers the single persons among the phrases.
    pub fn learn(&mut self, line: &Line, phrases: &[Phrase]) {
        for phrase in phrases.iter().filter(|phrase| matches!(phrase.sort, Sort::Single | Sort::Name)) {
            let span = line.span(phrase.mark.clone());
            let (groups, identity) = (phrase.groups.clone(), phrase.identity);
            self.persons.push(Person { span, groups, identity, victim: false });
        }
        let surplus = self.persons.len().saturating_sub(CAPACITY);
        self.persons.drain(..surplus);
    }

    /// Marks the persons whom figures count.
    pub fn mark_victims(&mut self, spans: impl Iterator<Item = Span>) {
        for span in spans {
            for person in self.persons.iter_mut().filter(|person| person.span == span) {
                person.victim = true;
            }
        }
    }

    /// Whom a pronoun at `offset` means: a victim of the same sex if there is one, else the last person told of.
    pub fn person(&self, pronoun: &Phrase, offset: usize) -> Option<Person> {
        if pronoun.count.high != Some(1) {
            return None;
        }
        let sex = pronoun.identity.sex;
        let fits = |person: &&Person| {
            let near = person.span.end <= offset && offset - person.span.end <= REACH;
            near && (person.identity.sex.is_none() || sex.is_none() || person.identity.sex == sex)
        };
        self.persons
            .iter()
            .rev()
            .filter(fits)
            .find(|person| person.victim)
            .or_else(|| self.persons.iter().rev().find(fits))
            .cloned()
    }
}
