// Annotation while the text changes: one request at a time, the newest waiting, results of older texts dropped.

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import('../../js/worker.js').AsyncAnnotator} AsyncAnnotator */
/** @typedef {{ text: string, published: string }} Request */

/**
 * @param {() => Promise<AsyncAnnotator>} start
 * @param {{ onResult: (article: Article, request: Request) => void, onError: (error: unknown) => void, onSlow: () => void }} handlers
 */
export function liveAnnotator(start, { onResult, onError, onSlow }) {
  /** @type {Promise<AsyncAnnotator> | null} */
  let engine = null;
  /** @type {Request | null} */
  let waiting = null;
  let running = false;

  async function run() {
    if (running) return;
    running = true;
    const slow = setTimeout(onSlow, 400);
    while (waiting) await answer(takeWaiting());
    clearTimeout(slow);
    running = false;
  }

  /** @param {Request} request */
  async function answer(request) {
    try {
      engine ??= start();
      const annotator = await engine;
      const article = await annotator.annotate(request.text, request.published ? { published: request.published } : {});
      if (!waiting) onResult(article, request);
    } catch (error) {
      forget();
      if (!waiting) onError(error);
    }
  }

  function takeWaiting() {
    const request = /** @type {Request} */ (waiting);
    waiting = null;
    return request;
  }

  /** After a failure the next request starts a fresh worker. */
  function forget() {
    engine?.then(
      (annotator) => annotator.close(),
      () => {},
    );
    engine = null;
  }

  return {
    /** Loads the engine before it is needed; a failure shows up with the first request. */
    warm() {
      engine ??= start();
      engine.catch(() => {});
    },
    /** @param {Request} request */
    request(request) {
      waiting = request;
      run();
    },
    /** @param {string} rule @returns {Promise<string | undefined>} */
    async describeRule(rule) {
      return engine ? (await engine).describeRule(rule) : undefined;
    },
  };
}
