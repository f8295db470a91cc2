//! What the words around a figure make of it: feared, denied, supposed, a total over years, of earlier times.

use std::ops::Range;

use super::lexicon::{Class, Form};
use super::line::Line;
use super::triggers::{Found, Sign};
use super::types::Status;
use crate::document::{Shape, TokenKind};
use crate::words::{Phrases, Words};

/// How far around a trigger its clause is searched.
const REACH: usize = 30;

/// Whether the outcome is stated, feared, denied or supposed.
pub fn status(line: &Line, found: &Found) -> Status {
    let start = found.words.start;
    let clause = clause_start(line, found);
    let near = start.saturating_sub(6).max(clause)..start;
    let perhaps = line.has_any(near.clone(), words!("may might could"))
        && line.has_any(near.clone(), words!("have be"))
        && line.has_any(near.clone(), words!("have"));
    // "presumed dead", but not "presumed militants killed five".
    let presumed = near.clone().any(|index| {
        line.reads(index, word!("presumed"))
            && (index + 1 == start || line.reads_any(index + 1, words!("to dead killed drowned")))
    });
    if perhaps
        || presumed
        || line.has_any(near.clone(), words!("feared fears possibly fear"))
        || line.reads_any(found.words.end, words!("feared"))
    {
        return Status::Feared;
    }
    if line.has_any(start.saturating_sub(8).max(clause)..start, words!("denied denies denying deny")) {
        return Status::Denied;
    }
    if is_refuted(line, start) {
        return Status::Denied;
    }
    if is_invented(line, start) {
        return Status::Hypothetical;
    }
    if is_supposed(line, found, clause) { Status::Hypothetical } else { Status::Stated }
}

/// `dozens are feared dead and 40 have fled`: where a clause begins that has a subject and a finite verb of its own.
fn clause_start(line: &Line, found: &Found) -> usize {
    /// How far the beginning of a clause is sought.
    const LONGEST: usize = 10;
    let start = found.words.start;
    let finite =
        |index: usize| line.is(index, Class::BE.or(Class::HAVE).or(Class::MODAL)) && !line.reads_any(index, words!("be being"));
    let opens = |index: usize| line.is(index, Class::CONJUNCTION) || line.reads_any(index, words!("; while"));
    let own_verb = |index: usize| match found.form {
        Form::Intransitive if !line.text(start).ends_with("ing") => start > index + 1 && !line.reads(start - 1, word!("to")),
        _ => (index + 1..start).any(finite),
    };
    let begins = |index: &usize| opens(*index) && own_verb(*index) && !finite(index + 1);
    (start.saturating_sub(LONGEST)..start).rev().find(begins).unwrap_or(0)
}

/// `claims that 40 were executed are false`, `contrary to reports of two deaths`, `turned out to be a hoax`.
fn is_refuted(line: &Line, trigger: usize) -> bool {
    const CLAIMS: Words = words!(
        "claims claim reports report rumours rumors message post posts video allegations allegation story stories claiming saying"
    );
    const FALSE: Words =
        words!("false fake hoax untrue unfounded wrong exaggerated mistake mistaken baseless fabricated debunked");
    let before = trigger.saturating_sub(REACH / 2)..trigger;
    let after = trigger..line.len().min(trigger + REACH / 2);
    let clause = || after.clone().take_while(|&word| !line.reads(word, word!(";")));
    let linked = clause()
        .any(|word| line.reads_any(word, FALSE) && line.has_any(word.saturating_sub(4)..word, words!("are is were was be a as")));
    let contrary = line.sequence_near(before.clone(), words!("contrary to"));
    let claimed = line.has_any(before.clone(), CLAIMS);
    let mistake = clause().any(|word| line.reads(word, word!("mistake")) && line.is(word.saturating_sub(2), Class::BE));
    let rejected = line.has_any(before.clone(), words!("rejected rejects rejecting dismissed dismisses refuted")) && claimed;
    contrary.is_some_and(|to| !line.has_any(to..trigger, words!(","))) || (claimed && linked) || mistake || rejected
}

/// `the drill simulated a crash with 80 injured`, `in the novel a plague kills 3,000`.
fn is_invented(line: &Line, trigger: usize) -> bool {
    let before = trigger.saturating_sub(REACH / 2)..trigger;
    let drill = line.has_any(before.clone(), words!("simulated simulates simulating simulation drill"));
    let works = line.has_any(before.clone(), words!("novel film movie fiction sitcom thriller videogame"));
    let inside = works
        && before.clone().any(|word| {
            line.reads_any(word, words!("in")) && line.has_any(word + 1..word + 4, words!("novel film movie thriller"))
        });
    drill || inside
}

