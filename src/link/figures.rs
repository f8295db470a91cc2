//! What each casualty figure is connected with: its source, its incident, when and where that was, and what the figure
//! does in its toll.

use jiff::civil::Date;

use super::context::Context;
use super::incidents::{self, Draft};
use super::places::Told;
use super::sources::Source;
use super::standing::{self, Standing, Stands};
use super::tolls::{self, Addend, Toll};
use super::{Entity, Speaker};
use crate::annotation::Mark;
use crate::annotators::Marks;
use crate::annotators::casualties::{Figure, Status};
use crate::annotators::dates::Days;
use crate::document::Document;
use crate::grammar::Grammar;
use crate::options::Rivals;
use crate::span::Span;

/// What a figure is connected with.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureLinks {
    /// Who says so; `None` is the article's own voice.
    pub source: Option<Source>,
    /// The date of the event, as an index of the date layer.
    pub date: Option<usize>,
    /// The place of the event, as an index of the entity layer.
    pub place: Option<usize>,
    /// The incident it belongs to.
    pub incident: usize,
    /// What it does in the toll of its incident.
    pub standing: Standing,
    /// The figure that its standing refers to.
    pub of: Option<usize>,
    /// Hit by a weapon, of whom some may have died.
    pub struck: bool,
    /// Who did it.
    pub by: Option<Source>,
    /// For each of the figure's persons, the entity of that name.
    pub persons: Vec<Option<usize>>,
}

/// What happened to whom at one time and place.
#[derive(Clone, Debug, PartialEq)]
pub struct Incident {
    /// Its figures, in order, also those that do not count.
    pub figures: Vec<usize>,
    /// The date that tells when, as an index of the date layer.
    pub date: Option<usize>,
    /// The place that tells where, as an index of the entity layer.
    pub place: Option<usize>,
    /// The first and last day on which it happened.
    pub days: Option<Days>,
    /// What did it, as written.
    pub cause: Option<Span>,
    /// Who did it.
    pub by: Option<Source>,
    /// Whether it is an earlier event told as background.
    pub background: bool,
    /// What the article reports for each outcome.
    pub tolls: Vec<Toll>,
}

/// The links of each figure, the incidents, and the tolls of the article.
pub(super) fn connect(
    document: &Document,
    marks: &Marks,
    (entities, entity_of_mention): (&[Entity], &[usize]),
    speakers: &[Speaker],
    (published, rivals): (Option<Date>, Rivals),
) -> (Vec<FigureLinks>, Vec<Incident>, Vec<Toll>) {
    if marks.casualties.is_empty() {
        return (Vec::new(), Vec::new(), Vec::new());
    }
    let grammar = Grammar::new(document);
    let context = Context { document, marks, speakers, entities, entity_of_mention, published, grammar };
    let figures = &marks.casualties;
    let sources: Vec<Option<Source>> = figures.iter().map(|mark| context.source(mark.span)).collect();
    let grouped = incidents::group(&context);
    let stands = standing::standings(&context, &grouped, &sources);
    let addends: Vec<Addend> = (0..figures.len()).map(|index| addend(figures, &stands, index)).collect();
    let incidents: Vec<Incident> = grouped.drafts.iter().map(|draft| incident(&context, draft, &addends, rivals)).collect();
    let links = sources.into_iter().enumerate().map(|(index, source)| {
        let Addend { standing, of, struck, .. } = addends[index];
        let incident = grouped.incident_of[index];
        let (date, place) = when_and_where(&context, &grouped, index);
        let figure = &figures[index].reading;
        let persons = figure.persons.iter().map(|victim| context.entity_within(victim.name?)).collect();
        let by = figure.by.map(|span| context.named(span));
        FigureLinks { source, date, place, incident, standing, of, struck, by, persons }
    });
    let links = links.collect();
    let foreground = incidents.iter().filter(|incident| !incident.background);
    let tolls = tolls::of_article(&foreground.map(|incident| incident.tolls.as_slice()).collect::<Vec<_>>());
    (links, incidents, tolls)
}

fn addend(figures: &[Mark<Figure>], stands: &[Stands], index: usize) -> Addend {
    let figure = &figures[index].reading;
    let (standing, of) = stands[index];
    let was_struck = |figure: &Figure| figure.struck && !figure.hospital && !figure.identity.additional;
    // Told as hurt elsewhere: they lived.
    let lived = || {
        stands.iter().zip(figures).any(|(&stands, other)| {
            stands == (Standing::Repeat, Some(index)) && other.reading.count == figure.count && !was_struck(&other.reading)
        })
    };
    Addend { outcome: figure.outcome, count: figure.count, standing, of, struck: was_struck(figure) && !lived() }
}

fn incident(context: &Context, draft: &Draft, addends: &[Addend], rivals: Rivals) -> Incident {
    let marks = &context.marks;
    let counted = |index: &&usize| addends[**index].standing != Standing::Cumulative;
    Incident {
        figures: draft.figures.clone(),
        date: draft.date,
        place: draft.place,
        days: draft.date.and_then(|date| marks.dates[date].reading.days),
        cause: draft.figures.iter().filter(counted).find_map(|&index| marks.casualties[index].reading.cause),
        by: draft
            .figures
            .iter()
            .filter(counted)
            .find_map(|&index| marks.casualties[index].reading.by)
            .map(|by| context.named(by)),
        background: draft.background,
        tolls: tolls::of_incident(addends, &draft.figures, rivals),
    }
}

/// The date and the place of a figure: what its own sentence tells, else what the article tells of its incident. A total
/// over more than the incident, or one that is supposed, has its own alone.
fn when_and_where(context: &Context, grouped: &incidents::Grouped, index: usize) -> (Option<usize>, Option<usize>) {
    let mark = &context.marks.casualties[index];
    let (beside, draft) = (&grouped.beside[index], &grouped.drafts[grouped.incident_of[index]]);
    if mark.reading.cumulative {
        let place = context.place_beside(beside.sentence, mark.span, Told::Attribute);
        return (beside.date, place);
    }
    if mark.reading.status == Status::Hypothetical {
        return (beside.date, beside.place);
    }
    (beside.date.or(draft.date), beside.place.or(draft.place))
}
