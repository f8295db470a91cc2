//! What a verb group is to the sentence: the verb of the clause that waits for one, one of a list, or a new clause.

use super::Parser;
use super::frame::Frame;
use crate::grammar::items::Item;
use crate::grammar::lexicon::Can;
use crate::grammar::part::Part;
use crate::grammar::types::{Kind, Known};
use crate::grammar::verbs::Form;

impl Parser<'_, '_, '_> {
    pub(super) fn verb(&mut self, group: usize) {
        let form = self.group(group).form;
        if self.is_never() {
            self.pieces.groups[group].negated = true;
        }
        if self.joins_auxiliary(group) {
            // Done: `did he go`.
        } else if (self.conjunction.is_some() || self.comma) && self.inverts(group) {
            self.push(Frame { inverted: Some(group), ..Frame::new(Kind::Main) });
        } else if self.conjunction.is_some() && self.coordinate(group) {
        } else {
            match form {
                Form::Infinitive => self.infinitive(group),
                Form::Gerund => self.gerund(group),
                Form::Participle => self.participle(group),
                Form::PastOrParticiple => self.past_or_participle(group),
                Form::Base => self.base(group),
                Form::Finite => self.finite(group),
            }
        }
        self.preposition = None;
        self.adjacent = None;
        self.look_for_object();
    }

    /// `never reached`
    fn is_never(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.item(at));
        matches!(before, Some(Item::Adverb(token)) if self.words.is(token, Part::Negation))
    }

    pub(super) fn finite(&mut self, group: usize) {
        if self.top().verb.is_none() {
            if self.top().subject.is_none() && self.inverts(group) {
                self.top().inverted = Some(group);
                return;
            }
            return self.found(group);
        }
        if self.inverts(group) && self.before.is_none_or(|before| !matches!(before, Item::Phrase(_))) {
            self.push(Frame { inverted: Some(group), ..Frame::new(Kind::Main) });
            return;
        }
        if let Some(waiting) = self.stack.iter().rposition(Frame::wants_verb) {
            self.stack.truncate(waiting + 1);
            return self.found(group);
        }
        if self.repair(group) || self.take_object(group) {
            return;
        }
        if let Some(fronted) = self.stack.iter().rposition(|frame| frame.verb.is_none()) {
            self.stack.truncate(fronted + 1);
            return self.found(group);
        }
        if self.comma && !self.says(group) && self.coordinate(group) {
            return;
        }
        self.push(Frame::new(Kind::Main));
        self.found(group);
    }

    /// The verb that the frame on top waits for.
    pub(super) fn found(&mut self, group: usize) {
        let there = self.top().subject.is_some_and(|subject| self.reads(self.pieces.phrases[subject].head, word!("there")));
        let clause = self.attach(group);
        if self.clauses[clause].subject.is_none() || there {
            let fronted = !self.clauses[clause].adjuncts.is_empty() && self.clauses[clause].copular;
            self.clauses[clause].existential = there || self.after_there();
            self.top().waits = there || self.says(group) || fronted || self.after_there();
        }
        self.doubtful[clause] = self.group(group).form == Form::PastOrParticiple;
    }

    /// `there were`
    fn after_there(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|at| self.item(at));
        matches!(before, Some(Item::Adverb(token)) if self.reads(token, word!("there")))
    }

    fn says(&self, group: usize) -> bool {
        self.words.can(self.group(group).main, Can::SAYS)
    }

    fn past_or_participle(&mut self, group: usize) {
        let top = self.top();
        if top.verb.is_none() {
            let (subject, gap) = (top.subject, top.gap);
            if subject.is_none() && !gap && !self.says(group) && !self.words.forms(self.group(group).main).base {
                return self.participle(group);
            }
            if subject.is_some() && self.comma && !self.says(group) && self.participle_before_verb() {
                return self.participle(group);
            }
            return self.found(group);
        }
        let below = self.stack.iter().rposition(Frame::wants_verb);
        if let Some(below) = below {
            self.stack.truncate(below + 1);
            return self.found(group);
        }
        let after_phrase = matches!(self.before, Some(Item::Phrase(_)));
        if self.says(group) && (self.comma || !after_phrase) {
            return self.finite(group);
        }
        if let Some(fronted) = self.stack.iter().rposition(|frame| frame.verb.is_none() && frame.subject.is_some()) {
            self.stack.truncate(fronted + 1);
            return self.found(group);
        }
        if self.words.can(self.group(group).main, Can::NO_OBJECT) && !self.comma {
            return self.finite(group);
        }
        let object = matches!(self.item(self.at + 1), Some(Item::Phrase(_)));
        if after_phrase
            && !self.comma
            && object
            && self.pieces.phrases[self.adjacent.unwrap_or_default()].preposition.is_some()
            && self.repair(group)
        {
            return;
        }
        if self.comma && (!after_phrase || object) && self.coordinate(group) {
            return;
        }
        self.participle(group);
    }

    fn base(&mut self, group: usize) {
        if let Some(clause) = self.top_clause() {
            let bare = self.main_can(clause, Can::TAKES_BARE);
            let object = self.clauses[clause].object;
            if bare && object.is_some() && self.adjacent == object {
                self.nonfinite(group, object, Known::Shared, None);
                return self.plain_infinitive();
            }
            if bare && matches!(self.before, Some(Item::Verb(_))) {
                let subject = self.clauses[clause].subject;
                self.nonfinite(group, subject, Known::Shared, None);
                return self.plain_infinitive();
            }
        }
        self.finite(group);
    }
}
