//! Casualty figures: how many people, what happened to them, and how the figures of one article hang together.
//!
//! A sentence is read in four steps, without a parser. `phrases` finds the phrases that may name victims, `triggers` the
//! words that state an outcome; `victims` decides by the form of a trigger where its victims stand, `slots` finds the
//! phrases there; `read` makes figures of them, `toll` those of death tolls, `parts` those of sub-counts. All searches have a bound, so that the time grows with the text alone.

mod agent;
mod amount;
mod captivity;
mod cause;
mod context;
mod frames;
mod idioms;
mod lexicon;
mod line;
mod lists;
mod losses;
mod memory;
mod parts;
mod phrases;
mod read;
mod record;
mod reject;
mod rescue;
mod rules;
mod slots;
mod statements;
mod toll;
mod triggers;
mod types;
mod verbs;
mod victims;

pub use record::record;
pub use rules::RULES;
pub use types::{Bound, Count, Earlier, Figure, Identity, Outcome, Status, Unit, Victim, VictimGroup};

use crate::annotation::Mark;
use crate::document::{BlockKind, Document};
use amount::Share;
use lexicon::Class;
use line::Line;
use memory::Memory;
use read::Draft;

/// Finds and reads casualty figures; in reading order.
#[must_use]
pub fn annotate(document: &Document) -> Vec<Mark<Figure>> {
    let captivity = captivity::tells_of_captives(document);
    let mut memory = Memory::new(document);
    let mut marks: Vec<Mark<Figure>> = Vec::new();
    for (index, sentence) in document.sentences().iter().enumerate() {
        memory.learn(index);
        let mut line = Line::new(document, sentence);
        line.captivity = captivity;
        sentence_figures(&line, &mut memory, &mut marks);
        if document.blocks()[sentence.block].kind == BlockKind::Headline {
            memory.clear(); // no pronoun of the text means somebody of the headline
        }
    }
    let mut marks = in_reading_order(&marks);
    make_forest(&mut marks);
    marks
}

/// Appends the figures of one sentence.
fn sentence_figures(line: &Line, memory: &mut Memory, marks: &mut Vec<Mark<Figure>>) {
    let triggers = triggers::triggers(line);
    let none = || line.classes.is(Class::NEGATION) && line.has_any(0..line.len(), words!("none"));
    if triggers.is_empty() && !line.classes.is(Class::TELLING.or(Class::TRIGGER)) && !none() {
        return; // most sentences
    }
    let phrases = phrases::phrases(line);
    let mut reader = read::Reader::new(line, &phrases);
    for found in &triggers {
        reader.read(found, memory);
    }
    let harm = |mark: &Mark<Figure>| Some(mark.reading.outcome).filter(|outcome| *outcome <= Outcome::Injured);
    let own = reader.drafts.last().and_then(|draft| harm(&draft.mark));
    let last =
        reader.drafts.last().map(|draft| draft.mark.reading.outcome).or_else(|| marks.last().map(|mark| mark.reading.outcome));
    let told = own.or_else(|| marks.last().and_then(harm));
    for word in 0..line.len() {
        reader.read_toll(word);
        reader.read_identified(word, told);
        reader.read_none_of(word);
        reader.read_number(word, last);
    }
    reader.read_parts();
    reader.read_gapped();
    reader.read_members();
    reader.read_listed();
    reader.link_to_total();
    let drafts_before = marks.len();
    drop_unknown_shares(&mut reader.drafts, marks);
    let chosen = |choose: fn(&Draft) -> bool| -> Vec<usize> {
        (0..).zip(&reader.drafts).filter(|(_, draft)| choose(draft)).map(|(index, _)| index).collect()
    };
    let (some, among) = (chosen(|draft| draft.some_of), chosen(|draft| draft.among));
    let shares: Vec<_> = reader.drafts.iter().map(|draft| draft.share).collect();
    let harmed = reader.drafts.iter().filter(|draft| draft.mark.reading.outcome != Outcome::Detained);
    memory.mark_victims(harmed.map(|draft| draft.mark.span));
    append(marks, reader.drafts);
    link_among(marks, drafts_before, &among);
    count_shares(marks, drafts_before, &shares);
    link_some(marks, drafts_before, &some);
}

