// The article as objects, out of the numbers and strings in which the engine hands it over. Each function reads one object
// of index.d.ts, its fields in the order in which src/export/article.rs writes them.

import { segmentsOf } from './segments.js';

/**
 * @typedef {import('./index.js').Article} Article
 * @typedef {import('./index.js').Annotation} Annotation
 * @typedef {import('./index.js').Span} Span
 */

/**
 * An article on its way.
 * @typedef {object} Packed
 * @property {Int32Array<ArrayBuffer>} numbers all values in their order; a string is its place in the table, what may be missing a 0 or 1 in
 *   front; at the end the lengths of the table's strings, and how many there are
 * @property {string} strings the table, each string once
 */

/** A coordinate crosses as a whole number of these parts of a degree. */
const PARTS_OF_A_DEGREE = 1e5;

/** @param {Packed} packed @returns {Article} */
export function unpack({ numbers, strings }) {
  const table = tableOf(numbers, strings);
  let at = 0;

  const number = () => numbers[at++];
  const flag = () => numbers[at++] === 1;
  /** A string, or one of the names that index.d.ts lists. @returns {any} */
  const string = () => table[numbers[at++]];
  /** Up to 2^53, in two halves. */
  const large = () => (number() >>> 0) + number() * 2 ** 32;
  const degrees = () => number() / PARTS_OF_A_DEGREE;
  /** @template T @param {() => T} read */
  const nullable = (read) => (flag() ? read() : null);
  /** @template T @param {() => T} read */
  const list = (read) => {
    /** @type {T[]} */
    const items = [];
    for (let left = number(); left > 0; left--) items.push(read());
    return items;
  };

  /** @returns {Span} */
  const span = () => ({ start: number(), end: number() });

  /** @returns {NonNullable<Article['published']>} */
  const published = () => ({ day: string(), from: string() });

  /** @returns {import('./index.js').Block} */
  const block = () => ({ start: number(), end: number(), kind: string() });

  const entity = () => {
    /** @type {import('./index.js').Entity} */
    const entity = { id: number(), type: string(), name: string(), mentions: list(number) };
    if (flag()) entity.role = string();
    if (flag()) entity.place = place();
    return entity;
  };

  /** @returns {import('./index.js').Place} */
  const place = () => ({
    country: string(),
    kind: string(),
    latitude: degrees(),
    longitude: degrees(),
    ambiguous: flag(),
  });

  /** @returns {Annotation} */
  const annotation = () => {
    const id = number();
    const start = number();
    const end = number();
    const confidence = string();
    const rule = string();
    const furniture = /** @type {true | null} */ (nullable(flag));
    /** @type {Annotation['kind']} */
    const kind = string();
    return READINGS[kind](id, start, end, confidence, rule, furniture);
  };

  // Each kind as two literals, without and with `furniture`: an object that grows or is copied takes several times as long.

  /**
   * @typedef {(
   *   id: number, start: number, end: number, confidence: Annotation['confidence'], rule: string, furniture: true | null,
   * ) => Annotation} Reading
   */

  /** @type {Reading} */
  const entityMention = (id, start, end, confidence, rule, furniture) => {
    const kind = 'entity';
    const entity = number();
    const type = string();
    if (furniture) return { id, start, end, confidence, rule, furniture, kind, entity, type };
    return { id, start, end, confidence, rule, kind, entity, type };
  };

  /** @type {Reading} */
  const dateExpression = (id, start, end, confidence, rule, furniture) => {
    const kind = 'date';
    const type = string();
    const value = nullable(string);
    const mod = flag() ? { mod: string() } : undefined;
    const days = nullable(dayRange);
    const anchor = nullable(number) ?? string();
    if (mod)
      return { id, start, end, confidence, rule, ...(furniture && { furniture }), kind, type, value, ...mod, days, anchor };
    if (furniture) return { id, start, end, confidence, rule, furniture, kind, type, value, days, anchor };
    return { id, start, end, confidence, rule, kind, type, value, days, anchor };
  };

  /** @type {Reading} */
  const quote = (id, start, end, confidence, rule, furniture) => {
    const kind = 'quote';
    const form = string();
    const content = list(span);
    const cue = nullable(span);
    const speaker = speakerOf();
    if (furniture) return { id, start, end, confidence, rule, furniture, kind, form, content, cue, speaker };
    return { id, start, end, confidence, rule, kind, form, content, cue, speaker };
  };

  /** @type {Reading} */
  const casualtyFigure = (id, start, end, confidence, rule, furniture) => ({
    id,
    start,
    end,
    confidence,
    rule,
    ...(furniture && { furniture }),
    kind: 'casualty',
    outcome: string(),
    count: count(),
    victims: victims(),
    by: nullable(source),
    trigger: nullable(span),
    partOf: nullable(number),
    source: nullable(source),
    status: string(),
    incident: number(),
    standing: string(),
    of: nullable(number),
    struck: flag(),
    cumulative: flag(),
    date: nullable(number),
    place: nullable(number),
    cause: nullable(span),
  });

  /** @type {Record<Annotation['kind'], Reading>} */
  const READINGS = { entity: entityMention, date: dateExpression, quote, casualty: casualtyFigure };

  /** @returns {NonNullable<import('./index.js').DateExpression['days']>} */
  const dayRange = () => ({ first: nullable(string), last: nullable(string) });

  /** @returns {import('./index.js').Speaker} */
  const speakerOf = () => ({ span: nullable(span), entity: nullable(number), name: nullable(string), how: string() });

  /** @returns {import('./index.js').Count} */
  const count = () => ({ low: large(), high: nullable(large), best: large(), bound: string(), unit: string(), text: string() });

  /** @returns {import('./index.js').CasualtyFigure['victims']} */
  const victims = () => ({ span: nullable(span), text: nullable(string), groups: list(string), persons: list(victim) });

  /** @returns {import('./index.js').Victim} */
  const victim = () => ({ name: nullable(string), entity: nullable(number), age: nullable(large), sex: nullable(string) });

  /** @returns {NonNullable<import('./index.js').CasualtyFigure['source']>} */
  const source = () => ({ span: span(), entity: nullable(number), name: string() });

  /** @returns {import('./index.js').Toll} */
  const toll = () => ({
    outcome: string(),
    low: large(),
    best: large(),
    high: nullable(large),
    figures: list(number),
    added: list(number),
  });

  /** @returns {import('./index.js').Incident} */
  const incident = () => ({
    id: number(),
    figures: list(number),
    date: nullable(number),
    place: nullable(number),
    days: nullable(dayRange),
    cause: nullable(span),
    by: nullable(source),
    background: flag(),
    tolls: list(toll),
  });

  const length = number();
  return withSegments(
    {
      published: nullable(published),
      english: flag(),
      language: nullable(string),
      blocks: list(block),
      entities: list(entity),
      sentences: list(span),
      annotations: list(annotation),
      incidents: list(incident),
      tolls: list(toll),
    },
    length,
  );
}

/** @param {Int32Array} numbers @param {string} strings */
function tableOf(numbers, strings) {
  const last = numbers.length - 1;
  let start = 0;
  return Array.from(numbers.subarray(last - numbers[last], last), (length) => {
    start += length;
    return strings.slice(start - length, start);
  });
}

/**
 * Adds the segments, which are cut when first asked for: they are as many as all other objects together.
 * @param {Omit<Article, 'segments'>} article @param {number} length @returns {Article}
 */
function withSegments(article, length) {
  /** @type {Article['segments'] | undefined} */
  let segments;
  return {
    ...article,
    get segments() {
      segments ??= segmentsOf(article.annotations, length);
      return segments;
    },
    set segments(value) {
      segments = value;
    },
  };
}
