//! Vague times: "recently", "now", "the future".

use super::super::lexicon::{Class, VAGUE};
use super::super::types::DateType;
use super::{Match, Reader, Reading};

/// "now", "recently", "the future"
pub fn vague(reader: &Reader, found: &Match) -> Option<Reading> {
    let words = reader.words(found);
    let has = |wanted: &str| words.iter().any(|word| word == wanted);
    let index = match found.get(Class::Vague).filter(|_| !has("ago")) {
        Some(index) => usize::try_from(index).ok()?,
        None if ["past", "then", "ago", "other", "those"].into_iter().any(has) => 0,
        None if has("future") || has("term") || has("soon") => 2,
        None => 1,
    };
    VAGUE.get(index).map(|value| Reading::value(DateType::Date, (*value).to_owned()))
}
