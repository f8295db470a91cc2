//! Finds whom an outcome befell: by the form of its word, the phrases before it, after it or around it.

use super::lexicon::{Class, Form};
use super::line::Line;
use super::phrases::{Phrase, Sort};
use super::read::Reader;
use super::rules;
use super::triggers::{Found, Sign, is_of_owner};
use super::types::Outcome;
use super::verbs::verb_group;
use crate::annotation::Rule;
use crate::document::{Case, TokenKind};

/// The phrases in a victim slot, and the rule that put them there.
pub struct Slot {
    pub phrases: Vec<usize>,
    pub rule: &'static Rule,
    pub role: Role,
}

/// What the victims are to the words that state their outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// `12 people were killed`: the subject, which a verb after `and` shares.
    Subject,
    /// `killed 12 people`, `12 wounded`, `three wounded soldiers`
    Object,
    /// `the killing of four people`, `45 deaths`
    OfNoun,
    /// `among the dead was a girl`: some of those whom another figure counts.
    Among,
}

impl Slot {
    fn new(phrases: Vec<usize>, rule: &'static Rule) -> Self {
        Self { phrases, rule, role: Role::Object }
    }

    fn of_subject(phrases: Vec<usize>, rule: &'static Rule) -> Self {
        Self { phrases, rule, role: Role::Subject }
    }

    fn of_noun(phrases: Vec<usize>) -> Self {
        Self { phrases, rule: &rules::NOMINAL, role: Role::OfNoun }
    }

    fn among(phrases: Vec<usize>) -> Self {
        Self { phrases, rule: &rules::AMONG, role: Role::Among }
    }
}

