//! The noun phrase before a verb: its subject.

use std::ops::Range;

use super::super::lexicon::{
    ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, Frame, PEOPLE, PREPOSITION, PRONOUN, RELATIVE, STATEMENT, SUBORDINATOR, TIME,
    VERB,
};
use super::super::sentences::{Sentence, UnitKind};
use super::super::types::How;
use super::name::pure_name;
use super::subject::{is_participle, is_verb_in_s};
use super::{LONGEST_PHRASE, SourcePhrase, source_in};

/// The longest phrase looked at before `and`, in units.
const LONGEST_PARTNER: usize = 6;
/// The farthest that appositions may put a subject from its verb.
const LONGEST_APPOSITION: usize = 70;

/// What ends a phrase on its left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Boundary {
    /// A mark, a conjunction, the start of the sentence.
    Clean,
    /// A verb: the words belong to another clause.
    Verb,
}

/// The subject of the verb at `cue`, looked for from `low` on.
pub fn subject_before(sentence: Sentence, low: usize, cue: usize) -> Option<SourcePhrase> {
    let end = skip_adverbs(sentence, low, cue);
    let last = end.checked_sub(1).filter(|&last| last >= low)?;
    match sentence[last].kind {
        UnitKind::Comma | UnitKind::Dash => before_apposition(sentence, low, last),
        UnitKind::Word | UnitKind::Number | UnitKind::Closing => {
            let (start, _) = extent_before(sentence, low, end);
            source_in(sentence, start..end).map(|source| with_partner(sentence, low, source))
        }
        _ => None,
    }
}

/// `Ms. Lee and her aides`, `many experts and some lawmakers`: a description goes on before `and`, where people stand there
/// that nothing else claims.
fn with_partner(sentence: Sentence, low: usize, source: SourcePhrase) -> SourcePhrase {
    let and = source.units.start.checked_sub(1).filter(|&and| and > low && sentence.text(and) == "and");
    let Some(and) = and.filter(|_| source.how == How::Described) else { return source };
    let people = |index: &usize| {
        let unit = &sentence[*index];
        let word = matches!(unit.kind, UnitKind::Word | UnitKind::Hyphen) && unit.cue().is_none();
        word && (unit.is_capitalized() || unit.is(PEOPLE | DETERMINER) && !unit.is(PREPOSITION | AUXILIARY))
    };
    let start = and - (low.max(and.saturating_sub(LONGEST_PARTNER))..and).rev().take_while(people).count();
    let named = start < and && (sentence[and - 1].is_capitalized() || sentence[and - 1].is(PEOPLE));
    let free = start == low || sentence[start - 1].kind == UnitKind::Comma || sentence.text(start - 1) == "that";
    if !named || !free || sentence[start].is(CONJUNCTION) {
        return source;
    }
    SourcePhrase { span: sentence[start].span.join(source.span), units: start..source.units.end, ..source }
}

/// Steps left over what may stand between a subject and its verb: `has also`, `on Monday`, `in a later interview`, `two
/// weeks ago`.
fn skip_adverbs(sentence: Sentence, low: usize, cue: usize) -> usize {
    let mut end = cue;
    while end > low && cue - end < 12 {
        let unit = &sentence[end - 1];
        let word = unit.is_lower() || unit.is(TIME);
        if let Some(start) = adverbial_before(sentence, low, end) {
            end = start;
        } else if sentence.text(end - 1) == "long" && end > low + 1 && sentence[end - 2].is(AUXILIARY) {
            end -= 1;
        } else if !(word && unit.is(ADVERB | AUXILIARY | TIME)) || unit.is(PRONOUN) {
            break;
        } else {
            end -= 1;
            if unit.is(TIME) && end > low && sentence[end - 1].is(PREPOSITION) {
                end -= 1;
            }
        }
    }
    end
}

/// Where a phrase begins that says when or where something was said and ends before `end`: `in a later interview`, `in
/// 2010`, `less than two weeks ago`.
fn adverbial_before(sentence: Sentence, low: usize, end: usize) -> Option<usize> {
    let last = end.checked_sub(1).filter(|&last| last > low)?;
    let near = low.max(last.saturating_sub(5))..last;
    if matches!(sentence.text(last), "ago" | "earlier" | "later") && is_span_of_time(sentence.text(last - 1)) {
        let words = |&index: &usize| {
            let unit = &sentence[index];
            unit.kind == UnitKind::Number
                || unit.is(DETERMINER)
                || matches!(sentence.text(index), "few" | "less" | "more" | "than" | "about")
        };
        return Some(last - 1 - (near.start..last - 1).rev().take_while(words).count());
    }
    let year = sentence[last].kind == UnitKind::Number && sentence.text(last).len() == 4;
    if year && sentence.text(last - 1) == "in" {
        return Some(last - 1);
    }
    let lower = |index: &usize| sentence[*index].is_lower() || sentence[*index].kind == UnitKind::Possessive;
    let preposition = near.rev().take_while(lower).find(|&index| sentence[index].is(PREPOSITION))?;
    let determined = sentence[preposition + 1].is(DETERMINER) && sentence.text(preposition + 1) != "the";
    (determined && sentence[last].is(STATEMENT) && matches!(sentence.text(preposition), "in" | "during" | "on"))
        .then_some(preposition)
}

fn is_span_of_time(word: &str) -> bool {
    matches!(word, "hours" | "days" | "weeks" | "months" | "years" | "day" | "week" | "month" | "year" | "decades")
}

