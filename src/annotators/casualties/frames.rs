//! Statements whose verb and its complement stand apart: `put three men to death`, `led two men away in handcuffs`.

use std::ops::Range;
use std::sync::LazyLock;

use super::lexicon::{Class, Form};
use super::line::Line;
use super::types::Outcome::{self, Abducted, Detained, Displaced, Injured, Killed, Missing, Surrendered, Trapped};
use crate::words::{WordId, Words};

/// A verb that states an outcome together with one of several complements.
pub struct Frame {
    /// All forms of the verbs.
    pub verbs: Words,
    /// How many words may stand between the verb and its complement.
    gap: usize,
    complements: &'static [Words],
    pub outcome: Outcome,
    victims: Victims,
    /// Whether the outcome may turn out worse.
    pub struck: bool,
}

/// Whom the verb of a frame befalls.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Victims {
    /// `fell to their deaths`
    Subject,
    /// `put three men to death`, `three men were put to death`
    Object,
    /// `cost four warders their lives`: the object, in every form of the verb.
    ObjectOnly,
}

/// A frame that a sentence holds.
pub struct Framed {
    pub outcome: Outcome,
    pub form: Form,
    /// Where the words end after which an object may stand: those of the verb, and of a complement right after it.
    pub end: usize,
    pub struck: bool,
    pub complement: Range<usize>,
}

use Victims::{Object, ObjectOnly, Subject};

macro_rules! frames {
    ($($outcome:ident $victims:ident $($struck:ident)? $gap:literal: $verbs:literal => $($complement:literal),*;)*) => {
        /// All frames; where several hold, the first.
        pub static FRAMES: &[Frame] = &[$(Frame {
            verbs: words!($verbs),
            gap: $gap,
            complements: &[$(words!($complement)),*],
            outcome: $outcome,
            victims: $victims,
            struck: !stringify!($($struck)?).is_empty(),
        }),*];
    };
}

