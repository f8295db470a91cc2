//! Date expressions: TIMEX3 dates, times, durations and sets, read against the publication day.
//!
//! A token becomes a term (what it can be in a time expression, `terms` with the words of `lexicon`); patterns over terms
//! (`rules`, in the language of `pattern`) find expressions (`find`); the match is read (`read`, calendar in `period` and
//! `holidays`, direction in `tense`) and may be refused (`reject`).
//!
//! Conventions, where corpora differ (TimeBank's is taken where it generalises, for news is what it holds); what is still
//! read differently from them is counted in `README.md` beside this file.
//!
//! - Spans: prepositions stay outside a mark, "early", "the end of", "at least" inside, as `mod`. Of a range "from 4 to 6
//!   May" both ends are marked, and of "9-11 a.m.".
//! - Dates: weeks are `2024-W48`, weekends `2024-W48-WE`, seasons `2024-SU`, quarters `2024-Q1`, halves `2024-H1`, decades
//!   `199`, centuries `19` (the 20th), years before Christ `BC0493`. A winter belongs to the year it begins in; the days of
//!   seasons are those of meteorologists in the north (a summer is June to August). Years before Christ have no days: the
//!   contract's `YYYY-MM-DD` cannot write them. The nth week of a month is the week of the calendar with most of its nth
//!   seven days. The turn of a century is its first year. A fiscal year or quarter is read as that of the calendar: its
//!   true bounds are not in the text; "the year ended March 31" is a length.
//! - Times: parts of the day are `TMO`, `TAF`, `TEV`, `TNI`; a night belongs to the day of its evening; midnight is the end
//!   of its day. Time zones are part of the mark but not of the value: no gold value of news has one (none of 4; one of
//!   WikiWars does), and most names of zones leave the offset open ("EST" in summer, "IST", "local time").
//! - Lengths and sets: a decade as a length is ten years. Sets of a weekday, month, season or part of day are `XXXX-WXX-2`,
//!   weekdays `XXXX-WXX-WD`, weekends `XXXX-WXX-WE`, others their length; "every other" doubles it. A rate ("$20 an hour")
//!   is a set. "Annual" is one too, though the development sets leave it unmarked 3 times of 3, for they mark "annually" and
//!   "daily"; an annual rate is not. "Quarterly" (unmarked 10 times of 10) and "former" (marked by WikiWars alone, 28 of 30)
//!   are no time expressions.
//!
//! Anchors: news counts from the publication day, and looks back unless the sentence looks ahead; "that year", "two days
//! later" count from an earlier expression. A text that tells history (many years long past, few words like "Friday")
//! counts from where its story stands.

mod beginnings;
mod find;
mod holidays;
mod lexicon;
mod modifiers;
mod pattern;
mod period;
mod read;
mod reference;
mod reject;
mod rules;
mod sentence;
mod signature;
mod tense;
mod terms;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod types;
mod value;

pub use period::{DayPart, Grain, Period, Season};
pub use types::{Anchor, DateExpression, DateType, Days, Modifier, ReferenceDay, ReferenceSource};
pub use value::{days_of, moved};

use jiff::civil::Date;

use crate::annotation::{Confidence, Mark, Rule};
use crate::document::Document;
use crate::span::Span;
use find::Candidate;
use lexicon::Class;
use modifiers::With;
use pattern::Matcher;
use read::{History, Match, Reader, Reading};
use rules::{PATTERNS, Sort};
use sentence::Sentence;
use terms::{Term, TermList};

/// The rules that make date marks.
pub const RULES: &[&Rule] = &{
    let mut rules = [&PATTERNS[0].rule; PATTERNS.len()];
    let mut index = 0;
    while index < rules.len() {
        rules[index] = &PATTERNS[index].rule;
        index += 1;
    }
    rules
};

/// The day that relative dates count from: the option if given, else a date that the article states as its own.
#[must_use]
pub fn reference_day(document: &Document, published: Option<Date>) -> Option<ReferenceDay> {
    reference::reference_day(document, published)
}

/// Finds and reads date expressions; in reading order, without overlaps.
#[must_use]
pub fn annotate(document: &Document, reference: Option<ReferenceDay>) -> Vec<Mark<DateExpression>> {
    read_all(document, reference.map(|reference| reference.day))
}

fn read_all(document: &Document, reference: Option<Date>) -> Vec<Mark<DateExpression>> {
    let terms = find::terms(document);
    let mut reader = reader(document, &terms, reference);
    let mut marks = Vec::new();
    let mut matcher = Matcher::default();
    for (index, sentence) in document.sentences().iter().enumerate() {
        let sentence = Sentence::new(document, &terms, sentence.tokens.clone());
        let mut free = sentence.tokens.start;
        let mut token = free;
        while let Some(next) = sentence.next_start(token) {
            token = next;
            let candidates = sentence.candidates(token, &mut matcher);
            let mut accepted =
                |candidate: &Candidate| accept(&mut reader, &sentence, &candidate.matches(token, index), &mut free, &mut marks);
            let found = candidates.iter().find(|candidate| accepted(candidate));
            token = found.map_or(token + 1, |candidate| candidate.end().max(free));
        }
    }
    marks
}

