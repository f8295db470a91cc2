//! Says no to what only looks like a time expression; each refusal has its name and the sentence that caused it.

mod lengths;
mod numbers;
mod words;

use std::borrow::Cow;
use std::ops::Range;

use super::lexicon::Class;
use super::pattern::Terms;
use super::read::Match;
use super::rules::{PATTERNS, Sort};
use super::sentence::Sentence;
use crate::document::{Shape, TokenKind};
use crate::words::{WordId, Words};

pub use numbers::in_longer_number;

/// A reason to refuse, with the text that caused it, which a test reads.
#[cfg_attr(not(test), expect(dead_code))]
pub(super) struct Refusal {
    /// What is refused, in a word or two.
    pub reason: &'static str,
    /// The text that caused it.
    pub text: &'static str,
    applies: fn(&Case) -> bool,
}

const fn refusal(reason: &'static str, text: &'static str, applies: fn(&Case) -> bool) -> Refusal {
    Refusal { reason, text, applies }
}

/// What a refusal looks at.
pub(super) struct Case<'s> {
    sentence: &'s Sentence<'s>,
    found: &'s Match,
    /// The tokens, modifiers included.
    tokens: Range<usize>,
    modified: bool,
}

/// All refusals.
pub(super) const REFUSALS: &[Refusal] = &[
    refusal("month that is another word", "March on the capital, he said.", words::other_word),
    refusal("month that is a name", "April Jones said she was safe. Senator August agreed.", words::month_name),
    refusal("weekday that is a name", "Tuesday Weld won the prize.", words::weekday_name),
    refusal("title of a paper or show", "USA Today reported; the Daily Mail and the Sunday Times said.", words::title),
    refusal("season that is a name", "The Summer Olympics; Autumn Reeser sang.", words::season_name),
    refusal("name of a street", "She lives at 10 May Street.", words::street),
    refusal("season that is another word", "The fall of Saigon ended the war. Prices fall.", words::season_word),
    refusal("number that is no year", "About 1,500 troops, 2000 people.", numbers::no_year),
    refusal("part of an impossible date", "31 February 2018 is no day; nor is June 45.", numbers::impossible),
    refusal("distance from an event", "He died 14 hours before the boat sank.", lengths::from_event),
    refusal("soon, but not from now", "They will act as soon as they can; he was soon released.", words::soon),
    refusal("annual as a measure", "Prices rose at an annual rate of 3 per cent.", words::annual_rate),
    refusal("day with a purpose", "The king called a day of mourning.", lengths::day_of),
    refusal("last as a verb", "The lull may last a day.", words::last_verb),
    refusal("quarters that are a fraction", "Three quarters of the harvest is lost.", lengths::fraction),
    refusal("fraction or version that is no day", "9/11 of the vote; version 2.11.2020.", numbers::not_a_day),
    refusal("age", "A 41-year-old man; she is 34 years old.", lengths::age),
    refusal("second that is an ordinal", "A second bomb; a minute amount.", lengths::second),
    refusal("age by decade", "A man in his 80s.", lengths::age_decade),
    refusal("clock time without a sign of it", "$5.40, 3:2", numbers::bare_clock),
    refusal("unit of something else", "The third quarter of the game; in the third quarter he scored.", words::other_unit),
    refusal("what an amount is paid by", "A 900-rupee monthly bonus.", lengths::paid_by),
    refusal(
        "weekday of another sentence",
        "They pray every Friday and Wednesday's march was no exception.",
        words::weekday_apart,
    ),
    refusal("as many as were named", "The second attack in as many days.", lengths::as_many),
    refusal("unit without a count", "In years to come; the committee meets days.", lengths::bare_units),
];

/// Whether a match is refused, for any reason.
pub fn is_refused(sentence: &Sentence, found: &Match, tokens: Range<usize>, modified: bool) -> bool {
    let case = Case { sentence, found, tokens, modified };
    REFUSALS.iter().any(|refusal| (refusal.applies)(&case))
}

#[cfg(test)]
impl Refusal {
    /// Whether this is why a match is refused, or would be.
    pub fn refuses(&self, sentence: &Sentence, found: &Match, tokens: Range<usize>, modified: bool) -> bool {
        (self.applies)(&Case { sentence, found, tokens, modified })
    }
}

impl Case<'_> {
    fn sort(&self) -> Sort {
        PATTERNS[self.found.pattern].sort
    }

    fn text(&self, token: usize) -> &str {
        if self.sentence.tokens.contains(&token) { self.sentence.document.token_text(token) } else { "" }
    }

    /// The word of the vocabulary at a token; unknown outside of the sentence.
    fn word(&self, token: usize) -> WordId {
        if self.sentence.tokens.contains(&token) { self.sentence.document.tokens()[token].word } else { WordId::UNKNOWN }
    }

    /// The word at a token that is written small.
    fn small_word(&self, token: usize) -> WordId {
        if self.shape(token) == Shape::Lower { self.word(token) } else { WordId::UNKNOWN }
    }

    fn word_before(&self) -> WordId {
        self.tokens.start.checked_sub(1).map_or(WordId::UNKNOWN, |token| self.word(token))
    }

    /// Most words are written small already, and need no copy.
    fn lower(&self, token: usize) -> Cow<'_, str> {
        let text = self.text(token);
        if text.bytes().all(|byte| byte.is_ascii_lowercase()) { text.into() } else { text.to_lowercase().into() }
    }

    fn before(&self) -> Cow<'_, str> {
        self.tokens.start.checked_sub(1).map_or("".into(), |token| self.lower(token))
    }

    fn before_is_word(&self) -> bool {
        let token = self.tokens.start.checked_sub(1).map(|token| self.sentence.document.tokens()[token].kind);
        token == Some(TokenKind::Word)
    }

    fn after(&self) -> Cow<'_, str> {
        self.lower(self.tokens.end)
    }

    fn shape(&self, token: usize) -> Shape {
        if self.sentence.tokens.contains(&token) { self.sentence.document.tokens()[token].shape } else { Shape::None }
    }

    fn is_single(&self, class: Class) -> bool {
        self.found.tokens.len() == 1 && self.sentence.term(self.found.tokens.start).is_some_and(|term| term.is(class))
    }

    /// After a preposition or modifier that goes with times.
    fn after_preposition(&self) -> bool {
        const PREPOSITIONS: Words = words!(
            "in since by until till from to of on during after before between through for every each throughout around and or - – within at as per"
        );
        self.modified || PREPOSITIONS.contains(&self.word_before())
    }
}
