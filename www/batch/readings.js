// Reads the articles of the list that are not open, one after the other, with an engine of its own: the open one never waits.

import { review } from '../review/apply.js';
import { summaryOf } from './summary.js';

/** @typedef {import("../review/draft.js").Draft} Draft */
/** @typedef {import("./summary.js").Summary} Summary */
/** @typedef {import('../../js/worker.js').AsyncAnnotator} AsyncAnnotator */

/**
 * @param {() => Promise<AsyncAnnotator>} start
 * @param {(id: string, summary: Summary | null) => void} onRead null where an article could not be read
 */
export function createReadings(start, onRead) {
  /** @type {Draft[]} */
  let waiting = [];
  /** @type {WeakSet<Draft>} */
  const asked = new WeakSet();
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
        const article = await engine.annotate(draft.text, draft.published ? { published: draft.published } : {});
        onRead(draft.id, summaryOf(draft, review(draft.text, article, draft.edits).article));
      } catch {
        engine?.close();
        engine = null;
        onRead(draft.id, null);
      }
    }
    engine?.close();
    running = false;
  }

  return {
    /** Reads these, without those that were asked for before. @param {Draft[]} drafts */
    want(drafts) {
      const fresh = drafts.filter((draft) => !asked.has(draft));
      for (const draft of fresh) asked.add(draft);
      waiting = [...waiting.filter((draft) => drafts.includes(draft)), ...fresh];
      run();
    },
  };
}
