//! The serialisable twins of the inner types, field by field as the contract names them.

use serde::Serialize;

use super::segments::{Segment, segments};
use crate::annotate::Article;
use crate::annotation::{Confidence, Kind, Mark};
use crate::annotators::casualties::{Bound, Figure, Outcome, Status, VictimGroup};
use crate::annotators::dates::{Anchor, DateExpression, DateType, Days, Modifier, ReferenceDay, ReferenceSource};
use crate::annotators::entities::{EntityType, Mention, PlaceKind};
use crate::annotators::quotes::{Form, How, Quote};
use crate::link;
use crate::span::{Span, Utf16Map};
use crate::text::Language;

/// One article's result; offsets are UTF-16 code units.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs)] // The contract documents each field.
pub struct WireArticle {
    pub published: Option<WirePublished>,
    pub english: bool,
    pub language: Option<&'static str>,
    pub blocks: Vec<WireBlock>,
    pub entities: Vec<WireEntity>,
    pub sentences: Vec<WireSpan>,
    pub annotations: Vec<WireAnnotation>,
    pub tolls: Vec<WireToll>,
    pub segments: Vec<Segment>,
}

/// The reference day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct WirePublished {
    pub day: String,
    pub from: &'static str,
}

/// A range of UTF-16 code units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct WireSpan {
    pub start: usize,
    pub end: usize,
}

/// A block of the layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct WireBlock {
    pub start: usize,
    pub end: usize,
    pub kind: &'static str,
}

/// Somebody or something named.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct WireEntity {
    pub id: usize,
    #[serde(rename = "type")]
    pub entity_type: &'static str,
    pub name: String,
    pub mentions: Vec<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<WirePlace>,
}

/// What the gazetteer knows of a place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct WirePlace {
    pub country: String,
    pub kind: &'static str,
    pub latitude: f64,
    pub longitude: f64,
    pub ambiguous: bool,
}

/// A mark of any kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct WireAnnotation {
    pub id: usize,
    #[serde(flatten)]
    pub mark: WireSpan,
    pub confidence: &'static str,
    pub rule: &'static str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub furniture: bool,
    #[serde(flatten)]
    pub reading: WireMark,
}

/// What a mark means.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum WireMark {
    Entity {
        entity: usize,
        #[serde(rename = "type")]
        entity_type: &'static str,
    },
    Date {
        #[serde(rename = "type")]
        date_type: &'static str,
        value: Option<String>,
        #[serde(rename = "mod", skip_serializing_if = "Option::is_none")]
        modifier: Option<&'static str>,
        days: Option<WireDays>,
        anchor: WireAnchor,
    },
    Quote {
        form: &'static str,
        content: Vec<WireSpan>,
        cue: Option<WireSpan>,
        speaker: WireSpeaker,
    },
    Casualty {
        outcome: &'static str,
        count: WireCount,
        victims: WireVictims,
        trigger: Option<WireSpan>,
        #[serde(rename = "partOf")]
        part_of: Option<usize>,
        source: Option<WireSource>,
        status: &'static str,
        cumulative: bool,
        date: Option<usize>,
        place: Option<usize>,
        cause: Option<WireSpan>,
    },
}

/// `"none"`, `"published"` or an annotation id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
#[allow(missing_docs)]
pub enum WireAnchor {
    Name(&'static str),
    Annotation(usize),
}

/// Calendar days, both inclusive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct WireDays {
    pub first: Option<String>,
    pub last: Option<String>,
}

/// Who speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct WireSpeaker {
    pub span: Option<WireSpan>,
    pub entity: Option<usize>,
    pub name: Option<String>,
    pub how: &'static str,
}

/// A number of people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct WireCount {
    pub low: u64,
    pub high: Option<u64>,
    pub best: u64,
    pub bound: &'static str,
    pub text: String,
}

/// Who was harmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct WireVictims {
    pub span: Option<WireSpan>,
    pub text: Option<String>,
    pub groups: Vec<&'static str>,
}

/// Who says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct WireSource {
    pub span: WireSpan,
    pub entity: Option<usize>,
    pub name: String,
}

/// What the article reports for one outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct WireToll {
    pub outcome: &'static str,
    pub low: u64,
    pub best: u64,
    pub high: Option<u64>,
    pub figures: Vec<usize>,
}

