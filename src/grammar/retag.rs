//! Rules that overrule the model where English leaves one reading.

use super::lexicon::Can;
use super::part::Part;
use super::words::Words;

/// How far apart an auxiliary and its verb may stand.
const ADVERBS: usize = 3;

/// Corrects the parts of speech of a sentence.
pub fn retag(words: &mut Words) {
    for index in words.range.clone() {
        possessive(words, index);
        if words.can(index, Can::THANK) && words.can(index + 1, Can::PRONOUN) {
            words.set(index, Part::Verb);
        }
        match words.part(index) {
            Part::Auxiliary => auxiliary(words, index),
            Part::Preposition => preposition(words, index),
            Part::Determiner => determiner(words, index),
            Part::Verb => verb(words, index),
            Part::Pronoun => pronoun(words, index),
            Part::Noun => noun(words, index),
            Part::Mark if words.is_hyphen(index) => hyphen(words, index),
            _ => {}
        }
    }
    verbless(words);
}

/// `he's`, `the dam's burst`: a verb; `officials' homes`: no quotation mark.
fn possessive(words: &mut Words, index: usize) {
    let before = index.wrapping_sub(1);
    if words.is(index, Part::Possessive) {
        let pronoun = words.can(before, Can::PRONOUN.union(Can::QUESTION).union(Can::RELATIVE))
            && !words.can(before, Can::OBLIQUE)
            || words.reads(before, word!("there"))
            || words.reads(before, word!("here"));
        let one = words.can(before, Can::ONE)
            && words.word(before) != word!("it")
            && words.word(before) != word!("he")
            && words.word(before) != word!("she")
            && words.word(before) != word!("that")
            && words.word(before) != word!("this");
        let next = words.part(index + 1);
        let opens = matches!(next, Part::Determiner | Part::Negation)
            || words.is(index + 1, Part::Verb) && words.forms(index + 1).gerund && !words.is(index + 2, Part::Noun)
            || words.reads(index + 1, word!("been"));
        if (pronoun && !one) || opens {
            words.set(index, Part::Auxiliary);
        }
    } else if words.is(index, Part::Quote) && matches!(words.text(index), "'" | "’") {
        let plural = words.is(before, Part::Noun) && words.document.is_glued(index) && words.text(before).ends_with('s');
        let follows = words.range.contains(&(index + 1))
            && !words.document.is_glued(index + 1)
            && matches!(words.part(index + 1), Part::Noun | Part::Adjective);
        if plural && follows {
            words.set(index, Part::Possessive);
        }
    }
}

/// What follows an auxiliary, behind adverbs.
fn after_adverbs(words: &Words, index: usize) -> usize {
    let mut next = index + 1;
    while next < index + 1 + ADVERBS && matches!(words.part(next), Part::Adverb | Part::Negation) {
        next += 1;
    }
    next
}

fn auxiliary(words: &mut Words, index: usize) {
    let bits = words.bits(index);
    if bits.contains(Can::MODAL) && is_noun(words, index) {
        words.set(index, Part::Noun);
        return;
    }
    let next = after_adverbs(words, index);
    let open = matches!(words.part(next), Part::Noun | Part::Adjective);
    if !open || words.is_capital(next) {
        return;
    }
    let forms = words.forms(next);
    let plain = bits.intersects(Can::MODAL) && forms.base;
    let ends = !matches!(words.part(next + 1), Part::Noun | Part::Adjective);
    let perfect = bits.intersects(Can::HAVE)
        && forms.participle
        && (ends || words.is(next, Part::Adjective) && !words.is(next + 1, Part::Noun));
    if plain || perfect {
        words.set(next, Part::Verb);
    }
}

/// `the will`, `a can`, `in May`
fn is_noun(words: &Words, index: usize) -> bool {
    let before = index.wrapping_sub(1);
    let governed =
        matches!(words.part(before), Part::Determiner | Part::Possessive | Part::Adjective) && !words.can(before, Can::PRONOUN);
    let month = words.reads(index, word!("may"))
        && words.is_capital(index)
        && (words.is(before, Part::Preposition) || words.is(index + 1, Part::Number) || words.is(before, Part::Number));
    governed || month
}

fn preposition(words: &mut Words, index: usize) {
    if words.reads(index, word!("to")) {
        let next = after_adverbs(words, index);
        let open = matches!(words.part(next), Part::Noun | Part::Adjective | Part::Verb);
        if open
            && words.is(next, Part::Noun)
            && words.forms(next).base
            && !words.is_capital(next)
            && matches!(words.part(next + 1), Part::Determiner)
            && !words.can(next + 1, Can::PRONOUN)
        {
            words.set(next, Part::Verb); // "to plan the", where no noun could stand
        }
    } else if words.reads(index, word!("like")) {
        let mut before = index.wrapping_sub(1);
        for _ in 0..2 {
            if matches!(words.part(before), Part::Adverb | Part::Negation) {
                before -= 1;
            }
        }
        let verb = words.can(before, Can::MODAL.union(Can::NOMINATIVE).union(Can::DO))
            || words.reads(before, word!("to"))
            || words.reads(before, word!("you"));
        if verb {
            words.set(index, Part::Verb);
        }
    }
}

