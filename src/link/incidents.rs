//! Which figures tell of one incident.
//!
//! An article tells of one incident unless it says otherwise. A figure joins the one that is being told when its
//! sentence names no other day and place; it goes back to an earlier one whose day or place it names; it opens a new one
//! with another day and place, in another country, or with words that set it apart (`in a separate attack`).

use super::context::Context;
use super::persons::Person;
use super::places::{Lie, Told};
use crate::annotation::Mark;
use crate::annotators::casualties::{Figure, Outcome, VictimGroup};
use crate::annotators::dates::{DateExpression, DateType, Days};
use crate::annotators::entities::EntityType;
use crate::document::{Block, BlockKind, TokenKind};
use crate::span::Span;
use crate::words::{self, Class, Words};

/// Figures of one incident, in the making.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// In order.
    pub figures: Vec<usize>,
    /// The date that tells when it was.
    pub date: Option<usize>,
    /// The place that tells where it was.
    pub place: Option<usize>,
    /// An earlier event told for background, or one of furniture.
    pub background: bool,
    /// The block in which it was last told of.
    block: usize,
    /// The place that heads its part of a round-up.
    section: Option<usize>,
}

/// What the sentence of a figure tells of its event.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beside {
    pub sentence: usize,
    block: usize,
    /// The place that heads its part of a round-up.
    section: Option<usize>,
    pub date: Option<usize>,
    pub place: Option<usize>,
    past: bool,
    apart: bool,
    /// Whether its sentence is the first of a paragraph.
    opens: bool,
}

/// The incidents of an article, and what it tells beside each figure.
pub(super) struct Grouped {
    pub drafts: Vec<Draft>,
    pub incident_of: Vec<usize>,
    pub beside: Vec<Beside>,
}

/// How many incidents before the one being told are looked through.
const INCIDENTS_BACK: usize = 40;
/// How many sentences before a figure, in its paragraph, may tell when and where.
const REACH: usize = 2;
/// How many figures of an incident are looked through for one told again.
const FIGURES_BACK: usize = 30;
/// With so many incidents an article is a round-up: a paragraph goes on with the last one.
const ROUND_UP: usize = 3;

/// Groups the figures of an article.
pub(super) fn group(context: &Context) -> Grouped {
    let figures = &context.marks.casualties;
    let mut grouper = Grouper { context, drafts: Vec::new(), incident_of: Vec::new(), main: None, current: None };
    let sections = context.sections();
    let beside: Vec<Beside> = figures.iter().map(|mark| context.beside(mark, &sections)).collect();
    for (index, mark) in figures.iter().enumerate() {
        let incident = grouper.incident_for(mark, &beside[index]);
        grouper.join(incident, index, &beside[index]);
    }
    let mut grouped = Grouped { drafts: grouper.drafts, incident_of: grouper.incident_of, beside };
    for draft in &mut grouped.drafts {
        context.complete(draft, &grouped.beside);
    }
    grouped
}

