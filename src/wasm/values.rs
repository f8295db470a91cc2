//! Values of JavaScript, checked: an error names the value, says what was expected and what was found.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::export::Named;
use crate::options::{OptionError, parse_name};

/// The largest number up to which JavaScript has all whole ones.
const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

pub(super) fn field(object: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    js_sys::Reflect::get(object, &JsValue::from_str(name))
}

pub(super) fn read_string(name: &str, value: &JsValue) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| type_error(name, "a string", value))
}

pub(super) fn read_flag(name: &str, value: &JsValue) -> Result<bool, JsValue> {
    value.as_bool().ok_or_else(|| type_error(name, "true or false", value))
}

/// A whole number that is not negative.
pub(super) fn read_number(name: &str, value: &JsValue) -> Result<u64, JsValue> {
    let number = value.as_f64().ok_or_else(|| type_error(name, "a whole number", value))?;
    let whole = number.fract() == 0.0 && (0.0..=MAX_SAFE_INTEGER).contains(&number);
    whole.then_some(number as u64).ok_or_else(|| value_error(name, "a whole number", &number.to_string()))
}

/// A value of an enumeration, by its name.
pub(super) fn read_name<N: Named>(name: &str, value: &JsValue) -> Result<N, JsValue> {
    parse_name(name, &read_string(name, value)?, N::ALL, N::name).map_err(|error| range_error(&error))
}

pub(super) fn check_object(name: &str, value: &JsValue) -> Result<(), JsValue> {
    let object = value.is_object() && !Array::is_array(value);
    object.then_some(()).ok_or_else(|| type_error(name, "an object", value))
}

/// Reads each of a list of objects, by the name that an error calls it: `figures[2]`.
pub(super) fn read_list<T>(
    name: &str,
    value: &JsValue,
    read: impl Fn(&str, &JsValue) -> Result<T, JsValue>,
) -> Result<Vec<T>, JsValue> {
    if !Array::is_array(value) {
        return Err(type_error(name, "an array", value));
    }
    let read_item = |(index, item): (usize, JsValue)| {
        let name = format!("{name}[{index}]");
        check_object(&name, &item)?;
        read(&name, &item)
    };
    Array::from(value).iter().enumerate().map(read_item).collect()
}

pub(super) fn type_error(name: &str, expected: &str, found: &JsValue) -> JsValue {
    js_sys::TypeError::new(&format!("{name}: expected {expected}, but found {}", describe(found))).into()
}

pub(super) fn value_error(name: &str, expected: &str, found: &str) -> JsValue {
    js_sys::RangeError::new(&format!("{name}: expected {expected}, but found {found}")).into()
}

pub(super) fn range_error(error: &OptionError) -> JsValue {
    js_sys::RangeError::new(&error.to_string()).into()
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
