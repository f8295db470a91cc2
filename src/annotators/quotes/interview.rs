//! Interviews and transcripts: paragraphs that labels take turns to begin (`LEE: It is safe.`), inside quotation marks too,
//! and dialogues in which a dash begins each turn (`— Where were you? — At home.`).

use std::collections::HashMap;
use std::ops::Range;

use super::attribution::{Attribution, Order};
use super::find::Segment;
use super::lexicon::{DETERMINER, STATEMENT, TIME};
use super::phrase::{Source, sentence_subject};
use super::read::{Draft, Reading};
use super::rules;
use super::types::{Form, How};
use super::units::{UnitKind, Units};
use crate::annotation::Confidence;
use crate::document::BlockKind;
use crate::span::Span;

/// The longest label, in bytes and in words: `Dr. Anna Lindqvist`.
const LONGEST_LABEL: usize = 48;
const LABEL_WORDS: usize = 5;

/// How many sentences before the first turn may say who is interviewed.
const INTRODUCTION: usize = 4;

/// What one speaker says before another goes on.
#[derive(Clone, Debug)]
pub struct Turn {
    /// Its block.
    pub block: usize,
    /// The first sentence of its block.
    pub sentence: usize,
    /// The quoted segment it is, if it stands in quotation marks.
    pub segment: Option<usize>,
    /// The turn whose speaker goes on.
    pub continues: Option<usize>,
    /// The quote.
    pub draft: Draft,
}

/// What begins a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Label<'d> {
    /// `LEE:`
    Name(&'d str, Span),
    /// `Q:`, `Question:`
    Question,
    /// `A.`, `Answer:`
    Answer,
    Dash,
}

/// What begins like a turn.
struct Candidate<'d> {
    block: usize,
    sentence: usize,
    label: Label<'d>,
    words: Span,
    segment: Option<usize>,
}

/// The turns of all interviews of a document, in order.
pub fn turns(units: &Units, readings: &[Reading]) -> Vec<Turn> {
    let (dashed, labelled): (Vec<_>, Vec<_>) =
        candidates(units, readings).into_iter().partition(|turn| turn.label == Label::Dash);
    let mut kept: Vec<_> = taking_turns(units, labelled).into_iter().chain(answering(units, dashed)).collect();
    kept.sort_by_key(|turn| turn.words.start);
    let answerer = kept.first().and_then(|first| interviewee(units, readings, first.block));
    let mut turns: Vec<Turn> = Vec::with_capacity(kept.len());
    let mut answered = None;
    for candidate in &kept {
        let answers = is_answer(units, candidate);
        let mut turn = turn(units, candidate, answerer.as_ref().filter(|_| answers && answered.is_none()));
        if answers && answerer.is_some() {
            turn.continues = answered;
            answered.get_or_insert(turns.len());
        }
        turns.push(turn);
    }
    turns
}

/// All paragraphs, or sentences after a dash, that begin like a turn.
fn candidates<'d>(units: &Units<'d>, readings: &[Reading]) -> Vec<Candidate<'d>> {
    let mut found = Vec::new();
    let mut first = 0;
    while let Some(reading) = readings.get(first) {
        let last = first + readings[first..].iter().take_while(|next| next.block == reading.block).count();
        let story = matches!(units.document.blocks()[reading.block].kind, BlockKind::Paragraph | BlockKind::Headline);
        if story && units.units[reading.units.start].kind == UnitKind::Dash {
            found.extend(dashed(units, first, &readings[first..last]));
        } else if story {
            let range = reading.units.start..readings[last - 1].units.end;
            found.extend(labelled(units, reading.block, first, range));
        }
        first = last;
    }
    found
}

/// A paragraph with a label: `LEE: It is safe.`, `“LEE: It is safe.”`
fn labelled<'d>(units: &Units<'d>, block: usize, sentence: usize, range: Range<usize>) -> Option<Candidate<'d>> {
    let segment = units.units[range.start].quoted();
    let ends = units.units[range.end - 1].kind == UnitKind::Stop;
    let whole = match segment.map(|segment| &units.segments[segment]) {
        Some(Segment { content, .. }) if range.len() == 1 => *content,
        None if ends => units.span(range),
        _ => return None,
    };
    let (label, length) = label(units.document.slice(whole), whole.start)?;
    let words = trimmed(units, Span::new(whole.start + length, whole.end))?;
    let unquoted = !units.document.slice(words).starts_with(['"', '“', '‘', '\'', '«', '„', '`']);
    (unquoted || segment.is_some()).then_some(Candidate { block, sentence, label, words, segment })
}

