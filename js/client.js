// The caller's side of a worker: numbers the calls and hands each answer to whoever waits for it.

import { unpack } from './article.js';
import { isResponse } from './loader.js';

/**
 * What differs between a Web Worker and a worker thread of Node.
 * @typedef {object} Channel
 * @property {(message: object) => void} post
 * @property {(onMessage: (message: any) => void, onError: (error: Error) => void) => void} listen
 * @property {() => void} close
 */

/**
 * Loads the engine in a worker.
 * @param {Channel} channel
 * @param {import('./index.js').LoadOptions['wasm']} wasm
 * @returns {Promise<import('./worker.js').AsyncAnnotator>}
 */
export async function connect(channel, wasm) {
  const { call, close } = createCaller(channel);
  try {
    const version = await call('load', { wasm: await transferable(wasm) });
    return Object.freeze({
      annotate: async (/** @type {string} */ text, /** @type {object} */ options) =>
        unpack(await call('annotate', text, options)),
      describeRule: (/** @type {string} */ id) => call('describeRule', id),
      daysOf: (/** @type {string} */ value) => call('daysOf', value),
      moveDate: (/** @type {string} */ value, /** @type {string} */ from, /** @type {string} */ to) =>
        call('moveDate', value, from, to),
      addUp: (/** @type {unknown[]} */ ...values) => call('addUp', ...values),
      version: Object.freeze(version),
      close,
    });
  } catch (error) {
    close();
    throw error;
  }
}

/** @param {Channel} channel */
function createCaller(channel) {
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: unknown) => void }>} */
  const waiting = new Map();
  /** @type {Error | undefined} */
  let ended;
  let last = 0;

  /** @param {Error} reason */
  const end = (reason) => {
    ended ??= reason;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
    channel.close();
  };

  channel.listen((answer) => {
    const caller = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) caller?.reject(answer.error);
    else caller?.resolve(answer.ok);
  }, end);

  /** @type {(name: string, ...values: unknown[]) => Promise<any>} */
  const call = (name, ...values) =>
    new Promise((resolve, reject) => {
      if (ended) throw ended;
      last += 1;
      post(channel, { id: last, call: name, arguments: values });
      waiting.set(last, { resolve, reject });
    });

  return { call, close: () => end(new Error('the wiremark worker was closed')) };
}

/**
 * @param {Channel} channel
 * @param {object} message
 */
function post(channel, message) {
  try {
    channel.post(message);
  } catch (error) {
    throw new TypeError(`options: expected plain data that can be sent to a worker (${error})`, { cause: error });
  }
}

/**
 * A worker knows neither the page's base address nor its responses.
 * @param {import('./index.js').LoadOptions['wasm']} wasm
 */
async function transferable(wasm) {
  if (wasm instanceof URL) return wasm.href;
  if (typeof wasm === 'string' && globalThis.location) return new URL(wasm, globalThis.document?.baseURI ?? location.href).href;
  return isResponse(wasm) ? wasm.arrayBuffer() : wasm;
}
