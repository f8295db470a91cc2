//! What lexicon and gazetteer say of each word, looked up once for all its occurrences.

use rustc_hash::FxHashMap;

use super::gazetteer::{Classes, Entry, Gazetteer, Spelling, WordHash, acronym_into, fold_into, is_acronym};
use super::lexicon::{Cues, cues};
use crate::document::{Case, Document, Lexeme, Shape, TokenKind};

/// What is known of a word; for punctuation, nothing but how it is written.
#[derive(Clone, Copy, Debug)]
pub struct Word {
    /// What it tells of the names beside it.
    pub cues: Cues,
    /// What the gazetteer has under this word alone; looked up for capitalised words only.
    pub entry: Entry,
    /// Whether it begins with a capital.
    pub capital: bool,
    /// Whether it is written like an acronym, in a sentence that is not all in capitals.
    pub acronym: bool,
    /// A number of its key form, equal for equal words; 0 for what is no word.
    pub hash: u64,
    /// What sort of token it is.
    pub kind: TokenKind,
    /// Names that begin with it; none where no name can.
    spelling: Option<Spelling<'static>>,
    /// Whether it is a hyphen.
    hyphen: bool,
    /// Whether it is the initial of a name: `J.`
    initial: bool,
}

impl Word {
    /// What is known beyond the last token.
    const NOTHING: Self = Self {
        cues: Cues::empty(),
        entry: Entry::NONE,
        capital: false,
        acronym: false,
        hash: 0,
        kind: TokenKind::Punctuation,
        spelling: None,
        hyphen: false,
        initial: false,
    };

    /// Whether an English word is written like this, small.
    pub const fn is_common(&self) -> bool {
        self.entry.classes.any(Classes::WORD)
    }

    /// Whether the gazetteer knows it as a person's name.
    pub const fn is_personal(&self) -> bool {
        self.entry.classes.any(Classes::GIVEN.with(Classes::SURNAME))
    }

    /// A personal name that is a word as well, but a rare one.
    pub const fn is_personal_only(&self) -> bool {
        self.is_personal() && !self.entry.classes.any(Classes::FREQUENT)
    }

    /// Whether the gazetteer knows it as a place and not as a person's name.
    pub const fn is_place_only(&self) -> bool {
        self.entry.classes.any(Classes::PLACE.with(Classes::GEOGRAPHY)) && !self.is_personal()
    }
}

/// All tokens of a document with what is known of them.
pub struct Words<'d, 't> {
    /// The text.
    pub document: &'d Document<'t>,
    /// The names.
    pub gazetteer: &'static Gazetteer,
    /// The lexemes of the document; behind them those that are read otherwise in sentences in capitals.
    words: Vec<(u32, Word)>,
    /// For each token its word.
    tokens: Vec<u32>,
}

/// No listed name has more tokens.
const LONGEST_NAME: usize = 10;

impl<'d, 't> Words<'d, 't> {
    /// Looks every word up.
    pub fn look_up(document: &'d Document<'t>) -> Self {
        let gazetteer = Gazetteer::packed();
        let lexemes = (0..).zip(document.lexemes());
        let words = lexemes.map(|(number, lexeme)| (number, look_up(document, gazetteer, lexeme, false))).collect();
        let tokens = document.tokens().iter().map(|token| token.lexeme.0).collect();
        let mut words = Self { document, gazetteer, words, tokens };
        words.read_capitals();
        words
    }

    /// In sentences in capitals a word is first of all what it is when written small.
    fn read_capitals(&mut self) {
        let mut others: FxHashMap<u32, u32> = FxHashMap::default();
        for sentence in self.document.sentences().iter().filter(|sentence| sentence.case == Case::Upper) {
            for token in &mut self.tokens[sentence.tokens.clone()] {
                *token = *others.entry(*token).or_insert_with_key(|&number| {
                    let lexeme = &self.document.lexemes()[number as usize];
                    self.words.push((number, look_up(self.document, self.gazetteer, lexeme, true)));
                    u32::try_from(self.words.len() - 1).unwrap_or(u32::MAX)
                });
            }
        }
    }

    /// The different words, each with its lexeme.
    pub fn all(&self) -> &[(u32, Word)] {
        &self.words
    }

    /// For each token its word, as an index of [`Self::all`].
    pub fn tokens(&self) -> &[u32] {
        &self.tokens
    }

    /// What is known of token `index`; nothing beyond the last.
    pub fn get(&self, index: usize) -> &Word {
        self.tokens.get(index).map_or(&Word::NOTHING, |&number| &self.words[number as usize].1)
    }

    /// Whether token `index` gives any of `cues`.
    pub fn has(&self, index: usize, cues: Cues) -> bool {
        self.get(index).cues.any(cues)
    }

