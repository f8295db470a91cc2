//! What a date expression means.

use jiff::civil::Date;

use super::period::Period;

/// The day that relative dates count from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReferenceDay {
    /// The day.
    pub day: Date,
    /// Who says so.
    pub source: ReferenceSource,
}

/// Where the reference day comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReferenceSource {
    /// The caller.
    Option,
    /// The dateline.
    Dateline,
    /// A photo caption.
    Caption,
    /// A line that states it: `Published March 15, 2024`.
    Stated,
}

/// The four types of TIMEX3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateType {
    /// A day or longer: `Friday`, `2016`.
    Date,
    /// A time of day: `early Friday`, `9 p.m.`
    Time,
    /// A length of time: `two months`.
    Duration,
    /// A recurring time: `every Tuesday`.
    Set,
}

/// The TIMEX3 attribute `mod`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // The names are the standard's.
pub enum Modifier {
    Start,
    Mid,
    End,
    Approx,
    Before,
    After,
    OnOrBefore,
    OnOrAfter,
    LessThan,
    MoreThan,
    EqualOrLess,
    EqualOrMore,
}

/// First and last calendar day meant, both inclusive; `None` at an open end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub first: Option<Date>,
    /// The last day.
    pub last: Option<Date>,
}

/// What an expression was resolved against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Nothing: it stands for itself.
    None,
    /// The reference day.
    Published,
    /// An earlier expression, as an index of the annotator's result.
    Date(usize),
}

/// A TIMEX3 expression.
#[derive(Clone, Debug, PartialEq)]
pub struct DateExpression {
    /// Its type.
    pub date_type: DateType,
    /// The TIMEX3 value: `2024-11-29`, `2024-W48`, `P70D`, `PAST_REF`; `None` if it needs a reference day and there is none.
    pub value: Option<String>,
    /// The TIMEX3 modifier.
    pub modifier: Option<Modifier>,
    /// The calendar days meant; `None` when it names none.
    pub days: Option<Days>,
    /// The period of the calendar that it names; `None` for lengths, sets and vague times, and without a reference day.
    pub period: Option<Period>,
    /// What it was resolved against.
    pub anchor: Anchor,
}
