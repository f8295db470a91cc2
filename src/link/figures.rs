//! Connects a casualty figure with its source, its date and its place.
//!
//! The source is the speaker of the innermost quote that holds the figure. Date and place are sought in the figure's
//! sentence, nearest first, then in the sentences before it in its paragraph, then in the lead of the article.

use std::ops::Range;

use jiff::civil::Date;

use super::Speaker;
use crate::annotation::Mark;
use crate::annotators::Marks;
use crate::annotators::casualties::{Figure, Status};
use crate::annotators::dates::{Anchor, DateExpression, DateType};
use crate::annotators::entities::{EntityType, Mention};
use crate::annotators::quotes::Quote;
use crate::document::{BlockKind, Document};
use crate::span::Span;

/// Who says so.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Where the text names the source.
    pub span: Span,
    /// The entity meant.
    pub entity: Option<usize>,
    /// Its name, or the description as written.
    pub name: String,
}

/// What a figure is connected with.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureLinks {
    /// Who says so; `None` is the article's own voice.
    pub source: Option<Source>,
    /// The date of the event, as an index of the date layer.
    pub date: Option<usize>,
    /// The place of the event, as an index of the entity layer.
    pub place: Option<usize>,
    /// Whether it belongs to a past event, by its words and its date.
    pub background: bool,
}

/// How many sentences of the lead may tell when and where.
const LEAD: usize = 4;
/// How many sentences before the figure's own may tell when and where.
const REACH: usize = 3;
/// How far back a quote may begin that holds a figure, in quotes.
const QUOTES_BACK: usize = 12;
/// How many quotes a speaker may go on for.
const LONGEST_SPEECH: usize = 50;

/// The links of each figure.
pub fn connect(document: &Document, marks: &Marks, speakers: &[Speaker], published: Option<Date>) -> Vec<FigureLinks> {
    let connector = Connector { document, marks, speakers, published, lead: lead(document) };
    marks.casualties.iter().map(|mark| connector.links(mark)).collect()
}

/// The first sentences of the running text, the dateline included.
fn lead(document: &Document) -> Range<usize> {
    let told = |sentence: &&crate::Sentence| {
        matches!(document.blocks()[sentence.block].kind, BlockKind::Paragraph | BlockKind::Dateline)
    };
    let first = document.sentences().iter().position(|sentence| told(&sentence)).unwrap_or(0);
    first..document.sentences().len().min(first + LEAD)
}

struct Connector<'a> {
    document: &'a Document<'a>,
    marks: &'a Marks,
    speakers: &'a [Speaker],
    published: Option<Date>,
    lead: Range<usize>,
}

