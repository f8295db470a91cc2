// What corrections of one mark concern beside it: quotes that hang together, names that may mean one, words near by. Pure functions.

import { marksOfKind } from '../facts.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Entity} Entity */
/** @typedef {import("../../js/index.js").Quote} Quote */
/** @typedef {{ start: number, end: number }} Span */

/** Names offered at once: as many as fit without scrolling far. */
const MOST_OFFERED = 8;

/**
 * The quotes that one attribution explains, in order: from the quote that names its speaker on over those that carry on
 * from it or share its words.
 * @param {Article} article @param {Quote} quote @returns {Quote[]}
 */
export function quoteRun(article, quote) {
  const quotes = marksOfKind(article, 'quote');
  const at = quotes.findIndex(({ id }) => id === quote.id);
  if (at < 0 || quote.speaker.how === 'unknown') return [quote];
  let first = at;
  while (first > 0 && carriesOn(quotes[first - 1], quotes[first])) first--;
  let last = at;
  while (last + 1 < quotes.length && carriesOn(quotes[last], quotes[last + 1])) last++;
  return quotes.slice(first, last + 1);
}

/** Whether a quote has its speaker from the one before. @param {Quote} before @param {Quote} { speaker } */
function carriesOn({ speaker: before }, { speaker }) {
  const same = speaker.entity === null ? speaker.name !== null && speaker.name === before.name : speaker.entity === before.entity;
  const sameWords = before.span?.start === speaker.span?.start; // Both without: the reader named the speaker of both.
  return same && (speaker.how === 'continued' || speaker.how === 'pronoun' || sameWords);
}

/** Entities that can speak. @param {Entity} entity */
const speaks = ({ type }) => type === 'person' || type === 'organization';

/** How far the nearest mention stands from a place. @param {Article} article @param {Entity} entity @param {number} at */
const distance = (article, { mentions }, at) =>
  Math.min(
    ...mentions.map((id) => article.annotations[id]).map(({ start, end }) => Math.min(Math.abs(start - at), Math.abs(end - at))),
  );

/**
 * Who may have said a quote, the nearest first; people before groups.
 * @param {Article} article @param {Quote} quote @returns {Entity[]}
 */
export function speakersFor(article, quote) {
  const near = article.entities
    .filter((entity) => speaks(entity) && entity.mentions.length > 0 && entity.id !== quote.speaker.entity)
    .map((entity) => ({ entity, far: distance(article, entity, quote.end) + (entity.type === 'person' ? 0 : 400) }));
  return near
    .sort((a, b) => a.far - b.far)
    .map(({ entity }) => entity)
    .slice(0, MOST_OFFERED);
}

/** The names of people and groups, for suggestions while typing. @param {Article} article */
export const speakerNames = (article) => [...new Set(article.entities.filter(speaks).map(({ name }) => name))];

/**
 * The entities that may be the same as one: those that share a word with it first, then those of its type, then the others.
 * @param {Article} article @param {Entity} entity @returns {Entity[]}
 */
export function mergeCandidates(article, entity) {
  const words = wordsOf(entity.name);
  const rank = (/** @type {Entity} */ other) =>
    (wordsOf(other.name).some((word) => words.includes(word)) ? 0 : 2) + (other.type === entity.type ? 0 : 1);
  return article.entities
    .filter((other) => other.id !== entity.id && other.mentions.length > 0)
    .sort((a, b) => rank(a) - rank(b) || b.mentions.length - a.mentions.length);
}

/** @param {string} name */
const wordsOf = (name) => /** @type {string[]} */ (name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []);

/** The fuller of two names. @param {string} one @param {string} other */
export const fullerName = (one, other) => (other.length > one.length ? other : one);

/**
 * Where words stand that touch a mark: for a mark that should hold more words, or fewer. Null if they do not.
 * @param {string} text @param {Span} mark @param {string} words @returns {Span | null}
 */
export function spanOfWords(text, mark, words) {
  const from = Math.max(0, mark.start - words.length + 1);
  const found = nearestWords(text.slice(from, mark.end - 1 + words.length), mark.start - from, words);
  return found && { start: from + found.start, end: from + found.end };
}

/** Where words stand nearest to a place. @param {string} text @param {number} at @param {string} words @returns {Span | null} */
export function nearestWords(text, at, words) {
  if (!words) return null;
  const before = text.lastIndexOf(words, at);
  const after = text.indexOf(words, at);
  const start = before < 0 || (after >= 0 && after - at < at - before) ? after : before;
  return start < 0 ? null : { start, end: start + words.length };
}
