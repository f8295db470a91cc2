// Light, dark, or as the system says; remembered on this device where the browser allows it.

import { byId } from '../dom.js';

const KEY = 'wiremark-colours';

export function startTheme() {
  const select = byId('theme');
  select.value = read();
  apply(select.value);
  select.addEventListener('change', () => {
    apply(select.value);
    remember(select.value);
  });
}

/** @param {string} theme */
function apply(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

function read() {
  try {
    const saved = localStorage.getItem(KEY) ?? '';
    return saved === 'light' || saved === 'dark' ? saved : '';
  } catch {
    return ''; // Storage is switched off: the choice lasts as long as the page.
  }
}

/** @param {string} theme */
function remember(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // As above.
  }
}
