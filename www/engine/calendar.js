// What corrections ask the engine of the calendar. Where one date lies once another has moved is asked while drawing, which
// does not wait: it is drawn again when the answer has come, and what was answered once is at hand from then on.

/** @typedef {import("../../js/index.js").DateExpression["days"]} Days */
/** @typedef {import("../../js/index.js").MovedDate} MovedDate */
/** @typedef {import("../review/days.js").Calendar} Calendar */

/**
 * @param {Calendar} engine @param {() => void} onAnswer told when `moved` knows more
 */
export function createCalendar(engine, onAnswer) {
  /** @type {Map<string, MovedDate | null | undefined>} */
  const known = new Map();

  /** @param {string} key @param {[value: string, from: string, to: string]} question */
  async function ask(key, question) {
    known.set(key, undefined);
    known.set(key, await engine.moveDate(...question).catch(() => null)); // Without an answer the reader is to check the date.
    onAnswer();
  }

  return {
    daysOf: engine.daysOf,
    moveDate: engine.moveDate,
    /**
     * A date that was read from another one, once that one means other days: as far away from it as before. Null where that
     * cannot be told; undefined while the engine is being asked.
     * @param {string | null} value @param {Days} from what the other one meant @param {Days} to
     */
    moved(value, from, to) {
      const [before, after] = [from, to].map((days) => days?.first && days.last && `${days.first}/${days.last}`);
      if (!value || !before || !after) return null;
      const key = `${value} ${before} ${after}`;
      if (!known.has(key)) ask(key, [value, before, after]);
      return known.get(key);
    },
  };
}
