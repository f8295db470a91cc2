//! The model at work: evidence in, names out.

use std::ops::Range;
use std::sync::LazyLock;

use super::decode::{Decision, Decoder};
use super::evidence::Evidence;
use super::features::Extractor;
use super::file::{self, ModelError};
use super::label::NameType;
use super::recall::Recall;
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
        let mut look = self.first_look(document, evidence);
        self.look_again(evidence, &mut look);
        let mut names = Vec::new();
        for (tokens, decisions) in look.each() {
            collect(tokens.start, decisions, &mut names);
        }
        names
    }

    /// Looks at each stretch on its own.
    #[must_use]
    pub fn first_look(&self, document: &Document, evidence: &[Evidence]) -> Look {
        let extractor = Extractor::new(document, evidence);
        let mut decoder = Decoder::new(&self.weights.transitions);
        let (mut look, mut features) = (Look::default(), Vec::new());
        for sentence in document.sentences() {
            for stretch in extractor.stretches(sentence.tokens.clone()) {
                let first = look.scores.len();
                for index in stretch.clone() {
                    features.clear();
                    extractor.extract(&sentence.tokens, index, &mut features);
                    look.scores.push(self.weights.first.score(&features));
                }
                decoder.decode(&look.scores[first..], &mut look.decisions);
                look.stretches.push(stretch);
            }
        }
        look
    }

    /// Looks again at those stretches that have a word which the first look knows from elsewhere.
    fn look_again(&self, evidence: &[Evidence], look: &mut Look) {
        let recall = Recall::new(evidence, look.each());
        let mut decoder = Decoder::new(&self.weights.transitions);
        let (mut features, mut scores, mut again) = (Vec::new(), Vec::new(), Vec::with_capacity(look.decisions.len()));
        for (tokens, decisions) in look.each() {
            if !tokens.clone().zip(decisions).any(|(index, decision)| recall.knows(index, decision)) {
                again.extend_from_slice(decisions);
                continue;
            }
            scores.clear();
            for ((index, decision), first) in tokens.zip(decisions).zip(&look.scores[again.len()..]) {
                features.clear();
                recall.extract(index, decision, &mut features);
                let second = self.weights.second.score(&features);
                scores.push(std::array::from_fn(|label| first[label] + second[label]));
            }
            decoder.decode(&scores, &mut again);
        }
        look.decisions = again;
    }
}

/// What a look at a document found.
#[derive(Clone, Debug, Default)]
pub struct Look {
    stretches: Vec<Range<usize>>,
    scores: Vec<Scores>,
    decisions: Vec<Decision>,
}

impl Look {
    /// The tokens of each stretch with what was decided for them.
    pub fn each(&self) -> impl Iterator<Item = (Range<usize>, &[Decision])> {
        let mut first = 0;
        self.stretches.iter().map(move |tokens| {
            first += tokens.len();
            (tokens.clone(), &self.decisions[first - tokens.len()..first])
        })
    }

    /// The scores of all those tokens, in order.
    #[must_use]
    pub fn scores(&self) -> &[Scores] {
        &self.scores
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
