//! Remembers who was told of, for the pronouns of later sentences.
//!
//! Few sentences have a pronoun for a victim; so what is kept are sentences, whose persons are found once one is asked
//! for.

use std::collections::VecDeque;

use super::line::Line;
use super::phrases::{Phrase, Sort, phrases};
use super::types::{Identity, VictimGroup};
use crate::document::Document;
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
}

/// The persons of one sentence, once they were asked for.
struct Told {
    sentence: usize,
    persons: Option<Vec<Person>>,
}

/// The persons told of most recently.
pub struct Memory<'d> {
    document: &'d Document<'d>,
    sentences: VecDeque<Told>,
    /// Where figures stand that count one of them already.
    victims: VecDeque<Span>,
}

impl<'d> Memory<'d> {
    pub fn new(document: &'d Document<'d>) -> Self {
        Self { document, sentences: VecDeque::new(), victims: VecDeque::new() }
    }

    /// Forgets everybody.
    pub fn clear(&mut self) {
        self.sentences.clear();
        self.victims.clear();
    }

    /// Remembers the persons of a sentence.
    pub fn learn(&mut self, sentence: usize) {
        let start = self.document.sentences()[sentence].span.start;
        while self.sentences.front().is_some_and(|told| self.is_beyond(told.sentence, start)) {
            self.sentences.pop_front();
        }
        while self.victims.front().is_some_and(|victim| victim.end + REACH < start) {
            self.victims.pop_front();
        }
        self.sentences.push_back(Told { sentence, persons: None });
    }

    /// Marks the persons whom figures count.
    pub fn mark_victims(&mut self, spans: impl Iterator<Item = Span>) {
        self.victims.extend(spans);
    }

    /// Whom a pronoun at `offset` means: a victim of the same sex if there is one, else the last person told of.
    pub fn person(&mut self, pronoun: &Phrase, offset: usize) -> Option<Person> {
        if pronoun.count.high != Some(1) {
            return None;
        }
        self.recall(offset);
        let sex = pronoun.identity.sex;
        let fits = |person: &&Person| {
            let near = person.span.end <= offset && offset - person.span.end <= REACH;
            near && (person.identity.sex.is_none() || sex.is_none() || person.identity.sex == sex)
        };
        let known = || self.sentences.iter().rev().filter_map(|told| told.persons.as_deref()).flat_map(|some| some.iter().rev());
        let recent = || known().take(CAPACITY).filter(fits);
        recent().find(|person| self.victims.contains(&person.span)).or_else(|| recent().next()).cloned()
    }

    /// Finds the persons of the sentences that a pronoun at `offset` may reach.
    fn recall(&mut self, offset: usize) {
        let mut persons = 0;
        for index in (0..self.sentences.len()).rev() {
            let sentence = self.sentences[index].sentence;
            if persons >= CAPACITY || self.is_beyond(sentence, offset) {
                break;
            }
            let document = self.document;
            persons += self.sentences[index].persons.get_or_insert_with(|| persons_of(document, sentence)).len();
        }
    }

    fn is_beyond(&self, sentence: usize, offset: usize) -> bool {
        self.document.sentences()[sentence].span.end + REACH < offset
    }
}

/// The single persons of a sentence.
fn persons_of(document: &Document, sentence: usize) -> Vec<Person> {
    let line = Line::new(document, &document.sentences()[sentence]);
    let single = phrases(&line).into_iter().filter(|phrase| matches!(phrase.sort, Sort::Single | Sort::Name));
    single.map(|Phrase { mark, groups, identity, .. }| Person { span: line.span(mark), groups, identity }).collect()
}
