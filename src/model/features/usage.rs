//! What the whole document tells of a word.

use crate::document::{Case, Document};
use crate::model::evidence::Evidence;
use crate::model::label::NameType;

/// What the whole document tells of a word, as the templates see it.
#[derive(Clone, Copy, Debug)]
pub struct Usage {
    /// Whether it is written small somewhere, and with a capital within a sentence, as bits.
    pub written: u64,
    /// The type that the rules give it most often, how often, and whether always.
    pub vote: u64,
}

#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    small: bool,
    capital: bool,
    votes: [u8; 4],
}

impl Usage {
    /// That of all words, by their keys.
    pub fn of_words(document: &Document, evidence: &Evidence) -> Vec<Self> {
        let mut tallies = vec![Tally::default(); evidence.keys()];
        for word in evidence.words.iter().filter(|word| word.hash != 0) {
            tallies[word.key as usize].small |= !word.capital;
        }
        for sentence in document.sentences() {
            for index in sentence.tokens.clone() {
                let word = evidence.word(index);
                let tally = &mut tallies[word.key as usize];
                tally.capital |= word.capital && sentence.case == Case::Sentence && index > sentence.tokens.start;
                if let Some(name_type) = evidence.ruled[index].filter(|it| it.sureness >= 2).and_then(|it| it.name_type) {
                    let votes = &mut tally.votes[name_type as usize];
                    *votes = votes.saturating_add(1);
                }
            }
        }
        tallies.iter().map(Tally::usage).collect()
    }
}

impl Tally {
    fn usage(&self) -> Usage {
        Usage { written: u64::from(self.small) | u64::from(self.capital) << 1, vote: self.vote() }
    }

    fn vote(&self) -> u64 {
        let votes = |name_type: NameType| self.votes[name_type as usize];
        let Some(most) = NameType::ALL.into_iter().max_by_key(|&name_type| (votes(name_type), std::cmp::Reverse(name_type)))
        else {
            return 0;
        };
        let count = votes(most);
        if count == 0 {
            return 0;
        }
        let sum: u16 = self.votes.iter().map(|&votes| u16::from(votes)).sum();
        let always = u64::from(sum == u16::from(count));
        1 + most as u64 * 6 + always * 3 + u64::from(count.min(3) - 1)
    }
}
