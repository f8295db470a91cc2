//! What the vocabulary tells quotes of a word: the frame of a cue verb, and the part that a small word plays beside a noun
//! phrase. Put together once for each word.

use std::sync::LazyLock;

use crate::words::{self, Class, WordId, Words};

/// What a cue takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// A clause or quoted words, also before it, and its subject after it: `"…," said Ms. Lee`.
    Say,
    /// Somebody spoken to, then as `Say`: `told reporters that …`.
    Tell,
    /// A thing and a name for it: `called the vote "a farce"`.
    Call,
    /// What somebody thinks or wants: quoted words are theirs.
    Think,
    /// What somebody does with words, told without quotation marks only: `endorsed`, `lobbied`.
    Act,
}

/// The form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `say`
    Base,
    /// `says`
    Present,
    /// `said`
    Past,
    /// `saying`
    Participle,
}

impl Form {
    /// Whether it agrees with a subject: `says`, `said`.
    pub const fn is_finite(self) -> bool {
        matches!(self, Self::Present | Self::Past)
    }
}

/// What a cue takes besides quoted words and a clause with `that`, as bits.
pub type Takes = u8;

/// Nothing besides.
pub const NOTHING_MORE: Takes = 0;
/// A clause without `that`: `said the dam had burst`.
pub const CLAUSE: Takes = 1;
/// An infinitive, perhaps after whom it is asked of: `promised to resign`, `urged residents to leave`.
pub const INFINITIVE: Takes = 1 << 1;
/// A noun phrase: `demanded an inquiry`.
pub const MATTER: Takes = 1 << 2;
/// A noun phrase after `for`: `called for an inquiry`.
pub const FOR_MATTER: Takes = 1 << 3;
/// A noun phrase after `about`, `of` or `against`: `complained about the noise`.
pub const ABOUT_MATTER: Takes = 1 << 4;
/// A noun phrase after `to`: `objected to the plan`.
pub const TO_MATTER: Takes = 1 << 5;
/// A noun phrase and what it is taken for: `sees the dam as a danger`.
pub const AS_MATTER: Takes = 1 << 6;

/// A cue verb in one of its forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cue {
    /// What it takes.
    pub frame: Frame,
    /// Its form.
    pub form: Form,
    /// What told without quotation marks it takes.
    pub takes: Takes,
    /// Whether the word is as often a noun, and a verb only with a subject right before it.
    pub is_noun_too: bool,
}

/// Classes of words, as bits.
pub type Classes = u32;

/// `the`, `a`, `her`, `three`: begins a noun phrase.
pub const DETERMINER: Classes = 1;
/// `he`, `they`, `who`
pub const PRONOUN: Classes = 1 << 1;
/// `of`, `in`
pub const PREPOSITION: Classes = 1 << 2;
/// `that`, `because`: begins a clause.
pub const SUBORDINATOR: Classes = 1 << 3;
/// `and`, `but`
pub const CONJUNCTION: Classes = 1 << 4;
/// `has`, `would`, `was`
pub const AUXILIARY: Classes = 1 << 5;
/// A form of `be`.
pub const BE: Classes = 1 << 6;
/// `also`, `later`
pub const ADVERB: Classes = 1 << 7;
/// `Monday`, `today`
pub const TIME: Classes = 1 << 8;
/// `who`, `which`
pub const RELATIVE: Classes = 1 << 9;
/// `Mr.`, `President`: stands before a name and is no part of it.
pub const TITLE: Classes = 1 << 10;
/// `police`, `officials`: people, though written with a capital at the start of a sentence.
pub const PEOPLE: Classes = 1 << 11;
/// `show`, `book`, `titled`: what follows in quotation marks is a title.
pub const WORK: Classes = 1 << 12;
/// `nicknamed`, `so-called`: what follows in quotation marks is a name.
pub const NAMING: Classes = 1 << 13;
/// `statement`, `tweet`: something said or written.
pub const STATEMENT: Classes = 1 << 14;
/// A verb that is no cue and is no noun either: ends a noun phrase.
pub const VERB: Classes = 1 << 15;
/// `Mr.`, `President`: a title of persons, after which a name begins.
pub const PERSONAL: Classes = 1 << 16;

/// `claim`, `promise`: something said, as a noun.
pub const SAID_THING: Classes = 1 << 17;
/// `ship`, `pub`: a thing that bears a name.
pub const BEARER: Classes = 1 << 18;
/// `poll`, `records`: what shows something without a speaker.
pub const EVIDENCE: Classes = 1 << 19;
/// `according`, `made`: begins an expression that is a cue.
pub const EXPRESSION: Classes = 1 << 20;

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its classes.
    pub classes: Classes,
    /// Its reading as a cue.
    pub cue: Option<Cue>,
}