fn reader<'d>(document: &'d Document<'d>, terms: &'d TermList<'d>, reference: Option<Date>) -> Reader<'d> {
    Reader {
        document,
        terms,
        reference,
        narrative: is_narrative(terms, reference),
        month_first: month_first(terms),
        history: History::default(),
    }
}

/// Reads the parts of a match and adds their marks, all or none.
fn accept(
    reader: &mut Reader,
    sentence: &Sentence,
    parts: &[Match],
    free: &mut usize,
    marks: &mut Vec<Mark<DateExpression>>,
) -> bool {
    let before = (marks.len(), *free, reader.history);
    for part in parts {
        let Some((mark, reading, end)) = read_part(reader, sentence, part, *free) else {
            marks.truncate(before.0);
            *free = before.1;
            reader.history = before.2;
            return false;
        };
        let off_story = reader.narrative && reading.anchor == Anchor::Published;
        // "the 1975-1976 season": a story does not go on at the end of what it names.
        let off_story = off_story || (part.part > 0 && PATTERNS[part.pattern].sort == Sort::YearRange);
        if let Some(period) = reading.period.filter(|_| !off_story) {
            let compared = matches!(PATTERNS[part.pattern].sort, Sort::YearAgo | Sort::Ago | Sort::Later);
            reader.history.push(period, marks.len(), part.sentence, reader.reference, compared);
        }
        marks.push(mark);
        *free = end;
    }
    true
}

/// Reads one mark: with its modifiers, unless it is refused.
fn read_part(reader: &Reader, sentence: &Sentence, part: &Match, free: usize) -> Option<(Mark<DateExpression>, Reading, usize)> {
    if reject::in_longer_number(reader.document, part) {
        return None;
    }
    let reading = (PATTERNS[part.pattern].read)(reader, part)?;
    let mut tokens = part.tokens.clone();
    let modifier = find::extend(sentence, &mut tokens, free, modifiers_of(sentence, part, &reading));
    if reject::is_refused(sentence, part, tokens.clone(), modifier.is_some()) {
        return None;
    }
    let expression = DateExpression {
        date_type: reading.date_type,
        value: reading.value.clone(),
        modifier,
        days: reading.days,
        period: reading.period,
        anchor: reading.anchor,
    };
    let mark = Mark {
        span: span_of(reader, tokens.clone()),
        confidence: confidence(&reading),
        rule: &PATTERNS[part.pattern].rule,
        reading: expression,
    };
    Some((mark, reading, tokens.end))
}

/// The span of some tokens; the stop after "EST" at the end of a sentence is no part of it.
fn span_of(reader: &Reader, tokens: std::ops::Range<usize>) -> Span {
    let last = tokens.end - 1;
    let span = reader.document.tokens_span(tokens);
    let stop = reader.terms.at(last).is(Class::Zone) && reader.document.token_text(last).ends_with('.');
    Span::new(span.start, span.end - usize::from(stop))
}

/// Which modifiers a mark may have: "over the last year" has none.
fn modifiers_of(sentence: &Sentence, part: &Match, reading: &Reading) -> With {
    let sort = PATTERNS[part.pattern].sort;
    let article = reader_is(sentence, part.tokens.start, "the");
    match reading.date_type {
        _ if sort == Sort::Vague => With::Neither,
        DateType::Duration if article || modifiers::is_during(sentence, part.tokens.start) => With::Neither,
        DateType::Duration => With::Durations,
        _ if matches!(sort, Sort::Ago | Sort::FromNow | Sort::Later) => With::Both,
        _ => With::Dates,
    }
}

fn reader_is(sentence: &Sentence, token: usize, word: &str) -> bool {
    sentence.document.token_text(token).eq_ignore_ascii_case(word)
}

const fn confidence(reading: &Reading) -> Confidence {
    match (reading.ambiguous, &reading.value, reading.anchor) {
        (true, ..) | (_, None, _) => Confidence::Low,
        (_, _, Anchor::None) => Confidence::High,
        _ => Confidence::Medium,
    }
}

/// Whether the text tells history: many years long before the publication day, few words that count from it.
fn is_narrative(terms: &TermList, reference: Option<Date>) -> bool {
    let newest = reference.map_or(i32::MAX, |day| i32::from(day.year()) - 2);
    let count = |is: fn(&Term, i32) -> bool| terms.iter().filter(|term| is(term, newest)).count();
    let dated = count(|term, newest| (term.is(Class::Year) && term.value <= newest) || (term.is(Class::Era) && term.value < 0));
    let current = count(|term, _| term.is(Class::Weekday) || term.is(Class::Deictic));
    let months = count(|term, _| term.is(Class::Month));
    let many_years = dated >= 10 && dated > 3 * current;
    // A chapter of a history, told by months.
    let many_months = dated >= 4 && current == 0 && dated + months >= 20;
    many_years || many_months
}

/// Whether the text writes the month before the day in digits; `None` if it does not show.
fn month_first(terms: &TermList) -> Option<bool> {
    let slash = |index: usize| terms.at(index).is(Class::Slash);
    let slashed = (1..terms.len().saturating_sub(2)).filter(|&index| slash(index) && slash(index + 2));
    let shows = |index: usize| match (terms.at(index - 1).value, terms.at(index + 1).value) {
        (13..=31, 1..=12) => Some(false),
        (1..=12, 13..=31) => Some(true),
        _ => None,
    };
    slashed.filter_map(shows).next()
}
