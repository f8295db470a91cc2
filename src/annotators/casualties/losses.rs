//! Statements of loss that no single word makes: people looked for, lost kin, wiped out, trapped, moved away.

use super::lexicon::{Class, Form};
use super::line::Line;
use super::triggers::{Found, Sign, found};
use super::types::Outcome::{Displaced, Injured, Killed, Missing, Trapped};
use super::types::VictimGroup;
use crate::document::{Case, Shape};
use crate::words::Words;

/// `are in Angau Hospital`, `remain in hospital`: in bed, not at work there.
pub fn in_hospital(line: &Line, index: usize) -> Option<Found> {
    const LONGEST: usize = 6;
    let before = (index.saturating_sub(3)..index).rev().find(|&word| !line.is(word, Class::ADVERB))?;
    let lies = line.is(before, Class::BE) || line.reads_any(before, words!("remain remained remains lie lies stay ended"));
    let near = (index + 1..line.len().min(index + LONGEST)).take_while(|&word| !line.is_mark(word));
    let hospital = near.into_iter().find(|&word| line.reads_any(word, words!("hospital hospitals infirmary")))?;
    lies.then(|| found(index..hospital + 1, Form::Adjective, Injured, true, Sign::Hospital))
}

/// `rescuers were searching for nine workers`; police search for those who did it.
pub fn searched_for(line: &Line, index: usize) -> Option<Found> {
    const SEARCHERS: Words = words!(
        "rescuers divers firefighters searchers crews coastguard lifeboats lifeboat volunteers helicopters helicopter teams dogs \
         excavators rescue"
    );
    let end = line.sequence(index + 1, words!("for"))?;
    if index > 0 && line.reads(index - 1, word!("being")) {
        return Some(found(index..end, Form::Participle, Missing, false, Sign::Frame));
    }
    let searchers = line.has_any(index.saturating_sub(10)..index, SEARCHERS);
    let near = end..line.len().min(end + 8);
    let lost = line.has_any(near.clone(), words!("lost missing"));
    let others = line.has_any(near, words!("bodies body survivors suspect suspects gunman clues victims"));
    let told = line.has_any(end..end + 4, words!("missing"));
    ((searchers || lost) && !others && !told).then(|| found(index..end, Form::Gerund, Missing, false, Sign::Frame))
}

/// `34 people whose whereabouts are unknown`, `the whereabouts of nine monks are unknown`.
pub fn whereabouts(line: &Line, index: usize) -> Option<Found> {
    let unknown = line.has_any(index..line.len().min(index + 12), words!("unknown unclear"));
    let whose = line.sequence(index, words!("whose whereabouts")).filter(|_| unknown);
    let of = line.sequence(index, words!("whereabouts of")).filter(|_| unknown);
    whose
        .map(|end| found(index..end, Form::Adjective, Missing, false, Sign::Plain))
        .or_else(|| of.map(|of| found(index..of - 1, Form::Noun, Missing, false, Sign::Plain)))
}

/// `no trace of three hikers`, `no word from either`.
pub fn no_trace(line: &Line, index: usize) -> Option<Found> {
    let noun = line.reads_any(index + 1, words!("trace sign word news"));
    let of = line.reads_any(index + 2, words!("of from"));
    let counted =
        (index + 3..index + 6).any(|word| line.is(word, Class::PEOPLE.or(Class::PERSON)) || line.cardinal(word).is_some());
    (noun && of && counted).then(|| found(index + 1..index + 3, Form::Gerund, Missing, false, Sign::Frame))
}

/// `lost her husband and two sons`, `buried four cousins`: kin of the subject.
pub fn lost_kin(line: &Line, index: usize) -> Option<Found> {
    const KIN: Words = words!(
        "husband wife son sons daughter daughters brother brothers sister sisters mother father parents child children cousin \
         cousins uncle uncles aunt nephew nephews niece nieces grandmother grandfather grandson grandchildren relatives baby twins"
    );
    const OTHERWISE: Words = words!("custody contact touch sight appeal battle game case bid title under in alive");
    let after = index + 1;
    let owner = line.reads_any(after, words!("his her their my our its"));
    let counted = line.cardinal(after).is_some() || line.cardinal(after + 1).is_some();
    let kin = line.has_any(after..after + 5, KIN) && (owner || counted);
    let otherwise = line.has_any(after..line.len().min(after + 8), OTHERWISE) && !line.reads_any(index, words!("lost losing"));
    let custody = line.has_any(after..line.len().min(after + 8), words!("custody contact touch sight appeal"));
    (kin && !otherwise && !custody).then(|| found(index..after, Form::Gerund, Killed, false, Sign::Frame))
}

/// `took 38 people with it`, `the route has swallowed more than 900 people`.
pub fn took_along(line: &Line, index: usize) -> Option<Found> {
    let near = (index + 2..line.len().min(index + 7)).take_while(|&word| !line.is_mark(word));
    let with = near.into_iter().any(|word| line.sequence(word, words!("with it")).is_some());
    let counted = (index + 1..index + 4).any(|word| line.cardinal(word).is_some());
    let swallowed = line.reads_any(index, words!("swallowed swallows swallowing"));
    ((with || swallowed) && counted).then(|| found(index..index + 1, Form::Gerund, Killed, false, Sign::Frame))
}

