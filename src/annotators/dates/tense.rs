//! Whether a sentence looks back or ahead at the place where an expression stands.

use crate::document::{Document, TokenKind};

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

/// Words after which things are still to come.
const AHEAD: &[&str] = &[
    "will",
    "shall",
    "must",
    "wo",
    "expected",
    "expects",
    "expect",
    "scheduled",
    "plans",
    "plan",
    "planned",
    "planning",
    "due",
    "set",
    "slated",
    "hopes",
    "hope",
    "upcoming",
    "forthcoming",
    "intends",
    "begins",
    "opens",
    "starts",
    "meets",
    "ends",
    "expires",
    "takes",
    "votes",
    "faces",
    "deadline",
    "forecast",
    "projected",
    "won't",
    "he'll",
    "she'll",
    "they'll",
    "we'll",
    "it'll",
    "i'll",
    "you'll",
    "going",
    "anticipates",
    "anticipated",
    "next",
    "effective",
    "matures",
    "maturing",
    "payable",
];

/// Words after which things are more likely to come than not.
const LIKELY: &[&str] = &["may", "might", "could", "should", "can", "would"];

/// Verb forms of the past that do not end in "ed".
const BACK: &[&str] = &[
    "was",
    "were",
    "had",
    "did",
    "said",
    "told",
    "fell",
    "rose",
    "met",
    "held",
    "began",
    "came",
    "went",
    "took",
    "made",
    "gave",
    "got",
    "saw",
    "found",
    "left",
    "lost",
    "won",
    "led",
    "broke",
    "brought",
    "bought",
    "built",
    "caught",
    "drove",
    "flew",
    "fought",
    "grew",
    "heard",
    "hit",
    "kept",
    "knew",
    "paid",
    "ran",
    "sank",
    "sold",
    "sent",
    "shot",
    "shut",
    "sought",
    "spent",
    "spoke",
    "stood",
    "struck",
    "swept",
    "thought",
    "threw",
    "wrote",
    "became",
    "been",
    "has",
    "have",
    "since",
    "ago",
    "withdrew",
    "ended",
    "became",
    "overthrew",
    "burst",
    "quit",
    "sued",
];

/// Words that end in "ed" without being of the past.
const NOT_PAST: &[&str] =
    &["need", "speed", "feed", "seed", "indeed", "hundred", "united", "red", "exceed", "proceed", "succeed", "bed", "fed"];

/// The direction at the tokens `first..end`: the nearest cue before them decides, failing that the nearest one after them.
pub fn direction(document: &Document, sentence: &std::ops::Range<usize>, first: usize, end: usize) -> Direction {
    let start = sentence.start.max(first.saturating_sub(WINDOW));
    let before = (start..first).rev().find_map(|index| cue(document, index, sentence.end));
    let after = || (end..sentence.end.min(end + WINDOW)).find_map(|index| cue(document, index, sentence.end));
    let found = before.or_else(after).unwrap_or(Direction::Open);
    if found == Direction::Open && first > sentence.start && is_limit(document.token_text(first - 1)) {
        Direction::Future
    } else {
        found
    }
}

/// "by Friday", "for Monday": ahead, unless a verb says otherwise.
fn is_limit(word: &str) -> bool {
    ["by", "until", "till", "before", "for"].contains(&word)
}

fn cue(document: &Document, index: usize, end: usize) -> Option<Direction> {
    if document.tokens()[index].kind != TokenKind::Word {
        return None;
    }
    let text = document.token_text(index);
    if text.len() > 14 {
        return None;
    }
    let word = text.to_ascii_lowercase();
    let word = word.as_str();
    if AHEAD.contains(&word) {
        Some(Direction::Future)
    } else if LIKELY.contains(&word) || (word == "to" && is_infinitive(document, index + 1, end)) {
        Some(Direction::Likely)
    } else if (BACK.contains(&word) || (word.ends_with("ed") && !NOT_PAST.contains(&word))) && !is_passive(document, index) {
        Some(Direction::Past)
    } else {
        None
    }
}

/// "be held", "is opened": the verb before tells the time.
fn is_passive(document: &Document, index: usize) -> bool {
    index > 0 && ["be", "is", "are", "being"].contains(&document.token_text(index - 1))
}

/// "to" before a plain lower-case word that is no article or pronoun: "to meet", not "to the", "to Paris".
fn is_infinitive(document: &Document, next: usize, end: usize) -> bool {
    const NOT_VERBS: &[&str] = &[
        "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "this", "that", "these", "those", "him", "them",
        "us", "it", "about", "more", "less", "nearly", "some", "all", "both", "each", "as", "an", "almost", "just", "other",
        "another", "people",
    ];
    next < end && {
        let text = document.token_text(next);
        document.tokens()[next].kind == TokenKind::Word
            && text.starts_with(|letter: char| letter.is_lowercase())
            && !NOT_VERBS.contains(&text)
            && !text.ends_with('s')
            && !text.ends_with("ing")
    }
}
