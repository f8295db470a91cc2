//! Finds who is said to say something: cue verbs with their subjects, before or after them, and `according to`.

use std::ops::Range;

use super::lexicon::{
    self, ADVERB, AUXILIARY, BE, CONJUNCTION, Cue, DETERMINER, EVIDENCE, Form, Frame, PEOPLE, PREPOSITION, PRONOUN, RELATIVE,
    SAID_THING, STATEMENT, SUBORDINATOR, TIME, Takes, VERB,
};
use super::phrase::{Source, phrase_after, sentence_subject, source_in, subject_before};
use super::types::How;
use super::units::{UnitKind, Units};

/// How far before a participle `with` may stand.
const LONGEST_WITH: usize = 14;

/// How cue and source stand to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// `Ms. Lee said`
    SubjectFirst,
    /// `said Ms. Lee`
    CueFirst,
    /// `according to Ms. Lee`
    AccordingTo,
    /// `was asked by Ms. Lee`
    Agent,
    /// `saying`, `and said`: the subject of an earlier verb.
    Shared,
}

/// A cue with its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// The cue's units.
    pub cue: Range<usize>,
    /// What the cue takes.
    pub frame: Frame,
    /// Its form.
    pub form: Form,
    /// What told without quotation marks it takes.
    pub takes: Takes,
    /// Who is said to say so.
    pub source: Option<Source>,
    /// Their order.
    pub order: Order,
    /// All units of cue and source.
    pub units: Range<usize>,
}

/// The attributions of one of the writer's sentences, in order.
pub fn attributions(units: &Units, sentence: &Range<usize>) -> Vec<Attribution> {
    let mut found: Vec<Attribution> = Vec::new();
    let mut low = sentence.start;
    for index in sentence.clone() {
        let Some(attribution) = attribution_at(units, sentence, low, index, &found) else { continue };
        // A relative clause stands inside the phrase whose verb is still to come.
        let relative = attribution.source.as_ref().is_some_and(|source| units.units[source.units.start].is(RELATIVE));
        if attribution.order != Order::Shared && !relative {
            low = attribution.units.end.max(low).min(index + 1);
        }
        found.push(attribution);
    }
    found
}

fn attribution_at(
    units: &Units,
    sentence: &Range<usize>,
    low: usize,
    index: usize,
    earlier: &[Attribution],
) -> Option<Attribution> {
    let unit = &units.units[index];
    if unit.kind != UnitKind::Word {
        return None;
    }
    if is_word(units, index, "according") && is_word(units, index + 1, "to") {
        return according_to(units, sentence, index);
    }
    if matches!(units.text(index), "view" | "words" | "opinion") && is_word(units, index + 1, "of") {
        return in_the_words_of(units, sentence, index);
    }
    if units.text(index) == "quoted" && is_word(units, index + 1, "as") && is_word(units, index + 2, "saying") {
        return quoted_as_saying(units, low, index);
    }
    if let Some(words) = makes_clear(units, index) {
        return made_clear(units, low, index..index + words);
    }
    if let Some(said) = said_thing(units, low, index) {
        return Some(said);
    }
    let cue = unit.entry.cue.or_else(|| of_two_words(units, index))?;
    if !is_verb(units, sentence, index, cue) {
        return by_agent(units, sentence, index, cue);
    }
    with_source(units, sentence, low, index, cue, earlier)
}

/// `her claim that`, `Mr. Lee's latest promise to`: what somebody says, as a noun with its owner and its clause.
fn said_thing(units: &Units, low: usize, index: usize) -> Option<Attribution> {
    let unit = &units.units[index];
    let clause = unit.is(SAID_THING) && unit.is_lower() && (is_word(units, index + 1, "that") || is_word(units, index + 1, "to"));
    let near = low.max(index.saturating_sub(3))..index;
    let adjective = |&index: &usize| units.units[index].is_lower() && !units.units[index].is(DETERMINER | PREPOSITION);
    let owner = near.filter(|_| clause).rev().find(|index| !adjective(index))?;
    let source = if units.units[owner].kind == UnitKind::Possessive {
        subject_before(units, low, owner)?
    } else if is_possessive(units.text(owner)) {
        Source::pronoun(units, owner)
    } else {
        return None;
    };
    Some(Attribution {
        cue: index..index + 1,
        frame: Frame::Think,
        form: Form::Participle,
        takes: lexicon::CLAUSE | lexicon::INFINITIVE,
        units: source.units.start..index + 1,
        source: Some(source),
        order: Order::SubjectFirst,
    })
}

