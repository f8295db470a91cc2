//! Finds the parts of speech of a sentence: small words by the vocabulary, open words by a small model.

pub mod features;
pub mod weights;

use std::cell::OnceCell;

use super::lexicon::{Can, can};
use super::part::Part;
use crate::document::{Case, Document, Lexeme, Sentence, Shape, TokenKind};
use features::{Around, Clue, EDGE};
use weights::{Scores, WEIGHTS, Weights};

/// What the spelling of a token tells, found out once a spelling.
#[derive(Clone, Copy, Debug)]
pub struct Spelling {
    /// What the vocabulary says.
    pub can: Can,
    /// The part of speech where the spelling alone tells it.
    pub part: Option<Part>,
    /// What neighbours know of it.
    pub clue: Clue,
    /// The hash of the word.
    pub word: u32,
    /// What the model says of the spelling.
    pub scores: Scores,
}

impl Spelling {
    /// Of a spelling of the document.
    pub fn new(document: &Document, lexeme: &Lexeme, weights: &Weights) -> Self {
        let text = document.slice(lexeme.span);
        let can = can(lexeme.word);
        let part = match lexeme.kind {
            TokenKind::Word => Part::of_small(can),
            TokenKind::Number => Some(Part::Number),
            TokenKind::Possessive => Some(Part::Possessive),
            TokenKind::QuoteMark => Some(Part::Quote),
            TokenKind::Punctuation => Some(match text {
                "," => Part::Comma,
                "&" => Part::Conjunction,
                _ => Part::Mark,
            }),
        };
        let bytes = text.as_bytes();
        let word = features::hash(bytes);
        let clue = match part {
            Some(Part::Number) => 2,
            Some(_) => word | 1,
            None => features::hash(&bytes[bytes.len().saturating_sub(3)..]) & !1,
        };
        let scores = if part.is_none() { weights.score(&features::spelling(text)) } else { Scores::default() };
        Self { can, part, clue, word, scores }
    }
}

/// The clue of a word with a capital inside a sentence.
const NAME: Clue = 3;

/// The spellings of a document, each read when it is first needed.
pub struct Spellings<'d, 't> {
    document: &'d Document<'t>,
    known: Vec<OnceCell<Spelling>>,
}

impl<'d, 't> Spellings<'d, 't> {
    /// None is read yet.
    pub fn new(document: &'d Document<'t>) -> Self {
        Self { document, known: vec![OnceCell::new(); document.lexemes().len()] }
    }

    /// Of token `index`.
    pub fn of(&self, index: usize) -> &Spelling {
        let lexeme = self.document.tokens()[index].lexeme.index();
        self.known[lexeme].get_or_init(|| Spelling::new(self.document, &self.document.lexemes()[lexeme], &WEIGHTS))
    }
}

/// Whether the capital of token `index` tells that it is a name.
pub fn is_name(document: &Document, sentence: &Sentence, index: usize) -> bool {
    let tokens = document.tokens();
    let capital = matches!(tokens[index].shape, Shape::Title | Shape::Upper | Shape::Mixed);
    let opens = |before: usize| {
        !matches!(tokens[before].kind, TokenKind::Word | TokenKind::Number | TokenKind::Possessive)
            && !matches!(document.token_text(before), "," | "-" | "&" | "/" | "(")
    };
    capital && sentence.case == Case::Sentence && index > sentence.tokens.start && !opens(index - 1)
}

/// What surrounds the tokens of a sentence, put together from left to right.
pub struct Walk<'s> {
    clues: &'s [Clue],
    before: [Clue; 2],
    parts: [u32; 2],
}

impl<'s> Walk<'s> {
    /// Before the first token; `clues` are those of the whole sentence.
    pub fn new(clues: &'s [Clue]) -> Self {
        Self { clues, before: [EDGE; 2], parts: [16; 2] }
    }

    /// The surroundings of the token at `place` of the sentence.
    pub fn around(&self, place: usize, word: u32) -> Around {
        let after = |next: usize| self.clues.get(place + next).copied().unwrap_or(EDGE);
        Around { word, before: self.before, parts: self.parts, after: [after(1), after(2)] }
    }

    /// The token at `place` is a `part`.
    pub fn step(&mut self, place: usize, part: Part) {
        self.before = [self.clues[place], self.before[0]];
        self.parts = [part as u32, self.parts[0]];
    }
}

/// The part of speech with the best score.
pub fn best(spelling: Scores, context: Scores) -> Part {
    let (mut best, mut part) = (0, Part::Noun);
    for (open, (a, b)) in Part::OPEN[1..].iter().zip(spelling.iter().zip(context)) {
        if a + b > best {
            (best, part) = (a + b, *open);
        }
    }
    part
}

/// The clues of a sentence.
pub fn clues(document: &Document, sentence: &Sentence, clue: impl Fn(usize) -> (Option<Part>, Clue)) -> Vec<Clue> {
    let clue = |index: usize| match clue(index) {
        (None, _) if is_name(document, sentence, index) => NAME,
        (_, clue) => clue,
    };
    sentence.tokens.clone().map(clue).collect()
}

/// The parts of speech of a sentence.
pub fn parts(document: &Document, sentence: &Sentence, spellings: &Spellings) -> Vec<Part> {
    let clues = clues(document, sentence, |index| (spellings.of(index).part, spellings.of(index).clue));
    let mut walk = Walk::new(&clues);
    let mut parts = Vec::with_capacity(clues.len());
    for (place, index) in sentence.tokens.clone().enumerate() {
        let spelling = spellings.of(index);
        let part = spelling.part.unwrap_or_else(|| {
            if clues[place] == NAME {
                return Part::Noun;
            }
            best(spelling.scores, WEIGHTS.score(&features::context(&walk.around(place, spelling.word))))
        });
        walk.step(place, part);
        parts.push(part);
    }
    parts
}
