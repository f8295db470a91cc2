// Before the first article: every font of the page is asked for once. The first letter in a font makes the browser stop and ask
// the system, which would otherwise happen font by font while somebody waits for the marks.

import { h } from '../dom.js';

/** What is drawn of an article only, by the style sheets' names. */
const KINDS = ['headline', 'byline', 'dateline', 'caption', 'credit', 'paragraph', 'furniture'];

const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

/** Asks for one font after the other, whenever the browser has nothing else to do. */
export function rehearseFonts() {
  whenIdle(() => {
    const sample = h('div', { class: 'view', hidden: true }, ...KINDS.map(drawUnit), drawMargin());
    document.body.append(sample);
    // What is hidden has a font as well, and measuring needs no layout.
    const fonts = new Set([...document.body.querySelectorAll('*')].map(fontOf));
    sample.remove();
    const pen = document.createElement('canvas').getContext('2d');
    if (pen) ask(pen, [...fonts]);
  });
}

/** @param {CanvasRenderingContext2D} pen @param {string[]} fonts */
function ask(pen, [font, ...rest]) {
  pen.font = font;
  pen.measureText('“Aa1 ↶↷✓…');
  if (rest.length > 0) whenIdle(() => ask(pen, rest));
}

/** @param {string} kind */
const drawUnit = (kind) => h(kind === 'headline' ? 'h2' : 'p', { class: `unit ${kind}` }, h('span', { class: `part ${kind}` }));

const drawMargin = () =>
  h('p', { class: 'unit' }, h('span', { class: 'speakers' }, h('span', { class: 'speaker' }, h('small'))), h('span', { class: 'fold' }));

/** Not the shorthand of all, which is empty where figures are set in columns. @param {Element} element */
function fontOf(element) {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}