/// The contract's form of calendar days.
#[must_use]
pub fn wire_days(days: Days) -> WireDays {
    WireDays { first: days.first.map(|day| day.to_string()), last: days.last.map(|day| day.to_string()) }
}

/// The contract's form of an article.
#[must_use]
pub fn wire(article: &Article) -> WireArticle {
    let export = Export::new(article);
    let annotations = export.annotations();
    let segments = segments(&annotations, export.map.utf16(article.document.text().len()));
    WireArticle {
        published: article.published.map(wire_published),
        english: article.language == Language::English,
        language: match article.language {
            Language::English => None,
            Language::Other(name) => name,
        },
        blocks: export.blocks(),
        entities: export.entities(),
        sentences: export.sentences(),
        tolls: export.tolls(),
        annotations,
        segments,
    }
}

/// The layers in the order in which they take part in the numbering of annotations.
const LAYERS: usize = Kind::ALL.len();

struct Export<'a> {
    article: &'a Article<'a>,
    map: Utf16Map,
    /// Kind and index of each annotation, in reading order: its position is its id.
    order: Vec<(Kind, usize)>,
    /// For each kind, the id of each of its marks; empty for kinds that were not asked for.
    ids: [Vec<usize>; LAYERS],
}

impl<'a> Export<'a> {
    fn new(article: &'a Article<'a>) -> Self {
        let mut spans: Vec<(Span, Kind, usize)> = Vec::new();
        let marks = &article.marks;
        collect(&mut spans, article, Kind::Entity, &marks.entities);
        collect(&mut spans, article, Kind::Date, &marks.dates);
        collect(&mut spans, article, Kind::Quote, &marks.quotes);
        collect(&mut spans, article, Kind::Casualty, &marks.casualties);
        spans.sort_by(|a, b| a.0.reading_order(b.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        let mut ids: [Vec<usize>; LAYERS] = Default::default();
        for (id, &(_, kind, index)) in spans.iter().enumerate() {
            let layer = &mut ids[kind as usize];
            layer.resize(layer.len().max(index + 1), 0);
            layer[index] = id;
        }
        let order = spans.into_iter().map(|(_, kind, index)| (kind, index)).collect();
        Self { article, map: Utf16Map::new(article.document.text()), order, ids }
    }

    /// The id of a mark; `None` if its kind was not asked for.
    fn id(&self, kind: Kind, index: usize) -> Option<usize> {
        self.ids[kind as usize].get(index).copied()
    }

    fn span(&self, span: Span) -> WireSpan {
        WireSpan { start: self.map.utf16(span.start), end: self.map.utf16(span.end) }
    }

    fn text(&self, span: Span) -> String {
        self.article.document.slice(span).to_owned()
    }

    fn blocks(&self) -> Vec<WireBlock> {
        let block = |block: &crate::Block| {
            let WireSpan { start, end } = self.span(block.span);
            WireBlock { start, end, kind: block.kind.name() }
        };
        self.article.document.blocks().iter().map(block).collect()
    }

    fn sentences(&self) -> Vec<WireSpan> {
        self.article.document.sentences().iter().map(|sentence| self.span(sentence.span)).collect()
    }

    /// Entities, where names were asked for; speakers and sources keep their names without them.
    fn entities(&self) -> Vec<WireEntity> {
        if !self.article.kinds.has(Kind::Entity) {
            return Vec::new();
        }
        let entities = self.article.links.entities.iter().enumerate();
        entities.map(|(id, entity)| self.entity(id, entity)).collect()
    }

    fn entity(&self, id: usize, entity: &link::Entity) -> WireEntity {
        WireEntity {
            id,
            entity_type: entity_type(entity.entity_type),
            name: entity.name.clone(),
            mentions: entity.mentions.iter().filter_map(|&index| self.id(Kind::Entity, index)).collect(),
            role: entity.role.clone(),
            place: entity.place.map(|place| WirePlace {
                country: place.country.iter().map(|&byte| char::from(byte)).collect(),
                kind: place_kind(place.kind),
                latitude: degrees(place.latitude),
                longitude: degrees(place.longitude),
                ambiguous: place.ambiguous,
            }),
        }
    }

    fn known_entity(&self, entity: Option<usize>) -> Option<usize> {
        entity.filter(|_| self.article.kinds.has(Kind::Entity))
    }

    fn annotations(&self) -> Vec<WireAnnotation> {
        let marks = &self.article.marks;
        let annotation = |(id, &(kind, index)): (usize, &(Kind, usize))| match kind {
            Kind::Entity => self.annotation(id, &marks.entities[index], |mark| self.mention(index, mark)),
            Kind::Date => self.annotation(id, &marks.dates[index], |mark| self.date(mark)),
            Kind::Quote => self.annotation(id, &marks.quotes[index], |mark| self.quote(index, mark)),
            Kind::Casualty => self.annotation(id, &marks.casualties[index], |mark| self.figure(index, mark)),
        };
        self.order.iter().enumerate().map(annotation).collect()
    }

    fn annotation<R>(&self, id: usize, mark: &Mark<R>, reading: impl Fn(&Mark<R>) -> WireMark) -> WireAnnotation {
        WireAnnotation {
            id,
            mark: self.span(mark.span),
            confidence: confidence(mark.confidence),
            rule: mark.rule.id,
            furniture: self.article.document.in_furniture(mark.span.start),
            reading: reading(mark),
        }
    }

    fn mention(&self, index: usize, mark: &Mark<Mention>) -> WireMark {
        WireMark::Entity {
            entity: self.article.links.entity_of_mention[index],
            entity_type: entity_type(mark.reading.entity_type),
        }
    }

    fn date(&self, mark: &Mark<DateExpression>) -> WireMark {
        let reading = &mark.reading;
        WireMark::Date {
            date_type: date_type(reading.date_type),
            value: reading.value.clone(),
            modifier: reading.modifier.map(modifier),
            days: reading.days.map(wire_days),
            anchor: match reading.anchor {
                Anchor::None => WireAnchor::Name("none"),
                Anchor::Published => WireAnchor::Name("published"),
                Anchor::Date(index) => WireAnchor::Annotation(self.ids[Kind::Date as usize][index]),
            },
        }
    }

    fn quote(&self, index: usize, mark: &Mark<Quote>) -> WireMark {
        let reading = &mark.reading;
        let speaker = &self.article.links.speakers[index];
        WireMark::Quote {
            form: form(reading.form),
            content: reading.content.iter().map(|&span| self.span(span)).collect(),
            cue: reading.cue.map(|span| self.span(span)),
            speaker: WireSpeaker {
                span: speaker.span.map(|span| self.span(span)),
                entity: self.known_entity(speaker.entity),
                name: speaker.name.clone(),
                how: how(speaker.how),
            },
        }
    }

    fn figure(&self, index: usize, mark: &Mark<Figure>) -> WireMark {
        let reading = &mark.reading;
        let links = &self.article.links.figures[index];
        WireMark::Casualty {
            outcome: outcome(reading.outcome),
            count: WireCount {
                low: reading.count.low,
                high: reading.count.high,
                best: reading.count.best,
                bound: bound(reading.count.bound),
                text: self.text(mark.span),
            },
            victims: WireVictims {
                span: reading.victims.map(|span| self.span(span)),
                text: reading.victims.map(|span| self.text(span)),
                groups: reading.groups.iter().map(|&group| victim_group(group)).collect(),
            },
            trigger: reading.trigger.map(|span| self.span(span)),
            part_of: reading.part_of.and_then(|whole| self.id(Kind::Casualty, whole)),
            source: links.source.as_ref().map(|source| WireSource {
                span: self.span(source.span),
                entity: self.known_entity(source.entity),
                name: source.name.clone(),
            }),
            status: status(reading.status),
            cumulative: reading.cumulative,
            date: links.date.and_then(|date| self.id(Kind::Date, date)),
            place: links.place.and_then(|place| self.id(Kind::Entity, place)),
            cause: reading.cause.map(|span| self.span(span)),
        }
    }

    fn tolls(&self) -> Vec<WireToll> {
        if !self.article.kinds.has(Kind::Casualty) {
            return Vec::new();
        }
        let toll = |toll: &link::Toll| WireToll {
            outcome: outcome(toll.outcome),
            low: toll.low,
            best: toll.best,
            high: toll.high,
            figures: toll.figures.iter().filter_map(|&figure| self.id(Kind::Casualty, figure)).collect(),
        };
        self.article.links.tolls.iter().map(toll).collect()
    }
}

fn collect<R>(spans: &mut Vec<(Span, Kind, usize)>, article: &Article, kind: Kind, layer: &[Mark<R>]) {
    if article.kinds.has(kind) {
        spans.extend(layer.iter().enumerate().map(|(index, mark)| (mark.span, kind, index)));
    }
}

fn wire_published(reference: ReferenceDay) -> WirePublished {
    let from = match reference.source {
        ReferenceSource::Option => "option",
        ReferenceSource::Dateline => "dateline",
        ReferenceSource::Caption => "caption",
        ReferenceSource::Stated => "stated",
    };
    WirePublished { day: reference.day.to_string(), from }
}

/// The gazetteer keeps single precision; five decimals are a metre.
fn degrees(value: f32) -> f64 {
    (f64::from(value) * 1e5).round() / 1e5
}

const fn entity_type(entity_type: EntityType) -> &'static str {
    match entity_type {
        EntityType::Person => "person",
        EntityType::Organization => "organization",
        EntityType::Place => "place",
        EntityType::Affiliation => "affiliation",
        EntityType::Event => "event",
    }
}

const fn place_kind(kind: PlaceKind) -> &'static str {
    match kind {
        PlaceKind::Country => "country",
        PlaceKind::Region => "region",
        PlaceKind::City => "city",
        PlaceKind::Other => "other",
    }
}

const fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}

const fn date_type(date_type: DateType) -> &'static str {
    match date_type {
        DateType::Date => "date",
        DateType::Time => "time",
        DateType::Duration => "duration",
        DateType::Set => "set",
    }
}

const fn modifier(modifier: Modifier) -> &'static str {
    match modifier {
        Modifier::Start => "START",
        Modifier::Mid => "MID",
        Modifier::End => "END",
        Modifier::Approx => "APPROX",
        Modifier::Before => "BEFORE",
        Modifier::After => "AFTER",
        Modifier::OnOrBefore => "ON_OR_BEFORE",
        Modifier::OnOrAfter => "ON_OR_AFTER",
        Modifier::LessThan => "LESS_THAN",
        Modifier::MoreThan => "MORE_THAN",
        Modifier::EqualOrLess => "EQUAL_OR_LESS",
        Modifier::EqualOrMore => "EQUAL_OR_MORE",
    }
}

const fn form(form: Form) -> &'static str {
    match form {
        Form::Direct => "direct",
        Form::Partial => "partial",
        Form::Indirect => "indirect",
    }
}

const fn how(how: How) -> &'static str {
    match how {
        How::Named => "named",
        How::Described => "described",
        How::Pronoun => "pronoun",
        How::Continued => "continued",
        How::Unknown => "unknown",
    }
}

