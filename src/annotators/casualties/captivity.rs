//! Who took, held and freed whom: the same verbs tell of arrests, abductions and rescues.

use std::sync::LazyLock;

use super::lexicon::{self, Class, Form};
use super::line::Line;
use super::triggers::{Found, Sign, found};
use super::types::Outcome::{Abducted, Detained, Killed, Rescued};
use crate::document::{Case, Document, TokenKind};
use crate::words::{WordId, Words};

/// `held two guards hostage`, `took the women captive`, `took a man into custody`.
pub fn held(line: &Line, index: usize) -> Option<Found> {
    let near = (index + 2..line.len().min(index + 9)).take_while(|&index| !line.is_mark(index));
    let state = near
        .clone()
        .find(|&index| line.reads_any(index, words!("hostage hostages captive captives prisoner prisoners custody")))?;
    let outcome = if line.reads_any(state, words!("prisoner prisoners custody")) { Detained } else { Abducted };
    let whom = line.is(state - 1, Class::ARTICLE) || line.reads(state - 1, word!("of"));
    let into = !line.reads(state, word!("custody")) || line.reads(state - 1, word!("into"));
    (into && !whom).then(|| found(index..index + 1, Form::Gerund, outcome, false, Sign::Plain))
}

/// `the rebels are still holding`: armed people hold somebody.
pub fn holding(line: &Line, holding: usize) -> Option<Found> {
    let now = (holding.saturating_sub(2)..holding).any(|word| line.reads_any(word, words!("are is were was")));
    let captors = words!(
        "rebels guerrillas kidnappers militants insurgents captors gunmen hijackers terrorists bandits militia traffickers"
    );
    let held = now && line.has_any(holding.saturating_sub(6)..holding, captors);
    held.then(|| found(holding..holding + 1, Form::Gerund, Abducted, false, Sign::Plain))
}

const CAPTORS: Words = words!(
    "rebels guerrillas kidnappers abductors militants insurgents captors gunmen hijackers terrorists bandits militia traffickers \
     militiamen jihadists pirates extremists masked"
);
const FORCES: Words = words!(
    "police officers policemen agents commandos deputies detectives paramilitaries gendarmes constables marshals authorities \
     prosecutors soldiers troops army guards officer troopers"
);

/// How far back the doer of a seizure is told.
const REACH: usize = 14;

/// Whom the words before say to have taken people away: captors, forces of the state, or nobody.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Taker {
    Captors,
    Forces,
    Unknown,
}

fn taker(line: &Line, verb: usize) -> Taker {
    let by = (verb + 1..line.len().min(verb + REACH)).find(|&word| line.reads(word, word!("by")));
    let told = by.map_or(verb..verb, |by| by..line.len().min(by + 6));
    let tells = |words| line.has_any(told.clone(), words) || line.has_any(verb.saturating_sub(REACH)..verb, words);
    let armed = line.has_any(verb.saturating_sub(REACH)..verb, words!("armed"));
    match (tells(CAPTORS) || armed, tells(FORCES)) {
        (true, _) => Taker::Captors,
        (false, true) => Taker::Forces,
        (false, false) => Taker::Unknown,
    }
}

/// `gunmen seized four engineers`, `police seized two men`.
pub fn seized(line: &Line, index: usize) -> Option<Found> {
    let outcome = if taker(line, index) == Taker::Forces { Detained } else { Abducted };
    let form = if line.ends_in(index, "ing") { Form::Gerund } else { Form::Past };
    Some(found(index..index + 1, form, outcome, false, Sign::Frame))
}

