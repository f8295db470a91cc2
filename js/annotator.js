// The engine behind the interface of index.d.ts. Only for use once the wasm is there; see loader.js.

import { unpack } from './article.js';
import * as engine from './engine/wiremark.js';

/** Whether the engine has panicked, so that nothing is known of the state it is in. */
let broken = false;

/** @returns {import('./index.js').Annotator} */
export function createAnnotator() {
  return Object.freeze({
    annotate: (/** @type {unknown} */ text, /** @type {unknown} */ options) => unpack(annotatePacked(text, options)),
    describeRule: (/** @type {unknown} */ id) => ask(() => engine.describeRule(id)),
    daysOf: days,
    moveDate(/** @type {unknown} */ value, /** @type {unknown} */ from, /** @type {unknown} */ to) {
      const moved = ask(() => engine.moveDate(value, from, to));
      return moved === undefined ? null : { value: moved, days: /** @type {{ first: string, last: string }} */ (days(moved)) };
    },
    addUp: (/** @type {unknown} */ figures, /** @type {unknown} */ incidents, /** @type {unknown} */ conventions) =>
      JSON.parse(ask(() => engine.addUp(figures, incidents, conventions))),
    version: Object.freeze({ package: engine.packageVersion(), model: engine.modelVersion() }),
  });
}

/** @param {unknown} value */
function days(value) {
  const known = ask(() => engine.daysOf(value));
  if (known === undefined) return null;
  const [first, last] = known;
  return { first, last };
}

/** The article as it leaves the engine. @param {unknown} text @param {unknown} options @returns {import('./article.js').Packed} */
export function annotatePacked(text, options) {
  const [numbers, strings] = ask(() => engine.annotate(text, options));
  return { numbers, strings };
}

/** The article as the bytes of its JSON. @param {unknown} text @param {unknown} options @returns {Uint8Array} */
export function annotateAsJson(text, options) {
  return ask(() => engine.annotateAsJson(text, options));
}

/**
 * What the engine answers. What it refuses it gives back as a second element; what it throws is a panic, or memory or stack
 * that has run out, and then the next call gets a fresh engine.
 * @param {() => any[]} call
 */
function ask(call) {
  if (broken) engine.__wbg_reset_state();
  broken = false;
  const [answer, refusal] = run(call);
  if (refusal !== undefined) throw refusal;
  return answer;
}

/** @param {() => any[]} call */
function run(call) {
  try {
    return call();
  } catch (cause) {
    broken = true;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`the wiremark engine failed on this text, and is ready for the next: ${reason}`, { cause });
  }
}