impl Context<'_> {
    fn beside(&self, mark: &Mark<Figure>, sections: &[(usize, usize)]) -> Beside {
        let sentence = self.document.sentence_at(mark.span.start).unwrap_or(0);
        let block = self.document.sentences()[sentence].block;
        let date = self.date_beside(sentence, mark);
        let place = self.place_beside(sentence, mark.span, Told::Around);
        let before = (sentence.saturating_sub(REACH)..sentence).rev();
        let before = || before.clone().filter(|&before| self.document.sentences()[before].block == block);
        let start = |sentence: usize| self.document.sentences()[sentence].span;
        Beside {
            sentence,
            block,
            section: sections[..sections.partition_point(|&(head, _)| head < block)].last().map(|&(_, mention)| mention),
            date: date.or_else(|| before().find_map(|before| self.date_of_sentence(before))),
            place: place.or_else(|| before().find_map(|before| self.place_beside(before, start(before), Told::Scene))),
            past: !mark.reading.cumulative && self.is_past(mark, date),
            apart: self.is_set_apart(sentence),
            opens: sentence == 0 || self.document.sentences()[sentence - 1].block != self.document.sentences()[sentence].block,
        }
    }

    /// The blocks that consist of the name of a place, which head the parts of a round-up: `KENYA`, `PHILIPPINES`. One alone
    /// heads nothing.
    fn sections(&self) -> Vec<(usize, usize)> {
        let mentions = &self.marks.entities;
        let place = |(block, head): (usize, &Block)| {
            let first = mentions.partition_point(|mark| mark.span.start < head.span.start);
            let mark = mentions.get(first).filter(|mark| mark.span == head.span)?;
            (mark.reading.entity_type == EntityType::Place && head.kind != BlockKind::Furniture).then_some((block, first))
        };
        let sections: Vec<(usize, usize)> = self.document.blocks().iter().enumerate().filter_map(place).collect();
        if sections.len() > 1 { sections } else { Vec::new() }
    }

    /// `in a separate attack`, `elsewhere`, `another blast`: words that set a sentence apart from the incident told before.
    fn is_set_apart(&self, sentence: usize) -> bool {
        const OTHER: Words = words!("another second third similar different separate unrelated");
        const KINDS: Words = words!("deadly fatal suicide car mass bomb gun armed drone air");
        let tokens = self.document.sentences()[sentence].tokens.clone();
        let event = |token: usize| self.is(token, Class::Cause) || words!("incident incidents").contains(&self.word(token));
        let other = |token: usize| {
            let kind = KINDS.contains(&self.word(token + 1)) || self.is(token + 1, Class::Cause);
            OTHER.contains(&self.word(token)) && (event(token + 1) || kind && event(token + 2))
        };
        let first = tokens.start;
        let opens = words!("elsewhere separately").contains(&self.word(first))
            || self.word(first) == word!("across") && self.word(first + 1) != word!("the")
            || words!("across in").contains(&self.word(first))
                && self.word(first + 1) == word!("the")
                && words!("second third south north east west border city").contains(&self.word(first + 2));
        tokens.clone().any(other) || opens
    }

    /// Whether two dates are days apart. A time of day alone is of no day in particular, and a night has two.
    fn are_other_days(&self, one: Option<usize>, other: Option<usize>) -> bool {
        self.days_between(one, other).is_some_and(|days| days > 1)
    }

    /// How many days lie from the end of one date to the beginning of another; none where they meet or do not tell.
    pub(super) fn days_between(&self, one: Option<usize>, other: Option<usize>) -> Option<i32> {
        let days = |date: Option<usize>| Some(&self.marks.dates[date?]).filter(|mark| !self.is_clock(mark))?.reading.days;
        let (one, other) = (days(one)?, days(other)?);
        let between = |one: Days, other: Days| Some((other.first? - one.last?).get_days()).filter(|&days| days > 0);
        between(one, other).or_else(|| between(other, one))
    }

    /// `10 p.m.`, `today`: a time without its day, or the day of telling.
    fn is_clock(&self, mark: &Mark<DateExpression>) -> bool {
        let day = |token: usize| {
            let classes = words::classes(self.word(token));
            classes.contains(Class::Weekday) || classes.contains(Class::Month) || self.word(token) == word!("yesterday")
        };
        let number = |token: usize| self.document.tokens()[token].kind == TokenKind::Number;
        let tokens = self.document.tokens_in(mark.span);
        let relative = matches!(mark.reading.date_type, DateType::Time) || !tokens.clone().any(number);
        relative && !tokens.clone().any(day)
    }

    /// When and where an incident was: from the sentences of its figures, the running text first.
    fn complete(&self, draft: &mut Draft, beside: &[Beside]) {
        let told = |index: &&usize| self.document.blocks()[beside[**index].block].kind != BlockKind::Headline;
        let in_order = || draft.figures.iter().filter(told).chain(draft.figures.iter().filter(|index| !told(index)));
        let own = |index: &&usize| {
            let figure = &self.marks.casualties[**index].reading;
            !(figure.cumulative || figure.superseded)
        };
        let date = || in_order().filter(own).find_map(|&index| beside[index].date);
        let place = || in_order().filter(own).find_map(|&index| beside[index].place);
        draft.date = draft.date.or_else(date);
        draft.place = draft.place.or_else(place);
    }
}

struct Grouper<'c> {
    context: &'c Context<'c>,
    drafts: Vec<Draft>,
    incident_of: Vec<usize>,
    /// The first that is no background.
    main: Option<usize>,
    /// The one being told.
    current: Option<usize>,
}

