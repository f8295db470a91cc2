// What figures say, in words that stand in the article. Pure functions.

import { inToll, placeIn, wordsOf } from '../facts.js';
import { OUTCOMES, STANDINGS, dateWords, rangeWords, shorten } from '../words.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../../js/index.js").Incident} Incident */
/** @typedef {import("../../js/index.js").Span} Span */
/** @typedef {import("../../js/index.js").Toll} Toll */
/** @typedef {{ text: string, article: Article }} Reading */

/** Characters of a claim: more than that is no longer read at a glance. */
const LONGEST = 90;
/** Characters of those who are told in the head of an incident. */
const LONGEST_IN_HEAD = 40;
/** Figures of a toll that are told one by one. */
const MOST_TOLD = 3;

/**
 * The count and who was harmed, as they stand in the article: one passage of it, never words put together. A bare number comes
 * with the word that states the outcome, if that stands near.
 * @param {CasualtyFigure} figure @param {Reading} reading
 */
export function claimWords(figure, { text, article }) {
  const { victims, trigger } = figure;
  const passages = [victims.span, victims.span ? null : trigger].flatMap((span) => (span ? [around(figure, span)] : []));
  const sentence = (/** @type {number} */ at) => placeIn(article.sentences, at);
  const fits = (/** @type {Span} */ { start, end }) => end - start <= LONGEST && sentence(start) === sentence(end - 1);
  return shorten(wordsOf(text, passages.find(fits) ?? figure), LONGEST);
}

/** @param {Span} one @param {Span} other @returns {Span} */
const around = (one, other) => ({ start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) });

/** What a figure does in the toll, or why it does not count. @param {CasualtyFigure} figure @param {Reading} reading */
export function standingWords(figure, { text, article }) {
  const { standing, count, of } = figure;
  const other = article.annotations[of ?? -1];
  if (standing === 'part' && other?.kind === 'casualty') return `part of “${shorten(wordsOf(text, other), LONGEST_IN_HEAD)}”`;
  if (standing !== 'counted' || inToll(article, figure)) return STANDINGS[standing];
  return count.unit === 'person' ? 'not counted' : 'counted apart: no single persons';
}

/** The figures of some ids. @param {Article} article @param {number[]} ids @returns {CasualtyFigure[]} */
export const figuresOf = ({ annotations }, ids) =>
  ids.flatMap((id) => {
    const figure = annotations[id];
    return figure?.kind === 'casualty' ? [figure] : [];
  });

/** The first letter as at the head of a line. @param {string} words */
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * What happened in an incident: "At least 12 fighters and 4 people killed, 41 injured".
 * @param {Incident} incident @param {Reading} reading
 */
export function incidentWords({ figures, tolls }, reading) {
  const some = tolls.filter(({ best, high }) => best > 0 || high !== 0);
  if (some.length > 0)
    return capital(some.map((toll) => `${tollWords(toll, reading)} ${OUTCOMES[toll.outcome].toLowerCase()}`).join(', '));
  const told = figuresOf(reading.article, figures).filter(({ furniture, standing }) => !furniture && standing !== 'repeat');
  const first = told.filter(({ partOf }) => partOf === null).slice(0, MOST_TOLD);
  return capital(first.map((figure) => loneWords(figure, reading)).join(', '));
}

/** A figure that makes no toll. @param {CasualtyFigure} figure @param {Reading} reading */
function loneWords(figure, reading) {
  const { outcome, status } = figure;
  const aside = status === 'stated' ? '' : `${STANDINGS[status]} `;
  return `${victimWords(figure, reading)} ${aside}${OUTCOMES[outcome].toLowerCase()}`;
}

/**
 * How many, of whom: as the article says where its words still hold, which they do of a few numbers that were added and of which
 * it tells no other version; else the number.
 * @param {Toll} toll @param {Reading} reading
 */
export function tollWords(toll, reading) {
  const added = figuresOf(reading.article, toll.added).filter(({ count }) => count.high !== 0);
  const told = added.slice(0, MOST_TOLD + 1).map((figure) => victimWords(figure, reading));
  const few = told.length > 0 && told.length <= MOST_TOLD && new Set(told).size === told.length;
  return few && isSumOf(toll, added) && !added.some(isReaders) ? listed(told) : plainWords(toll);
}

/** Whether a toll is as wide as the figures that were added: no other version widens it, and nobody was taken away. @param {Toll} toll @param {CasualtyFigure[]} added */
function isSumOf({ low, best, high }, added) {
  const sum = (/** @type {(figure: CasualtyFigure) => number} */ of) => added.reduce((total, figure) => total + of(figure), 0);
  const open = added.some(({ count }) => count.high === null);
  return (
    sum(({ count }) => count.low) === low &&
    sum(({ count }) => count.best) === best &&
    (open ? null : sum(({ count }) => count.high ?? 0)) === high
  );
}

/** Whether the reader has given its number. @param {CasualtyFigure} figure */
const isReaders = (figure) => 'review' in figure && (figure.review === 'edited' || figure.review === 'added');

/** A figure's claim where it is short, else its count. @param {CasualtyFigure} figure @param {Reading} reading */
function victimWords(figure, reading) {
  const own = wordsOf(reading.text, figure);
  const claim = figure.victims.span ? claimWords(figure, reading) : own;
  const words = shorten(claim.length > LONGEST_IN_HEAD ? own : claim, LONGEST_IN_HEAD);
  return claim.startsWith(own) && !isName(figure, reading) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Whether a name begins where a figure does. @param {CasualtyFigure} figure @param {Reading} reading */
const isName = ({ id, start }, { article: { annotations } }) =>
  [id - 1, id + 1].some((other) => annotations[other]?.kind === 'entity' && annotations[other].start === start);

/** "at least 16", "12". @param {Toll} toll */
const plainWords = (toll) =>
  toll.high === null ? `at least ${rangeWords({ low: toll.low, high: toll.low })}` : rangeWords(toll);

/** @param {string[]} words */
const listed = (words) => (words.length < 2 ? words[0] : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** In how many incidents a toll's people came to harm, where they are several: "two incidents". @param {Toll} toll @param {Article} article */
export function incidentsOfToll(toll, article) {
  const count = new Set(figuresOf(article, toll.added).map(({ incident }) => incident)).size;
  return count < 2 ? '' : `${COUNTS[count] ?? count} incidents`;
}

/** Where and when it was and what did it, as far as the article says. @param {Pick<Incident, "place" | "date" | "cause">} incident @param {Reading} reading */
export function incidentDetails({ place, date, cause }, { text, article }) {
  const when = article.annotations[date ?? -1];
  const where = article.annotations[place ?? -1];
  const day = when?.kind === 'date' && (when.value === null ? wordsOf(text, when) : dateWords(when));
  return { place: where && wordsOf(text, where), day, cause: cause && wordsOf(text, cause) };
}
