//! Runs of nouns with what qualifies them: `wounded rebel fighters`, `34-year-old taxi driver`.

use std::ops::Range;

use crate::annotators::casualties::lexicon::Class;
use crate::annotators::casualties::line::Line;
use crate::document::{Case, Shape, TokenKind};
use crate::words::Phrases;

/// Longest run of words between the start of a noun phrase and its noun.
const LONGEST_RUN: usize = 9;

/// A run of nouns and what qualifies them.
pub struct Run {
    /// The words up to the last noun.
    pub words: Range<usize>,
    /// The noun for people that it ends in.
    pub head: Option<usize>,
    /// Whether it ends in a noun for things.
    pub thing: bool,
    pub age: Option<u64>,
}

/// Words that end a noun phrase.
pub fn stops(line: &Line, index: usize) -> bool {
    const STOPS: Class = Class::PREPOSITION
        .or(Class::BE)
        .or(Class::HAVE)
        .or(Class::MODAL)
        .or(Class::VERB)
        .or(Class::SUBORDINATOR)
        .or(Class::CONJUNCTION)
        .or(Class::RELATIVE)
        .or(Class::ARTICLE)
        .or(Class::POSSESSIVE)
        .or(Class::PRONOUN)
        .or(Class::NEGATION)
        .or(Class::ADVERB)
        .or(Class::DAY);
    let class = line.class(index);
    let noun = class.is(Class::PERSON.or(Class::PEOPLE));
    if line.trigger(index).is_some() || (class.is(Class::VERB) && !noun) {
        return !qualifies(line, index);
    }
    (class.is(STOPS) && !noun) || (class.is(Class::MONTH) && line.shape(index) != Some(Shape::Lower))
}

/// `wounded soldiers`, `suspected rebels`: a participle before the noun that it qualifies.
fn qualifies(line: &Line, index: usize) -> bool {
    let participle =
        line.text(index).len() > 3 && line.ends_in(index, "ed") || line.reads_any(index, words!("missing dead wanted"));
    let next = index + 1;
    if line.reads_any(index, words!("suspected alleged wanted armed unidentified masked uniformed retired")) {
        return !line.is_mark(next) && !line.is(next, Class::PREPOSITION);
    }
    let people = Class::PEOPLE.or(Class::PERSON);
    let compound = line.is_unknown(next)
        && line.shape(next) == Some(Shape::Lower)
        && line.is(next + 1, people)
        && (index == 0 || !line.is(index - 1, people));
    let noun = (line.is(next, people) || compound) && !line.reads(next, word!("others"));
    participle && (noun || (line.reads_any(next, words!("rebel militant al islamic")) && !line.is_mark(next)))
}

/// Reads nouns from `start` on.
pub fn run(line: &Line, start: usize) -> Run {
    let mut found = Run { words: start..start, head: None, thing: false, age: None };
    let mut index = start;
    while index < line.len().min(start + LONGEST_RUN) {
        if let Some((age, end)) = age_before_noun(line, index) {
            found.age = Some(age);
            index = end;
            found.words.end = end;
            continue;
        }
        if let Some(end) = line
            .sequence(index, words!("- in - law"))
            .or_else(|| line.sequence(index, words!("- in - laws")))
            .filter(|_| index > start)
        {
            index = end;
            continue;
        }
        if let Some(next) = joint(line, index).filter(|_| index > start) {
            index = next;
            continue;
        }
        if found.head.is_none() && index > start && line.reads_any(index, words!("and or")) && shares_noun(line, index + 1) {
            index += 1;
            continue;
        }
        if index > start && line.cardinal(index).is_some() {
            break;
        }
        let verb = if index > start { is_verb_of(line, index) } else { is_finite(line, index) };
        if verb || line.is_mark(index) || line.kind(index) != Some(TokenKind::Word) || stops(line, index) {
            break;
        }
        step(line, index, &mut found);
        index += 1;
    }
    if found.head.is_none() && found.age.is_some() && line.reads(found.words.end - 1, word!("old")) {
        found.head = Some(found.words.end - 1);
    }
    if let Some(head) = found.head {
        let of_three =
            line.sequence(head + 1, words!("- of -")).filter(|&number| line.cardinal(number).is_some()).map(|number| number + 1);
        let in_law = of_three
            .or_else(|| line.sequence(head + 1, words!("- in - law")).or_else(|| line.sequence(head + 1, words!("- in - laws"))));
        found.words.end = in_law.unwrap_or(head + 1);
        if let Some(end) = both_sexes(line, head) {
            (found.head, found.words.end) = (Some(end - 1), end);
        }
    }
    found
}

/// `a bomb killed officers`: after a noun the word for harm is its verb.
fn is_verb_of(line: &Line, index: usize) -> bool {
    line.is(index, Class::TRIGGER) && line.is(index - 1, Class::THING.or(Class::PEOPLE)) && line.ends_in(index, "ed")
}