/// How many figures back the whole may be of someone told to be among the dead.
const FIGURES_BACK: usize = 30;

/// Those told to be among the dead or the wounded are part of the last figure that counts several of them.
fn link_among(marks: &mut [Mark<Figure>], first: usize, among: &[usize]) {
    for index in among.iter().map(|draft| first + draft) {
        let part = &marks[index];
        if part.reading.part_of.is_some() {
            continue;
        }
        let holds = |whole: &Mark<Figure>| {
            let reading = &whole.reading;
            let roomy = reading.count.high.is_none_or(|high| high > part.reading.count.best);
            let event = reading.earlier.is_none() && !reading.cumulative && !reading.superseded;
            reading.outcome == part.reading.outcome && reading.part_of.is_none() && event && roomy && whole.span != part.span
        };
        let whole = (first.saturating_sub(FIGURES_BACK)..first).rev().find(|&whole| holds(&marks[whole]));
        marks[index].reading.part_of = whole;
    }
}

/// `half of the dead`: a share of a figure that is told before, or none.
fn drop_unknown_shares(drafts: &mut Vec<Draft>, marks: &[Mark<Figure>]) {
    let known = |draft: &Draft| {
        let outcome = draft.mark.reading.outcome;
        let told = |mark: &Mark<Figure>| mark.reading.outcome == outcome && mark.reading.count.best > 1;
        draft.share.is_none() || (draft.among && marks.iter().rev().take(FIGURES_BACK).any(told))
    };
    if drafts.iter().all(|draft| draft.mark.reading.part_of.is_none()) {
        drafts.retain(known);
    }
}

/// Gives shares of earlier figures their counts.
fn count_shares(marks: &mut [Mark<Figure>], first: usize, shares: &[Option<Share>]) {
    for (index, share) in (first..).zip(shares) {
        let whole = marks[index].reading.part_of.map(|whole| marks[whole].reading.count.best);
        if let Some(number) = share.and_then(|share| share.of(whole?)) {
            marks[index].reading.count = amount::exact(number);
        }
    }
}

/// `twelve of them` are part of the figure before that has room for them, if it tells the same of them.
fn link_some(marks: &mut [Mark<Figure>], first: usize, some: &[usize]) {
    for index in some.iter().map(|draft| first + draft) {
        let part = &marks[index].reading;
        let roomy = |whole: &usize| marks[*whole].reading.count.high.is_none_or(|high| high > part.count.best);
        let several = |whole: &usize| marks[*whole].reading.count.high.is_none_or(|high| high > 1);
        let Some(whole) = (first.saturating_sub(FIGURES_BACK)..first).rev().find(|whole| roomy(whole) && several(whole)) else {
            continue;
        };
        let same = marks[whole].reading.outcome == part.outcome && marks[whole].reading.part_of.is_none();
        if same && part.part_of.is_none() {
            marks[index].reading.part_of = Some(whole);
        }
    }
}

/// Appends drafts; their part links count from the first of them.
fn append(marks: &mut Vec<Mark<Figure>>, drafts: Vec<Draft>) {
    let first = marks.len();
    marks.extend(drafts.into_iter().map(|draft| {
        let mut mark = draft.mark;
        mark.reading.part_of = mark.reading.part_of.map(|whole| first + whole);
        mark
    }));
}

