//! What the first look at a document found for the same words elsewhere in it: "You" is a person where the article has
//! "You Si-kun" too, and "Samaria" where it has an Agnes Samaria. The features of the second look.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::decode::Decision;
use super::evidence::Evidence;
use super::features::{hash, pair};
use super::label::{LABELS, Label, NameType};
use super::weights::UNIT;

/// The first look at a document, by words.
#[derive(Debug)]
pub struct Recall<'a> {
    evidence: &'a [Evidence],
    words: FxHashMap<u64, Tally>,
}

/// How often the first look was sure of a label of a word.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    labels: [u8; LABELS],
}

/// What is new to the second look about a token, by number.
#[derive(Clone, Copy)]
enum Template {
    /// The type that the word has most often elsewhere.
    Usual,
    /// A label that it has elsewhere.
    Seen,
}

/// What stands in for a type where there is no name.
const NO_TYPE: usize = NameType::ALL.len();

impl<'a> Recall<'a> {
    /// Counts the labels of a document's words; `looks` are stretches of tokens with what was decided for each.
    #[must_use]
    pub fn new<'d>(evidence: &'a [Evidence], looks: impl Iterator<Item = (Range<usize>, &'d [Decision])>) -> Self {
        let mut words: FxHashMap<u64, Tally> = FxHashMap::default();
        for (tokens, decisions) in looks {
            let here = evidence[tokens].iter().zip(decisions);
            for (evidence, decision) in here.filter(|(evidence, decision)| counts(evidence, decision)) {
                let count = &mut words.entry(evidence.word).or_default().labels[decision.label.index()];
                *count = count.saturating_add(1);
            }
        }
        Self { evidence, words }
    }

    /// The labels of the word of token `index` elsewhere; nothing if it is not written large there.
    fn elsewhere(&self, index: usize, decision: &Decision) -> Option<Tally> {
        let evidence = &self.evidence[index];
        let mut tally = *self.words.get(&evidence.word).filter(|_| evidence.capital)?;
        if counts(evidence, decision) {
            let own = &mut tally.labels[decision.label.index()];
            *own = own.saturating_sub(1);
        }
        (tally.labels != [0; LABELS]).then_some(tally)
    }

    /// Whether there is anything to say of a token.
    #[must_use]
    pub fn knows(&self, index: usize, decision: &Decision) -> bool {
        self.elsewhere(index, decision).is_some()
    }

    /// Appends the features of token `index`, of which the first look thought `decision`.
    pub fn extract(&self, index: usize, decision: &Decision, features: &mut Vec<u32>) {
        let Some(tally) = self.elsewhere(index, decision) else { return };
        let kind = kind(decision.label) as u64;
        let sureness = u64::from((decision.margin / UNIT).clamp(0, 3).unsigned_abs());
        let mut add = |template: Template, value: u64| features.push(hash(template as u64, pair(kind, value)));
        add(Template::Usual, pair(tally.usual(), sureness));
        for label in Label::all().filter(|label| tally.labels[label.index()] > 0) {
            add(Template::Seen, label.index() as u64);
        }
    }
}

/// Headlines tell nothing of names, and doubtful decisions little.
const fn counts(evidence: &Evidence, decision: &Decision) -> bool {
    evidence.word != 0 && evidence.capital && evidence.style == 0 && decision.margin >= UNIT
}

impl Tally {
    /// The most frequent type, how often the word has it, and whether always.
    fn usual(&self) -> u64 {
        let mut types = [0_u32; NO_TYPE + 1];
        for label in Label::all() {
            types[kind(label)] += u32::from(self.labels[label.index()]);
        }
        let most = (0..types.len()).max_by_key(|&kind| (types[kind], std::cmp::Reverse(kind))).unwrap_or(NO_TYPE);
        let always = types[most] == types.iter().sum::<u32>();
        most as u64 * 6 + u64::from(always) * 3 + u64::from(types[most].min(3))
    }
}

fn kind(label: Label) -> usize {
    label.name_type().map_or(NO_TYPE, |name_type| name_type as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Part;

    fn evidence(words: &[u64]) -> Vec<Evidence> {
        words.iter().map(|&word| Evidence { word, capital: true, ..Evidence::default() }).collect()
    }

    fn decision(label: Label, margin: i32) -> Decision {
        Decision { label, margin }
    }

    #[test]
    fn a_word_is_recalled_elsewhere_and_not_where_it_stands() {
        let evidence = evidence(&[7, 8, 7]);
        let sure = decision(Label::of(NameType::Person, Part::Unit), 90);
        let unsure = decision(Label::OUTSIDE, 1);
        let recall = Recall::new(&evidence, [(0..3, [sure, sure, unsure].as_slice())].into_iter());
        assert!(!recall.knows(0, &sure), "said once with certainty: here");
        assert!(!recall.knows(1, &sure));
        assert!(recall.knows(2, &unsure));
    }

    #[test]
    fn the_usual_type_counts_how_often_and_whether_always() {
        let mut tally = Tally::default();
        let person = Label::of(NameType::Person, Part::Unit).index();
        tally.labels[person] = 2;
        let always = tally.usual();
        tally.labels[Label::OUTSIDE.index()] = 1;
        assert_ne!(tally.usual(), always);
        tally.labels[person] = 9;
        tally.labels[Label::OUTSIDE.index()] = 0;
        assert_ne!(tally.usual(), always);
    }
}
