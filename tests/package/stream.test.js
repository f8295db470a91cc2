// A long --jsonl stream: memory stays flat, also while nobody takes the answers.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';

import { exit, start } from './run.js';

const LINES = 8_000;
const MEGABYTE = 1 << 20;
/** The most that the second half of the stream may need beyond the first; one line is about two kilobytes. */
const MOST_GROWTH = 20 * MEGABYTE;

const linux = { skip: platform() === 'linux' ? false : 'memory is read from /proc' };
const PARAGRAPH = 'Four people were killed in Aleppo on Friday, police said. “It was quiet before,” said a resident. ';

/** The largest memory that a process has had. */
function peakMemory({ pid }) {
  const [, kilobytes] = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+) kB/);
  return Number(kilobytes) * 1024;
}

async function send(child, count) {
  for (let id = 0; id < count; id++) {
    const line = JSON.stringify({ id, text: PARAGRAPH.repeat(4), published: '2024-11-29' });
    if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
  }
}

/** Counts the answers as they come. */
function count(child) {
  const counter = { lines: 0 };
  child.stdout.on('data', (chunk) => {
    for (const byte of chunk) if (byte === 10) counter.lines += 1;
  });
  return counter;
}

test('memory stays flat however long the stream is', { ...linux, timeout: 120_000 }, async () => {
  const child = start(['--jsonl']);
  const counter = count(child);
  await send(child, LINES / 2);
  const half = peakMemory(child);
  await send(child, LINES / 2);
  const whole = peakMemory(child);
  child.stdin.end();
  assert.equal(await exit(child), 0);
  assert.equal(counter.lines, LINES);
  assert.ok(whole - half < MOST_GROWTH, `${half} bytes at half, ${whole} at the end`);
});

test('a stream waits while nobody takes its answers', { ...linux, timeout: 60_000 }, async () => {
  const child = start(['--jsonl']);
  const sending = send(child, LINES);
  sending.catch(() => {}); // It is cut off below.
  child.stdin.on('error', () => {});
  await setTimeout(2000);
  const early = peakMemory(child);
  await setTimeout(2000);
  assert.ok(peakMemory(child) - early < MOST_GROWTH);
  child.kill();
  await exit(child);
});
