// What the page weighs without its engine, as a browser fetches it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const SITE = new URL('../../dist/site/', import.meta.url);

/** Most bytes after brotli. */
const LIMITS = { 'main.js': 82_000, 'style.css': 12_000 };

for (const [name, most] of Object.entries(LIMITS)) {
  test(`${name} stays small`, () => {
    const size = brotliCompressSync(readFileSync(new URL(name, SITE))).length;
    assert.ok(size <= most, `${name} has ${size} bytes after brotli; the most is ${most}`);
  });
}
