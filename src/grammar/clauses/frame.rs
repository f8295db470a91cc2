//! A clause that has begun.

use crate::grammar::types::{Adjunct, ClauseId, Kind, Known, PhraseId};

/// A clause on the stack: before its verb, or with its verb and open for more.
#[derive(Clone, Debug)]
pub struct Frame {
    pub kind: Kind,
    pub opener: Option<usize>,
    pub antecedent: Option<PhraseId>,
    /// A relative pronoun or question word is still to be used as subject or object.
    pub gap: bool,
    pub subject: Option<PhraseId>,
    pub known: Known,
    pub verb: Option<ClauseId>,
    /// An auxiliary that stands before its subject: `did he`.
    pub inverted: Option<usize>,
    /// The subject is to follow the verb: `said Ana Ruiz`, `there were`.
    pub waits: bool,
    /// What came before the verb.
    pub adjuncts: Vec<Adjunct>,
    pub times: Vec<PhraseId>,
    /// The item where it began.
    pub start: usize,
}

impl Frame {
    pub const fn new(kind: Kind) -> Self {
        Self {
            kind,
            opener: None,
            antecedent: None,
            gap: false,
            subject: None,
            known: Known::Stated,
            verb: None,
            inverted: None,
            waits: false,
            adjuncts: Vec::new(),
            times: Vec::new(),
            start: 0,
        }
    }

    pub fn opened(kind: Kind, opener: usize) -> Self {
        Self { opener: Some(opener), ..Self::new(kind) }
    }

    pub fn with_subject(kind: Kind, subject: PhraseId) -> Self {
        Self { subject: Some(subject), ..Self::new(kind) }
    }

    /// Waits for its verb and knows who its subject will be.
    pub fn wants_verb(&self) -> bool {
        self.verb.is_none() && (self.subject.is_some() || self.gap)
    }
}
