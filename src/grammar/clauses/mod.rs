//! Puts the pieces of a sentence together, from left to right: which verb has which subject and object, which clause hangs on
//! which. Clauses that have begun and may go on stand on a stack; each search in it or ahead is bounded.

mod doubts;
mod frame;
mod lists;
mod nonfinite;
mod nouns;
mod openers;
mod questions;
mod verbs;

use super::items::{Item, Pieces};
use super::lexicon::Can;
use super::types::{Clause, ClauseId, Kind, Known, Modality, PhraseId, Voice};
use super::verbs::{Form, Group};
use super::words::Words;
use crate::words::WordId;
use frame::Frame;

/// Deepest nesting of clauses that is followed.
const DEEPEST: usize = 10;

/// What has been read so far.
pub struct Parser<'p, 'd, 't> {
    words: &'p Words<'d, 't>,
    pieces: &'p mut Pieces,
    clauses: Vec<Clause>,
    /// Whether the finite verb of a clause may turn out to be a participle.
    doubtful: Vec<bool>,
    stack: Vec<Frame>,
    /// The item that is read.
    at: usize,
    /// The item before it, adverbs left out.
    before: Option<Item>,
    /// A preposition that waits for its phrase.
    preposition: Option<usize>,
    /// A conjunction was just read, and what stood before it.
    conjunction: Option<(usize, Option<Item>)>,
    /// A comma was just read, and the phrase before it.
    comma: bool,
    /// The phrase right before this item, or before its comma.
    adjacent: Option<PhraseId>,
    /// Depths of the stack where brackets opened.
    brackets: Vec<usize>,
    /// Two verbs that share the object to come: `arrested and charged him`.
    twin: Option<(ClauseId, ClauseId)>,
    /// The first and the last of the list that was read last.
    listed: Option<(PhraseId, PhraseId)>,
}

/// The clauses of a sentence.
pub fn clauses(words: &Words, pieces: &mut Pieces) -> Vec<Clause> {
    let mut parser = Parser {
        words,
        pieces,
        clauses: Vec::new(),
        doubtful: Vec::new(),
        stack: vec![Frame::new(Kind::Main)],
        at: 0,
        before: None,
        preposition: None,
        conjunction: None,
        comma: false,
        adjacent: None,
        brackets: Vec::new(),
        twin: None,
        listed: None,
    };
    while parser.at < parser.pieces.items.len() {
        parser.step();
        parser.at += 1;
    }
    parser.settle();
    parser.clauses
}

