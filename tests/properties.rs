//! What must hold for every text, checked on arbitrary strings and on strings that are built like articles.

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use serde_json::Value;
use wiremark::{Options, annotate, describe_rule, export};

/// Pieces that the annotators and the layout react to, joined in any order.
const PIECES: &[&str] = &[
    "At least 12 people were killed",
    "four people, including two students",
    "Nov. 29",
    "Nov.",
    "and",
    "of the",
    "5 people",
    "U.S.",
    "A.",
    "on Friday",
    "last week",
    "2016",
    "at 9 a.m.",
    "from 14 to 17 July",
    "Bashar Assad",
    "Anna Marsh",
    "the U.S.",
    "Aleppo, Syria",
    "the Harbor Resistance Front, or HRF,",
    "Syrian government",
    "he said",
    "said Anna Marsh, the mayor",
    "according to police",
    "\"We lost the house,\"",
    "“Go home.”",
    "‘Why?’",
    "\"",
    "“",
    "”",
    "'",
    "``",
    "''",
    "(",
    ")",
    "[",
    "]",
    "—",
    "--",
    "-",
    "...",
    "…",
    ".",
    "!",
    "?",
    ",",
    ":",
    ";",
    "|",
    "•",
    ">>",
    "$",
    "%",
    "1,200",
    "3.5",
    "no",
    "No. 5",
    "dozens",
    "a 34-year-old man",
    "wounding 31 others",
    "Correction",
    "Read more: Storm",
    "Most read",
    "By Anna Marsh",
    "Published May 3, 2024",
    "(Harbor Photo/Anna Marsh)",
    "FILE - Boats lie in the harbor.",
    "OSLO, Norway (HP) — ",
    "HOME › WORLD › ASIA",
    "© 2024 Harbor Post",
    "------",
    "Harbor Post writers contributed to this report.",
    "🔥",
    "👩‍👩‍👧",
    "近藤美咲",
    "é",
    "e\u{301}",
    "\u{200b}",
    "\u{feff}",
    "\u{a0}",
    "İ",
    "ﬁ",
    "ß",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\t",
    "\u{2028}",
    " ",
    "  ",
];

fn article_like() -> impl Strategy<Value = String> {
    let piece = (proptest::sample::select(PIECES), prop_oneof![4 => Just(" "), 1 => Just(""), 1 => Just("\n"), 1 => Just(". ")]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.into_iter().flat_map(|(piece, joint)| [piece, joint]).collect())
}

/// One piece again and again: what looks ahead or back finds nothing else there.
fn repetition() -> impl Strategy<Value = String> {
    (proptest::sample::select(PIECES), proptest::sample::select(&["", " ", "\n"][..]), 1..300_usize)
        .prop_map(|(piece, joint, times)| format!("{piece}{joint}").repeat(times))
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![1 => any::<String>(), 1 => "\\PC{0,200}", 4 => article_like(), 1 => repetition()]
}

fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{feff}' | '\u{200b}' | '\u{2060}' | '\u{200e}' | '\u{200f}')
}

/// The options of a text: every other one has a day of publication.
fn options(text: &str) -> Options {
    let published = text.len().is_multiple_of(2).then(|| wiremark::options::parse_published("2024-11-29").expect("a day"));
    Options { published, ..Options::default() }
}

fn wire(text: &str) -> Value {
    serde_json::from_str(&export::json(&annotate(text, &options(text)))).expect("JSON")
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().expect("a number")).expect("a small number")
}

