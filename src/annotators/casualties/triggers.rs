//! Finds the words that state an outcome: single words, and idioms of several.

use std::ops::Range;

use super::idioms::IDIOMS;
use super::lexicon::{Class, Form, Trigger};
use super::line::Line;
use super::reject;
use super::types::Outcome;
use crate::document::TokenKind;
use crate::words::Words;
use Outcome::{Abducted, Detained, Displaced, Injured, Killed, Rescued};

/// Words that state an outcome, or several of the same people (`kidnapped and killed`).
#[derive(Clone, Debug)]
pub struct Found {
    pub words: Range<usize>,
    pub form: Form,
    pub outcomes: Vec<(Outcome, bool)>,
    /// What is told of a hospital or of wounds, which has rules of its own.
    pub sign: Sign,
}

/// What sort of words state the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Plain,
    Wounds,
    Hospital,
}

/// All trigger words of a sentence, in order, without overlaps.
pub fn triggers(line: &Line) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut index = 0;
    while index < line.len() {
        let trigger = trigger_at(line, index);
        index = trigger.as_ref().map_or(index + 1, |trigger| trigger.words.end.max(index + 1));
        found.extend(trigger);
    }
    found
}

/// Reads the statement whose first word is the one at an index.
type Statement = fn(&Line, usize) -> Option<Found>;

/// Statements of several words, by the words that open them. The first that reads one wins; idioms come before them, and
/// single words after. The opening words are those that the vocabulary classes as `OpensStatement`.
static STATEMENTS: &[(Words, Statement)] = &[
    (words!("in critical"), condition),
    (words!("suffered suffering suffers sustained sustaining received receiving"), suffered_wounds),
    (words!("with from"), with_wounds),
    (words!("treated"), treated),
    (words!("took rushed transported airlifted transferred"), brought_to_hospital),
    (words!("taken flown brought driven admitted sent"), admitted_to_hospital),
    (words!("pulled pulling dragged plucked dug brought lifted"), pulled_out),
    (words!("forced forcing forces drove driving driven sent sending"), driven_out),
    (words!("lost losing"), lost),
    (words!("claimed claims claiming claim took takes taking taken cost costing snuffed"), lives),
    (words!("holding"), holding),
    (words!("held hold holding holds took take takes taking"), held),
    (words!("sentenced jailed"), sentenced),
    (words!("pronounced declared"), pronounced),
    (words!("hitting striking grazing"), hitting),
    (words!("hit struck hits strikes"), hit),
    (words!("shooting stabbing shootings stabbings"), shooting_of),
];

fn trigger_at(line: &Line, index: usize) -> Option<Found> {
    if !line.is(index, Class::OPENING) {
        return None;
    }
    let opened = STATEMENTS.iter().filter(|(words, _)| line.reads_any(index, words));
    let first = idiom(line, index)
        .or_else(|| opened.filter_map(|(_, statement)| statement(line, index)).next())
        .or_else(|| single(line, index))?;
    Some(joined(line, first))
}

fn found(words: Range<usize>, form: Form, outcome: Outcome, struck: bool, sign: Sign) -> Found {
    Found { words, form, outcomes: vec![(outcome, struck)], sign }
}

fn idiom(line: &Line, index: usize) -> Option<Found> {
    if line.is_mark(index) {
        return None;
    }
    let (end, (outcome, form)) = line.phrases(index, &IDIOMS).next()?;
    Some(found(index..end, form, outcome, outcome == Injured, Sign::Plain))
}

/// `in critical condition`, `in critical but stable condition`.
fn condition(line: &Line, index: usize) -> Option<Found> {
    let grave = line.has_any(index..index + 4, words!("critical serious stable fair grave guarded good"));
    let noun = (index + 1..index + 6).find(|&index| line.reads(index, word!("condition"))).filter(|_| grave)?;
    Some(found(index..noun + 1, Form::Adjective, Injured, true, Sign::Hospital))
}

/// `suffered gunshot wounds`
fn suffered_wounds(line: &Line, index: usize) -> Option<Found> {
    wounds(line, index, true)
}

/// `with a gunshot wound`
fn with_wounds(line: &Line, index: usize) -> Option<Found> {
    wounds(line, index, false)
}

