//! Rules that overrule the model where English leaves one reading.

mod demote;
mod promote;

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
        if words.reads(index, word!("once")) && (words.reads(index + 1, word!("again")) || words.reads(index + 1, word!("more")))
        {
            words.set(index, Part::Adverb);
        }
        match words.part(index) {
            Part::Auxiliary => auxiliary(words, index),
            Part::Preposition => preposition(words, index),
            Part::Determiner if words.reads(index, word!("that")) => promote::that(words, index),
            Part::Determiner => demote::determiner(words, index),
            Part::Verb => demote::verb(words, index),
            Part::Pronoun => promote::pronoun(words, index),
            Part::Noun | Part::Adjective => {
                if promote::irregular(words, index) {
                    words.set(index, Part::Verb);
                    continue;
                }
                promote::gerund(words, index);
                promote::plain(words, index);
                promote::noun(words, index);
            }
            Part::Mark if words.is_hyphen(index) => demote::hyphen(words, index),
            _ => {}
        }
    }
    promote::stretches(words);
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
    if bits.intersects(Can::DO.union(Can::MODAL)) && words.is(next, Part::Determiner) {
        promote::question(words, next);
    }
    let open = matches!(words.part(next), Part::Noun | Part::Adjective);
    if !open || words.is_capital(next) {
        return;
    }
    let forms = words.forms(next);
    let plain = bits.intersects(Can::MODAL) && forms.base;
    let irregular = words.can(next, Can::PARTICIPLE) && words.is(next, Part::Noun);
    let agent = forms.participle && words.reads(next + 1, word!("by"));
    let passive = bits.contains(Can::BE) && (irregular || agent);
    let ends = !matches!(words.part(next + 1), Part::Noun | Part::Adjective);
    let perfect = bits.intersects(Can::HAVE)
        && forms.participle
        && (ends || words.is(next, Part::Adjective) && !words.is(next + 1, Part::Noun));
    if plain || perfect || passive {
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