impl Parser<'_, '_, '_> {
    fn step(&mut self) {
        let item = self.pieces.items[self.at];
        match item {
            Item::Adverb(_) => return,
            Item::Comma | Item::Dash => {
                self.comma = true;
                self.preposition = None;
                return;
            }
            Item::Quote => return,
            Item::Conjunction(token) => {
                self.conjunction = Some((token, self.before));
                self.preposition = None;
                return;
            }
            Item::Phrase(phrase) => self.phrase(phrase),
            Item::Verb(group) => self.verb(group),
            Item::Preposition(token) => self.preposition(token),
            Item::Subordinator(token) => self.open_adverbial(token),
            Item::Relative(token) => self.relative(token),
            Item::That(token) => self.that(token),
            Item::Question(token) => self.question(token),
            Item::Adjective(_) => self.adjacent = None,
            Item::Stop => self.stop(),
            Item::Open => self.brackets.push(self.stack.len()),
            Item::Close => self.close(),
        }
        if matches!(item, Item::Open | Item::Close) {
            return;
        }
        self.before = Some(item);
        self.comma = false;
        self.conjunction = None;
    }

    fn stop(&mut self) {
        self.stack.clear();
        self.stack.push(Frame::new(Kind::Main));
        self.adjacent = None;
        self.preposition = None;
        self.brackets.clear();
    }

    fn close(&mut self) {
        if let Some(depth) = self.brackets.pop() {
            self.stack.truncate(depth.max(1));
        }
    }

    fn top(&mut self) -> &mut Frame {
        let last = self.stack.len() - 1;
        &mut self.stack[last]
    }

    fn push(&mut self, frame: Frame) {
        if self.stack.len() == DEEPEST {
            self.stack.remove(1);
        }
        self.stack.push(frame);
    }

    /// The innermost clause that has its verb.
    fn host(&self) -> Option<ClauseId> {
        self.stack.iter().rev().find_map(|frame| frame.verb)
    }

    fn group(&self, group: usize) -> &Group {
        &self.pieces.groups[group]
    }

    fn main_can(&self, clause: ClauseId, what: Can) -> bool {
        self.words.can(self.clauses[clause].verb, what)
    }

    fn item(&self, at: usize) -> Option<Item> {
        self.pieces.items.get(at).copied()
    }

    /// The next item, adverbs left out.
    fn next(&self) -> Option<Item> {
        (self.at + 1..self.at + 4).filter_map(|at| self.item(at)).find(|item| !matches!(item, Item::Adverb(_)))
    }

    fn reads(&self, token: usize, word: WordId) -> bool {
        self.words.reads(token, word)
    }

    /// A new clause for a verb group, with nothing attached yet.
    fn make(&mut self, group: usize, kind: Kind) -> ClauseId {
        let group = &self.pieces.groups[group];
        let clause = Clause {
            verb: group.main,
            group: group.tokens.clone(),
            kind,
            voice: group.voice,
            tense: group.tense,
            perfect: group.perfect,
            progressive: group.progressive,
            negated: group.negated,
            modality: group.modality,
            copular: group.copular,
            existential: false,
            becomes: self.words.can(group.main, Can::COPULAR),
            opener: None,
            host: None,
            antecedent: None,
            subject: None,
            known: Known::Stated,
            object: None,
            indirect: None,
            by: None,
            adjuncts: Vec::new(),
            times: Vec::new(),
            complement: None,
            asked: false,
        };
        self.clauses.push(clause);
        self.doubtful.push(false);
        self.clauses.len() - 1
    }

    /// The verb of the frame on top is found.
    fn attach(&mut self, group: usize) -> ClauseId {
        let kind = self.top().kind;
        let clause = self.make(group, kind);
        let below = self.stack.len() - 1;
        let host = self.stack[..below].iter().rev().find_map(|frame| frame.verb);
        let frame = self.top();
        frame.verb = Some(clause);
        let (adjuncts, times) = (std::mem::take(&mut frame.adjuncts), std::mem::take(&mut frame.times));
        let (opener, antecedent, subject, known) = (frame.opener, frame.antecedent, frame.subject, frame.known);
        let gap = frame.gap;
        if gap && subject.is_none() {
            frame.gap = false;
            frame.subject = antecedent;
            frame.known = Known::Antecedent;
        }
        let (subject, known) = if gap && subject.is_none() { (antecedent, Known::Antecedent) } else { (subject, known) };
        let new = &mut self.clauses[clause];
        (new.opener, new.antecedent, new.subject, new.known) = (opener, antecedent, subject, known);
        (new.adjuncts, new.times) = (adjuncts, times);
        if opener.is_some_and(|opener| self.words.can(opener, Can::IF)) && kind == Kind::Adverbial {
            new.modality = Modality::Conditional;
        }
        new.host = if kind == Kind::Main { None } else { host };
        if let (Some(host), Kind::Complement) = (host, kind) {
            self.clauses[host].complement = self.clauses[host].complement.or(Some(clause));
        }
        clause
    }

    /// What can only be said once the sentence is over.
    fn settle(&mut self) {
        for clause in 0..self.clauses.len() {
            self.headline(clause);
            self.addressed(clause);
            self.among(clause);
        }
    }

    /// `Two killed in blast`: a verb that always has an object and has none here is passive.
    fn headline(&mut self, clause: ClauseId) {
        let this = &self.clauses[clause];
        let bare = this.object.is_none() && this.complement.is_none();
        let Some(subject) = this.subject else { return };
        if self.doubtful[clause] && bare && self.main_can(clause, Can::TRANSITIVE) {
            self.reduce(clause, subject);
            self.clauses[clause].known = Known::Stated;
            self.clauses[clause].antecedent = None;
        }
    }

    /// `among the dead were two boys`
    fn among(&mut self, clause: ClauseId) {
        let this = &self.clauses[clause];
        let whole = this.adjuncts.iter().find(|adjunct| self.words.can(adjunct.preposition, Can::PARTITIVE));
        if let (Some(whole), Some(subject), true) = (whole, this.subject, this.copular) {
            let whole = whole.phrase;
            self.pieces.phrases[subject].whole = Some(whole);
        }
    }

    /// `told reporters that`: who is spoken to is no direct object.
    fn addressed(&mut self, clause: ClauseId) {
        if self.main_can(clause, Can::ADDRESSES)
            && self.clauses[clause].voice == Voice::Active
            && self.clauses[clause].indirect.is_none()
        {
            self.clauses[clause].indirect = self.clauses[clause].object.take();
        }
    }
}

/// Whether a form has a tense of its own.
fn is_finite(form: Form) -> bool {
    matches!(form, Form::Finite | Form::Base | Form::PastOrParticiple)
}