fn is_possessive(word: &str) -> bool {
    ["his", "her", "their", "its", "my", "our"].iter().any(|pronoun| word.eq_ignore_ascii_case(pronoun))
}

/// `was asked by Ms. Lee`, `has been called by Mr. Roe "a farce"`: the speaker of a passive verb.
fn by_agent(units: &Units, sentence: &Range<usize>, index: usize, cue: Cue) -> Option<Attribution> {
    let by = is_passive(units, sentence.start, index, cue) && is_word(units, index + 1, "by");
    let source = phrase_after(units, index + 2, sentence.end).filter(|_| by)?;
    let end = source.units.end;
    Some(Attribution {
        cue: index..index + 1,
        frame: cue.frame,
        form: cue.form,
        takes: 0,
        source: Some(source),
        order: Order::Agent,
        units: index..end,
    })
}

/// `Ms. Lee was quoted as saying`
fn quoted_as_saying(units: &Units, low: usize, index: usize) -> Option<Attribution> {
    let source = subject_before(units, low, index)?;
    Some(Attribution {
        cue: index..index + 3,
        frame: Frame::Say,
        form: Form::Past,
        takes: lexicon::CLAUSE,
        units: source.units.start..index + 3,
        source: Some(source),
        order: Order::SubjectFirst,
    })
}

/// How many words `made clear` or `made it clear` has, if it stands here.
fn makes_clear(units: &Units, index: usize) -> Option<usize> {
    let makes = matches!(units.text(index), "make" | "makes" | "made" | "making");
    let it = usize::from(is_word(units, index + 1, "it"));
    (makes && is_word(units, index + 1 + it, "clear")).then_some(2 + it)
}

fn made_clear(units: &Units, low: usize, cue: Range<usize>) -> Option<Attribution> {
    let source = subject_before(units, low, cue.start)?;
    Some(Attribution {
        frame: Frame::Act,
        form: Form::Past,
        takes: lexicon::CLAUSE,
        units: source.units.start..cue.end,
        cue,
        source: Some(source),
        order: Order::SubjectFirst,
    })
}

fn is_word(units: &Units, index: usize, word: &str) -> bool {
    index < units.units.len() && units.text(index).eq_ignore_ascii_case(word)
}

/// `as Ms. Lee put it`, `Ms. Lee shot back`
fn of_two_words(units: &Units, index: usize) -> Option<Cue> {
    let puts = matches!(units.text(index), "put" | "puts") && is_word(units, index + 1, "it");
    let back = matches!(units.text(index), "shot" | "fired" | "hit" | "shoots" | "fires") && is_word(units, index + 1, "back");
    let is_noun_too = matches!(units.text(index), "shoots" | "fires");
    (puts || back).then_some(Cue { frame: Frame::Say, form: Form::Past, takes: lexicon::NOTHING_MORE, is_noun_too })
}

fn according_to(units: &Units, sentence: &Range<usize>, index: usize) -> Option<Attribution> {
    let named = || phrase_after(units, index + 2, sentence.end).filter(|source| !is_measure(units, source));
    let source = object_pronoun(units, index + 2, sentence.end).or_else(named)?;
    let end = source.units.end;
    Some(Attribution {
        cue: index..index + 2,
        frame: Frame::Say,
        form: Form::Present,
        takes: lexicon::CLAUSE,
        source: Some(source),
        order: Order::AccordingTo,
        units: index..end,
    })
}

/// `according to him`; before a noun `her` is her lawyer's.
fn object_pronoun(units: &Units, index: usize, end: usize) -> Option<Source> {
    if index >= end {
        return None;
    }
    let alone = index + 1 >= end || !matches!(units.units[index + 1].kind, UnitKind::Word | UnitKind::Hyphen);
    let pronoun = matches!(units.text(index), "him" | "them" | "me" | "us") || units.text(index) == "her" && alone;
    pronoun.then(|| Source::pronoun(units, index))
}

