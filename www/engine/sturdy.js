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
    let closed = false;

    /** @param {string} text @param {import('../../js/index.js').AnnotateOptions} [options] */
    async function ask(text, options) {
      // The worker answers in turn: the small question first. The article need not wait for that answer to come back.
      const alive = within(limits.alive, engine.describeRule(''));
      const reading = within(limits.reading + text.length * limits.readingOfCharacter, engine.annotate(text, options));
      return (await Promise.all([reading, alive]))[0];
    }

    return {
      async annotate(text, options) {
        try {
          return await ask(text, options);
        } catch (error) {
          if (closed || isCallers(error)) throw error;
          engine.close();
          engine = await start();
          if (closed) engine.close();
          const article = await ask(text, options);
          onRestart();
          return article;
        }
      },
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
