//! Whole articles of our own as reviewed snapshots: each line with the marks under it, then what the article tells.
//!
//! To review a change: `INSTA_UPDATE=always cargo test --test articles`, then read the difference.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use wiremark::export::{WireAnnotation, WireArticle, WireMark, WireSpan, wire};
use wiremark::{Options, annotate};

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
    let report = Report::new(&text, &wire(&annotate(&text, &Options::default())));
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
    fn new(text: &str, article: &WireArticle) -> Self {
        let mut report = Self { units: text.encode_utf16().collect(), text: String::new() };
        report.line(&format!("published {:?}, english {}", article.published, article.english));
        for block in &article.blocks {
            report.block(block.start, block.end, block.kind, &article.annotations);
        }
        for entity in &article.entities {
            let role = entity.role.as_ref().map_or(String::new(), |role| format!(", {role}"));
            report.line(&format!("{} {}: {} mentions{role}", entity.entity_type, entity.name, entity.mentions.len()));
        }
        for toll in &article.tolls {
            let high = toll.high.map_or("open".to_owned(), |high| high.to_string());
            report.line(&format!("toll {}: {} to {high}, best {}", toll.outcome, toll.low, toll.best));
        }
        report
    }

    fn line(&mut self, line: &str) {
        writeln!(self.text, "{line}").expect("writes to a string");
    }

    fn slice(&self, start: usize, end: usize) -> String {
        String::from_utf16_lossy(&self.units[start..end])
    }

    fn span(&self, span: Option<WireSpan>) -> String {
        span.map_or("-".to_owned(), |span| self.slice(span.start, span.end))
    }

    fn block(&mut self, start: usize, end: usize, kind: &str, annotations: &[WireAnnotation]) {
        self.line(&format!("\n[{kind}] {}", self.slice(start, end)));
        for annotation in annotations.iter().filter(|annotation| (start..end).contains(&annotation.mark.start)) {
            let text = self.slice(annotation.mark.start, annotation.mark.end);
            let reading = self.reading(&annotation.reading);
            self.line(&format!("    {text:?} {reading} ({}, {})", annotation.rule, annotation.confidence));
        }
    }

    fn reading(&self, reading: &WireMark) -> String {
        match reading {
            WireMark::Entity { entity, entity_type } => format!("{entity_type} #{entity}"),
            WireMark::Date { date_type, value, modifier, .. } => {
                let modifier = modifier.map_or(String::new(), |modifier| format!(" {modifier}"));
                format!("{date_type} {}{modifier}", value.as_deref().unwrap_or("unresolved"))
            }
            WireMark::Quote { form, cue, speaker, .. } => {
                format!("{form} by {:?} {} cue {:?}", speaker.name, speaker.how, self.span(*cue))
            }
            WireMark::Casualty { outcome, count, victims, part_of, source, status, cumulative, .. } => {
                let source = source.as_ref().map_or("the article", |source| &source.name);
                let part = part_of.map_or(String::new(), |whole| format!(" part of {whole}"));
                let high = count.high.map_or("open".to_owned(), |high| high.to_string());
                let victims = victims.text.as_deref().unwrap_or("-");
                let cumulative = if *cumulative { " cumulative" } else { "" };
                format!("{outcome} {}..{high} {victims:?} {status}{cumulative}{part}, says {source}", count.low)
            }
        }
    }
}
