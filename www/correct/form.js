// Draws a form from fields and reads it back. Enter saves, Escape leaves; what cannot be taken is said beside its field.

import { h } from '../dom.js';

/** @typedef {import("./fields.js").Field} Field */
/** @typedef {import("./fields.js").Values} Values */
/** @typedef {import("./fields.js").Errors} Errors */

/**
 * @param {{ title: string, fields: Field[], save: string, onSave: (values: Values) => Errors | void | Promise<Errors | void>, onCancel: () => void }} given
 *   onSave gives back what it cannot take
 */
export function createForm({ title, fields, save, onSave, onCancel }) {
  const drawn = fields.map(drawField);
  const element = h(
    'form',
    { class: 'form', novalidate: true, 'aria-label': title, onsubmit: submit, onkeydown: keys },
    h('h3', {}, title),
    h('div', { class: 'fields' }, ...drawn.map(({ row }) => row)),
    h(
      'div',
      { class: 'form-end' },
      h('button', { type: 'submit', class: 'primary' }, save, key('Enter')),
      h('button', { type: 'button', onclick: onCancel }, 'Cancel', key('Esc')),
    ),
  );

  let saving = false;

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    if (saving) return;
    saving = true;
    const errors = (await onSave(Object.fromEntries(drawn.map(({ name, read }) => [name, read()])))) ?? {};
    saving = false;
    for (const field of drawn) field.complain(errors[field.name] ?? '');
    drawn.find(({ name }) => errors[name])?.focus();
  }

  /** Enter saves from every field but a button; in words of several lines with Ctrl. @param {KeyboardEvent} event */
  function keys(event) {
    const { target } = event;
    if (event.key !== 'Enter' || event.isComposing || !(target instanceof HTMLElement) || target.tagName === 'BUTTON') return;
    event.preventDefault();
    submit(event);
  }

  return { element, focus: () => drawn[0]?.focus() };
}

/** A key printed on a button. @param {string} name */
export const key = (name) => h('kbd', { 'aria-hidden': 'true' }, name);

/** @param {Field} field */
export function drawField(field) {
  const id = `field-${field.name}`;
  const about = `${id}-about`;
  const several = field.control === 'choice' || field.control === 'several';
  const message = h('span', { id: about, class: 'field-error' });
  const hint = field.hint && h('small', { id: `${id}-hint` }, field.hint);
  const control = several ? drawChoices(field, id) : drawControl(field, id);
  const described = [hint && `${id}-hint`, about].filter(Boolean).join(' ');
  if (!several) control.element.setAttribute('aria-describedby', described);
  const label = several ? h('legend', {}, field.label) : h('label', { for: id }, field.label);
  const row = h(several ? 'fieldset' : 'div', { class: `field ${field.control}` });
  if (several) row.setAttribute('aria-describedby', described);
  row.append(...[label, control.element, ...(control.extra ?? []), hint, message].filter((part) => part instanceof Node));
  /** @param {string} words */
  function complain(words) {
    message.textContent = words;
    if (!several) control.focusable.setAttribute('aria-invalid', String(words !== ''));
  }
  return { name: field.name, row, read: control.read, focus: () => control.focusable.focus(), complain };
}

/**
 * @param {Field} field @param {string} id
 * @returns {{ element: HTMLElement, focusable: HTMLElement, read: () => string, extra?: HTMLElement[] }}
 */
function drawControl({ control, value, options = [], list }, id) {
  if (control === 'select') {
    const element = /** @type {HTMLSelectElement} */ (
      h('select', { id }, ...options.map(([name, label]) => h('option', { value: name, selected: name === value }, label)))
    );
    return { element, focusable: element, read: () => element.value };
  }
  if (control === 'words') {
    const element = /** @type {HTMLTextAreaElement} */ (
      h('textarea', { id, rows: Math.min(4, Math.ceil(value.length / 40) || 1) })
    );
    element.value = value;
    return { element, focusable: element, read: () => element.value };
  }
  const type = { number: 'text', day: 'date', switch: 'checkbox' }[/** @type {string} */ (control)] ?? 'text';
  const element = /** @type {HTMLInputElement} */ (
    h('input', {
      id,
      type,
      list: list && `${id}-list`,
      inputmode: control === 'number' && 'numeric',
      autocomplete: 'off',
      spellcheck: 'false',
    })
  );
  if (control === 'switch') element.checked = value === 'yes';
  else element.value = value;
  const read = () => (control === 'switch' ? (element.checked ? 'yes' : '') : element.value);
  const extra = list && [h('datalist', { id: `${id}-list` }, ...list.map((name) => h('option', { value: name })))];
  return { element, focusable: element, read, extra };
}

/**
 * One or several out of a few.
 * @param {Field} field @param {string} id
 * @returns {{ element: HTMLElement, focusable: HTMLElement, read: () => string, extra?: HTMLElement[] }}
 */
function drawChoices({ control, name, value, options = [] }, id) {
  const one = control === 'choice';
  const chosen = value.split(',');
  const inputs = options.map(
    ([option], index) =>
      /** @type {HTMLInputElement} */ (
        h('input', {
          type: one ? 'radio' : 'checkbox',
          id: `${id}-${index}`,
          name: `${name}-${id}`,
          value: option,
          checked: one ? option === value : chosen.includes(option),
        })
      ),
  );
  const labels = inputs.map((input, index) => h('label', { for: input.id }, input, options[index][1]));
  const read = () =>
    inputs
      .filter((input) => input.checked)
      .map((input) => input.value)
      .join(',');
  return { element: h('div', { class: 'choices' }, ...labels), focusable: inputs[0], read };
}
