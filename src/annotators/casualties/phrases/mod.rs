//! Finds the phrases that may name victims: `at least 12 people`, `a 34-year-old man`, `Ana Ruiz, 40`, `no one`, `he`.

mod counted;
mod described;
mod identity;
mod names;
mod run;

use std::ops::Range;

use super::amount::{self, Share};
use super::lexicon::Class;
use super::line::Line;
use super::types::{Count, Identity, VictimGroup};
use crate::document::TokenKind;
use counted::counted;
use described::{bare, determined};
use names::{age_and_name, name, title_and_name};
use run::{age_before_noun, run};

/// What sort of phrase it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// With a number or a vague word, and a noun for people.
    Counted,
    /// With a number alone, or with a noun that the lexicon does not know.
    Number,
    /// `a woman`, `the victim`, `Officer Lee`
    Single,
    /// `protesters`, `the victims`
    Plural,
    /// `Ana Ruiz`
    Name,
    /// `he`, `them`
    Pronoun,
    /// `a monk`, with a noun that the lexicon does not know.
    Unknown,
    /// `who`
    Relative,
    /// `no one`, `no casualties`
    Nobody,
}

/// A phrase that may name victims.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// All its words.
    pub words: Range<usize>,
    /// What is marked: the count with its modifiers, else the noun phrase.
    pub mark: Range<usize>,
    /// The noun phrase after the count.
    pub victims: Option<Range<usize>>,
    pub count: Count,
    pub sort: Sort,
    pub groups: Vec<VictimGroup>,
    pub identity: Identity,
    /// `two of the soldiers`, `three of them`: some of others.
    pub of_others: bool,
    /// `half of them`: the count follows from theirs.
    pub share: Option<Share>,
}

/// All phrases of a sentence, in order, without overlaps.
pub fn phrases(line: &Line) -> Vec<Phrase> {
    let mut found = Vec::new();
    let mut index = 0;
    while index < line.len() {
        let phrase = phrase_at(line, index);
        index = phrase.as_ref().map_or(index + 1, |phrase| phrase.words.end.max(index + 1));
        found.extend(phrase);
    }
    found
}

fn phrase_at(line: &Line, index: usize) -> Option<Phrase> {
    if line.is_mark(index) || is_asked(line, index) {
        return None;
    }
    nobody(line, index)
        .or_else(|| counted(line, index))
        .or_else(|| pronoun(line, index))
        .or_else(|| determined(line, index))
        .or_else(|| title_and_name(line, index))
        .or_else(|| bare(line, index))
        .or_else(|| age_and_name(line, index))
        .or_else(|| name(line, index))
}

/// `how many people died`: the question, and the noun that it asks for.
fn is_asked(line: &Line, index: usize) -> bool {
    let many = |word: usize| line.reads(word, word!("many")) && word > 0 && line.reads(word - 1, word!("how"));
    many(index)
        || (index.saturating_sub(3)..index).any(|word| {
            many(word)
                && (word + 1..index).all(|word| !line.is_mark(word) && !line.is(word, Class::BE.or(Class::HAVE).or(Class::VERB)))
        })
}

fn nobody(line: &Line, index: usize) -> Option<Phrase> {
    if !line.is(index, Class::NEGATION) {
        return None;
    }
    let neither = line.reads(index, word!("neither")) && line.is(index + 1, Class::BE.or(Class::HAVE));
    let one_word = neither || line.reads_any(index, words!("nobody none"));
    let pronoun = line.sequence(index, words!("no one")).or_else(|| one_word.then_some(index + 1));
    let end = match pronoun {
        Some(end) if line.sequence(end, words!("of")).is_some() => {
            run(line, end + 1 + usize::from(line.is(end + 1, Class::ARTICLE))).words.end
        }
        Some(end) => end,
        None if line.reads(index, word!("no")) => no_noun(line, index + 1)?,
        None => return None,
    };
    let mut phrase = plain(index..end, amount::exact(0), Sort::Nobody);
    if line.reads(index, word!("none")) {
        phrase.mark.end = index + 1;
    }
    phrase.victims = None;
    Some(phrase)
}

/// `no other people`, `no casualties`, `no further injuries`: the end of the noun.
fn no_noun(line: &Line, start: usize) -> Option<usize> {
    let harmed = |index: usize| line.reads_any(index, words!("casualties injuries deaths fatalities dead wounded"));
    if let Some(index) = (start..start + 5).find(|&index| harmed(index)) {
        let other = words!("knowledge evidence record information sign indication reports report word confirmation doubt of");
        return (start..index)
            .all(|index| !line.is_mark(index) && !line.is(index, Class::VERB) && !line.reads_any(index, other))
            .then_some(index);
    }
    run(line, start).head.map(|head| head + 1)
}

fn plain(words: Range<usize>, count: Count, sort: Sort) -> Phrase {
    let victims = Some(words.clone());
    let mark = words.clone();
    Phrase { words, mark, victims, count, sort, groups: Vec::new(), identity: Identity::default(), of_others: false, share: None }
}

fn pronoun(line: &Line, index: usize) -> Option<Phrase> {
    if !line.is(index, Class::PRONOUN.or(Class::RELATIVE)) {
        return None;
    }
    let relative = line.reads_any(index, words!("who whom"));
    if !relative && !line.reads_any(index, words!("he she him her they them himself herself themselves")) {
        return None;
    }
    let owns = line.reads(index, word!("her"))
        && (line.is(index + 1, Class::PERSON.or(Class::PEOPLE).or(Class::THING))
            || line.kind(index + 1) == Some(TokenKind::Number)
            || line.cardinal(index + 1).is_some()
            || age_before_noun(line, index + 1).is_some());
    if owns || (line.reads(index, word!("her")) && determined(line, index).is_some()) {
        return None;
    }
    let plural = line.reads_any(index, words!("they them themselves"));
    let count = if plural { amount::open(2) } else { amount::exact(1) };
    let mut phrase = plain(index..index + 1, count, if relative { Sort::Relative } else { Sort::Pronoun });
    phrase.identity.definite = true;
    phrase.identity.sex = line.words[index].entry.and_then(|entry| entry.sex);
    Some(phrase)
}
