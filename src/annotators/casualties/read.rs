//! Reads one sentence: from trigger words and phrases to figures.

use std::ops::Range;

use super::context;
use super::lexicon::{Class, Form};
use super::line::Line;
use super::memory::{Memory, Person};
use super::phrases::{Phrase, Sort};
use super::reject;
use super::rules;
use super::slots::Slots;
use super::triggers::{Found, Sign};
use super::types::{Bound, Figure, Outcome};
use crate::annotation::{Confidence, Mark, Rule};

/// The most figures that are read in one sentence, so that the time stays linear.
const MOST_FIGURES: usize = 200;

/// A figure in the making: with the phrase that it was read from.
pub struct Draft {
    pub mark: Mark<Figure>,
    /// The words of its phrase in this sentence; none where it repeats an earlier person.
    pub words: Option<Range<usize>>,
}

/// Reads the figures of a sentence.
pub struct Reader<'a> {
    pub slots: Slots<'a>,
    pub drafts: Vec<Draft>,
    last_subject: Vec<usize>,
    times: context::Times,
}

/// The phrases in a victim slot, and the rule that put them there.
struct Slot {
    phrases: Vec<usize>,
    rule: &'static Rule,
}

impl<'a> Reader<'a> {
    pub fn new(line: &'a Line<'a>, phrases: &'a [Phrase]) -> Self {
        Self { slots: Slots::new(line, phrases), drafts: Vec::new(), last_subject: Vec::new(), times: context::Times::new(line) }
    }

    /// Hostile text: no sentence tells of so many figures.
    pub fn is_full(&self) -> bool {
        self.drafts.len() >= MOST_FIGURES
    }

    fn line(&self) -> &'a Line<'a> {
        self.slots.line
    }

    /// Reads one trigger.
    pub fn read(&mut self, found: &Found, memory: &Memory) {
        let (start, end) = (found.words.start, found.words.end);
        if found.words.len() == 1 && reject::is_figurative(self.line(), start, end) {
            return;
        }
        let Some(slot) = self.slot(found).filter(|_| !self.is_full()) else { return };
        let nobody = slot.phrases.iter().any(|&phrase| self.slots.phrases[phrase].sort == Sort::Nobody);
        if !nobody && reject::is_negated(self.line(), start) {
            return;
        }
        for &phrase in &slot.phrases {
            if self.is_unlikely(found, &self.slots.phrases[phrase], slot.rule) {
                continue;
            }
            for &(outcome, struck) in &found.outcomes {
                self.emit(found, phrase, (outcome, struck), slot.rule, memory);
            }
        }
        self.last_subject = slot.phrases;
    }

    fn is_unlikely(&self, found: &Found, phrase: &Phrase, rule: &Rule) -> bool {
        let shot_fired =
            self.line().reads(found.words.start, "shot") && self.line().reads_any(found.words.end + 1, &["fired", "heard"]);
        shot_fired
            || reject::is_anyone(self.line(), phrase)
            || self.is_uncounted_flight(found, phrase)
            || is_doubtful(found, phrase)
            || self.is_general(found, phrase, rule)
    }

    /// `targeted killings of activists`: many events, of nobody in particular.
    fn is_general(&self, found: &Found, phrase: &Phrase, rule: &Rule) -> bool {
        let several = self.line().text(found.words.start).to_ascii_lowercase().ends_with('s');
        rule.id == rules::NOMINAL.id && several && phrase.sort == Sort::Plural && !phrase.identity.definite
    }

    /// `residents fled`: that people moved tells no figure unless they are counted.
    fn is_uncounted_flight(&self, found: &Found, phrase: &Phrase) -> bool {
        let flight = self.line().has_any(found.words.clone(), &["fled", "flee", "fleeing", "flees", "left"]);
        let displaced = found.outcomes.iter().any(|&(outcome, _)| outcome == Outcome::Displaced);
        flight && displaced && !matches!(phrase.sort, Sort::Counted | Sort::Number)
    }

