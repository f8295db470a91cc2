//! Measures a model on texts with gold names: exact spans and types, as the project's evaluation does (but for a few
//! tolerances that single sets have there).

use std::ops::Range;

use wiremark::annotators::entities;
use wiremark::model::{NameType, Tagger};

use crate::corpus::{Corpus, Text, tokens_of_names, trim};
use crate::repair::repaired;

/// Right, found and expected names of each type.
#[derive(Clone, Copy, Default)]
pub struct Score {
    counts: [[usize; 3]; 4],
}

impl Score {
    /// Measures `tagger` on some texts; `repairs`: after joining the names that the corpus has cut.
    pub fn measure<'t>(tagger: &Tagger, texts: impl Iterator<Item = &'t Text>, repairs: bool) -> Self {
        let mut score = Self::default();
        for text in texts {
            let document = wiremark::read(&text.text);
            let evidence = entities::evidence(&document);
            let names = tagger.tag(&document, &evidence);
            let found: Vec<_> = names.into_iter().map(|name| (trim(&document, name.tokens), name.name_type)).collect();
            let gold = tokens_of_names(&document, text);
            score.compare(&found, &if repairs { repaired(&document, &evidence, gold) } else { gold });
        }
        score
    }

    fn compare(&mut self, found: &[(Range<usize>, NameType)], expected: &[(Range<usize>, NameType)]) {
        for name in found {
            self.counts[name.1 as usize][1] += 1;
            self.counts[name.1 as usize][0] += usize::from(expected.contains(name));
        }
        for name in expected {
            self.counts[name.1 as usize][2] += 1;
        }
    }

    /// F1 over some types.
    pub fn f1(&self, types: &[NameType]) -> f64 {
        let sum = |which: usize| types.iter().map(|name_type| self.counts[*name_type as usize][which]).sum::<usize>() as f64;
        let (right, all) = (sum(0), sum(1) + sum(2));
        if all == 0.0 { 0.0 } else { 2.0 * right / all }
    }

    /// The figures in per cent: persons, organizations and places together, then each type.
    pub fn figures(&self, corpus: &Corpus) -> Vec<(&'static str, Option<f64>)> {
        let all = &NameType::ALL[..3];
        let mut figures = vec![("all", Some(100.0 * self.f1(all)))];
        for (name, name_type) in ["person", "organization", "place", "affiliation"].into_iter().zip(NameType::ALL) {
            figures.push((name, corpus.marks(name).then(|| 100.0 * self.f1(&[name_type]))));
        }
        figures
    }
}
