//! What a verb group is to the sentence: the verb of the clause that waits for one, one of a list, or a new clause.

use super::frame::Frame;
use super::{Parser, is_finite};
use crate::grammar::items::Item;
use crate::grammar::lexicon::Can;
use crate::grammar::types::{ClauseId, Kind, Known, Modality, PhraseId, Tense, Voice};
use crate::grammar::verbs::Form;

impl Parser<'_, '_, '_, '_> {
    pub(super) fn verb(&mut self, group: usize) {
        let form = self.group(group).form;
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

    /// `whom he met`, `the car he drove`: where no object follows, the antecedent is it.
    fn look_for_object(&mut self) {
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
            && matches!(self.item(self.at + 1), Some(Item::Verb(next)) if !matches!(self.group(next).form, Form::Finite | Form::Base));
        let open = self.clauses[clause].object.is_none() && self.clauses[clause].voice == Voice::Active;
        if !follows && open && !continues && !self.main_can(clause, Can::NO_OBJECT) {
            self.clauses[clause].object = antecedent;
            self.stack[holder].gap = false;
        }
    }

    /// The second half of a question: its auxiliary stands before the subject.
    fn joins_auxiliary(&mut self, group: usize) -> bool {
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
        let clause = self.attach(group);
        let this = &mut self.clauses[clause];
        if passive {
            this.voice = Voice::Passive;
        }
        (this.tense, this.modality) = (first.tense, first.modality);
        this.negated |= first.negated;
        true
    }

    /// An auxiliary before its subject: `did he`, `has the man`.
    fn inverts(&self, group: usize) -> bool {
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
    fn found(&mut self, group: usize) {
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

    /// `two people trapped inside were rescued`: what looked like the verb was a participle behind its noun.
    fn repair(&mut self, group: usize) -> bool {
        let Some(place) = self.stack.iter().rposition(|frame| frame.verb.is_some_and(|clause| self.doubtful[clause])) else {
            return false;
        };
        let frame = &self.stack[place];
        let (Some(clause), Some(subject)) = (frame.verb, frame.subject) else { return false };
        if self.main_can(clause, Can::SAYS) || self.clauses[clause].object.is_some() && self.adjacent.is_some() {
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
    fn take_object(&mut self, group: usize) -> bool {
        let Some(phrase) = self.adjacent.filter(|_| !self.comma) else { return false };
        let Some(clause) = self.top().verb else { return false };
        if self.clauses[clause].object != Some(phrase) || self.clauses[clause].copular {
            return false;
        }
        self.clauses[clause].object = None;
        self.push(Frame::with_subject(Kind::Complement, phrase));
        self.found(group);
        true
    }

    /// One more verb behind a conjunction: it shares subject and auxiliaries with one before it.
    fn coordinate(&mut self, group: usize) -> bool {
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

    fn share_auxiliaries(&mut self, clause: ClauseId, before: &crate::grammar::types::Clause, form: Form) {
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
    fn fits(&self, clause: ClauseId, group: usize, form: Form) -> bool {
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

    fn infinitive(&mut self, group: usize) {
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
        if let (Some(host), Known::Shared) = (host, known) {
            self.clauses[host].complement = self.clauses[host].complement.or(Some(clause));
        }
    }

    /// Who is to do what the infinitive says.
    fn infinitive_subject(&self) -> (Option<PhraseId>, Known) {
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

    fn gerund(&mut self, group: usize) {
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
    fn opens_participle(&mut self) -> bool {
        let at = self.at;
        let top = self.top();
        top.verb.is_none() && top.subject.is_none() && top.kind == Kind::Adverbial && top.start + 3 > at
    }

    /// A participle, gerund or plain infinitive that hangs on what is before it.
    fn nonfinite(&mut self, group: usize, subject: Option<PhraseId>, known: Known, opener: Option<usize>) {
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

    /// `the man, killed in the raid, was`
    fn participle_before_verb(&self) -> bool {
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

    fn plain_infinitive(&mut self) {
        if let Some(clause) = self.top_clause() {
            self.clauses[clause].kind = Kind::Infinitive;
            self.clauses[clause].tense = Tense::None;
            self.clauses[clause].modality = Modality::Asserted;
        }
    }
}
