//! The clauses of a text in the words of the cases.

use std::collections::BTreeMap;

use wiremark::Document;
use wiremark::grammar::{Clause, Grammar, Kind, Known, Modality, Phrase, PhraseId, Sentence, Tense, Voice};

/// The place of a verb in characters, `active`, `passive` or `be`, and the values by key.
pub type Mark = ((usize, usize), &'static str, BTreeMap<String, String>);

/// All clauses of `text`, in order.
pub fn marks(text: &str) -> Vec<Mark> {
    let document = wiremark::read(text);
    let grammar = Grammar::new(&document);
    (0..document.sentences().len())
        .flat_map(|index| {
            let view = View { document: &document, sentence: grammar.sentence(index) };
            view.sentence.clauses().iter().map(|clause| view.mark(clause)).collect::<Vec<_>>()
        })
        .collect()
}

struct View<'a> {
    document: &'a Document<'a>,
    sentence: &'a Sentence,
}

impl View<'_> {
    fn mark(&self, clause: &Clause) -> Mark {
        let mut values = BTreeMap::new();
        let mut put = |key: &str, value: Option<String>| {
            if let Some(value) = value {
                values.insert(key.to_owned(), value);
            }
        };
        for (key, phrase) in [
            ("agent", clause.agent()),
            ("patient", clause.patient()),
            ("subject", clause.subject),
            ("object", clause.object),
            ("indirect", clause.indirect),
            ("antecedent", clause.antecedent),
        ] {
            put(key, phrase.map(|phrase| self.list(phrase)));
        }
        put("opener", clause.opener.map(|token| self.document.token_text(token).to_lowercase()));
        put("host", clause.host.map(|host| self.document.token_text(self.sentence.clauses()[host].verb).to_owned()));
        put("complement", clause.complement.map(|id| self.document.token_text(self.sentence.clauses()[id].verb).to_owned()));
        let adjuncts = clause.adjuncts.iter().map(|adjunct| {
            format!("{} {}", self.document.token_text(adjunct.preposition).to_lowercase(), self.text(adjunct.phrase))
        });
        put("adjuncts", Some(adjuncts.collect::<Vec<_>>().join(" | ")).filter(|adjuncts| !adjuncts.is_empty()));
        put(
            "times",
            Some(clause.times.iter().map(|&time| self.text(time)).collect::<Vec<_>>().join(" | "))
                .filter(|times| !times.is_empty()),
        );
        put("negated", Some(clause.negated.to_string()));
        put("asked", Some(clause.asked.to_string()));
        put("perfect", Some(clause.perfect.to_string()));
        put("progressive", Some(clause.progressive.to_string()));
        put("kind", Some(kind(clause.kind).to_owned()));
        put("tense", Some(tense(clause.tense).to_owned()));
        put("known", Some(known(clause.known).to_owned()));
        put("modality", Some(modality(clause.modality).to_owned()));
        let phrase = |key: Option<PhraseId>| key.map(|phrase| &self.sentence.phrases()[phrase]);
        put("same", phrase(clause.subject.or(clause.object)).and_then(|phrase| phrase.apposition).map(|other| self.text(other)));
        put("whole", phrase(clause.subject).and_then(|phrase| phrase.whole).map(|whole| self.text(whole)));
        put("count", phrase(clause.subject).map(|phrase| format!("{:?}", phrase.count).to_lowercase()));
        let voice = match clause.voice {
            _ if clause.copular => "be",
            Voice::Active => "active",
            Voice::Passive => "passive",
        };
        (self.characters(clause.verb), voice, values)
    }

    /// The phrases of a list, joined by `+`.
    fn list(&self, first: PhraseId) -> String {
        self.sentence.list(first).map(|phrase| self.phrase(phrase)).collect::<Vec<_>>().join(" + ")
    }

    fn text(&self, phrase: PhraseId) -> String {
        self.phrase(&self.sentence.phrases()[phrase])
    }

    fn phrase(&self, phrase: &Phrase) -> String {
        self.document.slice(self.document.tokens_span(phrase.tokens.clone())).to_owned()
    }

    fn characters(&self, token: usize) -> (usize, usize) {
        let span = self.document.tokens()[token].span;
        let before = |offset: usize| self.document.text()[..offset].chars().count();
        (before(span.start), before(span.end))
    }
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Main => "main",
        Kind::Relative => "relative",
        Kind::Complement => "complement",
        Kind::Adverbial => "adverbial",
        Kind::Infinitive => "infinitive",
        Kind::Participle => "participle",
    }
}

const fn tense(tense: Tense) -> &'static str {
    match tense {
        Tense::Past => "past",
        Tense::Present => "present",
        Tense::Future => "future",
        Tense::None => "none",
    }
}

const fn known(known: Known) -> &'static str {
    match known {
        Known::Stated => "stated",
        Known::Antecedent => "antecedent",
        Known::Shared => "shared",
        Known::Understood => "understood",
    }
}

const fn modality(modality: Modality) -> &'static str {
    match modality {
        Modality::Asserted => "asserted",
        Modality::Possible => "possible",
        Modality::Necessary => "necessary",
        Modality::Intended => "intended",
        Modality::Conditional => "conditional",
    }
}
