// Single keys for reading. They never act while the reader types in a field, and can be switched off.

import { byId } from '../dom.js';

/**
 * @param {Record<string, () => void>} actions by key; "Alt+ArrowUp" for a combination
 */
export function startKeys(actions) {
  const enabled = byId('single-keys');
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    const name = event.altKey ? `Alt+${event.key}` : event.key;
    const single = name.length === 1;
    if (single && (!enabled.checked || typing(event.target))) return;
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action || (name === 'Enter' && !onMark(event.target))) return;
    if (name !== 'Escape') event.preventDefault();
    action();
  });
}

/** @param {EventTarget | null} target */
const typing = (target) => target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select') !== null;

/** @param {EventTarget | null} target */
const onMark = (target) => target instanceof Element && target.closest('mark') !== null;
