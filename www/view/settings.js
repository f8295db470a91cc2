// How the article is set: text size, width of the lines, typeface; and the house rules for numbers. A button with a popover;
// remembered on this device.

import { HOUSE_RULES, conventionsOf } from '../conventions.js';
import { h } from '../dom.js';
import { showKey } from '../frame/keymap.js';
import { recall, remember } from '../frame/memory.js';

/** @typedef {{ id: string, label: string, usual: string, choices: { value: string, label: string }[] }} Setting */

/** @type {Setting[]} */
const SETTINGS = [
  {
    id: 'size',
    label: 'Text size',
    usual: 'medium',
    choices: [
      { value: 'small', label: 'Small' },
      { value: 'medium', label: 'Medium' },
      { value: 'large', label: 'Large' },
      { value: 'huge', label: 'Very large' },
    ],
  },
  {
    id: 'width',
    label: 'Width of lines',
    usual: 'medium',
    choices: [
      { value: 'narrow', label: 'Narrow' },
      { value: 'medium', label: 'Medium' },
      { value: 'wide', label: 'Wide' },
    ],
  },
  {
    id: 'face',
    label: 'Typeface',
    usual: 'serif',
    choices: [
      { value: 'serif', label: 'Serif' },
      { value: 'sans', label: 'Sans serif' },
    ],
  },
];

/** Of the popover, and the room kept at the window's edge, in pixels. */
const WIDTH = 352;
const MARGIN = 8;

/**
 * @param {HTMLElement} root @param {{ onPlain: () => void, onRules: () => void }} handlers
 *   onPlain: the text alone is wanted; onRules: another house rule is in force
 */
export function startReadingSettings(root, { onPlain, onRules }) {
  /** The house rules in force. @type {Record<string, string>} */
  const rules = {};
  const applyRule = (/** @type {string} */ id, /** @type {string} */ value) => {
    rules[id] = value;
  };
  const popover = h(
    'div',
    {
      popover: 'auto',
      id: 'reading-settings',
      class: 'settings',
      role: 'group',
      'aria-label': 'How the text is set, and house rules',
    },
    ...SETTINGS.map((setting) => drawSetting(setting, apply)),
    h('h2', {}, 'House rules: what is recorded for'),
    ...HOUSE_RULES.map((rule) => drawSetting({ ...rule, usual: rule.choices[0].value }, applyRule, onRules)),
    showKey(
      h(
        'button',
        { type: 'button', 'data-shortcut': 'r', onclick: alone },
        'Show the text alone ',
        h('kbd', { 'aria-hidden': 'true' }),
      ),
    ),
  );
  function alone() {
    popover.hidePopover();
    onPlain();
  }
  const button = h(
    'button',
    {
      type: 'button',
      popovertarget: 'reading-settings',
      'aria-label': 'Text size, width and typeface; house rules',
      title: 'Text size, width and typeface; house rules',
    },
    h('span', { class: 'aa', 'aria-hidden': 'true' }, 'Aa'),
  );
  popover.addEventListener('beforetoggle', () => below(popover, button));
  popover.addEventListener('toggle', (event) => {
    if (/** @type {any} */ (event).newState === 'open')
      /** @type {HTMLElement | null} */ (popover.querySelector(':checked'))?.focus();
  });
  root.append(button, popover);
  return { conventions: () => conventionsOf(rules) };
}

/** @param {Setting} setting @param {(id: string, value: string) => void} apply @param {() => void} [onChange] */
function drawSetting({ id, label, usual, choices }, apply, onChange = () => {}) {
  const saved = recall(id);
  const current = choices.some(({ value }) => value === saved) ? saved : usual;
  apply(id, current);
  /** @param {string} value */
  function change(value) {
    apply(id, value);
    remember(id, value);
    onChange();
  }
  const radios = choices.map((choice) =>
    h(
      'label',
      {},
      h('input', {
        type: 'radio',
        name: `reading-${id}`,
        value: choice.value,
        checked: choice.value === current,
        onchange: () => change(choice.value),
      }),
      h('span', { class: `${id}-${choice.value}` }, choice.label),
    ),
  );
  return h('fieldset', {}, h('legend', {}, label), h('div', { class: 'choices' }, ...radios));
}

/** @param {string} id @param {string} value */
function apply(id, value) {
  document.documentElement.dataset[id] = value;
}

/** Puts the popover under its button, inside the window. @param {HTMLElement} popover @param {HTMLElement} button */
function below(popover, button) {
  const { bottom, right } = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const wide = Math.min(WIDTH, room - 2 * MARGIN);
  const left = Math.min(Math.max(MARGIN, right - wide), room - wide - MARGIN);
  for (const [name, pixels] of Object.entries({ top: bottom + 6, left, width: wide })) {
    popover.style.setProperty(name, `${Math.round(pixels)}px`);
  }
}
