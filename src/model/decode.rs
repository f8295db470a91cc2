//! Finds the best sequence of labels (Viterbi) and how much better it is than the best one with another type.

use super::label::{LABELS, Label};
use super::weights::Scores;

/// Lower than any score of a possible sequence.
const IMPOSSIBLE: i16 = i16::MIN;

/// The scores of the best sequences up to a token, or from it on, by the label that it has in them; less the score of the
/// sequence in which it stands outside of names, so that they stay within some four times the highest score of a token.
type Sums = [i16; LABELS];

/// Decodes stretches of tokens; keeps its memory between them.
#[derive(Debug)]
pub struct Decoder {
    /// The weights between labels: by the former, then by the latter.
    from: Vec<Sums>,
    /// The same the other way round.
    to: Vec<Sums>,
    /// For each label: nothing for those of other types, and what makes those of its own type impossible.
    others: [Sums; LABELS],
    forward: Vec<Sums>,
}

/// The label of a token, and by how much its type is preferred to any other, or to none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The label in the best sequence.
    pub label: Label,
    /// The score of the best sequence less that of the best one that has another type, or none, here.
    pub margin: i16,
}

impl Decoder {
    /// A decoder for a model with these weights between labels.
    #[must_use]
    pub fn new(weights: &[[i16; LABELS]; LABELS]) -> Self {
        let mut decoder = Self {
            from: vec![[IMPOSSIBLE; LABELS]; LABELS],
            to: vec![[IMPOSSIBLE; LABELS]; LABELS],
            others: [[0; LABELS]; LABELS],
            forward: Vec::new(),
        };
        for (label, other) in Label::all().flat_map(|label| Label::all().map(move |other| (label, other))) {
            if label.allows(other) {
                let weight = weights[label.index()][other.index()];
                decoder.from[label.index()][other.index()] = weight;
                decoder.to[other.index()][label.index()] = weight;
            }
            if label.same_type(other) {
                decoder.others[label.index()][other.index()] = IMPOSSIBLE;
            }
        }
        decoder
    }

    /// Appends the decisions for a stretch of tokens that stands between two tokens outside of names.
    pub fn decode(&mut self, scores: &[Scores], decisions: &mut Vec<Decision>) {
        self.go_forward(scores);
        let start = decisions.len();
        let mut next = Label::OUTSIDE;
        let mut after = self.to[next.index()];
        for (index, forward) in self.forward.iter().enumerate().rev() {
            if let Some(scores) = scores.get(index + 1) {
                after = step(&self.to, &sum(&after, scores));
            }
            let label = best(&sum(forward, &self.to[next.index()]));
            decisions.push(Decision { label, margin: self.margin(&sum(forward, &after), label) });
            next = label;
        }
        decisions[start..].reverse();
    }

    fn go_forward(&mut self, scores: &[Scores]) {
        self.forward.clear();
        for here in scores {
            let before = self.forward.last().map_or(self.from[Label::OUTSIDE.index()], |before| step(&self.from, before));
            self.forward.push(sum(&before, here));
        }
    }

    /// By how much the sum of a label is above that of the best label of another type.
    fn margin(&self, sums: &Sums, label: Label) -> i16 {
        sums[label.index()].saturating_sub(most(&sum(sums, &self.others[label.index()])))
    }
}

/// The best sums one token further: over all labels of the token left behind.
fn step(transitions: &[Sums], behind: &Sums) -> Sums {
    let outside = behind[Label::OUTSIDE.index()];
    let behind = behind.map(|base| base.saturating_sub(outside));
    let mut sums = [IMPOSSIBLE; LABELS];
    for (row, base) in transitions.iter().zip(behind) {
        if base > IMPOSSIBLE / 2 {
            sums = std::array::from_fn(|label| sums[label].max(base.saturating_add(row[label])));
        }
    }
    sums
}

fn sum(left: &Sums, right: &Sums) -> Sums {
    std::array::from_fn(|label| left[label].saturating_add(right[label]))
}

