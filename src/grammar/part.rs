//! Parts of speech and the forms of verbs.

use super::lexicon::Can;

/// The part of speech of a token. The first four are open: the model tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A common noun or a word of a name.
    Noun,
    /// Any form of a full verb, participles that are verbs included.
    Verb,
    /// An adjective, participles that are adjectives included.
    Adjective,
    /// An adverb.
    Adverb,
    /// `he`, `nobody`, `who`
    Pronoun,
    /// `the`, `his`, `many`
    Determiner,
    /// `three`, `1,200`
    Number,
    /// A form of `be`, `have` or `do`, or a modal verb, whether or not a full verb follows.
    Auxiliary,
    /// `of`, `to`; `to` before an infinitive is one, too.
    Preposition,
    /// `because`, `that`
    Subordinator,
    /// `and`, `or`, `but`
    Conjunction,
    /// `not`, `never`
    Negation,
    /// `'s` and the lone apostrophe of a plural.
    Possessive,
    /// A comma.
    Comma,
    /// A quotation mark.
    Quote,
    /// Any other mark.
    Mark,
}

impl Part {
    /// The open parts in the order of the model's scores.
    pub(super) const OPEN: [Self; 4] = [Self::Noun, Self::Verb, Self::Adjective, Self::Adverb];

    /// What a small word is as a rule; `None` if the model is to be asked.
    pub(super) fn of_small(can: Can) -> Option<Self> {
        const RULES: &[(Can, Part)] = &[
            (Can::MODAL.union(Can::BE).union(Can::HAVE).union(Can::DO), Part::Auxiliary),
            (Can::DETERMINER, Part::Determiner),
            (Can::PRONOUN.union(Can::RELATIVE), Part::Pronoun),
            (Can::NUMBER, Part::Number),
            (Can::CONJUNCTION, Part::Conjunction),
            (Can::NEGATION, Part::Negation),
            (Can::PREPOSITION, Part::Preposition),
            (Can::SUBORDINATOR.union(Can::QUESTION), Part::Subordinator),
            (Can::ADVERB, Part::Adverb),
        ];
        let rule = RULES.iter().find(|(any, _)| can.contains(Can::CLOSED) && can.intersects(*any));
        rule.map(|(_, part)| *part)
    }
}

/// The forms that a spelling can be of a verb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forms {
    /// `kill`: plain form, present tense of a plural, imperative.
    pub base: bool,
    /// `kills`
    pub present: bool,
    /// `killed`, `went`
    pub past: bool,
    /// `killed`, `gone`
    pub participle: bool,
    /// `killing`
    pub gerund: bool,
}

impl Forms {
    /// Of what is no verb.
    pub(super) const NONE: Self = Self { base: false, present: false, past: false, participle: false, gerund: false };

    /// By the spelling, and by what is known of irregular verbs.
    pub(super) fn of(text: &str, can: Can) -> Self {
        let irregular = can.intersects(Can::PAST.union(Can::PARTICIPLE).union(Can::BASE));
        if irregular {
            let (base, past, participle) = (can.contains(Can::BASE), can.contains(Can::PAST), can.contains(Can::PARTICIPLE));
            return Self { base, past, participle, ..Self::default() };
        }
        let ends = |ending: &str| {
            let bytes = text.as_bytes();
            bytes.len() > ending.len() + 1 && bytes[bytes.len() - ending.len()..].eq_ignore_ascii_case(ending.as_bytes())
        };
        if ends("ing") && !can.contains(Can::NO_VERB) {
            Self { gerund: true, ..Self::default() }
        } else if ends("ed") && !ends("eed") {
            Self { past: true, participle: true, ..Self::default() }
        } else if ends("s") && !ends("ss") && !ends("us") && !ends("is") {
            Self { present: true, ..Self::default() }
        } else {
            Self { base: true, ..Self::default() }
        }
    }
}
