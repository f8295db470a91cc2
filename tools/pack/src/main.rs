//! Packs the gazetteer: `pack ENTRIES FOLDER` reads the lines that `pack.py` gathered and writes into the folder
//! `gazetteer.bin` (names with their classes and places) and `manifest.json` (what they were made from).

#[path = "../../../src/annotators/entities/gazetteer/classes.rs"]
mod classes;
#[path = "../../../src/annotators/entities/gazetteer/fold.rs"]
mod fold;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use classes::Classes;

/// A place as it is packed: country, kind, rank, latitude, longitude.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Place {
    country: [u8; 2],
    kind: u8,
    rank: u8,
    latitude: i16,
    longitude: i16,
}

/// What is gathered for one name.
#[derive(Debug, Default)]
struct Name {
    classes: Classes,
    places: Vec<Place>,
}

/// No name keeps more places than this, the largest first.
const MOST_PLACES: usize = 6;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1).map(PathBuf::from);
    let (Some(entries), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("usage: pack ENTRIES FOLDER".into());
    };
    let names = read_entries(&fs::read_to_string(entries)?)?;
    let packed = pack(names)?;
    let manifest = manifest(&packed)?;
    fs::write(folder.join("gazetteer.bin"), packed)?;
    fs::write(folder.join("manifest.json"), manifest)?;
    Ok(())
}

fn read_entries(text: &str) -> Result<BTreeMap<Vec<u8>, Name>, Box<dyn Error>> {
    let mut names: BTreeMap<Vec<u8>, Name> = BTreeMap::new();
    for line in text.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let (Some(class), Some(name)) = (fields.first(), fields.get(1)) else { return Err(line.into()) };
        let entry = names.entry(key(name)).or_default();
        entry.classes = entry.classes.with(classes_of(class).ok_or_else(|| format!("unknown class: {line}"))?);
        if fields.len() > 2 {
            let place = read_place(&fields[2..]).ok_or_else(|| format!("not a place: {line}"))?;
            entry.places.push(place);
        }
    }
    names.remove(&Vec::new());
    Ok(names)
}

fn key(name: &str) -> Vec<u8> {
    if classes::is_acronym(name) {
        let mut key = Vec::new();
        classes::acronym_into(&mut key, name);
        return key;
    }
    fold::fold_name(name)
}

fn classes_of(class: &str) -> Option<Classes> {
    Some(match class {
        "word" => Classes::WORD,
        "frequent" => Classes::WORD.with(Classes::FREQUENT),
        "given" => Classes::GIVEN,
        "female" => Classes::FEMALE,
        "male" => Classes::MALE,
        "surname" => Classes::SURNAME,
        "organization" => Classes::ORGANIZATION,
        "affiliation" | "demonym" => Classes::AFFILIATION,
        "event" => Classes::EVENT,
        "geography" => Classes::GEOGRAPHY,
        "place" => Classes::PLACE,
        "notname" => Classes::NOT_A_NAME,
        _ => return None,
    })
}

fn read_place(fields: &[&str]) -> Option<Place> {
    let [country, kind, latitude, longitude, rank] = fields else { return None };
    let kind = ["country", "region", "city", "other"].iter().position(|name| name == kind)?;
    Some(Place {
        country: country.as_bytes().try_into().ok()?,
        kind: u8::try_from(kind).ok()?,
        rank: rank.parse().ok()?,
        latitude: scaled(latitude.parse().ok()?),
        longitude: scaled(longitude.parse().ok()?),
    })
}

/// Hundredths of a degree: a signed 16-bit number holds ±180°, to about 600 metres.
#[allow(clippy::cast_possible_truncation, reason = "±180 times 100 is within 16 bits")]
fn scaled(degrees: f64) -> i16 {
    (degrees * 100.0).round() as i16
}

/// What the names of a section have in common: classes, country and kind of place.
type Common = (u16, [u8; 2], u8);

/// The names of each section, sorted, with their places.
type Sections = BTreeMap<Common, BTreeMap<Vec<u8>, Option<Place>>>;

/// Names without places have this kind.
const NO_PLACES: u8 = 255;

