// Reads the articles of the list that are not open, one after the other, with an engine of its own: the open one never waits.

import { review } from '../review/apply.js';
import { summaryOf } from './summary.js';

/** @typedef {import("../review/draft.js").Draft} Draft */
/** @typedef {import("./summary.js").Summary} Summary */
/** @typedef {import('../../js/worker.js').AsyncAnnotator} AsyncAnnotator */
/** @typedef {import('../../js/index.js').Conventions} Conventions */
/** @typedef {import('../../js/index.js').Sums} Sums */

/**
 * @param {() => Promise<AsyncAnnotator>} start @param {() => Conventions} conventions the house rules in force
 * @param {(id: string, summary: Summary | null) => void} onRead null where an article could not be read
 */
export function createReadings(start, conventions, onRead) {
  /** @type {Draft[]} */
  let waiting = [];
  /** @type {WeakSet<Draft>} */
  let asked = new WeakSet();
  let running = false;

  async function run() {
    if (running) return;
    running = true;
    /** @type {AsyncAnnotator | null} */
    let engine = null;
    while (waiting.length > 0) {
      const [draft] = waiting.splice(0, 1);
      try {
        engine ??= await start();
        onRead(draft.id, await summaryBy(engine, draft));
      } catch {
        engine?.close();
        engine = null;
        onRead(draft.id, null);
      }
    }
    engine?.close();
    running = false;
  }

  /** Reads an article and takes its corrections in; their sum is known the second time. @param {AsyncAnnotator} engine @param {Draft} draft */
  async function summaryBy(engine, draft) {
    const { text, published, edits } = draft;
    const rules = conventions();
    const article = await engine.annotate(text, { conventions: rules, ...(published && { published }) });
    /** @type {Promise<Sums>[]} */
    const asked = [];
    review(text, article, edits, { sum: (...question) => void asked.push(engine.addUp(...question, rules)) });
    const [sums] = await Promise.all(asked);
    return summaryOf(draft, review(text, article, edits, { sum: () => sums }).article);
  }

  return {
    /** Reads these, without those that were asked for before. @param {Draft[]} drafts */
    want(drafts) {
      const fresh = drafts.filter((draft) => !asked.has(draft));
      for (const draft of fresh) asked.add(draft);
      waiting = [...waiting.filter((draft) => drafts.includes(draft)), ...fresh];
      run();
    },
    /** What was read before is to be read anew, once it is wanted. */
    forget() {
      asked = new WeakSet();
    },
  };
}
