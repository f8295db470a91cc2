//! What a noun phrase is to the clause: subject, object, adjunct, apposition, one of a list.

use super::frame::Frame;
use super::{Parser, is_finite};
use crate::grammar::items::Item;
use crate::grammar::lexicon::Can;
use crate::grammar::types::{Adjunct, ClauseId, Kind, PhraseId, Sort, Voice};
use crate::grammar::verbs::Form;

/// How many items a look ahead may take in.
const AHEAD: usize = 14;

impl Parser<'_, '_, '_> {
    pub(super) fn phrase(&mut self, phrase: PhraseId) {
        if let Some(preposition) = self.preposition.take().filter(|&preposition| !self.is_particle(preposition)) {
            self.governed(phrase, preposition);
        } else if let Some((_, left)) = self.conjunction {
            self.joined(phrase, left);
        } else if self.comma {
            self.after_comma(phrase);
        } else if self.top().verb.is_none() {
            self.before_verb(phrase);
        } else {
            self.after_verb(phrase);
        }
        self.adjacent = Some(phrase);
    }

    /// `two of the six`, `one of the men`, `dozens of people`
    fn is_part(&self, phrase: PhraseId) -> bool {
        let phrase = &self.pieces.phrases[phrase];
        matches!(phrase.sort, Sort::Headless | Sort::Pronoun) || self.words.can(phrase.head, Can::PART)
    }

    /// `rolled out the plan`: belongs to the verb.
    fn is_particle(&self, preposition: usize) -> bool {
        let Some(clause) = self.top_clause() else { return false };
        let this = &self.clauses[clause];
        self.words.can(preposition, Can::PARTICLE)
            && preposition == this.group.end
            && this.voice == Voice::Active
            && !this.copular
            && !self.main_can(clause, Can::NO_OBJECT)
    }

    fn governed(&mut self, phrase: PhraseId, preposition: usize) {
        self.pieces.phrases[phrase].preposition = Some(preposition);
        if let Some(whole) = self.adjacent.filter(|_| !self.comma && self.reads(preposition, word!("of"))) {
            self.pieces.phrases[whole].of = Some(phrase);
            if self.is_part(whole) {
                self.pieces.phrases[whole].whole = Some(phrase);
            }
            return;
        }
        if let (true, Some(whole)) = (self.words.can(preposition, Can::PARTITIVE), self.adjacent) {
            self.pieces.phrases[phrase].whole = Some(whole); // "six people, including two boys"
        }
        let adjunct = Adjunct { preposition, phrase };
        match self.top().verb {
            None => self.top().adjuncts.push(adjunct),
            Some(clause) => {
                let by = self.reads(preposition, word!("by")) && !self.pieces.phrases[phrase].is_time;
                let clause = &mut self.clauses[clause];
                if by && clause.voice == Voice::Passive && clause.by.is_none() {
                    clause.by = Some(phrase);
                } else {
                    clause.adjuncts.push(adjunct);
                }
            }
        }
    }

    /// Behind a conjunction: one more of a list, or the subject of a new clause.
    fn joined(&mut self, phrase: PhraseId, left: Option<Item>) {
        let follows = self.verb_follows(true);
        let before_verb = self.top().verb.is_none();
        if let (Some(Item::Phrase(left)), false) = (left, follows && !before_verb) {
            if before_verb && self.top().subject.is_none() && !self.top().gap && self.pieces.phrases[left].preposition.is_none() {
                self.top().subject = Some(phrase);
                return;
            }
            let left = self.person_before(left, phrase).unwrap_or(left);
            self.list(left, phrase);
            return;
        }
        if before_verb && self.top().subject.is_none() {
            return self.before_verb(phrase);
        }
        self.new_clause(phrase);
    }

    /// `the mayor of Homs and his wife`: people are listed with people.
    fn person_before(&self, left: PhraseId, phrase: PhraseId) -> Option<PhraseId> {
        let people = |phrase: PhraseId| self.words.can(self.pieces.phrases[phrase].head, Can::PEOPLE);
        self.pieces.phrases[left].preposition?;
        let frame = self.stack.last()?;
        let first = frame.verb.map_or(frame.subject, |clause| self.clauses[clause].object)?;
        (people(first) && people(phrase) && !people(left) && self.pieces.phrases[first].next.is_none()).then_some(first)
    }

    fn list(&mut self, left: PhraseId, phrase: PhraseId) {
        let first = self.listed.filter(|(_, last)| *last == left).map_or(left, |(first, _)| first);
        self.listed = Some((first, phrase));
        let preposition = self.pieces.phrases[left].preposition;
        self.pieces.phrases[phrase].preposition = preposition;
        if self.pieces.phrases[left].next.is_none() {
            self.pieces.phrases[left].next = Some(phrase);
        }
    }

    /// A clause beside the one that is open, with a subject of its own.
    fn new_clause(&mut self, phrase: PhraseId) {
        let outer = self
            .stack
            .iter()
            .rposition(|frame| matches!(frame.kind, Kind::Main | Kind::Complement | Kind::Adverbial) && frame.verb.is_some());
        let (kind, opener) = outer.map_or((Kind::Main, None), |outer| (self.stack[outer].kind, self.stack[outer].opener));
        self.stack.truncate(outer.unwrap_or(0));
        self.push(Frame { opener, ..Frame::with_subject(kind, phrase) });
    }

    fn after_comma(&mut self, phrase: PhraseId) {
        let before = self.adjacent;
        if self.top().verb.is_none() {
            let subject = self.top().subject;
            if subject.is_none() || self.top().inverted.is_some() {
                return self.before_verb(phrase);
            }
            return self.beside(before, phrase);
        }
        if let Some(fronted) = self.stack.iter().rposition(|frame| frame.verb.is_none() && frame.subject.is_none() && !frame.gap)
        {
            let listed = before.is_some() && self.list_ahead();
            if !listed {
                self.stack.truncate(fronted + 1);
                self.comma = false;
                return self.before_verb(phrase);
            }
        }
        if self.verb_follows(false) {
            self.stack.truncate(0);
            self.push(Frame::with_subject(Kind::Main, phrase));
            return;
        }
        self.beside(before, phrase);
    }

    /// `Ana Ruiz, a teacher`; `two boys, a girl and a man`.
    fn beside(&mut self, before: Option<PhraseId>, phrase: PhraseId) {
        let Some(before) = before else { return };
        if self.pieces.phrases[phrase].is_time {
            if let Some(clause) = self.top().verb {
                self.clauses[clause].times.push(phrase);
            }
            return;
        }
        if self.list_ahead() {
            self.list(before, phrase);
        } else if self.pieces.phrases[before].apposition.is_none() {
            self.pieces.phrases[before].apposition = Some(phrase);
        }
    }

    /// Whether a conjunction ends a list in which the phrase stands.
    fn list_ahead(&self) -> bool {
        for at in self.at + 1..self.at + AHEAD {
            match self.item(at) {
                Some(Item::Conjunction(_)) => return matches!(self.item(at + 1), Some(Item::Phrase(_) | Item::Adjective(_))),
                Some(Item::Comma | Item::Phrase(_) | Item::Preposition(_)) => {}
                _ => return false,
            }
        }
        false
    }

    fn before_verb(&mut self, phrase: PhraseId) {
        let time = self.pieces.phrases[phrase].is_time;
        let adjacent = self.adjacent.filter(|_| !self.comma && matches!(self.before, Some(Item::Phrase(_))));
        if self.top().subject.is_none() {
            if time && !self.verb_follows(false) && self.top().inverted.is_none() {
                self.top().times.push(phrase);
            } else {
                self.top().subject = Some(phrase);
            }
            return;
        }
        let Some(antecedent) = adjacent else { return };
        if time && !self.verb_follows(false) {
            self.top().times.push(phrase);
        } else if self.verb_follows(false) {
            self.contact(antecedent, phrase);
        } else if self.pieces.phrases[antecedent].apposition.is_none() {
            self.pieces.phrases[antecedent].apposition = Some(phrase);
        }
    }

    /// `men and women who`: more is said of both, unless the second has a determiner of its own.
    pub(super) fn first_of_list(&self, phrase: PhraseId) -> PhraseId {
        let bare = self.pieces.phrases[phrase].determiner.is_none() && self.pieces.phrases[phrase].number.is_none();
        self.listed.filter(|(_, last)| bare && *last == phrase).map_or(phrase, |(first, _)| first)
    }

    /// `the car he drove`
    fn contact(&mut self, antecedent: PhraseId, subject: PhraseId) {
        let frame = Frame { antecedent: Some(antecedent), gap: true, ..Frame::with_subject(Kind::Relative, subject) };
        self.push(frame);
    }

    fn after_verb(&mut self, phrase: PhraseId) {
        let Some(clause) = self.top().verb else { return };
        if self.top().waits && !self.pieces.phrases[phrase].is_time {
            self.top().waits = false;
            self.clauses[clause].subject = Some(phrase);
            self.top().subject = Some(phrase);
            return;
        }
        let adjacent = self.adjacent.filter(|_| matches!(self.before, Some(Item::Phrase(_))));
        let follows = self.verb_after_phrase();
        if let (Some(antecedent), Some(form)) = (adjacent, follows) {
            let pronoun = self.pieces.phrases[antecedent].sort == Sort::Pronoun;
            let time = self.pieces.phrases[antecedent].is_time;
            if pronoun && self.main_can(clause, Can::TAKES_TWO) && !self.main_can(clause, Can::TAKES_CLAUSE) {
                return self.object(clause, phrase);
            }
            let told = self.main_can(clause, Can::TAKES_CLAUSE) && (pronoun || time || self.main_can(clause, Can::TAKES_TWO));
            if told {
                return self.complement(phrase);
            }
            let nominative = self.words.can(self.pieces.phrases[phrase].head, Can::NOMINATIVE);
            if nominative || form != Form::PastOrParticiple || !time {
                return self.contact(antecedent, phrase);
            }
        }
        if let Some(form) = follows.filter(|_| adjacent.is_none()) {
            let says = self.main_can(clause, Can::TAKES_CLAUSE);
            let nominative = self.words.can(self.pieces.phrases[phrase].head, Can::NOMINATIVE);
            let bare = self.main_can(clause, Can::TAKES_BARE) && form == Form::Base;
            let passive = self.clauses[clause].voice == Voice::Passive;
            let waiting = self.stack.iter().any(Frame::wants_verb);
            if !bare && (nominative || says || (form == Form::Finite && (passive || !self.clauses[clause].copular) && !waiting)) {
                return self.complement(phrase);
            }
        }
        self.object(clause, phrase);
    }

    fn complement(&mut self, subject: PhraseId) {
        self.push(Frame::with_subject(Kind::Complement, subject));
    }

    fn object(&mut self, clause: ClauseId, phrase: PhraseId) {
        let direct = matches!(self.before, Some(Item::Verb(_)))
            && self.pieces.phrases[phrase].determiner.is_some_and(|token| self.words.can(token, Can::ARTICLE));
        let time = self.pieces.phrases[phrase].is_time && (!direct || self.main_can(clause, Can::NO_OBJECT));
        let two = self.main_can(clause, Can::TAKES_TWO);
        let this = &mut self.clauses[clause];
        if time {
            this.times.push(phrase);
        } else if this.copular || this.voice == Voice::Active || two {
            if this.object.is_none() {
                this.object = Some(phrase);
                if let Some((left, _)) = self.twin.take().filter(|(_, right)| *right == clause) {
                    self.clauses[left].object = Some(phrase);
                }
            } else if two && this.indirect.is_none() {
                this.indirect = this.object;
                this.object = Some(phrase);
            }
        }
    }

    /// Whether a finite verb follows whose subject the phrase would be.
    pub(super) fn verb_follows(&self, also_bare: bool) -> bool {
        match self.verb_after_phrase() {
            None => false,
            Some(Form::Base) => also_bare || self.is_plural_subject(),
            Some(_) => true,
        }
    }

    fn is_plural_subject(&self) -> bool {
        let Some(Item::Phrase(phrase)) = self.item(self.at) else { return false };
        self.pieces.phrases[phrase].count != crate::grammar::types::Count::Singular
            || self.pieces.phrases[phrase].sort == Sort::Pronoun
    }

    /// The form of the next verb that can have the phrase as subject.
    fn verb_after_phrase(&self) -> Option<Form> {
        let (mut need, mut governed, mut phrase_before) = (1, false, true);
        for at in self.at + 1..self.at + AHEAD {
            match self.item(at)? {
                Item::Adverb(_) | Item::Quote => continue,
                Item::Preposition(_) => governed = true,
                Item::Phrase(_) => {
                    if phrase_before && !governed {
                        need += 1;
                    }
                    (governed, phrase_before) = (false, true);
                    continue;
                }
                Item::Relative(_) => {
                    need += 1;
                    governed = false;
                }
                Item::Conjunction(_) => governed = true,
                Item::Verb(group) => {
                    let form = self.group(group).form;
                    if is_finite(form) && !governed {
                        need -= 1;
                        if need == 0 {
                            return Some(form);
                        }
                    } else if governed && form != Form::Gerund {
                        return None;
                    }
                    governed = false;
                }
                Item::Adjective(_) => {}
                _ => return None,
            }
            phrase_before = false;
        }
        None
    }
}
