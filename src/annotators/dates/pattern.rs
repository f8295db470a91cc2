//! A small language for patterns over terms, compiled once into a program for a backtracking matcher.
//!
//! | in a pattern | means |
//! | --- | --- |
//! | `of` | that word, or that mark |
//! | `WEEKDAY` | a token of that class |
//! | `$date` | a named fragment |
//! | `a?`, `[a b]` | perhaps |
//! | `(a b \| c)` | either |
//! | `{a}` | only this is marked; a second pair of braces is a second mark of the same match |
//!
//! Of all ways to match, the longest is taken. There is no repetition, so a match looks at a bounded number of tokens: matching is linear in the text.

use super::lexicon::Class;
use super::signature::{Literals, Signature};
use super::terms::{Term, signature_of};
use crate::words::{self, WordId};

/// What a match found of one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capture {
    /// The class.
    pub class: Class,
    /// The value of the term.
    pub value: i32,
    /// The token.
    pub token: usize,
    /// Which of the marks it stands in.
    pub part: u8,
}

/// A step of a program.
#[derive(Clone, Copy, Debug)]
enum Step {
    Word(WordId),
    Class(Class),
    /// Go on with the next step; if that fails, with this one.
    Fork(usize),
    Jump(usize),
    Open,
    Close,
    Accept,
}

/// A compiled pattern.
#[derive(Debug)]
pub struct Program {
    steps: Vec<Step>,
    /// For each step, the [signatures](|term| term.signature) of the terms with which it can go on.
    firsts: Vec<Signature>,
    /// The signatures of the time words among its steps: every match holds one of them.
    needs: Signature,
}

/// A named pattern for use in others.
pub type Fragment = (&'static str, &'static str);

