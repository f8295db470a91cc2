//! Whether a word that may be a cue is the verb of a clause.

use super::super::lexicon::{
    ADVERB, AUXILIARY, BE, CONJUNCTION, Cue, DETERMINER, EVIDENCE, Form, PEOPLE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR,
    TIME, VERB,
};
use super::{Sentence, UnitKind};

/// Whether a word that may be a cue is used as a verb, and not passively.
pub fn is_verb(sentence: Sentence, index: usize, cue: Cue) -> bool {
    let before = sentence.before(index);
    let next = sentence.after(index);
    let after_noun_word = before.is_some_and(|before| {
        (before.is(DETERMINER) && !before.is(PRONOUN | PEOPLE)
            || before.is(PREPOSITION) && cue.form != Form::Participle && cue.form != Form::Base)
            || matches!(before.kind, UnitKind::Possessive | UnitKind::Hyphen)
    });
    let hyphened = next.is_some_and(|next| next.kind == UnitKind::Hyphen);
    let capital_inside = sentence[index].is_capitalized() && index > 0;
    // `went back the next day`
    let adverb = sentence[index].is(ADVERB) && !before.is_some_and(|before| before.is(AUXILIARY));
    if adverb || after_noun_word || hyphened || capital_inside || is_state(sentence, index) || is_passive(sentence, index, cue) {
        return false;
    }
    let closes_quotation = sentence.is_quoted(0)
        && next.is_none_or(|next| matches!(next.kind, UnitKind::Stop | UnitKind::Comma))
        && before.is_some_and(|before| before.kind == UnitKind::Word && !before.is(PREPOSITION | DETERMINER));
    !cue.is_noun_too || closes_quotation || noun_too_is_verb(sentence, index)
}

/// `Dozens feared dead`: what has happened to them, in a headline.
fn is_state(sentence: Sentence, index: usize) -> bool {
    let next = sentence.text(index + 1);
    matches!(sentence.text(index), "feared" | "believed" | "thought" | "reported")
        && matches!(next, "dead" | "missing" | "lost" | "trapped" | "drowned" | "killed" | "buried" | "injured" | "wounded")
}

/// Whether `claims`, `read` and the like are verbs: between a subject and an object, or right after a quotation.
fn noun_too_is_verb(sentence: Sentence, index: usize) -> bool {
    let before = sentence.before(index);
    let next = sentence.after(index);
    let subject = before.is_some_and(|before| {
        before.is_capitalized()
            || before.is(PRONOUN | AUXILIARY | ADVERB)
            || before.kind == UnitKind::Comma
            || matches!(sentence.text(index - 1), "to" | "that")
    });
    let object = next.is_some_and(|next| match next.kind {
        UnitKind::Quoted(_) => true,
        UnitKind::Comma | UnitKind::Colon => sentence.is_quoted(index + 2) || is_set_apart(sentence, index),
        _ => {
            let then = matches!(sentence.text(index + 1), "as" | "before" | "after");
            next.is(SUBORDINATOR | DETERMINER | PRONOUN) && !then
                || next.is_capitalized()
                || matches!(sentence.text(index + 1), "to" | "for")
        }
    });
    let noun = before.is_some_and(|before| before.is_lower() && !before.is(PREPOSITION | DETERMINER | AUXILIARY));
    let that = sentence.text(index + 1) == "that";
    let inverted = before.is_some_and(|before| before.quotation().is_some())
        && next.is_some_and(|next| next.is_capitalized() || next.is(DETERMINER | PRONOUN | PEOPLE));
    subject && object
        || noun && that && !in_phrase_after_preposition(sentence, index)
        || inverted
        || agrees_with_noun(sentence, index)
}

/// `a poll shows the`, `lawmakers claim it`: a verb that agrees with the noun before it and has an object after it.
fn agrees_with_noun(sentence: Sentence, index: usize) -> bool {
    let Some(before) = index.checked_sub(1) else { return false };
    let form = sentence[index].cue().map(|cue| cue.form);
    let inside = DETERMINER | PREPOSITION | CONJUNCTION | ADVERB | SUBORDINATOR | AUXILIARY | TIME | VERB;
    let noun = sentence[before].kind == UnitKind::Word && (!sentence[before].is(inside) || sentence[before].is(PEOPLE));
    let plural = sentence.text(before).ends_with('s') || sentence[before].is(PEOPLE);
    let shown = (index.saturating_sub(7)..index).any(|index| sentence[index].is(EVIDENCE))
        && matches!(sentence.text(index), "show" | "shows");
    let agrees = form == Some(Form::Present) && (!plural || shown) || form == Some(Form::Base) && (plural || shown);
    let object = sentence.after(index).is_some_and(|next| {
        let begins = next.is(DETERMINER | PRONOUN | PEOPLE) && !next.is(RELATIVE | ADVERB);
        let finding = matches!(next.kind, UnitKind::Number | UnitKind::Stop) || sentence.text(index + 1) == "that";
        begins || next.is_capitalized() && !next.is(TIME) || shown && finding
    });
    noun && agrees && object
}

/// `…, Lee claims, …`: a comma before the name that stands before the verb.
fn is_set_apart(sentence: Sentence, index: usize) -> bool {
    let near = index.saturating_sub(5)..index;
    let before = near.rev().find(|&index| sentence[index].kind != UnitKind::Word);
    before.is_some_and(|before| before + 1 < index && matches!(sentence[before].kind, UnitKind::Comma | UnitKind::Quoted(_)))
}

/// `in her opening remarks that`: the noun of a phrase, not the verb of a clause.
fn in_phrase_after_preposition(sentence: Sentence, index: usize) -> bool {
    let near = 1.max(index.saturating_sub(4))..index;
    near.rev().any(|index| sentence[index].is(DETERMINER) && sentence[index - 1].is(PREPOSITION))
}

/// `was called`: what was said is not by the subject.
pub fn is_passive(sentence: Sentence, index: usize, cue: Cue) -> bool {
    if cue.form != Form::Past {
        return false;
    }
    let mut before = index;
    while before > 0 && index - before < 4 && sentence[before - 1].is(ADVERB) {
        before -= 1;
    }
    let feeling = matches!(sentence.text(index), "worried" | "convinced");
    before > 0 && sentence[before - 1].is(BE) && !feeling
}
