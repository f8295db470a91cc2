//! Texts made by mutating news: no string is too odd to be read, and what is read lies inside the text.
//!
//! The articles are those of the repository. `WIREMARK_MUTATIONS=400000` makes a longer run, `WIREMARK_SEED=7` other
//! texts, `WIREMARK_TEXTS=FOLDER` adds the articles of a folder: its `.txt` files, and the `text` of each line of its
//! `.jsonl` files.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{FileFailurePersistence, RngSeed, TestCaseError, TestRunner};
use wiremark::{Options, annotate, export, options};

/// Where the repository has articles and cases.
const FOLDERS: [&str; 4] = ["tests/articles", "tests/cases", "www/examples", "bench/articles"];
/// How many texts a run without further wishes makes.
const TEXTS: u32 = 1500;
const SEED: u64 = 13;
/// How many bytes of an article are mutated at once: enough for what looks back over sentences.
const LONGEST: usize = 1600;
/// What news rarely holds: marks, other scripts, what breaks lines or has no width.
const ODD: [&str; 40] = [
    "\"",
    "“",
    "”",
    "'",
    "’",
    "(",
    ")",
    "[",
    "]",
    "—",
    "–",
    "-",
    ",",
    ".",
    ":",
    ";",
    "…",
    "$",
    "%",
    "/",
    "&",
    "|",
    "•",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u{a0}",
    "\u{200b}",
    "\u{feff}",
    "\u{2028}",
    "e\u{301}",
    "🔥",
    "👩‍👩‍👧",
    "近藤美咲",
    "دمشق",
    "İ",
    "ﬁ",
    "ß",
    "Київ",
];

/// A change of a text; places are fractions of its length, in 65536ths.
#[derive(Clone, Debug)]
enum Mutation {
    /// Two words change places.
    Swap(u16, u16),
    /// So many words are left out.
    Drop(u16, usize),
    /// So many words are said again, elsewhere.
    Repeat(u16, usize, u16),
    /// A word is cut, and only one half of it kept.
    Cut(u16, bool),
    /// The blank after a word is left out.
    Join(u16),
    /// A mark or a word of another script is put in, between words or inside one.
    Insert(u16, &'static str, bool),
    /// Words of another article are put in.
    Splice(u16, usize, u16, usize),
    /// A word is written in capitals, or in small letters.
    Recase(u16, bool),
}

fn mutation(articles: usize) -> impl Strategy<Value = Mutation> {
    let place = any::<u16>;
    let few = || 1..12_usize;
    prop_oneof![
        3 => (place(), place()).prop_map(|(one, other)| Mutation::Swap(one, other)),
        3 => (place(), few()).prop_map(|(at, words)| Mutation::Drop(at, words)),
        2 => (place(), few(), place()).prop_map(|(from, words, to)| Mutation::Repeat(from, words, to)),
        1 => (place(), any::<bool>()).prop_map(|(at, first)| Mutation::Cut(at, first)),
        1 => place().prop_map(Mutation::Join),
        3 => (place(), prop::sample::select(&ODD[..]), any::<bool>()).prop_map(|(at, odd, inside)| Mutation::Insert(at, odd, inside)),
        2 => (place(), 0..articles, place(), few()).prop_map(|(at, article, from, words)| Mutation::Splice(at, article, from, words)),
        1 => (place(), any::<bool>()).prop_map(|(at, upper)| Mutation::Recase(at, upper)),
    ]
}

/// A stretch of an article as its words, each with the blank after it.
fn words(article: &str, from: u16) -> Vec<String> {
    let boundary = |at: usize| (at..=article.len()).find(|&at| article.is_char_boundary(at)).unwrap_or(article.len());
    let start = boundary(place(from, article.len().saturating_sub(LONGEST / 2)));
    let end = boundary(article.len().min(start + LONGEST));
    article[start..end].split_inclusive([' ', '\n']).map(str::to_owned).collect()
}

fn place(fraction: u16, length: usize) -> usize {
    usize::from(fraction) * length / 65_536
}

impl Mutation {
    fn apply(&self, words: &mut Vec<String>, articles: &[String]) {
        let at = |fraction: u16| place(fraction, words.len());
        if words.is_empty() {
            return;
        }
        match *self {
            Self::Swap(one, other) => {
                let (one, other) = (at(one), at(other));
                words.swap(one, other);
            }
            Self::Drop(from, count) => {
                let from = at(from);
                words.drain(from..words.len().min(from + count));
            }
            Self::Repeat(from, count, to) => {
                let (from, to) = (at(from), at(to));
                let again = words[from..words.len().min(from + count)].to_vec();
                words.splice(to..to, again);
            }
            Self::Splice(to, article, from, count) => {
                let to = at(to);
                let other = self::words(&articles[article], from);
                words.splice(to..to, other.into_iter().take(count));
            }
            Self::Cut(index, _) | Self::Join(index) | Self::Insert(index, ..) | Self::Recase(index, _) => {
                let index = at(index);
                self.alter(&mut words[index]);
            }
        }
    }

