//! What the first look at a document found for the same words elsewhere in it: "You" is a person where the article has
//! "You Si-kun" too, and "Samaria" where it has an Agnes Samaria. The features of the second look.

use super::decode::Decision;
use super::evidence::{Evidence, KnownWord};
use super::features::{Features, hash, pair};
use super::label::{LABELS, Label, NameType};
use super::tagger::Look;
use super::weights::UNIT;
use crate::document::Case;

/// The first look at a document, by words.
#[derive(Debug)]
pub struct Recall<'a> {
    evidence: &'a Evidence<'a>,
    /// By the keys of the words.
    tallies: Vec<Tally>,
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
    /// Counts the labels of a document's words.
    #[must_use]
    pub fn new(evidence: &'a Evidence<'a>, look: &Look) -> Self {
        let mut tallies = vec![Tally::default(); evidence.keys()];
        for stretch in look.stretches() {
            for (index, decision) in stretch.tokens.clone().zip(stretch.decisions) {
                let word = evidence.word(index);
                if counts(word, stretch.case, decision) {
                    let count = &mut tallies[word.key as usize].labels[decision.label.index()];
                    *count = count.saturating_add(1);
                }
            }
        }
        Self { evidence, tallies }
    }

    /// The labels of the word of a token elsewhere; nothing if it is not written large there.
    fn elsewhere(&self, index: usize, case: Case, decision: &Decision) -> Option<Tally> {
        let word = self.evidence.word(index);
        let mut tally = if word.capital { self.tallies[word.key as usize] } else { return None };
        if counts(word, case, decision) {
            let own = &mut tally.labels[decision.label.index()];
            *own = own.saturating_sub(1);
        }
        (tally.labels != [0; LABELS]).then_some(tally)
    }

    /// Whether there is anything to say of a token in a sentence of some case, of which the first look thought `decision`.
    #[must_use]
    pub fn knows(&self, index: usize, case: Case, decision: &Decision) -> bool {
        self.elsewhere(index, case, decision).is_some()
    }

    /// Gives the features of that token.
    pub fn extract(&self, index: usize, case: Case, decision: &Decision, features: &mut impl Features) {
        let Some(tally) = self.elsewhere(index, case, decision) else { return };
        let kind = kind(decision.label) as u64;
        let sureness = u64::from((decision.margin / UNIT).clamp(0, 3).unsigned_abs());
        let mut add = |template: Template, value: u64| features.add([hash(template as u64, pair(kind, value))]);
        add(Template::Usual, pair(tally.usual(), sureness));
        for label in Label::all().filter(|label| tally.labels[label.index()] > 0) {
            add(Template::Seen, label.index() as u64);
        }
    }
}

/// Headlines tell nothing of names, and doubtful decisions little.
const fn counts(word: &KnownWord, case: Case, decision: &Decision) -> bool {
    word.hash != 0 && word.capital && matches!(case, Case::Sentence) && decision.margin >= UNIT
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
    use crate::document::LexemeId;
    use crate::model::Part;
    use crate::model::weights::Scores;

    /// A document of one stretch: words written large, by their keys.
    fn evidence(keys: &[u32]) -> Evidence<'static> {
        let word = |key: u32| KnownWord { lexeme: LexemeId(key), hash: key.into(), key, cues: 0, classes: 0, capital: true };
        Evidence { words: (0..=9).map(word).collect(), tokens: keys.to_vec().into(), ..Evidence::default() }
    }

    fn decision(label: Label, margin: i16) -> Decision {
        Decision { label, margin }
    }

    #[test]
    fn a_word_is_recalled_elsewhere_and_not_where_it_stands() {
        let evidence = evidence(&[7, 8, 7]);
        let sure = decision(Label::of(NameType::Person, Part::Unit), 90);
        let unsure = decision(Label::OUTSIDE, 1);
        let mut look = Look::default();
        look.push(0..3, Case::Sentence, &[Scores::default(); 3], &[sure, sure, unsure]);
        let recall = Recall::new(&evidence, &look);
        assert!(!recall.knows(0, Case::Sentence, &sure), "said once with certainty: here");
        assert!(!recall.knows(1, Case::Sentence, &sure));
        assert!(recall.knows(2, Case::Sentence, &unsure));
        assert!(recall.knows(0, Case::Title, &sure), "in a headline nothing counts");
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
