//! What the values of enumerations are called. The compiler asks for a name for each, so every list is whole.

use super::sink::{Sink, Value};
use crate::annotation::{Confidence, Kind};
use crate::annotators::casualties::{Bound, Outcome, Status, VictimGroup};
use crate::annotators::dates::{DateType, Modifier, ReferenceSource};
use crate::annotators::entities::{EntityType, PlaceKind};
use crate::annotators::quotes::{Form, How};
use crate::document::BlockKind;

/// An enumeration whose values have names in results.
pub trait Named: Copy + Sized + 'static {
    /// All values.
    const ALL: &'static [Self];

    /// The name of a value.
    fn name(self) -> &'static str;
}

impl<N: Named> Value for N {
    fn put(self, sink: &mut impl Sink) {
        sink.string(self.name());
    }
}

impl Named for Kind {
    const ALL: &'static [Self] = &Self::ALL;

    fn name(self) -> &'static str {
        Self::name(self)
    }
}

macro_rules! names {
    ($($type:ident { $($value:ident = $name:literal,)+ })+) => {
        $(impl Named for $type {
            const ALL: &'static [Self] = &[$(Self::$value),+];

            fn name(self) -> &'static str {
                match self {
                    $(Self::$value => $name,)+
                }
            }
        })+
    };
}

names! {
    ReferenceSource {
        Option = "option",
        Dateline = "dateline",
        Caption = "caption",
        Stated = "stated",
    }
    BlockKind {
        Headline = "headline",
        Byline = "byline",
        Dateline = "dateline",
        Paragraph = "paragraph",
        Caption = "caption",
        Credit = "credit",
        Correction = "correction",
        Furniture = "furniture",
    }
    Confidence {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
    EntityType {
        Person = "person",
        Organization = "organization",
        Place = "place",
        Affiliation = "affiliation",
        Event = "event",
    }
    PlaceKind {
        Country = "country",
        Region = "region",
        City = "city",
        Other = "other",
    }
    DateType {
        Date = "date",
        Time = "time",
        Duration = "duration",
        Set = "set",
    }
    Modifier {
        Start = "START",
        Mid = "MID",
        End = "END",
        Approx = "APPROX",
        Before = "BEFORE",
        After = "AFTER",
        OnOrBefore = "ON_OR_BEFORE",
        OnOrAfter = "ON_OR_AFTER",
        LessThan = "LESS_THAN",
        MoreThan = "MORE_THAN",
        EqualOrLess = "EQUAL_OR_LESS",
        EqualOrMore = "EQUAL_OR_MORE",
    }
    Form {
        Direct = "direct",
        Partial = "partial",
        Indirect = "indirect",
    }
    How {
        Named = "named",
        Described = "described",
        Pronoun = "pronoun",
        Continued = "continued",
        Unknown = "unknown",
    }
    Outcome {
        Killed = "killed",
        Injured = "injured",
        Missing = "missing",
        Displaced = "displaced",
        Detained = "detained",
        Abducted = "abducted",
        Trapped = "trapped",
        Rescued = "rescued",
        Surrendered = "surrendered",
    }
    Bound {
        Exact = "exact",
        AtLeast = "at least",
        MoreThan = "more than",
        AtMost = "at most",
        FewerThan = "fewer than",
        About = "about",
        Range = "range",
        Vague = "vague",
    }
    Status {
        Stated = "stated",
        Feared = "feared",
        Denied = "denied",
        Hypothetical = "hypothetical",
    }
    VictimGroup {
        Civilian = "civilian",
        Combatant = "combatant",
        Police = "police",
        Child = "child",
        Woman = "woman",
        Man = "man",
        Student = "student",
        Journalist = "journalist",
        Medic = "medic",
        AidWorker = "aid worker",
        Prisoner = "prisoner",
        Perpetrator = "perpetrator",
        Official = "official",
    }
}
