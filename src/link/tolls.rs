//! Adds up: the toll of an incident from the standing of its figures, and the article's from those of its incidents.

use super::standing::Standing;
use crate::annotators::casualties::{Count, Outcome};
use crate::options::Rivals;

/// What is reported for one outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toll {
    /// What happened.
    pub outcome: Outcome,
    /// The least, inclusive.
    pub low: u64,
    /// The number to record.
    pub best: u64,
    /// The most, inclusive; `None` is open.
    pub high: Option<u64>,
    /// The figures that make it up, repeats and rivals too.
    pub figures: Vec<usize>,
    /// Those whose numbers were added.
    pub added: Vec<usize>,
}

/// What of a figure the sum depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Addend {
    /// What happened.
    pub outcome: Outcome,
    /// How many.
    pub count: Count,
    /// What it does in the toll.
    pub standing: Standing,
    /// The figure that the standing refers to.
    pub of: Option<usize>,
    /// Hit by a weapon, of whom some may have died.
    pub struck: bool,
}

/// The tolls of one incident; `figures` are places in `addends`.
#[must_use]
pub fn of_incident(addends: &[Addend], figures: &[usize], rivals: Rivals) -> Vec<Toll> {
    let mut tolls: Vec<Toll> = Vec::new();
    for outcome in Outcome::ALL {
        let of_outcome: Vec<usize> = figures
            .iter()
            .copied()
            .filter(|&index| addends[index].outcome == outcome && addends[index].count.is_of_persons())
            .collect();
        let Some(mut toll) = add(addends, &of_outcome, outcome, rivals) else { continue };
        if outcome == Outcome::Injured {
            without_the_dead(&mut toll, addends, &tolls);
        }
        tolls.push(toll);
    }
    tolls
}

fn add(addends: &[Addend], figures: &[usize], outcome: Outcome, rivals: Rivals) -> Option<Toll> {
    let mut toll = Toll { outcome, low: 0, best: 0, high: Some(0), figures: Vec::new(), added: Vec::new() };
    for &index in figures.iter().filter(|&&index| addends[index].standing == Standing::Counted) {
        let count = with_rivals(addends, figures, index, rivals);
        toll.low = toll.low.saturating_add(count.low);
        toll.best = toll.best.saturating_add(count.best);
        toll.high = toll.high.zip(count.high).map(|(sum, high)| sum.saturating_add(high));
        toll.added.push(index);
    }
    let told = |index: &&usize| matches!(addends[**index].standing, Standing::Counted | Standing::Rival | Standing::Repeat);
    toll.figures = figures.iter().filter(told).copied().collect();
    (!toll.added.is_empty()).then_some(toll)
}

/// The count of a figure, as wide as its rivals make it.
fn with_rivals(addends: &[Addend], figures: &[usize], counted: usize, rivals: Rivals) -> Count {
    let mut count = addends[counted].count;
    for &index in figures {
        let rival = &addends[index];
        if rival.standing != Standing::Rival || rival.of != Some(counted) {
            continue;
        }
        count.low = count.low.min(rival.count.low);
        count.high = count.high.zip(rival.count.high).map(|(one, other)| one.max(other));
        count.best = match rivals {
            Rivals::First => count.best,
            Rivals::Highest => count.best.max(rival.count.best),
            Rivals::Lowest => count.best.min(rival.count.best),
            Rivals::Last => rival.count.best,
        };
    }
    count
}

/// Of those who were hit, some are told to have died: only the others are injured.
fn without_the_dead(toll: &mut Toll, addends: &[Addend], tolls: &[Toll]) {
    let killed = tolls.iter().find(|toll| toll.outcome == Outcome::Killed).map_or(0, |toll| toll.best);
    if toll.added.first().is_some_and(|&first| addends[first].struck && addends[first].count.best > 1) {
        toll.best = toll.best.saturating_sub(killed);
        toll.low = toll.low.saturating_sub(killed);
    }
}

/// The tolls of an article: those of its incidents, added.
#[must_use]
pub fn of_article(incidents: &[&[Toll]]) -> Vec<Toll> {
    let sum = |outcome: Outcome| {
        let mut all = incidents.iter().copied().flatten().filter(|toll| toll.outcome == outcome);
        let mut sum = all.next()?.clone();
        for toll in all {
            sum.low = sum.low.saturating_add(toll.low);
            sum.best = sum.best.saturating_add(toll.best);
            sum.high = sum.high.zip(toll.high).map(|(one, other)| one.saturating_add(other));
            sum.figures.extend(&toll.figures);
            sum.added.extend(&toll.added);
        }
        sum.figures.sort_unstable();
        sum.added.sort_unstable();
        Some(sum)
    };
    Outcome::ALL.into_iter().filter_map(sum).collect()
}
