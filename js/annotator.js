// The engine behind the interface of index.d.ts. Only for use once the wasm is there; see loader.js.

import { annotate, describeRule, modelVersion, packageVersion } from './engine/wiremark.js';

/** @returns {import('./index.js').Annotator} */
export function createAnnotator() {
  return Object.freeze({
    annotate: (/** @type {unknown} */ text, /** @type {unknown} */ options) => JSON.parse(annotate(text, options)),
    describeRule: (/** @type {unknown} */ id) => describeRule(id),
    version: Object.freeze({ package: packageVersion(), model: modelVersion() }),
  });
}
