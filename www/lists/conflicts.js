// Figures of one outcome that cannot all be right. A pure function.

import { placeIn } from '../facts.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {{ outcome: import("../../js/index.js").Outcome, figures: CasualtyFigure[] }} Disagreement */

/** Figures of one toll that are compared: more are no longer read side by side. */
const MOST_COMPARED = 60;
const MOST_SIDES = 4;

/**
 * For each outcome the counted figures that disagree: their ranges have no number in common, and nothing in the text
 * (its sentences, another place, another day) says that they count different people.
 * @param {Article} article @returns {Disagreement[]}
 */
export function disagreements(article) {
  return article.tolls.flatMap(({ outcome, figures, best }) => {
    const counted = figures.slice(0, MOST_COMPARED).flatMap((id) => {
      const figure = article.annotations[id];
      return figure?.kind === 'casualty' ? [figure] : [];
    });
    if (counted.reduce((sum, { count }) => sum + count.best, 0) === best) return []; // They were added.
    const inDispute = counted.filter((one) => counted.some((other) => disagree(one, other, article)));
    const sides = [...new Map(inDispute.map((figure) => [sideOf(figure), figure])).values()].slice(0, MOST_SIDES);
    return sides.length > 1 ? [{ outcome, figures: sides }] : [];
  });
}

/** @param {CasualtyFigure} figure */
const sideOf = ({ count, source }) => `${count.low} ${count.high} ${source?.entity ?? source?.name ?? ''}`;

/** @param {CasualtyFigure} one @param {CasualtyFigure} other @param {Article} article */
function disagree(one, other, article) {
  if (one === other || !apart(one.count, other.count)) return false;
  return !goesOn(one, other, article) && samePlace(one, other, article) && sameDay(one, other, article);
}

/** @param {{ low: number, high: number | null }} a @param {{ low: number, high: number | null }} b */
const apart = (a, b) => (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low);

/**
 * Whether one figure goes on counting from another: in its sentence, or at the head of the next one in its paragraph, as in
 * "Two more died later".
 * @param {CasualtyFigure} one @param {CasualtyFigure} other @param {Article} article
 */
function goesOn(one, other, { sentences, blocks }) {
  const [before, after] = [one.start, other.start].sort((a, b) => a - b);
  const [first, last] = [placeIn(sentences, before), placeIn(sentences, after)];
  const heads = sentences[last]?.start === after && placeIn(blocks, before) === placeIn(blocks, after);
  return last - first <= (heads ? 1 : 0);
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
