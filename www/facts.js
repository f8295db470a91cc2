// Questions about an article's marks that more than one part of the page asks. Pure functions.

import { OUTCOMES, layerOf, layerWord, rangeWords, shorten } from './words.js';

/** @typedef {import("../js/index.js").Article} Article */
/** @typedef {import("../js/index.js").Annotation} Annotation */
/** @typedef {import("../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../js/index.js").Quote} Quote */
/** @typedef {{ start: number, end: number }} Span */

/**
 * Works a thing out once for each article: what the rows of a long list ask again and again.
 * @template T @param {(article: Article) => T} work @returns {(article: Article) => T}
 */
function oncePerArticle(work) {
  /** @type {WeakMap<Article, T>} */
  const known = new WeakMap();
  return (article) => {
    const found = known.get(article) ?? work(article);
    known.set(article, found);
    return found;
  };
}

/** Items by a key, each group and the items in it in the order they come. @template T, K @param {T[]} items @param {(item: T) => K} key @returns {Map<K, T[]>} */
export function grouped(items, key) {
  /** @type {Map<K, T[]>} */
  const groups = new Map();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The place of the first span that begins at an offset or after it. @param {Span[]} spans in the order of the text @param {number} start */
export function firstFrom(spans, start) {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which of an article's sentences, or blocks, a place is in or comes after; -1 before the first. @param {Span[]} spans @param {number} at */
export const placeIn = (spans, at) => firstFrom(spans, at + 1) - 1;

/** The marks of the article proper, without those in page furniture. */
export const properMarks = oncePerArticle(({ annotations }) => annotations.filter(({ furniture }) => !furniture));

const marksByKind = oncePerArticle((article) => grouped(properMarks(article), ({ kind }) => kind));

/** @template {Annotation["kind"]} K @param {Article} article @param {K} kind @returns {Extract<Annotation, { kind: K }>[]} */
export const marksOfKind = (article, kind) => /** @type {any} */ (marksByKind(article).get(kind) ?? []);

/** @param {Span} outer @param {Span} inner */
const covers = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;

/** The marks around one, the closest first. @param {Article} article @param {Annotation} mark */
export const marksAround = (article, mark) =>
  article.annotations
    .filter((other) => other.id !== mark.id && covers(other, mark))
    .sort((a, b) => a.end - a.start - (b.end - b.start));

/** The marks inside one, in order. @param {Article} article @param {Annotation} mark */
export const marksInside = (article, mark) => article.annotations.filter((other) => other.id !== mark.id && covers(mark, other));

/** The marks that cross one without either holding the other. @param {Article} article @param {Annotation} mark */
export const marksAcross = (article, mark) =>
  article.annotations.filter(
    (other) => other.start < mark.end && mark.start < other.end && !covers(other, mark) && !covers(mark, other),
  );

/** @type {Record<Annotation["kind"], number>} */
const SAYS_MORE = { casualty: 0, quote: 1, date: 2, entity: 3 };

/**
 * The mark that a click on overlapping ones means: the smallest; of equals the one that says more.
 * @param {Article} article @param {number[]} ids @returns {Annotation | undefined}
 */
export function smallest(article, ids) {
  return ids
    .map((id) => article.annotations[id])
    .sort((a, b) => a.end - a.start - (b.end - b.start) || SAYS_MORE[a.kind] - SAYS_MORE[b.kind])[0];
}

/** A mark in a few words, for buttons and announcements. @param {string} text @param {Annotation} mark */
export function markWords(text, mark) {
  if (mark.kind === 'quote') return `Quote by ${mark.speaker.name ?? 'an unknown speaker'}`;
  if (mark.kind === 'casualty') return `${OUTCOMES[mark.outcome]}: ${rangeWords(mark.count)}`;
  return `${layerWord(layerOf(mark))}: ${shorten(text.slice(mark.start, mark.end), 60)}`;
}

/** @param {string} text @param {Span} span */
export const wordsOf = (text, { start, end }) => text.slice(start, end);

/** The words said, without quotation marks. @param {string} text @param {Quote} quote */
export const quoteWords = (text, quote) => quote.content.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** The figures that are parts of another. @param {Article} article @param {CasualtyFigure} figure */
export const partsOf = (article, figure) => marksOfKind(article, 'casualty').filter(({ partOf }) => partOf === figure.id);

const tolledFigures = oncePerArticle(({ tolls }) => new Set(tolls.flatMap(({ figures }) => figures)));

/** Whether a figure counts in the article's toll for its outcome. @param {Article} article @param {CasualtyFigure} figure */
export const inToll = (article, figure) => tolledFigures(article).has(figure.id);