/// The label at the start of a paragraph and its length.
fn label(text: &str, at: usize) -> Option<(Label<'_>, usize)> {
    let letter = |end: char| text.starts_with(['Q', 'A']) && text[1..].starts_with(end) && text[2..].starts_with(' ');
    let length = if letter('.') { 1 } else { text.bytes().take(LONGEST_LABEL).position(|byte| byte == b':')? };
    let name = text[..length].trim_end();
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let named = !name.is_empty() && name.split_whitespace().count() <= LABEL_WORDS && name.split_whitespace().all(capital);
    let is = |letter: &str, word: &str| name.eq_ignore_ascii_case(letter) || name.eq_ignore_ascii_case(word);
    let label = if is("q", "question") {
        Label::Question
    } else if is("a", "answer") {
        Label::Answer
    } else {
        Label::Name(name, Span::new(at, at + name.len()))
    };
    let apart = text[length + 1..].starts_with(char::is_whitespace);
    (named && apart).then_some((label, length + 1))
}

/// The sentences of a paragraph that begins with a dash, cut where another dash begins one.
fn dashed<'d>(units: &Units<'d>, first: usize, sentences: &[Reading]) -> Vec<Candidate<'d>> {
    let mut found: Vec<Candidate> = Vec::new();
    if sentences.iter().any(|reading| reading.attributions.iter().any(|attribution| is_apart(units, attribution))) {
        return found;
    }
    for reading in sentences {
        let span = units.span(reading.units.clone());
        match found.last_mut() {
            Some(turn) if units.units[reading.units.start].kind != UnitKind::Dash => turn.words = turn.words.join(span),
            _ => {
                let words = trimmed(units, Span::new(units.units[reading.units.start].span.end, span.end));
                found.extend(words.map(|words| Candidate {
                    block: reading.block,
                    sentence: first,
                    label: Label::Dash,
                    words,
                    segment: None,
                }));
            }
        }
    }
    found
}

/// `— It is safe, said the mayor.`: the words of a turn with an attribution are read as reported speech.
fn is_apart(units: &Units, attribution: &Attribution) -> bool {
    let before = attribution.units.start.checked_sub(1).map(|before| units.units[before].kind);
    attribution.order == Order::CueFirst && matches!(before, Some(UnitKind::Comma | UnitKind::Stop | UnitKind::Dash))
}

fn trimmed(units: &Units, span: Span) -> Option<Span> {
    let text = units.document.slice(span);
    let start = span.start + (text.len() - text.trim_start().len());
    let words = Span::new(start, start + text.trim().len());
    (words.len() > 1).then_some(words)
}

fn asks(units: &Units, turn: &Candidate) -> bool {
    units.document.slice(turn.words).trim_end_matches(['"', '”', '’', '»']).ends_with('?')
}

/// Labels that take turns: two that come back, one that comes back beside a question and another's answer, or `Q` and `A`.
fn taking_turns<'d>(units: &Units, candidates: Vec<Candidate<'d>>) -> Vec<Candidate<'d>> {
    let mut times: HashMap<&str, usize> = HashMap::new();
    for turn in &candidates {
        *times.entry(name(turn)).or_default() += 1;
    }
    let again = times.values().filter(|times| **times > 1).count();
    let letters = times.contains_key("Q") && times.contains_key("A");
    let answered = || {
        candidates.windows(2).any(|pair| {
            let adjacent = pair[0].block + 1 == pair[1].block && name(&pair[0]) != name(&pair[1]);
            adjacent && asks(units, &pair[0]) && !asks(units, &pair[1])
        })
    };
    if !(again > 1 || letters || again == 1 && times.len() > 1 && answered()) {
        return Vec::new();
    }
    let comes_back: Vec<bool> = candidates.iter().map(|turn| letters || times[name(turn)] > 1).collect();
    let beside = |index: usize, other: usize| {
        comes_back.get(other) == Some(&true) && candidates[index].block.abs_diff(candidates[other].block) == 1
    };
    let kept = |index: usize| comes_back[index] || beside(index, index + 1) || beside(index, index.wrapping_sub(1));
    let kept: Vec<bool> = (0..candidates.len()).map(kept).collect();
    candidates.into_iter().zip(kept).filter_map(|(turn, kept)| kept.then_some(turn)).collect()
}

