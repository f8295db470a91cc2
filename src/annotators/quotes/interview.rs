//! Interviews and transcripts: paragraphs that labels take turns to begin (`LEE: It is safe.`), inside quotation marks too,
//! and dialogues in which a dash begins each turn (`— Where were you? — At home.`).

use rustc_hash::FxHashMap;

use super::attribution::{Attribution, Order};
use super::find::QuotationIndex;
use super::lexicon::{DETERMINER, STATEMENT, TIME};
use super::passage::Passage;
use super::phrase::{SourcePhrase, sentence_subject};
use super::rules;
use super::sentences::{Layers, Sentence, UnitKind, blocks};
use super::types::{Form, How, Quote};
use crate::annotation::{Confidence, Mark};
use crate::document::{self, BlockKind, Document};
use crate::span::Span;
use crate::text::speaker_label;

/// How many sentences before the first turn may say who is interviewed.
const INTRODUCTION: usize = 4;

/// What one speaker says before another goes on.
#[derive(Clone, Debug)]
pub struct Turn {
    /// Its block.
    pub block: usize,
    /// The quotation it is, if it stands in quotation marks.
    pub quotation: Option<QuotationIndex>,
    /// The quote; what it continues is an earlier turn, by its number.
    pub quote: Mark<Quote>,
}

/// What begins a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TurnLabel<'d> {
    /// `LEE:`
    Name(&'d str, Span),
    /// `Q:`, `Question:`
    Question,
    /// `A.`, `Answer:`
    Answer,
    Dash,
}

/// What begins like a turn.
struct Opening<'d> {
    block: usize,
    label: TurnLabel<'d>,
    words: Span,
    quotation: Option<QuotationIndex>,
}

/// The turns of all interviews of a document, in order.
pub fn turns(layers: &Layers) -> Vec<Turn> {
    let document = layers.document;
    let (dashed, labelled): (Vec<_>, Vec<_>) = openings(layers).into_iter().partition(|turn| turn.label == TurnLabel::Dash);
    let mut kept: Vec<_> = taking_turns(document, labelled).into_iter().chain(answering(document, dashed)).collect();
    kept.sort_by_key(|turn| turn.words.start);
    let answerer = kept.first().and_then(|first| interviewee(layers, first.block));
    let mut answered = None;
    let turn = |(index, opening): (usize, &Opening)| {
        let Some(answerer) = answerer.as_ref().filter(|_| is_answer(document, opening)) else {
            return turn(layers, opening, None, None);
        };
        let turn = turn(layers, opening, answered.is_none().then_some(answerer), answered);
        answered.get_or_insert(index);
        turn
    };
    kept.iter().enumerate().map(turn).collect()
}

/// All paragraphs, or sentences after a dash, that begin like a turn.
fn openings<'a>(layers: &'a Layers<'a>) -> Vec<Opening<'a>> {
    let mut found = Vec::new();
    let mut passage = Passage::new(layers);
    for sentences in blocks(layers.document) {
        if !matches!(layers.document.blocks()[sentences[0].block].kind, BlockKind::Paragraph | BlockKind::Headline) {
            continue;
        }
        if layers.begins_with_dash(sentences) {
            passage.read(sentences);
            dashed(&passage, &mut found);
        } else {
            found.extend(labelled(layers, sentences));
        }
    }
    found
}

/// A paragraph with a label: `LEE: It is safe.`, `“LEE: It is safe.”`
fn labelled<'a>(layers: &'a Layers<'a>, sentences: &[document::Sentence]) -> Option<Opening<'a>> {
    let document = layers.document;
    let (first, last) = (&sentences[0], &sentences[sentences.len() - 1]);
    let mut quotations = layers.quotations.of_block(first.block);
    let at_start = |index: &QuotationIndex| layers.quotations.get(*index).tokens.start == first.tokens.start;
    let quotation = quotations.clone().next().filter(at_start);
    let whole = match quotation.map(|index| layers.quotations.get(index)) {
        Some(quotation) if quotation.tokens.end == last.tokens.end => quotation.content,
        Some(_) => return None,
        None => Span::new(first.span.start, last.span.end),
    };
    let (label, length) = label(document.slice(whole), whole.start)?;
    let outside = |index| layers.quotations.get(index).tokens.end < last.tokens.end;
    let ends = layers.ends_with_stop(sentences) && quotations.next_back().is_none_or(outside);
    if quotation.is_none() && !ends {
        return None;
    }
    let words = trimmed(document, Span::new(whole.start + length, whole.end))?;
    let unquoted = !document.slice(words).starts_with(['"', '“', '‘', '\'', '«', '„', '`']);
    (unquoted || quotation.is_some()).then_some(Opening { block: first.block, label, words, quotation })
}

