// Rows stand in chunks: the browser lays out and paints those near the screen and passes over the others. One row in a
// chunk of its own would do the same, but then the browser asks tens of thousands of rows of a long article in each frame.

import { h } from '../dom.js';

const MOST_ROWS = 48;

/** @param {HTMLElement} root */
export function createChunks(root) {
  /** @param {Element | undefined} after A chunk, or none to stand first. */
  function newChunk(after) {
    const chunk = h('div', { class: 'chunk' });
    if (after) after.after(chunk);
    else root.prepend(chunk);
    return chunk;
  }

  return {
    /** Puts elements after another one, or first of all. @param {HTMLElement[]} elements @param {Element | undefined} previous */
    insertAfter(elements, previous) {
      const chunk = previous?.parentElement ?? undefined;
      if (previous && previous !== chunk?.lastElementChild) return previous.after(...elements);
      const roomy = chunk && chunk.childElementCount < MOST_ROWS ? chunk : newChunk(chunk);
      roomy.append(...elements);
    },
    /** @param {HTMLElement[]} elements */
    remove(elements) {
      for (const element of elements) {
        const chunk = element.parentElement;
        element.remove();
        if (chunk?.childElementCount === 0) chunk.remove();
      }
    },
  };
}
