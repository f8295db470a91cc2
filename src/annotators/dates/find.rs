//! Finds where time expressions may stand: generous, in one pass, a bounded look ahead from each token.

use std::ops::Range;
use std::sync::LazyLock;

use super::beginnings::{Beginnings, members};
use super::modifiers::{AFTER, BEFORE, Modifying, With};
use super::pattern::{Found, Matcher, Program, Terms};
use super::read::Match;
use super::rules::{self, FRAGMENTS, PATTERNS};
use super::sentence::{REACH, Sentence, TIMES};
use super::signature::{Literals, Signature};
use super::terms::TermList;
use super::types::Modifier;
use crate::document::Document;
use crate::words::{self, WordId};

/// The compiled patterns and modifiers.
struct Grammar {
    literals: Literals,
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
        let literals = Literals::number(rules::literals().map(words::find));
        let programs: Vec<_> =
            PATTERNS.iter().map(|pattern| Program::compile(pattern.pattern, FRAGMENTS, TIMES, &literals)).collect();
        Self { beginnings: Beginnings::of(&programs, &literals), literals, programs, before: words(BEFORE), after: words(AFTER) }
    }
}

/// The terms of all tokens of a document.
pub fn terms<'d>(document: &'d Document<'d>) -> TermList<'d> {
    TermList::new(document, &GRAMMAR.literals)
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
        (token..end).fold(Signature::default(), |signatures, token| signatures.with(self.terms.at(token).signature))
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
    use crate::annotators::dates::sentence::TRIGGERS;
    use crate::annotators::dates::terms::words_of;

    #[test]
    fn the_vocabulary_holds_every_word_that_a_pattern_names() {
        for literal in rules::literals() {
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
