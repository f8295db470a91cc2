// The sheet that lists every key, with a switch for the single ones; each of those can be changed here.

import { h } from '../dom.js';
import { isSingle, KEYS, keymap, nameOf, printed } from './keymap.js';

/** @typedef {import("./keymap.js").Row} Row */
/** @typedef {{ usual: string, words: string, button: HTMLElement }} Changeable */

/** @param {HTMLDialogElement} dialog */
export function createHelp(dialog) {
  /** The key that waits for another in its place. @type {Changeable | null} */
  let waiting = null;
  /** @type {Changeable[]} */
  const changeable = [];
  const close = h(
    'button',
    { type: 'button', class: 'close', 'aria-label': 'Close the help', onclick: () => dialog.close() },
    '×',
  );
  const switcher = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox', id: 'single-keys' }));
  switcher.checked = keymap.on;
  switcher.addEventListener('change', () => {
    keymap.on = switcher.checked;
  });
  const said = h('p', { class: 'key-said', role: 'status' });
  const reset = h('button', { type: 'button', onclick: asBefore }, 'All keys as before');
  dialog.append(
    h('header', {}, h('h2', { id: 'help-title' }, 'Keys'), close),
    h('label', { class: 'switch' }, switcher, h('span', {}, 'Use single keys. They never act while you type in a field.')),
    h('p', { class: 'key-change' }, h('span', {}, 'Press one below to change it. '), reset),
    said,
    h('div', { class: 'key-groups' }, ...KEYS.map(drawGroup)),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close(); // Beside the sheet.
  });
  dialog.addEventListener('keydown', take);
  dialog.addEventListener('close', () => rest(''));
  show();

  /** @param {typeof KEYS[number]} group */
  function drawGroup({ title, rows }) {
    const lines = rows.map((row) =>
      h('div', {}, h('dt', {}, ...row.keys.map((usual) => drawKey(usual, row))), h('dd', {}, row.words)),
    );
    return h('section', {}, h('h3', {}, title), h('dl', {}, ...lines));
  }

  /** @param {string} usual @param {Row} row */
  function drawKey(usual, { words }) {
    if (!isSingle(usual)) return h('kbd', {}, printed(usual));
    const button = h('button', { type: 'button', onclick: () => ask(own), onblur: () => waiting === own && rest('') });
    const own = { usual, words, button };
    changeable.push(own);
    return button;
  }

  /** Each key as it is now. */
  function show() {
    for (const { usual, words, button } of changeable) {
      const key = keymap.keyFor(usual);
      button.textContent = waiting?.button === button ? '…' : key ? printed(key) : 'none';
      button.setAttribute('aria-label', `${button.textContent}: ${words}. Change the key`);
    }
    reset.hidden = !keymap.changed;
  }

  /** @param {Changeable} key */
  function ask(key) {
    waiting = key;
    show();
    key.button.focus();
    said.textContent = `Press the key for “${key.words}”. Esc leaves it as it is, Delete takes it away.`;
  }

  /** @param {string} words */
  function rest(words) {
    waiting = null;
    said.textContent = words;
    show();
  }

  /** The key pressed is the one wanted, if it is free. @param {KeyboardEvent} event */
  function take(event) {
    if (!waiting || event.key === 'Tab' || /^(Shift|Control|Alt|AltGraph|Meta|CapsLock)$/.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const { usual, words } = waiting;
    const name = nameOf(event);
    if (name === 'Escape') return rest('');
    const none = name === 'Delete' || name === 'Backspace';
    const taken = !none && keymap.clash(name, usual);
    if (taken) said.textContent = `${printed(name)} is taken: ${taken}. Press another key, or Esc.`;
    else if (!none && !isSingle(name)) said.textContent = 'It must be one letter, figure or sign, with or without Shift.';
    else {
      keymap.set(usual, none ? '' : name);
      rest(none ? `No key now: ${words}.` : `${printed(name)} now: ${words}.`);
    }
  }

  function asBefore() {
    keymap.reset();
    rest('All keys are as they were at first.');
    switcher.focus();
  }

  return {
    open() {
      if (!dialog.open) dialog.showModal();
    },
  };
}
