//! Finds the best sequence of labels (Viterbi) and how much better it is than the best one with another type.

use super::label::{LABELS, Label};
use super::weights::Scores;

/// Lower than any score of a possible sequence, and far from overflow.
const IMPOSSIBLE: i32 = -(1 << 28);

/// Decodes stretches of tokens; keeps its memory between them.
#[derive(Debug)]
pub struct Decoder {
    transitions: [[i32; LABELS]; LABELS],
    forward: Vec<Scores>,
    back: Vec<[u8; LABELS]>,
    backward: Vec<Scores>,
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
        let mut transitions = [[IMPOSSIBLE; LABELS]; LABELS];
        for (from, to) in Label::all().flat_map(|from| Label::all().map(move |to| (from, to))) {
            if from.allows(to) {
                transitions[from.index()][to.index()] = i32::from(weights[from.index()][to.index()]);
            }
        }
        Self { transitions, forward: Vec::new(), back: Vec::new(), backward: Vec::new() }
    }

    /// Appends the decisions for a stretch of tokens that stands between two tokens outside of names.
    pub fn decode(&mut self, scores: &[Scores], decisions: &mut Vec<Decision>) {
        if scores.is_empty() {
            return;
        }
        self.go_forward(scores);
        self.go_backward(scores);
        let last = scores.len() - 1;
        let mut label = best(&self.forward[last], &self.backward[last]);
        let start = decisions.len();
        for index in (0..scores.len()).rev() {
            decisions.push(Decision { label, margin: self.margin(index, label) });
            label = Label::all().nth(self.back[index][label.index()].into()).unwrap_or_default();
        }
        decisions[start..].reverse();
    }

    fn go_forward(&mut self, scores: &[Scores]) {
        self.forward.clear();
        self.back.clear();
        let mut before = [IMPOSSIBLE; LABELS];
        before[Label::OUTSIDE.index()] = 0;
        for here in scores {
            let mut sums = [IMPOSSIBLE; LABELS];
            let mut back = [0; LABELS];
            for (from, row) in (0..).zip(&self.transitions) {
                let base = before[usize::from(from)];
                for to in 0..LABELS {
                    let sum = base + row[to];
                    if sum > sums[to] {
                        sums[to] = sum;
                        back[to] = from;
                    }
                }
            }
            sums.iter_mut().zip(here).for_each(|(sum, score)| *sum = (*sum + score).max(IMPOSSIBLE));
            self.forward.push(sums);
            self.back.push(back);
            before = sums;
        }
    }

    fn go_backward(&mut self, scores: &[Scores]) {
        self.backward.clear();
        self.backward.resize(scores.len(), [0; LABELS]);
        let mut after: Scores = std::array::from_fn(|from| self.transitions[from][Label::OUTSIDE.index()]);
        for (index, here) in scores.iter().enumerate().rev() {
            self.backward[index] = after;
            let through: Scores = std::array::from_fn(|to| after[to] + here[to]);
            after = std::array::from_fn(|from| {
                (0..LABELS).map(|to| (self.transitions[from][to] + through[to]).max(IMPOSSIBLE)).max().unwrap_or(IMPOSSIBLE)
            });
        }
    }

    fn margin(&self, index: usize, label: Label) -> i32 {
        let through = |other: Label| self.forward[index][other.index()] + self.backward[index][other.index()];
        let next = Label::all().filter(|other| other.name_type() != label.name_type()).map(through).max();
        through(label) - next.unwrap_or(IMPOSSIBLE)
    }
}

fn best(forward: &Scores, backward: &Scores) -> Label {
    Label::all()
        .max_by_key(|label| (forward[label.index()] + backward[label.index()], std::cmp::Reverse(*label)))
        .unwrap_or_default()
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

    fn scores(given: &[(Label, i32)]) -> Scores {
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
        fn margins_are_never_negative(rows in proptest::collection::vec(proptest::array::uniform16(-4000_i32..4000), 0..12)) {
            proptest::prop_assert!(decode(&rows).iter().all(|decision| decision.margin >= 0));
        }
    }
}
