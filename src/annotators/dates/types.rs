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

enumeration! {
    /// Where the reference day comes from.
    pub enum ReferenceSource {
        /// The caller.
        Option => "option",
        /// The dateline.
        Dateline => "dateline",
        /// A photo caption.
        Caption => "caption",
        /// A line that states it: `Published March 15, 2024`.
        Stated => "stated",
    }
}

enumeration! {
    /// The four types of TIMEX3.
    pub enum DateType {
        /// A day or longer: `Friday`, `2016`.
        Date => "date",
        /// A time of day: `early Friday`, `9 p.m.`
        Time => "time",
        /// A length of time: `two months`.
        Duration => "duration",
        /// A recurring time: `every Tuesday`.
        Set => "set",
    }
}

enumeration! {
    /// The TIMEX3 attribute `mod`.
    pub enum Modifier {
        /// `early 2024`
        Start => "START",
        /// `mid-2024`
        Mid => "MID",
        /// `late 2024`
        End => "END",
        /// `about 2024`
        Approx => "APPROX",
        /// `before 2024`
        Before => "BEFORE",
        /// `after 2024`
        After => "AFTER",
        /// `by 2024`
        OnOrBefore => "ON_OR_BEFORE",
        /// `since 2024`
        OnOrAfter => "ON_OR_AFTER",
        /// `less than two weeks`
        LessThan => "LESS_THAN",
        /// `more than two weeks`
        MoreThan => "MORE_THAN",
        /// `up to two weeks`
        EqualOrLess => "EQUAL_OR_LESS",
        /// `at least two weeks`
        EqualOrMore => "EQUAL_OR_MORE",
    }
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
