//! Adds up the figures of an article without double counting.
//!
//! Figures of one sentence and outcome are one *claim*: its disjoint parts are added. Claims of several sentences tell
//! of the same people unless their words say otherwise: the first one told is recorded, others widen the interval.
//! Single persons are told apart by name, sex and age.

use super::FigureLinks;
use crate::annotation::Mark;
use crate::annotators::casualties::{Bound, Figure, Identity, Outcome, Status, VictimGroup};
use crate::document::Document;
use crate::span::Span;

/// What the article reports for one outcome.
#[derive(Clone, Debug, PartialEq)]
pub struct Toll {
    /// What happened.
    pub outcome: Outcome,
    /// The least, inclusive.
    pub low: u64,
    /// The number to record.
    pub best: u64,
    /// The most, inclusive; `None` is open.
    pub high: Option<u64>,
    /// The figures that make it up, as indices of the casualty layer.
    pub figures: Vec<usize>,
}

/// One toll for each outcome that the article reports.
pub fn add_up(document: &Document, figures: &[Mark<Figure>], links: &[FigureLinks]) -> Vec<Toll> {
    let mut adder = Adder { document, figures, links, dead: People::default(), killed: 0 };
    Outcome::ALL.into_iter().filter_map(|outcome| adder.toll(outcome)).collect()
}

/// What one sentence says of one outcome.
#[derive(Clone, Debug)]
struct Claim {
    sentence: usize,
    figures: Vec<usize>,
    low: u64,
    best: u64,
    high: Option<u64>,
    /// Whether it tells of single persons only.
    singles: bool,
    /// Whether its number is a vague word.
    vague: bool,
    /// Whether it tells of people taken to a hospital, who live.
    hospital: bool,
    struck: bool,
    additional: bool,
    /// The side that all its victims are of; none if it does not say, or they are of several.
    side: Option<Side>,
    /// `the victims`: those told of, without a number.
    repeat: bool,
    /// `a fifth victim`: the fifth.
    ordinal: Option<u64>,
}

impl Claim {
    /// `protesters were hurt`: two at least, uncounted.
    fn is_bare_plural(&self) -> bool {
        self.vague && self.low == 2
    }
}

/// The sides of a conflict: figures of different sides never count the same people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    State,
    Armed,
    Civilian,
}

/// Nouns for people who can be of one side only.
const SIDES: &[(Side, &[&str])] = &[
    (Side::State, &["soldiers", "troops", "policemen", "police", "servicemen", "marines", "paratroopers"]),
    (
        Side::Armed,
        &[
            "militants",
            "rebels",
            "insurgents",
            "fighters",
            "gunmen",
            "guerrillas",
            "terrorists",
            "assailants",
            "attackers",
            "bombers",
        ],
    ),
    (Side::Civilian, &["civilians", "villagers", "passengers", "bystanders", "pedestrians", "students", "pupils", "children"]),
];

fn side(victims: &str) -> Option<Side> {
    let last = victims.split_whitespace().next_back()?.to_lowercase();
    SIDES.iter().find(|(_, nouns)| nouns.contains(&last.as_str())).map(|&(side, _)| side)
}

/// Single persons, each told once.
#[derive(Debug, Default)]
struct People {
    persons: Vec<(Person, usize)>,
}

/// How many places are kept where one person is told of.
const MOST_TOLD: usize = 8;
/// How many persons are looked through for one told again: an article has fewer.
const MOST_PERSONS: usize = 300;

/// What is known of a single person.
#[derive(Clone, Debug)]
struct Person {
    name: Option<String>,
    identity: Identity,
    perpetrator: bool,
    child: bool,
    police: bool,
    /// Where the person was told of: sentence and phrase.
    told: Vec<(usize, Span)>,
}

