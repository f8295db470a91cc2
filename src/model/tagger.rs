//! The model at work: evidence in, names out.

use std::ops::Range;
use std::sync::LazyLock;

use super::decode::{Decision, Decoder};
use super::evidence::Evidence;
use super::features::{Extractor, Features, GroupKey, pair};
use super::file::{self, ModelError};
use super::label::NameType;
use super::recall::Recall;
use super::weights::{Scores, Table, UNIT, Weights, add};
use crate::document::{Case, Document};
use crate::room::make_room;

static PACKED: LazyLock<Option<Tagger>> = LazyLock::new(|| Tagger::open(include_bytes!("../../data/model/names.model")).ok());

/// A name that the model found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tagged {
    /// Where it stands.
    pub tokens: Range<usize>,
    /// What it names.
    pub name_type: NameType,
    /// How much the least certain of its tokens prefers this type to any other, in units of the weights.
    pub margin: i16,
}

impl Tagged {
    /// Whether the odds for this type are at least e^`power` to one, as the model sees it.
    #[must_use]
    pub const fn is_surer_than(&self, power: i16) -> bool {
        self.margin >= power * UNIT
    }
}

/// A model, ready for use.
#[derive(Debug)]
pub struct Tagger {
    name: String,
    weights: Weights,
}

impl Tagger {
    /// The model that ships with the engine; none if it was built without.
    #[must_use]
    pub fn packed() -> Option<&'static Self> {
        PACKED.as_ref()
    }

    /// Reads a stored model.
    ///
    /// # Errors
    /// If the bytes are no model, one of another version, or damaged.
    pub fn open(bytes: &[u8]) -> Result<Self, ModelError> {
        let (name, weights) = file::read(bytes)?;
        Ok(Self { name, weights })
    }

    /// The name of the model.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The names of a document, in order.
    #[must_use]
    pub fn tag(&self, document: &Document, evidence: &Evidence) -> Vec<Tagged> {
        let mut look = self.first_look(document, evidence);
        self.look_again(evidence, &mut look);
        let mut names = Vec::new();
        for stretch in look.stretches() {
            collect(stretch.tokens.start, stretch.decisions, &mut names);
        }
        names
    }

    /// Looks at each stretch on its own.
    #[must_use]
    pub fn first_look(&self, document: &Document, evidence: &Evidence) -> Look {
        let mut extractor = Extractor::new(document, evidence);
        let mut decoder = Decoder::new(&self.weights.transitions);
        let mut scorer = Scorer::new(&self.weights.first, document.tokens().len());
        let (mut look, mut scores, mut decisions) = (Look::default(), Vec::new(), Vec::new());
        for (number, sentence) in document.sentences().iter().enumerate() {
            extractor.read(number);
            for tokens in extractor.stretches() {
                scores.clear();
                scores.extend(tokens.clone().map(|index| scorer.score(|features| extractor.extract(index, features))));
                decisions.clear();
                decoder.decode(&scores, &mut decisions);
                make_room(&mut look.scores, scores.len(), tokens.start, document.tokens().len());
                make_room(&mut look.decisions, decisions.len(), tokens.start, document.tokens().len());
                look.push(tokens, sentence.case, &scores, &decisions);
            }
        }
        look
    }

    /// Looks again at those stretches that have a word which the first look knows from elsewhere.
    fn look_again(&self, evidence: &Evidence, look: &mut Look) {
        let recall = Recall::new(evidence, look);
        let mut decoder = Decoder::new(&self.weights.transitions);
        let mut scorer = Scorer::new(&self.weights.second, 0);
        let mut again = Vec::with_capacity(look.decisions.len());
        let mut scores = Vec::new();
        for Stretch { tokens, case, scores: first, decisions } in look.stretches() {
            let each = || tokens.clone().zip(decisions);
            if !each().any(|(index, decision)| recall.knows(index, case, decision)) {
                again.extend_from_slice(decisions);
                continue;
            }
            scores.clear();
            scores.extend(each().zip(first).map(|((index, decision), first)| {
                let mut scores = scorer.score(|features| recall.extract(index, case, decision, features));
                add(&mut scores, first);
                scores
            }));
            decoder.decode(&scores, &mut again);
        }
        look.decisions = again;
    }
}

/// Sums up the weights of features; those of groups that come again and again once.
struct Scorer<'w> {
    table: &'w Table,
    scores: Scores,
    features: Vec<u32>,
    /// The sums of groups, each where its key puts it; a group gives way to another that has the same place.
    groups: Vec<(GroupKey, Scores)>,
}

/// The key of no group.
const NO_GROUP: GroupKey = (u64::MAX, u64::MAX);

impl<'w> Scorer<'w> {
    /// For a text of so many tokens.
    fn new(table: &'w Table, tokens: usize) -> Self {
        let groups = tokens.clamp(1, MOST_GROUPS).next_power_of_two();
        let groups = vec![(NO_GROUP, Scores::default()); groups];
        Self { table, scores: Scores::default(), features: Vec::new(), groups }
    }

