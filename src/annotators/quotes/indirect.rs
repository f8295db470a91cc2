//! Reported speech without quotation marks: the clause beside a verb of saying.

use std::ops::Range;

use super::attribution::{Attribution, Order};
use super::complement;
use super::lexicon::{
    ADVERB, AUXILIARY, CLAUSE, CONJUNCTION, DETERMINER, Form as VerbForm, Frame, PEOPLE, PREPOSITION, PRONOUN, RELATIVE,
    SUBORDINATOR, TIME, VERB,
};
use super::phrase::phrase_after;
use super::read::{Draft, Reading};
use super::rules;
use super::types::Form;
use super::units::{UnitKind, Units};
use crate::annotation::{Confidence, Rule};

/// How far a clause is read, in units.
const LONGEST_CLAUSE: usize = 120;

/// The reported clauses of one of the writer's sentences.
pub fn in_sentence(units: &Units, reading: &Reading) -> Vec<Draft> {
    if let Some(draft) = closing(units, reading) {
        return vec![draft];
    }
    let mut drafts = Vec::new();
    let mut free = reading.units.start;
    for (index, attribution) in reading.attributions.iter().enumerate() {
        if attribution.cue.start < free {
            continue;
        }
        let next = reading.attributions.get(index + 1);
        let Some((content, rule)) = told(units, &reading.units, attribution, next, free) else { continue };
        let end = content.last().map_or(free, |range| range.end).max(attribution.units.end);
        if let Some(draft) = draft(units, attribution, &content, rule) {
            drafts.push(draft);
            free = end;
        }
    }
    drafts
}

/// `Hospitals need help, and the town plans to pay, Ms. Lee said.`: what closes a sentence governs what is meant, asked or
/// thought in it.
fn closing(units: &Units, reading: &Reading) -> Option<Draft> {
    let (last, earlier) = reading.attributions.split_last()?;
    let range = &reading.units;
    let says = matches!(last.frame, Frame::Say | Frame::Tell) && last.takes & CLAUSE != 0;
    let comma = last.units.start > range.start && units.units[last.units.start - 1].kind == UnitKind::Comma;
    let apart = match last.order {
        Order::SubjectFirst => set_apart(units, last, range.end) && rest_of_clause(units, last, range.end).is_none(),
        Order::CueFirst => true,
        Order::AccordingTo => is_at_end(units, last, range.end),
        _ => false,
    };
    let according = last.order == Order::AccordingTo;
    let stated = |earlier: &Attribution| {
        let that = earlier.cue.end < range.end && units.text(earlier.cue.end) == "that";
        earlier.frame == Frame::Tell || is_plainly_said(units, earlier) || that && earlier.frame == Frame::Say
    };
    if !says || !comma || !apart || earlier.is_empty() || !according && earlier.iter().any(stated) {
        return None;
    }
    let content = clause_before(units, range.start, last.units.start)?;
    draft(units, last, &[content], if according { &rules::ACCORDING_TO } else { &rules::REPORTED })
}

/// `…, according to Ms. Lee, a witness.`: nothing after it that could be a clause of its own.
fn is_at_end(units: &Units, attribution: &Attribution, end: usize) -> bool {
    let rest = attribution.units.end..end.min(attribution.units.end + LONGEST_CLAUSE);
    !rest.into_iter().any(|index| units.units[index].is(CONJUNCTION) && !units.units[index - 1].is_capitalized())
}

/// What is told beside a cue: a statement, else a question, a request or a matter after it.
fn told(
    units: &Units,
    sentence: &Range<usize>,
    attribution: &Attribution,
    next: Option<&Attribution>,
    free: usize,
) -> Option<(Vec<Range<usize>>, &'static Rule)> {
    let according = attribution.order == Order::AccordingTo;
    let rule = if according { &rules::ACCORDING_TO } else { &rules::REPORTED };
    let statement = || content(units, sentence, attribution, next, free).map(|content| (content, rule));
    let stated = reports(units, attribution, sentence.end).then(statement).flatten();
    stated.or_else(|| {
        let (content, rule) = complement::after(units, sentence, attribution, next)?;
        Some((vec![content], rule))
    })
}

