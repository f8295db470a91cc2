//! Verb groups: a full verb with its auxiliaries, adverbs between them and negation.

use std::ops::Range;

use super::lexicon::Can;
use super::part::{Forms, Part};
use super::types::{Modality, Tense, Voice};
use super::words::Words;

/// The form of the first word of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Has a tense of its own: `was killed`, `says`, `will go`.
    Finite,
    /// `killed`: past tense or participle.
    PastOrParticiple,
    /// `seen`: participle only.
    Participle,
    /// `kill`: present tense of a plural, imperative or plain infinitive.
    Base,
    /// `to kill`
    Infinitive,
    /// `killing`, `being killed`, `having killed`
    Gerund,
}

/// A verb group.
#[derive(Clone, Debug)]
pub struct Group {
    pub tokens: Range<usize>,
    pub main: usize,
    pub form: Form,
    pub voice: Voice,
    pub tense: Tense,
    pub modality: Modality,
    pub perfect: bool,
    pub progressive: bool,
    pub negated: bool,
    /// The main word is a form of `be`.
    pub copular: bool,
    /// No full verb: one may follow behind the subject, as in questions.
    pub bare_auxiliary: bool,
    /// The first auxiliary is a form of `do` or a modal verb: what follows is a plain form.
    pub asks_base: bool,
}

/// Longest group, in tokens.
const LONGEST: usize = 12;

/// The group that begins at `start`, which is an auxiliary, a verb or the `to` of an infinitive.
pub fn group(words: &Words, start: usize) -> Option<Group> {
    let infinitive = words.reads(start, word!("to"));
    let mut group = Group {
        tokens: start..start + 1,
        main: start,
        form: if infinitive { Form::Infinitive } else { Form::Finite },
        voice: Voice::Active,
        tense: Tense::None,
        modality: if infinitive { Modality::Intended } else { Modality::Asserted },
        perfect: false,
        progressive: false,
        negated: false,
        copular: false,
        bare_auxiliary: false,
        asks_base: false,
    };
    let mut chain = Chain { last: if infinitive { Link::To } else { Link::None }, first: None };
    let first = start + usize::from(infinitive);
    let mut main = None;
    for index in first..first + LONGEST {
        match words.part(index) {
            Part::Auxiliary => {
                if !chain.takes(words, index) {
                    break;
                }
                chain.auxiliary(words, index, &mut group);
                main = Some(index);
            }
            Part::Verb => {
                if chain.full(words, index, &mut group) {
                    if chain.gets(words, index, &mut group) {
                        main = Some(index);
                        continue;
                    }
                    group.main = index;
                    group.tokens.end = index + 1;
                    return Some(group);
                }
                break;
            }
            Part::Negation => group.negated |= main.is_some() || infinitive,
            Part::Determiner if main.is_some() && words.can(index, Can::FLOATS) && words.is(index + 1, Part::Verb) => {}
            Part::Mark if main.is_some() && words.is_hyphen(index) => {}
            Part::Adverb if !words.can(index, Can::PRONOUN) => {}
            _ => break,
        }
    }
    let main = main?;
    group.main = main;
    group.tokens.end = main + 1;
    while words.is(group.tokens.end, Part::Negation) {
        group.tokens.end += 1;
    }
    group.copular = chain.last == Link::Be;
    group.bare_auxiliary = true;
    Some(group)
}

/// The last auxiliary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Link {
    None,
    To,
    Modal,
    Do,
    Have,
    Be,
    Being,
}

struct Chain {
    last: Link,
    first: Option<usize>,
}

impl Chain {
    fn takes(&self, words: &Words, index: usize) -> bool {
        let base = words.reads(index, word!("have")) || words.reads(index, word!("do"));
        match self.last {
            Link::None => true,
            Link::To | Link::Modal | Link::Do => base || words.reads(index, word!("be")),
            Link::Have => words.reads(index, word!("been")) || words.reads(index, word!("had")),
            Link::Be => words.reads(index, word!("being")) || words.reads(index, word!("having")),
            Link::Being => false,
        }
    }

