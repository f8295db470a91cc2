//! What stands before or after an expression and modifies it: "early", "the end of", "at least".

use super::sentence::Sentence;
use super::types::Modifier;

/// Which expressions a modifier goes with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    /// Dates: "the end of 1990".
    Dates,
    /// Durations: "at least 30 days".
    Durations,
    Both,
    /// Vague expressions take none.
    Neither,
}

/// Words that modify an expression beside them.
#[derive(Debug)]
pub struct Modifying {
    pub words: &'static str,
    pub modifier: Option<Modifier>,
    pub with: With,
}

impl Modifying {
    /// Whether it goes with expressions of a sort.
    pub fn goes_with(&self, with: With) -> bool {
        with != Neither && (with == Both || self.with == Both || self.with == with)
    }
}

const fn before(words: &'static str, modifier: Modifier, with: With) -> Modifying {
    Modifying { words, modifier: Some(modifier), with }
}

use With::{Both, Dates, Durations, Neither};

/// What may stand before an expression; of all that fit the longest is taken.
pub const BEFORE: &[Modifying] = &[
    before("early", Modifier::Start, Dates),
    before("early in", Modifier::Start, Dates),
    before("early on", Modifier::Start, Dates),
    before("early -", Modifier::Start, Dates),
    before("the early", Modifier::Start, Dates),
    before("earlier", Modifier::Start, Dates),
    before("earlier in", Modifier::Start, Dates),
    before("the start of", Modifier::Start, Dates),
    before("start of", Modifier::Start, Dates),
    before("the beginning of", Modifier::Start, Dates),
    before("beginning of", Modifier::Start, Dates),
    before("mid -", Modifier::Mid, Dates),
    before("mid", Modifier::Mid, Dates),
    before("the mid -", Modifier::Mid, Dates),
    before("the middle of", Modifier::Mid, Dates),
    before("middle of", Modifier::Mid, Dates),
    before("late", Modifier::End, Dates),
    before("late in", Modifier::End, Dates),
    before("late on", Modifier::End, Dates),
    before("late -", Modifier::End, Dates),
    before("the late", Modifier::End, Dates),
    before("later", Modifier::End, Dates),
    before("later in", Modifier::End, Dates),
    before("the end of", Modifier::End, Dates),
    before("end of", Modifier::End, Dates),
    before("the latter part of", Modifier::End, Dates),
    before("about", Modifier::Approx, Both),
    before("around", Modifier::Approx, Both),
    before("approximately", Modifier::Approx, Both),
    before("roughly", Modifier::Approx, Both),
    before("circa", Modifier::Approx, Both),
    before("ca", Modifier::Approx, Both),
    before("some", Modifier::Approx, Durations),
    before("almost", Modifier::LessThan, Durations),
    before("nearly", Modifier::LessThan, Durations),
    before("close to", Modifier::LessThan, Durations),
    before("less than", Modifier::LessThan, Durations),
    before("fewer than", Modifier::LessThan, Durations),
    before("under", Modifier::LessThan, Durations),
    before("more than", Modifier::MoreThan, Durations),
    before("over", Modifier::MoreThan, Durations),
    before("at least", Modifier::EqualOrMore, Durations),
    before("a minimum of", Modifier::EqualOrMore, Durations),
    before("no more than", Modifier::EqualOrLess, Durations),
    before("at most", Modifier::EqualOrLess, Durations),
    before("up to", Modifier::EqualOrLess, Durations),
    before("as long as", Modifier::EqualOrLess, Durations),
    before("just over", Modifier::MoreThan, Durations),
    before("well over", Modifier::MoreThan, Durations),
];

/// What may stand after an expression.
pub const AFTER: &[Modifying] = &[
    before("or so", Modifier::Approx, Both),
    before("and beyond", Modifier::OnOrAfter, Dates),
    before("or later", Modifier::OnOrAfter, Dates),
    before("or earlier", Modifier::OnOrBefore, Dates),
    before("or more", Modifier::EqualOrMore, Durations),
    before("or longer", Modifier::EqualOrMore, Durations),
    before("or less", Modifier::EqualOrLess, Durations),
];

/// Words after which "over" counts: "for over three years"; after others it says when: "spent it over three years".
const COUNTED_AFTER: &[&str] = &[
    "a", "after", "and", "be", "been", "by", "for", "from", "in", "is", "just", "last", "lasted", "lasting", "lasts", "of", "or",
    "served", "spend", "spending", "spent", "take", "taken", "takes", "taking", "than", "the", "to", "took", "wait", "waited",
    "was", "well", "were", "within",
];

/// Whether "over" before `first` says when something went on, and modifies nothing.
pub fn is_during(sentence: &Sentence, first: usize) -> bool {
    let word = |back: usize| {
        let token = first.checked_sub(back).filter(|token| sentence.tokens.contains(token));
        token.map_or("", |token| sentence.document.token_text(token))
    };
    word(1).eq_ignore_ascii_case("over") && !COUNTED_AFTER.iter().any(|after| word(2).eq_ignore_ascii_case(after))
}

/// All words and marks named here.
pub fn literals() -> impl Iterator<Item = &'static str> {
    BEFORE.iter().chain(AFTER).map(|modifying| modifying.words)
}
