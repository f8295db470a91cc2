//! What is taken back: a finite verb that was a participle, an object that was a subject.

use super::Parser;
use super::frame::Frame;
use crate::grammar::lexicon::Can;
use crate::grammar::types::{ClauseId, Kind, Known, PhraseId, Tense, Voice};

impl Parser<'_, '_, '_> {
    /// `two people trapped inside were rescued`: what looked like the verb was a participle behind its noun.
    pub(super) fn repair(&mut self, group: usize) -> bool {
        let Some(place) = self.stack.iter().rposition(|frame| frame.verb.is_some_and(|clause| self.doubtful[clause])) else {
            return false;
        };
        let frame = &self.stack[place];
        let (Some(clause), Some(subject)) = (frame.verb, frame.subject) else { return false };
        let pronoun = self.words.can(self.pieces.phrases[subject].head, Can::NOMINATIVE);
        if pronoun
            || self.clauses[clause].complement.is_some()
            || self.main_can(clause, Can::SAYS)
            || self.clauses[clause].object.is_some() && self.adjacent.is_some()
        {
            return false;
        }
        self.reduce(clause, subject);
        self.stack.truncate(place + 1);
        self.top().verb = None;
        let attached = self.attach(group);
        self.clauses[attached].kind = self.clauses[clause].kind;
        self.clauses[clause].kind = Kind::Participle;
        self.clauses[clause].host = Some(attached);
        true
    }

    /// The clause is a participle that says more of `noun`.
    pub(super) fn reduce(&mut self, clause: ClauseId, noun: PhraseId) {
        self.doubtful[clause] = false;
        let by = self.clauses[clause].adjuncts.iter().position(|adjunct| self.words.reads(adjunct.preposition, word!("by")));
        let this = &mut self.clauses[clause];
        this.voice = Voice::Passive;
        this.tense = Tense::None;
        this.subject = Some(noun);
        this.antecedent = Some(noun);
        this.known = Known::Antecedent;
        if let Some(by) = by.filter(|_| this.by.is_none()) {
            this.by = Some(this.adjuncts.remove(by).phrase);
        }
    }

    /// `believe the man is`: what looked like the object is the subject of a clause.
    pub(super) fn take_object(&mut self, group: usize) -> bool {
        let Some(phrase) = self.adjacent.filter(|_| !self.comma) else { return false };
        let Some(clause) = self.top().verb else { return false };
        let oblique = self.words.can(self.pieces.phrases[phrase].head, Can::OBLIQUE);
        if self.clauses[clause].object != Some(phrase) || self.clauses[clause].copular || oblique {
            return false;
        }
        self.clauses[clause].object = None;
        self.push(Frame::with_subject(Kind::Complement, phrase));
        self.found(group);
        true
    }
}