/// `nine breathed their last`, `seven did not survive`: a verb right after the number.
fn is_finite(line: &Line, index: usize) -> bool {
    let next = line.is(index + 1, Class::PEOPLE.or(Class::PERSON)) || line.is(index + 2, Class::PEOPLE.or(Class::PERSON));
    let opens = line.is(index, Class::OPENING) && !line.is(index, Class::TRIGGER) && line.ends_in(index, "ed");
    line.reads_any(index, words!("did does do")) || (opens && !next)
}

/// `men and women`, `women and children`, counted together.
fn both_sexes(line: &Line, head: usize) -> Option<usize> {
    static PAIRS: Phrases<()> = phrases! {
        "men and women" => (), "women and men" => (), "women and children" => (), "men and boys" => (),
        "boys and girls" => (), "women and girls" => (),
    };
    line.phrases(head, &PAIRS).next().map(|(end, ())| end)
}

/// A hyphen, a slash or a bracketed acronym inside a noun phrase: where it goes on.
fn joint(line: &Line, index: usize) -> Option<usize> {
    if line.is_hyphen(index) || (line.reads(index, word!("/")) && line.glued(index)) {
        return line.glued(index + 1).then_some(index + 1);
    }
    let acronym =
        line.reads(index, word!("(")) && line.reads(index + 2, word!(")")) && line.shape(index + 1) == Some(Shape::Upper);
    acronym.then_some(index + 3)
}

/// `15 rebel and foreign fighters`: whether the words after `and` lead to the noun.
fn shares_noun(line: &Line, start: usize) -> bool {
    let noun = (start..start + 4)
        .take_while(|&index| line.kind(index) == Some(TokenKind::Word) && line.cardinal(index).is_none() && !stops(line, index))
        .find(|&index| line.is(index, Class::PEOPLE));
    noun.is_some()
}

/// Takes one word into the run.
fn step(line: &Line, index: usize, found: &mut Run) {
    let class = line.class(index);
    if class.is(Class::PEOPLE.or(Class::PERSON)) {
        (found.head, found.thing) = (Some(index), false);
    } else if names_a_doer(line, index) {
        found.thing = false;
    } else if class.is(Class::THING.or(Class::UNIT)) {
        let qualifier = found.head.is_some_and(|head| is_qualifier(line, head));
        found.thing = found.head.is_none() || qualifier;
        if qualifier {
            found.head = None;
        }
    }
    found.words.end = index + 1;
}

/// `sweeper`, `welder`, `pianist`: a noun that the lexicon does not know, by its ending.
fn names_a_doer(line: &Line, index: usize) -> bool {
    const ENDINGS: &[&str] = &[
        "er", "ers", "herd", "herds", "smith", "smiths", "wright", "monger", "ist", "ists", "man", "men", "woman", "women",
        "ator", "ators", "itor", "itors", "ctor", "ctors", "cian", "cians", "arian", "arians",
    ];
    let word = line.text(index);
    let unknown = line.is_unknown(index) && word.len() > 5 && line.shape(index) == Some(Shape::Lower);
    unknown && ENDINGS.iter().any(|end| word.ends_with(end))
}

/// A doer, or one of a people: `a Kurd`, `a Palestinian`.
pub fn names_a_person(line: &Line, index: usize) -> bool {
    let unknown = line.is_unknown(index) && line.text(index).len() > 3;
    let of_a_people = line.case == Case::Sentence && line.shape(index) == Some(Shape::Title) && unknown;
    names_a_doer(line, index) || of_a_people
}

/// Nouns for people that often stand before another noun: `police cars`, `rebel positions`, `student housing`.
fn is_qualifier(line: &Line, head: usize) -> bool {
    line.is(head, Class::PERSON) || line.reads_any(head, words!("police militia crew staff personnel"))
}

/// `34-year-old`, `34 year old`, `3-month-old`, before a noun.
pub fn age_before_noun(line: &Line, index: usize) -> Option<(u64, usize)> {
    let (age, mut end) = line.cardinal(index)?;
    for words in [words!("year years yr month months week day"), words!("old")] {
        end += usize::from(line.is_hyphen(end));
        if line.reads(end, word!("yo")) {
            return Some((age, end + 1)); // "2 yo"
        }
        if !line.reads_any(end, words) {
            return None;
        }
        end += 1;
    }
    Some((age, end))
}

pub fn noun_or_name_run(line: &Line, start: usize) -> usize {
    let limit = line.len().min(start + 6);
    (start..limit)
        .find(|&index| {
            (line.is_mark(index) && !line.is_hyphen(index)) || stops(line, index) || line.kind(index) != Some(TokenKind::Word)
        })
        .unwrap_or(limit)
}