/// `the killing of`: no verb stands right behind an article.
fn determiner(words: &mut Words, index: usize) {
    let pure = !words.can(index, Can::PRONOUN);
    if pure && words.is(index + 1, Part::Verb) {
        let forms = words.forms(index + 1);
        let modifier =
            (forms.participle || forms.gerund) && matches!(words.part(index + 2), Part::Noun | Part::Adjective | Part::Number);
        words.set(index + 1, if modifier { Part::Adjective } else { Part::Noun });
    }
}

/// A finite verb or participle where only a noun or adjective can stand.
fn verb(words: &mut Words, index: usize) {
    let (forms, before) = (words.forms(index), index.wrapping_sub(1));
    let preposition = words.is(before, Part::Preposition) && !words.can(before, Can::SUBORDINATOR);
    let to = words.reads(before, word!("to"));
    let auxiliary = words.is(before, Part::Auxiliary) && !words.can(before, Can::DO.union(Can::MODAL));
    let noun = preposition && !to && (forms.base || forms.present) && !forms.participle
        || to && forms.present
        || auxiliary && forms.present
        || words.is(before, Part::Number) && (forms.base || forms.present) && !forms.past;
    if noun {
        words.set(index, Part::Noun);
        return;
    }
    let modifies = forms.participle && !forms.base && words.is(index + 1, Part::Noun) && !words.is_capital(index + 1);
    let governed = preposition || words.is(before, Part::Verb) && !words.can(before, Can::TAKES_BARE);
    if modifies && governed {
        words.set(index, Part::Adjective);
    }
}

/// `many of us enjoy a glimpse`: behind a pronoun that is a subject stands a verb.
fn pronoun(words: &mut Words, index: usize) {
    let relative = words.can(index, Can::RELATIVE) && !words.reads(index, word!("whose"));
    let subject = words.can(index, Can::NOMINATIVE) || relative;
    let next = after_adverbs(words, index);
    if !subject || !words.is(next, Part::Noun) || words.is_capital(next) {
        return;
    }
    let forms = words.forms(next);
    let third = words.can(index, Can::ONE) || relative && words.is(index.wrapping_sub(1), Part::Noun);
    let fits = forms.past || forms.present && third || forms.base && !words.can(index, Can::ONE) && !relative;
    let object = words.reads(index, word!("that"))
        && !matches!(words.part(next + 1), Part::Determiner | Part::Preposition | Part::Pronoun | Part::Comma);
    if fits && !object {
        words.set(next, Part::Verb);
    }
}

/// `Libertarians share many positions`, `Austria welcomes the choice`: a noun that stands between a noun and an article is none.
fn noun(words: &mut Words, index: usize) {
    let before = index.wrapping_sub(1);
    if words.is_capital(index) && words.cased || !words.is(before, Part::Noun) || words.can(index, Can::TIME) {
        return;
    }
    let opens = words.is(index + 1, Part::Determiner) && !words.can(index + 1, Can::FLOATS)
        || words.can(index + 1, Can::NOMINATIVE)
        || words.reads(index + 1, word!("that"));
    let plural = words.text(before).ends_with('s') || words.can(before, Can::PLURAL);
    let forms = words.forms(index);
    let fits = forms.present && !plural || forms.base && plural && !forms.present;
    if opens && fits && words.text(index).len() > 2 {
        words.set(index, Part::Verb);
    }
}

/// `well-known`, `self-medicate`: what a hyphen binds is one word.
fn hyphen(words: &mut Words, index: usize) {
    let (before, next) = (index.wrapping_sub(1), index + 1);
    let prefix = ["re", "self", "co", "pre", "fast", "over"].iter().any(|prefix| words.text(before).eq_ignore_ascii_case(prefix));
    if prefix && words.is(next, Part::Verb) {
        words.set(before, Part::Adverb);
    } else if words.is(next, Part::Verb) && (words.forms(next).participle || words.forms(next).gerund) {
        words.set(next, Part::Adjective);
        if !words.is(before, Part::Noun) {
            words.set(before, Part::Adjective);
        }
    }
}

/// Headlines leave little to tell by: where there is no verb at all, a noun that can be one is.
fn verbless(words: &mut Words) {
    let verbs = words.range.clone().any(|index| {
        let forms = words.forms(index);
        words.is(index, Part::Auxiliary) || words.is(index, Part::Verb) && !forms.gerund
    });
    if verbs || words.range.len() < 4 {
        return;
    }
    let candidate = words.range.clone().skip(1).find(|&index| {
        let nominal =
            matches!(words.part(index + 1), Part::Noun | Part::Determiner | Part::Adjective | Part::Preposition | Part::Number);
        words.is(index, Part::Noun)
            && !(words.cased && words.is_capital(index))
            && words.is(index - 1, Part::Noun)
            && nominal
            && words.forms(index).present
            && !words.text(index - 1).ends_with('s')
    });
    if let Some(index) = candidate {
        words.set(index, Part::Verb);
    }
}
