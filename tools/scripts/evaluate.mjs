// `npm run evaluate`: measures the engine against the gold data beside the repository, prints the table, and fails if a
// figure of tests/floors.json is not reached. Without that data there is nothing to measure.

import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { main, Problem, ROOT, run, skip, step } from './steps.mjs';

const EVALUATE = join(ROOT, '../shared/eval/evaluate.py');
const CONTRACT = join(ROOT, '../shared/contract/wiremark.d.ts');
const FIGURES = join(ROOT, 'target/figures.json');

await main(async () => {
  if (!existsSync(CONTRACT)) skip('Checking the types against the contract', 'the contract is not beside this repository');
  else await step('Checking the types against the contract', checkContract);
  if (!existsSync(EVALUATE)) return skip('Evaluating', 'the gold data is not beside this repository');
  await step('Evaluating over all sets', evaluate);
  await step('Checking the figures against tests/floors.json', checkFloors);
});

function checkContract() {
  run('node', ['node_modules/typescript/bin/tsc', '--project', 'tests/types/contract/tsconfig.json']);
}

function evaluate() {
  mkdirSync(join(ROOT, 'target'), { recursive: true });
  run('python3', [EVALUATE, '--json', FIGURES, ...process.argv.slice(2), '--', 'node', 'js/cli.js', '--jsonl']);
}

/** Prints each floor with the figure reached; sets left out by --sets are left out here too. */
function checkFloors() {
  const floors = JSON.parse(readFileSync(join(ROOT, 'tests/floors.json'), 'utf8'));
  const results = JSON.parse(readFileSync(FIGURES, 'utf8'));
  const below = [];
  for (const { area, set, figures } of results) {
    for (const [name, floor] of Object.entries(floors[`${area}/${set}`] ?? {})) {
      const reached = figures[name]?.f1 ?? figures[name] ?? 0;
      const line = `${area}/${set} ${name}: ${reached.toFixed(3)}, floor ${floor.toFixed(3)}`;
      console.log(`   ${reached < floor ? '✗' : '✓'} ${line}`);
      if (reached < floor) below.push(line);
    }
  }
  const partial = process.argv.includes('--limit'); // Floors are for whole sets.
  if (below.length > 0 && !partial) throw new Problem(`Below the floor:\n${below.join('\n')}`);
}
