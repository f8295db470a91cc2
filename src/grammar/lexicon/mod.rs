//! What the words of the vocabulary mean to the grammar: small words and irregular forms of verbs.

mod rows;

use std::sync::LazyLock;

use bitflags::bitflags;

use crate::words::{WordId, classes, meanings};
use rows::{CLASSES, CLOSED, ROWS};

bitflags! {
    /// What a word can be in a sentence, besides what its spelling tells.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    pub struct Can: u64 {
        /// `the`, `his`: begins a noun phrase.
        const DETERMINER = 1;
        /// `he`, `nobody`: is a noun phrase.
        const PRONOUN = 1 << 1;
        /// `him`: is no subject.
        const OBLIQUE = 1 << 2;
        /// `he`: is no object.
        const NOMINATIVE = 1 << 3;
        /// `of`, `with`.
        const PREPOSITION = 1 << 4;
        /// `because`, `if`: begins a clause.
        const SUBORDINATOR = 1 << 5;
        /// `who`, `which`, `that`: begins a relative clause.
        const RELATIVE = 1 << 6;
        /// `what`, `how`: begins a question or an embedded one.
        const QUESTION = 1 << 7;
        /// `and`, `or`, `but`.
        const CONJUNCTION = 1 << 8;
        /// `not`, `never`.
        const NEGATION = 1 << 9;
        /// `also`, `up`: an adverb and nothing else that matters.
        const ADVERB = 1 << 10;
        /// `three`, `dozens`.
        const NUMBER = 1 << 11;
        /// `could`.
        const MODAL = 1 << 12;
        /// `is`, `been`.
        const BE = 1 << 13;
        /// `has`.
        const HAVE = 1 << 14;
        /// `did`.
        const DO = 1 << 15;
        /// `didn't`, `cannot`.
        const NEGATED = 1 << 16;
        /// `went`: past tense.
        const PAST = 1 << 17;
        /// `gone`: past participle.
        const PARTICIPLE = 1 << 18;
        /// `put`: plain form, though it is another form, too.
        const BASE = 1 << 19;
        /// `they've`: a pronoun stands before it in the same token.
        const SUBJECT_INSIDE = 1 << 20;
        /// A day, a month, a stretch of time: a noun phrase with such a head is usually when something happens.
        const TIME = 1 << 21;
        /// A part of speech is not asked of the model: the word is a small word.
        const CLOSED = 1 << 22;
        /// Looks like a form of a verb and is none: `hundred`, `during`.
        const NO_VERB = 1 << 23;
        /// `said`, `think`: a clause may follow without `that`.
        const TAKES_CLAUSE = 1 << 24;
        /// `gave`, `told`: two objects.
        const TAKES_TWO = 1 << 25;
        /// `let`, `make`: an object and a plain infinitive.
        const TAKES_BARE = 1 << 26;
        /// `people`, `men`, `police`: plural without an ending of its own.
        const PLURAL = 1 << 27;
        /// `news`, `politics`: singular though it ends in `-s`.
        const SINGULAR = 1 << 28;
        /// `among`, `including`: names a part of what was told.
        const PARTITIVE = 1 << 29;
        /// `one`, `most`, `none`: stands before `of` for a part of what follows.
        const PART = 1 << 30;
        /// `may`, `might`, `could`.
        const POSSIBLE = 1 << 31;
        /// `must`, `should`.
        const NECESSARY = 1 << 32;
        /// `would`.
        const CONDITIONAL = 1 << 33;
        /// `will`, `shall`.
        const FUTURE = 1 << 34;
        /// `want`, `plan`, `threaten`: what follows in the infinitive has not happened.
        const INTENDS = 1 << 35;
        /// `died`, `fell`: takes no object, so that what looks like its passive is none.
        const NO_OBJECT = 1 << 37;
        /// `become`, `remain`: what follows says what the subject is.
        const COPULAR = 1 << 38;
        /// `mr`, `president`: stands before a name.
        const TITLE = 1 << 39;
        /// Singular for agreement: `he`, `this`.
        const ONE = 1 << 40;
        /// Plural: `they`, `these`, `several`.
        const MANY = 1 << 41;
        /// `be` in other forms than `be`, `been`, `being`.
        const FINITE = 1 << 42;
        /// `up`, `out`: may stand between a verb and its object.
        const PARTICLE = 1 << 43;
        /// `was`, `had`, `did`.
        const PAST_AUXILIARY = 1 << 44;
        /// `fact`, `claim`: a clause behind it says what it holds.
        const CLAIM = 1 << 45;
        /// `said`: its subject may follow it.
        const SAYS = 1 << 46;
        /// `asked`, `allowed`: its object is to do what the infinitive says.
        const OBJECT_CONTROL = 1 << 47;
        /// `able`, `ready`: the subject is to do what the infinitive says.
        const ABLE = 1 << 48;
        /// `killed`: always has somebody it is done to.
        const TRANSITIVE = 1 << 49;
        /// `both`: may stand between an auxiliary and its verb.
        const FLOATS = 1 << 50;
        /// `the`, `a`
        const ARTICLE = 1 << 52;
        /// `thank`
        const THANK = 1 << 53;
        /// `if`: what follows is no fact.
        const IF = 1 << 54;
        /// `get`: makes a passive of a participle.
        const GET = 1 << 55;
        /// Binds what is before and after it to one word.
        const HYPHEN = 1 << 57;
        /// `more`: `than` and a number may follow.
        const COMPARES = 1 << 58;
        /// `about`, `some`: before a number.
        const ABOUT = 1 << 59;
        /// `more`, `others`: behind a number.
        const FURTHER = 1 << 60;
        /// May say about how many, with the words behind it.
        const QUANTIFIES = 1 << 61;
        /// People: what stands behind them is rather a verb than a noun that they describe.
        const PEOPLE = 1 << 56;
        /// `told`: its object is who is spoken to.
        const ADDRESSES = 1 << 51;
    }
}

/// What `word` can be.
pub fn can(word: WordId) -> Can {
    TABLE[word.index()]
}

static TABLE: LazyLock<Vec<Can>> = LazyLock::new(|| {
    let mut table = vec![Can::empty(); WordId::COUNT];
    for (words, can) in ROWS.iter().chain(CLOSED) {
        words.iter().for_each(|word| table[word.index()] |= *can);
    }
    for (can, word) in table.iter_mut().zip(WordId::all()) {
        meanings(CLASSES, classes(word)).for_each(|meaning| *can |= meaning);
    }
    for (words, _) in CLOSED {
        words.iter().for_each(|word| table[word.index()] |= Can::CLOSED);
    }
    table
});
