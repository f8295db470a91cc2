// An article taken apart for corrections: marks and entities that hold each other by reference, so that some can go and
// others come before each gets its id again. Used by apply.js alone.

import { locate } from './anchor.js';
import { segmentsOf } from './segments.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("../../js/index.js").Entity} Entity */
/** @typedef {import("./anchor.js").Anchor} Anchor */
/** @typedef {import("./anchor.js").Span} Span */
/** @typedef {"auto" | "accepted" | "edited" | "added"} Review Who vouches for a mark: the engine alone, or the reader. */
/** @typedef {Omit<Entity, "id" | "mentions"> & { unmentioned?: boolean, renamed?: boolean }} Named */
/**
 * `named` is the entity of a mention, the speaker of a quote, the source of a figure.
 * @typedef {{ mark: any, order: number, review: Review, live: boolean, named: Named | null, links: Record<string, Item | null> }} Item
 */

/** Marks that start and end together stand in this order. */
const KINDS = ['entity', 'date', 'quote', 'casualty'];

/** Which fields of a mark hold the id of another. @type {Record<string, string[]>} */
const LINKS = { entity: [], date: ['anchor'], quote: [], casualty: ['partOf', 'date', 'place'] };

/** @param {string} text @param {Article} article */
export function createDesk(text, article) {
  /** @type {Named[]} */
  const named = article.entities.map(({ id: _, mentions, ...entity }) => ({ ...entity, unmentioned: mentions.length === 0 }));
  const items = article.annotations.map((mark, order) => itemOf(mark, order));
  items.forEach((item) => {
    item.named = named[entityOf(item.mark) ?? -1] ?? null;
    for (const field of LINKS[item.mark.kind]) item.links[field] = items[item.mark[field]] ?? null;
  });
  /** @type {Map<string, Item[]>} */
  const places = new Map();
  for (const item of items) enter(item);

  /** @param {Item} item */
  function enter(item) {
    const key = keyOf(item.mark.kind, item.mark);
    const there = places.get(key);
    if (there) there.push(item);
    else places.set(key, [item]);
  }

  return {
    text,
    article,
    items,
    named,
    /** Where an anchor's words stand. @param {Anchor} anchor */
    locate: (anchor) => locate(text, anchor),
    /** The mark that an anchor names. @param {Anchor} anchor @returns {Item | undefined} */
    find(anchor) {
      const span = locate(text, anchor);
      const there = (span && places.get(keyOf(anchor.kind, span))) ?? [];
      const nth = anchor.nth ?? 0;
      return there.filter(({ live }) => live)[nth] ?? there[nth];
    },
    /** @param {Annotation | any} mark @param {Named | null} who */
    place(mark, who) {
      const item = { ...itemOf(mark, items.length), named: who };
      items.push(item);
      enter(item);
      return item;
    },
    /** @param {Item} item @param {Span} span */
    move(item, { start, end }) {
      const key = keyOf(item.mark.kind, item.mark);
      places.set(
        key,
        (places.get(key) ?? []).filter((other) => other !== item),
      );
      Object.assign(item.mark, { start, end });
      enter(item);
    },
    /** The live mentions of an entity, in the order of the text. @param {Named} who */
    mentions: (who) => items.filter((item) => item.live && item.mark.kind === 'entity' && item.named === who),
  };
}

/** @typedef {ReturnType<typeof createDesk>} Desk */

/** @param {any} mark @param {number} order @returns {Item} */
const itemOf = (mark, order) => ({ mark: { ...mark }, order, review: 'auto', live: true, named: null, links: {} });

/** @param {string} kind @param {Span} span */
const keyOf = (kind, { start, end }) => `${kind} ${start} ${end}`;

/** @param {Annotation} mark */
function entityOf(mark) {
  if (mark.kind === 'entity') return mark.entity;
  if (mark.kind === 'quote') return mark.speaker.entity;
  return mark.kind === 'casualty' ? (mark.source?.entity ?? null) : null;
}

/**
 * The article put together again: ids are places in the lists, segments are cut anew. Tolls are the engine's still.
 * @param {Desk} desk
 */
export function assemble({ text, article, items, named }) {
  const live = items.filter((item) => item.live).sort(byPlace);
  const ids = new Map(live.map((item, id) => [item, id]));
  const entities = entitiesOf(live, ids, named);
  const entityIds = new Map(entities.map(({ who }, id) => [who, id]));
  const annotations = live.map((item, id) => annotationOf(item, id, ids, entityIds));
  const segments = segmentsOf(annotations, text.length);
  return { article: { ...article, entities: entities.map(({ entity }) => entity), annotations, segments }, ids };
}

/** @param {Item} a @param {Item} b */
const byPlace = ({ mark: a, order: first }, { mark: b, order: second }) =>
  a.start - b.start || b.end - a.end || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || first - second;

/** @param {Item[]} live @param {Map<Item, number>} ids @param {Named[]} named */
function entitiesOf(live, ids, named) {
  /** @type {Map<Named, number[]>} */
  const mentions = new Map();
  for (const item of live) {
    if (item.mark.kind !== 'entity' || !item.named) continue;
    const list = mentions.get(item.named);
    if (list) list.push(ids.get(item) ?? -1);
    else mentions.set(item.named, [ids.get(item) ?? -1]);
  }
  return named
    .filter((who) => mentions.has(who) || who.unmentioned)
    .map((who, id) => {
      const { unmentioned: _, renamed: __, ...entity } = who;
      return { who, entity: /** @type {Entity} */ ({ ...entity, id, mentions: mentions.get(who) ?? [] }) };
    });
}

/**
 * @param {Item} item @param {number} id @param {Map<Item, number>} ids @param {Map<Named, number>} entityIds
 * @returns {Annotation & { review: Review }}
 */
function annotationOf({ mark, review, named, links }, id, ids, entityIds) {
  const copy = { ...mark, id, review };
  const entity = named ? (entityIds.get(named) ?? null) : null;
  if (mark.kind === 'entity') Object.assign(copy, { entity: entity ?? -1, type: named?.type ?? mark.type });
  if (mark.kind === 'quote') copy.speaker = { ...mark.speaker, entity, name: nameFor(mark.speaker.name, named) };
  if (mark.kind === 'casualty' && mark.source) copy.source = { ...mark.source, entity, name: nameFor(mark.source.name, named) };
  for (const [field, other] of Object.entries(links)) {
    if (other) copy[field] = ids.get(other) ?? (field === 'anchor' ? 'none' : null);
  }
  return copy;
}

/** @param {string | null} name @param {Named | null} named */
const nameFor = (name, named) => (named?.renamed ? named.name : name);
