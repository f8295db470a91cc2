// The whole engine as a program calls it: from the text to the objects of the article.

import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { annotatePacked } from '../js/annotator.js';
import { unpack } from '../js/article.js';
import { HOSTILE } from './hostile.mjs';
import { inTurn, kilobytes, measure, median, perKilobyte, print, times } from './measure.mjs';
import { ARTICLE, newsOf, PUBLISHED, repeated, SEED } from './texts.mjs';

const options = { published: PUBLISHED };
const PACKAGE = new URL('..', import.meta.url).href;

export function printArticle(annotator) {
  const time = measure(() => annotator.annotate(ARTICLE, options));
  print('One article', [[`${kilobytes(ARTICLE)}, warm`, `${time.toFixed(2)} ms`, `${perKilobyte(time, ARTICLE)} µs/kB`]]);
}

/** Both engines in turn, so that whatever else the machine does befalls both. */
export async function printAgainst(annotator, folder) {
  const { load } = await import(new URL('js/node.js', pathToFileURL(`${folder}/`)).href);
  const older = await load();
  const rows = [7_000, 100_000, 1_000_000].map((length) => {
    const text = newsOf(length);
    const [own, others] = inTurn([annotator, older].map((engine) => () => engine.annotate(text, options)));
    return [kilobytes(text), `${own.toFixed(1)} ms`, `${others.toFixed(1)} ms`, times(others / own)];
  });
  print('Beside the older engine, boundary and reading included', [['', 'now', 'then', 'faster'], ...rows]);
}

/** What is spent on the way: the text in, the numbers and strings out, the objects made. */
export function printCrossing(annotator) {
  const text = newsOf(1_000_000);
  const packed = annotatePacked(text, options);
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  const strings = encoder.encode(packed.strings);
  const whole = measure(() => annotator.annotate(text, options));
  const parts = [
    ['text in', measure(() => encoder.encode(text))],
    ['numbers and strings out', measure(() => [packed.numbers.slice(), decoder.decode(strings)])],
    ['objects made', measure(() => unpack(packed))],
  ];
  const row = ([title, time]) => [title, `${time.toFixed(1)} ms`, `${((100 * time) / whole).toFixed(1)} % of annotate`];
  const together = parts.reduce((total, [, time]) => total + time, 0);
  const segments = measure(() => unpack(packed).segments) - parts[2][1];
  print(`Crossing between JavaScript and wasm (${kilobytes(text)})`, [
    ...[...parts, ['together', together]].map(row),
    row(['segments, when asked for', segments]),
  ]);
}

/** Linear cost means the same time for each kilobyte. */
export function printGrowth(annotator) {
  const lengths = [10_000, 100_000, 1_000_000, 10_000_000];
  for (const [title, texts] of [
    ['one article repeated', [SEED]],
    ['mixed news', undefined],
  ]) {
    const measured = lengths.map((length) => {
      const text = newsOf(length, texts);
      return { text, time: measure(() => annotator.annotate(text, options)) };
    });
    const million = measured[2].time / measured[2].text.length;
    const rows = measured.map(({ text, time }) => [
      kilobytes(text),
      `${time.toFixed(1)} ms`,
      `${perKilobyte(time, text)} µs/kB`,
      `${(time / text.length / million).toFixed(2)} × that of 1 MB`,
    ]);
    print(`Growth with length, ${title}`, rows);
  }
}

/** The most memory that a program of its own takes which reads one text, beyond what it takes for a word. */
export function printMemory() {
  const base = once(PACKAGE, 0);
  const rows = [1_000_000, 10_000_000].map((length) => {
    const { peak, wasm } = once(PACKAGE, length);
    const ratio = times((peak - base.peak) / length);
    return [kilobytes({ length }), megabytes(peak), megabytes(peak - base.peak), ratio, megabytes(wasm)];
  });
  print('Memory', [['', 'program', 'for the text', 'of its size', 'wasm'], ...rows]);
}

/** Loading and the first call, each in a fresh program, in turn with the older engine if there is one. */
export function printFirstCall(folder) {
  const packages = [['now', PACKAGE], ...(folder ? [['then', pathToFileURL(`${folder}/`).href]] : [])];
  const runs = Array.from({ length: 7 }, () => packages.map(([, address]) => once(address, 7_000)));
  const middle = (column, name) => `${median(runs.map((run) => run[column][name])).toFixed(1)} ms`;
  const rows = packages.map(([title], column) => [
    title,
    middle(column, 'load'),
    middle(column, 'first'),
    middle(column, 'second'),
  ]);
  print('In a fresh program, 7 kB', [['', 'load', 'first call', 'second call'], ...rows]);
}

/** Texts made to be slow. */
export function printHostile(annotator) {
  const LENGTH = 200_000;
  const timeOf = (text) => measure(() => annotator.annotate(text, options)) / text.length;
  const news = timeOf(newsOf(LENGTH));
  const costs = HOSTILE.map((unit) => ({ unit, cost: timeOf(repeated(unit, LENGTH)) / news })).sort((a, b) => b.cost - a.cost);
  const rows = costs.map(({ unit, cost }) => [`${JSON.stringify(unit.slice(0, 40))} …`, times(cost)]);
  print(`A byte of hostile text beside one of news (${LENGTH / 1000} kB)`, rows);
}

/** What a program of its own takes for one call: times in milliseconds, memory in bytes. */
function once(address, length) {
  const script = fileURLToPath(new URL('once.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script, address, String(length)], { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
