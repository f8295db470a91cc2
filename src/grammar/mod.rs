//! The grammar of sentences: noun phrases, verb groups, clauses.

mod clauses;
mod items;
mod lexicon;
mod part;
mod phrases;
mod retag;
pub mod tagger;
mod types;
mod verbs;
mod words;

use std::cell::OnceCell;
use std::ops::Range;

pub use part::{Forms, Part};
pub use types::{Adjunct, Clause, ClauseId, Count, Kind, Known, Modality, Phrase, PhraseId, Sort, Tense, Voice};

use crate::document::Document;
use tagger::Spellings;
use words::Words;

/// The grammar of a document: each sentence is read when somebody first asks for it.
pub struct Grammar<'d, 't> {
    document: &'d Document<'t>,
    spellings: Spellings<'d, 't>,
    sentences: Vec<OnceCell<Sentence>>,
}

impl<'d, 't> Grammar<'d, 't> {
    /// Nothing is read yet.
    #[must_use]
    pub fn new(document: &'d Document<'t>) -> Self {
        let sentences = vec![OnceCell::new(); document.sentences().len()];
        Self { document, spellings: Spellings::new(document), sentences }
    }

    /// The grammar of the sentence `index`.
    ///
    /// # Panics
    /// If there is no such sentence.
    #[must_use]
    pub fn sentence(&self, index: usize) -> &Sentence {
        self.sentences[index].get_or_init(|| Sentence::read(self.document, index, &self.spellings))
    }
}

/// What was found in a sentence. Tokens go by their number in the document.
#[derive(Clone, Debug)]
pub struct Sentence {
    tokens: Range<usize>,
    parts: Vec<Part>,
    phrases: Vec<Phrase>,
    clauses: Vec<Clause>,
}

impl Sentence {
    fn read(document: &Document, index: usize, spellings: &Spellings) -> Self {
        let sentence = &document.sentences()[index];
        let words = Words::new(document, sentence, spellings);
        let mut pieces = items::cut(&words);
        let clauses = clauses::clauses(&words, &mut pieces);
        Self { tokens: sentence.tokens.clone(), parts: words.parts(), phrases: pieces.phrases, clauses }
    }

    /// The part of speech of a token of this sentence; a mark for others.
    #[must_use]
    pub fn part(&self, token: usize) -> Part {
        let place = token.checked_sub(self.tokens.start);
        place.and_then(|place| self.parts.get(place)).copied().unwrap_or(Part::Mark)
    }

    /// All noun phrases, in order.
    #[must_use]
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }

    /// All clauses, in the order of their verbs.
    #[must_use]
    pub fn clauses(&self) -> &[Clause] {
        &self.clauses
    }
}