impl Reader<'_> {
    pub fn slot(&mut self, found: &Found) -> Option<Slot> {
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
        let single_word = found.words.len() == 1
            && found.sign != Sign::Frame
            && phrase.words.end > found.words.end
            && phrase.sort != Sort::Plural;
        single_word.then(|| Slot::new(vec![position], &rules::ATTRIBUTE))
    }

    /// `were killed`, `killed 12 people`, `12 killed`.
    fn participle(&mut self, found: &Found) -> Option<Slot> {
        let (start, end) = (found.words.start, found.words.end);
        let rule = match found.sign {
            Sign::Hospital => &rules::HOSPITAL,
            Sign::Wounds => &rules::WOUNDS,
            Sign::Plain | Sign::Frame => &rules::PASSIVE,
        };
        let group = verb_group(self.line(), start);
        if let Some(among) = self.those_who(found) {
            return Some(among);
        }
        if let Some(slot) = self.doer_before_being(group.start, rule) {
            return Some(slot);
        }
        if group.passive || self.remains(start) {
            return self
                .before_passive(found, group.start, rule)
                .map(|slot| self.and_along_with(slot, end))
                .or_else(|| self.inverted(found));
        }
        if let Some(among) = self.among(found) {
            return Some(among);
        }
        if line_opens(self.line(), start) && self.line().is(end, Class::BE) {
            return self.inverted(found);
        }
        if let Some(object) = self.object(end, found).filter(|_| found.form == Form::Past || self.is_perfect(start)) {
            let rule = if found.is_plain() { &rules::ACTIVE } else { rule };
            return Some(Slot::new(self.slots.list_after(object), rule));
        }
        if let Some(slot) = self.shared(group.start, rule).filter(|_| !self.has_other_object(end)) {
            return Some(slot);
        }
        let phrase = self.slots.adjacent_before(start).or_else(|| self.before_comma(found));
        let phrase = phrase.filter(|&phrase| self.is_likely(phrase))?;
        let phrase = self.relative_object(phrase, found).unwrap_or(phrase);
        let headline = self.line().case != Case::Sentence || !self.line().is_mark(self.line().len() - 1);
        let phrase = if headline { self.slots.head_of(phrase) } else { phrase };
        let alone = self.line().is(end, Class::PREPOSITION.or(Class::ADVERB).or(Class::DAY));
        let moved = found.sign == Sign::Hospital && found.form == Form::Past && end < self.line().len() && !alone;
        let alone = alone || end >= self.line().len() || self.line().is_mark(end) || self.line().is(end, Class::BE);
        if moved || (found.sign == Sign::Frame && !alone) || self.has_other_object(end) {
            return None;
        }
        let agent = self.line().reads_any(end, words!("through into from out"))
            && self.line().reads_any(start, words!("shot killed stabbed"));
        if agent || matches!(self.slots.phrases[phrase].sort, Sort::Relative | Sort::Pronoun) {
            return None;
        }
        let rule = if found.is_plain() { &rules::REDUCED } else { rule };
        Some(Slot::new(self.slots.list_before(phrase), rule))
    }

    /// `the man an officer shot`: whom a clause without a relative pronoun tells of.
    fn relative_object(&self, subject: usize, found: &Found) -> Option<usize> {
        let Phrase { words, sort, .. } = &self.slots.phrases[subject];
        let antecedent = self.slots.ending_at(words.start)?;
        let doer = matches!(sort, Sort::Single | Sort::Plural | Sort::Counted) && found.form == Form::Past;
        let person = matches!(self.slots.phrases[antecedent].sort, Sort::Single | Sort::Plural | Sort::Counted);
        let told = self.line().is(words.start, Class::ARTICLE) || *sort == Sort::Plural;
        (doer && person && told && self.line().case == Case::Sentence).then_some(antecedent)
    }

    /// `remain trapped`, `stayed marooned`
    fn remains(&self, participle: usize) -> bool {
        let verb = participle.saturating_sub(2)..participle;
        self.line().has_any(verb, words!("remain remains remained stayed"))
    }

    /// `has driven 4,000 people from their homes`: the participle of an active verb.
    fn is_perfect(&self, verb: usize) -> bool {
        (verb.saturating_sub(2)..verb).any(|word| self.line().is(word, Class::HAVE))
    }

    /// `a priest, kidnapped in May, …`: whom a participle between commas tells of.
    fn before_comma(&self, found: &Found) -> Option<usize> {
        /// How many words the participle may lead.
        const LONGEST: usize = 14;
        let line = self.line();
        let (start, end) = (found.words.start, found.words.end);
        let comma = start.checked_sub(1).filter(|&comma| line.reads(comma, word!(",")))?;
        let told = line.is(end, Class::PREPOSITION.or(Class::DAY)) || line.reads(end + 2, word!("ago"));
        let closed =
            (end..line.len().min(end + LONGEST)).any(|word| line.reads_any(word, words!(", . ;"))) || line.len() < end + LONGEST;
        let phrase = self.slots.ending_at(comma).filter(|_| told && closed && found.sign == Sign::Plain)?;
        let first = self.slots.phrases[phrase].words.start;
        if first > 0 && line.reads(first - 1, word!("by")) {
            return None; // "shot by a toddler, hospitalized in Kirkton"
        }
        matches!(self.slots.phrases[phrase].sort, Sort::Name | Sort::Single | Sort::Counted).then_some(phrase)
    }

    /// `rioters burned 12 vehicles`: an object that names no people makes what stands before the verb its doer.
    fn has_other_object(&self, end: usize) -> bool {
        let line = self.line();
        let determined = line.is(end, Class::ARTICLE.or(Class::POSSESSIVE)) && !line.reads_any(end, words!("this that"));
        let measured =
            (line.is(end + 1, Class::UNIT) || line.reads(end + 1, word!("times"))) && !line.reads(end + 2, word!("of"));
        let owner = self.slots.starting_at(end).map(|owner| self.slots.phrases[owner].words.end);
        let owned = owner.is_some_and(|after| line.kind(after) == Some(TokenKind::Possessive));
        determined || owned || (line.cardinal(end).is_some() && !measured)
    }

    /// `was killed along with two guards`, `was killed with his wife and two sons`: those told after the verb.
    fn and_along_with(&self, mut slot: Slot, end: usize) -> Slot {
        let line = self.line();
        let with = line.sequence(end, words!("along with")).or_else(|| line.sequence(end, words!("together with")));
        let kin = line.reads_any(end + 1, words!("his her their")) || line.cardinal(end + 1).is_some();
        let with = with.or_else(|| (line.reads_any(end, words!("with alongside")) && kin).then_some(end + 1));
        if let Some(object) = with.and_then(|word| self.slots.object(word)) {
            slot.phrases.extend(self.slots.list_after(object));
        }
        slot
    }

    /// The subject of a passive.
    fn before_passive(&self, found: &Found, verb: usize, rule: &'static Rule) -> Option<Slot> {
        if found.sign == Sign::Frame { self.certainly_before(verb, rule) } else { self.before(verb, rule) }
    }

    /// The subject before a verb group; after `and`, that of the verb before.
    fn before(&self, verb: usize, rule: &'static Rule) -> Option<Slot> {
        if let Some(slot) = self.shared(verb, rule) {
            return Some(slot);
        }
        if let Some(phrase) = self.slots.subject(verb) {
            return Some(Slot::of_subject(self.slots.list_before(phrase), rule));
        }
        let joined = verb > 0 && self.line().is(verb - 1, Class::CONJUNCTION) && !self.last_victims.is_empty();
        joined.then(|| Slot::new(self.last_victims.clone(), rule))
    }

    /// `was taken to a clinic by his parents but died`: right after a conjunction, the subject of the verb before.
    fn shared(&self, verb: usize, rule: &'static Rule) -> Option<Slot> {
        let joined = verb > 0 && self.line().is(verb - 1, Class::CONJUNCTION);
        if let Some(doer) = self.last_doer.filter(|_| joined && !self.last_is_subject) {
            return Some(Slot::of_subject(vec![doer], rule)); // "stabbed two classmates and was shot dead"
        }
        (joined && self.last_is_subject).then(|| Slot::of_subject(self.last_victims.clone(), rule))
    }

    /// `the gunman wounded five before being shot dead`: the subject of the main clause.
    fn doer_before_being(&self, being: usize, rule: &'static Rule) -> Option<Slot> {
        /// How far the verb of the main clause may stand before.
        const FARTHEST: usize = 25;
        let line = self.line();
        let adverbial = being > 0 && line.reads_any(being - 1, words!("before after while without despite"));
        if !adverbial || !line.reads_any(being, words!("being getting")) {
            return None;
        }
        let finite = |index: &usize| {
            let outcome = line.trigger(*index).is_some_and(|trigger| {
                matches!(trigger.form, Form::Past | Form::Present | Form::Intransitive) && !line.text(*index).ends_with("ing")
            });
            let verb = Class::BE.or(Class::HAVE).or(Class::MODAL).or(Class::VERB);
            outcome || (line.is(*index, verb) && !line.text(*index).ends_with("ing"))
        };
        let groups = (being.saturating_sub(FARTHEST)..being - 1).rev().filter(finite).map(|verb| verb_group(line, verb).start);
        let state = |word: &usize| line.trigger(*word).is_some_and(|trigger| trigger.form == Form::Adjective);
        let dead = (being.saturating_sub(3)..being).rev().find(state).and_then(|word| self.slots.adjacent_before(word));
        if let Some(phrase) = dead {
            return Some(Slot::new(vec![phrase], rule)); // "child dead after being shot"
        }
        let mut main =
            groups.filter(|&start| start > 0 && !line.reads(start - 1, word!(",")) && !line.is(start - 1, Class::CONJUNCTION));
        let phrase = self.slots.subject(main.next()?)?;
        Some(Slot::new(self.slots.list_before(phrase), rule))
    }

    /// `Killed were two soldiers`.
    fn inverted(&self, found: &Found) -> Option<Slot> {
        let verb = found.words.end;
        let object = self.slots.object(verb + 1).filter(|_| self.line().is(verb, Class::BE))?;
        Some(Slot::new(self.slots.list_after(object), &rules::PASSIVE))
    }

    /// `among the dead was a girl`, `five of the injured`, `the dead include`.
    fn among(&self, found: &Found) -> Option<Slot> {
        let line = self.line();
        let (start, end) = (found.words.start, found.words.end);
        if start < 1 || !line.reads(start - 1, word!("the")) {
            return None;
        }
        if start > 1 && line.reads(start - 2, word!("of")) {
            let some = self.slots.ending_at(start - 2)?;
            return Some(Slot::among(vec![some]));
        }
        let among = start > 1 && line.reads(start - 2, word!("among"));
        let end = end + usize::from(among && line.reads_any(end, words!("here also")));
        let tells = line.reads_any(end, words!("include included includes were was are is"));
        let object = self.slots.object(end + 1).filter(|_| tells)?;
        let includes = line.reads_any(end, words!("include included includes"));
        let all = self.slots.list_after(object);
        if start == 1 && !among && !includes && all.len() > 1 && self.slots.phrases[object].sort == Sort::Counted {
            return Some(Slot::new(all, &rules::STATE)); // "The dead were two officers and four gunmen"
        }
        (among || includes).then(|| Slot::among(self.slots.list_after(object)))
    }

    fn object(&self, end: usize, found: &Found) -> Option<usize> {
        let object = self.slots.object(end).or_else(|| self.shared_object(end))?;
        let phrase = &self.slots.phrases[object];
        let struck = found.outcomes.iter().any(|&(_, struck)| struck);
        let bare = matches!(phrase.sort, Sort::Single | Sort::Plural)
            && phrase.identity == Default::default()
            && !self.line().is(phrase.words.start, Class::ARTICLE.or(Class::POSSESSIVE));
        let noun = self.line().reads_any(found.words.start, words!("murder kidnap kidnapping rescue homicide arrest"));
        let compound = bare && ((struck && found.form != Form::Present) || noun);
        (!compound && phrase.sort != Sort::Relative && self.is_likely(object)).then_some(object)
    }

    /// `detained and questioned dozens`: the object of two verbs.
    fn shared_object(&self, end: usize) -> Option<usize> {
        let verb = end + 1;
        let second =
            (self.line().ends_in(verb, "ed") || self.line().reads(verb, word!("beat"))) && self.line().trigger(verb).is_none();
        let object = self.slots.starting_at(verb + 1).filter(|_| second && self.line().reads(end, word!("and")))?;
        matches!(self.slots.phrases[object].sort, Sort::Counted | Sort::Single | Sort::Plural).then_some(object)
    }

    /// `killing four people`, `kills four`, `the killing of four people`.
    fn transitive(&mut self, found: &Found) -> Option<Slot> {
        let end = found.words.end;
        if self.line().reads(end, word!("of")) {
            let object = self.slots.object(end + 1)?;
            return Some(Slot::of_noun(self.slots.list_after(object)));
        }
        if let Some(object) = self.object_after_place(end) {
            return Some(Slot::of_noun(self.slots.list_after(object)));
        }
        if let Some(owner) = self.owner(found) {
            return Some(Slot::of_noun(vec![owner]));
        }
        if self.line().reads_any(found.words.start, words!("drown drowns")) && self.object(end, found).is_none() {
            return self.intransitive(found);
        }
        let Some(object) = self.object(end, found) else { return self.counted_acts(found) };
        let rule = if found.form == Form::Gerund { &rules::PARTICIPLE } else { &rules::ACTIVE };
        Some(Slot::new(self.slots.list_after(object), rule))
    }

    /// `the murder in Lima of two priests`, `the death on Friday of a miner`: no `killing in the town of Azaz`.
    fn object_after_place(&self, end: usize) -> Option<usize> {
        /// How many words the place or the day may have.
        const LONGEST: usize = 5;
        let line = self.line();
        if !line.reads_any(end, words!("in on at")) {
            return None;
        }
        let near = end + 2..line.len().min(end + 2 + LONGEST);
        let of = near.take_while(|&word| !line.is_mark(word)).find(|&word| line.reads(word, word!("of")))?;
        let object = self.slots.object(of + 1)?;
        let Phrase { sort, words, .. } = &self.slots.phrases[object];
        let person = matches!(sort, Sort::Single | Sort::Counted | Sort::Plural) || (*sort == Sort::Name && words.len() > 1);
        let named = !line.is(end + 1, Class::ARTICLE) || line.is(end + 1, Class::DAY);
        (person && named).then_some(object)
    }

    /// `the teacher's murder`.
    fn owner(&self, found: &Found) -> Option<usize> {
        let start = found.words.start;
        let owner = self.slots.ending_at(start.checked_sub(1)?).filter(|_| is_of_owner(self.line(), start))?;
        let sort = self.slots.phrases[owner].sort;
        matches!(sort, Sort::Single | Sort::Name | Sort::Counted | Sort::Plural).then_some(owner)
    }

    /// `nearly 2,000 arrests`.
    fn counted_acts(&self, found: &Found) -> Option<Slot> {
        let noun = self.line().reads_any(found.words.start, words!("arrests murders rescues"));
        let counted = self.slots.adjacent_before(found.words.start).filter(|_| noun)?;
        let number = matches!(self.slots.phrases[counted].sort, Sort::Number | Sort::Counted | Sort::Nobody);
        number.then(|| Slot::of_noun(vec![counted]))
    }

    /// `12 people died`, `a man suffered gunshot wounds`.
    fn intransitive(&mut self, found: &Found) -> Option<Slot> {
        let rule = if found.sign == Sign::Wounds { &rules::WOUNDS } else { &rules::INTRANSITIVE };
        if let Some(among) = self.those_who(found) {
            return Some(among);
        }
        let group = verb_group(self.line(), found.words.start);
        if found.sign == Sign::Frame {
            return self.certainly_before(group.start, rule);
        }
        let slot = self.before(group.start, rule)?;
        Some(if found.outcomes[0].0 == Outcome::Surrendered { self.and_with_others(slot, found.words.end) } else { slot })
    }

    /// `surrendered to police with two others`
    fn and_with_others(&self, mut slot: Slot, end: usize) -> Slot {
        let line = self.line();
        let with = (end..end + 4).take_while(|&word| !line.is_mark(word)).find(|&word| line.reads(word, word!("with")));
        let others = with
            .and_then(|with| self.slots.starting_at(with + 1))
            .filter(|&others| self.slots.phrases[others].identity.additional);
        slot.phrases.extend(others);
        slot
    }

    /// The subject before a verb that may tell of things too: no owner or place of the subject.
    fn certainly_before(&self, verb: usize, rule: &'static Rule) -> Option<Slot> {
        if let Some(slot) = self.shared(verb, rule) {
            return Some(slot);
        }
        let phrase = self.slots.certain_subject(verb)?;
        Some(Slot::of_subject(self.slots.list_before(phrase), rule))
    }

    /// `among those who died was a nurse`.
    fn those_who(&self, found: &Found) -> Option<Slot> {
        let line = self.line();
        let group = verb_group(line, found.words.start);
        let those = group.start > 1 && line.reads(group.start - 1, word!("who")) && line.reads(group.start - 2, word!("those"));
        let those = those || (group.start > 0 && line.reads(group.start - 1, word!("those")));
        let verb = found.words.end;
        let tells = line.is(verb, Class::BE) || line.reads_any(verb, words!("include included includes"));
        let object = self.slots.object(verb + 1).filter(|_| those && tells)?;
        Some(Slot::among(self.slots.list_after(object)))
    }

    /// `were dead`, `left 12 dead`, `remained in critical condition`.
    fn state(&mut self, found: &Found) -> Option<Slot> {
        let rule = match found.sign {
            Sign::Hospital => &rules::HOSPITAL,
            Sign::Wounds => &rules::WOUNDS,
            Sign::Plain | Sign::Frame => &rules::STATE,
        };
        if let Some(phrase) = self.slots.adjacent_before(found.words.start).filter(|&phrase| self.is_likely(phrase)) {
            return Some(Slot::new(self.slots.list_before(phrase), rule));
        }
        if let Some(among) = self.among(found) {
            return Some(among);
        }
        if found.sign == Sign::Wounds {
            return self.with_wounds(found);
        }
        let group = verb_group(self.line(), found.words.start);
        if group.passive || group.linked || found.sign == Sign::Hospital {
            return self.before(group.start, rule);
        }
        None
    }

    /// `were found inside with gunshot wounds`, `walked into a hospital with a bullet wound`.
    fn with_wounds(&self, found: &Found) -> Option<Slot> {
        /// How far before the wounds the verb may stand.
        const FARTHEST: usize = 9;
        let line = self.line();
        let with = found.words.start;
        let came = |&word: &usize| line.reads_any(word, words!("found discovered located walked arrived came showed"));
        let verb = (with.saturating_sub(FARTHEST)..with).rev().take_while(|&word| !line.is_mark(word)).find(came)?;
        let group = verb_group(line, verb);
        let passive = group.passive || !line.reads_any(verb, words!("found discovered located"));
        let subject = self.slots.subject(group.start).filter(|_| passive && line.reads(with, word!("with")))?;
        Some(Slot::of_subject(self.slots.list_before(subject), &rules::WOUNDS))
    }

    /// `45 deaths`, `the death of a child`, `the child's death`.
    fn noun(&mut self, found: &Found) -> Option<Slot> {
        let (start, end) = (found.words.start, found.words.end);
        let line = self.line();
        if line.reads_any(end, words!("toll threat threats squad penalty sentence row armor camera")) {
            return None;
        }
        let to = line.reads(start, word!("injuries")) && line.reads(end, word!("to"));
        let of = self.slots.object(end + 1).filter(|&phrase| (to || line.reads(end, word!("of"))) && self.is_likely(phrase));
        let counted = self.slots.adjacent_before(start).filter(|&phrase| self.slots.phrases[phrase].sort == Sort::Number);
        let of = of.filter(|&phrase| counted.is_none() || self.slots.phrases[phrase].sort != Sort::Plural); // "33 bodies of victims"
        let of = of.or_else(|| self.object_after_place(end));
        if let Some(object) = of {
            return Some(Slot::of_noun(self.slots.list_after(object)));
        }
        if start > 0 && !line.reads(start - 1, word!(",")) && line.kind(start - 1) == Some(TokenKind::Possessive) {
            let owner = self.slots.ending_at(start - 1)?;
            return Some(Slot::of_noun(vec![owner]));
        }
        let qualified = start > 0
            && line.reads_any(start - 1, words!("confirmed reported suspected documented related probable presumed known"));
        let counted = self.slots.adjacent_before(start).or_else(|| self.slots.adjacent_before(start - usize::from(qualified)))?;
        let sort = self.slots.phrases[counted].sort;
        if line.reads(start, word!("casualties")) && sort != Sort::Nobody {
            return None;
        }
        matches!(sort, Sort::Number | Sort::Counted | Sort::Nobody).then(|| Slot::of_noun(vec![counted]))
    }

    /// A name of one word may well be something else.
    fn is_likely(&self, phrase: usize) -> bool {
        let phrase = &self.slots.phrases[phrase];
        phrase.sort != Sort::Relative
    }
}

/// `Also killed were`, `Among others, wounded was`: nothing stands before the verb that could be its subject.
fn line_opens(line: &Line, verb: usize) -> bool {
    verb == 0 || (verb == 1 && line.reads_any(0, words!("also already")))
}
