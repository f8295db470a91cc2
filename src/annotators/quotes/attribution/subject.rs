//! Who says something: the subject of a verb of saying, before it, after it or shared with an earlier verb.

use super::super::lexicon::{
    ADVERB, AUXILIARY, CONJUNCTION, Cue, DETERMINER, EVIDENCE, Form, Frame, MATTER, PREPOSITION, PRONOUN, RELATIVE, SAID_THING,
    STATEMENT, SUBORDINATOR, TIME, VERB,
};
use super::super::phrase::{SourcePhrase, phrase_after, sentence_subject, source_in, subject_before};
use super::super::types::How;
use super::{Attribution, Sentence, UnitKind};

/// How far before a participle `with` may stand.
const LONGEST_WITH: usize = 14;

/// The subject of a verb, looked for before it.
pub fn subject_of(sentence: Sentence, low: usize, index: usize, cue: Cue) -> Option<SourcePhrase> {
    let before = index.checked_sub(1).filter(|&before| before >= low)?;
    if cue.form == Form::Participle {
        return finding_subject(sentence, low, index)
            .or_else(|| own_subject(sentence, low, index))
            .or_else(|| with_subject(sentence, low, index))
            .or_else(|| participle_subject(sentence, low, index));
    }
    if let Some(verb) = habit_before(sentence, low, index, cue) {
        return subject_before(sentence, low, verb);
    }
    let bare = cue.form == Form::Base && !sentence[before].is(AUXILIARY | ADVERB | PRONOUN);
    let plural = cue.form == Form::Base && sentence.text(before).ends_with('s');
    if bare && !plural { None } else { subject_before(sentence, low, index).or_else(|| relative_that(sentence, low, index)) }
}

/// `likes to say`, `went on to tell`: the verb whose subject says so.
fn habit_before(sentence: Sentence, low: usize, index: usize, cue: Cue) -> Option<usize> {
    let says = cue.form == Form::Base && matches!(cue.frame, Frame::Say | Frame::Tell);
    let to = index.checked_sub(1).filter(|&to| says && to > low && sentence.text(to) == "to")?;
    match sentence.text(to - 1) {
        "like" | "likes" | "liked" | "used" | "loves" | "loved" | "continues" | "continued" | "began" => Some(to - 1),
        "on" if to >= low + 2 && matches!(sentence.text(to - 2), "went" | "goes" | "go") => Some(to - 2),
        _ => None,
    }
}

/// `he is saying`, `as Ms. Lee was recently saying`, `Mr. Roe calling it`: a participle whose subject stands right before.
fn participle_subject(sentence: Sentence, low: usize, index: usize) -> Option<SourcePhrase> {
    let before = before_adverbs(sentence, low, index).checked_sub(1).filter(|&before| before >= low)?;
    let unit = &sentence[before];
    let finite = unit.is(AUXILIARY | PRONOUN);
    finite.then(|| subject_before(sentence, low, index)).flatten()
}

/// `a new poll showing her ahead`: what shows something right before its participle.
fn finding_subject(sentence: Sentence, low: usize, index: usize) -> Option<SourcePhrase> {
    if index == low || !sentence[index - 1].is(EVIDENCE) || sentence.text(index) != "showing" {
        return None;
    }
    let near = low.max(index.saturating_sub(8))..index;
    let start = near.rev().find(|&index| sentence[index].is(DETERMINER | PREPOSITION))?;
    let start = start + usize::from(!sentence[start].is(DETERMINER));
    source_in(sentence, start..index).filter(|source| source.units.start == start)
}

/// Steps left over adverbs.
fn before_adverbs(sentence: Sentence, low: usize, index: usize) -> usize {
    index - (low..index).rev().take(4).take_while(|&before| sentence[before].is(ADVERB)).count()
}

/// `with dozens of residents chanting`: the phrase between `with` and a participle.
fn with_subject(sentence: Sentence, low: usize, participle: usize) -> Option<SourcePhrase> {
    let end = before_adverbs(sentence, low, participle);
    let near = low.max(end.saturating_sub(LONGEST_WITH))..end;
    let inside = |at: &usize| {
        let unit = &sentence[*at];
        unit.is_in_phrase() && !unit.is(AUXILIARY | RELATIVE | SUBORDINATOR | VERB)
    };
    let with = near.rev().take_while(inside).find(|&at| sentence[at].is(PREPOSITION) && sentence.is_word(at, "with"))?;
    source_in(sentence, with + 1..end).filter(|source| source.units.start == with + 1)
}

