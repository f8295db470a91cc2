//! Infinitives, gerunds and participles: what they hang on, and who is to do what they say.

use super::frame::Frame;
use super::{Parser, is_finite};
use crate::grammar::items::Item;
use crate::grammar::lexicon::Can;
use crate::grammar::types::{ClauseId, Kind, Known, Modality, PhraseId, Tense, Voice};

impl Parser<'_, '_, '_> {
    pub(super) fn infinitive(&mut self, group: usize) {
        let (subject, known) = self.infinitive_subject();
        let host = self.host();
        let opener = self.group(group).tokens.start;
        let asks = self.top().verb.is_none() && self.top().kind != Kind::Main && self.top().subject.is_none();
        if asks {
            self.top().kind = Kind::Infinitive; // "how to leave"
            let clause = self.attach(group);
            self.clauses[clause].subject = None;
            return;
        }
        self.push(Frame { subject, known, ..Frame::opened(Kind::Infinitive, opener) });
        let clause = self.attach(group);
        self.clauses[clause].host = host;
        if let (Some(above), Known::Shared) = (host, known) {
            self.infinitive_modality(clause, above);
        }
        if let (Some(host), Known::Shared) = (host, known) {
            self.clauses[host].complement = self.clauses[host].complement.or(Some(clause));
        }
    }

    /// `managed to leave` tells a fact, `wants to leave` none.
    fn infinitive_modality(&mut self, clause: ClauseId, above: ClauseId) {
        if !self.main_can(above, Can::INTENDS) {
            self.clauses[clause].modality = self.clauses[above].modality;
        }
    }

    /// Who is to do what the infinitive says.
    pub(super) fn infinitive_subject(&self) -> (Option<PhraseId>, Known) {
        let none = (None, Known::Understood);
        let Some(host) = self.top_clause() else { return none };
        let above = &self.clauses[host];
        match self.before {
            _ if self.comma => none,
            Some(Item::Verb(_)) if above.copular && !self.words.can(above.verb, Can::BE) => none,
            Some(Item::Verb(_)) if above.voice == Voice::Passive => {
                if self.main_can(host, Can::OBJECT_CONTROL) {
                    (above.subject, Known::Shared)
                } else {
                    none
                }
            }
            Some(Item::Verb(_)) if self.main_can(host, Can::NO_OBJECT) && !above.progressive => none,
            Some(Item::Verb(_)) => (above.subject, Known::Shared),
            Some(Item::Adjective(token)) => {
                if self.words.can(token, Can::ABLE) {
                    (above.subject, Known::Shared)
                } else {
                    none
                }
            }
            Some(Item::Phrase(phrase))
                if above.object == Some(phrase) && !above.copular && self.main_can(host, Can::OBJECT_CONTROL) =>
            {
                (Some(phrase), Known::Shared)
            }
            Some(Item::Phrase(phrase))
                if self.pieces.phrases[phrase].preposition.is_some_and(|token| self.reads(token, word!("for"))) =>
            {
                (Some(phrase), Known::Stated)
            }
            _ => none,
        }
    }

    pub(super) fn gerund(&mut self, group: usize) {
        if let Some(preposition) = self.preposition {
            return self.nonfinite(group, None, Known::Understood, Some(preposition));
        }
        if self.conjunction.is_none() && self.opens_participle() {
            self.top().kind = Kind::Participle;
            let clause = self.attach(group);
            self.clauses[clause].known = Known::Understood;
            return;
        }
        let above = self.top_clause();
        match (self.before, self.adjacent) {
            _ if self.comma || self.conjunction.is_some() => {
                let subject = self.stack.iter().rev().find_map(|frame| frame.subject);
                self.nonfinite(group, subject, Known::Understood, None);
            }
            (Some(Item::Phrase(_)), Some(noun)) => {
                self.nonfinite(group, Some(noun), Known::Antecedent, None);
            }
            (Some(Item::Verb(_)), _) if above.is_some() => {
                let subject = above.and_then(|clause| self.clauses[clause].subject);
                self.nonfinite(group, subject, Known::Shared, None);
            }
            _ => self.nonfinite(group, None, Known::Understood, None),
        }
    }

    /// `while driving`, `when asked`
    pub(super) fn opens_participle(&mut self) -> bool {
        let at = self.at;
        let top = self.top();
        top.verb.is_none() && top.subject.is_none() && top.kind == Kind::Adverbial && top.start + 3 > at
    }

    /// A participle, gerund or plain infinitive that hangs on what is before it.
    pub(super) fn nonfinite(&mut self, group: usize, subject: Option<PhraseId>, known: Known, opener: Option<usize>) {
        let host = self.host();
        let antecedent = subject.filter(|_| known == Known::Antecedent);
        self.push(Frame { subject, known, antecedent, opener, ..Frame::new(Kind::Participle) });
        let clause = self.attach(group);
        self.clauses[clause].host = host;
        self.preposition = None;
    }

    pub(super) fn participle(&mut self, group: usize) {
        self.pieces.groups[group].voice = Voice::Passive;
        self.pieces.groups[group].tense = Tense::None;
        if self.opens_participle() {
            self.top().kind = Kind::Participle;
            let clause = self.attach(group);
            self.clauses[clause].known = Known::Understood;
            return;
        }
        match (self.before, self.adjacent) {
            (Some(Item::Phrase(_)), Some(noun)) => self.nonfinite(group, Some(noun), Known::Antecedent, None),
            (Some(Item::Verb(_)), _) if !self.comma => {
                let subject = self.top_clause().and_then(|clause| self.clauses[clause].subject);
                self.nonfinite(group, subject, Known::Shared, None);
            }
            _ => {
                let subject = self.stack.iter().rev().find_map(|frame| frame.subject);
                self.nonfinite(group, subject, Known::Understood, None);
            }
        }
    }

    /// `the man, killed in the raid, was`
    pub(super) fn participle_before_verb(&self) -> bool {
        let mut comma = false;
        if matches!(self.item(self.at + 1), Some(Item::Phrase(_) | Item::That(_) | Item::Quote)) {
            return false;
        }
        for at in self.at + 1..self.at + 14 {
            match self.item(at) {
                Some(Item::Verb(verb)) => return comma && is_finite(self.group(verb).form),
                Some(Item::Stop) | None => return false,
                Some(Item::Comma | Item::Dash) => comma = true,
                _ => comma = false,
            }
        }
        false
    }

    pub(super) fn plain_infinitive(&mut self) {
        if let Some(clause) = self.top_clause() {
            self.clauses[clause].kind = Kind::Infinitive;
            self.clauses[clause].tense = Tense::None;
            self.clauses[clause].modality = Modality::Asserted;
        }
    }
}