    fn slot(&mut self, found: &Found) -> Option<Slot> {
        if let Some(slot) = self.attribute(found) {
            return Some(slot);
        }
        match found.form {
            Form::Past | Form::Participle => self.participle(found),
            Form::Gerund | Form::Present => self.transitive(found),
            Form::Intransitive => self.intransitive(found),
            Form::Adjective => self.state(found),
            Form::Noun => self.noun(found),
        }
    }

    /// `three wounded soldiers`: the trigger stands inside the phrase.
    fn attribute(&self, found: &Found) -> Option<Slot> {
        let start = found.words.start;
        let position = self.slots.phrases.partition_point(|phrase| phrase.words.end <= start);
        let phrase = self.slots.phrases.get(position).filter(|phrase| phrase.words.start <= start)?;
        let single_word = found.words.len() == 1 && phrase.words.end > found.words.end && phrase.sort != Sort::Plural;
        single_word.then(|| Slot { phrases: vec![position], rule: &rules::ATTRIBUTE })
    }

    /// `were killed`, `killed 12 people`, `12 killed`.
    fn participle(&mut self, found: &Found) -> Option<Slot> {
        let (start, end) = (found.words.start, found.words.end);
        let rule = match found.sign {
            Sign::Hospital => &rules::HOSPITAL,
            Sign::Wounds => &rules::WOUNDS,
            Sign::Plain => &rules::PASSIVE,
        };
        let group = verb_group(self.line(), start);
        if let Some(among) = self.those_who(found) {
            return Some(among);
        }
        if group.passive {
            return self.before(group.start, rule).map(|slot| self.and_along_with(slot, end)).or_else(|| self.inverted(found));
        }
        if let Some(among) = self.among(found) {
            return Some(among);
        }
        if let Some(object) = self.object(end, found).filter(|_| found.form == Form::Past) {
            let rule = if found.sign == Sign::Plain { &rules::ACTIVE } else { rule };
            return Some(Slot { phrases: self.slots.list_after(object), rule });
        }
        let phrase = self.slots.adjacent_before(start).filter(|&phrase| self.is_likely(phrase))?;
        if self.has_other_object(end) {
            return None;
        }
        let agent = self.line().reads_any(end, &["through", "into", "from", "out"])
            && self.line().reads_any(start, &["shot", "killed", "stabbed"]);
        if agent || matches!(self.slots.phrases[phrase].sort, Sort::Relative | Sort::Pronoun) {
            return None;
        }
        let rule = if found.sign == Sign::Plain { &rules::REDUCED } else { rule };
        Some(Slot { phrases: self.slots.list_before(phrase), rule })
    }

    /// `rioters burned 12 vehicles`: an object that names no people makes what stands before the verb its doer.
    fn has_other_object(&self, end: usize) -> bool {
        let line = self.line();
        let determined = line.is(end, Class::ARTICLE.or(Class::POSSESSIVE)) && !line.reads_any(end, &["this", "that"]);
        let measured = line.is(end + 1, Class::UNIT) || line.reads(end + 1, "times");
        determined || (line.cardinal(end).is_some() && !measured)
    }

    /// `was killed along with two guards`: those told after the verb.
    fn and_along_with(&self, mut slot: Slot, end: usize) -> Slot {
        let with = self.line().sequence(end, "along with").or_else(|| self.line().sequence(end, "together with"));
        if let Some(object) = with.and_then(|word| self.slots.object(word)) {
            slot.phrases.extend(self.slots.list_after(object));
        }
        slot
    }

    /// The subject before a verb group; after `and`, that of the verb before.
    fn before(&self, verb: usize, rule: &'static Rule) -> Option<Slot> {
        if let Some(phrase) = self.slots.subject(verb) {
            return Some(Slot { phrases: self.slots.list_before(phrase), rule });
        }
        let shared = verb > 0 && self.line().is(verb - 1, Class::CONJUNCTION) && !self.last_subject.is_empty();
        shared.then(|| Slot { phrases: self.last_subject.clone(), rule })
    }

