// `node tools/scripts/errands.mjs`: does the errands of CONTRIBUTING.md as a newcomer would, in a copy of the repository
// under target/, and checks that one row is enough for a word, and that the compiler names what a new outcome needs.

import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { main, Problem, ROOT, step } from './steps.mjs';

const COPY = join(ROOT, 'target/errands');
const COPIED = ['Cargo.toml', 'Cargo.lock', 'clippy.toml', 'README.md', '.cargo', 'src', 'data', 'tools', 'bench/stages'];

/** Words that no row holds yet: each errand writes one row and expects what it says of an article. */
const ARTICLE = '“The dam has burst,” Anna Marsh groused.\n\nFour buskers were killed in Oslo.\n';
const WORDS = [
  {
    file: 'src/words/saying.rs',
    row: 'verb("grouse grouses groused grousing", is!(Says | TakesClause | TakesAboutMatter)),',
    expected: /"kind":"quote".*"name":"Anna Marsh"/,
  },
  {
    file: 'src/words/people.rs',
    row: 'row("buskers", is!(People | Civilian)),',
    expected: /"best":4.*"groups":\["civilian"\]/,
  },
];

await main(async () => {
  rmSync(COPY, { recursive: true, force: true });
  for (const name of COPIED) cpSync(join(ROOT, name), join(COPY, name), { recursive: true });
  await step('An errand: a cue verb and a noun for victims', addWords);
});

function addWords() {
  for (const { file, row } of WORDS) insert(file, 'pub const ROWS: &[Row] = &[', `\n    ${row}`);
  writeFileSync(join(COPY, 'article.txt'), ARTICLE);
  const { stdout, stderr, status } = cargo('run', '--quiet', '-p', 'inspect', '--', 'article.txt');
  if (status !== 0) throw new Problem(stderr);
  const missing = WORDS.filter(({ expected }) => !stdout.split('\n').some((line) => expected.test(line)));
  if (missing.length > 0) throw new Problem(`A row is not enough:\n${missing.map(({ row }) => row).join('\n')}\n${stdout}`);
}

/** Writes `text` behind the first `place` of a file of the copy. */
function insert(file, place, text) {
  const path = join(COPY, file);
  const code = readFileSync(path, 'utf8');
  if (!code.includes(place)) throw new Problem(`${file}: no ${place}`);
  writeFileSync(path, code.replace(place, place + text));
}

/** Runs cargo in the copy; what it builds of other crates is shared with the repository. */
function cargo(...args) {
  const env = { ...process.env, CARGO_TARGET_DIR: join(ROOT, 'target') };
  return spawnSync('cargo', args, { cwd: COPY, encoding: 'utf8', env });
}
