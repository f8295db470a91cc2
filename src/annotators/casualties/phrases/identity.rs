//! Who is meant: the groups, the sex and the age that the words of a phrase tell.

use std::ops::Range;

use super::Phrase;
use super::run::{Run, noun_or_name_run};
use crate::annotation::Sex;
use crate::annotators::casualties::lexicon::Class;
use crate::annotators::casualties::line::Line;
use crate::annotators::casualties::types::{Unit, VictimGroup};

/// Groups, sex and age from the words of the run, and what its noun counts.
pub fn describe(line: &Line, phrase: &mut Phrase, run: &Run) {
    phrase.count.unit = run.head.map_or(Unit::Person, |head| unit(line, head));
    groups_of(line, run.words.clone(), &mut phrase.groups);
    phrase.identity.age = run.age;
    phrase.identity.sex = sex_of(line, run.words.clone());
    if run.age.is_some_and(|age| age < 18) && !phrase.groups.contains(&VictimGroup::Child) {
        phrase.groups.push(VictimGroup::Child);
    }
}

/// `12 families`: no persons.
fn unit(line: &Line, head: usize) -> Unit {
    if line.reads(head, word!("families")) {
        Unit::Family
    } else if line.reads(head, word!("households")) {
        Unit::Household
    } else {
        Unit::Person
    }
}

pub fn groups_of(line: &Line, words: Range<usize>, groups: &mut Vec<VictimGroup>) {
    for index in words {
        let Some(entry) = line.words[index].entry else { continue };
        for &group in &entry.groups {
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
    }
}

pub fn sex_of(line: &Line, words: Range<usize>) -> Option<Sex> {
    words.rev().find_map(|index| line.words[index].entry.and_then(|entry| entry.sex))
}

/// `, 34,`, `(34)`, `, aged 34`, `, age 34`: the age told after a phrase becomes part of it.
pub fn age_after(line: &Line, phrase: &mut Phrase) {
    let end = phrase.words.end;
    let bracket = line.reads_any(end, words!(", ("));
    let word = end + usize::from(bracket);
    let number = word + usize::from(line.reads_any(word, words!("aged age")));
    let Some((age, after)) = line.cardinal(number).filter(|&(age, _)| (1..=110).contains(&age)) else { return };
    let closed = after >= line.len()
        || line.reads_any(after, words!(", ) . ; — –"))
        || line.reads_any(after, words!("and was died years"))
        || (line.reads(after, word!("of")) && !line.reads_any(after + 1, words!("them whom")));
    if (bracket || number > word) && closed && !line.is_hyphen(after) {
        phrase.identity.age = Some(age);
        phrase.words.end = after + usize::from(line.reads(after, word!(")")));
        if age < 18 && !phrase.groups.contains(&VictimGroup::Child) {
            phrase.groups.push(VictimGroup::Child);
        }
    }
}

/// `members of the security forces`, `employees of the company`: what follows a noun that asks for it.
pub fn members_of(line: &Line, phrase: &mut Phrase, end: usize) {
    let asks = end > 0
        && line.reads_any(
            end - 1,
            words!("members member people officers group soldiers citizens employees residents leaders leader"),
        );
    if !asks || !line.reads(end, word!("of")) {
        return;
    }
    let start = end + 1 + usize::from(line.is(end + 1, Class::ARTICLE.or(Class::POSSESSIVE)));
    let inner = noun_or_name_run(line, start);
    if inner > start {
        phrase.words.end = inner;
        groups_of(line, start..inner, &mut phrase.groups);
        if let Some(victims) = &mut phrase.victims {
            victims.end = inner;
        }
    }
}