/// `dragged off nine farmers`, `took away a surgeon`, `were led away`; `the fever carried off 480 people`.
pub fn taken_away(line: &Line, index: usize) -> Option<Found> {
    /// How many words may stand between the verb and its particle.
    const GAP: usize = 6;
    let ends = |word: usize| line.is_mark(word) || line.is(word, Class::BE.or(Class::CONJUNCTION).or(Class::HAVE));
    let near = (index + 1..line.len().min(index + 2 + GAP)).take_while(|&word| !ends(word));
    let particle = near.into_iter().find(|&word| line.reads_any(word, words!("away off")))?;
    let disease = line
        .has_any(index.saturating_sub(REACH)..index, words!("fever cholera plague disease epidemic flu measles famine virus"));
    let violent =
        line.reads_any(index, words!("dragged dragging marched snatched bundled carried carrying hauled whisked spirited"));
    let outcome = match taker(line, index) {
        _ if line.reads_any(index, words!("carried carries carrying")) && disease => Killed,
        _ if line.has_any(particle..line.len().min(particle + 8), words!("handcuffs handcuffed cuffs jail custody")) => Detained,
        Taker::Captors => Abducted,
        Taker::Forces => Detained,
        Taker::Unknown if violent && (line.captivity || line.reads_any(index, words!("dragged marched bundled snatched"))) => {
            Abducted
        }
        Taker::Unknown => return None,
    };
    let moved =
        line.reads(particle, word!("off")) && !line.reads(particle + 1, word!("the")) || line.reads(particle, word!("away"));
    let end = if particle == index + 1 { particle + 1 } else { index + 1 };
    moved.then(|| found(index..end, form_of(line, index), outcome, false, Sign::Frame))
}

/// `forced 22 migrants off it`, `pulled four passengers off a bus`: where captors do it.
pub fn taken_off(line: &Line, index: usize) -> Option<Found> {
    let near = (index + 1..line.len().min(index + 8)).take_while(|&word| !line.is_mark(word) && !line.is(word, Class::BE));
    let off = near.into_iter().find(|&word| line.reads_any(word, words!("off from")))?;
    let vehicle =
        line.has_any(off + 1..off + 4, words!("bus buses it coach train vehicle vehicles car cars minibus truck ship boat"));
    let taken = vehicle && (taker(line, index) == Taker::Captors || line.captivity);
    taken.then(|| found(index..index + 1, form_of(line, index), Abducted, false, Sign::Frame))
}

/// `the police took in two men`.
pub fn taken_in(line: &Line, index: usize) -> Option<Found> {
    let police = line.has_any(index.saturating_sub(4)..index, words!("police officers detectives agents deputies policemen"));
    let taken = line.reads(index + 1, word!("in")) && police;
    taken.then(|| found(index..index + 2, Form::Past, Detained, false, Sign::Frame))
}

/// `17 were caught before dark`: people on the run, with nothing to be caught in.
pub fn caught(line: &Line, index: usize) -> Option<Found> {
    let passive = (index.saturating_sub(3)..index).any(|word| line.is(word, Class::BE.or(Class::HAVE)));
    let after = index + 1;
    let alone = after >= line.len()
        || line.reads_any(after, words!(". , ; and by before after within hours later soon near trying while"));
    let ran =
        line.has_any(0..line.len(), words!("fled escaped escape fleeing away prisoners inmates suspects police hours dark run"));
    (passive && alone && ran).then(|| found(index..after, Form::Participle, Detained, false, Sign::Frame))
}

/// `police were holding the manager`, `312 held after a night of clashes`, `are being held on suspicion of`.
pub fn held_by_police(line: &Line, index: usize) -> Option<Found> {
    const LAW: Words = words!(
        "custody jail prison suspicion questioning bail bond police cell cells charge charges detention suspects suspect arrest \
         protest protests clashes raid raids"
    );
    let (before, after) = (index.saturating_sub(8)..index, index + 1..line.len().min(index + 10));
    if line.has_any(before.clone(), CAPTORS) || line.has_any(after.clone(), words!("hostage captive")) {
        return None;
    }
    if line.ends_in(index, "ing") {
        let now = (index.saturating_sub(2)..index).any(|word| line.is(word, Class::BE));
        let police = line.has_any(before, words!("police authorities officers detectives soldiers army forces"));
        return (now && police).then(|| found(index..index + 1, Form::Gerund, Detained, false, Sign::Frame));
    }
    let passive = (index.saturating_sub(3)..index).any(|word| line.is(word, Class::BE));
    let people =
        index > 0 && (line.is(index - 1, Class::PEOPLE.or(Class::PERSON)) || line.kind(index - 1) == Some(TokenKind::Number));
    let short = people
        && line.len() < 20
        && (line.reads_any(index + 1, words!("after over in for following as")) || index + 1 == line.len());
    let law = line.has_any(after, LAW) || line.has_any(before, words!("police arrested suspects suspect"));
    let headline = short && (line.case != Case::Sentence || !line.is_mark(line.len() - 1));
    ((passive && law) || headline).then(|| found(index..index + 1, Form::Participle, Detained, false, Sign::Frame))
}

