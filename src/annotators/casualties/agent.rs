//! Who did it: the agent of a passive, the subject of a verb of harm.

use super::lexicon::{Class, Form};
use super::phrases::Sort;
use super::rules;
use super::slots::Slots;
use super::triggers::Found;
use super::verbs::verb_group;
use super::victims::Slot;

/// How far after its verb an agent may stand: `shot dead late on Monday by two masked men`.
const REACH: usize = 12;

impl Slots<'_> {
    /// The phrase for who did what `found` states, where its clause says so.
    pub fn agent(&self, found: &Found, slot: &Slot) -> Option<usize> {
        let active = [&rules::ACTIVE, &rules::PARTICIPLE].contains(&slot.rule);
        let phrase = if active { self.doer(found) } else { self.after_by(found.words.end) }?;
        Some(phrase).filter(|_| !slot.phrases.contains(&phrase) && self.names_a_doer(phrase))
    }

    /// `killed by gunmen`, `the killing of two men by police`.
    fn after_by(&self, end: usize) -> Option<usize> {
        let limit = self.line.len().min(end + REACH);
        let clause = (end..limit).take_while(|&word| !self.line.reads_any(word, words!("; . and but who")));
        let by = clause.into_iter().find(|&word| self.line.reads(word, word!("by")))?;
        self.object(by + 1)
    }

    /// `gunmen killed five`, `gunmen opened fire, killing five`.
    fn doer(&self, found: &Found) -> Option<usize> {
        let verb = match found.form {
            Form::Gerund => self.main_verb_before(found.words.start)?,
            _ => found.words.start,
        };
        self.subject(verb_group(self.line, verb).start)
    }

    /// The finite verb of the clause that a participle hangs on: `opened` in `opened fire, killing five`.
    fn main_verb_before(&self, participle: usize) -> Option<usize> {
        const FARTHEST: usize = 25;
        let finite = |&word: &usize| {
            self.line.is(word, Class::VERB.or(Class::BE).or(Class::HAVE))
                && !self.line.ends_in(word, "ing")
                && !self.line.reads(word.saturating_sub(1), word!("to"))
        };
        (participle.saturating_sub(FARTHEST)..participle).rev().find(finite)
    }

    /// People, a named person or body; no pronoun, which somebody else has to resolve.
    fn names_a_doer(&self, phrase: usize) -> bool {
        matches!(self.phrases[phrase].sort, Sort::Single | Sort::Plural | Sort::Counted | Sort::Name | Sort::Unknown)
    }
}

#[cfg(test)]
mod tests {
    use crate::annotators::casualties::{Unit, Victim};
    use crate::{Options, annotate};

    #[track_caller]
    fn assert_by(text: &str, expected: Option<&str>) {
        let article = annotate(text, &Options::default());
        let figure = article.marks.casualties.first().unwrap_or_else(|| panic!("no figure in {text}"));
        assert_eq!(figure.reading.by.map(|span| &text[span.range()]), expected, "{text}");
    }

    #[test]
    fn who_did_it_is_the_agent_or_the_subject_of_the_verb() {
        assert_by("Five villagers were killed by gunmen in Kirkuk.", Some("gunmen"));
        assert_by("Two guards were shot dead late on Monday by three masked men.", Some("three masked men"));
        assert_by("Soldiers killed four protesters.", Some("Soldiers"));
        assert_by("The attackers opened fire, killing a nurse.", Some("The attackers"));
        assert_by("The killing of a driver by police led to protests.", Some("police"));
    }

    #[test]
    fn what_did_it_and_who_stands_beside_did_not_do_it() {
        assert_by("Five villagers were killed by a bomb.", None);
        assert_by("The blast killed four protesters.", None);
        assert_by("Two hikers died, said police.", None);
        assert_by("Two men were killed and a third was questioned by police.", None);
    }

    #[test]
    fn families_are_no_persons() {
        let unit = |text: &str| annotate(text, &Options::default()).marks.casualties[0].reading.count.unit;
        assert_eq!(unit("Some 12 families were displaced by floods."), Unit::Family);
        assert_eq!(unit("At least 300 households were displaced."), Unit::Household);
        assert_eq!(unit("Some 12 people were displaced."), Unit::Person);
    }

    #[test]
    fn victims_are_told_of_by_name_and_age() {
        let text = "Ana Ruiz, 34, was killed.";
        let article = annotate(text, &Options::default());
        let [Victim { name, age, .. }] = article.marks.casualties[0].reading.persons[..] else { panic!("one person") };
        assert_eq!((name.map(|span| &text[span.range()]), age), (Some("Ana Ruiz"), Some(34)));
    }
}
