//! Reads what a typed name means: which place of the gazetteer, and the role that stands beside it.

use std::collections::HashMap;
use std::ops::Range;

use super::gazetteer::{Classes, PlaceRecord};
use super::lexicon::Cues;
use super::segment::Candidate;
use super::types::{EntityType, Mention, Place, PlaceKind};
use super::words::Words;
use crate::annotation::Sex;
use crate::span::Span;

/// How often the article names each country, itself or by its people.
#[derive(Debug, Default)]
pub struct Countries(HashMap<[u8; 2], u16>);

impl Countries {
    /// Counts over all candidates.
    pub fn count(words: &Words, candidates: &[Candidate]) -> Self {
        let mut counts = HashMap::new();
        for candidate in candidates {
            let country = words.gazetteer.places(candidate.entry).next().filter(|place| place.kind == PlaceKind::Country);
            if let Some(place) = country {
                *counts.entry(place.country).or_default() += 1;
            }
        }
        Self(counts)
    }

    /// How well a place fits the article: its size, and whether its country is spoken of.
    fn fit(&self, place: &PlaceRecord) -> u16 {
        let mentions = self.0.get(&place.country).copied().unwrap_or(0);
        u16::from(place.rank) + 30 * mentions.min(3)
    }
}

/// The reading of a candidate with its type.
pub fn read(words: &Words, countries: &Countries, candidate: &Candidate, kind: EntityType) -> Mention {
    let place = if kind == EntityType::Place { place(words, countries, candidate) } else { None };
    let sex = if kind == EntityType::Person { sex(words, candidate) } else { None };
    Mention { entity_type: kind, role: role(words, candidate, kind), place, sex }
}

/// What the given name tells, where another name follows it: "Anna Marsh", "Jean-Claude Roy"; not "Marsh", "Al-Bakr".
fn sex(words: &Words, candidate: &Candidate) -> Option<Sex> {
    let Range { start, end } = candidate.tokens;
    let mut surname = start + 1;
    while surname + 1 < end && words.is_joint(surname) {
        surname += 2;
    }
    let joined = surname > start + 1;
    if surname >= end || joined && words.has(start, Cues::PARTICLE) {
        return None;
    }
    let double = if joined { words.longest_name(start, surname).and_then(|(_, entry)| sex_of(entry.classes)) } else { None };
    double.or_else(|| sex_of(words.get(start).entry.classes))
}

fn sex_of(classes: Classes) -> Option<Sex> {
    match (classes.any(Classes::FEMALE), classes.any(Classes::MALE)) {
        (true, false) => Some(Sex::Female),
        (false, true) => Some(Sex::Male),
        _ => None,
    }
}

fn place(words: &Words, countries: &Countries, candidate: &Candidate) -> Option<Place> {
    let listed = if candidate.entry.classes.any(Classes::PLACE) { candidate.entry } else { without_head(words, candidate)? };
    let within = country_after_comma(words, candidate);
    let fit = |place: &PlaceRecord| countries.fit(place) + if within == Some(place.country) { NAMED_BESIDE } else { 0 };
    let mut places: Vec<(u16, PlaceRecord)> = words.gazetteer.places(listed).map(|place| (fit(&place), place)).collect();
    places.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
    let (fit, best) = places.first()?;
    let ambiguous = best.kind != PlaceKind::Country && places.get(1).is_some_and(|(next, _)| next + 40 > *fit);
    let whole = candidate.entry.classes.any(Classes::PLACE);
    let kind = if whole { best.kind } else { PlaceKind::Region };
    Some(Place { country: best.country, kind, latitude: best.latitude(), longitude: best.longitude(), ambiguous })
}

/// What it counts that the country of a place stands beside it.
const NAMED_BESIDE: u16 = 400;

/// The country in "Kirkuk, Iraq" or "Kingston, Ont."
fn country_after_comma(words: &Words, candidate: &Candidate) -> Option<[u8; 2]> {
    let comma = candidate.tokens.end;
    let until = words.document.sentences()[candidate.sentence].tokens.end;
    if comma + 1 >= until || words.text(comma) != "," || !words.get(comma + 1).capital {
        return None;
    }
    let (_, entry) = words.longest_name(comma + 1, until)?;
    let place = words.gazetteer.places(entry).next().filter(|_| entry.classes.any(Classes::PLACE))?;
    (place.kind != PlaceKind::City).then_some(place.country)
}

/// "Idlib Province" stands where Idlib does.
fn without_head(words: &Words, candidate: &Candidate) -> Option<super::gazetteer::Entry> {
    let last = candidate.tokens.end - 1;
    let head = ["Province", "Governorate", "Region", "District", "City", "County", "State", "Oblast", "Prefecture"];
    if !head.contains(&words.text(last)) {
        return None;
    }
    let (end, entry) = words.longest_name(candidate.tokens.start, last)?;
    (end == last && entry.classes.any(Classes::PLACE)).then_some(entry)
}