    /// `Killed were two soldiers`.
    fn inverted(&self, found: &Found) -> Option<Slot> {
        let verb = found.words.end;
        let object = self.slots.object(verb + 1).filter(|_| self.line().is(verb, Class::BE))?;
        Some(Slot { phrases: self.slots.list_after(object), rule: &rules::PASSIVE })
    }

    /// `among the dead was a girl`, `five of the injured`, `the dead include`.
    fn among(&self, found: &Found) -> Option<Slot> {
        let line = self.line();
        let (start, end) = (found.words.start, found.words.end);
        if start < 1 || !line.reads(start - 1, "the") {
            return None;
        }
        if start > 1 && line.reads(start - 2, "of") {
            let some = self.slots.ending_at(start - 2)?;
            return Some(Slot { phrases: vec![some], rule: &rules::AMONG });
        }
        let among = start > 1 && line.reads(start - 2, "among");
        let tells = line.reads_any(end, &["include", "included", "includes", "were", "was", "are", "is"]);
        let object = self.slots.object(end + 1).filter(|_| tells)?;
        let includes = line.reads_any(end, &["include", "included", "includes"]);
        (among || includes).then(|| Slot { phrases: self.slots.list_after(object), rule: &rules::AMONG })
    }

    fn object(&self, end: usize, found: &Found) -> Option<usize> {
        let object = self.slots.object(end)?;
        let phrase = &self.slots.phrases[object];
        let struck = found.outcomes.iter().any(|&(_, struck)| struck);
        let bare = matches!(phrase.sort, Sort::Single | Sort::Plural)
            && phrase.identity == Default::default()
            && !self.line().is(phrase.words.start, Class::ARTICLE.or(Class::POSSESSIVE));
        let noun = self.line().reads_any(found.words.start, &["murder", "kidnap", "kidnapping", "rescue", "homicide", "arrest"]);
        let compound = bare && ((struck && found.form != Form::Present) || noun);
        (!compound && phrase.sort != Sort::Relative && self.is_likely(object)).then_some(object)
    }

    /// `killing four people`, `kills four`, `the killing of four people`.
    fn transitive(&mut self, found: &Found) -> Option<Slot> {
        let end = found.words.end;
        if self.line().reads(end, "of") {
            let object = self.slots.object(end + 1)?;
            return Some(Slot { phrases: self.slots.list_after(object), rule: &rules::NOMINAL });
        }
        if self.line().reads_any(found.words.start, &["drown", "drowns"]) && self.object(end, found).is_none() {
            return self.intransitive(found);
        }
        let Some(object) = self.object(end, found) else { return self.counted_acts(found) };
        let rule = if found.form == Form::Gerund { &rules::PARTICIPLE } else { &rules::ACTIVE };
        Some(Slot { phrases: self.slots.list_after(object), rule })
    }

    /// `nearly 2,000 arrests`.
    fn counted_acts(&self, found: &Found) -> Option<Slot> {
        let noun = self.line().reads_any(found.words.start, &["arrests", "murders", "rescues"]);
        let counted = self.slots.adjacent_before(found.words.start).filter(|_| noun)?;
        let number = matches!(self.slots.phrases[counted].sort, Sort::Number | Sort::Counted | Sort::Nobody);
        number.then(|| Slot { phrases: vec![counted], rule: &rules::NOMINAL })
    }

    /// `12 people died`, `a man suffered gunshot wounds`.
    fn intransitive(&mut self, found: &Found) -> Option<Slot> {
        let rule = if found.sign == Sign::Wounds { &rules::WOUNDS } else { &rules::INTRANSITIVE };
        if let Some(among) = self.those_who(found) {
            return Some(among);
        }
        let group = verb_group(self.line(), found.words.start);
        self.before(group.start, rule)
    }

