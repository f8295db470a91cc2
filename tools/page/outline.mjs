// Draws the map's outline, www/lists/outline.js, from Natural Earth (public domain) as packed in the npm package world-atlas.
// Usage: node tools/page/outline.mjs FOLDER   (the unpacked package: npm pack world-atlas@2.0.2, then tar xzf)
// Needed only when the outline itself should change: its result is part of the repository.

import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** Steps to a degree in the result, and how far, in degrees, a line may be from the truth. */
const STEPS = 10;
const TOLERANCE = 0.2;
/** Islands smaller than this, in square degrees, are left out, and so is Antarctica, where news has no places. */
const SMALLEST = 0.15;
const SOUTHERNMOST = -60;

const folder = process.argv[2];
if (!folder) {
  console.error('Usage: node tools/page/outline.mjs FOLDER (the unpacked npm package world-atlas 2.0.2)');
  process.exit(1);
}
const topology = JSON.parse(await readFile(join(folder, 'countries-110m.json'), 'utf8'));
const arcs = topology.arcs.map((arc) => simplify(degrees(arc)));
const borders = bordersOf(topology.objects.countries.geometries);
const land = ringsOf(topology.objects.land.geometries).map(joined).flatMap(cutAtDateLine).filter(worthDrawing);

const module = `// The land and the borders of the world, for the map of places: SVG path data, longitude east and latitude south in tenths of
// a degree. Made by tools/page/outline.mjs from Natural Earth 1:110m (public domain); not to be edited by hand.

export const STEPS = ${STEPS};
export const LAND =
  '${land.map((ring) => `${path(ring)}z`).join('')}';
export const BORDERS =
  '${borders.map((index) => path(arcs[index])).join('')}';
`;
const target = join(resolve(dirname(fileURLToPath(import.meta.url)), '../..'), 'www/lists/outline.js');
await writeFile(target, module);
console.log(`Written: www/lists/outline.js, ${module.length} bytes, ${brotliCompressSync(module).length} with brotli`);

/** The points of an arc, whose numbers are differences on the topology's grid. */
function degrees(arc) {
  const { scale, translate } = topology.transform;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Douglas and Peucker: leaves out the points that are nearly on the line. */
function simplify(points) {
  if (points.length < 3) return points;
  const [first, last] = [points[0], points.at(-1)];
  let [farthest, most] = [0, 0];
  points.forEach((point, index) => {
    const off = distance(point, first, last);
    if (off > most) [farthest, most] = [index, off];
  });
  if (most <= TOLERANCE) return [first, last];
  return [...simplify(points.slice(0, farthest + 1)).slice(0, -1), ...simplify(points.slice(farthest))];
}

function distance([x, y], [x1, y1], [x2, y2]) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}

/** The arcs of each ring; a negative number is an arc the other way round. */
function ringsOf(geometries) {
  return geometries.flatMap(({ type, arcs }) => (type === 'Polygon' ? arcs : arcs.flat()));
}

function joined(ring) {
  return ring.flatMap((index) => (index < 0 ? arcs[~index].toReversed() : arcs[index]));
}

/** The arcs that two countries share. */
function bordersOf(countries) {
  const users = new Map();
  for (const index of ringsOf(countries).flat()) {
    const arc = index < 0 ? ~index : index;
    users.set(arc, (users.get(arc) ?? 0) + 1);
  }
  return [...users].filter(([, count]) => count > 1).map(([arc]) => arc);
}

/** A ring that runs over the 180th meridian as the two pieces on either side of it. */
function cutAtDateLine(ring) {
  let turn = 0;
  const unrolled = ring.map(([x, y], index) => {
    const step = index > 0 ? x - ring[index - 1][0] : 0;
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return [x + turn, y];
  });
  return [-360, 0, 360]
    .map((shift) => unrolled.map(([x, y]) => [x + shift, y]))
    .map((moved) =>
      clip(
        clip(moved, (x) => x >= -180, -180),
        (x) => x <= 180,
        180,
      ),
    )
    .filter((piece) => piece.length > 2);
}

/** The part of a ring on one side of a meridian (Sutherland and Hodgman). */
function clip(ring, inside, meridian) {
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1);
    const crossing = inside(point[0]) !== inside(before[0]);
    const share = (meridian - before[0]) / (point[0] - before[0]);
    const cut = crossing ? [[meridian, before[1] + share * (point[1] - before[1])]] : [];
    return inside(point[0]) ? [...cut, point] : cut;
  });
}

function worthDrawing(ring) {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2 >= SMALLEST && Math.max(...ring.map(([, y]) => y)) > SOUTHERNMOST;
}

/** A line as a move and steps relative to the point before. */
function path(points) {
  const grid = points.map(([x, y]) => [Math.round(x * STEPS), Math.round(-y * STEPS)]);
  const [start, ...others] = grid;
  let before = start;
  const steps = [];
  for (const point of others) {
    const [dx, dy] = [point[0] - before[0], point[1] - before[1]];
    if (dx === 0 && dy === 0) continue;
    steps.push(`${dx}${dy < 0 ? '' : ' '}${dy}`);
    before = point;
  }
  if (steps.length === 0) return '';
  return `M${start[0]}${start[1] < 0 ? '' : ' '}${start[1]}l${steps.join(' ').replace(/ -/g, '-')}`;
}
