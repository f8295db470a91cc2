//! Finds the parts of speech of a sentence: small words by the vocabulary, open words by a small model.

pub mod features;
pub mod weights;

use std::cell::OnceCell;

use super::lexicon::{Can, can};
use super::part::{Forms, Part};
use crate::document::{Case, Document, Lexeme, Sentence, Shape, TokenKind};
use crate::words::WordId;
use features::{Around, Clue, EDGE, Letters};
use weights::{Scores, WEIGHTS, Weights};

/// What the spelling of a token tells, found out once a spelling.
#[derive(Clone, Copy, Debug)]
pub struct Spelling {
    /// What the vocabulary says.
    pub can: Can,
    /// The part of speech where the spelling alone tells it.
    pub part: Option<Part>,
    /// The forms that it can be of a verb.
    pub forms: Forms,
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
        let letters = Letters::of(text);
        let word = letters.word;
        let clue = match part {
            Some(Part::Number) => 2,
            Some(_) => word | 1,
            None => letters.ends[2] & !1,
        };
        let scores = if part.is_none() { weights.score(&features::spelling(&letters)) } else { Scores::default() };
        let forms = Forms::of(text, can);
        Self { can, part, forms, clue, word, scores }
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

/// What is known of a token by itself.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// What the vocabulary says.
    pub can: Can,
    /// The part of speech.
    pub part: Part,
    /// The forms that it can be of a verb.
    pub forms: Forms,
    /// The word of the vocabulary.
    pub word: WordId,
}

/// The parts of speech of a sentence, and what else is known of its tokens.
pub fn read(document: &Document, sentence: &Sentence, spellings: &Spellings) -> Vec<Known> {
    let clues = clues(document, sentence, |index| (spellings.of(index).part, spellings.of(index).clue));
    let mut walk = Walk::new(&clues);
    let mut all = Vec::with_capacity(clues.len());
    for (place, index) in sentence.tokens.clone().enumerate() {
        let Spelling { can, part, forms, word, scores, .. } = *spellings.of(index);
        let part = part.unwrap_or_else(|| {
            if clues[place] == NAME {
                Part::Noun
            } else if let Some(part) = sure(scores) {
                part
            } else {
                best(scores, WEIGHTS.score(&features::context(&walk.around(place, word))))
            }
        });
        walk.step(place, part);
        all.push(Known { can, part, forms, word: document.tokens()[index].word });
    }
    all
}

/// The part of speech where the spelling tells it so plainly that the surroundings need not be asked.
fn sure(scores: Scores) -> Option<Part> {
    /// By how much it must be ahead.
    const PLAIN: i16 = 48;
    let [verb, adjective, adverb] = scores;
    let most = verb.max(adjective).max(adverb).max(0);
    let second = [0, verb, adjective, adverb].into_iter().filter(|score| *score != most).max().unwrap_or(most);
    (most - second > PLAIN).then(|| best(scores, Scores::default()))
}
