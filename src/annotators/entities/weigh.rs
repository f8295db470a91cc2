//! Weighs the evidence that stands at a candidate and around it. Points are whole numbers: about 3 for a hint, 6 for
//! good evidence, 10 for what is as good as certain.

use rustc_hash::FxHashSet;

use super::gazetteer::Classes;
use super::lexicon::Cues;
use super::rules::Reason;
use super::segment::{Candidate, Origin};
use super::types::EntityType::{self, Affiliation, Event, Organization, Person, Place};
use super::words::Words;
use crate::document::{Case, TokenKind};

/// Points for each type, with the reason that gave the most.
#[derive(Clone, Debug, Default)]
pub struct Weights {
    points: [i16; 5],
    reasons: [Option<(Reason, i16)>; 5],
}

impl Weights {
    /// Adds evidence for a type.
    pub fn add(&mut self, kind: EntityType, points: i16, reason: Reason) {
        let slot = kind as usize;
        self.points[slot] += points;
        if self.reasons[slot].is_none_or(|(_, most)| points > most) {
            self.reasons[slot] = Some((reason, points));
        }
    }

    /// Subtracts from every type.
    pub fn doubt(&mut self, points: i16) {
        self.points.iter_mut().for_each(|sum| *sum -= points);
    }

    /// The points of a type.
    pub fn of(&self, kind: EntityType) -> i16 {
        self.points[kind as usize]
    }

    /// The best type, its points, its lead over the next, and its main reason.
    pub fn best(&self) -> Option<(EntityType, i16, i16, Reason)> {
        let best = TYPES.into_iter().max_by_key(|&kind| (self.of(kind), std::cmp::Reverse(kind)))?;
        let next = TYPES.into_iter().filter(|&kind| kind != best).map(|kind| self.of(kind)).max()?;
        let (reason, _) = self.reasons[best as usize]?;
        Some((best, self.of(best), self.of(best) - next.max(0), reason))
    }
}

/// All types.
pub const TYPES: [EntityType; 5] = [Person, Organization, Place, Affiliation, Event];

/// The evidence for one candidate, the rest of the document left aside.
pub fn weigh(words: &Words, candidate: &Candidate) -> Weights {
    let mut scale = Scale { words, candidate, weights: Weights::default() };
    scale.origin();
    scale.listed();
    scale.personal();
    scale.before();
    scale.after();
    scale.team();
    scale.doubts();
    scale.weights
}

struct Scale<'w, 'd, 't> {
    words: &'w Words<'d, 't>,
    candidate: &'w Candidate,
    weights: Weights,
}