impl Connector<'_> {
    fn links(&self, mark: &Mark<Figure>) -> FigureLinks {
        let event = mark.reading.status != Status::Hypothetical && !mark.reading.cumulative;
        let sentence = self.document.sentence_at(mark.span.start).filter(|_| event);
        FigureLinks {
            source: self.source(mark.span),
            date: sentence.and_then(|sentence| self.search(sentence, |span| self.date_in(span, mark))),
            place: sentence.and_then(|sentence| self.search(sentence, |span| self.place_in(span, mark.span))),
            background: (mark.reading.background && !self.is_of_late(mark)) || self.is_long_past(mark),
        }
    }

    /// `in May 2020`, in an article of that month: dated like a past event, but the event at hand.
    fn is_of_late(&self, figure: &Mark<Figure>) -> bool {
        /// How many days an article may come after its event.
        const LATE: i32 = 31;
        /// As long as a month is in TIMEX3: `2020-05`; years are too long to tell.
        const A_MONTH: usize = 7;
        let dated = |index: usize, mark: &Mark<DateExpression>| {
            let named =
                mark.reading.anchor == Anchor::None && mark.reading.value.as_ref().is_some_and(|value| value.len() >= A_MONTH);
            (named && mark.reading.days.is_some()).then_some((index, mark.span))
        };
        let sentence = self.document.sentence_at(figure.span.start).map(|index| self.document.sentences()[index].span);
        let date = sentence.and_then(|sentence| nearest(&self.marks.dates, sentence, figure.span, dated));
        let last = date.and_then(|index| self.marks.dates[index].reading.days?.last);
        self.published.zip(last).is_some_and(|(published, last)| (published - last).get_days() <= LATE)
    }

    /// `on May 17`, in an article of September: the day or month next to the figure is long past.
    fn is_long_past(&self, figure: &Mark<Figure>) -> bool {
        /// How many days before the article an event is no longer its subject.
        const LONG: i32 = 45;
        const A_MONTH: usize = 7;
        let dated = |index: usize, mark: &Mark<DateExpression>| {
            let value = mark.reading.value.as_ref().is_some_and(|value| value.len() >= A_MONTH);
            let day = value && matches!(mark.reading.date_type, DateType::Date | DateType::Time);
            (day && mark.reading.days.is_some() && !self.is_day_of_statement(mark.span)).then_some((index, mark.span))
        };
        let sentence = self.document.sentence_at(figure.span.start).map(|index| self.document.sentences()[index].span);
        let date = sentence.and_then(|sentence| nearest(&self.marks.dates, sentence, figure.span, dated));
        let last = date.and_then(|index| self.marks.dates[index].reading.days?.last);
        self.published.zip(last).is_some_and(|(published, last)| (published - last).get_days() > LONG)
    }

    /// The speaker of the innermost quote that holds the figure.
    fn source(&self, figure: Span) -> Option<Source> {
        let quotes = &self.marks.quotes;
        let after = quotes.partition_point(|quote| quote.span.start <= figure.start);
        let holds = |quote: &Quote| {
            quote.asserted && quote.content.iter().any(|part| part.start <= figure.start && figure.end <= part.end)
        };
        let index = (after.saturating_sub(QUOTES_BACK)..after).rev().find(|&index| holds(&quotes[index].reading))?;
        let speaker = self.speakers.get(index)?;
        let span = speaker.span.or_else(|| self.first_named(index))?;
        let name = speaker.name.clone().unwrap_or_else(|| self.document.slice(span).to_owned());
        Some(Source { span, entity: speaker.entity, name })
    }

    /// Where the speaker of a continued quote was named.
    fn first_named(&self, mut index: usize) -> Option<Span> {
        for _ in 0..LONGEST_SPEECH {
            index = self.marks.quotes[index].reading.continues.filter(|&earlier| earlier < index)?;
            if let Some(span) = self.speakers.get(index)?.span {
                return Some(span);
            }
        }
        None
    }

    /// Looks in the sentence, in those before it in its paragraph, and in the lead.
    fn search(&self, sentence: usize, find: impl Fn(Span) -> Option<usize>) -> Option<usize> {
        let sentences = self.document.sentences();
        let block = sentences[sentence].block;
        let own = (sentence.saturating_sub(REACH)..=sentence).rev().filter(|&index| sentences[index].block == block);
        own.chain(self.lead.clone()).find_map(|index| find(sentences[index].span))
    }

    /// The date nearest to the figure that is not the day on which somebody said so.
    ///
    /// Years and months date events of the past only.
    fn date_in(&self, sentence: Span, figure: &Mark<Figure>) -> Option<usize> {
        /// As long as a day or a week is in TIMEX3: `2024-W48`.
        const A_WEEK: usize = 8;
        let past = figure.reading.background;
        let event = |index: usize, mark: &Mark<DateExpression>| {
            let reading = &mark.reading;
            let close = past || reading.value.as_ref().is_some_and(|value| value.len() >= A_WEEK);
            let day = close && matches!(reading.date_type, DateType::Date | DateType::Time) && reading.days.is_some();
            (day && !self.is_day_of_statement(mark.span)).then_some((index, mark.span))
        };
        nearest(&self.marks.dates, sentence, figure.span, event)
    }

    /// `police said Friday`: whether a cue stands right before the date.
    fn is_day_of_statement(&self, date: Span) -> bool {
        let quotes = &self.marks.quotes;
        let after = quotes.partition_point(|quote| quote.span.start <= date.end);
        let around = after.saturating_sub(3)..quotes.len().min(after + 2);
        around
            .into_iter()
            .filter_map(|index| quotes[index].reading.cue)
            .any(|cue| cue.end <= date.start && date.start - cue.end <= 4)
    }

    /// The place nearest to the figure.
    fn place_in(&self, sentence: Span, figure: Span) -> Option<usize> {
        let place =
            |index: usize, mark: &Mark<Mention>| (mark.reading.entity_type == EntityType::Place).then_some((index, mark.span));
        nearest(&self.marks.entities, sentence, figure, place)
    }
}

/// Of the marks within `sentence` that `choose` takes, the one nearest to `figure`.
fn nearest<R>(
    marks: &[Mark<R>],
    sentence: Span,
    figure: Span,
    choose: impl Fn(usize, &Mark<R>) -> Option<(usize, Span)>,
) -> Option<usize> {
    /// Longest stretch of marks that is searched.
    const MOST: usize = 24;
    let first = marks.partition_point(|mark| mark.span.start < sentence.start);
    let last = marks.partition_point(|mark| mark.span.start < sentence.end);
    let middle = marks.partition_point(|mark| mark.span.start < figure.start).clamp(first, last);
    let near = middle.saturating_sub(MOST).max(first)..last.min(middle + MOST);
    let chosen = near.filter_map(|index| choose(index, &marks[index]));
    let distance =
        |span: Span| if span.end <= figure.start { figure.start - span.end } else { span.start.saturating_sub(figure.end) };
    chosen.min_by_key(|&(_, span)| distance(span)).map(|(index, _)| index)
}
