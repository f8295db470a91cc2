//! `inspect clauses`: JSON lines of sentences in, for each the clauses with verb, voice, agent and patient; offsets in code
//! points. It names heads as the measure does: the first word of a person's name, the last of other phrases.

use std::io::{self, BufRead, Write};

use serde_json::{Value, json};
use wiremark::grammar::{Clause, Grammar, Phrase, Sentence};
use wiremark::{Document, Span, words};

/// Answers each line of the standard input.
pub fn stream() -> io::Result<()> {
    let mut output = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let request: Value = serde_json::from_str(&line?)?;
        let text = request["text"].as_str().unwrap_or_default();
        writeln!(output, "{}", json!({ "id": request["id"], "clauses": clauses(text) }))?;
    }
    output.flush()
}

fn clauses(text: &str) -> Vec<Value> {
    let document = wiremark::read(text);
    let grammar = Grammar::new(&document);
    let sentences = (0..document.sentences().len()).map(|index| grammar.sentence(index));
    sentences
        .flat_map(|sentence| {
            let listed = sentence.clauses().iter().filter(|clause| is_listed(clause));
            listed.map(|clause| show(&document, sentence, clause)).collect::<Vec<_>>()
        })
        .collect()
}

/// Forms of `be` are listed only where something exists: `there were`.
fn is_listed(clause: &Clause) -> bool {
    !clause.copular || clause.existential
}

fn show(document: &Document, sentence: &Sentence, clause: &Clause) -> Value {
    let told = |phrase: Option<usize>| phrase.map(|phrase| points(document, head(document, &sentence.phrases()[phrase])));
    let agent = clause.agent().filter(|_| clause.known != wiremark::grammar::Known::Understood || clause.by.is_some());
    json!({
        "predicate": points(document, clause.verb),
        "voice": if clause.voice == wiremark::grammar::Voice::Passive { "passive" } else { "active" },
        "negated": clause.negated,
        "agent": told(agent),
        "patient": told(clause.patient()),
    })
}

/// The head as dependency trees have it.
fn head(document: &Document, phrase: &Phrase) -> usize {
    let Some(mut first) = phrase.name else { return phrase.head };
    let title = |token: usize| is_title(document.token_text(token));
    if first > phrase.tokens.start && is_common(document, first - 1) {
        return first - 1; // "match referee Joel Aguilar"
    }
    while first < phrase.head && title(first) {
        first += 1;
    }
    let unknown = |token: usize| words::find(document.token_text(token)) == words::WordId::UNKNOWN;
    let person = (1..3).contains(&(phrase.head - first)) && unknown(phrase.head);
    if person { first } else { phrase.head }
}

fn is_common(document: &Document, token: usize) -> bool {
    let text = document.token_text(token);
    text.len() > 3 && text.chars().all(char::is_lowercase) && words::classes(words::find(text)).contains(words::Class::PersonNoun)
}

fn is_title(text: &str) -> bool {
    let classes = words::classes(words::find(text));
    classes.contains(words::Class::TitleWord)
        || classes.contains(words::Class::Honorific)
        || classes.contains(words::Class::PersonalTitle)
}

/// A token's place in code points, the auxiliary of `they're` cut off.
fn points(document: &Document, token: usize) -> [usize; 2] {
    let Span { start, end } = document.tokens()[token].span;
    let again =
        token > 1 && document.token_text(token - 1) == "-" && document.token_text(token - 2) == "re" && document.is_glued(token);
    let start = if again { document.tokens()[token - 2].span.start } else { start }; // "re-elected" is one word there
    let before = document.text()[..start].chars().count();
    let text = &document.text()[start..end];
    let length = ["'re", "'ve", "'ll", "'d", "'m", "’re", "’ve", "’ll", "’d", "’m"]
        .iter()
        .find_map(|ending| text.strip_suffix(ending))
        .unwrap_or(text);
    [before, before + length.chars().count()]
}
