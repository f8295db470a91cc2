// An article taken apart for corrections: marks and entities that hold each other by reference, so that some can go and
// others come before each gets its id again. Used by apply.js alone.

import { firstFrom } from '../facts.js';
import { keysOf } from '../words.js';
import { locate } from './anchor.js';
import { segmentsOf } from '../../js/segments.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("../../js/index.js").Entity} Entity */
/** @typedef {import("../../js/index.js").Kind} Kind */
/** @typedef {import("./anchor.js").Anchor} Anchor */
/** @typedef {import("./anchor.js").Span} Span */
/** @typedef {"auto" | "accepted" | "edited" | "added"} Review Who vouches for a mark: the engine alone, or the reader. */
/** @typedef {Omit<Entity, "id" | "mentions"> & { unmentioned?: boolean, renamed?: boolean }} Named */
/**
 * `named` is the entity of a mention, the speaker of a quote, the source of a figure. `mark` is the engine's own object until
 * a correction touches the item; `links` are the marks that it refers to, by field, where a correction says so. `id` is its
 * place in the article put together, -1 if it is not there; `made` is what stood there last. `stands` is what a figure does in the
 * toll (standings.js).
 * @typedef {{ mark: any, order: number, review: Review, live: boolean, named: Named | null, links: Record<string, Item | null> | null, id: number, stands: import("./standings.js").Settled | null,
 *   made: { parts: unknown[], annotation: Annotation & { review: Review } } | null }} Item
 */

/** @typedef {Pick<Article, "annotations" | "segments">} Cut */

/** A date read from one that the reader has changed or taken away. */
export const UNSETTLED = { confidence: 'low', unsettled: true };

/** Which fields of a mark hold the id of another. @type {Record<Kind, string[]>} */
const LINKS = { entity: [], date: ['anchor'], quote: [], casualty: ['partOf', 'date', 'place'] };

/** @param {{ kind: Kind }} mark */
const linksOf = ({ kind }) => LINKS[kind];

/** Marks that start and end together stand in this order. */
const KINDS = keysOf(LINKS);

/** @typedef {import("../../js/index.js").DateExpression["days"]} Days */
/** @typedef {{ other: Item, from: Days, to: Days }} Move A date to move along with the one that it was read from. */
/**
 * Where a date lies once the one that it was read from means other days; null where that cannot be told, undefined while it
 * is not known yet.
 * @typedef {(value: string | null, from: Days, to: Days) => import("../../js/index.js").MovedDate | null | undefined} Moved
 */

/** @param {string} text @param {Article} article @param {Moved} moved */
export function createDesk(text, article, moved) {
  /** @type {Named[]} */
  const named = article.entities.map(({ id: _, mentions, ...entity }) => ({ ...entity, unmentioned: mentions.length === 0 }));
  const items = article.annotations.map((mark, order) => itemOf(mark, order, named[entityOf(mark) ?? -1] ?? null));
  /** Marks that the reader made or moved. @type {Map<string, Item[]>} */
  const placed = new Map();

  /** @param {Item} item */
  function enter(item) {
    const key = keyOf(item.mark.kind, item.mark);
    placed.set(key, [...(placed.get(key) ?? []), item]);
  }

  /** The marks of a kind on a span. @param {string} kind @param {Span} span @returns {Item[]} */
  function at(kind, span) {
    /** @type {Item[]} */
    const there = [];
    const { annotations } = article;
    for (let index = firstFrom(annotations, span.start); annotations[index]?.start === span.start; index++) {
      const { mark } = items[index];
      if (mark.kind === kind && mark.start === span.start && mark.end === span.end) there.push(items[index]);
    }
    return [...there, ...(placed.get(keyOf(kind, span)) ?? []).filter((item) => !there.includes(item))];
  }

  return {
    text,
    article,
    items,
    named,
    moved,
    /** Dates whose move is not known yet. @type {Move[]} */
    waiting: [],
    /** Where an anchor's words stand. @param {Anchor} anchor */
    locate: (anchor) => locate(text, anchor),
    /** The mark that an anchor names. @param {Anchor} anchor @returns {Item | undefined} */
    find(anchor) {
      const span = locate(text, anchor);
      const there = span ? at(anchor.kind, span) : [];
      const nth = anchor.nth ?? 0;
      return there.filter(({ live }) => live)[nth] ?? there[nth];
    },
    /** @param {Annotation | any} mark */
    place(mark) {
      const item = itemOf(mark, items.length, null);
      items.push(item);
      enter(item);
      return item;
    },
    /** @param {Item} item @param {Span} span */
    move(item, { start, end }) {
      const key = keyOf(item.mark.kind, item.mark);
      placed.set(
        key,
        (placed.get(key) ?? []).filter((other) => other !== item),
      );
      Object.assign(item.mark, { start, end });
      enter(item);
    },
    /** What a mark refers to, to be changed. @param {Item} item */
    links(item) {
      item.links ??= Object.fromEntries(linksOf(item.mark).map((field) => [field, items[item.mark[field]] ?? null]));
      return item.links;
    },
    /** What a field of a mark refers to. @param {Item} item @param {string} field */
    linked: ({ links, mark }, field) => (links ? links[field] : items[mark[field]]) ?? null,
    /** The dates that were read from one. @param {Item} date */
    readFrom: (date) =>
      items.filter((item) => item.mark.kind === 'date' && (item.links ? item.links.anchor : items[item.mark.anchor]) === date),
    /** The live mentions of an entity, in the order of the text. @param {Named} who */
    mentions: (who) => items.filter((item) => item.live && item.named === who && item.mark.kind === 'entity'),
  };
}

