//! A conditional random field, trained by FTRL-Proximal: a gradient method with a learning rate of its own for each weight,
//! and with an L1 term that leaves most weights at exactly zero.
//!
//! Every corpus has its own guidelines. So each group of corpora has weights of its own beside those that all share
//! (Daumé's "frustratingly easy domain adaptation"): what is particular to one corpus settles there. The model that ships
//! is the sum of the shared weights and those of the group that we want to be like.

#![allow(clippy::needless_range_loop, reason = "sums over pairs of labels read best by index")]

use wiremark::model::label::{LABELS, Label};
use wiremark::model::weights::{Row, Table, UNIT};

use crate::corpus::Examples;

type Vector = [f32; LABELS];

/// How to learn.
#[derive(Clone, Debug)]
pub struct Settings {
    pub bits: u32,
    pub passes: usize,
    pub rate: f32,
    pub l1: f32,
    pub l2: f32,
    /// How much an example of each group counts.
    pub group_weights: Vec<f32>,
    /// Weights of no more than this many units are dropped.
    pub prune: i32,
}

#[derive(Clone, Copy)]
struct Cell {
    weight: Vector,
    sum: Vector,
    square: Vector,
}

impl Cell {
    const EMPTY: Self = Self { weight: [0.0; LABELS], sum: [0.0; LABELS], square: [0.0; LABELS] };

    fn learn(&mut self, gradient: &Vector, settings: &Settings) {
        for label in 0..LABELS {
            let g = gradient[label];
            let squares = self.square[label] + g * g;
            let sigma = (squares.sqrt() - self.square[label].sqrt()) / settings.rate;
            self.sum[label] += g - sigma * self.weight[label];
            self.square[label] = squares;
            let shrunk = (self.sum[label].abs() - settings.l1).max(0.0) * -self.sum[label].signum();
            self.weight[label] = shrunk / ((1.0 + squares.sqrt()) / settings.rate + settings.l2);
        }
    }
}

/// What is being learned.
pub struct Learner {
    settings: Settings,
    shared: Vec<Cell>,
    groups: Vec<Vec<Cell>>,
    transitions: [Cell; LABELS],
    /// Whether the weights between labels are given.
    fixed: bool,
    lattice: Lattice,
}

impl Learner {
    pub fn new(settings: Settings) -> Self {
        let table = vec![Cell::EMPTY; 1 << settings.bits];
        let groups = settings.group_weights.iter().map(|_| table.clone()).collect();
        Self { shared: table, groups, transitions: [Cell::EMPTY; LABELS], fixed: false, lattice: Lattice::default(), settings }
    }

    /// One that adds to what a first look gives, with the weights between labels of that.
    pub fn for_second_look(settings: Settings, transitions: &[[i16; LABELS]; LABELS]) -> Self {
        let mut learner = Self::new(settings);
        learner.fixed = true;
        for (cell, weights) in learner.transitions.iter_mut().zip(transitions) {
            cell.weight = weights.map(|weight| f32::from(weight) / UNIT as f32);
        }
        learner
    }

    /// One pass over all examples in an order that depends on `seed` alone; gives the mean loss of a token.
    pub fn pass(&mut self, examples: &Examples, seed: u64) -> f64 {
        let mut order: Vec<u32> = (0..examples.len() as u32).collect();
        shuffle(&mut order, seed);
        let (mut loss, mut tokens) = (0.0, 0);
        for index in order {
            let (range, group) = examples.stretch(index as usize);
            tokens += range.len();
            loss += f64::from(self.learn(examples, range, usize::from(group)));
        }
        loss / tokens as f64
    }

    fn slot(&self, feature: u32) -> usize {
        (feature >> (32 - self.settings.bits)) as usize
    }

    fn learn(&mut self, examples: &Examples, range: std::ops::Range<usize>, group: usize) -> f32 {
        let mut lattice = std::mem::take(&mut self.lattice);
        lattice.set_transitions(&self.transitions);
        lattice.scores.clear();
        for token in range.clone() {
            let base = examples.base(token).map(|score| f32::from(score) / UNIT as f32);
            lattice.scores.push(self.score(base, examples.features(token), group));
        }
        let allowed: Vec<u16> = range.clone().map(|token| examples.allowed(token)).collect();
        let all = vec![u16::MAX; allowed.len()];
        let loss = lattice.run(&all, 1.0) - lattice.run(&allowed, -1.0);
        let weight = self.settings.group_weights[group];
        for (at, token) in range.enumerate() {
            let gradient = lattice.gradient[at].map(|g| g * weight);
            if gradient.iter().all(|g| g.abs() < NEGLIGIBLE) {
                continue;
            }
            for &feature in examples.features(token) {
                let slot = self.slot(feature);
                self.shared[slot].learn(&gradient, &self.settings);
                self.groups[group][slot].learn(&gradient, &self.settings);
            }
        }
        for (cell, gradient) in self.transitions.iter_mut().zip(&lattice.transition_gradient).filter(|_| !self.fixed) {
            cell.learn(&gradient.map(|g| g * weight), &self.settings);
        }
        self.lattice = lattice;
        loss
    }

    fn score(&self, base: Vector, features: &[u32], group: usize) -> Vector {
        let mut sums = base;
        for &feature in features {
            let slot = self.slot(feature);
            let (shared, own) = (&self.shared[slot].weight, &self.groups[group][slot].weight);
            for label in 0..LABELS {
                sums[label] += shared[label] + own[label];
            }
        }
        sums
    }