/// Whether a clause beside the cue is a reported statement: always after `said`, after other verbs with `that`, and after
/// verbs of thinking with a pronoun too (`thinks she will win`).
fn reports(units: &Units, attribution: &Attribution, end: usize) -> bool {
    let next = units.units.get(attribution.cue.end).filter(|_| attribution.cue.end < end);
    let that = next.is_some_and(|_| units.text(attribution.cue.end).eq_ignore_ascii_case("that"));
    let thinks = attribution.frame == Frame::Think && attribution.form != VerbForm::Participle;
    let pronoun = next.is_some_and(|next| next.is(PRONOUN) && !next.is(RELATIVE) && next.is_lower());
    attribution.takes & CLAUSE != 0 || that && attribution.frame != Frame::Call || thinks && pronoun
}

fn draft(units: &Units, attribution: &Attribution, content: &[Range<usize>], rule: &'static Rule) -> Option<Draft> {
    let quoted = content.iter().any(|range| units.units[range.clone()].iter().any(|unit| unit.quoted().is_some()));
    let words: usize = content.iter().map(ExactSizeIterator::len).sum();
    let source = attribution.source.as_ref()?;
    // A shared source may stand anywhere before or after its verb.
    let inside = content.iter().any(|range| units.span(range.clone()).overlaps(source.span));
    if quoted || inside || words < 2 {
        return None;
    }
    let content: Vec<_> = content.iter().map(|range| units.span(range.clone())).collect();
    let span = content.iter().copied().reduce(crate::span::Span::join)?;
    Some(Draft {
        content,
        span,
        form: Form::Indirect,
        cue: Some(units.span(attribution.cue.clone())),
        source: Some(source.span),
        how: source.how,
        continues: None,
        rule,
        confidence: if [rules::INTENDED.id, rules::MATTER.id].contains(&rule.id) { Confidence::Low } else { Confidence::Medium },
    })
}

/// The clause that an attribution reports: after it, else before it.
fn content(
    units: &Units,
    sentence: &Range<usize>,
    attribution: &Attribution,
    next: Option<&Attribution>,
    free: usize,
) -> Option<Vec<Range<usize>>> {
    let comma_before = attribution.units.start > free && units.units[attribution.units.start - 1].kind == UnitKind::Comma;
    let before = || clause_before(units, free, attribution.units.start);
    let only = |clause: Option<Range<usize>>| clause.map(|clause| vec![clause]);
    match attribution.order {
        Order::Agent => None,
        Order::CueFirst => only(before().filter(|_| comma_before)),
        Order::AccordingTo if attribution.units.start > free => {
            only(before().filter(|clause| comma_before || begins_clause(units, clause)))
        }
        Order::AccordingTo => only(after_comma(units, attribution.units.end, sentence.end)),
        Order::Shared => only(clause_after(units, sentence, attribution, next)),
        Order::SubjectFirst if comma_before && set_apart(units, attribution, sentence.end) => {
            let after = rest_of_clause(units, attribution, sentence.end);
            let whole = |before: &Range<usize>| {
                after.is_some()
                    || begins_clause(units, before)
                    || is_long_clause(units, before)
                    || closes(units, attribution, before)
            };
            let parts: Vec<_> = [before().filter(whole), after.clone()].into_iter().flatten().collect();
            Some(parts).filter(|parts| !parts.is_empty())
        }
        Order::SubjectFirst => only(clause_after(units, sentence, attribution, next)),
    }
}

/// `In the first months, voters stayed away`: a clause after what leads in to it.
fn is_long_clause(units: &Units, clause: &Range<usize>) -> bool {
    let near = clause.start..clause.end.min(clause.start + 15);
    let comma = near.into_iter().find(|&index| units.units[index].kind == UnitKind::Comma);
    comma.is_some_and(|comma| comma + 3 < clause.end && begins_clause(units, &(comma + 1..clause.end)))
}

/// `Roe spends much of the year abroad, friends said.`: all before a plain `said`, also where its verb looks like a noun.
fn closes(units: &Units, attribution: &Attribution, before: &Range<usize>) -> bool {
    is_plainly_said(units, attribution) && before.len() > 4 && begins_phrase(units, before.start)
}

/// `…, police said in a statement.`: nothing that could be reported follows the cue.
fn set_apart(units: &Units, attribution: &Attribution, end: usize) -> bool {
    let next = units.units.get(attribution.cue.end).filter(|_| attribution.cue.end < end);
    next.is_none_or(|next| {
        let when =
            next.is(TIME | ADVERB | PREPOSITION) || matches!(units.text(attribution.cue.end), "as" | "after" | "when" | "while");
        let of = matches!(units.text(attribution.cue.end), "of" | "about" | "to");
        let quoted = units.units[attribution.cue.end..end.min(attribution.cue.end + LONGEST_CLAUSE)]
            .iter()
            .any(|unit| unit.quoted().is_some());
        let that = (attribution.cue.end..end.min(attribution.cue.end + 10)).any(|index| units.text(index) == "that");
        matches!(next.kind, UnitKind::Stop | UnitKind::Comma | UnitKind::Dash)
            || when && !of && !quoted && !that
            || tells(units, attribution, end)
    })
}