/// `in the words of Ms. Lee`, `in the view of the court`
fn in_the_words_of(units: &Units, sentence: &Range<usize>, index: usize) -> Option<Attribution> {
    let start = index.checked_sub(2).filter(|&start| start >= sentence.start)?;
    let source = phrase_after(units, index + 2, sentence.end)
        .filter(|_| is_word(units, start, "in") && is_word(units, index - 1, "the"))?;
    let end = source.units.end;
    Some(Attribution {
        cue: start..index + 2,
        frame: Frame::Say,
        form: Form::Present,
        takes: lexicon::CLAUSE,
        source: Some(source),
        order: Order::AccordingTo,
        units: start..end,
    })
}

/// `according to plan`, `to season`: a bare noun in the singular says nothing.
fn is_measure(units: &Units, source: &Source) -> bool {
    let only = &units.units[source.units.start];
    let text = units.text(source.units.start);
    source.units.len() == 1 && only.is_lower() && !only.is(PEOPLE | PRONOUN) && !text.ends_with('s')
}

/// Whether a word that may be a cue is used as a verb, and not passively.
fn is_verb(units: &Units, sentence: &Range<usize>, index: usize, cue: Cue) -> bool {
    let before = index.checked_sub(1).filter(|&before| before >= sentence.start).map(|before| &units.units[before]);
    let next = units.units.get(index + 1).filter(|_| index + 1 < sentence.end);
    let after_noun_word = before.is_some_and(|before| {
        (before.is(DETERMINER) && !before.is(PRONOUN | PEOPLE)
            || before.is(PREPOSITION) && cue.form != Form::Participle && cue.form != Form::Base)
            || matches!(before.kind, UnitKind::Possessive | UnitKind::Hyphen)
    });
    let hyphened = next.is_some_and(|next| next.kind == UnitKind::Hyphen);
    let capital_inside = units.units[index].is_capitalized() && index > sentence.start;
    // `went back the next day`
    let adverb = units.units[index].is(ADVERB) && !before.is_some_and(|before| before.is(AUXILIARY));
    if adverb
        || is_state(units, index)
        || after_noun_word
        || hyphened
        || capital_inside
        || is_passive(units, sentence.start, index, cue)
    {
        return false;
    }
    let closes_quotation = units.units[sentence.start].quoted().is_some()
        && next.is_none_or(|next| matches!(next.kind, UnitKind::Stop | UnitKind::Comma))
        && before.is_some_and(|before| before.kind == UnitKind::Word && !before.is(PREPOSITION | DETERMINER));
    !cue.is_noun_too || closes_quotation || noun_too_is_verb(units, sentence, index)
}

/// `Dozens feared dead`: what has happened to them, in a headline.
fn is_state(units: &Units, index: usize) -> bool {
    let next = if index + 1 < units.units.len() { units.text(index + 1) } else { "" };
    matches!(units.text(index), "feared" | "believed" | "thought" | "reported")
        && matches!(next, "dead" | "missing" | "lost" | "trapped" | "drowned" | "killed" | "buried" | "injured" | "wounded")
}

/// Whether `claims`, `read` and the like are verbs: between a subject and an object, or right after a quotation.
fn noun_too_is_verb(units: &Units, sentence: &Range<usize>, index: usize) -> bool {
    let before = index.checked_sub(1).filter(|&before| before >= sentence.start).map(|before| &units.units[before]);
    let next = units.units.get(index + 1).filter(|_| index + 1 < sentence.end);
    let subject = before.is_some_and(|before| {
        before.is_capitalized()
            || before.is(PRONOUN | AUXILIARY | ADVERB)
            || before.kind == UnitKind::Comma
            || matches!(units.document.slice(before.span), "to" | "that")
    });
    let quoted = |index: usize| index < sentence.end && units.units[index].quoted().is_some();
    let object = next.is_some_and(|next| match next.kind {
        UnitKind::Quoted(_) => true,
        UnitKind::Comma | UnitKind::Colon => quoted(index + 2) || is_set_apart(units, sentence, index),
        _ => {
            let then = matches!(units.document.slice(next.span), "as" | "before" | "after");
            next.is(SUBORDINATOR | DETERMINER | PRONOUN) && !then
                || next.is_capitalized()
                || matches!(units.document.slice(next.span), "to" | "for")
        }
    });
    let noun = before.is_some_and(|before| before.is_lower() && !before.is(PREPOSITION | DETERMINER | AUXILIARY));
    let that = next.is_some_and(|next| units.document.slice(next.span) == "that");
    let inverted = before.is_some_and(|before| before.quoted().is_some())
        && next.is_some_and(|next| next.is_capitalized() || next.is(DETERMINER | PRONOUN | PEOPLE));
    subject && object
        || noun && that && !in_phrase_after_preposition(units, sentence, index)
        || inverted
        || agrees_with_noun(units, sentence, index)
}