/// `could kill`, `threatened to kill`, `if anyone is hurt`.
fn is_supposed(line: &Line, found: &Found, clause: usize) -> bool {
    let start = found.words.start;
    let near = start.saturating_sub(4).max(clause)..start;
    let month = |index: usize| line.is(index, Class::MONTH) && line.shape(index) != Some(Shape::Lower); // "in May 2020"
    let modal = near.clone().any(|index| line.is(index, Class::MODAL) && !month(index));
    let owed = start > 1 && line.is(start - 2, Class::HAVE); // "had to leave their homes"
    let base = found.form == Form::Present || (found.sign == Sign::Frame && !owed);
    let infinitive = start > 0 && line.reads(start - 1, word!("to")) && base;
    let had_to = start > 2 && line.is(start - 3, Class::HAVE); // "had to be hospitalised"
    let infinitive_passive = line.has_any(near, words!("to")) && start > 1 && line.reads(start - 1, word!("be")) && !had_to;
    let intent = line.has_any(
        start.saturating_sub(5).max(clause)..start,
        words!("threatened threatening attempted attempting plotting plot planned planning plans if let unless trying intended conspiring"),
    );
    modal || infinitive || infinitive_passive || (intent && found.form != Form::Participle)
}

/// Where a sentence tells of more than the event at hand, or of earlier times; found once for all its figures.
pub struct Times {
    cumulative: Vec<usize>,
    earlier: Vec<Range<usize>>,
}

impl Times {
    pub fn new(line: &Line) -> Self {
        const OPENINGS: Words = words!(
            "since this in every each a over to annually past last previous preceding during from years year decades \
             months decade"
        );
        let opening = |index: &usize| line.reads_any(*index, OPENINGS);
        let places = || (0..line.len()).filter(opening);
        let cumulative = places().filter(|&index| is_since(line, index) || is_span_of_time(line, index)).collect();
        let earlier = places().filter_map(|index| earlier(line, index).map(|end| index..end)).collect();
        Self { cumulative, earlier }
    }

    /// `since the war began`, `so far this year`, `over the past decade`: more than the event at hand.
    pub fn are_cumulative(&self, line: &Line, words: &Range<usize>) -> bool {
        near(&self.cumulative, words, |&place| place)
            .is_some_and(|&place| !is_apart(line, place, words.start, words!("; after while as")))
    }

    /// `in 2019`, `in October 2019`, `last year`, `two years ago`: the words near `words` that tell of earlier times.
    pub fn earlier(&self, line: &Line, words: &Range<usize>) -> Option<Range<usize>> {
        let told = near(&self.earlier, words, |earlier| earlier.start)?;
        (!is_apart(line, told.start, words.start, words!("; as while"))).then(|| told.clone())
    }
}

/// `killed 210 people in 2020, was quiet as two dockers were crushed`: whether another clause begins between the time and
/// the words, which has a time of its own.
fn is_apart(line: &Line, time: usize, words: usize, openings: Words) -> bool {
    let (first, last) = (time.min(words), time.max(words));
    let opens = |word: usize| {
        line.reads_any(word, openings)
            && !line.reads_any(word + 1, words!("well many of the a an part"))
            && !line.is_mark(word + 1)
    };
    (first..last).any(|word| line.reads(word, word!(";")) || opens(word))
}

/// The first of some places, in order, that is near enough to `words`.
fn near<'p, P>(places: &'p [P], words: &Range<usize>, start: impl Fn(&P) -> usize) -> Option<&'p P> {
    let first = places.partition_point(|place| start(place) + REACH < words.start);
    places.get(first).filter(|place| start(place) < words.end + REACH)
}

/// `the largest group since 2017`, `not since 1938`: what is compared, not counted.
fn follows_superlative(line: &Line, since: usize) -> bool {
    /// How far before `since` it stands.
    const REACH: usize = 8;
    let near = since.saturating_sub(REACH)..since;
    near.into_iter().any(|index| {
        line.reads_any(index, words!("most first never"))
            || line.text(index).eq_ignore_ascii_case("worst")
            || line.ends_in(index, "est") && line.text(index).len() > 5
    }) || since > 0 && line.reads(since - 1, word!("not"))
}

fn is_since(line: &Line, index: usize) -> bool {
    line.reads(index, word!("since"))
        && !follows_superlative(line, index)
        && (is_year(line, index + 1)
            || line.is(index + 1, Class::MONTH)
            || (line.kind(index + 1) == Some(TokenKind::Number) && line.is(index + 2, Class::MONTH))
            || line.reads_any(
                index + 1,
                words!("the last its late early mid then january independence records fighting hostilities"),
            )
            || is_weekday(line, index + 1)
            || line.sequence(index + 1, words!("a")).is_some())
}

