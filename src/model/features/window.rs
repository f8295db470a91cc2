//! What the templates see of a token and of those around it.

use super::forms::{Form, Place};
use super::template::{Template as T, features, pair};
use super::{Extractor, Features, GroupKey, REACH, View};

pub struct Window<'w, 'a, 't> {
    extractor: &'w Extractor<'a, 't>,
    index: usize,
    here: &'w View,
    /// The words of the token and of two on each side.
    words: [u32; 2 * REACH + 1],
    /// What the templates see of them.
    forms: [&'w Form; 2 * REACH + 1],
    /// What the rules say of the token and of those beside it.
    rules: [u64; 3],
    /// Whether the token is the first word of its sentence.
    initial: u64,
}

/// Where a word stands, seen from a token, in the order of the text.
const PLACES: [Place; 2 * REACH + 1] = [Place::SecondBefore, Place::Before, Place::Here, Place::After, Place::SecondAfter];

/// Groups of features by what they depend on; before them come those of a word by itself, by its place.
enum Group {
    Sorts = PLACES.len() as isize,
    Rules,
    Usage,
}

impl<'w, 'a, 't> Window<'w, 'a, 't> {
    pub fn new(extractor: &'w Extractor<'a, 't>, index: usize) -> Self {
        let views = extractor.sentence.around(index);
        let [_, before, here, after, _] = views;
        let words = views.map(|view| view.word);
        let forms = words.map(|word| extractor.forms.get(word));
        let rules = [before, here, after].map(|view| view.rule.into());
        let initial = u64::from(extractor.sentence.first_word == index);
        Self { extractor, index, here, words, forms, rules, initial }
    }

    pub fn extract(&self, features: &mut impl Features) {
        for (place, word) in PLACES.into_iter().zip(self.words) {
            let key = (place as u64, word.into());
            features.add_group(key, |list| self.extractor.forms.extract(place, word, list));
        }
        features.add_group(self.sorts_key(), |list| self.extract_sorts(list));
        features.add_group(self.rules_key(), |list| self.extract_rules(list));
        if self.here.capital {
            features.add_group(self.usage_key(), |list| self.extract_usage(list));
        }
        self.extract_words(features);
        self.extract_run(features);
    }

    fn sorts_key(&self) -> GroupKey {
        let [_, before, here, after, _] = self.forms.map(|form| u64::from(form.sort));
        (Group::Sorts as u64 | before << 32, here | after << 32)
    }

    /// How the token and those beside it are written, and what lists and lexicon say of them.
    fn extract_sorts(&self, list: &mut Vec<u32>) {
        let [_, before, here, after, _] = self.forms;
        list.extend(features([
            (T::Shapes, pair(pair(before.shape, here.shape), after.shape)),
            (T::ShapeBefore, pair(before.shape, here.shape)),
            (T::ShapeAfter, pair(here.shape, after.shape)),
            (T::ClassesBefore, pair(before.classes, here.classes)),
            (T::ClassesAfter, pair(here.classes, after.classes)),
            (T::ClassesAround, pair(pair(before.classes, here.classes), after.classes)),
            (T::CuesAround, pair(before.cues, after.cues)),
            (T::CuesClasses, pair(before.cues, here.classes)),
            (T::ClassesCues, pair(here.classes, after.cues)),
        ]));
    }

    fn rules_key(&self) -> GroupKey {
        let [before, rule, after] = self.rules;
        let sentence = &self.extractor.sentence;
        let setting = sentence.case << 16 | sentence.block << 8 | self.initial << 4 | u64::from(self.here.sureness);
        (Group::Rules as u64 | self.sort() << 32, setting << 32 | before << 16 | rule << 8 | after)
    }

    /// What the rules say, with which alone the model does as well as they do, and where the token stands.
    fn extract_rules(&self, list: &mut Vec<u32>) {
        let [before, rule, after] = self.rules;
        let (sentence, here) = (&self.extractor.sentence, self.forms[REACH]);
        list.extend(features([
            (T::Rule, rule),
            (T::RuleSure, pair(pair(rule, self.here.sureness.into()), sentence.case)),
            (T::RuleBefore, pair(before, rule)),
            (T::RuleAfter, pair(rule, after)),
            (T::RuleClasses, pair(rule, here.classes)),
            (T::RuleShape, pair(rule, here.shape)),
            (T::Block, pair(pair(sentence.block, sentence.case), here.shape)),
            (T::Initial, pair(self.initial, pair(sentence.case, here.shape))),
            (T::InitialClasses, pair(self.initial, here.classes)),
        ]));
    }

    fn usage_key(&self) -> GroupKey {
        let usage = self.extractor.usage(self.here);
        let [_, rule, _] = self.rules;
        (Group::Usage as u64 | self.sort() << 32, rule << 32 | usage.vote << 16 | usage.written << 8 | self.initial)
    }

    /// What the whole document tells of the word.
    fn extract_usage(&self, list: &mut Vec<u32>) {
        let usage = self.extractor.usage(self.here);
        let [_, rule, _] = self.rules;
        list.extend(features([
            (T::Written, pair(self.initial, usage.written)),
            (T::Vote, usage.vote),
            (T::VoteRule, pair(usage.vote, rule)),
            (T::VoteShape, pair(usage.vote, self.forms[REACH].shape)),
        ]));
    }

    fn sort(&self) -> u64 {
        self.forms[REACH].sort.into()
    }

    fn extract_words(&self, list: &mut impl Features) {
        let [w2, w1, w, n1, n2] = self.forms.map(|form| form.word);
        let [_, rule, _] = self.rules;
        list.add(features([
            (T::WithBefore, pair(w1, w)),
            (T::WithAfter, pair(w, n1)),
            (T::TwoBefore, pair(w2, w1)),
            (T::TwoAfter, pair(n1, n2)),
            (T::Around, pair(w1, n1)),
            (T::RuleWord, pair(rule, w)),
            (T::RuleNext, pair(rule, n1)),
            (T::RulePrevious, pair(rule, w1)),
        ]));
        if let Some((part, classes)) = self.here.listed {
            list.add(features([(T::Listed, pair(1 + part as u64, classes.into()))]));
        }
    }

    /// The run of capitalised words around the token: its first and last word and the words beside it.
    fn extract_run(&self, list: &mut impl Features) {
        let (start, end) = (self.here.run.0 as usize, self.here.run.1 as usize);
        if end - start < 2 {
            return;
        }
        let form = |place: usize| self.extractor.forms.get(self.extractor.sentence.views[place].word);
        let first = start + REACH - self.extractor.sentence.tokens.start;
        let last = first + end - 1 - start;
        let from_start = (self.index - start).min(3) as u64;
        let from_end = (end - 1 - self.index).min(3) as u64;
        let place = pair(from_start, from_end);
        list.add(features([
            (T::RunPlace, place),
            (T::RunFirst, pair(from_start.min(1), form(first).word)),
            (T::RunLast, pair(from_end.min(1), form(last).word)),
            (T::RunLeft, pair(from_start, form(first - 1).word)),
            (T::RunRight, pair(from_end, form(last + 1).word)),
            (T::RunClasses, pair(place, pair(form(first).classes, form(last).classes))),
        ]));
    }
}
