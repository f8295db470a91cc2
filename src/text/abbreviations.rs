//! Abbreviations whose stop does not end a sentence by itself.

/// Written with a stop and followed by what they belong to: titles, months, units.
const BEFORE_A_NAME_OR_NUMBER: &[&str] = &[
    "adm", "apr", "art", "assn", "aug", "brig", "capt", "cmdr", "co", "col", "corp", "cpl", "ct", "dec", "dept", "det", "dr",
    "feb", "fig", "fr", "ft", "gen", "gov", "hon", "inc", "insp", "jan", "jr", "jul", "jun", "lt", "ltd", "maj", "mar", "messrs",
    "mr", "mrs", "ms", "mt", "no", "nos", "nov", "oct", "pvt", "prof", "pte", "rep", "reps", "rev", "sen", "sens", "sep", "sept",
    "sgt", "sr", "st", "ste", "supt", "univ", "vol", "vs",
];

/// Whether `word`, without its stop, is an abbreviation that usually keeps its stop.
pub fn is_abbreviation(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    BEFORE_A_NAME_OR_NUMBER.binary_search(&lower.as_str()).is_ok()
}
