//! The fields of an article and of all that is in it, as `js/index.d.ts` describes them, in the order in which they cross.
//!
//! A field that is added here stands at the same place in `js/article.js`, and in `js/index.d.ts`; tests compare all three.

use std::ops::Range;

use super::sink::{Sink, Value};
use crate::annotate::Article;
use crate::annotation::{Kind, Mark};
use crate::annotators::casualties::{Count, Figure, Victim};
use crate::annotators::dates::{Anchor, DateExpression, Days};
use crate::annotators::entities::{Mention, Place};
use crate::annotators::quotes::Quote;
use crate::document::Block;
use crate::link;
use crate::span::{Span, Utf16Map};
use crate::text::Language;

/// The layers in the order in which they take part in the numbering of annotations.
const LAYERS: usize = Kind::ALL.len();

/// An article with what its export needs besides: ids and offsets as JavaScript counts them.
pub struct Export<'a> {
    article: &'a Article<'a>,
    map: Utf16Map<'a>,
    /// Kind and index of each annotation, in reading order: its position is its id.
    order: Vec<(Kind, usize)>,
    /// For each kind, the id of each of its marks; empty for kinds that were not asked for.
    ids: [Vec<usize>; LAYERS],
}

/// A range of UTF-16 code units.
struct Utf16Span(Range<usize>);

impl Utf16Span {
    fn fields(self, out: &mut impl Sink) {
        out.field("start", self.0.start);
        out.field("end", self.0.end);
    }
}

impl Value for Utf16Span {
    fn put(self, out: &mut impl Sink) {
        out.object(|out| self.fields(out));
    }
}

