// The engine gives the same bytes natively and as wasm: no floating-point number decides anything, and nothing depends on
// the platform. The sample is every article of this repository, the hard one of this folder, and texts of odd signs.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { load } from '../../js/node.js';
import { ARTICLE, PUBLISHED } from './article.js';

const ROOT = new URL('../../', import.meta.url);
const FOLDERS = ['tests/articles/', 'bench/articles/', 'www/examples/'];
const ODD = ['', '\u0000', '🚨'.repeat(50), '"'.repeat(300), '12/13/14/15 killed 5 '.repeat(20), 'ΑΘΗΝΑ — Δύο νεκροί.'];

/** @type {Map<string, string>} */
const texts = new Map();
/** @type {Map<string, string>} */
const native = new Map();

before(() => {
  for (const folder of FOLDERS) {
    for (const name of readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith('.txt')))
      texts.set(folder + name, readFileSync(new URL(folder + name, ROOT), 'utf8'));
  }
  texts.set('hard article', ARTICLE);
  for (const [index, text] of ODD.entries()) texts.set(`odd text ${index}`, text);
  for (const line of runNatively().trim().split('\n')) {
    const { id, ...article } = JSON.parse(line);
    native.set(id, canonical(article));
  }
});

/** All texts through the native command line of the engine, which npm test has built. */
function runNatively() {
  const input = [...texts].map(([id, text]) => JSON.stringify({ id, text, published: PUBLISHED })).join('\n');
  const args = ['run', '--quiet', '--package', 'inspect', '--', '--jsonl'];
  return execFileSync('cargo', args, { cwd: fileURLToPath(ROOT), input, encoding: 'utf8', maxBuffer: 1e9 });
}

/** JSON with the keys of all objects in order. @param {unknown} value @returns {string} */
function canonical(value) {
  const sorted = (/** @type {string} */ _, /** @type {unknown} */ inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner;
  return JSON.stringify(value, sorted);
}

test('every text of the sample is read alike', async () => {
  const annotator = await load();
  assert.ok(texts.size >= 12, 'the sample is there');
  for (const [id, text] of texts) {
    assert.equal(native.get(id), canonical(annotator.annotate(text, { published: PUBLISHED })), id);
  }
});
