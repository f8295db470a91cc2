// The worker's side: answers each message {id, call, arguments} with {id, ok} or {id, error}. A call that fails is
// answered like any other, so the worker stays usable.

import { annotatePacked } from './annotator.js';

const REHEARSAL = 'PARIS — “It was Friday,” Anna Marsh said. Two people were killed and four wounded, police said.';

/**
 * @param {typeof import('./index.js').load} load
 * @param {(answer: object, transfer?: ArrayBuffer[]) => void} post
 */
export function createAnswerer(load, post) {
  /** @type {import('./index.js').Annotator} */
  let annotator;

  const calls = {
    load: async (/** @type {import('./index.js').LoadOptions} */ options) => {
      annotator = await load(options);
      annotator.annotate(REHEARSAL); // Unpacks lists and compiles code now, before somebody waits for an article.
      return annotator.version;
    },
    annotate: annotatePacked,
    describeRule: (/** @type {string} */ id) => annotator.describeRule(id),
    daysOf: (/** @type {string} */ value) => annotator.daysOf(value),
    moveDate: (/** @type {string} */ value, /** @type {string} */ from, /** @type {string} */ to) =>
      annotator.moveDate(value, from, to),
    addUp: (/** @type {Parameters<import('./index.js').Annotator['addUp']>} */ ...values) => annotator.addUp(...values),
  };

  return async (/** @type {{ id: number, call: keyof typeof calls, arguments: any }} */ message) => {
    try {
      const call = /** @type {(...values: any[]) => unknown} */ (calls[message.call]);
      const ok = await call(...message.arguments);
      post({ id: message.id, ok }, isPacked(ok) ? [ok.numbers.buffer] : []);
    } catch (error) {
      post({ id: message.id, error });
    }
  };
}

/** @param {unknown} value @returns {value is import('./article.js').Packed} */
function isPacked(value) {
  return typeof value === 'object' && value !== null && 'numbers' in value;
}
