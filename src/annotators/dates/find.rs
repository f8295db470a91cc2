//! Finds where time expressions may stand: generous, in one pass, a bounded look ahead from each token.

use std::ops::Range;
use std::sync::LazyLock;

use super::lexicon::Class;
use super::modifiers::{AFTER, BEFORE, Modifying, With};
use super::pattern::{Found, Matcher, Program, Terms};
use super::read::{Match, VAGUE_COUNT};
use super::rules::{FRAGMENTS, PATTERNS};
use super::terms::{self, LEXICON, Term};
use super::types::Modifier;
use crate::document::Document;
use crate::text::numbers;

/// The compiled patterns, and which of them can begin with which word.
struct Grammar {
    programs: Vec<Program>,
    /// By word, the patterns that can begin with it.
    by_word: Vec<Vec<u8>>,
    /// The patterns that can begin with a number, with the classes they begin with.
    by_number: Vec<(u64, u8)>,
    before: Vec<(Vec<u16>, &'static Modifying)>,
    after: Vec<(Vec<u16>, &'static Modifying)>,
}

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(Grammar::compile);

impl Grammar {
    fn compile() -> Self {
        let programs: Vec<_> = PATTERNS.iter().map(|pattern| Program::compile(pattern.pattern, FRAGMENTS)).collect();
        let starts: Vec<_> = programs.iter().map(Program::starts).collect();
        let able = |number: usize, pattern: usize| {
            let (classes, words) = &starts[pattern];
            let own = u16::try_from(number).is_ok_and(|number| words.contains(&number));
            own || with_phrases(LEXICON.classes(number), number) & classes != 0
        };
        let ids = || (0..PATTERNS.len()).filter_map(|pattern| u8::try_from(pattern).ok());
        let by_word =
            (0..LEXICON.len()).map(|number| ids().filter(|&id| number > 0 && able(number, id.into())).collect()).collect();
        let by_number = ids().map(|id| (starts[usize::from(id)].0, id)).collect();
        let words = |list: &'static [Modifying]| {
            let numbered = |modifying: &'static Modifying| modifying.words.split(' ').map(|word| LEXICON.number(word)).collect();
            list.iter().map(|modifying| (numbered(modifying), modifying)).collect()
        };
        Self { programs, by_word, by_number, before: words(BEFORE), after: words(AFTER) }
    }
}

/// The classes of a term and those of the phrases it can begin.
fn with_phrases(classes: u64, word: usize) -> u64 {
    let begins_count = Class::Digits.mask() | Class::Numeral.mask() | Class::VagueCount.mask() | Class::Count.mask();
    let article =
        ["a", "an", "couple", "dozens", "hundreds"].iter().any(|it| usize::from(LEXICON.number(it)) == word && word > 0);
    let count = if classes & begins_count != 0 || article { Class::Count.mask() } else { 0 };
    let tens = Class::Ordinal.mask() | Class::SpokenYear.mask();
    classes | count | if classes & Class::Numeral.mask() != 0 { tens } else { 0 }
}

/// The terms of a sentence.
pub struct Sentence<'d> {
    pub document: &'d Document<'d>,
    /// The terms of the whole document.
    pub terms: &'d [Term],
    /// The tokens of the sentence.
    pub tokens: Range<usize>,
}

impl Terms for Sentence<'_> {
    fn term(&self, token: usize) -> Option<Term> {
        self.tokens.contains(&token).then(|| self.terms[token])
    }

    fn phrase(&self, class: Class, token: usize) -> Option<(usize, i32)> {
        let term = self.term(token)?;
        let (end, value) = match class {
            Class::Count => self.count(token, term)?,
            Class::Ordinal => self.ordinal(token, term)?,
            _ => self.spoken_year(token, term)?,
        };
        (end <= self.tokens.end).then_some((end, value))
    }
}

