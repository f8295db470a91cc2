//! Which phrase and which clause each token lies in.

use std::ops::Range;

use super::types::{Clause, ClauseId, Phrase, PhraseId};

/// Where a token lies.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    pub phrase: Option<PhraseId>,
    pub clause: Option<ClauseId>,
}

/// The places of the tokens of a sentence.
pub fn places(tokens: &Range<usize>, phrases: &[Phrase], clauses: &[Clause]) -> Vec<Place> {
    let mut places = vec![Place::default(); tokens.len()];
    let mut fill = |range: &Range<usize>, place: Place| {
        for token in range.clone() {
            places[token - tokens.start] = place;
        }
    };
    for (phrase, clause) in homes(phrases, clauses).into_iter().enumerate() {
        fill(&phrases[phrase].tokens, Place { phrase: Some(phrase), clause });
    }
    for (clause, group) in clauses.iter().map(|clause| &clause.group).enumerate() {
        fill(group, Place { phrase: None, clause: Some(clause) });
    }
    let mut last = places.iter().find_map(|place| place.clause);
    for place in &mut places {
        last = place.clause.or(last);
        place.clause = last;
    }
    places
}

/// The clause in which each phrase stands.
fn homes(phrases: &[Phrase], clauses: &[Clause]) -> Vec<Option<ClauseId>> {
    let mut homes = vec![None; phrases.len()];
    for (index, clause) in clauses.iter().enumerate() {
        let direct = [clause.object, clause.indirect, clause.by, clause.subject.filter(|_| clause.is_stated())];
        let adjuncts = clause.adjuncts.iter().map(|adjunct| adjunct.phrase);
        for phrase in direct.into_iter().flatten().chain(adjuncts).chain(clause.times.iter().copied()) {
            homes[phrase] = homes[phrase].or(Some(index));
        }
    }
    for (index, phrase) in phrases.iter().enumerate() {
        for other in [phrase.of, phrase.apposition, phrase.next].into_iter().flatten() {
            homes[other] = homes[other].or(homes[index]);
        }
    }
    homes
}
