//! Reads how many: a number with the words that bound it, a range, or a vague word.

use super::lexicon::Class;
use super::line::Line;
use super::reject;
use super::types::{Bound, Count, Unit};
use crate::document::TokenKind;
use crate::words::Phrases;

/// A count as far as its words go: `at least 12`, `between 30 and 40`, `dozens`.
#[derive(Clone, Copy, Debug)]
pub struct Amount {
    pub count: Count,
    pub end: usize,
    /// `another 12`, `a further 12`
    pub additional: bool,
    /// `the four`, `all four`, `both`
    pub definite: bool,
    /// `half of them`, `two thirds of the dead`: a share of those told before; the count is not known yet.
    pub share: Option<Share>,
}

/// A fraction of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    part: u64,
    whole: u64,
}

impl Share {
    /// So many of `number`, if they can be so many.
    pub fn of(self, number: u64) -> Option<u64> {
        let parts = number.checked_mul(self.part)?;
        (parts.is_multiple_of(self.whole) || number > 20).then_some(parts / self.whole)
    }
}

/// Words before a number that bound it; the longer first where one begins another.
static BEFORE: Phrases<Bound> = phrases! {
    "at least" => Bound::AtLeast,
    "at the least" => Bound::AtLeast,
    "no fewer than" => Bound::AtLeast,
    "no less than" => Bound::AtLeast,
    "not less than" => Bound::AtLeast,
    "not fewer than" => Bound::AtLeast,
    "a minimum of" => Bound::AtLeast,
    "minimum" => Bound::AtLeast,
    "upwards of" => Bound::AtLeast,
    "more than" => Bound::MoreThan,
    "over" => Bound::MoreThan,
    "in excess of" => Bound::MoreThan,
    "well over" => Bound::MoreThan,
    "up to" => Bound::AtMost,
    "as many as" => Bound::AtMost,
    "at most" => Bound::AtMost,
    "a maximum of" => Bound::AtMost,
    "no more than" => Bound::AtMost,
    "fewer than" => Bound::FewerThan,
    "less than" => Bound::FewerThan,
    "under" => Bound::FewerThan,
    "about" => Bound::About,
    "around" => Bound::About,
    "some" => Bound::About,
    "nearly" => Bound::About,
    "almost" => Bound::About,
    "approximately" => Bound::About,
    "roughly" => Bound::About,
    "close to" => Bound::About,
    "an estimated" => Bound::About,
    "estimated" => Bound::About,
    "a total of" => Bound::Exact,
    "exactly" => Bound::Exact,
};

/// Words after a number that bound it.
static AFTER: Phrases<Bound> = phrases! {
    "or more" => Bound::AtLeast,
    "or so" => Bound::About,
    "plus" => Bound::AtLeast,
    "+" => Bound::AtLeast,
};

/// Words for a set of so many.
static SETS: Phrases<u64> = phrases! {
    "both" => 2,
    "a couple of hundred" => 200,
    "a couple of thousand" => 2000,
    "a couple of dozen" => 24,
    "a couple dozen" => 24,
    "a couple hundred" => 200,
    "a couple of" => 2,
    "a pair of" => 2,
    "a trio of" => 3,
    "a quartet of" => 4,
};

/// Vague words and the least number they mean.
static VAGUE: Phrases<u64> = phrases! {
    "tens or hundreds of thousands" => 10_000,
    "hundreds of thousands" => 100_000,
    "tens of thousands" => 10_000,
    "dozens of thousands" => 12_000,
    "thousands" => 1000,
    "hundreds" => 100,
    "several thousand" => 3000,
    "several hundred" => 300,
    "several dozens" => 36,
    "several dozen" => 36,
    "a few thousand" => 3000,
    "a few dozen" => 36,
    "a few hundred" => 300,
    "dozens" => 12,
    "scores" => 20,
    "tens" => 10,
    "several" => 3,
    "a few" => 3,
    "a number of" => 2,
    "a handful of" => 3,
    "an unknown number of" => 2,
    "an unspecified number of" => 2,
    "numerous" => 3,
    "multiple" => 2,
    "many" => 3,
};

/// The amount that begins at `start`.
pub fn amount(line: &Line, start: usize) -> Option<Amount> {
    if line.kind(start) == Some(TokenKind::Number) {
        let (count, end) = range(line, start).or_else(|| plain(line, start, Bound::Exact))?;
        return Some(Amount { count, end, additional: false, definite: false, share: None });
    }
    let shares =
        line.reads_any(start, words!("all half two three one")) || line.reads_any(start + 1, words!("half third quarter"));
    if let Some(amount) = shares.then(|| all_but(line, start).or_else(|| fraction(line, start))).flatten() {
        return Some(amount);
    }
    if !line.is(start, Class::AMOUNT) && line.cardinal(start).is_none() {
        return None;
    }
    let (additional, after_more) = additional(line, start);
    let (definite, first) = definite(line, after_more);
    if let Some((end, number)) = line.phrases(first, &SETS).next() {
        let both = line.reads(first, word!("both"));
        if both && first > 0 && line.is(first - 1, Class::BE) {
            return None; // "they were both dead"
        }
        return Some(Amount { count: exact(number), end, additional, definite: both, share: None });
    }
    let (bound, number) = before(line, first);
    let (count, end) = range(line, first)
        .or_else(|| range(line, number))
        .or_else(|| vague(line, number))
        .or_else(|| plain(line, number, bound))?;
    let known = definite || (first < end && line.is(number, Class::ARTICLE) && line.reads(number, word!("the")));
    Some(Amount { count, end, additional, definite: known, share: None })
}

