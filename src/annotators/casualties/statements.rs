//! Statements of several words that are read by rules of their own: wounds, hospitals, shots, lives, sentences.

use std::sync::LazyLock;

use super::captivity;
use super::lexicon::{Class, Form};
use super::line::Line;
use super::losses;
use super::rescue;
use super::triggers::{Found, Sign, found};
use super::types::Outcome::{Detained, Displaced, Injured, Killed};
use crate::document::TokenKind;
use crate::words::{WordId, Words};

/// Reads the statement whose first word is the one at an index.
pub type Statement = fn(&Line, usize) -> Option<Found>;

/// Statements of several words, by the words that open them. The first that reads one wins; idioms come before them, and
/// single words after.
pub static STATEMENTS: &[(Words, Statement)] = &[
    (words!("in critical"), condition),
    (words!("suffered suffering suffers sustained sustaining received receiving"), suffered_wounds),
    (words!("with from"), with_wounds),
    (words!("treated"), treated),
    (words!("in"), losses::in_hospital),
    (words!("searching search looking searched looked"), losses::searched_for),
    (words!("whose whereabouts"), losses::whereabouts),
    (words!("no"), losses::no_trace),
    (words!("lost losing lose buried"), losses::lost_kin),
    (words!("took taken takes taking swallowed swallows swallowing"), losses::took_along),
    (words!("loss"), losses::loss_of),
    (words!("fallen"), losses::fallen),
    (words!("remains"), losses::remains_of),
    (words!("fatal"), losses::fatal_for),
    (words!("stuck pinned"), losses::stuck),
    (words!("buried"), losses::still_buried),
    (words!("cut"), losses::cut_off),
    (words!("engulfed engulfs engulfing"), losses::engulfed),
    (words!("wiped wiping wipes eliminated eliminating eliminates neutralised neutralized"), losses::eliminated),
    (words!("critical"), losses::critical),
    (words!("crossed crossing"), losses::crossed),
    (words!("took rushed transported airlifted transferred"), brought_to_hospital),
    (words!("taken flown brought driven admitted sent"), admitted_to_hospital),
    (words!("winched winches winching plucked plucks plucking"), rescue::winched),
    (words!("picked picks picking"), rescue::picked_up),
    (
        words!(
            "pulled pulling pull pulls dragged dug brought lifted lifting lifts hauled hauling haul hauls hoisted hoisting took \
        taken takes taking carried carrying carries bringing brings got getting led leading guided escorted ferried fished \
        airlifted flown recovered found dragging digging"
        ),
        rescue::brought_out,
    ),
    (
        words!(
            "taken took take takes taking led dragged dragging carried carrying carries marched marching drove driven whisked \
        spirited hauled bundled"
        ),
        captivity::taken_away,
    ),
    (words!("forced pulled dragged took taken ordered"), captivity::taken_off),
    (words!("took take taking"), captivity::taken_in),
    (words!("seized seizing"), captivity::seized),
    (words!("caught"), captivity::caught),
    (
        words!(
            "let lets letting set sets setting handed hand hands handing walked walk walking came come released releases \
        releasing liberated ransomed"
        ),
        captivity::released,
    ),
    (words!("out"), captivity::out),
    (words!("in"), captivity::in_hands),
    (words!("forced forcing forces drove driving driven sent sending"), driven_out),
    (words!("lost losing"), lost),
    (words!("claimed claims claiming claim took takes taking taken cost costing snuffed"), lives),
    (words!("holding"), captivity::holding),
    (words!("held hold holding holds took take takes taken taking"), captivity::held),
    (words!("held holding"), captivity::held_by_police),
    (words!("sentenced jailed"), sentenced),
    (words!("pronounced declared"), pronounced),
    (words!("hitting striking grazing"), hitting),
    (words!("hit struck hits strikes"), hit),
    (words!("shooting stabbing shootings stabbings"), shooting_of),
];

/// The statements that a word opens, in order.
pub fn opened_by(word: WordId) -> &'static [Statement] {
    static OPENED: LazyLock<Vec<Vec<Statement>>> = LazyLock::new(|| {
        let mut opened: Vec<Vec<Statement>> = vec![Vec::new(); WordId::COUNT];
        for (words, statement) in STATEMENTS {
            for word in *words {
                opened[word.index()].push(*statement);
            }
        }
        opened
    });
    &OPENED[word.index()]
}

/// `in critical condition`, `in critical but stable condition`.
fn condition(line: &Line, index: usize) -> Option<Found> {
    let grave = line.has_any(index..index + 4, words!("critical serious stable fair grave guarded good"));
    let noun = (index + 1..index + 6).find(|&index| line.reads(index, word!("condition"))).filter(|_| grave)?;
    Some(found(index..noun + 1, Form::Adjective, Injured, true, Sign::Hospital))
}

