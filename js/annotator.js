// The engine behind the interface of index.d.ts. Only for use once the wasm is there; see loader.js.

import { annotate, daysOf, describeRule, modelVersion, moveDate, packageVersion } from './engine/wiremark.js';

/** @returns {import('./index.js').Annotator} */
export function createAnnotator() {
  return Object.freeze({
    annotate: (/** @type {unknown} */ text, /** @type {unknown} */ options) => JSON.parse(annotate(text, options)),
    describeRule: (/** @type {unknown} */ id) => describeRule(id),
    daysOf: (/** @type {unknown} */ value) => days(value),
    moveDate(/** @type {unknown} */ value, /** @type {unknown} */ from, /** @type {unknown} */ to) {
      const moved = moveDate(value, from, to);
      return moved === undefined ? null : { value: moved, days: days(moved) };
    },
    version: Object.freeze({ package: packageVersion(), model: modelVersion() }),
  });
}

/** @param {unknown} value */
function days(value) {
  const json = daysOf(value);
  return json === undefined ? null : JSON.parse(json);
}
