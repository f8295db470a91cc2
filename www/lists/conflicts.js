// Figures of one outcome that cannot all be right. A pure function.

import { wordsOf } from '../facts.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {{ outcome: string, figures: CasualtyFigure[] }} Disagreement */

/** Figures of one toll that are compared: more are no longer read side by side. */
const MOST_COMPARED = 60;
const MOST_SIDES = 4;

/**
 * For each outcome the counted figures that disagree: their ranges have no number in common, and nothing in the text
 * (the same sentence, another place, another day) says that they count different people.
 * @param {string} text @param {Article} article @returns {Disagreement[]}
 */
export function disagreements(text, article) {
  return article.tolls.flatMap(({ outcome, figures, best }) => {
    const counted = figures.slice(0, MOST_COMPARED).flatMap((id) => {
      const figure = article.annotations[id];
      return figure?.kind === 'casualty' ? [figure] : [];
    });
    if (counted.reduce((sum, { count }) => sum + count.best, 0) === best) return []; // They were added.
    const inDispute = counted.filter((one) => counted.some((other) => disagree(one, other, text, article)));
    const sides = [...new Map(inDispute.map((figure) => [sideOf(figure), figure])).values()].slice(0, MOST_SIDES);
    return sides.length > 1 ? [{ outcome, figures: sides }] : [];
  });
}

/** @param {CasualtyFigure} figure */
const sideOf = ({ count, source }) => `${count.low} ${count.high} ${source?.entity ?? source?.name ?? ''}`;

/** @param {CasualtyFigure} one @param {CasualtyFigure} other @param {string} text @param {Article} article */
function disagree(one, other, text, article) {
  if (one === other || !apart(one.count, other.count)) return false;
  return !sameSentence(one, other, text) && samePlace(one, other, article) && sameDay(one, other, article);
}

/** @param {{ low: number, high: number | null }} a @param {{ low: number, high: number | null }} b */
const apart = (a, b) => (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low);

/** @param {CasualtyFigure} one @param {CasualtyFigure} other @param {string} text */
function sameSentence(one, other, text) {
  const between = wordsOf(text, { start: Math.min(one.end, other.end), end: Math.max(one.start, other.start) });
  return !/[.!?]["”’]?\s+["“‘]?[A-Z]|\n/u.test(between);
}

/** @param {CasualtyFigure} one @param {CasualtyFigure} other @param {Article} article */
function samePlace(one, other, { annotations }) {
  const [a, b] = [one, other].map(({ place }) => (place === null ? undefined : annotations[place]));
  return a?.kind !== 'entity' || b?.kind !== 'entity' || a.entity === b.entity;
}

/** @param {CasualtyFigure} one @param {CasualtyFigure} other @param {Article} article */
function sameDay(one, other, { annotations }) {
  const [a, b] = [one, other].map(({ date }) => {
    const mark = date === null ? undefined : annotations[date];
    return mark?.kind === 'date' ? mark.days : null;
  });
  if (!a?.first || !a.last || !b?.first || !b.last) return true;
  return a.first <= b.last && b.first <= a.last;
}
