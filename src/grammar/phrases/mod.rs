//! Finds noun phrases, up to their head: what hangs on them behind it is found with the clauses.

mod describe;

use std::ops::Range;

use crate::grammar::lexicon::Can;
use crate::grammar::part::Part;
use crate::grammar::types::{Phrase, Sort};
use crate::grammar::words::Words;
use describe::{bare, is_glued, name_only, name_start, number, sex};
pub use describe::{pronoun, quantifier};

/// Longest phrase, in tokens.
const LONGEST: usize = 40;

/// What has been read of a phrase.
#[derive(Default)]
struct Reading {
    start: usize,
    determiner: Option<usize>,
    number: Option<Range<usize>>,
    possessor: Option<Range<usize>>,
    head: Option<usize>,
    /// An adjective or participle: the head if no noun follows.
    modifier: Option<usize>,
}

/// The noun phrase that begins at `start`.
pub fn phrase(words: &Words, start: usize) -> Option<Phrase> {
    if words.is(start, Part::Pronoun) && !(words.reads(start, word!("one")) && is_nominal(words, start + 1)) {
        return Some(pronoun(words, start));
    }
    let mut reading = Reading { start, ..Reading::default() };
    let mut index = start + quantifier(words, start);
    if index > start {
        reading.number = Some(start..index);
    }
    while index < start + LONGEST {
        match reading.step(words, index) {
            0 => break,
            length => index += length,
        }
    }
    reading.finish(words)
}

fn is_nominal(words: &Words, index: usize) -> bool {
    matches!(words.part(index), Part::Noun | Part::Adjective | Part::Number)
}

/// Whether a noun follows, perhaps behind adjectives, so that a participle here stands before its noun.
fn leads_to_noun(words: &Words, index: usize) -> bool {
    match words.part(index + 1) {
        Part::Noun => true,
        Part::Adjective | Part::Number => matches!(words.part(index + 2), Part::Noun | Part::Adjective),
        Part::Conjunction => words.is(index + 3, Part::Noun) && matches!(words.part(index + 2), Part::Adjective | Part::Verb),
        _ => words.is_hyphen(index + 1) && words.is(index + 3, Part::Noun),
    }
}

impl Reading {
    /// How many tokens from `index` on belong to the phrase; 0 if it is over.
    fn step(&mut self, words: &Words, index: usize) -> usize {
        if words.is_hyphen(index) && index > self.start {
            return self.hyphen(words, index);
        }
        let begun = self.determiner.is_some() || self.number.is_some() || self.modifier.is_some() || self.possessor.is_some();
        match words.part(index) {
            Part::Determiner if self.head.is_none() && self.modifier.is_none() && self.number.is_none() => {
                self.determine(words, index)
            }
            Part::Determiner | Part::Pronoun
                if self.number.is_some() && self.head.is_none() && words.can(index, Can::FURTHER) =>
            {
                self.modifier = Some(index);
                1
            }
            Part::Pronoun if words.reads(index, word!("one")) && self.head.is_none() => {
                self.modifier = Some(index);
                1
            }
            Part::Number => self.count(words, index),
            Part::Determiner
                if self.determiner.is_none()
                    && self.number.as_ref().is_some_and(|number| number.end == index)
                    && words.is(index + 1, Part::Number) =>
            {
                self.count(words, index) // "nearly a dozen"
            }
            Part::Adjective if self.head.is_none() => {
                self.modifier = Some(index);
                1
            }
            Part::Noun => self.noun(words, index),
            Part::Possessive if self.head.is_some() && is_glued(words, index) => {
                self.possessor = Some(self.start..index);
                (self.head, self.modifier, self.number) = (None, None, None);
                1
            }
            Part::Adverb if begun && self.head.is_none() => usize::from(self.adverb(words, index)),
            Part::Verb if begun && self.head.is_none() => self.participle(words, index),
            Part::Conjunction | Part::Comma if self.modifier == Some(index.wrapping_sub(1)) && self.head.is_none() => {
                usize::from(words.is(index + 1, Part::Adjective) && leads_to_noun(words, index + 1))
            }
            Part::Quote if begun && self.head.is_none() => usize::from(is_nominal(words, index + 1)),
            Part::Mark => self.mark(words, index),
            _ => 0,
        }
    }

