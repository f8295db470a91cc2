// Light, dark, or as the system says.

import { byId } from '../dom.js';
import { recall, remember } from './memory.js';

const KEY = 'colours';

export function startTheme() {
  const select = byId('theme');
  const saved = recall(KEY);
  select.value = saved === 'light' || saved === 'dark' ? saved : '';
  apply(select.value);
  select.addEventListener('change', () => {
    apply(select.value);
    remember(KEY, select.value);
  });
}

/** @param {string} theme */
function apply(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}
