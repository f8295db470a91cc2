//! Finds out who speaks: from the source of a quote to an entity.
//!
//! A name leads to the entity whose mention it overlaps. A pronoun leads to who was last in the foreground: the speaker
//! of the quote before, or the first fitting name of a sentence, going back from the pronoun. A description leads to the
//! entity whose role or name has its noun ("the governor", "the ministry").

use super::Entity;
use super::gender::{Gender, genders, of_pronoun};
use crate::annotation::Mark;
use crate::annotators::Marks;
use crate::annotators::entities::{EntityType, Mention};
use crate::annotators::quotes::{How, Quote};
use crate::document::Document;
use crate::span::Span;

/// Who speaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Speaker {
    /// Where the text names the speaker for this quote.
    pub span: Option<Span>,
    /// The entity meant.
    pub entity: Option<usize>,
    /// That entity's name, or the description as written.
    pub name: Option<String>,
    /// How the text names the speaker.
    pub how: How,
}

/// How many mentions before a pronoun may be meant by it.
const REACH_IN_MENTIONS: usize = 40;
/// Nouns for bodies that speak and are "it" afterwards.
const BODIES: &[&str] = &[
    "ministry",
    "army",
    "military",
    "company",
    "agency",
    "group",
    "government",
    "court",
    "party",
    "union",
    "department",
    "council",
    "committee",
    "commission",
    "embassy",
    "hospital",
    "university",
    "organization",
    "organisation",
    "bank",
    "firm",
    "network",
    "station",
    "newspaper",
    "militia",
    "coalition",
    "charity",
    "airline",
    "operator",
    "regulator",
    "authority",
];
/// Nouns for several who are "they" afterwards, though they end in no "s".
const GROUPS: &[&str] = &["police", "people", "men", "women", "children", "family", "staff", "military", "gendarmerie"];
/// How many sentences before a pronoun may hold who is meant.
const REACH_IN_SENTENCES: usize = 14;

/// The speaker of each quote.
pub fn resolve(document: &Document, marks: &Marks, entities: &[Entity], entity_of_mention: &[usize]) -> Vec<Speaker> {
    let genders = genders(document, &marks.entities, entities);
    let mut resolver = Resolver {
        document,
        mentions: &marks.entities,
        quotes: &marks.quotes,
        entities,
        entity_of_mention,
        genders,
        foreground: Vec::new(),
    };
    let mut speakers: Vec<Speaker> = Vec::with_capacity(marks.quotes.len());
    for mark in &marks.quotes {
        let speaker = resolver.speaker(mark, &speakers);
        resolver.learn_gender(&speaker);
        if mark.reading.asserted {
            resolver.remember(&speaker, mark.span.start);
        }
        speakers.push(speaker);
    }
    speakers
}

/// Somebody who spoke before.
struct Spoken {
    /// Where the text names them.
    at: usize,
    entity: Option<usize>,
    name: String,
}

struct Resolver<'a> {
    document: &'a Document<'a>,
    mentions: &'a [Mark<Mention>],
    quotes: &'a [Mark<Quote>],
    entities: &'a [Entity],
    entity_of_mention: &'a [usize],
    genders: Vec<Option<Gender>>,
    foreground: Vec<Spoken>,
}

