// Figures of one outcome that cannot all be right. A pure function.

import { grouped, marksOfKind } from '../facts.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {{ outcome: import("../../js/index.js").Outcome, figures: CasualtyFigure[] }} Disagreement */

const MOST_SIDES = 4;

/**
 * The counted figures of which the article tells other versions, with those: where their ranges have no number in common.
 * @param {Article} article @returns {Disagreement[]}
 */
export function disagreements(article) {
  const rivals = marksOfKind(article, 'casualty').filter(({ standing }) => standing === 'rival');
  return [...grouped(rivals, ({ of }) => of)].flatMap(([of, versions]) => {
    const counted = article.annotations[of ?? -1];
    if (counted?.kind !== 'casualty') return [];
    const all = [counted, ...versions];
    const inDispute = all.filter((one) => all.some((other) => apart(one.count, other.count)));
    const sides = [...new Map(inDispute.map((figure) => [sideOf(figure), figure])).values()].slice(0, MOST_SIDES);
    return sides.length > 1 ? [{ outcome: counted.outcome, figures: sides }] : [];
  });
}

/** @param {CasualtyFigure} figure */
const sideOf = ({ count, source }) => `${count.low} ${count.high} ${source?.entity ?? source?.name ?? ''}`;

/** @param {{ low: number, high: number | null }} a @param {{ low: number, high: number | null }} b */
const apart = (a, b) => (a.high !== null && a.high < b.low) || (b.high !== null && b.high < a.low);
