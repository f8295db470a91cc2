//! Figures that have been corrected, added up as the engine does.

use rustc_hash::FxHashMap;
use wasm_bindgen::prelude::*;

use super::options::read_conventions;
use super::values::{check_object, field, read_flag, read_list, read_name, read_number, value_error};
use crate::annotators::casualties::{Bound, Count};
use crate::export;
use crate::link::{Addend, Toll, of_article, of_incident};

/// A figure as it comes from JavaScript.
struct Given {
    id: usize,
    incident: usize,
    /// An id.
    of: Option<usize>,
    /// Without `of`.
    addend: Addend,
}

/// The tolls of each of the `incidents` and those of the article, as JSON.
pub(super) fn add_up(figures: &JsValue, incidents: &JsValue, conventions: &JsValue) -> Result<String, JsValue> {
    let rivals = read_conventions(conventions)?.rivals;
    let background = read_list("incidents", incidents, |name, incident| {
        read_flag(&format!("{name}.background"), &field(incident, "background")?)
    })?;
    let figures = read_list("figures", figures, read_figure)?;
    let addends = connect(&figures)?;
    let mut members = vec![Vec::new(); background.len()];
    for (index, figure) in figures.iter().enumerate() {
        let incident = members.get_mut(figure.incident).ok_or_else(|| {
            let found = figure.incident.to_string();
            value_error(&format!("figures[{index}].incident"), "the place of one of the incidents", &found)
        })?;
        incident.push(index);
    }
    let tolls: Vec<Vec<Toll>> = members.iter().map(|members| of_incident(&addends, members, rivals)).collect();
    let foreground = tolls.iter().zip(background).filter(|(_, background)| !background);
    let article = of_article(&foreground.map(|(tolls, _)| tolls.as_slice()).collect::<Vec<_>>());
    let ids: Vec<usize> = figures.iter().map(|figure| figure.id).collect();
    Ok(export::sums_json(&tolls, &article, &ids))
}

fn read_figure(name: &str, figure: &JsValue) -> Result<Given, JsValue> {
    let place = |name: &str, value: &JsValue| {
        let number = read_number(name, value)?;
        usize::try_from(number).map_err(|_| value_error(name, "an id of an article", &number.to_string()))
    };
    let (of_name, of) = (format!("{name}.of"), field(figure, "of")?);
    Ok(Given {
        id: place(&format!("{name}.id"), &field(figure, "id")?)?,
        incident: place(&format!("{name}.incident"), &field(figure, "incident")?)?,
        of: if of.is_null() { None } else { Some(place(&of_name, &of)?) },
        addend: Addend {
            outcome: read_name(&format!("{name}.outcome"), &field(figure, "outcome")?)?,
            count: read_count(&format!("{name}.count"), &field(figure, "count")?)?,
            standing: read_name(&format!("{name}.standing"), &field(figure, "standing")?)?,
            of: None,
            struck: read_flag(&format!("{name}.struck"), &field(figure, "struck")?)?,
        },
    })
}

fn read_count(name: &str, count: &JsValue) -> Result<Count, JsValue> {
    check_object(name, count)?;
    let number = |field_name: &str| read_number(&format!("{name}.{field_name}"), &field(count, field_name)?);
    let high = field(count, "high")?;
    Ok(Count {
        low: number("low")?,
        best: number("best")?,
        high: if high.is_null() { None } else { Some(number("high")?) },
        bound: Bound::Exact, // Sums do not ask for it.
        unit: read_name(&format!("{name}.unit"), &field(count, "unit")?)?,
    })
}

/// The figures with the places of those that they refer to by id.
fn connect(figures: &[Given]) -> Result<Vec<Addend>, JsValue> {
    let mut places = FxHashMap::default();
    for (index, figure) in figures.iter().enumerate() {
        if places.insert(figure.id, index).is_some() {
            return Err(value_error(&format!("figures[{index}].id"), "an id of its own", &figure.id.to_string()));
        }
    }
    let connected = figures.iter().enumerate().map(|(index, figure)| {
        let known = |of: usize| {
            let place = places.get(&of).copied();
            place.ok_or_else(|| value_error(&format!("figures[{index}].of"), "the id of one of the figures", &of.to_string()))
        };
        Ok(Addend { of: figure.of.map(known).transpose()?, ..figure.addend })
    });
    connected.collect()
}
