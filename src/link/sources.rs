//! Who says so, and who did it: the source of a figure is the speaker of the innermost quote that holds it.

use super::context::Context;
use crate::annotators::entities::EntityType;
use crate::annotators::quotes::Quote;
use crate::span::Span;

/// Somebody whom the text names or describes.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Where.
    pub span: Span,
    /// The entity meant.
    pub entity: Option<usize>,
    /// Its name, or the description as written.
    pub name: String,
}

/// How far back a quote may begin that holds a figure, in quotes.
const QUOTES_BACK: usize = 12;
/// How many quotes a speaker may go on for.
const LONGEST_SPEECH: usize = 50;

impl Context<'_> {
    /// The speaker of the innermost quote that holds the figure.
    pub(super) fn source(&self, figure: Span) -> Option<Source> {
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

    /// What a phrase names: the entity whose name it holds, or the description as written.
    pub(super) fn named(&self, span: Span) -> Source {
        let entity = self.entity_within(span);
        let name = entity.map_or_else(|| self.document.slice(span).to_owned(), |entity| self.entities[entity].name.clone());
        Source { span, entity, name }
    }

    /// The entity that a phrase ends in: `the gunman, Ana Ruiz` names her, `Ruiz's soldiers` nobody.
    pub(super) fn entity_within(&self, span: Span) -> Option<usize> {
        let mentions = &self.marks.entities;
        let last = mentions.partition_point(|mark| mark.span.start < span.end).checked_sub(1)?;
        let mark = &mentions[last];
        let who = matches!(mark.reading.entity_type, EntityType::Person | EntityType::Organization);
        (who && mark.span.start >= span.start && mark.span.end == span.end).then(|| self.entity_of_mention[last])
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
}
