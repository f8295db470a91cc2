//! How words are numbered and found: numbers that rules name at compile time, a hash table for those of a text.

#![allow(long_running_const_eval, reason = "the words are numbered and sorted once, while compiling")]

use std::sync::LazyLock;

use enumset::EnumSet;
use rustc_hash::FxHashMap;

use super::class::{Class, is};
use super::row::Row;
use super::{grammar, harm, names, people, saying, time, titles, verbs};

/// What is known of a word.
pub type Classes = EnumSet<Class>;

/// The number of a word of the vocabulary; the default, 0, is that of all other words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordId(u16);

impl WordId {
    /// A word that the vocabulary does not hold.
    pub const UNKNOWN: Self = Self(0);

    /// As an index of tables that hold one entry a word: below [`WordId::COUNT`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// How many numbers there are, that of unknown words included.
    pub const COUNT: usize = WORDS.len() + 1;

    /// All numbers, that of unknown words first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=LAST).map(Self)
    }

    /// The word; empty for unknown words. For tests: the list of words need not ship.
    #[cfg(test)]
    pub fn text(self) -> &'static str {
        if self.0 == 0 { "" } else { WORDS[self.index() - 1] }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "the words are sorted by numbers of 16 bits")]
const LAST: u16 = WORDS.len() as u16;

/// Longer words are not looked up.
const LONGEST: usize = 20;

const ROWS: [&[Row]; 8] =
    [grammar::ROWS, verbs::ROWS, saying::ROWS, people::ROWS, titles::ROWS, names::ROWS, time::ROWS, harm::ROWS];

/// All words in the order of the rows.
const WORDS: &[&str; count_words()] = &split();

const fn count_words() -> usize {
    let (mut all, mut file) = (0, 0);
    while file < ROWS.len() {
        let mut row = 0;
        while row < ROWS[file].len() {
            all += count(ROWS[file][row].words);
            row += 1;
        }
        file += 1;
    }
    all
}

const fn split() -> [&'static str; count_words()] {
    let (mut words, mut next, mut file) = ([""; count_words()], 0, 0);
    while file < ROWS.len() {
        let mut row = 0;
        while row < ROWS[file].len() {
            let mut rest = ROWS[file][row].words;
            while !rest.is_empty() {
                let (word, after) = first(rest);
                words[next] = word;
                rest = after;
                next += 1;
            }
            row += 1;
        }
        file += 1;
    }
    words
}

/// How many blank-separated words a text has.
pub const fn count(mut text: &str) -> usize {
    let mut words = 0;
    while !text.is_empty() {
        text = first(text).1;
        words += 1;
    }
    words
}

/// The first word of a text, and the text after it.
const fn first(text: &str) -> (&str, &str) {
    let mut end = 0;
    while end < text.len() && text.as_bytes()[end] != b' ' {
        end += 1;
    }
    let (word, mut rest) = text.split_at(end);
    while !rest.is_empty() && rest.as_bytes()[0] == b' ' {
        rest = rest.split_at(1).1;
    }
    (word, rest)
}

/// The places of the words in [`WORDS`], in alphabetical order.
const ORDER: &[u16; WORDS.len()] = &sort();

/// Merge sort, from the bottom up.
#[allow(clippy::cast_possible_truncation, reason = "there are fewer words than 2^16")]
const fn sort() -> [u16; WORDS.len()] {
    let (mut from, mut to) = ([0; WORDS.len()], [0; WORDS.len()]);
    let mut at = 0;
    while at < from.len() {
        from[at] = at as u16;
        at += 1;
    }
    let mut width = 1;
    while width < from.len() {
        let (mut at, mut left) = (0, 0);
        while at < from.len() {
            let middle = min(left + width, from.len());
            let end = min(middle + width, from.len());
            let (mut a, mut b) = (left, middle);
            while at < end {
                let takes_left = a < middle && (b == end || !is_before(WORDS[from[b] as usize], WORDS[from[a] as usize]));
                to[at] = if takes_left { from[a] } else { from[b] };
                (a, b) = if takes_left { (a + 1, b) } else { (a, b + 1) };
                at += 1;
            }
            left = end;
        }
        (from, to) = (to, from);
        width *= 2;
    }
    from
}

const fn min(a: usize, b: usize) -> usize {
    if a < b { a } else { b }
}

const fn is_before(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut at = 0;
    while at < a.len() && at < b.len() && a[at] == b[at] {
        at += 1;
    }
    at < b.len() && (at == a.len() || a[at] < b[at])
}

