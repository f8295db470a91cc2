//! Finds the noun phrase that names a source, by the shape of words alone: a capitalised run, a determiner and nouns, a
//! pronoun; with what stands in apposition to it between commas.

use std::ops::Range;

use super::lexicon::{
    self, ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, Form, Frame, PEOPLE, PERSONAL, PREPOSITION, PRONOUN, RELATIVE, STATEMENT,
    SUBORDINATOR, TIME, TITLE, VERB,
};
use super::types::How;
use super::units::{UnitKind, Units};
use crate::document::Shape;
use crate::span::Span;

/// A phrase that names somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The name, the description or the pronoun.
    pub span: Span,
    /// Which of them it is.
    pub how: How,
    /// All units of the phrase, with titles and appositions.
    pub units: Range<usize>,
}

impl Source {
    /// The single word at `index`: `she`, `who`, `her`.
    pub fn pronoun(units: &Units, index: usize) -> Self {
        Self { span: units.units[index].span, how: How::Pronoun, units: index..index + 1 }
    }
}

/// The longest phrase looked at, in units: keeps the cost of each cue bounded.
const LONGEST_PHRASE: usize = 25;
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
pub fn subject_before(units: &Units, low: usize, cue: usize) -> Option<Source> {
    let end = skip_adverbs(units, low, cue);
    let last = end.checked_sub(1).filter(|&last| last >= low)?;
    match units.units[last].kind {
        UnitKind::Comma | UnitKind::Dash => before_apposition(units, low, last),
        UnitKind::Word | UnitKind::Number | UnitKind::Closing => {
            let (start, _) = extent_before(units, low, end);
            source_in(units, start..end).map(|source| with_partner(units, low, source))
        }
        _ => None,
    }
}

/// `Ms. Lee and her aides`, `many experts and some lawmakers`: a description goes on before `and`, where people stand there
/// that nothing else claims.
fn with_partner(units: &Units, low: usize, source: Source) -> Source {
    let and = source.units.start.checked_sub(1).filter(|&and| and > low && units.text(and) == "and");
    let Some(and) = and.filter(|_| source.how == How::Described) else { return source };
    let people = |index: &usize| {
        let unit = &units.units[*index];
        let word = matches!(unit.kind, UnitKind::Word | UnitKind::Hyphen) && unit.entry.cue.is_none();
        word && (unit.is_capitalized() || unit.is(PEOPLE | DETERMINER) && !unit.is(PREPOSITION | AUXILIARY))
    };
    let start = and - (low.max(and.saturating_sub(LONGEST_PARTNER))..and).rev().take_while(people).count();
    let named = start < and && (units.units[and - 1].is_capitalized() || units.units[and - 1].is(PEOPLE));
    let free = start == low || units.units[start - 1].kind == UnitKind::Comma || units.text(start - 1) == "that";
    if !named || !free || units.units[start].is(CONJUNCTION) {
        return source;
    }
    Source { span: units.units[start].span.join(source.span), units: start..source.units.end, ..source }
}

/// Steps left over what may stand between a subject and its verb: `has also`, `on Monday`, `in a later interview`, `two
/// weeks ago`.
fn skip_adverbs(units: &Units, low: usize, cue: usize) -> usize {
    let mut end = cue;
    while end > low && cue - end < 12 {
        let unit = &units.units[end - 1];
        let word = unit.is_lower() || unit.is(TIME);
        if let Some(start) = adverbial_before(units, low, end) {
            end = start;
        } else if units.text(end - 1) == "long" && end > low + 1 && units.units[end - 2].is(AUXILIARY) {
            end -= 1;
        } else if !(word && unit.is(ADVERB | AUXILIARY | TIME)) || unit.is(PRONOUN) {
            break;
        } else {
            end -= 1;
            if unit.is(TIME) && end > low && units.units[end - 1].is(PREPOSITION) {
                end -= 1;
            }
        }
    }
    end
}

