//! Trains the tagger of parts of speech: `parts LABELLED.jsonl OUT.model [--l1=…]`. LABELLED is what `label.mjs` writes.
//!
//! A logistic regression over hashed features, trained by FTRL-Proximal, whose L1 term leaves most weights at zero. The first
//! pass sees the labels as parts of speech of the words before, later passes see what the model itself said.

#![allow(clippy::needless_range_loop, reason = "sums over classes read best by index")]

use std::error::Error;
use std::fs;

use wiremark::grammar::Part;
use wiremark::grammar::tagger::features::{self, CONTEXT, Letters, SLOTS, SPELLING};
use wiremark::grammar::tagger::weights::Weights;
use wiremark::grammar::tagger::{Spelling, Walk, clues};
use wiremark::{Document, Sentence};

const CLASSES: usize = 4;
/// A stored weight of 1 stands for this part of a unit.
const UNIT: f32 = 8.0;
/// One text in so many is kept for measuring.
const HELD_OUT: usize = 20;

/// A token of a sentence: closed, or open with its features and label.
struct Word {
    closed: Option<Part>,
    spelling: [u32; SPELLING],
    word: u32,
    label: Option<usize>,
}

struct Stretch {
    words: Vec<Word>,
    clues: Vec<u32>,
}

#[derive(Clone, Copy, Default)]
struct Cell {
    weight: [f32; CLASSES],
    sum: [f32; CLASSES],
    square: [f32; CLASSES],
}

struct Learner {
    cells: Vec<Cell>,
    rate: f32,
    l1: f32,
}

impl Learner {
    fn scores(&self, features: &[u32]) -> [f32; CLASSES] {
        let mut scores = [0.0; CLASSES];
        for feature in features {
            let weights = self.cells[*feature as usize].weight;
            scores.iter_mut().zip(weights).for_each(|(score, weight)| *score += weight);
        }
        scores
    }

    fn learn(&mut self, features: &[u32], scores: &[f32; CLASSES], label: usize) {
        let most = scores.iter().copied().fold(f32::MIN, f32::max);
        let powers = scores.map(|score| (score - most).exp());
        let sum: f32 = powers.iter().sum();
        for feature in features {
            let cell = &mut self.cells[*feature as usize];
            // The noun's weights stay at 0: only differences count.
            for class in 1..CLASSES {
                let g = powers[class] / sum - f32::from(u8::from(class == label));
                let squares = cell.square[class] + g * g;
                let sigma = (squares.sqrt() - cell.square[class].sqrt()) / self.rate;
                cell.sum[class] += g - sigma * cell.weight[class];
                cell.square[class] = squares;
                let shrunk = (cell.sum[class].abs() - self.l1).max(0.0) * -cell.sum[class].signum();
                cell.weight[class] = shrunk / ((1.0 + squares.sqrt()) / self.rate);
            }
        }
    }

    /// Goes over a stretch; learns from it if `learns`. Gives how many open words were right, and how many there are.
    fn pass(&mut self, stretch: &Stretch, learns: bool, teaches: bool) -> (usize, usize) {
        let mut walk = Walk::new(&stretch.clues);
        let (mut right, mut all) = (0, 0);
        for (place, word) in stretch.words.iter().enumerate() {
            let part = word.closed.unwrap_or_else(|| {
                let mut features = [0; SPELLING + CONTEXT];
                features[..SPELLING].copy_from_slice(&word.spelling);
                features[SPELLING..].copy_from_slice(&features::context(&walk.around(place, word.word)));
                let scores = self.scores(&features);
                let best = (0..CLASSES).fold(0, |best, class| if scores[class] > scores[best] { class } else { best });
                let Some(label) = word.label else { return OPEN[best] };
                (right, all) = (right + usize::from(best == label), all + 1);
                if learns {
                    self.learn(&features, &scores, label);
                }
                OPEN[if teaches { label } else { best }]
            });
            walk.step(place, part);
        }
        (right, all)
    }

    /// The stored form; see `src/grammar/tagger/weights.rs`.
    fn store(&self) -> Vec<u8> {
        let unit = |weight: f32| (weight * UNIT).round().clamp(-127.0, 127.0) as i8;
        let rows: Vec<[i8; CLASSES]> = self.cells.iter().map(|cell| cell.weight.map(unit)).collect();
        let is_kept = |row: &[i8; CLASSES]| row.iter().any(|weight| *weight != 0);
        let mut bytes = vec![0; SLOTS / 8];
        for (slot, _) in rows.iter().enumerate().filter(|(_, row)| is_kept(row)) {
            bytes[slot / 8] |= 1 << (slot % 8);
        }
        for class in 1..CLASSES {
            bytes.extend(rows.iter().filter(|row| is_kept(row)).map(|row| row[class].cast_unsigned()));
        }
        bytes
    }
}

