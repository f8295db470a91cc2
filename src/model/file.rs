//! The stored form of a model, and nothing of how it is used.
//!
//! All numbers are little-endian. `WMNM`, the version of the format and that of the features (two bytes each), the length of
//! the name (1), the checksum of all that follows (8); the name; the weights between labels (2 each); the table of the first
//! look and that of the second. A table has its bits (1) and the number of its rows (4); a bit for each slot, set where it
//! has a row; for each row a mask (2) of the labels that have a weight; then the weights themselves (1 each), label by label.

use std::fmt;

use super::features;
use super::label::LABELS;
use super::weights::{MOST_BITS, Row, Table, Weights};

const MAGIC: &[u8; 4] = b"WMNM";
const FORMAT: u16 = 2;
const HEADER: usize = 17;

/// Why stored bytes are no usable model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelError {
    /// They do not begin as a model does.
    NotAModel,
    /// A model of another version of the format or of the features.
    OtherVersion,
    /// There are fewer or more bytes than the header announces.
    WrongLength,
    /// Bytes were changed.
    WrongChecksum,
    /// The parts contradict each other.
    Contradiction,
}

impl fmt::Display for ModelError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(match self {
            Self::NotAModel => "the bytes are no wiremark model",
            Self::OtherVersion => "the model is of another version than the engine",
            Self::WrongLength => "the model is cut off or too long",
            Self::WrongChecksum => "the model is damaged: its checksum is wrong",
            Self::Contradiction => "the model contradicts itself",
        })
    }
}

impl std::error::Error for ModelError {}

/// Reads a stored model: its name and its weights.
///
/// # Errors
/// Says what is wrong with bytes that are no model; never panics, and never reserves more than a small multiple of what
/// it was given.
pub fn read(bytes: &[u8]) -> Result<(String, Weights), ModelError> {
    let (magic, rest) = bytes.split_at_checked(4).ok_or(ModelError::NotAModel)?;
    if magic != MAGIC {
        return Err(ModelError::NotAModel);
    }
    let (header, body) = rest.split_at_checked(HEADER - 4).ok_or(ModelError::WrongLength)?;
    let mut header = Reader { bytes: header };
    if (header.u16()?, header.u16()?) != (FORMAT, features::VERSION) {
        return Err(ModelError::OtherVersion);
    }
    let name_length = usize::from(header.u8()?);
    if header.u64()? != checksum(body) {
        return Err(ModelError::WrongChecksum);
    }
    read_body(Reader { bytes: body }, name_length)
}

fn read_body(mut body: Reader, name_length: usize) -> Result<(String, Weights), ModelError> {
    let name = String::from_utf8(body.take(name_length)?.to_vec()).map_err(|_| ModelError::Contradiction)?;
    let mut transitions = [[0; LABELS]; LABELS];
    for weight in transitions.iter_mut().flatten() {
        *weight = body.u16()?.cast_signed();
    }
    let (first, second) = (read_table(&mut body)?, read_table(&mut body)?);
    if !body.bytes.is_empty() {
        return Err(ModelError::WrongLength);
    }
    Ok((name, Weights { first, second, transitions }))
}

fn read_table(body: &mut Reader) -> Result<Table, ModelError> {
    let (bits, rows) = (u32::from(body.u8()?), body.u32()? as usize);
    if !(3..=MOST_BITS).contains(&bits) || rows > 1 << bits {
        return Err(ModelError::Contradiction);
    }
    let slots = set_bits(body.take((1 << bits) / 8)?);
    if slots.len() != rows {
        return Err(ModelError::Contradiction);
    }
    let mut masks = Reader { bytes: body.take(2 * rows)? };
    let masks = (0..rows).map(|_| masks.u16()).collect::<Result<Vec<_>, _>>()?;
    let slots: Vec<(u32, Row)> = slots.into_iter().zip(read_rows(body, &masks)?).collect();
    Table::new(bits, &slots).ok_or(ModelError::Contradiction)
}

fn read_rows(body: &mut Reader, masks: &[u16]) -> Result<Vec<Row>, ModelError> {
    let mut table = vec![[0; LABELS]; masks.len()];
    for label in 0..LABELS {
        for (row, mask) in table.iter_mut().zip(masks) {
            if mask >> label & 1 != 0 {
                row[label] = body.u8()?.cast_signed();
            }
        }
    }
    Ok(table)
}

fn set_bits(bitmap: &[u8]) -> Vec<u32> {
    (0_u32..)
        .zip(bitmap)
        .flat_map(|(at, byte)| (0..8).filter(move |bit| byte >> bit & 1 != 0).map(move |bit| 8 * at + bit))
        .collect()
}

/// The stored form of a model.
#[must_use]
#[allow(clippy::cast_possible_truncation, reason = "the name is cut to what fits")]
pub fn write(name: &str, weights: &Weights) -> Vec<u8> {
    let name = &name.as_bytes()[..name.len().min(255)];
    let mut body = name.to_vec();
    weights.transitions.iter().flatten().for_each(|weight| body.extend(weight.to_le_bytes()));
    write_table(&weights.first, &mut body);
    write_table(&weights.second, &mut body);
    let mut bytes = MAGIC.to_vec();
    bytes.extend(FORMAT.to_le_bytes());
    bytes.extend(features::VERSION.to_le_bytes());
    bytes.push(name.len() as u8);
    bytes.extend(checksum(&body).to_le_bytes());
    bytes.extend(body);
    bytes
}

