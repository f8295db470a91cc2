//! Where it happened: the places that tell of a scene, not of a speaker, an origin or a goal.

use super::context::Context;
use crate::annotators::entities::{EntityType, Place, PlaceKind};
use crate::span::Span;
use crate::words::Words;

/// The most names of a sentence that are looked at.
const MOST: usize = 40;
/// How many words back a preposition is sought: `in the rebel-held north of`.
const REACH: usize = 6;
/// How many words may stand between a preposition and the phrase that it governs.
const NEAR: usize = 1;
/// Cities no farther apart than this are one scene, in kilometres.
const ONE_SCENE: f64 = 15.0;
/// Places no farther apart than this may be one scene where one of them is large, in kilometres.
const ONE_REGION: f64 = 400.0;

/// Where the hurt are taken, where somebody is held or judged.
const STAYS: Words =
    words!("hospital hospitals hospitalized hospitalised medical clinic court prison jail infirmary embassy headquarters");

/// What the words before the name of a place say of it; the plainer a scene, the smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Told {
    /// `in Aleppo`
    Scene,
    /// `Idlib, Syria`: what the scene lies in.
    Around,
    /// `the Karachi factory`, `Spain's heat wave`
    Attribute,
    /// `sent to Aleppo`
    Goal,
}

/// How two places lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lie {
    /// One place, or one within the other, or near.
    Together,
    /// Far from one another, or in two countries.
    Apart,
    /// The gazetteer does not know.
    Unknown,
}

impl Context<'_> {
    /// The place that tells where a figure's event was, in its own sentence, if its words say so.
    pub(super) fn place_beside(&self, sentence: usize, figure: Span, weakest: Told) -> Option<usize> {
        let mentions = &self.marks.entities;
        let all = self.within(mentions, sentence);
        let near = all.start..all.end.min(all.start + MOST);
        let told = near.filter_map(|index| Some((self.place_told(index)?, index)));
        let fits = told.filter(|&(told, index)| told <= weakest && !self.is_of_statement(mentions[index].span));
        fits.min_by_key(|&(told, index)| (told, self.far(mentions[index].span, figure))).map(|(_, index)| index)
    }

    /// What the words before a mention say of the place; `None` for what is no place, and for origins.
    pub(super) fn place_told(&self, index: usize) -> Option<Told> {
        let mark = &self.marks.entities[index];
        if mark.reading.entity_type != EntityType::Place {
            return None;
        }
        let tokens = self.document.tokens_in(mark.span);
        if tokens.clone().any(|token| STAYS.contains(&self.word(token))) {
            return Some(Told::Goal);
        }
        let grammar = self.grammar.sentence(self.document.sentence_at(mark.span.start)?);
        let phrase = grammar.phrases().iter().find(|phrase| phrase.tokens.contains(&tokens.start));
        let Some(phrase) = phrase else { return self.preposition_before(tokens.start, REACH) };
        if STAYS.contains(&self.word(phrase.head)) {
            return Some(Told::Goal); // "a Seattle hospital"
        }
        let told = self.preposition_before(phrase.tokens.start, NEAR);
        let modifies = !tokens.contains(&phrase.head);
        if modifies && told != Some(Told::Scene) { Some(Told::Attribute) } else { told }
    }

    fn preposition_before(&self, first: usize, reach: usize) -> Option<Told> {
        const SCENE: Words =
            words!("in at near around outside off on across throughout inside within along over beside between above");
        const GOAL: Words = words!("to into toward towards for");
        const OPEN: Words = words!("; : . who that which while said and or but by with as than against between");
        let mut token = first;
        let floor = first.saturating_sub(reach);
        while token > floor {
            token -= 1;
            let word = self.word(token);
            if SCENE.contains(&word) {
                return Some(if self.is_stay(token) { Told::Goal } else { Told::Scene });
            } else if word == word!("from") {
                return None;
            } else if GOAL.contains(&word) {
                return Some(Told::Goal);
            } else if word == word!("of") {
                if !self.is_part_of_place(token) {
                    return Some(Told::Attribute);
                }
                return self.preposition_before(token.saturating_sub(1), REACH);
            } else if word == word!(",") {
                return Some(if self.ends_place(token) { Told::Around } else { Told::Attribute });
            } else if OPEN.contains(&word) {
                return Some(Told::Attribute);
            }
        }
        Some(Told::Attribute)
    }

    /// `a hospital in Seattle`: where the hurt were taken, where somebody is held or judged.
    fn is_stay(&self, preposition: usize) -> bool {
        (preposition.saturating_sub(3)..preposition).any(|token| STAYS.contains(&self.word(token)))
    }

    /// `the town of`, `north of`, `the coast of`.
    fn is_part_of_place(&self, of: usize) -> bool {
        const PARTS: Words = words!(
            "town city village district province region coast outskirts suburb state county port island centre center \
             capital north south east west northwest northeast southwest southeast edge area part side neighbourhood \
             neighborhood municipality governorate department hamlet streets shores border kilometres kilometers miles valley acres hectares parts"
        );
        of.checked_sub(1).is_some_and(|token| PARTS.contains(&self.word(token)))
    }

    /// Whether a place is named right before a comma.
    fn ends_place(&self, comma: usize) -> bool {
        let at = self.document.tokens()[comma].span.start;
        let before = self.marks.entities.partition_point(|mark| mark.span.start < at);
        before.checked_sub(1).is_some_and(|last| {
            let mark = &self.marks.entities[last];
            mark.reading.entity_type == EntityType::Place && mark.span.end + 1 >= at
        })
    }

    /// How the places of two mentions lie.
    pub(super) fn lie(&self, one: usize, other: usize) -> Lie {
        let (one, other) = (self.entity_of_mention[one], self.entity_of_mention[other]);
        if one == other {
            return Lie::Together;
        }
        match (self.entities[one].place, self.entities[other].place) {
            (Some(one), Some(other)) => lie(one, other),
            _ => Lie::Unknown,
        }
    }
}

fn lie(one: Place, other: Place) -> Lie {
    let wide = |place: Place| matches!(place.kind, PlaceKind::Country | PlaceKind::Region);
    if one.kind == PlaceKind::Country || other.kind == PlaceKind::Country {
        let sure = !(one.ambiguous || other.ambiguous);
        return match one.country == other.country {
            true => Lie::Together,
            false if sure => Lie::Apart,
            false => Lie::Unknown,
        };
    }
    let far = kilometres(one, other);
    if one.ambiguous || other.ambiguous {
        return if far <= ONE_SCENE { Lie::Together } else { Lie::Unknown };
    }
    match far {
        far if far <= ONE_SCENE => Lie::Together,
        far if wide(one) || wide(other) => {
            if far <= ONE_REGION {
                Lie::Unknown
            } else {
                Lie::Apart
            }
        }
        _ => Lie::Apart,
    }
}

/// The distance on the globe.
fn kilometres(one: Place, other: Place) -> f64 {
    const RADIUS: f64 = 6371.0;
    let radians = |degrees: f32| f64::from(degrees).to_radians();
    let (north, east) = (radians(other.latitude - one.latitude), radians(other.longitude - one.longitude));
    let half =
        (north / 2.0).sin().powi(2) + radians(one.latitude).cos() * radians(other.latitude).cos() * (east / 2.0).sin().powi(2);
    2.0 * RADIUS * half.sqrt().min(1.0).asin()
}
