//! Phrases with a noun for people but no number: `a woman`, `the victim`, `protesters`.

use super::identity::{age_after, describe, members_of};
use super::names::name_after;
use super::run::{Run, age_before_noun, names_a_person, run, stops};
use super::{Phrase, Sort, plain};
use crate::annotators::casualties::amount;
use crate::annotators::casualties::lexicon::Class;
use crate::annotators::casualties::line::Line;
use crate::annotators::casualties::reject;
use crate::annotators::casualties::types::Count;
use crate::document::TokenKind;

/// `a woman`, `another man`, `the victim`, `his wife`, `the soldiers`.
pub fn determined(line: &Line, index: usize) -> Option<Phrase> {
    let additional = line.reads_any(index, words!("another other"));
    if !additional && !line.is(index, Class::ARTICLE.or(Class::POSSESSIVE)) {
        return None;
    }
    if line.reads(index, word!("that")) && line.cardinal(index + 1).is_some() {
        return None; // "said that four men"
    }
    let other = usize::from(line.is(index + 1, Class::OTHER));
    if let Some(family) = family_of(line, index) {
        return Some(family);
    }
    let mut run = run(line, index + 1 + other);
    if let Some(owned) = owned_run(line, &run) {
        run = owned; // "the ship's cook"
    }
    let Some(head) = run.head.filter(|_| !run.thing) else {
        return lone_another(line, index, &run).or_else(|| unknown_single(line, index, &run));
    };
    let plural = line.is(head, Class::PEOPLE) && !line.is(head, Class::PERSON);
    if plural && line.reads_any(index, words!("that any")) {
        return None; // "said that protesters"; "any passengers"
    }
    let indefinite = line.reads_any(index, words!("a an")) || additional;
    if plural && line.reads_any(index, words!("a an")) && !line.reads_any(head, words!("crew family militia")) {
        return None; // "a veteran Kirkton Police detective"
    }
    let count = household(line, index, head).unwrap_or(if plural { amount::open(2) } else { amount::exact(1) });
    let sort = if plural { Sort::Plural } else { Sort::Single };
    let mut phrase = plain(index..run.words.end, count, sort);
    describe(line, &mut phrase, &run);
    let next = line.reads_any(index + 1, words!("second third fourth fifth sixth")) && indefinite;
    phrase.identity.additional = next || additional || (other == 1 && !line.is(index, Class::POSSESSIVE));
    phrase.identity.definite = !indefinite && !line.is(index, Class::POSSESSIVE) && !phrase.identity.additional;
    if plural {
        (phrase.identity.age, phrase.identity.sex) = (None, None);
    } else {
        name_after(line, &mut phrase);
        age_after(line, &mut phrase);
    }
    let end = phrase.words.end;
    members_of(line, &mut phrase, end);
    Some(phrase)
}

/// `another was wounded`: one more, without a noun.
fn lone_another(line: &Line, index: usize, run: &Run) -> Option<Phrase> {
    let alone = line.reads(index, word!("another"))
        && run.words.is_empty()
        && (line.is(index + 1, Class::BE.or(Class::VERB)) || line.trigger(index + 1).is_some());
    let mut phrase = plain(index..index + 1, amount::exact(1), Sort::Number);
    phrase.victims = None;
    phrase.identity.additional = true;
    alone.then_some(phrase)
}

/// `a sweeper`, `a Kurd`, `a 40-year-old`: no noun that the lexicon knows, but a person all the same; the slot decides
/// whether one is meant.
fn unknown_single(line: &Line, index: usize, run: &Run) -> Option<Phrase> {
    if !line.reads_any(index, words!("a an one")) || run.thing || run.words.is_empty() {
        return None;
    }
    let mut phrase = plain(index..run.words.end, amount::exact(1), Sort::Unknown);
    phrase.identity.additional = line.reads_any(index + 1, words!("second third fourth fifth sixth"));
    describe(line, &mut phrase, run);
    name_after(line, &mut phrase);
    age_after(line, &mut phrase);
    let person = phrase.identity.age.is_some() || phrase.identity.name.is_some() || names_a_person(line, run.words.end - 1);
    person.then_some(phrase)
}

/// `the ship's cook`, `the defendant's brother`: the person whom what the first noun names has.
fn owned_run(line: &Line, owner: &Run) -> Option<Run> {
    let possessive = owner.words.end;
    let owned = (line.kind(possessive) == Some(TokenKind::Possessive)).then(|| run(line, possessive + 1))?;
    let person = owned.head.is_some_and(|head| line.is(head, Class::PERSON) && !line.is(head, Class::PEOPLE));
    (person && !owned.thing && !owner.words.is_empty()).then_some(owned)
}

/// `a family of six`, `a crew of nine`: so many persons.
fn family_of(line: &Line, index: usize) -> Option<Phrase> {
    let noun = (index + 1..index + 3).find(|&word| line.reads_any(word, words!("family crew")))?;
    let (number, end) = line.cardinal(noun + 2).filter(|_| line.reads(noun + 1, word!("of")))?;
    let told = (2..100).contains(&number) && !line.is(end, Class::PEOPLE);
    told.then(|| plain(index..end, amount::exact(number), Sort::Counted))
}

/// `a couple` is two.
fn household(line: &Line, index: usize, head: usize) -> Option<Count> {
    let two = line.reads_any(head, words!("couple twins")) && !line.reads(head + 1, word!("of"));
    let twins = line.reads(head, word!("twins")) && line.is(index, Class::POSSESSIVE);
    (two && (line.is(index, Class::ARTICLE) || twins)).then(|| amount::exact(2))
}

/// `Boston Children's Hospital`: the head of a run is none.
fn is_hospital_name(line: &Line, head: usize) -> bool {
    line.reads_any(head, words!("children women veterans"))
        && line.kind(head + 1) == Some(TokenKind::Possessive)
        && line.reads_any(head + 2, words!("hospital hospitals medical clinic center health"))
}

/// `protesters`, `Syrian fighters`, and in headlines `man`.
pub fn bare(line: &Line, index: usize) -> Option<Phrase> {
    if line.kind(index) != Some(TokenKind::Word) && age_before_noun(line, index).is_none() {
        return None;
    }
    if line.kind(index) == Some(TokenKind::Word) && (stops(line, index) || line.trigger(index).is_some()) {
        return None;
    }
    if index > 0 && line.reads(index - 1, word!("any")) {
        return None; // "any passengers"
    }
    if age_before_noun(line, index).is_some() && reject::is_told_age(line, index) {
        return None;
    }
    let run = run(line, index);
    let head = run.head.filter(|&head| !run.thing && !is_hospital_name(line, head))?;
    let plural = line.is(head, Class::PEOPLE) && !line.is(head, Class::PERSON);
    let (count, sort) = if plural { (amount::open(2), Sort::Plural) } else { (amount::exact(1), Sort::Single) };
    let mut phrase = plain(index..run.words.end, count, sort);
    describe(line, &mut phrase, &run);
    if line.reads(index, word!("other")) {
        phrase.identity.additional = true;
    }
    if !plural {
        name_after(line, &mut phrase);
        age_after(line, &mut phrase);
    } else {
        (phrase.identity.age, phrase.identity.sex) = (None, None);
    }
    let end = phrase.words.end;
    members_of(line, &mut phrase, end);
    Some(phrase)
}
