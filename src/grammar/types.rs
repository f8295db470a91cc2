//! What the grammar finds: noun phrases and clauses.

use std::ops::Range;

use crate::annotation::Sex;

/// A phrase of a sentence, by its place in [`super::Sentence::phrases`].
pub type PhraseId = usize;
/// A clause of a sentence, by its place in [`super::Sentence::clauses`].
pub type ClauseId = usize;

/// Who acts: the subject, or somebody behind `by`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The subject acts.
    Active,
    /// The subject is acted upon.
    Passive,
}

/// When, as the first word of a verb group says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// `died`, `was killed`, `had died`
    Past,
    /// `dies`, `has died`
    Present,
    /// `will die`
    Future,
    /// Infinitives, participles, other modal verbs.
    None,
}

/// Whether what is told is told as a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Modality {
    /// As a fact.
    Asserted,
    /// `may`, `might`, `could`
    Possible,
    /// `must`, `should`
    Necessary,
    /// An infinitive: `to kill`, `wants to kill`.
    Intended,
    /// `would`, or inside a clause with `if`.
    Conditional,
}

/// One or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// `a man`, `he`
    Singular,
    /// `men`, `they`, `two`
    Plural,
    /// Not told: `who`, `you`, `the dead`.
    Unknown,
}

/// What a phrase is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// `he`, `someone`, `who`
    Pronoun,
    /// `Ana Ruiz`, `Syria`
    Name,
    /// `the two miners`
    Noun,
    /// `two`, `the dead`: no noun.
    Headless,
}

/// A noun phrase, without what hangs on it by a preposition.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// The noun that it is about: `miners` in `the two trapped miners`, the last of a name.
    pub head: usize,
    /// The first word of the name it ends in, if it does.
    pub name: Option<usize>,
    /// What it is made of.
    pub sort: Sort,
    /// One or several.
    pub count: Count,
    /// The determiner: `the`, `his`, `no`.
    pub determiner: Option<usize>,
    /// The tokens of a number: `at least two`, `dozens`.
    pub number: Option<Range<usize>>,
    /// Whose: the tokens before `'s`.
    pub possessor: Option<Range<usize>>,
    /// The preposition that governs it.
    pub preposition: Option<usize>,
    /// The phrase behind its `of`.
    pub of: Option<PhraseId>,
    /// The phrase that says the same in other words: `Ana Ruiz, a teacher`.
    pub apposition: Option<PhraseId>,
    /// The next of a list: `two boys and a girl`.
    pub next: Option<PhraseId>,
    /// What it is a part of: `two of the six`, `among the dead were two boys`, `six people, including two boys`.
    pub whole: Option<PhraseId>,
    /// `no soldiers`, `nobody`
    pub negative: bool,
    /// Whether it tells that a person is female or male: `she`, `two boys`.
    pub sex: Option<Sex>,
    /// A time: `Monday`, `last week`.
    pub is_time: bool,
}

/// What a clause is to the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Stands for itself.
    Main,
    /// `who was shot`: says more of its antecedent.
    Relative,
    /// `that he had died`, `what happened`: what is said, known, asked.
    Complement,
    /// `after he left`, `if it rains`
    Adverbial,
    /// `to leave`
    Infinitive,
    /// `killed in the raid`, `fleeing the city`: a participle or gerund without auxiliary.
    Participle,
}

/// How the subject of a clause is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// It stands in the clause.
    Stated,
    /// A relative pronoun or a participle behind a noun: the antecedent.
    Antecedent,
    /// The verb before or above has the same.
    Shared,
    /// It is that of the sentence as a rule: `fleeing the city, he …`.
    Understood,
}

/// A phrase behind a preposition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Adjunct {
    /// The preposition.
    pub preposition: usize,
    /// What follows it.
    pub phrase: PhraseId,
}

/// A clause: a verb group and what hangs on it.
#[derive(Clone, Debug)]
pub struct Clause {
    /// The main verb; a form of `be` where there is no other.
    pub verb: usize,
    /// The whole verb group.
    pub group: Range<usize>,
    /// What it is to the sentence.
    pub kind: Kind,
    /// Who acts.
    pub voice: Voice,
    /// When.
    pub tense: Tense,
    /// `has died`
    pub perfect: bool,
    /// `is dying`
    pub progressive: bool,
    /// `did not die`
    pub negated: bool,
    /// Whether it is told as a fact.
    pub modality: Modality,
    /// Whether its verb is `be` and says what or how something is.
    pub copular: bool,
    /// Its verb is `become`, `remain` or the like: the object says what the subject is.
    pub becomes: bool,
    /// `there were`: something exists; the subject follows.
    pub existential: bool,
    /// The word that opens it: `after`, `that`, `who`, `to`.
    pub opener: Option<usize>,
    /// The clause it hangs on.
    pub host: Option<ClauseId>,
    /// The noun phrase it says more of.
    pub antecedent: Option<PhraseId>,
    /// The subject, the first of a list.
    pub subject: Option<PhraseId>,
    /// How the subject is known.
    pub known: Known,
    /// The direct object, the first of a list; of a copular clause what the subject is.
    pub object: Option<PhraseId>,
    /// `told reporters that`, `gave him a book`
    pub indirect: Option<PhraseId>,
    /// Behind `by`, in the passive.
    pub by: Option<PhraseId>,
    /// Phrases behind prepositions.
    pub adjuncts: Vec<Adjunct>,
    /// Phrases of time without a preposition.
    pub times: Vec<PhraseId>,
    /// The clause that is its object: what is said, wanted, seen.
    pub complement: Option<ClauseId>,
    /// A question: `did he leave?`
    pub asked: bool,
}

impl Clause {
    /// Whether the subject stands in the clause itself.
    #[must_use]
    pub fn is_stated(&self) -> bool {
        self.known == Known::Stated
    }

    /// Who acts, if that is told: the subject of an active verb, or who stands behind `by`.
    #[must_use]
    pub fn agent(&self) -> Option<PhraseId> {
        match self.voice {
            Voice::Active => self.subject,
            Voice::Passive => self.by,
        }
    }

    /// Who or what is acted upon, if that is told: the object of an active verb, the subject of a passive one.
    #[must_use]
    pub fn patient(&self) -> Option<PhraseId> {
        match self.voice {
            Voice::Active => self.object.filter(|_| !self.copular && !self.becomes),
            Voice::Passive => self.subject,
        }
    }
}