    /// `among those who died was a nurse`.
    fn those_who(&self, found: &Found) -> Option<Slot> {
        let line = self.line();
        let group = verb_group(line, found.words.start);
        let those = group.start > 1 && line.reads(group.start - 1, "who") && line.reads(group.start - 2, "those");
        let those = those || (group.start > 0 && line.reads(group.start - 1, "those"));
        let verb = found.words.end;
        let tells = line.is(verb, Class::BE) || line.reads_any(verb, &["include", "included", "includes"]);
        let object = self.slots.object(verb + 1).filter(|_| those && tells)?;
        Some(Slot { phrases: self.slots.list_after(object), rule: &rules::AMONG })
    }

    /// `were dead`, `left 12 dead`, `remained in critical condition`.
    fn state(&mut self, found: &Found) -> Option<Slot> {
        let rule = match found.sign {
            Sign::Hospital => &rules::HOSPITAL,
            Sign::Wounds => &rules::WOUNDS,
            Sign::Plain => &rules::STATE,
        };
        if let Some(phrase) = self.slots.adjacent_before(found.words.start).filter(|&phrase| self.is_likely(phrase)) {
            return Some(Slot { phrases: self.slots.list_before(phrase), rule });
        }
        if let Some(among) = self.among(found) {
            return Some(among);
        }
        if found.sign == Sign::Wounds {
            return None;
        }
        let group = verb_group(self.line(), found.words.start);
        if group.passive || group.linked || found.sign == Sign::Hospital {
            return self.before(group.start, rule);
        }
        None
    }

    /// `45 deaths`, `the death of a child`, `the child's death`.
    fn noun(&mut self, found: &Found) -> Option<Slot> {
        let (start, end) = (found.words.start, found.words.end);
        let line = self.line();
        if line.reads_any(end, &["toll", "threat", "threats", "squad", "penalty", "sentence", "row", "armor", "camera"]) {
            return None;
        }
        let rule = &rules::NOMINAL;
        let of = self.slots.object(end + 1).filter(|&phrase| line.reads(end, "of") && self.is_likely(phrase));
        if let Some(object) = of {
            return Some(Slot { phrases: self.slots.list_after(object), rule });
        }
        if start > 0 && line.text(start - 1) != "," && line.kind(start - 1) == Some(crate::TokenKind::Possessive) {
            let owner = self.slots.ending_at(start - 1)?;
            return Some(Slot { phrases: vec![owner], rule });
        }
        let counted = self.slots.adjacent_before(start)?;
        let sort = self.slots.phrases[counted].sort;
        if line.reads(start, "casualties") && sort != Sort::Nobody {
            return None;
        }
        matches!(sort, Sort::Number | Sort::Counted | Sort::Nobody).then(|| Slot { phrases: vec![counted], rule })
    }

    /// A name of one word may well be something else.
    fn is_likely(&self, phrase: usize) -> bool {
        let phrase = &self.slots.phrases[phrase];
        phrase.sort != Sort::Relative
    }

    fn emit(&mut self, found: &Found, phrase: usize, outcome: (Outcome, bool), rule: &'static Rule, memory: &Memory) {
        let phrase = &self.slots.phrases[phrase];
        if matches!(phrase.sort, Sort::Pronoun) {
            let Some(person) = memory.person(phrase, self.line().words[phrase.words.start].token.span.start) else { return };
            return self.emit_person(found, &person, outcome);
        }
        let span = self.line().span(phrase.mark.clone());
        if self.drafts.iter().rev().take(24).any(|draft| draft.mark.span == span && draft.mark.reading.outcome == outcome.0) {
            return;
        }
        let rule = if phrase.sort == Sort::Nobody { &rules::NOBODY } else { rule };
        let mut figure = self.figure(found, outcome);
        figure.count = phrase.count;
        figure.victims = phrase.victims.clone().map(|words| self.line().span(words));
        figure.groups.clone_from(&phrase.groups);
        figure.identity = phrase.identity;
        figure.superseded = context::is_superseded(self.line(), phrase.mark.start);
        let mark = Mark { span, confidence: confidence(phrase), rule, reading: figure };
        self.drafts.push(Draft { mark, words: Some(phrase.words.clone()) });
    }

