// Where the wasm may come from, and what happens if it is not there. Each case needs a fresh module, so each runs in a
// program of its own.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const MODULE = new URL('../../js/node.js', import.meta.url).href;
const BROWSER_MODULE = new URL('../../js/index.js', import.meta.url).href;
const WORKER_MODULE = new URL('../../js/worker-node.js', import.meta.url).href;
const WASM = new URL('../../js/engine/wiremark_bg.wasm', import.meta.url);
const DATA = new URL('../../data/', import.meta.url);

const MOST_WASM_BYTES = 940_000;
const MOST_DATA_BYTES = 650_000;

/** Runs a program that may use `load`, `loadWorker` and `wasm` (a URL); gives what it printed, or throws its error. */
function program(body, module = MODULE) {
  const source = `
    import { readFileSync } from 'node:fs';
    import { load } from ${JSON.stringify(module)};
    import { load as loadWorker } from ${JSON.stringify(WORKER_MODULE)};
    const wasm = new URL(${JSON.stringify(WASM.href)});
    const works = async (annotator) => console.log((await annotator.annotate('The end.')).blocks.length);
    ${body}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', source], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

const SOURCES = {
  'nothing: the wasm beside the module': '',
  'a URL': '{ wasm }',
  'the text of a URL': '{ wasm: wasm.href }',
  'a path': '{ wasm: (await import("node:url")).fileURLToPath(wasm) }',
  'its bytes': '{ wasm: readFileSync(wasm) }',
  'an ArrayBuffer': '{ wasm: new Uint8Array(readFileSync(wasm)).buffer }',
  'a Response': '{ wasm: new Response(readFileSync(wasm), { headers: { "content-type": "application/wasm" } }) }',
  'a module': '{ wasm: new WebAssembly.Module(readFileSync(wasm)) }',
};

for (const [title, options] of Object.entries(SOURCES)) {
  test(`loads from ${title}`, () => assert.equal(program(`await works(await load(${options}));`), '1'));
  test(`loads a worker from ${title}`, () => {
    assert.equal(program(`const worker = await loadWorker(${options}); await works(worker); worker.close();`), '1');
  });
}

test('loads once', () =>
  assert.equal(program('console.log(load() === load({ wasm }), await load() === await load());'), 'true true'));

test('loads with fetch where there is no file system', () => {
  const body = `
    const asked = [];
    globalThis.fetch = async (address) => {
      asked.push(String(address).split('/').pop());
      return new Response(readFileSync(address), { headers: { 'content-type': 'application/wasm' } });
    };
    await works(await load());
    console.log(asked.join());`;
  assert.equal(program(body, BROWSER_MODULE), '1\nwiremark_bg.wasm');
});

test('says what was tried if the wasm is not there, and can try again', () => {
  const body = `
    const error = await load({ wasm: new URL('missing.wasm', wasm) }).catch((error) => error);
    console.log(error.message);
    await works(await load());`;
  assert.match(program(body), /could not be loaded; tried file:.*missing\.wasm: ENOENT.*\n1$/);
  assert.match(
    program(body.replace('await works(await load());', ''), BROWSER_MODULE),
    /tried file:.*missing\.wasm: fetch failed/,
  );
});

test('says what is wrong with bytes that are no wasm', () => {
  const body = `console.log((await load({ wasm: new Uint8Array(10) }).catch((error) => error)).message);`;
  assert.match(program(body), /could not be loaded; tried 10 bytes: WebAssembly/);
});

test('refuses what can be no wasm', () => {
  const body = 'console.log(String(await load({ wasm: 42 }).catch((error) => error)));';
  assert.equal(
    program(body),
    'TypeError: wasm: expected a URL, string, Response, BufferSource or WebAssembly.Module, but found number',
  );
});

test('a worker says what was tried, too', () => {
  const body = `console.log((await loadWorker({ wasm: new URL('missing.wasm', wasm) }).catch((error) => error)).message);`;
  assert.match(program(body), /could not be loaded; tried file:.*missing\.wasm/);
});

test('a worker whose script is not there rejects', () => {
  const body = `console.log((await loadWorker({ worker: new URL('missing.js', wasm) }).catch((error) => error)).message);`;
  assert.match(program(body), /^the wiremark worker failed: .*missing\.js/);
});

test('closing a worker rejects the calls that wait, and those that follow', () => {
  const body = `
    const worker = await loadWorker();
    const waiting = worker.annotate('The end.').catch((error) => error.message);
    worker.close();
    console.log(await waiting);
    console.log(await worker.annotate('').catch((error) => error.message));`;
  assert.equal(program(body), 'the wiremark worker was closed\nthe wiremark worker was closed');
});

test('a worker refuses options that cannot be sent to it', () => {
  const body = `
    const worker = await loadWorker();
    console.log(String(await worker.annotate('', { published: () => '' }).catch((error) => error)));
    await works(worker);
    worker.close();`;
  assert.match(program(body), /^TypeError: options: expected plain data that can be sent to a worker .*\n1$/);
});

test('a worker answers many calls at once, each its own', () => {
  const body = `
    const worker = await loadWorker();
    const texts = Array.from({ length: 50 }, (_, index) => 'x'.repeat(index + 1));
    const articles = await Promise.all(texts.map((text) => worker.annotate(text)));
    console.log(articles.every((article, index) => article.segments.at(-1).end === index + 1));
    worker.close();`;
  assert.equal(program(body), 'true');
});

test('the wasm stays small, and the data in it', () => {
  const compressed = (path) => brotliCompressSync(readFileSync(path)).length;
  const [gazetteer, model] = ['gazetteer.bin', 'model/names.model'].map((name) => compressed(new URL(name, DATA)));
  const size = compressed(WASM);
  assert.ok(size <= MOST_WASM_BYTES, `the wasm has ${size} bytes`);
  assert.ok(gazetteer + model <= MOST_DATA_BYTES, `gazetteer and model have ${gazetteer} and ${model} bytes`);
});
