// Small choices of the reader, remembered on this device where the browser, and the reader, allow it.

let allowed = true;

/** In a private session nothing is written. @param {boolean} yes */
export function allowStoring(yes) {
  allowed = yes;
}

/** @param {string} key */
export function recall(key) {
  try {
    return localStorage.getItem(`wiremark-${key}`) ?? '';
  } catch {
    return ''; // Storage is switched off: the choice lasts as long as the page.
  }
}

/** @param {string} key @param {string} value */
export function remember(key, value) {
  if (!allowed) return;
  try {
    localStorage.setItem(`wiremark-${key}`, value);
  } catch {
    // As above.
  }
}
