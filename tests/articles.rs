//! Whole articles of our own as reviewed snapshots: each line with the marks under it, then what the article tells.
//!
//! To review a change: `INSTA_UPDATE=always cargo test --test articles`, then read the difference.

use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::Path;

use serde_json::Value;
use wiremark::{Options, annotate, export};

#[test]
fn strike() {
    snapshot("strike");
}

#[test]
fn shooting() {
    snapshot("shooting");
}

#[test]
fn flood() {
    snapshot("flood");
}

#[test]
fn budget() {
    snapshot("budget");
}

fn snapshot(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles");
    let text = fs::read_to_string(folder.join(name).with_extension("txt")).expect("an article");
    let article = serde_json::from_str(&export::json(&annotate(&text, &Options::default()))).expect("JSON");
    let report = Report::new(&text, &article);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, report.text));
}

/// An article in a form that can be read and reviewed.
struct Report {
    units: Vec<u16>,
    text: String,
}

impl Report {
    fn new(text: &str, article: &Value) -> Self {
        let mut report = Self { units: text.encode_utf16().collect(), text: String::new() };
        report.line(&format!("published {}, english {}", article["published"], article["english"]));
        for block in items(&article["blocks"]) {
            report.block(block, items(&article["annotations"]));
        }
        for entity in items(&article["entities"]) {
            let role = entity["role"].as_str().map_or(String::new(), |role| format!(", {role}"));
            let mentions = items(&entity["mentions"]).len();
            report.line(&format!("{} {}: {mentions} mentions{role}", word(&entity["type"]), word(&entity["name"])));
        }
        for toll in items(&article["tolls"]) {
            let high = if toll["high"].is_null() { "open".to_owned() } else { toll["high"].to_string() };
            report.line(&format!("toll {}: {} to {high}, best {}", word(&toll["outcome"]), toll["low"], toll["best"]));
        }
        report
    }

    fn line(&mut self, line: &str) {
        writeln!(self.text, "{line}").expect("writes to a string");
    }

    /// The text of a span; `-` for none.
    fn slice(&self, span: &Value) -> String {
        if span.is_null() { "-".to_owned() } else { String::from_utf16_lossy(&self.units[range(span)]) }
    }

    fn block(&mut self, block: &Value, annotations: &[Value]) {
        self.line(&format!("\n[{}] {}", word(&block["kind"]), self.slice(block)));
        for annotation in annotations.iter().filter(|annotation| range(block).contains(&range(annotation).start)) {
            let (text, reading) = (self.slice(annotation), self.reading(annotation));
            self.line(&format!("    {text:?} {reading} ({}, {})", word(&annotation["rule"]), word(&annotation["confidence"])));
        }
    }

    fn reading(&self, mark: &Value) -> String {
        match word(&mark["kind"]) {
            "entity" => format!("{} #{}", word(&mark["type"]), mark["entity"]),
            "date" => {
                let modifier = mark["mod"].as_str().map_or(String::new(), |modifier| format!(" {modifier}"));
                format!("{} {}{modifier}", word(&mark["type"]), mark["value"].as_str().unwrap_or("unresolved"))
            }
            "quote" => {
                let (name, how) = (mark["speaker"]["name"].as_str(), word(&mark["speaker"]["how"]));
                format!("{} by {name:?} {how} cue {:?}", word(&mark["form"]), self.slice(&mark["cue"]))
            }
            _ => figure(mark),
        }
    }
}

fn figure(mark: &Value) -> String {
    let source = mark["source"]["name"].as_str().unwrap_or("the article");
    let part = mark["partOf"].as_u64().map_or(String::new(), |whole| format!(" part of {whole}"));
    let high = mark["count"]["high"].as_u64().map_or("open".to_owned(), |high| high.to_string());
    let victims = mark["victims"]["text"].as_str().unwrap_or("-");
    let cumulative = if mark["cumulative"] == true { " cumulative" } else { "" };
    let (outcome, low, status) = (word(&mark["outcome"]), &mark["count"]["low"], word(&mark["status"]));
    format!("{outcome} {low}..{high} {victims:?} {status}{cumulative}{part}, says {source}")
}

fn items(list: &Value) -> &[Value] {
    list.as_array().expect("a list")
}

fn word(value: &Value) -> &str {
    value.as_str().expect("a string")
}

fn range(span: &Value) -> Range<usize> {
    let offset = |name: &str| span[name].as_u64().expect("an offset") as usize;
    offset("start")..offset("end")
}
