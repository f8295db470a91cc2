//! The gazetteer as it is stored, and how it is unpacked.
//!
//! Names are stored in sections, each of one class or of one kind of place in one country, because what is alike stands
//! together and compresses well. In a section they are sorted, and each begins with a byte below 32: how many letters it
//! shares with the one before. All numbers are little-endian:
//!
//! | bytes | what |
//! | --- | --- |
//! | 4 | `WMG1` |
//! | 4 | how many states the [automaton](super::automaton) has |
//! | 2 | how many sections |
//! | 9 a section | classes (2), country (2), kind of place (1; 255: no places), how many names (4) |
//! | 4 and so many | the names |
//! | 1, 2, 2 a name of a place | columns of ranks, of hundredths of a degree north, of those east |

use std::cmp::Reverse;
use std::fmt;

use super::automaton::{Automaton, START, State, WordHash};
use super::classes::Classes;
use super::places::PlaceRecord;
use crate::annotators::entities::types::PlaceKind;

/// Why packed bytes cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// They are of another version, or something else.
    Version,
    /// They end too early or too late.
    Length,
    /// A name does not begin with how many letters it shares with the one before.
    Name,
    /// There are more names than the header says.
    States,
    /// A kind of place is unknown.
    Kind,
}

impl fmt::Display for PackError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(match self {
            Self::Version => "the bytes are no packed gazetteer of this version",
            Self::Length => "the packed gazetteer ends too early or too late",
            Self::Name => "a name of the packed gazetteer shares more letters with the one before than that has",
            Self::States => "the packed gazetteer has more names than its header says",
            Self::Kind => "the packed gazetteer has a place of an unknown kind",
        })
    }
}

impl std::error::Error for PackError {}

/// A byte below this begins a name; letters are above.
const MOST_SHARED: u8 = 32;

/// Sections of names without places have this kind.
const NO_PLACES: u8 = 255;

/// More states would be another list than ours.
const MOST_STATES: usize = 1 << 20;

/// The names as an automaton, and their places: those of one name together, the largest first.
type Unpacked = (Automaton, Vec<PlaceRecord>);

/// Unpacks a gazetteer.
///
/// # Errors
/// If the bytes are not what the packing tool writes.
pub fn unpack(bytes: &[u8]) -> Result<Unpacked, PackError> {
    let mut rest = Bytes(bytes.strip_prefix(b"WMG1").ok_or(PackError::Version)?);
    let states = rest.number(4)?;
    if states > MOST_STATES {
        return Err(PackError::States);
    }
    let sections = (0..rest.number(2)?).map(|_| Section::read(&mut rest)).collect::<Result<Vec<_>, _>>()?;
    let length = rest.number(4)?;
    let mut names = Names { bytes: Bytes(rest.take(length)?), name: Vec::new() };
    let mut automaton = Automaton::with_capacity(states);
    let mut located = Vec::new();
    for section in &sections {
        for _ in 0..section.count {
            let state = names.next(&mut automaton)?;
            let entry = automaton.entry_mut(state);
            entry.classes = entry.classes.with(section.classes);
            located.extend(section.place.map(|place| (state, place)));
        }
    }
    read_columns(&mut rest, &mut located)?;
    let read_all = names.bytes.0.is_empty() && rest.0.is_empty();
    let places = assign(&located, &mut automaton);
    if read_all { Ok((automaton, places)) } else { Err(PackError::Length) }
}

/// Names of one class, or of one kind of place in one country.
struct Section {
    classes: Classes,
    /// What their places have in common.
    place: Option<PlaceRecord>,
    count: usize,
}

impl Section {
    #[allow(clippy::cast_possible_truncation, reason = "numbers of one and two bytes")]
    fn read(bytes: &mut Bytes) -> Result<Self, PackError> {
        let classes = Classes(bytes.number(2)? as u16);
        let country = bytes.take(2)?;
        let kind = bytes.number(1)? as u8;
        let count = bytes.number(4)?;
        let place = if kind == NO_PLACES {
            None
        } else {
            Some(PlaceRecord { country: [country[0], country[1]], kind: kind_of(kind)?, rank: 0, north: 0, east: 0 })
        };
        Ok(Self { classes, place, count })
    }
}

fn kind_of(code: u8) -> Result<PlaceKind, PackError> {
    let kinds = [PlaceKind::Country, PlaceKind::Region, PlaceKind::City, PlaceKind::Other];
    kinds.get(usize::from(code)).copied().ok_or(PackError::Kind)
}

/// The names still to be read, and the one read last.
struct Names<'b> {
    bytes: Bytes<'b>,
    name: Vec<u8>,
}

