//! Fixed phrases as data, each with a line in which it stands, and what a line says by the phrases in it.

use std::sync::LazyLock;

use enumset::{EnumSet, EnumSetType};

use super::{bylines, captions, corrections, credits, furniture, teasers};

/// What a phrase says of its line.
#[derive(EnumSetType, Debug)]
pub enum Says {
    /// Who contributed to the article.
    Contributors,
    /// Where a photo comes from.
    PhotoCredit,
    /// Who owns the rights.
    Copyright,
    /// That the notice of a correction is below.
    CorrectionHeading,
    /// What was corrected.
    Correction,
    /// What a photo shows.
    Caption,
    /// Who wrote the article.
    Writer,
    /// When it was published.
    Published,
    /// What only a page says of itself.
    Furniture,
    /// That other stories are below.
    TeaserHeading,
}

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

/// A fixed phrase in the form of [`Line::plain`](super::line::Line::plain).
#[derive(Debug)]
pub struct Phrase {
    /// Where it must stand.
    pub place: Place,
    /// Its words.
    pub words: &'static str,
    /// A longer line is something else.
    pub at_most: usize,
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
            #[cfg(test)]
            example,
        }
    }

    /// Whether `rest`, which follows a blank in a plain text, begins with the phrase, standing where it must. `first`:
    /// whether the text begins with `rest`.
    fn begins(&self, rest: &[u8], first: bool) -> bool {
        let at_start = first || matches!(self.place, Place::End | Place::Within);
        at_start
            && rest.strip_prefix(self.words.as_bytes()).is_some_and(|after| match self.place {
                Place::Start | Place::Within => after.first() == Some(&b' '),
                Place::End | Place::Whole => after == b" ",
            })
    }
}

/// All tables of phrases.
const TABLES: [(Says, &[Phrase]); 10] = [
    (Says::Contributors, credits::CONTRIBUTORS),
    (Says::PhotoCredit, credits::PHOTO_CREDITS),
    (Says::Copyright, furniture::COPYRIGHT),
    (Says::CorrectionHeading, corrections::HEADINGS),
    (Says::Correction, corrections::NOTICES),
    (Says::Caption, captions::CAPTIONS),
    (Says::Writer, bylines::WRITERS),
    (Says::Published, bylines::PUBLISHED),
    (Says::Furniture, furniture::PHRASES),
    (Says::TeaserHeading, teasers::HEADINGS),
];

/// The phrases of all tables by their first words, those of one [`bucket`] together.
static BY_FIRST_WORD: LazyLock<Vec<Vec<(Says, &Phrase)>>> = LazyLock::new(|| {
    let mut buckets = vec![Vec::new(); BUCKETS];
    for (says, phrases) in TABLES {
        for phrase in phrases {
            let first = phrase.words.split(' ').next().unwrap_or_default();
            buckets[bucket(first.as_bytes())].push((says, phrase));
        }
    }
    buckets
});

const BUCKETS: usize = 512;

/// Few words have both their length and their first and last two letters in common.
fn bucket(word: &[u8]) -> usize {
    let letter = |index: usize| word.get(index).map_or(0, |&letter| usize::from(letter));
    let last = letter(word.len().wrapping_sub(1));
    (letter(0) * 59 + letter(1) * 31 + last * 7 + word.len()) % BUCKETS
}

/// What a line of so many words says, by its plain text: at each word, the phrases that begin with it are tried.
pub fn said(plain: &str, words: usize) -> EnumSet<Says> {
    let buckets = &*BY_FIRST_WORD;
    let mut said = EnumSet::new();
    let mut rest = &plain.as_bytes()[1..];
    let mut first = true;
    while let Some(length) = rest.iter().position(|&byte| byte == b' ') {
        for (says, phrase) in &buckets[bucket(&rest[..length])] {
            if words <= phrase.at_most && phrase.begins(rest, first) {
                said |= *says;
            }
        }
        rest = &rest[length + 1..];
        first = false;
    }
    said
}

#[cfg(test)]
pub mod testing {
    use super::*;
    use crate::layout::line::Line;
    use crate::layout::lines;

    /// Calls `check` with the line that `text` is.
    pub fn with_line<R>(text: &str, check: impl Fn(&Line) -> R) -> R {
        let raw = lines::lines(text);
        check(&Line::new(text, raw[0]))
    }

    #[test]
    fn every_phrase_stands_in_its_own_example() {
        for (says, phrases) in TABLES {
            for phrase in phrases {
                with_line(phrase.example, |line| {
                    let mut blanks = line.plain.match_indices(' ');
                    let stands = blanks.any(|(at, _)| phrase.begins(&line.plain.as_bytes()[at + 1..], at == 0));
                    assert!(stands && line.words <= phrase.at_most && line.says.contains(says), "{phrase:?}");
                });
            }
        }
    }
}
