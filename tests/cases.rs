//! Runs the cases of `tests/cases/<kind>/*.txt`; `tests/cases/README.md` describes their form.

mod clauses;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value;
use wiremark::annotators::casualties::{Outcome, VictimGroup};
use wiremark::{Kind, Options, annotate, annotators, export, options};

/// One case of a file.
struct Case {
    name: String,
    line: usize,
    attributes: BTreeMap<String, String>,
    text: String,
    marks: Vec<Expectation>,
    facts: Vec<Expectation>,
}

/// What the text must show: a mark under carets, or a fact about the whole article after `=`.
struct Expectation {
    line: usize,
    /// Character offsets in the text; `None` for a fact.
    carets: Option<(usize, usize)>,
    words: Vec<String>,
    values: BTreeMap<String, String>,
}

/// A mark or a fact as the engine gives it, in the words of the cases.
#[derive(Clone, Debug)]
struct Found {
    carets: Option<(usize, usize)>,
    words: Vec<String>,
    values: BTreeMap<String, String>,
}

#[test]
fn entity_cases() {
    run("entity");
}

#[test]
fn date_cases() {
    run("date");
}

#[test]
fn quote_cases() {
    run("quote");
}

#[test]
fn casualty_cases() {
    run("casualty");
}

#[test]
fn clause_cases() {
    run("clause");
}

/// Names in furniture, links between kinds, whole articles: cases that look at more than one kind are put here.
#[test]
fn all_cases() {
    run("all");
}

/// Every rule but the learned model marks something in three cases of its kind at least; every rule about quotes is
/// refused in three, which name it as `refuses=quote.turn`.
#[test]
fn every_rule_has_cases() {
    let mut marked: BTreeMap<String, usize> = BTreeMap::new();
    let mut refused: BTreeMap<String, usize> = BTreeMap::new();
    for kind in Kind::ALL.map(Kind::name) {
        for (_, case) in cases(kind).iter().filter(|(_, case)| !case.attributes.contains_key("fixme")) {
            let article = article(case);
            let rules: BTreeSet<String> =
                View::new(&case.text, &article).marks(kind).iter().map(|mark| mark.values["rule"].clone()).collect();
            if let Some(rule) = case.attributes.get("refuses") {
                assert!(!rules.contains(rule), "{}: marked by {rule}", case.name);
                *refused.entry(rule.clone()).or_default() += 1;
            }
            for rule in rules {
                *marked.entry(rule).or_default() += 1;
            }
        }
    }
    let few = |counts: &BTreeMap<String, usize>, id: &str| counts.get(id).is_none_or(|count| *count < 3);
    let ids = || annotators::rules().into_iter().flatten().map(|rule| rule.id).filter(|id| *id != "entity.model");
    let lacking: Vec<_> = ids().filter(|id| few(&marked, id)).collect();
    assert!(lacking.is_empty(), "fewer than three cases: {lacking:?}");
    let lacking: Vec<_> = ids().filter(|id| id.starts_with("quote.") && few(&refused, id)).collect();
    assert!(lacking.is_empty(), "refused in fewer than three cases: {lacking:?}");
}

/// Every outcome and every group of victims is told of in three cases at least.
#[test]
fn every_outcome_and_every_group_has_cases() {
    let mut told: BTreeMap<String, usize> = BTreeMap::new();
    for (_, case) in cases("casualty").iter().filter(|(_, case)| !case.attributes.contains_key("fixme")) {
        let figures = annotate(&case.text, &Options::default()).marks.casualties;
        let names = figures.iter().flat_map(|figure| {
            let groups = figure.reading.groups.iter().map(|group| group.name());
            groups.chain([figure.reading.outcome.name()]).collect::<Vec<_>>()
        });
        for name in names.collect::<BTreeSet<_>>() {
            *told.entry(name.to_owned()).or_default() += 1;
        }
    }
    let names = Outcome::ALL.map(Outcome::name).into_iter().chain(VictimGroup::ALL.map(VictimGroup::name));
    let lacking: Vec<_> = names.filter(|name| told.get(*name).is_none_or(|count| *count < 3)).collect();
    assert!(lacking.is_empty(), "fewer than three cases: {lacking:?}");
}

