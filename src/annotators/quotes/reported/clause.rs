//! Where a reported clause begins and ends.

use std::ops::Range;

use super::super::attribution::{Attribution, Order};
use super::super::lexicon::{
    ADVERB, AUXILIARY, CONJUNCTION, DETERMINER, Form, Frame, PEOPLE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME, VERB,
};
use super::super::phrase::phrase_after;
use super::super::sentences::{Sentence, Unit, UnitKind};
use super::{LONGEST_CLAUSE, is_plainly_said};
use crate::words::{self, Class};

/// The farthest that `that` may stand behind when and where something was said.
const LONGEST_WHEN: usize = 12;
/// How many words of when and where are stepped over without `that`.
const LONGEST_PLAIN_WHEN: usize = 8;
/// The farthest that a comma ends what leads in to a clause.
const LONGEST_LEAD: usize = 15;
/// The farthest that a comma follows `according to`.
const LONGEST_ACCOUNT: usize = 30;
/// How much of what was found is read.
const LONGEST_FINDING: usize = 12;

/// `In the first months, voters stayed away`: a clause after what leads in to it.
pub fn is_long_clause(sentence: Sentence, clause: &Range<usize>) -> bool {
    let mut near = clause.start..clause.end.min(clause.start + LONGEST_LEAD);
    let comma = near.find(|&at| sentence.has(at, UnitKind::Comma));
    comma.is_some_and(|comma| comma + 3 < clause.end && begins_clause(sentence, &(comma + 1..clause.end)))
}

/// Words before or after a plain `said` that are taken for a clause although their verb looks like a noun: `Roe spends much
/// of the year abroad, friends said.`
pub fn is_statement_phrase(sentence: Sentence, clause: &Range<usize>) -> bool {
    let first = &sentence[clause.start];
    let word = matches!(first.kind, UnitKind::Word | UnitKind::Number);
    let plain = !first.is(PREPOSITION | ADVERB | CONJUNCTION | AUXILIARY) || begins_amount(sentence, clause.start);
    clause.len() > 4 && word && plain
}

/// `In some cases, he said, they fled`: what goes on after an attribution between commas.
pub fn rest_of_clause(sentence: Sentence, attribution: &Attribution) -> Option<Range<usize>> {
    if !sentence.has(attribution.cue.end, UnitKind::Comma) {
        return None;
    }
    let (start, end) = (attribution.cue.end + 1, sentence.len());
    let first = sentence.get(start)?;
    let text = sentence.text(start);
    let joined = || start + 1 < end && begins_clause(sentence, &(start + 1..end));
    let another = first.is(RELATIVE | PREPOSITION)
        || text.ends_with("ing")
        || matches!(text, "as" | "after" | "when" | "while")
        || first.is(CONJUNCTION) && !joined();
    if another { None } else { clause_before(sentence, start, end) }
}

/// From `start` to before `end`, without marks at either end and conjunctions that lead in or out.
pub fn clause_before(sentence: Sentence, start: usize, end: usize) -> Option<Range<usize>> {
    let outside = |at: usize| !is_content_edge(sentence, at) || sentence[at].is(CONJUNCTION);
    let mut clause = start..end;
    while !clause.is_empty() && outside(clause.end - 1) {
        clause.end -= 1;
    }
    while !clause.is_empty() && outside(clause.start) {
        clause.start += 1;
    }
    (clause.len() > 1).then_some(clause)
}

fn is_content_edge(sentence: Sentence, at: usize) -> bool {
    match sentence[at].kind {
        UnitKind::Comma | UnitKind::Dash | UnitKind::Stop | UnitKind::Colon | UnitKind::Semicolon => false,
        UnitKind::Other => sentence.text(at).starts_with(['$', '€', '£']),
        _ => true,
    }
}

/// `According to Ms. Lee, …`
pub fn after_comma(sentence: Sentence, start: usize) -> Option<Range<usize>> {
    let end = sentence.len();
    let comma = (start..end.min(start + LONGEST_ACCOUNT)).find(|&at| sentence.has(at, UnitKind::Comma))?;
    clause_before(sentence, comma + 1, end)
}

/// The clause after a verb of saying.
pub fn clause_after(sentence: Sentence, attribution: &Attribution, next: Option<&Attribution>) -> Option<Range<usize>> {
    let mut start = attribution.units.end;
    if attribution.frame == Frame::Tell {
        start = phrase_after(sentence, start).map_or(start, |addressee| addressee.units.end);
    }
    let start = clause_start(sentence, start)?;
    let end = clause_end(sentence, start, sentence.len(), next);
    let clause = clause_before(sentence, start, end)?;
    let whole = begins_clause(sentence, &clause) && !finds_thing(sentence, attribution, &clause)
        || sentence.is(clause.start - 1, SUBORDINATOR)
        || is_plainly_said(sentence, attribution) && is_statement_phrase(sentence, &clause);
    whole.then_some(clause)
}

/// Steps over when and where it was said, to `that` if there is one.
fn clause_start(sentence: Sentence, start: usize) -> Option<usize> {
    let end = sentence.len();
    let first = sentence.get(start).filter(|first| first.kind != UnitKind::Closing)?;
    if matches!(sentence.text(start), "nothing" | "anything" | "so" | "no" | "yes" | "little" | "much" | "more") {
        return None;
    }
    let leads = is_when(first) || first.kind == UnitKind::Comma || matches!(sentence.text(start), "late" | "early");
    let reach = if leads { LONGEST_WHEN } else { 1 };
    if let Some(that) = (start..end.min(start + reach)).find(|&at| sentence.is_word(at, "that")) {
        return Some(that + 1);
    }
    let when = |at: &usize| sentence[*at].is(TIME | ADVERB) || sentence[*at].is(PREPOSITION) && sentence.is(at + 1, TIME);
    let start = start + (start..end.min(start + LONGEST_PLAIN_WHEN)).take_while(when).count();
    (!sentence[start.min(end - 1)].is(PREPOSITION)).then_some(start)
}

