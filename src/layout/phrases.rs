//! Fixed phrases as data, each with a line in which it stands.

use super::line::{Line, WordSet};

/// Where in a line a phrase must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The line begins with it.
    Start,
    /// The line ends with it.
    End,
    /// The line is nothing else.
    Whole,
    /// It stands anywhere in the line.
    Within,
}

/// A fixed phrase in the form of [`Line::plain`].
#[derive(Debug)]
pub struct Phrase {
    /// Where it must stand.
    pub place: Place,
    /// Its words.
    pub words: &'static str,
    /// A longer line is something else.
    pub at_most: usize,
    /// Its words once more: a line without them all needs no closer look.
    set: WordSet,
    /// A line that it is meant for; only the tests need it.
    #[cfg(test)]
    pub example: &'static str,
}

impl Phrase {
    /// A phrase at the beginning of a line.
    pub const fn start(words: &'static str, at_most: usize, example: &'static str) -> Self {
        Self::at(Place::Start, words, at_most, example)
    }

    /// A phrase at the end of a line.
    pub const fn end(words: &'static str, at_most: usize, example: &'static str) -> Self {
        Self::at(Place::End, words, at_most, example)
    }

    /// A phrase that is the whole line.
    pub const fn whole(words: &'static str, example: &'static str) -> Self {
        Self::at(Place::Whole, words, usize::MAX, example)
    }

    /// A phrase anywhere in a line.
    pub const fn within(words: &'static str, at_most: usize, example: &'static str) -> Self {
        Self::at(Place::Within, words, at_most, example)
    }

    #[cfg_attr(not(test), expect(unused_variables, reason = "examples are for readers and tests"))]
    const fn at(place: Place, words: &'static str, at_most: usize, example: &'static str) -> Self {
        Self {
            place,
            words,
            at_most,
            set: WordSet::of(words),
            #[cfg(test)]
            example,
        }
    }

    /// Whether the line has the phrase where it must stand.
    pub fn matches(&self, line: &Line) -> bool {
        line.words <= self.at_most
            && line.set.may_hold(self.set)
            && match self.place {
                Place::Start => line.begins(self.words),
                Place::End => line.ends(self.words),
                Place::Whole => line.is(self.words),
                Place::Within => line.has(self.words),
            }
    }
}

/// Whether the line has one of the phrases.
pub fn any(phrases: &[Phrase], line: &Line) -> bool {
    phrases.iter().any(|phrase| phrase.matches(line))
}

#[cfg(test)]
pub mod testing {
    use super::*;
    use crate::layout::lines;

    /// Calls `check` with the line that `text` is.
    pub fn with_line<R>(text: &str, check: impl Fn(&Line) -> R) -> R {
        let raw = lines::lines(text);
        check(&Line::new(text, raw[0]))
    }

    /// Every phrase must stand in its own example.
    #[track_caller]
    pub fn assert_examples(phrases: &[Phrase]) {
        for phrase in phrases {
            assert!(with_line(phrase.example, |line| phrase.matches(line)), "{phrase:?}");
        }
    }

    /// None of the lines has any of the phrases.
    #[track_caller]
    pub fn assert_none(phrases: &[Phrase], texts: &[&str]) {
        for text in texts {
            let found = with_line(text, |line| phrases.iter().position(|phrase| phrase.matches(line)));
            assert!(found.is_none(), "{text}: {:?}", phrases[found.unwrap_or_default()]);
        }
    }
}