impl Names<'_> {
    /// Adds the next name to the automaton.
    fn next(&mut self, automaton: &mut Automaton) -> Result<State, PackError> {
        let shared = self.bytes.number(1)?;
        if shared >= usize::from(MOST_SHARED) || shared > self.name.len() {
            return Err(PackError::Name);
        }
        let rest = self.bytes.0;
        let length = rest.iter().position(|&byte| byte < MOST_SHARED).unwrap_or(rest.len());
        self.name.truncate(shared);
        self.name.extend_from_slice(self.bytes.take(length)?);
        let words = self.name.split(|&byte| byte == b' ').map(WordHash::of);
        words.into_iter().try_fold(START, |state, word| automaton.add(state, word)).ok_or(PackError::States)
    }
}

/// Reads rank and position of all places.
#[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "numbers of one and two bytes")]
fn read_columns(bytes: &mut Bytes, located: &mut [(State, PlaceRecord)]) -> Result<(), PackError> {
    for (_, place) in located.iter_mut() {
        place.rank = bytes.number(1)? as u8;
    }
    for (_, place) in located.iter_mut() {
        place.north = bytes.number(2)? as u16 as i16;
    }
    for (_, place) in located.iter_mut() {
        place.east = bytes.number(2)? as u16 as i16;
    }
    Ok(())
}

/// Puts the places of each name together, the largest first, and tells its entry where they stand.
fn assign(located: &[(State, PlaceRecord)], automaton: &mut Automaton) -> Vec<PlaceRecord> {
    for &(state, _) in located {
        let entry = automaton.entry_mut(state);
        entry.count = entry.count.saturating_add(1);
    }
    let mut places: Vec<PlaceRecord> = Vec::with_capacity(located.len());
    for &(state, place) in located {
        let entry = automaton.entry_mut(state);
        if entry.first == 0 {
            entry.first = u32::try_from(places.len() + 1).unwrap_or_default();
            places.resize(places.len() + usize::from(entry.count), place);
            entry.count = 0;
        }
        if entry.count < u8::MAX {
            insert(&mut places[entry.first as usize - 1..], usize::from(entry.count), place);
            entry.count += 1;
        }
    }
    places
}

/// Inserts a place among the first `count`, which are in order.
fn insert(places: &mut [PlaceRecord], count: usize, place: PlaceRecord) {
    let key = |it: &PlaceRecord| (Reverse(it.rank), it.country, it.kind, it.north, it.east);
    let at = places[..count].iter().position(|other| key(other) > key(&place)).unwrap_or(count);
    places[at..=count].rotate_right(1);
    places[at] = place;
}

/// Bytes still to be read.
struct Bytes<'b>(&'b [u8]);

impl<'b> Bytes<'b> {
    fn take(&mut self, count: usize) -> Result<&'b [u8], PackError> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(PackError::Length)?;
        self.0 = rest;
        Ok(taken)
    }

    /// A little-endian number of up to four bytes.
    fn number(&mut self, bytes: usize) -> Result<usize, PackError> {
        Ok(self.take(bytes)?.iter().rev().fold(0, |number, &byte| number << 8 | usize::from(byte)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECTIONS: &[u8] = b"\x01\0\0\0\xff\x02\0\0\0\0\x01SY\x02\x01\0\0\0";
    const NAMES: &[u8] = b"\0able\x03y\0aleppo";

    fn packed(names: &[u8], columns: &[u8]) -> Vec<u8> {
        let length = u32::try_from(names.len()).expect("short").to_le_bytes();
        [b"WMG1\x08\0\0\0\x02\0", SECTIONS, &length, names, columns].concat()
    }

    #[test]
    fn names_and_places_are_read() {
        let (automaton, places) = unpack(&packed(NAMES, b"\x96\x24\x0e\x84\x0e")).expect("packed");
        let entry = |name: &[u8]| automaton.step(START, WordHash::of(name)).map(|state| automaton.entry(state));
        assert_eq!(entry(b"ably").map(|entry| entry.classes), Some(Classes::WORD));
        assert_eq!(entry(b"aleppo").map(|entry| (entry.first, entry.count)), Some((1, 1)));
        assert_eq!((places[0].country, places[0].rank, places[0].north, places[0].east), (*b"SY", 150, 3620, 3716));
    }

    #[test]
    fn other_bytes_are_refused() {
        let columns = b"\x96\x24\x0e\x84\x0e";
        let error = |bytes: &[u8]| unpack(bytes).expect_err("refused");
        assert_eq!(error(b""), PackError::Version);
        assert_eq!(error(b"WMG2"), PackError::Version);
        assert_eq!(error(b"WMG1\xff\xff\xff\xff"), PackError::States);
        assert_eq!(error(&packed(b"\0able\x09y\0aleppo", columns)), PackError::Name);
        assert_eq!(error(&packed(b"able\x03y\0aleppo", columns)), PackError::Name);
        assert_eq!(error(&packed(NAMES, b"\x96")), PackError::Length);
        assert_eq!(error(&packed(NAMES, b"\x96\x24\x0e\x84\x0e\0")), PackError::Length);
        let many = packed(b"\0a b c d e f g h i j k\0l m n o p q r\0s t u v w x y z", columns);
        assert_eq!(error(&many), PackError::States);
    }
}
