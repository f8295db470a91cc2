//! Joins the mentions of one entity: full name, surname, first name, letters introduced for a long name, "the
//! Observatory" for the Syrian Observatory for Human Rights, spellings of one place.

use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;

use crate::annotation::Mark;
use crate::annotators::entities::{EntityType, Mention, Place, PlaceKind};
use crate::document::Document;

/// Somebody or something that the article names.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// What it is.
    pub entity_type: EntityType,
    /// The fullest form that the article uses.
    pub name: String,
    /// Its mentions, in order, as indices of the entity layer.
    pub mentions: Vec<usize>,
    /// Office or description, as written.
    pub role: Option<String>,
    /// What the gazetteer knows of a place.
    pub place: Option<Place>,
}

/// Groups mentions into entities; also gives, for each mention, the index of its entity.
pub fn join_mentions(document: &Document, mentions: &[Mark<Mention>]) -> (Vec<Entity>, Vec<usize>) {
    let keys: Vec<Key> = mentions.iter().map(|mark| Key::new(document.slice(mark.span), mark.reading.entity_type)).collect();
    let mut things = Things::of(&keys);
    things.join_introduced(document, mentions, &keys);
    let mut entities: Vec<Entity> = Vec::new();
    let mut entity_of_thing: FxHashMap<usize, usize> = FxHashMap::default();
    let mut entity_of_mention = Vec::with_capacity(mentions.len());
    for (index, (mark, key)) in mentions.iter().zip(&keys).enumerate() {
        let thing = things.resolve(key, &mark.reading);
        let entity = *entity_of_thing.entry(thing).or_insert_with(|| {
            entities.push(Entity { entity_type: key.kind, name: String::new(), mentions: Vec::new(), role: None, place: None });
            entities.len() - 1
        });
        add_mention(&mut entities[entity], document, index, mark);
        entity_of_mention.push(entity);
    }
    (entities, entity_of_mention)
}

fn add_mention(entity: &mut Entity, document: &Document, index: usize, mark: &Mark<Mention>) {
    entity.mentions.push(index);
    let name = document.slice(mark.span);
    if name != entity.name && fullness(name) > fullness(&entity.name) {
        name.clone_into(&mut entity.name);
    }
    if entity.role.is_none() {
        entity.role = mark.reading.role.map(|role| document.slice(role).to_owned());
    }
    entity.place = entity.place.or(mark.reading.place);
}

/// The more words the fuller; then the more letters; and small letters rather than capitals only.
fn fullness(name: &str) -> (usize, bool, usize) {
    (name.split_whitespace().count(), name.chars().any(char::is_lowercase), name.len())
}

/// A name as its words, in small letters.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Key {
    kind: EntityType,
    /// Its words, each without stops and apostrophes, with a blank between them.
    words: String,
    /// How many they are.
    length: usize,
    /// Whether it is written like an acronym.
    letters: bool,
}

impl Key {
    fn new(name: &str, kind: EntityType) -> Self {
        let parts = name.split(|character: char| !(character.is_alphanumeric() || matches!(character, '.' | '\'' | '’')));
        let (mut words, mut length) = (String::with_capacity(name.len()), 0);
        for part in parts {
            let before = words.len();
            words.extend((length > 0).then_some(' '));
            let start = words.len();
            push_plain(&mut words, part);
            if words.len() == start {
                words.truncate(before);
            } else {
                length += 1;
            }
        }
        if length > 1 && words.starts_with("the ") {
            words.drain(.."the ".len());
            length -= 1;
        }
        if kind == EntityType::Affiliation {
            singular(&mut words);
        }
        let letters = length == 1 && !name.chars().any(char::is_lowercase) && name.len() > 1;
        Self { kind, words, length, letters }
    }

    /// The initials of an organization's words, without articles and prepositions.
    fn initials(&self) -> Option<String> {
        const LEFT_OUT: [&str; 8] = ["of", "for", "and", "the", "al", "in", "on", "de"];
        let words = self.words.split(' ').filter(|word| !LEFT_OUT.contains(word));
        let initials: String = words.filter_map(|word| word.chars().next()).collect();
        (self.kind == EntityType::Organization && initials.chars().count() > 1).then_some(initials)
    }
}

/// Small letters, without stops and apostrophes.
fn push_plain(words: &mut String, word: &str) {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
    words.extend(word.chars().filter(|character| character.is_alphanumeric()).flat_map(char::to_lowercase));
}

/// "Iranians" as "iranian": the last of some words.
fn singular(words: &mut String) {
    let last = words.rsplit(' ').next().unwrap_or_default();
    if last.len() > 4 && last.ends_with('s') && !last.ends_with("ss") {
        words.pop();
    }
}

/// What names of each type mean.
#[derive(Debug)]
struct Names<T>([FxHashMap<String, T>; EntityType::ALL.len()]);

impl<T> Default for Names<T> {
    fn default() -> Self {
        Self(std::array::from_fn(|_| FxHashMap::default()))
    }
}

impl<T> Names<T> {
    fn get(&self, kind: EntityType, name: &str) -> Option<&T> {
        self.0[kind as usize].get(name)
    }

    fn entry(&mut self, kind: EntityType, name: impl Into<String>) -> Entry<'_, String, T> {
        self.0[kind as usize].entry(name.into())
    }
}

