// Loads the wasm once, from wherever it is; what "beside the module" means differs between browsers and Node.

import { createAnnotator } from './annotator.js';
import init from './engine/wiremark.js';

/**
 * @typedef {NonNullable<import('./index.js').LoadOptions['wasm']>} Source
 * @typedef {Response | BufferSource | WebAssembly.Module} Wasm
 */

/**
 * Makes a `load` function.
 * @param {() => URL} beside where the wasm is by default
 * @param {(address: URL | string) => Promise<Wasm>} read how an address is read
 */
export function createLoad(beside, read) {
  /** @type {Promise<import('./index.js').Annotator> | undefined} */
  let loading;
  return (/** @type {import('./index.js').LoadOptions} */ options = {}) => {
    loading ??= start(options.wasm ?? beside(), read).catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/**
 * @param {Source} source
 * @param {(address: URL | string) => Promise<Wasm>} read
 */
async function start(source, read) {
  checkSource(source);
  try {
    const wasm = source instanceof URL || typeof source === 'string' ? await read(source) : source;
    await init({ module_or_path: wasm });
  } catch (error) {
    throw new Error(`the wiremark engine could not be loaded; tried ${describe(source)}: ${message(error)}`, { cause: error });
  }
  return createAnnotator();
}

/** @param {unknown} source */
function checkSource(source) {
  const known =
    typeof source === 'string' ||
    source instanceof URL ||
    source instanceof WebAssembly.Module ||
    isBytes(source) ||
    isResponse(source);
  if (!known) {
    throw new TypeError(
      `wasm: expected a URL, string, Response, BufferSource or WebAssembly.Module, but found ${describe(source)}`,
    );
  }
}

/** @param {unknown} value @returns {value is BufferSource} */
export function isBytes(value) {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** @param {unknown} value @returns {value is Response} */
export function isResponse(value) {
  return typeof Response === 'function' && value instanceof Response;
}

/** @param {unknown} source */
function describe(source) {
  if (typeof source === 'string' || source instanceof URL) return String(source);
  if (isResponse(source)) return source.url || 'a Response';
  if (isBytes(source)) return `${source.byteLength} bytes`;
  return source instanceof WebAssembly.Module ? 'a WebAssembly.Module' : source === null ? 'null' : typeof source;
}

/** @param {unknown} error */
function message(error) {
  return error instanceof Error ? error.message : String(error);
}
