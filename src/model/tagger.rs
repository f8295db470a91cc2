//! The model at work: evidence in, names out.

use std::ops::Range;
use std::sync::LazyLock;

use super::decode::{Decision, Decoder};
use super::evidence::Evidence;
use super::features::Extractor;
use super::file::{self, ModelError};
use super::label::NameType;
use super::weights::{Scores, UNIT, Weights};
use crate::document::Document;

static PACKED: LazyLock<Option<Tagger>> = LazyLock::new(|| Tagger::open(include_bytes!("../../data/model/names.model")).ok());

/// A name that the model found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tagged {
    /// Where it stands.
    pub tokens: Range<usize>,
    /// What it names.
    pub name_type: NameType,
    /// How much the least certain of its tokens prefers this type to any other, in units of the weights.
    pub margin: i32,
}

impl Tagged {
    /// Whether the odds for this type are at least e^`power` to one, as the model sees it.
    #[must_use]
    pub const fn is_surer_than(&self, power: i32) -> bool {
        self.margin >= power * UNIT
    }
}

/// A model, ready for use.
#[derive(Debug)]
pub struct Tagger {
    name: String,
    weights: Weights,
}

impl Tagger {
    /// The model that ships with the engine; none if it was built without.
    #[must_use]
    pub fn packed() -> Option<&'static Self> {
        PACKED.as_ref()
    }

    /// Reads a stored model.
    ///
    /// # Errors
    /// If the bytes are no model, one of another version, or damaged.
    pub fn open(bytes: &[u8]) -> Result<Self, ModelError> {
        let (name, weights) = file::read(bytes)?;
        Ok(Self { name, weights })
    }

    /// The name of the model.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The names of a document, in order. There is one piece of evidence for each token.
    #[must_use]
    pub fn tag(&self, document: &Document, evidence: &[Evidence]) -> Vec<Tagged> {
        let extractor = Extractor::new(document, evidence);
        let mut decoder = Decoder::new(self.weights.transitions());
        let (mut names, mut features) = (Vec::new(), Vec::new());
        let (mut scores, mut decisions): (Vec<Scores>, Vec<Decision>) = (Vec::new(), Vec::new());
        for sentence in document.sentences() {
            for stretch in extractor.stretches(sentence.tokens.clone()) {
                scores.clear();
                decisions.clear();
                for index in stretch.clone() {
                    features.clear();
                    extractor.extract(&sentence.tokens, index, &mut features);
                    scores.push(self.weights.score(&features));
                }
                decoder.decode(&scores, &mut decisions);
                collect(stretch.start, &decisions, &mut names);
            }
        }
        names
    }
}

/// Appends the names that labels spell.
fn collect(first: usize, decisions: &[Decision], names: &mut Vec<Tagged>) {
    for (index, decision) in (first..).zip(decisions) {
        let Some(name_type) = decision.label.name_type() else { continue };
        match names.last_mut().filter(|name| name.tokens.end == index && !decision.label.begins()) {
            Some(name) => {
                name.tokens.end = index + 1;
                name.margin = name.margin.min(decision.margin);
            }
            None => names.push(Tagged { tokens: index..index + 1, name_type, margin: decision.margin }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Label, Part};

    #[test]
    fn the_packed_model_opens_or_is_left_out() {
        let bytes = include_bytes!("../../data/model/names.model");
        assert!(bytes.is_empty() || Tagger::open(bytes).is_ok());
        assert_eq!(Tagger::open(b"").unwrap_err(), ModelError::NotAModel);
    }

    #[test]
    fn names_are_collected_from_their_labels() {
        let decision = |label, margin| Decision { label, margin };
        let person = |part| Label::of(NameType::Person, part);
        let decisions = [
            decision(Label::OUTSIDE, 9),
            decision(person(Part::Begin), 9),
            decision(person(Part::Last), 3),
            decision(person(Part::Unit), 5),
        ];
        let mut names = Vec::new();
        collect(10, &decisions, &mut names);
        let spans: Vec<_> = names.iter().map(|name| (name.tokens.clone(), name.margin)).collect();
        assert_eq!(spans, [(11..13, 3), (13..14, 5)]);
    }
}
