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
use crate::annotators::dates::{DateExpression, DateType, Grain};
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

pub(super) struct Connector<'a> {
    pub(super) document: &'a Document<'a>,
    pub(super) marks: &'a Marks,
    speakers: &'a [Speaker],
    pub(super) published: Option<Date>,
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
            background: self.is_background(mark),
        }
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
        let longest = if figure.reading.earlier.is_some() { Grain::Century } else { Grain::Week };
        let event = |mark: &Mark<DateExpression>| names_days(&mark.reading, longest) && !self.is_day_of_statement(mark.span);
        nearest(&self.marks.dates, sentence, figure.span, event)
    }

    /// `police said Friday`: whether a cue stands right before the date.
    pub(super) fn is_day_of_statement(&self, date: Span) -> bool {
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
        let place = |mark: &Mark<Mention>| mark.reading.entity_type == EntityType::Place;
        nearest(&self.marks.entities, sentence, figure, place)
    }
}

/// Whether an expression is a date or a time, with days, that names no more than `longest`.
pub(super) fn names_days(reading: &DateExpression, longest: Grain) -> bool {
    let date = matches!(reading.date_type, DateType::Date | DateType::Time) && reading.days.is_some();
    date && reading.period.is_some_and(|period| period.grain() <= longest)
}

/// Of the marks within `sentence` that `fits` takes, the one nearest to `figure`.
pub(super) fn nearest<R>(marks: &[Mark<R>], sentence: Span, figure: Span, fits: impl Fn(&Mark<R>) -> bool) -> Option<usize> {
    /// Longest stretch of marks that is searched.
    const MOST: usize = 24;
    let first = marks.partition_point(|mark| mark.span.start < sentence.start);
    let last = marks.partition_point(|mark| mark.span.start < sentence.end);
    let middle = marks.partition_point(|mark| mark.span.start < figure.start).clamp(first, last);
    let near = middle.saturating_sub(MOST).max(first)..last.min(middle + MOST);
    let distance =
        |span: Span| if span.end <= figure.start { figure.start - span.end } else { span.start.saturating_sub(figure.end) };
    near.filter(|&index| fits(&marks[index])).min_by_key(|&index| distance(marks[index].span))
}
