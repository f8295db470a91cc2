//! What each figure does in the toll of its incident: it is counted, or it is a part, a repeat, a rival of another figure,
//! withdrawn, or does not count at all.
//!
//! Figures of one sentence and outcome are one *claim*: its disjoint parts are counted together. Claims of several
//! sentences tell of the same people unless their words say otherwise: the first one told is counted.

use super::context::Context;
use super::incidents::{Beside, Grouped};
use super::persons::{People, Person};
use super::sides::{Side, side};
use super::sources::Source;
use crate::annotators::casualties::{Bound, Count, Figure, Outcome, Status, VictimGroup};
use crate::document::BlockKind;
use crate::words::Words;

enumeration! {
    /// What a figure does in the toll of its incident.
    pub enum Standing {
        /// Its number is counted.
        Counted => "counted",
        /// Another figure includes it.
        Part => "part",
        /// It tells another figure again.
        Repeat => "repeat",
        /// It is another version of a figure.
        Rival => "rival",
        /// The article itself withdraws it.
        Superseded => "superseded",
        /// It tells of an earlier event.
        Background => "background",
        /// It totals more than the event at hand.
        Cumulative => "cumulative",
        /// The article says that it is feared.
        Feared => "feared",
        /// The article says that somebody denies it.
        Denied => "denied",
        /// The article supposes it.
        Hypothetical => "hypothetical",
    }
}

/// The standing of a figure, and the figure that it refers to.
pub(super) type Stands = (Standing, Option<usize>);

/// What one sentence says of one outcome.
#[derive(Debug)]
struct Claim {
    sentence: usize,
    figures: Vec<usize>,
    count: Count,
    /// Whether it tells of single persons only.
    singles: bool,
    struck: bool,
    additional: bool,
    definite: bool,
    headline: bool,
    /// The side that all its victims are of; none if it does not say, or they are of several.
    side: Option<Side>,
    /// `the victims`: those told of, without a number.
    repeat: bool,
    /// `a fifth victim`: the fifth.
    ordinal: Option<u64>,
    /// `the toll rose to 34`, `bringing the number of dead to 21`: it stands for what was told before.
    risen: bool,
    /// `In all, 23 people`: it sums up what was told before.
    sum: bool,
    /// `scores more`
    more: bool,
    /// `wounded 30. Two of them died`: some of those whom a figure of another outcome counts.
    of_others: bool,
}

impl Claim {
    const fn is_nobody(&self) -> bool {
        matches!(self.count.high, Some(0))
    }

    fn is_vague(&self) -> bool {
        self.count.bound == Bound::Vague
    }

    /// `protesters were hurt`: two at least, uncounted.
    fn is_bare_plural(&self) -> bool {
        self.is_vague() && self.count.low == 2
    }

    fn is_same_number(&self, other: &Self) -> bool {
        self.count.best == other.count.best
    }

    fn first(&self) -> usize {
        self.figures[0]
    }
}

/// The standing of every figure.
pub(super) fn standings(context: &Context, grouped: &Grouped, sources: &[Option<Source>]) -> Vec<Stands> {
    let figures = &context.marks.casualties;
    let mut judge = Judge {
        context,
        sources,
        beside: &grouped.beside,
        stands: figures.iter().map(|mark| by_itself(&mark.reading)).collect(),
        dead: People::default(),
        told_dead: Vec::new(),
    };
    for draft in &grouped.drafts {
        judge.incident(&draft.figures, draft.background);
    }
    judge.stands
}

/// What a figure's own words make of it; counted, until others speak against it.
fn by_itself(figure: &Figure) -> Stands {
    let standing = match figure.status {
        Status::Feared => Standing::Feared,
        Status::Denied => Standing::Denied,
        Status::Hypothetical => Standing::Hypothetical,
        Status::Stated if figure.superseded => Standing::Superseded,
        Status::Stated if figure.cumulative => Standing::Cumulative,
        Status::Stated if figure.part_of.is_some() => Standing::Part,
        Status::Stated => Standing::Counted,
    };
    (standing, figure.part_of.filter(|_| standing == Standing::Part))
}

struct Judge<'c> {
    context: &'c Context<'c>,
    sources: &'c [Option<Source>],
    beside: &'c [Beside],
    stands: Vec<Stands>,
    /// The single persons killed in the incident at hand, and the figures that tell of them: those hit may be among them.
    dead: People,
    told_dead: Vec<usize>,
}

