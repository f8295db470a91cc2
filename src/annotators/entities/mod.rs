//! Names of persons, organizations, places, affiliations and events.
//!
//! `words` looks every token up in `lexicon` and `gazetteer`; `find` finds runs of capitalised words; `segment` cuts them
//! into candidates; `weigh` weighs the evidence beside each, `memory` that of the whole article; `reject` says no for a
//! named reason; `combine` asks the learned model, for which `evidence` sums all this up; `read` reads place and role.

mod combine;
mod evidence;
mod find;
mod gazetteer;
mod lexicon;
mod memory;
mod read;
mod reject;
mod rules;
mod segment;
mod types;
mod weigh;
mod words;

pub use rules::RULES;
pub use types::{EntityType, Mention, Place, PlaceKind};

use crate::annotation::{Confidence, Mark};
use crate::document::Document;
use crate::model::Evidence;
use memory::Memory;
use read::Countries;
use rules::Reason;
use segment::Candidate;
use weigh::Weights;
use words::Words;

/// Finds names; in reading order, without overlaps.
#[must_use]
pub fn annotate(document: &Document) -> Vec<Mark<Mention>> {
    let words = Words::look_up(document);
    let found = Found::by_rules(&words);
    let countries = Countries::count(&words, &found.candidates);
    combine::decide(&words, &found).into_iter().map(|decision| decision.mark(&words, &countries)).collect()
}

/// What the rules and the gazetteer know of a document: the input of the learned model, for its training.
#[must_use]
pub fn evidence(document: &Document) -> Evidence<'static> {
    let words = Words::look_up(document);
    let evidence = evidence::evidence(&words, &Found::by_rules(&words));
    Evidence { tokens: evidence.tokens.into_owned().into(), ..evidence }
}

/// The candidates of a document with what is known of each.
struct Found {
    candidates: Vec<Candidate>,
    weights: Vec<Weights>,
}

impl Found {
    fn by_rules(words: &Words) -> Self {
        let candidates = candidates(words);
        let mut weights: Vec<Weights> = candidates.iter().map(|candidate| weigh::weigh(words, candidate)).collect();
        let memory = Memory::learn(words, &candidates, &weights);
        for (candidate, weights) in candidates.iter().zip(&mut weights) {
            memory.remind(words, candidate, weights);
        }
        weigh::neighbours(words, &candidates, &mut weights);
        Self { candidates, weights }
    }

    fn decide(&self, words: &Words) -> Vec<Decision> {
        let both = self.candidates.iter().zip(&self.weights);
        both.filter_map(|(candidate, weights)| Decision::by_rules(words, candidate, weights)).collect()
    }
}

fn candidates(words: &Words) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut runs = Vec::new();
    for sentence in 0..words.document.sentences().len() {
        runs.clear();
        find::runs(words, sentence, &mut runs);
        for run in &runs {
            segment::segment(words, sentence, run.clone(), &mut candidates);
        }
    }
    candidates
}

/// A candidate that is a name.
#[derive(Clone)]
struct Decision {
    candidate: Candidate,
    kind: EntityType,
    confidence: Confidence,
    reason: Reason,
}

impl Decision {
    fn by_rules(words: &Words, candidate: &Candidate, weights: &Weights) -> Option<Self> {
        let (kind, points, lead, reason) = weights.best()?;
        if reject::is_refused(words, candidate, points) {
            return None;
        }
        let confidence = match points.min(lead + 3) {
            9.. => Confidence::High,
            5.. => Confidence::Medium,
            _ => Confidence::Low,
        };
        Some(Self { candidate: candidate.clone(), kind, confidence, reason })
    }

    fn mark(&self, words: &Words, countries: &Countries) -> Mark<Mention> {
        let span = words.document.tokens_span(self.candidate.tokens.clone());
        let reading = read::read(words, countries, &self.candidate, self.kind);
        Mark { span, confidence: self.confidence, rule: self.reason.rule(), reading }
    }
}