    /// The sum over the features that `extract` gives.
    fn score(&mut self, extract: impl FnOnce(&mut Self)) -> Scores {
        self.scores = Scores::default();
        self.features.clear();
        extract(self);
        self.table.add_to(&mut self.scores, &self.features);
        self.scores
    }
}

/// So many sums of groups are kept, at most.
const MOST_GROUPS: usize = 1 << 14;

impl Features for Scorer<'_> {
    fn add<const N: usize>(&mut self, features: [u32; N]) {
        self.features.extend(features);
    }

    fn add_group(&mut self, key: GroupKey, extract: impl FnOnce(&mut Vec<u32>)) {
        let place = pair(key.0, key.1) as usize & (self.groups.len() - 1);
        if self.groups[place].0 != key {
            let first = self.features.len();
            extract(&mut self.features);
            self.groups[place] = (key, self.table.score(&self.features[first..]));
            self.features.truncate(first);
        }
        add(&mut self.scores, &self.groups[place].1);
    }
}

/// What a look at a document found.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The tokens of each stretch, and the case of its sentence.
    places: Vec<(Range<usize>, Case)>,
    scores: Vec<Scores>,
    decisions: Vec<Decision>,
}

/// What a look found in a stretch.
#[derive(Clone, Debug)]
pub struct Stretch<'l> {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// How its sentence uses capitals.
    pub case: Case,
    /// The scores of each token.
    pub scores: &'l [Scores],
    /// What was decided for each.
    pub decisions: &'l [Decision],
}

impl Look {
    /// Appends what was found in a stretch of a sentence of some case.
    pub(super) fn push(&mut self, tokens: Range<usize>, case: Case, scores: &[Scores], decisions: &[Decision]) {
        self.places.push((tokens, case));
        self.scores.extend_from_slice(scores);
        self.decisions.extend_from_slice(decisions);
    }

    /// The stretches, in order.
    pub fn stretches(&self) -> impl Iterator<Item = Stretch<'_>> {
        let mut first = 0;
        self.places.iter().map(move |&(ref tokens, case)| {
            let here = first..first + tokens.len();
            first = here.end;
            Stretch { tokens: tokens.clone(), case, scores: &self.scores[here.clone()], decisions: &self.decisions[here] }
        })
    }
}

/// Appends the names that labels spell.
fn collect(first: usize, decisions: &[Decision], names: &mut Vec<Tagged>) {
    for (index, decision) in (first..).zip(decisions) {
        let Some(name_type) = decision.label.name_type() else { continue };
        match names.last_mut().filter(|name| name.tokens.end == index && !decision.label.begins()) {
            Some(name) => {
                name.tokens.end = index + 1;
                name.margin = name.margin.min(decision.margin);
            }
            None => names.push(Tagged { tokens: index..index + 1, name_type, margin: decision.margin }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Label, Part};

    /// Training adds up the same features one by one.
    #[test]
    fn scores_are_the_sums_of_the_features() {
        let text = "MARSH WINS IN ALEPPO\n\nAnna Marsh-Lee of the U.S. Treasury's Office met Lee on 5 May, said Anna Marsh.\n\n\
                    Lee's lawyers, New York's best, told Marsh: \"In the Gulf of Aden, Lee won.\" Aleppo was quiet.";
        let document = crate::read(text);
        let evidence = crate::annotators::entities::evidence(&document);
        let tagger = Tagger::packed().expect("the engine ships with a model");
        let mut extractor = Extractor::new(&document, &evidence);
        let mut features = Vec::new();
        let mut tokens = 0;
        for stretch in tagger.first_look(&document, &evidence).stretches() {
            extractor.read(document.sentence_at(document.tokens()[stretch.tokens.start].span.start).expect("a sentence"));
            for (index, scores) in stretch.tokens.zip(stretch.scores) {
                features.clear();
                extractor.extract(index, &mut features);
                assert_eq!(tagger.weights.first.score(&features), *scores, "{}", document.token_text(index));
                tokens += 1;
            }
        }
        assert!(tokens > 20, "{tokens}");
    }

    #[test]
    fn the_packed_model_opens_or_is_left_out() {
        let bytes = include_bytes!("../../data/model/names.model");
        assert!(bytes.is_empty() || Tagger::open(bytes).is_ok());
        assert_eq!(Tagger::open(b"").unwrap_err(), ModelError::NotAModel);
    }

    #[test]
    fn names_are_collected_from_their_labels() {
        let decision = |label, margin| Decision { label, margin };
        let person = |part| Label::of(NameType::Person, part);
        let decisions = [
            decision(Label::OUTSIDE, 9),
            decision(person(Part::Begin), 9),
            decision(person(Part::Last), 3),
            decision(person(Part::Unit), 5),
        ];
        let mut names = Vec::new();
        collect(10, &decisions, &mut names);
        let spans: Vec<_> = names.iter().map(|name| (name.tokens.clone(), name.margin)).collect();
        assert_eq!(spans, [(11..13, 3), (13..14, 5)]);
    }
}