impl Scale<'_, '_, '_> {
    fn add(&mut self, kind: EntityType, points: i16, reason: Reason) {
        self.weights.add(kind, points, reason);
    }

    fn first(&self) -> usize {
        self.candidate.tokens.start
    }

    fn last(&self) -> usize {
        self.candidate.tokens.end - 1
    }

    /// The token `distance` before the candidate, inside its sentence.
    fn back(&self, distance: usize) -> Option<usize> {
        let start = self.words.document.sentences()[self.candidate.sentence].tokens.start;
        self.first().checked_sub(distance).filter(|&index| index >= start)
    }

    fn ahead(&self, distance: usize) -> Option<usize> {
        let end = self.words.document.sentences()[self.candidate.sentence].tokens.end;
        Some(self.last() + distance).filter(|&index| index < end)
    }

    fn has(&self, index: Option<usize>, cues: Cues) -> bool {
        index.is_some_and(|index| self.words.has(index, cues) && !self.words.get(index).capital)
    }

    fn text(&self, index: Option<usize>) -> &str {
        index.map_or("", |index| self.words.text(index))
    }

    fn origin(&mut self) {
        match self.candidate.origin {
            Origin::Headed(Some(Organization)) => self.add(Organization, 10, Reason::OrganizationHead),
            Origin::Headed(Some(Place)) => self.add(Place, 10, Reason::PlaceHead),
            Origin::Headed(Some(Event)) => self.add(Event, 10, Reason::EventHead),
            Origin::Headed(_) => self.weights.doubt(20),
            Origin::HeadAlone(Organization) if self.words.has(self.first(), Cues::ALONE) => {
                self.add(Organization, 6, Reason::OrganizationHead);
            }
            Origin::HeadAlone(kind) => self.add(kind, 0, Reason::Document),
            Origin::Listed | Origin::Plain => {}
        }
    }

    fn listed(&mut self) {
        let (classes, several) = (self.candidate.entry.classes, self.candidate.tokens.len() > 1);
        let word = self.words.get(self.first());
        if classes.any(Classes::AFFILIATION) {
            self.add(Affiliation, 9, Reason::AffiliationListed);
        } else if classes.any(Classes::PLACE) {
            self.listed_place(several);
        }
        if classes.any(Classes::ORGANIZATION) {
            self.add(Organization, if word.is_common() && !word.acronym && !several { 4 } else { 9 }, Reason::OrganizationListed);
        }
        if classes.any(Classes::GEOGRAPHY) && !classes.any(Classes::AFFILIATION) {
            self.add(Place, 8, Reason::PlaceListed);
        }
        if classes.any(Classes::EVENT) {
            self.add(Event, 10, Reason::EventListed);
        }
        if several && self.words.has(self.first(), Cues::PLACE_PREFIX) && !word.entry.classes.any(Classes::GIVEN) {
            self.add(Place, 9, Reason::PlaceHead);
        }
        if several && self.words.has(self.first(), Cues::ORG_PREFIX) {
            self.add(Organization, 18, Reason::OrganizationHead);
        }
        if word.acronym && !several && !classes.any(Classes::PLACE) && self.words.text(self.first()).len() > 1 {
            self.add(Organization, 5, Reason::Acronym);
        }
    }

    fn listed_place(&mut self, several: bool) {
        let rank = self.words.gazetteer.places(self.candidate.entry).map(|place| place.rank).max().unwrap_or(0);
        let word = self.words.get(self.first());
        let mut points = match rank {
            255 => 9,
            200 => 8,
            130.. => 7,
            116.. => 5,
            _ => 4,
        };
        if !several && word.is_common() && rank < 200 {
            points -= 4;
        }
        if !several && word.is_personal() && rank < 150 {
            let there = self.has(self.back(1), Cues::IN.with(Cues::NEAR));
            points -= if word.entry.classes.any(Classes::GIVEN) && rank < 130 && !there { 4 } else { 2 };
        }
        self.add(Place, points, Reason::PlaceListed);
    }

    fn personal(&mut self) {
        if matches!(self.candidate.origin, Origin::Headed(_) | Origin::HeadAlone(_)) {
            return;
        }
        if self.candidate.form {
            self.add(Person, 10, Reason::PersonTitle);
        } else if self.candidate.role.is_some() {
            self.add(Person, 8, Reason::PersonTitle);
        }
        if self.candidate.origin == Origin::Listed && self.candidate.tokens.len() > 1 {
            return;
        }
        let (first, last) = (self.words.get(self.first()), self.words.get(self.last()));
        if self.candidate.tokens.len() == 1 {
            let known = first.is_personal() && !first.entry.classes.any(Classes::FREQUENT);
            return self.add(Person, if known { 3 } else { 0 }, Reason::PersonListed);
        }
        let names = self.candidate.tokens.clone().filter(|&index| self.words.get(index).capital);
        let common = names
            .clone()
            .filter(|&index| {
                self.words.get(index).is_common() && !self.words.get(index).is_personal() && !self.words.is_initial(index)
            })
            .count();
        if first.entry.classes.any(Classes::GIVEN) && common == 0 {
            self.add(Person, 6, Reason::PersonListed);
        }
        if last.entry.classes.any(Classes::SURNAME) && common == 0 {
            self.add(Person, 3, Reason::PersonListed);
        }
        if common == 0 && names.count() < 6 {
            self.add(Person, 4, Reason::PersonShape);
        } else {
            self.weights.doubt(common.min(3).try_into().unwrap_or(3));
        }
        self.inner_signs();
    }

    /// Initials and particles inside a name.
    fn inner_signs(&mut self) {
        for index in self.candidate.tokens.clone() {
            let text = self.words.text(index);
            let initial = text.len() == 2 && text.ends_with('.') && text.starts_with(|c: char| c.is_ascii_uppercase());
            if initial || !self.words.get(index).capital && self.words.has(index, Cues::PARTICLE) {
                return self.add(Person, 3, Reason::PersonShape);
            }
        }
    }

    fn before(&mut self) {
        let previous = self.back(1);
        if self.candidate.entry.classes.any(Classes::AFFILIATION) {
            return;
        }
        let near = matches!(self.text(previous), "near" | "around" | "outside" | "toward" | "towards" | "into");
        if near || self.has(previous, Cues::IN) {
            self.add(Place, 5, Reason::PlaceContext);
        } else if self.has(previous, Cues::NEAR) {
            self.add(Place, 2, Reason::PlaceContext);
        }
        if self.has(previous, Cues::SPEECH) && self.candidate.tokens.len() < 5 {
            self.add(Person, 3, Reason::PersonContext);
        }
        if self.has(previous, Cues::PERSON_NOUN) {
            self.add(Person, 5, Reason::PersonContext);
        }
        if self.has(previous, Cues::COMPASS) {
            self.add(Place, 5, Reason::PlaceContext);
        }
        if self.text(previous) == "of" && self.has(self.back(2), Cues::PLACE_NOUN) {
            self.add(Place, 6, Reason::PlaceContext);
        }
        if self.text(previous) == "the" && self.candidate.tokens.len() == 1 {
            self.add(Person, -4, Reason::PersonContext);
        }
        if self.has(previous, Cues::GROUP_NOUN) && !self.has(previous, Cues::PERSON_NOUN) {
            self.add(Organization, 3, Reason::OrganizationContext);
        }
    }

    fn after(&mut self) {
        let next = self.ahead(1);
        if self.candidate.entry.classes.any(Classes::AFFILIATION) {
            return self.sea_or_people(next);
        }
        if self.has(next, Cues::SPEECH) {
            self.add(Person, 4, Reason::PersonContext);
            self.add(Organization, 2, Reason::OrganizationContext);
        }
        if self.candidate.tokens.len() == 1 && !self.has(next, Cues::SPEECH) && self.acts(next) {
            self.add(Person, 2, Reason::PersonContext);
        }
        if self.has(next, Cues::PLACE_NOUN) {
            self.add(Place, 4, Reason::PlaceContext);
        }
        if self.has(next, Cues::GROUP_NOUN) {
            self.add(Organization, 3, Reason::OrganizationContext);
        }
        let kind = next.map(|index| self.words.document.tokens()[index].kind);
        if kind == Some(TokenKind::Possessive) {
            self.possession(self.ahead(2));
        }
        if self.text(next) == "," {
            self.apposition(self.ahead(2));
        }
        if self.text(next) == "("
            && self.candidate.tokens.len() > 1
            && self.ahead(2).is_some_and(|index| self.words.get(index).acronym)
        {
            self.add(Organization, 5, Reason::OrganizationContext);
        }
    }

    /// Whether a verb of what people do and are seems to stand at `next`.
    fn acts(&self, next: Option<usize>) -> bool {
        let text = self.text(next);
        let helper = matches!(
            text,
            "has"
                | "had"
                | "was"
                | "is"
                | "will"
                | "would"
                | "also"
                | "did"
                | "wants"
                | "wanted"
                | "could"
                | "himself"
                | "herself"
        );
        helper || text.len() > 4 && text.ends_with("ed") && text.starts_with(char::is_lowercase)
    }

    /// "in the Mediterranean" is a place, "the Mediterranean diet" not.
    fn sea_or_people(&mut self, next: Option<usize>) {
        let noun = next.is_some_and(|index| {
            let word = self.words.get(index);
            !word.capital
                && word.hash != 0
                && !word.cues.any(Cues::FUNCTION.with(Cues::SPEECH).with(Cues::IN).with(Cues::NEAR).with(Cues::DIRECTION))
        });
        let article = self.text(self.back(1)) == "the";
        if self.candidate.entry.classes.any(Classes::GEOGRAPHY) && article && !noun {
            self.add(Place, 12, Reason::PlaceListed);
        }
    }

    fn possession(&mut self, owned: Option<usize>) {
        if self.has(owned, Cues::KIN) {
            self.add(Person, 3, Reason::PersonContext);
        }
        if self.has(owned, Cues::STATE_NOUN) {
            self.add(Place, 3, Reason::PlaceContext);
        }
    }

    fn apposition(&mut self, next: Option<usize>) {
        let Some(index) = next else { return };
        let token = self.words.document.tokens()[index];
        let age = token.kind == TokenKind::Number && token.span.len() <= 2 && self.text(Some(index + 1)) == ",";
        let article = matches!(self.text(next), "a" | "an" | "the");
        let noun = article && (1..4).any(|more| self.has(Some(index + more), Cues::PERSON_NOUN));
        if age {
            self.add(Person, 8, Reason::PersonContext);
        } else if self.text(next) == "who" {
            self.add(Person, 5, Reason::PersonContext);
        } else if noun || self.has(next, Cues::PERSON_NOUN) {
            self.add(Person, 4, Reason::PersonContext);
        }
    }

    fn doubts(&mut self) {
        let candidate = self.candidate;
        if self.stands_for_small_words() || self.is_currency() {
            self.weights.doubt(20);
        }
        let common = candidate.tokens.clone().all(|index| {
            let word = self.words.get(index);
            !word.capital || word.is_common() && !word.acronym
        });
        let single = candidate.tokens.len() == 1;
        if common && single && !candidate.entry.classes.any(Classes::AFFILIATION) {
            self.weights.doubt(if candidate.initial { 6 } else { 3 });
        } else if common && candidate.origin == Origin::Plain {
            self.weights.doubt(4);
        }
        if single && candidate.initial && candidate.origin == Origin::Plain {
            self.weights.doubt(1);
        }
        if self.words.case(candidate.sentence) != Case::Sentence && common {
            self.weights.doubt(3);
        }
    }
}

