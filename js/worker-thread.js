// What runs inside the Web Worker.

import { load } from './index.js';
import { createAnswerer } from './thread.js';

const answer = createAnswerer(load, (message) => postMessage(message));
addEventListener('message', (event) => answer(event.data));
