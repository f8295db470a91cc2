// wiremark in Node: reads the wasm from the disk, because Node's fetch does not.

import { readFile } from 'node:fs/promises';

import { createLoad } from './loader.js';

/** Loads the engine once; see index.d.ts. */
export const load = createLoad(() => new URL('./engine/wiremark_bg.wasm', import.meta.url), read);

/** @param {URL | string} address */
function read(address) {
  if (/^https?:/.test(String(address))) return fetch(address);
  return readFile(/^file:/.test(String(address)) ? new URL(address) : address);
}