impl Scale<'_, '_, '_> {
    /// `US$5 million`
    fn is_currency(&self) -> bool {
        let next = self.last() + 1;
        matches!(self.words.text(next), "$" | "€" | "£") && self.words.is_glued(next)
    }

    /// A team, in a row of results: "Torquay 2 Exeter 0", "Lions beat Bears", "Detroit 49 86 3".
    fn team(&mut self) {
        let listed = self.candidate.entry.classes.any(Classes::PLACE);
        let plain = self.candidate.origin == Origin::Plain && self.candidate.tokens.len() < 3;
        if !listed && !plain || self.candidate.form || self.candidate.role.is_some() {
            return;
        }
        let number = |index: Option<usize>| index.is_some_and(|index| self.is_count(index));
        let first = self.back(1).is_none();
        let score = number(self.ahead(1))
            && (first && self.ahead(2).is_some_and(|index| self.words.get(index).capital)
                || number(self.back(1)) && self.ahead(2).is_none());
        let row = first && number(self.ahead(1)) && number(self.ahead(2)) && number(self.ahead(3));
        let versus = self.has(self.back(1), Cues::VERSUS) || self.has(self.ahead(1), Cues::VERSUS);
        if score || row || versus {
            self.add(Organization, 12, Reason::Team);
        }
    }

    /// A number of three digits at most.
    fn is_count(&self, index: usize) -> bool {
        let token = self.words.document.tokens()[index];
        token.kind == TokenKind::Number && token.span.len() < 4
    }

    /// "liquefied natural gas (LNG)": the letters of words written small are no name.
    fn stands_for_small_words(&self) -> bool {
        let letters = self.words.get(self.first()).acronym && self.text(self.back(1)) == "(";
        letters && self.back(2).is_some_and(|index| self.words.get(index).hash != 0 && !self.words.get(index).capital)
    }
}

