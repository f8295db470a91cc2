// Rows to the clipboard: that of one mark, or the open list as a table.

import { markWords } from '../facts.js';
import { plural } from '../words.js';
import { copiedHeader, copiedRow } from './copy.js';

/** @typedef {import("../../js/index.js").Annotation} Annotation */

const COPIED = 'Copied';
const CONFIRM_MS = 1500;

/**
 * @param {{ given: () => import("./copy.js").Given | null, chosen: () => Annotation | null, say: (message: string) => void,
 *   lists: { focused: () => Annotation | undefined, listed: () => Annotation[] } }} page
 *   given: null while what the lists show is not of this text
 */
export function createCopying({ given, chosen, say, lists }) {
  /** @param {string[]} lines @param {string} said @param {string} button the one that does the same */
  async function write(lines, said, button) {
    try {
      await navigator.clipboard.writeText(lines.join('\n'));
      say(said);
      confirm(document.querySelector(`${button} span`));
    } catch {
      say('Nothing was copied: the browser does not let the page do so.');
    }
  }

  return {
    /** The row that has the focus, or that of the chosen mark. */
    row() {
      const mark = lists.focused() ?? chosen();
      const all = given();
      if (!mark || !all) return say('Nothing was copied: choose a mark first.');
      write([copiedRow(mark, all)], `Copied as a row: ${markWords(all.text, mark)}.`, '[data-action=copy]');
    },
    /** The rows of the open list, with a header; false where there are none. */
    table() {
      const marks = lists.listed();
      const all = given();
      if (marks.length === 0 || !all) {
        say('Nothing was copied: the list is empty, or still being made.');
        return false;
      }
      const lines = [copiedHeader, ...marks.map((mark) => copiedRow(mark, all))];
      write(lines, `Copied as a table: ${plural(marks.length, 'row')}.`, '#copy-list');
    },
  };
}

/** Says so on the button for a moment, too: the line above the article may be out of sight. @param {Element | null} label */
function confirm(label) {
  const words = label?.textContent;
  if (!label || words === COPIED) return;
  label.textContent = COPIED;
  setTimeout(() => {
    label.textContent = words ?? '';
  }, CONFIRM_MS);
}
