// Starts the engine in its worker. The served page fetches worker and wasm from beside it; the single file carries both.

import { load } from '../../js/worker.js';

/** @typedef {import('../../js/worker.js').AsyncAnnotator} AsyncAnnotator */

/** The only addresses that may become a script: the worker beside the page, or a blob made here. */
const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('wiremark', {
  createScriptURL(/** @type {string} */ url) {
    if (url === 'worker.js' || url.startsWith('blob:')) return url;
    throw new TypeError('This page starts no other script');
  },
  createHTML: (/** @type {string} */ markup) => markup, // Only parseInert, for documents that are never shown.
});

/** @returns {Promise<AsyncAnnotator>} */
export async function startEngine() {
  const wasm = await wasmBytes();
  return load({ wasm, worker: startWorker() });
}

/**
 * Parses what was pasted or opened into an inert document: its scripts do not run and its images are not loaded.
 * @param {string} markup @param {DOMParserSupportedType} [type]
 */
export function parseInert(markup, type = 'text/html') {
  return new DOMParser().parseFromString(policy ? policy.createHTML(markup) : markup, type);
}

async function wasmBytes() {
  const inlined = document.getElementById('engine-wasm');
  if (inlined) return inflate(inlined.textContent ?? '');
  const response = await fetch('wiremark_bg.wasm');
  if (!response.ok) throw new Error(`The engine file wiremark_bg.wasm could not be read (status ${response.status}).`);
  return response.arrayBuffer();
}

/**
 * Undoes the single file's packing: base64 around gzip.
 * @param {string} packed
 */
function inflate(packed) {
  const bytes = Uint8Array.from(atob(packed.trim()), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

function startWorker() {
  const inlined = document.getElementById('engine-worker');
  const url = inlined ? URL.createObjectURL(new Blob([inlined.textContent ?? ''], { type: 'text/javascript' })) : 'worker.js';
  return new Worker(policy ? policy.createScriptURL(url) : url);
}
