//! Properties that hold for any text.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use super::period::Period;
use super::reject::Refusal;
use super::terms::words_of;
use super::*;
use crate::words::WordId;

/// Words of time expressions, numbers and marks, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let known = words_of(u64::MAX).into_iter().map(WordId::text);
    let words: Vec<&'static str> =
        known.chain(["the", "of", "a", "in", "week", "ago", "that", "Friday", "every", "half"]).collect();
    let word = prop::sample::select(words).prop_map(|word| {
        let mut letters = word.chars();
        letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
    });
    let number =
        prop_oneof![(0..40_u32).prop_map(|number| number.to_string()), (1000..2100_u32).prop_map(|year| year.to_string())];
    let odd =
        prop::sample::select(vec!["/", "-", "–", ",", ".", ":", "'", "’", "$", "(", "5:40", "31st", "1990s", "3.5", "é", "🔔"]);
    let blank = prop::sample::select(vec![" ", " ", " ", ""]);
    let piece = prop_oneof![4 => word, 3 => number, 2 => odd.prop_map(str::to_owned)];
    prop::collection::vec((piece, blank), 0..40)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, blank)| piece + blank).collect())
}

fn days_of_value(value: &str) -> Option<Days> {
    value.parse::<Period>().ok().and_then(Period::days)
}

/// Marks are in order and apart, days too; a value reads back to the same days.
fn check(text: &str, published: Option<Date>) -> Result<(), TestCaseError> {
    let document = crate::read(text);
    let mut end = 0;
    for mark in annotate(&document, reference_day(&document, published)) {
        prop_assert!(end <= mark.span.start && mark.span.start < mark.span.end, "{text:?}");
        prop_assert!(text.get(mark.span.range()).is_some(), "{text:?}");
        end = mark.span.end;
        let reading = &mark.reading;
        if let Some(Days { first: Some(first), last: Some(last) }) = reading.days {
            prop_assert!(first <= last, "{text:?}");
        }
        let Some(value) = &reading.value else { continue };
        if matches!(reading.date_type, DateType::Date | DateType::Time) {
            prop_assert_eq!(days_of_value(value), reading.days, "{:?}: {}", text, value);
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn values_read_back_to_the_same_days(text in pieces(), known in any::<bool>()) {
        check(&text, known.then(|| jiff::civil::date(2024, 2, 29)))?;
    }

    #[test]
    fn no_text_is_too_odd(text in "\\PC{0,200}") {
        check(&text, None)?;
    }

    /// Patterns that begin again at each word, and never end.
    #[test]
    fn patterns_begun_again_and_again(piece in prop::sample::select(&BEGINNINGS[..]), times in 1..400_usize) {
        check(&piece.repeat(times), Some(jiff::civil::date(2024, 2, 29)))?;
    }
}

const BEGINNINGS: [&str; 19] = [
    "the ",
    "1/",
    "2011-",
    "the night of ",
    "May ",
    "twenty-",
    "a year and a half ",
    "12 ",
    "(",
    "'08",
    "5 p.m. ",
    "May 4, ",
    "18th and ",
    "9-11 ",
    "the first Monday of ",
    "a quarter to ",
    "had been set for ",
    "the third quarter ",
    "last a year ",
];

/// Whether some match in the text of a refusal is refused for its reason.
fn refuses_its_text(refusal: &Refusal) -> bool {
    let document = crate::read(refusal.text);
    let terms = find::terms(&document);
    let reader = reader(&document, &terms, Some(jiff::civil::date(2024, 11, 29)));
    document.sentences().iter().enumerate().any(|(index, sentence)| {
        let sentence = Sentence::new(&document, &terms, sentence.tokens.clone());
        let candidates = |token: usize| sentence.candidates(token, &mut Matcher::default());
        let matches = sentence
            .tokens
            .clone()
            .flat_map(|token| candidates(token).iter().flat_map(|candidate| candidate.matches(token, index)).collect::<Vec<_>>());
        matches.into_iter().any(|found| {
            let Some(reading) = (PATTERNS[found.pattern].read)(&reader, &found) else { return false };
            let mut tokens = found.tokens.clone();
            let modifier = find::extend(&sentence, &mut tokens, 0, modifiers_of(&sentence, &found, &reading));
            refusal.refuses(&sentence, &found, tokens, modifier.is_some())
        })
    })
}

#[test]
fn each_refusal_refuses_its_text() {
    let idle: Vec<&str> =
        reject::REFUSALS.iter().filter(|refusal| !refuses_its_text(refusal)).map(|refusal| refusal.reason).collect();
    assert!(idle.is_empty(), "{idle:?}");
}
