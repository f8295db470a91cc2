// Cuts the text at every mark boundary, as the engine does, so that overlaps can be painted without nesting. Pure.

/** @typedef {import("../../js/index.js").Segment} Segment */

/**
 * Segments that tile the text from 0 to `length`; `marks` are in reading order and their ids are their places.
 * @param {{ start: number, end: number }[]} marks @param {number} length @returns {Segment[]}
 */
export function segmentsOf(marks, length) {
  const cuts = [...new Set([0, length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  /** @type {number[]} */
  let open = [];
  let next = 0;
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index];
    open = open.filter((id) => marks[id].end > start);
    while (next < marks.length && marks[next].start <= start) open.push(next++);
    return { start, end, annotations: open.slice() };
  });
}
