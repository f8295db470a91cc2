//! What begins a clause: subordinators, relative pronouns, question words, prepositions that may be subordinators.

use super::Parser;
use super::frame::Frame;
use crate::grammar::items::Item;
use crate::grammar::lexicon::Can;
use crate::grammar::types::{Kind, PhraseId};
use crate::grammar::verbs::Form;

impl Parser<'_, '_, '_> {
    pub(super) fn preposition(&mut self, token: usize) {
        if self.words.can(token, Can::SUBORDINATOR) && self.clause_follows() {
            return self.open_adverbial(token);
        }
        self.preposition = Some(token);
    }

    /// `after he left`, `as expected`: no phrase alone.
    fn clause_follows(&mut self) -> bool {
        match self.next() {
            Some(Item::Phrase(_)) => {
                let here = self.at;
                self.at += 1;
                while matches!(self.item(self.at), Some(Item::Adverb(_))) {
                    self.at += 1;
                }
                let follows = self.verb_follows(true);
                self.at = here;
                // `as the man who was shot said`: the phrase may be followed by its own clause.
                follows
            }
            Some(Item::Verb(group)) => self.group(group).form != Form::Gerund && self.group(group).form != Form::Infinitive,
            _ => false,
        }
    }

    pub(super) fn open_adverbial(&mut self, token: usize) {
        self.preposition = None;
        let so = self.reads(token, word!("so")) && !matches!(self.next(), Some(Item::Phrase(_) | Item::That(_)));
        if so {
            return;
        }
        self.adjacent = None;
        self.leave_empty();
        let kind = if self.reads(token, word!("whether")) { Kind::Complement } else { Kind::Adverbial };
        self.push(Frame { start: self.at, ..Frame::opened(kind, token) });
    }

    /// A frame that was opened and got nothing is dropped: `so that`, `even if`.
    fn leave_empty(&mut self) {
        let last = self.stack.len() - 1;
        let frame = &self.stack[last];
        if last > 0 && frame.verb.is_none() && frame.subject.is_none() && frame.start + 1 == self.at {
            self.stack.pop();
        }
    }

    pub(super) fn relative(&mut self, token: usize) {
        let whose = self.reads(token, word!("whose"));
        let pied = self.preposition.take();
        let antecedent = self.adjacent.map(|phrase| self.first_of_list(phrase));
        if let (None, None) = (antecedent, pied) {
            return self.question(token);
        }
        let gap = pied.is_none() && !whose;
        self.push(Frame { antecedent, gap, start: self.at, ..Frame::opened(Kind::Relative, token) });
        self.adjacent = None;
    }

    pub(super) fn that(&mut self, token: usize) {
        let next = self.next();
        let joined = self.conjunction.is_some();
        let after_phrase = self.adjacent.filter(|_| matches!(self.before, Some(Item::Phrase(_))) && !joined);
        let after_phrase = after_phrase.map(|phrase| self.first_of_list(phrase));
        if let (Some(antecedent), Some(Item::Verb(_))) = (after_phrase, next) {
            let gap = Frame { antecedent: Some(antecedent), gap: true, start: self.at, ..Frame::opened(Kind::Relative, token) };
            self.adjacent = None;
            return self.push(gap);
        }
        if let Some(antecedent) = after_phrase.filter(|&antecedent| !self.is_claim(antecedent)) {
            let gap = Frame { antecedent: Some(antecedent), gap: true, start: self.at, ..Frame::opened(Kind::Relative, token) };
            self.adjacent = None;
            return self.push(gap);
        }
        if matches!(next, Some(Item::Verb(_))) && !joined {
            return self.demonstrative(token);
        }
        if joined {
            // `said that he left and that she stayed`
            if let Some(beside) = self.stack.iter().rposition(|frame| frame.kind == Kind::Complement && frame.verb.is_some()) {
                self.stack.truncate(beside.max(1));
            }
        }
        self.leave_empty();
        self.adjacent = None;
        self.push(Frame { start: self.at, ..Frame::opened(Kind::Complement, token) });
    }

    /// Whether a clause behind the phrase says what it holds, and is no relative clause.
    fn is_claim(&self, phrase: PhraseId) -> bool {
        let noun = self.pieces.phrases[phrase].head;
        let told = self.top_clause().is_some_and(|clause| {
            self.main_can(clause, Can::TAKES_CLAUSE)
                && self.main_can(clause, Can::TAKES_TWO)
                && self.clauses[clause].object == Some(phrase)
        });
        told || self.words.can(noun, Can::CLAIM)
    }

    pub(super) fn top_clause(&self) -> Option<usize> {
        self.stack.last().and_then(|frame| frame.verb)
    }

    /// `that is why`: a pronoun.
    fn demonstrative(&mut self, token: usize) {
        self.pieces.phrases.push(crate::grammar::phrases::pronoun(self.words, token));
        let phrase = self.pieces.phrases.len() - 1;
        self.phrase(phrase);
    }

    pub(super) fn question(&mut self, token: usize) {
        self.preposition = None;
        self.leave_empty();
        let pronoun = self.words.can(token, Can::PRONOUN) || self.reads(token, word!("which"));
        let antecedent = pronoun.then(|| {
            self.pieces.phrases.push(crate::grammar::phrases::pronoun(self.words, token));
            self.pieces.phrases.len() - 1
        });
        let fronted = self.stack.len() == 1 && self.stack[0].verb.is_none() && self.stack[0].subject.is_none();
        let kind = if pronoun && fronted {
            Kind::Main
        } else if pronoun || self.top_clause().is_some_and(|clause| self.main_can(clause, Can::TAKES_CLAUSE)) && !self.comma {
            Kind::Complement
        } else {
            Kind::Adverbial
        };
        let frame = Frame { antecedent, gap: antecedent.is_some(), start: self.at, ..Frame::opened(kind, token) };
        self.adjacent = None;
        if kind == Kind::Main {
            // Where a question opens the sentence, it may turn out to be the subject: `What he said was`.
            self.stack[0].start = self.at;
        }
        self.push(frame);
    }
}