    fn emit_person(&mut self, found: &Found, person: &Person, outcome: (Outcome, bool)) {
        if self
            .drafts
            .iter()
            .rev()
            .take(24)
            .any(|draft| draft.mark.span == person.span && draft.mark.reading.outcome == outcome.0)
        {
            return;
        }
        let mut figure = self.figure(found, outcome);
        figure.count = super::amount::exact(1);
        figure.victims = Some(person.span);
        figure.groups.clone_from(&person.groups);
        figure.identity = person.identity;
        let mark = Mark { span: person.span, confidence: Confidence::Low, rule: &rules::PRONOUN, reading: figure };
        self.drafts.push(Draft { mark, words: None });
    }

    fn figure(&self, found: &Found, (outcome, struck): (Outcome, bool)) -> Figure {
        let line = self.line();
        Figure {
            outcome,
            count: super::amount::exact(1),
            victims: None,
            groups: Vec::new(),
            trigger: Some(line.span(found.words.clone())),
            part_of: None,
            status: context::status(line, found),
            cumulative: self.times.are_cumulative(&found.words),
            background: self.times.are_background(&found.words),
            superseded: false,
            struck,
            identity: Default::default(),
            cause: super::cause::cause(line, found).map(|words| line.span(words)),
        }
    }

    /// `the victims were identified as Ana Ruiz and Luis Paz`: named victims of the outcome told last.
    pub fn read_identified(&mut self, word: usize, outcome: Option<Outcome>) {
        let line = self.line();
        let (Some(outcome), true) = (outcome, line.reads(word, "as") && word > 0) else { return };
        let verb = line.reads_any(word - 1, &["identified", "named"]);
        let victim = line.has_any(
            word.saturating_sub(8)..word,
            &["victim", "victims", "dead", "deceased", "killed", "wounded", "injured", "two", "three", "four"],
        );
        let identified = verb || line.has_any(word.saturating_sub(6)..word, &["identified", "named", "identifies"]);
        let suspects = line.has_any(word.saturating_sub(8)..word, &["suspect", "suspects", "shooter", "gunman", "driver"]);
        let Some(first) = self.slots.object(word + 1).filter(|_| victim && identified && !suspects) else { return };
        let found = Found { words: word - 1..word + 1, form: Form::Noun, outcomes: vec![(outcome, false)], sign: Sign::Plain };
        for phrase in self.slots.list_after(first) {
            if matches!(self.slots.phrases[phrase].sort, Sort::Name | Sort::Single) {
                self.emit(&found, phrase, (outcome, false), &rules::AMONG, &Memory::default());
            }
        }
    }

    /// `the death toll rose to 45`, `the number of dead reached 112`.
    pub fn read_toll(&mut self, word: usize) {
        let line = self.line();
        let Some((outcome, start)) = toll_word(line, word) else { return };
        let limit = line.len().min(word + 22);
        let mut index = word + 1;
        while index < limit && !matches!(line.text(index), ";" | "\"") {
            if let Some(phrase) = self.slots.starting_at(index) {
                let fits = matches!(self.slots.phrases[phrase].sort, Sort::Number | Sort::Counted);
                if fits && follows_toll_verb(line, index, word) {
                    let found =
                        Found { words: start..word + 1, form: Form::Noun, outcomes: vec![(outcome, false)], sign: Sign::Plain };
                    self.emit(&found, phrase, (outcome, false), &rules::TOLL, &Memory::default());
                    if !self.drafts.last().is_some_and(|draft| draft.mark.reading.superseded) {
                        return;
                    }
                }
                index = self.slots.phrases[phrase].words.end.max(index + 1);
            } else {
                index += 1;
            }
        }
    }
}

