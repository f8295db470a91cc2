//! One more verb behind a conjunction: it shares subject and auxiliaries with one before it.

use super::Parser;
use crate::grammar::items::Item;
use crate::grammar::lexicon::Can;
use crate::grammar::types::{ClauseId, Kind, Known, Voice};
use crate::grammar::verbs::Form;

impl Parser<'_, '_, '_> {
    /// One more verb behind a conjunction: it shares subject and auxiliaries with one before it.
    pub(super) fn coordinate(&mut self, group: usize) -> bool {
        let form = self.group(group).form;
        let Some(place) = self.stack.iter().rposition(|frame| frame.verb.is_some_and(|clause| self.fits(clause, group, form)))
        else {
            return false;
        };
        self.stack.truncate(place + 1);
        let Some(left) = self.top().verb else { return false };
        let before = self.clauses[left].clone();
        let clause = self.make(group, before.kind);
        let this = &mut self.clauses[clause];
        (this.opener, this.host, this.antecedent) = (before.opener, before.host, before.antecedent);
        this.subject = before.subject;
        this.known = if before.subject.is_some() { Known::Shared } else { before.known };
        let bare = this.group.len() == 1;
        if bare {
            self.share_auxiliaries(clause, &before, form);
        }
        self.top().verb = Some(clause);
        self.doubtful[clause] = false;
        let direct = matches!(self.before, Some(Item::Verb(_))) && before.object.is_none() && before.voice == Voice::Active;
        self.twin = direct.then_some((left, clause));
        true
    }

    pub(super) fn share_auxiliaries(&mut self, clause: ClauseId, before: &crate::grammar::types::Clause, form: Form) {
        let this = &mut self.clauses[clause];
        let auxiliary = before.group.len() > 1;
        match form {
            Form::PastOrParticiple | Form::Participle if auxiliary || before.kind == Kind::Participle => {
                (this.voice, this.tense, this.modality, this.perfect) =
                    (before.voice, before.tense, before.modality, before.perfect);
            }
            Form::Base if auxiliary => (this.tense, this.modality) = (before.tense, before.modality),
            Form::Gerund if auxiliary => {
                (this.tense, this.modality, this.progressive) = (before.tense, before.modality, before.progressive);
            }
            _ => {}
        }
    }

    /// Whether a verb of this form can go on where `clause` has begun.
    pub(super) fn fits(&self, clause: ClauseId, group: usize, form: Form) -> bool {
        let before = &self.clauses[clause];
        let first = self.words.forms(before.verb);
        let finite = !matches!(before.kind, Kind::Infinitive | Kind::Participle);
        match form {
            Form::Infinitive => before.kind == Kind::Infinitive,
            Form::Gerund => first.gerund,
            Form::Participle => first.participle,
            Form::PastOrParticiple => {
                let object = matches!(self.item(self.at + 1), Some(Item::Phrase(phrase)) if !self.pieces.phrases[phrase].is_time);
                let passive = before.voice == Voice::Passive && object && !self.words.can(self.group(group).main, Can::TAKES_TWO);
                !passive && (finite && (first.past || before.copular && !first.base) || first.participle)
            }
            Form::Base => {
                before.kind == Kind::Infinitive
                    || first.base && (finite || before.copular)
                    || finite && self.words.can(before.group.start, Can::MODAL.union(Can::DO))
                    || finite && before.copular
            }
            Form::Finite => finite && (self.group(group).main > before.verb),
        }
    }
}
