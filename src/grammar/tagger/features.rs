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

/// A number for some letters, in whatever case.
pub fn hash(text: &[u8]) -> u32 {
    text.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193))
}

/// The features of a spelling.
pub fn spelling(text: &str) -> [u32; SPELLING] {
    let bytes = text.as_bytes();
    let end = |length: usize| hash(&bytes[bytes.len().saturating_sub(length)..]);
    let start = hash(&bytes[..bytes.len().min(3)]);
    let capital = u32::from(bytes[0].is_ascii_uppercase()) + 2 * u32::from(bytes.len() > 3);
    [
        slot(1, hash(bytes), 0),
        slot(2, end(4), 0),
        slot(3, end(3), 0),
        slot(4, end(2), 0),
        slot(5, start, 0),
        slot(6, capital, end(1)),
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