impl Person {
    /// Two different phrases of one sentence that are no repeats tell of two people.
    fn is_beside(&self, other: &Self) -> bool {
        let fresh = !other.identity.definite && !self.identity.definite;
        let beside = |told: &(usize, Span)| other.told.iter().any(|again| told.0 == again.0 && told.1 != again.1);
        let namesakes = self.name.as_ref().zip(other.name.as_ref()).is_some_and(|(a, b)| share_a_word(a, b));
        fresh && !namesakes && self.told.iter().any(beside)
    }

    fn new(document: &Document, mark: &Mark<Figure>, sentence: usize) -> Self {
        let figure = &mark.reading;
        let has = |group| figure.groups.contains(&group);
        Self {
            name: figure.identity.name.map(|span| document.slice(span).to_lowercase()),
            identity: figure.identity,
            perpetrator: has(VictimGroup::Perpetrator),
            child: has(VictimGroup::Child),
            police: has(VictimGroup::Police),
            told: vec![(sentence, mark.span)],
        }
    }

    /// Whether both may be one person.
    fn may_be(&self, other: &Self) -> bool {
        let differ = |a: Option<u64>, b: Option<u64>| a.zip(b).is_some_and(|(a, b)| a != b);
        let sexes = self.identity.sex.zip(other.identity.sex).is_some_and(|(a, b)| a != b);
        let names = self
            .name
            .as_ref()
            .zip(other.name.as_ref())
            .is_some_and(|(a, b)| a.contains(' ') && b.contains(' ') && !share_a_word(a, b));
        let adult = |person: &Self| person.identity.age.is_some_and(|age| age >= 20);
        let ages = (self.child && adult(other)) || (other.child && adult(self));
        let sides = (self.perpetrator && other.police) || (other.perpetrator && self.police);
        !(differ(self.identity.age, other.identity.age) || sexes || names || ages || sides)
    }

    /// Takes over what the other tells besides.
    fn learn(&mut self, other: &Self) {
        self.name = self.name.take().or_else(|| other.name.clone());
        self.identity.age = self.identity.age.or(other.identity.age);
        self.identity.sex = self.identity.sex.or(other.identity.sex);
        self.child |= other.child;
        if self.told.len() < MOST_TOLD {
            self.told.extend(&other.told);
        }
    }
}

fn share_a_word(a: &str, b: &str) -> bool {
    a.split_whitespace().any(|word| word.len() > 2 && b.split_whitespace().any(|other| other == word))
}

impl People {
    /// Adds a person unless they are told already and are none of `others`; gives their place.
    fn add(&mut self, person: &Person, sentence: usize, others: &[usize]) -> usize {
        let additional = person.identity.additional;
        let may_be = |index: usize, known: &Person, told: usize| {
            known.may_be(person) && !(additional && told + 2 > sentence) && !others.contains(&index)
        };
        let known =
            (0..self.persons.len().min(MOST_PERSONS)).find(|&index| may_be(index, &self.persons[index].0, self.persons[index].1));
        match known {
            Some(index) => {
                self.persons[index].0.learn(person);
                index
            }
            None => {
                self.persons.push((person.clone(), sentence));
                self.persons.len() - 1
            }
        }
    }

    fn has(&self, person: &Person) -> bool {
        !person.identity.additional
            && self.persons.iter().take(MOST_PERSONS).any(|(known, _)| known.may_be(person) && !known.is_beside(person))
    }
}

struct Adder<'a> {
    document: &'a Document<'a>,
    figures: &'a [Mark<Figure>],
    links: &'a [FigureLinks],
    /// The single persons killed, and the number recorded for the killed: those hit may be among them.
    dead: People,
    killed: u64,
}

