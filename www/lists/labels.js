// Where names can stand beside their points without lying on one another. Pure functions.

/** @typedef {{ x: number, y: number, words: string }} Point */
/** @typedef {{ x: number, y: number, anchor: "start" | "middle" | "end", words: string }} Label */
/** @typedef {{ left: number, right: number, top: number, bottom: number }} Box */

const LETTER = 6.1;
const LINE = 14;
const GAP = 9;

/**
 * The points' names in order, each to the right, left, above or below its point; those that find no room are left out.
 * @param {Point[]} points @param {{ width: number, height: number, most: number }} frame @returns {Label[]}
 */
export function placeLabels(points, { width, height, most }) {
  const taken = points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  /** @type {Label[]} */
  const labels = [];
  for (const point of points) {
    if (labels.length >= most) break;
    const free = positions(point).find(
      ({ box }) =>
        box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height && !taken.some((other) => meet(box, other)),
    );
    if (!free) continue;
    taken.push(free.box);
    labels.push(free.label);
  }
  return labels;
}

/** @param {Point} point @returns {{ box: Box, label: Label }[]} */
function positions({ x, y, words }) {
  const wide = words.length * LETTER;
  const beside = { top: y - LINE / 2, bottom: y + LINE / 2 };
  const middle = { left: x - wide / 2, right: x + wide / 2 };
  return [
    { box: { left: x + GAP, right: x + GAP + wide, ...beside }, label: { x: x + GAP, y: y + 4, anchor: 'start', words } },
    { box: { left: x - GAP - wide, right: x - GAP, ...beside }, label: { x: x - GAP, y: y + 4, anchor: 'end', words } },
    { box: { ...middle, top: y - GAP - LINE, bottom: y - GAP }, label: { x, y: y - GAP - 3, anchor: 'middle', words } },
    { box: { ...middle, top: y + GAP, bottom: y + GAP + LINE }, label: { x, y: y + GAP + 11, anchor: 'middle', words } },
  ];
}

/** @param {Box} a @param {Box} b */
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
