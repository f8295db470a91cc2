//! Cuts the text at every mark boundary, so that overlaps can be painted without nesting; `js/segments.js` does the same.

use std::ops::Range;

/// A piece of the text with the ids of the annotations on it.
pub struct Segment {
    /// First UTF-16 code unit.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// The annotations on it, in order.
    pub annotations: Vec<usize>,
}

/// Segments that tile the text from 0 to `length`; `marks` are in reading order, and their places are their ids.
pub fn segments(marks: &[Range<usize>], length: usize) -> Vec<Segment> {
    let mut cuts: Vec<usize> = marks.iter().flat_map(|mark| [mark.start, mark.end]).collect();
    cuts.extend([0, length]);
    cuts.sort_unstable();
    cuts.dedup();
    let mut open: Vec<usize> = Vec::new();
    let mut next = 0;
    cuts.windows(2)
        .map(|cut| {
            let (start, end) = (cut[0], cut[1]);
            open.retain(|&id| marks[id].end > start);
            while marks.get(next).is_some_and(|mark| mark.start <= start) {
                open.push(next);
                next += 1;
            }
            Segment { start, end, annotations: open.clone() }
        })
        .collect()
}