/// `all but two of the 126`: what is left.
fn all_but(line: &Line, start: usize) -> Option<Amount> {
    let number = line.sequence(start, words!("all but"))?;
    let (less, after) = line.cardinal(number)?;
    let of = after + usize::from(line.reads(after, word!("of")));
    let owned = line.is(of, Class::ARTICLE.or(Class::POSSESSIVE));
    let (whole, end) = line.cardinal(of + 1).filter(|_| owned && of > after)?;
    let count = exact(whole.checked_sub(less).filter(|&left| left > 0)?);
    Some(Amount { count, end, additional: false, definite: false, share: None })
}

/// `half of the 20`, `two thirds of them`, `half the dead`: of a number that is told here, or before.
fn fraction(line: &Line, start: usize) -> Option<Amount> {
    static FRACTIONS: Phrases<(u64, u64)> = phrases! {
        "half" => (1, 2), "a half" => (1, 2), "one half" => (1, 2), "a third" => (1, 3), "one third" => (1, 3),
        "two thirds" => (2, 3), "two - thirds" => (2, 3), "one - third" => (1, 3), "a quarter" => (1, 4),
        "one quarter" => (1, 4), "three quarters" => (3, 4), "three - quarters" => (3, 4),
    };
    let (end, (part, whole)) = line.phrases(start, &FRACTIONS).next()?;
    let of = usize::from(line.reads(end, word!("of")));
    let share = Share { part, whole };
    let number = end + of + usize::from(line.is(end + of, Class::ARTICLE.or(Class::POSSESSIVE)));
    if let Some((all, after)) = line.cardinal(number).filter(|_| number > end) {
        let count = exact(share.of(all)?);
        return Some(Amount { count, end: after, additional: false, definite: false, share: None });
    }
    let those = of > 0 && (line.reads_any(end + of, words!("them whom these those")) || is_the_harmed(line, number));
    let those = those || (of == 0 && is_the_harmed(line, number));
    those.then_some(Amount { count: open(1), end, additional: false, definite: false, share: Some(share) })
}

/// `the dead`, `the wounded`
fn is_the_harmed(line: &Line, word: usize) -> bool {
    word > 0 && line.reads(word - 1, word!("the")) && line.reads_any(word, words!("dead killed wounded injured victims missing"))
}

pub const fn exact(number: u64) -> Count {
    Count { low: number, high: Some(number), best: number, bound: Bound::Exact, unit: Unit::Person }
}

pub const fn open(low: u64) -> Count {
    Count { low, high: None, best: low, bound: Bound::Vague, unit: Unit::Person }
}

fn additional(line: &Line, start: usize) -> (bool, usize) {
    static ADDITIONAL: Phrases<()> = phrases! {
        "another" => (), "a further" => (), "an additional" => (), "additional" => (), "a second" => (),
    };
    line.phrases(start, &ADDITIONAL).next().map_or((false, start), |(end, ())| (true, end))
}

fn definite(line: &Line, start: usize) -> (bool, usize) {
    static DEFINITE: Phrases<()> = phrases! {
        "all of the" => (), "the other" => (), "the first" => (), "the last" => (), "these" => (), "those" => (),
        "the" => (), "all" => (),
    };
    let counted = |&(end, ()): &(usize, ())| line.cardinal(end).is_some();
    line.phrases(start, &DEFINITE).find(counted).map_or((false, start), |(end, ())| (true, end))
}

fn before(line: &Line, start: usize) -> (Bound, usize) {
    line.phrases(start, &BEFORE).next().map_or((Bound::Exact, start), |(end, bound)| (bound, end))
}

/// `between 30 and 40`, `30 to 40`, `30-40`, `two or three`.
fn range(line: &Line, start: usize) -> Option<(Count, usize)> {
    let between = line.reads_any(start, words!("between from"));
    let (low, middle) = line.cardinal(start + usize::from(between)).filter(|&(number, _)| number < 1_000_000_000)?;
    let changes = start > 0
        && line.reads_any(start - 1, words!("from by"))
        && !line.reads_any(start.saturating_sub(2), words!("anywhere ranging"));
    if changes && line.reads(middle, word!("to")) {
        return None; // "rose from 12 to 15"
    }
    let joined = line.reads_any(middle, words!("to or"))
        || line.is_hyphen(middle)
        || (between && line.reads(middle, word!("and")))
        || line.reads_any(middle, words!("– —"));
    let (high, end) = line.cardinal(middle + 1).filter(|_| joined)?;
    let low = low.saturating_mul(shared_scale(line, (middle + 1, high), end, low));
    let fits = low < high && !line.reads(start, word!("from")) && !reject::is_no_count(line, start + usize::from(between), end);
    fits.then_some((Count { low, high: Some(high), best: low, bound: Bound::Range, unit: Unit::Person }, end))
}

/// `two to three dozen`: what the first number of a range shares of the scale of the second.
fn shared_scale(line: &Line, (start, high): (usize, u64), end: usize, low: u64) -> u64 {
    let scale = match line.text(end - 1) {
        "dozen" => 12,
        "hundred" => 100,
        "thousand" => 1000,
        "million" => 1_000_000,
        _ => return 1,
    };
    let plain = end > start + 1 && low < scale && low.checked_mul(scale).is_some_and(|low| low < high);
    if plain { scale } else { 1 }
}

fn vague(line: &Line, start: usize) -> Option<(Count, usize)> {
    line.phrases(start, &VAGUE).next().map(|(end, low)| (open(low), end))
}

fn plain(line: &Line, start: usize, bound: Bound) -> Option<(Count, usize)> {
    let (number, end) = line.cardinal(start).filter(|&(_, end)| !reject::is_no_count(line, start, end))?;
    let after = line.phrases(end, &AFTER).next().map(|(end, bound)| (bound, end));
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
    Count { low, high, best, bound, unit: Unit::Person }
}
