// wiremark in a Web Worker, so that a page stays responsive.

import { connect } from './client.js';

/**
 * Starts a worker and loads the engine in it; see worker.d.ts.
 * @param {import('./worker.js').WorkerLoadOptions} [options]
 */
export async function load({ wasm, worker } = {}) {
  return connect(channel(open(worker)), wasm);
}

/** @param {Worker | URL | string} [worker] */
function open(worker) {
  // Written out in full, because bundlers look for exactly this expression.
  if (worker === undefined) return new Worker(new URL('./worker-thread.js', import.meta.url), { type: 'module' });
  return typeof worker === 'string' || worker instanceof URL ? new Worker(worker, { type: 'module' }) : worker;
}

/** @param {Worker} worker @returns {import('./client.js').Channel} */
function channel(worker) {
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onError) => {
      worker.addEventListener('message', (event) => onMessage(event.data));
      worker.addEventListener('error', (event) => {
        onError(new Error(`the wiremark worker failed: ${event.message || 'its script could not be loaded'}`));
      });
    },
    close: () => worker.terminate(),
  };
}
