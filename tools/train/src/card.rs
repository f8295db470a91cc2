//! Writes the model card.

use std::fmt::Write;

use wiremark::model::Tagger;

use crate::corpus::Corpus;
use crate::learner::Settings;
use crate::score::Score;

/// The card of a model, in Markdown.
pub fn write(tagger: &Tagger, size: usize, groups: &[Vec<Corpus>], development: &[Corpus], settings: &Settings) -> String {
    let mut card = format!("# Model card: {}\n\n{INTRODUCTION}", tagger.name());
    let _ = writeln!(card, "Size: {size} bytes, stored as in `src/model/file.rs`.\n");
    corpora(&mut card, groups, settings);
    scores(&mut card, tagger, development);
    card.push_str(LIMITS);
    card
}

const INTRODUCTION: &str = "\
A linear-chain model that marks names of persons, organizations, places and affiliations in English news. It is a
conditional random field with hashed features and one-byte weights; the hand-written rules and the gazetteer are among its
features (`src/model/features/`). Made by one command, which gives the same bytes each time:

    cargo run --profile tools -p train -- CORPORA DEVELOPMENT data/model

CORPORA is a folder of `NAME.jsonl` and `NAME.meta.json` for the corpora below, DEVELOPMENT one for the development sets.
The corpora are not part of this repository; only the weights are.

";

fn corpora(card: &mut String, groups: &[Vec<Corpus>], settings: &Settings) {
    card.push_str(
        "## Trained on\n\n| corpus | source | licence | documents | names | weight |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    for (group, weight) in groups.iter().zip(&settings.group_weights) {
        for corpus in group {
            let names: usize = corpus.texts.iter().map(|text| text.names.len()).sum();
            let field = |name: &str| corpus.meta[name].as_str().unwrap_or("unknown").to_owned();
            let (source, licence) = (field("source"), field("licence"));
            let _ = writeln!(card, "| {} | {source} | {licence} | {} | {names} | {weight} |", corpus.name, corpus.texts.len());
        }
    }
    card.push_str(
        "\nCorpora of like guidelines form a group with weights of its own beside the shared ones; the model is the sum of the\n\
         shared weights and six tenths of those of the first group. Weights of no more than a sixteenth are dropped, which\n\
         halves the model. Where a corpus does not mark affiliations, the labels there are left open. Names that a corpus has\n\
         cut (\"Bank of | Uganda\", \"Italian | Coast Guard\") are joined first where the rules or the gazetteer see one name and\n\
         a reader would, too (`tools/train/src/repair.rs`): the worldwide corpus keeps only the inner one of nested names.\n\n\
         The model looks at a document twice. The second look adds what the first made of the same words elsewhere; it learns\n\
         from first looks of models that have not seen the document (three parts in turn).\n\n",
    );
}

fn scores(card: &mut String, tagger: &Tagger, development: &[Corpus]) {
    card.push_str(
        "## Scores\n\nF1 in per cent of exact spans with the right type on development sets, which were never trained on: the model\n\
         alone, in every block, by a plain count without the tolerances that the project's evaluation has for some sets. `all`\n\
         is persons, organizations and places. On `worldwide_dev` the gold has the cut names that we join; the row `joined` is\n\
         the same set after joining its names as those for training.\n\n\
         | set | all | person | organization | place | affiliation |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    for corpus in development {
        row(card, &corpus.name, &Score::measure(tagger, corpus.texts.iter(), false).figures(corpus));
        if corpus.name.starts_with("worldwide") {
            let name = format!("{}, joined", corpus.name);
            row(card, &name, &Score::measure(tagger, corpus.texts.iter(), true).figures(corpus));
        }
    }
}

fn row(card: &mut String, name: &str, figures: &[(&str, Option<f64>)]) {
    let cells: Vec<String> =
        figures.iter().map(|(_, value)| value.map_or_else(|| "–".to_owned(), |value| format!("{value:.1}"))).collect();
    let _ = writeln!(card, "| {name} | {} |", cells.join(" | "));
}

const LIMITS: &str = "
[errors.md](errors.md) says what the remaining errors on each set are.

## Limits

- English news only. Names in other languages' word order or in scripts without capitals are not learned.
- It knows what corpora call a name: ministries and teams are organizations, facilities places, a state that acts a place.
- Events are left to the rules; so are headlines in capitals and the furniture of pages.
- The corpora name some countries, offices and people far more often than others; the model is surer of those.
- Confidence is the model's margin between the best type and the next: a measure of doubt, not a probability of truth.
";
