//! Reads corpora: documents with the spans of names, and turns them into what the learner wants.

use std::error::Error;
use std::fs;
use std::ops::Range;
use std::path::Path;

use serde_json::Value;
use wiremark::annotators::entities;
use wiremark::model::features::Extractor;
use wiremark::model::recall::Recall;
use wiremark::model::weights::Scores;
use wiremark::model::{Evidence, Label, NameType, Part, Stretch, Tagger};
use wiremark::{Document, TokenKind};

use crate::repair;

/// A corpus as it lies on disk.
pub struct Corpus {
    /// The name of its file.
    pub name: String,
    /// Where it is from, under which licence, and what its meta file notes.
    pub meta: Value,
    /// Its documents.
    pub texts: Vec<Text>,
}

/// One document with the names that people marked in it; spans in bytes.
pub struct Text {
    pub text: String,
    pub names: Vec<(Range<usize>, String)>,
}

impl Corpus {
    /// Reads `NAME.jsonl` and `NAME.meta.json`.
    pub fn read(folder: &Path, name: &str) -> Result<Self, Box<dyn Error>> {
        let lines = fs::read_to_string(folder.join(format!("{name}.jsonl")))?;
        let meta = serde_json::from_str(&fs::read_to_string(folder.join(format!("{name}.meta.json")))?)?;
        let texts = lines.lines().map(read_text).collect::<Result<_, _>>()?;
        Ok(Self { name: name.to_owned(), meta, texts })
    }

    /// Whether the corpus marks all names of this type.
    pub fn marks(&self, name_type: &str) -> bool {
        self.meta["types_scored"].as_array().is_some_and(|types| types.iter().any(|marked| marked == name_type))
    }
}

fn read_text(line: &str) -> Result<Text, Box<dyn Error>> {
    let line: Value = serde_json::from_str(line)?;
    let text = line["text"].as_str().ok_or("a document without text")?.to_owned();
    // The data counts code points, the engine bytes.
    let bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let at = |value: &Value| value.as_u64().and_then(|at| bytes.get(at as usize).copied()).ok_or("an offset beyond the text");
    let names = line["entities"].as_array().ok_or("a document without entities")?;
    let names = names
        .iter()
        .map(|name| Ok((at(&name["start"])?..at(&name["end"])?, name["type"].as_str().unwrap_or_default().to_owned())))
        .collect::<Result<_, &str>>()?;
    Ok(Text { text, names })
}

/// The tokens of the names in a text, without the article before and the possessive and punctuation behind.
pub fn tokens_of_names(document: &Document, text: &Text) -> Vec<(Range<usize>, NameType)> {
    let mut names: Vec<(Range<usize>, NameType)> = Vec::new();
    for (span, name_type) in &text.names {
        let Some(name_type) = name_type_of(name_type) else { continue };
        let tokens = trim(document, document.tokens_in(wiremark::Span::new(span.start, span.end)));
        if !tokens.is_empty() && names.last().is_none_or(|(last, _)| last.end <= tokens.start) {
            names.push((tokens, name_type));
        }
    }
    names
}

/// What does not count in comparisons is left out: see the evaluation's rules.
pub fn trim(document: &Document, mut tokens: Range<usize>) -> Range<usize> {
    while tokens.len() > 1 && document.token_text(tokens.start).eq_ignore_ascii_case("the") {
        tokens.start += 1;
    }
    let kind = |index: usize| document.tokens()[index].kind;
    while tokens.len() > 1 && !matches!(kind(tokens.end - 1), TokenKind::Word | TokenKind::Number) {
        tokens.end -= 1;
    }
    while tokens.len() > 1 && matches!(kind(tokens.start), TokenKind::QuoteMark | TokenKind::Punctuation) {
        tokens.start += 1;
    }
    tokens
}

fn name_type_of(name: &str) -> Option<NameType> {
    match name {
        "person" => Some(NameType::Person),
        "organization" => Some(NameType::Organization),
        "place" => Some(NameType::Place),
        "affiliation" => Some(NameType::Affiliation),
        _ => None,
    }
}

/// Stretches of tokens with their features and the labels that the corpus allows for each.
#[derive(Default)]
pub struct Examples {
    features: Vec<u32>,
    ends: Vec<usize>,
    allowed: Vec<u16>,
    /// What a first look gave each label of a token; empty for the first look itself.
    base: Vec<Scores>,
    stretches: Vec<(Range<usize>, u8)>,
    /// Names that no stretch holds whole: the model cannot learn them.
    pub lost: usize,
    /// All names.
    pub names: usize,
    /// All tokens, outside of stretches too.
    pub tokens: usize,
}

