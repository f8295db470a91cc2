//! What did it, as written: `two car bombs`, `a landslide`, `the blast`.

use std::ops::Range;

use super::lexicon::{Class, Form};
use super::line::Line;
use super::triggers::Found;
use crate::document::TokenKind;

/// How far before and after its trigger a cause is sought.
const BEFORE: usize = 25;
const AFTER: usize = 12;
/// The longest cause, in words.
const LONGEST: usize = 6;

/// The cause that the sentence names nearest to the trigger: first where the form of the trigger puts it.
pub fn cause(line: &Line, found: &Found) -> Option<Range<usize>> {
    let before = || (found.words.start.saturating_sub(BEFORE)..found.words.start).rev().find(|&word| is_cause(line, word));
    let after = || {
        let end = line.len().min(found.words.end + AFTER);
        (found.words.end..end).take_while(|&word| !line.reads_any(word, words!(", ;"))).find(|&word| is_cause(line, word))
    };
    let told_before = matches!(found.form, Form::Gerund | Form::Present | Form::Noun);
    let noun = if told_before { before().or_else(after) } else { after().or_else(before) }?;
    Some(phrase_start(line, noun)..noun + 1)
}

/// A noun, not the verb of the same form: `strikes` after a noun phrase or a modal is none.
fn is_cause(line: &Line, word: usize) -> bool {
    line.is(word, Class::CAUSE)
        && !line.reads(word + 1, word!("wave"))
        && (word == 0 || !line.is(word - 1, Class::MODAL.or(Class::PRONOUN)))
}

/// The first word of the noun phrase that ends in `noun`.
fn phrase_start(line: &Line, noun: usize) -> usize {
    let mut start = noun;
    while start > 0 && noun - start < LONGEST {
        let before = start - 1;
        let class = line.class(before);
        let word = matches!(line.kind(before), Some(TokenKind::Word | TokenKind::Number)) || line.is_hyphen(before);
        let ends = class.is(Class::PREPOSITION.or(Class::VERB).or(Class::BE).or(Class::CONJUNCTION).or(Class::RELATIVE))
            && !class.is(Class::ARTICLE.or(Class::THING));
        if !word || ends || line.trigger(before).is_some() {
            break;
        }
        start = before;
        if class.is(Class::ARTICLE.or(Class::POSSESSIVE)) {
            break;
        }
    }
    start
}