/// Evidence of one candidate for the next: letters in brackets, chains of places.
pub fn neighbours(words: &Words, candidates: &[Candidate], weights: &mut [Weights]) {
    let mut introduced: FxHashSet<u64> = FxHashSet::default();
    for index in 1..candidates.len() {
        let (before, after) = (&candidates[index - 1], &candidates[index]);
        if before.sentence != after.sentence {
            continue;
        }
        let between = before.tokens.end..after.tokens.start;
        let letters = words.get(after.tokens.start).acronym && before.tokens.len() > 1;
        let long = weights[index - 1].best().filter(|(_, points, ..)| *points > 3);
        if let Some((kind, points, ..)) = long.filter(|_| letters && is_introduction(words, between.clone())) {
            weights[index].add(kind, points.min(8), Reason::Introduced);
            if kind == Organization && points >= CERTAIN && stands_for(words, before, after.tokens.start) {
                introduced.insert(words.get(after.tokens.start).hash);
            }
        }
        let comma = between.len() == 1 && words.text(between.start) == ",";
        let place = |weights: &Weights| weights.best().is_some_and(|(kind, points, ..)| kind == Place && points >= 3);
        if comma && place(&weights[index]) && before.tokens.len() < 4 && candidates[index].entry.classes.any(Classes::PLACE) {
            weights[index - 1].add(Place, 4, Reason::PlaceContext);
        } else if comma && place(&weights[index - 1]) {
            weights[index].add(Place, 2, Reason::PlaceContext);
        }
    }
    remind_of_introduced(words, &introduced, candidates, weights);
}

