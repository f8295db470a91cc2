// Keys pressed. Single ones never act while the reader types in a field or answers a form, and can be switched off.

import { keymap, nameOf } from './keymap.js';

/**
 * @param {Record<string, () => unknown>} actions by the page's own key: "j", "Shift+j", "Alt+ArrowUp", "Mod+Enter"; one
 *   that gives false leaves the key to the browser
 */
export function startKeys(actions) {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const chord = event.ctrlKey || event.metaKey;
    if (!chord && event.key.length === 1 && (!keymap.on || typing(event.target))) return;
    const name = keymap.usualFor(nameOf(event)) ?? '';
    if (!Object.hasOwn(actions, name) || (name === 'Enter' && !onMark(event.target))) return;
    if (actions[name]() !== false && name !== 'Escape') event.preventDefault();
  });
}

/** @param {EventTarget | null} target */
const typing = (target) =>
  target instanceof Element && target.closest('form, [role=toolbar], input:not([type=checkbox]), textarea, select') !== null;

/** @param {EventTarget | null} target */
const onMark = (target) => target instanceof Element && target.closest('mark') !== null;
