//! What the vocabulary tells names of a word, as bits of its own; put together once for each word.

use std::sync::LazyLock;

use bitflags::bitflags;

use crate::words::{self, Class, Classes, WordId};

bitflags! {
    /// What a word tells of the names beside it. The learned model knows the cues by these bits: they never change.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Cues: u64 {
        /// A form of address or rank, which a person's name follows.
        const FORM = 1;
        /// An office that can stand before a name.
        const OFFICE = 1 << 1;
        /// What an office can be for, and words that qualify it.
        const PORTFOLIO = 1 << 2;
        /// The last word of an organization's name.
        const ORG_HEAD = 1 << 3;
        /// A head that takes a complement with "of" or "for".
        const TAKES_OF = 1 << 4;
        /// The last word of a company's name.
        const COMPANY = 1 << 5;
        /// The last word of a place's name.
        const PLACE_HEAD = 1 << 6;
        /// The first word of a place's name.
        const PLACE_PREFIX = 1 << 7;
        /// The last word of an event's name.
        const EVENT_HEAD = 1 << 8;
        /// The last word of a name that is none of ours: laws, prizes, treaties.
        const OTHER_HEAD = 1 << 9;
        /// A word that begins no name.
        const FUNCTION = 1 << 10;
        /// A month or a day.
        const CALENDAR = 1 << 11;
        /// A verb of saying, or another that people do.
        const SPEECH = 1 << 12;
        /// A preposition that a place follows.
        const IN = 1 << 13;
        /// A preposition that a place may follow.
        const NEAR = 1 << 14;
        /// A noun, written small, that stands before a person's name.
        const PERSON_NOUN = 1 << 15;
        /// A noun, written small, that follows or precedes an organization's name.
        const GROUP_NOUN = 1 << 16;
        /// A noun, written small, that follows or precedes a place's name.
        const PLACE_NOUN = 1 << 17;
        /// A noun of kinship: "'s brother".
        const KIN = 1 << 18;
        /// A word written small inside a name.
        const PARTICLE = 1 << 19;
        /// A direction before a place.
        const DIRECTION = 1 << 20;
        /// A word whose possessive stands in names of organizations: "People's".
        const OWNER = 1 << 21;
        /// What follows a name: Jr, III.
        const SUFFIX = 1 << 22;
        /// A seat of power or an organization that needs no more than its head: "the Senate".
        const ALONE = 1 << 23;
        /// A verb that a place's government does, but hardly a person.
        const STATE_NOUN = 1 << 24;
        /// An adjective of place before a name: "northern".
        const COMPASS = 1 << 25;
        /// The first word of an armed group's or party's name.
        const ORG_PREFIX = 1 << 26;
        /// A word that makes the names beside it teams.
        const VERSUS = 1 << 27;
        /// A form of address that says nothing of what somebody does.
        const HONORIFIC = 1 << 28;
    }
}

impl Cues {
    /// Whether any of `other` is in the set.
    pub const fn any(self, other: Self) -> bool {
        self.intersects(other)
    }

    /// Both sets together.
    pub const fn with(self, other: Self) -> Self {
        self.union(other)
    }
}

/// The cues that a word, in its key form, gives.
pub fn cues(word: &str) -> Cues {
    static CUES: LazyLock<Vec<Cues>> = LazyLock::new(|| WordId::all().map(words::classes).map(of_classes).collect());
    CUES[words::find(word).index()]
}

fn of_classes(classes: Classes) -> Cues {
    words::meanings(CLASSES, classes).fold(Cues::empty(), Cues::with)
}

const CLASSES: &[(Class, Cues)] = &[
    (Class::FormOfAddress, Cues::FORM),
    (Class::Office, Cues::OFFICE),
    (Class::Portfolio, Cues::PORTFOLIO),
    (Class::OrganizationHead, Cues::ORG_HEAD),
    (Class::HeadWithComplement, Cues::TAKES_OF),
    (Class::CompanyForm, Cues::COMPANY),
    (Class::PlaceHead, Cues::PLACE_HEAD),
    (Class::PlacePrefix, Cues::PLACE_PREFIX),
    (Class::EventHead, Cues::EVENT_HEAD),
    (Class::OtherHead, Cues::OTHER_HEAD),
    (Class::FunctionWord, Cues::FUNCTION),
    (Class::Calendar, Cues::CALENDAR),
    (Class::PersonalVerb, Cues::SPEECH),
    (Class::PlacePreposition, Cues::IN),
    (Class::WayPreposition, Cues::NEAR),
    (Class::PersonNoun, Cues::PERSON_NOUN),
    (Class::GroupNoun, Cues::GROUP_NOUN),
    (Class::PlaceNoun, Cues::PLACE_NOUN),
    (Class::Belonging, Cues::KIN),
    (Class::NameParticle, Cues::PARTICLE),
    (Class::Direction, Cues::DIRECTION),
    (Class::NameOwner, Cues::OWNER),
    (Class::NameSuffix, Cues::SUFFIX),
    (Class::SeatOfPower, Cues::ALONE),
    (Class::StateNoun, Cues::STATE_NOUN),
    (Class::PlaceAdjective, Cues::COMPASS),
    (Class::OrganizationPrefix, Cues::ORG_PREFIX),
    (Class::Versus, Cues::VERSUS),
    (Class::Honorific, Cues::HONORIFIC),
];
