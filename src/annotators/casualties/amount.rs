//! Reads how many: a number with the words that bound it, a range, or a vague word.

use super::key::Words;
use super::lexicon::Class;
use super::line::Line;
use super::reject;
use super::types::{Bound, Count};
use crate::document::TokenKind;

/// A count as far as its words go: `at least 12`, `between 30 and 40`, `dozens`.
#[derive(Clone, Copy, Debug)]
pub struct Amount {
    pub count: Count,
    pub end: usize,
    /// `another 12`, `a further 12`
    pub additional: bool,
    /// `the four`, `all four`, `both`
    pub definite: bool,
}

/// Words before a number that bound it; the longer first where one begins another.
const BEFORE: &[(Words, Bound)] = &[
    (words!("at least"), Bound::AtLeast),
    (words!("at the least"), Bound::AtLeast),
    (words!("no fewer than"), Bound::AtLeast),
    (words!("no less than"), Bound::AtLeast),
    (words!("not less than"), Bound::AtLeast),
    (words!("not fewer than"), Bound::AtLeast),
    (words!("a minimum of"), Bound::AtLeast),
    (words!("minimum"), Bound::AtLeast),
    (words!("upwards of"), Bound::AtLeast),
    (words!("more than"), Bound::MoreThan),
    (words!("over"), Bound::MoreThan),
    (words!("in excess of"), Bound::MoreThan),
    (words!("well over"), Bound::MoreThan),
    (words!("up to"), Bound::AtMost),
    (words!("as many as"), Bound::AtMost),
    (words!("at most"), Bound::AtMost),
    (words!("a maximum of"), Bound::AtMost),
    (words!("no more than"), Bound::AtMost),
    (words!("fewer than"), Bound::FewerThan),
    (words!("less than"), Bound::FewerThan),
    (words!("under"), Bound::FewerThan),
    (words!("about"), Bound::About),
    (words!("around"), Bound::About),
    (words!("some"), Bound::About),
    (words!("nearly"), Bound::About),
    (words!("almost"), Bound::About),
    (words!("approximately"), Bound::About),
    (words!("roughly"), Bound::About),
    (words!("close to"), Bound::About),
    (words!("an estimated"), Bound::About),
    (words!("estimated"), Bound::About),
    (words!("a total of"), Bound::Exact),
    (words!("exactly"), Bound::Exact),
];

/// Words after a number that bound it.
const AFTER: &[(Words, Bound)] = &[
    (words!("or more"), Bound::AtLeast),
    (words!("or so"), Bound::About),
    (words!("plus"), Bound::AtLeast),
    (words!("+"), Bound::AtLeast),
];

/// Vague words and the least number they mean.
const VAGUE: &[(Words, u64)] = &[
    (words!("hundreds of thousands"), 100_000),
    (words!("tens of thousands"), 10_000),
    (words!("dozens of thousands"), 12_000),
    (words!("thousands"), 1000),
    (words!("hundreds"), 100),
    (words!("several thousand"), 3000),
    (words!("several hundred"), 300),
    (words!("several dozen"), 36),
    (words!("a few dozen"), 36),
    (words!("a few hundred"), 300),
    (words!("dozens"), 12),
    (words!("scores"), 20),
    (words!("tens"), 10),
    (words!("several"), 3),
    (words!("a few"), 3),
    (words!("a number of"), 2),
    (words!("a handful of"), 3),
    (words!("an unknown number of"), 2),
    (words!("an unspecified number of"), 2),
    (words!("numerous"), 3),
    (words!("multiple"), 2),
    (words!("many"), 3),
];

