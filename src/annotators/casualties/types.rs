//! What a casualty figure means.

use crate::annotation::Sex;
use crate::span::Span;

enumeration! {
    /// What happened to the victims.
    pub enum Outcome {
        /// `12 people were killed`
        Killed => "killed",
        /// `12 people were wounded`; also those hit by a weapon, of whom no more is told
        Injured => "injured",
        /// `12 people are missing`
        Missing => "missing",
        /// `12,000 people fled their homes`
        Displaced => "displaced",
        /// `12 people were arrested`
        Detained => "detained",
        /// `12 people were kidnapped`
        Abducted => "abducted",
        /// `12 miners are trapped`
        Trapped => "trapped",
        /// `12 miners were rescued`
        Rescued => "rescued",
        /// `12 fighters surrendered`
        Surrendered => "surrendered",
    }
}

enumeration! {
    /// How a count is bounded, by the words around its number.
    pub enum Bound {
        /// `12`, `a woman`
        Exact => "exact",
        /// `at least 12`, `12 or more`
        AtLeast => "at least",
        /// `more than 12`
        MoreThan => "more than",
        /// `up to 12`
        AtMost => "at most",
        /// `fewer than 12`
        FewerThan => "fewer than",
        /// `about 12`
        About => "about",
        /// `between 10 and 12`
        Range => "range",
        /// `dozens`
        Vague => "vague",
    }
}

enumeration! {
    /// What is counted.
    pub enum Unit {
        /// `12 people`
        Person => "person",
        /// `12 families`
        Family => "family",
        /// `12 households`
        Household => "household",
    }
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
    /// What is counted.
    pub unit: Unit,
}

impl Count {
    /// Whether it counts persons: families and households are never added to them, and make no toll.
    #[must_use]
    pub fn is_of_persons(&self) -> bool {
        self.unit == Unit::Person
    }
}

enumeration! {
    /// Whether the article states a figure, or says something else of it.
    pub enum Status {
        /// It states it.
        Stated => "stated",
        /// It says that it is feared.
        Feared => "feared",
        /// It says that somebody denies it.
        Denied => "denied",
        /// It supposes it.
        Hypothetical => "hypothetical",
    }
}

enumeration! {
    /// Groups of victims that recorders count apart.
    pub enum VictimGroup {
        /// People who do not fight.
        Civilian => "civilian",
        /// Soldiers, rebels and others under arms.
        Combatant => "combatant",
        /// Police officers.
        Police => "police",
        /// Children, and anybody younger than 18.
        Child => "child",
        /// Women, and girls told as such.
        Woman => "woman",
        /// Men, and boys told as such.
        Man => "man",
        /// Pupils and students.
        Student => "student",
        /// Journalists and their crews.
        Journalist => "journalist",
        /// Doctors, nurses, rescuers.
        Medic => "medic",
        /// Volunteers and relief workers.
        AidWorker => "aid worker",
        /// Prisoners and detainees.
        Prisoner => "prisoner",
        /// Attackers and suspects.
        Perpetrator => "perpetrator",
        /// Holders of an office.
        Official => "official",
    }
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

/// What is told of a single victim: by name, age or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Victim {
    /// The name as written.
    pub name: Option<Span>,
    /// The age in years.
    pub age: Option<u64>,
    /// The sex, as far as the words tell it.
    pub sex: Option<Sex>,
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
    /// The victims of whom it tells a name or an age.
    pub persons: Vec<Victim>,
    /// Who did it, as the clause has it: `gunmen killed`, `killed by gunmen`.
    pub by: Option<Span>,
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
