// Marks as rows that a spreadsheet takes: one line each, cells parted by tabs. Pure functions.

import { quoteWords, wordsOf } from '../facts.js';
import { conventionWords } from '../conventions.js';
import { OUTCOMES, countryName, layerOf, layerWord } from '../words.js';
import { claimWords, standingWords } from './claims.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {Record<string, string | number | null | undefined>} Cells By column; what is left out stays blank. */
/** @typedef {{ text: string, article: Article, conventions: import("../conventions.js").Conventions, about: { title: string, source: string, url: string, published: string } }} Given */

/** The same columns for every kind of mark, so that rows of one sheet go together. */
const COLUMNS = [
  'what',
  'words',
  'value',
  'low',
  'high',
  'source',
  'role',
  'place',
  'date',
  'status',
  'confidence',
  'review',
  'article',
  'publisher',
  'published',
  'address',
  'house rules',
];

export const copiedHeader = COLUMNS.join('\t');

/** @param {Annotation} mark @param {Given} given */
export function copiedRow(mark, given) {
  const { about } = given;
  const shared = { confidence: mark.confidence, review: /** @type {any} */ (mark).review ?? 'auto' };
  const where = { article: about.title, publisher: about.source, published: about.published, address: about.url };
  /** @type {Cells} */
  const cells = { ...own(mark, given), ...shared, ...where };
  return COLUMNS.map((column) => cell(cells[column])).join('\t');
}

/** @param {Annotation} mark @param {Given} given @returns {Cells} */
function own(mark, { text, article, conventions }) {
  const words = wordsOf(text, mark);
  if (mark.kind === 'casualty') return figureCells(mark, { text, article, conventions });
  if (mark.kind === 'date') return { what: 'Date', words, value: mark.value, date: dayOf(mark) };
  if (mark.kind === 'quote') {
    const { name, entity } = mark.speaker;
    return { what: 'Quote', words: quoteWords(text, mark), source: name, role: roleOf(entity, article), status: mark.form };
  }
  const { name, role, place, mentions } = article.entities[mark.entity];
  const value = mentions.filter((id) => !article.annotations[id].furniture).length;
  return { what: layerWord(layerOf(mark)), words: name, value, role, place: place && countryName(place.country) };
}

/** @param {import("../../js/index.js").CasualtyFigure} figure @param {Omit<Given, "about">} given @returns {Cells} */
function figureCells(figure, { text, article, conventions }) {
  const { outcome, count, source } = figure;
  const place = article.annotations[figure.place ?? -1];
  const date = article.annotations[figure.date ?? -1];
  return {
    what: OUTCOMES[outcome],
    words: claimWords(figure, { text, article }),
    value: count.best,
    low: count.low,
    high: count.high,
    source: source?.name,
    role: roleOf(source?.entity, article),
    place: place && wordsOf(text, place),
    date: date?.kind === 'date' ? dayOf(date) || wordsOf(text, date) : '',
    status: standingWords(figure, { text, article }).replace('✓ ', ''),
    'house rules': conventionWords(conventions),
  };
}

/** @param {import("../../js/index.js").DateExpression} date */
const dayOf = ({ days }) => [...new Set([days?.first, days?.last])].filter(Boolean).join('/');

/** @param {number | null | undefined} entity @param {Article} article */
const roleOf = (entity, { entities }) => entities[entity ?? -1]?.role;

/** On one line; what a spreadsheet would take for a formula is led by an apostrophe. @param {Cells[string]} value */
const cell = (value) =>
  String(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[=+\-@＝＋－＠]/u, "'$&");