const OPEN: [Part; CLASSES] = [Part::Noun, Part::Verb, Part::Adjective, Part::Adverb];

fn main() -> Result<(), Box<dyn Error>> {
    let (options, files): (Vec<String>, Vec<String>) = std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let [labelled, out] = files.as_slice() else { return Err("parts LABELLED.jsonl OUT.model".into()) };
    let option = |name: &str| options.iter().find_map(|option| option[2..].strip_prefix(name)?.strip_prefix('='));
    let l1 = option("l1").map_or(Ok(38.0), str::parse)?;
    let passes = option("passes").map_or(Ok(10), str::parse)?;
    let stretches = read(&fs::read_to_string(labelled)?)?;
    let mut learner = Learner { cells: vec![Cell::default(); SLOTS], rate: 0.1, l1 };
    for pass in 0..passes {
        let mut counts = [(0, 0); 2];
        for (number, stretch) in stretches.iter().enumerate() {
            let held_out = number % HELD_OUT == 0;
            let (right, all) = learner.pass(stretch, !held_out, pass == 0 && !held_out);
            let count = &mut counts[usize::from(held_out)];
            *count = (count.0 + right, count.1 + all);
        }
        let share = counts.map(|(right, all)| f64::from(right as u32) / f64::from(all as u32));
        let kept = learner.cells.iter().filter(|cell| cell.weight.iter().any(|weight| weight.abs() * UNIT >= 0.5)).count();
        eprintln!("pass {pass}: learned {:.4}, held out {:.4}, rows {kept}", share[0], share[1]);
    }
    fs::write(out, learner.store())?;
    Ok(())
}

fn read(lines: &str) -> Result<Vec<Stretch>, Box<dyn Error>> {
    let none = Weights::read(&[]);
    let mut stretches = Vec::new();
    for line in lines.lines() {
        let value: serde_json::Value = serde_json::from_str(line)?;
        let text = value["text"].as_str().ok_or("no text")?;
        let labels = labels(text, &value["parts"]);
        let document = wiremark::read(text);
        stretches.extend(document.sentences().iter().map(|sentence| stretch(&document, sentence, &labels, &none)));
    }
    // An order of its own: the corpora lie one behind the other.
    stretches.sort_by_cached_key(|stretch: &Stretch| {
        stretch.clues.iter().fold(7_u32, |hash, clue| hash.rotate_left(5).wrapping_mul(0x9e37_79b1) ^ clue)
    });
    Ok(stretches)
}

/// The label at each byte where a token begins.
fn labels(text: &str, parts: &serde_json::Value) -> std::collections::HashMap<usize, usize> {
    let mut bytes = Vec::with_capacity(text.len());
    for (byte, character) in text.char_indices() {
        bytes.extend(std::iter::repeat_n(byte, character.len_utf16()));
    }
    let label = |part: &serde_json::Value| {
        let class = match part[1].as_str()? {
            "NOUN" | "PROPN" => 0,
            "VERB" | "AUX" => 1,
            "ADJ" => 2,
            "ADV" => 3,
            _ => return None,
        };
        Some((*bytes.get(usize::try_from(part[0].as_u64()?).ok()?)?, class))
    };
    parts.as_array().into_iter().flatten().filter_map(label).collect()
}

fn stretch(
    document: &Document,
    sentence: &Sentence,
    labels: &std::collections::HashMap<usize, usize>,
    none: &Weights,
) -> Stretch {
    let spelling = |index: usize| Spelling::new(document, document.lexeme(index), none);
    let clues = clues(document, sentence, |index| (spelling(index).part, spelling(index).clue));
    let word = |index: usize| {
        let Spelling { part, word, .. } = spelling(index);
        let name = wiremark::grammar::tagger::is_name(document, sentence, index);
        Word {
            closed: part.or(name.then_some(Part::Noun)),
            spelling: features::spelling(&Letters::of(document.token_text(index))),
            word,
            label: labels.get(&document.tokens()[index].span.start).copied(),
        }
    };
    Stretch { words: sentence.tokens.clone().map(word).collect(), clues }
}
