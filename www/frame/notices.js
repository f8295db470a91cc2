// One line above the article for each thing the reader should know about it.

import { h } from '../dom.js';
import { properMarks } from '../facts.js';
import { number } from '../words.js';

/** @typedef {import("../../js/index.js").Article} Article */
/**
 * @typedef {Object} Situation
 * @property {boolean} example
 * @property {boolean} slow Reading takes a while
 * @property {unknown} error Why the text could not be read
 * @property {false | { kept: boolean }} replaced The text came after another; kept: which is in the list
 * @property {boolean} cut The text is the article found in a page
 * @property {number | null} part How many characters of a huge text have been read, while more are
 * @property {boolean} stopped Reading was stopped before the end, at `part`
 * @property {string} refused Why what was to come in did not
 * @property {boolean} plain The text alone is shown, without marks and lists
 */
/** @typedef {"retry" | "resume" | "restore" | "whole" | "cancel" | "dismiss" | "marks"} Action */
/** @typedef {{ kind: "error" | "warning" | "plain", message: string, action?: Action, share?: number }} Notice */

/** @type {Situation} */
export const QUIET = {
  example: false,
  slow: false,
  error: null,
  replaced: false,
  cut: false,
  part: null,
  stopped: false,
  refused: '',
  plain: false,
};

/**
 * @param {HTMLElement} root
 * @param {{ onRetry: () => void, onRestore: () => void, onWhole: () => void, onCancel: () => void, onDismiss: () => void,
 *   onMarks: () => void }} handlers
 */
export function createNotices(root, { onRetry, onRestore, onWhole, onCancel, onDismiss, onMarks }) {
  /** @type {Record<Action, { label: string, onclick: () => void }>} */
  const actions = {
    retry: { label: 'Try again', onclick: onRetry },
    resume: { label: 'Read all of it', onclick: onRetry },
    restore: { label: 'Bring the earlier text back', onclick: onRestore },
    whole: { label: 'Use the whole page', onclick: onWhole },
    cancel: { label: 'Stop reading', onclick: onCancel },
    dismiss: { label: 'Dismiss', onclick: onDismiss },
    marks: { label: 'Show the marks', onclick: onMarks },
  };
  let shown = '[]';
  /** @type {HTMLProgressElement | null} */
  let progress = null;

  /** @param {string} text @param {Article | null} article @param {Situation} situation */
  function show(text, article, situation) {
    const notices = [
      ...situationNotices(text, situation),
      ...(article && text.trim() && !situation.stopped ? articleNotices(text, article) : []),
    ];
    const share = notices.find((notice) => notice.share !== undefined)?.share ?? 0;
    if (progress) progress.value = share;
    const said = JSON.stringify(notices.map((notice) => ({ ...notice, share: notice.share !== undefined })));
    if (said === shown) return; // Said already: a screen reader need not hear it at each letter.
    shown = said;
    progress = null;
    root.replaceChildren(...notices.map(draw));
  }

  /** @param {Notice} notice */
  function draw({ kind, message, action, share }) {
    const { label, onclick } = action ? actions[action] : { label: '', onclick: () => {} };
    const button = label && h('button', { type: 'button', onclick }, label);
    const line = h('p', { class: `notice ${kind}`, role: kind === 'plain' ? 'note' : 'alert' }, h('span', {}, message));
    if (share !== undefined) line.append(drawProgress(share));
    if (button) line.append(button);
    return line;
  }

  /** @param {number} share */
  function drawProgress(share) {
    progress = /** @type {HTMLProgressElement} */ (h('progress', { max: 1, 'aria-label': 'Read so far' }));
    progress.value = share;
    return progress;
  }

  return { show };
}

/** @param {string} text @param {Situation} situation @returns {Notice[]} */
function situationNotices(text, { example, slow, error, replaced, cut, part, stopped, refused, plain }) {
  /** @type {Notice[]} */
  const notices = [];
  if (plain) notices.push({ kind: 'plain', message: 'The text alone: marks and lists are hidden.', action: 'marks' });
  if (refused) notices.push({ kind: 'error', message: refused, action: 'dismiss' });
  if (error) {
    const message = `The text could not be marked: ${sentence(error)} Your text is still here.`;
    notices.push({ kind: 'error', message, action: 'retry' });
  } else if (stopped) notices.push({ kind: 'warning', message: stoppedAfter(part ?? 0, text.length), action: 'resume' });
  else if (part !== null) {
    const message = `Reading a long text: ${number(text.length)} characters. What has been read is marked already.`;
    notices.push({ kind: 'plain', message, action: 'cancel', share: part / Math.max(1, text.length) });
  } else if (slow && text.trim()) notices.push({ kind: 'plain', message: 'Reading the article …' });
  if (example)
    notices.push({ kind: 'plain', message: 'Example – paste your own. The event, the people and the agency are invented.' });
  if (cut)
    notices.push({
      kind: 'plain',
      message: 'The article was taken out of the page around it: menus and other stories were left out.',
      action: 'whole',
    });
  if (replaced && !example)
    notices.push({
      kind: 'plain',
      message: replaced.kept ? 'The article before it is in the list.' : 'This replaced the text before it.',
      action: 'restore',
    });
  return notices;
}

/** @param {number} read @param {number} length */
const stoppedAfter = (read, length) =>
  read === 0
    ? 'Reading was stopped: nothing is marked.'
    : `Reading was stopped: only the first ${Math.max(1, Math.floor((read / length) * 100))} % of the text is marked.`;

/** @param {string} text @param {Article} article @returns {Notice[]} */
function articleNotices(text, article) {
  if (!article.english) return [{ kind: 'warning', message: otherLanguage(article.language) }];
  if (properMarks(article).length > 0) return [];
  const short = text.trim().split(/\s+/).length < FEW_WORDS;
  const message = short
    ? 'Nothing to mark in so short a text: paste a whole article, with its headline and dateline if it has them.'
    : 'Nothing to mark: no names, dates, quotes or casualty figures were found in this text.';
  return [{ kind: 'plain', message }];
}

const FEW_WORDS = 8;

/** @param {string | null} language */
const otherLanguage = (language) =>
  language
    ? `Looks like ${language} – this tool reads English only, so do not trust the marks below.`
    : 'This does not look like English. wiremark reads English only, so do not trust the marks below.';

/** @param {unknown} error */
function sentence(error) {
  const message = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
