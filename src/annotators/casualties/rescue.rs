//! Rescues: people brought out of where they were in danger.

use super::lexicon::{Class, Form};
use super::line::Line;
use super::triggers::{Found, Sign, found};
use super::types::Outcome::{Detained, Rescued};
use crate::words::Words;

/// How far after its verb the way out may be told.
const REACH: usize = 14;

/// Where people are brought from.
const DANGERS: Words = words!(
    "rubble debris wreckage wreck ruins water waters sea river lake floodwaters floodwater waves surf mud roof roofs rooftop \
     rooftops ledge cliff ledges mountain mountainside gorge ravine shore island ice snow avalanche boat boats ship vessel ferry \
     dinghy raft trawler trees tree mine shaft cave well tunnel lift elevator carriage flames fire blaze building tower collapsed \
     capsized sinking mineshaft crevasse slope peak balcony balconies gondola gondolas cabin cars"
);

/// `pulled 11 survivors from the rubble`, `dragged a girl to safety`, `took 1,140 people off rooftops`, `led 31 out`.
pub fn brought_out(line: &Line, index: usize) -> Option<Found> {
    let near = index + 1..line.len().min(index + REACH);
    if line.has_any(near.clone(), words!("body bodies dead corpse corpses remains hospital clinic")) {
        return None;
    }
    let clause = near.take_while(|&word| !line.reads_any(word, words!("; : .")));
    let way = clause.into_iter().find_map(|word| way_out(line, index, word))?;
    let particle = line.reads_any(index + 1, words!("out off up away"));
    let end = if way == index + 1 { way + 1 } else { index + 1 + usize::from(particle) };
    Some(found(index..end, form(line, index), Rescued, false, Sign::Frame))
}

/// Where the way out of danger is told: `alive`, `to safety`, `from the rubble`.
fn way_out(line: &Line, verb: usize, word: usize) -> Option<usize> {
    let discovered = line.reads_any(verb, words!("found recovered")) && !line.reads(word, word!("alive"));
    let safe = line.reads_any(word, words!("alive ashore aboard breathing survivors")) && !discovered
        || (line.reads(word, word!("to")) && line.has_any(word + 1..word + 3, words!("safety shore surface")))
        || line.sequence(word, words!("on board")).is_some();
    let from = (line.sequence(word, words!("out of")).is_some() || line.reads_any(word, words!("from off")))
        && line.has_any(word + 1..word + 6, DANGERS);
    let weak = line.reads_any(verb, words!("took take takes taken taking got gets get getting brought bring brings bringing"));
    let out = line.reads(word, word!("out")) && line.reads_any(verb, words!("led got brought carried leading carrying"));
    let counted = (verb + 1..word.min(verb + 7)).any(|word| line.cardinal(word).is_some());
    let aboard = !weak || !line.reads_any(word, words!("aboard on survivors"));
    ((safe && aboard) || (from && !discovered) || (out && counted)).then_some(word)
}

/// `winched a mother from a ledge`: the verb says it all.
pub fn winched(line: &Line, index: usize) -> Option<Found> {
    Some(found(index..index + 1, form(line, index), Rescued, false, Sign::Frame))
}

/// `were picked up by fishing boats`; `was picked up at the docks` by police.
pub fn picked_up(line: &Line, index: usize) -> Option<Found> {
    const VESSELS: Words = words!(
        "boat boats ship ships vessel vessels trawler trawlers helicopter helicopters lifeboat lifeboats coastguard coast sea water \
         fishermen navy cutter ferry tanker frigate survivors migrants raft rafts"
    );
    const LAW: Words =
        words!("police officers agents deputies detectives suspect suspects suspected killer gunman docks border airport");
    let up = (index + 1..line.len().min(index + 7)).find(|&word| line.reads(word, word!("up")))?;
    let sentence = 0..line.len();
    let outcome = if line.has_any(sentence.clone(), VESSELS) {
        Rescued
    } else if line.has_any(sentence, LAW) {
        Detained
    } else {
        return None;
    };
    let end = if up == index + 1 { up + 1 } else { index + 1 };
    Some(found(index..end, Form::Past, outcome, false, Sign::Frame))
}

fn form(line: &Line, index: usize) -> Form {
    if line.ends_in(index, "ing") {
        Form::Gerund
    } else if line.reads(index, word!("taken")) {
        Form::Participle
    } else if line.ends_in(index, "ed")
        || line.is(index, Class::TRIGGER)
        || line.reads_any(index, words!("dug brought took got led"))
    {
        Form::Past
    } else {
        Form::Present
    }
}