/// The words and marks that some patterns name.
pub fn literals(pattern: &'static str) -> impl Iterator<Item = &'static str> {
    symbols(pattern).filter(|symbol| is_literal(symbol))
}

fn is_literal(symbol: &str) -> bool {
    !matches!(symbol, "[" | "]" | "(" | ")" | "|" | "{" | "}" | "?")
        && !symbol.starts_with('$')
        && !symbol.starts_with(|first: char| first.is_ascii_uppercase())
}

/// Cuts a pattern into words and signs.
fn symbols(pattern: &'static str) -> impl Iterator<Item = &'static str> {
    pattern.split_whitespace().flat_map(|chunk| {
        let is_sign = |character: char| matches!(character, '[' | ']' | '(' | ')' | '|' | '{' | '}' | '?');
        let mut rest = chunk;
        std::iter::from_fn(move || {
            let length = match rest.find(is_sign) {
                _ if rest.is_empty() => return None,
                Some(0) => 1,
                Some(sign) => sign,
                None => rest.len(),
            };
            let (symbol, after) = rest.split_at(length);
            rest = after;
            Some(symbol)
        })
    })
}

/// Compiles patterns, in which fragments may stand.
pub struct Compiler<'f> {
    fragments: &'f [Fragment],
    steps: Vec<Step>,
}

impl Program {
    /// Compiles a pattern; `times` are the classes of time words.
    ///
    /// # Panics
    /// If a class or a fragment is unknown or brackets do not match: the patterns are fixed, and a test compiles them all.
    pub fn compile(pattern: &'static str, fragments: &[Fragment], times: u64, literals: &Literals) -> Self {
        let mut compiler = Compiler { fragments, steps: Vec::new() };
        compiler.pattern(pattern);
        compiler.steps.push(Step::Accept);
        let firsts = firsts(&compiler.steps, literals);
        let needs = needs(&compiler.steps, times, literals);
        Self { steps: compiler.steps, firsts, needs }
    }

    /// The terms with which a match can begin, each with those that can follow it: signatures, the second of all bits
    /// where anything can.
    pub fn beginnings(&self, literals: &Literals) -> Vec<(Signature, Signature)> {
        let mut beginnings = Vec::new();
        let mut open = vec![0];
        while let Some(at) = open.pop() {
            match self.steps[at] {
                Step::Word(word) => beginnings.push((literals.signature(word), self.firsts[at + 1])),
                Step::Class(Class::Count) => {
                    // In digits a count is one token, or two with "1/2".
                    let digits = Signature::of_classes(Class::Digits.mask());
                    let after_digits = self.firsts[at + 1].with(digits);
                    beginnings
                        .extend([(Signature::of_classes(Class::Count.mask()), Signature::ANYTHING), (digits, after_digits)]);
                }
                Step::Class(class) => {
                    let next = if class.is_phrase() { Signature::ANYTHING } else { self.firsts[at + 1] };
                    beginnings.push((Signature::of_classes(class.mask()), next));
                }
                Step::Fork(other) => open.extend([at + 1, other]),
                Step::Jump(target) => open.push(target),
                Step::Open | Step::Close => open.push(at + 1),
                Step::Accept => {}
            }
        }
        beginnings
    }

    /// Whether a match is possible among terms with these signatures.
    pub const fn can_match(&self, signatures: Signature) -> bool {
        self.needs.meets(signatures)
    }
}

#[cfg(test)]
impl Program {
    /// Whether a match is possible without any term of some classes or any of some words.
    pub fn matches_without(&self, classes: u64, words: &[WordId]) -> bool {
        let mut open = vec![0];
        while let Some(at) = open.pop() {
            match self.steps[at] {
                Step::Word(word) if words.contains(&word) => {}
                Step::Class(class) if class.mask() & classes != 0 => {}
                Step::Fork(other) => open.extend([at + 1, other]),
                Step::Jump(target) => open.push(target),
                Step::Accept => return true,
                _ => open.push(at + 1),
            }
        }
        false
    }
}

/// What each step can go on with; all steps lead forward.
fn firsts(steps: &[Step], literals: &Literals) -> Vec<Signature> {
    let mut firsts = vec![Signature::default(); steps.len()];
    for (at, step) in steps.iter().enumerate().rev() {
        firsts[at] = match *step {
            Step::Word(word) => literals.signature(word),
            Step::Class(class) => Signature::of_classes(class.first_mask()),
            Step::Fork(other) => firsts[at + 1].with(firsts[other]),
            Step::Jump(target) => firsts[target],
            Step::Open | Step::Close => firsts[at + 1],
            Step::Accept => Signature::ANYTHING,
        };
    }
    firsts
}

/// The time words of a program.
fn needs(steps: &[Step], times: u64, literals: &Literals) -> Signature {
    let of_step = |step: &Step| match *step {
        Step::Word(word) if signature_of(word).has_class(times) => literals.signature(word),
        Step::Class(class) if class.mask() & times != 0 => Signature::of_classes(class.mask()),
        _ => Signature::default(),
    };
    steps.iter().map(of_step).fold(Signature::default(), Signature::with)
}

impl Compiler<'_> {
    fn pattern(&mut self, pattern: &'static str) {
        let symbols: Vec<_> = symbols(pattern).collect();
        let mut rest = symbols.as_slice();
        self.alternatives(&mut rest);
        assert!(rest.is_empty(), "unmatched bracket in {pattern:?}");
    }

    /// `a b | c`, up to a closing bracket.
    fn alternatives(&mut self, rest: &mut &[&'static str]) {
        let mut jumps = Vec::new();
        loop {
            let start = self.steps.len();
            self.sequence(rest);
            if rest.first() != Some(&"|") {
                break;
            }
            *rest = &rest[1..];
            self.insert(start, Step::Fork(self.steps.len() + 2));
            jumps.push(self.steps.len());
            self.steps.push(Step::Jump(0));
        }
        for jump in jumps {
            self.steps[jump] = Step::Jump(self.steps.len());
        }
    }

    fn sequence(&mut self, rest: &mut &[&'static str]) {
        while let Some(symbol) = rest.first().filter(|symbol| !matches!(**symbol, "|" | ")" | "]")) {
            *rest = &rest[1..];
            let start = self.steps.len();
            self.element(symbol, rest);
            let optional = rest.first() == Some(&"?");
            if optional {
                *rest = &rest[1..];
            }
            if optional || *symbol == "[" {
                self.insert(start, Step::Fork(self.steps.len() + 1));
            }
        }
    }

    fn element(&mut self, symbol: &'static str, rest: &mut &[&'static str]) {
        match symbol {
            "(" | "[" => {
                self.alternatives(rest);
                assert!(matches!(rest.first(), Some(&(")" | "]"))), "missing bracket");
                *rest = &rest[1..];
            }
            "{" => self.steps.push(Step::Open),
            "}" => self.steps.push(Step::Close),
            _ if symbol.starts_with('$') => {
                let fragment = self.fragments.iter().find(|(name, _)| *name == &symbol[1..]);
                self.pattern(fragment.unwrap_or_else(|| panic!("no fragment {symbol}")).1);
            }
            _ if is_literal(symbol) => self.steps.push(Step::Word(words::find(symbol))),
            _ => self.steps.push(Step::Class(Class::named(symbol).unwrap_or_else(|| panic!("no class {symbol}")))),
        }
    }

    /// Puts a fork before the steps from `start` on, which all move by one.
    fn insert(&mut self, start: usize, fork: Step) {
        for step in &mut self.steps[start..] {
            if let Step::Fork(target) | Step::Jump(target) = step {
                *target += 1;
            }
        }
        self.steps.insert(start, fork);
    }
}

/// The terms of one sentence, and how those of several tokens are read.
pub trait Terms {
    /// The term of a token; `None` outside the sentence.
    fn term(&self, token: usize) -> Option<Term>;
    /// Reads a class of many tokens: the token after it, and its value.
    fn phrase(&self, class: Class, token: usize) -> Option<(usize, i32)>;
}

/// Marks and captures of a match.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// What was found, in order.
    pub captures: Vec<Capture>,
    /// Where the marks begin and end; empty if the whole match is the mark.
    pub bounds: Vec<usize>,
    /// The token after the match.
    pub end: usize,
}