/// The label at the start of a paragraph and its length.
fn label(text: &str, at: usize) -> Option<(TurnLabel<'_>, usize)> {
    let letter = |end: char| text.starts_with(['Q', 'A']) && text[1..].starts_with(end) && text[2..].starts_with(' ');
    let written = if letter('.') { &text[..1] } else { speaker_label(text)? };
    let name = written.trim_end();
    let is = |letter: &str, word: &str| name.eq_ignore_ascii_case(letter) || name.eq_ignore_ascii_case(word);
    let label = if is("q", "question") {
        TurnLabel::Question
    } else if is("a", "answer") {
        TurnLabel::Answer
    } else {
        TurnLabel::Name(name, Span::new(at, at + name.len()))
    };
    Some((label, written.len() + 1))
}

/// The sentences of a paragraph that begins with a dash, cut where another dash begins one.
fn dashed<'a>(passage: &Passage<'a>, openings: &mut Vec<Opening<'a>>) {
    let document = passage.document();
    let numbers = 0..passage.len();
    let apart = |number| passage.attributions(number).iter().any(|found| is_apart(passage.sentence(number), found));
    if numbers.clone().any(apart) {
        return;
    }
    let first = openings.len();
    for number in numbers {
        let sentence = passage.sentence(number);
        let span = sentence.span(0..sentence.len());
        match openings[first..].last_mut() {
            Some(turn) if !sentence.has(0, UnitKind::Dash) => turn.words = turn.words.join(span),
            _ => {
                let words = trimmed(document, Span::new(sentence[0].span.end, span.end));
                let opening = |words| Opening { block: passage.block, label: TurnLabel::Dash, words, quotation: None };
                openings.extend(words.map(opening));
            }
        }
    }
}

/// `— It is safe, said the mayor.`: the words of a turn with an attribution are read as reported speech.
fn is_apart(sentence: Sentence, attribution: &Attribution) -> bool {
    let before = sentence.before(attribution.units.start).map(|before| before.kind);
    attribution.order == Order::CueFirst && matches!(before, Some(UnitKind::Comma | UnitKind::Stop | UnitKind::Dash))
}

fn trimmed(document: &Document, span: Span) -> Option<Span> {
    let text = document.slice(span);
    let start = span.start + (text.len() - text.trim_start().len());
    let words = Span::new(start, start + text.trim().len());
    (words.len() > 1).then_some(words)
}

fn asks(document: &Document, turn: &Opening) -> bool {
    document.slice(turn.words).trim_end_matches(['"', '”', '’', '»']).ends_with('?')
}

/// Labels that take turns: two that come back, one that comes back beside a question and another's answer, or `Q` and `A`.
fn taking_turns<'d>(document: &Document, openings: Vec<Opening<'d>>) -> Vec<Opening<'d>> {
    let mut times: FxHashMap<&str, usize> = FxHashMap::default();
    for turn in &openings {
        *times.entry(name(turn)).or_default() += 1;
    }
    let again = times.values().filter(|times| **times > 1).count();
    let letters = times.contains_key("Q") && times.contains_key("A");
    let answered = || {
        openings.windows(2).any(|pair| {
            let adjacent = pair[0].block + 1 == pair[1].block && name(&pair[0]) != name(&pair[1]);
            adjacent && asks(document, &pair[0]) && !asks(document, &pair[1])
        })
    };
    if !(again > 1 || letters || again == 1 && times.len() > 1 && answered()) {
        return Vec::new();
    }
    let comes_back: Vec<bool> = openings.iter().map(|turn| letters || times[name(turn)] > 1).collect();
    let beside = |index: usize, other: usize| {
        comes_back.get(other) == Some(&true) && openings[index].block.abs_diff(openings[other].block) == 1
    };
    let kept = |index: usize| comes_back[index] || beside(index, index + 1) || beside(index, index.wrapping_sub(1));
    let kept: Vec<bool> = (0..openings.len()).map(kept).collect();
    openings.into_iter().zip(kept).filter_map(|(turn, kept)| kept.then_some(turn)).collect()
}