#[track_caller]
fn run(kind: &str) {
    let mut names = BTreeSet::new();
    let mut failures = String::new();
    for (file, case) in cases(kind) {
        assert!(names.insert(case.name.clone()), "{file}:{}: the name {:?} is taken", case.line, case.name);
        if let Err(report) = check(&case, kind) {
            write!(failures, "\n{file}:{}: {}\n{report}", case.line, case.name).expect("writes to a string");
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// All cases of a folder, each with its file.
fn cases(kind: &str) -> Vec<(String, Case)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(kind);
    let Ok(entries) = fs::read_dir(&folder) else { return Vec::new() };
    let mut paths: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    let read = |path: std::path::PathBuf| {
        let file = format!("{kind}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        let cases = parse(&file, &fs::read_to_string(&path).expect("a readable file"));
        cases.into_iter().map(move |case| (file.clone(), case))
    };
    paths.into_iter().flat_map(read).collect()
}

fn parse(file: &str, source: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut line_start = 0;
    for (number, line) in source.lines().enumerate() {
        if let Some(header) = line.strip_prefix("--- ") {
            let (words, attributes) = words_and_values(header);
            assert!(words.len() == 1, "{file}:{}: expected one name after ---", number + 1);
            let name = words.into_iter().next().unwrap_or_default();
            cases.push(Case { name, line: number + 1, attributes, text: String::new(), marks: vec![], facts: vec![] });
            continue;
        }
        let Some(case) = cases.last_mut() else {
            assert!(line.is_empty() || line.starts_with('#'), "{file}:{}: text before the first case", number + 1);
            continue;
        };
        if line.trim_start().starts_with('^') {
            case.marks.push(caret_line(line, number + 1, line_start));
        } else if let Some(fact) = line.strip_prefix("= ") {
            let (words, values) = words_and_values(fact);
            case.facts.push(Expectation { line: number + 1, carets: None, words, values });
        } else {
            line_start = case.text.chars().count();
            case.text.push_str(&line.replace("\\t", "\t").replace("\\r", "\r"));
            case.text.push('\n');
        }
    }
    for case in &mut cases {
        case.text.truncate(case.text.trim_end_matches('\n').len());
    }
    cases
}

fn caret_line(line: &str, number: usize, line_start: usize) -> Expectation {
    let indent = line.chars().take_while(|character| *character == ' ').count();
    let width = line.chars().skip(indent).take_while(|character| *character == '^').count();
    let (words, values) = words_and_values(&line[indent + width..]);
    Expectation { line: number, carets: Some((line_start + indent, line_start + indent + width)), words, values }
}

/// Splits `killed best=3 victims="two men"` into its words and its values.
fn words_and_values(source: &str) -> (Vec<String>, BTreeMap<String, String>) {
    let mut words = Vec::new();
    let mut values = BTreeMap::new();
    let mut rest = source.trim_start();
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        if rest[end..].starts_with('=') {
            let (value, after) = value(&rest[end + 1..]);
            values.insert(rest[..end].to_owned(), value);
            rest = after;
        } else if rest.starts_with('"') {
            let (word, after) = value(rest);
            words.push(word);
            rest = after;
        } else {
            words.push(rest[..end].to_owned());
            rest = &rest[end..];
        }
        rest = rest.trim_start();
    }
    (words, values)
}

fn value(source: &str) -> (String, &str) {
    if let Some(quoted) = source.strip_prefix('"') {
        let end = quoted.find('"').expect("a closing quotation mark");
        return (quoted[..end].to_owned(), &quoted[end + 1..]);
    }
    let end = source.find(' ').unwrap_or(source.len());
    (source[..end].to_owned(), &source[end..])
}

fn check(case: &Case, kind: &str) -> Result<(), String> {
    let (found, facts) = if kind == "clause" { (clause_marks(case), Vec::new()) } else { marks_and_facts(case, kind) };
    let problems = compare(case, &found, &facts);
    match (problems.is_empty(), case.attributes.get("fixme")) {
        (true, None) => Ok(()),
        (false, Some(_)) => Ok(()),
        (true, Some(reason)) => Err(format!("  holds now: remove its fixme ({reason})\n")),
        (false, None) => Err(problems + &render(&case.text, &found)),
    }
}

fn marks_and_facts(case: &Case, kind: &str) -> (Vec<Found>, Vec<Found>) {
    let article = article(case);
    let view = View::new(&case.text, &article);
    (view.marks(kind), view.facts())
}

fn clause_marks(case: &Case) -> Vec<Found> {
    let found = |(carets, voice, values): clauses::Mark| Found { carets: Some(carets), words: vec![voice.to_owned()], values };
    clauses::marks(&case.text).into_iter().map(found).collect()
}

/// What the engine finds in a case's text.
fn article(case: &Case) -> Value {
    let published = case.attributes.get("published").map(|day| options::parse_published(day).expect("a day"));
    let options = Options { published, ..Options::default() };
    serde_json::from_str(&export::json(&annotate(&case.text, &options))).expect("JSON")
}

fn compare(case: &Case, found: &[Found], facts: &[Found]) -> String {
    let mut problems = String::new();
    let mut missing = |expected: &Expectation, what: &str| {
        writeln!(problems, "  line {}: {what} {:?} {:?}", expected.line, expected.words, expected.values).expect("writes");
    };
    for expected in &case.marks {
        match found.iter().filter(|mark| mark.carets == expected.carets).find(|mark| agrees(expected, mark)) {
            Some(_) => {}
            None if found.iter().any(|mark| mark.carets == expected.carets) => missing(expected, "marked, but not as"),
            None => missing(expected, "not marked:"),
        }
    }
    for expected in &case.facts {
        if !facts.iter().any(|fact| agrees(expected, fact)) {
            missing(expected, "does not hold:");
        }
    }
    for mark in found {
        if !case.marks.iter().any(|expected| expected.carets == mark.carets && expected.words == mark.words) {
            writeln!(problems, "  must not be marked: {:?}", mark.words).expect("writes");
        }
    }
    problems
}

fn agrees(expected: &Expectation, found: &Found) -> bool {
    let word = |word: &String| found.words.contains(word);
    let value = |(key, value): (&String, &String)| found.values.get(key).map_or("-", String::as_str) == value;
    expected.words.iter().all(word) && expected.values.iter().all(value)
}

/// The text with what was found under it, in the form of the cases.
fn render(text: &str, found: &[Found]) -> String {
    let mut output = String::new();
    let mut start = 0;
    for line in text.split('\n') {
        writeln!(output, "  | {line}").expect("writes");
        let end = start + line.chars().count();
        for mark in found {
            let Some((first, last)) = mark.carets.filter(|carets| (start..=end).contains(&carets.0)) else { continue };
            let values: String = mark.values.iter().map(|(key, value)| format!(" {key}={value:?}")).collect();
            let carets = "^".repeat(last.min(end) - first);
            writeln!(output, "  | {}{carets} {}{values}", " ".repeat(first - start), mark.words.join(" ")).expect("writes");
        }
        start = end + 1;
    }
    output
}

/// An article's JSON in the words of the cases.
struct View<'a> {
    units: Vec<u16>,
    article: &'a Value,
}

impl<'a> View<'a> {
    fn new(text: &str, article: &'a Value) -> Self {
        Self { units: text.encode_utf16().collect(), article }
    }

    fn marks(&self, kind: &str) -> Vec<Found> {
        let annotations = self.article["annotations"].as_array().expect("annotations");
        annotations.iter().filter(|mark| kind == "all" || mark["kind"] == kind).map(|mark| self.mark(mark)).collect()
    }

    fn mark(&self, mark: &Value) -> Found {
        let mut values = BTreeMap::new();
        let mut put = |key: &str, value: String| values.insert(key.to_owned(), value);
        put("rule", scalar(&mark["rule"]));
        put("confidence", scalar(&mark["confidence"]));
        put("furniture", mark.get("furniture").map_or_else(|| "false".to_owned(), scalar));
        let word = match mark["kind"].as_str() {
            Some("entity") => self.entity(mark, &mut put),
            Some("date") => self.date(mark, &mut put),
            Some("quote") => self.quote(mark, &mut put),
            _ => self.figure(mark, &mut put),
        };
        values.retain(|_, value| value != "-");
        Found { carets: Some((self.characters(&mark["start"]), self.characters(&mark["end"]))), words: vec![word], values }
    }

    fn entity(&self, mark: &Value, put: &mut impl FnMut(&str, String) -> Option<String>) -> String {
        let id = usize::try_from(mark["entity"].as_u64().expect("an entity")).expect("an index");
        let entity = &self.article["entities"][id];
        put("name", scalar(&entity["name"]));
        put("role", scalar(&entity["role"]));
        put("country", scalar(&entity["place"]["country"]));
        put("place", scalar(&entity["place"]["kind"]));
        scalar(&mark["type"])
    }

    fn date(&self, mark: &Value, put: &mut impl FnMut(&str, String) -> Option<String>) -> String {
        put("value", scalar(&mark["value"]));
        put("mod", scalar(&mark["mod"]));
        put("anchor", mark["anchor"].as_str().map_or_else(|| self.text_of(&mark["anchor"]), str::to_owned));
        if mark["days"].is_object() {
            put("days", format!("{}..{}", scalar(&mark["days"]["first"]), scalar(&mark["days"]["last"])));
        }
        scalar(&mark["type"])
    }

    fn quote(&self, mark: &Value, put: &mut impl FnMut(&str, String) -> Option<String>) -> String {
        put("speaker", scalar(&mark["speaker"]["name"]));
        put("source", self.slice(&mark["speaker"]["span"]));
        put("how", scalar(&mark["speaker"]["how"]));
        put("cue", self.slice(&mark["cue"]));
        let contents: Vec<_> = mark["content"].as_array().expect("content").iter().map(|span| self.slice(span)).collect();
        put("content", contents.join(" | "));
        scalar(&mark["form"])
    }

    fn figure(&self, mark: &Value, put: &mut impl FnMut(&str, String) -> Option<String>) -> String {
        let count = &mark["count"];
        put("low", scalar(&count["low"]));
        put("high", if count["high"].is_null() { "open".to_owned() } else { scalar(&count["high"]) });
        put("best", scalar(&count["best"]));
        put("bound", scalar(&count["bound"]));
        put("victims", scalar(&mark["victims"]["text"]));
        let groups: Vec<_> = mark["victims"]["groups"].as_array().expect("groups").iter().map(scalar).collect();
        put("groups", if groups.is_empty() { "-".to_owned() } else { groups.join(",") });
        put("trigger", self.slice(&mark["trigger"]));
        put("partOf", self.text_of(&mark["partOf"]));
        put("source", scalar(&mark["source"]["name"]));
        put("status", scalar(&mark["status"]));
        put("cumulative", scalar(&mark["cumulative"]));
        put("incident", scalar(&mark["incident"]));
        put("standing", scalar(&mark["standing"]));
        put("of", self.text_of(&mark["of"]));
        put("date", self.text_of(&mark["date"]));
        put("place", self.text_of(&mark["place"]));
        put("cause", self.slice(&mark["cause"]));
        scalar(&mark["outcome"])
    }

    fn facts(&self) -> Vec<Found> {
        let list = |key: &str| self.article[key].as_array().cloned().unwrap_or_default();
        let tolls = list("tolls").into_iter().map(|toll| {
            let high = if toll["high"].is_null() { "open".to_owned() } else { scalar(&toll["high"]) };
            let values = [("low", scalar(&toll["low"])), ("best", scalar(&toll["best"])), ("high", high)];
            fact(&["toll", &scalar(&toll["outcome"])], &values)
        });
        let entities = list("entities").into_iter().map(|entity| {
            let mentions = entity["mentions"].as_array().map_or(0, Vec::len).to_string();
            let values = [("mentions", mentions), ("role", scalar(&entity["role"])), ("type", scalar(&entity["type"]))];
            fact(&["entity", &scalar(&entity["name"])], &values)
        });
        let published = &self.article["published"];
        let published = match published["day"].as_str() {
            Some(day) => fact(&["published", day, &scalar(&published["from"])], &[]),
            None => fact(&["published", "none"], &[]),
        };
        let english = fact(&["english", &scalar(&self.article["english"])], &[]);
        tolls.chain(entities).chain([published, english]).collect()
    }

    /// The text of the annotation with this id, or `-`.
    fn text_of(&self, id: &Value) -> String {
        let index = id.as_u64().and_then(|id| usize::try_from(id).ok());
        index.map_or_else(|| "-".to_owned(), |index| self.slice(&self.article["annotations"][index]))
    }

    fn slice(&self, span: &Value) -> String {
        match (span["start"].as_u64(), span["end"].as_u64()) {
            (Some(start), Some(end)) => {
                let range = usize::try_from(start).expect("an offset")..usize::try_from(end).expect("an offset");
                String::from_utf16_lossy(&self.units[range])
            }
            _ => "-".to_owned(),
        }
    }

    /// A UTF-16 offset as a number of characters.
    fn characters(&self, offset: &Value) -> usize {
        let end = usize::try_from(offset.as_u64().expect("an offset")).expect("an offset");
        String::from_utf16_lossy(&self.units[..end]).chars().count()
    }
}

fn fact(words: &[&str], values: &[(&str, String)]) -> Found {
    let values = values.iter().filter(|(_, value)| value != "-").map(|(key, value)| ((*key).to_owned(), value.clone()));
    Found { carets: None, words: words.iter().map(|word| (*word).to_owned()).collect(), values: values.collect() }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "-".to_owned(),
        other => other.to_string(),
    }
}
