//! Refusals, each with its reason.

use super::lexicon::Class;
use super::line::Line;
use crate::document::{Case, Shape, TokenKind};
use crate::words::Words;

/// `someone was shot`: nobody in particular.
pub fn is_anyone(line: &Line, noun: usize) -> bool {
    line.reads_any(noun, words!("someone somebody anyone anybody"))
}

/// Whether the number at `start..end` counts no people.
pub fn is_no_count(line: &Line, start: usize, end: usize) -> bool {
    is_part_of_a_longer_sign(line, start, end)
        || is_year(line, start, end)
        || is_money_or_share(line, start, end)
        || is_day_of_month(line, start, end)
        || is_age(line, start, end)
        || is_measure(line, end)
        || is_label(line, start)
}

/// `04/25/2016`, `3-1`, `F-16`, `$5`: digits glued to a mark before them; `5-mile`: to a hyphen after them.
fn is_part_of_a_longer_sign(line: &Line, start: usize, end: usize) -> bool {
    let before = start > 0 && line.glued(start) && line.reads_any(start - 1, words!("/ - $ € £ # . : @"));
    let after =
        line.glued(end) && (line.reads_any(end, words!("/ % °")) || (line.is_hyphen(end) && !is_person_compound(line, end)));
    before || after
}

/// `3-people`, never mind; `12-month`, `10-day` are no counts.
fn is_person_compound(line: &Line, hyphen: usize) -> bool {
    line.is(hyphen + 1, Class::PEOPLE) || line.cardinal(hyphen + 1).is_some()
}

/// `2013 Killed`: four digits of a year, unless they count people.
fn is_year(line: &Line, start: usize, end: usize) -> bool {
    let digits = matches!(line.text(start).as_bytes(), [b'1', b'9', _, _] | [b'2', b'0', _, _]);
    let named = start > 0 && line.reads(start - 1, word!("the")) && !line.is(end, Class::PEOPLE.or(Class::OTHER)); // "the 2005 massacre"
    let since = start > 0 && line.reads_any(start - 1, words!("since until")) && !line.is(end, Class::PEOPLE);
    let named = named || since;
    let dated = start > 1 && line.kind(start - 1) == Some(TokenKind::Number) && line.is(start - 2, Class::MONTH); // "May 4 1931"
    digits && line.kind(start) == Some(TokenKind::Number) && end == start + 1 && (named || dated || line.trigger(end).is_some())
}

/// `$5`, `5 percent`, `20 %`.
fn is_money_or_share(line: &Line, start: usize, end: usize) -> bool {
    let currency = start > 0 && line.reads_any(start - 1, words!("$ € £ ₹"));
    currency || line.reads(end, word!("%")) || line.reads_any(end, words!("percent per cent dollars"))
}

/// `May 5`, `5 May`; `Friday, 5`.
fn is_day_of_month(line: &Line, start: usize, end: usize) -> bool {
    let month =
        |index| line.is(index, Class::MONTH) && line.shape(index) != Some(Shape::Lower) && !line.reads(index, word!("may"));
    let may = |index: usize| line.reads(index, word!("may")) && line.shape(index) == Some(Shape::Title);
    let near = |index| month(index) || may(index);
    let digits = line.kind(start) == Some(TokenKind::Number);
    digits && (near(end) || (start > 0 && near(start - 1)) || (line.reads(end, word!("of")) && near(end + 1)))
}

/// `34-year-old`, `, 34,`, `aged 34`, `34 years`.
fn is_age(line: &Line, start: usize, end: usize) -> bool {
    let told = start > 0 && line.reads_any(start - 1, words!("aged age ages"));
    let bracketed =
        start > 0 && line.reads_any(start - 1, words!(", (")) && (end >= line.len() || line.reads_any(end, words!(", ) . ;")));
    told || (bracketed && line.kind(start) == Some(TokenKind::Number)) || is_pair_of_ages(line, start)
}

/// `his sons, 10 and 12,`, `ages 10 and 12`, `who are 10 and 12 years old`: either number.
fn is_pair_of_ages(line: &Line, start: usize) -> bool {
    let pair = |first: usize| {
        let number = |index: usize| line.kind(index) == Some(TokenKind::Number) && line.text(index).len() <= 2;
        let numbers = number(first) && line.reads_any(first + 1, words!("and or to")) && number(first + 2);
        let after = first + 3;
        let bracketed = line.reads(first - 1, word!(",")) && (after >= line.len() || line.is_mark(after));
        let of = usize::from(line.reads(first - 1, word!("of")));
        let told = first > of && line.reads_any(first - 1 - of, words!("ages aged age"));
        let old = line.reads_any(after, words!("years year months")) && line.reads(after + 1, word!("old"));
        numbers && (bracketed || told || old)
    };
    (start > 0 && pair(start)) || (start > 2 && pair(start - 2))
}

/// `12 miles`, `5 p.m.`, `3 times`.
fn is_measure(line: &Line, end: usize) -> bool {
    line.is(end, Class::UNIT) || line.reads_any(end, words!("times o'clock rounds th"))
}

/// `Channel 5`, `Route 66`, `No. 7`, `1900 block`: a number that names.
fn is_label(line: &Line, start: usize) -> bool {
    let Some(before) = start.checked_sub(1) else { return false };
    let digits = line.kind(start) == Some(TokenKind::Number);
    digits
        && line.reads_any(
            before,
            words!("channel image photo slide picture route highway interstate no. number district chapter flight section article news room unit apartment phase class"),
        )
}

/// `a shot`, `the arrest`, `his kidnap`: a noun, where the verb of the same form would state an outcome.
pub fn is_noun(line: &Line, index: usize) -> bool {
    let Some(before) = index.checked_sub(1) else { return false };
    let determined = line.is(before, Class::ARTICLE.or(Class::POSSESSIVE)) && !line.reads(before, word!("that"));
    determined || line.kind(before) == Some(TokenKind::Possessive)
}

