//! The templates of features, and the hashes that stand for what they see.

macro_rules! templates {
    ($($name:ident)*) => {
        #[derive(Clone, Copy)]
        pub enum Template { $($name),* }
    };
}

templates! {
    Bias Word WordShape Before After SecondBefore SecondAfter WithBefore WithAfter TwoBefore TwoAfter Around
    Shape Shapes ShapeBefore ShapeAfter Prefix2 Prefix3 Prefix4 Suffix1 Suffix2 Suffix3 Suffix4
    Classes ClassesBefore ClassesAfter ClassesAround ClassesShape Listed
    Cues CuesBefore CuesAfter CuesAround CuesClasses ClassesCues
    Rule RuleSure RuleBefore RuleAfter RuleWord RuleClasses RuleShape RuleNext RulePrevious
    RunPlace RunFirst RunLast RunLeft RunRight RunClasses
    Block Initial InitialClasses Written Vote VoteRule VoteShape
}

/// The features of what some templates see.
pub fn features<const N: usize>(seen: [(Template, u64); N]) -> [u32; N] {
    seen.map(|(template, value)| hash(template as u64, value))
}

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

pub const fn pair(left: u64, right: u64) -> u64 {
    (left.wrapping_mul(GOLDEN) ^ right).wrapping_mul(0xff51_afd7_ed55_8ccd).rotate_left(29)
}

/// The hash of a template with a value; its upper bits choose the row of the table.
#[allow(clippy::cast_possible_truncation, reason = "the upper half is wanted")]
pub const fn hash(template: u64, value: u64) -> u32 {
    let mixed = (value ^ (template + 1).wrapping_mul(GOLDEN)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    ((mixed ^ mixed >> 32).wrapping_mul(0xc4ce_b9fe_1a85_ec53) >> 32) as u32
}

/// FNV-1a.
pub fn hash_bytes<T: Into<u64>>(values: impl Iterator<Item = T>) -> u64 {
    values.fold(0xcbf2_9ce4_8422_2325, |hash, value| (hash ^ value.into()).wrapping_mul(0x0100_0000_01b3))
}