/// The number of a word that a rule names; see `word!`.
///
/// # Panics
/// While compiling, if no row holds the word.
#[must_use]
pub const fn named(word: &str) -> WordId {
    let (mut low, mut high) = (0, ORDER.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        if is_before(WORDS[ORDER[middle] as usize], word) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    assert!(low < ORDER.len() && !is_before(word, WORDS[ORDER[low] as usize]), "a rule names a word that no row holds");
    WordId(ORDER[low] + 1)
}

/// The numbers of the words of `text`; see `words!`.
///
/// # Panics
/// While compiling, if no row holds one of the words.
#[must_use]
pub const fn named_all<const N: usize>(mut text: &str) -> [WordId; N] {
    let (mut ids, mut next) = ([WordId::UNKNOWN; N], 0);
    while next < N {
        let (word, rest) = first(text);
        ids[next] = named(word);
        text = rest;
        next += 1;
    }
    ids
}

/// The number of a word of a text, in whatever case it is written; curly apostrophes count as straight ones.
///
/// ```
/// use wiremark::words::{Class, classes, find};
/// assert!(classes(find("Tuesday")).contains(Class::Weekday));
/// assert!(classes(find("zzyzzyx")).is_empty());
/// ```
#[must_use]
pub fn find(word: &str) -> WordId {
    static IDS: LazyLock<FxHashMap<&str, WordId>> = LazyLock::new(|| {
        let mut ids = FxHashMap::with_capacity_and_hasher(WORDS.len(), rustc_hash::FxBuildHasher);
        let words = ROWS.into_iter().flatten().flat_map(|row| row.words.split_whitespace());
        for (word, id) in words.zip(WordId::all().skip(1)) {
            ids.entry(word).or_insert(id); // A verb may have two forms alike.
        }
        ids
    });
    if word.len() > LONGEST {
        return WordId::UNKNOWN;
    }
    if !word.is_ascii() {
        return IDS.get(word.to_lowercase().replace('’', "'").as_str()).copied().unwrap_or_default();
    }
    let mut small = [0; LONGEST];
    let small = &mut small[..word.len()];
    small.copy_from_slice(word.as_bytes());
    small.make_ascii_lowercase();
    std::str::from_utf8(small).ok().and_then(|small| IDS.get(small)).copied().unwrap_or_default()
}

/// What is known of a word.
#[must_use]
pub fn classes(word: WordId) -> Classes {
    TABLE[word.index()].0
}

/// What the classes of a word mean to an annotator, by its table.
pub fn meanings<T: Copy>(table: &[(Class, T)], classes: Classes) -> impl Iterator<Item = T> {
    table.iter().filter(move |(class, _)| classes.contains(*class)).map(|&(_, meaning)| meaning)
}

/// What a word means in a time expression.
#[must_use]
pub fn worth(word: WordId) -> i32 {
    TABLE[word.index()].1
}

static TABLE: LazyLock<Vec<(Classes, i32)>> = LazyLock::new(|| {
    const FORMS: [Classes; 4] = [is!(BaseForm), is!(PresentForm), is!(PastForm), is!(ParticipleForm)];
    let mut table = vec![(Classes::new(), 0); WordId::COUNT];
    for row in ROWS.into_iter().flatten() {
        for (place, word) in row.words.split_whitespace().enumerate() {
            // A second past stands behind the participle.
            let form = if row.verb { FORMS[if place < 4 { place } else { place - 2 }] } else { Classes::new() };
            let (classes, worth) = &mut table[find(word).index()];
            *classes |= row.classes | form;
            *worth = row.worth;
        }
        for (words, more) in row.more {
            words.split_whitespace().for_each(|word| table[find(word).index()].0 |= *more);
        }
    }
    table
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_stands_in_one_row() {
        let mut rows: FxHashMap<&str, &Row> = FxHashMap::default();
        for row in ROWS.into_iter().flatten() {
            for word in row.words.split_whitespace() {
                let other = rows.insert(word, row).filter(|other| !std::ptr::eq(*other, row));
                assert!(other.is_none(), "{word:?} stands in two rows: {:?} and {:?}", other.map(|row| row.words), row.words);
            }
        }
    }

    #[test]
    fn what_is_known_of_some_words_of_a_row_is_known_of_words_of_that_row() {
        for row in ROWS.into_iter().flatten() {
            let words: Vec<_> = row.words.split_whitespace().collect();
            for word in row.more.iter().flat_map(|(words, _)| words.split_whitespace()) {
                assert!(words.contains(&word), "{word:?} is no word of the row {:?}", row.words);
            }
        }
    }

    #[test]
    fn words_are_written_as_they_are_looked_up() {
        for id in WordId::all().skip(1) {
            let word = id.text();
            assert_eq!(word, word.to_lowercase(), "in small letters");
            assert!(word.len() <= LONGEST, "{word:?} is too long to be found");
            assert_eq!(find(word).text(), word);
            assert_eq!(find(&word.to_uppercase()).text(), word);
        }
    }

    #[test]
    fn what_rules_name_is_what_a_text_holds() {
        assert_eq!(word!("killed"), find("KILLED"));
        assert_eq!(word!("didn't"), find("didn’t"));
        assert_eq!(find("zzyzzyx"), WordId::UNKNOWN);
        assert_eq!(find(&"a".repeat(1000)), WordId::UNKNOWN);
    }

    #[test]
    fn forms_of_verbs_have_their_class() {
        let form = |word: &str| classes(find(word)) & is!(BaseForm | PresentForm | PastForm | ParticipleForm);
        assert_eq!(form("promise"), is!(BaseForm));
        assert_eq!(form("denied"), is!(PastForm));
        assert_eq!(form("signalling"), is!(ParticipleForm));
        assert_eq!(form("read"), is!(BaseForm | PastForm));
    }
}
