//! Quotes: the words said, the cue that introduces them, the source that is named for them.
//!
//! [`find`] pairs quotation marks; [`sentences`] cuts a block at a time into the writer's sentences, in which a quotation is
//! one unit; [`attribution`] finds verbs of saying with the [`phrase`] that is their subject; [`read`] brings quotations and
//! attributions together, and [`reject`] says which quotations are no quotes; [`reported`] takes the attributions that stand
//! beside a clause without marks, a question, an infinitive or a noun phrase; [`interview`] finds paragraphs that labels or
//! dashes take turns to begin. README.md says what is still read differently from the gold.

mod attribution;
mod find;
mod interview;
mod lexicon;
mod passage;
mod phrase;
mod read;
mod reject;
mod reported;
mod rules;
mod sentences;
mod types;

pub use rules::RULES;
pub use types::{Form, How, Quote};

use crate::annotation::Mark;
use crate::document::Document;
use sentences::Layers;

/// Finds quotes, direct and indirect; in reading order.
#[must_use]
pub fn annotate(document: &Document) -> Vec<Mark<Quote>> {
    in_reading_order(read::quotes(&Layers::new(document)))
}

/// Sorts quotes; what they say of one another follows.
fn in_reading_order(quotes: Vec<Mark<Quote>>) -> Vec<Mark<Quote>> {
    let mut order: Vec<usize> = (0..quotes.len()).collect();
    order.sort_by(|&a, &b| quotes[a].span.reading_order(quotes[b].span));
    let mut position = vec![0; quotes.len()];
    for (index, &quote) in order.iter().enumerate() {
        position[quote] = index;
    }
    let mut quotes: Vec<_> = quotes.into_iter().map(Some).collect();
    let placed = order.iter().filter_map(|&quote| quotes[quote].take());
    placed
        .map(|mut mark| {
            mark.reading.continues = mark.reading.continues.map(|quote| position[quote]);
            mark
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Pieces of which texts with many quotes are made.
    const PIECES: &[&str] = &[
        "\"",
        "“",
        "”",
        "'",
        "‘",
        "’",
        "«",
        "»",
        "„",
        "``",
        "''",
        ",",
        ".",
        "?",
        ":",
        " — ",
        "\n",
        " ",
        " ",
        "he said ",
        "said Lee",
        "Ann Lee ",
        "according to police",
        "told ",
        "that ",
        "the dam is safe",
        "No",
        "who ",
        "and ",
        "called it ",
        "asked whether ",
        "urged ",
        "to leave ",
        "for a new dam ",
        "\n\nLEE: ",
        "\n\nROE: ",
        "\n\n\"ROE: ",
        "\n\nQ. ",
        "\n\nA: ",
        "\n\n— ",
        "é",
    ];

    fn assert_sound(text: &str) {
        let document = crate::read(text);
        let marks = annotate(&document);
        for (index, mark) in marks.iter().enumerate() {
            let quote = &mark.reading;
            assert!(!quote.content.is_empty(), "a quote without content in {text:?}");
            assert!(quote.content.iter().all(|part| mark.span.covers(*part) && !part.is_empty()), "content outside in {text:?}");
            let apart = |span: crate::Span| quote.content.iter().all(|part| !part.overlaps(span));
            assert!(quote.cue.is_none_or(apart), "a cue inside the content in {text:?}");
            assert!(quote.source.is_none_or(apart), "a source inside the content in {text:?}");
            let one_block = |part: &crate::Span| document.block_at(part.start) == document.block_at(part.end - 1);
            assert!(quote.content.iter().all(one_block), "content crosses a block in {text:?}");
            let reopens = |pair: &[crate::Span]| same_block(&document, pair) || opens_its_block(&document, pair[1]);
            assert!(quote.content.windows(2).all(reopens), "a quote crosses a block in {text:?}");
            assert!(quote.continues.is_none_or(|earlier| earlier < index), "a quote continues a later one in {text:?}");
            assert_eq!(quote.how == How::Continued, quote.continues.is_some() && quote.source.is_none(), "{text:?}");
        }
        assert!(marks.is_sorted_by(|a, b| a.span.reading_order(b.span).is_le()), "out of order in {text:?}");
    }

    fn same_block(document: &Document, parts: &[crate::Span]) -> bool {
        document.block_at(parts[0].start) == document.block_at(parts[1].start)
    }

    /// Whether nothing but quotation marks stands before a part in its block.
    fn opens_its_block(document: &Document, part: crate::Span) -> bool {
        let block = document.block_at(part.start).map(|block| document.blocks()[block].span);
        block.is_some_and(|block| {
            let before = &document.text()[block.start..part.start];
            !before.is_empty() && before.chars().all(|mark| mark.is_whitespace() || "\"“”„'‘’`«»‹›".contains(mark))
        })
    }

    proptest! {
        #[test]
        fn quotes_are_sound_in_any_text(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60)) {
            assert_sound(&pieces.concat());
        }
    }

    /// What begins again and again, and never ends.
    #[test]
    fn quotes_are_sound_in_long_repetitions() {
        for piece in [
            "\"",
            "“",
            "'",
            "’ ",
            "“a\n",
            "s' ",
            "said ",
            "\"A,\" he said. ",
            "X, a b, said ",
            "urged Y to ",
            "\n\nX: A.",
            "\nX: B?\nY: C.",
            "\n\n— A? — B.",
            "\"A\" — ",
        ] {
            assert_sound(&piece.repeat(20_000 / piece.len()));
        }
    }
}