fn name<'d>(turn: &Opening<'d>) -> &'d str {
    match turn.label {
        TurnLabel::Name(name, _) => name,
        TurnLabel::Question => "Q",
        TurnLabel::Answer => "A",
        TurnLabel::Dash => "—",
    }
}

/// Dashes begin a dialogue, and no list, if a question is answered.
fn answering<'d>(document: &Document, openings: Vec<Opening<'d>>) -> Vec<Opening<'d>> {
    let answered = |pair: &[Opening]| pair[0].block + 1 >= pair[1].block && asks(document, &pair[0]) && !asks(document, &pair[1]);
    if openings.windows(2).any(answered) { openings } else { Vec::new() }
}

/// Whether a turn is one of whom is interviewed: the label says so, or in a dialogue it asks nothing.
fn is_answer(document: &Document, turn: &Opening) -> bool {
    turn.label == TurnLabel::Answer || turn.label == TurnLabel::Dash && !asks(document, turn)
}

/// Who is interviewed, as the sentences before the first turn tell: the subject of one that names nobody else.
fn interviewee(layers: &Layers, block: usize) -> Option<SourcePhrase> {
    let sentences = layers.document.sentences();
    let mut before = &sentences[..sentences.partition_point(|sentence| sentence.block < block)];
    let mut passage = Passage::new(layers);
    let mut left = INTRODUCTION;
    while let Some(block) = before.chunk_by(|one, next| one.block == next.block).next_back().filter(|_| left > 0) {
        before = &before[..before.len() - block.len()];
        passage.read(block);
        let story = passage.kind() == BlockKind::Paragraph;
        let near = (0..passage.len()).rev().take(left);
        if let Some(name) = near.filter(|_| story).find_map(|number| only_name(passage.sentence(number))) {
            return Some(name);
        }
        left = left.saturating_sub(passage.len());
    }
    None
}

/// The subject of a sentence about talk, if it is a name of two words and nobody is named after `with`, `to` or a verb.
fn only_name(sentence: Sentence) -> Option<SourcePhrase> {
    let subject = sentence_subject(sentence, 0..sentence.len()).filter(|source| source.how == How::Named)?;
    let rival = |at: usize| {
        let before = &sentence[at - 1];
        let led_in = before.kind == UnitKind::Word && !before.is_capitalized();
        let set_off =
            before.is(DETERMINER) || matches!(sentence.text(at - 1), "in" | "at" | "of" | "on" | "from" | "by" | "near");
        sentence[at].is_capitalized() && !sentence[at].is(TIME) && led_in && !set_off
    };
    let speaks = |at: usize| {
        let unit = &sentence[at];
        unit.cue().is_some() || unit.is(STATEMENT) || matches!(sentence.text(at), "us" | "we" | "our" | "met" | "sat" | "joins")
    };
    let full = sentence.document().slice(subject.span).contains(' ');
    let mut rest = subject.units.end..sentence.len();
    (full && rest.clone().any(speaks) && !rest.any(rival)).then_some(subject)
}

/// The turn of an opening, said by `answerer` if the label names nobody, or by who said the turn that it continues.
fn turn(layers: &Layers, opening: &Opening, answerer: Option<&SourcePhrase>, continues: Option<usize>) -> Turn {
    let (source, how) = match (opening.label, answerer) {
        _ if continues.is_some() => (None, How::Continued),
        (TurnLabel::Name(_, label), _) => (Some(label), How::Named),
        (_, Some(answerer)) => (Some(answerer.span), answerer.how),
        _ => (None, How::Unknown),
    };
    let quoted = opening.quotation.map(|quotation| layers.quotations.get(quotation).span);
    let quote = Mark {
        span: quoted.unwrap_or(opening.words),
        confidence: if opening.label == TurnLabel::Dash { Confidence::Low } else { Confidence::Medium },
        rule: &rules::TURN,
        reading: Quote {
            form: if quoted.is_some() { Form::Direct } else { Form::Indirect },
            content: vec![opening.words],
            cue: None,
            source,
            how,
            asserted: true,
            continues,
        },
    };
    Turn { block: opening.block, quotation: opening.quotation, quote }
}
