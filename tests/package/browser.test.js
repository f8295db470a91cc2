// The package in a browser without a bundler: its files served as they are, imported by a plain module script.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before, test } from 'node:test';

import { chromium } from 'playwright-core';

import { findChromium } from '../../tools/scripts/browsers.mjs';

const ROOT = new URL('../../', import.meta.url);
const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.html': 'text/html' };
const TEXT = 'Four people were killed in Aleppo on Friday, police said 🚨.';

let server;
let browser;
let page;
const asked = [];

before(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/empty.html`);
});

after(async () => {
  await browser?.close();
  server.close();
});

async function answer({ url }, response) {
  asked.push(url);
  try {
    const body = url === '/empty.html' ? '<!doctype html><title>Empty</title>' : await readFile(new URL(`.${url}`, ROOT));
    response.writeHead(200, { 'content-type': TYPES[extname(url)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

test('annotates in the page', async () => {
  const end = await page.evaluate(async (text) => {
    const { load } = await import('/js/index.js');
    const annotator = await load();
    return annotator.annotate(text, { published: '2024-11-29' }).segments.at(-1).end;
  }, TEXT);
  assert.equal(end, TEXT.length);
});

test('annotates in a worker, and a failed call leaves it usable', async () => {
  const result = await page.evaluate(async (text) => {
    const { load } = await import('/js/worker.js');
    const annotator = await load();
    const error = await annotator.annotate(text, { published: 'yesterday' }).catch((error) => error);
    const article = await annotator.annotate(text);
    annotator.close();
    return { refused: error instanceof RangeError, message: error.message, end: article.segments.at(-1).end };
  }, TEXT);
  assert.equal(result.refused, true);
  assert.match(result.message, /^published: /);
  assert.equal(result.end, TEXT.length);
});

test('says what was tried when the wasm is not there', async () => {
  const messages = await page.evaluate(async () => {
    const { load } = await import('/js/worker.js');
    const failures = [{ wasm: 'missing.wasm' }, { worker: '/missing.js' }].map((options) =>
      load(options).catch((error) => error.message),
    );
    return Promise.all(failures);
  });
  assert.match(messages[0], /could not be loaded; tried http:.*\/missing\.wasm: .*404/);
  assert.match(messages[1], /^the wiremark worker failed: /);
});

test('asks for nothing but its own files', () => {
  assert.deepEqual(
    asked.filter((url) => !/^\/(js\/|empty\.html$|missing|favicon\.ico$)/.test(url)),
    [],
  );
});
