// `npm run bench`: how fast the engine is, as ratios taken in one run on one machine: how cost grows with length, how
// much of it is spent on the way between JavaScript and wasm, what each stage takes alone, and how it compares with two
// well-known libraries that read part of what it reads.

import * as chrono from 'chrono-node';
import compromise from 'compromise';

import { annotate as annotateToJson } from '../js/engine/wiremark.js';
import { load } from '../js/node.js';
import { kilobytes, measure, perKilobyte, print, times } from './measure.mjs';
import { loadStages, printStage, printStages } from './stages.mjs';
import { ARTICLE, newsOf, PUBLISHED } from './texts.mjs';

const NOON = new Date(`${PUBLISHED}T12:00:00Z`);
const CHRONO = ['chrono-node casual', (text) => chrono.en.casual.parse(text, NOON)];
const COMPROMISE = ['compromise', (text) => compromise(text).topics().out('array'), 100_000];

const annotator = await load();
const options = { published: PUBLISHED };

await main();

async function main() {
  const own = measure(() => annotator.annotate(ARTICLE, options));
  print('One article', [[`${kilobytes(ARTICLE)}, warm`, `${own.toFixed(2)} ms`, `${perKilobyte(own, ARTICLE)} µs/kB`]]);
  printGrowth();
  printCrossing();
  printOthers(own);
  const stages = await loadStages();
  printStages(stages);
  printStage(stages, 'Names alone', 'entities', [['Anna Anna …', 'Anna '], ['AAAA…', 'A']], COMPROMISE);
  const figures = [['killed 5 …', 'killed 5 '], ['5 5 5 …', '5 '], ['and and …', 'and ']];
  printStage(stages, 'Casualties alone', 'casualties', figures);
  const quotes = ['"', '“', '\'', '"A," he said. ', 'X, a b, said '].map((unit) => [`${unit.trim()}…`, unit]);
  printStage(stages, 'Quotes alone', 'quotes', quotes);
  printStage(stages, 'Dates alone', 'dates', [['1/1/1/…', '1/'], ['May 5 May 5 …', 'May 5 ']], CHRONO);
}

/** Linear cost means the same time for each kilobyte. */
function printGrowth() {
  const lengths = [10_000, 100_000, 1_000_000];
  const measured = lengths.map((length) => {
    const text = newsOf(length, [ARTICLE]);
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
  const text = newsOf(1_000_000, [ARTICLE]);
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

/** The whole engine beside libraries that read one kind. */
function printOthers(own) {
  const rows = [CHRONO, COMPROMISE].map(([title, action]) => {
    const time = measure(() => action(ARTICLE));
    return [title, `${time.toFixed(2)} ms`, `${times(time / own)} wiremark (all kinds)`];
  });
  print('Others on the same article', rows);
}
