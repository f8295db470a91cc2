//! Verb groups: the auxiliaries and adverbs that lead to a verb.

use super::lexicon::Class;
use super::line::Line;

/// The auxiliaries and adverbs before a verb.
pub struct VerbGroup {
    pub start: usize,
    pub passive: bool,
    /// `found`, `reported`, `left`, `remained` before an adjective.
    pub linked: bool,
}

pub fn verb_group(line: &Line, verb: usize) -> VerbGroup {
    let mut group = VerbGroup { start: verb, passive: false, linked: false };
    while group.start > 0 && verb - group.start < 9 {
        let index = group.start - 1;
        let class = line.class(index);
        let link = line.reads_any(
            index,
            words!("found reported left remained remain remains listed feared believed presumed confirmed pronounced declared considered reportedly said thought known still going expected hospitalized recovering"),
        );
        let inner = group.passive
            || group.linked
            || verb == group.start
            || class.is(Class::BE.or(Class::ADVERB))
            || line.is(group.start, Class::ADVERB.or(Class::BE).or(Class::HAVE));
        if class.is(Class::BE) {
            group.passive = true;
        } else if link
            && inner
            && (group.passive
                || line.class(index.saturating_sub(1)).is(Class::BE.or(Class::HAVE))
                || line.reads_any(index, words!("remained remain remains found left")))
        {
            group.linked = true;
        } else if line.reads(index, word!("by")) && line.reads_any(index + 1, words!("then now")) {
            // "had by then come out"
        } else if line.reads(index, word!("and")) && verb == group.start && is_coordinate(line, index) {
            group.start = index - 1; // "was struck and killed"
            continue;
        } else if !is_auxiliary(line, index) {
            break;
        }
        group.start = index;
    }
    group
}

/// `was struck and`: a participle before `and` that shares the auxiliary.
fn is_coordinate(line: &Line, and: usize) -> bool {
    let participle =
        and > 1 && (line.ends_in(and - 1, "ed") || line.reads_any(and - 1, words!("struck hit shot bound caught beaten")));
    participle && line.trigger(and - 1).is_none() && line.is(and - 2, Class::BE)
}

/// `have`, `may`, `to`, `not`, `reportedly`.
fn is_auxiliary(line: &Line, index: usize) -> bool {
    let adverb = line.is(index, Class::ADVERB) && !line.is(index, Class::ARTICLE);
    adverb || line.is(index, Class::HAVE.or(Class::MODAL)) || line.reads_any(index, words!("to not did does do"))
}