/// The amount that begins at `start`.
pub fn amount(line: &Line, start: usize) -> Option<Amount> {
    if line.kind(start) == Some(TokenKind::Number) {
        let (count, end) = range(line, start).or_else(|| plain(line, start, Bound::Exact))?;
        return Some(Amount { count, end, additional: false, definite: false });
    }
    if !line.is(start, Class::AMOUNT) && line.cardinal(start).is_none() {
        return None;
    }
    let (additional, after_more) = additional(line, start);
    let (definite, first) = definite(line, after_more);
    if line.reads(first, word!("both")) || line.sequence(first, words!("a couple of")).is_some() {
        let adverb = line.reads(first, word!("both")) && first > 0 && line.is(first - 1, Class::BE);
        if adverb {
            return None; // "they were both dead"
        }
        let end = if line.reads(first, word!("both")) { first + 1 } else { first + 3 };
        return Some(Amount { count: exact(2), end, additional, definite: line.reads(first, word!("both")) });
    }
    let (bound, number) = before(line, first);
    let (count, end) = range(line, first).or_else(|| vague(line, number)).or_else(|| plain(line, number, bound))?;
    let known = definite || (first < end && line.is(number, Class::ARTICLE) && line.reads(number, word!("the")));
    Some(Amount { count, end, additional, definite: known })
}

pub const fn exact(number: u64) -> Count {
    Count { low: number, high: Some(number), best: number, bound: Bound::Exact }
}

pub const fn open(low: u64) -> Count {
    Count { low, high: None, best: low, bound: Bound::Vague }
}

fn additional(line: &Line, start: usize) -> (bool, usize) {
    for words in [words!("another"), words!("a further"), words!("an additional"), words!("additional"), words!("a second")] {
        if let Some(end) = line.sequence(start, words) {
            return (true, end);
        }
    }
    (false, start)
}

fn definite(line: &Line, start: usize) -> (bool, usize) {
    for words in [
        words!("all of the"),
        words!("the other"),
        words!("the first"),
        words!("the last"),
        words!("these"),
        words!("those"),
        words!("the"),
        words!("all"),
    ] {
        if let Some(end) = line.sequence(start, words).filter(|&end| line.cardinal(end).is_some()) {
            return (true, end);
        }
    }
    (false, start)
}

fn before(line: &Line, start: usize) -> (Bound, usize) {
    let found = BEFORE.iter().find_map(|&(words, bound)| line.sequence(start, words).map(|end| (bound, end)));
    found.unwrap_or((Bound::Exact, start))
}

/// `between 30 and 40`, `30 to 40`, `30-40`, `two or three`.
fn range(line: &Line, start: usize) -> Option<(Count, usize)> {
    let between = line.reads_any(start, words!("between from"));
    let (low, middle) = line.cardinal(start + usize::from(between)).filter(|&(number, _)| number < 1_000_000_000)?;
    let joined = line.reads_any(middle, words!("to or"))
        || line.is_hyphen(middle)
        || (between && line.reads(middle, word!("and")))
        || line.reads_any(middle, words!("– —"));
    let (high, end) = line.cardinal(middle + 1).filter(|_| joined)?;
    let fits = low < high && !line.reads(start, word!("from")) && !reject::is_no_count(line, start + usize::from(between), end);
    fits.then_some((Count { low, high: Some(high), best: low, bound: Bound::Range }, end))
}

fn vague(line: &Line, start: usize) -> Option<(Count, usize)> {
    VAGUE.iter().find_map(|&(words, low)| line.sequence(start, words).map(|end| (open(low), end)))
}

fn plain(line: &Line, start: usize, bound: Bound) -> Option<(Count, usize)> {
    let (number, end) = line.cardinal(start).filter(|&(_, end)| !reject::is_no_count(line, start, end))?;
    let after = AFTER.iter().find_map(|&(words, bound)| line.sequence(end, words).map(|end| (bound, end)));
    let (bound, end) = after.filter(|_| bound == Bound::Exact).unwrap_or((bound, end));
    Some((bounded(number, bound), end))
}

/// The interval of a bounded number.
fn bounded(number: u64, bound: Bound) -> Count {
    let (low, high, best) = match bound {
        Bound::AtLeast | Bound::Vague => (number, None, number),
        Bound::MoreThan => (number.saturating_add(1), None, number.saturating_add(1)),
        Bound::AtMost => (0, Some(number), number),
        Bound::FewerThan => (0, Some(number.saturating_sub(1)), number.saturating_sub(1)),
        Bound::About => (number - number / 10, Some(number.saturating_add(number / 10)), number),
        Bound::Exact | Bound::Range => (number, Some(number), number),
    };
    Count { low, high, best, bound }
}
