//! Reported speech without quotation marks: the clause beside a verb of saying, or what else the verb takes.

mod clause;
mod complement;

use std::ops::Range;

use super::attribution::{Attribution, Order};
use super::lexicon::{CLAUSE, CONJUNCTION, Form as VerbForm, Frame, PREPOSITION, PRONOUN, RELATIVE, TIME};
use super::phrase::phrase_after;
use super::rules;
use super::sentences::{Sentence, UnitKind};
use super::types::{Form, Quote};
use crate::annotation::{Confidence, Mark, Rule};
use clause::{begins_clause, clause_after, clause_before, is_long_clause, is_statement_phrase, rest_of_clause};

/// How far a clause is read, in units.
const LONGEST_CLAUSE: usize = 120;
/// The farthest from a cue that `that` begins the clause it governs, in units.
const LONGEST_DELAY: usize = 10;

/// What somebody is reported to have done with words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    /// `said the dam was safe`
    Stated,
    /// `The dam is safe, according to the mayor`
    Accounted,
    /// `asked whether the dam was safe`
    Asked,
    /// `urged residents to leave`, `promised to resign`
    Intended,
    /// `demanded an inquiry`
    Named,
}

impl Act {
    const fn of_statement(attribution: &Attribution) -> Self {
        match attribution.order {
            Order::AccordingTo => Self::Accounted,
            _ => Self::Stated,
        }
    }

    const fn rule(self) -> &'static Rule {
        match self {
            Self::Stated => &rules::REPORTED,
            Self::Accounted => &rules::ACCORDING_TO,
            Self::Asked => &rules::ASKED,
            Self::Intended => &rules::INTENDED,
            Self::Named => &rules::MATTER,
        }
    }

    /// Whether the words are told as said.
    const fn is_asserted(self) -> bool {
        !matches!(self, Self::Intended | Self::Named)
    }
}

/// What is reported: one run of units, or two around the attribution.
struct Report {
    parts: [Option<Range<usize>>; 2],
    act: Act,
}

impl Report {
    const fn of(part: Range<usize>, act: Act) -> Self {
        Self { parts: [Some(part), None], act }
    }

    fn parts(&self) -> impl Iterator<Item = Range<usize>> {
        self.parts.iter().flatten().cloned()
    }
}

/// Appends the reported clauses of one of the writer's sentences.
pub fn in_sentence(sentence: Sentence, attributions: &[Attribution], quotes: &mut Vec<Mark<Quote>>) {
    if let Some(quote) = closing(sentence, attributions) {
        quotes.push(quote);
        return;
    }
    let mut free = 0;
    for (index, attribution) in attributions.iter().enumerate() {
        if attribution.cue.start < free {
            continue;
        }
        let Some(report) = report(sentence, attribution, attributions.get(index + 1), free) else { continue };
        if let Some(quote) = quote(sentence, attribution, &report) {
            quotes.push(quote);
            free = report.parts().last().map_or(free, |part| part.end).max(attribution.units.end);
        }
    }
}

/// `Hospitals need help, and the town plans to pay, Ms. Lee said.`: what closes a sentence governs what is meant, asked or
/// thought in it.
fn closing(sentence: Sentence, attributions: &[Attribution]) -> Option<Mark<Quote>> {
    let (last, earlier) = attributions.split_last()?;
    let says = matches!(last.frame, Frame::Say | Frame::Tell) && last.takes & CLAUSE != 0;
    if !says || earlier.is_empty() || !is_after_comma(sentence, last, 0) {
        return None;
    }
    let apart = match last.order {
        Order::SubjectFirst => is_set_apart(sentence, last) && rest_of_clause(sentence, last).is_none(),
        Order::CueFirst => true,
        Order::AccordingTo => is_at_end(sentence, last),
        Order::Agent | Order::Shared => false,
    };
    let stated = |earlier: &Attribution| {
        let that = sentence.text(earlier.cue.end) == "that";
        earlier.frame == Frame::Tell || is_plainly_said(sentence, earlier) || that && earlier.frame == Frame::Say
    };
    if !apart || last.order != Order::AccordingTo && earlier.iter().any(stated) {
        return None;
    }
    let content = clause_before(sentence, 0, last.units.start)?;
    quote(sentence, last, &Report::of(content, Act::of_statement(last)))
}

/// Whether a comma stands right before an attribution, after `free`.
fn is_after_comma(sentence: Sentence, attribution: &Attribution, free: usize) -> bool {
    let start = attribution.units.start;
    start > free && sentence.has(start - 1, UnitKind::Comma)
}

/// `…, according to Ms. Lee, a witness.`: nothing after it that could be a clause of its own.
fn is_at_end(sentence: Sentence, attribution: &Attribution) -> bool {
    let end = attribution.units.end;
    let rest = end..sentence.len().min(end + LONGEST_CLAUSE);
    !rest.into_iter().any(|at| sentence[at].is(CONJUNCTION) && !sentence[at - 1].is_capitalized())
}

