//! What is known of a listed place.

use crate::annotators::entities::types::PlaceKind;

/// A place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlaceRecord {
    /// ISO 3166-1 alpha-2.
    pub country: [u8; 2],
    /// What sort of place.
    pub kind: PlaceKind,
    /// Ten times the logarithm of its population for a city, even; 200 for a region, 255 for a country.
    pub rank: u8,
    /// Hundredths of a degree north.
    pub north: i16,
    /// Hundredths of a degree east.
    pub east: i16,
}

impl PlaceRecord {
    /// Degrees north.
    pub fn latitude(&self) -> f32 {
        f32::from(self.north) / 100.0
    }

    /// Degrees east.
    pub fn longitude(&self) -> f32 {
        f32::from(self.east) / 100.0
    }
}
