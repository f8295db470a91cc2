// What a new mark says before the reader corrects it, read from its words alone; and where else the same words stand. Pure.

import { entriesOf, kindOf } from '../words.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Outcome} Outcome */
/** @typedef {import("../words.js").Layer} Layer */
/** @typedef {import("../review/days.js").Calendar} Calendar */
/** @typedef {import("../review/edits.js").Fields} Fields */
/** @typedef {{ start: number, end: number }} Span */

/** Marks made at once. */
const MOST_PLACES = 500;

const NUMBERS = 'zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');

/** Words that tell what befell people; killed where none of them stands. @type {Record<Exclude<Outcome, "killed">, RegExp>} */
const OUTCOME_WORDS = {
  injured: /wound|injur|hurt/i,
  missing: /missing/i,
  displaced: /displac|fled|evacuat|homeless/i,
  detained: /detain|arrest/i,
  abducted: /abduct|kidnap|hostage/i,
  trapped: /trapped/i,
  rescued: /rescue/i,
  surrendered: /surrender/i,
};

/**
 * The fields of a new mark.
 * @param {Layer} layer @param {string} text @param {Span} span @param {Calendar} calendar @returns {Promise<Fields>}
 */
export async function fieldsForNew(layer, text, { start, end }, calendar) {
  const words = text.slice(start, end);
  if (layer === 'date') return dateFields(words.trim(), calendar);
  if (layer === 'casualty') return figureFields(words, text.slice(start, end + 40));
  if (layer === 'quote') return { form: /["“”]/.test(words) ? 'direct' : 'indirect' };
  return { type: layer, name: words.replace(/\s+/gu, ' ') };
}

/** Only what is written out in figures, from a year on; the form asks for the rest. @param {string} words @param {Calendar} calendar @returns {Promise<Fields>} */
async function dateFields(words, { daysOf }) {
  const days = /^\d{4}/.test(words) ? await daysOf(words).catch(() => null) : null;
  return days ? { type: 'date', value: words, days } : { type: 'date' };
}

/** @param {string} words @param {string} after @returns {Fields} */
function figureFields(words, after) {
  const digits = /\d[\d,]*/.exec(words)?.[0].replaceAll(',', '');
  const named = words
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => NUMBERS.indexOf(word))
    .find((number) => number >= 0);
  const best = Math.min(Number(digits ?? named ?? 1), 999_999_999);
  const bound = /at least|no fewer/i.test(words) ? 'at least' : /more than|over/i.test(words) ? 'more than' : 'exact';
  const high = bound === 'exact' ? best : null;
  const outcome = entriesOf(OUTCOME_WORDS).find(([, pattern]) => pattern.test(after))?.[0] ?? 'killed';
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
const wholeWords = (text, { start, end }) =>
  !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
