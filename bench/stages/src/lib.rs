//! The stages of the engine one by one, for the bench: the package gives only whole articles. `tagging` is the learned
//! tagger's part of `entities`. Compiled to wasm with the profile of the package, never shipped.
#![cfg(target_arch = "wasm32")]

use std::hint::black_box;

use wasm_bindgen::prelude::*;
use wiremark::annotators::{self, Marks, casualties, dates, entities, quotes};
use wiremark::grammar::Grammar;
use wiremark::model::Tagger;
use wiremark::{Kinds, Options, annotate, export, layout, link, options, text};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance)]
    fn now() -> f64;
}

/// The stages, in their order.
#[wasm_bindgen(js_name = stageNames)]
#[must_use]
pub fn stage_names() -> Vec<String> {
    ["document", "layout", "language", "grammar", "entities", "tagging", "dates", "quotes", "casualties", "link", "export"]
        .map(str::to_owned)
        .to_vec()
}

/// How many tokens a text has.
#[wasm_bindgen(js_name = countTokens)]
#[must_use]
pub fn count_tokens(text: &str) -> usize {
    wiremark::read(text).tokens().len()
}

/// The milliseconds that one stage takes for `text`, what it needs being ready: one figure for each of `rounds` calls.
///
/// # Errors
/// If there is no such stage or `published` is no day.
#[wasm_bindgen(js_name = timeStage)]
pub fn time_stage(stage: &str, text: &str, published: &str, rounds: u32) -> Result<Vec<f64>, JsError> {
    let published = options::parse_published(published).map_err(|error| JsError::new(&error.to_string()))?;
    let document = wiremark::read(text);
    let reference = dates::reference_day(&document, Some(published));
    let all = |kinds: Kinds| annotators::run(&document, reference, kinds);
    Ok(match stage {
        "document" => time(rounds, || wiremark::read(text)),
        "layout" => time(rounds, || layout::blocks(text)),
        "language" => time(rounds, || text::language(&document)),
        "grammar" => time(rounds, || {
            let grammar = Grammar::new(&document);
            (0..document.sentences().len()).map(|sentence| grammar.sentence(sentence).clauses().len()).sum::<usize>()
        }),
        "entities" => time(rounds, || entities::annotate(&document)),
        "tagging" => {
            let tagger = Tagger::packed().ok_or_else(|| JsError::new("the engine was built without a model"))?;
            let evidence = entities::evidence(&document);
            time(rounds, || tagger.tag(&document, &evidence))
        }
        "dates" => time(rounds, || dates::annotate(&document, reference)),
        "quotes" => time(rounds, || quotes::annotate(&document)),
        "casualties" => time(rounds, || casualties::annotate(&document)),
        "link" => {
            let marks: Marks = all(Kinds::ALL);
            time(rounds, || link::link(&document, &marks, Some(published), options::Rivals::default()))
        }
        "export" => {
            let article = annotate(text, &Options { published: Some(published), ..Options::default() });
            time(rounds, || export::packed(&article))
        }
        _ => return Err(JsError::new(&format!("stage: expected one of stageNames(), but found {stage:?}"))),
    })
}

fn time<R>(rounds: u32, action: impl Fn() -> R) -> Vec<f64> {
    let measure = |_| {
        let start = now();
        black_box(action());
        now() - start
    };
    (0..rounds).map(measure).collect()
}