/// `…, he told reporters.`
fn tells(units: &Units, attribution: &Attribution, end: usize) -> bool {
    let addressee = phrase_after(units, attribution.cue.end, end).filter(|_| attribution.frame == Frame::Tell);
    addressee.is_some_and(|addressee| {
        let next = units.units.get(addressee.units.end).filter(|_| addressee.units.end < end);
        next.is_none_or(|next| matches!(next.kind, UnitKind::Stop | UnitKind::Comma) || next.is(TIME | PREPOSITION))
    })
}

/// `In some cases, he said, they fled`: what goes on after an attribution between commas.
fn rest_of_clause(units: &Units, attribution: &Attribution, end: usize) -> Option<Range<usize>> {
    let comma = units.units.get(attribution.cue.end).filter(|next| next.kind == UnitKind::Comma)?;
    let start = attribution.cue.end + 1;
    let first = units.units.get(start).filter(|_| comma.kind == UnitKind::Comma && start < end)?;
    let text = units.text(start);
    let joined = first.is(CONJUNCTION) && start + 1 < end && begins_clause(units, &(start + 1..end));
    let another = first.is(RELATIVE | PREPOSITION)
        || first.is(CONJUNCTION) && !joined
        || text.ends_with("ing")
        || matches!(text, "as" | "after" | "when" | "while");
    if another { None } else { clause_before(units, start, end) }
}

/// From `free` to the comma before the attribution, without a conjunction that leads in.
pub fn clause_before(units: &Units, free: usize, end: usize) -> Option<Range<usize>> {
    let mut range = free..end;
    while !range.is_empty() && (!is_content_edge(units, range.end - 1) || units.units[range.end - 1].is(CONJUNCTION)) {
        range.end -= 1;
    }
    while !range.is_empty() && (!is_content_edge(units, range.start) || units.units[range.start].is(CONJUNCTION)) {
        range.start += 1;
    }
    (range.len() > 1).then_some(range)
}

fn is_content_edge(units: &Units, index: usize) -> bool {
    units.text(index).starts_with(['$', '€', '£'])
        || !matches!(
            units.units[index].kind,
            UnitKind::Comma | UnitKind::Dash | UnitKind::Stop | UnitKind::Colon | UnitKind::Semicolon | UnitKind::Other
        )
}

/// `According to Ms. Lee, …`
fn after_comma(units: &Units, start: usize, end: usize) -> Option<Range<usize>> {
    let comma = (start..end.min(start + 30)).find(|&index| units.units[index].kind == UnitKind::Comma)?;
    clause_before(units, comma + 1, end)
}

/// The clause after a verb of saying.
fn clause_after(
    units: &Units,
    sentence: &Range<usize>,
    attribution: &Attribution,
    next: Option<&Attribution>,
) -> Option<Range<usize>> {
    let mut start = attribution.units.end;
    if attribution.frame == Frame::Tell {
        start = phrase_after(units, start, sentence.end).map_or(start, |addressee| addressee.units.end);
    }
    let start = clause_start(units, start, sentence.end)?;
    let end = clause_end(units, start, sentence.end, next);
    let clause = clause_before(units, start, end)?;
    let whole = begins_clause(units, &clause) && !finds_thing(units, attribution, &clause)
        || units.units[clause.start - 1].is(SUBORDINATOR)
        || is_plainly_said(units, attribution) && clause.len() > 4 && begins_phrase(units, clause.start);
    whole.then_some(clause)
}

/// `said`, `says`: what follows is said, also where its verb looks like a noun (`said success depends on luck`).
fn is_plainly_said(units: &Units, attribution: &Attribution) -> bool {
    matches!(units.text(attribution.cue.start), "said" | "says" | "say" | "saying")
}

fn begins_phrase(units: &Units, index: usize) -> bool {
    let first = &units.units[index];
    let word = matches!(first.kind, UnitKind::Word | UnitKind::Number);
    word && !first.is(PREPOSITION | ADVERB | CONJUNCTION | AUXILIARY)
}

