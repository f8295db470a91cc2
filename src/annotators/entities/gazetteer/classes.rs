//! What the gazetteer says of a name, as bits of one number. The packing tool includes this very file.

/// A set of classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Classes(pub u16);

#[allow(dead_code, reason = "the packing tool uses some, the engine others")]
impl Classes {
    /// An English word that is written small.
    pub const WORD: Self = Self(1);
    /// One of the more frequent of those.
    pub const FREQUENT: Self = Self(1 << 1);
    /// A given name.
    pub const GIVEN: Self = Self(1 << 2);
    /// A surname.
    pub const SURNAME: Self = Self(1 << 3);
    /// An organization.
    pub const ORGANIZATION: Self = Self(1 << 4);
    /// A nationality, people, religion or political current.
    pub const AFFILIATION: Self = Self(1 << 5);
    /// A named event.
    pub const EVENT: Self = Self(1 << 6);
    /// A sea, river, continent, historical state: a place without a position.
    pub const GEOGRAPHY: Self = Self(1 << 7);
    /// A place with a position.
    pub const PLACE: Self = Self(1 << 8);
    /// Upper-case letters that are no name.
    pub const NOT_A_NAME: Self = Self(1 << 9);
    /// A given name of women.
    pub const FEMALE: Self = Self(1 << 10);
    /// A given name of men.
    pub const MALE: Self = Self(1 << 11);

    /// Whether any class of `other` is in the set.
    #[must_use]
    pub const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The set without `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Both sets together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The key of a name that is one word in capitals (`U.S.`, `NATO`): capitals without stops, so that "US" is not "us".
pub fn acronym_into(key: &mut Vec<u8>, token: &str) {
    key.extend(token.bytes().filter(|&byte| byte != b'.'));
}

/// Whether a token is written like an acronym: two signs at least, ASCII, no small letter, and a letter.
#[must_use]
pub fn is_acronym(token: &str) -> bool {
    let mut letters = 0;
    for byte in token.bytes() {
        match byte {
            b'A'..=b'Z' => letters += 1,
            b'0'..=b'9' | b'.' | b'&' => {}
            _ => return false,
        }
    }
    letters > 0 && token.len() - token.bytes().filter(|&byte| byte == b'.').count() > 1
}
