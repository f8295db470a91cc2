//! Which language a text is in, as far as it matters: whether it is English, and the name of what else it is, by its script
//! and by its small words.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::document::{BlockKind, Document, TokenKind};

/// Fewer words tell nothing of the language.
const FEWEST_WORDS: usize = 6;
/// Only so many words are looked at.
const MOST_WORDS: usize = 4000;
/// Fewer small words of a language do not name it.
const FEWEST_SMALL_WORDS: usize = 5;

/// What a text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English, or too short to tell.
    English,
    /// Something else, with its English name where the text says clearly which: "Spanish", "Arabic or a related language".
    Other(Option<&'static str>),
}

impl Language {
    /// The English name of a language that is not English, where it is known.
    #[must_use]
    pub const fn other(self) -> Option<&'static str> {
        match self {
            Self::English => None,
            Self::Other(name) => name,
        }
    }
}

/// The language of the article, furniture aside. The marks are not to be trusted unless it is English. A text too short to
/// tell counts as English, unless its script is not Latin.
#[must_use]
pub fn language(document: &Document) -> Language {
    let article = document.sentences().iter().filter(|sentence| document.blocks()[sentence.block].kind != BlockKind::Furniture);
    let tokens = article.flat_map(|sentence| &document.tokens()[sentence.tokens.clone()]).take(MOST_WORDS);
    let mut times = vec![0; document.lexemes().len()];
    tokens.for_each(|token| times[token.lexeme.index()] += 1);
    let mut count = Count::default();
    for (lexeme, times) in document.lexemes().iter().zip(times).filter(|&(_, times)| times > 0) {
        count.add(document.slice(lexeme.span), lexeme.kind, times);
    }
    if count.is_english() { Language::English } else { Language::Other(count.name()) }
}

/// What the words of a text are.
#[derive(Default)]
struct Count {
    latin: usize,
    other_script: usize,
    scripts: [usize; SCRIPTS.len()],
    words: usize,
    small: usize,
    english: usize,
    foreign: usize,
    languages: [usize; LANGUAGES.len()],
}

impl Count {
    /// Adds a word that occurs so many times.
    fn add(&mut self, word: &str, kind: TokenKind, times: usize) {
        if kind != TokenKind::Word {
            self.other_script += times * usize::from(word.chars().any(is_other_script));
            return;
        }
        let mut others = 0;
        for letter in word.chars().filter(|&letter| is_other_script(letter)) {
            others += 1;
            if let Some(script) = SCRIPTS.iter().position(|(_, holds)| holds(letter)) {
                self.scripts[script] += times;
            }
        }
        self.other_script += times * others;
        self.latin += times * (word.chars().count() - others);
        let lower = word.to_lowercase();
        self.words += times;
        self.small += times * usize::from(lower == word);
        self.add_small_word(&lower, times);
    }

    fn add_small_word(&mut self, word: &str, times: usize) {
        let Some(known) = SMALL_WORDS.get(word) else { return };
        self.english += times * usize::from(known.english);
        self.foreign += times * usize::from(known.foreign);
        for (language, count) in self.languages.iter_mut().enumerate() {
            *count += times * usize::from(known.languages >> language & 1);
        }
    }

    /// Of running English every third word is one of [`ENGLISH`]; of headlines and lists of names every tenth. Foreign
    /// small words outnumber them in any other language that is written in Latin letters.
    fn is_english(&self) -> bool {
        if self.other_script > self.latin {
            return false;
        }
        if self.words < FEWEST_WORDS {
            return self.english > 0 || self.foreign < 2;
        }
        let rare = self.words >= 3 * FEWEST_WORDS && self.english * 20 < self.words && self.small * 2 > self.words;
        let foreign = self.foreign > self.english && self.foreign * 8 >= self.words;
        !foreign && !rare
    }

    /// The name of a language that is not English.
    fn name(&self) -> Option<&'static str> {
        if self.other_script > self.latin { self.name_by_script() } else { self.name_by_small_words() }
    }

    /// The first script of which every fiftieth letter is: the letters that tell a language from its relatives are few.
    fn name_by_script(&self) -> Option<&'static str> {
        let letters = self.latin + self.other_script;
        let found = self.scripts.iter().position(|count| count * 50 > letters)?;
        Some(SCRIPTS[found].0)
    }

    /// The language of the most small words, if they are a sixth of all words and no other language has as many.
    fn name_by_small_words(&self) -> Option<&'static str> {
        let most = *self.languages.iter().max()?;
        let mut best = (0..LANGUAGES.len()).filter(|&language| self.languages[language] == most);
        let (language, rival) = (best.next()?, best.next());
        let clear = most >= FEWEST_SMALL_WORDS && most * 6 >= self.words && rival.is_none();
        clear.then_some(LANGUAGES[language].0)
    }
}

