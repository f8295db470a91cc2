// A list to pick from, in the card: kinds of mark, speakers, names to merge with. Typing narrows it, arrows walk it.

import { h } from '../dom.js';
import { drawField, key } from './form.js';

/** @typedef {{ label: string, detail?: string, current?: boolean, sample?: Node, run: (scope: string) => void }} Option */

/**
 * @param {{ title: string, options: Option[], scope?: import("./fields.js").Field, onCancel: () => void,
 *   input?: { label: string, save?: string, onSave?: (name: string, scope: string) => void } }} given
 *   `input` finds among the options; with `onSave` it also takes a name that is not among them
 */
export function createPicker({ title, options, scope, input, onCancel }) {
  const scopeField = scope && drawField(scope);
  const scopeNow = () => scopeField?.read() ?? 'all';
  const items = options.map((option) => ({ option, ...drawOption(option, () => option.run(scopeNow())) }));
  const none = h('p', { class: 'none', hidden: true }, 'No such name in the article.');
  const field =
    input &&
    /** @type {HTMLInputElement} */ (
      h('input', { type: 'text', id: 'picker-name', autocomplete: 'off', spellcheck: 'false', oninput: narrow })
    );
  const element = h(
    'form',
    { class: 'form picker', 'aria-label': title, onsubmit: submit, onkeydown: walk },
    h('h3', {}, title),
    scopeField?.row,
    field && h('div', { class: 'field text' }, h('label', { for: 'picker-name' }, input.label), field),
    h('ul', { class: 'options' }, ...items.map(({ row }) => row)),
    none,
    h(
      'div',
      { class: 'form-end' },
      input?.save && h('button', { type: 'submit', class: 'primary' }, input.save, key('Enter')),
      h('button', { type: 'button', onclick: onCancel }, 'Cancel', key('Esc')),
    ),
  );

  const sought = () => field?.value.trim().toLowerCase() ?? '';
  const seen = () => items.filter(({ row }) => !row.hidden);

  function narrow() {
    for (const { row, option } of items) row.hidden = !option.label.toLowerCase().includes(sought());
    none.hidden = seen().length > 0 || Boolean(input?.onSave);
  }

  /** Enter in the field: the option of this name, a name of its own, or the first that is left. @param {Event} event */
  function submit(event) {
    event.preventDefault();
    const same = items.find(({ option }) => option.label.toLowerCase() === sought());
    if (same) return same.option.run(scopeNow());
    if (input?.onSave) return input.onSave(field?.value.trim() ?? '', scopeNow());
    if (sought()) seen()[0]?.option.run(scopeNow());
  }

  /** @param {KeyboardEvent} event */
  function walk(event) {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || (event.target instanceof HTMLInputElement && event.target.type === 'radio')) return;
    const buttons = seen().map(({ button }) => button);
    const at = buttons.indexOf(/** @type {any} */ (document.activeElement));
    const next = at < 0 ? (by > 0 ? 0 : buttons.length - 1) : Math.max(0, Math.min(buttons.length - 1, at + by));
    if (at === 0 && by < 0 && field) field.focus();
    else buttons[next]?.focus();
    event.preventDefault();
  }

  return { element, focus: () => (field ?? (items.find(({ option }) => option.current) ?? items[0])?.button)?.focus() };
}

/** @param {Option} option @param {() => void} run */
function drawOption({ label, detail, current, sample }, run) {
  const button = h(
    'button',
    { type: 'button', class: 'option', 'aria-current': current && 'true', onclick: run },
    sample,
    h('span', {}, label),
    detail && h('small', {}, detail),
  );
  return { row: h('li', {}, button), button };
}