    /// The text of token `index`; empty beyond the last.
    pub fn text(&self, index: usize) -> &'t str {
        if index < self.tokens.len() { self.document.token_text(index) } else { "" }
    }

    /// How sentence `index` uses capitals.
    pub fn case(&self, index: usize) -> Case {
        self.document.sentences()[index].case
    }

    /// Whether token `index` is a hyphen that joins the tokens beside it.
    pub fn is_joint(&self, index: usize) -> bool {
        self.get(index).hyphen && self.document.is_glued(index) && self.is_glued(index + 1)
    }

    /// Whether token `index` is the initial of a name: `J.`
    pub fn is_initial(&self, index: usize) -> bool {
        self.get(index).initial
    }

    /// Whether token `index` follows the one before without a blank.
    pub fn is_glued(&self, index: usize) -> bool {
        index < self.tokens.len() && self.document.is_glued(index)
    }

    /// The longest listed name that begins with token `from` and ends before `until`: its end and what is known of it.
    pub fn longest_name(&self, from: usize, until: usize) -> Option<(usize, Entry)> {
        let mut spelling = self.get(from).spelling?;
        let mut best = spelling.entry().filter(|_| self.may_end(from)).map(|entry| (from + 1, entry));
        for index in from + 1..until.min(from + LONGEST_NAME) {
            let word = self.get(index);
            match word.spelling {
                _ if self.is_joint(index) || word.kind == TokenKind::QuoteMark && self.is_glued(index) => continue,
                Some(_) if word.kind == TokenKind::Possessive => spelling.extend(b"s"),
                Some(next) if spelling.goes_on() => spelling.push(next.word()),
                _ => break,
            }
            if !self.may_stand_inside(index) {
                break;
            }
            if let Some(entry) = spelling.entry().filter(|_| self.may_end(index)) {
                best = Some((index + 1, entry));
            }
        }
        self.or_acronym(from, best)
    }

    /// "US" is listed in capitals: its small form is another word.
    fn or_acronym(&self, from: usize, best: Option<(usize, Entry)>) -> Option<(usize, Entry)> {
        let single = self.get(from).entry;
        match best {
            Some((end, _)) if end > from + 1 => best,
            _ if single != Entry::NONE => Some((from + 1, single)),
            _ => best,
        }
    }

    fn may_stand_inside(&self, index: usize) -> bool {
        let word = self.get(index);
        let joined = || self.is_glued(index) || self.is_joint(index + 1);
        word.capital || word.cues.any(Cues::FUNCTION.with(Cues::PARTICLE)) || joined()
    }

    fn may_end(&self, index: usize) -> bool {
        let word = self.get(index);
        word.capital || word.kind == TokenKind::Number || self.is_glued(index)
    }

    /// Whether the small token `index` can be the second syllable of an East Asian given name: no English word but a few.
    pub fn is_syllable(&self, index: usize) -> bool {
        const ALSO_WORDS: [&str; 20] = [
            "in", "un", "hung", "sun", "hang", "wing", "king", "long", "ping", "man", "sing", "young", "bin", "so", "ho", "sang",
            "song", "won", "gun", "me",
        ];
        let spelling = self.get(index).spelling;
        let is_word = spelling.and_then(|spelling| spelling.entry()).is_some_and(|entry| entry.classes.any(Classes::WORD));
        !is_word || ALSO_WORDS.iter().any(|word| spelling.is_some_and(|it| it.word() == WordHash::of(word.as_bytes())))
    }
}

/// What is known of a lexeme, in a sentence in capitals or in any other.
fn look_up(document: &Document, gazetteer: &'static Gazetteer, lexeme: &Lexeme, capitals: bool) -> Word {
    let text = document.slice(lexeme.span);
    let mut key = Vec::with_capacity(32);
    fold_into(&mut key, text);
    let spelled = match lexeme.kind {
        TokenKind::Word | TokenKind::Number | TokenKind::Possessive => true,
        TokenKind::Punctuation => text == "&",
        TokenKind::QuoteMark => false,
    };
    let folded = WordHash::of(&key);
    let spelling = spelled.then(|| gazetteer.spell(folded));
    let hyphen = matches!(text, "-" | "‐" | "‑" | "–");
    let initial = text.ends_with('.') && text.starts_with(char::is_uppercase) && text.len() < 4 && text != "U.";
    let word = Word { kind: lexeme.kind, spelling, hyphen, initial, ..Word::NOTHING };
    if lexeme.kind != TokenKind::Word {
        return word;
    }
    let capital = text.starts_with(char::is_uppercase);
    if is_contraction(text) {
        return Word { cues: Cues::FUNCTION, hash: WordHash::of(text.as_bytes()).number(), capital, ..word };
    }
    let cues = std::str::from_utf8(&key).map(cues).unwrap_or_default();
    let word = Word { cues, hash: folded.number(), capital, ..word };
    if !capital {
        return word;
    }
    let letters = lexeme.shape != Shape::Mixed && is_acronym(text);
    let small = spelling.and_then(|spelling| spelling.entry()).unwrap_or_default();
    let listed = if letters && (!capitals || small == Entry::NONE) { acronym(gazetteer, text) } else { Entry::NONE };
    let entry = if listed == Entry::NONE { small } else { listed };
    let emphasis = listed == Entry::NONE && entry.classes.any(Classes::WORD);
    Word { entry, acronym: letters && !emphasis && !capitals, ..word }
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
