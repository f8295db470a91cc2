// Places on an outline of the world, zoomed to them. The list below it says the same in words: the map itself is for the eye.

import { h } from '../dom.js';
import { placeLabels } from './labels.js';
import { BORDERS, LAND, STEPS } from './outline.js';

/** @typedef {{ id: number, name: string, mentions: number, first: number, kind: string, country: string, latitude: number, longitude: number, ambiguous: boolean }} Place */
/** @typedef {{ west: number, north: number, scale: number, squeeze: number }} Projection Even steps of longitude and latitude; `squeeze` makes a degree of longitude as short as it is in the middle of the map. */

const WIDTH = 380;
const HEIGHT = 210;
/** The least height that is shown, in degrees: nearer, the outline is too coarse to tell anything. */
const LEAST_SPAN = 9;
/** Points and names drawn: the most mentioned. */
const MOST_POINTS = 200;
const MOST_LABELS = 24;
const SVG = 'http://www.w3.org/2000/svg';

/** @param {Place[]} places the most mentioned first @param {(id: number) => void} choose */
export function drawMap(places, choose) {
  const drawn = places.slice(0, MOST_POINTS);
  const frame = h('div', { class: 'map-frame' });
  let whole = false;
  const button = h('button', { type: 'button', class: 'link', onclick: turn }, '');
  draw();
  return h('figure', { class: 'map' }, frame, h('figcaption', {}, caption(places, drawn), ' ', button));

  function turn() {
    whole = !whole;
    draw();
  }

  function draw() {
    button.textContent = whole ? 'Zoom to the places' : 'Whole world';
    frame.replaceChildren(drawWorld(drawn, whole ? worldView() : viewOf(drawn), choose));
  }
}

/** @param {Place[]} places @param {Place[]} drawn */
function caption(places, drawn) {
  const rest = places.length > drawn.length ? `The ${drawn.length} places named most. ` : '';
  const rings = drawn.some(({ kind }) => kind !== 'city') ? 'A ring stands for a whole country or region. ' : '';
  return `${rest}${rings}`;
}

/** @returns {Projection} */
export const worldView = () => ({ west: -180, north: 84, scale: WIDTH / 360, squeeze: 1 });

/**
 * A view that holds all places, with room around them.
 * @param {{ latitude: number, longitude: number }[]} places @returns {Projection}
 */
export function viewOf(places) {
  const latitudes = places.map(({ latitude }) => latitude);
  const longitudes = places.map(({ longitude }) => longitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const middle = { latitude: (south + north) / 2, longitude: (west + east) / 2 };
  const squeeze = Math.max(0.3, Math.cos((middle.latitude * Math.PI) / 180));
  const wide = Math.max(east - west, 0) * 1.35 * squeeze;
  const high = Math.max((north - south) * 1.45, LEAST_SPAN);
  const scale = Math.min(HEIGHT / high, wide > 0 ? WIDTH / wide : Number.POSITIVE_INFINITY);
  if (scale * squeeze < WIDTH / 360) return worldView();
  return {
    west: middle.longitude - WIDTH / 2 / (scale * squeeze),
    north: middle.latitude + HEIGHT / 2 / scale,
    scale,
    squeeze,
  };
}

/** @param {Projection} view @param {{ latitude: number, longitude: number }} place */
const project = ({ west, north, scale, squeeze }, { latitude, longitude }) => ({
  x: (longitude - west) * scale * squeeze,
  y: (north - latitude) * scale,
});

/** @param {Place[]} places @param {Projection} view @param {(id: number) => void} choose */
function drawWorld(places, view, choose) {
  const { west, north, scale, squeeze } = view;
  const [across, down] = [(scale * squeeze) / STEPS, scale / STEPS];
  const ground = svg('g', { transform: `matrix(${across} 0 0 ${down} ${-west * scale * squeeze} ${north * scale})` });
  ground.append(svg('path', { class: 'land', d: LAND }), svg('path', { class: 'borders', d: BORDERS }));
  const points = places
    .map((place) => ({ place, ...project(view, place) }))
    .filter(({ x, y }) => x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT);
  const labels = placeLabels(
    points.map(({ place, x, y }) => ({ x, y, words: labelWords(place) })),
    { width: WIDTH, height: HEIGHT, most: MOST_LABELS },
  );
  const root = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' });
  root.append(
    ground,
    ...labels.map(({ x, y, anchor, words }) => svg('text', { x, y, 'text-anchor': anchor }, words)),
    ...points.reverse().map(({ place, x, y }) => drawPoint(place, x, y, choose)),
  );
  return root;
}

/** The name, with how exact the point is where it stands for more than a town. @param {Place} place */
function labelWords({ name, kind, ambiguous }) {
  const exact = kind === 'country' || kind === 'region' ? ` (${kind})` : '';
  return `${name}${exact}${ambiguous ? ' ?' : ''}`;
}

/** @param {Place} place @param {number} x @param {number} y @param {(id: number) => void} choose */
function drawPoint(place, x, y, choose) {
  const wide = place.kind === 'country' || place.kind === 'region';
  const classes = ['spot', place.kind, place.ambiguous && 'ambiguous'].filter(Boolean).join(' ');
  const spot = svg('g', { class: classes, 'data-entity': place.id });
  spot.append(
    svg('title', {}, labelWords(place)),
    svg('circle', { class: 'reach', cx: x, cy: y, r: 12 }),
    svg('circle', { class: 'point', cx: x, cy: y, r: wide ? 6.5 : 4 }),
  );
  spot.addEventListener('click', () => choose(place.first));
  return spot;
}

/** @param {string} tag @param {Record<string, string | number>} attributes @param {string} [words] */
export function svg(tag, attributes, words) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (words) element.textContent = words;
  return element;
}
