//! What lexicon and gazetteer say of each token, looked up once.

use std::ops::Range;

use super::gazetteer::{Classes, Entry, Gazetteer, WordHash, acronym_into, fold_into, is_acronym};
use super::lexicon::{Cues, cues};
use crate::document::{Document, Shape, TokenKind};

/// What is known of a token.
#[derive(Clone, Copy, Debug, Default)]
pub struct Word {
    /// What it tells of the names beside it.
    pub cues: Cues,
    /// What the gazetteer has under this word alone; looked up for capitalised words only.
    pub entry: Entry,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// Whether it is written like an acronym, in a sentence that is not all in capitals.
    pub acronym: bool,
    /// A number of its key form, equal for equal words.
    pub hash: u64,
}

impl Word {
    /// Whether an English word is written like this, small.
    pub const fn is_common(&self) -> bool {
        self.entry.classes.any(Classes::WORD)
    }

    /// Whether the gazetteer knows it as a person's name.
    pub const fn is_personal(&self) -> bool {
        self.entry.classes.any(Classes::GIVEN.with(Classes::SURNAME))
    }
}

/// How a sentence uses capitals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Names only.
    Plain,
    /// Nearly every word begins with one, as in some headlines.
    Titled,
    /// All letters are capitals.
    Capitals,
}

/// All tokens of a document with what is known of them.
pub struct Words<'d, 't> {
    /// The text.
    pub document: &'d Document<'t>,
    /// The names.
    pub gazetteer: &'static Gazetteer,
    words: Vec<Word>,
    styles: Vec<Style>,
}

/// No listed name has more tokens.
const LONGEST_NAME: usize = 10;

impl<'d, 't> Words<'d, 't> {
    /// Looks every token up.
    pub fn look_up(document: &'d Document<'t>) -> Self {
        let gazetteer = Gazetteer::packed();
        let styles: Vec<Style> = document.sentences().iter().map(|sentence| style(document, &sentence.tokens)).collect();
        let mut words = vec![Word::default(); document.tokens().len()];
        let mut key = Vec::new();
        for (sentence, &style) in document.sentences().iter().zip(&styles) {
            for index in sentence.tokens.clone() {
                words[index] = look_up(document, gazetteer, index, style, &mut key);
            }
        }
        Self { document, gazetteer, words, styles }
    }

    /// What is known of token `index`; nothing beyond the last.
    pub fn get(&self, index: usize) -> Word {
        self.words.get(index).copied().unwrap_or_default()
    }

    /// Whether token `index` gives any of `cues`.
    pub fn has(&self, index: usize, cues: Cues) -> bool {
        self.words.get(index).is_some_and(|word| word.cues.any(cues))
    }

    /// The text of token `index`; empty beyond the last.
    pub fn text(&self, index: usize) -> &'t str {
        if index < self.words.len() { self.document.token_text(index) } else { "" }
    }

    /// How sentence `index` uses capitals.
    pub fn style(&self, index: usize) -> Style {
        self.styles[index]
    }

    /// Whether token `index` is a hyphen that joins the tokens beside it.
    pub fn is_joint(&self, index: usize) -> bool {
        matches!(self.text(index), "-" | "‐" | "‑" | "–") && self.document.is_glued(index) && self.is_glued(index + 1)
    }

    /// Whether token `index` is the initial of a name: `J.`
    pub fn is_initial(&self, index: usize) -> bool {
        let text = self.text(index);
        text.ends_with('.') && text.starts_with(char::is_uppercase) && text.len() < 4 && text != "U."
    }

    /// Whether token `index` follows the one before without a blank.
    pub fn is_glued(&self, index: usize) -> bool {
        index < self.words.len() && self.document.is_glued(index)
    }

    /// The longest listed name that begins with token `from` and ends before `until`: its end and what is known of it.
    pub fn longest_name(&self, from: usize, until: usize) -> Option<(usize, Entry)> {
        let mut spelling = self.gazetteer.spell();
        let mut best = None;
        let mut key = Vec::with_capacity(32);
        for index in from..until.min(from + LONGEST_NAME) {
            let text = self.text(index);
            key.clear();
            match self.document.tokens()[index].kind {
                _ if index > from && self.is_joint(index) => continue,
                TokenKind::QuoteMark if self.is_glued(index) && index > from => continue,
                TokenKind::Word => spelling.push(self.word_hash(index, &mut key)),
                TokenKind::Possessive if index > from => {
                    fold_into(&mut key, text);
                    spelling.extend(&key);
                }
                TokenKind::Number | TokenKind::Possessive => spelling.push(self.word_hash(index, &mut key)),
                TokenKind::Punctuation if text == "&" => spelling.push(WordHash::of(b"&")),
                _ => break,
            }
            if !spelling.may_go_on() || !self.may_stand_inside(index, from) {
                break;
            }
            if let Some(entry) = spelling.entry().filter(|_| self.may_end(index)) {
                best = Some((index + 1, entry));
            }
        }
        self.or_acronym(from, best)
    }

    fn word_hash(&self, index: usize, key: &mut Vec<u8>) -> WordHash {
        fold_into(key, self.text(index));
        WordHash::of(key)
    }

    /// "US" is listed in capitals: its small form is another word.
    fn or_acronym(&self, from: usize, best: Option<(usize, Entry)>) -> Option<(usize, Entry)> {
        let single = self.get(from).entry;
        match best {
            Some((end, _)) if end > from + 1 => best,
            _ if single != Entry::default() => Some((from + 1, single)),
            _ => best,
        }
    }

    fn may_stand_inside(&self, index: usize, from: usize) -> bool {
        let word = self.get(index);
        let joined = self.is_glued(index) || (self.is_joint(index + 1));
        index == from || word.capital || joined || word.cues.any(Cues::FUNCTION.with(Cues::PARTICLE))
    }

    fn may_end(&self, index: usize) -> bool {
        let kind = self.document.tokens()[index].kind;
        self.get(index).capital || kind == TokenKind::Number || self.is_glued(index)
    }
}

