// Tolls after corrections. The engine's toll stands where nothing that it counts has changed; otherwise it is made again
// from the figures that still count, joined as the engine joined them. Pure functions.

import { OUTCOMES, keysOf } from '../words.js';

/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../../js/index.js").Toll} Toll */
/** @typedef {{ low: number, best: number, high: number | null }} Interval */
/** @typedef {{ before: CasualtyFigure | null, after: (CasualtyFigure & { id: number }) | null }} Fate A figure as the engine read it and as it is now. */

/** Ways tried in which the engine may have added figures: those with the right sum, of which there is seldom more than one. */
const MOST_TRIED = 20;

/**
 * @param {Toll[]} tolls the engine's @param {Fate[]} fates all figures, those of the engine by their ids first
 * @returns {Toll[]}
 */
export function tollsOf(tolls, fates) {
  return keysOf(OUTCOMES).flatMap((outcome) => {
    const old = tolls.find((toll) => toll.outcome === outcome);
    const made = tollOf(outcome, old, fates);
    return made ? [made] : [];
  });
}

/** @param {string} outcome @param {Toll | undefined} old @param {Fate[]} fates @returns {Toll | null} */
function tollOf(outcome, old, fates) {
  const before = new Set(old?.figures);
  const counted = fates.filter((fate) => fate.before !== null && before.has(fate.before.id));
  const fresh = fates.filter((fate) => !counts(fate.before, outcome) && counts(fate.after, outcome));
  const stays = (/** @type {Fate} */ { after }) => counts(after, outcome);
  const figures = [...counted.filter(stays), ...fresh].map(({ after }) => after?.id ?? -1).sort((a, b) => a - b);
  const same = fresh.length === 0 && counted.every((fate) => stays(fate) && sameCount(fate));
  if (old && same) return { ...old, figures };
  const interval = joined(old, counted, stays, fresh);
  return interval && /** @type {any} */ ({ outcome, ...interval, figures, review: 'edited' });
}

/** Whether a figure counts for a toll by what it says of itself. @param {CasualtyFigure | null} figure @param {string} outcome */
const counts = (figure, outcome) =>
  figure !== null &&
  figure.outcome === outcome &&
  figure.status === 'stated' &&
  !figure.cumulative &&
  figure.partOf === null &&
  !figure.furniture;

/** @param {Fate} fate */
const sameCount = ({ before, after }) =>
  before?.count.low === after?.count.low && before?.count.best === after?.count.best && before?.count.high === after?.count.high;

/**
 * The first figures were added to each other, the others only widen: how many were added shows in the engine's own toll.
 * @param {Toll | undefined} old @param {Fate[]} counted @param {(fate: Fate) => boolean} stays @param {Fate[]} fresh @returns {Interval | null}
 */
function joined(old, counted, stays, fresh) {
  const { added, widen } = manner(old, counted);
  const summands = counted.slice(0, added).filter(stays).map(countNow);
  const others = [...counted.slice(added).filter(stays), ...fresh].map(countNow);
  const base = summands.length > 0 ? sum(summands) : others.shift();
  if (!base) return null;
  return widened(base, widen ? others : fresh.map(countNow));
}

/** @param {Fate} fate @returns {Interval} */
const countNow = ({ after }) => /** @type {CasualtyFigure} */ (after).count;

/** How the engine joined its figures. @param {Toll | undefined} old @param {Fate[]} counted */
function manner(old, counted) {
  const intervals = counted.map(({ before }) => /** @type {CasualtyFigure} */ (before).count);
  let best = 0;
  const possible = intervals.flatMap((own, index) => {
    best += own.best;
    return best === old?.best ? [index + 1] : [];
  });
  for (const widen of [true, false]) {
    for (const added of possible.slice(0, MOST_TRIED)) {
      const base = sum(intervals.slice(0, added));
      if (old && alike(widen ? widened(base, intervals.slice(added)) : base, old)) return { added, widen };
    }
  }
  return { added: 1, widen: true };
}

/** @param {Interval[]} intervals @returns {Interval} */
const sum = (intervals) =>
  intervals.reduce((a, b) => ({
    low: a.low + b.low,
    best: a.best + b.best,
    high: a.high === null || b.high === null ? null : a.high + b.high,
  }));

/** @param {Interval} base @param {Interval[]} others @returns {Interval} */
const widened = ({ low, best, high }, others) => ({
  low: Math.min(low, ...others.map((other) => other.low)),
  best,
  high:
    others.some((other) => other.high === null) || high === null
      ? null
      : Math.max(high, ...others.map((other) => other.high ?? 0)),
});

/** @param {Interval} a @param {Interval} b */
const alike = (a, b) => a.low === b.low && a.best === b.best && a.high === b.high;
