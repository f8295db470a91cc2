//! A sentence as the patterns of time expressions see it: its terms, and the phrases that are read as one of them.

use std::cell::Cell;
use std::ops::Range;

use super::lexicon::Class;
use super::pattern::Terms;
use super::terms::{Term, TermList};
use crate::document::Document;
use crate::text::numbers;

/// The count of "several".
pub const VAGUE_COUNT: i32 = -100;

/// Every expression holds a term of one of these classes.
pub const TRIGGERS: u64 = Class::Weekday.mask()
    | Class::Weekdays.mask()
    | Class::Month.mask()
    | Class::Year.mask()
    | Class::Decade.mask()
    | Class::DecadeWord.mask()
    | Class::Unit.mask()
    | Class::Units.mask()
    | Class::Season.mask()
    | Class::Part.mask()
    | Class::Parts.mask()
    | Class::ClockName.mask()
    | Class::Clock.mask()
    | Class::FullClock.mask()
    | Class::HalfDay.mask()
    | Class::Holiday.mask()
    | Class::Deictic.mask()
    | Class::Frequency.mask()
    | Class::Vague.mask()
    | Class::Era.mask()
    | Class::QuarterName.mask()
    | Class::HalfName.mask()
    | Class::Dotted.mask()
    | Class::Slash.mask()
    | Class::Apostrophe.mask()
    | Class::SpokenCentury.mask()
    | Class::Landmark.mask();

/// The classes of which every pattern needs one.
pub const TIMES: u64 = TRIGGERS | Class::SpokenYear.mask() | Class::IsoDay.mask();

/// How far before such a term an expression can begin: "the third and last two hundred …" is none.
pub const REACH: usize = 6;

/// Phrases that were read: for some tokens the token after the phrase and its value.
type Memo = [Cell<(usize, Option<(usize, i32)>)>; 8];

/// The terms of a sentence.
pub struct Sentence<'d> {
    pub document: &'d Document<'d>,
    /// The terms of the whole document.
    pub terms: &'d TermList<'d>,
    /// The tokens of the sentence.
    pub tokens: Range<usize>,
    /// The next trigger, at or after the token last asked about.
    trigger: Cell<usize>,
    memo: Memo,
}

impl Terms for Sentence<'_> {
    fn term(&self, token: usize) -> Option<Term> {
        if self.tokens.contains(&token) { Some(self.terms.at(token)) } else { None }
    }

    fn phrase(&self, class: Class, token: usize) -> Option<(usize, i32)> {
        let term = self.term(token)?;
        match class {
            Class::Count if term.signature.has_class(class.first_mask()) => self.remember(token, 0, || self.count(token, term)),
            Class::Ordinal if term.is(class) => self.remember(token, 4, || self.ordinal(token)),
            Class::SpokenYear if term.is(class) => self.spoken_year(token, term.value),
            _ => None,
        }
        .filter(|&(end, _)| end <= self.tokens.end)
    }
}

impl<'d> Sentence<'d> {
    /// The sentence of some tokens.
    pub fn new(document: &'d Document<'d>, terms: &'d TermList<'d>, tokens: Range<usize>) -> Self {
        let memo = std::array::from_fn(|_| Cell::new((usize::MAX, None)));
        Self { document, terms, trigger: Cell::new(tokens.start), tokens, memo }
    }

    /// The first token from `token` on where an expression can begin: a trigger is within reach.
    pub fn next_start(&self, token: usize) -> Option<usize> {
        let mut trigger = self.trigger.get().max(token);
        while trigger < self.tokens.end && !self.terms.at(trigger).signature.has_class(TRIGGERS) {
            trigger += 1;
        }
        self.trigger.set(trigger);
        let start = token.max(trigger.saturating_sub(REACH));
        (trigger < self.tokens.end).then_some(start)
    }

    fn remember(&self, token: usize, bank: usize, read: impl Fn() -> Option<(usize, i32)>) -> Option<(usize, i32)> {
        let cell = &self.memo[bank + token % 4];
        if cell.get().0 != token {
            cell.set((token, read()));
        }
        cell.get().1
    }

    fn is(&self, token: usize, class: Class) -> bool {
        self.term(token).is_some_and(|term| term.is(class))
    }

    /// "12", "2 1/2", "3.5", "twenty-one", "several", "a few", "a couple of": in hundredths.
    fn count(&self, token: usize, term: Term) -> Option<(usize, i32)> {
        if term.is(Class::Digits) {
            let half = self.is_half(token + 1);
            return Some((token + if half { 4 } else { 1 }, term.value.checked_mul(100)? + if half { 50 } else { 0 }));
        }
        let after_article = token + usize::from(term.is(Class::Article));
        if self.is(after_article, Class::VagueCount) {
            return Some((after_article + 1, VAGUE_COUNT));
        }
        let of = |token: usize| self.term(token).is_some_and(|term| term.word == word!("of"));
        if self.is(after_article, Class::Couple) {
            return Some((after_article + 1 + usize::from(of(after_article + 1)), 200));
        }
        if term.is(Class::Dozens) {
            return of(token + 1).then_some((token + 2, VAGUE_COUNT));
        }
        let number = numbers::cardinal(self.document, token)?;
        let hundredths = number.value * 100.0;
        #[allow(clippy::cast_possible_truncation)] // Checked.
        (hundredths < 1e9).then_some((number.tokens.end, hundredths as i32))
    }

    /// "1/2", as three tokens.
    fn is_half(&self, token: usize) -> bool {
        let value = |token: usize| self.term(token).filter(|term| term.is(Class::Digits)).map(|term| term.value);
        value(token) == Some(1) && self.is(token + 1, Class::Slash) && value(token + 2) == Some(2)
    }

    fn ordinal(&self, token: usize) -> Option<(usize, i32)> {
        let number = numbers::ordinal(self.document, token)?;
        Some((number.tokens.end, i32::try_from(number.whole()?).ok()?))
    }

    /// "nineteen ninety-one"
    fn spoken_year(&self, token: usize, century: i32) -> Option<(usize, i32)> {
        let rest = self.is(token + 1, Class::Numeral).then(|| numbers::cardinal(self.document, token + 1)).flatten()?;
        let years = i32::try_from(rest.whole().filter(|&years| (10..100).contains(&years))?).ok()?;
        Some((rest.tokens.end, century * 100 + years))
    }
}
