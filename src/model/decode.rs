//! Finds the best sequence of labels (Viterbi) and how much better it is than the best one with another type.

use super::label::{LABELS, Label};
use super::weights::Scores;

/// Lower than any score of a possible sequence, and far from overflow.
const IMPOSSIBLE: i32 = -(1 << 28);

/// The scores of the best sequences up to a token, or from it on, by the label that it has in them.
type Sums = [i32; LABELS];

/// Decodes stretches of tokens; keeps its memory between them.
#[derive(Debug)]
pub struct Decoder {
    /// The weights between labels: by the former, then by the latter.
    from: [Sums; LABELS],
    /// The same the other way round.
    to: [Sums; LABELS],
    forward: Vec<Sums>,
}

/// The label of a token, and by how much its type is preferred to any other, or to none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The label in the best sequence.
    pub label: Label,
    /// The score of the best sequence less that of the best one that has another type, or none, here.
    pub margin: i32,
}

impl Decoder {
    /// A decoder for a model with these weights between labels.
    #[must_use]
    pub fn new(weights: &[[i16; LABELS]; LABELS]) -> Self {
        let (mut from, mut to) = ([[IMPOSSIBLE; LABELS]; LABELS], [[IMPOSSIBLE; LABELS]; LABELS]);
        for (former, latter) in Label::all().flat_map(|former| Label::all().map(move |latter| (former, latter))) {
            if former.allows(latter) {
                let weight = i32::from(weights[former.index()][latter.index()]);
                from[former.index()][latter.index()] = weight;
                to[latter.index()][former.index()] = weight;
            }
        }
        Self { from, to, forward: Vec::new() }
    }

    /// Appends the decisions for a stretch of tokens that stands between two tokens outside of names.
    pub fn decode(&mut self, scores: &[Scores], decisions: &mut Vec<Decision>) {
        self.go_forward(scores);
        let start = decisions.len();
        let mut next = Label::OUTSIDE;
        let mut after = self.to[next.index()];
        for (forward, here) in self.forward.iter().zip(scores).rev() {
            let label = best(&sum(forward, &self.to[next.index()]));
            decisions.push(Decision { label, margin: margin(&sum(forward, &after), label) });
            after = step(&self.to, &std::array::from_fn(|label| after[label] + i32::from(here[label])));
            next = label;
        }
        decisions[start..].reverse();
    }

    fn go_forward(&mut self, scores: &[Scores]) {
        self.forward.clear();
        let mut before = [IMPOSSIBLE; LABELS];
        before[Label::OUTSIDE.index()] = 0;
        for here in scores {
            let mut sums = step(&self.from, &before);
            sums.iter_mut().zip(here).for_each(|(sum, &score)| *sum = (*sum + i32::from(score)).max(IMPOSSIBLE));
            self.forward.push(sums);
            before = sums;
        }
    }
}

/// The best sums one token further: over all labels of the token left behind.
fn step(transitions: &[Sums; LABELS], behind: &Sums) -> Sums {
    let mut sums = [IMPOSSIBLE; LABELS];
    for (row, &base) in transitions.iter().zip(behind) {
        for label in 0..LABELS {
            sums[label] = sums[label].max(base + row[label]);
        }
    }
    sums
}

fn sum(left: &Sums, right: &Sums) -> Sums {
    std::array::from_fn(|label| left[label] + right[label])
}

/// The label with the highest sum; of equal ones, the first.
fn best(sums: &Sums) -> Label {
    let most = sums.iter().fold(i32::MIN, |most, &sum| most.max(sum));
    Label::all().find(|label| sums[label.index()] == most).unwrap_or_default()
}

/// By how much the sum of a label is above that of the best label of another type.
fn margin(sums: &Sums, label: Label) -> i32 {
    let others = Label::all().map(|other| if other.same_type(label) { IMPOSSIBLE } else { sums[other.index()] });
    sums[label.index()] - others.fold(IMPOSSIBLE, i32::max)
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

    proptest::proptest! {
        #[test]
        fn margins_are_never_negative(rows in proptest::collection::vec(proptest::array::uniform16(-4000_i16..4000), 0..12)) {
            proptest::prop_assert!(decode(&rows).iter().all(|decision| decision.margin >= 0));
        }
    }
}
