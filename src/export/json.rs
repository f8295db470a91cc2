//! The article as JSON, whole: for the command line, for tests and for programs in other languages.

use std::fmt::Display;
use std::io::Write as _;

use super::article::{Export, tolls};
use super::segments::segments;
use super::sink::Sink;
use crate::annotate::Article;
use crate::link::Toll;

/// The `Article` of `js/index.d.ts` as JSON, to the byte what `JSON.stringify` makes of it.
///
/// ```
/// use wiremark::{Options, annotate, export};
/// let article = annotate("Rain fell.", &Options::default());
/// assert!(export::json(&article).starts_with("{\"published\":null,\"english\":true,"));
/// ```
#[must_use]
pub fn json(article: &Article) -> String {
    let export = Export::new(article);
    let mut sink = Json { bytes: Vec::with_capacity(article.document.text().len() * 6) };
    sink.object(|sink| {
        export.fields(sink);
        sink.key("segments");
        sink.list(segments(&export.mark_spans(), export.length()).into_iter(), |sink, segment| {
            sink.object(|sink| {
                sink.field("start", segment.start);
                sink.field("end", segment.end);
                sink.key("annotations");
                sink.list(segment.annotations.into_iter(), Json::number);
            });
        });
    });
    String::from_utf8(sink.bytes).expect("strings are UTF-8, and all else is ASCII")
}

/// The `Sums` of `js/index.d.ts` as JSON: the tolls of each incident and those of the article, with the `ids` of the figures.
#[must_use]
pub fn sums_json(incidents: &[Vec<Toll>], article: &[Toll], ids: &[usize]) -> String {
    let mut sink = Json { bytes: Vec::new() };
    sink.object(|sink| {
        sink.key("incidents");
        sink.list(incidents.iter(), |sink, incident| tolls(sink, incident, ids));
        sink.key("tolls");
        tolls(sink, article, ids);
    });
    String::from_utf8(sink.bytes).expect("strings are UTF-8, and all else is ASCII")
}

struct Json {
    bytes: Vec<u8>,
}

impl Json {
    fn literal(&mut self, literal: &str) {
        self.bytes.extend_from_slice(literal.as_bytes());
    }

    fn display(&mut self, value: impl Display) {
        write!(self.bytes, "{value}").expect("memory takes all that is written to it");
    }
}

impl Sink for Json {
    fn object(&mut self, fields: impl FnOnce(&mut Self)) {
        self.literal("{");
        fields(self);
        self.literal("}");
    }

    fn list<T>(&mut self, items: impl ExactSizeIterator<Item = T>, mut item: impl FnMut(&mut Self, T)) {
        self.literal("[");
        for (index, value) in items.enumerate() {
            if index > 0 {
                self.literal(",");
            }
            item(self, value);
        }
        self.literal("]");
    }

    fn key(&mut self, name: &'static str) {
        self.literal(if self.bytes.ends_with(b"{") { "\"" } else { ",\"" });
        self.literal(name);
        self.literal("\":");
    }

    fn nullable<T>(&mut self, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        match value {
            Some(value) => write(self, value),
            None => self.literal("null"),
        }
    }

    fn optional<T>(&mut self, name: &'static str, value: Option<T>, write: impl FnOnce(&mut Self, T)) {
        if let Some(value) = value {
            self.key(name);
            write(self, value);
        }
    }

    fn either(&mut self, _: bool) {}

    fn number(&mut self, number: usize) {
        self.display(number);
    }

    fn large(&mut self, number: u64) {
        self.display(number as f64); // as JavaScript has it, whose numbers are all floating-point
    }

    fn degrees(&mut self, parts: i32) {
        self.display(f64::from(parts) / 1e5);
    }

    fn flag(&mut self, flag: bool) {
        self.display(flag);
    }

    fn string(&mut self, text: &str) {
        serde_json::to_writer(&mut self.bytes, text).expect("memory takes all that is written to it");
    }
}
