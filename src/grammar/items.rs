//! Cuts a sentence into the pieces of which clauses are made.

use super::lexicon::Can;
use super::part::Part;
use super::phrases;
use super::types::{Phrase, PhraseId};
use super::verbs::{self, Group};
use super::words::Words;

/// A piece of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// A noun phrase.
    Phrase(PhraseId),
    /// A verb group, by its place.
    Verb(usize),
    /// A preposition that governs what follows.
    Preposition(usize),
    /// `because`, `if`
    Subordinator(usize),
    /// `who`, `which`, `whose`
    Relative(usize),
    /// `that`
    That(usize),
    /// `what`, `how`
    Question(usize),
    /// `and`
    Conjunction(usize),
    Comma,
    Quote,
    /// A mark that ends what was before it: `;`, `:`, `.`
    Stop,
    Dash,
    Open,
    Close,
    Adverb(usize),
    Adjective(usize),
}

/// The pieces of a sentence.
#[derive(Default)]
pub struct Pieces {
    pub items: Vec<Item>,
    pub phrases: Vec<Phrase>,
    pub groups: Vec<Group>,
}

/// Cuts the sentence.
pub fn cut(words: &Words) -> Pieces {
    let mut pieces = Pieces::default();
    let mut index = words.range.start;
    while index < words.range.end {
        index = pieces.step(words, index).max(index + 1);
    }
    pieces
}

impl Pieces {
    /// Appends the piece that begins at `index`; gives where the next begins.
    fn step(&mut self, words: &Words, index: usize) -> usize {
        let part = words.part(index);
        if phrases::quantifier(words, index) > 0 {
            return self.phrase(words, index);
        }
        match part {
            Part::Auxiliary | Part::Verb => self.verb(words, index),
            Part::Preposition if words.reads(index, word!("to")) => match verbs::group(words, index) {
                Some(group) => self.push_group(words, group),
                None => self.push(Item::Preposition(index), index + 1),
            },
            Part::Preposition => self.push(Item::Preposition(index), index + 1),
            Part::Subordinator if words.reads(index + 1, word!("of")) => self.push(Item::Adverb(index), index + 1), // "because of"
            Part::Subordinator if words.can(index, Can::QUESTION) => self.push(Item::Question(index), index + 1),
            Part::Subordinator => self.push(Item::Subordinator(index), index + 1),
            Part::Pronoun | Part::Determiner if words.can(index, Can::RELATIVE.union(Can::QUESTION)) => {
                self.relative(words, index)
            }
            Part::Noun | Part::Pronoun | Part::Determiner | Part::Number | Part::Adjective | Part::Mark => {
                self.phrase(words, index)
            }
            Part::Conjunction => self.push(Item::Conjunction(index), index + 1),
            Part::Adverb if self.is_expletive(words, index) => self.push_phrase(phrases::pronoun(words, index)),
            Part::Adverb | Part::Negation => self.push(Item::Adverb(index), index + 1),
            Part::Comma => self.push(Item::Comma, index + 1),
            Part::Quote => self.push(Item::Quote, index + 1),
            Part::Possessive => index + 1,
        }
    }

    /// `there were`, `are there`
    fn is_expletive(&self, words: &Words, index: usize) -> bool {
        let next = (index + 1..index + 4).find(|&next| !words.is(next, Part::Adverb)).unwrap_or(index);
        let after = matches!(self.items.last(), Some(Item::Verb(group)) if self.groups[*group].copular);
        let be = words.can(next, Can::BE.union(Can::MODAL).union(Can::HAVE))
            || words.is(next, Part::Auxiliary)
            || words.can(next, Can::COPULAR) && words.is(next, Part::Verb)
            || words.reads(next, word!("happened"));
        words.reads(index, word!("there"))
            && (after || be || words.reads(next, word!("to")) && words.reads(next + 1, word!("be")))
    }

    fn push(&mut self, item: Item, next: usize) -> usize {
        self.items.push(item);
        next
    }

    fn push_group(&mut self, words: &Words, group: Group) -> usize {
        if words.can(group.tokens.start, Can::SUBJECT_INSIDE) {
            self.push_phrase(phrases::pronoun(words, group.tokens.start));
        }
        let end = group.tokens.end;
        self.groups.push(group);
        self.push(Item::Verb(self.groups.len() - 1), end)
    }

    fn push_phrase(&mut self, phrase: Phrase) -> usize {
        let end = phrase.tokens.end;
        self.phrases.push(phrase);
        self.push(Item::Phrase(self.phrases.len() - 1), end)
    }

    fn verb(&mut self, words: &Words, index: usize) -> usize {
        match verbs::group(words, index) {
            Some(group) => self.push_group(words, group),
            None => self.push(Item::Adverb(index), index + 1),
        }
    }

    fn relative(&mut self, words: &Words, index: usize) -> usize {
        if words.reads(index, word!("that")) {
            return self.that(words, index);
        }
        if words.reads(index, word!("whose")) {
            self.items.push(Item::Relative(index));
            return self.phrase(words, index);
        }
        if words.can(index, Can::RELATIVE) {
            return self.push(Item::Relative(index), index + 1);
        }
        self.push(Item::Question(index), index + 1)
    }

    /// `that` begins a clause, or a noun phrase where none can begin: `of that day`.
    fn that(&mut self, words: &Words, index: usize) -> usize {
        let nominal = matches!(words.part(index + 1), Part::Noun | Part::Adjective);
        let before = self.items.last();
        let governed = matches!(before, Some(Item::Preposition(_) | Item::Conjunction(_) | Item::Comma | Item::Quote) | None);
        if nominal && governed {
            return self.phrase(words, index);
        }
        let clause = matches!(
            words.part(index + 1),
            Part::Noun
                | Part::Adjective
                | Part::Pronoun
                | Part::Determiner
                | Part::Number
                | Part::Verb
                | Part::Auxiliary
                | Part::Adverb
                | Part::Subordinator
                | Part::Preposition
                | Part::Comma
                | Part::Quote
                | Part::Negation
        );
        let ends = matches!(words.part(index + 1), Part::Comma | Part::Preposition | Part::Quote)
            && (matches!(before, Some(Item::Preposition(_)))
                || matches!(before, Some(Item::Verb(group)) if !words.can(self.groups[*group].main, Can::TAKES_CLAUSE)));
        if clause && !ends && !matches!(before, Some(Item::Preposition(_))) {
            return self.push(Item::That(index), index + 1);
        }
        self.push_phrase(phrases::pronoun(words, index))
    }

    fn phrase(&mut self, words: &Words, index: usize) -> usize {
        match phrases::phrase(words, index) {
            Some(phrase) => self.push_phrase(phrase),
            None if words.is(index, Part::Adjective) => self.push(Item::Adjective(index), index + 1),
            None if words.is(index, Part::Mark) => self.mark(words, index),
            None => index + 1,
        }
    }

    fn mark(&mut self, words: &Words, index: usize) -> usize {
        let item = match words.text(index) {
            "(" | "[" => Item::Open,
            ")" | "]" => Item::Close,
            "-" | "–" | "—" | "/" => Item::Dash,
            "." | ";" | ":" | "?" | "!" | "…" => Item::Stop,
            _ => return index + 1,
        };
        self.push(item, index + 1)
    }
}