// Each row: what happened, to whom, whether they were only struck, how many words may stand between, the verbs in all
// their forms, and their complements.
frames! {
    Killed Subject 0: "bled bleeds bleeding froze freeze freezes freezing frozen starved starving starve choked choking \
        burned burnt burning bleed" => "to death";
    Killed Object 8: "put puts putting stab stabs stabbed stabbing hack hacks hacked hacking beat beats beaten beating crush \
        crushes crushed crushing burn burns burned burnt burning starve starves starved starving stone stoned stoning \
        torture tortured torturing trample trampled trampling club clubbed clubbing bludgeon bludgeoned bludgeoning choke \
        choked choking batter battered battering kick kicked kicking knife knifed knifing poison poisoned poisoning scald \
        scalded drag dragged dragging" => "to death";
    Killed Object 6: "shot shoot shoots shooting" => "dead";
    Killed ObjectOnly 8: "cost costs costing" => "their lives", "his life", "her life", "their life";
    Killed ObjectOnly 8: "sent send sends sending hurled hurling pushed pushing threw throwing swept carried plunged" =>
        "to his death", "to her death", "to their deaths", "to their death";
    Killed Subject 4: "fell fall falls falling fallen plunged plunge plunges plunging plummeted plummeting plummets leapt \
        leaped jumped jumps jumping tumbled slipped slid went sank rolled skidded drove" => "to his death", "to her death",
        "to their deaths", "to their death", "to death";
    Killed Subject 1: "met meet meets meeting" => "his death", "her death", "their deaths", "their death", "his end",
        "her end", "their end";
    Killed Subject 0: "breathed breathe breathes breathing" => "his last", "her last", "their last";
    Killed Subject 0: "gave give gives giving given" => "his life", "her life", "their lives";
    Killed Subject 1: "lost lose loses losing" => "his life", "her life", "their lives", "their life";
    Killed Subject 1: "lay lie lies lying" => "dead";
    Killed Subject 0: "dropped drops dropping collapsed" => "dead", "and died";
    Killed Subject 0: "blew blow blows blowing blown" => "himself up", "herself up", "themselves up";
    Killed Subject 1: "not never n't" => "survive", "survived", "make it out alive", "come out alive", "came out alive",
        "live to", "regained consciousness", "regain consciousness", "woke up", "pull through", "come back alive";
    Missing Subject 2: "not never n't" => "returned", "come home", "come back", "been found", "been seen", "been heard from",
        "been heard of", "been located", "been traced", "been accounted for", "be found", "be traced", "be located",
        "be accounted for", "found", "seen again", "heard from", "heard of", "came back", "came home", "accounted for",
        "located";
    Missing Subject 0: "yet" => "to be found", "to be located", "to be traced", "to be accounted for", "to return",
        "to be seen";
    Missing Subject 0: "failed fails" => "to return", "to come home", "to resurface", "to surface", "to reappear";
    Missing Object 4: "swept washed sweep sweeps sweeping wash washes washing" => "away", "overboard", "out to sea", "to sea",
        "downstream";
    Missing Subject 0: "fell went gone fallen" => "overboard";
    Displaced Subject 0: "take takes taken took taking" => "to the forest", "to the forests", "to the hills", "to the bush",
        "to the mountains", "to the jungle", "to the woods", "to the road", "to the roads", "refuge", "shelter", "sanctuary";
    Displaced Subject 0: "seek seeks sought seeking find found finding" => "refuge", "shelter", "sanctuary", "safety in";
    Displaced Subject 3: "spend spends spent spending" => "night in schools", "night in shelters", "night in a school",
        "night in a church", "night in a gym", "night in churches", "night in tents", "night in the open", "night outdoors",
        "night in their cars", "night in shelter", "night on cots", "nights in shelters";
    Displaced Subject 3: "are were is was remain remained still living live lives lived sleeping slept sleep staying stayed \
        stay housed sheltered accommodated lodged crammed crowded huddled camped camping now" => "in shelters",
        "in emergency shelters", "in temporary shelters", "in shelter", "in tents", "in containers", "in camps",
        "in evacuation centres", "in evacuation centers", "in refugee camps", "in displacement camps", "in makeshift camps",
        "in makeshift shelters", "on cots", "in relief camps", "in trailers", "in emergency accommodation",
        "in temporary accommodation";
    Displaced Object 8: "driven drive drives driving drove forced force forces forcing pushed pushing chased chasing ordered \
        order ordering moved move moving taken taking bused bussed led relocated turned thrown told" => "from their homes",
        "from home", "out of their homes", "off their land", "from their villages", "from their land", "from their houses",
        "from her home", "from his home", "out of their houses", "to leave their homes", "to leave home", "to leave",
        "to evacuate", "to flee";
    Displaced Object 8: "moved move moving relocated relocating relocate taken bused bussed transferred shifted evacuated \
        ferried" => "to shelters", "to a shelter", "to emergency shelters", "to temporary shelters", "to shelter",
        "to higher ground", "to safer ground", "to safer areas", "to safer places", "to camps", "to a camp",
        "to evacuation centres", "to evacuation centers", "to schools", "to a temple", "to temples", "to relief camps",
        "to churches", "to a school";
    Displaced Object 5: "driven chased" => "from the", "out of the", "off the";
    Displaced Object 4: "ordered order orders ordering turned" => "out", "out of their homes";
    Displaced Subject 0: "lost lose loses losing abandoned abandon abandoning left leave leaving vacated" => "their homes",
        "his home", "her home", "their houses", "their villages";
    Displaced ObjectOnly 4: "emptied empties emptying" => "of";
    Detained Object 8: "led lead leads leading took taken take takes taking hauled hauls hauling dragged drag marched \
        bundled brought bring carted" => "in handcuffs", "away in handcuffs", "off in handcuffs", "into custody", "to jail",
        "off to jail", "in chains", "in cuffs", "to a police station", "to the police station", "in for questioning",
        "into police custody", "to prison";
    Detained Object 5: "rounded round rounding rounds locked lock locking locks" => "up";
    Detained Object 6: "booked book booking" => "jail", "into custody", "prison";
    Detained Object 7: "put puts putting threw thrown throwing held keeps kept" => "behind bars", "in jail", "in prison",
        "in a cell", "in cells", "under arrest", "under house arrest", "in custody", "in handcuffs", "in pretrial detention";
    Trapped Object 5: "hemmed walled shut snowed penned boxed fenced hem bricked" => "in", "inside";
    Trapped Object 5: "locked lock locking" => "inside";
    Trapped Subject 0: "unable" => "to leave", "to escape", "to get out", "to flee", "to evacuate";
    Trapped Object 6: "left leaves leaving leave" => "dangling", "hanging", "marooned", "stuck";
    Trapped Object 6: "buried bury burying buries" => "under", "beneath", "alive", "in the rubble", "in rubble", "in debris",
        "in mud", "in the mud", "in the snow", "in the wreckage", "in a landslide", "in an avalanche", "in the ruins",
        "by the rubble", "by mud", "by a landslide", "by an avalanche", "underneath";
    Surrendered Subject 0: "gave give gives giving given" => "himself up", "herself up", "themselves up";
    Surrendered Subject 0: "turned turn turns turning handed hand hands handing" => "himself in", "herself in",
        "themselves in", "himself over", "herself over", "themselves over";
    Surrendered Subject 0: "lay lays laid laying put puts putting threw thrown throw throwing dropped drop dropping" =>
        "down their arms", "down their weapons", "down their guns", "down their rifles", "down arms", "down his weapon",
        "down his rifle", "down his arms", "down weapons", "their weapons", "their guns", "their rifles", "their arms";
    Surrendered Subject 0: "handed hand handing gave give given giving" => "over their weapons", "over their arms",
        "over their guns", "over their rifles", "in their weapons", "in their arms", "in their guns", "in their rifles",
        "up their weapons", "up their arms", "up their guns";
    Surrendered Subject 7: "came come comes coming walked walk walking emerged emerge emerging filed filing" => "hands up",
        "hands raised", "hands in the air", "a white flag", "white flags", "hands above their heads", "hands over their heads",
        "white shirts", "hands on their heads";
    Surrendered Subject 0: "came come coming" => "in from the jungle", "in from the bush", "in from the forest",
        "in from the cold", "out of the jungle", "out of the bush", "over to the government";
    Injured Object 5: "patched patch patching" => "up";
    Injured Subject 1: "lost lose loses losing" => "an arm", "a leg", "an eye", "a hand", "a foot", "a limb", "both legs",
        "both eyes", "both arms", "his leg", "her leg", "his arm", "her arm", "an ear", "his sight", "her sight", "fingers",
        "his eye", "her eye", "limbs", "his hand", "her hand", "his legs", "her legs", "a finger", "their sight", "part of";
    Injured ObjectOnly 0: "broke break breaks breaking" => "the bones of", "the legs of", "the arms of";
    Injured Subject 1: "broke break breaks breaking" => "a leg", "an arm", "his leg", "her leg", "his arm", "her arm",
        "his back", "her back", "ribs", "bones", "a hip", "his hip", "her hip", "his neck", "her neck", "a collarbone",
        "his collarbone", "her collarbone", "his ribs", "her ribs", "a wrist", "his wrist", "her wrist", "an ankle",
        "his ankle", "her ankle", "his nose", "her nose";
    Injured Object struck 0: "overcome" => "by smoke", "with smoke", "by fumes", "by gas", "by the smoke", "by the fumes",
        "by heat", "by tear gas";
    Injured Object struck 3: "hit struck" => "by stones", "by rubber bullets", "by a rock", "by rocks", "by shrapnel",
        "by glass", "by flying", "by bricks", "by bottles", "by lightning", "by debris", "by a car", "by a vehicle",
        "by a bus", "by a train", "by a truck", "by a lorry", "by a van", "by a motorcycle", "by a stone", "by falling",
        "by splinters", "by a taxi", "by a tram";
    Injured Object struck 5: "knocked knocks knocking mowed" => "over", "down";
    Injured Subject 2: "needed needing required requiring" => "treatment", "stitches", "amputation", "amputations", "surgery",
        "first aid", "hospital care", "medical attention", "medical care", "hospitalization", "hospitalisation";
    Injured Object struck 6: "peppered peppering pepper showered showering sprayed spraying" => "with splinters",
        "with shrapnel", "with pellets", "with birdshot", "with buckshot", "with glass";
    Abducted Object 6: "bundled bundle bundles bundling shoved shoving forced forcing dragged dragging pushed" => "into a car",
        "into a van", "into a vehicle", "into cars", "into vans", "into vehicles", "into the bush", "into the forest",
        "into unmarked", "into a truck", "into pickups", "into trucks", "into a waiting";
    Abducted Object 6: "taken take took takes taking held hold holds holding kept" => "hostage", "captive", "hostages";
    Abducted Object 7: "driven drove led marched taken took forced hauled" => "at gunpoint";
}

