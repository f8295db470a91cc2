// The stages of the engine, each alone, in wasm: how fast, how linear, how hard to slow down, and beside libraries that
// do part of the same.

import { readFileSync } from 'node:fs';

import { kilobytes, measure, median, print, speed, times } from './measure.mjs';
import { NEWS, newsOf, PUBLISHED, repeated } from './texts.mjs';

/** Loads the stages, which the package does not give one by one. */
export async function loadStages() {
  const stages = await import('./stages/engine/stages.js');
  stages.initSync({ module: readFileSync(new URL('stages/engine/stages_bg.wasm', import.meta.url)) });
  return stages;
}

/** The milliseconds that a stage takes for a text, what it needs being ready. */
function timeOf(stages, stage, text) {
  const rounds = Math.min(200, Math.max(3, Math.ceil(1_000_000 / text.length)));
  return median(stages.timeStage(stage, text, PUBLISHED, rounds));
}

/** All stages on news. */
export function printStages(stages) {
  const text = newsOf(1_000_000);
  const tokens = stages.countTokens(text);
  const rows = stages.stageNames().map((stage) => {
    const time = timeOf(stages, stage, text);
    const perSecond = `${(tokens / 1000 / time).toFixed(2)} million tokens/s`;
    return [stage, `${time.toFixed(1)} ms`, speed(time, text), perSecond];
  });
  print(`Stages, each alone, on ${NEWS.length} articles repeated to ${kilobytes(text)}`, rows);
}

/**
 * One stage on news of three lengths and on hostile text; `other` is what another library, where there is one, makes of
 * the same text, up to its `longest` length.
 */
export function printStage(stages, title, stage, hostile, [library, other, longest = 1_000_000] = []) {
  const ofOther = (text) => (other ? measure(() => other(text)) : undefined);
  const articles = NEWS.map((text) => ({ text, own: timeOf(stages, stage, text), other: ofOther(text) }));
  const whole = NEWS.join('');
  const beside = (own, text, others) => (others ? [speed(others, text), times(others / own)] : ['-', '-']);
  const row = (name, text, own, others) => [name, speed(own, text), ...(other ? beside(own, text, others) : [])];
  const rows = [row('the articles one by one', whole, sum(articles, 'own'), sum(articles, 'other'))];
  for (const length of [100_000, 1_000_000, 10_000_000]) {
    const text = newsOf(length);
    const others = length > longest ? undefined : ofOther(text);
    rows.push(row(`news, ${kilobytes(text)}`, text, timeOf(stages, stage, text), others));
  }
  for (const unit of hostile) {
    const text = repeated(unit, 1_000_000);
    rows.push(row(`${JSON.stringify(unit)} …, ${kilobytes(text)}`, text, timeOf(stages, stage, text)));
  }
  print(title, [['', 'wiremark', ...(other ? [library, 'faster'] : [])], ...rows]);
}

function sum(rows, name) {
  return rows.reduce((total, row) => total + row[name], 0);
}
