// Between what is selected on the page and offsets in the text; and walking the text word by word.

/** @typedef {{ start: number, end: number }} Span */
/** @typedef {{ startOf: (unit: Element) => number | undefined }} Painter */

/** What stands in a line of the view without being text of the article. */
const ASIDE = '.speakers';

/** @param {Element} unit */
function* textNodes(unit) {
  const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(ASIDE)) yield/** @type {Text} */ (node);
  }
}

/**
 * The offset of a place on the page; null outside the article.
 * @param {HTMLElement} view @param {Painter} painter @param {Node} node @param {number} within
 */
function offsetAt(view, painter, node, within) {
  if (!view.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const unit = element?.closest('.unit') ?? nextUnit(view, node, within);
  const start = unit ? painter.startOf(unit) : undefined;
  return unit && start !== undefined ? start + offsetWithin(unit, node, within) : null;
}

/** Where a selection ends between the lines: the line after. @param {HTMLElement} view @param {Node} node @param {number} within */
function nextUnit(view, node, within) {
  const after = node === view ? view.childNodes[within] : node;
  for (let next = /** @type {Node | null} */ (after ?? null); next; next = next.nextSibling) {
    if (next instanceof Element && next.classList.contains('unit')) return next;
  }
  return null;
}

/** @param {Element} unit @param {Node} node @param {number} within */
function offsetWithin(unit, node, within) {
  if (!unit.contains(node)) return 0;
  const place = document.createRange();
  place.setStart(node, within);
  let total = 0;
  for (const text of textNodes(unit)) {
    if (text === node) return total + within;
    if (place.comparePoint(text, 0) >= 0) return total;
    total += text.length;
  }
  return total;
}

/** The span that is selected in the article, whole words of it; null if none. @param {HTMLElement} view @param {Painter} painter @param {string} text */
export function selectedSpan(view, painter, text) {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(view, painter, range.startContainer, range.startOffset);
  const end = offsetAt(view, painter, range.endContainer, range.endOffset);
  return start === null || end === null ? null : wholeWords(text, { start, end });
}

/** Selects a span on the page and gives its first line. @param {HTMLElement} view @param {Painter} painter @param {Span} span */
export function selectSpan(view, painter, { start, end }) {
  const from = placeOf(view, painter, start);
  const to = placeOf(view, painter, end);
  if (!from || !to) return null;
  getSelection()?.setBaseAndExtent(from.node, from.within, to.node, to.within);
  return from.node.parentElement;
}

/** @param {HTMLElement} view @param {Painter} painter @param {number} offset */
function placeOf(view, painter, offset) {
  const units = [...view.querySelectorAll('.unit')];
  const unit = units.findLast((candidate) => (painter.startOf(candidate) ?? Number.POSITIVE_INFINITY) <= offset);
  let left = offset - (unit ? (painter.startOf(unit) ?? 0) : 0);
  for (const node of unit ? textNodes(unit) : []) {
    if (left <= node.length) return { node, within: left };
    left -= node.length;
  }
  return null;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'’][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * A span without the blanks at its ends, and with the whole of the words that it cuts.
 * @param {string} text @param {Span} span @returns {Span | null}
 */
export function wholeWords(text, { start, end }) {
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  if (start === end) return null;
  while (start > 0 && LETTER.test(text[start]) && LETTER.test(text[start - 1])) start--;
  while (end < text.length && LETTER.test(text[end]) && LETTER.test(text[end - 1])) end++;
  return { start, end };
}

/** How far a word is looked for. */
const REACH = 400;

/** The word that begins at or after a place. @param {string} text @param {number} from @returns {Span | null} */
export function wordAfter(text, from) {
  const match = text
    .slice(from, from + REACH)
    .matchAll(WORD)
    .next().value;
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : null;
}

/** The word that ends at or before a place. @param {string} text @param {number} to @returns {Span | null} */
export function wordBefore(text, to) {
  const from = Math.max(0, to - REACH);
  const match = [...text.slice(from, to).matchAll(WORD)].at(-1);
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : null;
}
