//! What a casualty figure means.

use crate::span::Span;

/// What happened to the victims.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // The names say it.
pub enum Outcome {
    Killed,
    Injured,
    Missing,
    Displaced,
    Detained,
    Abducted,
    Trapped,
    Rescued,
    Surrendered,
}

/// How a count is bounded, by the words around its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bound {
    /// `12`, `a woman`
    Exact,
    /// `at least 12`, `12 or more`
    AtLeast,
    /// `more than 12`
    MoreThan,
    /// `up to 12`
    AtMost,
    /// `fewer than 12`
    FewerThan,
    /// `about 12`
    About,
    /// `between 10 and 12`
    Range,
    /// `dozens`
    Vague,
}

/// A number of people as an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// The least, inclusive.
    pub low: u64,
    /// The most, inclusive; `None` is open.
    pub high: Option<u64>,
    /// The number to record.
    pub best: u64,
    /// How it is bounded.
    pub bound: Bound,
}

/// Whether the article states a figure, or says something else of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// It states it.
    Stated,
    /// It says that it is feared.
    Feared,
    /// It says that somebody denies it.
    Denied,
    /// It supposes it.
    Hypothetical,
}

/// Groups of victims that recorders count apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // The names say it.
pub enum VictimGroup {
    Civilian,
    Combatant,
    Police,
    Child,
    Woman,
    Man,
    Student,
    Journalist,
    Medic,
    AidWorker,
    Prisoner,
    Perpetrator,
    Official,
}

/// The sex that a phrase tells of a single victim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // The names say it.
pub enum Sex {
    Female,
    Male,
}

/// A cue that a figure may belong to an earlier event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Earlier {
    /// `in 2019`, `last year`, `two years ago`: words that a date has.
    Date(Span),
    /// `had been arrested twice`: the words that state the outcome, told of somebody's past.
    Record(Span),
}

/// What a phrase tells of who is meant, so that a later phrase for the same people is not counted again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// The name of a single victim.
    pub name: Option<Span>,
    /// The age of a single victim.
    pub age: Option<u64>,
    /// The sex of a single victim.
    pub sex: Option<Sex>,
    /// `the man`, `the four victims`: told before.
    pub definite: bool,
    /// `three others`, `another man`: besides those told before.
    pub additional: bool,
}

/// A figure: one number of people and what happened to them, as one place of the article states it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What happened.
    pub outcome: Outcome,
    /// How many.
    pub count: Count,
    /// The noun phrase for the victims, after the count.
    pub victims: Option<Span>,
    /// The groups that the phrase names.
    pub groups: Vec<VictimGroup>,
    /// The word that states the outcome.
    pub trigger: Option<Span>,
    /// The figure that already includes this one, as an index of the annotator's result.
    pub part_of: Option<usize>,
    /// Whether it is stated, feared, denied or hypothetical.
    pub status: Status,
    /// Whether it totals more than the event at hand.
    pub cumulative: bool,
    /// What tells of earlier times near the figure, if anything: a cue, no verdict.
    pub earlier: Option<Earlier>,
    /// Whether the article itself withdraws it ("earlier put at 17").
    pub superseded: bool,
    /// Hit by a weapon; whether they lived is told elsewhere, if at all (`two people were shot`).
    pub struck: bool,
    /// Taken to a hospital or treated there: alive when told.
    pub hospital: bool,
    /// What is told of who they are.
    pub identity: Identity,
    /// What did it, as written.
    pub cause: Option<Span>,
}
