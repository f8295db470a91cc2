//! Who says so, and who did it: the source of a figure is the speaker of the innermost quote that holds it.

use super::context::Context;
use crate::annotators::entities::EntityType;
use crate::annotators::quotes::Quote;
use crate::grammar::{Kind, Sort, Voice};
use crate::span::Span;
use crate::words::{Class, Words};

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
    /// Who says a figure: the speaker of the innermost quote that holds it, else who counts it.
    pub(super) fn source(&self, figure: Span) -> Option<Source> {
        self.speaker(figure).or_else(|| self.who_counts(figure))
    }

    /// `The fire service reported two deaths`, `organisers put the number of injured at 50`: the subject of a verb of
    /// counting before the figure.
    fn who_counts(&self, figure: Span) -> Option<Source> {
        const COUNTS: Words = words!(
            "put puts report reported reports counted counts record recorded records registered estimates estimated listed lists \
             documented tallied"
        );
        let grammar = self.grammar.sentence(self.document.sentence_at(figure.start)?);
        let token = self.document.tokens_in(figure).start;
        let clause = grammar.clauses().iter().rev().find(|clause| clause.verb < token)?;
        let counts = COUNTS.contains(&self.word(clause.verb)) && clause.voice == Voice::Active;
        let subject = &grammar.phrases()[clause.subject.filter(|_| counts)?];
        let told = subject.sort != Sort::Pronoun && !self.is(subject.head, Class::Cause) && clause.kind != Kind::Relative;
        let plain = |word: usize| !words!("; .").contains(&self.word(word));
        (told && (clause.verb..token).all(plain)).then(|| self.named(self.document.tokens_span(subject.tokens.clone())))
    }

    /// The speaker of the innermost quote that holds the figure.
    fn speaker(&self, figure: Span) -> Option<Source> {
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
