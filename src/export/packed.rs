//! The article as numbers, for the way to JavaScript: what is a string stands once in a table, and what JavaScript can make
//! by itself, segments, stays away.

use rustc_hash::FxHashMap;

use super::article::Export;
use super::sink::Sink;
use crate::annotate::Article;

/// An article that `js/article.js` can read.
#[derive(Debug, Default)]
pub struct Packed {
    /// All values in the order of their fields, after the length of the text in UTF-16 code units. A flag is 0 or 1, a string
    /// its place in the table, a number of people two halves, the lower first; what may be missing has a flag in front, a
    /// list its length. At the end the lengths of the table's strings in UTF-16 code units, and how many they are.
    pub numbers: Vec<i32>,
    /// The table: all different strings one after another.
    pub strings: String,
}

/// Packs an article.
#[must_use]
pub fn packed(article: &Article) -> Packed {
    let export = Export::new(article);
    let packed = Packed { numbers: Vec::with_capacity(article.document.text().len() / 3), strings: String::new() };
    let mut packer = Packer { packed, ..Packer::default() };
    packer.number(export.length());
    export.fields(&mut packer);
    packer.finish()
}

#[derive(Default)]
struct Packer {
    packed: Packed,
    lengths: Vec<i32>,
    places: FxHashMap<Box<str>, i32>,
}

impl Packer {
    fn push(&mut self, number: i32) {
        self.packed.numbers.push(number);
    }

    fn finish(mut self) -> Packed {
        self.packed.numbers.append(&mut self.lengths);
        self.push(self.places.len() as i32);
        self.packed
    }
}

impl Sink for Packer {
    fn object(&mut self, fields: impl FnOnce(&mut Self)) {
        fields(self);
    }

    fn list<T>(&mut self, items: impl ExactSizeIterator<Item = T>, mut item: impl FnMut(&mut Self, T)) {
        self.number(items.len());
        items.for_each(|value| item(self, value));
    }

    fn key(&mut self, _: &'static str) {}

    fn nullable<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.flag(value.is_some());
        if let Some(value) = value {
            write(self, value);
        }
    }

    fn optional<T>(&mut self, _: &'static str, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.nullable(value, write);
    }

    fn either(&mut self, first: bool) {
        self.flag(first);
    }

    fn number(&mut self, number: usize) {
        self.push(number as i32);
    }

    fn large(&mut self, number: u64) {
        self.push(number as i32);
        self.push((number >> 32) as i32);
    }

    fn degrees(&mut self, parts: i32) {
        self.push(parts);
    }

    fn flag(&mut self, flag: bool) {
        self.push(i32::from(flag));
    }

    fn string(&mut self, text: &str) {
        let place = self.places.get(text).copied().unwrap_or_else(|| {
            let place = self.places.len() as i32;
            self.places.insert(text.into(), place);
            self.packed.strings.push_str(text);
            self.lengths.push(text.encode_utf16().count() as i32);
            place
        });
        self.push(place);
    }
}
