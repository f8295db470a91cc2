//! Rules and model together: in running text the learned model, which has read what the rules say, decides where names
//! stand and what they name; the rules keep what it does not know: events, teams in results, sentences in capitals, page furniture.

use std::ops::Range;

use super::evidence::{entity_type, evidence};
use super::gazetteer::Entry;
use super::rules::Reason;
use super::segment::{Candidate, Origin};
use super::types::EntityType;
use super::words::Words;
use super::{Decision, Found};
use crate::annotation::Confidence;
use crate::document::{BlockKind, Case};
use crate::model::{Tagged, Tagger};

/// The names of a document, each with its type; by the rules alone where there is no model.
pub fn decide(words: &Words, found: &Found) -> Vec<Decision> {
    let tagged = Tagger::packed().map(|tagger| tagger.tag(words.document, &evidence(words, found)));
    let ruled = found.decide(words);
    match tagged {
        Some(tagged) => Merger { words, found, ruled }.merge(&tagged),
        None => ruled,
    }
}

struct Merger<'f, 'w, 'd, 't> {
    words: &'w Words<'d, 't>,
    found: &'f Found,
    /// What the rules alone say, in reading order.
    ruled: Vec<Decision>,
}

/// At so few points the rules are certain that something is no name: a currency, a law.
const CERTAINLY_NONE: i16 = -5;

impl Merger<'_, '_, '_, '_> {
    fn merge(&self, tagged: &[Tagged]) -> Vec<Decision> {
        let mut decisions: Vec<Decision> = self.ruled.iter().filter(|decision| self.is_kept(decision)).cloned().collect();
        let by_model = tagged.iter().filter_map(|name| self.by_model(name)).flatten().collect();
        insert_free(&mut decisions, by_model);
        let sure = |decision: &&Decision| decision.confidence == Confidence::High;
        insert_free(&mut decisions, self.ruled.iter().filter(sure).cloned().collect());
        decisions
    }

    /// The sentence of a name, if the model is to be trusted there.
    fn readable_sentence(&self, tokens: &Range<usize>) -> Option<usize> {
        let span = self.words.document.tokens_span(tokens.clone());
        let sentence = self.words.document.sentence_at(span.start)?;
        (!self.is_left_to_rules(sentence)).then_some(sentence)
    }

    fn is_left_to_rules(&self, sentence: usize) -> bool {
        let document = self.words.document;
        let block = document.blocks()[document.sentences()[sentence].block].kind;
        document.sentences()[sentence].case == Case::Upper || block == BlockKind::Furniture
    }

    /// What the rules found and the model has no say in.
    fn is_kept(&self, decision: &Decision) -> bool {
        decision.kind == EntityType::Event
            || decision.reason == Reason::Team
            || is_long_and_listed(decision)
            || self.is_left_to_rules(decision.candidate.sentence)
    }

    /// What a name of the model amounts to: nothing where the rules have the word, and the rules' affiliations where it
    /// takes several for one.
    fn by_model(&self, name: &Tagged) -> Option<Vec<Decision>> {
        let name = &self.without_photo(name);
        let sentence = self.readable_sentence(&name.tokens)?;
        let candidates = self.overlapping(&name.tokens);
        let same = candidates.clone().find(|&index| self.found.candidates[index].tokens == name.tokens);
        if same.is_some_and(|index| self.found.weights[index].best().is_some_and(|(_, points, ..)| points <= CERTAINLY_NONE)) {
            return None;
        }
        let kind = entity_type(name.name_type);
        let first = self.ruled.partition_point(|decision| decision.candidate.tokens.end <= name.tokens.start);
        let ruled = self.ruled[first..].iter().take_while(|decision| decision.candidate.tokens.start < name.tokens.end);
        let ruled: Vec<&Decision> = ruled.filter(|decision| decision.kind == kind).collect();
        if kind == EntityType::Affiliation && ruled.len() > 1 {
            return Some(ruled.into_iter().cloned().collect());
        }
        let agreed = ruled.into_iter().find(|decision| decision.candidate.tokens == name.tokens);
        let reason = agreed.map_or(Reason::Model, |decision| decision.reason);
        let candidate =
            same.map_or_else(|| self.candidate(name, sentence, candidates), |index| self.found.candidates[index].clone());
        Some(vec![Decision { candidate, kind, confidence: confidence(name), reason }])
    }

    /// "AP Photo": what an agency supplies is no part of its name.
    fn without_photo(&self, name: &Tagged) -> Tagged {
        let mut name = name.clone();
        if name.tokens.len() > 1 && matches!(self.words.text(name.tokens.end - 1), "Photo" | "Photos" | "photo" | "photos") {
            name.tokens.end -= 1;
        }
        name
    }

    /// The candidates that share tokens with a name.
    fn overlapping(&self, tokens: &Range<usize>) -> Range<usize> {
        let candidates = &self.found.candidates;
        candidates.partition_point(|candidate| candidate.tokens.end <= tokens.start)
            ..candidates.partition_point(|candidate| candidate.tokens.start < tokens.end)
    }

    /// A new candidate, with what the rules know of those it overlaps.
    fn candidate(&self, name: &Tagged, sentence: usize, overlapping: Range<usize>) -> Candidate {
        let role = self.found.candidates[overlapping].iter().find_map(|candidate| candidate.role.clone());
        let entry = self.words.longest_name(name.tokens.start, name.tokens.end).filter(|(end, _)| *end == name.tokens.end);
        Candidate {
            tokens: name.tokens.clone(),
            sentence,
            origin: Origin::Plain,
            entry: entry.map_or_else(Entry::default, |(_, entry)| entry),
            form: false,
            role: role.filter(|role| role.end <= name.tokens.start),
            initial: false,
        }
    }
}

/// "Islamic State of Iraq and the Levant": what the gazetteer has as one name of so many words is never cut.
fn is_long_and_listed(decision: &Decision) -> bool {
    decision.reason == Reason::OrganizationListed && decision.candidate.tokens.len() >= LONG
}

/// Shorter listed names may be something else as well.
const LONG: usize = 4;

const fn confidence(name: &Tagged) -> Confidence {
    match name {
        _ if name.is_surer_than(4) => Confidence::High,
        _ if name.is_surer_than(1) => Confidence::Medium,
        _ => Confidence::Low,
    }
}

/// Adds those of `more` that overlap none of `decisions`; both are in reading order.
fn insert_free(decisions: &mut Vec<Decision>, more: Vec<Decision>) {
    let mut taken = decisions.iter().map(|decision| decision.candidate.tokens.clone()).peekable();
    let mut free = Vec::new();
    for decision in more {
        let tokens = &decision.candidate.tokens;
        while taken.next_if(|other| other.end <= tokens.start).is_some() {}
        if taken.peek().is_none_or(|other| other.start >= tokens.end) {
            free.push(decision);
        }
    }
    drop(taken);
    decisions.append(&mut free);
    decisions.sort_by_key(|decision| decision.candidate.tokens.start);
}
