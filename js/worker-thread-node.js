// What runs inside the worker thread of Node.

import { parentPort } from 'node:worker_threads';

import { load } from './node.js';
import { createAnswerer } from './thread.js';

const answer = createAnswerer(load, (message, transfer) => parentPort?.postMessage(message, transfer));
parentPort?.on('message', answer);
