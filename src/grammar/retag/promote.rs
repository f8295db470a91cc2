//! Nouns and adjectives that can only be verbs.

use super::after_adverbs;
use crate::grammar::lexicon::Can;
use crate::grammar::part::Part;
use crate::grammar::words::Words;

/// `drove`, `seen`, `officers shot`: a form of a verb that is a noun nowhere, or not behind people.
pub(super) fn irregular(words: &Words, index: usize) -> bool {
    let (bits, before) = (words.bits(index), index.wrapping_sub(1));
    let forms = words.forms(index);
    let lower = !(words.cased && words.is_capital(index));
    let past = bits.contains(Can::PAST) && !bits.intersects(Can::PARTICIPLE.union(Can::BASE));
    let participle =
        bits.contains(Can::PARTICIPLE) && !bits.intersects(Can::PAST.union(Can::BASE)) && words.is(index, Part::Noun);
    let people = words.can(before, Can::PEOPLE)
        && words.is(before, Part::Noun)
        && (bits.contains(Can::PAST) && forms.past || forms.gerund);
    let modified = matches!(words.part(before), Part::Determiner | Part::Adjective | Part::Possessive);
    let counted = words.is(before, Part::Number) && bits.contains(Can::TRANSITIVE) && forms.participle;
    lower && !modified && (past || participle || people || counted) && !words.is(index + 1, Part::Noun)
}

/// `Libertarians share many positions`, `Austria welcomes the choice`: a noun that stands between a noun and an article is none.
pub(super) fn noun(words: &mut Words, index: usize) {
    if !words.is(index, Part::Noun) {
        return;
    }
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
    let oblique = words.can(index + 1, Can::OBLIQUE) && (fits || forms.past);
    let fits = fits || forms.past && words.bits(index).contains(Can::PAST);
    if (opens && fits || oblique) && words.text(index).len() > 2 {
        words.set(index, Part::Verb);
    }
}