/// Takes away part links that would make a ring, and parts that are larger than their whole.
fn make_forest(marks: &mut [Mark<Figure>]) {
    /// Parts of parts of parts are the deepest that is kept.
    const DEEPEST: usize = 4;
    for index in 0..marks.len() {
        let Some(whole) = marks[index].reading.part_of else { continue };
        let fits = marks[whole].reading.count.high.is_none_or(|high| marks[index].reading.count.best <= high);
        let mut above = Some(whole);
        let mut steps = 0;
        while let Some(next) = above.filter(|&next| next != index && steps < DEEPEST) {
            above = marks[next].reading.part_of;
            steps += 1;
        }
        if !fits || above.is_some() {
            marks[index].reading.part_of = None;
        }
    }
}

/// Sorts by where the marks stand, drops repeats, and keeps the part links.
fn in_reading_order(marks: &[Mark<Figure>]) -> Vec<Mark<Figure>> {
    let mut order: Vec<usize> = (0..marks.len()).collect();
    order.sort_by(|&a, &b| {
        marks[a].span.reading_order(marks[b].span).then(marks[a].reading.outcome.cmp(&marks[b].reading.outcome)).then(a.cmp(&b))
    });
    let mut place = vec![0; marks.len()];
    let mut kept: Vec<usize> = Vec::new();
    for &index in &order {
        let repeats = kept.last().is_some_and(|&last| {
            marks[last].span == marks[index].span && marks[last].reading.outcome == marks[index].reading.outcome
        });
        if !repeats {
            kept.push(index);
        }
        place[index] = kept.len() - 1;
    }
    let sorted = kept.iter().map(|&index| {
        let mut mark = marks[index].clone();
        mark.reading.part_of = mark.reading.part_of.map(|whole| place[whole]).filter(|&whole| whole != place[index]);
        mark
    });
    sorted.collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::{Options, annotate as annotate_article};

    /// Sentences from the words that the rules know.
    fn sentences() -> impl Strategy<Value = String> {
        const WORDS: &[&str] = &[
            "killed",
            "wounded",
            "were",
            "was",
            "two",
            "12",
            "at least",
            "people",
            "soldiers",
            "a man",
            "her two children",
            "including",
            "of them",
            "among the dead",
            "and",
            ",",
            "who",
            "shot",
            "dead",
            "dozens",
            "of",
            "up to",
            "Ana Ruiz",
            "he",
            "the",
            "death toll",
            "rose to",
            "since 2019",
            "feared",
            "no one",
            "missing",
            ".",
            "in Kirkuk",
            "fatally",
            "fewer than",
            "between 3 and 5",
            "identified as",
            "hospital",
            "taken to",
            "more",
            "others",
            "both",
            "critically",
        ];
        prop::collection::vec(prop::sample::select(WORDS), 1..60).prop_map(|words| words.join(" "))
    }

    proptest! {
        #[test]
        fn figures_are_intervals_and_parts_a_forest(text in sentences()) {
            let article = annotate_article(&text, &Options::default());
            let figures = &article.marks.casualties;
            for (index, mark) in figures.iter().enumerate() {
                let count = mark.reading.count;
                prop_assert!(count.low <= count.best && count.high.is_none_or(|high| count.best <= high));
                let (mut above, mut steps) = (mark.reading.part_of, 0);
                while let Some(whole) = above {
                    prop_assert!(whole < figures.len() && whole != index && steps < figures.len());
                    above = figures[whole].reading.part_of;
                    steps += 1;
                }
                if let Some(whole) = mark.reading.part_of {
                    prop_assert!(figures[whole].reading.count.high.is_none_or(|high| count.best <= high));
                }
            }
        }

        #[test]
        fn tolls_are_intervals_made_of_figures(text in sentences()) {
            let article = annotate_article(&text, &Options::default());
            for toll in &article.links.tolls {
                prop_assert!(toll.low <= toll.best && toll.high.is_none_or(|high| toll.best <= high), "{toll:?}");
                prop_assert!(!toll.figures.is_empty());
                for &figure in &toll.figures {
                    let reading = &article.marks.casualties[figure].reading;
                    prop_assert_eq!(reading.outcome, toll.outcome);
                    prop_assert!(reading.part_of.is_none() && !reading.cumulative);
                }
            }
        }
    }
}
