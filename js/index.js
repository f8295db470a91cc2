// wiremark in browsers and wherever else there is `fetch`.

import { createLoad } from './loader.js';

/** Loads the engine once; see index.d.ts. */
export const load = createLoad(
  // Written out in full, because bundlers look for exactly this expression.
  () => new URL('./engine/wiremark_bg.wasm', import.meta.url),
  (address) => fetch(address),
);
