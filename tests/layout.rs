//! The layout of pasted articles: every `tests/cases/layout/*.txt`, which say line by line what a line is.

use std::fmt::Write;
use std::path::PathBuf;

use wiremark::Block;

/// An article and what its lines are.
struct Case {
    name: String,
    text: String,
    /// Kind and text of each block, one a line.
    expected: String,
}

/// Reads a file of cases; `tests/cases/layout/README.md` says how they are written.
fn cases(file: &str) -> Vec<Case> {
    let mut cases = Vec::new();
    let (mut line_end, mut glue) = ("\n", "");
    for line in file.lines() {
        if let Some(header) = line.strip_prefix("--- ") {
            let (name, options) = header.split_once(' ').unwrap_or((header, ""));
            line_end = match options {
                "lines=crlf" => "\r\n",
                "lines=cr" => "\r",
                _ => "\n",
            };
            glue = "";
            cases.push(Case { name: name.to_owned(), text: String::new(), expected: String::new() });
        } else if let Some(case) = cases.last_mut() {
            glue = add_line(case, line, glue, line_end);
        }
    }
    cases
}

/// Adds a line to a case; returns what belongs between it and the next line.
fn add_line<'a>(case: &mut Case, line: &str, glue: &'a str, line_end: &'a str) -> &'a str {
    let Some((kind, text)) = line.split_once("| ").or_else(|| line.split_once('|')) else {
        case.text.push_str(line_end);
        return glue;
    };
    case.text.push_str(glue);
    case.text.push_str(text);
    let shown = text.trim_matches(|character: char| character.is_whitespace() || "\u{feff}\u{200b}".contains(character));
    match kind.trim().trim_end_matches('+') {
        "" => write!(case.expected, " {shown}"),
        kind => write!(case.expected, "\n{kind}| {shown}"),
    }
    .expect("writing to a string");
    if kind.trim().ends_with('+') { " " } else { line_end }
}

/// What the engine makes of a text, in the form of the cases.
fn found(text: &str) -> String {
    let document = wiremark::read(text);
    let line = |block: &Block| {
        let words: Vec<&str> = document.slice(block.span).split_whitespace().collect();
        format!("\n{}| {}", block.kind.name(), words.join(" "))
    };
    document.blocks().iter().map(line).collect()
}

#[test]
fn every_line_is_what_the_case_says() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases/layout");
    let mut failed = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder of cases") {
        let path = entry.expect("a file of cases").path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        for case in cases(&std::fs::read_to_string(&path).expect("a text file")) {
            let expected: Vec<String> =
                case.expected.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
            let found = found(&case.text);
            let wrong: Vec<String> = found
                .lines()
                .map(str::to_owned)
                .zip(expected.iter())
                .filter(|(found, expected)| found != *expected)
                .map(|(found, expected)| format!("  expected {expected}\n  found    {found}"))
                .collect();
            if !wrong.is_empty() || found.lines().count() != expected.len() {
                failed.push(format!("{}: {}\n{}", path.display(), case.name, wrong.join("\n")));
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
