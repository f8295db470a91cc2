//! What can be said of a phrase whose words are known.

use std::ops::Range;

use super::Reading;
use crate::annotation::Sex;
use crate::grammar::lexicon::Can;
use crate::grammar::part::Part;
use crate::grammar::types::{Count, Phrase, Sort};
use crate::grammar::words::Words;
use crate::words::{Class, classes, meanings};

/// How many tokens say about how many, before a number: `at least`, `more than`, `up to`, `some`.
pub fn quantifier(words: &Words, index: usize) -> usize {
    if !words.can(index, Can::QUANTIFIES) {
        return 0;
    }
    let two = words.reads(index, word!("at"))
        && (words.reads(index + 1, word!("least")) || words.reads(index + 1, word!("most")))
        || words.can(index, Can::COMPARES) && words.reads(index + 1, word!("than"))
        || words.reads(index, word!("up")) && words.reads(index + 1, word!("to"));
    let three = words.reads(index, word!("as"))
        && words.can(index + 1, Can::MANY.union(Can::COMPARES))
        && words.reads(index + 2, word!("as"));
    let length = if three {
        3
    } else if two {
        2
    } else {
        usize::from(words.can(index, Can::ABOUT))
    };
    let counted = words.is(index + length, Part::Number)
        || words.reads(index + length, word!("a")) && words.is(index + length + 1, Part::Number);
    if length > 0 && counted { length } else { 0 }
}

pub(super) fn is_glued(words: &Words, index: usize) -> bool {
    words.kind(index).is_some() && words.document.is_glued(index)
}

/// `St Paul's`: an owner and nothing owned.
pub(super) fn name_only(words: &Words, owner: Range<usize>) -> Phrase {
    let head = owner.end - 1;
    let sort = if words.is_capital(head) { Sort::Name } else { Sort::Noun };
    bare(owner.start..owner.end + 1, head, sort)
}

pub(super) fn name_start(words: &Words, tokens: &Range<usize>, head: usize) -> usize {
    (tokens.start..head).rev().take_while(|&index| words.is_capital(index) && words.is(index, Part::Noun)).last().unwrap_or(head)
}

pub(super) const fn bare(tokens: Range<usize>, head: usize, sort: Sort) -> Phrase {
    Phrase {
        tokens,
        head,
        name: None,
        sort,
        count: Count::Unknown,
        determiner: None,
        number: None,
        possessor: None,
        preposition: None,
        of: None,
        apposition: None,
        next: None,
        whole: None,
        negative: false,
        sex: None,
        is_time: false,
    }
}

/// A pronoun, or a determiner that stands alone.
pub fn pronoun(words: &Words, index: usize) -> Phrase {
    let mut phrase = bare(index..index + 1, index, Sort::Pronoun);
    phrase.negative = words.can(index, Can::NEGATED);
    phrase.sex = sex(words, index);
    phrase.count = if words.can(index, Can::ONE) {
        Count::Singular
    } else if words.can(index, Can::MANY) {
        Count::Plural
    } else {
        Count::Unknown
    };
    phrase
}

pub(super) fn sex(words: &Words, index: usize) -> Option<Sex> {
    let classes = classes(words.word(index));
    meanings(&[(Class::Female, Sex::Female), (Class::Male, Sex::Male)], classes).next()
}

pub(super) fn number(words: &Words, reading: &Reading, head: usize) -> Count {
    if let Some(number) = &reading.number {
        let one = number.len() == 1 && matches!(words.text(number.start), "1");
        return if one { Count::Singular } else { Count::Plural };
    }
    if reading.modifier.is_some_and(|one| words.reads(one, word!("one"))) {
        return Count::Singular;
    }
    if words.can(head, Can::PLURAL) {
        return Count::Plural;
    }
    let text = words.text(head);
    let plural = text.ends_with('s') && !text.ends_with("ss") && !text.ends_with("us") && !words.can(head, Can::SINGULAR);
    match reading.determiner {
        Some(determiner) if words.can(determiner, Can::ONE) => Count::Singular,
        Some(determiner) if words.can(determiner, Can::MANY) => Count::Plural,
        _ if reading.head.is_none() => Count::Unknown,
        _ if words.is_capital(head) => Count::Unknown,
        _ if plural => Count::Plural,
        _ => Count::Singular,
    }
}
