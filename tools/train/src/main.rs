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

use corpus::{Corpus, Examples, Text};
use learner::{Learner, Settings};
use score::Score;
use wiremark::model::weights::Table;
use wiremark::model::{Tagger, Weights, file};

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
    let trainer = Trainer::new(read_groups(Path::new(corpora))?, &options);
    let development = read_development(Path::new(development))?;
    let first = trainer.first_look(|_| true);
    trainer.report(&first, &development)?;
    let weights = if options.number("again", 1.0) > 0.0 { trainer.second_look(&first)? } else { first };
    trainer.report(&weights, &development)?;
    if let Some(out) = out.first().map(Path::new) {
        let stored = file::write(options.text("model", "names-1"), &weights);
        fs::create_dir_all(out)?;
        fs::write(out.join("names.model"), &stored)?;
        let tagger = Tagger::open(&stored)?;
        let card = card::write(&tagger, stored.len(), &trainer.groups, &development, &trainer.settings);
        fs::write(out.join("README.md"), card)?;
    }
    Ok(())
}

/// The corpora and how to learn from them.
struct Trainer {
    groups: Vec<Vec<Corpus>>,
    settings: Settings,
    again: Settings,
    share: f32,
    share_again: f32,
    repairs: bool,
    hold_out: bool,
}

/// To learn the second look, the first is learned without each of so many parts in turn, and then taken at that part.
const FOLDS: usize = 3;

impl Trainer {
    fn new(groups: Vec<Vec<Corpus>>, options: &Options) -> Self {
        let settings = settings(options);
        let again = Settings {
            bits: options.number("again-bits", 13.0) as u32,
            passes: options.number("again-passes", 4.0) as usize,
            rate: options.number("again-rate", 0.1),
            l1: options.number("again-l1", 0.5),
            prune: 0,
            l2: options.number("again-l2", 1.0),
            // The documents of the second group are parts of many: what is elsewhere in them tells nothing.
            group_weights: vec![1.0, 0.0, 1.0, 1.0],
        };
        let on = |name: &str, default: f32| options.number(name, default) > 0.0;
        let share = options.number("share", 0.6);
        let (repairs, hold_out) = (on("repair", 1.0), on("hold-out", 0.0));
        Self { groups, settings, again, share, share_again: options.number("again-share", 0.5), repairs, hold_out }
    }

    /// The texts to learn from, with their corpora, groups and numbers.
    fn texts(&self) -> impl Iterator<Item = (&Corpus, &Text, u8, usize)> {
        let groups = (0..).zip(&self.groups).filter(|(group, _)| self.settings.group_weights[usize::from(*group)] > 0.0);
        let texts = groups.flat_map(|(group, corpora)| {
            corpora
                .iter()
                .flat_map(move |corpus| corpus.texts.iter().enumerate().map(move |(number, text)| (corpus, text, group, number)))
        });
        texts.filter(|&(_, _, group, number)| !(self.hold_out && group == 0 && is_held_out(number)))
    }

    /// Learns what single sentences show, from the texts whose number is right.
    fn first_look(&self, is_in: impl Fn(usize) -> bool) -> Weights {
        let mut examples = Examples::default();
        for (corpus, text, group, _) in self.texts().filter(|&(_, _, _, number)| is_in(number)) {
            examples.add(corpus, text, group, self.repairs);
        }
        let [tokens, names, lost, stretches] = [examples.tokens, examples.names, examples.lost, examples.len()];
        eprintln!("{tokens} tokens, {names} names ({lost} cannot be learned), {stretches} stretches");
        let second = Table::new(self.again.bits, &[]).expect("an empty table");
        let mut learner = Learner::new(self.settings.clone());
        run(&mut learner, &examples, self.settings.passes);
        Weights { first: learner.table(0, self.share), second, transitions: learner.transitions() }
    }

    /// Learns what other mentions in a document say.
    fn second_look(&self, first: &Weights) -> Result<Weights, Box<dyn Error>> {
        let mut examples = Examples::default();
        for fold in 0..FOLDS {
            let others = self.first_look(|number| number % FOLDS != fold);
            let tagger = Tagger::open(&file::write("", &others))?;
            let counts = |group: u8| self.again.group_weights[usize::from(group)] > 0.0;
            for (corpus, text, group, _) in self.texts().filter(|&(_, _, group, number)| number % FOLDS == fold && counts(group))
            {
                examples.add_again(corpus, text, group, self.repairs, &tagger);
            }
        }
        let mut learner = Learner::for_second_look(self.again.clone(), &first.transitions);
        run(&mut learner, &examples, self.again.passes);
        Ok(Weights { second: learner.table(0, self.share_again), ..first.clone() })
    }

    fn report(&self, weights: &Weights, development: &[Corpus]) -> Result<(), Box<dyn Error>> {
        let stored = file::write("", weights);
        let tagger = Tagger::open(&stored)?;
        eprintln!("  {} bytes", stored.len());
        for corpus in self.groups[0].iter().filter(|_| self.hold_out) {
            let held_out = corpus.texts.iter().enumerate().filter(|(index, _)| is_held_out(*index)).map(|(_, text)| text);
            print_figures(&format!("{} held out", corpus.name), &Score::measure(&tagger, held_out, false).figures(corpus));
        }
        for corpus in development {
            print_figures(&corpus.name, &Score::measure(&tagger, corpus.texts.iter(), false).figures(corpus));
            if corpus.name.starts_with("worldwide") {
                let joined = Score::measure(&tagger, corpus.texts.iter(), true);
                print_figures(&format!("{} joined", corpus.name), &joined.figures(corpus));
            }
        }
        Ok(())
    }
}

fn run(learner: &mut Learner, examples: &Examples, passes: usize) {
    for pass in 1..=passes {
        let started = Instant::now();
        let loss = learner.pass(examples, pass as u64);
        eprintln!("pass {pass}: loss {loss:.4}, {:.1?}", started.elapsed());
    }
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
        group_weights: vec![1.0, options.number("gmb", 0.25), options.number("wiki", 1.0), options.number("gum", 1.0)],
        prune: options.number("prune", 1.0) as i32,
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

fn print_figures(name: &str, figures: &[(&str, Option<f64>)]) {
    let figures: Vec<String> =
        figures.iter().filter_map(|(figure, value)| value.map(|value| format!("{figure} {value:.1}"))).collect();
    eprintln!("  {name}: {}", figures.join(", "));
}
