//! The boundary to JavaScript: the only file that names wasm-bindgen, js-sys, web-sys and serde-wasm-bindgen.
//!
//! Plain objects cross, never handles. A malformed option throws a `TypeError` (wrong type) or a `RangeError` (wrong
//! value) that names it.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::annotation::Kinds;
use crate::options::{self, Options};

/// Annotates `text`; see `AnnotateOptions` and `Article` in the package's types.
///
/// # Errors
/// Throws a `TypeError` or `RangeError` if `text` is no string or an option is malformed.
#[wasm_bindgen]
pub fn annotate(text: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let text = text.as_string().ok_or_else(|| type_error("text", "a string", text))?;
    let options = read_options(options)?;
    let wire = crate::export::wire(&crate::annotate(&text, &options));
    wire.serialize(&Serializer::new().serialize_missing_as_null(true)).map_err(JsValue::from)
}

/// What the rule `id` looks for; `undefined` for an unknown id.
#[wasm_bindgen(js_name = describeRule)]
#[must_use]
pub fn describe_rule(id: &str) -> Option<String> {
    crate::describe_rule(id).map(str::to_owned)
}

/// The version of the package.
#[wasm_bindgen]
#[must_use]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn read_options(options: &JsValue) -> Result<Options, JsValue> {
    if options.is_undefined() {
        return Ok(Options::default());
    }
    if !options.is_object() {
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
    if !js_sys::Array::is_array(value) {
        return Err(type_error("kinds", "an array of strings", value));
    }
    let names: Vec<JsValue> = js_sys::Array::from(value).to_vec();
    names.iter().try_fold(Kinds::NONE, |kinds, name| {
        let name = name.as_string().ok_or_else(|| type_error("kinds", "an array of strings", name))?;
        let kind = options::parse_kind(&name).map_err(|error| range_error(&error))?;
        Ok(kinds.with(kind))
    })
}

fn type_error(name: &str, expected: &str, found: &JsValue) -> JsValue {
    let found = found.js_typeof().as_string().unwrap_or_default();
    js_sys::TypeError::new(&format!("{name}: expected {expected}, but found {found}")).into()
}

fn range_error(error: &options::OptionError) -> JsValue {
    js_sys::RangeError::new(&error.to_string()).into()
}
