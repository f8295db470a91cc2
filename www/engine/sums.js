// What corrected figures add up to. Asked while drawing, which does not wait: it is drawn again when the answer has come.

/** @typedef {import("../../js/index.js").Sums} Sums */
/** @typedef {import("../../js/worker.js").AsyncAnnotator} AsyncAnnotator */
/** @typedef {import("../../js/index.js").Conventions} Conventions */

/**
 * @param {Pick<AsyncAnnotator, "addUp">} engine @param {() => Conventions} conventions the house rules in force
 * @param {() => void} onAnswer told when more is known
 * @returns {import("../review/incidents.js").Sum}
 */
export function createSums(engine, conventions, onAnswer) {
  /** What was asked last. @type {{ key: string, answer: Sums | null | undefined }} */
  let last = { key: '', answer: null };

  /** @param {string} key @param {Parameters<AsyncAnnotator["addUp"]>} question */
  async function ask(key, question) {
    const own = { key, answer: /** @type {Sums | null | undefined} */ (undefined) };
    last = own;
    own.answer = await engine.addUp(...question).catch(() => null); // Without an answer the tolls stay as they are.
    if (last === own) onAnswer();
  }

  return (figures, incidents) => {
    const rules = conventions();
    const key = JSON.stringify([figures, incidents, rules]);
    if (key !== last.key) ask(key, [figures, incidents, rules]);
    return last.answer;
  };
}