impl Adder<'_> {
    fn toll(&mut self, outcome: Outcome) -> Option<Toll> {
        let claims = self.claims(outcome);
        let mut people = People::default();
        for claim in claims.iter().filter(|claim| claim.singles) {
            self.meet(claim, &mut people, outcome);
        }
        let single = people.persons.len() as u64;
        let numbered = claims.iter().any(|claim| !claim.repeat);
        let counted = |claim: &&Claim| !(claim.singles || claim.repeat && numbered);
        let mut numbers: Vec<&Claim> = claims.iter().filter(counted).collect();
        if single > 0 && numbers.iter().all(|claim| claim.is_bare_plural()) {
            numbers.clear(); // "protesters were hurt" beside "Ana Ruiz was hurt": who is told apart is counted
        }
        let killed = self.killed;
        let mut toll = Self::joined(outcome, &numbers, single, &claims, killed)?;
        if outcome == Outcome::Injured {
            self.without_the_dead(&mut toll, &numbers);
        }
        if outcome == Outcome::Killed {
            (self.dead, self.killed) = (people, toll.best);
        }
        (toll.high != Some(0) || !toll.figures.is_empty()).then_some(toll)
    }

    /// Whether a figure counts for the article's toll.
    fn counts(&self, index: usize) -> bool {
        let mark = &self.figures[index];
        let figure = &mark.reading;
        let aside = figure.cumulative || self.links[index].background || figure.superseded || figure.part_of.is_some();
        figure.status == Status::Stated && !aside && !self.document.in_furniture(mark.span.start)
    }

    fn claims(&self, outcome: Outcome) -> Vec<Claim> {
        let mut claims: Vec<Claim> = Vec::new();
        for (index, mark) in self.figures.iter().enumerate() {
            if mark.reading.outcome != outcome || !self.counts(index) {
                continue;
            }
            let sentence = self.document.sentence_at(mark.span.start).unwrap_or(0);
            let claim = self.claim(index, sentence);
            match claims.last_mut().filter(|last| self.adds_to(last, &claim)) {
                Some(last) => add(last, claim),
                None => claims.push(claim),
            }
        }
        claims
    }

    fn claim(&self, index: usize, sentence: usize) -> Claim {
        let figure = &self.figures[index].reading;
        let count = figure.count;
        Claim {
            sentence,
            figures: vec![index],
            low: count.low,
            best: count.best,
            high: count.high,
            singles: count.best == 1 && count.low == 1,
            vague: count.bound == Bound::Vague,
            hospital: figure.hospital,
            struck: figure.struck,
            additional: figure.identity.additional,
            side: self.side(index),
            repeat: figure.identity.definite && count.high.is_none() && count.low == 2,
            ordinal: self.ordinal(index),
        }
    }

    /// `a fifth victim`: which of the victims the figure tells of.
    fn ordinal(&self, index: usize) -> Option<u64> {
        const ORDINALS: &[&str] = &["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
        let figure = &self.figures[index];
        let mut words = self.document.slice(figure.span).split_whitespace();
        let word = words.next().filter(|_| figure.reading.identity.additional).and(words.next())?;
        (3..).zip(ORDINALS).find(|(_, ordinal)| ordinal.eq_ignore_ascii_case(word)).map(|(number, _)| number)
    }

    /// The side of a figure's victims; where its words do not tell, that of its parts.
    fn side(&self, index: usize) -> Option<Side> {
        /// How many figures on the parts of one may stand.
        const REACH: usize = 4;
        let told = |index: usize| self.figures[index].reading.victims.and_then(|span| side(self.document.slice(span)));
        let near = index + 1..self.figures.len().min(index + 1 + REACH);
        let parts = near.filter(|&part| self.figures[part].reading.part_of == Some(index));
        told(index).or_else(|| parts.filter_map(told).next())
    }

    /// Whether a claim adds disjoint people to the one before it in the same sentence.
    fn adds_to(&self, last: &Claim, claim: &Claim) -> bool {
        let figure = |claim: &Claim| &self.figures[claim.figures[claim.figures.len() - 1]].reading;
        let (before, after) = (figure(last), figure(claim));
        let one_list = before.trigger == after.trigger;
        let definite = after.identity.definite || before.identity.definite;
        let nobody = last.high == Some(0) || claim.high == Some(0);
        let alike = last.struck == claim.struck || claim.additional;
        last.sentence == claim.sentence && alike && !nobody && (one_list || !(definite || last.singles && claim.singles))
    }

    /// Adds the single persons of a claim; those of one list are different people.
    fn meet(&self, claim: &Claim, people: &mut People, outcome: Outcome) {
        let mut met = Vec::new();
        for &index in &claim.figures {
            let person = Person::new(self.document, &self.figures[index], claim.sentence);
            if outcome == Outcome::Injured && self.dead.has(&person) {
                continue;
            }
            met.push(people.add(&person, claim.sentence, &met));
        }
    }

    /// The claims of one outcome as one toll.
    fn joined(outcome: Outcome, numbers: &[&Claim], single: u64, claims: &[Claim], killed: u64) -> Option<Toll> {
        let Some(told) = numbers.iter().find(|claim| claim.high != Some(0)) else {
            return Self::of_singles(outcome, single, claims);
        };
        let exact = numbers.iter().find(|claim| told.vague && !claim.vague && claim.best >= told.low);
        let first = exact.unwrap_or(told);
        let mut toll = Toll { outcome, low: first.low, best: first.best, high: first.high, figures: first.figures.clone() };
        let mut sides: Vec<Side> = first.side.into_iter().collect();
        for claim in numbers.iter().filter(|claim| claim.high != Some(0) && claim.figures != first.figures) {
            let other_side = claim.side.filter(|side| first.side.is_some() && !sides.contains(side));
            if let Some(side) = other_side {
                sides.push(side);
                toll.low = toll.low.saturating_add(claim.low);
                toll.best = toll.best.saturating_add(claim.best);
                toll.high = toll.high.zip(claim.high).map(|(a, b)| a.saturating_add(b));
            } else {
                // Fewer than "dozens" are some of them, or others; no other version of them.
                let version = !first.vague || claim.best >= first.low;
                toll.low = if version { toll.low.min(claim.low) } else { toll.low };
                toll.high = toll.high.zip(claim.high).map(|(a, b)| a.max(b));
            }
            toll.figures.extend(&claim.figures);
        }
        toll.figures.sort_unstable();
        if killed == 0 {
            count_ordinals(&mut toll, claims);
        }
        Some(toll)
    }

    fn of_singles(outcome: Outcome, single: u64, claims: &[Claim]) -> Option<Toll> {
        let figures: Vec<usize> =
            claims.iter().filter(|claim| claim.singles == (single > 0)).flat_map(|claim| claim.figures.clone()).collect();
        let open = claims.iter().any(|claim| claim.singles && claim.high.is_none());
        let high = (!open).then_some(single);
        (!figures.is_empty()).then_some(Toll { outcome, low: single, best: single, high, figures })
    }

    /// Of those who were hit, some are told to have died: only the others are injured.
    fn without_the_dead(&self, toll: &mut Toll, numbers: &[&Claim]) {
        let Some(claim) = numbers.iter().find(|claim| claim.high != Some(0)) else { return };
        if claim.struck && !claim.hospital && !claim.additional && self.killed > 0 {
            toll.best = toll.best.saturating_sub(self.killed);
            toll.low = toll.low.saturating_sub(self.killed);
        }
    }
}

/// `a fifth victim was found later`, where four were told: one more.
fn count_ordinals(toll: &mut Toll, claims: &[Claim]) {
    for claim in claims {
        if claim.ordinal == Some(toll.best + 1) {
            toll.best += 1;
            toll.high = toll.high.map(|high| high.max(toll.best));
            toll.figures.extend(&claim.figures);
        }
    }
    toll.figures.sort_unstable();
}

/// Adds a disjoint part to a claim.
fn add(claim: &mut Claim, part: Claim) {
    claim.low = claim.low.saturating_add(part.low);
    claim.best = claim.best.saturating_add(part.best);
    claim.high = claim.high.zip(part.high).map(|(a, b)| a.saturating_add(b));
    claim.singles &= part.singles;
    claim.vague &= part.vague;
    claim.hospital |= part.hospital;
    claim.struck &= part.struck;
    claim.additional &= part.additional;
    claim.repeat &= part.repeat;
    claim.figures.extend(part.figures);
    claim.side = claim.side.filter(|side| part.side == Some(*side));
}