    fn auxiliary(&mut self, words: &Words, index: usize, group: &mut Group) {
        let bits = words.bits(index);
        group.negated |= bits.contains(Can::NEGATED);
        let second = self.first.is_some();
        if self.last == Link::None {
            group.tense = match bits {
                bits if bits.contains(Can::FUTURE) => Tense::Future,
                bits if bits.contains(Can::PAST_AUXILIARY) => Tense::Past,
                bits if bits.intersects(Can::MODAL) => Tense::None,
                _ => Tense::Present,
            };
            group.modality = modality(bits);
            if words.reads(index, word!("having")) || words.reads(index, word!("being")) {
                group.form = Form::Gerund;
                group.tense = Tense::None;
            } else if words.reads(index, word!("be")) {
                group.form = Form::Base;
            } else if words.reads(index, word!("been")) {
                group.form = Form::Participle;
            }
        }
        group.asks_base |= bits.intersects(Can::MODAL.union(Can::DO));
        group.perfect |= self.last == Link::Have;
        group.progressive |= self.last == Link::Be && second && words.forms(index).gerund && !words.reads(index, word!("being"));
        self.first = self.first.or(Some(index));
        self.last = if bits.intersects(Can::MODAL) {
            Link::Modal
        } else if bits.contains(Can::DO) {
            Link::Do
        } else if bits.contains(Can::HAVE) {
            Link::Have
        } else if words.reads(index, word!("being")) && second {
            Link::Being
        } else {
            Link::Be
        };
        if words.text(index).ends_with(['s', 'S']) && words.kind(index) == Some(crate::document::TokenKind::Possessive) {
            // `'s`: has before a participle of `be`, is otherwise.
            self.last =
                if words.reads(index + 1, word!("been")) || words.reads(index + 1, word!("got")) { Link::Have } else { Link::Be };
        }
    }

    /// `got killed`, `get caught`: makes a passive.
    fn gets(&mut self, words: &Words, index: usize, group: &mut Group) -> bool {
        let next = index + 1;
        let gets =
            words.can(index, Can::GET) && words.is(next, Part::Verb) && words.forms(next).participle && !words.forms(next).base;
        if gets {
            if group.form == Form::PastOrParticiple {
                group.form = Form::Finite;
            }
            self.first = self.first.or(Some(index));
            self.last = Link::Be;
        }
        gets
    }

    /// A full verb ends the chain if its form fits.
    fn full(&self, words: &Words, index: usize, group: &mut Group) -> bool {
        let forms = words.forms(index);
        match self.last {
            Link::None => {
                group.form = form(forms);
                group.tense = match group.form {
                    Form::Finite if forms.past => Tense::Past,
                    Form::PastOrParticiple => Tense::Past,
                    Form::Finite | Form::Base => Tense::Present,
                    _ => Tense::None,
                };
                group.modality = Modality::Asserted;
                if group.form == Form::Participle {
                    group.voice = Voice::Passive;
                }
                true
            }
            Link::To | Link::Modal | Link::Do => forms.base,
            Link::Have => {
                group.perfect |= forms.participle;
                forms.participle || forms.past
            }
            Link::Be | Link::Being => {
                if forms.participle {
                    group.voice = Voice::Passive;
                }
                group.progressive |= forms.gerund || self.last == Link::Being;
                forms.participle || forms.gerund
            }
        }
    }
}

fn modality(bits: Can) -> Modality {
    if bits.contains(Can::POSSIBLE) {
        Modality::Possible
    } else if bits.contains(Can::NECESSARY) {
        Modality::Necessary
    } else if bits.contains(Can::CONDITIONAL) {
        Modality::Conditional
    } else {
        Modality::Asserted
    }
}

fn form(forms: Forms) -> Form {
    match forms {
        Forms { gerund: true, .. } => Form::Gerund,
        Forms { base: true, past: true, .. } => Form::PastOrParticiple,
        Forms { base: true, .. } => Form::Base,
        Forms { past: true, participle: true, .. } => Form::PastOrParticiple,
        Forms { participle: true, .. } => Form::Participle,
        _ => Form::Finite,
    }
}