fn look_up(document: &Document, gazetteer: &Gazetteer, index: usize, style: Style, key: &mut Vec<u8>) -> Word {
    let token = document.tokens()[index];
    if token.kind != TokenKind::Word {
        return Word::default();
    }
    let text = document.slice(token.span);
    if is_contraction(text) {
        return Word {
            cues: Cues::FUNCTION,
            hash: WordHash::of(text.as_bytes()).number(),
            capital: text.starts_with(char::is_uppercase),
            ..Word::default()
        };
    }
    key.clear();
    fold_into(key, text);
    let cues = std::str::from_utf8(key).map(cues).unwrap_or_default();
    let hash = WordHash::of(key);
    let word = Word { cues, hash: hash.number(), ..Word::default() };
    let capital = text.chars().next().is_some_and(char::is_uppercase);
    if !capital {
        return word;
    }
    let letters = token.shape != Shape::Mixed && is_acronym(text);
    let small = gazetteer.word(hash);
    let listed = if letters { acronym(gazetteer, text) } else { Entry::default() };
    let listed = if style == Style::Capitals && small != Entry::default() { Entry::default() } else { listed };
    let entry = if listed == Entry::default() { small } else { listed };
    let emphasis = listed == Entry::default() && entry.classes.any(Classes::WORD);
    Word { entry, capital, acronym: letters && !emphasis && style != Style::Capitals, ..word }
}

/// What the gazetteer has in capitals: "US" is not "us".
fn acronym(gazetteer: &Gazetteer, text: &str) -> Entry {
    let mut letters = Vec::with_capacity(text.len());
    acronym_into(&mut letters, text);
    gazetteer.word(WordHash::of(&letters))
}

/// "I'll", "They've"; not "O'Brien".
fn is_contraction(text: &str) -> bool {
    let ending = text.rsplit_once(['\'', '’']).map(|(_, ending)| ending);
    matches!(ending, Some("m" | "ll" | "ve" | "re" | "d" | "t"))
}

fn style(document: &Document, tokens: &Range<usize>) -> Style {
    const SMALL_IN_TITLES: [&str; 12] = ["and", "the", "for", "but", "with", "from", "are", "was", "has", "his", "her", "its"];
    let (mut words, mut titled, mut capitals) = (0, 0, 0);
    for token in &document.tokens()[tokens.clone()] {
        if token.kind != TokenKind::Word || token.span.len() < 3 || SMALL_IN_TITLES.contains(&document.slice(token.span)) {
            continue;
        }
        words += 1;
        match token.shape {
            Shape::Upper => capitals += 1,
            Shape::Title | Shape::Mixed => titled += 1,
            Shape::Lower | Shape::None => {}
        }
    }
    let stopped = tokens.end > tokens.start && document.token_text(tokens.end - 1) == ".";
    if words >= 3 && capitals * 4 >= words * 3 {
        Style::Capitals
    } else if words >= 4 && !stopped && (titled + capitals) * 5 >= words * 4 {
        Style::Titled
    } else {
        Style::Plain
    }
}

impl Word {
    /// A personal name that is a word as well, but a rare one.
    pub const fn is_personal_only(&self) -> bool {
        self.is_personal() && !self.entry.classes.any(Classes::FREQUENT)
    }

    /// Whether the gazetteer knows it as a place and not as a person's name.
    pub const fn is_place_only(&self) -> bool {
        self.entry.classes.any(Classes::PLACE.with(Classes::GEOGRAPHY)) && !self.is_personal()
    }
}

impl Words<'_, '_> {
    /// Whether the small token `index` can be the second syllable of an East Asian given name: no English word but a few.
    pub fn is_syllable(&self, index: usize) -> bool {
        let mut key = Vec::with_capacity(8);
        fold_into(&mut key, self.text(index));
        matches!(
            key.as_slice(),
            b"in"
                | b"un"
                | b"hung"
                | b"sun"
                | b"hang"
                | b"wing"
                | b"king"
                | b"long"
                | b"ping"
                | b"man"
                | b"sing"
                | b"young"
                | b"bin"
                | b"so"
                | b"ho"
                | b"sang"
                | b"song"
                | b"won"
                | b"gun"
                | b"me"
        ) || !self.gazetteer.word(WordHash::of(&key)).classes.any(Classes::WORD)
    }
}
