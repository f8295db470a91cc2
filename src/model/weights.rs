//! The runtime form of a model: for each feature that has any, a row of sixteen one-byte weights.

use super::label::LABELS;

/// The weights of one feature, a label each.
pub type Row = [i8; LABELS];
/// Scores of the labels of one token: sums of weights. No token has features enough for one to overflow.
pub type Scores = [i16; LABELS];

/// What a model has learned, ready for use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weights {
    /// For the features of a token and its surroundings.
    pub first: Table,
    /// For what the first look at the document says of the same words elsewhere.
    pub second: Table,
    /// The weights of one label after another.
    pub transitions: [[i16; LABELS]; LABELS],
}

/// Rows of weights, found by the upper bits of a feature's hash.
///
/// Most features have no row: to see that, one bit is read, and all bits together are few enough to stay in the fastest
/// memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The number of bits of a feature's hash that count.
    bits: u32,
    /// For each 64 slots: a bit for each, set where it has a row, and how many rows stand before theirs.
    blocks: Vec<(u64, u32)>,
    /// The rows, in the order of their slots.
    rows: Vec<Row>,
}

impl Table {
    /// From the rows that are not all zero, in order, each with its slot.
    ///
    /// Gives nothing if a slot lies beyond the table or they are not in order.
    #[must_use]
    pub fn new(bits: u32, slots: &[(u32, Row)]) -> Option<Self> {
        if !(1..=MOST_BITS).contains(&bits) || slots.windows(2).any(|pair| pair[0].0 >= pair[1].0) {
            return None;
        }
        let mut blocks = vec![(0_u64, 0); (1_usize << bits).div_ceil(64)];
        for &(slot, _) in slots {
            blocks.get_mut(slot as usize / 64)?.0 |= 1 << (slot % 64);
        }
        let mut rows = 0;
        for (filled, before) in &mut blocks {
            *before = rows;
            rows += filled.count_ones();
        }
        Some(Self { bits, blocks, rows: slots.iter().map(|(_, row)| *row).collect() })
    }

    /// The slots that have weights, with them, in order.
    pub fn slots(&self) -> impl Iterator<Item = (u32, &Row)> {
        let is_filled = |slot: &u32| self.blocks[*slot as usize / 64].0 >> (slot % 64) & 1 != 0;
        (0..1 << self.bits).filter(is_filled).zip(&self.rows)
    }

    /// The number of bits of a feature's hash that count.
    #[must_use]
    pub const fn bits(&self) -> u32 {
        self.bits
    }

    /// Adds the weights of features to scores; most features have none.
    ///
    /// Whether a feature has weights cannot be guessed: so as not to wait for it, all rows are found first.
    #[inline(never)]
    pub fn add_to(&self, scores: &mut Scores, features: &[u32]) {
        let mut sums = *scores;
        for features in features.chunks(MOST_AT_ONCE) {
            let mut rows = [0; MOST_AT_ONCE];
            let mut count = 0;
            for &feature in features {
                let slot = feature >> (32 - self.bits);
                let (filled, before) = self.blocks[slot as usize / 64];
                rows[count] = before + (filled & ((1 << (slot % 64)) - 1)).count_ones();
                count += (filled >> (slot % 64) & 1) as usize;
            }
            for &row in &rows[..count] {
                for (sum, &weight) in sums.iter_mut().zip(&self.rows[row as usize]) {
                    *sum += i16::from(weight);
                }
            }
        }
        *scores = sums;
    }

    /// The sums of the weights of features.
    #[must_use]
    pub fn score(&self, features: &[u32]) -> Scores {
        let mut scores = Scores::default();
        self.add_to(&mut scores, features);
        scores
    }
}

/// So many rows are found before they are added up.
const MOST_AT_ONCE: usize = 32;

/// Adds to the score of each label. Never inlined, or the compiler would no longer see that the two are apart and would
/// add them one by one.
#[inline(never)]
pub fn add(scores: &mut Scores, more: &Scores) {
    for label in 0..LABELS {
        scores[label] += more[label];
    }
}

/// No table has more slots than two to this power.
pub const MOST_BITS: u32 = 20;
/// Weights are stored in this part of a natural logarithm.
pub const UNIT: i16 = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_by_the_upper_bits() {
        let row = |weight| [weight; LABELS];
        let slots = [(0, row(1)), (63, row(2)), (64, row(3)), (200, row(4)), (255, row(5))];
        let table = Table::new(8, &slots).expect("in order");
        assert!(table.slots().eq(slots.iter().map(|(slot, row)| (*slot, row))));
        for (slot, row) in &slots {
            assert_eq!(table.score(&[slot << 24 | 0x00ff_ffff]), row.map(i16::from));
        }
        assert_eq!(table.score(&[1 << 24]), [0; LABELS]);
        assert_eq!(table.score(&[63 << 24, 1 << 24, 200 << 24]), [6; LABELS]);
        assert_eq!(table.score(&[63 << 24; 70]), [140; LABELS]);
    }

    #[test]
    fn slots_stand_in_order_within_the_table() {
        let row = [1; LABELS];
        assert_eq!(Table::new(8, &[(256, row)]), None);
        assert_eq!(Table::new(8, &[(2, row), (1, row)]), None);
        assert_eq!(Table::new(8, &[(2, row), (2, row)]), None);
    }
}
