//! Questions and gaps: an auxiliary before its subject, an object that stands before its verb.

use super::frame::Frame;
use super::{Parser, is_finite};
use crate::grammar::items::Item;
use crate::grammar::lexicon::Can;
use crate::grammar::part::Part;
use crate::grammar::types::{Kind, Voice};
use crate::grammar::verbs::Form;

impl Parser<'_, '_, '_> {
    /// `whom he met`, `the car he drove`: where no object follows, the antecedent is it.
    pub(super) fn look_for_object(&mut self) {
        let follows = matches!(self.item(self.at + 1), Some(Item::Phrase(_)));
        let last = self.stack.len() - 1;
        let Frame { gap, verb, antecedent, .. } = self.stack[last];
        // The gap may belong to a clause above: `what he wanted to say`.
        let holder = if gap {
            Some(last)
        } else {
            self.stack.iter().rposition(|frame| frame.gap && frame.verb.is_some()).filter(|&holder| holder + 3 > last)
        };
        let (Some(holder), Some(clause)) = (holder, verb) else { return };
        let antecedent = if gap { antecedent } else { self.stack[holder].antecedent };
        let continues = matches!(self.next(), Some(Item::Verb(_)))
            && matches!(self.item(self.at + 1), Some(Item::Verb(next)) if !is_finite(self.group(next).form));
        let open = self.clauses[clause].object.is_none() && self.clauses[clause].voice == Voice::Active;
        if !follows && open && !continues && !self.main_can(clause, Can::NO_OBJECT) {
            self.clauses[clause].object = antecedent;
            self.stack[holder].gap = false;
        }
    }

    /// The second half of a question: its auxiliary stands before the subject.
    pub(super) fn joins_auxiliary(&mut self, group: usize) -> bool {
        let Some(auxiliary) = self.top().inverted else { return false };
        if self.top().verb.is_some() || self.group(group).form == Form::Infinitive {
            return false;
        }
        self.top().inverted = None;
        let first = self.group(auxiliary).clone();
        let words = self.words;
        let passive = words.can(first.main, Can::BE) && words.forms(self.group(group).main).participle;
        let kind = if self.top().kind == Kind::Adverbial { Kind::Main } else { self.top().kind };
        self.top().kind = kind;
        let opens = first.tokens.start.wrapping_sub(1);
        let asked = !matches!(words.part(opens), Part::Adverb | Part::Negation) && !words.reads(opens, word!("nor"));
        let clause = self.attach(group);
        let this = &mut self.clauses[clause];
        if passive {
            this.voice = Voice::Passive;
        }
        (this.tense, this.modality) = (first.tense, first.modality);
        this.negated |= first.negated;
        this.asked = asked;
        true
    }

    /// An auxiliary before its subject: `did he`, `has the man`.
    pub(super) fn inverts(&self, group: usize) -> bool {
        let group = self.group(group);
        if !group.bare_auxiliary || !is_finite(group.form) {
            return false;
        }
        let subject = (self.at + 1..self.at + 3).find(|&at| matches!(self.item(at), Some(Item::Phrase(_))));
        let Some(subject) = subject else { return false };
        for at in subject + 1..subject + 8 {
            match self.item(at) {
                Some(Item::Verb(verb)) => {
                    let verb = self.group(verb);
                    let (forms, first) = (self.words.forms(verb.main), group.main);
                    let fits = if self.words.can(first, Can::BE) {
                        forms.participle || forms.gerund
                    } else if self.words.can(first, Can::HAVE) {
                        forms.participle
                    } else {
                        forms.base || self.words.can(verb.main, Can::BE.union(Can::HAVE).union(Can::DO))
                    };
                    return fits
                        && verb.form != Form::Infinitive
                        && (verb.tokens.len() == 1 || !matches!(verb.form, Form::Finite));
                }
                Some(Item::Adverb(_) | Item::Preposition(_) | Item::Phrase(_)) => {}
                _ => return false,
            }
        }
        false
    }
}