/// Letters of a script other than Latin.
fn is_other_script(letter: char) -> bool {
    let latin = matches!(letter, '\0'..='\u{2ff}' | '\u{1d00}'..='\u{1eff}' | '\u{2c60}'..='\u{2c7f}' | '\u{a720}'..='\u{a7ff}' | '\u{fb00}'..='\u{fb06}');
    letter.is_alphabetic() && !latin
}

/// A script: its language, and whether a letter is of it.
type Script = (&'static str, fn(char) -> bool);

/// Languages by the letters that no language above them has.
const SCRIPTS: [Script; 10] = [
    ("Japanese", |letter| matches!(letter, '\u{3040}'..='\u{30ff}')),
    ("Korean", |letter| matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}')),
    ("Chinese", |letter| matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')),
    ("Greek", |letter| matches!(letter, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')),
    ("Hebrew", |letter| matches!(letter, '\u{590}'..='\u{5ff}')),
    ("Hindi or a related language", |letter| matches!(letter, '\u{900}'..='\u{97f}')),
    ("Ukrainian", |letter| matches!(letter, 'і' | 'ї' | 'є' | 'ґ' | 'І' | 'Ї' | 'Є' | 'Ґ')),
    ("Russian or a related language", |letter| matches!(letter, '\u{400}'..='\u{52f}')),
    ("Persian", |letter| matches!(letter, 'پ' | 'چ' | 'ژ' | 'گ')),
    ("Arabic or a related language", |letter| matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}')),
];

/// Small words of English.
const ENGLISH: &str = "about after against all also an and are as at be been before but by can could during for from had has have he her \
    his how i if in into is it its more near new not of on one or other out over people said says she than that the \
    their there they this to two up was we were what when which who will with would you";

/// Languages with the words that are frequent in them; those that languages share count for each.
const LANGUAGES: [(&str, &str); 10] = [
    ("Spanish", "el la los las de del que y en un una por con para su se no es al lo más pero como está fue según"),
    ("French", "le la les de des du que et en un une dans pour sur par au aux est qui pas ne ce avec son il elle été selon"),
    (
        "German",
        "der die das und ist nicht ein eine einen von mit den dem im zu auf für sich auch nach bei als wurde wurden haben",
    ),
    ("Italian", "il lo la gli di del della che e in un una per con non è sono al nel dei da si più come ha anche stato"),
    ("Portuguese", "o a os as de do da dos das que e em um uma para com não é no na por se mais foi ao pelo são"),
    ("Dutch", "de het een en van in is dat op te met voor niet zijn aan er om ook bij door naar werd heeft"),
    ("Polish", "i w na z do nie się to że jest o po przez od za jak są oraz ale dla był"),
    ("Turkish", "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar en ne"),
    ("Indonesian", "yang dan di dengan untuk pada dari ini itu tidak dalam adalah oleh juga akan telah ke"),
    ("Swedish", "och att det som en på är av för med den till i inte har om ett var de sig"),
];

/// Frequent words of languages written in Latin letters that tell only that a text is not English.
const OTHER_FOREIGN: &str = "aber ada alisema alla ambao ambayo ang antara aos après atau até aus aussi ay baada bado bahwa belum bis bisa care \
    cette cha cho comme contra contre cu cuando các có că cũng của dal dass delle depois depuis desde detta deux deze \
    dia dijo diye donde dopo după durante durch där efter einem einer ela ele enligt entre essere esta este fost från \
    geen gegen göre había hadi han hanno hao harus hasta hay hebben hii hij hilo hindi hivyo hiyo huo huyo ik ili ils \
    isang ise isso jag jego już já kama kami kan karena kata katika kay khi không kila która który kung kutoka kuwa \
    kwa lakini lebih leur loro lors là maar mai mas mehr menjadi mereka mesmo mga może muito mula muy mwa même một \
    nchi nella ng người những ni noch nog nos nous nur này när också oder olduğunu ont orang ou pe pela pentru pia \
    polisi porque przy qu quando questo quien rais rin sa saat sasa saya sebagai segundo sei seien sem seorang \
    serikali serta ses setelah seu sie sind sobre sont stati sua sudah sunt sus så sí só tahun también também \
    tarafından tersebut todo tras trong tylko tại uit uno vi vid vor vous vya và với wa wakati wake wao warga wat watu \
    werden wie wird worden ya yake yao zaidi ze zou zum zur à était être în über đã được și";

/// Those of [`LANGUAGES`] that English texts hold too, as words, names or letters: they tell nothing against English.
const SHARED_WITH_ENGLISH: &str =
    "a al come dan dat den der die do e est ha lo mais no o om par per pour son sur van var ve w z é";

/// What a small word tells.
#[derive(Default)]
struct SmallWord {
    english: bool,
    foreign: bool,
    /// One bit for each of [`LANGUAGES`].
    languages: u16,
}

static SMALL_WORDS: LazyLock<FxHashMap<&'static str, SmallWord>> = LazyLock::new(|| {
    let mut words: FxHashMap<&'static str, SmallWord> = FxHashMap::default();
    for (language, (_, list)) in LANGUAGES.iter().enumerate() {
        for word in list.split(' ') {
            words.entry(word).or_default().languages |= 1 << language;
        }
    }
    OTHER_FOREIGN.split(' ').for_each(|word| _ = words.entry(word).or_default());
    words.values_mut().for_each(|word| word.foreign = true);
    SHARED_WITH_ENGLISH.split(' ').for_each(|word| words.entry(word).or_default().foreign = false);
    for word in ENGLISH.split(' ') {
        let word = words.entry(word).or_default();
        (word.english, word.foreign) = (true, false);
    }
    words
});

#[cfg(test)]
mod tests {
    use super::*;

    fn english(text: &str) -> bool {
        language(&crate::read(text)) == Language::English
    }

    #[test]
    fn each_list_holds_a_word_once() {
        let lists = LANGUAGES.map(|(_, list)| list).into_iter().chain([ENGLISH, OTHER_FOREIGN, SHARED_WITH_ENGLISH]);
        for list in lists {
            let mut words: Vec<_> = list.split(' ').collect();
            words.sort_unstable();
            assert!(words.windows(2).all(|pair| pair[0] != pair[1]), "{list}");
        }
    }

    #[test]
    fn shared_words_are_words_of_some_language() {
        assert!(SHARED_WITH_ENGLISH.split(' ').all(|word| SMALL_WORDS[word].languages != 0));
        assert!(OTHER_FOREIGN.split(' ').all(|word| SMALL_WORDS[word].languages == 0 && SMALL_WORDS[word].foreign));
        assert!(ENGLISH.split(' ').all(|word| !OTHER_FOREIGN.split(' ').any(|other| other == word)));
    }

    #[test]
    fn english_of_any_length() {
        for text in [
            "",
            "12",
            "Aleppo",
            "Anna Marsh",
            "FERRY SINKS OFF OSLO; TWO DEAD, SAY POLICE",
            "Ferry sinks, two dead",
            "The ferry sank on Monday, and two people were killed, the police said.",
            "The president of El Salvador met the mayor of Santa Rosa de Lima.",
        ] {
            assert!(english(text), "{text}");
        }
    }

    #[test]
    fn other_languages() {
        for (text, name) in [
            ("El transbordador se hundió el lunes y dos personas murieron, dijo la policía.", "Spanish"),
            ("Los bomberos llegaron por la noche al puerto con una grúa y no encontraron a nadie en el barco.", "Spanish"),
            ("Le ferry a coulé lundi et deux personnes sont mortes dans le port, a déclaré la police.", "French"),
            ("Die Fähre sank am Montag, und zwei Menschen kamen ums Leben, wie die Polizei mit dem Bericht mitteilte.", "German"),
            ("A balsa afundou na segunda-feira e duas pessoas morreram no porto, segundo a polícia.", "Portuguese"),
            (
                "Kapal feri itu tenggelam pada hari Senin dan dua orang tewas di pelabuhan dalam badai ini, kata polisi.",
                "Indonesian",
            ),
            ("Il traghetto è affondato lunedì nel porto e due persone sono morte, ha detto la polizia.", "Italian"),
            ("De veerboot zonk op maandag en twee mensen kwamen om het leven, zei de politie.", "Dutch"),
            ("Prom zatonął w poniedziałek i nie jest jasne, co się stało na wodzie, a dwie osoby są ranne.", "Polish"),
            ("Feribot pazartesi günü battı ve bir kişi öldü; bu kaza için çok soru var, daha sonra da olan ne?", "Turkish"),
            ("Färjan sjönk på måndagen och två personer är döda, sade polisen i en text som var kort.", "Swedish"),
            ("Паром затонул в понедельник, два человека погибли.", "Russian or a related language"),
            ("Пором затонув у понеділок, є двоє загиблих і поранені.", "Ukrainian"),
            ("غرقت العبارة يوم الاثنين", "Arabic or a related language"),
            ("کشتی در روز دوشنبه غرق شد و پنج نفر در جنگ گم شدند", "Persian"),
            ("渡轮沉没", "Chinese"),
            ("フェリーが沈没した", "Japanese"),
            ("여객선이 침몰했다", "Korean"),
            ("Το πλοίο βυθίστηκε", "Greek"),
            ("המעבורת טבעה", "Hebrew"),
            ("नौका डूब गई", "Hindi or a related language"),
        ] {
            assert_eq!(language(&crate::read(text)), Language::Other(Some(name)), "{text}");
        }
    }

    #[test]
    fn no_english_and_no_name() {
        for text in [
            "Kivuko hicho kilizama siku ya Jumatatu na watu wawili walifariki, polisi walisema.",
            "Dos muertos en el hundimiento",
            "เรือข้ามฟากจม",
        ] {
            assert_eq!(language(&crate::read(text)), Language::Other(None), "{text}");
        }
    }
}