impl Entry {
    /// Whether the word is of one of `classes`.
    #[must_use]
    pub const fn is(self, classes: Classes) -> bool {
        self.classes & classes != 0
    }
}

/// What is known of a word, in whatever case it is written; an unknown one in `-ly` is taken for an adverb.
#[must_use]
pub fn entry(word: &str) -> Entry {
    of_word(words::find(word), word)
}

/// What is known of a word that is written like this.
#[must_use]
pub fn of_word(word: WordId, written: &str) -> Entry {
    static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
        let mut entries: Vec<_> = WordId::all().map(words::classes).map(of_classes).collect();
        EXPRESSIONS.iter().for_each(|word| entries[word.index()].classes |= EXPRESSION);
        entries
    });
    let entry = ENTRIES[word.index()];
    if entry == Entry::default() { by_ending(word, written) } else { entry }
}

fn by_ending(word: WordId, written: &str) -> Entry {
    let adverb = written.len() > 4 && written.ends_with("ly") && written.starts_with(|first: char| first.is_ascii_lowercase());
    let adverb = adverb && !words::classes(word).contains(Class::NoAdverb);
    Entry { classes: if adverb { ADVERB } else { 0 }, cue: None }
}

fn of_classes(known: words::Classes) -> Entry {
    let frame = words::meanings(FRAMES, known).next();
    let form = words::meanings(FORMS, known).next();
    let takes = words::meanings(TAKES, known).fold(0, |set, bit| set | bit);
    let is_noun_too = known.contains(Class::NounToo);
    let cue = frame.zip(form).map(|(frame, form)| Cue { frame, form, takes, is_noun_too });
    Entry { classes: words::meanings(CLASSES, known).fold(0, |set, bits| set | bits), cue }
}

/// First words of `according to`, `in the view of`, `quoted as saying`, `made clear`, `put it`, `shot back`.
const EXPRESSIONS: Words =
    words!("according view words opinion quoted make makes made making put puts shot fired hit shoots fires");

const FRAMES: &[(Class, Frame)] = &[
    (Class::Says, Frame::Say),
    (Class::Tells, Frame::Tell),
    (Class::Calls, Frame::Call),
    (Class::Thinks, Frame::Think),
    (Class::Acts, Frame::Act),
];

/// The past stands first: `read` with a subject in the singular is one.
const FORMS: &[(Class, Form)] = &[
    (Class::PastForm, Form::Past),
    (Class::BaseForm, Form::Base),
    (Class::PresentForm, Form::Present),
    (Class::ParticipleForm, Form::Participle),
];

const TAKES: &[(Class, Takes)] = &[
    (Class::TakesClause, CLAUSE),
    (Class::TakesInfinitive, INFINITIVE),
    (Class::TakesMatter, MATTER),
    (Class::TakesForMatter, FOR_MATTER),
    (Class::TakesAboutMatter, ABOUT_MATTER),
    (Class::TakesToMatter, TO_MATTER),
    (Class::TakesAsMatter, AS_MATTER),
];

const CLASSES: &[(Class, Classes)] = &[
    (Class::Determiner, DETERMINER),
    (Class::SubjectPronoun, PRONOUN),
    (Class::Preposition, PREPOSITION),
    (Class::OpensClause, SUBORDINATOR),
    (Class::Conjunction, CONJUNCTION),
    (Class::Auxiliary, AUXILIARY),
    (Class::FormOfBe, BE | AUXILIARY),
    (Class::Adverb, ADVERB),
    (Class::TimeWord, TIME),
    (Class::RelativePronoun, RELATIVE),
    (Class::TitleWord, TITLE),
    (Class::Speakers, PEOPLE),
    (Class::Work, WORK),
    (Class::Naming, NAMING),
    (Class::NameBearer, BEARER),
    (Class::Statement, STATEMENT),
    (Class::OtherVerb, VERB),
    (Class::PersonalTitle, PERSONAL),
    (Class::SaidThing, SAID_THING),
    (Class::Evidence, EVIDENCE),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_cue(word: &str, frame: Frame, form: Form) {
        let cue = entry(word).cue.map(|cue| (cue.frame, cue.form));
        assert_eq!(cue, Some((frame, form)), "{word}");
    }

    #[test]
    fn forms_of_verbs_are_cues() {
        assert_cue("said", Frame::Say, Form::Past);
        assert_cue("Saying", Frame::Say, Form::Participle);
        assert_cue("denies", Frame::Say, Form::Present);
        assert_cue("denying", Frame::Say, Form::Participle);
        assert_cue("admitting", Frame::Say, Form::Participle);
        assert_cue("told", Frame::Tell, Form::Past);
        assert_cue("describes", Frame::Call, Form::Present);
        assert_eq!(entry("table").cue, None);
    }
}