/// What is reported beside a cue: a statement, else a question, a request or a matter after it.
fn report(sentence: Sentence, attribution: &Attribution, next: Option<&Attribution>, free: usize) -> Option<Report> {
    let stated = takes_statement(sentence, attribution).then(|| statement(sentence, attribution, next, free)).flatten();
    stated.or_else(|| {
        let (content, act) = complement::after(sentence, attribution, next)?;
        Some(Report::of(content, act))
    })
}

/// Whether a clause beside the cue is a reported statement: always after `said`, after other verbs with `that`, and after
/// verbs of thinking with a pronoun too (`thinks she will win`).
fn takes_statement(sentence: Sentence, attribution: &Attribution) -> bool {
    let next = attribution.cue.end;
    let that = || sentence.is_word(next, "that");
    let thinks = attribution.frame == Frame::Think && attribution.form != VerbForm::Participle;
    let pronoun = sentence.get(next).is_some_and(|next| next.is(PRONOUN) && !next.is(RELATIVE) && next.is_lower());
    attribution.takes & CLAUSE != 0 || thinks && pronoun || attribution.frame != Frame::Call && that()
}

/// The clause that an attribution reports: after it, else before it.
fn statement(sentence: Sentence, attribution: &Attribution, next: Option<&Attribution>, free: usize) -> Option<Report> {
    let comma_before = is_after_comma(sentence, attribution, free);
    let before = || clause_before(sentence, free, attribution.units.start);
    let parts = match attribution.order {
        Order::Agent => [None, None],
        Order::CueFirst => [before().filter(|_| comma_before), None],
        Order::AccordingTo if attribution.units.start > free => {
            [before().filter(|clause| comma_before || begins_clause(sentence, clause)), None]
        }
        Order::AccordingTo => [clause::after_comma(sentence, attribution.units.end), None],
        Order::SubjectFirst if comma_before && is_set_apart(sentence, attribution) => {
            let after = rest_of_clause(sentence, attribution);
            let whole = |before: &Range<usize>| {
                after.is_some()
                    || begins_clause(sentence, before)
                    || is_long_clause(sentence, before)
                    || is_plainly_said(sentence, attribution) && is_statement_phrase(sentence, before)
            };
            [before().filter(whole), after.clone()]
        }
        Order::SubjectFirst | Order::Shared => [clause_after(sentence, attribution, next), None],
    };
    let act = Act::of_statement(attribution);
    parts.iter().any(Option::is_some).then_some(Report { parts, act })
}

/// `…, police said in a statement.`: nothing that could be reported follows the cue.
fn is_set_apart(sentence: Sentence, attribution: &Attribution) -> bool {
    let at = attribution.cue.end;
    let Some(next) = sentence.get(at) else { return true };
    if matches!(next.kind, UnitKind::Stop | UnitKind::Comma | UnitKind::Dash) {
        return true;
    }
    let text = sentence.text(at);
    let when = clause::is_when(next) || matches!(text, "as" | "after" | "when" | "while");
    let of = matches!(text, "of" | "about" | "to");
    let end = sentence.len();
    let quoted = || (at..end.min(at + LONGEST_CLAUSE)).any(|at| sentence.is_quoted(at));
    let that = || (at..end.min(at + LONGEST_DELAY)).any(|at| sentence.text(at) == "that");
    when && !of && !that() && !quoted() || tells(sentence, attribution)
}

/// `…, he told reporters.`
fn tells(sentence: Sentence, attribution: &Attribution) -> bool {
    if attribution.frame != Frame::Tell {
        return false;
    }
    phrase_after(sentence, attribution.cue.end).is_some_and(|addressee| {
        let next = sentence.get(addressee.units.end);
        next.is_none_or(|next| matches!(next.kind, UnitKind::Stop | UnitKind::Comma) || next.is(TIME | PREPOSITION))
    })
}

/// `said`, `says`: what follows is said, also where its verb looks like a noun (`said success depends on luck`).
fn is_plainly_said(sentence: Sentence, attribution: &Attribution) -> bool {
    matches!(sentence.text(attribution.cue.start), "said" | "says" | "say" | "saying")
}

/// The quote of a report, unless it holds its source or words in quotation marks.
fn quote(sentence: Sentence, attribution: &Attribution, report: &Report) -> Option<Mark<Quote>> {
    let source = &attribution.source;
    let units: usize = report.parts().map(|part| part.len()).sum();
    let quoted = report.parts().any(|mut part| part.any(|at| sentence.is_quoted(at)));
    // A shared source may stand anywhere before or after its verb.
    let inside = || report.parts().any(|part| sentence.span(part).overlaps(source.span));
    if quoted || units < 2 || inside() {
        return None;
    }
    let content: Vec<_> = report.parts().map(|part| sentence.span(part)).collect();
    Some(Mark {
        span: content[0].join(content[content.len() - 1]),
        confidence: if report.act.is_asserted() { Confidence::Medium } else { Confidence::Low },
        rule: report.act.rule(),
        reading: Quote {
            form: Form::Indirect,
            content,
            cue: Some(sentence.span(attribution.cue.clone())),
            source: Some(source.span),
            how: source.how,
            asserted: report.act.is_asserted(),
            continues: None,
        },
    })
}
