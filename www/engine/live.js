// Annotation while the text changes: one request at a time, the newest waiting, results of older texts dropped. A long text
// is read in parts; reading can be stopped, and keeps what has been read.

import { joinParts, NOTHING_READ, partsOf } from './parts.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import('../../js/worker.js').AsyncAnnotator} AsyncAnnotator */
/** @typedef {import("../../js/index.js").Conventions} Conventions */
/** @typedef {{ text: string, published: string, conventions?: Conventions }} Request */
/** @typedef {{ read: number, complete: boolean }} Extent How far the text has been read; `complete`: no more will follow. */

/**
 * @param {() => Promise<AsyncAnnotator>} start
 * @param {{
 *   onResult: (article: Article, request: Request, extent: Extent) => void,
 *   onError: (error: unknown) => void,
 *   onSlow: (extent: Extent) => void,
 * }} handlers onResult: the first part and the whole; onSlow: reading takes a while, and has come so far
 */
export function liveAnnotator(start, { onResult, onError, onSlow }) {
  /** @type {Promise<AsyncAnnotator> | null} */
  let engine = null;
  /** The same once it has started: asked at once, it reads while the page draws. @type {AsyncAnnotator | null} */
  let ready = null;
  /** @type {Request | null} */
  let waiting = null;
  let running = false;
  /** @type {(() => void) | null} Stops the reading under way. */
  let stop = null;

  async function run() {
    if (running) return;
    running = true;
    while (waiting) await answer(takeWaiting());
    running = false;
  }

  /** @param {Request} request */
  async function answer(request) {
    const extent = { read: 0, complete: false };
    /** @type {Article | null} */
    let article = null;
    let stopped = false;
    const slow = setTimeout(() => onSlow(extent), 400);
    stop = () => {
      stopped = true;
      forget();
    };
    try {
      const annotator = ready ?? (await started());
      for (const part of partsOf(request.text)) {
        const published = request.published || (part.start > 0 && article?.published?.day) || '';
        const text = request.text.slice(part.start, part.end);
        const { conventions } = request;
        const reading = await annotator.annotate(text, { conventions, ...(published && { published }) });
        article = joinParts(article, reading, part.start);
        if (waiting || stopped) break;
        extent.read = part.end;
        extent.complete = part.end === request.text.length;
        if (part.start === 0 || extent.complete) onResult(article, request, { ...extent });
        else onSlow({ ...extent });
      }
    } catch (error) {
      if (!stopped) forget(); // One that was stopped has been replaced already.
      if (!waiting && !stopped) onError(error);
    }
    clearTimeout(slow);
    stop = null;
    if (stopped && !waiting) onResult(article ?? NOTHING_READ, request, { read: extent.read, complete: true });
  }

  /** Starts the engine unless it is running. */
  function started() {
    if (engine) return engine;
    const own = start();
    engine = own;
    own.then(
      (annotator) => {
        if (engine === own) ready = annotator;
      },
      () => {},
    );
    return own;
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
    ready = null;
  }

  /** A small question. @template T @param {(annotator: AsyncAnnotator) => Promise<T>} question */
  async function ask(question) {
    const own = started();
    try {
      return await question(await own);
    } catch (error) {
      if (engine === own) forget();
      throw error;
    }
  }

  return {
    /** Loads the engine before it is needed, and has it read a text of ours. @param {string} text */
    rehearse: async (text) => ({ text, article: await (await started()).annotate(text, {}) }),
    /** @param {Request} request */
    request(request) {
      waiting = request;
      run();
    },
    /** Ends the reading under way, with its worker; what has been read is given as the result. */
    cancel() {
      stop?.();
      started().catch(() => {});
    },
    /** @param {string} value */
    daysOf: (value) => ask((annotator) => annotator.daysOf(value)),
    /** @param {string} value @param {string} from @param {string} to */
    moveDate: (value, from, to) => ask((annotator) => annotator.moveDate(value, from, to)),
    /** @type {AsyncAnnotator['addUp']} */
    addUp: (...values) => ask((annotator) => annotator.addUp(...values)),
    /** @param {string} rule @returns {Promise<string | undefined>} */
    async describeRule(rule) {
      return engine ? (await engine).describeRule(rule) : undefined;
    },
  };
}
