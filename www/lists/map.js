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
/** The share of all mentions that the nearest view holds. */
const MOST_TOLD = 0.8;
const SVG = 'http://www.w3.org/2000/svg';

/** @param {Place[]} places the most mentioned first @param {(id: number) => void} choose */
export function drawMap(places, choose) {
  const drawn = places.slice(0, MOST_POINTS);
  const frame = h('div', { class: 'map-frame' });
  const views = viewsOf(drawn);
  const buttons = views.map(({ words }, index) =>
    h('button', { type: 'button', class: 'link', onclick: () => draw(index) }, words),
  );
  draw(0);
  return h('figure', { class: 'map' }, frame, h('figcaption', {}, caption(places, drawn), ...(views.length > 1 ? buttons : [])));

  /** @param {number} index */
  function draw(index) {
    for (const [at, button] of buttons.entries()) button.setAttribute('aria-pressed', String(at === index));
    frame.replaceChildren(drawWorld(drawn, views[index].view, choose));
  }
}

/** @param {Place[]} places @param {Place[]} drawn */
function caption(places, drawn) {
  const rest = places.length > drawn.length ? `The ${drawn.length} places named most. ` : '';
  const rings = drawn.some(({ kind }) => kind !== 'city') ? 'A ring stands for a whole country or region. ' : '';
  return `${rest}${rings}`;
}

/** How the map can be seen, the nearest first. @param {Place[]} places @returns {{ words: string, view: Projection }[]} */
function viewsOf(places) {
  const all = viewOf(places);
  const near = viewOf(heart(places));
  const world = worldView();
  return [
    ...(near.scale > 1.6 * all.scale ? [{ words: 'Main places', view: near }] : []),
    ...(all.scale > 1.2 * world.scale ? [{ words: 'All places', view: all }] : []),
    { words: 'Whole world', view: world },
  ];
}

/**
 * The places around the middle of what is told, without the far ones that an article names in passing.
 * @template {{ latitude: number, longitude: number, mentions: number }} P @param {P[]} places @returns {P[]}
 */
export function heart(places) {
  const total = places.reduce((sum, { mentions }) => sum + mentions, 0);
  const middle = { latitude: median(places, 'latitude', total), longitude: median(places, 'longitude', total) };
  const away = (/** @type {P} */ { latitude, longitude }) =>
    Math.hypot(latitude - middle.latitude, (longitude - middle.longitude) * Math.cos((middle.latitude * Math.PI) / 180));
  let told = 0;
  return places
    .toSorted((a, b) => away(a) - away(b))
    .filter(({ mentions }) => {
      const wanted = told < MOST_TOLD * total;
      told += mentions;
      return wanted;
    });
}

/** The middle mention. @template {{ latitude: number, longitude: number, mentions: number }} P @param {P[]} places @param {"latitude" | "longitude"} axis @param {number} total */
function median(places, axis, total) {
  let told = 0;
  const sorted = places.toSorted((a, b) => a[axis] - b[axis]);
  const found = sorted.find(({ mentions }) => {
    told += mentions;
    return told >= total / 2;
  });
  return found?.[axis] ?? 0;
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