/// Letters that the article introduced mean the same organization elsewhere, whatever town has that name.
fn remind_of_introduced(words: &Words, introduced: &FxHashSet<u64>, candidates: &[Candidate], weights: &mut [Weights]) {
    for (candidate, weights) in candidates.iter().zip(weights) {
        let word = words.get(candidate.tokens.start);
        if candidate.tokens.len() != 1 || !word.acronym || !introduced.contains(&word.hash) {
            continue;
        }
        let others = TYPES.into_iter().filter(|&other| other != Organization).map(|other| weights.of(other)).max().unwrap_or(0);
        let missing = others.max(0) + 4 - weights.of(Organization);
        if missing > 0 {
            weights.add(Organization, missing, Reason::Introduced);
        }
    }
}

/// Whether letters begin as the name does that they are to stand for: "Paul Reyes (USA)" is no abbreviation.
fn stands_for(words: &Words, name: &Candidate, letters: usize) -> bool {
    let first = words.text(letters).chars().next();
    name.tokens.clone().take(3).any(|index| words.get(index).capital && words.text(index).chars().next() == first)
}

/// Only a long name as plain as this settles what its letters mean.
const CERTAIN: i16 = 6;

/// `(` or `, or` between a name and its letters.
fn is_introduction(words: &Words, between: std::ops::Range<usize>) -> bool {
    let mut texts = between.clone().map(|index| words.text(index));
    match between.len() {
        1 => texts.next() == Some("("),
        2 => texts.eq([",", "or"]) || between.clone().map(|index| words.text(index)).eq(["(", "the"]),
        _ => false,
    }
}