#[allow(clippy::cast_possible_truncation, reason = "a table has at most 20 bits, and no more rows than slots")]
fn write_table(table: &Table, body: &mut Vec<u8>) {
    let mut bitmap = vec![0_u8; (1 << table.bits()) / 8];
    let mut masks = Vec::new();
    for (slot, row) in table.slots() {
        bitmap[slot as usize / 8] |= 1 << (slot % 8);
        let mask = (0..LABELS).filter(|&label| row[label] != 0).fold(0_u16, |mask, label| mask | 1 << label);
        masks.extend(mask.to_le_bytes());
    }
    body.push(table.bits() as u8);
    body.extend(((masks.len() / 2) as u32).to_le_bytes());
    body.extend(bitmap);
    body.extend(masks);
    for label in 0..LABELS {
        body.extend(table.slots().map(|(_, row)| row[label].cast_unsigned()).filter(|&value| value != 0));
    }
}

/// FNV-1a.
fn checksum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

struct Reader<'b> {
    bytes: &'b [u8],
}

impl<'b> Reader<'b> {
    fn take(&mut self, count: usize) -> Result<&'b [u8], ModelError> {
        let (taken, rest) = self.bytes.split_at_checked(count).ok_or(ModelError::WrongLength)?;
        self.bytes = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], ModelError> {
        self.take(N)?.try_into().map_err(|_| ModelError::WrongLength)
    }

    fn u8(&mut self) -> Result<u8, ModelError> {
        self.array().map(u8::from_le_bytes)
    }

    fn u16(&mut self) -> Result<u16, ModelError> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Result<u32, ModelError> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Result<u64, ModelError> {
        self.array().map(u64::from_le_bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> Vec<u8> {
        let row = |label: usize, weight| std::array::from_fn(|index| if index == label { weight } else { 0 });
        let transitions =
            std::array::from_fn(|from| std::array::from_fn(|to| i16::try_from(from * LABELS + to).unwrap_or(0) - 99));
        let table = |slots: &[(u32, Row)]| Table::new(4, slots).expect("the slots are in the table");
        let first = table(&[(0, row(0, -128)), (7, row(15, 127)), (15, row(3, 1))]);
        write("small", &Weights { first, second: table(&[(2, row(1, 8))]), transitions })
    }

    /// With the checksum that fits the body, so that what lies behind it is reached.
    fn signed(mut bytes: Vec<u8>) -> Vec<u8> {
        let sum = checksum(&bytes[HEADER..]);
        bytes[HEADER - 8..HEADER].copy_from_slice(&sum.to_le_bytes());
        bytes
    }

    #[test]
    fn what_is_written_reads_back() {
        let bytes = small();
        let (name, weights) = read(&bytes).expect("it was just written");
        assert_eq!(name, "small");
        assert_eq!(write(&name, &weights), bytes);
    }

    #[test]
    fn each_kind_of_damage_has_its_error() {
        let bytes = small();
        let changed = |at: usize, value: u8| {
            let mut bytes = bytes.clone();
            bytes[at] = value;
            bytes
        };
        assert_eq!(read(b"").unwrap_err(), ModelError::NotAModel);
        assert_eq!(read(&changed(0, b'X')).unwrap_err(), ModelError::NotAModel);
        assert_eq!(read(&changed(4, 99)).unwrap_err(), ModelError::OtherVersion);
        assert_eq!(read(&changed(6, 99)).unwrap_err(), ModelError::OtherVersion);
        assert_eq!(read(&bytes[..10]).unwrap_err(), ModelError::WrongLength);
        assert_eq!(read(&changed(bytes.len() - 1, 9)).unwrap_err(), ModelError::WrongChecksum);
        let table = HEADER + "small".len() + 2 * LABELS * LABELS;
        assert_eq!(read(&signed(changed(table, 40))).unwrap_err(), ModelError::Contradiction);
        assert_eq!(read(&signed(changed(table + 1, 2))).unwrap_err(), ModelError::Contradiction);
        assert_eq!(read(&signed(bytes[..bytes.len() - 1].to_vec())).unwrap_err(), ModelError::WrongLength);
        assert_eq!(read(&signed([&bytes[..], &[1]].concat())).unwrap_err(), ModelError::WrongLength);
    }

    proptest::proptest! {
        #[test]
        fn hostile_bytes_never_panic(start in 0_usize..700, noise in proptest::collection::vec(0_u8.., 0..64)) {
            let mut bytes = small();
            let start = start.min(bytes.len());
            bytes.splice(start..bytes.len().min(start + noise.len()), noise);
            let _ = read(&bytes);
            if bytes.len() >= HEADER {
                let _ = read(&signed(bytes));
            }
        }
    }
}
