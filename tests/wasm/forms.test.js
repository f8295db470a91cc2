// The article reaches JavaScript as numbers and strings, and other programs as JSON that the engine writes: both are the same
// to the byte, keys and their order included.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { annotateAsJson } from '../../js/annotator.js';
import { load } from '../../js/node.js';
import { load as loadWorker } from '../../js/worker-node.js';
import { ARTICLE, PUBLISHED } from './article.js';

const ROOT = new URL('../../', import.meta.url);

/** Every text of a folder, and of the folders in it. */
function textsOf(folder) {
  return readdirSync(new URL(folder, ROOT), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return textsOf(`${folder}${entry.name}/`);
    return entry.name.endsWith('.txt') ? [readFileSync(new URL(folder + entry.name, ROOT), 'utf8')] : [];
  });
}

/** The cases, each file cut at the lines that begin one. */
const CASES = textsOf('tests/cases/').flatMap((file) => file.split(/^---.*$/m));
const ARTICLES = ['tests/articles/', 'bench/articles/', 'www/examples/'].flatMap(textsOf);
const HOSTILE = [
  ...['', ' ', '\0', '\uFEFF', '🚨'.repeat(99), '"'.repeat(300), '\uD800', 'x\uDC00\uD800y', '\u2028\u2029\u0001\u007f\\"\b\f'],
  'Five \uD800 people were killed in Al\uDFFFeppo on Friday, said Ana \uD83D Ruiz.',
  '“We 🚨 fled,” said Zoë Ångström 😢. Two\u0001people “were\tkilled” in Kirkuk.',
  'It killed 18446744073709551615 people, 9007199254740993 children and 4294967296 soldiers; 99999999999 fled.',
  'ΑΘΗΝΑ — Δύο νεκροί.',
  'Los bomberos llegaron por la noche al puerto con una grúa y no encontraron a nadie en el barco.',
];
const OPTIONS = [
  {},
  { published: PUBLISHED },
  { published: PUBLISHED, kinds: ['casualty'] },
  { kinds: ['quote', 'date'] },
  { kinds: [] },
];

const annotator = await load();
const jsonOf = (text, options) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(annotateAsJson(text, options));

test('articles, cases and hostile strings have one form', () => {
  assert.ok(CASES.length > 1000 && ARTICLES.length > 5, 'the texts are there');
  for (const text of [...ARTICLES, ...CASES, ...HOSTILE, ARTICLE]) {
    const options = { published: PUBLISHED };
    assert.equal(JSON.stringify(annotator.annotate(text, options)), jsonOf(text, options), text);
  }
});

test('so they have with any options', () => {
  for (const text of [...ARTICLES, ...HOSTILE, ARTICLE]) {
    for (const options of OPTIONS)
      assert.equal(JSON.stringify(annotator.annotate(text, options)), jsonOf(text, options), JSON.stringify(options));
  }
});

test('so they have out of a worker', async () => {
  const worker = await loadWorker();
  for (const text of [...ARTICLES, ...HOSTILE]) assert.equal(JSON.stringify(await worker.annotate(text)), jsonOf(text), text);
  worker.close();
});

test('segments, which are made when first asked for, are there for whoever looks', () => {
  const { segments } = JSON.parse(jsonOf(ARTICLE));
  const fresh = () => annotator.annotate(ARTICLE);
  assert.ok(segments.length > 10);
  assert.deepEqual(fresh().segments, segments);
  assert.deepEqual({ ...fresh() }.segments, segments);
  assert.deepEqual(structuredClone(fresh()).segments, segments);
  assert.deepEqual(Object.fromEntries(Object.entries(fresh())).segments, segments);
  assert.deepEqual(JSON.parse(JSON.stringify(fresh())).segments, segments);
  assert.deepEqual(Object.freeze(fresh()).segments, segments);
  const article = fresh();
  assert.equal(article.segments, article.segments, 'made once');
  article.segments = [];
  assert.deepEqual(article.segments, []);
});
