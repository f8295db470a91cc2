//! Cues that are no single verb: fixed expressions, and nouns for what is said.

use std::ops::Range;

use super::super::lexicon::{
    CLAUSE, Cue, DETERMINER, Form, Frame, INFINITIVE, NOTHING_MORE, PEOPLE, PREPOSITION, PRONOUN, SAID_THING,
};
use super::super::phrase::{SourcePhrase, phrase_after, subject_before};
use super::{Attribution, Order, Sentence, UnitKind};

/// How far before a noun for what is said its owner may stand.
const LONGEST_PRAISE: usize = 3;

/// The attribution of an expression that begins somewhere, if one does; it may have no source.
pub fn expression(sentence: Sentence, low: usize, at: usize) -> Option<Option<Attribution>> {
    let text = sentence.text(at);
    if sentence.is_word(at, "according") && sentence.is_word(at + 1, "to") {
        return Some(according_to(sentence, at));
    }
    if matches!(text, "view" | "words" | "opinion") && sentence.is_word(at + 1, "of") {
        return Some(in_the_words_of(sentence, at));
    }
    if text == "quoted" && sentence.is_word(at + 1, "as") && sentence.is_word(at + 2, "saying") {
        return Some(with_subject(sentence, low, at..at + 3, Frame::Say));
    }
    if let Some(words) = makes_clear(sentence, at) {
        return Some(with_subject(sentence, low, at..at + words, Frame::Act));
    }
    said_thing(sentence, low, at).map(Some)
}

/// `Ms. Lee was quoted as saying`, `Mr. Roe made it clear`
fn with_subject(sentence: Sentence, low: usize, cue: Range<usize>, frame: Frame) -> Option<Attribution> {
    let source = subject_before(sentence, low, cue.start)?;
    let known = Cue { frame, form: Form::Past, takes: CLAUSE, is_noun_too: false };
    Some(Attribution::new(cue, known, source, Order::SubjectFirst))
}

/// `her claim that`, `Mr. Lee's latest promise to`: what somebody says, as a noun with its owner and its clause.
fn said_thing(sentence: Sentence, low: usize, at: usize) -> Option<Attribution> {
    let unit = &sentence[at];
    if !unit.is(SAID_THING) || !unit.is_lower() || !(sentence.is_word(at + 1, "that") || sentence.is_word(at + 1, "to")) {
        return None;
    }
    let adjective = |at: usize| sentence[at].is_lower() && !sentence[at].is(DETERMINER | PREPOSITION);
    let owner = (low.max(at.saturating_sub(LONGEST_PRAISE))..at).rev().find(|&at| !adjective(at))?;
    let source = if sentence.has(owner, UnitKind::Possessive) {
        subject_before(sentence, low, owner)?
    } else {
        is_possessive(sentence.text(owner)).then(|| SourcePhrase::pronoun(sentence, owner))?
    };
    let known = Cue { frame: Frame::Think, form: Form::Participle, takes: CLAUSE | INFINITIVE, is_noun_too: true };
    Some(Attribution::new(at..at + 1, known, source, Order::SubjectFirst))
}

fn is_possessive(word: &str) -> bool {
    ["his", "her", "their", "its", "my", "our"].iter().any(|pronoun| word.eq_ignore_ascii_case(pronoun))
}

/// How many words `made clear` or `made it clear` has, if it stands here.
fn makes_clear(sentence: Sentence, at: usize) -> Option<usize> {
    let makes = matches!(sentence.text(at), "make" | "makes" | "made" | "making");
    let it = usize::from(makes && sentence.is_word(at + 1, "it"));
    (makes && sentence.is_word(at + 1 + it, "clear")).then_some(2 + it)
}

/// `as Ms. Lee put it`, `Ms. Lee shot back`
pub fn of_two_words(sentence: Sentence, at: usize) -> Option<Cue> {
    let text = sentence.text(at);
    let puts = matches!(text, "put" | "puts") && sentence.is_word(at + 1, "it");
    let back = matches!(text, "shot" | "fired" | "hit" | "shoots" | "fires") && sentence.is_word(at + 1, "back");
    let is_noun_too = matches!(text, "shoots" | "fires");
    (puts || back).then_some(Cue { frame: Frame::Say, form: Form::Past, takes: NOTHING_MORE, is_noun_too })
}

fn according_to(sentence: Sentence, at: usize) -> Option<Attribution> {
    let named = || phrase_after(sentence, at + 2).filter(|source| !is_measure(sentence, source));
    let source = object_pronoun(sentence, at + 2).or_else(named)?;
    Some(Attribution::new(at..at + 2, ACCORDING, source, Order::AccordingTo))
}

/// What `according to` takes.
const ACCORDING: Cue = Cue { frame: Frame::Say, form: Form::Present, takes: CLAUSE, is_noun_too: false };

/// `according to him`; before a noun `her` is her lawyer's.
fn object_pronoun(sentence: Sentence, at: usize) -> Option<SourcePhrase> {
    let alone = !sentence.after(at).is_some_and(|next| matches!(next.kind, UnitKind::Word | UnitKind::Hyphen));
    let text = sentence.text(at);
    let pronoun = matches!(text, "him" | "them" | "me" | "us") || text == "her" && alone;
    pronoun.then(|| SourcePhrase::pronoun(sentence, at))
}

/// `in the words of Ms. Lee`, `in the view of the court`
fn in_the_words_of(sentence: Sentence, at: usize) -> Option<Attribution> {
    let start = at.checked_sub(2).filter(|&start| sentence.is_word(start, "in") && sentence.is_word(at - 1, "the"))?;
    let source = phrase_after(sentence, at + 2)?;
    Some(Attribution::new(start..at + 2, ACCORDING, source, Order::AccordingTo))
}

/// `according to plan`, `to season`: a bare noun in the singular says nothing.
fn is_measure(sentence: Sentence, source: &SourcePhrase) -> bool {
    let at = source.units.start;
    let only = &sentence[at];
    source.units.len() == 1 && only.is_lower() && !only.is(PEOPLE | PRONOUN) && !sentence.text(at).ends_with('s')
}
