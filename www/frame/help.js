// The sheet that lists every key, with a switch for the single ones.

import { h } from '../dom.js';
import { KEYS } from './keys.js';

/** How keys are printed. @type {Record<string, string>} */
const PRINTED = { Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓', Shift: '⇧', Mod: 'Ctrl' };

/** @param {HTMLDialogElement} dialog @param {{ on: boolean }} keys whether the single keys act */
export function createHelp(dialog, keys) {
  const close = h('button', { type: 'button', class: 'close', 'aria-label': 'Close the help', onclick: () => dialog.close() }, '×');
  const switcher = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox', id: 'single-keys' }));
  switcher.checked = keys.on;
  switcher.addEventListener('change', () => {
    keys.on = switcher.checked;
  });
  dialog.append(
    h('header', {}, h('h2', { id: 'help-title' }, 'Keys'), close),
    h('label', { class: 'switch' }, switcher, h('span', {}, 'Use single keys. They never act while you type in a field.')),
    h('div', { class: 'key-groups' }, ...KEYS.map(drawGroup)),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close(); // Beside the sheet.
  });
  return {
    open() {
      if (!dialog.open) dialog.showModal();
    },
  };
}

/** @param {typeof KEYS[number]} group */
function drawGroup({ title, rows }) {
  const lines = rows.map(({ keys, words }) => h('div', {}, h('dt', {}, ...keys.map(drawKey)), h('dd', {}, words)));
  return h('section', {}, h('h3', {}, title), h('dl', {}, ...lines));
}

/** @param {string} name */
export const drawKey = (name) => h('kbd', {}, printed(name));

/** "Shift+j" as "⇧ J". @param {string} name */
export function printed(name) {
  const parts = name.split('+').map((part) => PRINTED[part] ?? part);
  return parts.length > 1 ? parts.map((part) => (part.length === 1 ? part.toUpperCase() : part)).join(' ') : parts[0];
}
