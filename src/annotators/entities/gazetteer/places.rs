//! The table of places: columns of fixed width, read where they stand.

use crate::annotators::entities::types::PlaceKind;

/// A place of the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlaceRecord {
    /// ISO 3166-1 alpha-2.
    pub country: [u8; 2],
    /// What sort of place.
    pub kind: PlaceKind,
    /// Ten times the logarithm of its population for a city, even; 200 for a region, 255 for a country.
    pub rank: u8,
    /// Degrees north.
    pub latitude: f32,
    /// Degrees east.
    pub longitude: f32,
}

/// The columns.
#[derive(Debug, Default)]
pub struct Places {
    codes: &'static [u8],
    countries: &'static [u8],
    kinds: &'static [u8],
    ranks: &'static [u8],
    latitudes: &'static [u8],
    longitudes: &'static [u8],
}

impl Places {
    /// Cuts the bytes into columns; `None` if they are too few, too many, or not ours.
    pub fn open(bytes: &'static [u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(b"WMP1")?;
        let (count, rest) = rest.split_first_chunk::<4>()?;
        let (codes, rest) = rest.split_first_chunk::<2>()?;
        let count = usize::try_from(u32::from_le_bytes(*count)).ok()?;
        let (codes, rest) = rest.split_at_checked(2 * usize::from(u16::from_le_bytes(*codes)))?;
        let (countries, rest) = rest.split_at_checked(count)?;
        let (kinds, rest) = rest.split_at_checked(count)?;
        let (ranks, rest) = rest.split_at_checked(count)?;
        let (latitudes, longitudes) = rest.split_at_checked(count.checked_mul(2)?)?;
        (longitudes.len() == 2 * count).then_some(Self { codes, countries, kinds, ranks, latitudes, longitudes })
    }

    /// The place at `index`.
    pub fn get(&self, index: usize) -> Option<PlaceRecord> {
        let code = 2 * usize::from(*self.countries.get(index)?);
        Some(PlaceRecord {
            country: self.codes.get(code..code + 2)?.try_into().ok()?,
            kind: kind(*self.kinds.get(index)?)?,
            rank: *self.ranks.get(index)?,
            latitude: degrees(self.latitudes, index)?,
            longitude: degrees(self.longitudes, index)?,
        })
    }
}

fn kind(code: u8) -> Option<PlaceKind> {
    [PlaceKind::Country, PlaceKind::Region, PlaceKind::City, PlaceKind::Other].get(usize::from(code)).copied()
}

fn degrees(column: &[u8], index: usize) -> Option<f32> {
    let bytes = column.get(2 * index..2 * index + 2)?;
    Some(f32::from(i16::from_le_bytes(bytes.try_into().ok()?)) / 100.0)
}
