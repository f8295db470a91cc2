// One line above the article for each thing the reader should know about it.

import { h } from './dom.js';
import { properMarks } from './facts.js';

/** @typedef {import("../js/index.js").Article} Article */
/** @typedef {{ example: boolean, slow: boolean, error: unknown, replaced: boolean }} Situation */

/**
 * @param {HTMLElement} root @param {{ onRetry: () => void, onRestore: () => void }} handlers
 */
export function createNotices(root, { onRetry, onRestore }) {
  /** @param {string} text @param {Article | null} article @param {Situation} situation */
  function show(text, article, { example, slow, error, replaced }) {
    root.replaceChildren(
      ...[
        error &&
          notice(
            'error',
            `The text could not be marked: ${errorWords(error)} Your text is still here.`,
            button('Try again', onRetry),
          ),
        slow && !error && notice('busy', 'Reading the article …'),
        article &&
          text.trim() &&
          !article.english &&
          notice('warning', 'This does not look like English. wiremark reads English only, so do not trust the marks below.'),
        article &&
          text.trim() &&
          properMarks(article).length === 0 &&
          notice('', 'Nothing to mark: no names, dates, quotes or casualty figures were found in this text.'),
        example &&
          notice(
            '',
            'An example: the event, the people and the agency are invented. Paste an article of your own to replace it.',
          ),
        replaced &&
          !example &&
          notice('', 'The pasted text replaced the one before.', button('Bring the earlier text back', onRestore)),
      ].filter((element) => element instanceof HTMLElement),
    );
  }

  return { show };
}

/** @param {string} kind @param {string} message @param {HTMLElement} [action] */
function notice(kind, message, action) {
  return h(
    'p',
    { class: `notice ${kind}`, role: kind === 'error' || kind === 'warning' ? 'alert' : 'note' },
    h('span', {}, message),
    action,
  );
}

/** @param {string} label @param {() => void} onclick */
const button = (label, onclick) => h('button', { type: 'button', onclick }, label);

/** @param {unknown} error */
function errorWords(error) {
  const message = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