fn wounds(line: &Line, index: usize, suffered: bool) -> Option<Found> {
    let limit = line.len().min(index + 9);
    let noun = (index + 1..limit)
        .take_while(|&index| !line.is(index, Class::BE) && !line.reads_any(index, words!("; . report reports call calls word")))
        .find(|&index| line.reads_any(index, words!("wounds wound injuries injury burns gunshots gunshot fractures")))?;
    let certain = suffered || line.has_any(index..noun + 1, words!("gunshot gunshots stab bullet shrapnel knife"));
    let form = if suffered { Form::Intransitive } else { Form::Adjective };
    let fatal = line.has_any(index..noun, words!("fatal mortal")) && !line.has_any(index..noun, words!("non not"));
    let (outcome, struck) = if fatal { (Killed, false) } else { (Injured, true) };
    certain.then(|| found(index..noun + 1, form, outcome, struck, Sign::Wounds))
}

/// `treated for injuries`
fn treated(line: &Line, index: usize) -> Option<Found> {
    hospital(line, index, true, Form::Past)
}

/// `medics rushed him to the clinic`
fn brought_to_hospital(line: &Line, index: usize) -> Option<Found> {
    hospital(line, index, false, Form::Past)
}

/// `taken to a hospital`
fn admitted_to_hospital(line: &Line, index: usize) -> Option<Found> {
    hospital(line, index, false, Form::Participle)
}

fn hospital(line: &Line, index: usize, treated: bool, form: Form) -> Option<Found> {
    let limit = line.len().min(index + 13);
    let place = (index + 1..limit)
        .take_while(|&index| !line.reads_any(index, words!("; .")) && !line.is(index, Class::BE))
        .find(|&index| {
            is_hospital(line, index) || (treated && line.reads_any(index, words!("for injuries wounds burns wound injury scene")))
        })?;
    let to = treated || line.has_any(index..place, words!("to at"));
    to.then(|| found(index..index + 1, form, Injured, true, Sign::Hospital))
}

/// `hospital`, `trauma center`; no `detention center`.
fn is_hospital(line: &Line, index: usize) -> bool {
    let other = words!("detention juvenile justice correctional youth community evacuation processing shopping call");
    let center = line.reads_any(index, words!("center centre")) && (index == 0 || !line.reads_any(index - 1, other));
    center || line.reads_any(index, words!("hospital hospitals hospitalized infirmary clinic trauma"))
}

/// `pulled 11 survivors from the rubble`, `dragged a girl to safety`.
fn pulled_out(line: &Line, index: usize) -> Option<Found> {
    let near = index + 1..line.len().min(index + 15);
    let out = line.has_any(near.clone(), words!("alive safety survivors rubble debris wreckage"));
    let bodies = line.has_any(near, words!("body bodies dead corpse corpses"));
    (out && !bodies).then(|| found(index..index + 1, Form::Past, Rescued, false, Sign::Plain))
}

/// `forced 1,200 residents from their homes`, `drove thousands to flee`.
fn driven_out(line: &Line, index: usize) -> Option<Found> {
    let near = index + 1..line.len().min(index + 13);
    let away = line.has_any(near, words!("homes flee fleeing evacuate shelters"));
    let numbered = (index + 1..index + 4).any(|index| line.cardinal(index).is_some())
        || line.has_any(index + 1..index + 3, words!("thousands hundreds dozens tens scores"));
    (away && numbered).then(|| found(index..index + 1, Form::Gerund, Displaced, false, Sign::Plain))
}

/// `lost 60 men`.
fn lost(line: &Line, index: usize) -> Option<Found> {
    let counted = line.cardinal(index + 1).is_some();
    let fallen = line.has_any(index + 1..line.len().min(index + 6), words!("men soldiers fighters troops officers policemen"));
    (counted && fallen).then(|| found(index..index + 1, Form::Gerund, Killed, false, Sign::Plain))
}

/// `claimed the lives of`, `cost the life of`, `claimed 12 lives` being read as 12 lives.
fn lives(line: &Line, index: usize) -> Option<Found> {
    let whose = (index + 2..line.len().min(index + 7))
        .find(|&mark| line.kind(mark) == Some(TokenKind::Possessive) && line.reads_any(mark + 1, words!("life lives")));
    if whose.is_some() {
        return Some(found(index..index + 1, Form::Gerund, Killed, false, Sign::Plain));
    }
    let end = line.sequence(index + 1, words!("the lives of")).or_else(|| line.sequence(index + 1, words!("the life of")))?;
    Some(found(index..end, Form::Gerund, Killed, false, Sign::Plain))
}