/// `five fighters had fallen`: in battle.
pub fn fallen(line: &Line, index: usize) -> Option<Found> {
    let perfect = index > 1 && line.is(index - 1, Class::HAVE);
    let fighters = perfect && line.words[index - 2].entry.is_some_and(|entry| entry.groups.contains(&VictimGroup::Combatant));
    let ends = line.is_mark(index + 1) || line.reads_any(index + 1, words!("in at on and since"));
    (fighters && ends).then(|| found(index..index + 1, Form::Intransitive, Killed, false, Sign::Frame))
}

/// `admits the loss of five fighters`
pub fn loss_of(line: &Line, index: usize) -> Option<Found> {
    const TELLS: Words =
        words!("admits admitted admit confirmed confirms acknowledged acknowledges mourned mourns conceded announced reported");
    let tells = line.has_any(index.saturating_sub(4)..index, TELLS);
    let of = line.reads(index + 1, word!("of")) && tells;
    let counted = (index + 2..index + 5).any(|word| line.cardinal(word).is_some());
    (of && counted).then(|| found(index..index + 1, Form::Noun, Killed, false, Sign::Plain))
}

/// `the remains of an unidentified man were found`
pub fn remains_of(line: &Line, index: usize) -> Option<Found> {
    let noun = index > 0 && line.reads_any(index - 1, words!("the human skeletal charred")) && line.reads(index + 1, word!("of"));
    let near = index..line.len().min(index + 12);
    let discovered = line.has_any(near, words!("found recovered discovered retrieved identified exhumed"));
    (noun && discovered).then(|| found(index..index + 1, Form::Noun, Killed, false, Sign::Plain))
}

/// `proved fatal for two technicians`
pub fn fatal_for(line: &Line, index: usize) -> Option<Found> {
    let to = line.reads_any(index + 1, words!("for to"));
    let linked = index > 0 && (line.is(index - 1, Class::BE) || line.reads_any(index - 1, words!("proved proving proves")));
    (to && linked).then(|| found(index..index + 2, Form::Gerund, Killed, false, Sign::Frame))
}

/// `are still stuck in the wreckage`, `pinned under a beam`: not in traffic.
pub fn stuck(line: &Line, index: usize) -> Option<Found> {
    let placed =
        line.reads_any(index + 1, words!("in inside under underneath beneath underground on aboard at between below behind"));
    let otherwise = line.has_any(index + 1..line.len().min(index + 5), words!("traffic jam past limbo position"));
    (placed && !otherwise).then(|| found(index..index + 1, Form::Participle, Trapped, false, Sign::Frame))
}

/// `3,000 people remain cut off by mud`: no gas.
pub fn cut_off(line: &Line, index: usize) -> Option<Found> {
    let linked = (index.saturating_sub(2)..index)
        .any(|word| line.is(word, Class::BE) || line.reads_any(word, words!("remain remained remains left")));
    (linked && line.reads(index + 1, word!("off")))
        .then(|| found(index..index + 2, Form::Participle, Trapped, false, Sign::Frame))
}

/// `20 were still buried`: nobody lies in a grave yet.
pub fn still_buried(line: &Line, index: usize) -> Option<Found> {
    let still = index > 0 && line.reads_any(index - 1, words!("still remain feared remained believed"));
    still.then(|| found(index..index + 1, Form::Participle, Trapped, false, Sign::Frame))
}

/// `an avalanche engulfed 17 conscripts`: counted people, no houses.
pub fn engulfed(line: &Line, index: usize) -> Option<Found> {
    let counted = (index + 1..line.len().min(index + 5)).any(|word| line.cardinal(word).is_some());
    counted.then(|| found(index..index + 1, Form::Gerund, Trapped, false, Sign::Frame))
}

/// `wiped out a family`, `eliminated 10 members of the group`: people, and out of no contest.
pub fn eliminated(line: &Line, index: usize) -> Option<Found> {
    let after = index + 1;
    let end = line.sequence(after, words!("out")).unwrap_or(after);
    let out = !line.reads_any(index, words!("wiped wiping wipes")) || end > after;
    let contest = line.has_any(end..line.len().min(end + 8), words!("from cup tournament round jobs debt vote"));
    let people = (end..line.len().min(end + 5)).any(|word| line.is(word, Class::PEOPLE) || line.reads(word, word!("family")));
    (out && people && !contest).then(|| found(index..end, Form::Gerund, Killed, false, Sign::Frame))
}

/// `son critical after crash`, as headlines have it.
pub fn critical(line: &Line, index: usize) -> Option<Found> {
    let headline = line.case != Case::Sentence || !line.is_mark(line.len() - 1);
    let person = index > 0 && line.is(index - 1, Class::PERSON.or(Class::PEOPLE));
    let ends = index + 1 == line.len() || line.is_mark(index + 1) || line.reads_any(index + 1, words!("after in following"));
    (headline && person && ends).then(|| found(index..index + 1, Form::Adjective, Injured, true, Sign::Plain))
}

/// `crossed into Chad`, `crossed the border`
pub fn crossed(line: &Line, index: usize) -> Option<Found> {
    let into = line.reads(index + 1, word!("into")) && matches!(line.shape(index + 2), Some(Shape::Title | Shape::Upper));
    let border = line.sequence(index + 1, words!("the border"));
    (into || border.is_some()).then(|| found(index..index + 2, Form::Intransitive, Displaced, false, Sign::Frame))
}
