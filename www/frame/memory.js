// Small choices of the reader, remembered on this device where the browser, and the reader, allow it.

const PREFIX = 'wiremark-';

/** A private session says so in the address; nothing is written in it. */
const isPrivate = () => location.hash === '#private';

/** @param {string} key */
export function recall(key) {
  try {
    return localStorage.getItem(PREFIX + key) ?? '';
  } catch {
    return ''; // Storage is switched off: the choice lasts as long as the page.
  }
}

/** @param {string} key @param {string} value */
export function remember(key, value) {
  if (isPrivate()) return;
  try {
    if (value) localStorage.setItem(PREFIX + key, value);
    else localStorage.removeItem(PREFIX + key);
  } catch {
    // As above.
  }
}

/** Leaves nothing of the reader's choices behind. */
export function forgetChoices() {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // As above.
  }
}
