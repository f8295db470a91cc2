// The worker's side: answers each message {id, call, arguments} with {id, ok} or {id, error}. A call that fails is
// answered like any other, so the worker stays usable.

const REHEARSAL = 'PARIS — “It was Friday,” Anna Marsh said. Two people were killed and four wounded, police said.';

/**
 * @param {typeof import('./index.js').load} load
 * @param {(answer: object) => void} post
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
    annotate: (/** @type {string} */ text, /** @type {import('./index.js').AnnotateOptions} */ options) =>
      annotator.annotate(text, options),
    describeRule: (/** @type {string} */ id) => annotator.describeRule(id),
    daysOf: (/** @type {string} */ value) => annotator.daysOf(value),
    moveDate: (/** @type {string} */ value, /** @type {string} */ from, /** @type {string} */ to) =>
      annotator.moveDate(value, from, to),
  };

  return async (/** @type {{ id: number, call: keyof typeof calls, arguments: any }} */ message) => {
    try {
      const call = /** @type {(...values: any[]) => unknown} */ (calls[message.call]);
      post({ id: message.id, ok: await call(...message.arguments) });
    } catch (error) {
      post({ id: message.id, error });
    }
  };
}
