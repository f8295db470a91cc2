//! Tokens as terms: what each token can be in a time expression. Found out once for each spelling.

use std::sync::LazyLock;

use super::lexicon::{CLASSES, Class, WITH_CAPITAL};
use super::signature::{Literals, Signature};
use crate::document::{Document, Lexeme, Shape, TokenKind};
use crate::words::{self, Class as WordClass, WordId};

/// A token as the patterns see it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Term {
    /// The classes it can be of, and its word as far as patterns name it.
    pub signature: Signature,
    /// The word of the vocabulary.
    pub word: WordId,
    /// What it means in its classes.
    pub value: i32,
}

impl Term {
    /// The term of a token whose spelling tells all: digits.
    const fn of_digits(classes: u64, value: i32) -> Self {
        Self { signature: Signature::of_classes(with_phrases(classes)), word: WordId::UNKNOWN, value }
    }

    /// Whether it can be of `class`.
    pub const fn is(self, class: Class) -> bool {
        self.signature.has_class(class.mask())
    }
}

/// What a word can be in a time expression, as written anyhow and as written with a capital, and what it means.
#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    any: Signature,
    capital: Signature,
    value: i32,
}

static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| WordId::all().map(Entry::of_word).collect());

impl Entry {
    fn of_word(word: WordId) -> Self {
        let known = words::classes(word);
        let classes = words::meanings(CLASSES, known).fold(0, |mask, class| mask | class.mask());
        let any = if known.contains(WordClass::OnlyCapital) { classes & !WITH_CAPITAL } else { classes };
        let signature = |classes| Signature::of_classes(with_phrases(classes));
        Self { any: signature(any), capital: signature(classes), value: words::worth(word) }
    }
}

/// What a word is, written anyhow.
pub fn signature_of(word: WordId) -> Signature {
    ENTRIES[word.index()].any
}

/// The term of a word.
fn of_word(word: WordId, capital: bool) -> Term {
    let entry = ENTRIES[word.index()];
    Term { signature: if capital { entry.capital } else { entry.any }, word, value: entry.value }
}

/// The term of a token: without stops, "a.m." being "am".
fn of_lexeme(document: &Document, lexeme: &Lexeme) -> Term {
    let text = document.slice(lexeme.span);
    let word = if text.ends_with('.') { words::find(&text.replace('.', "")) } else { lexeme.word };
    of_word(word, lexeme.shape != Shape::Lower)
}

#[cfg(test)]
/// The words that have one of some classes.
pub fn words_of(classes: u64) -> Vec<WordId> {
    WordId::all().filter(|&word| signature_of(word).has_class(classes)).collect()
}

/// The classes of a term and those of the phrases that it can begin.
const fn with_phrases(classes: u64) -> u64 {
    let count = if classes & BEGINS_COUNT != 0 { Class::Count.mask() } else { 0 };
    let ordinal = if classes & Class::Numeral.mask() != 0 { Class::Ordinal.mask() } else { 0 };
    let year = if classes & Class::SpokenCentury.mask() != 0 { Class::SpokenYear.mask() } else { 0 };
    classes | count | ordinal | year
}

const BEGINS_COUNT: u64 =
    Class::Numeral.mask() | Class::VagueCount.mask() | Class::Article.mask() | Class::Couple.mask() | Class::Dozens.mask();

/// The terms of a document's tokens, known by their spelling; only of marks that may join the surroundings are looked at.
pub struct TermList<'d> {
    document: &'d Document<'d>,
    lexemes: Vec<(Term, Joint)>,
}

/// What a mark is between its neighbours.
#[derive(Clone, Copy, Debug)]
enum Joint {
    None,
    /// A hyphen or slash with no blank on either side.
    Inside(Class),
    /// An apostrophe with no blank after it.
    Before(Class),
}

impl<'d> TermList<'d> {
    /// Looks at each spelling once; `literals` are the words that patterns name.
    pub fn new(document: &'d Document<'d>, literals: &Literals) -> Self {
        let of_lexeme = |lexeme: &Lexeme| {
            let term = term(document, lexeme);
            let signature = term.signature.with(literals.signature(term.word));
            (Term { signature, ..term }, joint(document, lexeme))
        };
        Self { document, lexemes: document.lexemes().iter().map(of_lexeme).collect() }
    }