/// No role is longer, in tokens.
const LONGEST_ROLE: usize = 14;

/// The office before a name, or the description after it.
fn role(words: &Words, candidate: &Candidate, kind: EntityType) -> Option<Span> {
    if kind != EntityType::Person {
        return None;
    }
    let office = candidate.role.clone().and_then(|role| without_honorifics(words, role));
    let office = office.map(|role| words.document.tokens_span(role));
    office.or_else(|| before(words, candidate)).or_else(|| after(words, candidate))
}

/// "Prime Minister Sir": forms of address are no office.
fn without_honorifics(words: &Words, mut role: Range<usize>) -> Option<Range<usize>> {
    let idle = |index: usize| words.has(index, Cues::HONORIFIC) || words.text(index) == ".";
    while !role.is_empty() && idle(role.end - 1) {
        role.end -= 1;
    }
    while !role.is_empty() && idle(role.start) {
        role.start += 1;
    }
    (!role.is_empty()).then_some(role)
}

/// "presidential spokesperson Dmitry Peskov": small words that end in a noun for a person.
fn before(words: &Words, candidate: &Candidate) -> Option<Span> {
    let sentence = &words.document.sentences()[candidate.sentence].tokens;
    let end = candidate.tokens.start;
    let noun = end.checked_sub(1).filter(|&index| index >= sentence.start)?;
    let is_noun = words.has(noun, Cues::PERSON_NOUN) && !words.get(noun).capital;
    if !is_noun {
        return None;
    }
    let mut start = noun;
    while start > sentence.start && noun - start < 3 && belongs_to_role(words, start - 1) {
        start -= 1;
    }
    while start > sentence.start && noun - start < 6 && is_body(words, start - 1) {
        start -= 1;
    }
    Some(words.document.tokens_span(start..end))
}

/// "Labour leader": a word of the name of what somebody works for.
fn is_body(words: &Words, index: usize) -> bool {
    let word = words.get(index);
    let others = Cues::FUNCTION.with(Cues::CALENDAR).with(Cues::SPEECH).with(Cues::NEAR).with(Cues::HONORIFIC);
    word.capital && !word.cues.any(others)
}

fn belongs_to_role(words: &Words, index: usize) -> bool {
    let word = words.get(index);
    let nationality = word.capital && word.entry.classes.any(Classes::AFFILIATION);
    let plain =
        !word.capital && word.hash != 0 && !word.cues.any(Cues::FUNCTION.with(Cues::SPEECH).with(Cues::IN).with(Cues::NEAR));
    nationality || plain && words.text(index).ends_with(['l', 'y', 'e', 'n', 'r', 'm', 'h', 'c'])
}

/// ", a senior adviser with the International Crisis Group and", ", who was the last ambassador to Syria"
fn after(words: &Words, candidate: &Candidate) -> Option<Span> {
    let sentence = &words.document.sentences()[candidate.sentence].tokens;
    let comma = candidate.tokens.end;
    if comma + 2 >= sentence.end || words.text(comma) != "," {
        return None;
    }
    let start = comma + 1 + relative(words, comma + 1)?;
    let end = (start..sentence.end.min(start + LONGEST_ROLE)).find(|&index| ends_description(words.text(index)))?;
    let head = start + usize::from(matches!(words.text(start), "a" | "an" | "the" | "his" | "her"));
    let describes = (head..end.min(head + 4))
        .any(|index| words.has(index, Cues::PERSON_NOUN.with(Cues::OFFICE)) && !words.has(index, Cues::FUNCTION));
    (describes && !words.get(start).capital).then(|| words.document.tokens_span(start..end))
}

/// How many words of a relative clause stand before the description: "who was", "who has been". Other such clauses tell
/// what somebody did, not what somebody is.
fn relative(words: &Words, start: usize) -> Option<usize> {
    if words.text(start) != "who" {
        return Some(0);
    }
    let verb = match (words.text(start + 1), words.text(start + 2)) {
        ("is" | "was", _) => 2,
        ("has" | "had", "been") | ("served" | "serves", "as") => 3,
        _ => return None,
    };
    matches!(words.text(start + verb), "a" | "an" | "the").then_some(verb)
}

fn ends_description(word: &str) -> bool {
    matches!(
        word,
        "," | "." | "and" | "who" | "said" | "—" | "–" | ";" | ")" | "before" | "after" | "until" | "when" | "while" | "since"
    )
}