/// No name is shared by more things than this; the others are left apart.
const MOST_SHARED: usize = 8;
/// Words of a name beyond these give no short forms.
const MOST_WORDS: usize = 8;

/// What the mentions name, found by their full names first.
#[derive(Debug, Default)]
struct Things {
    count: usize,
    whole: Names<usize>,
    /// Short forms that mean the thing unless another has the same: its last words.
    strong: Names<Vec<usize>>,
    /// Short forms that may mean it: its first words, its initials, a single word of an organization.
    weak: Names<Vec<usize>>,
    /// Countries by their code: "U.S." and "United States".
    countries: FxHashMap<[u8; 2], usize>,
    /// For each thing, when it was mentioned last.
    seen: Vec<Option<usize>>,
    clock: usize,
}

impl Things {
    /// The things that `keys` name; the longest names first, so that shorter ones find them.
    fn of(keys: &[Key]) -> Self {
        let mut order: Vec<&Key> = keys.iter().filter(|key| key.length > 1).collect();
        order.sort_by_key(|key| std::cmp::Reverse(key.length));
        let mut things = Self::default();
        for key in order {
            if things.whole.get(key.kind, &key.words).is_some() {
                continue;
            }
            let shared = things.strong.get(key.kind, &key.words).or_else(|| things.weak.get(key.kind, &key.words));
            match shared.map(Vec::as_slice) {
                Some(&[thing]) => {
                    things.whole.entry(key.kind, &key.words).insert_entry(thing);
                }
                _ => things.add(key),
            }
        }
        things
    }

    fn add(&mut self, key: &Key) {
        let thing = self.new_thing();
        self.whole.entry(key.kind, &key.words).insert_entry(thing);
        if !matches!(key.kind, EntityType::Person | EntityType::Organization) {
            return;
        }
        let words: Vec<&str> = key.words.split(' ').take(MOST_WORDS).collect();
        let mut cut = 0;
        for (index, word) in words.iter().enumerate().skip(1) {
            cut += words[index - 1].len() + 1;
            share(&mut self.strong, key.kind, &key.words[cut..], thing);
            share(&mut self.weak, key.kind, &key.words[..cut - 1], thing);
            if key.kind == EntityType::Organization && word.len() > 3 {
                share(&mut self.weak, key.kind, word, thing);
            }
        }
        if let Some(initials) = key.initials() {
            share(&mut self.weak, key.kind, &initials, thing);
        }
        if key.kind == EntityType::Person && words.len() > 2 {
            share(&mut self.weak, key.kind, &format!("{} {}", words[0], words[words.len() - 1]), thing);
        }
    }

    fn new_thing(&mut self) -> usize {
        self.seen.push(None);
        self.count += 1;
        self.count - 1
    }

    /// "Hamrin Resistance Front (HRF)", "Hayat Tahrir al-Sham group, or HTS": the letters mean the name before them.
    fn join_introduced(&mut self, document: &Document, mentions: &[Mark<Mention>], keys: &[Key]) {
        for index in 1..mentions.len() {
            let (before, after) = (&keys[index - 1], &keys[index]);
            let between = document.text().get(mentions[index - 1].span.end..mentions[index].span.start).unwrap_or_default();
            if between.len() > 24 || before.length < 2 || !after.letters || !introduces(between) {
                continue;
            }
            if let Some(&thing) = self.whole.get(before.kind, &before.words) {
                self.whole.entry(after.kind, &after.words).or_insert(thing);
            }
        }
    }

    /// The thing that a mention names.
    fn resolve(&mut self, key: &Key, reading: &Mention) -> usize {
        let known = self.whole.get(key.kind, &key.words).copied();
        let short = |names: &Names<Vec<usize>>| self.latest(names.get(key.kind, &key.words));
        let thing = known.or_else(|| short(&self.strong)).or_else(|| short(&self.weak)).unwrap_or_else(|| {
            let thing = self.new_thing();
            self.whole.entry(key.kind, &key.words).insert_entry(thing);
            thing
        });
        let thing = self.same_country(thing, reading);
        self.clock += 1;
        self.seen[thing] = Some(self.clock);
        thing
    }

    /// Of the things that share a short form, the one mentioned last; else the first.
    fn latest(&self, things: Option<&Vec<usize>>) -> Option<usize> {
        let things = things?;
        let latest = things.iter().copied().filter(|&thing| self.seen[thing].is_some()).max_by_key(|&thing| self.seen[thing]);
        latest.or_else(|| things.first().copied())
    }

    fn same_country(&mut self, thing: usize, reading: &Mention) -> usize {
        match reading.place {
            Some(place) if place.kind == PlaceKind::Country => *self.countries.entry(place.country).or_insert(thing),
            _ => thing,
        }
    }
}

fn share(names: &mut Names<Vec<usize>>, kind: EntityType, name: &str, thing: usize) {
    let things = names.entry(kind, name).or_default();
    if things.len() < MOST_SHARED && !things.contains(&thing) {
        things.push(thing);
    }
}

/// Whether the text between two names makes the second an abbreviation of the first.
fn introduces(between: &str) -> bool {
    let between = between.trim().trim_start_matches("group").trim();
    matches!(between, "(" | ", or" | "or" | "(the" | ", known as" | "(known as" | ", or the" | "(“" | "(\"")
}