/// `death toll`, `toll`, `number of dead`, `number of injured`: the outcome, and where the words begin.
fn toll_word(line: &Line, word: usize) -> Option<(Outcome, usize)> {
    if line.reads(word, "toll") {
        let injured = word > 0 && line.reads_any(word - 1, &["injury", "injured"]);
        let named = word > 0 && line.reads_any(word - 1, &["death", "casualty", "injury"]);
        return Some((if injured { Outcome::Injured } else { Outcome::Killed }, word - usize::from(named)));
    }
    let trigger = line.trigger(word)?;
    let number = (word.saturating_sub(5)..word).find(|&index| line.reads(index, "number") && line.reads(index + 1, "of"))?;
    let clean = (number..word).all(|index| !line.is_mark(index)) && line.reads(number.saturating_sub(1), "the");
    clean.then_some((trigger.outcome, number))
}

/// `rose to 45`, `stands at 45`, `reached 45`, `of 45`.
fn follows_toll_verb(line: &Line, index: usize, word: usize) -> bool {
    let Some(before) = index.checked_sub(1).filter(|&before| before >= word) else { return false };
    before == word
        || line.reads_any(
            before,
            &[
                "to",
                "at",
                "of",
                "reached",
                "reaches",
                "was",
                "is",
                "hit",
                "hits",
                "passed",
                "topped",
                "exceeded",
                "surpassed",
                "from",
                "tops",
                "toll",
                ":",
            ],
        )
        || line.reads_any(before, &["now", "already"])
}

/// A noun that the lexicon does not know is a person only where people are killed, taken or hurt for certain.
fn is_doubtful(found: &Found, phrase: &Phrase) -> bool {
    let personal = |&(outcome, struck): &(Outcome, bool)| {
        matches!(outcome, Outcome::Killed | Outcome::Abducted | Outcome::Detained) || (outcome == Outcome::Injured && !struck)
    };
    phrase.sort == Sort::Unknown && !(found.outcomes.iter().all(personal) && found.sign == Sign::Plain)
}

/// The auxiliaries and adverbs before a verb.
struct VerbGroup {
    start: usize,
    passive: bool,
    /// `found`, `reported`, `left`, `remained` before an adjective.
    linked: bool,
}

fn verb_group(line: &Line, verb: usize) -> VerbGroup {
    let mut group = VerbGroup { start: verb, passive: false, linked: false };
    while group.start > 0 && verb - group.start < 9 {
        let index = group.start - 1;
        let class = line.class(index);
        let link = line.reads_any(
            index,
            &[
                "found",
                "reported",
                "left",
                "remained",
                "remains",
                "listed",
                "feared",
                "believed",
                "presumed",
                "confirmed",
                "pronounced",
                "declared",
                "considered",
                "reportedly",
                "said",
                "thought",
                "known",
                "still",
                "going",
                "expected",
                "hospitalized",
                "recovering",
            ],
        );
        let inner = group.passive
            || group.linked
            || verb == group.start
            || class.is(Class::BE.or(Class::ADVERB))
            || line.is(group.start, Class::ADVERB.or(Class::BE).or(Class::HAVE));
        if class.is(Class::BE) {
            group.passive = true;
        } else if link
            && inner
            && (group.passive
                || line.class(index.saturating_sub(1)).is(Class::BE.or(Class::HAVE))
                || line.reads_any(index, &["remained", "remains", "found", "left"]))
        {
            group.linked = true;
        } else if !is_auxiliary(line, index) {
            break;
        }
        group.start = index;
    }
    group
}

/// `have`, `may`, `to`, `not`, `reportedly`.
fn is_auxiliary(line: &Line, index: usize) -> bool {
    let adverb = line.is(index, Class::ADVERB) && !line.is(index, Class::ARTICLE);
    adverb || line.is(index, Class::HAVE.or(Class::MODAL)) || line.reads_any(index, &["to", "not"])
}

fn confidence(phrase: &Phrase) -> Confidence {
    match phrase.sort {
        Sort::Counted | Sort::Nobody => Confidence::High,
        Sort::Number | Sort::Single if phrase.count.bound != Bound::Vague => Confidence::Medium,
        _ => Confidence::Low,
    }
}
