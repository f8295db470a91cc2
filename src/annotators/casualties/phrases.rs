//! Finds the phrases that may name victims: `at least 12 people`, `a 34-year-old man`, `Ana Ruiz, 40`, `no one`, `he`.

use std::ops::Range;

use super::amount::{self, Amount};
use super::lexicon::Class;
use super::line::{Case, Line};
use super::types::{Count, Identity, Sex, VictimGroup};
use crate::document::{Shape, TokenKind};

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
}

/// Longest run of words between the start of a noun phrase and its noun.
const LONGEST_RUN: usize = 9;

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
    if line.is_mark(index) {
        return None;
    }
    nobody(line, index)
        .or_else(|| counted(line, index))
        .or_else(|| pronoun(line, index))
        .or_else(|| determined(line, index))
        .or_else(|| title_and_name(line, index))
        .or_else(|| bare(line, index))
        .or_else(|| name(line, index))
}

/// A run of nouns and what qualifies them.
struct Run {
    /// The words up to the last noun.
    words: Range<usize>,
    /// The noun for people that it ends in.
    head: Option<usize>,
    /// Whether it ends in a noun for things.
    thing: bool,
    age: Option<u64>,
}

/// Words that end a noun phrase.
fn stops(line: &Line, index: usize) -> bool {
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
    let participle = line.text(index).len() > 3 && line.text(index).to_ascii_lowercase().ends_with("ed")
        || line.reads_any(index, &["missing", "dead", "wanted"]);
    let next = index + 1;
    if line.reads_any(index, &["suspected", "alleged", "wanted", "armed", "unidentified", "masked", "uniformed", "retired"]) {
        return !line.is_mark(next) && !line.is(next, Class::PREPOSITION);
    }
    let noun = line.is(next, Class::PEOPLE.or(Class::PERSON)) && !line.reads(next, "others");
    participle
        && (noun || (line.reads_any(next, &["rebel", "militant", "al", "taliban", "isis", "islamic"]) && !line.is_mark(next)))
}

/// Reads nouns from `start` on.
fn run(line: &Line, start: usize) -> Run {
    let mut found = Run { words: start..start, head: None, thing: false, age: None };
    let mut index = start;
    while index < line.len().min(start + LONGEST_RUN) {
        if let Some((age, end)) = age_before_noun(line, index) {
            found.age = Some(age);
            index = end;
            found.words.end = end;
            continue;
        }
        if let Some(next) = joint(line, index).filter(|_| index > start) {
            index = next;
            continue;
        }
        if found.head.is_none() && index > start && line.reads_any(index, &["and", "or"]) && shares_noun(line, index + 1) {
            index += 1;
            continue;
        }
        if index > start && line.cardinal(index).is_some() {
            break;
        }
        if line.is_mark(index) || line.kind(index) != Some(TokenKind::Word) || stops(line, index) {
            break;
        }
        step(line, index, &mut found);
        index += 1;
    }
    if found.head.is_none() && found.age.is_some() && line.reads(found.words.end - 1, "old") {
        found.head = Some(found.words.end - 1);
    }
    if let Some(head) = found.head {
        found.words.end = head + 1;
        if let Some(end) = both_sexes(line, head) {
            (found.head, found.words.end) = (Some(end - 1), end);
        }
    }
    found
}

/// `men and women`, `women and children`, counted together.
fn both_sexes(line: &Line, head: usize) -> Option<usize> {
    let pairs = ["men and women", "women and men", "women and children", "men and boys", "boys and girls", "women and girls"];
    pairs.iter().find_map(|words| line.sequence(head, words))
}

/// A hyphen, a slash or a bracketed acronym inside a noun phrase: where it goes on.
fn joint(line: &Line, index: usize) -> Option<usize> {
    if line.is_hyphen(index) || (line.text(index) == "/" && line.glued(index)) {
        return line.glued(index + 1).then_some(index + 1);
    }
    let acronym = line.text(index) == "(" && line.text(index + 2) == ")" && line.shape(index + 1) == Some(Shape::Upper);
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
    let word = line.text(index);
    let unknown = line.words[index].entry.is_none() && word.len() > 5 && line.shape(index) == Some(Shape::Lower);
    unknown && ["er", "ers", "ist", "ists", "man", "men", "woman", "women"].iter().any(|end| word.ends_with(end))
}

/// Nouns for people that often stand before another noun: `police cars`, `rebel positions`, `student housing`.
fn is_qualifier(line: &Line, head: usize) -> bool {
    line.is(head, Class::PERSON) || line.reads_any(head, &["police", "militia", "crew", "staff", "personnel"])
}