/// See `src/annotators/entities/gazetteer/unpack.rs`, which reads this.
fn pack(names: BTreeMap<Vec<u8>, Name>) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut bytes = b"WMG1".to_vec();
    bytes.extend(u32::try_from(states(names.keys()))?.to_le_bytes());
    let sections = sections(names);
    bytes.extend(u16::try_from(sections.len())?.to_le_bytes());
    for ((classes, country, kind), names) in &sections {
        bytes.extend(classes.to_le_bytes());
        bytes.extend(country);
        bytes.push(*kind);
        bytes.extend(u32::try_from(names.len())?.to_le_bytes());
    }
    let letters: Vec<u8> = sections.values().flat_map(|names| sharing(names.keys())).collect();
    bytes.extend(u32::try_from(letters.len())?.to_le_bytes());
    bytes.extend(letters);
    let places: Vec<Place> = sections.values().flat_map(BTreeMap::values).flatten().copied().collect();
    bytes.extend(places.iter().map(|place| place.rank));
    bytes.extend(places.iter().flat_map(|place| place.latitude.to_le_bytes()));
    bytes.extend(places.iter().flat_map(|place| place.longitude.to_le_bytes()));
    Ok(bytes)
}

/// The states of an automaton that reads the names word by word.
fn states<'n>(names: impl Iterator<Item = &'n Vec<u8>>) -> usize {
    let ends = |name: &'n Vec<u8>| {
        let inner = name.iter().enumerate().filter(|(_, byte)| **byte == b' ').map(|(at, _)| at);
        inner.chain([name.len()]).map(|end| &name[..end])
    };
    names.flat_map(ends).collect::<BTreeSet<_>>().len() + 1
}

/// Puts every name into the section of its classes and into those of its places.
fn sections(names: BTreeMap<Vec<u8>, Name>) -> Sections {
    let mut sections = Sections::new();
    for (key, name) in names {
        let places = candidates(name.places);
        let located = if name.classes.any(Classes::PLACE) { Classes::PLACE } else { name.classes };
        let others = if places.is_empty() { name.classes } else { name.classes.without(located) };
        if others != Classes::default() {
            sections.entry((others.0, [0; 2], NO_PLACES)).or_default().insert(key.clone(), None);
        }
        for place in places {
            sections.entry((located.0, place.country, place.kind)).or_default().insert(key.clone(), Some(place));
        }
    }
    sections
}

/// Each name as the number of letters that it shares with the one before, a byte below 32, and the others.
fn sharing<'n>(names: impl Iterator<Item = &'n Vec<u8>>) -> Vec<u8> {
    const MOST_SHARED: usize = 31;
    let mut bytes = Vec::new();
    let mut before: &[u8] = &[];
    for name in names {
        let shared = name.iter().zip(before).take_while(|(one, other)| one == other).count().min(MOST_SHARED);
        bytes.push(u8::try_from(shared).unwrap_or(0));
        bytes.extend(&name[shared..]);
        before = name;
    }
    bytes
}

/// The places of one name, the largest first: one for each country and kind.
fn candidates(mut places: Vec<Place>) -> Vec<Place> {
    places.sort_by_key(|place| (std::cmp::Reverse(place.rank), *place));
    let mut kept: Vec<Place> = Vec::new();
    for place in places {
        if kept.len() < MOST_PLACES && !kept.iter().any(|other| other.country == place.country) {
            kept.push(place);
        }
    }
    kept
}

/// The checksums of what was packed and of all it was made from.
fn manifest(packed: &[u8]) -> Result<String, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut sums = BTreeMap::new();
    for path in inputs(&root)? {
        let name = path.strip_prefix(&root)?.to_string_lossy().replace('\\', "/");
        sums.insert(name, checksum(&fs::read(&path)?));
    }
    let packed = BTreeMap::from([("data/gazetteer.bin", checksum(packed))]);
    let manifest = serde_json::json!({ "made from": sums, "packed": packed });
    Ok(serde_json::to_string_pretty(&manifest)? + "\n")
}

fn inputs(root: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let tool = root.join("tools/pack");
    let engine = root.join("src/annotators/entities/gazetteer");
    let mut paths: Vec<PathBuf> =
        ["pack.py", "requirements.txt", "npm-packages.txt", "src/main.rs"].map(|name| tool.join(name)).into();
    paths.extend(["classes.rs", "fold.rs"].map(|name| engine.join(name)));
    for file in fs::read_dir(root.join("data/sources"))? {
        paths.push(file?.path());
    }
    Ok(paths)
}

/// FNV-1a with 64 bits: enough to notice a change.
fn checksum(bytes: &[u8]) -> String {
    let hash =
        bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}