/// `a poll shows the`, `lawmakers claim it`: a verb that agrees with the noun before it and has an object after it.
fn agrees_with_noun(units: &Units, sentence: &Range<usize>, index: usize) -> bool {
    let Some(before) = index.checked_sub(1).filter(|&before| before >= sentence.start) else { return false };
    let form = units.units[index].entry.cue.map(|cue| cue.form);
    let inside = DETERMINER | PREPOSITION | CONJUNCTION | ADVERB | SUBORDINATOR | AUXILIARY | TIME | VERB;
    let noun = units.units[before].kind == UnitKind::Word && (!units.units[before].is(inside) || units.units[before].is(PEOPLE));
    let plural = units.text(before).ends_with('s') || units.units[before].is(PEOPLE);
    let shown = (sentence.start.max(index.saturating_sub(7))..index).any(|index| units.units[index].is(EVIDENCE))
        && matches!(units.text(index), "show" | "shows");
    let agrees = form == Some(Form::Present) && (!plural || shown) || form == Some(Form::Base) && (plural || shown);
    let next = units.units.get(index + 1).filter(|_| index + 1 < sentence.end);
    let object = next.is_some_and(|next| {
        let begins = next.is(DETERMINER | PRONOUN | PEOPLE) && !next.is(RELATIVE | ADVERB);
        let finding = matches!(next.kind, UnitKind::Number | UnitKind::Stop) || units.text(index + 1) == "that";
        begins || next.is_capitalized() && !next.is(TIME) || shown && finding
    });
    noun && agrees && object
}

/// `…, Lee claims, …`: a comma before the name that stands before the verb.
fn is_set_apart(units: &Units, sentence: &Range<usize>, index: usize) -> bool {
    let near = sentence.start.max(index.saturating_sub(5))..index;
    let before = near.rev().find(|&index| units.units[index].kind != UnitKind::Word);
    before.is_some_and(|before| before + 1 < index && matches!(units.units[before].kind, UnitKind::Comma | UnitKind::Quoted(_)))
}

/// `in her opening remarks that`: the noun of a phrase, not the verb of a clause.
fn in_phrase_after_preposition(units: &Units, sentence: &Range<usize>, index: usize) -> bool {
    let near = (sentence.start + 1).max(index.saturating_sub(4))..index;
    near.rev().any(|index| units.units[index].is(DETERMINER) && units.units[index - 1].is(PREPOSITION))
}

/// `was called`: what was said is not by the subject.
fn is_passive(units: &Units, low: usize, index: usize, cue: Cue) -> bool {
    if cue.form != Form::Past {
        return false;
    }
    let mut before = index;
    while before > low && index - before < 4 && units.units[before - 1].is(ADVERB) {
        before -= 1;
    }
    let feeling = matches!(units.text(index), "worried" | "convinced");
    before > low && units.units[before - 1].is(BE) && !feeling
}

fn with_source(
    units: &Units,
    sentence: &Range<usize>,
    low: usize,
    index: usize,
    cue: Cue,
    earlier: &[Attribution],
) -> Option<Attribution> {
    let build = |source: Option<Source>, order: Order, range: Range<usize>| Attribution {
        cue: index..index + 1,
        frame: cue.frame,
        form: cue.form,
        takes: cue.takes,
        source,
        order,
        units: range,
    };
    let subject = subject_of(units, low, index, cue);
    if let Some(source) = inverted(units, sentence, index, cue, subject.as_ref()) {
        let end = source.units.end;
        return Some(build(Some(source), Order::CueFirst, index..end));
    }
    if let Some(source) = subject {
        let start = source.units.start;
        return Some(build(Some(source), Order::SubjectFirst, start..index + 1));
    }
    let source = shared(units, sentence, index, earlier)?;
    Some(build(Some(source), Order::Shared, index..index + 1))
}