/// `34-year-old`, `34 year old`, `3-month-old`, before a noun.
fn age_before_noun(line: &Line, index: usize) -> Option<(u64, usize)> {
    let (age, mut end) = line.cardinal(index)?;
    for words in [["year", "years", "yr"], ["old", "old", "old"]] {
        end += usize::from(line.is_hyphen(end));
        let young = words[0] == "year" && line.reads_any(end, &["month", "months", "week", "day"]);
        if young || line.reads_any(end, &words) {
            end += 1;
        } else {
            return None;
        }
    }
    Some((age, end))
}

fn nobody(line: &Line, index: usize) -> Option<Phrase> {
    let pronoun = line.sequence(index, "no one").or_else(|| line.reads_any(index, &["nobody", "none"]).then_some(index + 1));
    let end = match pronoun {
        Some(end) if line.sequence(end, "of").is_some() => {
            run(line, end + 1 + usize::from(line.is(end + 1, Class::ARTICLE))).words.end
        }
        Some(end) => end,
        None if line.reads(index, "no") => no_noun(line, index + 1)?,
        None => return None,
    };
    let mut phrase = plain(index..end, amount::exact(0), Sort::Nobody);
    if line.reads(index, "none") {
        phrase.mark.end = index + 1;
    }
    phrase.victims = None;
    Some(phrase)
}

/// `no other people`, `no casualties`, `no further injuries`: the end of the noun.
fn no_noun(line: &Line, start: usize) -> Option<usize> {
    let harmed = |index: usize| line.reads_any(index, &["casualties", "injuries", "deaths", "fatalities", "dead", "wounded"]);
    if let Some(index) = (start..start + 5).find(|&index| harmed(index)) {
        return (start..index).all(|index| !line.is_mark(index) && !line.is(index, Class::VERB)).then_some(index);
    }
    run(line, start).head.map(|head| head + 1)
}

fn plain(words: Range<usize>, count: Count, sort: Sort) -> Phrase {
    let victims = Some(words.clone());
    let mark = words.clone();
    Phrase { words, mark, victims, count, sort, groups: Vec::new(), identity: Identity::default(), of_others: false }
}

fn counted(line: &Line, index: usize) -> Option<Phrase> {
    let amount = amount::amount(line, index).or_else(|| his_two(line, index))?;
    if line.reads(index, "both") && (1..4).any(|ahead| line.reads(index + ahead, "and")) {
        return None; // "both Ruiz and Paz"
    }
    let start = if line.is(index, Class::POSSESSIVE) && !amount.definite { index + 1 } else { index };
    let (more, after) = more(line, amount.end);
    let (of_others, noun) = of(line, after);
    let single = amount.count == amount::exact(1);
    let run = run(line, noun);
    let superlative = of_others && run.head.is_none() && !run.words.is_empty();
    if run.thing || superlative || (run.head.is_none() && unlikely(line, index, &amount, &run)) {
        return None;
    }
    let them = of_others && line.reads_any(noun.saturating_sub(1), &["them", "whom"]);
    let end = match run.words.is_empty() {
        true if them => noun,
        true => after.max(amount.end),
        false => run.words.end,
    };
    let mut phrase = plain(index..end, amount.count, if run.head.is_some() { Sort::Counted } else { Sort::Number });
    phrase.mark = start..amount.end;
    phrase.of_others = of_others;
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
    line.reads(after, "others").then_some(after..after + 1)
}

/// `three more`, `40 others`, `two other men`.
fn more(line: &Line, start: usize) -> (bool, usize) {
    let word = line.reads_any(start, &["more", "others", "other", "additional", "further"]);
    (word, if word { start + 1 } else { start })
}

/// `of them`, `of the soldiers`, `of people`: whether those are others, and where the noun begins.
fn of(line: &Line, start: usize) -> (bool, usize) {
    if !line.reads(start, "of") {
        return (false, start);
    }
    let next = start + 1;
    if line.reads_any(next, &["them", "whom", "these", "those"]) && !line.is(next + 1, Class::PEOPLE) {
        return (true, next + 1);
    }
    let determined = line.is(next, Class::ARTICLE.or(Class::POSSESSIVE));
    (determined, if determined { next + 1 } else { next })
}

/// A bare number, or one before an unknown noun, that is unlikely to count people.
fn unlikely(line: &Line, index: usize, amount: &Amount, run: &Run) -> bool {
    let vague_alone = amount.count.high.is_none()
        && run.words.is_empty()
        && line.reads_any(index, &["some", "many", "multiple", "numerous", "about", "over"]);
    let wrong_word =
        line.reads(index, "one") && run.words.is_empty() && line.reads_any(index + 1, &["day", "point", "another", "thing"]);
    vague_alone || wrong_word
}