    fn determine(&mut self, words: &Words, index: usize) -> usize {
        if index > self.start && !words.is(index - 1, Part::Determiner) {
            return 0;
        }
        self.determiner = Some(index);
        if words.can(index, Can::MANY.union(Can::PART)) && self.number.is_none() && words.can(index, Can::PRONOUN) {
            self.modifier = None;
        }
        1
    }

    fn count(&mut self, words: &Words, index: usize) -> usize {
        if let Some(head) = self.head {
            let named = words.is_capital(head) || words.can(head, Can::TIME);
            return usize::from(named && index == head + 1 && !words.is(index + 1, Part::Noun));
        }
        let start = self.number.as_ref().map_or(index, |number| number.start);
        self.number = Some(start..index + 1);
        1
    }

    fn noun(&mut self, words: &Words, index: usize) -> usize {
        let day = self.head.is_some()
            && words.can(index, Can::TIME)
            && words.is_capital(index)
            && !words.is(index + 1, Part::Noun)
            && !self.head.is_some_and(|head| words.can(head, Can::TIME));
        if day {
            return 0;
        }
        self.head = Some(index);
        1
    }

    fn adverb(&mut self, words: &Words, index: usize) -> bool {
        matches!(words.part(index + 1), Part::Adjective | Part::Number | Part::Adverb)
            || words.is(index + 1, Part::Verb) && leads_to_noun(words, index + 1)
    }

    fn participle(&mut self, words: &Words, index: usize) -> usize {
        let forms = words.forms(index);
        let owned = self.possessor.is_some() && self.modifier.is_none() && self.number.is_none();
        if (forms.participle || forms.gerund) && leads_to_noun(words, index) {
            self.modifier = Some(index);
            1
        } else if owned && (forms.base || forms.gerund) {
            self.head = Some(index);
            1
        } else {
            0
        }
    }

    /// `self-medicating ants`, `a 54-year-old man`: what a hyphen binds is one word.
    fn hyphen(&mut self, words: &Words, index: usize) -> usize {
        let next = index + 1;
        if words.is(next, Part::Noun) {
            self.head = Some(next);
        } else {
            self.head = None;
            self.modifier = Some(next);
        }
        2
    }

    fn mark(&mut self, words: &Words, index: usize) -> usize {
        let text = words.text(index);
        if matches!(text, "$" | "€" | "£" | "¥" | "₹") && words.is(index + 1, Part::Number) && self.head.is_none() {
            self.modifier = Some(index);
            1
        } else if text == "%" && self.number.is_some() && self.head.is_none() {
            self.head = Some(index);
            1
        } else {
            0
        }
    }

    fn finish(self, words: &Words) -> Option<Phrase> {
        let last = [self.head, self.modifier, self.number.as_ref().map(|number| number.end - 1)].into_iter().flatten().max();
        let alone =
            self.determiner.filter(|&determiner| words.can(determiner, Can::PRONOUN) || words.reads(determiner, word!("her")));
        let Some(last) = last else {
            let Some(index) = alone else { return self.possessor.map(|owner| name_only(words, owner)) };
            let mut phrase = pronoun(words, index);
            phrase.tokens.start = self.start;
            phrase.determiner = self.determiner;
            return Some(phrase);
        };
        let pure = self.determiner.is_some() || self.number.is_some() || self.possessor.is_some() || self.head.is_some();
        if !pure && !words.reads(last, word!("one")) {
            return None; // Adjectives alone say how something is.
        }
        let head = self
            .head
            .or(self.modifier.filter(|&modifier| Some(modifier + 1) != self.number.as_ref().map(|number| number.start)))
            .unwrap_or(last);
        let mut end = self.head.map_or(last + 1, |head| head + 1);
        while words.is(end, Part::Number) && end <= last + 1 && self.head.is_some() && words.is_capital(head) {
            end += 1;
        }
        let sort = match self.head {
            None => Sort::Headless,
            Some(head) if words.is_capital(head) => Sort::Name,
            Some(_) => Sort::Noun,
        };
        let mut phrase = bare(self.start..end.max(last + 1), head, sort);
        phrase.name = (sort == Sort::Name).then(|| name_start(words, &phrase.tokens, head));
        phrase.count = number(words, &self, head);
        phrase.determiner = self.determiner;
        phrase.number = self.number;
        phrase.possessor = self.possessor;
        phrase.is_time = words.can(head, Can::TIME) && self.head.is_some();
        phrase.negative = self.determiner.is_some_and(|determiner| words.can(determiner, Can::NEGATED));
        phrase.sex = sex(words, head);
        Some(phrase)
    }
}