/// `suffered gunshot wounds`
fn suffered_wounds(line: &Line, index: usize) -> Option<Found> {
    wounds(line, index, true)
}

/// `with a gunshot wound`
fn with_wounds(line: &Line, index: usize) -> Option<Found> {
    wounds(line, index, false)
}

fn wounds(line: &Line, index: usize, suffered: bool) -> Option<Found> {
    const BY_WEAPON: Words = words!("gunshot gunshots stab bullet shrapnel knife wounds wound");
    let limit = line.len().min(index + 9);
    let noun = (index + 1..limit)
        .take_while(|&index| !line.is(index, Class::BE) && !line.reads_any(index, words!("; . report reports call calls word")))
        .find(|&word| names_wounds(line, word, suffered))?;
    let escaped = index > 0 && line.reads_any(index - 1, words!("escaped escaping hospital hospitalized hospitalised"));
    let certain = suffered || escaped || line.has_any(index..noun + 1, words!("gunshot gunshots stab bullet shrapnel knife"));
    let form = if suffered { Form::Intransitive } else { Form::Adjective };
    let fatal = line.has_any(index..noun, words!("fatal mortal")) && !line.has_any(index..noun, words!("non not"));
    let struck = line.has_any(index..noun + 1, BY_WEAPON);
    let (outcome, struck) = if fatal { (Killed, false) } else { (Injured, struck) };
    certain.then(|| found(index..noun + 1, form, outcome, struck, Sign::Wounds))
}

/// `wounds`, `a broken leg`, `smoke inhalation`; what only somebody who suffers it has: `cuts`.
fn names_wounds(line: &Line, word: usize, suffered: bool) -> bool {
    const WOUNDS: Words = words!("wounds wound injuries injury burns gunshots gunshot fractures");
    const SUFFERED: Words = words!(
        "cuts cut bruises bruising concussion lacerations laceration inhalation grazes sprains whiplash fracture frostbite \
         hypothermia poisoning scratches"
    );
    let broken = line.reads_any(word.saturating_sub(1), words!("broken fractured"))
        && line.reads_any(
            word,
            words!("bones bone leg legs arm arms ribs rib wrist ankle hip back collarbone nose pelvis neck jaw"),
        );
    line.reads_any(word, WOUNDS)
        || broken
        || (suffered && line.reads_any(word, SUFFERED) && !line.reads_any(word + 1, words!("in to of")))
}

/// `treated for injuries`
fn treated(line: &Line, index: usize) -> Option<Found> {
    const CARERS: Words = words!("hospital hospitals clinic clinics doctors medics paramedics nurses surgeons ambulance medical");
    let being =
        index > 0 && line.reads(index - 1, word!("being")) && !line.reads_any(index + 1, words!("as like with unfairly in"));
    let told = line.has_any(index + 1..index + 5, words!("wounded injured"));
    let carers = line.has_any(index.saturating_sub(8)..index, CARERS) && !told;
    let plain = || found(index..index + 1, Form::Past, Injured, true, Sign::Hospital);
    hospital(line, index, true, Form::Past).or_else(|| (being || carers).then(plain))
}

/// `medics rushed him to the clinic`
fn brought_to_hospital(line: &Line, index: usize) -> Option<Found> {
    hospital(line, index, false, Form::Past)
}

/// `taken to a hospital`
fn admitted_to_hospital(line: &Line, index: usize) -> Option<Found> {
    let been = line.reads(index, word!("admitted")) && index > 0 && line.is(index - 1, Class::BE) && line.is_mark(index + 1);
    let told = been && line.has_any(0..line.len(), words!("hospital hospitals clinic"));
    let plain = || found(index..index + 1, Form::Participle, Injured, true, Sign::Hospital);
    hospital(line, index, false, Form::Participle).or_else(|| told.then(plain))
}

fn hospital(line: &Line, index: usize, treated: bool, form: Form) -> Option<Found> {
    let limit = line.len().min(index + 13);
    let place = (index + 1..limit)
        .take_while(|&index| !line.reads_any(index, words!("; .")) && !line.is(index, Class::BE))
        .find(|&index| {
            is_hospital(line, index)
                || line.reads_any(index, words!("surgery"))
                || (treated && line.reads_any(index, words!("for injuries wounds burns wound injury scene")))
        })?;
    let to = treated || line.has_any(index..place, words!("to at"));
    to.then(|| found(index..index + 1, form, Injured, true, Sign::Hospital))
}