/// Whether a word may begin when or where something was said.
pub const fn is_when(unit: &Unit) -> bool {
    unit.is(TIME | ADVERB | PREPOSITION)
}

/// A reported clause ends with its sentence, at a semicolon, or before another attribution of the same speaker (`…, adding
/// that`, `and said`).
pub fn clause_end(sentence: Sentence, start: usize, end: usize, next: Option<&Attribution>) -> usize {
    let semicolon = (start..end.min(start + LONGEST_CLAUSE)).find(|&at| sentence.has(at, UnitKind::Semicolon));
    let again = next.filter(|next| goes_on(sentence, start, next)).map(|next| next.cue.start);
    let another = next.filter(|next| begins_another(sentence, start, next)).map(|next| next.units.start - 1);
    [semicolon, again, another].into_iter().flatten().min().unwrap_or(end)
}

/// `… had burst, adding that`: the same speaker goes on.
fn goes_on(sentence: Sentence, start: usize, next: &Attribution) -> bool {
    let says = matches!(next.frame, Frame::Say | Frame::Tell | Frame::Call) && next.order == Order::Shared;
    let joint = sentence.before(next.cue.start);
    let joined = joint.is_some_and(|joint| joint.kind == UnitKind::Comma || joint.is(CONJUNCTION));
    says && next.cue.start > start + 1 && joined
}

/// `… had burst, but the mayor said`: another speaker after a conjunction, or the same one named again.
fn begins_another(sentence: Sentence, start: usize, next: &Attribution) -> bool {
    let first = next.units.start;
    next.order == Order::SubjectFirst
        && first > start + 2
        && is_plainly_said(sentence, next)
        && (sentence.is(first - 1, CONJUNCTION) || matches!(sentence.text(first - 1), "while" | "although" | "though"))
}

/// Whether words look like a clause: a subject and later a verb.
pub fn begins_clause(sentence: Sentence, clause: &Range<usize>) -> bool {
    let first = &sentence[clause.start];
    // `he'll`, `it's`
    let contracted = || first.is(AUXILIARY) && sentence.text(clause.start).contains(['\'', '’']);
    let verb = || (clause.start + 1..clause.end.min(clause.start + LONGEST_CLAUSE)).any(|at| looks_finite(sentence, at));
    first.is(PRONOUN) || contracted() || (!first.is(PREPOSITION) || begins_amount(sentence, clause.start)) && verb()
}

/// `At least 12`, `Between 30 and 40`, `Up to a dozen`: a preposition that bounds a number begins a subject.
fn begins_amount(sentence: Sentence, at: usize) -> bool {
    /// How many words stand before the number.
    const BOUNDS: usize = 3;
    const CLOSE: [&str; 5] = ["between", "around", "about", "over", "under"];
    let close = CLOSE.iter().any(|word| sentence.is_word(at, word));
    let bound = close || ["at", "up", "as", "upwards"].iter().any(|word| sentence.is_word(at, word));
    let number = |at: usize| {
        let spelled = || words::classes(words::find(sentence.text(at)));
        sentence.has(at, UnitKind::Number)
            || spelled().contains(Class::Numeral)
            || spelled().contains(Class::NumberWord)
            || spelled().contains(Class::Dozens)
    };
    let mut near = at + 1..sentence.len().min(at + 1 + BOUNDS);
    // "On Friday 12 people" has no bound, "at two schools" no bound word behind its preposition.
    let next = near.clone().next().map(|next| sentence.text(next));
    let least = matches!(next, Some("least" | "most" | "to" | "many" | "much" | "of"));
    bound && (least || close && near.clone().next().is_some_and(number)) && near.any(number)
}

/// Whether a word looks like a verb; `each bereaved family` and `and extended` have none of their own.
fn looks_finite(sentence: Sentence, at: usize) -> bool {
    let unit = &sentence[at];
    if !unit.is_lower() {
        return false;
    }
    if unit.is(AUXILIARY | VERB) || unit.cue().is_some_and(|cue| cue.form != Form::Base && !cue.is_noun_too) {
        return true;
    }
    let before = &sentence[at - 1];
    let attributive = before.is(DETERMINER | CONJUNCTION | PREPOSITION) && !before.is(PRONOUN | PEOPLE);
    let text = sentence.text(at);
    text.ends_with("ed") && !attributive || text.ends_with("n't")
}

/// `found a device that had failed`, `found a gun and spent cases`: what was found is a thing if no auxiliary says what it
/// is or does.
fn finds_thing(sentence: Sentence, attribution: &Attribution, clause: &Range<usize>) -> bool {
    if !matches!(sentence.text(attribution.cue.start), "find" | "finds" | "found" | "finding") {
        return false;
    }
    let near = clause.start..clause.end.min(clause.start + LONGEST_FINDING);
    let relative = |at: &usize| sentence[*at].is(RELATIVE) || sentence.text(*at) == "that";
    !near.take_while(|at| !relative(at)).any(|at| sentence[at].is(AUXILIARY))
}