/// `15 and 20 years old`: an age that is told of somebody, no person of that age.
pub fn is_told_age(line: &Line, start: usize) -> bool {
    let before = |words| start > 0 && line.reads_any(start - 1, words);
    let number = start > 1 && line.kind(start - 2) == Some(TokenKind::Number);
    before(words!("is was are were be just only about turned")) || (before(words!("and to or")) && number)
}

/// `killed the bill`, `killed time`, `shot at`, `died down`: no people are harmed.
pub fn is_figurative(line: &Line, start: usize, end: usize) -> bool {
    !is_off_a_coast(line, end)
        && line.reads_any(end, words!("off out time down"))
        && line.reads_any(start, words!("killed killing kill died dying dies burned burnt drowned drown drowns"))
        || line.reads_any(start, words!("shot shoot shooting shoots"))
            && line.reads_any(end, words!("at toward towards up"))
            && !is_shot_at_a_place(line, start)
        || line.reads(start, word!("dead"))
            && line.reads_any(
                end,
                words!(
                    "heat end line sea weight ringer set wrong serious of on space wood battery languages language letters calm"
                ),
            )
        || line.reads(start, word!("bodies"))
            && (line.sequence(end, words!("of water")).is_some()
                || (start > 0 && line.reads_any(start - 1, words!("governing elected public professional celestial"))))
        || line.reads_any(start, words!("free rescue")) && line.cardinal(end).is_none()
        || line.reads(start, word!("saved")) && line.cardinal(end).is_none() && !(start > 0 && is_passive(line, start))
        || line.reads(start, word!("missing")) && line.reads_any(end, words!("from out link the"))
        || line.reads(start, word!("injured")) && line.reads_any(end, words!("pride list reserve"))
        || line.reads(start, word!("arrest")) && line.reads_any(end, words!("warrant warrants report record"))
        || line.reads_any(start, words!("fled flee flees fleeing"))
            && line.has_any(end..end + 3, words!("scene area police custody prison jail"))
        || line.reads_any(start, words!("surrendered surrendering surrenders"))
            && (line.is(end, Class::ARTICLE.or(Class::POSSESSIVE))
                || line.is(end, Class::THING)
                || line.is(end + 1, Class::THING))
        || line.reads_any(start, words!("saved executed captured execute captures"))
            && line.reads_any(end, words!("the a by in on video images"))
}

/// `drowned off Lamu`, `died off the coast`: a place; nobody is killed off.
fn is_off_a_coast(line: &Line, off: usize) -> bool {
    let place = matches!(line.shape(off + 1), Some(Shape::Title | Shape::Upper)) && line.case == Case::Sentence;
    let determined = line.is(off + 1, Class::ARTICLE);
    let coast = line
        .has_any(off + 1..off + 6, words!("coast shore island islands beach beaches cape port harbour harbor reef cliffs cliff"));
    let killed = off > 0 && line.reads_any(off - 1, words!("killed killing kill"));
    line.reads(off, word!("off"))
        && (coast || (place && !killed) || (determined && !killed && !line.reads_any(off + 1, words!("this that"))))
}

/// Whether a form of `be` stands before a participle.
fn is_passive(line: &Line, participle: usize) -> bool {
    (participle.saturating_sub(3)..participle).any(|word| line.is(word, Class::BE))
}

/// `were shot at a bar`, no `shot at the officers` nor `were shot at by officers`.
fn is_shot_at_a_place(line: &Line, shot: usize) -> bool {
    let at = shot + 1;
    let passive = (shot.saturating_sub(3)..shot).any(|index| line.is(index, Class::BE));
    let place = !line.is_mark(at + 1) && !line.reads_any(at + 1, words!("by while from when as")) && at + 1 < line.len();
    line.reads(at, word!("at")) && passive && place
}

/// `did not want her husband killed`, `plotted to have him killed`, `with the aim of freeing the hostages`: wanted, not done.
pub fn is_wanted(line: &Line, start: usize) -> bool {
    const WANTS: Words = words!("want wants wanted wanting ordered demand demands demanded");
    let near = start.saturating_sub(7)..start;
    let clear = |verb: usize| {
        (verb + 1..start).all(|word| !line.is_mark(word) && !line.is(word, Class::BE.or(Class::CONJUNCTION).or(Class::HAVE)))
    };
    let wants =
        near.clone().any(|verb| line.reads_any(verb, WANTS) && clear(verb) && !line.reads_any(verb + 1, words!("for to")));
    let have = near.clone().any(|verb| {
        verb > 0
            && line.reads(verb, word!("have"))
            && line.reads(verb - 1, word!("to"))
            && verb + 1 < start
            && clear(verb)
            && !line.is(verb + 1, Class::ADVERB.or(Class::BE))
    });
    let aim = near.clone().any(|word| {
        line.reads_any(word, words!("aim aimed hope hopes bid intention intent goal purpose"))
            && line.has_any(word..start, words!("of at to"))
    });
    (wants && line.ends_in(start, "ed") && !line.reads(start.saturating_sub(1), word!("wanted")))
        || (have && line.ends_in(start, "ed"))
        || (aim && line.ends_in(start, "ing"))
}

/// `not killed`, `never arrested`, `without killing`: the outcome is said not to have come about.
pub fn is_negated(line: &Line, start: usize) -> bool {
    if start > 0 && line.reads_any(start - 1, words!("almost nearly")) {
        return true;
    }
    (start.saturating_sub(3)..start)
        .any(|index| line.reads_any(index, words!("not never n't without cannot wasn't weren't didn't isn't aren't")))
}
