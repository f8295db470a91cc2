// The line above the article: undo and redo, what was just done, and where the work is kept.

import { h } from '../dom.js';

/** @typedef {import("./keeper.js").Keeping} Keeping */
/** @typedef {import("./session.js").Session} Session */
/** @typedef {{ label: string, run: () => void }} Action */

/**
 * @param {HTMLElement} root @param {Session} session
 * @param {{ onForget: () => void, onPrivate: (on: boolean) => void, onSave: () => void }} handlers
 */
export function createBar(root, session, { onForget, onPrivate, onSave }) {
  const undo = button('Undo', '↶', 'Control+Z Meta+Z', () => session.undo());
  const redo = button('Redo', '↷', 'Control+Shift+Z Meta+Shift+Z Control+Y', () => session.redo());
  const said = h('span', { class: 'said', role: 'status' });
  const action = h('span', { class: 'said-action' });
  const kept = h('span', { class: 'kept' });
  const box = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox', onchange: () => onPrivate(box.checked) }));
  const secret = h('label', { class: 'private-switch' }, box, 'Private: store nothing');
  root.append(undo, redo, h('span', { class: 'say' }, said, action), h('span', { class: 'keeping' }, kept, secret));

  function showSteps() {
    describe(undo, 'Undo', session.undoLabel);
    describe(redo, 'Redo', session.redoLabel);
    undo.hidden = redo.hidden = !session.undoLabel && !session.redoLabel;
  }

  /** @param {string} message @param {Action} [offer] what the reader can do about it */
  function say(message, offer) {
    said.textContent = message;
    action.replaceChildren(...(offer ? [h('button', { type: 'button', onclick: offer.run }, offer.label)] : []));
  }

  /** @param {Keeping} keeping */
  function showKeeping({ state, why }) {
    box.checked = state === 'private';
    root.classList.toggle('not-kept', state === 'failed');
    const forget = h('button', { type: 'button', class: 'link', onclick: onForget }, 'Forget');
    const again = h('button', { type: 'button', class: 'link', onclick: onSave }, 'Try again');
    if (state === 'saved') kept.replaceChildren('Saved on this device only · ', forget);
    else if (state === 'failed')
      kept.replaceChildren(h('strong', {}, 'Not saved'), `: ${why}. Your work lasts as long as this page is open.`, again);
    else kept.replaceChildren(state === 'private' ? 'Nothing is stored' : '');
  }

  session.subscribe(({ how, label }) => {
    showSteps();
    say(how === 'undo' ? `Undone: ${label}.` : how === 'redo' ? `Done again: ${label}.` : '');
  });
  showSteps();
  return {
    say,
    /** Adds to what was just said. @param {string} message */
    sayAlso: (message) => say(`${said.textContent} ${message}`.trim()),
    showKeeping,
  };
}

/** @param {string} word @param {string} sign @param {string} keys @param {() => void} run */
const button = (word, sign, keys, run) =>
  h(
    'button',
    { type: 'button', class: 'step', 'aria-keyshortcuts': keys, onclick: run },
    h('span', { 'aria-hidden': 'true' }, sign),
    ` ${word}`,
  );

/** A button without a use keeps the focus, so that pressing it again and again loses no place. @param {HTMLElement} step @param {string} word @param {string} label */
function describe(step, word, label) {
  step.setAttribute('aria-disabled', String(!label));
  step.title = label ? `${word}: ${label}` : `Nothing to ${word.toLowerCase()}`;
}

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, with ⌘ for Ctrl on a Mac. In a field they are the field's own.
 * @param {Session} session
 */
export function startUndoKeys(session) {
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('textarea, input:not([type=checkbox]), select')) return;
    const key = event.key.toLowerCase();
    const redo = (key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey);
    if (!redo && key !== 'z') return;
    event.preventDefault();
    if (redo) session.redo();
    else session.undo();
  });
}