impl<'a> Export<'a> {
    pub fn new(article: &'a Article<'a>) -> Self {
        let mut spans: Vec<(Span, Kind, usize)> = Vec::new();
        let marks = &article.marks;
        collect(&mut spans, article, Kind::Entity, &marks.entities);
        collect(&mut spans, article, Kind::Date, &marks.dates);
        collect(&mut spans, article, Kind::Quote, &marks.quotes);
        collect(&mut spans, article, Kind::Casualty, &marks.casualties);
        spans.sort_unstable_by(|a, b| a.0.reading_order(b.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        let mut ids: [Vec<usize>; LAYERS] = Default::default();
        for (id, &(_, kind, index)) in spans.iter().enumerate() {
            let layer = &mut ids[kind as usize];
            layer.resize(layer.len().max(index + 1), 0);
            layer[index] = id;
        }
        let order = spans.into_iter().map(|(_, kind, index)| (kind, index)).collect();
        Self { article, map: Utf16Map::new(article.document.text()), order, ids }
    }

    /// The length of the text in UTF-16 code units.
    pub fn length(&self) -> usize {
        self.map.utf16(self.article.document.text().len())
    }

    /// Where the annotations stand, in UTF-16 code units; their places are their ids.
    pub fn mark_spans(&self) -> Vec<Range<usize>> {
        self.order.iter().map(|&(kind, index)| self.span(self.mark_span(kind, index)).0).collect()
    }

    fn mark_span(&self, kind: Kind, index: usize) -> Span {
        let marks = &self.article.marks;
        match kind {
            Kind::Entity => marks.entities[index].span,
            Kind::Date => marks.dates[index].span,
            Kind::Quote => marks.quotes[index].span,
            Kind::Casualty => marks.casualties[index].span,
        }
    }

    /// The id of a mark; `None` if its kind was not asked for.
    fn id(&self, kind: Kind, index: usize) -> Option<usize> {
        self.ids[kind as usize].get(index).copied()
    }

    fn span(&self, span: Span) -> Utf16Span {
        Utf16Span(self.map.utf16(span.start)..self.map.utf16(span.end))
    }

    /// All fields of the article but its segments.
    pub fn fields<S: Sink>(&self, out: &mut S) {
        let Article { document, published, language, links, .. } = self.article;
        out.key("published");
        out.nullable(*published, |out, published| {
            out.object(|out| {
                out.field("day", published.day);
                out.field("from", published.source);
            });
        });
        out.field("english", *language == Language::English);
        out.field("language", language.other());
        out.key("blocks");
        out.list(document.blocks().iter(), |out, block| self.block(out, block));
        out.key("entities");
        out.list(self.entities().iter().enumerate(), |out, (id, entity)| self.entity(out, id, entity));
        out.key("sentences");
        out.list(document.sentences().iter(), |out, sentence| self.span(sentence.span).put(out));
        out.key("annotations");
        out.list(self.order.iter().enumerate(), |out, (id, &(kind, index))| self.annotation(out, id, kind, index));
        let wanted = self.article.kinds.has(Kind::Casualty);
        out.key("incidents");
        let incidents = if wanted { links.incidents.as_slice() } else { &[] };
        out.list(incidents.iter().enumerate(), |out, (id, incident)| self.incident(out, id, incident));
        out.key("tolls");
        self.tolls(out, if wanted { &links.tolls } else { &[] });
    }

    fn block(&self, out: &mut impl Sink, block: &Block) {
        out.object(|out| {
            self.span(block.span).fields(out);
            out.field("kind", block.kind);
        });
    }

    /// Entities, where names were asked for; speakers and sources keep their names without them.
    fn entities(&self) -> &[link::Entity] {
        if self.article.kinds.has(Kind::Entity) { &self.article.links.entities } else { &[] }
    }

    fn known_entity(&self, entity: Option<usize>) -> Option<usize> {
        entity.filter(|_| self.article.kinds.has(Kind::Entity))
    }

    fn entity<S: Sink>(&self, out: &mut S, id: usize, entity: &link::Entity) {
        out.object(|out| {
            out.field("id", id);
            out.field("type", entity.entity_type);
            out.field("name", entity.name.as_str());
            self.ids(out, "mentions", Kind::Entity, &entity.mentions);
            out.optional("role", entity.role.as_deref(), S::string);
            out.optional("place", entity.place, place);
        });
    }

    /// A field that holds the ids of some marks of a kind that was asked for.
    fn ids<S: Sink>(&self, out: &mut S, name: &'static str, kind: Kind, marks: &[usize]) {
        out.key(name);
        out.list(marks.iter().map(|&mark| self.ids[kind as usize][mark]), S::number);
    }

    fn annotation<S: Sink>(&self, out: &mut S, id: usize, kind: Kind, index: usize) {
        let marks = &self.article.marks;
        out.object(|out| {
            out.field("id", id);
            match kind {
                Kind::Entity => self.mark(out, kind, &marks.entities[index], |out, mark| self.mention(out, index, mark)),
                Kind::Date => self.mark(out, kind, &marks.dates[index], |out, mark| self.date(out, mark)),
                Kind::Quote => self.mark(out, kind, &marks.quotes[index], |out, mark| self.quote(out, index, mark)),
                Kind::Casualty => self.mark(out, kind, &marks.casualties[index], |out, mark| self.figure(out, index, mark)),
            }
        });
    }

    fn mark<S: Sink, R>(&self, out: &mut S, kind: Kind, mark: &Mark<R>, reading: impl FnOnce(&mut S, &Mark<R>)) {
        self.span(mark.span).fields(out);
        out.field("confidence", mark.confidence);
        out.field("rule", mark.rule.id);
        let furniture = self.article.document.in_furniture(mark.span.start);
        out.optional("furniture", furniture.then_some(()), |out, ()| out.flag(true));
        out.field("kind", kind);
        reading(out, mark);
    }

    fn mention(&self, out: &mut impl Sink, index: usize, mark: &Mark<Mention>) {
        out.field("entity", self.article.links.entity_of_mention[index]);
        out.field("type", mark.reading.entity_type);
    }

    fn date<S: Sink>(&self, out: &mut S, mark: &Mark<DateExpression>) {
        let reading = &mark.reading;
        out.field("type", reading.date_type);
        out.field("value", reading.value.as_deref());
        out.optional("mod", reading.modifier, |out, modifier| modifier.put(out));
        out.key("days");
        out.nullable(reading.days, days);
        out.key("anchor");
        match reading.anchor {
            Anchor::Date(index) => {
                out.either(true);
                out.number(self.ids[Kind::Date as usize][index]);
            }
            Anchor::None | Anchor::Published => {
                out.either(false);
                out.string(if reading.anchor == Anchor::None { "none" } else { "published" });
            }
        }
    }

    fn quote<S: Sink>(&self, out: &mut S, index: usize, mark: &Mark<Quote>) {
        let reading = &mark.reading;
        out.field("form", reading.form);
        out.key("content");
        out.list(reading.content.iter(), |out, &span| self.span(span).put(out));
        out.field("cue", reading.cue.map(|span| self.span(span)));
        out.key("speaker");
        let speaker = &self.article.links.speakers[index];
        out.object(|out| {
            out.field("span", speaker.span.map(|span| self.span(span)));
            out.field("entity", self.known_entity(speaker.entity));
            out.field("name", speaker.name.as_deref());
            out.field("how", speaker.how);
        });
    }

    fn figure<S: Sink>(&self, out: &mut S, index: usize, mark: &Mark<Figure>) {
        let reading = &mark.reading;
        let links = &self.article.links.figures[index];
        out.field("outcome", reading.outcome);
        out.key("count");
        count(out, &reading.count, self.article.document.slice(mark.span));
        out.key("victims");
        self.victims(out, reading, &links.persons);
        out.key("by");
        out.nullable(links.by.as_ref(), |out, by| self.source(out, by));
        out.field("trigger", reading.trigger.map(|span| self.span(span)));
        let linked = links.of.filter(|_| links.standing == link::Standing::Part);
        out.field("partOf", reading.part_of.or(linked).and_then(|whole| self.id(Kind::Casualty, whole)));
        out.key("source");
        out.nullable(links.source.as_ref(), |out, source| self.source(out, source));
        out.field("status", reading.status);
        out.field("incident", links.incident);
        out.field("standing", links.standing);
        out.field("of", links.of.and_then(|other| self.id(Kind::Casualty, other)));
        out.field("struck", links.struck);
        out.field("cumulative", reading.cumulative);
        out.field("date", links.date.and_then(|date| self.id(Kind::Date, date)));
        out.field("place", links.place.and_then(|place| self.id(Kind::Entity, place)));
        out.field("cause", reading.cause.map(|span| self.span(span)));
    }

    fn victims<S: Sink>(&self, out: &mut S, reading: &Figure, persons: &[Option<usize>]) {
        out.object(|out| {
            out.field("span", reading.victims.map(|span| self.span(span)));
            out.field("text", reading.victims.map(|span| self.article.document.slice(span)));
            out.key("groups");
            out.list(reading.groups.iter(), |out, &group| group.put(out));
            out.key("persons");
            out.list(reading.persons.iter().zip(persons), |out, (victim, &entity)| self.victim(out, victim, entity));
        });
    }

    fn victim(&self, out: &mut impl Sink, victim: &Victim, entity: Option<usize>) {
        out.object(|out| {
            out.field("name", victim.name.map(|name| self.article.document.slice(name)));
            out.field("entity", self.known_entity(entity));
            out.field("age", victim.age);
            out.field("sex", victim.sex);
        });
    }

    fn source(&self, out: &mut impl Sink, source: &link::Source) {
        out.object(|out| {
            out.field("span", self.span(source.span));
            out.field("entity", self.known_entity(source.entity));
            out.field("name", source.name.as_str());
        });
    }

    fn incident<S: Sink>(&self, out: &mut S, id: usize, incident: &link::Incident) {
        out.object(|out| {
            out.field("id", id);
            self.ids(out, "figures", Kind::Casualty, &incident.figures);
            out.field("date", incident.date.and_then(|date| self.id(Kind::Date, date)));
            out.field("place", incident.place.and_then(|place| self.id(Kind::Entity, place)));
            out.key("days");
            out.nullable(incident.days, days);
            out.field("cause", incident.cause.map(|span| self.span(span)));
            out.key("by");
            out.nullable(incident.by.as_ref(), |out, by| self.source(out, by));
            out.field("background", incident.background);
            out.key("tolls");
            self.tolls(out, &incident.tolls);
        });
    }

    fn tolls<S: Sink>(&self, out: &mut S, all: &[link::Toll]) {
        tolls(out, all, &self.ids[Kind::Casualty as usize]);
    }
}

/// Tolls, with the `ids` of the figures.
pub(super) fn tolls<S: Sink>(out: &mut S, tolls: &[link::Toll], ids: &[usize]) {
    out.list(tolls.iter(), |out, toll| {
        let figures = |out: &mut S, name, figures: &[usize]| {
            out.key(name);
            out.list(figures.iter().map(|&figure| ids[figure]), S::number);
        };
        out.object(|out| {
            out.field("outcome", toll.outcome);
            out.field("low", toll.low);
            out.field("best", toll.best);
            out.field("high", toll.high);
            figures(out, "figures", &toll.figures);
            figures(out, "added", &toll.added);
        });
    });
}

fn collect<R>(spans: &mut Vec<(Span, Kind, usize)>, article: &Article, kind: Kind, layer: &[Mark<R>]) {
    if article.kinds.has(kind) {
        spans.extend(layer.iter().enumerate().map(|(index, mark)| (mark.span, kind, index)));
    }
}

fn place(out: &mut impl Sink, place: Place) {
    let country: String = place.country.iter().map(|&byte| char::from(byte)).collect();
    out.object(|out| {
        out.field("country", country.as_str());
        out.field("kind", place.kind);
        out.key("latitude");
        out.degrees(degrees(place.latitude));
        out.key("longitude");
        out.degrees(degrees(place.longitude));
        out.field("ambiguous", place.ambiguous);
    });
}

/// The gazetteer keeps single precision.
fn degrees(value: f32) -> i32 {
    (f64::from(value) * 1e5).round() as i32
}

fn days(out: &mut impl Sink, days: Days) {
    out.object(|out| {
        out.field("first", days.first);
        out.field("last", days.last);
    });
}

fn count(out: &mut impl Sink, count: &Count, text: &str) {
    out.object(|out| {
        out.field("low", count.low);
        out.field("high", count.high);
        out.field("best", count.best);
        out.field("bound", count.bound);
        out.field("unit", count.unit);
        out.field("text", text);
    });
}