/// Calls `check` for every object anywhere in `value` that has a start and an end.
fn each_span(value: &Value, check: &mut impl FnMut(usize, usize)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| each_span(item, check)),
        Value::Object(fields) => {
            if let (Some(start), Some(end)) = (fields.get("start"), fields.get("end")) {
                check(number(start), number(end));
            }
            fields.values().for_each(|field| each_span(field, check));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("regressions"))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn blocks_cover_the_text(text in any_text()) {
        let document = wiremark::read(&text);
        let mut end = 0;
        for block in document.blocks() {
            prop_assert!(block.span.start >= end && block.span.start < block.span.end && block.span.end <= text.len());
            let between = text.get(end..block.span.start).expect("a block begins on a character");
            prop_assert!(between.chars().all(is_blank), "left out: {between:?}");
            let inside = text.get(block.span.range()).expect("a block ends on a character");
            prop_assert!(!inside.starts_with(is_blank) && !inside.ends_with(is_blank), "not trimmed: {inside:?}");
            end = block.span.end;
        }
        prop_assert!(text[end..].chars().all(is_blank));
    }

    #[test]
    fn sentences_and_tokens_cover_the_blocks(text in any_text()) {
        let document = wiremark::read(&text);
        let mut end = 0;
        for token in document.tokens() {
            prop_assert!(token.span.start >= end && token.span.start < token.span.end);
            prop_assert!(text.get(end..token.span.start).is_some_and(|between| between.chars().all(is_blank)));
            prop_assert!(text.get(token.span.range()).is_some_and(|inside| !inside.contains(char::is_whitespace)));
            end = token.span.end;
        }
        prop_assert!(text[end..].chars().all(is_blank));
        let mut next = 0;
        for sentence in document.sentences() {
            prop_assert_eq!(sentence.tokens.start, next);
            prop_assert!(sentence.tokens.end > next);
            prop_assert_eq!(document.tokens_span(sentence.tokens.clone()), sentence.span);
            let block = document.blocks()[sentence.block].span;
            prop_assert!(block.start <= sentence.span.start && sentence.span.end <= block.end);
            next = sentence.tokens.end;
        }
        prop_assert_eq!(next, document.tokens().len());
    }

    #[test]
    fn spans_lie_inside_the_text(text in any_text()) {
        let units: Vec<u16> = text.encode_utf16().collect();
        let splits_pair = |at: usize| at < units.len() && (0xdc00..0xe000).contains(&units[at]);
        let mut bad = Vec::new();
        each_span(&wire(&text), &mut |start, end| {
            if start >= end || end > units.len() || splits_pair(start) || splits_pair(end) {
                bad.push((start, end));
            }
        });
        prop_assert!(bad.is_empty(), "{bad:?}");
    }

    #[test]
    fn annotations_are_in_order_and_segments_tile(text in any_text()) {
        let article = wire(&text);
        let marks: Vec<(usize, usize)> =
            article["annotations"].as_array().unwrap().iter().map(|mark| (number(&mark["start"]), number(&mark["end"]))).collect();
        for (id, mark) in article["annotations"].as_array().unwrap().iter().enumerate() {
            prop_assert_eq!(number(&mark["id"]), id);
            let rule = mark["rule"].as_str().unwrap();
            prop_assert!(describe_rule(rule).is_some(), "unknown rule {rule}");
        }
        let order = |mark: &(usize, usize)| (mark.0, usize::MAX - mark.1);
        prop_assert!(marks.is_sorted_by_key(order));
        let mut end = 0;
        for segment in article["segments"].as_array().unwrap() {
            let (start, stop) = (number(&segment["start"]), number(&segment["end"]));
            prop_assert_eq!(start, end);
            let covering: Vec<usize> = (0..marks.len()).filter(|&id| marks[id].0 < stop && marks[id].1 > start).collect();
            prop_assert!(covering.iter().all(|&id| marks[id].0 <= start && marks[id].1 >= stop));
            let named: Vec<usize> = segment["annotations"].as_array().unwrap().iter().map(number).collect();
            prop_assert_eq!(named, covering);
            end = stop;
        }
        prop_assert_eq!(end, text.encode_utf16().count());
    }

    #[test]
    fn links_lead_somewhere(text in any_text()) {
        let article = wire(&text);
        let marks = article["annotations"].as_array().unwrap();
        let entities = article["entities"].as_array().unwrap();
        let kind = |id: &Value| marks[number(id)]["kind"].as_str().unwrap().to_owned();
        for (id, entity) in entities.iter().enumerate() {
            prop_assert_eq!(number(&entity["id"]), id);
            for mention in entity["mentions"].as_array().unwrap() {
                prop_assert_eq!(kind(mention), "entity");
                prop_assert_eq!(number(&marks[number(mention)]["entity"]), id);
            }
        }
        for mark in marks {
            let meant = [&mark["entity"], &mark["speaker"]["entity"], &mark["source"]["entity"]];
            prop_assert!(meant.into_iter().filter_map(Value::as_u64).all(|id| (id as usize) < entities.len()));
            for (link, expected) in [("date", "date"), ("place", "entity"), ("partOf", "casualty"), ("anchor", "date")] {
                if mark[link].is_u64() {
                    prop_assert_eq!(kind(&mark[link]), expected);
                    prop_assert!(mark[link] != mark["id"]);
                }
            }
        }
        for toll in article["tolls"].as_array().unwrap() {
            prop_assert!(toll["figures"].as_array().unwrap().iter().all(|id| kind(id) == "casualty"));
        }
    }

    #[test]
    fn the_same_text_gives_the_same_article(text in any_text()) {
        prop_assert_eq!(wire(&text), wire(&text));
    }
}
