//! The runtime form of a model: for each feature that has any, a row of sixteen one-byte weights.

use super::label::LABELS;

/// The weights of one feature, a label each.
pub type Row = [i8; LABELS];
/// Scores of the labels of one token.
pub type Scores = [i32; LABELS];

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The number of bits of a feature's hash that count.
    bits: u32,
    /// For each hash, its row; row 0 is all zero.
    index: Vec<u16>,
    rows: Vec<Row>,
}

impl Table {
    /// From the rows that are not all zero, with the slots of the table that they belong to.
    ///
    /// Gives nothing if a slot lies beyond the table or there are more rows than can be numbered.
    #[must_use]
    pub fn new(bits: u32, slots: &[(u32, Row)]) -> Option<Self> {
        if !(1..=MOST_BITS).contains(&bits) {
            return None;
        }
        let mut index = vec![0; 1 << bits];
        let mut rows = Vec::with_capacity(slots.len() + 1);
        rows.push([0; LABELS]);
        for &(slot, row) in slots {
            *index.get_mut(slot as usize)? = u16::try_from(rows.len()).ok()?;
            rows.push(row);
        }
        Some(Self { bits, index, rows })
    }

    /// The slots that have weights, with them, in order.
    pub fn slots(&self) -> impl Iterator<Item = (u32, &Row)> {
        (0..).zip(&self.index).filter(|&(_, &row)| row != 0).map(|(slot, &row)| (slot, &self.rows[usize::from(row)]))
    }

    /// The number of bits of a feature's hash that count.
    #[must_use]
    pub const fn bits(&self) -> u32 {
        self.bits
    }

    /// The scores of a token with these features.
    #[must_use]
    pub fn score(&self, features: &[u32]) -> Scores {
        let mut sums = [0_i16; LABELS];
        for &feature in features {
            let row = self.index[(feature >> (32 - self.bits)) as usize];
            if row != 0 {
                let row = &self.rows[usize::from(row)];
                sums.iter_mut().zip(row).for_each(|(sum, &weight)| *sum = sum.saturating_add(i16::from(weight)));
            }
        }
        sums.map(i32::from)
    }
}

/// No table has more slots than two to this power.
pub const MOST_BITS: u32 = 20;
/// Weights are stored in this part of a natural logarithm.
pub const UNIT: i32 = 16;
