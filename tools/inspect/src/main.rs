//! The engine on the native command line, for development: `inspect` reads JSON lines, as `wiremark --jsonl` does, and
//! writes one `Article` a line; `inspect FILE [YYYY-MM-DD]` prints blocks, sentences and marks of one article.

use std::io::{self, BufRead, BufWriter, Write};

use serde_json::{Value, json};
use wiremark::{Options, annotate, export, options};

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next() {
        None => stream(),
        Some(file) if file == "--jsonl" => stream(),
        Some(file) => show(&std::fs::read_to_string(file)?, arguments.next().as_deref()),
    }
}

fn stream() -> io::Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        serde_json::to_writer(&mut output, &answer(&line?))?;
        output.write_all(b"\n")?;
        output.flush()?;
    }
    Ok(())
}

fn answer(line: &str) -> Value {
    let request: Value = match serde_json::from_str(line) {
        Ok(request) => request,
        Err(error) => return json!({ "id": null, "error": error.to_string() }),
    };
    let id = request["id"].clone();
    let Some(text) = request["text"].as_str() else {
        return json!({ "id": id, "error": "text: expected a string" });
    };
    match parse_options(request["published"].as_str()) {
        Ok(options) => {
            let mut article = json!(export::wire(&annotate(text, &options)));
            article["id"] = id;
            article
        }
        Err(error) => json!({ "id": id, "error": error.to_string() }),
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
    for annotation in export::wire(&article).annotations {
        let text: Vec<u16> =
            text.encode_utf16().skip(annotation.mark.start).take(annotation.mark.end - annotation.mark.start).collect();
        writeln!(output, "{:?} {}", String::from_utf16_lossy(&text), serde_json::to_string(&annotation)?)?;
    }
    Ok(())
}