/// Where a phrase begins that says when or where something was said and ends before `end`: `in a later interview`, `in
/// 2010`, `less than two weeks ago`.
fn adverbial_before(units: &Units, low: usize, end: usize) -> Option<usize> {
    let last = end.checked_sub(1).filter(|&last| last > low)?;
    let near = low.max(last.saturating_sub(5))..last;
    if matches!(units.text(last), "ago" | "earlier" | "later") && is_span_of_time(units.text(last - 1)) {
        let words = |&index: &usize| {
            let unit = &units.units[index];
            unit.kind == UnitKind::Number
                || unit.is(DETERMINER)
                || matches!(units.text(index), "few" | "less" | "more" | "than" | "about")
        };
        return Some(last - 1 - (near.start..last - 1).rev().take_while(words).count());
    }
    let year = units.units[last].kind == UnitKind::Number && units.text(last).len() == 4;
    if year && units.text(last - 1) == "in" {
        return Some(last - 1);
    }
    let lower = |index: &usize| units.units[*index].is_lower() || units.units[*index].kind == UnitKind::Possessive;
    let preposition = near.rev().take_while(lower).find(|&index| units.units[index].is(PREPOSITION))?;
    let determined = units.units[preposition + 1].is(DETERMINER) && units.text(preposition + 1) != "the";
    (determined && units.units[last].is(STATEMENT) && matches!(units.text(preposition), "in" | "during" | "on"))
        .then_some(preposition)
}

fn is_span_of_time(word: &str) -> bool {
    matches!(word, "hours" | "days" | "weeks" | "months" | "years" | "day" | "week" | "month" | "year" | "decades")
}

/// Where the phrase that ends before `end` begins.
fn extent_before(units: &Units, low: usize, end: usize) -> (usize, Boundary) {
    let mut start = end;
    while start > low && end - start < LONGEST_PHRASE {
        let index = start - 1;
        let unit = &units.units[index];
        match unit.kind {
            UnitKind::Closing => match opening_bracket(units, low, index) {
                Some(opening) => start = opening,
                None => return (start, Boundary::Clean),
            },
            UnitKind::Word if unit.is(RELATIVE) && start == end => return (index, Boundary::Clean),
            UnitKind::Word if unit.is(AUXILIARY) => match relative_before(units, low, index) {
                Some(relative) => start = relative,
                None => return (start, Boundary::Verb),
            },
            UnitKind::Word if unit.is(PRONOUN) && !unit.is(RELATIVE) => {
                return (if end - index == 1 || unit.is(DETERMINER) { index } else { start }, Boundary::Clean);
            }
            UnitKind::Word if unit.is(SUBORDINATOR) && !unit.is_capitalized() => return (start, Boundary::Clean),
            UnitKind::Word if is_verb(units, index, end) => return (start, Boundary::Verb),
            UnitKind::Word if unit.is(CONJUNCTION) && !joins_names(units, low, index, end) => return (start, Boundary::Clean),
            UnitKind::Word | UnitKind::Number | UnitKind::Hyphen | UnitKind::Possessive => start = index,
            _ => return (start, Boundary::Clean),
        }
    }
    (start, Boundary::Clean)
}

/// A word that begins a noun phrase and is never one of its own.
const fn is_article(unit: &super::units::Unit) -> bool {
    unit.is(DETERMINER) && !unit.is(PEOPLE)
}

/// The bracket that opens what the bracket at `closing` closes.
fn opening_bracket(units: &Units, low: usize, closing: usize) -> Option<usize> {
    (low.max(closing.saturating_sub(12))..closing).rev().find(|&index| units.units[index].kind == UnitKind::Opening)
}

/// `officials who were briefed`: a relative pronoun shortly before an auxiliary.
fn relative_before(units: &Units, low: usize, auxiliary: usize) -> Option<usize> {
    (low.max(auxiliary.saturating_sub(3))..auxiliary).rev().find(|&index| units.units[index].is(RELATIVE))
}

/// Whether a word is the verb of another clause, judged by its form and what follows it.
fn is_verb(units: &Units, index: usize, end: usize) -> bool {
    let unit = &units.units[index];
    if !unit.is_lower() {
        return false;
    }
    let text = units.text(index);
    let takes_object = text.ends_with("ed") && index + 1 < end && units.units[index + 1].is(DETERMINER);
    let says = unit.entry.cue.is_some_and(|cue| {
        matches!(cue.form, Form::Past | Form::Present) && matches!(cue.frame, Frame::Say | Frame::Tell) && !cue.is_noun_too
    });
    unit.is(VERB) || takes_object || says || is_verb_in_s(units, index, end)
}

