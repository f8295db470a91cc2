// `npm run bench`: how fast the engine is, as ratios taken in one run on one machine: how cost grows with length, how
// much of it is spent on the way between JavaScript and wasm, and how it compares with two well-known libraries that
// read part of what it reads.

import { readFileSync } from 'node:fs';

import { annotate as annotateToJson } from '../js/engine/wiremark.js';
import { load } from '../js/node.js';

const PUBLISHED = '2025-03-14';
const ARTICLE = readFileSync(new URL('articles/depot.txt', import.meta.url), 'utf8');

const annotator = await load();
const options = { published: PUBLISHED };

await main();

async function main() {
  const own = measure(() => annotator.annotate(ARTICLE, options));
  print('One article', [[`${kilobytes(ARTICLE)}, warm`, `${own.toFixed(2)} ms`, `${perKilobyte(own, ARTICLE)} µs/kB`]]);
  printGrowth();
  printCrossing();
  await printDates();
  await printOthers(own);
}

/** Linear cost means the same time for each kilobyte. */
function printGrowth() {
  const lengths = [10_000, 100_000, 1_000_000];
  const measured = lengths.map((length) => {
    const text = articleOf(length);
    return { text, time: measure(() => annotator.annotate(text, options)) };
  });
  const [first] = measured;
  const base = first.time / first.text.length;
  const rows = measured.map(({ text, time }) => [
    kilobytes(text),
    `${time.toFixed(1)} ms`,
    `${perKilobyte(time, text)} µs/kB`,
    `${(time / text.length / base).toFixed(2)} × the first`,
  ]);
  print('Growth with length', rows);
}

/** Text in, JSON out, JSON read; writing the JSON happens inside the engine and is not told apart here. */
function printCrossing() {
  const text = articleOf(1_000_000);
  const json = annotateToJson(text, options);
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  const bytes = encoder.encode(json);
  const whole = measure(() => annotator.annotate(text, options));
  const parts = [
    ['text in', measure(() => encoder.encode(text))],
    ['JSON out', measure(() => decoder.decode(bytes))],
    ['JSON read', measure(() => JSON.parse(json))],
  ];
  const row = ([title, time]) => [title, `${time.toFixed(1)} ms`, `${((100 * time) / whole).toFixed(1)} % of annotate`];
  const sum = parts.reduce((total, [, time]) => total + time, 0);
  print(
    `Crossing between JavaScript and wasm (${kilobytes(text)}, JSON of ${kilobytes(json)})`,
    [...parts, ['together', sum]].map(row),
  );
}

/** Dates alone, beside chrono-node on the same text, and on text made to keep a date annotator busy. */
async function printDates() {
  const chrono = await import('chrono-node');
  const reference = new Date(`${PUBLISHED}T12:00:00Z`);
  const own = (text) => annotator.annotate(text, { ...options, kinds: ['date'] });
  const rows = [100_000, 1_000_000, 10_000_000].map((length) => {
    const text = articleOf(length);
    const time = measure(() => own(text));
    if (length > 1_000_000) return [`news, ${kilobytes(text)}`, speed(time, text), '-', '-'];
    const other = measure(() => chrono.en.casual.parse(text, reference));
    return [`news, ${kilobytes(text)}`, speed(time, text), speed(other, text), `${(other / time).toFixed(1)} ×`];
  });
  const hostile = '1/'.repeat(500_000);
  const time = measure(() => own(hostile));
  print('Dates alone', [
    ['', 'wiremark', 'chrono-node', 'faster'],
    ...rows,
    [`1/1/1/…, ${kilobytes(hostile)}`, speed(time, hostile), '-', '-'],
  ]);
}

async function printOthers(own) {
  const chrono = await import('chrono-node');
  const { default: compromise } = await import('compromise');
  const reference = new Date(`${PUBLISHED}T12:00:00Z`);
  const others = [
    ['chrono-node (dates)', () => chrono.en.casual.parse(ARTICLE, reference)],
    ['compromise (names)', () => compromise(ARTICLE).topics().out('array')],
  ];
  const rows = others.map(([title, action]) => {
    const time = measure(action);
    return [title, `${time.toFixed(2)} ms`, `${(time / own).toFixed(2)} × wiremark (all kinds)`];
  });
  print('Others on the same article', rows);
}

/** The article repeated up to a length; each copy its own paragraphs. */
function articleOf(length) {
  return `${ARTICLE}\n\n`.repeat(Math.ceil(length / (ARTICLE.length + 2))).slice(0, length);
}

/** Milliseconds of one call, warm: the median of at least five calls in at least a second. */
function measure(action) {
  for (let round = 0; round < 3; round++) action();
  const times = [];
  const start = performance.now();
  while (times.length < 5 || performance.now() - start < 1000) {
    const before = performance.now();
    action();
    times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

function kilobytes(text) {
  return `${(text.length / 1000).toFixed(text.length < 10_000 ? 1 : 0)} kB`;
}

function perKilobyte(time, text) {
  return ((1e6 * time) / text.length).toFixed(0);
}

function speed(time, text) {
  return `${(text.length / 1000 / time).toFixed(2)} MB/s`;
}

function print(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(
      `  ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ')}`,
    );
}