/// `hospital`, `trauma center`; no `detention center`.
fn is_hospital(line: &Line, index: usize) -> bool {
    let other = words!("detention juvenile justice correctional youth community evacuation processing shopping call");
    let center = line.reads_any(index, words!("center centre")) && (index == 0 || !line.reads_any(index - 1, other));
    center || line.reads_any(index, words!("hospital hospitals hospitalized infirmary clinic trauma"))
}

/// `forced 1,200 residents from their homes`, `drove thousands to flee`.
fn driven_out(line: &Line, index: usize) -> Option<Found> {
    let near = index + 1..line.len().min(index + 13);
    let away = line.has_any(near, words!("homes flee fleeing evacuate shelters"));
    let numbered = (index + 1..index + 4).any(|index| line.cardinal(index).is_some())
        || line.has_any(index + 1..index + 3, words!("thousands hundreds dozens tens scores"));
    (away && numbered).then(|| found(index..index + 1, Form::Gerund, Displaced, false, Sign::Plain))
}

/// `lost 60 men`.
fn lost(line: &Line, index: usize) -> Option<Found> {
    let counted = line.cardinal(index + 1).is_some();
    let fallen = line.has_any(index + 1..line.len().min(index + 6), words!("men soldiers fighters troops officers policemen"));
    (counted && fallen).then(|| found(index..index + 1, Form::Gerund, Killed, false, Sign::Plain))
}

/// `claimed the lives of`, `cost the life of`, `claimed 12 lives` being read as 12 lives.
fn lives(line: &Line, index: usize) -> Option<Found> {
    let whose = (index + 2..line.len().min(index + 7))
        .find(|&mark| line.kind(mark) == Some(TokenKind::Possessive) && line.reads_any(mark + 1, words!("life lives")));
    if whose.is_some() {
        return Some(found(index..index + 1, Form::Gerund, Killed, false, Sign::Plain));
    }
    let end = line.sequence(index + 1, words!("the lives of")).or_else(|| line.sequence(index + 1, words!("the life of")))?;
    Some(found(index..end, Form::Gerund, Killed, false, Sign::Plain))
}

/// `sentenced to five years in prison`, `sentenced the blogger to life`; not to death, nor to a fine.
fn sentenced(line: &Line, index: usize) -> Option<Found> {
    let near = index + 1..line.len().min(index + 12);
    let to = near.clone().find(|&index| line.reads(index, word!("to")))?;
    let prison = line.has_any(to..line.len().min(to + 10), words!("years year months prison jail imprisonment detention life"));
    let spared = line.has_any(to..line.len().min(to + 6), words!("death probation community suspended fine service"));
    (prison && !spared).then(|| found(index..index + 1, Form::Past, Detained, false, Sign::Plain))
}

/// `pronounced the man dead`, `declared him dead`.
fn pronounced(line: &Line, index: usize) -> Option<Found> {
    /// How many words may tell who is dead.
    const LONGEST: usize = 6;
    let dead = (index + 2..index + 2 + LONGEST).find(|&dead| line.reads_any(dead, words!("dead deceased")))?;
    let clean = (index + 1..dead).all(|word| !line.is_mark(word) && !line.is(word, Class::BE));
    clean.then(|| found(index..index + 1, Form::Gerund, Killed, false, Sign::Plain))
}

/// `opened fire, striking a woman`
fn hitting(line: &Line, index: usize) -> Option<Found> {
    bullet(line, index, true)
}

/// `a bullet struck the boy`, `gunfire hit two men`
fn hit(line: &Line, index: usize) -> Option<Found> {
    bullet(line, index, false)
}

fn bullet(line: &Line, index: usize, participle: bool) -> Option<Found> {
    /// How far from its verb the bullet is told.
    const REACH: usize = 8;
    const SHOTS: Words = words!("bullet bullets gunfire gunshot gunshots shot shots pellet pellets shrapnel round rounds");
    let fired =
        participle && line.has_any(index.saturating_sub(3 * REACH)..index, words!("fire fired gun shooting gunman gunmen"));
    let shots = (index.saturating_sub(REACH)..index)
        .rev()
        .take_while(|&word| !line.is(word, Class::BE))
        .any(|word| line.reads_any(word, SHOTS));
    (fired || shots).then(|| found(index..index + 1, Form::Gerund, Injured, true, Sign::Plain))
}

/// `the fatal shooting of a teenager`, `in the shooting of two officers`.
fn shooting_of(line: &Line, index: usize) -> Option<Found> {
    let shooting = line.reads(index + 1, word!("of"));
    let fatal = line.has_any(index.saturating_sub(2)..index, words!("fatal deadly"));
    let (outcome, struck) = if fatal { (Killed, false) } else { (Injured, true) };
    shooting.then(|| found(index..index + 1, Form::Gerund, outcome, struck, Sign::Plain))
}