/// `many of us enjoy a glimpse`: behind a pronoun that is a subject stands a verb.
pub(super) fn pronoun(words: &mut Words, index: usize) {
    let relative = words.can(index, Can::RELATIVE) && !words.reads(index, word!("whose"));
    let one = words.can(index, Can::ONE) && words.can(index, Can::PRONOUN) && !words.can(index, Can::OBLIQUE);
    let subject = words.can(index, Can::NOMINATIVE) || relative || one && words.forms(after_adverbs(words, index)).present;
    let next = after_adverbs(words, index);
    let own = words.is(next, Part::Adjective) && words.reads(next, word!("own")) && words.can(index, Can::NOMINATIVE);
    if !subject || !(words.is(next, Part::Noun) || own) || words.is_capital(next) {
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

/// `did the army fire`: the plain form at the end of the phrase is the verb.
pub(super) fn question(words: &mut Words, determiner: usize) {
    let nominal = |index: &usize| matches!(words.part(*index), Part::Noun | Part::Adjective | Part::Number);
    let end = (determiner + 1..determiner + 7).take_while(nominal).last().unwrap_or(determiner);
    let verb = end > determiner + 1 && words.forms(end).base && words.is(end - 1, Part::Noun) && words.is(end, Part::Noun);
    if verb && !words.is_capital(end) && !matches!(words.part(end + 1), Part::Verb | Part::Auxiliary) {
        words.set(end, Part::Verb);
    }
}

/// Stretches that must have a verb: sentences, quoted sentences, what a subordinator opens.
pub(super) fn stretches(words: &mut Words) {
    verbless(words, words.range.clone());
    for index in words.range.clone() {
        let opens = words.is(index, Part::Subordinator)
            && !words.can(index, Can::QUESTION.union(Can::ADVERB))
            && !words.reads(index, word!("so"));
        let quoted = words.is(index, Part::Quote) && words.is_capital(index + 1);
        if opens || quoted {
            let end = (index + 1..index + 12)
                .find(|&end| matches!(words.part(end), Part::Comma | Part::Mark | Part::Quote | Part::Verb | Part::Auxiliary));
            verbless(
                words,
                index + 1
                    ..end.map_or(index + 1, |end| end + usize::from(matches!(words.part(end), Part::Verb | Part::Auxiliary))),
            );
        }
    }
}

/// Headlines leave little to tell by: where there is no verb at all, a noun that can be one is.
pub(super) fn verbless(words: &mut Words, range: std::ops::Range<usize>) {
    let verbs = range.clone().any(|index| {
        let forms = words.forms(index);
        words.is(index, Part::Auxiliary) || words.is(index, Part::Verb) && !forms.gerund
    });
    if verbs || range.len() < 3 {
        return;
    }
    let loose = |index: &usize| {
        // "the results of the vote show a trend"
        let noun = words.is(*index, Part::Noun) && words.is(index - 1, Part::Noun) && words.forms(*index).base;
        noun && !words.is_capital(*index) && words.is(index + 1, Part::Determiner)
    };
    let candidate = range.clone().skip(1).find(|&index| {
        let forms = words.forms(index);
        let plural = words.text(index - 1).ends_with('s') && !words.is_capital(index - 1) || words.can(index - 1, Can::PLURAL);
        let ends = !matches!(words.part(index + 1), Part::Noun | Part::Possessive) || words.is_capital(index + 1);
        let adjective =
            words.is(index, Part::Adjective) && forms.past && matches!(words.part(index - 1), Part::Adjective | Part::Noun);
        adjective
            || words.is(index, Part::Noun)
                && !words.is_capital(index)
                && words.is(index - 1, Part::Noun)
                && (ends || !plural && forms.present || plural && forms.base)
                && (forms.present && !plural || forms.base && plural && !forms.present || forms.past)
    });
    if let Some(index) = candidate.or_else(|| range.skip(1).find(loose)) {
        words.set(index, Part::Verb);
    }
}

/// `of securing a peace`, `imagine having it`: a noun made of a verb takes no object, a gerund does.
pub(super) fn gerund(words: &mut Words, index: usize) {
    let before = index.wrapping_sub(1);
    let modified =
        matches!(words.part(before), Part::Determiner | Part::Adjective | Part::Possessive | Part::Number | Part::Noun);
    let object = words.is(index + 1, Part::Determiner) || words.can(index + 1, Can::OBLIQUE);
    let governed = words.is(before, Part::Verb) && matches!(words.part(index + 1), Part::Noun | Part::Adjective | Part::Number);
    let progressive = words.can(before, Can::BE) && matches!(words.part(index + 1), Part::Adjective | Part::Noun | Part::Number);
    if words.forms(index).gerund && !words.is_capital(index) && !modified && (object || governed || progressive) {
        words.set(index, Part::Verb);
    }
}

/// `delete or corrupt the files`, `teach our children, heal us`: a noun behind a conjunction has no article behind it.
pub(super) fn plain(words: &mut Words, index: usize) {
    let before = index.wrapping_sub(1);
    let joined = matches!(words.part(before), Part::Conjunction | Part::Comma) || index == words.range.start;
    let object =
        words.is(index + 1, Part::Determiner) && !words.can(index + 1, Can::PRONOUN) || words.can(index + 1, Can::OBLIQUE);
    let plain = words.forms(index).base && !words.can(index, Can::TIME) && words.text(index).len() > 2;
    let opens = index == words.range.start;
    if joined && plain && object && (opens && words.can(index + 1, Can::OBLIQUE) || !opens && !words.is_capital(index)) {
        words.set(index, Part::Verb);
    }
}

/// `that protects the town`, `norms that govern it`: behind a noun, `that` rather begins a relative clause.
pub(super) fn that(words: &mut Words, index: usize) {
    let (before, next) = (index.wrapping_sub(1), after_adverbs(words, index));
    let noun = words.is(before, Part::Noun);
    let opens = noun || matches!(words.part(before), Part::Subordinator);
    let forms = words.forms(next);
    let plural = words.text(before).ends_with('s') || words.can(before, Can::PLURAL);
    let fits = forms.past && noun || forms.present && !(noun && plural) || forms.base && noun && plural;
    let ends = !matches!(words.part(next + 1), Part::Verb | Part::Auxiliary | Part::Noun | Part::Possessive);
    if opens && fits && ends && words.is(next, Part::Noun) && !words.is_capital(next) {
        words.set(next, Part::Verb);
    }
}
