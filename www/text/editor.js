// The text field and the painted view share one place: while the reader types, the marks are painted behind the letters.

import { byId } from '../dom.js';
import { isFiles, readTransfer } from './paste.js';

/** Longer texts are edited without marks behind them: the field scrolls on its own and typing stays quick. */
const MOST_LIVE = 60_000;

/** What is pasted into a small field is no longer than this. */
const MOST_TITLE = 600;
const MOST_DAY = 40;

/** Whether pasted text is meant for the field that has the focus: a title or a day, not an article. @param {EventTarget | null} target @param {string} text */
function isFor(target, text) {
  const field = target instanceof Element ? target.closest('textarea, input') : null;
  if (!(field instanceof HTMLInputElement)) return field !== null;
  return field.type === 'date' ? text.length < MOST_DAY : text.length < MOST_TITLE && !text.includes('\n\n');
}

/**
 * @param {{
 *   onInput: (text: string) => void,
 *   onPaste: (data: DataTransfer | null) => void,
 *   onMode: (editing: boolean) => void,
 * }} handlers onPaste: another article comes in
 */
export function createEditor({ onInput, onPaste, onMode }) {
  const field = /** @type {HTMLTextAreaElement} */ (byId('text'));
  const paper = byId('paper');
  let editing = true;

  field.addEventListener('paste', (event) => {
    const all = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    const { clipboardData } = event;
    if (all || isFiles(clipboardData)) {
      event.preventDefault();
      return onPaste(clipboardData);
    }
    if (clipboardData?.getData('text/plain')) return; // The browser pastes plain text itself, and can undo it.
    const found = readTransfer(clipboardData);
    if (!found) return;
    event.preventDefault();
    field.setRangeText(found.text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input'));
  });

  field.addEventListener('input', () => {
    fit();
    onInput(field.value);
  });

  // Pasting anywhere else on the page brings a new article in.
  document.addEventListener('paste', (event) => {
    const { clipboardData, target } = event;
    if (event.defaultPrevented || target === field) return;
    if (!isFiles(clipboardData) && isFor(target, clipboardData?.getData('text/plain') ?? '')) return;
    event.preventDefault();
    onPaste(clipboardData);
  });

  function fit() {
    paper.classList.toggle('long', field.value.length > MOST_LIVE);
    paper.classList.toggle('blank', field.value === '');
  }

  /** For writing or for reading, with another text if one is given. @param {boolean} on @param {string} [text] */
  function setMode(on, text = field.value) {
    editing = on;
    // Keys pressed before the next frame are no longer meant for it. First of all: it makes the browser lay out what changed.
    if (!on) field.blur();
    paper.classList.toggle('editing', on);
    if (text !== field.value) field.value = text;
    byId('view').inert = on;
    fit();
    onMode(on);
  }

  return {
    setMode,
    /** Puts the caret there, without moving the page. @param {number} caret */
    focus(caret) {
      field.setSelectionRange(caret, caret);
      field.focus({ preventScroll: true });
    },
    get editing() {
      return editing;
    },
    /** Whether marks can be painted behind the text being edited. */
    get live() {
      return field.value.length <= MOST_LIVE;
    },
    get text() {
      return field.value;
    },
    set text(text) {
      field.value = text;
      fit();
    },
  };
}