/// The way being tried and the longest one that led to a match.
#[derive(Debug, Default)]
pub struct Matcher {
    way: Found,
    /// The longest match.
    pub best: Found,
}

impl Matcher {
    /// Whether the program matches at `token`; `best` is then the longest way.
    pub fn matches(&mut self, program: &Program, terms: &impl Terms, token: usize) -> bool {
        self.way.captures.clear();
        self.way.bounds.clear();
        self.best.end = token;
        self.run(program, terms, 0, token);
        self.best.end > token
    }

    fn run(&mut self, program: &Program, terms: &impl Terms, mut at: usize, mut token: usize) {
        loop {
            match program.steps[at] {
                Step::Accept => return self.accept(token),
                Step::Jump(target) => at = target,
                Step::Open | Step::Close => {
                    self.way.bounds.push(token);
                    at += 1;
                }
                Step::Word(word) => {
                    if terms.term(token).is_none_or(|term| term.word != word) {
                        return;
                    }
                    (token, at) = (token + 1, at + 1);
                }
                Step::Class(class) => {
                    let Some((end, value)) = take(terms, class, token) else { return };
                    let part = part_of(self.way.bounds.len());
                    self.way.captures.push(Capture { class, value, token, part });
                    (token, at) = (end, at + 1);
                }
                Step::Fork(other) => {
                    let next = terms.term(token).map_or(Signature::default(), |term| term.signature);
                    if program.firsts[at + 1].allows(next) {
                        let kept = (self.way.captures.len(), self.way.bounds.len());
                        self.run(program, terms, at + 1, token);
                        self.way.captures.truncate(kept.0);
                        self.way.bounds.truncate(kept.1);
                    }
                    if !program.firsts[other].allows(next) {
                        return;
                    }
                    at = other;
                }
            }
        }
    }

    fn accept(&mut self, end: usize) {
        if end > self.best.end {
            self.way.end = end;
            self.best.clone_from(&self.way);
        }
    }
}

/// In or after which mark a match stands once so many bounds are known.
fn part_of(bounds: usize) -> u8 {
    u8::try_from(bounds.saturating_sub(1) / 2).unwrap_or(u8::MAX)
}

fn take(terms: &impl Terms, class: Class, token: usize) -> Option<(usize, i32)> {
    if class.is_phrase() {
        return terms.phrase(class, token);
    }
    let term = terms.term(token)?;
    term.is(class).then_some((token + 1, term.value))
}