fn name<'d>(turn: &Candidate<'d>) -> &'d str {
    match turn.label {
        Label::Name(name, _) => name,
        Label::Question => "Q",
        Label::Answer => "A",
        Label::Dash => "—",
    }
}

/// Dashes begin a dialogue, and no list, if a question is answered.
fn answering<'d>(units: &Units, candidates: Vec<Candidate<'d>>) -> Vec<Candidate<'d>> {
    let answered = |pair: &[Candidate]| pair[0].block + 1 >= pair[1].block && asks(units, &pair[0]) && !asks(units, &pair[1]);
    if candidates.windows(2).any(answered) { candidates } else { Vec::new() }
}

/// Whether a turn is one of whom is interviewed: the label says so, or in a dialogue it asks nothing.
fn is_answer(units: &Units, turn: &Candidate) -> bool {
    turn.label == Label::Answer || turn.label == Label::Dash && !asks(units, turn)
}

/// Who is interviewed, as the sentences before the first turn tell: the subject of one that names nobody else.
fn interviewee(units: &Units, readings: &[Reading], block: usize) -> Option<Source> {
    let first = readings.partition_point(|reading| reading.block < block);
    let story = |reading: &&Reading| units.document.blocks()[reading.block].kind == BlockKind::Paragraph;
    readings[..first].iter().rev().take(INTRODUCTION).filter(story).find_map(|reading| only_name(units, reading))
}

/// The subject of a sentence about talk, if it is a name of two words and nobody is named after `with`, `to` or a verb.
fn only_name(units: &Units, reading: &Reading) -> Option<Source> {
    let subject = sentence_subject(units, reading.units.clone()).filter(|source| source.how == How::Named)?;
    let rival = |index: usize| {
        let before = &units.units[index - 1];
        let led_in = before.kind == UnitKind::Word && !before.is_capitalized();
        let set_off =
            before.is(DETERMINER) || matches!(units.text(index - 1), "in" | "at" | "of" | "on" | "from" | "by" | "near");
        units.units[index].is_capitalized() && !units.units[index].is(TIME) && led_in && !set_off
    };
    let speaks = |index: usize| {
        let unit = &units.units[index];
        unit.entry.cue.is_some()
            || unit.is(STATEMENT)
            || matches!(units.text(index), "us" | "we" | "our" | "met" | "sat" | "joins")
    };
    let full = units.document.slice(subject.span).contains(' ');
    let mut rest = subject.units.end..reading.units.end;
    (full && rest.clone().any(speaks) && !rest.any(rival)).then_some(subject)
}

fn turn(units: &Units, candidate: &Candidate, answerer: Option<&Source>) -> Turn {
    let (source, how) = match (candidate.label, answerer) {
        (Label::Name(_, label), _) => (Some(label), How::Named),
        (_, Some(answerer)) => (Some(answerer.span), answerer.how),
        _ => (None, How::Unknown),
    };
    let quoted = candidate.segment.map(|segment| units.segments[segment].span);
    Turn {
        block: candidate.block,
        sentence: candidate.sentence,
        segment: candidate.segment,
        continues: None,
        draft: Draft {
            content: vec![candidate.words],
            span: quoted.unwrap_or(candidate.words),
            form: if quoted.is_some() { Form::Direct } else { Form::Indirect },
            cue: None,
            source,
            how,
            continues: None,
            rule: &rules::TURN,
            confidence: if candidate.label == Label::Dash { Confidence::Low } else { Confidence::Medium },
        },
    }
}
