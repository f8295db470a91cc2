// Tolls after corrections. The engine's toll stands where nothing that it counts has changed; otherwise it is made again
// from the figures that still count, joined as the engine joined them. Pure functions.

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../../js/index.js").Toll} Toll */
/** @typedef {{ low: number, best: number, high: number | null }} Interval */
/** @typedef {{ before: CasualtyFigure | null, after: (CasualtyFigure & { id: number }) | null }} Fate A figure as the engine read it and as it is now. */

/** Outcomes in the order of the engine's tolls. */
const ORDER = ['killed', 'injured', 'missing', 'displaced', 'detained', 'abducted', 'trapped', 'rescued', 'surrendered'];

/**
 * @param {Toll[]} tolls the engine's @param {Fate[]} fates all figures, those of the engine by their ids first
 * @returns {Toll[]}
 */
export function tollsOf(tolls, fates) {
  return ORDER.flatMap((outcome) => {
    const old = tolls.find((toll) => toll.outcome === outcome);
    const made = tollOf(outcome, old, fates);
    return made ? [made] : [];
  });
}

/** @param {string} outcome @param {Toll | undefined} old @param {Fate[]} fates @returns {Toll | null} */
function tollOf(outcome, old, fates) {
  const counted = fates.filter(({ before }) => before !== null && old?.figures.includes(before.id));
  const fresh = fates.filter(({ before, after }) => !counts(before, outcome) && counts(after, outcome));
  const kept = counted.filter(({ after }) => counts(after, outcome));
  const figures = [...kept, ...fresh].map(({ after }) => after?.id ?? -1).sort((a, b) => a - b);
  const same = fresh.length === 0 && counted.every((fate) => counts(fate.after, outcome) && sameCount(fate));
  if (old && same) return { ...old, figures };
  const interval = joined(old, counted, kept, fresh);
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
 * @param {Toll | undefined} old @param {Fate[]} counted @param {Fate[]} kept @param {Fate[]} fresh @returns {Interval | null}
 */
function joined(old, counted, kept, fresh) {
  const { added, widen } = manner(old, counted);
  const summands = kept.filter((fate) => counted.indexOf(fate) < added);
  const others = [...kept.filter((fate) => !summands.includes(fate)), ...fresh].map(countNow);
  const base = summands.length > 0 ? sum(summands.map(countNow)) : others.shift();
  if (!base) return null;
  return widened(base, widen ? others : fresh.map(countNow));
}

/** @param {Fate} fate @returns {Interval} */
const countNow = ({ after }) => /** @type {CasualtyFigure} */ (after).count;

/** How the engine joined its figures. @param {Toll | undefined} old @param {Fate[]} counted */
function manner(old, counted) {
  const intervals = counted.map(({ before }) => /** @type {CasualtyFigure} */ (before).count);
  for (const widen of [true, false]) {
    for (let added = 1; old && added <= intervals.length; added++) {
      const base = sum(intervals.slice(0, added));
      if (alike(widen ? widened(base, intervals.slice(added)) : base, old)) return { added, widen };
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
