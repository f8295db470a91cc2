// wiremark in a worker thread of Node.

import { Worker } from 'node:worker_threads';

import { connect } from './client.js';

/**
 * Starts a worker thread and loads the engine in it; see worker.d.ts.
 * @param {{ wasm?: import('./index.js').LoadOptions['wasm'], worker?: Worker | URL | string }} [options]
 */
export async function load({ wasm, worker } = {}) {
  return connect(channel(open(worker)), wasm);
}

/** @param {Worker | URL | string} [worker] */
function open(worker = new URL('./worker-thread-node.js', import.meta.url)) {
  // Without execArgv a thread of `node --input-type=module --eval …` would refuse to read a file.
  return typeof worker === 'string' || worker instanceof URL ? new Worker(worker, { execArgv: [] }) : worker;
}

/** @param {Worker} worker @returns {import('./client.js').Channel} */
function channel(worker) {
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onError) => {
      worker.on('message', onMessage);
      worker.on('error', (error) => onError(new Error(`the wiremark worker failed: ${error.message}`, { cause: error })));
    },
    close: () => worker.terminate(),
  };
}
