//! Sentences and tokens: `tests/cases/text/sentences.txt` and `tokens.txt`.

/// The cases of a file: a name after `---`, then lines.
fn cases(file: &str) -> Vec<(&str, Vec<&str>)> {
    let mut cases: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in file.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix("--- ") {
            cases.push((name, Vec::new()));
        } else if let Some((_, lines)) = cases.last_mut() {
            lines.push(line);
        }
    }
    cases
}

#[test]
fn sentences() {
    for (name, expected) in cases(include_str!("cases/text/sentences.txt")) {
        // The first sentence is a headline with nothing below it otherwise.
        let text = expected.join(" ");
        let document = wiremark::read(&text);
        let found: Vec<&str> = document.sentences().iter().map(|sentence| document.slice(sentence.span)).collect();
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn tokens() {
    for (name, lines) in cases(include_str!("cases/text/tokens.txt")) {
        for line in lines {
            let (text, expected) = line.split_once(" => ").expect("a text, then => and its tokens");
            let document = wiremark::read(text);
            let found: Vec<&str> = (0..document.tokens().len()).map(|index| document.token_text(index)).collect();
            assert_eq!(found, expected.split_whitespace().collect::<Vec<_>>(), "{name}");
        }
    }
}
