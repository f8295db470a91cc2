// The box that narrows the lists and dims what does not match in the text.

import { h } from '../dom.js';
import { showKey } from '../frame/keymap.js';
import { number } from '../words.js';

/** How long typing rests before the lists follow. */
const REST_MS = 150;

/** @param {{ onFilter: (words: string) => void }} handlers */
export function createFilter({ onFilter }) {
  let words = '';
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let rest;
  const input = /** @type {HTMLInputElement} */ (
    h('input', {
      type: 'search',
      id: 'filter',
      placeholder: 'Filter lists and text',
      autocomplete: 'off',
      spellcheck: 'false',
      'aria-label': 'Filter lists and text',
      'aria-describedby': 'filter-count',
      'data-shortcut': '/',
      oninput: later,
      onkeydown: (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && clear(event),
    })
  );
  showKey(input);
  const count = h('span', { class: 'filter-count', id: 'filter-count' });

  function later() {
    clearTimeout(rest);
    rest = setTimeout(apply, REST_MS);
  }

  function apply() {
    if (input.value.trim() === words) return;
    words = input.value.trim();
    onFilter(words);
  }

  /** The first Escape empties the box. @param {KeyboardEvent} event */
  function clear(event) {
    if (input.value === '') return;
    event.preventDefault();
    input.value = '';
    clearTimeout(rest);
    apply();
  }

  return {
    element: h('div', { class: 'filter', role: 'search' }, input, count),
    get words() {
      return words;
    },
    /** @param {number} matching @param {number} all */
    tell(matching, all) {
      count.textContent = words ? `${number(matching)} of ${number(all)}` : '';
    },
    focus() {
      input.focus();
      input.select();
    },
  };
}
