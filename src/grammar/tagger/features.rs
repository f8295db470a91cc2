//! What the tagger of parts of speech looks at: numbers below [`SLOTS`], from the spelling of a word and from its neighbours.

/// Features are told apart as far as this many numbers allow.
pub const SLOTS: usize = 1 << 16;

/// How many features the spelling alone gives.
pub const SPELLING: usize = 6;
/// How many features the surroundings give.
pub const CONTEXT: usize = 8;

/// What neighbours know of a word: the word itself if it is small, else its ending.
pub type Clue = u32;

/// Beyond the ends of a sentence.
pub const EDGE: Clue = 1;

fn slot(kind: u32, a: u32, b: u32) -> u32 {
    let mixed = (a.rotate_left(5) ^ kind).wrapping_mul(0x9e37_79b1) ^ b.wrapping_mul(0x85eb_ca6b).rotate_left(13);
    (mixed.wrapping_mul(0x9e37_79b1) >> 12) & (SLOTS as u32 - 1)
}

/// Numbers for a spelling, in whatever case: of all of it, of its last letters, of its first.
#[derive(Clone, Copy, Debug)]
pub struct Letters {
    /// The whole word.
    pub word: u32,
    /// The last, the last two, three, four.
    pub ends: [u32; 4],
    start: u32,
    capital: u32,
}

impl Letters {
    /// Reads the letters once, from the last to the first.
    pub fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let step = |hash: u32, byte: u8| (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193);
        let (mut word, mut ends) = (0x811c_9dc5, [0; 4]);
        for (place, &byte) in bytes.iter().rev().enumerate() {
            word = step(word, byte);
            if let Some(end) = ends.get_mut(place) {
                *end = word;
            }
        }
        ends.iter_mut().skip(bytes.len()).for_each(|end| *end = word);
        let start = bytes[..bytes.len().min(3)].iter().fold(0x811c_9dc5, |hash, &byte| step(hash, byte));
        let capital = u32::from(bytes[0].is_ascii_uppercase()) + 2 * u32::from(bytes.len() > 3);
        Self { word, ends, start, capital }
    }
}

/// The features of a spelling.
pub fn spelling(letters: &Letters) -> [u32; SPELLING] {
    let Letters { word, ends, start, capital } = *letters;
    [
        slot(1, word, 0),
        slot(2, ends[3], 0),
        slot(3, ends[2], 0),
        slot(4, ends[1], 0),
        slot(5, start, 0),
        slot(6, capital, ends[0]),
    ]
}

/// The surroundings of a word: clues and parts of speech of those before it, clues of those after it.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    /// The hash of the word.
    pub word: u32,
    /// The clues of the word before it and of that before.
    pub before: [Clue; 2],
    /// The parts of speech of the word before it and of that before.
    pub parts: [u32; 2],
    /// The clues of the two words after it.
    pub after: [Clue; 2],
}

/// The features of the surroundings.
pub fn context(around: &Around) -> [u32; CONTEXT] {
    let Around { word, before, parts, after } = *around;
    let pair = parts[0] << 8 | parts[1];
    [
        slot(11, before[0], parts[0]),
        slot(12, pair, 0),
        slot(13, before[0], before[1]),
        slot(14, after[0], 0),
        slot(15, after[0], after[1]),
        slot(16, parts[0], after[0]),
        slot(17, word, before[0]),
        slot(18, word, after[0]),
    ]
}