/// `still in the hands of their captors`
pub fn in_hands(line: &Line, index: usize) -> Option<Found> {
    let end = line.sequence(index, words!("in the hands of"))?;
    let captors = line.has_any(end..line.len().min(end + 4), CAPTORS);
    captors.then(|| found(index..end, Form::Adjective, Abducted, false, Sign::Frame))
}

/// Whether the article tells of captives anywhere: then `released`, `let go` and `walked free` tell of them.
pub fn tells_of_captives(document: &Document) -> bool {
    static CAPTIVE: LazyLock<Vec<bool>> = LazyLock::new(|| {
        let named = words!("hostage hostages captive captives captors kidnappers abductors ransom snatched captivity");
        let abducts = |word: WordId| {
            lexicon::entry(word).and_then(|entry| entry.trigger).is_some_and(|trigger| trigger.outcome == Abducted)
        };
        WordId::all().map(|word| named.contains(&word) || abducts(word)).collect()
    });
    document.tokens().iter().any(|token| CAPTIVE[token.word.index()])
}

/// `three were let go`, `were released on Tuesday`, `walked free`, `handed 31 of them over to a priest`: captives.
pub fn released(line: &Line, index: usize) -> Option<Found> {
    if !line.captivity {
        return None;
    }
    let near = line.len().min(index + 12);
    let law =
        line.has_any(index..near, words!("bail bond custody hospital parole jail prison charge charges statement video report"));
    let end = line.sequence(index + 1, words!("go")).or_else(|| line.sequence(index + 1, words!("free")));
    let (end, form) = if line.reads_any(index, words!("walked walk walking came come")) {
        (end.or_else(|| line.sequence(index + 1, words!("home")))?, Form::Intransitive)
    } else if line.reads_any(index, words!("released releases releasing release liberated ransomed")) {
        (index + 1, form_of(line, index))
    } else {
        let particle =
            if line.reads_any(index, words!("handed hand hands handing")) { words!("over") } else { words!("go free") };
        let apart = (index + 1..line.len().min(index + 9))
            .take_while(|&word| !line.is_mark(word))
            .any(|word| line.reads_any(word, particle));
        let over = line.sequence(index + 1, words!("over"));
        (apart.then(|| end.or(over).unwrap_or(index + 1))?, form_of(line, index))
    };
    (!law).then(|| found(index..end, form, Rescued, false, Sign::Frame))
}

/// `nine hostages out`, as headlines have it.
pub fn out(line: &Line, index: usize) -> Option<Found> {
    let captives = index > 0 && line.reads_any(index - 1, words!("hostages hostage captives miners"));
    let ends = index + 1 >= line.len() || line.is_mark(index + 1);
    (captives && ends).then(|| found(index..index + 1, Form::Adjective, Rescued, false, Sign::Frame))
}

/// The form of a verb by its ending, where the past is no participle of another spelling.
fn form_of(line: &Line, index: usize) -> Form {
    if line.ends_in(index, "ing") {
        Form::Gerund
    } else if line.reads_any(index, words!("taken driven given")) {
        Form::Participle
    } else if line.ends_in(index, "ed") || line.reads_any(index, words!("took led drove let set brought sent")) {
        Form::Past
    } else {
        Form::Present
    }
}
