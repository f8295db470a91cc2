// The calendar dates of an article on one line, to scale; the list below it says the same in words.

import { h } from '../dom.js';
import { plural } from '../words.js';
import { svg } from './map.js';
import { EVEN_UP_TO, dayNumber, evenScale, stretchedScale } from './scale.js';

/** @typedef {import("./scale.js").Scale} Scale */
/** @typedef {{ id: number, first: string | null, last: string | null, title: string }} Event */
/** @typedef {{ event: Event, from: number, to: number, lane: number }} Bar Positions in the drawing. */

const WIDTH = 380;
const LANE = 13;
const TOP = 20;
const BOTTOM = 20;
const MOST_LANES = 9;
/** Events drawn at most. */
const MOST_EVENTS = 300;
/** The narrowest bar, and the room kept after one. */
const NARROW = 9;

/** @param {Event[]} events @param {string | null} published @param {(id: number) => void} choose */
export function drawTimeline(events, published, choose) {
  const drawn = events.slice(0, MOST_EVENTS);
  const days = drawn.flatMap(({ first, last }) => [first, last]).flatMap((day) => (day ? [dayNumber(day)] : []));
  if (published) days.push(dayNumber(published));
  const [first, last] = days.reduce(([low, high], day) => [Math.min(low, day), Math.max(high, day)], [days[0], days[0]]);
  const middle = published ? dayNumber(published) : last;
  let even = last - first <= EVEN_UP_TO;
  const long = !even;
  const frame = h('div', { class: 'timeline-frame' });
  const button = h('button', { type: 'button', class: 'link', onclick: turn }, '');
  const words = h('span', {});
  draw();
  return h('figure', { class: 'timeline' }, frame, h('figcaption', {}, words, ' ', long && button));

  function turn() {
    even = !even;
    draw();
  }

  function draw() {
    const scale = even ? evenScale(first, last) : stretchedScale(first, last, middle);
    const about = published ? 'the publication day' : 'the latest day';
    words.textContent = even ? `${plural(last - first + 1, 'day')}, to scale. ` : `Days near ${about} have more room. `;
    button.textContent = even ? 'Give near days more room' : 'Draw all days alike';
    frame.replaceChildren(drawLine(drawn, scale, published ? dayNumber(published) : null, choose));
  }
}

/** @param {Event[]} events @param {Scale} scale @param {number | null} published @param {(id: number) => void} choose */
function drawLine(events, scale, published, choose) {
  const bars = stack(events, (day) => scale.position(day) * WIDTH);
  const lanes = Math.max(2, ...bars.map(({ lane }) => lane + 1));
  const base = TOP + lanes * LANE + 6;
  const root = svg('svg', { viewBox: `0 0 ${WIDTH} ${base + BOTTOM}`, 'aria-hidden': 'true' });
  root.append(svg('line', { class: 'axis', x1: 0, x2: WIDTH, y1: base, y2: base }), ...drawTicks(scale, base));
  if (published !== null) root.append(...drawPublished(scale.position(published) * WIDTH, base));
  root.append(...bars.map((bar) => drawBar(bar, base, choose)));
  return root;
}

/**
 * Bars on as many lanes as it takes for none to lie on another.
 * @param {Event[]} events @param {(day: number) => number} place @returns {Bar[]}
 */
export function stack(events, place) {
  /** @type {number[]} Where each lane is free again. */
  const free = [];
  return events
    .map((event) => {
      const from = event.first ? place(dayNumber(event.first)) : 0;
      const to = event.last ? place(dayNumber(event.last)) : WIDTH;
      return { event, from, to: Math.max(to, from) };
    })
    .sort((a, b) => a.from - b.from)
    .map(({ event, from, to }) => {
      const open = free.findIndex((end) => end <= from);
      const lane = Math.min(open < 0 ? free.length : open, MOST_LANES - 1);
      free[lane] = Math.max(free[lane] ?? 0, Math.max(to, from + NARROW) + 2);
      return { event, from, to, lane };
    });
}

/** @param {Scale} scale @param {number} base */
function drawTicks({ ticks, position }, base) {
  /** @type {[number, number][]} */
  const taken = [];
  return ticks.flatMap(({ day, words }) => {
    const x = position(day) * WIDTH;
    const half = words.length * 3;
    if (x - half < 0 || x + half > WIDTH || taken.some(([from, to]) => x - half < to + 6 && from - 6 < x + half)) {
      return [svg('line', { class: 'tick minor', x1: x, x2: x, y1: base, y2: base + 3 })];
    }
    taken.push([x - half, x + half]);
    return [
      svg('line', { class: 'tick', x1: x, x2: x, y1: base, y2: base + 5 }),
      svg('text', { class: 'tick-words', x, y: base + 16, 'text-anchor': 'middle' }, words),
    ];
  });
}

/** @param {number} x @param {number} base */
function drawPublished(x, base) {
  const anchor = x > WIDTH - 40 ? 'end' : x < 40 ? 'start' : 'middle';
  return [
    svg('line', { class: 'published-line', x1: x, x2: x, y1: 15, y2: base }),
    svg(
      'text',
      { class: 'published-words', x: anchor === 'end' ? Math.min(WIDTH - 2, x + 6) : x, y: 11, 'text-anchor': anchor },
      'published',
    ),
  ];
}

/** @param {Bar} bar @param {number} base @param {(id: number) => void} choose */
function drawBar({ event, from, to, lane }, base, choose) {
  const y = base - 8 - lane * LANE;
  const bar = svg('g', { class: event.first && event.last ? 'event' : 'event open', 'data-id': event.id });
  const shape =
    to - from < NARROW
      ? svg('circle', { cx: (from + to) / 2, cy: y, r: 4 })
      : svg('rect', { x: from, y: y - 3, width: to - from, height: 6, rx: 3 });
  const reach = { class: 'reach', x: from - 6, y: y - LANE / 2, width: Math.max(to - from, 0) + 12, height: LANE };
  bar.append(svg('title', {}, event.title), svg('rect', reach), shape);
  bar.addEventListener('click', () => choose(event.id));
  return bar;
}
