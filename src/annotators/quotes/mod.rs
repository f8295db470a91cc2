//! Quotes: the words said, the cue that introduces them, the source that is named for them.
//!
//! [`find`] pairs quotation marks; [`units`] cuts the text into the writer's sentences, in which a quotation is one unit;
//! [`attribution`] finds verbs of saying with the [`phrase`] that is their subject; [`read`] brings the two together, and
//! [`indirect`] takes the attributions that stand beside a clause without marks.

mod attribution;
mod find;
mod indirect;
mod lexicon;
mod phrase;
mod read;
mod reject;
mod rules;
mod types;
mod units;

pub use rules::RULES;
pub use types::{Form, How, Quote};

use crate::annotation::Mark;
use crate::document::Document;
use read::Draft;
use units::Units;

/// Finds quotes, direct and indirect; in reading order.
#[must_use]
pub fn annotate(document: &Document) -> Vec<Mark<Quote>> {
    let segments = find::segments(document);
    let units = Units::read(document, &segments);
    let readings = read::readings(&units);
    in_reading_order(&read::quotes(&units, &readings))
}

/// Sorts drafts; what they say of one another follows.
fn in_reading_order(drafts: &[Draft]) -> Vec<Mark<Quote>> {
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    order.sort_by(|&a, &b| drafts[a].span.reading_order(drafts[b].span));
    let mut position = vec![0; drafts.len()];
    for (index, &draft) in order.iter().enumerate() {
        position[draft] = index;
    }
    order.iter().map(|&draft| mark(&drafts[draft], &position)).collect()
}

fn mark(draft: &Draft, position: &[usize]) -> Mark<Quote> {
    Mark {
        span: draft.span,
        confidence: draft.confidence,
        rule: draft.rule,
        reading: Quote {
            form: draft.form,
            content: draft.content.clone(),
            cue: draft.cue,
            source: draft.source,
            how: draft.how,
            continues: draft.continues.map(|draft| position[draft]),
        },
    }
}