fn most(sums: &Sums) -> i16 {
    let halves: [i16; LABELS / 2] = std::array::from_fn(|label| sums[label].max(sums[label + LABELS / 2]));
    let quarters: [i16; LABELS / 4] = std::array::from_fn(|label| halves[label].max(halves[label + LABELS / 4]));
    quarters[0].max(quarters[2]).max(quarters[1].max(quarters[3]))
}

/// The label with the highest sum; of equal ones, the first.
fn best(sums: &Sums) -> Label {
    let most = most(sums);
    Label::all().find(|label| sums[label.index()] == most).unwrap_or_default()
}
#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::label::{NameType, Part};

    fn decode(scores: &[Scores]) -> Vec<Decision> {
        let mut decisions = Vec::new();
        Decoder::new(&[[0; LABELS]; LABELS]).decode(scores, &mut decisions);
        decisions
    }

    fn scores(given: &[(Label, i16)]) -> Scores {
        let mut scores = [0; LABELS];
        given.iter().for_each(|(label, score)| scores[label.index()] = *score);
        scores
    }

    #[test]
    fn the_best_sequence_is_a_possible_one() {
        let begin = Label::of(NameType::Person, Part::Begin);
        let last = Label::of(NameType::Person, Part::Last);
        let place = Label::of(NameType::Place, Part::Last);
        let decisions = decode(&[scores(&[(begin, 5)]), scores(&[(last, 3), (place, 4)])]);
        assert_eq!(decisions.iter().map(|decision| decision.label).collect::<Vec<_>>(), [begin, last]);
    }

    #[test]
    fn the_margin_is_the_lead_over_the_next_type() {
        let person = Label::of(NameType::Person, Part::Unit);
        let place = Label::of(NameType::Place, Part::Unit);
        assert_eq!(decode(&[scores(&[(person, 9), (place, 4)])]), [Decision { label: person, margin: 5 }]);
        assert_eq!(decode(&[scores(&[(place, -3), (person, -3)])])[0].label, Label::OUTSIDE);
    }

    #[test]
    fn a_name_never_reaches_beyond_its_stretch() {
        let begin = Label::of(NameType::Place, Part::Begin);
        assert_eq!(decode(&[scores(&[(begin, 100)])])[0].label, Label::OUTSIDE);
    }

    /// The score of the best of all possible sequences that have one of some labels at a token.
    fn best_score(rows: &[Scores], at: usize, allowed: impl Fn(Label) -> bool) -> i32 {
        let mut sums = vec![(Label::OUTSIDE, 0)];
        for (index, row) in rows.iter().enumerate() {
            let follow = |&(last, sum): &(Label, i32)| {
                let nexts = Label::all().filter(move |&next| last.allows(next));
                nexts.map(move |next| (next, sum + i32::from(row[next.index()])))
            };
            sums = sums.iter().flat_map(follow).filter(|&(label, _)| index != at || allowed(label)).collect();
        }
        sums.into_iter().filter(|(last, _)| last.may_end()).map(|(_, sum)| sum).max().expect("outside is always possible")
    }

    proptest::proptest! {
        #[test]
        fn decisions_are_those_of_all_sequences(rows in proptest::collection::vec(proptest::array::uniform16(-2000_i16..2000), 1..4)) {
            for (at, Decision { label, margin }) in decode(&rows).into_iter().enumerate() {
                let best = best_score(&rows, at, |other| other == label);
                proptest::prop_assert_eq!(best, best_score(&rows, at, |_| true));
                proptest::prop_assert_eq!(i32::from(margin), best - best_score(&rows, at, |other| !other.same_type(label)));
            }
        }

        #[test]
        fn margins_are_never_negative(rows in proptest::collection::vec(proptest::array::uniform16(-2000_i16..2000), 0..12)) {
            proptest::prop_assert!(decode(&rows).iter().all(|decision| decision.margin >= 0));
        }
    }
}
