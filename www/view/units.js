// Cuts text into the rows that the page draws: a unit is a line, or the lines that one block joins. Pure functions.

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Block} Block */
/** @typedef {import("../../js/index.js").Segment} Segment */
/** @typedef {Block["kind"]} BlockKind */
/** @typedef {{ start: number, end: number, ids: number[], block: BlockKind | null }} Piece A run of text that is drawn alike. */
/** @typedef {{ start: number, end: number, kind: BlockKind | "blank", pieces: Piece[] }} Unit */

/** What a row of each kind of block is in the page. @type {Record<BlockKind, "h2" | "p">} */
export const ELEMENTS = {
  headline: 'h2',
  byline: 'p',
  dateline: 'p',
  paragraph: 'p',
  caption: 'p',
  credit: 'p',
  correction: 'p',
  furniture: 'p',
};

/**
 * The whole text as units, in order; only the line ends between them are left out.
 * @param {string} text
 * @param {Pick<Article, "blocks" | "segments">} article
 * @returns {Unit[]}
 */
export function unitsOf(text, { blocks, segments }) {
  /** @type {Unit[]} */
  const units = [];
  let block = 0;
  let segment = 0;
  for (let start = 0; start <= text.length; ) {
    const firstBlock = block;
    let end = lineEnd(text, start);
    while (block < blocks.length && blocks[block].start < end) {
      if (blocks[block].end > end) end = lineEnd(text, blocks[block].end);
      block++;
    }
    const inside = blocks.slice(firstBlock, block);
    const kind = mainKind(text.slice(start, end), inside);
    while (segment < segments.length && segments[segment].end <= start) segment++;
    units.push({ start, end, kind, pieces: cutPieces(start, end, kind, inside, segments, segment) });
    start = end + 1;
  }
  return units;
}

/** @param {string} text @param {number} from */
function lineEnd(text, from) {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/**
 * The kind of the longest block: a dateline at the start of a paragraph does not make the row a dateline.
 * @param {string} line @param {Block[]} blocks @returns {Unit["kind"]}
 */
function mainKind(line, blocks) {
  if (!line.trim()) return 'blank';
  const longest = blocks.reduce((best, block) => (block.end - block.start > best.end - best.start ? block : best), {
    start: 0,
    end: 0,
    kind: 'paragraph',
  });
  return /** @type {BlockKind} */ (longest.kind);
}

/**
 * @param {number} start @param {number} end @param {Unit["kind"]} kind
 * @param {Block[]} blocks @param {Segment[]} segments @param {number} segment
 */
function cutPieces(start, end, kind, blocks, segments, segment) {
  /** @type {Piece[]} */
  const pieces = [];
  const others = blocks.filter((block) => block.kind !== kind);
  for (let at = start; at < end; ) {
    while (segment < segments.length && segments[segment].end <= at) segment++;
    const current = segments[segment];
    const marked = current && current.start <= at;
    const block = others.find((other) => other.start <= at && at < other.end);
    const nextBlock = others.find((other) => other.start > at);
    const next = Math.min(end, (marked ? current.end : current?.start) ?? end, block?.end ?? end, nextBlock?.start ?? end);
    pieces.push({ start: at, end: next, ids: marked ? current.annotations : [], block: block?.kind ?? null });
    at = next;
  }
  return pieces;
}

/**
 * The segments of a text that has just been edited, moved along with it until the engine has read the new text; marks
 * that the edit touched are dropped.
 * @param {Segment[]} segments @param {string} before @param {string} after
 * @returns {Segment[]}
 */
export function moveSegments(segments, before, after) {
  const { prefix, suffix } = commonEnds(before, after);
  const lastKept = before.length - suffix;
  const shift = after.length - before.length;
  return segments.flatMap((segment) => {
    if (segment.end <= prefix) return [segment];
    if (segment.start >= lastKept) return [{ ...segment, start: segment.start + shift, end: segment.end + shift }];
    return [];
  });
}

/** How much two texts share at their beginning and at their end. @param {string} before @param {string} after */
export function commonEnds(before, after) {
  const most = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < most && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix))
    suffix++;
  return { prefix, suffix };
}