/// `The ad uses the footage`: a word in `-s` between a noun and a determiner or a pronoun.
fn is_verb_in_s(units: &Units, index: usize, end: usize) -> bool {
    let text = units.text(index);
    let (Some(before), Some(after)) = (index.checked_sub(1).map(|before| &units.units[before]), units.units.get(index + 1))
    else {
        return false;
    };
    let noun = before.kind == UnitKind::Word
        && !before.is(DETERMINER | PREPOSITION | ADVERB | AUXILIARY | CONJUNCTION | SUBORDINATOR | PRONOUN | TIME);
    let object = index + 1 < end && after.is_lower() && after.is(DETERMINER | PRONOUN) && !after.is(RELATIVE | ADVERB);
    units.units[index].is_lower() && text.len() > 3 && text.ends_with('s') && !text.ends_with("ss") && noun && object
}

/// `and` between two names or two nouns belongs to the phrase; between two clauses it does not.
fn joins_names(units: &Units, low: usize, index: usize, end: usize) -> bool {
    let (Some(left), Some(right)) = (index.checked_sub(1).filter(|&left| left >= low), units.units.get(index + 1)) else {
        return false;
    };
    let left = &units.units[left];
    let both_names = left.is_capitalized() && right.is_capitalized();
    let both_nouns = left.is_lower() && right.is_lower() && !right.is(PRONOUN | DETERMINER | PEOPLE) && index + 1 < end;
    left.kind == UnitKind::Word && (both_names || both_nouns)
}

/// `Mr. Lee, a lawyer in Oslo, said`: the subject is the first of the pieces between commas that can be one.
fn before_apposition(units: &Units, low: usize, comma: usize) -> Option<Source> {
    let low = low.max(comma.saturating_sub(LONGEST_APPOSITION));
    let pieces = pieces_before(units, low, comma);
    for (index, piece) in pieces.iter().enumerate() {
        let (start, boundary) = extent_before(units, piece.start, piece.end);
        let Some(source) = source_in(units, start..piece.end) else { continue };
        let first = &units.units[piece.start];
        // `…, 19, said`: an age.
        if piece.len() == 1 && first.kind == UnitKind::Number {
            continue;
        }
        let reported = units.text(piece.start) == "that";
        let leads_in = first.is(PREPOSITION | SUBORDINATOR | TIME | ADVERB) && source.units.start > piece.start && !reported;
        let leads_in = leads_in || units.units[start].is(PREPOSITION | RELATIVE | TIME) || is_participle(units, start);
        if boundary == Boundary::Verb || leads_in {
            continue;
        }
        let named = pieces[index + 1..].iter().find_map(|piece| pure_name(units, piece.clone()));
        let source = if source.how == How::Described && ends_in_noun(units, piece) { named.unwrap_or(source) } else { source };
        return Some(Source { units: start..comma, ..source });
    }
    None
}

fn is_participle(units: &Units, index: usize) -> bool {
    let unit = &units.units[index];
    (units.text(index).ends_with("ing")
        && unit.kind == UnitKind::Word
        && units.units.get(index + 1).is_some_and(|next| next.is(DETERMINER | PREPOSITION)))
        || matches!(unit.entry.cue, Some(cue) if cue.form == Form::Participle)
        || units.text(index).ends_with("ed")
            && units.units.get(index + 1).is_some_and(|next| next.is(PREPOSITION | SUBORDINATOR | RELATIVE))
            && unit.kind == UnitKind::Word
}

