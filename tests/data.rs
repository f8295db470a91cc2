//! The packed data is what its sources give: `data/manifest.json` holds the checksums of all that it was made from.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[test]
fn packed_data_is_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("data/manifest.json")).expect("data/manifest.json");
    let manifest: BTreeMap<String, BTreeMap<String, String>> = serde_json::from_str(&manifest).expect("a manifest");
    for (path, sum) in manifest.values().flatten() {
        let bytes = fs::read(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(&checksum(&bytes), sum, "{path} has changed since data/ was packed: run python3 tools/pack/pack.py");
    }
    for file in fs::read_dir(root.join("data/sources")).expect("data/sources") {
        let name = format!("data/sources/{}", file.expect("a file").file_name().to_string_lossy());
        assert!(manifest["made from"].contains_key(&name), "{name} is not packed yet: run python3 tools/pack/pack.py");
    }
}

/// FNV-1a, as in `tools/pack`; line ends count as they are in the repository.
fn checksum(bytes: &[u8]) -> String {
    let hash =
        bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}
