// An engine that outlives its worker: one that has crashed, or no longer answers, is replaced by a fresh one and asked again.

/** @typedef {import('../../js/worker.js').AsyncAnnotator} AsyncAnnotator */

/**
 * In milliseconds: an idle worker that does not answer a small question within `alive` is gone. Reading may take far longer
 * than it does on a slow phone.
 */
const LIMITS = { alive: 5_000, reading: 15_000, readingOfCharacter: 0.1 };

class NoAnswer extends Error {}

/**
 * Wraps what starts the engine. `onRestart` is told when a worker had to be replaced.
 * @param {() => Promise<AsyncAnnotator>} start @param {() => void} onRestart @param {typeof LIMITS} [limits]
 * @returns {() => Promise<AsyncAnnotator>}
 */
export function sturdy(start, onRestart, limits = LIMITS) {
  return async () => {
    let engine = await start();
    /** A fresh one on its way. @type {Promise<AsyncAnnotator> | null} */
    let fresh = null;
    let closed = false;
    /** How many articles are being read: a worker at work answers small questions later. */
    let readings = 0;

    /** Asks a second time where there is no answer: a fresh worker. @template T @param {() => Promise<T>} question */
    async function ask(question) {
      const asked = engine;
      try {
        return await question();
      } catch (error) {
        if (closed || isCallers(error)) throw error;
        const first = await replace(asked);
        const answer = await question();
        if (first) onRestart();
        return answer;
      }
    }

    /** Puts a fresh worker in the place of one that is gone; gives whether it was still to be done. @param {AsyncAnnotator} gone */
    async function replace(gone) {
      if (engine !== gone) return false;
      const first = !fresh;
      if (first) gone.close();
      fresh ??= start();
      try {
        engine = await fresh;
      } finally {
        fresh = null;
      }
      if (closed) engine.close();
      return first;
    }

    /** @param {string} text @param {import('../../js/index.js').AnnotateOptions} [options] */
    async function read(text, options) {
      // The worker answers in turn: the small question first. The article need not wait for that answer to come back.
      const alive = within(limits.alive, engine.describeRule(''));
      const reading = within(limits.reading + text.length * limits.readingOfCharacter, engine.annotate(text, options));
      readings++;
      try {
        return (await Promise.all([reading, alive]))[0];
      } finally {
        readings--;
      }
    }

    /** @template T @param {() => Promise<T>} question */
    const askSmall = (question) => ask(() => (readings > 0 ? question() : within(limits.alive, question())));

    return {
      annotate: (text, options) => ask(() => read(text, options)),
      daysOf: (value) => askSmall(() => engine.daysOf(value)),
      moveDate: (value, from, to) => askSmall(() => engine.moveDate(value, from, to)),
      addUp: (...values) => askSmall(() => engine.addUp(...values)),
      describeRule: (rule) => engine.describeRule(rule),
      close() {
        closed = true;
        engine.close();
      },
      version: engine.version,
    };
  };
}

/** An error in the question: another worker would answer the same. @param {unknown} error */
const isCallers = (error) => error instanceof RangeError || error instanceof TypeError;

/** @template T @param {number} limit @param {Promise<T>} promise @returns {Promise<T>} */
function within(limit, promise) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer('The engine does not answer.')), limit);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