const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Killed => "killed",
        Outcome::Injured => "injured",
        Outcome::Missing => "missing",
        Outcome::Displaced => "displaced",
        Outcome::Detained => "detained",
        Outcome::Abducted => "abducted",
        Outcome::Trapped => "trapped",
        Outcome::Rescued => "rescued",
        Outcome::Surrendered => "surrendered",
    }
}

const fn bound(bound: Bound) -> &'static str {
    match bound {
        Bound::Exact => "exact",
        Bound::AtLeast => "at least",
        Bound::MoreThan => "more than",
        Bound::AtMost => "at most",
        Bound::FewerThan => "fewer than",
        Bound::About => "about",
        Bound::Range => "range",
        Bound::Vague => "vague",
    }
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::Stated => "stated",
        Status::Feared => "feared",
        Status::Denied => "denied",
        Status::Hypothetical => "hypothetical",
    }
}

const fn victim_group(group: VictimGroup) -> &'static str {
    match group {
        VictimGroup::Civilian => "civilian",
        VictimGroup::Combatant => "combatant",
        VictimGroup::Police => "police",
        VictimGroup::Child => "child",
        VictimGroup::Woman => "woman",
        VictimGroup::Man => "man",
        VictimGroup::Student => "student",
        VictimGroup::Journalist => "journalist",
        VictimGroup::Medic => "medic",
        VictimGroup::AidWorker => "aid worker",
        VictimGroup::Prisoner => "prisoner",
        VictimGroup::Perpetrator => "perpetrator",
        VictimGroup::Official => "official",
    }
}
