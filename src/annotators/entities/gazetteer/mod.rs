//! The packed gazetteer: names with their classes and places, made by `tools/pack` (see `data/README.md`).

mod classes;
mod fold;
mod places;

pub use classes::{Classes, Entry, acronym_into, is_acronym};
pub use fold::fold_into;
pub use places::PlaceRecord;

use std::fmt;
use std::sync::LazyLock;

use fst::raw::{Node, Output};
use places::Places;

static PACKED: LazyLock<Gazetteer> = LazyLock::new(|| {
    let names = include_bytes!("../../../../data/names.fst");
    let places = include_bytes!("../../../../data/places.bin");
    Gazetteer::open(names, places).unwrap_or_default()
});

/// Why packed bytes cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub enum PackError {
    /// The names are no finite-state map.
    Names,
    /// The places are no table of places, or of another version.
    Places,
}

impl fmt::Display for PackError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(match self {
            Self::Names => "the names are no finite-state map",
            Self::Places => "the places are no table of places of this version",
        })
    }
}

impl std::error::Error for PackError {}

/// Names with their classes and places; nothing is read but the headers until a name is looked up.
#[derive(Debug, Default)]
pub struct Gazetteer {
    names: Option<fst::Map<&'static [u8]>>,
    places: Places,
}

impl Gazetteer {
    /// The gazetteer that ships with the engine.
    pub fn packed() -> &'static Self {
        &PACKED
    }

    /// Reads the headers of packed bytes.
    ///
    /// # Errors
    /// If they are not what the packing tool writes.
    pub fn open(names: &'static [u8], places: &'static [u8]) -> Result<Self, PackError> {
        let names = fst::Map::new(names).map_err(|_| PackError::Names)?;
        Ok(Self { names: Some(names), places: Places::open(places).ok_or(PackError::Places)? })
    }

    /// What is known of the name with this key.
    pub fn get(&self, key: &[u8]) -> Option<Entry> {
        self.names.as_ref()?.get(key).map(Entry::unpack)
    }

    /// The places of a name, the largest first; of a demonym, its country.
    pub fn places(&self, entry: Entry) -> impl Iterator<Item = PlaceRecord> {
        (0..usize::from(entry.count)).filter_map(move |index| self.places.get(entry.first as usize + index))
    }

    /// Begins to spell a name.
    pub fn spell(&self) -> Option<Spelling<'_>> {
        let fst = self.names.as_ref()?.as_fst();
        Some(Spelling { fst, node: fst.root(), output: Output::zero() })
    }
}

/// A name of which the first letters are known.
pub struct Spelling<'g> {
    fst: &'g fst::raw::Fst<&'static [u8]>,
    node: Node<'g>,
    output: Output,
}

impl Spelling<'_> {
    /// Goes on by some bytes; `None` when no name begins so.
    pub fn push(&mut self, bytes: &[u8]) -> Option<()> {
        for &byte in bytes {
            let transition = self.node.transition(self.node.find_input(byte)?);
            self.output = self.output.cat(transition.out);
            self.node = self.fst.node(transition.addr);
        }
        Some(())
    }

    /// What is known of the name spelled so far, where it is one.
    pub fn entry(&self) -> Option<Entry> {
        self.node.is_final().then(|| Entry::unpack(self.output.cat(self.node.final_output()).value()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_packed_gazetteer_opens() {
        let gazetteer = Gazetteer::packed();
        let entry = gazetteer.get(b"aleppo").expect("Aleppo is a place");
        let place = gazetteer.places(entry).next().expect("it has a position");
        assert_eq!((&place.country, place.latitude.round()), (b"SY", 36.0));
        assert!(gazetteer.get(b"US").is_some_and(|entry| entry.classes.any(Classes::PLACE)));
        assert!(gazetteer.get(b"us").is_some_and(|entry| !entry.classes.any(Classes::PLACE)));
    }

    #[test]
    fn bytes_that_are_not_packed_are_refused() {
        let names = include_bytes!("../../../../data/names.fst");
        assert_eq!(Gazetteer::open(b"", b"").unwrap_err(), PackError::Names);
        assert_eq!(Gazetteer::open(&[0xff; 64], b"").unwrap_err(), PackError::Names);
        for places in [&b""[..], b"WMP1", b"WMP1\xff\xff\xff\xff\x00\x00", b"WMP2\x00\x00\x00\x00\x00\x00"] {
            assert_eq!(Gazetteer::open(names, places).unwrap_err(), PackError::Places);
        }
    }
}
