//! What makes a quote, told to readers.

use crate::annotation::Rule;

pub static ATTRIBUTED: Rule = Rule {
    id: "quote.attributed",
    description: "Words in quotation marks, with a verb of saying and who says them in the same sentence.",
};
pub static CONTINUED: Rule = Rule {
    id: "quote.continued",
    description: "Whole sentences in quotation marks right after those of the same speaker, without a verb of saying of their own.",
};
pub static LED_IN: Rule = Rule {
    id: "quote.led_in",
    description: "Words in quotation marks after a colon that follows the speaker, or with the speaker's name after a dash.",
};
pub static SUBJECT: Rule = Rule {
    id: "quote.subject",
    description: "Words in quotation marks inside a sentence that does not say who said them; its subject is taken to have.",
};
pub static UNATTRIBUTED: Rule =
    Rule { id: "quote.unattributed", description: "Words in quotation marks for which the text names no speaker." };
pub static REPORTED: Rule = Rule {
    id: "quote.reported",
    description: "A clause without quotation marks after or before a verb of saying with its subject.",
};
pub static ACCORDING_TO: Rule =
    Rule { id: "quote.according_to", description: "A clause without quotation marks beside \"according to\" somebody." };
pub static ASKED: Rule = Rule {
    id: "quote.asked",
    description: "A question without quotation marks after a verb of asking or telling: \"asked whether the dam was safe\".",
};
pub static INTENDED: Rule = Rule {
    id: "quote.intended",
    description: "What somebody asks for, promises or means to do, told with an infinitive: \"urged residents to leave\".",
};
pub static MATTER: Rule = Rule {
    id: "quote.matter",
    description: "What somebody demands, announces, praises or blames, told with a noun phrase: \"called for an inquiry\".",
};
pub static TURN: Rule = Rule {
    id: "quote.turn",
    description: "A paragraph of an interview, where labels or dashes show who takes turns to speak: \"LEE: It is safe.\"",
};

/// All of them.
pub const RULES: &[&Rule] =
    &[&ATTRIBUTED, &CONTINUED, &LED_IN, &SUBJECT, &UNATTRIBUTED, &REPORTED, &ACCORDING_TO, &ASKED, &INTENDED, &MATTER, &TURN];
