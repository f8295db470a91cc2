//! Trains the model of names: `train CORPORA DEVELOPMENT [OUT] [--name=value …]`.
//!
//! CORPORA and DEVELOPMENT are folders of `NAME.jsonl` with `NAME.meta.json`. The development sets are measured, never
//! learned from. With OUT, writes `names.model` and `README.md` (the model card) there.

mod card;
mod corpus;
mod learner;
mod repair;
mod score;

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Instant;

use corpus::{Corpus, Examples};
use learner::{Learner, Settings};
use score::Score;
use wiremark::model::{Tagger, file};

/// The corpora by groups of like guidelines; the first is the one that the model is to be like.
const GROUPS: [&[&str]; 4] = [&["worldwide_rest", "worldwide_more"], &["gmb"], &["redocred", "wikigold"], &["gum", "meantime"]];
/// One document in so many is left out of training when `--hold-out=1`.
const HELD_OUT: usize = 8;

fn main() -> Result<(), Box<dyn Error>> {
    let (options, folders): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let options = Options(options.iter().filter_map(|option| option[2..].split_once('=')).map(own).collect());
    let [corpora, development, out @ ..] = folders.as_slice() else {
        return Err("train CORPORA DEVELOPMENT [OUT] [--name=value …]".into());
    };
    let settings = settings(&options);
    let corpora = read_groups(Path::new(corpora))?;
    let started = Instant::now();
    let mut examples = Examples::new(options.number("repair", 1.0) > 0.0);
    collect(&mut examples, &corpora, &settings, options.number("hold-out", 0.0) > 0.0);
    eprintln!(
        "{} tokens, {} names ({} cannot be learned), {} stretches, {:.1?}",
        examples.tokens,
        examples.names,
        examples.lost,
        examples.len(),
        started.elapsed()
    );
    let development = read_development(Path::new(development))?;
    let share = options.number("share", 0.5);
    let mut learner = Learner::new(settings.clone());
    let mut stored = Vec::new();
    for pass in 1..=settings.passes {
        let started = Instant::now();
        let loss = learner.pass(&examples, pass as u64);
        eprintln!("pass {pass}: loss {loss:.4}, {:.1?}", started.elapsed());
        if pass % 4 == 0 || pass == settings.passes {
            stored = file::write(options.text("model", "names-1"), &learner.weights(0, share));
            report(&stored, &corpora, &development, options.number("hold-out", 0.0) > 0.0)?;
        }
    }
    if let Some(out) = out.first().map(Path::new) {
        fs::create_dir_all(out)?;
        fs::write(out.join("names.model"), &stored)?;
        let tagger = Tagger::open(&stored)?;
        fs::write(out.join("README.md"), card::write(&tagger, stored.len(), &corpora, &development, &settings))?;
    }
    Ok(())
}

struct Options(HashMap<String, String>);

impl Options {
    fn number(&self, name: &str, default: f32) -> f32 {
        self.0.get(name).and_then(|value| value.parse().ok()).unwrap_or(default)
    }

    fn text<'o>(&'o self, name: &str, default: &'o str) -> &'o str {
        self.0.get(name).map_or(default, String::as_str)
    }
}

fn own((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

fn settings(options: &Options) -> Settings {
    Settings {
        bits: options.number("bits", 18.0) as u32,
        passes: options.number("passes", 4.0) as usize,
        rate: options.number("rate", 0.1),
        l1: options.number("l1", 0.7),
        l2: options.number("l2", 1.0),
        group_weights: vec![1.0, options.number("gmb", 0.5), options.number("wiki", 1.0), options.number("gum", 1.0)],
        prune: options.number("prune", 0.0) as i32,
    }
}

fn read_groups(folder: &Path) -> Result<Vec<Vec<Corpus>>, Box<dyn Error>> {
    GROUPS.iter().map(|names| names.iter().map(|name| Corpus::read(folder, name)).collect()).collect()
}

fn read_development(folder: &Path) -> Result<Vec<Corpus>, Box<dyn Error>> {
    let mut names: Vec<String> = fs::read_dir(folder)?
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".jsonl").map(str::to_owned))
        .collect();
    names.sort();
    names.iter().map(|name| Corpus::read(folder, name)).collect()
}

fn is_held_out(index: usize) -> bool {
    index % HELD_OUT == HELD_OUT - 1
}

fn collect(examples: &mut Examples, groups: &[Vec<Corpus>], settings: &Settings, hold_out: bool) {
    for (group, corpora) in (0..).zip(groups) {
        if settings.group_weights[usize::from(group)] == 0.0 {
            continue;
        }
        for corpus in corpora {
            for (index, text) in corpus.texts.iter().enumerate() {
                if !(hold_out && group == 0 && is_held_out(index)) {
                    examples.add(corpus, text, group);
                }
            }
        }
    }
}

fn report(stored: &[u8], groups: &[Vec<Corpus>], development: &[Corpus], hold_out: bool) -> Result<(), Box<dyn Error>> {
    let tagger = Tagger::open(stored)?;
    eprintln!("  {} bytes", stored.len());
    if hold_out {
        for corpus in &groups[0] {
            let held_out = corpus.texts.iter().enumerate().filter(|(index, _)| is_held_out(*index)).map(|(_, text)| text);
            print_figures(&format!("{} held out", corpus.name), &Score::measure(&tagger, held_out).figures(corpus));
        }
    }
    for corpus in development {
        print_figures(&corpus.name, &Score::measure(&tagger, corpus.texts.iter()).figures(corpus));
    }
    Ok(())
}

fn print_figures(name: &str, figures: &[(&str, Option<f64>)]) {
    let figures: Vec<String> =
        figures.iter().filter_map(|(figure, value)| value.map(|value| format!("{figure} {value:.1}"))).collect();
    eprintln!("  {name}: {}", figures.join(", "));
}