fn subject_of(units: &Units, low: usize, index: usize, cue: Cue) -> Option<Source> {
    let before = index.checked_sub(1).filter(|&before| before >= low)?;
    if cue.form == Form::Participle {
        return finding_subject(units, low, index)
            .or_else(|| own_subject(units, low, index))
            .or_else(|| with_subject(units, low, index))
            .or_else(|| participle_subject(units, low, index));
    }
    if let Some(verb) = habit_before(units, low, index, cue) {
        return subject_before(units, low, verb);
    }
    let bare = cue.form == Form::Base && !units.units[before].is(AUXILIARY | ADVERB | PRONOUN);
    let plural = cue.form == Form::Base && units.text(before).ends_with('s');
    if bare && !plural { None } else { subject_before(units, low, index).or_else(|| relative_that(units, low, index)) }
}

/// `likes to say`, `went on to tell`: the verb whose subject says so.
fn habit_before(units: &Units, low: usize, index: usize, cue: Cue) -> Option<usize> {
    let says = cue.form == Form::Base && matches!(cue.frame, Frame::Say | Frame::Tell);
    let to = index.checked_sub(1).filter(|&to| says && to > low && units.text(to) == "to")?;
    match units.text(to - 1) {
        "like" | "likes" | "liked" | "used" | "loves" | "loved" | "continues" | "continued" | "began" => Some(to - 1),
        "on" if to >= low + 2 && matches!(units.text(to - 2), "went" | "goes" | "go") => Some(to - 2),
        _ => None,
    }
}

/// `he is saying`, `as Ms. Lee was recently saying`, `Mr. Roe calling it`: a participle whose subject stands right before.
fn participle_subject(units: &Units, low: usize, index: usize) -> Option<Source> {
    let before = before_adverbs(units, low, index).checked_sub(1).filter(|&before| before >= low)?;
    let unit = &units.units[before];
    let finite = unit.is(AUXILIARY | PRONOUN);
    finite.then(|| subject_before(units, low, index)).flatten()
}

/// `a new poll showing her ahead`: what shows something right before its participle.
fn finding_subject(units: &Units, low: usize, index: usize) -> Option<Source> {
    let evidence = index > low && units.units[index - 1].is(EVIDENCE) && units.text(index) == "showing";
    let near = low.max(index.saturating_sub(8))..index;
    let start = near.rev().find(|&index| units.units[index].is(DETERMINER | PREPOSITION)).filter(|_| evidence)?;
    let start = start + usize::from(!units.units[start].is(DETERMINER));
    source_in(units, start..index).filter(|source| source.units.start == start)
}

/// Steps left over adverbs.
fn before_adverbs(units: &Units, low: usize, index: usize) -> usize {
    index - (low..index).rev().take(4).take_while(|&before| units.units[before].is(ADVERB)).count()
}

/// `with dozens of residents chanting`: the phrase between `with` and a participle.
fn with_subject(units: &Units, low: usize, participle: usize) -> Option<Source> {
    let end = before_adverbs(units, low, participle);
    let inside = |unit: &super::units::Unit| {
        let word = matches!(unit.kind, UnitKind::Word | UnitKind::Number | UnitKind::Hyphen | UnitKind::Possessive);
        word && !unit.is(AUXILIARY | RELATIVE | SUBORDINATOR | VERB)
    };
    let near = low.max(end.saturating_sub(LONGEST_WITH))..end;
    let mut phrase = near.rev().take_while(|&index| inside(&units.units[index]));
    let with = phrase.find(|&index| units.text(index).eq_ignore_ascii_case("with"))?;
    source_in(units, with + 1..end).filter(|source| source.units.start == with + 1)
}

