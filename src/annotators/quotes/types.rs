//! What a quote is.

use crate::span::Span;

/// How speech is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Whole clauses in quotation marks.
    Direct,
    /// Quoted words inside the writer's sentence.
    Partial,
    /// Without quotation marks.
    Indirect,
}

/// How the text names the speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// By name.
    Named,
    /// By a description: `Turkish security officials`.
    Described,
    /// By a pronoun.
    Pronoun,
    /// Not here: the speaker of an earlier quote goes on.
    Continued,
    /// Not at all.
    Unknown,
}

/// A quote: content, cue and source.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// How it is reported.
    pub form: Form,
    /// The words said, without quotation marks; several spans where it is interrupted.
    pub content: Vec<Span>,
    /// The word that introduces it: `said`.
    pub cue: Option<Span>,
    /// Where the text names the speaker of this quote.
    pub source: Option<Span>,
    /// How it names the speaker.
    pub how: How,
    /// Whether its words are told as said: a clause or a question, not something demanded, praised or meant.
    pub asserted: bool,
    /// For a continued quote, the earlier quote whose speaker goes on, as an index of the annotator's result.
    pub continues: Option<usize>,
}