/// Where the phrase that ends before `end` begins.
fn extent_before(sentence: Sentence, low: usize, end: usize) -> (usize, Boundary) {
    let mut start = end;
    while start > low && end - start < LONGEST_PHRASE {
        let index = start - 1;
        let unit = &sentence[index];
        match unit.kind {
            UnitKind::Closing => match opening_bracket(sentence, low, index) {
                Some(opening) => start = opening,
                None => return (start, Boundary::Clean),
            },
            UnitKind::Word if unit.is(RELATIVE) && start == end => return (index, Boundary::Clean),
            UnitKind::Word if unit.is(AUXILIARY) => match relative_before(sentence, low, index) {
                Some(relative) => start = relative,
                None => return (start, Boundary::Verb),
            },
            UnitKind::Word if unit.is(PRONOUN) && !unit.is(RELATIVE) => {
                return (if end - index == 1 || unit.is(DETERMINER) { index } else { start }, Boundary::Clean);
            }
            UnitKind::Word if unit.is(SUBORDINATOR) && !unit.is_capitalized() => return (start, Boundary::Clean),
            UnitKind::Word if is_verb(sentence, index, end) => return (start, Boundary::Verb),
            UnitKind::Word if unit.is(CONJUNCTION) && !joins_names(sentence, low, index, end) => return (start, Boundary::Clean),
            UnitKind::Word | UnitKind::Number | UnitKind::Hyphen | UnitKind::Possessive => start = index,
            _ => return (start, Boundary::Clean),
        }
    }
    (start, Boundary::Clean)
}

/// The bracket that opens what the bracket at `closing` closes.
fn opening_bracket(sentence: Sentence, low: usize, closing: usize) -> Option<usize> {
    (low.max(closing.saturating_sub(12))..closing).rev().find(|&index| sentence[index].kind == UnitKind::Opening)
}

/// `officials who were briefed`: a relative pronoun shortly before an auxiliary.
fn relative_before(sentence: Sentence, low: usize, auxiliary: usize) -> Option<usize> {
    (low.max(auxiliary.saturating_sub(3))..auxiliary).rev().find(|&index| sentence[index].is(RELATIVE))
}

/// Whether a word is the verb of another clause, judged by its form and what follows it.
fn is_verb(sentence: Sentence, index: usize, end: usize) -> bool {
    let unit = &sentence[index];
    if !unit.is_lower() {
        return false;
    }
    let text = sentence.text(index);
    let takes_object = text.ends_with("ed") && index + 1 < end && sentence[index + 1].is(DETERMINER);
    let says =
        unit.cue().is_some_and(|cue| cue.form.is_finite() && matches!(cue.frame, Frame::Say | Frame::Tell) && !cue.is_noun_too);
    unit.is(VERB) || takes_object || says || is_verb_in_s(sentence, index, end)
}

/// `and` between two names or two nouns belongs to the phrase; between two clauses it does not.
fn joins_names(sentence: Sentence, low: usize, index: usize, end: usize) -> bool {
    let (Some(left), Some(right)) = (sentence.before(index).filter(|_| index > low), sentence.after(index)) else { return false };
    let both_names = left.is_capitalized() && right.is_capitalized();
    let both_nouns = left.is_lower() && right.is_lower() && !right.is(PRONOUN | DETERMINER | PEOPLE) && index + 1 < end;
    left.kind == UnitKind::Word && (both_names || both_nouns)
}

/// `Mr. Lee, a lawyer in Oslo, said`: the subject is the first of the pieces between commas that can be one.
fn before_apposition(sentence: Sentence, low: usize, comma: usize) -> Option<SourcePhrase> {
    let low = low.max(comma.saturating_sub(LONGEST_APPOSITION));
    let pieces = pieces_before(sentence, low, comma);
    for (index, piece) in pieces.iter().enumerate() {
        let (start, boundary) = extent_before(sentence, piece.start, piece.end);
        let Some(source) = source_in(sentence, start..piece.end) else { continue };
        let first = &sentence[piece.start];
        // `…, 19, said`: an age.
        if piece.len() == 1 && first.kind == UnitKind::Number {
            continue;
        }
        let reported = sentence.text(piece.start) == "that";
        let leads_in = first.is(PREPOSITION | SUBORDINATOR | TIME | ADVERB) && source.units.start > piece.start && !reported;
        let leads_in = leads_in || sentence[start].is(PREPOSITION | RELATIVE | TIME) || is_participle(sentence, start);
        if boundary == Boundary::Verb || leads_in {
            continue;
        }
        let named = pieces[index + 1..].iter().find_map(|piece| pure_name(sentence, piece.clone()));
        let source = if source.how == How::Described && ends_in_noun(sentence, piece) { named.unwrap_or(source) } else { source };
        return Some(SourcePhrase { units: start..comma, ..source });
    }
    None
}

/// What stands between the commas and dashes before the one at `comma`, from left to right.
fn pieces_before(sentence: Sentence, low: usize, comma: usize) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut end = comma;
    let mut index = comma;
    while index > low {
        match sentence[index - 1].kind {
            UnitKind::Comma | UnitKind::Dash => {
                pieces.push(index..end);
                end = index - 1;
            }
            UnitKind::Colon | UnitKind::Semicolon | UnitKind::Stop | UnitKind::Quoted(_) => break,
            _ => {}
        }
        index -= 1;
    }
    pieces.push(index..end);
    pieces.retain(|piece| !piece.is_empty());
    pieces.reverse();
    pieces
}

fn ends_in_noun(sentence: Sentence, piece: &Range<usize>) -> bool {
    sentence[piece.end - 1].is_lower()
}
