// `node tools/scripts/errands.mjs`: does the errands of CONTRIBUTING.md as a newcomer would, in a copy of the repository
// under target/: one row is enough for a word, the steps told there for an outcome, and the page's tables are named if forgotten.

import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { main, Problem, ROOT, step } from './steps.mjs';

const COPY = join(ROOT, 'target/errands');
const RUST = ['Cargo.toml', 'Cargo.lock', 'clippy.toml', 'README.md', '.cargo', 'src', 'data', 'tools', 'bench/stages'];
const JAVASCRIPT = ['package.json', 'tsconfig.json', 'js', 'www', 'tests/types'];

/** What each errand writes behind a place of a file. */
const CUE_VERB = [
  ['src/words/saying.rs', '&[Row] = &[', 'verb("grouse grouses groused grousing", is!(Says | TakesClause | TakesAboutMatter)),'],
];
const NOUN = [['src/words/people.rs', '&[Row] = &[', 'row("lamplighters", is!(People | Civilian)),']];
const OUTCOME = [
  [
    'src/annotators/casualties/types.rs',
    'Surrendered => "surrendered",',
    '/// `12 people were quarantined`\nQuarantined => "quarantined",',
  ],
  ['src/words/class.rs', 'pub enum Class {', '/// States that people were quarantined.\nQuarantined,'],
  ['src/words/harm.rs', '&[Row] = &[', 'row("quarantined", is!(Quarantined | HarmPast)),'],
  [
    'src/annotators/casualties/lexicon.rs',
    '(WordClass::Surrendered, Outcome::Surrendered),',
    '(WordClass::Quarantined, Outcome::Quarantined),',
  ],
];
const OUTCOME_TYPE = ['js/index.d.ts', "| 'surrendered'", "| 'quarantined'"];

const ARTICLE =
  '“The dam has burst,” Anna Marsh groused.\n\nFour lamplighters were killed in Oslo. Two clerks were quarantined.\n';
const EXPECTED = [
  /"kind":"quote".*"name":"Anna Marsh"/,
  /"best":4.*"outcome":"killed".*"groups":\["civilian"\]/,
  /"best":2.*"outcome":"quarantined"/,
];
/** The tables over all outcomes: TypeScript names each if the type has one more. */
const TABLES = ['www/words.js', 'www/correct/additions.js'];

await main(async () => {
  rmSync(COPY, { recursive: true, force: true });
  for (const name of [...RUST, ...JAVASCRIPT]) cpSync(join(ROOT, name), join(COPY, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));
  await step('Errands: a cue verb, a noun for victims, an outcome', readArticle);
  await step('Errands: tables that lack an outcome are named', nameTables);
});

function readArticle() {
  for (const [file, place, row] of [...CUE_VERB, ...NOUN, ...OUTCOME]) insert(file, place, row);
  writeFileSync(join(COPY, 'article.txt'), ARTICLE);
  const env = { ...process.env, CARGO_TARGET_DIR: join(ROOT, 'target') }; // other crates are built once for both
  const { stdout, stderr, status } = inCopy('cargo', ['run', '--quiet', '-p', 'inspect', '--', 'article.txt'], env);
  if (status !== 0) throw new Problem(stderr);
  const missing = EXPECTED.filter((expected) => !stdout.split('\n').some((line) => expected.test(line)));
  if (missing.length > 0) throw new Problem(`What the errands wrote is not read: ${missing.join(', ')}\n${stdout}`);
}

function nameTables() {
  insert(...OUTCOME_TYPE);
  const { stdout, status } = inCopy('node', ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.json'], process.env);
  const silent = TABLES.filter((file) => !stdout.includes(file));
  if (status === 0 || silent.length > 0) throw new Problem(`TypeScript does not name ${silent.join(', ')}\n${stdout}`);
}

/** Writes `text` behind the first `place` of a file of the copy. */
function insert(file, place, text) {
  const path = join(COPY, file);
  const code = readFileSync(path, 'utf8');
  if (!code.includes(place)) throw new Problem(`${file}: no ${place}`);
  writeFileSync(path, code.replace(place, `${place}\n${text}`));
}

function inCopy(program, args, env) {
  return spawnSync(program, args, { cwd: COPY, encoding: 'utf8', env });
}
