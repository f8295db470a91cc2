//! Groups the tokens of a block into sentences.

use crate::document::{Sentence, Shape, Token, TokenKind};
use crate::span::Span;

/// Appends the sentences of the tokens from `first` on, which all stand in block `block`.
pub fn split(text: &str, first: usize, tokens: &[Token], block: usize, sentences: &mut Vec<Sentence>) {
    let mut start = first;
    let mut index = first;
    while index < tokens.len() {
        let end = index + 1 + closing_marks(text, tokens, index);
        if ends_sentence(text, tokens, index, end) {
            push(tokens, start..end, block, sentences);
            start = end;
        }
        index = end.max(index + 1);
    }
    if start < tokens.len() {
        push(tokens, start..tokens.len(), block, sentences);
    }
}

fn push(tokens: &[Token], range: std::ops::Range<usize>, block: usize, sentences: &mut Vec<Sentence>) {
    let span = Span::new(tokens[range.start].span.start, tokens[range.end - 1].span.end);
    sentences.push(Sentence { span, tokens: range, block });
}

/// How many closing quotation marks and brackets follow a stop without a blank.
fn closing_marks(text: &str, tokens: &[Token], stop: usize) -> usize {
    if !is_stop(text, &tokens[stop]) && !text[tokens[stop].span.range()].ends_with('.') {
        return 0;
    }
    tokens[stop..].windows(2).take_while(|pair| pair[0].span.end == pair[1].span.start && closes(text, &pair[1])).count()
}

fn closes(text: &str, token: &Token) -> bool {
    token.kind == TokenKind::QuoteMark || matches!(&text[token.span.range()], ")" | "]")
}

fn is_stop(text: &str, token: &Token) -> bool {
    token.kind == TokenKind::Punctuation && matches!(text[token.span.range()].chars().next(), Some('.' | '!' | '?' | '…'))
}

/// Whether a sentence ends with the token `stop`, given that the next one could begin at `next`.
fn ends_sentence(text: &str, tokens: &[Token], stop: usize, next: usize) -> bool {
    let Some(follower) = tokens.get(next) else { return true };
    let abbreviated = tokens[stop].kind == TokenKind::Word && text[tokens[stop].span.range()].ends_with('.');
    if !is_stop(text, &tokens[stop]) && !abbreviated {
        return false;
    }
    let begins = follower.kind == TokenKind::QuoteMark || matches!(follower.shape, Shape::Title | Shape::Upper | Shape::Mixed);
    if abbreviated {
        let word = &text[tokens[stop].span.range()];
        return begins && ends_after_abbreviation(word, &text[follower.span.range()]);
    }
    begins || follower.kind == TokenKind::Number || follower.kind == TokenKind::Punctuation
}

/// After "a.m." or "U.S." a sentence ends only where the next word usually begins one.
fn ends_after_abbreviation(word: &str, follower: &str) -> bool {
    const STARTERS: &[&str] = &[
        "A",
        "According",
        "After",
        "An",
        "And",
        "As",
        "At",
        "But",
        "He",
        "How",
        "However",
        "I",
        "If",
        "In",
        "It",
        "No",
        "On",
        "Police",
        "She",
        "Some",
        "That",
        "The",
        "Their",
        "There",
        "These",
        "They",
        "This",
        "Those",
        "We",
        "What",
        "When",
        "Who",
        "You",
    ];
    let dotted = word.matches('.').count() > 1;
    dotted && STARTERS.contains(&follower)
}
