// One line above the article for each thing the reader should know about it.

import { h } from '../dom.js';
import { properMarks } from '../facts.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {{ example: boolean, slow: boolean, error: unknown, replaced: boolean }} Situation */
/** @typedef {{ kind: "error" | "warning" | "plain", message: string, action?: "retry" | "restore" }} Notice */

/**
 * @param {HTMLElement} root @param {{ onRetry: () => void, onRestore: () => void }} handlers
 */
export function createNotices(root, { onRetry, onRestore }) {
  const actions = {
    retry: { label: 'Try again', onclick: onRetry },
    restore: { label: 'Bring the earlier text back', onclick: onRestore },
  };
  let shown = '[]';

  /** @param {string} text @param {Article | null} article @param {Situation} situation */
  function show(text, article, situation) {
    const notices = [...situationNotices(situation), ...(article && text.trim() ? articleNotices(article) : [])];
    if (JSON.stringify(notices) === shown) return; // Said already: a screen reader need not hear it at each letter.
    shown = JSON.stringify(notices);
    root.replaceChildren(...notices.map(draw));
  }

  /** @param {Notice} notice */
  function draw({ kind, message, action }) {
    const { label, onclick } = action ? actions[action] : { label: '', onclick: () => {} };
    const button = label && h('button', { type: 'button', onclick }, label);
    return h('p', { class: `notice ${kind}`, role: kind === 'plain' ? 'note' : 'alert' }, h('span', {}, message), button);
  }

  return { show };
}

/** @param {Situation} situation @returns {Notice[]} */
function situationNotices({ example, slow, error, replaced }) {
  /** @type {Notice[]} */
  const notices = [];
  const plain = (/** @type {string} */ message) => notices.push({ kind: 'plain', message });
  if (error) {
    const message = `The text could not be marked: ${sentence(error)} Your text is still here.`;
    notices.push({ kind: 'error', message, action: 'retry' });
  } else if (slow) plain('Reading the article …');
  if (example)
    plain('An example: the event, the people and the agency are invented. Paste an article of your own to replace it.');
  else if (replaced) notices.push({ kind: 'plain', message: 'This replaced the text before it.', action: 'restore' });
  return notices;
}

/** @param {Article} article @returns {Notice[]} */
function articleNotices(article) {
  if (!article.english) {
    const message = 'This does not look like English. wiremark reads English only, so do not trust the marks below.';
    return [{ kind: 'warning', message }];
  }
  if (properMarks(article).length > 0) return [];
  return [{ kind: 'plain', message: 'Nothing to mark: no names, dates, quotes or casualty figures were found in this text.' }];
}

/** @param {unknown} error */
function sentence(error) {
  const message = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
