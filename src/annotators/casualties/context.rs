//! What the words around a figure make of it: feared, denied, supposed, a total over years, a past event.

use std::ops::Range;

use super::lexicon::{Class, Form};
use super::line::Line;
use super::triggers::Found;
use super::types::Status;
use crate::document::TokenKind;

/// How far around a trigger its clause is searched.
const REACH: usize = 30;

/// Whether the outcome is stated, feared, denied or supposed.
pub fn status(line: &Line, found: &Found) -> Status {
    let start = found.words.start;
    let near = start.saturating_sub(6)..start;
    let perhaps = line.has_any(near.clone(), &["may", "might", "could"])
        && line.has_any(near.clone(), &["have", "be"])
        && line.has_any(near.clone(), &["have"]);
    // "presumed dead", but not "presumed militants killed five".
    let presumed = near.clone().any(|index| {
        line.reads(index, "presumed") && (index + 1 == start || line.reads_any(index + 1, &["to", "dead", "killed", "drowned"]))
    });
    if perhaps
        || presumed
        || line.has_any(near.clone(), &["feared", "fears", "possibly", "fear"])
        || line.reads_any(found.words.end, &["feared"])
    {
        return Status::Feared;
    }
    if line.has_any(start.saturating_sub(8)..start, &["denied", "denies", "denying", "deny"]) {
        return Status::Denied;
    }
    if is_supposed(line, found) { Status::Hypothetical } else { Status::Stated }
}

/// `could kill`, `threatened to kill`, `if anyone is hurt`.
fn is_supposed(line: &Line, found: &Found) -> bool {
    let start = found.words.start;
    let near = start.saturating_sub(4)..start;
    let modal = near.clone().any(|index| line.is(index, Class::MODAL));
    let infinitive = start > 0 && line.reads(start - 1, "to") && found.form == Form::Present;
    let infinitive_passive = line.has_any(near, &["to"]) && start > 1 && line.reads(start - 1, "be");
    let intent = line.has_any(
        start.saturating_sub(5)..start,
        &[
            "threatened",
            "threatening",
            "attempted",
            "attempting",
            "plotting",
            "plot",
            "planned",
            "planning",
            "plans",
            "if",
            "let",
            "unless",
            "trying",
            "intended",
            "conspiring",
        ],
    );
    modal || infinitive || infinitive_passive || (intent && found.form != Form::Participle)
}

/// Where a sentence tells of more than the event at hand, or of a past one; found once for all its figures.
pub struct Times {
    cumulative: Vec<usize>,
    background: Vec<usize>,
}

impl Times {
    pub fn new(line: &Line) -> Self {
        let cumulative = (0..line.len()).filter(|&index| is_since(line, index) || is_span_of_time(line, index)).collect();
        let background = (0..line.len()).filter(|&index| is_past(line, index)).collect();
        Self { cumulative, background }
    }

    /// `since the war began`, `so far this year`, `over the past decade`: more than the event at hand.
    pub fn are_cumulative(&self, words: &Range<usize>) -> bool {
        is_near(&self.cumulative, words)
    }

    /// `in 2019`, `in October 2019`, `last year`, `two years ago`: a past event told for background.
    pub fn are_background(&self, words: &Range<usize>) -> bool {
        is_near(&self.background, words)
    }
}

fn is_near(places: &[usize], words: &Range<usize>) -> bool {
    let first = places.partition_point(|&place| place + REACH < words.start);
    places.get(first).is_some_and(|&place| place < words.end + REACH)
}

fn is_since(line: &Line, index: usize) -> bool {
    line.reads(index, "since")
        && (is_year(line, index + 1)
            || line.is(index + 1, Class::MONTH)
            || line.reads_any(index + 1, &["the", "last", "its", "late", "early", "mid", "then", "january"])
            || line.sequence(index + 1, "a").is_some())
}

fn is_span_of_time(line: &Line, index: usize) -> bool {
    const SPANS: &[&str] = &[
        "so far this year",
        "this year alone",
        "in recent years",
        "in recent months",
        "in recent weeks",
        "every year",
        "each year",
        "a year",
        "over the years",
        "to date",
        "annually",
        "in less than",
    ];
    let fixed = SPANS.iter().any(|words| line.sequence(index, words).is_some())
        && !line.reads(index + 2, "ago")
        && line.sequence(index, "a year ago").is_none();
    let past = line.reads_any(index, &["past", "last", "previous", "preceding"])
        && index > 1
        && line.reads(index - 1, "the")
        && line.reads_any(index - 2, &["over", "in", "during", "within", "for"])
        && !line.reads_any(index + 1, &["hours", "hour", "night", "day"])
        && !(line.reads_any(index + 2, &["hours"]));
    fixed || past
}

fn is_year(line: &Line, index: usize) -> bool {
    line.kind(index) == Some(TokenKind::Number)
        && matches!(line.text(index).as_bytes(), [b'1' | b'2', b'0' | b'9', _, _] | [b'1' | b'2', b'0' | b'9', _, _, b's'])
}

fn is_past(line: &Line, index: usize) -> bool {
    let preposition = line.reads_any(index, &["in", "since", "during", "from"]);
    let month = index + 1 + usize::from(line.is(index + 1, Class::MONTH));
    let year = preposition && is_year(line, month);
    let last = line.sequence(index, "last year").is_some() || line.sequence(index, "last month").is_some();
    let ago = line.reads_any(index, &["years", "year", "decades", "months", "decade"])
        && line.reads_any(index + 1, &["ago", "earlier", "before"]);
    let part = line.reads_any(index + 2, &["early", "late", "mid"]) && (is_year(line, index + 3) || is_year(line, index + 4));
    let decade = preposition && line.reads(index + 1, "the") && (is_year(line, index + 2) || part);
    year || last || ago || decade
}

/// `earlier put at 17`, `up from 12`: a number that the article withdraws.
pub fn is_superseded(line: &Line, number: usize) -> bool {
    let near = number.saturating_sub(7)..number;
    let earlier = line.has_any(near.clone(), &["earlier", "previously", "initially", "originally", "previous", "initial"]);
    let told = line.has_any(near, &["put", "reported", "said", "estimated", "given", "stood", "was", "toll", "count"]);
    let from = number > 0
        && line.reads(number - 1, "from")
        && line.has_any(
            number.saturating_sub(5)..number,
            &["up", "rose", "risen", "climbed", "increased", "raised", "revised", "down"],
        );
    (earlier && told) || from
}
