//! What made a figure, as told to readers.

use crate::annotation::Rule;

macro_rules! rules {
    ($($name:ident, $id:literal, $description:literal;)*) => {
        $(pub static $name: Rule = Rule { id: $id, description: $description };)*
        /// All rules of casualty figures.
        pub const RULES: &[&Rule] = &[$(&$name),*];
    };
}

rules! {
    PASSIVE, "casualty.passive", "People to whom it was done: \u{201c}12 people were killed\u{201d}.";
    ACTIVE, "casualty.active", "People whom something killed, hurt or took: \u{201c}the blast killed 12 people\u{201d}.";
    PARTICIPLE, "casualty.participle", "People in a clause that tells what an attack did: \u{201c}killing 12 people\u{201d}.";
    REDUCED, "casualty.reduced", "People just before the word for what was done to them: \u{201c}12 wounded\u{201d}, \u{201c}man shot\u{201d}.";
    INTRANSITIVE, "casualty.intransitive", "People who died, fled or vanished: \u{201c}12 people died\u{201d}.";
    STATE, "casualty.state", "People said to be dead, missing, homeless or in custody: \u{201c}left 12 dead\u{201d}.";
    ATTRIBUTE, "casualty.attribute", "People described by what was done to them: \u{201c}three wounded soldiers\u{201d}.";
    NOMINAL, "casualty.nominal", "Deaths, injuries or arrests counted as such: \u{201c}45 deaths\u{201d}, \u{201c}the death of a child\u{201d}.";
    TOLL, "casualty.toll", "The number that a death toll stands at or has risen to.";
    NOBODY, "casualty.nobody", "A statement that no one was harmed: the number 0.";
    WOUNDS, "casualty.wounds", "People who suffered wounds or injuries, or were found with them.";
    HOSPITAL, "casualty.hospital", "People taken to a hospital, treated, or in critical condition.";
    PART, "casualty.part", "Some of those whom another figure counts: \u{201c}including two children\u{201d}.";
    GAPPED, "casualty.gapped", "Numbers whose verb is told once for several: \u{201c}killed three in Lima and two in Cusco\u{201d}.";
    AMONG, "casualty.among", "Someone told to be among the dead, the wounded or the missing.";
    PRONOUN, "casualty.pronoun", "A person told of before, whom the sentence calls \u{201c}he\u{201d} or \u{201c}she\u{201d}.";
}
