//! Finds where time expressions may stand: generous, in one pass, a bounded look ahead from each token.

use std::cell::Cell;
use std::ops::Range;
use std::sync::LazyLock;

use super::beginnings::{Beginnings, members};
use super::lexicon::Class;
use super::modifiers::{AFTER, BEFORE, Modifying, With};
use super::pattern::{Found, Matcher, Program, Terms};
use super::read::{Match, VAGUE_COUNT};
use super::rules::{FRAGMENTS, PATTERNS};
use super::signature::Signature;
use super::terms::Term;
use super::types::Modifier;
use crate::document::Document;
use crate::text::numbers;
use crate::words::{self, WordId};

/// The compiled patterns and modifiers.
struct Grammar {
    programs: Vec<Program>,
    beginnings: Beginnings,
    before: Vec<(Vec<WordId>, &'static Modifying)>,
    after: Vec<(Vec<WordId>, &'static Modifying)>,
}

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(Grammar::compile);

impl Grammar {
    fn compile() -> Self {
        let words = |list: &'static [Modifying]| {
            let numbered = |modifying: &'static Modifying| modifying.words.split(' ').map(words::find).collect();
            list.iter().map(|modifying| (numbered(modifying), modifying)).collect()
        };
        let programs: Vec<_> = PATTERNS.iter().map(|pattern| Program::compile(pattern.pattern, FRAGMENTS, TIMES)).collect();
        Self { beginnings: Beginnings::of(&programs), programs, before: words(BEFORE), after: words(AFTER) }
    }
}

/// Every expression holds a term of one of these classes.
const TRIGGERS: u64 = Class::Weekday.mask()
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
const TIMES: u64 = TRIGGERS | Class::SpokenYear.mask() | Class::IsoDay.mask();

/// How far before such a term an expression can begin: "the third and last two hundred …" is none.
const REACH: usize = 6;

/// Phrases that were read: for some tokens the token after the phrase and its value.
type Memo = [Cell<(usize, Option<(usize, i32)>)>; 8];

/// The terms of a sentence.
pub struct Sentence<'d> {
    pub document: &'d Document<'d>,
    /// The terms of the whole document.
    pub terms: &'d [Term],
    /// The tokens of the sentence.
    pub tokens: Range<usize>,
    /// The next trigger, at or after the token last asked about.
    trigger: Cell<usize>,
    memo: Memo,
}

impl Terms for Sentence<'_> {
    fn term(&self, token: usize) -> Option<Term> {
        if self.tokens.contains(&token) { Some(self.terms[token]) } else { None }
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
    pub fn new(document: &'d Document<'d>, terms: &'d [Term], tokens: Range<usize>) -> Self {
        let memo = std::array::from_fn(|_| Cell::new((usize::MAX, None)));
        Self { document, terms, trigger: Cell::new(tokens.start), tokens, memo }
    }

    /// The first token from `token` on where an expression can begin: a trigger is within reach.
    pub fn next_start(&self, token: usize) -> Option<usize> {
        let mut trigger = self.trigger.get().max(token);
        while trigger < self.tokens.end && !self.terms[trigger].signature.has_class(TRIGGERS) {
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

/// What matches at a token.
#[derive(Clone, Debug, Default)]
pub struct Candidate {
    pattern: usize,
    found: Found,
}

impl Sentence<'_> {
    /// The longest match of each pattern that begins with `token`, the longest of all first.
    pub fn candidates(&self, token: usize, matcher: &mut Matcher) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        let signature = |token| self.term(token).map_or(Signature::default(), |term| term.signature);
        let patterns = GRAMMAR.beginnings.patterns(signature(token), signature(token + 1));
        if patterns == 0 {
            return candidates;
        }
        let near = self.signatures(token);
        for pattern in members(patterns) {
            let program = &GRAMMAR.programs[pattern];
            if program.can_match(near) && matcher.matches(program, self, token) {
                candidates.push(Candidate { pattern, found: matcher.best.clone() });
            }
        }
        candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.found.end));
        candidates
    }

    /// The signatures of the terms from `token` on among which an expression that begins there has its time word.
    fn signatures(&self, token: usize) -> Signature {
        let end = self.tokens.end.min(token + REACH + 2);
        self.terms[token..end].iter().fold(Signature::default(), |signatures, term| signatures.with(term.signature))
    }
}

impl Candidate {
    /// The token after the whole match.
    pub const fn end(&self) -> usize {
        self.found.end
    }

    /// The marks of the match: one, or several as in a range.
    pub fn matches(&self, token: usize, sentence: usize) -> Vec<Match> {
        let whole = [token, self.found.end];
        let bounds = if self.found.bounds.is_empty() { &whole[..] } else { &self.found.bounds };
        let parts = bounds.chunks_exact(2).filter(|part| part[0] < part[1]);
        let to_match = |(part, bounds): (u8, &[usize])| Match {
            pattern: self.pattern,
            tokens: bounds[0]..bounds[1],
            captures: self.found.captures.clone(),
            part,
            sentence,
        };
        (0..).zip(parts).map(to_match).collect()
    }
}

/// Takes the modifiers around a mark into it.
pub fn extend(sentence: &Sentence, tokens: &mut Range<usize>, free: usize, with: With) -> Option<Modifier> {
    let stands = |words: &[WordId], first: usize| {
        words.iter().zip(first..).all(|(&word, token)| sentence.term(token).is_some_and(|term| term.word == word))
    };
    let start = tokens.start;
    let fits_before =
        |words: &[WordId]| start.checked_sub(words.len()).is_some_and(|first| first >= free && stands(words, first));
    let before = GRAMMAR.before.iter().filter(|(words, modifying)| modifying.goes_with(with) && fits_before(words));
    let before = before.max_by_key(|(words, _)| words.len());
    if let Some((words, modifying)) = before {
        tokens.start -= words.len();
        return modifying.modifier;
    }
    let after = GRAMMAR.after.iter().find(|(words, modifying)| modifying.goes_with(with) && stands(words, tokens.end));
    after.and_then(|(words, modifying)| {
        tokens.end += words.len();
        modifying.modifier
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotators::dates::terms::words_of;

    #[test]
    fn the_vocabulary_holds_every_word_that_a_pattern_names() {
        for literal in super::super::rules::literals() {
            assert_ne!(words::find(literal), WordId::UNKNOWN, "{literal:?} stands in no row of the vocabulary");
        }
    }

    #[test]
    fn every_pattern_needs_a_time_word() {
        let words = words_of(TRIGGERS);
        for (program, pattern) in GRAMMAR.programs.iter().zip(PATTERNS) {
            assert!(!program.matches_without(TIMES, &words), "{}", pattern.rule.id);
        }
    }
}