    /// The term of token `index`.
    pub fn at(&self, index: usize) -> Term {
        let (term, joint) = self.lexemes[self.document.tokens()[index].lexeme.index()];
        let glued_after = || index + 1 < self.len() && self.document.is_glued(index + 1);
        let joins = match joint {
            Joint::Inside(class) if glued_after() && self.document.is_glued(index) => class,
            Joint::Before(class) if glued_after() => class,
            _ => return term,
        };
        Term { signature: term.signature.with(Signature::of_classes(joins.mask())), ..term }
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.document.tokens().len()
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = Term> {
        (0..self.len()).map(|index| self.at(index))
    }
}

fn term(document: &Document, lexeme: &Lexeme) -> Term {
    match lexeme.kind {
        TokenKind::Number => number(document.slice(lexeme.span), lexeme.word),
        _ => of_lexeme(document, lexeme),
    }
}

fn joint(document: &Document, lexeme: &Lexeme) -> Joint {
    if matches!(lexeme.kind, TokenKind::Word | TokenKind::Number) {
        return Joint::None;
    }
    match document.slice(lexeme.span) {
        "-" | "–" | "‐" | "‑" => Joint::Inside(Class::Hyphen),
        "/" => Joint::Inside(Class::Slash),
        "'" | "’" | "‘" | "`" => Joint::Before(Class::Apostrophe),
        _ => Joint::None,
    }
}

/// A token that begins with a digit.
fn number(text: &str, word: WordId) -> Term {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    let value = if digits <= 7 { text[..digits].parse().unwrap_or(0) } else { 0 };
    let classes = match rest {
        "" if digits <= 7 => whole(digits, value),
        "st" | "nd" | "rd" | "th" | "ST" | "ND" | "RD" | "TH" if digits <= 3 => Class::Ordinal.mask() | day(value),
        "s" | "S" if matches!(digits, 2..=4) && value % 10 == 0 => Class::Decade.mask(),
        "T" if digits == 2 => Class::IsoDay.mask(),
        _ => return separated(text),
    };
    Term { word, ..Term::of_digits(classes, value) }
}

fn whole(digits: usize, value: i32) -> u64 {
    let year = if digits == 4 && (1000..=2199).contains(&value) { Class::Year.mask() } else { 0 };
    let short = if digits == 2 { Class::TwoDigits.mask() } else { 0 };
    Class::Digits.mask() | year | short | if digits <= 2 { day(value) } else { 0 }
}

fn day(value: i32) -> u64 {
    if (1..=31).contains(&value) { Class::Day.mask() } else { 0 }
}

/// `5:40`, `10.20pm`, `5pm`, `1,200`, `3.5`, `29.11.2024`.
fn separated(text: &str) -> Term {
    if let Some((classes, value)) = clock(text) {
        return Term { signature: Signature::of_classes(classes), word: WordId::UNKNOWN, value };
    }
    let dots = text.bytes().filter(|&byte| byte == b'.').count();
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let classes = if plain && dots == 2 && (6..=10).contains(&text.len()) { Class::Dotted.mask() } else { 0 };
    let classes = if dots < 2 && text.len() < 12 { classes | Class::Count.mask() } else { classes };
    Term { signature: Signature::of_classes(classes), ..Term::default() }
}

/// The minutes of a time of day.
fn clock(text: &str) -> Option<(u64, i32)> {
    let digits = text.trim_end_matches(|character: char| character.is_alphabetic());
    let suffix = text[digits.len()..].to_ascii_lowercase();
    let (hours, minutes) = digits.split_once([':', '.']).unwrap_or((digits, "00"));
    let minutes = minutes.get(..2).filter(|_| matches!(minutes.len(), 2 | 5))?.parse::<i32>().ok().filter(|&it| it < 60)?;
    let hours = hours.parse::<i32>().ok().filter(|&it| it <= 24)?;
    match suffix.as_str() {
        "am" | "pm" | "a" | "p" if (1..=12).contains(&hours) && suffix.len() == 2 => {
            Some((Class::FullClock.mask(), half_day(hours * 60 + minutes, suffix == "pm")))
        }
        "hrs" | "h" => Some((Class::FullClock.mask(), hours * 60 + minutes)),
        "" if digits.contains(':') => Some((Class::Clock.mask(), hours * 60 + minutes)),
        "" if digits.contains('.') && digits.len() >= 4 => {
            Some((Class::Count.mask() | Class::Clock.mask(), hours * 60 + minutes))
        }
        _ => None,
    }
}

/// Minutes of the day from those of a half: 12:30 a.m. is 30.
pub const fn half_day(minutes: i32, afternoon: bool) -> i32 {
    minutes % 720 + if afternoon { 720 } else { 0 }
}
