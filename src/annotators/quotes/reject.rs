//! Says no to quoted words that nobody is reported to have said.

use super::lexicon::{ADVERB, AUXILIARY, BE, BEARER, DETERMINER, NAMING, PEOPLE, TIME, VERB, WORK};
use super::read::Occurrence;
use super::sentences::{Unit, UnitKind};

/// The most words that the title of a work has.
const LONGEST_TITLE: usize = 10;

/// Whether quoted words are no quote, whoever the sentence says is speaking.
pub fn is_no_quote(quotation: &Occurrence) -> bool {
    // `the "R" district`: no words.
    quotation.words == 0 || is_aside(quotation) || is_nickname(quotation) || is_title_of_work(quotation) || is_name(quotation)
}

/// `"(LAUGHTER)"`: what a transcript tells of the room.
fn is_aside(quotation: &Occurrence) -> bool {
    let content = quotation.content().trim_end_matches('.');
    let inside = content.strip_prefix(['(', '[']).and_then(|content| content.strip_suffix([')', ']']));
    inside.is_some_and(|inside| !inside.contains([')', ']']))
}

/// `Robert "Bob" Lee`
fn is_nickname(quotation: &Occurrence) -> bool {
    let name = |unit: Option<&Unit>| unit.is_some_and(|unit| unit.kind == UnitKind::Word && unit.is_capitalized());
    quotation.words <= 3 && name(quotation.before()) && name(quotation.after()) && quotation.is_title_case()
}

/// `the film "Deep Water"`
fn is_title_of_work(quotation: &Occurrence) -> bool {
    if quotation.words > LONGEST_TITLE || !quotation.is_title_case() {
        return false;
    }
    let Occurrence { sentence, at, words, .. } = *quotation;
    let before = quotation.text_before();
    let introduced = sentence.any(at.saturating_sub(3)..at, WORK);
    let by_network = at > 1 && sentence.has(at - 1, UnitKind::Possessive) && sentence[at - 2].is_capitalized();
    let shown = (at + 1..at + 3).any(|at| sentence.get(at).is_some_and(|unit| unit.is(WORK) && unit.is_lower()));
    let on_air = matches!(before, "on" | "of" | "in" | "from" | "to" | "host") && words > 1;
    introduced || by_network || shown || on_air || is_performed(before) || is_subject(quotation) || is_title_apart(quotation)
}

fn is_performed(verb: &str) -> bool {
    matches!(
        verb,
        "sang" | "sing" | "sings" | "singing" | "sung" | "played" | "plays" | "performed" | "performs" | "hummed" | "recorded"
    )
}

/// `The paper, "Heat and Towns," appeared`: a title in apposition to a noun at the start of a sentence.
fn is_title_apart(quotation: &Occurrence) -> bool {
    let Occurrence { sentence, at, .. } = *quotation;
    let phrase = match at.checked_sub(1) {
        Some(comma) if comma > 1 && at <= 6 && sentence.has(comma, UnitKind::Comma) => sentence.units(0..comma),
        _ => return false,
    };
    let closes = quotation.content().ends_with(',') || sentence.has(at + 1, UnitKind::Comma);
    let noun = |unit: &Unit| unit.is_lower() && unit.cue().is_none() && !unit.is(VERB | AUXILIARY | ADVERB | TIME);
    closes && phrase[0].is(DETERMINER) && !phrase[0].is(PEOPLE) && phrase[1..].iter().all(noun)
}

/// `"Northern Star" was the name`, `"Silence of the Lakes" won`: a title with its verb.
fn is_subject(quotation: &Occurrence) -> bool {
    let verb = |next: &Unit| next.is_lower() && next.is(AUXILIARY | VERB) && next.cue().is_none();
    quotation.at == 0 && quotation.words > 1 && !ends_in_mark(quotation) && quotation.after().is_some_and(verb)
}

fn ends_in_mark(quotation: &Occurrence) -> bool {
    quotation.content().ends_with(|end: char| end.is_ascii_punctuation())
}

/// `the so-called "rainy day" fund`, `known as "Bo"`, `the ferry "Northern Star"`
fn is_name(quotation: &Occurrence) -> bool {
    is_called(quotation)
        || is_known_as(quotation)
        || is_word_itself(quotation)
        || is_borne(quotation)
        || is_name_of_thing(quotation)
}

/// `so-called`, `nicknamed`, `a man called`, `, dubbed`
fn is_called(quotation: &Occurrence) -> bool {
    let Occurrence { sentence, at, .. } = *quotation;
    let near = at.saturating_sub(4)..at;
    let hyphened = |at: usize| at > 0 && sentence.has(at - 1, UnitKind::Hyphen);
    let so_called = |at: usize| matches!(sentence.text(at), "called" | "named" | "dubbed" | "titled" | "styled") && hyphened(at);
    let code_named = |at: usize| matches!(sentence.text(at), "nicknamed" | "codenamed" | "aka" | "alias" | "titled" | "entitled");
    if near.into_iter().any(|at| so_called(at) || code_named(at)) {
        return true;
    }
    if at < 2 || !matches!(quotation.text_before(), "called" | "named" | "dubbed") {
        return false;
    }
    let subject = &sentence[at - 2];
    let participle = subject.is_lower() && !subject.is(ADVERB | BE | DETERMINER);
    // `, dubbed "the Wizard," `
    let dubbed = subject.kind == UnitKind::Comma && sentence.text(at + 1) != "by";
    dubbed || participle && quotation.is_title_case()
}

fn is_known_as(quotation: &Occurrence) -> bool {
    let Occurrence { sentence, at, .. } = *quotation;
    quotation.text_before() == "as" && (at.saturating_sub(9)..at).any(|at| sentence.text(at) == "known")
}

/// `the term "grey zone"`, unless somebody has used it: then the words are the subject's after all.
fn is_word_itself(quotation: &Occurrence) -> bool {
    let Occurrence { sentence, at, words, .. } = *quotation;
    let used = |at| matches!(sentence.text(at), "used" | "uses" | "using" | "coined" | "repeated" | "repeats");
    words < 3
        && quotation.before().is_some_and(|before| before.is(NAMING))
        && matches!(quotation.text_before(), "term" | "word" | "phrase" | "pseudonym")
        && !(at.saturating_sub(4)..at).any(used)
}

/// `the ferry "Northern Star"`
fn is_borne(quotation: &Occurrence) -> bool {
    let Occurrence { sentence, at, words, .. } = *quotation;
    let comma = usize::from(at > 1 && sentence.has(at - 1, UnitKind::Comma));
    let bearer = at.checked_sub(1 + comma).is_some_and(|noun| sentence.is(noun, BEARER));
    bearer && words <= 4 && quotation.is_title_case()
}

/// `the "Rust Belt"`, `a "Clean Harbors Day"`: a name, unless a verb of saying stands before it.
fn is_name_of_thing(quotation: &Occurrence) -> bool {
    let Occurrence { sentence, at, words, .. } = *quotation;
    let Some(before) = at.checked_sub(1) else { return false };
    let counted = usize::from(before > 0 && sentence.has(before, UnitKind::Number));
    let the = || sentence.is_word(before, "the") && (1..=3).contains(&words);
    let begun = || sentence.is(before - counted, DETERMINER) && (2..=5).contains(&words) && !ends_in_mark(quotation);
    (the() || begun()) && quotation.is_title_case() && !(at.saturating_sub(8)..at).any(|at| sentence[at].cue().is_some())
}
