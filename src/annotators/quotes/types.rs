//! What a quote is.

use crate::span::Span;

enumeration! {
    /// How speech is reported.
    pub enum Form {
        /// Whole clauses in quotation marks.
        Direct => "direct",
        /// Quoted words inside the writer's sentence.
        Partial => "partial",
        /// Without quotation marks.
        Indirect => "indirect",
    }
}

enumeration! {
    /// How the text names the speaker.
    pub enum How {
        /// By name.
        Named => "named",
        /// By a description: `Turkish security officials`.
        Described => "described",
        /// By a pronoun.
        Pronoun => "pronoun",
        /// Not here: the speaker of an earlier quote goes on.
        Continued => "continued",
        /// Not at all.
        Unknown => "unknown",
    }
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
