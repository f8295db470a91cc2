//! Where something stands in a text.
//!
//! Inside the engine every offset is a UTF-8 byte offset on a character boundary. JavaScript counts UTF-16 code
//! units; [`Utf16Map`] is the one place that converts.

use std::ops::Range;

/// A half-open range of UTF-8 bytes in a text, on character boundaries.
///
/// ```
/// use wiremark::Span;
/// let text = "Aleppo fell";
/// assert_eq!(&text[Span::new(0, 6).range()], "Aleppo");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// A span from `start` to just before `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end);
        Self { start, end }
    }

    /// The span as a range, to index a string with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Length in bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it holds no text.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether the byte at `offset` lies inside.
    #[must_use]
    pub const fn contains(self, offset: usize) -> bool {
        self.start <= offset && offset < self.end
    }

    /// Whether all of `other` lies inside.
    #[must_use]
    pub const fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least a byte.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// The order of marks: by start, and the longer first where two start together.
    #[must_use]
    pub fn reading_order(self, other: Self) -> std::cmp::Ordering {
        self.start.cmp(&other.start).then(other.end.cmp(&self.end))
    }
}

/// Converts byte offsets of one text to UTF-16 code units.
///
/// ```
/// use wiremark::Utf16Map;
/// let map = Utf16Map::new("é🔔x");
/// assert_eq!(map.utf16("é🔔".len()), 3);
/// ```
#[derive(Debug)]
pub struct Utf16Map<'t> {
    text: &'t str,
    /// For each chunk of the text: how many bytes more than UTF-16 units lie before it. Empty where all is ASCII.
    surplus: Vec<i32>,
}

/// So many bytes are counted anew for each offset.
const CHUNK: usize = 16;

impl<'t> Utf16Map<'t> {
    /// Reads the text once.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let mut total = 0;
        let before = |chunk: &[u8]| {
            total += surplus(chunk);
            total - surplus(chunk)
        };
        let chunks = text.as_bytes().chunks(CHUNK).map(before);
        Self { text, surplus: if text.is_ascii() { Vec::new() } else { chunks.collect() } }
    }

    /// The UTF-16 offset of a byte offset on a character boundary.
    #[must_use]
    pub fn utf16(&self, byte: usize) -> usize {
        let Some(chunk) = byte.checked_sub(1).map(|last| last / CHUNK) else { return 0 };
        let before = self.surplus.get(chunk).map(|before| before + surplus(&self.text.as_bytes()[chunk * CHUNK..byte]));
        byte - before.map_or(0, |surplus| surplus as usize)
    }
}

/// How many bytes more than UTF-16 units these are: one for each byte that continues a character, save that a character of
/// four bytes is two units. Less than none if they end within such a character.
fn surplus(bytes: &[u8]) -> i32 {
    bytes.iter().map(|&byte| i32::from(byte & 0xc0 == 0x80) - i32::from(byte >= 0xf0)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_order_puts_the_longer_first() {
        let mut spans = [Span::new(3, 5), Span::new(0, 2), Span::new(0, 9)];
        spans.sort_by(|a, b| a.reading_order(*b));
        assert_eq!(spans, [Span::new(0, 9), Span::new(0, 2), Span::new(3, 5)]);
    }

    #[test]
    fn utf16_offsets_count_code_units() {
        let long = format!("{}🔔{}", "🔔“a”".repeat(50), "ë日x".repeat(50));
        for text in ["", "plain", "“Zoë” 🔔 日本 end", "🔔", &long] {
            let map = Utf16Map::new(text);
            for (byte, _) in text.char_indices() {
                assert_eq!(map.utf16(byte), text[..byte].encode_utf16().count(), "{text}, at byte {byte}");
            }
            assert_eq!(map.utf16(text.len()), text.encode_utf16().count());
        }
    }
}
