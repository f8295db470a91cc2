//! What all marks have in common.

use crate::span::Span;

enumeration! {
    /// The four kinds of marks, in the order in which the engine runs their annotators.
    pub enum Kind {
        /// A name of a person, organization, place, affiliation or event.
        Entity => "entity",
        /// A TIMEX3 expression.
        Date => "date",
        /// Words somebody said, or is reported to have said.
        Quote => "quote",
        /// How many people were killed, hurt, displaced, …
        Casualty => "casualty",
    }
}

/// A set of kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    /// Every kind.
    pub const ALL: Self = Self((1 << Kind::ALL.len()) - 1);
    /// No kind.
    pub const NONE: Self = Self(0);

    /// The set with `kind` added.
    #[must_use]
    pub const fn with(self, kind: Kind) -> Self {
        Self(self.0 | 1 << kind as u8)
    }

    /// Whether `kind` is in the set.
    #[must_use]
    pub const fn has(self, kind: Kind) -> bool {
        self.0 & 1 << kind as u8 != 0
    }
}

enumeration! {
    /// The sex of a person, as far as the words tell it.
    pub enum Sex {
        /// `a woman`, `Mrs`, `Maria`
        Female => "female",
        /// `a man`, `Mr`, `David`
        Male => "male",
    }
}

enumeration! {
    /// How much a mark is to be trusted.
    pub enum Confidence {
        /// A guess that is often wrong.
        Low => "low",
        /// Probably right.
        Medium => "medium",
        /// As good as certain.
        High => "high",
    }
}

/// What made a mark, and how to say so to a reader.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// A stable name: `date.weekday`.
    pub id: &'static str,
    /// What the rule looks for, in one plain sentence.
    pub description: &'static str,
}

/// A reading of a piece of text: `R` says what it means, the rest where it stands and why it was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark<R> {
    /// The marked text.
    pub span: Span,
    /// How much to trust it.
    pub confidence: Confidence,
    /// What made it.
    pub rule: &'static Rule,
    /// What it means.
    pub reading: R,
}