impl Resolver<'_> {
    fn speaker(&self, mark: &Mark<Quote>, earlier: &[Speaker]) -> Speaker {
        let quote = &mark.reading;
        let (entity, name) = match (quote.how, quote.source) {
            (How::Continued, _) => self.continued(quote, earlier),
            (How::Pronoun, Some(span)) => self.pronoun(span, mark.span),
            (How::Named, Some(span)) => self.named(span),
            (How::Described, Some(span)) => self.described(span),
            _ => (None, None),
        };
        let span = quote.source.map(|span| self.trimmed(span, entity, quote.how));
        Speaker { span, entity, name, how: quote.how }
    }

    /// Who was meant by "she" is not meant by "he" afterwards.
    fn learn_gender(&mut self, speaker: &Speaker) {
        let Some((span, entity)) = speaker.span.zip(speaker.entity).filter(|_| speaker.how == How::Pronoun) else { return };
        let told = of_pronoun(self.document.slice(span)).filter(|gender| matches!(gender, Gender::He | Gender::She));
        self.genders[entity] = self.genders[entity].or(told);
    }

    fn remember(&mut self, speaker: &Speaker, at: usize) {
        if let Some(name) = speaker.name.clone().filter(|_| !self.document.in_furniture(at)) {
            let at = speaker.span.map_or(at, |span| span.start);
            self.foreground.push(Spoken { at, entity: speaker.entity, name });
        }
    }

    fn continued(&self, quote: &Quote, earlier: &[Speaker]) -> (Option<usize>, Option<String>) {
        let speaker = quote.continues.and_then(|index| earlier.get(index));
        speaker.map_or((None, None), |speaker| (speaker.entity, speaker.name.clone()))
    }

    fn with_name(&self, entity: usize) -> (Option<usize>, Option<String>) {
        (Some(entity), Some(self.entities[entity].name.clone()))
    }

    fn as_written(&self, span: Span) -> (Option<usize>, Option<String>) {
        (None, Some(self.document.slice(span).split_whitespace().collect::<Vec<_>>().join(" ")))
    }

    fn named(&self, span: Span) -> (Option<usize>, Option<String>) {
        self.entity_in(span).map_or_else(|| self.as_written(span), |entity| self.with_name(entity))
    }

    /// The mentions that overlap a span, as a range of the layer.
    fn mentions_in(&self, span: Span) -> std::ops::Range<usize> {
        let first = self.mentions.partition_point(|mention| mention.span.end <= span.start);
        let last = self.mentions.partition_point(|mention| mention.span.start < span.end);
        first..last.max(first)
    }

    /// The entity named in a span: a person before an organization before anything else.
    fn entity_in(&self, span: Span) -> Option<usize> {
        let best = self
            .mentions_in(span)
            .min_by_key(|&index| (preference(self.mentions[index].reading.entity_type), std::cmp::Reverse(index)))?;
        let mention = self.mentions[best].span;
        let speaks = preference(self.mentions[best].reading.entity_type) < 3 || mention.len() * 2 > span.len();
        speaks.then(|| self.entity_of_mention[best])
    }

    /// The source is the name where the annotator could not tell it from a title.
    fn trimmed(&self, span: Span, entity: Option<usize>, how: How) -> Span {
        let of_entity = |&index: &usize| Some(self.entity_of_mention[index]) == entity;
        let mention = self.mentions_in(span).rfind(of_entity).filter(|_| how == How::Named);
        mention.map_or(span, |index| self.mentions[index].span)
    }

    fn described(&self, span: Span) -> (Option<usize>, Option<String>) {
        let whole = self.mentions_in(span).find(|&index| {
            let mention = self.mentions[index].span;
            let speaks = preference(self.mentions[index].reading.entity_type) < 2;
            speaks && mention.end == span.end
        });
        let text = self.document.slice(span);
        let entity = whole.map(|index| self.entity_of_mention[index]).or_else(|| self.by_noun(span, text));
        entity.map_or_else(|| self.as_written(span), |entity| self.with_name(entity))
    }

    /// "the governor", "the ministry": the nearest entity before whose role or name has the noun.
    fn by_noun(&self, span: Span, text: &str) -> Option<usize> {
        let lower = text.to_lowercase();
        let mut words = lower.split_whitespace();
        let definite = matches!(words.next(), Some("the" | "this" | "that"));
        let rest: Vec<_> = words.take(4).collect();
        let noun = rest.iter().take_while(|word| !matches!(**word, "from" | "of" | "who" | "in")).last().filter(|_| definite)?;
        let before = self.mentions.partition_point(|mention| mention.span.start < span.start);
        let reach = before.saturating_sub(REACH_IN_MENTIONS)..before;
        let fits = |&index: &usize| self.fits_noun(self.entity_of_mention[index], noun);
        reach
            .rev()
            .filter(|&index| !self.document.in_furniture(self.mentions[index].span.start))
            .find(fits)
            .map(|index| self.entity_of_mention[index])
            .or_else(|| self.last_group(span, noun))
    }

    fn fits_noun(&self, entity: usize, noun: &str) -> bool {
        let entity = &self.entities[entity];
        let has =
            |text: &str| text.to_lowercase().split(|letter: char| !letter.is_alphanumeric()).any(|word| same_noun(word, noun));
        match entity.entity_type {
            EntityType::Person => entity.role.as_deref().is_some_and(has) || self.is_titled(entity, noun),
            EntityType::Organization => has(&entity.name) || entity.role.as_deref().is_some_and(has),
            _ => false,
        }
    }

    /// Whether the noun or its short form stands right before a mention (`Gen. Lee`, "the general").
    fn is_titled(&self, entity: &Entity, noun: &str) -> bool {
        entity.mentions.iter().take(REACH_IN_MENTIONS).filter_map(|&index| self.mentions.get(index)).any(|mention| {
            let first = self.document.tokens_in(mention.span).start;
            let before = first.checked_sub(1).map(|before| self.document.token_text(before).to_lowercase());
            before.is_some_and(|word| same_noun(word.trim_end_matches('.'), noun))
        })
    }

    /// "the group", "the agency": the organization that spoke or was named last.
    fn last_group(&self, span: Span, noun: &str) -> Option<usize> {
        if !matches!(
            noun,
            "group"
                | "agency"
                | "organization"
                | "organisation"
                | "company"
                | "monitor"
                | "party"
                | "bank"
                | "militia"
                | "campaign"
        ) {
            return None;
        }
        self.back_from(span.start).into_iter().find(|&entity| self.entities[entity].entity_type == EntityType::Organization)
    }

    fn pronoun(&self, span: Span, quote: Span) -> (Option<usize>, Option<String>) {
        let Some(gender) = of_pronoun(self.document.slice(span)) else { return (None, None) };
        let fits = |entity: usize| match (gender, self.entities[entity].entity_type) {
            (Gender::Thing | Gender::Group, EntityType::Organization) => true,
            (Gender::Thing, EntityType::Place) => false,
            (Gender::He | Gender::She, EntityType::Person) => self.genders[entity].is_none_or(|known| known == gender),
            (Gender::Any, kind) => preference(kind) < 2,
            _ => false,
        };
        let from = if gender == Gender::Any { span.start } else { span.start.min(quote.start.max(span.start)) };
        let described = self.described_before(span, gender);
        match self.back_from(from).into_iter().find(|&entity| fits(entity)) {
            Some(entity) if described.is_none() => self.with_name(entity),
            _ => (None, described),
        }
    }

    /// A speaker without a name, when nobody else was named or spoke since ("A shopper said …", "she said").
    fn described_before(&self, pronoun: Span, gender: Gender) -> Option<String> {
        let last = self.foreground.last().filter(|last| last.entity.is_none())?;
        let between = Span::new(last.at, pronoun.start.max(last.at));
        let person_since = self.mentions_in(between).any(|index| self.mentions[index].reading.entity_type == EntityType::Person);
        let noun = last.name.split_whitespace().last().unwrap_or_default();
        let plural = noun.ends_with('s') || GROUPS.contains(&noun);
        let fits = match gender {
            Gender::He | Gender::She => !plural,
            Gender::Group => plural,
            Gender::Thing => BODIES.contains(&noun),
            Gender::Any => false,
        };
        (fits && !person_since).then(|| last.name.clone())
    }

    /// Entities in the foreground before an offset, nearest first: in each sentence its speaker, then its names in order.
    fn back_from(&self, offset: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let Some(last) = self.document.sentence_at(offset.saturating_sub(1)) else { return found };
        let first = last.saturating_sub(REACH_IN_SENTENCES);
        let furniture = self.document.in_furniture(offset);
        for sentence in self.document.sentences()[first..=last].iter().rev() {
            if found.len() > REACH_IN_MENTIONS {
                break;
            }
            let end = sentence.span.end.min(offset);
            if sentence.span.start < end && self.document.in_furniture(sentence.span.start) == furniture {
                self.push_foreground(Span::new(sentence.span.start, end), &mut found);
            }
        }
        found
    }

    fn push_foreground(&self, sentence: Span, found: &mut Vec<usize>) {
        let spoken = self.foreground.iter().rev().take(REACH_IN_MENTIONS).filter(|spoken| sentence.contains(spoken.at));
        found.extend(spoken.filter_map(|spoken| spoken.entity));
        let mentions = self.mentions_in(sentence).take(REACH_IN_MENTIONS);
        let outside = mentions.filter(|&index| !self.in_quotation(self.mentions[index].span));
        found.extend(outside.map(|index| self.entity_of_mention[index]));
    }

    /// Whether a name stands inside the words of a quote with marks: those who are spoken of are not those who speak.
    fn in_quotation(&self, span: Span) -> bool {
        let next = self.quotes.partition_point(|quote| quote.span.start <= span.start);
        let near = &self.quotes[next.saturating_sub(4)..next];
        near.iter().any(|quote| {
            quote.reading.form != crate::annotators::quotes::Form::Indirect
                && quote.reading.content.iter().any(|part| part.covers(span))
        })
    }
}

const fn preference(kind: EntityType) -> u8 {
    match kind {
        EntityType::Person => 0,
        EntityType::Organization => 1,
        EntityType::Place => 2,
        EntityType::Affiliation => 3,
        EntityType::Event => 4,
    }
}

/// The same noun, in the singular or plural, or a title and its short form.
fn same_noun(word: &str, noun: &str) -> bool {
    const SHORT: &[(&str, &str)] = &[
        ("gov", "governor"),
        ("gen", "general"),
        ("sen", "senator"),
        ("rep", "representative"),
        ("rep", "congressman"),
        ("rep", "congresswoman"),
        ("col", "colonel"),
        ("capt", "captain"),
        ("lt", "lieutenant"),
        ("sgt", "sergeant"),
        ("supt", "superintendent"),
        ("insp", "inspector"),
        ("dr", "doctor"),
        ("prof", "professor"),
    ];
    word == noun || word.strip_suffix('s') == Some(noun) || noun.strip_suffix('s') == Some(word) || SHORT.contains(&(word, noun))
}
