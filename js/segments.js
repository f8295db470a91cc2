// Cuts the text at every mark boundary, as the engine does, so that overlaps can be painted without nesting. Pure.

/** @typedef {import("./index.js").Segment} Segment */

/**
 * Segments that tile the text from 0 to `length`; `marks` are in reading order and their ids are their places.
 * @param {{ start: number, end: number }[]} marks @param {number} length @returns {Segment[]}
 */
export function segmentsOf(marks, length) {
  const cuts = cutsOf(marks, length);
  /** @type {Segment[]} */
  const segments = [];
  /** @type {number[]} */
  let open = [];
  let next = 0;
  for (let index = 1; index < cuts.length; index++) {
    const start = cuts[index - 1];
    if (open.length > 0) open = open.filter((id) => marks[id].end > start);
    while (next < marks.length && marks[next].start <= start) open.push(next++);
    segments.push({ start, end: cuts[index], annotations: open.slice() });
  }
  return segments;
}

/** Each place where a mark begins or ends, once. @param {{ start: number, end: number }[]} marks @param {number} length */
function cutsOf(marks, length) {
  const cuts = new Float64Array(2 * marks.length + 2); // Sorts as numbers, and fast.
  marks.forEach(({ start, end }, index) => {
    cuts[2 * index] = start;
    cuts[2 * index + 1] = end;
  });
  cuts[2 * marks.length] = length;
  return cuts.sort().filter((cut, index, all) => index === 0 || cut !== all[index - 1]);
}
