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

pub use numbers::in_longer_number;

/// A reason to refuse.
struct Refusal {
    /// What is refused, in a word or two.
    reason: &'static str,
    applies: fn(&Case) -> bool,
}

/// What a refusal looks at.
struct Case<'s> {
    sentence: &'s Sentence<'s>,
    found: &'s Match,
    /// The tokens, modifiers included.
    tokens: Range<usize>,
    modified: bool,
}

/// All refusals.
const REFUSALS: &[Refusal] = &[
    // The talks may resume. They march on the capital.
    Refusal { reason: "month that is another word", applies: words::other_word },
    // April Jones said she was safe. Senator August agreed.
    Refusal { reason: "month that is a name", applies: words::month_name },
    // Tuesday Weld won the prize.
    Refusal { reason: "weekday that is a name", applies: words::weekday_name },
    // USA Today reported; the Daily Mail and the Sunday Times said.
    Refusal { reason: "title of a paper or show", applies: words::title },
    // The Summer Olympics; Autumn Reeser sang.
    Refusal { reason: "season that is a name", applies: words::season_name },
    // She lives at 10 May Street.
    Refusal { reason: "name of a street", applies: words::street },
    // The fall of Saigon ended the war. Prices fall.
    Refusal { reason: "season that is another word", applies: words::season_word },
    // About 1,500 troops, 2000 people.
    Refusal { reason: "number that is no year", applies: numbers::no_year },
    // 31 February 2018 is no day; nor is June 45.
    Refusal { reason: "part of an impossible date", applies: numbers::impossible },
    // He died 14 hours before the boat sank.
    Refusal { reason: "distance from an event", applies: lengths::from_event },
    // They will act as soon as they can; he was soon released.
    Refusal { reason: "soon, but not from now", applies: words::soon },
    // Prices rose at an annual rate of 3 per cent.
    Refusal { reason: "annual as a measure", applies: words::annual_rate },
    // The king called a day of mourning.
    Refusal { reason: "day with a purpose", applies: lengths::day_of },
    // The lull may last a day.
    Refusal { reason: "last as a verb", applies: words::last_verb },
    // Three quarters of the harvest is lost.
    Refusal { reason: "quarters that are a fraction", applies: lengths::fraction },
    // 9/11 of the vote; version 2.11.2020.
    Refusal { reason: "fraction or version that is no day", applies: numbers::not_a_day },
    // A 41-year-old man; she is 34 years old.
    Refusal { reason: "age", applies: lengths::age },
    // A second bomb; a minute amount.
    Refusal { reason: "second that is an ordinal", applies: lengths::second },
    // A man in his 80s.
    Refusal { reason: "age by decade", applies: lengths::age_decade },
    // $5.40, 3:2
    Refusal { reason: "clock time without a sign of it", applies: numbers::bare_clock },
    // The third quarter of the game; in the third quarter he scored.
    Refusal { reason: "unit of something else", applies: words::other_unit },
    // A 900-rupee monthly bonus.
    Refusal { reason: "what an amount is paid by", applies: lengths::paid_by },
    // They pray every Friday, and Wednesday's march was no exception.
    Refusal { reason: "weekday of another sentence", applies: words::weekday_apart },
    // The second attack in as many days.
    Refusal { reason: "as many as were named", applies: lengths::as_many },
    // In years to come; the committee meets days.
    Refusal { reason: "unit without a count", applies: lengths::bare_units },
];

/// Why a match is refused, if it is.
pub fn refusal(sentence: &Sentence, found: &Match, tokens: Range<usize>, modified: bool) -> Option<&'static str> {
    let case = Case { sentence, found, tokens, modified };
    REFUSALS.iter().find(|refusal| (refusal.applies)(&case)).map(|refusal| refusal.reason)
}

/// Whether `word` is one of a list of words parted by blanks.
fn listed(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|listed| listed == word)
}

impl Case<'_> {
    fn sort(&self) -> Sort {
        PATTERNS[self.found.pattern].sort
    }

    fn text(&self, token: usize) -> &str {
        if self.sentence.tokens.contains(&token) { self.sentence.document.token_text(token) } else { "" }
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
        const PREPOSITIONS: &str = "in since by until till from to of on during after before between through for every each throughout around and \
             or - – within at as per";
        self.modified || listed(PREPOSITIONS, &self.before())
    }
}
