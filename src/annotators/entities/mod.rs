//! Names of persons, organizations, places, affiliations and events.
//!
//! `words` looks every token up in `lexicon` and `gazetteer`; `find` finds runs of capitalised words; `segment` cuts them
//! into candidates; `weigh` weighs the evidence beside each, `memory` that of the whole article; `reject` says no for a
//! named reason; `read` reads place and role.

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
use memory::Memory;
use read::Countries;
use segment::Candidate;
use weigh::Weights;
use words::Words;

/// Finds names; in reading order, without overlaps.
#[must_use]
pub fn annotate(document: &Document) -> Vec<Mark<Mention>> {
    let words = Words::look_up(document);
    let candidates = candidates(&words);
    let mut weights: Vec<Weights> = candidates.iter().map(|candidate| weigh::weigh(&words, candidate)).collect();
    let memory = Memory::learn(&words, &candidates, &weights);
    for (candidate, weights) in candidates.iter().zip(&mut weights) {
        memory.remind(&words, candidate, weights);
    }
    weigh::neighbours(&words, &candidates, &mut weights);
    let countries = Countries::count(&words, &candidates);
    candidates.iter().zip(&weights).filter_map(|(candidate, weights)| mark(&words, &countries, candidate, weights)).collect()
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

fn mark(words: &Words, countries: &Countries, candidate: &Candidate, weights: &Weights) -> Option<Mark<Mention>> {
    let (kind, points, lead, rule) = weights.best()?;
    if reject::reason(words, candidate, kind, points).is_some() {
        return None;
    }
    let confidence = match points.min(lead + 3) {
        9.. => Confidence::High,
        5.. => Confidence::Medium,
        _ => Confidence::Low,
    };
    let span = words.document.tokens_span(candidate.tokens.clone());
    Some(Mark { span, confidence, rule, reading: read::read(words, countries, candidate, kind) })
}
