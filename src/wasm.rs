//! The boundary to JavaScript: the only file that names wasm-bindgen, js-sys, web-sys and serde-wasm-bindgen.
//!
//! Plain data crosses, never handles: options as objects, the article as numbers and strings (see `export`). A malformed
//! option makes a `TypeError` (wrong type) or a `RangeError` (wrong value) that names it. Such refusals are given back, not
//! thrown: what is thrown is a panic, after which `js/annotator.js` starts the engine afresh.

use js_sys::{Array, Int32Array, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::annotation::Kinds;
use crate::annotators::dates;
use crate::export;
use crate::options::{self, Conventions, Dozens, Options};

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

fn read_string(name: &str, value: &JsValue) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| type_error(name, "a string", value))
}

fn read_options(options: &JsValue) -> Result<Options, JsValue> {
    if options.is_undefined() {
        return Ok(Options::default());
    }
    if !options.is_object() || Array::is_array(options) {
        return Err(type_error("options", "an object", options));
    }
    let published = read_published(&field(options, "published")?)?;
    let kinds = read_kinds(&field(options, "kinds")?)?;
    let conventions = read_conventions(&field(options, "conventions")?)?;
    Ok(Options { published, kinds, conventions })
}

fn read_conventions(value: &JsValue) -> Result<Conventions, JsValue> {
    if value.is_undefined() {
        return Ok(Conventions::default());
    }
    if !value.is_object() || Array::is_array(value) {
        return Err(type_error("conventions", "an object", value));
    }
    let dozens = field(value, "dozens")?;
    let number = || dozens.as_f64().ok_or_else(|| type_error("conventions.dozens", "12 or 24", &dozens));
    Ok(Conventions {
        dozens: if dozens.is_undefined() {
            Dozens::default()
        } else {
            options::parse_dozens(number()?).map_err(|error| range_error(&error))?
        },
        more_than: read_convention(value, "moreThan", "conventions.moreThan")?,
        about: read_convention(value, "about", "conventions.about")?,
        rivals: read_convention(value, "rivals", "conventions.rivals")?,
    })
}

fn read_convention<N: export::Named + Default>(conventions: &JsValue, name: &str, option: &'static str) -> Result<N, JsValue> {
    let value = field(conventions, name)?;
    if value.is_undefined() {
        return Ok(N::default());
    }
    let value = value.as_string().ok_or_else(|| type_error(option, "a string", &value))?;
    options::parse_convention(option, &value, N::ALL, N::name).map_err(|error| range_error(&error))
}

fn field(options: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    js_sys::Reflect::get(options, &JsValue::from_str(name))
}

fn read_published(value: &JsValue) -> Result<Option<jiff::civil::Date>, JsValue> {
    if value.is_undefined() {
        return Ok(None);
    }
    let day = value.as_string().ok_or_else(|| type_error("published", "a string \"YYYY-MM-DD\"", value))?;
    options::parse_published(&day).map(Some).map_err(|error| range_error(&error))
}

fn read_kinds(value: &JsValue) -> Result<Kinds, JsValue> {
    if value.is_undefined() {
        return Ok(Kinds::ALL);
    }
    let names: Vec<String> =
        serde_wasm_bindgen::from_value(value.clone()).map_err(|_| type_error("kinds", "an array of strings", value))?;
    names.iter().try_fold(Kinds::NONE, |kinds, name| {
        let kind = options::parse_kind(name).map_err(|error| range_error(&error))?;
        Ok(kinds.with(kind))
    })
}

fn type_error(name: &str, expected: &str, found: &JsValue) -> JsValue {
    js_sys::TypeError::new(&format!("{name}: expected {expected}, but found {}", describe(found))).into()
}

/// What a value is, for an error message.
fn describe(value: &JsValue) -> String {
    if value.is_null() {
        "null".to_owned()
    } else if Array::is_array(value) {
        "an array".to_owned()
    } else {
        value.js_typeof().as_string().unwrap_or_default()
    }
}

fn range_error(error: &options::OptionError) -> JsValue {
    js_sys::RangeError::new(&error.to_string()).into()
}
