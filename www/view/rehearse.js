// Before the first article an example is read and drawn, out of sight, and every font of the page is asked for once. The browser
// compiles code when it first runs, and asks the system for a font when its first letter is laid out: better now than while
// somebody waits for the marks.

import { h } from '../dom.js';
import { review } from '../review/apply.js';
import { entriesOf } from '../words.js';
import { createPainter } from './paint.js';
import { ELEMENTS } from './units.js';

const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

/**
 * A step whenever the browser has nothing else to do.
 * @param {Promise<{ text: string, article: import("../../js/index.js").Article }>} example as the engine reads it
 */
export function rehearse(example) {
  whenIdle(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (pen) askFor(pen, fontsOfPage());
  });
  example.then(
    ({ text, article }) => whenIdle(() => createPainter(h('div')).paint(text, review(text, article, []).article)),
    () => {}, // The first article will tell what is wrong.
  );
}

/** What is hidden has a font as well. */
function fontsOfPage() {
  const sample = h('div', { class: 'view', hidden: true }, ...entriesOf(ELEMENTS).map(drawUnit), drawMargin());
  document.body.append(sample);
  const fonts = new Set([...document.body.querySelectorAll('*')].map(fontOf));
  sample.remove();
  return [...fonts];
}

/** Measuring needs no layout. @param {CanvasRenderingContext2D} pen @param {string[]} fonts */
function askFor(pen, [font, ...rest]) {
  pen.font = font;
  pen.measureText('“Aa1 ↶↷✓…');
  if (rest.length > 0) whenIdle(() => askFor(pen, rest));
}

/** @param {[kind: string, element: string]} row */
const drawUnit = ([kind, element]) => h(element, { class: `unit ${kind}` }, h('span', { class: `part ${kind}` }));

const drawMargin = () =>
  h(
    'p',
    { class: 'unit' },
    h('span', { class: 'speakers' }, h('span', { class: 'speaker' }, h('small'))),
    h('span', { class: 'fold' }),
  );

/** Not the shorthand of all, which is empty where figures are set in columns. @param {Element} element */
function fontOf(element) {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}
