//! Whether a sentence looks back or ahead at the place where an expression stands.

use super::lexicon::Class;
use super::pattern::Terms;
use super::sentence::Sentence;
use crate::document::{Shape, TokenKind};

/// Where an expression without a year or week is to be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Past,
    Future,
    /// Rather the future: "could", "to meet".
    Likely,
    /// The sentence does not tell.
    Open,
}

impl Direction {
    /// What something at this distance from now must add to it when it lies the other way: after a weak, after a strong sign.
    pub const fn against(self, distance: i32, [weak, strong]: [i32; 2]) -> i32 {
        match self {
            Self::Past if distance > 0 => strong,
            Self::Future if distance < 0 => strong,
            Self::Likely if distance < 0 => weak,
            _ => 0,
        }
    }
}

/// How many tokens are looked at on either side.
const WINDOW: usize = 14;

/// The direction at the tokens `first..end`: of a plan ahead; else the nearest cue before them decides, failing that the
/// nearest one after them.
pub fn direction(sentence: &Sentence, first: usize, end: usize) -> Direction {
    if is_planned(sentence, first, end) {
        return Direction::Future;
    }
    let start = sentence.tokens.start.max(first.saturating_sub(WINDOW));
    let before = (start..first).rev().find_map(|index| cue(sentence, index));
    let after = || (end..sentence.tokens.end.min(end + WINDOW)).find_map(|index| cue(sentence, index));
    let found = before.or_else(after).unwrap_or(Direction::Open);
    let limited = || is_limited(sentence, first);
    if found == Direction::Open && limited() { Direction::Future } else { found }
}

/// "called a vote for Friday"; not "apologized for Friday's vote".
fn is_planned(sentence: &Sentence, first: usize, end: usize) -> bool {
    const REACH: usize = 8;
    let start = sentence.tokens.start;
    let possessive = sentence.tokens.contains(&end) && sentence.document.tokens()[end].kind == TokenKind::Possessive;
    let after_for = first > start && sentence.document.token_text(first - 1) == "for";
    let mut before = start.max(first.saturating_sub(REACH))..first;
    after_for && !possessive && !had_been(sentence, first) && before.any(|token| sentence.terms.at(token).is(Class::Plan))
}

/// Whether something is ranked before `first`: "the first visit in", "the worst flood in".
pub fn is_ranked(sentence: &Sentence, first: usize) -> bool {
    const REACH: usize = 10;
    let ranks = |token: usize| {
        let text = sentence.document.token_text(token);
        sentence.terms.at(token).is(Class::Ordinal) || matches!(text, "only" | "time" | "times" | "most") || text.ends_with("est")
    };
    (sentence.tokens.start.max(first.saturating_sub(REACH))..first).any(ranks)
}

/// "by Friday", "before the end of the quarter": ahead, unless a verb says otherwise.
fn is_limited(sentence: &Sentence, first: usize) -> bool {
    const LIMITS: &[&str] = &["by", "until", "till", "before", "for"];
    const BETWEEN: &[&str] = &["the", "of", "end", "start", "beginning", "middle", "early", "mid", "late", "-"];
    const REACH: usize = 4;
    let start = sentence.tokens.start.max(first.saturating_sub(REACH));
    let mut before = (start..first).rev().map(|token| sentence.document.token_text(token));
    before.find(|word| !BETWEEN.contains(word)).is_some_and(|word| LIMITS.contains(&word))
}

fn cue(sentence: &Sentence, index: usize) -> Option<Direction> {
    if sentence.document.tokens()[index].kind != TokenKind::Word {
        return None;
    }
    let term = sentence.terms.at(index);
    let text = sentence.document.token_text(index);
    let is = |class: Class| term.is(class);
    if is(Class::Month) {
        return None; // "May"
    }
    let ahead = is(Class::Ahead) && (text != "set" || is_arranged(sentence, index));
    if (ahead || text == "to") && had_been(sentence, index) {
        return Some(Direction::Past);
    }
    if ahead || text.ends_with("'ll") || text.ends_with("’ll") {
        Some(Direction::Future)
    } else if is(Class::Likely) || (text == "to" && is_infinitive(sentence, index + 1)) {
        Some(Direction::Likely)
    } else if (is(Class::Back) || (text.ends_with("ed") && !is(Class::NoVerb))) && !is_passive(sentence, index) {
        Some(Direction::Past)
    } else {
        None
    }
}

/// "is set for", "set to"; not "set a record", "set aside".
fn is_arranged(sentence: &Sentence, index: usize) -> bool {
    let near = |token: Option<usize>, words: &[&str]| {
        token
            .filter(|token| sentence.tokens.contains(token))
            .is_some_and(|token| words.contains(&sentence.document.token_text(token)))
    };
    near(index.checked_sub(1), &["is", "are", "be", "was", "were", "been"]) || near(Some(index + 1), &["to", "for"])
}

/// "had been due to expire": what was to come then is past now.
fn had_been(sentence: &Sentence, index: usize) -> bool {
    const REACH: usize = 4;
    let start = sentence.tokens.start.max(index.saturating_sub(REACH));
    let word = |token: usize| sentence.document.token_text(token);
    (start..index).any(|token| token > start && word(token) == "been" && word(token - 1) == "had")
}

/// "be held", "is opened", "will quit": the verb before tells the time.
fn is_passive(sentence: &Sentence, index: usize) -> bool {
    let Some(before) = index.checked_sub(1).filter(|before| sentence.tokens.contains(before)) else { return false };
    let term = sentence.terms.at(before);
    let auxiliary = ["be", "is", "are", "being", "to"].contains(&sentence.document.token_text(before));
    auxiliary || (term.is(Class::Likely) && !term.is(Class::Month)) || sentence.document.token_text(before) == "will"
}

/// "to" before a plain lower-case word that is no article or pronoun: "to meet", not "to the", "to Paris".
fn is_infinitive(sentence: &Sentence, next: usize) -> bool {
    let Some(term) = sentence.term(next) else { return false };
    let text = sentence.document.token_text(next);
    let plain = sentence.document.tokens()[next].shape == Shape::Lower && !term.is(Class::NoVerb) && !term.is(Class::Article);
    plain && !text.ends_with('s') && !text.ends_with("ing")
}
