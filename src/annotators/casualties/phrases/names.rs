//! Names of persons, alone or after a title or a description: `Sgt. Ana Ruiz`, `a teacher, Ana Ruiz`.

use super::identity::{age_after, groups_of, sex_of};
use super::run::age_before_noun;
use super::{Phrase, Sort, plain};
use crate::annotators::casualties::amount;
use crate::annotators::casualties::lexicon::Class;
use crate::annotators::casualties::line::Line;
use crate::annotators::casualties::types::VictimGroup;
use crate::document::{Case, Shape, TokenKind};

/// `police officer Ana Ruiz`, `a teacher, Ana Ruiz`: the name told after a description becomes part of it.
pub fn name_after(line: &Line, phrase: &mut Phrase) {
    let end = phrase.words.end;
    let called = line.reads_any(end, words!("called named"));
    let length = if called { name_length(line, end + 1) } else { 0 };
    if length > 0 && line.case == Case::Sentence {
        phrase.identity.name = Some(line.span(end + 1..end + 1 + length)); // "a boy called Nelson"
        phrase.words.end = end + 1 + length;
        phrase.mark.end = phrase.words.end;
        phrase.victims = Some(phrase.mark.clone());
        return;
    }
    let start = end + usize::from(line.reads(end, word!(",")) && line.case == Case::Sentence);
    let (age, start) = age_before_noun(line, start).map_or((None, start), |(age, name)| (Some(age), name));
    let length = name_length(line, start);
    let known = line.is(phrase.mark.start, Class::POSSESSIVE) || line.reads(phrase.mark.start, word!("the"));
    let alone = length == 1 && line.case == Case::Sentence;
    let between = known && line.reads(end, word!(",")) && line.reads(start + length, word!(","));
    let enough = length >= 2 || (alone && (start == end || between));
    if enough && line.case != Case::Title {
        phrase.identity.name = Some(line.span(start..start + length));
        phrase.identity.age = phrase.identity.age.or(age);
        phrase.words.end = start + length;
        if start == end {
            phrase.mark.end = start + length;
            phrase.victims = Some(phrase.mark.clone());
        } else if known {
            phrase.mark = start..start + length; // "his sister, Ana Ruiz", "the owner, Luis Paz"
        }
    }
}

/// `Sgt. Ana Ruiz`, `Deputy Ruiz`.
pub fn title_and_name(line: &Line, index: usize) -> Option<Phrase> {
    let titles = (index..index + 4).take_while(|&index| line.is(index, Class::TITLE) && !line.is(index, Class::ARTICLE)).count();
    let length = if titles > 0 { name_length(line, index + titles) } else { 0 };
    if length == 0 || line.case == Case::Title {
        return None;
    }
    let start = index + titles;
    let mut phrase = plain(index..start + length, amount::exact(1), Sort::Name);
    groups_of(line, index..start, &mut phrase.groups);
    phrase.identity.sex = sex_of(line, index..start);
    phrase.identity.name = Some(line.span(start..start + length));
    age_after(line, &mut phrase);
    Some(phrase)
}

/// `17-year-old Ana Ruiz`: the age told before a name.
pub fn age_and_name(line: &Line, index: usize) -> Option<Phrase> {
    let (age, start) = age_before_noun(line, index)?;
    let mut phrase = name(line, start).filter(|_| line.case != Case::Title)?;
    phrase.words.start = index;
    phrase.mark.start = index;
    phrase.victims = Some(phrase.mark.clone());
    phrase.identity.age = Some(age);
    if age < 18 {
        phrase.groups.push(VictimGroup::Child);
    }
    Some(phrase)
}

pub fn name(line: &Line, index: usize) -> Option<Phrase> {
    let length = name_length(line, index);
    if length == 0 || (length == 1 && line.case != Case::Sentence) || is_organization(line, index, length) {
        return None;
    }
    if length == 1 && line.ends_in(index, "ly") && line.reads(index + 1, word!(",")) && (index == 0 || line.is_mark(index - 1)) {
        return None; // "Finally, three deputies"
    }
    let mut phrase = plain(index..index + length, amount::exact(1), Sort::Name);
    phrase.identity.name = Some(line.span(index..index + length));
    age_after(line, &mut phrase);
    Some(phrase)
}