/// `shirts that said`: a relative pronoun right before its verb.
fn relative_that(sentence: Sentence, low: usize, index: usize) -> Option<SourcePhrase> {
    let that = (low..index).rev().take(4).find(|&before| !sentence[before].is(ADVERB | AUXILIARY))?;
    let noun = that.checked_sub(1).filter(|&noun| noun >= low).map(|noun| &sentence[noun])?;
    let statement = (low.max(that.saturating_sub(8))..that).any(|index| sentence[index].is(STATEMENT));
    let after_noun = noun.kind == UnitKind::Word && noun.cue().is_none() && !statement;
    let relative = sentence.text(that) == "that" && after_noun;
    relative.then(|| SourcePhrase::pronoun(sentence, that))
}

/// `footage of Ms. Lee saying`, `and Mr. Roe calling it`: a name after such a word belongs to the participle after it.
fn own_subject(sentence: Sentence, low: usize, participle: usize) -> Option<SourcePhrase> {
    let near = low.max(participle.saturating_sub(5))..participle;
    let name = near.clone().rev().take_while(|&index| sentence[index].is_capitalized()).count();
    let before = (participle - name).checked_sub(1).filter(|before| name > 0 && near.contains(before))?;
    let shown = |of: usize| {
        let noun = of.checked_sub(1).map_or("", |noun| sentence.text(noun));
        sentence.text(of) == "of"
            && matches!(noun, "footage" | "video" | "videos" | "recording" | "recordings" | "audio" | "clip" | "clips")
    };
    let introduced = sentence[before].kind == UnitKind::Dash || sentence.text(before) == "and" || shown(before);
    introduced.then(|| source_in(sentence, before + 1..participle)).flatten()
}

/// `said Ms. Lee`, after a comma or a quotation.
pub fn inverted(sentence: Sentence, index: usize, cue: Cue, has_subject: bool) -> Option<SourcePhrase> {
    let finite = cue.form.is_finite() && matches!(cue.frame, Frame::Say | Frame::Think);
    let kind = sentence.before(index).map(|before| before.kind);
    let apart = match kind {
        Some(kind) => matches!(kind, UnitKind::Comma | UnitKind::Quoted(_) | UnitKind::Dash),
        None => sentence[index].is_lower(),
    };
    if !finite || !apart {
        return None;
    }
    let source = phrase_after(sentence, index + 1)?;
    let after_quote = matches!(kind, Some(UnitKind::Quoted(_)));
    let next = sentence.get(source.units.end);
    let complete = next.is_none_or(|next| {
        matches!(next.kind, UnitKind::Comma | UnitKind::Stop | UnitKind::Dash | UnitKind::Opening | UnitKind::Colon)
            || next.is(PREPOSITION | TIME | ADVERB | CONJUNCTION | SUBORDINATOR)
    });
    let sure = !has_subject || next.is_none_or(|next| matches!(next.kind, UnitKind::Comma | UnitKind::Stop));
    (after_quote || complete && sure && source.how != How::Pronoun).then_some(source)
}

/// The subject of an earlier verb: `…, adding`, `… and said`.
pub fn shared(sentence: Sentence, index: usize, earlier: &[Attribution]) -> Option<SourcePhrase> {
    let verb = |earlier: &&Attribution| !sentence.is(earlier.cue.start, SAID_THING) || earlier.takes & MATTER != 0;
    let nearest = earlier.iter().rev().find(verb);
    let low = nearest.map_or(0, |attribution| attribution.cue.end);
    subject_of_clause(sentence, low, index)
        .or_else(|| nearest.map(|attribution| attribution.source.clone()))
        .or_else(|| sentence_subject(sentence, 0..index))
}

/// `When her aunt called, she laughed and said`: a pronoun that begins the clause of a verb after `and`.
fn subject_of_clause(sentence: Sentence, low: usize, index: usize) -> Option<SourcePhrase> {
    if index == low || !sentence[index - 1].is(CONJUNCTION) {
        return None;
    }
    let near = low.max(index.saturating_sub(LONGEST_WITH))..index;
    let pronoun = near.rev().find(|&index| {
        let begins = index > low && (sentence[index - 1].kind == UnitKind::Comma || sentence[index - 1].is(CONJUNCTION));
        begins && matches!(sentence.text(index), "I" | "he" | "she" | "they" | "we")
    });
    pronoun.map(|at| SourcePhrase::pronoun(sentence, at))
}
