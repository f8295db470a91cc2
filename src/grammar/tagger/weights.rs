//! The weights of the tagger and their stored form.
//!
//! Stored: a bit for each slot of the features, set where it has a row; for each row three weights of a byte, those of verb,
//! adjective and adverb against noun, all those of verbs first.

use std::sync::LazyLock;

use super::features::SLOTS;

/// The open parts of speech, in the order of scores: noun, verb, adjective, adverb.
pub const OPEN: usize = 4;

/// A score for each open part of speech but the noun, whose score is always 0.
pub type Scores = [i16; OPEN - 1];

/// Rows of weights, found by the number of a feature.
pub struct Weights {
    /// For each slot the number of its row; 0 is a row of nothing.
    rows: Vec<u16>,
    weights: Vec<[i8; OPEN]>,
}

impl Weights {
    /// Reads stored weights; bytes that are none give rows of nothing.
    pub fn read(bytes: &[u8]) -> Self {
        let (bits, stored) = bytes.split_at_checked(SLOTS / 8).unwrap_or_default();
        let count = stored.len() / (OPEN - 1);
        let mut rows = vec![0; SLOTS];
        let set = (0..bits.len() * 8).filter(|slot| bits[slot / 8] >> (slot % 8) & 1 != 0);
        for (row, slot) in (1..).zip(set.take(count)) {
            rows[slot] = row;
        }
        let weight = |column: usize, row: usize| stored[column * count + row].cast_signed();
        let weights = (0..count).map(|row| [weight(0, row), weight(1, row), weight(2, row), 0]);
        Self { rows, weights: std::iter::once([0; OPEN]).chain(weights).collect() }
    }

    /// The sum of the weights of some features.
    pub fn score(&self, features: &[u32]) -> Scores {
        let mut scores = [0; OPEN - 1];
        for feature in features {
            let row = &self.weights[usize::from(self.rows[*feature as usize])];
            scores.iter_mut().zip(row).for_each(|(score, weight)| *score += i16::from(*weight));
        }
        scores
    }
}

/// The weights that ship.
pub static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights::read(include_bytes!("../../../data/model/parts.model")));
