//! Phrases with a number: `at least 12 people`, `two of the soldiers`, `three others`.

use std::ops::Range;

use super::identity::{age_after, describe, members_of};
use super::run::{Run, run};
use super::{Phrase, Sort, plain};
use crate::annotators::casualties::amount::{self, Amount};
use crate::annotators::casualties::lexicon::Class;
use crate::annotators::casualties::line::Line;
use crate::document::TokenKind;

pub fn counted(line: &Line, index: usize) -> Option<Phrase> {
    let amount = amount::amount(line, index).or_else(|| his_two(line, index))?;
    if is_one_of_several(line, index) {
        return None;
    }
    if line.reads(index, word!("both")) && (1..4).any(|ahead| line.reads(index + ahead, word!("and"))) {
        return None; // "both Ruiz and Paz"
    }
    let start = if line.is(index, Class::POSSESSIVE) && !amount.definite { index + 1 } else { index };
    let (more, after) = more(line, amount.end);
    let (of_others, noun) = of(line, after);
    let single = amount.count == amount::exact(1);
    let mut run = run(line, noun);
    let them = of_others && line.reads_any(noun.saturating_sub(1), words!("them whom ours us"));
    if them && run.head.is_none() {
        run.words = noun..noun; // "71 of them aboard"
        run.thing = false;
    }
    if of_others && line.kind(run.words.end) == Some(TokenKind::Possessive) {
        run = self::run(line, run.words.end + 1); // "three of the Front's medics"
    }
    let team = of_others
        && line.reads_any(run.words.end.saturating_sub(1), words!("team staff crew squad unit party group number colleagues"));
    let superlative = of_others && run.head.is_none() && !run.words.is_empty() && !team;
    if (run.thing && !team) || superlative || (run.head.is_none() && unlikely(line, index, &amount, &run)) {
        return None;
    }
    let end = match run.words.is_empty() {
        true if them => noun,
        true => after.max(amount.end),
        false => run.words.end,
    };
    let mut phrase = plain(index..end, amount.count, if run.head.is_some() { Sort::Counted } else { Sort::Number });
    phrase.mark = start..amount.end;
    (phrase.of_others, phrase.share) = (of_others, amount.share);
    phrase.identity.additional = amount.additional || more;
    phrase.identity.definite = amount.definite;
    phrase.victims = victims(line, amount.end, &run);
    describe(line, &mut phrase, &run);
    if single {
        age_after(line, &mut phrase);
    } else {
        (phrase.identity.age, phrase.identity.sex) = (None, None);
    }
    let members = phrase.words.end;
    members_of(line, &mut phrase, members);
    Some(phrase)
}

/// `was one of five women killed`: five were killed.
fn is_one_of_several(line: &Line, index: usize) -> bool {
    let one = line.reads(index, word!("one")) && line.reads(index + 1, word!("of")) && line.cardinal(index + 2).is_some();
    one && index > 0 && (line.is(index - 1, Class::BE) || line.reads_any(index - 1, words!(", among")))
}

/// `his two brothers`: the amount after a possessive.
fn his_two(line: &Line, index: usize) -> Option<Amount> {
    line.is(index, Class::POSSESSIVE).then(|| amount::amount(line, index + 1))?
}

/// The noun phrase after the count, `others` too.
fn victims(line: &Line, after: usize, run: &Run) -> Option<Range<usize>> {
    if !run.words.is_empty() {
        let others = run.words.start == after + 1 && line.is(after, Class::OTHER);
        return Some(if others { after..run.words.end } else { run.words.clone() });
    }
    line.reads(after, word!("others")).then_some(after..after + 1)
}

/// `three more`, `40 others`, `two other men`.
fn more(line: &Line, start: usize) -> (bool, usize) {
    let word = line.reads_any(start, words!("more others other additional further"));
    (word, if word { start + 1 } else { start })
}

/// `of them`, `of the soldiers`, `of people`: whether those are others, and where the noun begins.
fn of(line: &Line, start: usize) -> (bool, usize) {
    if !line.reads(start, word!("of")) {
        return (false, start);
    }
    let next = start + 1;
    let those = line.reads_any(next, words!("these those")) && !line.is(next + 1, Class::PEOPLE);
    if those || line.reads_any(next, words!("them whom ours us")) {
        return (true, next + 1);
    }
    let determined = line.is(next, Class::ARTICLE.or(Class::POSSESSIVE));
    (determined, if determined { next + 1 } else { next })
}

/// A bare number, or one before an unknown noun, that is unlikely to count people.
fn unlikely(line: &Line, index: usize, amount: &Amount, run: &Run) -> bool {
    let vague_alone = amount.count.high.is_none()
        && run.words.is_empty()
        && !line.reads_any(amount.end, words!("more others"))
        && line.reads_any(index, words!("some many multiple numerous about over"));
    let wrong_word =
        line.reads(index, word!("one")) && run.words.is_empty() && line.reads_any(index + 1, words!("day point another thing"));
    vague_alone || wrong_word
}