impl Grouper<'_> {
    /// The incident that a figure belongs to; a new one where no other fits.
    fn incident_for(&mut self, mark: &Mark<Figure>, beside: &Beside) -> usize {
        let index = self.incident_of.len();
        if index > 0 && self.context.marks.casualties[index - 1].span == mark.span {
            return self.incident_of[index - 1]; // what else happened to them
        }
        if let Some(whole) = mark.reading.part_of.filter(|&whole| whole < self.incident_of.len()) {
            return self.incident_of[whole];
        }
        if self.context.document.in_furniture(mark.span.start) {
            return self.background(beside, |_| false);
        }
        if beside.past {
            let (context, block, date) = (self.context, beside.block, beside.date);
            return self.background(beside, |draft| draft.block == block && !context.are_other_days(draft.date, date));
        }
        if let Some(section) = beside.section {
            return self.of_section(section, beside);
        }
        if mark.reading.cumulative {
            return self.main.or(self.current).unwrap_or_else(|| self.open(false));
        }
        let going_on = self.going_on(beside);
        let Some(going_on) = going_on else { return self.open(true) };
        let headline = self.context.document.blocks()[beside.block].kind == BlockKind::Headline;
        if headline && self.drafts[going_on].block == beside.block || !self.contradicts(going_on, mark, beside) {
            return going_on;
        }
        let known = self.told_before(beside, going_on);
        known.unwrap_or_else(|| if self.is_before_main(beside) { self.background(beside, |_| false) } else { self.open(true) })
    }

    /// Whether it was weeks before the main incident.
    fn is_before_main(&self, beside: &Beside) -> bool {
        /// How many days may lie between incidents that an article is about.
        const LONGEST: i32 = 14;
        let days = |date: Option<usize>| self.context.marks.dates[date?].reading.days;
        let first = self.main.and_then(|main| days(self.drafts[main].date)?.first);
        let last = days(beside.date).and_then(|days| days.last);
        first.zip(last).is_some_and(|(first, last)| (first - last).get_days() > LONGEST)
    }

    /// The incident of a part of a round-up.
    fn of_section(&mut self, section: usize, beside: &Beside) -> usize {
        let current = self.current.filter(|&current| self.drafts[current].section == Some(section));
        current.unwrap_or_else(|| {
            self.main.get_or_insert(self.drafts.len());
            let draft =
                Draft { section: Some(section), date: beside.date, place: beside.place.or(Some(section)), ..Draft::default() };
            self.drafts.push(draft);
            self.drafts.len() - 1
        })
    }

    /// The incident that the paragraph goes on with.
    fn going_on(&self, beside: &Beside) -> Option<usize> {
        let current = self.current.filter(|&current| {
            let foreground = self.drafts.iter().filter(|draft| !draft.background).count();
            !self.drafts[current].background && (self.drafts[current].block == beside.block || foreground >= ROUND_UP)
        });
        current.or(self.main)
    }

    /// Whether a figure cannot belong to an incident.
    fn contradicts(&self, incident: usize, mark: &Mark<Figure>, beside: &Beside) -> bool {
        let draft = &self.drafts[incident];
        let other_day = self.context.are_other_days(draft.date, beside.date);
        let lie = draft.place.zip(beside.place).map(|(one, other)| self.context.lie(one, other));
        let elsewhere = lie == Some(Lie::Apart);
        let unsure = lie == Some(Lie::Unknown);
        let strikes = matches!(
            mark.reading.outcome,
            Outcome::Killed | Outcome::Injured | Outcome::Abducted | Outcome::Missing | Outcome::Displaced
        );
        let known = mark.reading.identity.definite && matches!(mark.reading.outcome, Outcome::Detained | Outcome::Surrendered);
        if known || draft.figures.is_empty() || self.is_told_again(incident, mark) && !beside.apart {
            return false;
        }
        let next_day = self.context.days_between(draft.date, beside.date).is_some();
        let goes_on = matches!(mark.reading.outcome, Outcome::Rescued | Outcome::Trapped | Outcome::Missing);
        (elsewhere || unsure) && next_day && !goes_on
            || elsewhere && (other_day || beside.date.is_none() && strikes)
            || strikes && self.has_other_cause(incident, mark, elsewhere || unsure)
            || other_day && (unsure || strikes && beside.opens && !self.may_be_told(incident, mark))
            || beside.apart && (elsewhere || other_day || unsure || strikes)
    }

    /// Whether something new did it: `a hotel fire` in an incident of a bomb, `projectiles` among losses of a battle.
    fn has_other_cause(&self, incident: usize, mark: &Mark<Figure>, elsewhere: bool) -> bool {
        let document = self.context.document;
        let head = |cause: Span| document.tokens_in(cause).last().map(|token| self.context.word(token));
        let Some(cause) = mark.reading.cause else { return false };
        let told = |&index: &usize| &self.context.marks.casualties[index].reading;
        let figures = || self.drafts[incident].figures.iter().map(told);
        let mut causes = figures().filter_map(|figure| figure.cause).peekable();
        if causes.peek().is_none() {
            let fights = |figure: &Figure| figure.groups.contains(&VictimGroup::Combatant);
            return figures().all(fights) && !fights(&mark.reading);
        }
        let new = words!("a an another").contains(&self.context.word(document.tokens_in(cause).start));
        elsewhere && new && causes.all(|told| head(told) != head(cause))
    }

    /// Whether a figure tells a number of the incident again, or of somebody told before: `the boy`, `Ruiz`.
    fn is_told_again(&self, incident: usize, mark: &Mark<Figure>) -> bool {
        let document = self.context.document;
        let person = Person::new(document, mark, 0);
        let told = |&index: &usize| {
            let other = &self.context.marks.casualties[index];
            let alike = other.reading.outcome == mark.reading.outcome && other.reading.count.best == mark.reading.count.best;
            let somebody = || mark.reading.identity.definite || Person::new(document, other, 0).is_namesake(&person);
            alike && (other.reading.count.best > 1 || somebody())
        };
        self.drafts[incident].figures.iter().rev().take(FIGURES_BACK).any(told)
    }

    /// Whether a figure of one person may be of somebody whom the incident tells of already.
    fn may_be_told(&self, incident: usize, mark: &Mark<Figure>) -> bool {
        let document = self.context.document;
        let person = Person::new(document, mark, 0);
        let told = |&index: &usize| {
            let other = &self.context.marks.casualties[index];
            other.reading.count.best == 1 && Person::new(document, other, 0).may_be(&person)
        };
        mark.reading.count.best == 1 && self.drafts[incident].figures.iter().rev().take(FIGURES_BACK).any(told)
    }

    /// An earlier incident of the same day and place.
    fn told_before(&self, beside: &Beside, not: usize) -> Option<usize> {
        let fits = |draft: &Draft| {
            let lie = draft.place.zip(beside.place).map(|(one, other)| self.context.lie(one, other));
            let day = draft.date.is_some() && beside.date.is_some() && !self.context.are_other_days(draft.date, beside.date);
            let other_day = self.context.are_other_days(draft.date, beside.date);
            (lie == Some(Lie::Together) && !other_day) || (day && lie != Some(Lie::Apart))
        };
        let near = self.drafts.len().saturating_sub(INCIDENTS_BACK)..self.drafts.len();
        near.rev().find(|&index| index != not && !self.drafts[index].background && !beside.apart && fits(&self.drafts[index]))
    }

    /// A past event told before that fits, or a new one.
    fn background(&mut self, _beside: &Beside, fits: impl Fn(&Draft) -> bool) -> usize {
        let near = self.drafts.len().saturating_sub(INCIDENTS_BACK)..self.drafts.len();
        let known = near.rev().find(|&index| self.drafts[index].background && fits(&self.drafts[index]));
        known.unwrap_or_else(|| {
            self.drafts.push(Draft { background: true, ..Draft::default() });
            self.drafts.len() - 1
        })
    }

    /// A new incident.
    fn open(&mut self, foreground: bool) -> usize {
        let mut draft = Draft::default();
        let index = self.drafts.len();
        if foreground && self.main.is_none() {
            self.main = Some(index);
            (draft.date, draft.place) = (self.context.date_of_head(), self.context.place_of_head());
        }
        self.drafts.push(draft);
        index
    }

    fn join(&mut self, incident: usize, figure: usize, beside: &Beside) {
        let cumulative = self.context.marks.casualties[figure].reading.cumulative;
        let draft = &mut self.drafts[incident];
        draft.figures.push(figure);
        draft.block = beside.block;
        if !cumulative {
            draft.date = draft.date.or(beside.date);
            draft.place = draft.place.or(beside.place);
        }
        if !draft.background {
            self.current = Some(incident);
        }
        self.incident_of.push(incident);
    }
}
