//! The engine on the native command line, for development: `inspect` reads JSON lines, as `wiremark --jsonl` does, and
//! writes one `Article` a line; `inspect FILE [YYYY-MM-DD]` prints blocks, sentences and marks of one article;
//! `inspect clauses` reads JSON lines of sentences and writes their clauses.

mod clauses;

use std::io::{self, BufRead, BufWriter, Write};

use serde_json::{Value, json};
use wiremark::{Options, annotate, export, options};

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next() {
        None => stream(),
        Some(file) if file == "--jsonl" => stream(),
        Some(command) if command == "clauses" => clauses::stream(),
        Some(file) => show(&std::fs::read_to_string(file)?, arguments.next().as_deref()),
    }
}

fn stream() -> io::Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        writeln!(output, "{}", answer(&line?))?;
        output.flush()?;
    }
    Ok(())
}

/// The answer to a line: the article's JSON with the line's id in front, or what is wrong.
fn answer(line: &str) -> String {
    let request: Value = match serde_json::from_str(line) {
        Ok(request) => request,
        Err(error) => return json!({ "id": null, "error": error.to_string() }).to_string(),
    };
    let id = &request["id"];
    let Some(text) = request["text"].as_str() else {
        return json!({ "id": id, "error": "text: expected a string" }).to_string();
    };
    match parse_options(request["published"].as_str()) {
        Ok(options) => format!("{{\"id\":{id},{}", &export::json(&annotate(text, &options))[1..]),
        Err(error) => json!({ "id": id, "error": error.to_string() }).to_string(),
    }
}

fn parse_options(published: Option<&str>) -> Result<Options, options::OptionError> {
    let published = published.map(options::parse_published).transpose()?;
    Ok(Options { published, ..Options::default() })
}

fn show(text: &str, published: Option<&str>) -> io::Result<()> {
    let options = parse_options(published).map_err(io::Error::other)?;
    let article = annotate(text, &options);
    let mut output = BufWriter::new(io::stdout().lock());
    let document = &article.document;
    for block in document.blocks() {
        writeln!(output, "{:?} {:?}", block.kind, document.slice(block.span))?;
    }
    for sentence in document.sentences() {
        let tokens: Vec<_> = sentence.tokens.clone().map(|token| document.token_text(token)).collect();
        writeln!(output, "sentence {}", tokens.join(" "))?;
    }
    let units: Vec<u16> = text.encode_utf16().collect();
    let plain: Value = serde_json::from_str(&export::json(&article))?;
    for annotation in plain["annotations"].as_array().into_iter().flatten() {
        let offset = |name: &str| annotation[name].as_u64().unwrap_or_default() as usize;
        writeln!(output, "{:?} {annotation}", String::from_utf16_lossy(&units[offset("start")..offset("end")]))?;
    }
    Ok(())
}
