//! The different words of a document, as the templates see them, and the features that a word has by itself.

use rustc_hash::FxHashMap;

use super::template::{Template as T, features, hash_bytes, pair};
use crate::document::{Document, TokenKind};
use crate::model::evidence::Evidence;

/// Where a word stands, seen from the token whose features are wanted.
#[derive(Clone, Copy, Debug)]
pub enum Place {
    /// It is that token.
    Here,
    /// It stands before it.
    Before,
    /// It stands behind it.
    After,
    /// It stands before the one before it.
    SecondBefore,
    /// It stands behind the one behind it.
    SecondAfter,
}

/// The different words of a document.
#[derive(Debug)]
pub struct Forms<'a, 't> {
    document: &'a Document<'t>,
    evidence: &'a Evidence<'a>,
    /// Of each word; what lies beyond the sentence comes last.
    of: Vec<Form>,
}

/// What the templates see of a word.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    pub word: u64,
    pub shape: u64,
    pub cues: u64,
    pub classes: u64,
    pub capital: bool,
    /// A number that stands for shape, cues and classes together.
    pub sort: u32,
}

impl Form {
    /// What lies beyond the sentence.
    const EDGE: Self = Self { word: 0x5e17, shape: 0x5e17, cues: 0, classes: 0, capital: false, sort: 0 };
}

impl<'a, 't> Forms<'a, 't> {
    pub fn new(document: &'a Document<'t>, evidence: &'a Evidence<'a>) -> Self {
        let mut forms = Self { document, evidence, of: Vec::with_capacity(evidence.words.len() + 1) };
        let mut sorts = FxHashMap::default();
        for (number, known) in (0..).zip(&evidence.words) {
            let text = forms.text(number);
            let word = if known.hash == 0 { hash_bytes(text.bytes()) } else { known.hash };
            let (shape, cues, classes) = (shape(text), known.cues, known.classes.into());
            let next = 1 + sorts.len() as u32;
            let sort = *sorts.entry((shape, cues, classes)).or_insert(next);
            forms.of.push(Form { word, shape, cues, classes, capital: known.capital, sort });
        }
        forms.of.push(Form::EDGE);
        forms
    }

    pub fn get(&self, word: u32) -> &Form {
        &self.of[word as usize]
    }

    /// What lies beyond the sentence, as a word.
    pub fn edge(&self) -> u32 {
        self.evidence.words.len() as u32
    }

    fn text(&self, word: u32) -> &'t str {
        let lexeme = self.evidence.words[word as usize].lexeme;
        self.document.slice(self.document.lexemes()[lexeme.index()].span)
    }

    /// Appends the features that a word has in some place, whatever stands beside it.
    pub fn extract(&self, place: Place, word: u32, list: &mut Vec<u32>) {
        let form = self.get(word);
        match place {
            Place::Here => {
                list.extend(features([
                    (T::Bias, 0),
                    (T::Word, form.word),
                    (T::WordShape, pair(form.word, form.shape)),
                    (T::Shape, form.shape),
                    (T::Classes, form.classes),
                    (T::ClassesShape, pair(form.classes, form.shape)),
                    (T::Cues, form.cues),
                ]));
                self.extract_letters(word, list);
            }
            Place::Before => list.extend(features([(T::Before, form.word), (T::CuesBefore, form.cues)])),
            Place::After => list.extend(features([(T::After, form.word), (T::CuesAfter, form.cues)])),
            Place::SecondBefore => list.extend(features([(T::SecondBefore, form.word)])),
            Place::SecondAfter => list.extend(features([(T::SecondAfter, form.word)])),
        }
    }

    fn extract_letters(&self, word: u32, list: &mut Vec<u32>) {
        if word == self.edge()
            || self.document.lexemes()[self.evidence.words[word as usize].lexeme.index()].kind != TokenKind::Word
        {
            return;
        }
        let text = self.text(word);
        let length = text.chars().count();
        for (template, letters) in [(T::Prefix2, 2), (T::Prefix3, 3), (T::Prefix4, 4)] {
            if length > letters {
                list.extend(features([(template, hash_bytes(text.chars().take(letters).map(small)))]));
            }
        }
        for (template, letters) in [(T::Suffix1, 1), (T::Suffix2, 2), (T::Suffix3, 3), (T::Suffix4, 4)] {
            if length > letters {
                list.extend(features([(template, hash_bytes(text.chars().rev().take(letters).map(small)))]));
            }
        }
    }
}

fn small(character: char) -> u32 {
    character.to_lowercase().next().unwrap_or(character).into()
}

/// How a token is written: `Xx` for Aleppo, `X.X.` for U.S., `0` for 12; a sign stands for one or two alike at most.
fn shape(text: &str) -> u64 {
    let (mut hash, mut last, mut repeated) = (1_u64, 0, 0);
    for character in text.chars().take(16) {
        let sign = match character {
            'a'..='z' => 1,
            'A'..='Z' => 2,
            '0'..='9' => 3,
            _ if character.is_uppercase() => 2,
            _ if character.is_alphabetic() => 1,
            _ => 4 + u64::from(u32::from(character)),
        };
        repeated = if sign == last { repeated + 1 } else { 0 };
        if repeated < 2 {
            hash = hash.wrapping_mul(31).wrapping_add(sign);
        }
        last = sign;
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_forget_lengths() {
        assert_eq!(shape("Aleppo"), shape("Damascus"));
        assert_ne!(shape("Aleppo"), shape("NATO"));
        assert_ne!(shape("U.S."), shape("NATO"));
        assert_ne!(shape("1,200"), shape("12"));
    }
}
