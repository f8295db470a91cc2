// The gutter beside the text: where in the whole article the figures are, and the mentions of the chosen name. A picture for the
// eye and the mouse; the lists say the same to everybody.

import { h } from '../dom.js';

/** @typedef {{ id: number, start: number, kind: string }} Tick */

/** Ticks of one kind: more would be a solid bar. */
const MOST_TICKS = 400;
/** Places to a gutter: ticks of one kind that fall together are drawn once. */
const PLACES = 500;
/** Of longer texts the places are told by the words before them: to ask the browser would take too long. */
const MEASURED_UP_TO = 100_000;

/**
 * @param {HTMLElement} sheet @param {ReturnType<typeof import("./paint.js").createPainter>} painter @param {HTMLElement} view
 * @param {{ onPick: (id: number) => void }} handlers
 */
export function createTicks(sheet, painter, view, { onPick }) {
  const track = h('div', { class: 'track' });
  const gutter = h('div', { class: 'gutter', 'aria-hidden': 'true' }, track);
  sheet.append(gutter);
  let length = 1;
  /** @type {Record<string, Tick[]>} */
  const layers = {};
  let waiting = false;

  new ResizeObserver(() => length <= MEASURED_UP_TO && later()).observe(view);

  function later() {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      draw();
    }, 100);
  }

  function draw() {
    const frame = length <= MEASURED_UP_TO ? sheet.getBoundingClientRect() : null;
    const taken = new Set();
    const ticks = Object.values(layers).flatMap((own) => own.slice(0, MOST_TICKS));
    track.replaceChildren(
      ...ticks.flatMap(({ id, start, kind }) => {
        const at = placeOf(id, start, frame);
        const key = `${kind} ${Math.round(at * PLACES)}`;
        if (taken.has(key)) return [];
        taken.add(key);
        const tick = h('span', { class: `tick-mark ${kind}`, onclick: () => onPick(id) });
        tick.style.setProperty('top', `${(at * 100).toFixed(2)}%`);
        return [tick];
      }),
    );
  }

  /** How far down the sheet a mark is, from 0 to 1; by its place in the text where it is not drawn yet. @param {number} id @param {number} start @param {DOMRect | null} frame */
  function placeOf(id, start, frame) {
    const unit = frame && painter.drawn(id)[0]?.closest('.unit');
    const box = unit?.getBoundingClientRect();
    if (!unit || !box || box.height === 0) return start / length;
    const into = (start - (painter.startOf(unit) ?? start)) / Math.max(1, unit.textContent?.length ?? 1);
    return Math.min(1, Math.max(0, (box.top + box.height * into - frame.top) / frame.height));
  }

  return {
    /** @param {string} layer @param {Tick[]} ticks */
    set(layer, ticks) {
      layers[layer] = ticks;
      later();
    },
    /** @param {number} characters */
    setLength(characters) {
      length = Math.max(1, characters);
    },
  };
}
