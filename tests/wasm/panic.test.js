// What the package does when the engine fails: it says so, and the next call works. The engine is brought to it without a
// known mistake: by a wasm file whose memory may hardly grow, and by calling it where the stack is used up.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { load } from '../../js/node.js';
import { load as loadWorker } from '../../js/worker-node.js';

const WASM = readFileSync(new URL('../../js/engine/wiremark_bg.wasm', import.meta.url));
const PAGE = 65_536;
const MEMORY_SECTION = 5;
/** Room enough for an article, but not for a book. */
const ROOM = 16 << 20;
const BOOK = 'Four people were killed in Aleppo on Friday, police said. '.repeat(20_000);
const FAILED = /^Error: the wiremark engine failed on this text, and is ready for the next: /;

/** Reads a number of variable length: the number and the bytes that it takes. */
function readNumber(bytes, at) {
  let [number, length, byte] = [0, 0, 0];
  do {
    byte = bytes[at + length];
    number |= (byte & 127) << (7 * length++);
  } while (byte & 128);
  return { number, length };
}

function writeNumber(number) {
  const bytes = [];
  for (; number > 127; number >>>= 7) bytes.push((number & 127) | 128);
  return [...bytes, number];
}

/** The wasm with a memory that may not grow beyond `room`. */
function withLittleMemory(wasm, room) {
  let at = 8;
  while (wasm[at] !== MEMORY_SECTION) {
    const { number, length } = readNumber(wasm, at + 1);
    at += 1 + length + number;
  }
  const size = readNumber(wasm, at + 1);
  const content = at + 1 + size.length;
  const least = readNumber(wasm, content + 2).number; // after how many memories there are, and how they are limited
  const section = [1, 1, ...writeNumber(least), ...writeNumber(room / PAGE)];
  const changed = [MEMORY_SECTION, ...writeNumber(section.length), ...section];
  return Buffer.concat([wasm.subarray(0, at), Buffer.from(changed), wasm.subarray(content + size.number)]);
}

const wasm = withLittleMemory(WASM, ROOM);
const annotator = await load({ wasm });
const works = (article) => assert.equal(article.annotations.length > 0, true);

test('a text that the engine fails on throws an error, and the next is read', () => {
  works(annotator.annotate('Two people were killed.'));
  assert.throws(() => annotator.annotate(BOOK), FAILED);
  works(annotator.annotate('Two people were killed.'));
  assert.match(annotator.describeRule('date.weekday'), /\.$/);
});

test('so it is when the stack is used up', () => {
  /** What comes of a call at each depth, from the deepest up. */
  const outcomes = [];
  const dig = () => {
    try {
      dig();
    } catch {
      // There is hardly any stack left here; a little more in each call further up.
    }
    if (outcomes.at(-1) === 'works') return;
    try {
      works(annotator.annotate('Two people were killed.'));
      outcomes.push('works');
    } catch (error) {
      outcomes.push(String(error));
    }
  };
  dig();
  assert.ok(
    outcomes.some((outcome) => FAILED.test(outcome)),
    'the engine has failed',
  );
  assert.equal(outcomes.at(-1), 'works');
});

test('a refused option is no failure', () => {
  assert.throws(() => annotator.annotate('', { published: 'yesterday' }), RangeError);
  const own = new Error('mine');
  const options = {
    get published() {
      throw own;
    },
  };
  assert.throws(
    () => annotator.annotate('', options),
    (error) => error === own,
  );
});

test('many failures leave nothing behind', () => {
  const fail = () => assert.throws(() => annotator.annotate(BOOK), FAILED);
  const memory = () => process.memoryUsage().rss;
  for (let time = 0; time < 10; time++) fail();
  const before = memory();
  for (let time = 0; time < 60; time++) fail();
  assert.ok(memory() - before < 20 * ROOM, `${(memory() - before) >> 20} MB more`);
});

test('a worker rejects, and answers the next call', async () => {
  const worker = await loadWorker({ wasm });
  await assert.rejects(worker.annotate(BOOK), FAILED);
  works(await worker.annotate('Two people were killed.'));
  worker.close();
});