/// What stands between the commas and dashes before the one at `comma`, from left to right.
fn pieces_before(units: &Units, low: usize, comma: usize) -> Vec<Range<usize>> {
    let mut pieces = Vec::new();
    let mut end = comma;
    let mut index = comma;
    while index > low {
        match units.units[index - 1].kind {
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

fn ends_in_noun(units: &Units, piece: &Range<usize>) -> bool {
    units.units[piece.end - 1].is_lower()
}

/// A piece that begins with a name: `Marcus Brooks`, `Dell & Sons of Leeds`.
fn pure_name(units: &Units, piece: Range<usize>) -> Option<Source> {
    let source = source_in(units, piece.clone()).filter(|source| source.how == How::Named)?;
    let first = (piece.start..piece.end).find(|&index| !units.units[index].is(TITLE)).unwrap_or(piece.start);
    let at_start = source.span.start <= units.units[first].span.start;
    let party =
        units.units.get(piece.start + 1).is_some_and(|unit| unit.kind == UnitKind::Hyphen) && units.text(piece.start).len() == 1;
    (at_start && !party).then_some(source)
}

/// The source that a run of units names, without what leads into it.
pub fn source_in(units: &Units, mut range: Range<usize>) -> Option<Source> {
    while range.start < range.end && is_lead(units, range.start) {
        range.start += 1;
    }
    let first = units.units.get(range.start).filter(|_| !range.is_empty())?;
    if first.is(PREPOSITION | TIME) && range.len() > 1 {
        return last_phrase(units, range);
    }
    if first.is(PRONOUN | RELATIVE) && !first.is(DETERMINER) && range.len() == 1 {
        return Some(Source::pronoun(units, range.start));
    }
    let verbal = range.len() == 1 && first.is_lower() && units.text(range.start).ends_with("ing");
    if first.is(PREPOSITION | RELATIVE | AUXILIARY | CONJUNCTION | SUBORDINATOR) || first.kind == UnitKind::Hyphen || verbal {
        return None;
    }
    let head = head_of(units, range.clone());
    match name_at_end(units, head) {
        Some(name) => Some(Source { span: units.span(name), how: How::Named, units: range }),
        None if let Some(issuer) = issuer_of_statement(units, &range) => Some(issuer),
        None if is_noun_phrase(units, &range) => {
            Some(Source { span: units.span(before_relative(units, range.clone())), how: How::Described, units: range })
        }
        None => None,
    }
}

/// `a statement from the ministry`: who made it.
fn issuer_of_statement(units: &Units, range: &Range<usize>) -> Option<Source> {
    let near = range.start + 1..range.end.min(range.start + 6);
    let from =
        near.into_iter().find(|&index| units.units[index - 1].is(STATEMENT) && matches!(units.text(index), "from" | "by"))?;
    source_in(units, from + 1..range.end)
        .filter(|source| source.units.start == from + 1)
        .map(|source| Source { units: range.clone(), ..source })
}

/// A description without its relative clause.
fn before_relative(units: &Units, range: Range<usize>) -> Range<usize> {
    let relative = (range.start + 1..range.end).find(|&index| units.units[index].is(RELATIVE));
    range.start..relative.unwrap_or(range.end)
}

/// `But`, `Still`, `Earlier`: words before a subject.
fn is_lead(units: &Units, index: usize) -> bool {
    let unit = &units.units[index];
    let leads = unit.is(CONJUNCTION | ADVERB | SUBORDINATOR) && !unit.is(DETERMINER | PRONOUN | PEOPLE | TITLE);
    leads || matches!(unit.kind, UnitKind::Possessive | UnitKind::Hyphen | UnitKind::Other)
}

/// `On Monday Ms. Lee`: the phrase after what leads into the sentence.
fn last_phrase(units: &Units, range: Range<usize>) -> Option<Source> {
    let mut start = range.end;
    while start > range.start {
        let unit = &units.units[start - 1];
        let names = units.units[range.end - 1].is_capitalized();
        if unit.is(PREPOSITION | TIME | CONJUNCTION) || (names && !unit.is_capitalized() && unit.kind == UnitKind::Word) {
            break;
        }
        start -= 1;
        if unit.is(DETERMINER) {
            break;
        }
    }
    (start > range.start && start < range.end).then(|| source_in(units, start..range.end)).flatten()
}

/// The part of a phrase before its first preposition or relative clause; `of` and `for` inside a name do not end it.
fn head_of(units: &Units, range: Range<usize>) -> Range<usize> {
    let definite = units.units[range.start].is(DETERMINER);
    let ends = |index: &usize| {
        let unit = &units.units[*index];
        let in_name = definite
            && matches!(units.text(*index), "of" | "for" | "on")
            && units.units[*index - 1].is_capitalized()
            && *index + 1 < range.end
            && units.units[*index + 1].is_capitalized();
        (unit.is(PREPOSITION | RELATIVE) && !in_name && !unit.is_capitalized()) || unit.kind == UnitKind::Opening
    };
    let end = (range.start + 1..range.end).find(ends).unwrap_or(range.end);
    range.start..end
}

/// The capitalised run at the end of a phrase's head, without titles.
fn name_at_end(units: &Units, head: Range<usize>) -> Option<Range<usize>> {
    let mut start = head.end;
    while start > head.start && belongs_to_name(units, start - 1, head.end) {
        start -= 1;
    }
    let mut name = after_personal_title(units, start, head.end)..head.end;
    while name.len() > 1 && is_title(units, name.start, name.end) {
        name.start += 1;
    }
    let first = units.units.get(name.start).filter(|_| !name.is_empty())?;
    let common = name.len() == 1 && (first.is(PEOPLE | DETERMINER | TIME) || is_sentence_start_noun(units, name.start));
    // `the Deputy Speaker`: an office with capitals is nobody's name.
    let office =
        units.units[head.start].is(DETERMINER) && units.units[head.start + 1..name.end].iter().all(|unit| unit.is(TITLE));
    (first.is_capitalized() && !common && !office).then_some(name)
}

/// `Iranian Foreign Minister Abbas Araghchi`: the name begins after the last title of a person.
fn after_personal_title(units: &Units, start: usize, end: usize) -> usize {
    let title = |index: &usize| {
        units.units[*index].is(PERSONAL)
            && units.units[index + 1].kind == UnitKind::Word
            && units.units[index + 1].is_capitalized()
    };
    (start..end.saturating_sub(1)).rev().find(title).map_or(start, |title| title + 1)
}

fn belongs_to_name(units: &Units, index: usize, end: usize) -> bool {
    let unit = &units.units[index];
    let next = units.units.get(index + 1).filter(|_| index + 1 < end);
    let particle = next.is_some() && is_particle(units.text(index + 1));
    let before_name = particle || next.is_some_and(|next| next.is_capitalized() || next.kind == UnitKind::Hyphen);
    match unit.kind {
        UnitKind::Hyphen => next.is_some_and(|next| next.is_capitalized()) || ends_given_name(units, index + 1, end),
        UnitKind::Word if ends_given_name(units, index, end) => true,
        UnitKind::Word if unit.is(DETERMINER) => false,
        UnitKind::Word if unit.is_capitalized() => true,
        UnitKind::Word => {
            before_name && (is_particle(units.text(index)) || matches!(units.text(index), "of" | "for" | "on" | "and"))
        }
        _ => false,
    }
}

/// `Min-jae`: the second half of a given name, in small letters.
fn ends_given_name(units: &Units, index: usize, end: usize) -> bool {
    let given = index >= 2 && units.units[index - 1].kind == UnitKind::Hyphen && units.units[index - 2].shape == Shape::Title;
    let family = index >= 3 && units.units[index - 3].is_capitalized() && !units.units[index - 3].is(DETERMINER | TITLE);
    index + 1 == end && given && family && units.units[index].is_lower() && units.text(index).len() <= 6
}

fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "al" | "el"
            | "bin"
            | "ibn"
            | "bint"
            | "de"
            | "la"
            | "del"
            | "der"
            | "den"
            | "van"
            | "von"
            | "da"
            | "dos"
            | "di"
            | "du"
            | "ben"
            | "abu"
            | "ul"
    )
}

/// A title before a name; the last word of a name is never one.
fn is_title(units: &Units, index: usize, end: usize) -> bool {
    let unit = &units.units[index];
    let joins = unit.kind == UnitKind::Hyphen || matches!(units.text(index), "of" | "for" | "and" | "on");
    (unit.is(TITLE) || joins) && units.units[index + 1..end].iter().any(|next| next.is_capitalized() && !next.is(TITLE))
}

/// A plural noun at the start of a sentence has its capital from there: `Residents said`.
fn is_sentence_start_noun(units: &Units, index: usize) -> bool {
    let starts = units.sentences.binary_search_by_key(&index, |(range, _)| range.start).is_ok();
    let text = units.text(index);
    starts && text.ends_with('s') && lexicon::entry(&text.to_lowercase()).is(PEOPLE)
}

/// A determiner, a noun: something that can be a subject.
fn is_noun_phrase(units: &Units, range: &Range<usize>) -> bool {
    let last = &units.units[range.end - 1];
    let nouns = units.units[range.clone()].iter().any(|unit| {
        let function = DETERMINER | PREPOSITION | AUXILIARY | ADVERB | SUBORDINATOR | CONJUNCTION | TIME | RELATIVE;
        unit.kind == UnitKind::Word && (!unit.is(function) || unit.is(PEOPLE))
    });
    let article = range.len() == 1 && matches!(units.text(range.start), "the" | "The" | "a" | "A" | "an" | "An");
    let percent = units.units[range.start].kind == UnitKind::Number || units.units[range.start].is(DETERMINER) && !article;
    (nouns || percent) && !last.is(PREPOSITION | AUXILIARY)
}

/// The phrase that begins at `start`: after an inverted verb or `according to`.
pub fn phrase_after(units: &Units, start: usize, high: usize) -> Option<Source> {
    let first = units.units.get(start).filter(|_| start < high)?;
    if first.is(PRONOUN) && !first.is(DETERMINER) {
        return Some(Source::pronoun(units, start));
    }
    let end = extent_after(units, start, high);
    let source = source_in(units, start..end).filter(|source| source.units.start == start)?;
    let apposition = source.how == How::Described && end < high && units.units[end].kind == UnitKind::Comma;
    match name_in_apposition(units, end + 1, high).filter(|_| apposition) {
        Some(name) => Some(Source { units: start..name.units.end, ..name }),
        None => Some(source),
    }
}

fn extent_after(units: &Units, start: usize, high: usize) -> usize {
    let mut index = start;
    while index < high && index - start < LONGEST_PHRASE {
        let unit = &units.units[index];
        let word = matches!(unit.kind, UnitKind::Word | UnitKind::Number | UnitKind::Hyphen | UnitKind::Possessive);
        let lower_verb =
            unit.is_lower() && (unit.is(AUXILIARY | SUBORDINATOR | RELATIVE | VERB) || unit.is(PRONOUN) && !unit.is(DETERMINER));
        let time = unit.is(TIME) && index > start;
        if !word || lower_verb || time || ends_phrase(units, start, index) || begins_another(units, start, index) {
            break;
        }
        index += 1;
    }
    while index > start + 1 && units.units[index - 1].is(PREPOSITION | CONJUNCTION | ADVERB | DETERMINER) {
        index -= 1;
    }
    index
}

/// `told reporters the suspect`: a determiner right after a noun or a name begins the next phrase.
fn begins_another(units: &Units, start: usize, index: usize) -> bool {
    let unit = &units.units[index];
    if index == start || !unit.is_lower() || !unit.is(DETERMINER) {
        return false;
    }
    let before = &units.units[index - 1];
    let inside = DETERMINER | PREPOSITION | CONJUNCTION | ADVERB | SUBORDINATOR | RELATIVE | AUXILIARY;
    before.kind == UnitKind::Word && !before.is(inside)
}

/// Words that end a phrase from the left: a participle, `and` before another clause, a preposition after a name.
fn ends_phrase(units: &Units, start: usize, index: usize) -> bool {
    let unit = &units.units[index];
    if index == start || !unit.is_lower() {
        return false;
    }
    let after_name = units.units[index - 1].is_capitalized();
    let in_name = matches!(units.text(index), "of" | "for" | "and" | "on")
        && units.units.get(index + 1).is_some_and(|next| next.is_capitalized());
    let time_follows = units.units.get(index + 1).is_some_and(|next| next.is(TIME));
    let participle = units.text(index).ends_with("ing") && after_name;
    (unit.is(PREPOSITION)
        && ((after_name && !in_name) || time_follows || matches!(units.text(index), "during" | "after" | "before" | "as")))
        || (unit.is(CONJUNCTION)
            && units.units.get(index + 1).is_some_and(|next| next.is(PRONOUN | AUXILIARY) || next.entry.cue.is_some()))
        || (unit.is(ADVERB) && after_name)
        || participle
}

/// `her uncle, Marcus Brooks.`: a name between commas after a description.
fn name_in_apposition(units: &Units, start: usize, high: usize) -> Option<Source> {
    let start = start.min(high);
    let length = units.units[start..high.min(start + 8)]
        .iter()
        .take_while(|unit| matches!(unit.kind, UnitKind::Word | UnitKind::Hyphen))
        .count();
    let ends =
        units.units.get(start + length).is_none_or(|unit| matches!(unit.kind, UnitKind::Comma | UnitKind::Stop | UnitKind::Dash));
    if ends && length > 0 { pure_name(units, start..start + length) } else { None }
}

/// The subject of a sentence: its first phrase, after what leads into it.
pub fn sentence_subject(units: &Units, sentence: Range<usize>) -> Option<Source> {
    let mut start = sentence.start;
    for _ in 0..4 {
        let first = units.units.get(start).filter(|_| start < sentence.end)?;
        if let Some(next) = after_short_lead(units, start, sentence.end) {
            start = next;
        } else if first.is(CONJUNCTION | ADVERB) || matches!(first.kind, UnitKind::Other | UnitKind::Dash | UnitKind::Comma) {
            start += 1;
        } else if first.is(PREPOSITION | SUBORDINATOR | TIME)
            || matches!(first.kind, UnitKind::Quoted(_))
            || is_participle(units, start)
        {
            start = after_comma(units, start, sentence.end)?;
        } else {
            break;
        }
    }
    let first = units.units.get(start).filter(|_| start < sentence.end)?;
    if first.is(PRONOUN) {
        return Some(Source::pronoun(units, start));
    }
    let end = with_of(units, start, subject_end(units, start, sentence.end), sentence.end);
    let source = source_in(units, start..end).filter(|source| source.units.start < end)?;
    // `Ending "…"`: a capital at the start of a sentence makes no name.
    let next = units.units.get(end).filter(|_| end < sentence.end);
    let no_verb = next.is_none_or(|next| matches!(next.kind, UnitKind::Quoted(_)));
    let only_capital = end - start == 1 && source.how == How::Named && no_verb && units.text(start).ends_with("ing");
    (!only_capital).then_some(source)
}

/// `A group of doctors`: the subject goes on after `of`.
fn with_of(units: &Units, start: usize, end: usize, high: usize) -> usize {
    let of = end + 1 < high && units.text(end) == "of" && units.units[end - 1].is_lower() && units.units[start].is(DETERMINER);
    if of { subject_end(units, end + 1, high) } else { end }
}

/// `Hours later, …`, `Specifically, …`: what leads in without a preposition.
fn after_short_lead(units: &Units, start: usize, high: usize) -> Option<usize> {
    let comma = (start..high.min(start + 4)).find(|&index| units.units[index].kind == UnitKind::Comma)?;
    let last = comma.checked_sub(1).filter(|&last| last >= start)?;
    let adverb = units.units[last].is(ADVERB | TIME) || comma - start == 1 && units.text(last).ends_with("ly");
    adverb.then_some(comma + 1)
}

fn after_comma(units: &Units, start: usize, high: usize) -> Option<usize> {
    let high = high.min(start + 40);
    (start..high).find(|&index| units.units[index].kind == UnitKind::Comma).map(|comma| comma + 1).filter(|&next| next < high)
}

/// Where a sentence's first phrase ends: before its verb, as far as that can be seen.
fn subject_end(units: &Units, start: usize, high: usize) -> usize {
    let mut index = start;
    while index < high.min(start + LONGEST_PHRASE) {
        let unit = &units.units[index];
        let word = matches!(unit.kind, UnitKind::Word | UnitKind::Number | UnitKind::Hyphen | UnitKind::Possessive);
        let verb = unit.is_lower()
            && (unit.is(AUXILIARY | VERB | RELATIVE | SUBORDINATOR | PREPOSITION | ADVERB)
                || unit.entry.cue.is_some() && index > start && !(units.units[index - 1].is(DETERMINER))
                || is_verb_in_s(units, index, high)
                || units.text(index).ends_with("ed") && index > start && !is_article(&units.units[index - 1]));
        let after_name = unit.is_lower()
            && index > start
            && units.units[index - 1].is_capitalized()
            && !units.units[index - 1].is(DETERMINER)
            && units.text(index).ends_with('s');
        if !word || verb || after_name {
            break;
        }
        index += 1;
    }
    index.max(start + 1).min(high)
}
