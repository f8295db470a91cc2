//! The boundary to JavaScript: the only part that names wasm-bindgen, js-sys, web-sys and serde-wasm-bindgen.
//!
//! Plain data crosses, never handles: options as objects, the article as numbers and strings (see `export`). A malformed
//! option makes a `TypeError` (wrong type) or a `RangeError` (wrong value) that names it. Such refusals are given back, not
//! thrown: what is thrown is a panic, after which `js/annotator.js` starts the engine afresh.

mod options;
mod sums;
mod values;

use js_sys::{Array, Int32Array, Uint8Array};
use wasm_bindgen::prelude::*;

use self::options::read_options;
use self::values::read_string;
use crate::annotators::dates;
use crate::export;
use crate::options::Options;

/// What reads the names where no learned model was built in.
const RULES_ALONE: &str = "rules-1";

/// A panic stands on the console and becomes a JavaScript error with its message; a wasm trap alone says nothing.
#[wasm_bindgen(start)]
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let message = panic.to_string();
        web_sys::console::error_1(&JsValue::from_str(&message));
        wasm_bindgen::throw_str(&message)
    }));
}

/// Annotates `text`: gives its article packed, as the numbers and the strings that `js/article.js` reads. Refuses a text that
/// is no string and malformed options.
#[wasm_bindgen]
#[must_use]
pub fn annotate(text: &JsValue, options: &JsValue) -> Array {
    answer(read_arguments(text, options).map(|(text, options)| {
        let packed = export::packed(&crate::annotate(&text, &options));
        let numbers = Int32Array::from(packed.numbers.as_slice());
        Array::of2(&numbers, &JsValue::from_str(&packed.strings)).into()
    }))
}

/// Annotates `text` as [`annotate`] does; gives its article as the bytes of JSON in UTF-8.
#[wasm_bindgen(js_name = annotateAsJson)]
#[must_use]
pub fn annotate_as_json(text: &JsValue, options: &JsValue) -> Array {
    answer(read_arguments(text, options).map(|(text, options)| {
        let json = export::json(&crate::annotate(&text, &options));
        Uint8Array::from(json.as_bytes()).into()
    }))
}

/// What the rule `id` looks for; `undefined` for an unknown id. Refuses an `id` that is no string.
#[wasm_bindgen(js_name = describeRule)]
#[must_use]
pub fn describe_rule(id: &JsValue) -> Array {
    answer(read_string("id", id).map(|id| crate::describe_rule(&id).map_or(JsValue::UNDEFINED, JsValue::from_str)))
}

/// First and last day that a TIMEX3 value names, `null` where it is open; `undefined` where it names none. Refuses a `value`
/// that is no string.
#[wasm_bindgen(js_name = daysOf)]
#[must_use]
pub fn days_of(value: &JsValue) -> Array {
    let day = |day: Option<jiff::civil::Date>| day.map_or(JsValue::NULL, |day| JsValue::from_str(&day.to_string()));
    answer(read_string("value", value).map(|value| match dates::days_of(&value) {
        Some(days) => Array::of2(&day(days.first), &day(days.last)).into(),
        None => JsValue::UNDEFINED,
    }))
}

/// The TIMEX3 value as far from `to` as `value` is from `from`; `undefined` where that cannot be told. Refuses what is no
/// string.
#[wasm_bindgen(js_name = moveDate)]
#[must_use]
pub fn move_date(value: &JsValue, from: &JsValue, to: &JsValue) -> Array {
    let moved = || {
        let (value, from, to) = (read_string("value", value)?, read_string("from", from)?, read_string("to", to)?);
        Ok(dates::moved(&value, &from, &to).map_or(JsValue::UNDEFINED, |moved| JsValue::from_str(&moved)))
    };
    answer(moved())
}

/// Adds up `figures` of `incidents` by the house rules `conventions`: gives the tolls of each incident and those of the article,
/// as JSON. Refuses what is malformed.
#[wasm_bindgen(js_name = addUp)]
#[must_use]
pub fn add_up(figures: &JsValue, incidents: &JsValue, conventions: &JsValue) -> Array {
    answer(sums::add_up(figures, incidents, conventions).map(|json| JsValue::from_str(&json)))
}

/// The version of the package.
#[wasm_bindgen(js_name = packageVersion)]
#[must_use]
pub fn package_version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// The version of the model.
#[wasm_bindgen(js_name = modelVersion)]
#[must_use]
pub fn model_version() -> String {
    crate::model::Tagger::packed().map_or(RULES_ALONE, crate::model::Tagger::name).to_owned()
}

/// `[value]`, or `[undefined, refusal]`.
fn answer(result: Result<JsValue, JsValue>) -> Array {
    match result {
        Ok(value) => Array::of1(&value),
        Err(refusal) => Array::of2(&JsValue::UNDEFINED, &refusal),
    }
}

fn read_arguments(text: &JsValue, options: &JsValue) -> Result<(String, Options), JsValue> {
    Ok((read_string("text", text)?, read_options(options)?))
}