/// `shirts that said`: a relative pronoun right before its verb.
fn relative_that(units: &Units, low: usize, index: usize) -> Option<Source> {
    let that = (low..index).rev().take(4).find(|&before| !units.units[before].is(ADVERB | AUXILIARY))?;
    let noun = that.checked_sub(1).filter(|&noun| noun >= low).map(|noun| &units.units[noun])?;
    let statement = (low.max(that.saturating_sub(8))..that).any(|index| units.units[index].is(STATEMENT));
    let after_noun = noun.kind == UnitKind::Word && noun.entry.cue.is_none() && !statement;
    let relative = units.text(that) == "that" && after_noun;
    relative.then(|| Source::pronoun(units, that))
}

/// `footage of Ms. Lee saying`, `and Mr. Roe calling it`: a name after such a word belongs to the participle after it.
fn own_subject(units: &Units, low: usize, participle: usize) -> Option<Source> {
    let near = low.max(participle.saturating_sub(5))..participle;
    let name = near.clone().rev().take_while(|&index| units.units[index].is_capitalized()).count();
    let before = (participle - name).checked_sub(1).filter(|before| name > 0 && near.contains(before))?;
    let shown = |of: usize| {
        let noun = of.checked_sub(1).map_or("", |noun| units.text(noun));
        units.text(of) == "of"
            && matches!(noun, "footage" | "video" | "videos" | "recording" | "recordings" | "audio" | "clip" | "clips")
    };
    let introduced = units.units[before].kind == UnitKind::Dash || units.text(before) == "and" || shown(before);
    introduced.then(|| source_in(units, before + 1..participle)).flatten()
}

/// `said Ms. Lee`, after a comma or a quotation.
fn inverted(units: &Units, sentence: &Range<usize>, index: usize, cue: Cue, subject: Option<&Source>) -> Option<Source> {
    let finite = matches!(cue.form, Form::Past | Form::Present) && matches!(cue.frame, Frame::Say | Frame::Think);
    let before = index.checked_sub(1).filter(|&before| before >= sentence.start);
    let kind = before.map(|before| units.units[before].kind);
    let apart = match kind {
        Some(kind) => matches!(kind, UnitKind::Comma | UnitKind::Quoted(_) | UnitKind::Dash),
        None => units.units[index].is_lower(),
    };
    if !finite || !apart {
        return None;
    }
    let source = phrase_after(units, index + 1, sentence.end)?;
    let after_quote = matches!(kind, Some(UnitKind::Quoted(_)));
    let next = units.units.get(source.units.end).filter(|_| source.units.end < sentence.end);
    let complete = next.is_none_or(|next| {
        matches!(next.kind, UnitKind::Comma | UnitKind::Stop | UnitKind::Dash | UnitKind::Opening | UnitKind::Colon)
            || next.is(PREPOSITION | TIME | ADVERB | CONJUNCTION | SUBORDINATOR)
    });
    let sure = subject.is_none() || next.is_none_or(|next| matches!(next.kind, UnitKind::Comma | UnitKind::Stop));
    (after_quote || complete && sure && source.how != How::Pronoun).then_some(source)
}

/// The subject of an earlier verb: `…, adding`, `… and said`.
fn shared(units: &Units, sentence: &Range<usize>, index: usize, earlier: &[Attribution]) -> Option<Source> {
    let verb = |attribution: &&Attribution| {
        !units.units[attribution.cue.start].is(SAID_THING) || attribution.takes & lexicon::MATTER != 0
    };
    let nearest = earlier.iter().rev().find(|attribution| attribution.source.is_some() && verb(attribution));
    let low = nearest.map_or(sentence.start, |attribution| attribution.cue.end);
    subject_of_clause(units, low, index)
        .or_else(|| nearest.and_then(|attribution| attribution.source.clone()))
        .or_else(|| sentence_subject(units, sentence.start..index))
}

/// `When her aunt called, she laughed and said`: a pronoun that begins the clause of a verb after `and`.
fn subject_of_clause(units: &Units, low: usize, index: usize) -> Option<Source> {
    let joined = index > low && units.units[index - 1].is(CONJUNCTION);
    let near = low.max(index.saturating_sub(LONGEST_WITH))..index;
    let pronoun = near.rev().find(|&index| {
        let begins = index > low && (units.units[index - 1].kind == UnitKind::Comma || units.units[index - 1].is(CONJUNCTION));
        begins && matches!(units.text(index), "I" | "he" | "she" | "they" | "we")
    });
    pronoun.filter(|_| joined).map(|at| Source::pronoun(units, at))
}
