//! Verbs that can only be nouns or adjectives.

use crate::grammar::lexicon::Can;
use crate::grammar::part::Part;
use crate::grammar::words::Words;

/// `the killing of`: no verb stands right behind an article.
pub(super) fn determiner(words: &mut Words, index: usize) {
    let pure = !words.can(index, Can::PRONOUN);
    if pure && words.is(index + 1, Part::Verb) {
        let forms = words.forms(index + 1);
        let modifier =
            (forms.participle || forms.gerund) && matches!(words.part(index + 2), Part::Noun | Part::Adjective | Part::Number);
        words.set(index + 1, if modifier { Part::Adjective } else { Part::Noun });
    }
}

/// A finite verb or participle where only a noun or adjective can stand.
pub(super) fn verb(words: &mut Words, index: usize) {
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

/// `well-known`, `self-medicate`: what a hyphen binds is one word.
pub(super) fn hyphen(words: &mut Words, index: usize) {
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