/// `members of the security forces`, `employees of the company`: what follows a noun that asks for it.
fn members_of(line: &Line, phrase: &mut Phrase, end: usize) {
    let asks = end > 0
        && line.reads_any(
            end - 1,
            &[
                "members",
                "member",
                "people",
                "officers",
                "group",
                "soldiers",
                "citizens",
                "employees",
                "residents",
                "leaders",
                "leader",
            ],
        );
    if !asks || !line.reads(end, "of") {
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

fn noun_or_name_run(line: &Line, start: usize) -> usize {
    let limit = line.len().min(start + 6);
    (start..limit)
        .find(|&index| {
            (line.is_mark(index) && !line.is_hyphen(index)) || stops(line, index) || line.kind(index) != Some(TokenKind::Word)
        })
        .unwrap_or(limit)
}

/// Groups, sex and age from the words of the run.
fn describe(line: &Line, phrase: &mut Phrase, run: &Run) {
    groups_of(line, run.words.clone(), &mut phrase.groups);
    phrase.identity.age = run.age;
    phrase.identity.sex = sex_of(line, run.words.clone());
    if run.age.is_some_and(|age| age < 18) && !phrase.groups.contains(&VictimGroup::Child) {
        phrase.groups.push(VictimGroup::Child);
    }
}

fn groups_of(line: &Line, words: Range<usize>, groups: &mut Vec<VictimGroup>) {
    for index in words {
        let Some(entry) = line.words[index].entry else { continue };
        for &group in entry.groups {
            if !groups.contains(&group) {
                groups.push(group);
            }
        }
    }
}

fn sex_of(line: &Line, words: Range<usize>) -> Option<Sex> {
    words.rev().find_map(|index| line.words[index].entry.and_then(|entry| entry.sex))
}

/// `, 34,`, `(34)`, `, aged 34`, `, age 34`: the age told after a phrase becomes part of it.
fn age_after(line: &Line, phrase: &mut Phrase) {
    let end = phrase.words.end;
    let bracket = matches!(line.text(end), "," | "(");
    let word = end + usize::from(bracket);
    let number = word + usize::from(line.reads_any(word, &["aged", "age"]));
    let Some((age, after)) = line.cardinal(number).filter(|&(age, _)| (1..=110).contains(&age)) else { return };
    let closed = matches!(line.text(after), "," | ")" | "." | ";" | "" | "—" | "–")
        || line.reads_any(after, &["and", "of", "was", "died", "years"]);
    if (bracket || number > word) && closed && !line.is_hyphen(after) {
        phrase.identity.age = Some(age);
        phrase.words.end = after + usize::from(line.text(after) == ")");
        if age < 18 && !phrase.groups.contains(&VictimGroup::Child) {
            phrase.groups.push(VictimGroup::Child);
        }
    }
}

fn pronoun(line: &Line, index: usize) -> Option<Phrase> {
    let relative = line.reads_any(index, &["who", "whom"]);
    if !relative && !line.reads_any(index, &["he", "she", "him", "her", "they", "them", "himself", "herself", "themselves"]) {
        return None;
    }
    let owns = line.reads(index, "her")
        && (line.is(index + 1, Class::PERSON.or(Class::PEOPLE).or(Class::THING))
            || line.kind(index + 1) == Some(TokenKind::Number)
            || line.cardinal(index + 1).is_some()
            || age_before_noun(line, index + 1).is_some());
    if owns || (line.reads(index, "her") && determined(line, index).is_some()) {
        return None;
    }
    let plural = line.reads_any(index, &["they", "them", "themselves"]);
    let count = if plural { amount::open(2) } else { amount::exact(1) };
    let mut phrase = plain(index..index + 1, count, if relative { Sort::Relative } else { Sort::Pronoun });
    phrase.identity.definite = true;
    phrase.identity.sex = match line.text(index).to_ascii_lowercase().as_str() {
        "he" | "him" | "himself" => Some(Sex::Male),
        "she" | "her" | "herself" => Some(Sex::Female),
        _ => None,
    };
    Some(phrase)
}

/// `a woman`, `another man`, `the victim`, `his wife`, `the soldiers`.
fn determined(line: &Line, index: usize) -> Option<Phrase> {
    let additional = line.reads_any(index, &["another", "other"]);
    if !additional && !line.is(index, Class::ARTICLE.or(Class::POSSESSIVE)) {
        return None;
    }
    let other = usize::from(line.is(index + 1, Class::OTHER));
    let run = run(line, index + 1 + other);
    let Some(head) = run.head.filter(|_| !run.thing) else {
        return lone_another(line, index, &run).or_else(|| unknown_single(line, index, &run));
    };
    let plural = line.is(head, Class::PEOPLE) && !line.is(head, Class::PERSON);
    let indefinite = line.reads_any(index, &["a", "an"]) || additional;
    let count = household(line, index, head).unwrap_or(if plural { amount::open(2) } else { amount::exact(1) });
    let sort = if plural { Sort::Plural } else { Sort::Single };
    let mut phrase = plain(index..head + 1, count, sort);
    describe(line, &mut phrase, &run);
    let next = line.reads_any(index + 1, &["second", "third", "fourth", "fifth", "sixth"]) && indefinite;
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
    let alone = line.reads(index, "another")
        && run.words.is_empty()
        && (line.is(index + 1, Class::BE.or(Class::VERB)) || line.trigger(index + 1).is_some());
    let mut phrase = plain(index..index + 1, amount::exact(1), Sort::Number);
    phrase.victims = None;
    phrase.identity.additional = true;
    alone.then_some(phrase)
}

/// `a monk`, `an alleged thief`: the slot decides whether a person is meant.
fn unknown_single(line: &Line, index: usize, run: &Run) -> Option<Phrase> {
    let indefinite = line.reads_any(index, &["a", "an", "one"]) && !run.thing && !run.words.is_empty();
    let mut phrase = plain(index..run.words.end, amount::exact(1), Sort::Unknown);
    phrase.identity.additional = line.reads_any(index + 1, &["second", "third", "fourth", "fifth", "sixth"]);
    describe(line, &mut phrase, run);
    name_after(line, &mut phrase);
    age_after(line, &mut phrase);
    indefinite.then_some(phrase)
}

/// `a couple` is two.
fn household(line: &Line, index: usize, head: usize) -> Option<Count> {
    let two = line.reads_any(head, &["couple", "twins"]) && !line.reads(head + 1, "of");
    (two && line.is(index, Class::ARTICLE)).then(|| amount::exact(2))
}

/// `police officer Ana Ruiz`, `a teacher, Ana Ruiz`: the name told after a description becomes part of it.
fn name_after(line: &Line, phrase: &mut Phrase) {
    let end = phrase.words.end;
    let start = end + usize::from(line.text(end) == "," && line.case == Case::Mixed);
    let length = name_length(line, start);
    let enough = length >= 2 || (length == 1 && start == end && line.case == Case::Mixed);
    if enough && line.case != Case::Title {
        phrase.identity.name = Some(line.span(start..start + length));
        phrase.words.end = start + length;
        if start == end {
            phrase.mark.end = start + length;
            phrase.victims = Some(phrase.mark.clone());
        } else if line.is(phrase.mark.start, Class::POSSESSIVE) {
            phrase.mark = start..start + length; // "his sister, Ana Ruiz"
        }
    }
}

/// `Sgt. Ana Ruiz`, `Deputy Ruiz`.
fn title_and_name(line: &Line, index: usize) -> Option<Phrase> {
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

/// `protesters`, `Syrian fighters`, and in headlines `man`.
fn bare(line: &Line, index: usize) -> Option<Phrase> {
    if line.kind(index) != Some(TokenKind::Word) && age_before_noun(line, index).is_none() {
        return None;
    }
    if line.kind(index) == Some(TokenKind::Word) && (stops(line, index) || line.trigger(index).is_some()) {
        return None;
    }
    let run = run(line, index);
    let head = run.head.filter(|_| !run.thing)?;
    let plural = line.is(head, Class::PEOPLE) && !line.is(head, Class::PERSON);
    let (count, sort) = if plural { (amount::open(2), Sort::Plural) } else { (amount::exact(1), Sort::Single) };
    let mut phrase = plain(index..head + 1, count, sort);
    describe(line, &mut phrase, &run);
    if line.reads(index, "other") {
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

fn name(line: &Line, index: usize) -> Option<Phrase> {
    let length = name_length(line, index);
    if length == 0 || (length == 1 && line.case != Case::Mixed) || is_organization(line, index, length) {
        return None;
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
            || (end == start && line.reads_any(end, &["al", "el"]) && line.is_hyphen(end + 1))
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
    let goes_on = |index: usize| line.is(index, Class::NOT_A_NAME.or(Class::THING)) && capital(index) && line.case == Case::Mixed;
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
    word && !line.text(index).contains("n't")
        && !line.text(index).contains("n’t")
        && !line.is(index, NEVER)
        && line.trigger(index).is_none()
        && line.cardinal(index).is_none()
        && !is_demonym(line, index)
}

/// `Syrian`, `Chinese`: what a name does not begin with.
fn is_demonym(line: &Line, index: usize) -> bool {
    let text = line.text(index);
    text.len() > 5
        && line.case == Case::Mixed
        && ["ian", "ese", "ish"].iter().any(|end| text.ends_with(end))
        && line.is(index + 1, Class::PERSON.or(Class::PEOPLE))
}

fn is_particle(line: &Line, index: usize) -> bool {
    line.reads_any(
        index,
        &[
            "de", "la", "del", "los", "van", "von", "der", "bin", "ibn", "al", "el", "da", "dos", "di", "jr.", "sr.", "jr", "sr",
            "y", "ii", "iii", "ul", "ur", "e",
        ],
    ) || matches!(line.text(index), ".") && index > 0 && line.text(index - 1).chars().count() == 1
}
