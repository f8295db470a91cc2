//! The enumerations whose values have names in results.

use super::sink::{Sink, Value};
use crate::annotation::{Confidence, Kind, Sex};
use crate::annotators::casualties::{Bound, Outcome, Status, Unit, VictimGroup};
use crate::annotators::dates::{DateType, Modifier, ReferenceSource};
use crate::annotators::entities::{EntityType, PlaceKind};
use crate::annotators::quotes::{Form, How};
use crate::document::BlockKind;
use crate::link::Standing;
use crate::options::{About, MoreThan, Rivals};

/// An enumeration whose values have names in results.
pub trait Named: Copy + Sized + 'static {
    /// All values, in order.
    const ALL: &'static [Self];

    /// The name of a value.
    fn name(self) -> &'static str;
}

impl<N: Named> Value for N {
    fn put(self, sink: &mut impl Sink) {
        sink.string(self.name());
    }
}

macro_rules! named {
    ($($enumeration:ident)+) => {
        $(impl Named for $enumeration {
            const ALL: &'static [Self] = &Self::ALL;

            fn name(self) -> &'static str {
                Self::name(self)
            }
        })+
    };
}

named! {
    Kind BlockKind Confidence EntityType PlaceKind DateType Modifier ReferenceSource
    Form How Outcome Bound Status Standing Unit VictimGroup Sex
    MoreThan About Rivals
}
