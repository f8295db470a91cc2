//! When and where the main incident was, by the head of the article: its headline and the first sentences.
//!
//! Every date and place there is weighed: how plainly its words tell of a scene, whether its sentence tells of the event or
//! of the dead, how early it stands, how often the place is named. The heaviest wins.

use super::context::Context;
use super::places::Told;
use crate::annotators::casualties::Outcome;
use crate::annotators::entities::{EntityType, PlaceKind};
use crate::document::BlockKind;
use crate::span::Span;
use crate::words::{Class, Words};

/// How many sentences of the head are looked at.
const HEAD: usize = 24;

impl Context<'_> {
    /// The date that tells when the main incident was.
    pub(super) fn date_of_head(&self) -> Option<usize> {
        let dates = &self.marks.dates;
        let told = (0..).zip(self.head()).filter(|&(_, sentence)| !self.is_of_tolls_alone(sentence));
        let told = told.flat_map(|(rank, sentence)| {
            let weight = 4 * self.weight_of_sentence(sentence) - rank;
            self.within(dates, sentence).map(move |date| (weight, sentence, date))
        });
        let fits = told.filter(|&(_, sentence, date)| {
            let span = dates[date].span;
            self.is_day_of_event(date)
                && !self.is_old(date)
                && !self.is_of_other_act(span, None)
                && !self.is_of_earlier_clause(sentence, span)
                && !self.follows_toll(sentence, span)
        });
        let fits = fits.map(|(weight, _, date)| (weight, date));
        fits.max_by_key(|&(weight, date)| (weight, std::cmp::Reverse(date))).map(|(_, date)| date)
    }

    /// `rose to 45 on Friday`: whether a date stands right after the number of a toll.
    fn follows_toll(&self, sentence: usize, date: Span) -> bool {
        let figures = &self.marks.casualties;
        self.within(figures, sentence).any(|index| {
            let end = figures[index].span.end;
            end <= date.start
                && self.document.tokens_in(Span::new(end, date.start)).len() <= 2
                && self.is_of_toll(&figures[index].reading)
        })
    }

    /// `The toll rose to 45 on Friday.`: a sentence whose figures tell when they were counted.
    fn is_of_tolls_alone(&self, sentence: usize) -> bool {
        let figures = self.within(&self.marks.casualties, sentence);
        !figures.is_empty() && figures.into_iter().all(|index| self.is_of_toll(&self.marks.casualties[index].reading))
    }

    /// The place that tells where the main incident was.
    pub(super) fn place_of_head(&self) -> Option<usize> {
        let mentions = &self.marks.entities;
        let places = (0..).zip(self.head()).flat_map(|(rank, sentence)| {
            let told = 4 * self.weight_of_sentence(sentence) - rank;
            self.within(mentions, sentence).map(move |mention| (told, mention))
        });
        let weighed = places.filter_map(|(weight, mention)| {
            let told = self.place_told(mention).filter(|_| !self.is_of_statement(mentions[mention].span))?;
            let plain = match told {
                Told::Scene => 12,
                Told::Attribute => 5,
                Told::Around => 2,
                Told::Goal => 0,
            };
            let named = self.entities[self.entity_of_mention[mention]].mentions.len().min(5) as i32;
            let place = self.entities[self.entity_of_mention[mention]].place;
            let narrow = match place.map(|place| place.kind) {
                Some(PlaceKind::City) if told == Told::Scene => 2,
                Some(PlaceKind::Country | PlaceKind::Region) => -1,
                _ => 0,
            };
            Some((weight + plain + narrow + named, mention))
        });
        let best = weighed.max_by_key(|&(weight, mention)| (weight, std::cmp::Reverse(mention)));
        best.map(|(_, mention)| mention).or_else(|| self.place_of_dateline())
    }

    /// The headline and the first sentences of the running text.
    fn head(&self) -> impl Iterator<Item = usize> {
        let told = |index: &usize| {
            let block = self.document.sentences()[*index].block;
            matches!(self.document.blocks()[block].kind, BlockKind::Headline | BlockKind::Paragraph)
        };
        (0..self.document.sentences().len()).filter(told).take(HEAD)
    }

    /// What a sentence has that tells of the event itself: a word for what happened, the dead.
    fn weight_of_sentence(&self, sentence: usize) -> i32 {
        const HAPPENED: Words = words!(
            "struck hit erupted began started happened occurred exploded collapsed crashed overturned capsized sank \
             attacked stormed opened broke swept"
        );
        let tokens = || self.document.sentences()[sentence].tokens.clone();
        let event = tokens().any(|token| self.is(token, Class::Cause));
        let happened = tokens().any(|token| HAPPENED.contains(&self.word(token)));
        let figures = &self.marks.casualties;
        let dead = self.within(figures, sentence).any(|index| {
            let figure = &figures[index].reading;
            figure.outcome == Outcome::Killed && figure.part_of.is_none() && !(figure.cumulative || self.is_of_toll(figure))
        });
        i32::from(event) + i32::from(happened) + i32::from(dead)
    }

    fn place_of_dateline(&self) -> Option<usize> {
        let dateline = self.document.blocks().iter().find(|block| block.kind == BlockKind::Dateline)?;
        let first = self.marks.entities.partition_point(|mark| mark.span.start < dateline.span.start);
        (first..self.marks.entities.len())
            .take_while(|&index| self.marks.entities[index].span.start < dateline.span.end)
            .find(|&index| self.marks.entities[index].reading.entity_type == EntityType::Place)
    }
}