/// Steps over when and where it was said, to `that` if there is one.
fn clause_start(units: &Units, start: usize, end: usize) -> Option<usize> {
    let first = units.units.get(start).filter(|first| start < end && first.kind != UnitKind::Closing)?;
    if matches!(units.text(start), "nothing" | "anything" | "so" | "no" | "yes" | "little" | "much" | "more") {
        return None;
    }
    let that = (start..end.min(start + 12)).find(|&index| units.text(index).eq_ignore_ascii_case("that"));
    let when = first.is(TIME) || matches!(units.text(start), "late" | "early");
    let leads = when || first.is(PREPOSITION | ADVERB) || first.kind == UnitKind::Comma;
    match that {
        Some(that) if that == start || leads => return Some(that + 1),
        _ => {}
    }
    let mut index = start;
    while index < end
        && index < start + 8
        && (units.units[index].is(TIME | ADVERB) || units.units[index].is(PREPOSITION) && next_is_time(units, index))
    {
        index += 1;
    }
    (!units.units[index.min(end - 1)].is(PREPOSITION)).then_some(index)
}

fn next_is_time(units: &Units, index: usize) -> bool {
    units.units.get(index + 1).is_some_and(|next| next.is(TIME))
}

/// A reported clause ends with its sentence, or before another attribution of the same speaker (`…, adding that`, `and
/// said`).
pub fn clause_end(units: &Units, start: usize, end: usize, next: Option<&Attribution>) -> usize {
    let semicolon = (start..end.min(start + LONGEST_CLAUSE)).find(|&index| units.units[index].kind == UnitKind::Semicolon);
    let says = |next: &&Attribution| matches!(next.frame, Frame::Say | Frame::Tell | Frame::Call);
    let shared =
        next.filter(|next| next.cue.start > start + 1 && next.order == Order::Shared).filter(says).map(|next| next.cue.start);
    let again = shared.filter(|&cue| units.units[cue - 1].kind == UnitKind::Comma || units.units[cue - 1].is(CONJUNCTION));
    let another = next.filter(|next| begins_another(units, start, next)).map(|next| next.units.start - 1);
    [semicolon, again, another].into_iter().flatten().min().unwrap_or(end)
}

/// `… had burst, but the mayor said`: another speaker after a conjunction, or the same one named again.
fn begins_another(units: &Units, start: usize, next: &Attribution) -> bool {
    let says = next.order == Order::SubjectFirst && is_plainly_said(units, next) && next.units.start > start + 2;
    let joint = next.units.start.checked_sub(1).map(|joint| &units.units[joint]);
    says && joint
        .is_some_and(|joint| joint.is(CONJUNCTION) || matches!(units.document.slice(joint.span), "while" | "although" | "though"))
}

/// Whether words look like a clause: a subject and later a verb.
fn begins_clause(units: &Units, clause: &Range<usize>) -> bool {
    let first = &units.units[clause.start];
    let verb = (clause.start + 1..clause.end.min(clause.start + LONGEST_CLAUSE)).any(|index| looks_finite(units, index));
    // `he'll`, `it's`
    let contracted = first.is(AUXILIARY) && units.text(clause.start).contains(['\'', '’']);
    verb && !first.is(PREPOSITION) || first.is(PRONOUN) || contracted
}

/// Whether a word looks like a verb; `each bereaved family` and `and extended` have none of their own.
fn looks_finite(units: &Units, index: usize) -> bool {
    let unit = &units.units[index];
    let text = units.text(index);
    let cue = unit.entry.cue.is_some_and(|cue| cue.form != VerbForm::Base && !cue.is_noun_too);
    let before = &units.units[index - 1];
    let attributive = before.is(DETERMINER | CONJUNCTION | PREPOSITION) && !before.is(PRONOUN | PEOPLE);
    let past = text.ends_with("ed") && !attributive;
    unit.is_lower() && (unit.is(AUXILIARY | VERB) || cue || past || text.ends_with("n't"))
}

/// `found a device that had failed`, `found a gun and spent cases`: what was found is a thing if no auxiliary says what it
/// is or does.
fn finds_thing(units: &Units, attribution: &Attribution, clause: &Range<usize>) -> bool {
    let near = clause.start..clause.end.min(clause.start + 12);
    let relative = |index: &usize| units.units[*index].is(RELATIVE) || units.text(*index) == "that";
    let states = near.clone().take_while(|index| !relative(index)).any(|index| units.units[index].is(AUXILIARY));
    matches!(units.text(attribution.cue.start), "find" | "finds" | "found" | "finding") && !states
}
