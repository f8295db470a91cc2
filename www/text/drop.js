// Files and selections dropped anywhere on the page, files pasted, and the button that opens files.

import { byId } from '../dom.js';
import { ACCEPTED } from './files.js';
import { readTransfer } from './paste.js';

/**
 * @param {{ onFiles: (files: File[]) => void, onText: (incoming: import("./incoming.js").Incoming) => void }} handlers
 */
export function startDrop({ onFiles, onText }) {
  const input = /** @type {HTMLInputElement} */ (byId('files'));
  input.accept = ACCEPTED;
  input.addEventListener('change', () => {
    onFiles([...(input.files ?? [])]);
    input.value = ''; // The same file can be opened again.
  });
  for (const button of document.querySelectorAll('[data-open]')) button.addEventListener('click', () => input.click());

  let own = false; // A selection of this page is being dragged: it stays where it is.
  let depth = 0;
  const show = (/** @type {number} */ next) => {
    depth = Math.max(0, next);
    document.body.classList.toggle('dropping', depth > 0);
  };
  document.addEventListener('dragstart', () => {
    own = true;
  });
  document.addEventListener('dragend', () => {
    own = false;
    show(0);
  });
  document.addEventListener('dragenter', (event) => !own && carries(event) && show(depth + 1));
  document.addEventListener('dragleave', (event) => !own && carries(event) && show(depth - 1));
  document.addEventListener('dragover', (event) => {
    if (own || !carries(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  });
  document.addEventListener('drop', (event) => {
    show(0);
    if (own || !carries(event)) return;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) return onFiles(files);
    const incoming = readTransfer(event.dataTransfer);
    if (incoming) onText(incoming);
  });
}

/** @param {DragEvent} event */
const carries = ({ dataTransfer }) =>
  ['Files', 'text/html', 'text/plain'].some((type) => dataTransfer?.types.includes(type) ?? false);
