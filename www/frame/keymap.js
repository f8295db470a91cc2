// Which key does what: as the page has it, or as the reader has changed it. A key is called by what the page has it as.

import { recall, remember } from './memory.js';

/** @typedef {{ keys: string[], words: string }} Row */

/**
 * Every key of the page, in the order of the help sheet.
 * @type {{ title: string, rows: Row[] }[]}
 */
export const KEYS = [
  {
    title: 'Reading',
    rows: [
      { keys: ['j', 'k'], words: 'next and previous mark' },
      { keys: ['Shift+j', 'Shift+k'], words: 'next and previous mark of the same kind' },
      { keys: ['Enter'], words: 'from a mark into its card' },
      { keys: ['Alt+ArrowUp'], words: 'to the mark around this one' },
      { keys: ['Escape'], words: 'one step back' },
      { keys: ['1–9'], words: 'show or hide a kind of mark' },
      { keys: ['0'], words: 'show or hide all marks' },
      { keys: ['r'], words: 'the text alone, to read; again to come back' },
    ],
  },
  {
    title: 'Correcting the chosen mark',
    rows: [
      { keys: ['a'], words: 'accept it; again to take that back' },
      { keys: ['x'], words: 'reject it' },
      { keys: ['Shift+a', 'Shift+x'], words: 'accept or reject this mention of a name only' },
      { keys: ['e'], words: 'edit it' },
      { keys: ['t'], words: 'change its type' },
      { keys: ['s'], words: 'say who speaks, for a quote' },
      { keys: ['m'], words: 'merge a name with another' },
      { keys: ['v'], words: 'split mentions off a name' },
      { keys: ['n'], words: 'mark the selected words, or choose words by key' },
    ],
  },
  {
    title: 'The page',
    rows: [
      { keys: ['f', 'q', 'w', 'd'], words: 'figures, quotes, names, dates' },
      { keys: ['/'], words: 'find in the lists' },
      { keys: ['c'], words: 'copy the row of the chosen mark' },
      { keys: ['Mod+Shift+c'], words: 'copy the open list as a table' },
      { keys: ['p'], words: 'publication date' },
      { keys: ['o'], words: 'open files' },
      { keys: ['Mod+z', 'Mod+Shift+z'], words: 'undo and redo' },
      { keys: ['i'], words: 'edit the text; Esc to read it again' },
      { keys: ['Mod+Enter'], words: 'read the text now, also while you type in it' },
      { keys: ['?'], words: 'this sheet' },
    ],
  },
];

const ROWS = KEYS.flatMap(({ rows }) => rows);
const USUAL = ROWS.flatMap(({ keys }) => keys);
const MAC = /Mac|iP/.test(globalThis.navigator?.platform ?? '');

/** How keys are printed. @type {Record<string, string>} */
const PRINTED = { Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓', Shift: '⇧', Mod: MAC ? '⌘' : 'Ctrl' };

/** "j", "Shift+j", "?", "Mod+Enter"; the same with the capitals locked. @param {KeyboardEvent} event */
export function nameOf({ key, shiftKey, altKey, ctrlKey, metaKey }) {
  const letter = /^\p{L}$/u.test(key);
  const held = [(ctrlKey || metaKey) && 'Mod', altKey && 'Alt', letter && shiftKey && 'Shift'];
  return [...held.filter(Boolean), letter ? key.toLowerCase() : key].join('+');
}

/** Whether a key is a single letter, figure or sign: those can be changed and switched off. @param {string} name */
export const isSingle = (name) => /^(Shift\+)?[^\s]$/u.test(name);

/** "Shift+j" as "⇧ J". @param {string} name */
export function printed(name) {
  const parts = name.split(/(?<=.)\+/).map((part) => PRINTED[part] ?? part);
  return parts.length > 1 ? parts.map((part) => (part.length === 1 ? part.toUpperCase() : part)).join(' ') : parts[0];
}

/** The keys that the reader has put in place of the page's; "" for none. @type {Record<string, string>} */
let own = recalled();
let on = recall('single-keys') !== 'off';

/** The key that does now what this one does as the page has it. @param {string} usual */
const keyFor = (usual) => own[usual] ?? usual;

/** The same, as long as single keys act at all; "" where there is none. @param {string} usual */
const now = (usual) => (on ? keyFor(usual) : '');

/** What else a key does already. @param {string} key @param {string} usual */
const clash = (key, usual) =>
  /^\d$/.test(key) && usual !== key
    ? 'show or hide marks'
    : ROWS.find(({ keys }) => keys.some((other) => other !== usual && keyFor(other) === key))?.words;

function store() {
  remember('keys', Object.keys(own).length > 0 ? JSON.stringify(own) : '');
  for (const control of document.querySelectorAll('[data-shortcut]')) showKey(/** @type {HTMLElement} */ (control));
}

export const keymap = {
  keyFor,
  now,
  clash,
  /** What a key does now, called by the page's own key for it. @param {string} key @returns {string | undefined} */
  usualFor: (key) => USUAL.find((usual) => keyFor(usual) === key) ?? (USUAL.includes(key) ? undefined : key),
  get changed() {
    return Object.keys(own).length > 0;
  },
  /** Whether single keys act. */
  get on() {
    return on;
  },
  set on(wanted) {
    on = wanted;
    remember('single-keys', wanted ? '' : 'off');
    store();
  },
  /** @param {string} usual @param {string} key */
  set(usual, key) {
    const { [usual]: _, ...others } = own;
    own = key === usual ? others : { ...others, [usual]: key };
    store();
  },
  reset() {
    own = {};
    store();
  },
};

/** Prints on a control, and tells screen readers, which key does the same, where one does. @param {HTMLElement} control */
export function showKey(control) {
  const key = now(control.dataset.shortcut ?? '');
  const hint = control.querySelector('kbd');
  if (hint) {
    hint.textContent = printed(key);
    hint.hidden = key === '';
  }
  if (key)
    control.setAttribute(
      'aria-keyshortcuts',
      key.replace(/\p{L}$/u, (letter) => letter.toUpperCase()),
    );
  else control.removeAttribute('aria-keyshortcuts');
  return control;
}

/** @returns {Record<string, string>} */
function recalled() {
  try {
    const found = Object.entries(JSON.parse(recall('keys')));
    return Object.fromEntries(found.filter(([, key]) => typeof key === 'string'));
  } catch {
    return {};
  }
}