    /// The shared weights plus a share of those of `group`, in whole units.
    pub fn table(&self, group: usize, share: f32) -> Table {
        let mut slots = Vec::new();
        for (slot, (shared, own)) in (0..).zip(self.shared.iter().zip(&self.groups[group])) {
            let row: Row = std::array::from_fn(|label| {
                let weight = unit(shared.weight[label] + share * own.weight[label], 127.0);
                if weight.abs() > self.settings.prune { weight as i8 } else { 0 }
            });
            if row != [0; LABELS] {
                slots.push((slot, row));
            }
        }
        if slots.len() > MOST_ROWS {
            slots.sort_by_key(|(_, row)| std::cmp::Reverse(row.iter().map(|weight| i32::from(*weight).abs()).sum::<i32>()));
            slots.truncate(MOST_ROWS);
            slots.sort_by_key(|(slot, _)| *slot);
        }
        Table::new(self.settings.bits, &slots).expect("the table has so many slots")
    }

    /// The weights between labels, in whole units.
    pub fn transitions(&self) -> [[i16; LABELS]; LABELS] {
        std::array::from_fn(|from| self.transitions[from].weight.map(|weight| unit(weight, 1000.0) as i16))
    }
}

/// A weight in whole units.
fn unit(weight: f32, limit: f32) -> i32 {
    (weight * UNIT as f32).round().clamp(-limit, limit) as i32
}

/// Smaller gradients are not worth the time.
const NEGLIGIBLE: f32 = 0.002;
/// More would make the file too large.
const MOST_ROWS: usize = 65_000;

/// Sums over all label sequences of a stretch (forward and backward), each step scaled to a sum of one.
#[derive(Default)]
struct Lattice {
    scores: Vec<Vector>,
    transitions: [Vector; LABELS],
    gradient: Vec<Vector>,
    transition_gradient: [Vector; LABELS],
    forward: Vec<Vector>,
    emission: Vec<Vector>,
}

impl Lattice {
    fn set_transitions(&mut self, cells: &[Cell; LABELS]) {
        for from in Label::all() {
            for to in Label::all() {
                let weight = cells[from.index()].weight[to.index()];
                self.transitions[from.index()][to.index()] = if from.allows(to) { weight.exp() } else { 0.0 };
            }
        }
    }

    /// Adds `sign` times the expected counts under the labels allowed; gives the logarithm of their sum.
    fn run(&mut self, allowed: &[u16], sign: f32) -> f32 {
        let length = self.scores.len();
        if sign > 0.0 {
            self.gradient.clear();
            self.gradient.resize(length, [0.0; LABELS]);
            self.transition_gradient = [[0.0; LABELS]; LABELS];
        }
        self.emission.clear();
        self.forward.clear();
        let mut total = 0.0;
        let mut before = [0.0; LABELS];
        before[Label::OUTSIDE.index()] = 1.0;
        for at in 0..length {
            let most = self.scores[at].iter().copied().fold(f32::MIN, f32::max);
            let emission: Vector =
                std::array::from_fn(
                    |label| {
                        if allowed[at] >> label & 1 == 0 { 0.0 } else { (self.scores[at][label] - most).exp() }
                    },
                );
            let mut sums = [0.0; LABELS];
            for from in 0..LABELS {
                for to in 0..LABELS {
                    sums[to] += before[from] * self.transitions[from][to];
                }
            }
            sums.iter_mut().zip(&emission).for_each(|(sum, e)| *sum *= e);
            let scale = sums.iter().sum::<f32>().max(f32::MIN_POSITIVE);
            total += scale.ln() + most;
            before = sums.map(|sum| sum / scale);
            self.forward.push(before);
            self.emission.push(emission);
        }
        total + self.go_backward(sign)
    }

    fn go_backward(&mut self, sign: f32) -> f32 {
        let outside = Label::OUTSIDE.index();
        let mut after: Vector = std::array::from_fn(|from| self.transitions[from][outside]);
        let last = self.forward.len() - 1;
        let end: f32 = (0..LABELS).map(|label| self.forward[last][label] * after[label]).sum();
        for from in 0..LABELS {
            self.transition_gradient[from][outside] += sign * self.forward[last][from] * after[from] / end.max(f32::MIN_POSITIVE);
        }
        for at in (0..=last).rev() {
            let sum: f32 = (0..LABELS).map(|label| self.forward[at][label] * after[label]).sum::<f32>().max(f32::MIN_POSITIVE);
            for label in 0..LABELS {
                self.gradient[at][label] += sign * self.forward[at][label] * after[label] / sum;
            }
            let through: Vector = std::array::from_fn(|label| self.emission[at][label] * after[label]);
            let mut before = [0.0; LABELS];
            before[outside] = 1.0;
            let before = if at == 0 { before } else { self.forward[at - 1] };
            self.count_transitions(&before, &through, sign);
            let mut next = [0.0; LABELS];
            for from in 0..LABELS {
                for to in 0..LABELS {
                    next[from] += self.transitions[from][to] * through[to];
                }
            }
            let scale = next.iter().sum::<f32>().max(f32::MIN_POSITIVE);
            after = next.map(|value| value / scale);
        }
        end.max(f32::MIN_POSITIVE).ln()
    }

    fn count_transitions(&mut self, before: &Vector, through: &Vector, sign: f32) {
        let mut sum = 0.0;
        let mut counts = [[0.0; LABELS]; LABELS];
        for from in 0..LABELS {
            for to in 0..LABELS {
                counts[from][to] = before[from] * self.transitions[from][to] * through[to];
                sum += counts[from][to];
            }
        }
        let factor = sign / sum.max(f32::MIN_POSITIVE);
        for (gradient, count) in self.transition_gradient.iter_mut().flatten().zip(counts.iter().flatten()) {
            *gradient += factor * count;
        }
    }
}

/// Fisher and Yates, with a small generator of our own so that the order never changes.
fn shuffle(order: &mut [u32], seed: u64) {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    for index in (1..order.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        order.swap(index, (state % (index as u64 + 1)) as usize);
    }
}
