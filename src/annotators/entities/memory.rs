//! What the whole article tells of a name: a surname alone is the person who had a full name elsewhere, and letters in
//! brackets stand for the name before them.

use rustc_hash::{FxHashMap, FxHashSet};

use super::lexicon::Cues;
use super::rules::Reason;
use super::segment::{Candidate, Origin};
use super::types::EntityType;
use super::weigh::{TYPES, Weights};
use super::words::Words;
use crate::document::Case;

/// Points for each type that the plain mentions of a name give to its other mentions.
#[derive(Debug, Default)]
pub struct Memory {
    names: FxHashMap<u64, [i16; 5]>,
    refused: FxHashSet<u64>,
    votes: FxHashMap<u64, [i16; 5]>,
}

/// A mention with fewer points teaches nothing.
const TEACHES: i16 = 5;
/// A mention with as few points was refused for a reason that holds for the others too.
const REFUSED: i16 = -9;
/// So many hints say no more than fewer would.
const MOST_VOTES: i16 = 40;
/// No name gets more points from elsewhere.
const MOST: i16 = 7;

impl Memory {
    /// Learns from all candidates.
    pub fn learn(words: &Words, candidates: &[Candidate], weights: &[Weights]) -> Self {
        let mut memory = Self::default();
        for (candidate, weights) in candidates.iter().zip(weights) {
            memory.note(words, candidate, weights);
        }
        memory
    }

    fn note(&mut self, words: &Words, candidate: &Candidate, weights: &Weights) {
        self.vote(words, candidate, weights);
        let Some((kind, points, lead, _)) = weights.best() else { return };
        if points <= REFUSED {
            self.refused.insert(whole(words, candidate));
        }
        if points < TEACHES || lead < 3 || words.case(candidate.sentence) == Case::Upper {
            return;
        }
        self.add(whole(words, candidate), kind, points);
        if candidate.tokens.len() == 1 {
            return;
        }
        let last = candidate.tokens.end - 1;
        match kind {
            EntityType::Person => {
                self.add(words.get(last).hash, kind, points);
                self.add(words.get(candidate.tokens.start).hash, kind, points - 2);
            }
            EntityType::Organization => self.note_heads(words, candidate),
            _ => {}
        }
    }

    /// Hints that are too weak alone add up over the article.
    fn vote(&mut self, words: &Words, candidate: &Candidate, weights: &Weights) {
        if candidate.origin == Origin::Plain && candidate.tokens.len() == 1 {
            let sums = self.votes.entry(whole(words, candidate)).or_default();
            for kind in TYPES {
                let sum = &mut sums[kind as usize];
                *sum = (*sum + weights.of(kind).clamp(0, 5)).min(MOST_VOTES);
            }
        }
    }

    /// "the Observatory" is the Syrian Observatory for Human Rights.
    fn note_heads(&mut self, words: &Words, candidate: &Candidate) {
        let heads = Cues::ORG_HEAD.with(Cues::TAKES_OF);
        for index in candidate.tokens.clone().filter(|&index| words.has(index, heads) && words.get(index).capital) {
            self.add(words.get(index).hash, EntityType::Organization, MOST);
        }
        self.add(words.get(candidate.tokens.start).hash, EntityType::Organization, 3);
    }

    fn add(&mut self, name: u64, kind: EntityType, points: i16) {
        let sum = &mut self.names.entry(name).or_default()[kind as usize];
        *sum = (*sum).max(points.min(MOST));
    }

    /// Adds what is remembered of a candidate's name.
    pub fn remind(&self, words: &Words, candidate: &Candidate, weights: &mut Weights) {
        let name = whole(words, candidate);
        if self.refused.contains(&name) {
            return weights.doubt(10);
        }
        if let Some(votes) = self.votes.get(&name).filter(|_| candidate.origin == Origin::Plain) {
            count_votes(votes, weights);
        }
        let Some(points) = self.names.get(&name) else { return };
        for kind in TYPES {
            let more = points[kind as usize] - weights.of(kind).max(0) / 2;
            if points[kind as usize] > 0 && more > 0 {
                weights.add(kind, more, Reason::Document);
            }
        }
    }
}

/// The type with most votes, if it leads, gets some points.
fn count_votes(votes: &[i16; 5], weights: &mut Weights) {
    let Some(best) = TYPES.into_iter().max_by_key(|&kind| (votes[kind as usize], std::cmp::Reverse(kind))) else { return };
    let next = TYPES.into_iter().filter(|&kind| kind != best).map(|kind| votes[kind as usize]).max().unwrap_or(0);
    if votes[best as usize] >= 4 && votes[best as usize] - next >= 2 && weights.of(best) < 4 {
        weights.add(best, 4 - weights.of(best).max(0), Reason::Document);
    }
}

/// A number of the whole name, equal for equal names; for one word, that of the word.
fn whole(words: &Words, candidate: &Candidate) -> u64 {
    candidate.tokens.clone().filter(|&index| words.get(index).hash != 0).fold(0, |sum, index| {
        if sum == 0 { words.get(index).hash } else { sum.rotate_left(9).wrapping_mul(0x9e37_79b9) ^ words.get(index).hash }
    })
}