    /// Changes a single word.
    fn alter(&self, word: &mut String) {
        let letters: Vec<char> = word.chars().collect();
        let (first, second) = letters.split_at(letters.len() / 2);
        *word = match *self {
            Self::Cut(_, true) => first.iter().collect(),
            Self::Cut(_, false) => second.iter().collect(),
            Self::Join(_) => word.trim_end().to_owned(),
            Self::Insert(_, odd, true) => first.iter().chain(&odd.chars().collect::<Vec<_>>()).chain(second).collect(),
            Self::Insert(_, odd, false) => format!("{word}{odd}"),
            Self::Recase(_, true) => word.to_uppercase(),
            _ => word.to_lowercase(),
        };
    }
}

/// The articles of a folder and those below it, in the order of their names.
fn articles(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let read = |path: &Path| match path.extension().and_then(|extension| extension.to_str()) {
        _ if path.is_dir() => articles(path),
        Some("txt") => vec![fs::read_to_string(path).expect("a text")],
        Some("jsonl") => fs::read_to_string(path).expect("a text").lines().filter_map(text_of_line).collect(),
        _ => Vec::new(),
    };
    paths.iter().flat_map(|path| read(path)).collect()
}

fn text_of_line(line: &str) -> Option<String> {
    let value: serde_json::Value = serde_json::from_str(line).ok()?;
    value["text"].as_str().map(str::to_owned)
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let published = text.len().is_multiple_of(2).then(|| options::parse_published("2024-11-29").expect("a day"));
    let article = annotate(text, &Options { published, ..Options::default() });
    let length = text.encode_utf16().count();
    let article: serde_json::Value = serde_json::from_str(&export::json(&article)).expect("JSON");
    for mark in article["annotations"].as_array().expect("a list") {
        let offset = |name: &str| mark[name].as_u64().expect("an offset") as usize;
        prop_assert!(offset("start") < offset("end") && offset("end") <= length, "{mark}");
    }
    Ok(())
}

fn wish<T: std::str::FromStr>(name: &str, usual: T) -> T {
    std::env::var(name).map_or(usual, |value| value.parse().unwrap_or_else(|_| panic!("{name} is no number: {value}")))
}

#[test]
fn mutated_news_is_read() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all: Vec<String> = FOLDERS.iter().flat_map(|folder| articles(&root.join(folder))).collect();
    all.extend(std::env::var_os("WIREMARK_TEXTS").into_iter().flat_map(|folder| articles(Path::new(&folder))));
    let mut runner = TestRunner::new(ProptestConfig {
        cases: wish("WIREMARK_MUTATIONS", TEXTS),
        rng_seed: RngSeed::Fixed(wish("WIREMARK_SEED", SEED)),
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("regressions"))),
        source_file: Some(file!()),
        ..ProptestConfig::default()
    });
    let mutated =
        (0..all.len(), any::<u16>(), prop::collection::vec(mutation(all.len()), 1..24)).prop_map(|(article, from, mutations)| {
            let mut words = words(&all[article], from);
            mutations.iter().for_each(|mutation| mutation.apply(&mut words, &all));
            words.concat()
        });
    runner.run(&mutated, |text| check(&text)).unwrap_or_else(|error| panic!("{error}"));
}
