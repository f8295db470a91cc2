// The text field and the painted view share one place: while the reader types, the marks are painted behind the letters.

import { byId } from '../dom.js';
import { pastedText } from './paste.js';

/** Longer texts are edited without marks behind them: the field scrolls on its own and typing stays quick. */
const MOST_LIVE = 60_000;

/** Whether pasted text is meant for the field that has the focus: a date field takes a date, not an article. @param {EventTarget | null} target @param {string} text */
const isFor = (target, text) =>
  target instanceof Element && (target.closest('textarea') !== null || (target.closest('input') !== null && text.length < 40));

/**
 * @param {{ onInput: (text: string, how: { pasted: boolean, replaced: string }) => void, onMode: (editing: boolean) => void }} handlers
 */
export function createEditor({ onInput, onMode }) {
  const field = /** @type {HTMLTextAreaElement} */ (byId('text'));
  const paper = byId('paper');
  let editing = true;
  let pasted = false;
  let replaced = '';

  field.addEventListener('paste', (event) => {
    const all = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    pasted = all;
    replaced = all ? field.value : '';
    if (event.clipboardData?.getData('text/plain')) return; // The browser pastes plain text itself, and can undo it.
    const text = pastedText(event.clipboardData);
    if (!text) return;
    event.preventDefault();
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input'));
  });

  field.addEventListener('input', () => {
    const how = { pasted, replaced };
    pasted = false;
    replaced = '';
    fit();
    onInput(field.value, how);
  });

  // Pasting anywhere else on the page brings a new article in.
  document.addEventListener('paste', (event) => {
    const text = pastedText(event.clipboardData);
    if (!text || isFor(event.target, text)) return;
    event.preventDefault();
    const before = field.value;
    field.value = text;
    onInput(field.value, { pasted: true, replaced: before });
  });

  function fit() {
    paper.classList.toggle('long', field.value.length > MOST_LIVE);
    paper.classList.toggle('blank', field.value === '');
  }

  /** @param {boolean} on */
  function setMode(on) {
    editing = on;
    paper.classList.toggle('editing', on);
    field.hidden = !on;
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