/// `held two guards hostage`, `took the women captive`, `took a man into custody`.
fn held(line: &Line, index: usize) -> Option<Found> {
    let near = (index + 2..line.len().min(index + 9)).take_while(|&index| !line.is_mark(index));
    let state =
        near.clone().find(|&index| line.reads_any(index, words!("hostage hostages captive captives prisoner custody")))?;
    let outcome = if line.reads_any(state, words!("prisoner custody")) { Detained } else { Abducted };
    let whom = line.is(state - 1, Class::ARTICLE) || line.reads(state - 1, word!("of"));
    let into = !line.reads(state, word!("custody")) || line.reads(state - 1, word!("into"));
    (into && !whom).then(|| found(index..index + 1, Form::Gerund, outcome, false, Sign::Plain))
}

/// `the rebels are still holding`: armed people hold somebody.
fn holding(line: &Line, holding: usize) -> Option<Found> {
    let now = (holding.saturating_sub(2)..holding).any(|word| line.reads_any(word, words!("are is were was")));
    let captors = words!(
        "rebels guerrillas kidnappers militants insurgents captors gunmen hijackers terrorists bandits militia traffickers"
    );
    let held = now && line.has_any(holding.saturating_sub(6)..holding, captors);
    held.then(|| found(holding..holding + 1, Form::Gerund, Abducted, false, Sign::Plain))
}

/// `sentenced to five years in prison`, `sentenced the blogger to life`; not to death, nor to a fine.
fn sentenced(line: &Line, index: usize) -> Option<Found> {
    let near = index + 1..line.len().min(index + 12);
    let to = near.clone().find(|&index| line.reads(index, word!("to")))?;
    let prison = line.has_any(to..line.len().min(to + 10), words!("years year months prison jail imprisonment detention life"));
    let spared = line.has_any(to..line.len().min(to + 6), words!("death probation community suspended fine service"));
    (prison && !spared).then(|| found(index..index + 1, Form::Past, Detained, false, Sign::Plain))
}

/// `pronounced the man dead`, `declared him dead`.
fn pronounced(line: &Line, index: usize) -> Option<Found> {
    /// How many words may tell who is dead.
    const LONGEST: usize = 6;
    let dead = (index + 2..index + 2 + LONGEST).find(|&dead| line.reads_any(dead, words!("dead deceased")))?;
    let clean = (index + 1..dead).all(|word| !line.is_mark(word) && !line.is(word, Class::BE));
    clean.then(|| found(index..index + 1, Form::Gerund, Killed, false, Sign::Plain))
}

/// `opened fire, striking a woman`
fn hitting(line: &Line, index: usize) -> Option<Found> {
    bullet(line, index, true)
}

/// `a bullet struck the boy`, `gunfire hit two men`
fn hit(line: &Line, index: usize) -> Option<Found> {
    bullet(line, index, false)
}

fn bullet(line: &Line, index: usize, participle: bool) -> Option<Found> {
    /// How far from its verb the bullet is told.
    const REACH: usize = 8;
    const SHOTS: Words = words!("bullet bullets gunfire gunshot gunshots shot shots pellet pellets shrapnel round rounds");
    let fired =
        participle && line.has_any(index.saturating_sub(3 * REACH)..index, words!("fire fired gun shooting gunman gunmen"));
    let shots = (index.saturating_sub(REACH)..index)
        .rev()
        .take_while(|&word| !line.is(word, Class::BE))
        .any(|word| line.reads_any(word, SHOTS));
    (fired || shots).then(|| found(index..index + 1, Form::Gerund, Injured, true, Sign::Plain))
}

/// `the fatal shooting of a teenager`, `in the shooting of two officers`.
fn shooting_of(line: &Line, index: usize) -> Option<Found> {
    let shooting = line.reads(index + 1, word!("of"));
    let fatal = line.has_any(index.saturating_sub(2)..index, words!("fatal deadly"));
    let (outcome, struck) = if fatal { (Killed, false) } else { (Injured, true) };
    shooting.then(|| found(index..index + 1, Form::Gerund, outcome, struck, Sign::Plain))
}