/** @typedef {ReturnType<typeof createDesk>} Desk */

/** @param {any} mark @param {number} order @param {Named | null} named @returns {Item} */
const itemOf = (mark, order, named) => ({
  mark,
  order,
  review: 'auto',
  live: true,
  named,
  links: null,
  id: -1,
  stands: null,
  made: null,
});

/** @param {string} kind @param {Span} span */
const keyOf = (kind, { start, end }) => `${kind} ${start} ${end}`;

/** @param {Annotation} mark */
function entityOf(mark) {
  if (mark.kind === 'entity') return mark.entity;
  if (mark.kind === 'quote') return mark.speaker.entity;
  return mark.kind === 'casualty' ? (mark.source?.entity ?? null) : null;
}

/**
 * The article put together again: ids are places in the lists, segments are cut anew if marks came or went since `last`.
 * Incidents and tolls are the engine's still.
 * @param {Desk} desk @param {Cut} last
 */
export function assemble(desk, last) {
  const { text, article, items, named } = desk;
  const live = items.filter((item) => item.live).sort(byPlace);
  for (const item of items) item.id = -1;
  live.forEach((item, id) => {
    item.id = id;
  });
  const entities = entitiesOf(live, named);
  const entityIds = new Map(entities.map(({ who }, id) => [who, id]));
  const annotations = live.map((item) => annotationOf(item, desk, entityIds));
  const { length } = last.annotations;
  const same = live.length === length && live.every(({ mark, id }) => samePlace(mark, last.annotations[id]));
  const segments = same ? last.segments : segmentsOf(annotations, text.length);
  return { ...article, entities: entities.map(({ entity }) => entity), annotations, segments };
}

/** @param {Span} a @param {Span} b */
const samePlace = (a, b) => a.start === b.start && a.end === b.end;

/** @param {Item} a @param {Item} b */
const byPlace = ({ mark: a, order: first }, { mark: b, order: second }) =>
  a.start - b.start || b.end - a.end || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || first - second;

/** @param {Item[]} live @param {Named[]} named */
function entitiesOf(live, named) {
  /** @type {Map<Named, number[]>} */
  const mentions = new Map();
  for (const { mark, named: who, id } of live) {
    if (mark.kind !== 'entity' || !who) continue;
    const list = mentions.get(who);
    if (list) list.push(id);
    else mentions.set(who, [id]);
  }
  return named
    .filter((who) => mentions.has(who) || who.unmentioned)
    .map((who, id) => {
      const { unmentioned: _, renamed: __, ...entity } = who;
      return { who, entity: /** @type {Entity} */ ({ ...entity, id, mentions: mentions.get(who) ?? [] }) };
    });
}

/**
 * The mark of an item as the article has it; the one made before where nothing of it has changed.
 * @param {Item} item @param {Desk} desk @param {Map<Named, number>} entityIds
 */
function annotationOf(item, desk, entityIds) {
  const { mark, review, named, id, stands } = item;
  const entity = named ? (entityIds.get(named) ?? null) : null;
  const word = mark.kind === 'entity' ? (named?.type ?? mark.type) : nameFor((mark.speaker ?? mark.source)?.name, named);
  const others = linksOf(mark).map((field) => {
    const other = desk.linked(item, field);
    if (field !== 'anchor') return other && other.id >= 0 ? other.id : null;
    return other ? (other.id >= 0 ? other.id : 'none') : mark[field];
  });
  const people = entitiesIn(mark).map((read) => (read === null ? null : (entityIds.get(desk.named[read]) ?? null)));
  const standing = stands && { standing: stands.standing, of: stands.of?.id ?? null, incident: stands.incident };
  const parts = [mark, review, id, entity, word, ...others, ...people, ...Object.values(standing ?? {})];
  if (item.made?.parts.every((part, index) => part === parts[index])) return item.made.annotation;
  const annotation = annotationFrom(mark, { review, id, entity, word, others, people, standing });
  item.made = { parts, annotation };
  return annotation;
}

/** The entities that a figure names besides its source: who did it, and its victims. @param {any} mark @returns {(number | null)[]} */
const entitiesIn = ({ kind, by, victims }) =>
  kind === 'casualty' ? [by, ...victims.persons].map((one) => one?.entity ?? null) : [];

/**
 * @param {any} mark
 * @param {{ review: Review, id: number, entity: number | null, word: any, others: any[], people: (number | null)[], standing: object | null }} parts
 * @returns {Annotation & { review: Review }}
 */
function annotationFrom(mark, { review, id, entity, word, others, people: [by, ...people], standing }) {
  const copy = { ...mark, id, review, ...standing };
  if (mark.kind === 'entity') Object.assign(copy, { entity: entity ?? -1, type: word });
  if (mark.kind === 'quote') copy.speaker = { ...mark.speaker, entity, name: word };
  if (mark.kind === 'casualty' && mark.source) copy.source = { ...mark.source, entity, name: word };
  if (mark.kind === 'casualty') {
    if (mark.by) copy.by = { ...mark.by, entity: by };
    const persons = mark.victims.persons.map((/** @type {object} */ one, /** @type {number} */ at) => ({
      ...one,
      entity: people[at],
    }));
    copy.victims = { ...mark.victims, persons };
  }
  linksOf(mark).forEach((field, index) => {
    copy[field] = others[index];
  });
  if (typeof mark.anchor === 'number' && copy.anchor === 'none') Object.assign(copy, UNSETTLED);
  return copy;
}

/** @param {string | null} name @param {Named | null} named */
const nameFor = (name, named) => (named?.renamed ? named.name : name);
