// Work that can wait until the browser has painted: the marks come first, lists and counts a moment after. Whatever the reader
// does in between finds it done.

/** Frames may not come: a page in the background is not painted. */
const LONGEST_MS = 200;

export function createLater() {
  /** @type {(() => void) | null} */
  let waiting = null;
  let frame = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function finish() {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    const work = waiting;
    waiting = null;
    work?.();
  }

  for (const doing of ['keydown', 'pointerdown', 'focusin', 'paste', 'drop', 'beforeprint'])
    addEventListener(doing, finish, { capture: true });

  return {
    /** Takes the place of what was waiting. @param {() => void} work */
    afterPaint(work) {
      waiting = work;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      timer = setTimeout(finish, LONGEST_MS);
      frame = requestAnimationFrame(() => {
        clearTimeout(timer);
        timer = setTimeout(finish);
      });
    },
  };
}
