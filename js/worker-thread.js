// What runs inside the Web Worker.

import { load } from './index.js';
import { createAnswerer } from './thread.js';

const answer = createAnswerer(load, (message, transfer) => postMessage(message, { transfer }));
addEventListener('message', (event) => answer(event.data));