/// Forms of the past that do not end in `-ed`, participles too.
const PAST: Words = words!(
    "put shot cost sent swept blew gave lost lay met fell froze bled threw led took brought held kept laid came went \
    shut cut left hit struck ran beat burnt drove got found set let dug fed sat sold broke leapt slid sank made caught thrust sought slept spent run"
);
const PARTICIPLES: Words =
    words!("taken driven given beaten thrown frozen blown fallen broken shown flown overcome gone hidden stolen borne sunk");

/// The first frame whose verb is word `index`.
pub fn framed(line: &Line, index: usize) -> Option<Framed> {
    let frames = by_verb(line.words.get(index)?.token.word);
    frames.iter().find_map(|frame| {
        let (start, end) = frame.complement(line, index)?;
        let complement = start..end;
        let form = match frame.victims {
            Subject => Form::Intransitive,
            ObjectOnly => Form::Gerund,
            Object => form(line, index),
        };
        let end = if start == index + 1 || line.reads(end - 1, word!("of")) {
            end
        } else {
            index + 1 + usize::from(is_particle(line, index + 1))
        };
        Some(Framed { outcome: frame.outcome, form, end, struck: frame.struck, complement })
    })
}

impl Frame {
    /// Where the complement of the verb at `index` stands.
    fn complement(&self, line: &Line, index: usize) -> Option<(usize, usize)> {
        let last = line.len().min(index + 2 + self.gap);
        let near = (index + 1..last).take_while(|&word| word == index + 1 || !closes(line, word - 1));
        near.into_iter().find_map(|word| self.complements.iter().find_map(|words| Some((word, line.sequence(word, words)?))))
    }
}

/// What a frame does not reach over: the end of a clause.
fn closes(line: &Line, word: usize) -> bool {
    line.reads_any(word, words!(". , ; : ? ! leaves leaving left and"))
        || line.is(word, Class::BE.or(Class::MODAL).or(Class::HAVE))
}

/// `led away two men`: between the verb and its object.
fn is_particle(line: &Line, word: usize) -> bool {
    line.reads_any(word, words!("away off out up over aside"))
}

fn form(line: &Line, index: usize) -> Form {
    if line.ends_in(index, "ing") {
        Form::Gerund
    } else if line.reads_any(index, PARTICIPLES) {
        Form::Participle
    } else if line.ends_in(index, "ed") || line.reads_any(index, PAST) {
        Form::Past
    } else {
        Form::Present
    }
}

fn by_verb(verb: WordId) -> &'static [&'static Frame] {
    static FRAMES_OF: LazyLock<Vec<Vec<&'static Frame>>> = LazyLock::new(|| {
        let mut frames: Vec<Vec<&'static Frame>> = vec![Vec::new(); WordId::COUNT];
        for frame in FRAMES {
            for verb in frame.verbs {
                frames[verb.index()].push(frame);
            }
        }
        frames
    });
    &FRAMES_OF[verb.index()]
}
