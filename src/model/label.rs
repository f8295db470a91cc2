//! The labels of tokens: the part of a name that a token is (begin, inside, last, unit: BILOU), for each type.

/// How many labels there are. Sixteen one-byte weights fill a vector register.
pub const LABELS: usize = 16;

/// What the model tells apart; events are left to the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameType {
    /// A human being.
    Person,
    /// A company, ministry, party, …
    Organization,
    /// A country, city, building, …
    Place,
    /// A nationality, religion or political adherence.
    Affiliation,
}

impl NameType {
    /// All types, in the order of their labels.
    pub const ALL: [Self; 4] = [Self::Person, Self::Organization, Self::Place, Self::Affiliation];
}

/// Which part of a name a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The first of several tokens.
    Begin,
    /// Neither the first nor the last.
    Inside,
    /// The last of several tokens.
    Last,
    /// The only token.
    Unit,
}

impl Part {
    /// The part that token `index` is of a name that covers `tokens`.
    #[must_use]
    pub const fn of(index: usize, tokens: &std::ops::Range<usize>) -> Self {
        match (index == tokens.start, index + 1 == tokens.end) {
            (true, true) => Self::Unit,
            (true, false) => Self::Begin,
            (false, false) => Self::Inside,
            (false, true) => Self::Last,
        }
    }
}

/// A label, as a number below [`LABELS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(u8);

impl Label {
    /// Part of no name.
    pub const OUTSIDE: Self = Self(0);

    /// All labels, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..16).map(Self)
    }

    /// The label of a part of a name. An affiliation has no inside: its later tokens are all "last", since there are
    /// hardly any longer ones and this makes sixteen labels.
    #[must_use]
    pub const fn of(name_type: NameType, part: Part) -> Self {
        let first = 1 + 4 * name_type as u8;
        Self(match (name_type, part) {
            (NameType::Affiliation, Part::Begin) => first,
            (NameType::Affiliation, Part::Inside | Part::Last) => first + 1,
            (NameType::Affiliation, Part::Unit) => first + 2,
            _ => first + part as u8,
        })
    }

    /// As an index.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The type of the name; none outside of names.
    #[must_use]
    pub const fn name_type(self) -> Option<NameType> {
        match self.0 {
            1..=4 => Some(NameType::Person),
            5..=8 => Some(NameType::Organization),
            9..=12 => Some(NameType::Place),
            13..=15 => Some(NameType::Affiliation),
            _ => None,
        }
    }

    /// Whether both stand in names of one type, or both outside of names.
    #[must_use]
    pub const fn same_type(self, other: Self) -> bool {
        self.0.div_ceil(4) == other.0.div_ceil(4)
    }

    /// Whether a name begins here.
    #[must_use]
    pub const fn begins(self) -> bool {
        matches!(self.0, 1 | 4 | 5 | 8 | 9 | 12 | 13 | 15)
    }

    /// Whether a name may end here, or none stands here.
    #[must_use]
    pub const fn may_end(self) -> bool {
        matches!(self.0, 0 | 3 | 4 | 7 | 8 | 11 | 12 | 14 | 15)
    }

    /// Whether `next` may follow.
    #[must_use]
    pub fn allows(self, next: Self) -> bool {
        if next == Self::OUTSIDE || next.begins() {
            return self.may_end();
        }
        let goes_on = !self.may_end() || self == Self::of(NameType::Affiliation, Part::Last);
        goes_on && self.name_type() == next.name_type()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_is_some_part_of_some_name_or_outside() {
        let parts = [Part::Begin, Part::Inside, Part::Last, Part::Unit];
        let mut labels: Vec<Label> =
            NameType::ALL.into_iter().flat_map(|name_type| parts.map(|part| Label::of(name_type, part))).collect();
        labels.push(Label::OUTSIDE);
        labels.sort();
        labels.dedup();
        assert!(labels.into_iter().eq(Label::all()));
    }

    #[test]
    fn labels_of_one_type_are_known_as_such() {
        for (label, other) in Label::all().flat_map(|label| Label::all().map(move |other| (label, other))) {
            assert_eq!(label.same_type(other), label.name_type() == other.name_type());
        }
    }

    #[test]
    fn a_name_goes_on_only_in_its_own_type() {
        let person = |part| Label::of(NameType::Person, part);
        assert!(person(Part::Begin).allows(person(Part::Last)));
        assert!(!person(Part::Begin).allows(Label::OUTSIDE));
        assert!(!person(Part::Begin).allows(Label::of(NameType::Place, Part::Last)));
        assert!(!person(Part::Last).allows(person(Part::Inside)));
        assert!(person(Part::Last).allows(Label::of(NameType::Place, Part::Begin)));
        assert!(!Label::OUTSIDE.allows(person(Part::Last)));
    }
}
