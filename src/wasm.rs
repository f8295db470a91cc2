//! The boundary to JavaScript: the only file that names wasm-bindgen, js-sys, web-sys and serde-wasm-bindgen.
//!
//! Plain data crosses, never handles: options as objects, the article as one JSON string, which JavaScript parses faster
//! than it can be handed thousands of small objects one call at a time. A malformed option throws a `TypeError` (wrong
//! type) or a `RangeError` (wrong value) that names it.

use wasm_bindgen::prelude::*;

use crate::annotation::Kinds;
use crate::annotators::dates;
use crate::options::{self, Options};

/// What reads the names where no learned model was built in.
const RULES_ALONE: &str = "rules-1";

/// Says on the console what went wrong if the engine should ever panic; a wasm trap alone says nothing.
#[wasm_bindgen(start)]
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| web_sys::console::error_1(&panic.to_string().into())));
}

/// Annotates `text`; gives the `Article` of the package's types as JSON.
///
/// # Errors
/// Throws a `TypeError` or `RangeError` if `text` is no string or an option is malformed.
#[wasm_bindgen]
pub fn annotate(text: &JsValue, options: &JsValue) -> Result<String, JsValue> {
    let text = text.as_string().ok_or_else(|| type_error("text", "a string", text))?;
    let options = read_options(options)?;
    let article = crate::export::wire(&crate::annotate(&text, &options));
    serde_json::to_string(&article).map_err(|error| js_sys::Error::new(&error.to_string()).into())
}

/// What the rule `id` looks for; `undefined` for an unknown id.
///
/// # Errors
/// Throws a `TypeError` if `id` is no string.
#[wasm_bindgen(js_name = describeRule)]
pub fn describe_rule(id: &JsValue) -> Result<Option<String>, JsValue> {
    let id = id.as_string().ok_or_else(|| type_error("id", "a string", id))?;
    Ok(crate::describe_rule(&id).map(str::to_owned))
}

/// First and last day that a TIMEX3 value names, as JSON; `undefined` where it names none.
///
/// # Errors
/// Throws a `TypeError` if `value` is no string.
#[wasm_bindgen(js_name = daysOf)]
pub fn days_of(value: &JsValue) -> Result<Option<String>, JsValue> {
    let value = value.as_string().ok_or_else(|| type_error("value", "a string", value))?;
    let Some(days) = dates::days_of(&value) else { return Ok(None) };
    let json = serde_json::to_string(&crate::export::wire_days(days));
    json.map(Some).map_err(|error| js_sys::Error::new(&error.to_string()).into())
}

/// The TIMEX3 value as far from `to` as `value` is from `from`; `undefined` where that cannot be told.
///
/// # Errors
/// Throws a `TypeError` if one of the three is no string.
#[wasm_bindgen(js_name = moveDate)]
pub fn move_date(value: &JsValue, from: &JsValue, to: &JsValue) -> Result<Option<String>, JsValue> {
    let value = value.as_string().ok_or_else(|| type_error("value", "a string", value))?;
    let from = from.as_string().ok_or_else(|| type_error("from", "a string", from))?;
    let to = to.as_string().ok_or_else(|| type_error("to", "a string", to))?;
    Ok(dates::moved(&value, &from, &to))
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

fn read_options(options: &JsValue) -> Result<Options, JsValue> {
    if options.is_undefined() {
        return Ok(Options::default());
    }
    if !options.is_object() || js_sys::Array::is_array(options) {
        return Err(type_error("options", "an object", options));
    }
    let published = read_published(&field(options, "published")?)?;
    let kinds = read_kinds(&field(options, "kinds")?)?;
    Ok(Options { published, kinds })
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
    } else if js_sys::Array::is_array(value) {
        "an array".to_owned()
    } else {
        value.js_typeof().as_string().unwrap_or_default()
    }
}

fn range_error(error: &options::OptionError) -> JsValue {
    js_sys::RangeError::new(&error.to_string()).into()
}