/// How many words from `start` on look like a person's name.
fn name_length(line: &Line, start: usize) -> usize {
    let mut end = start;
    let mut last = start;
    while end < line.len().min(start + 7) {
        if is_name_word(line, end) {
            end += 1;
            last = end;
        } else if end > start && (is_particle(line, end) || (line.is_hyphen(end) && line.glued(end + 1)))
            || (end == start && line.reads_any(end, words!("al el")) && line.is_hyphen(end + 1))
        {
            end += 1;
        } else {
            break;
        }
    }
    last - start
}

/// `United Baloch Army`, `Holladay Park`: a name that goes on in a word for a body or a place.
fn is_organization(line: &Line, start: usize, length: usize) -> bool {
    let capital = |index: usize| matches!(line.shape(index), Some(Shape::Title | Shape::Upper));
    let goes_on =
        |index: usize| line.is(index, Class::NOT_A_NAME.or(Class::THING)) && capital(index) && line.case == Case::Sentence;
    let end = start + length;
    goes_on(end + usize::from(line.kind(end) == Some(TokenKind::Possessive)))
        || (start > 0
            && goes_on(start - 1)
            && !line.is(start - 1, Class::PREPOSITION.or(Class::CONJUNCTION).or(Class::TITLE))
            && start > 1)
}

fn is_name_word(line: &Line, index: usize) -> bool {
    const NEVER: Class = Class::NOT_A_NAME
        .or(Class::MONTH)
        .or(Class::DAY)
        .or(Class::PERSON)
        .or(Class::PEOPLE)
        .or(Class::THING)
        .or(Class::UNIT)
        .or(Class::PREPOSITION)
        .or(Class::ARTICLE)
        .or(Class::POSSESSIVE)
        .or(Class::PRONOUN)
        .or(Class::BE)
        .or(Class::HAVE)
        .or(Class::VERB)
        .or(Class::CONJUNCTION)
        .or(Class::SUBORDINATOR)
        .or(Class::RELATIVE)
        .or(Class::ADVERB)
        .or(Class::NEGATION);
    let capital = matches!(line.shape(index), Some(Shape::Title | Shape::Upper | Shape::Mixed));
    let word = line.kind(index) == Some(TokenKind::Word) && capital;
    if word && is_surname(line, index) {
        return true;
    }
    word && !line.text(index).contains("n't")
        && !line.text(index).contains("n’t")
        && !line.is(index, NEVER)
        && line.trigger(index).is_none()
        && line.cardinal(index).is_none()
        && !is_demonym(line, index)
}

/// `Tom Fell`: with a capital inside a sentence a verb or a noun is a name too, after a first name.
fn is_surname(line: &Line, index: usize) -> bool {
    let capitals = line.case == Case::Sentence && line.shape(index) == Some(Shape::Title);
    let verb = line.is(index, Class::VERB) && !line.is(index, Class::BE.or(Class::HAVE).or(Class::MODAL).or(Class::THING));
    let first = index > 0 && line.shape(index - 1) == Some(Shape::Title) && !line.is_mark(index - 1);
    capitals && verb && first && (line.is_unknown(index - 1) || line.is(index - 1, Class::TITLE))
}

/// `Syrian`, `Chinese`: what a name does not begin with.
fn is_demonym(line: &Line, index: usize) -> bool {
    let text = line.text(index);
    text.len() > 5
        && line.case == Case::Sentence
        && ["ian", "ese", "ish"].iter().any(|end| text.ends_with(end))
        && line.is(index + 1, Class::PERSON.or(Class::PEOPLE))
}

fn is_particle(line: &Line, index: usize) -> bool {
    line.reads_any(index, words!("de la del los van von der bin ibn al el da dos di jr. sr. jr sr y ii iii ul ur e"))
        || line.reads(index, word!(".")) && index > 0 && line.text(index - 1).chars().count() == 1
}