/// `12 people were killed since Friday`: more than one event.
fn is_weekday(line: &Line, index: usize) -> bool {
    line.reads_any(index, words!("monday tuesday wednesday thursday friday saturday sunday"))
}

fn is_span_of_time(line: &Line, index: usize) -> bool {
    static SPANS: Phrases<()> = phrases! {
        "this year" => (), "in recent years" => (), "in recent months" => (), "this season" => (), "in recent weeks" => (), "every year" => (),
        "each year" => (), "a year" => (), "over the years" => (), "to date" => (), "annually" => (), "in less than" => (),
        "in separate shootings" => (), "in other shootings" => (), "in shootings across" => (), "in shootings around" => (),
        "in shootings throughout" => (), "in separate attacks" => (), "in separate incidents" => (),
    };
    let fixed = line.phrases(index, &SPANS).next().is_some()
        && !line.reads(index + 2, word!("ago"))
        && line.sequence(index, words!("a year ago")).is_none();
    let past = line.reads_any(index, words!("past last previous preceding"))
        && index > 1
        && line.reads(index - 1, word!("the"))
        && line.reads_any(index - 2, words!("over in during within for"))
        && !line.reads_any(index + 1, words!("hours hour night day week"))
        && !(line.reads_any(index + 2, words!("hours")));
    (fixed || past) && !is_ranked(line, index)
}

/// `the city's 12th homicide this year`: a rank among many, which leaves the event at hand one.
fn is_ranked(line: &Line, index: usize) -> bool {
    (index.saturating_sub(6)..index).any(|word| line.is_ordinal(word))
}

fn is_year(line: &Line, index: usize) -> bool {
    line.kind(index) == Some(TokenKind::Number)
        && matches!(line.text(index).as_bytes(), [b'1' | b'2', b'0' | b'9', _, _] | [b'1' | b'2', b'0' | b'9', _, _, b's'])
}

/// Where the words at `index` end, if they tell of earlier times.
fn earlier(line: &Line, index: usize) -> Option<usize> {
    let preposition = line.reads_any(index, words!("in since during from"));
    let month = index + 1 + usize::from(line.is(index + 1, Class::MONTH));
    let year = (preposition && is_year(line, month)).then_some(month + 1);
    let last = line.reads(index, word!("last"))
        && (line.reads_any(index + 1, words!("year month spring summer autumn fall winter"))
            || (line.is(index + 1, Class::MONTH) && line.shape(index + 1) != Some(Shape::Lower)));
    let ago = line.reads_any(index, words!("years year decades months decade"))
        && line.reads_any(index + 1, words!("ago earlier before"));
    let part = line.reads_any(index + 2, words!("early late mid"));
    let decade = index + 2..index + if part { 5 } else { 3 };
    let the = preposition && line.reads(index + 1, word!("the"));
    let decade = || decade.into_iter().find(|&year| the && is_year(line, year)).map(|year| year + 1);
    year.or((last || ago).then_some(index + 2)).or_else(decade)
}

/// `a woman was also shot`: besides those told before.
pub fn is_also(line: &Line, trigger: &Range<usize>) -> bool {
    line.has_any(trigger.start.saturating_sub(2)..trigger.start, words!("also"))
}

/// `had been arrested twice`: what is told of somebody's past.
pub fn is_record(line: &Line, trigger: &Range<usize>) -> bool {
    let start = trigger.start;
    let before = start.saturating_sub(5)..start;
    let again = words!("twice times previously repeatedly once prior");
    let ever = line.reads(trigger.end, word!("before")) && (line.is_mark(trigger.end + 1) || trigger.end + 1 >= line.len());
    let told = ever || line.has_any(before.clone(), again) || line.has_any(trigger.end..trigger.end + 4, again);
    line.has_any(before, words!("had has")) && told
}

/// `earlier put at 17`, `up from 12`: a number that the article withdraws.
pub fn is_superseded(line: &Line, number: usize) -> bool {
    let near = number.saturating_sub(7)..number;
    let earlier = line.has_any(near.clone(), words!("earlier previously initially originally previous initial first"));
    let told = line.has_any(near, words!("put reported said estimated given stood was toll count announced gave"));
    let from = number > 0
        && line.reads(number - 1, word!("from"))
        && line.has_any(number.saturating_sub(5)..number, words!("up rose risen climbed increased raised revised down fell fallen dropped cut lowered climbing rising falling jumped went reduced"));
    (earlier && told) || from
}
