//! The options of a call. What is undefined was not given.

use wasm_bindgen::prelude::*;

use super::values::{check_object, field, range_error, read_name, type_error};
use crate::annotation::Kinds;
use crate::export::Named;
use crate::options::{self, Conventions, Dozens, Options};

pub(super) fn read_options(options: &JsValue) -> Result<Options, JsValue> {
    if options.is_undefined() {
        return Ok(Options::default());
    }
    check_object("options", options)?;
    let published = read_published(&field(options, "published")?)?;
    let kinds = read_kinds(&field(options, "kinds")?)?;
    let conventions = read_conventions(&field(options, "conventions")?)?;
    Ok(Options { published, kinds, conventions })
}

pub(super) fn read_conventions(conventions: &JsValue) -> Result<Conventions, JsValue> {
    if conventions.is_undefined() {
        return Ok(Conventions::default());
    }
    check_object("conventions", conventions)?;
    Ok(Conventions {
        dozens: read_dozens(&field(conventions, "dozens")?)?,
        more_than: read_convention("conventions.moreThan", &field(conventions, "moreThan")?)?,
        about: read_convention("conventions.about", &field(conventions, "about")?)?,
        rivals: read_convention("conventions.rivals", &field(conventions, "rivals")?)?,
    })
}

fn read_dozens(value: &JsValue) -> Result<Dozens, JsValue> {
    if value.is_undefined() {
        return Ok(Dozens::default());
    }
    let number = value.as_f64().ok_or_else(|| type_error("conventions.dozens", "12 or 24", value))?;
    options::parse_dozens(number).map_err(|error| range_error(&error))
}

fn read_convention<N: Named + Default>(name: &str, value: &JsValue) -> Result<N, JsValue> {
    if value.is_undefined() { Ok(N::default()) } else { read_name(name, value) }
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