fn single(line: &Line, index: usize) -> Option<Found> {
    let trigger = line.trigger(index)?;
    let collective = line.ends_in(index, "ed"); // "five of the injured"
    let noun_now = matches!(trigger.form, Form::Past | Form::Present) && !collective && reject::is_noun(line, index);
    if noun_now
        && !is_of_owner(line, index)
        && !is_placed(line, index)
        && !line.reads(index + 1, word!("of"))
        && !line.is(index + 1, Class::PERSON.or(Class::PEOPLE))
    {
        return None;
    }
    let mut single = found(index..index + 1, trigger.form, trigger.outcome, trigger.struck, Sign::Plain);
    if line.reads(index, word!("casualties")) {
        single.outcomes.push((Injured, false));
    }
    Some(single)
}

/// `the murder in Lima of`: whom a noun of harm befell is told after its place or day.
fn is_placed(line: &Line, index: usize) -> bool {
    line.reads_any(index + 1, words!("in on at")) && line.has_any(index + 3..index + 8, words!("of"))
}

/// `the teacher's murder`, `Ruiz's arrest`: a noun whose owner is the victim.
pub fn is_of_owner(line: &Line, index: usize) -> bool {
    const NOUNS: Words = words!("murder arrest kidnapping killing slaying execution kidnap");
    index > 1 && line.reads_any(index, NOUNS) && line.kind(index - 1) == Some(TokenKind::Possessive)
}

/// `fatally shot`, `stabbed to death`, `shot and killed`, `kidnapped and later murdered`: one statement.
fn joined(line: &Line, mut first: Found) -> Found {
    let fatal = first.words.start > 0 && line.reads_any(first.words.start - 1, words!("fatally mortally"));
    let end = first.words.end;
    if let Some(end) = line.sequence(end, words!("to death")).or_else(|| line.sequence(end, words!("fatally"))) {
        first.words.end = end;
        first.outcomes = vec![(Killed, false)];
    } else if fatal {
        first.outcomes = vec![(Killed, false)];
    }
    while let Some((next, end)) = conjoined(line, &first) {
        first.words.end = end;
        merge(&mut first.outcomes, next);
    }
    first
}

/// `the kidnapping and murder of`: nouns of different forms.
fn is_joined_noun(line: &Line, index: usize, trigger: Trigger) -> bool {
    matches!(trigger.form, Form::Gerund | Form::Present | Form::Noun) && line.reads(index + 1, word!("of"))
}

/// The trigger that follows after `and`, `and later` or a comma.
fn conjoined(line: &Line, first: &Found) -> Option<(Trigger, usize)> {
    let nominal = matches!(first.form, Form::Gerund | Form::Present | Form::Noun);
    if !nominal && !matches!(first.form, Form::Past | Form::Participle) || first.sign != Sign::Plain {
        return None;
    }
    let mut index = first.words.end;
    index += usize::from(line.reads(index, word!(",")));
    let joined = line.reads_any(index, words!("and or &"));
    index += usize::from(joined);
    while line.is(index, Class::ADVERB) && index < first.words.end + 4 {
        index += 1;
    }
    let of = |trigger: Trigger| joined && nominal && is_joined_noun(line, index, trigger);
    let alike = |trigger: Trigger| trigger.form == first.form && trigger.form != Form::Noun;
    let trigger = line.trigger(index).filter(|&trigger| alike(trigger) || of(trigger))?;
    let mut end = index + 1;
    let mut trigger = trigger;
    if let Some(death) = line.sequence(end, words!("to death")) {
        (end, trigger.outcome, trigger.struck) = (death, Killed, false);
    }
    (index > first.words.end).then_some((trigger, end))
}

/// Those who were hit and then killed are killed.
fn merge(outcomes: &mut Vec<(Outcome, bool)>, next: Trigger) {
    if next.outcome == Killed {
        outcomes.retain(|&(outcome, struck)| !(outcome == Injured && struck) && outcome != Killed);
    }
    let covered = outcomes
        .iter()
        .any(|&(outcome, _)| outcome == next.outcome || (outcome == Killed && next.outcome == Injured && next.struck));
    if !covered {
        outcomes.push((next.outcome, next.struck));
    } else if !next.struck {
        for outcome in outcomes.iter_mut().filter(|outcome| outcome.0 == next.outcome) {
            outcome.1 = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::STATEMENTS;
    use crate::words::{self, Class, WordId};

    #[test]
    fn the_vocabulary_knows_what_opens_a_statement() {
        for word in WordId::all() {
            let opens = STATEMENTS.iter().any(|(words, _)| words.contains(&word));
            assert_eq!(words::classes(word).contains(Class::OpensStatement), opens, "{}", word.text());
        }
    }
}
