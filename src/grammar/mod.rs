//! The grammar of sentences: noun phrases, verb groups and clauses, for all annotators.
//!
//! A sentence is read when somebody first asks for it: its tokens get parts of speech ([`tagger`], overruled by rules where
//! English leaves one reading), phrases and verb groups are cut out, and clauses put together from left to right. What it
//! does not know is `None`; it never fails, and its cost grows linearly with the text.
//!
//! ```
//! use wiremark::grammar::{Grammar, Voice};
//!
//! let document = wiremark::read("Two people trapped inside were rescued by soldiers on Monday.");
//! let grammar = Grammar::new(&document);
//! let sentence = grammar.sentence(0);
//! let text = |phrase: usize| document.slice(document.tokens_span(sentence.phrases()[phrase].tokens.clone()));
//!
//! let [trapped, rescued] = sentence.clauses() else { panic!("two verbs") };
//! assert_eq!(trapped.patient().map(text), Some("Two people"));
//! assert_eq!((rescued.voice, document.token_text(rescued.verb)), (Voice::Passive, "rescued"));
//! assert_eq!(rescued.agent().map(text), Some("soldiers"));
//! assert_eq!(rescued.adjuncts.iter().map(|adjunct| text(adjunct.phrase)).collect::<Vec<_>>(), ["Monday"]);
//! ```
//!
//! Look-ups go by token:
//!
//! ```
//! # use wiremark::grammar::Grammar;
//! let document = wiremark::read("The mayor and his wife fled after rebels seized the town.");
//! let grammar = Grammar::new(&document);
//! let sentence = grammar.sentence(0);
//! assert_eq!(sentence.phrase_headed_by(1), sentence.phrase_at(0)); // "The mayor"
//! assert_eq!(sentence.list(sentence.phrase_at(0).unwrap()).count(), 2);
//! assert_eq!(sentence.clause_of_verb(5), Some(0)); // "fled"
//! assert_eq!(sentence.clause_at(10), sentence.clause_of_verb(8)); // "town" lies in the clause of "seized"
//! ```

mod clauses;
mod items;
mod lexicon;
mod part;
mod phrases;
mod places;
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
use places::Place;
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
    places: Vec<Place>,
}

impl Sentence {
    fn read(document: &Document, index: usize, spellings: &Spellings) -> Self {
        let sentence = &document.sentences()[index];
        let mut words = Words::new(document, sentence, spellings);
        retag::retag(&mut words);
        let mut pieces = items::cut(&words);
        let clauses = clauses::clauses(&words, &mut pieces);
        let places = places::places(&sentence.tokens, &pieces.phrases, &clauses);
        Self { tokens: sentence.tokens.clone(), parts: words.parts(), phrases: pieces.phrases, clauses, places }
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

    /// The phrase that a token lies in.
    #[must_use]
    pub fn phrase_at(&self, token: usize) -> Option<PhraseId> {
        self.place(token)?.phrase
    }

    /// The phrase whose head a token is.
    #[must_use]
    pub fn phrase_headed_by(&self, token: usize) -> Option<PhraseId> {
        self.phrase_at(token).filter(|&phrase| self.phrases[phrase].head == token)
    }

    /// The clause in whose verb group a token lies.
    #[must_use]
    pub fn clause_of_verb(&self, token: usize) -> Option<ClauseId> {
        let last = self.clauses.partition_point(|clause| clause.group.start <= token).checked_sub(1)?;
        self.clauses[last].group.contains(&token).then_some(last)
    }

    /// The clause that a token lies in: that of its verb group, or of its phrase, or of what stands before it.
    #[must_use]
    pub fn clause_at(&self, token: usize) -> Option<ClauseId> {
        self.place(token)?.clause
    }

    /// All clauses, in the order of their verbs.
    #[must_use]
    pub fn clauses(&self) -> &[Clause] {
        &self.clauses
    }

    /// The phrases of the list that begins with `first`: `a soldier`, `two boys` and `Ana Ruiz`.
    pub fn list(&self, first: PhraseId) -> impl Iterator<Item = &Phrase> {
        std::iter::successors(Some(&self.phrases[first]), |phrase| phrase.next.map(|next| &self.phrases[next]))
    }

    fn place(&self, token: usize) -> Option<&Place> {
        self.places.get(token.checked_sub(self.tokens.start)?)
    }
}
