// What a new mark says before the reader corrects it, read from its words alone; and where else the same words stand. Pure.

import { OUTCOMES } from '../words.js';
import { kindOf } from './actions.js';
import { daysOfValue } from '../review/days.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../words.js").Layer} Layer */
/** @typedef {import("../review/edits.js").Fields} Fields */
/** @typedef {{ start: number, end: number }} Span */

/** Marks made at once. */
const MOST_PLACES = 500;

const NUMBERS = 'zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');

/** Words that tell what befell people. @type {[RegExp, string][]} */
const OUTCOME_WORDS = [
  [/wound|injur|hurt/i, 'injured'],
  [/missing/i, 'missing'],
  [/displac|fled|evacuat|homeless/i, 'displaced'],
  [/detain|arrest/i, 'detained'],
  [/abduct|kidnap|hostage/i, 'abducted'],
  [/trapped/i, 'trapped'],
  [/rescue/i, 'rescued'],
  [/surrender/i, 'surrendered'],
];

/**
 * The fields of a new mark.
 * @param {Layer} layer @param {string} text @param {Span} span @returns {Fields}
 */
export function fieldsForNew(layer, text, { start, end }) {
  const words = text.slice(start, end);
  if (layer === 'date') return dateFields(words);
  if (layer === 'casualty') return figureFields(words, text.slice(start, end + 40));
  if (layer === 'quote') return { form: /["“”]/.test(words) ? 'direct' : 'indirect' };
  return { type: layer, name: words.replace(/\s+/gu, ' ') };
}

/** Only what is written out in figures; the form asks for the rest. @param {string} words @returns {Fields} */
function dateFields(words) {
  const days = daysOfValue(words.trim());
  return days ? { type: 'date', value: words.trim(), days } : { type: 'date' };
}

/** @param {string} words @param {string} after @returns {Fields} */
function figureFields(words, after) {
  const digits = /\d[\d,]*/.exec(words)?.[0].replaceAll(',', '');
  const named = words.toLowerCase().split(/[^a-z]+/).map((word) => NUMBERS.indexOf(word)).find((number) => number >= 0);
  const best = Math.min(Number(digits ?? named ?? 1), 999_999_999);
  const bound = /at least|no fewer/i.test(words) ? 'at least' : /more than|over/i.test(words) ? 'more than' : 'exact';
  const high = bound === 'exact' ? best : null;
  const outcome = OUTCOME_WORDS.find(([pattern]) => pattern.test(after))?.[1] ?? Object.keys(OUTCOMES)[0];
  return { outcome, count: { low: best, best, high, bound } };
}

/** Whether all places with the same words are marked at once. @param {Layer} layer */
const everywhere = (layer) => kindOf(layer) === 'entity';

/**
 * The places to mark: the selection, and for names the same words elsewhere that bear no name yet.
 * @param {string} text @param {Article} article @param {Span} span @param {Layer} layer @returns {Span[]}
 */
export function placesFor(text, article, span, layer) {
  if (!everywhere(layer)) return [span];
  const words = text.slice(span.start, span.end);
  const taken = article.annotations.filter(({ kind }) => kind === 'entity');
  const free = (/** @type {Span} */ place) => !taken.some(({ start, end }) => start < place.end && place.start < end);
  const places = [span];
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + words.length)) {
    const place = { start: at, end: at + words.length };
    const apart = place.end <= span.start || place.start >= span.end;
    if (apart && wholeWords(text, place) && free(place)) places.push(place);
  }
  return places.sort((a, b) => a.start - b.start);
}

/** @param {string} text @param {Span} span */
const wholeWords = (text, { start, end }) => !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