impl Judge<'_> {
    fn incident(&mut self, figures: &[usize], background: bool) {
        (self.dead, self.told_dead) = (People::default(), Vec::new());
        if background {
            for &index in figures {
                if matches!(self.stands[index].0, Standing::Counted | Standing::Part) {
                    self.stands[index] = (Standing::Background, None);
                }
            }
            return;
        }
        for outcome in Outcome::ALL {
            self.outcome(figures, outcome);
        }
        self.refer_withdrawn(figures);
    }

    fn set(&mut self, claim: &Claim, standing: Standing, of: usize) {
        for &index in &claim.figures {
            if index != of {
                self.stands[index] = (standing, Some(of));
            }
        }
    }

    /// The figures of one outcome in one incident.
    fn outcome(&mut self, figures: &[usize], outcome: Outcome) {
        let claims = self.claims(figures, outcome);
        let (singles, numbers): (Vec<&Claim>, Vec<&Claim>) = claims.iter().partition(|claim| claim.singles);
        let told = numbers.iter().any(|claim| !claim.is_nobody());
        let numbers: Vec<&Claim> = numbers.into_iter().filter(|claim| told || singles.is_empty() || !claim.is_nobody()).collect();
        let people = self.persons(&singles, outcome);
        let bare = numbers.iter().all(|claim| claim.is_bare_plural() || claim.repeat);
        if numbers.is_empty() || (bare && !singles.is_empty()) {
            let first = singles.first().map(|claim| claim.first());
            for claim in numbers {
                // "protesters were hurt" beside "Ana Ruiz was hurt": who is told apart is counted.
                first.into_iter().for_each(|first| self.set(claim, Standing::Repeat, first));
            }
            return;
        }
        let first = self.first_told(&numbers);
        for claim in &numbers {
            self.number(claim, first, &numbers);
        }
        for claim in &singles {
            self.single(claim, first, &people);
        }
    }

    /// The claim that is counted: an exact number before a vague one, the running text before a headline.
    fn first_told<'n>(&self, numbers: &[&'n Claim]) -> &'n Claim {
        let told = numbers.iter().find(|claim| !claim.is_nobody() && !claim.repeat).unwrap_or(&numbers[0]);
        let exact = numbers.iter().find(|claim| told.is_vague() && !claim.is_vague() && claim.count.best >= told.count.low);
        let told = exact.unwrap_or(told);
        let total = numbers.iter().rev().find(|claim| {
            let number =
                if claim.risen { claim.count.best != told.count.best } else { claim.sum && claim.count.best > told.count.best };
            number && !claim.headline
        });
        let told = total.unwrap_or(told);
        let again = numbers.iter().find(|claim| told.headline && !claim.headline && claim.is_same_number(told));
        again.unwrap_or(told)
    }

    /// A claim of several people, beside the one that is counted.
    fn number(&mut self, claim: &Claim, first: &Claim, numbers: &[&Claim]) {
        let sourced = self.sources[claim.first()].is_some();
        let denies = sourced && self.outcome_of(claim) == Outcome::Killed && self.is_of_others(claim, first);
        if claim.figures == first.figures || (claim.is_nobody() && !denies) {
            return;
        }
        let same = numbers.iter().find(|other| {
            other.figures != claim.figures
                && other.is_same_number(claim)
                && self.stands[other.first()].0 == Standing::Counted
                && is_before(claim, other)
        });
        if let Some(same) = same {
            return self.set(claim, Standing::Repeat, same.first());
        }
        let side = numbers.iter().find(|other| {
            claim.side.is_some() && other.side == claim.side && other.figures != claim.figures && other.sentence < claim.sentence
        });
        if let Some(other) = side.filter(|other| claim.side != first.side && self.is_of_others(claim, other)) {
            return self.set(claim, Standing::Rival, other.first());
        }
        let fewer = claim.count.best < first.count.best;
        let summed = first.sum && fewer;
        if !summed && self.is_apart(claim, first) {
            return;
        }
        let standing = match () {
            () if claim.repeat || claim.is_same_number(first) => Standing::Repeat,
            () if first.is_vague() && fewer => Standing::Part,
            () if claim.is_vague() => Standing::Repeat,
            () if first.risen && claim.sentence < first.sentence && !claim.additional => Standing::Superseded,
            () if (first.risen || first.sum) && fewer => Standing::Part,
            () if fewer && self.is_some_of(claim, first) => Standing::Part,
            () => Standing::Rival,
        };
        self.set(claim, standing, first.first());
    }

    /// Whether two claims are told by two sources.
    fn is_of_others(&self, one: &Claim, other: &Claim) -> bool {
        let source = |claim: &Claim| self.sources[claim.first()].as_ref();
        match (source(one), source(other)) {
            (Some(one), Some(other)) => one.name != other.name && (one.entity.is_none() || one.entity != other.entity),
            (None, None) => false,
            _ => true,
        }
    }

    /// Whether a smaller number counts some of the first, and is no other version of it: by its word for the victims.
    fn is_some_of(&self, claim: &Claim, first: &Claim) -> bool {
        self.is_narrower(claim, first) || !self.are_rivals(claim, first)
    }

    /// Whether each of two claims has a source, and they differ.
    fn are_rivals(&self, one: &Claim, other: &Claim) -> bool {
        let told = |claim: &Claim| self.sources[claim.first()].is_some();
        told(one) && told(other) && self.is_of_others(one, other)
    }

    /// Whether a claim counts other people than the first.
    fn is_apart(&self, claim: &Claim, first: &Claim) -> bool {
        let sides = claim.side.zip(first.side).is_some_and(|(one, other)| one != other);
        let ordinal = claim.ordinal.is_some_and(|ordinal| ordinal == first.count.best + 1);
        let groups = self.outcome_of(claim) != Outcome::Killed
            && self.noun(claim).zip(self.noun(first)).is_some_and(|(one, other)| one != other)
            && !(claim.definite || self.is_general(claim) || self.is_general(first));
        let more = claim.additional && claim.count.best > first.count.best && claim.struck == first.struck;
        let more = more || claim.more && claim.is_vague();
        let acts =
            matches!(self.outcome_of(claim), Outcome::Rescued | Outcome::Detained | Outcome::Surrendered | Outcome::Abducted);
        let days = acts && self.context.days_between(self.date(claim), self.date(first)).is_some();
        sides || ordinal || more || groups || days || claim.of_others
    }

    /// Whether somebody was killed: `a fourth victim` may then count the dead.
    fn has_dead(&self) -> bool {
        !self.told_dead.is_empty()
    }

    /// The date of its own sentence.
    fn date(&self, claim: &Claim) -> Option<usize> {
        self.beside[claim.first()].date
    }

    fn outcome_of(&self, claim: &Claim) -> Outcome {
        self.context.marks.casualties[claim.first()].reading.outcome
    }

    /// `11 prisoners` beside `13 people`: a narrower word for the victims.
    fn is_narrower(&self, claim: &Claim, first: &Claim) -> bool {
        let noun = self.noun(claim);
        !self.is_general(claim) && noun.is_some() && (self.is_general(first) || noun != self.noun(first))
    }

    /// Whether a claim's word for its victims says nothing of whom they are.
    fn is_general(&self, claim: &Claim) -> bool {
        const GENERAL: Words = words!(
            "people persons victims casualties others lives dead deaths bodies individuals men women boys girls children adults \
             teens teenagers males females patients survivors kids injured wounded suspects"
        );
        let victims = self.context.marks.casualties[claim.first()].reading.victims;
        let tokens = |victims| self.context.document.tokens_in(victims);
        victims.is_none_or(|victims| tokens(victims).any(|token| GENERAL.contains(&self.context.word(token))))
    }

    /// The last word of the victims, in small letters.
    fn noun(&self, claim: &Claim) -> Option<String> {
        let victims = self.context.marks.casualties[claim.first()].reading.victims?;
        self.context.document.slice(victims).split_whitespace().next_back().map(str::to_lowercase)
    }

    /// A single person told of beside a number: one of them, unless told to come on top.
    fn single(&mut self, claim: &Claim, first: &Claim, people: &[(usize, usize)]) {
        for &index in &claim.figures {
            let again = people.iter().find(|&&(figure, _)| figure == index).map(|&(_, told)| told).filter(|&told| told != index);
            let reading = &self.context.marks.casualties[index].reading;
            let killer = reading.groups.contains(&VictimGroup::Perpetrator)
                && self.context.marks.casualties[first.first()].reading.by.is_some();
            if killer && again.is_none() {
                continue; // "Police shot the gunman dead": not one of those whom he killed
            }
            let (standing, of) = again.map_or((Standing::Part, first.first()), |told| (Standing::Repeat, told));
            if self.has_dead() || claim.ordinal != Some(first.count.best + 1) {
                self.stands[index] = (standing, Some(of));
            }
        }
    }

    /// For each figure of a single person, the figure that first tells of the person; repeats are given their standing.
    fn persons(&mut self, singles: &[&Claim], outcome: Outcome) -> Vec<(usize, usize)> {
        let mut people = People::default();
        let mut first_told: Vec<usize> = Vec::new();
        let mut told = Vec::new();
        let in_order = singles.iter().filter(|claim| !claim.headline).chain(singles.iter().filter(|claim| claim.headline));
        for claim in in_order {
            let mut met = Vec::new();
            for &index in &claim.figures {
                let person = Person::new(self.context.document, &self.context.marks.casualties[index], claim.sentence);
                if outcome == Outcome::Injured && self.dead.has(&person) {
                    self.stands[index] = (Standing::Repeat, self.told_dead.first().copied());
                    continue;
                }
                let place = people.add(&person, claim.sentence, &met);
                met.push(place);
                if place == first_told.len() {
                    first_told.push(index);
                } else {
                    self.stands[index] = (Standing::Repeat, Some(first_told[place]));
                }
                told.push((index, first_told[place]));
            }
        }
        if outcome == Outcome::Killed {
            (self.dead, self.told_dead) = (people, first_told);
        }
        told
    }

    fn claims(&self, figures: &[usize], outcome: Outcome) -> Vec<Claim> {
        let mut claims: Vec<Claim> = Vec::new();
        let marks = &self.context.marks.casualties;
        for &index in figures {
            if marks[index].reading.outcome != outcome
                || !marks[index].reading.count.is_of_persons()
                || self.stands[index].0 != Standing::Counted
            {
                continue;
            }
            let claim = self.claim(index);
            match claims.last_mut().filter(|last| self.adds_to(last, &claim)) {
                Some(last) => add(last, claim),
                None => claims.push(claim),
            }
        }
        claims
    }

    fn claim(&self, index: usize) -> Claim {
        let mark = &self.context.marks.casualties[index];
        let figure = &mark.reading;
        let count = figure.count;
        Claim {
            sentence: self.context.document.sentence_at(mark.span.start).unwrap_or(0),
            figures: vec![index],
            count,
            singles: count.best == 1 && count.low == 1,
            struck: figure.struck,
            additional: figure.identity.additional,
            definite: figure.identity.definite,
            headline: self.context.document.block_kind_at(mark.span.start) == Some(BlockKind::Headline),
            side: self.side(index),
            repeat: figure.identity.definite && count.high.is_none() && count.low == 2,
            ordinal: self.ordinal(index),
            risen: self.is_risen(index),
            sum: self.is_sum(index),
            of_others: self.is_of_another_outcome(index),
            more: self.context.word(self.context.document.tokens_in(mark.span).end) == word!("more"),
        }
    }

    /// `a fifth victim`: which of the victims the figure tells of.
    fn ordinal(&self, index: usize) -> Option<u64> {
        const ORDINALS: &[&str] = &["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
        let figure = &self.context.marks.casualties[index];
        let mut words = self.context.document.slice(figure.span).split_whitespace();
        let word = words.next().filter(|_| figure.reading.identity.additional).and(words.next())?;
        (3..).zip(ORDINALS).find(|(_, ordinal)| ordinal.eq_ignore_ascii_case(word)).map(|(number, _)| number)
    }

    /// Whether words before a number say that it stands for what was told before.
    fn is_risen(&self, index: usize) -> bool {
        /// How far before the number they stand, in tokens.
        const REACH: usize = 8;
        const RISES: Words = words!(
            "rose rises risen climbed climbs climbing jumped increased grew passed reached stands bringing brings brought taking \
             takes lifting raising lowered cut revised fell"
        );
        let mark = &self.context.marks.casualties[index];
        let first = self.context.document.tokens_in(mark.span).start;
        let start = self
            .context
            .document
            .sentence_at(mark.span.start)
            .map_or(0, |sentence| self.context.document.sentences()[sentence].tokens.start);
        let near = first.saturating_sub(REACH).max(start)..first;
        let rises = near.clone().any(|token| RISES.contains(&self.context.word(token)));
        let toll = |token: usize| words!("toll number count total").contains(&self.context.word(token));
        let to = near.clone().rev().take(4).any(|token| words!("to at").contains(&self.context.word(token)));
        rises && (to || near.clone().any(toll)) && !mark.reading.superseded
    }

    /// Whether `of them` after a number means those of a figure right before that tells of another outcome.
    fn is_of_another_outcome(&self, index: usize) -> bool {
        let marks = &self.context.marks.casualties;
        let after = self.context.document.tokens_in(marks[index].span).end;
        let them = self.context.word(after) == word!("of") && words!("them whom").contains(&self.context.word(after + 1));
        them && index > 0 && marks[index - 1].reading.outcome != marks[index].reading.outcome
    }

    /// `All told, the attack cost 16 lives`: whether its sentence begins with words that sum up.
    fn is_sum(&self, index: usize) -> bool {
        let mark = &self.context.marks.casualties[index];
        let sentence =
            self.context.document.sentence_at(mark.span.start).map(|sentence| &self.context.document.sentences()[sentence]);
        sentence.is_some_and(|sentence| {
            let first = sentence.tokens.start;
            let (one, two) = (self.context.word(first), self.context.word(first + 1));
            one == word!("altogether")
                || (one == word!("in") && words!("all total").contains(&two))
                || (one == word!("all") && two == word!("told"))
        })
    }

    /// The side of a figure's victims; where its words do not tell, that of its parts.
    fn side(&self, index: usize) -> Option<Side> {
        /// How many figures on the parts of one may stand.
        const REACH: usize = 4;
        let marks = &self.context.marks.casualties;
        let told = |index: usize| marks[index].reading.victims.and_then(|span| side(self.context.document.slice(span)));
        let near = index + 1..marks.len().min(index + 1 + REACH);
        let parts = near.filter(|&part| marks[part].reading.part_of == Some(index));
        told(index).or_else(|| parts.filter_map(told).next())
    }

    /// Whether a claim adds disjoint people to the one before it in the same sentence.
    fn adds_to(&self, last: &Claim, claim: &Claim) -> bool {
        let figure = |claim: &Claim| &self.context.marks.casualties[claim.figures[claim.figures.len() - 1]].reading;
        let (before, after) = (figure(last), figure(claim));
        let one_list = before.trigger == after.trigger;
        let definite = after.identity.definite || before.identity.definite;
        let nobody = last.is_nobody() || claim.is_nobody();
        let alike = last.struck == claim.struck || claim.additional;
        let total = last.risen || claim.risen || self.is_of_others(last, claim);
        let swallowed = !one_list
            && last.singles != claim.singles
            && !claim.additional
            && self.is_general(claim)
            && !self.did_it(last, claim);
        last.sentence == claim.sentence
            && alike
            && !nobody
            && !total
            && !swallowed
            && (one_list || !(definite || last.singles && claim.singles))
    }

    /// `A man killed two people before police shot him`: whether the one killed had killed the others.
    fn did_it(&self, one: &Claim, others: &Claim) -> bool {
        let marks = &self.context.marks.casualties;
        let (one, others) = (&marks[one.first()], &marks[others.first()].reading);
        one.reading.groups.contains(&VictimGroup::Perpetrator) || others.by.is_some_and(|by| by.overlaps(one.span))
    }

    /// What a withdrawn number was put in the place of: the figure of its outcome that is counted.
    fn refer_withdrawn(&mut self, figures: &[usize]) {
        let outcome = |index: usize| self.context.marks.casualties[index].reading.outcome;
        let counted = |index: &&usize| self.stands[**index].0 == Standing::Counted;
        let of: Vec<(usize, Option<usize>)> = figures
            .iter()
            .filter(|&&index| self.stands[index].0 == Standing::Superseded)
            .map(|&index| (index, figures.iter().filter(counted).find(|&&other| outcome(other) == outcome(index)).copied()))
            .collect();
        for (index, of) in of {
            self.stands[index].1 = of;
        }
    }
}

/// Whether `other` is told again by `claim`: later, or in a headline of what the running text tells.
const fn is_before(claim: &Claim, other: &Claim) -> bool {
    let earlier = other.sentence < claim.sentence;
    if claim.headline == other.headline { earlier } else { claim.headline }
}

/// Adds a disjoint part to a claim.
fn add(claim: &mut Claim, part: Claim) {
    let (count, more) = (&mut claim.count, part.count);
    count.low = count.low.saturating_add(more.low);
    count.best = count.best.saturating_add(more.best);
    count.high = count.high.zip(more.high).map(|(a, b)| a.saturating_add(b));
    if more.bound != Bound::Vague {
        count.bound = more.bound;
    }
    claim.singles &= part.singles;
    claim.struck &= part.struck;
    claim.additional &= part.additional;
    claim.definite |= part.definite;
    claim.repeat &= part.repeat;
    claim.figures.extend(part.figures);
    claim.side = claim.side.filter(|side| part.side == Some(*side));
}