/// A document with its names in tokens.
struct Gold<'t> {
    document: Document<'t>,
    evidence: Evidence<'static>,
    names: Vec<(Range<usize>, NameType)>,
    /// Labels that are right wherever no name is marked, since the corpus does not say.
    unknown: u16,
}

impl<'t> Gold<'t> {
    fn read(corpus: &Corpus, text: &'t Text, repairs: bool) -> Self {
        let document = wiremark::read(&text.text);
        let evidence = entities::evidence(&document);
        let mut names = tokens_of_names(&document, text);
        if repairs {
            names = repair::repaired(&document, &evidence, names);
        }
        let unknown = if corpus.marks("affiliation") { 0 } else { affiliation_labels() };
        Self { document, evidence, names, unknown }
    }

    /// The names that lie in a stretch.
    fn inside(&self, stretch: &Range<usize>) -> Vec<(Range<usize>, NameType)> {
        let whole = |tokens: &Range<usize>| stretch.start <= tokens.start && tokens.end <= stretch.end;
        self.names.iter().filter(|(tokens, _)| whole(tokens)).cloned().collect()
    }

    /// The labels that are right for a token, as bits.
    fn allowed(&self, inside: &[(Range<usize>, NameType)], index: usize) -> u16 {
        let label = label(inside, index);
        1 << label.index() | if label == Label::OUTSIDE { self.unknown } else { 0 }
    }
}

impl Examples {
    /// Appends a document of a corpus of some group for the first look; `repairs`: cut names are joined before.
    pub fn add(&mut self, corpus: &Corpus, text: &Text, group: u8, repairs: bool) {
        let gold = Gold::read(corpus, text, repairs);
        let mut extractor = Extractor::new(&gold.document, &gold.evidence);
        let mut held = 0;
        self.tokens += gold.document.tokens().len();
        self.names += gold.names.len();
        for sentence in 0..gold.document.sentences().len() {
            extractor.read(sentence);
            for stretch in extractor.stretches() {
                let inside = gold.inside(&stretch);
                held += inside.len();
                let first = self.ends.len();
                for index in stretch.clone() {
                    extractor.extract(index, &mut self.features);
                    self.ends.push(self.features.len());
                    self.allowed.push(gold.allowed(&inside, index));
                }
                self.stretches.push((first..self.ends.len(), group));
            }
        }
        self.lost += gold.names.len() - held;
    }

    /// Appends a document for the second look, after the first one of a model that has not learned from this document.
    pub fn add_again(&mut self, corpus: &Corpus, text: &Text, group: u8, repairs: bool, tagger: &Tagger) {
        let gold = Gold::read(corpus, text, repairs);
        let look = tagger.first_look(&gold.document, &gold.evidence);
        let recall = Recall::new(&gold.evidence, &look);
        for Stretch { tokens, case, scores, decisions } in look.stretches() {
            if !tokens.clone().zip(decisions).any(|(index, decision)| recall.knows(index, case, decision)) {
                continue;
            }
            let inside = gold.inside(&tokens);
            let first = self.ends.len();
            for (index, decision) in tokens.zip(decisions) {
                recall.extract(index, case, decision, &mut self.features);
                self.ends.push(self.features.len());
                self.allowed.push(gold.allowed(&inside, index));
            }
            self.base.extend(scores);
            self.stretches.push((first..self.ends.len(), group));
        }
    }

    /// How many stretches there are.
    pub const fn len(&self) -> usize {
        self.stretches.len()
    }

    /// The tokens of a stretch, and its group.
    pub fn stretch(&self, index: usize) -> (Range<usize>, u8) {
        self.stretches[index].clone()
    }

    /// The features of a token.
    pub fn features(&self, token: usize) -> &[u32] {
        let start = if token == 0 { 0 } else { self.ends[token - 1] };
        &self.features[start..self.ends[token]]
    }

    /// What the first look gave the labels of a token, in units.
    pub fn base(&self, token: usize) -> Scores {
        self.base.get(token).copied().unwrap_or_default()
    }

    /// The labels that are right for a token, as bits.
    pub fn allowed(&self, token: usize) -> u16 {
        self.allowed[token]
    }
}

fn label(names: &[(Range<usize>, NameType)], index: usize) -> Label {
    names
        .iter()
        .find(|(tokens, _)| tokens.contains(&index))
        .map_or(Label::OUTSIDE, |(tokens, name_type)| Label::of(*name_type, Part::of(index, tokens)))
}

fn affiliation_labels() -> u16 {
    Label::all().filter(|label| label.name_type() == Some(NameType::Affiliation)).fold(0, |bits, label| bits | 1 << label.index())
}