impl Sentence<'_> {
    fn is_word(&self, token: usize, word: &str) -> bool {
        self.term(token).is_some_and(|term| term.word != 0 && term.word == LEXICON.number(word))
    }

    /// "12", "2 1/2", "3.5", "twenty-one", "several", "a few", "a couple of": in hundredths.
    fn count(&self, token: usize, term: Term) -> Option<(usize, i32)> {
        if term.is(Class::Digits) {
            let half = self.is_half(token + 1);
            return Some((token + if half { 4 } else { 1 }, term.value.checked_mul(100)? + if half { 50 } else { 0 }));
        }
        if term.is(Class::VagueCount) {
            return Some((token + 1, VAGUE_COUNT));
        }
        let article = usize::from(self.is_word(token, "a"));
        if article == 1 && self.term(token + 1).is_some_and(|next| next.is(Class::VagueCount)) {
            return Some((token + 2, VAGUE_COUNT));
        }
        if self.is_word(token + article, "couple") {
            let of = usize::from(self.is_word(token + article + 1, "of"));
            return Some((token + article + 1 + of, 200));
        }
        if (self.is_word(token, "dozens") || self.is_word(token, "hundreds")) && self.is_word(token + 1, "of") {
            return Some((token + 2, VAGUE_COUNT));
        }
        let begins =
            term.classes & (Class::Numeral.mask() | Class::Count.mask()) != 0 || article == 1 || self.is_word(token, "an");
        let number = begins.then(|| numbers::cardinal(self.document, token)).flatten()?;
        let hundredths = number.value * 100.0;
        #[allow(clippy::cast_possible_truncation)] // Checked.
        (hundredths < 1e9).then_some((number.tokens.end, hundredths as i32))
    }

    /// "1/2", as three tokens.
    fn is_half(&self, token: usize) -> bool {
        let value = |token: usize| self.term(token).filter(|term| term.is(Class::Digits)).map(|term| term.value);
        value(token) == Some(1) && self.term(token + 1).is_some_and(|it| it.is(Class::Slash)) && value(token + 2) == Some(2)
    }

    fn ordinal(&self, token: usize, term: Term) -> Option<(usize, i32)> {
        if term.classes & (Class::Ordinal.mask() | Class::Numeral.mask()) == 0 {
            return None;
        }
        let number = numbers::ordinal(self.document, token)?;
        Some((number.tokens.end, i32::try_from(number.whole()?).ok()?))
    }

    /// "nineteen ninety-one", "two thousand"
    fn spoken_year(&self, token: usize, term: Term) -> Option<(usize, i32)> {
        if !term.is(Class::Numeral)
            || !["sixteen", "seventeen", "eighteen", "nineteen", "twenty"].iter().any(|it| self.is_word(token, it))
        {
            return None;
        }
        let century = ["sixteen", "seventeen", "eighteen", "nineteen", "twenty"].iter().position(|it| self.is_word(token, it))?;
        let next = self.term(token + 1).filter(|next| next.is(Class::Numeral));
        let rest = next.and_then(|_| numbers::cardinal(self.document, token + 1))?;
        let rest_value = i32::try_from(rest.whole().filter(|&rest| (10..100).contains(&rest))?).ok()?;
        Some((rest.tokens.end, (16 + i32::try_from(century).ok()?) * 100 + rest_value))
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
        let term = self.terms[token];
        let mut candidates = Vec::new();
        let mut attempt = |pattern: u8| {
            let pattern = usize::from(pattern);
            if matcher.matches(&GRAMMAR.programs[pattern], self, token) {
                candidates.push(Candidate { pattern, found: matcher.best.clone() });
            }
        };
        if term.word != 0 {
            GRAMMAR.by_word[usize::from(term.word)].iter().for_each(|&pattern| attempt(pattern));
        } else if term.classes != 0 {
            let classes = with_phrases(term.classes, 0);
            GRAMMAR.by_number.iter().filter(|(starts, _)| starts & classes != 0).for_each(|&(_, pattern)| attempt(pattern));
        }
        candidates.sort_by_key(|candidate| std::cmp::Reverse(candidate.found.end));
        candidates
    }
}

impl Candidate {
    /// The token after the whole match.
    pub const fn end(&self) -> usize {
        self.found.end
    }

    /// The marks of the match: one, or two for a range.
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
    let stands = |words: &[u16], first: usize| {
        words.iter().zip(first..).all(|(&word, token)| sentence.term(token).is_some_and(|term| term.word == word))
    };
    let start = tokens.start;
    let fits_before = |words: &[u16]| start.checked_sub(words.len()).is_some_and(|first| first >= free && stands(words, first));
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

/// The terms of a document.
pub fn terms(document: &Document) -> Vec<Term> {
    let mut terms = Vec::with_capacity(document.tokens().len());
    terms::classify(document, 0..document.tokens().len(), &mut terms);
    terms
}
