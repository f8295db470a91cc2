// The bar below a selection: what the words are. It waits until the selection has ended, takes no focus by itself and stands
// below the words, clear of the handles that a finger drags.

import { announce, h } from '../dom.js';
import { sample } from '../view/legend.js';
import { plural, shorten } from '../words.js';
import { placesFor } from './additions.js';
import { CHOICES, choiceWord } from './actions.js';
import { selectSpan, selectedSpan, wordAfter, wordBefore } from './passage.js';

/** @typedef {import("../words.js").Layer} Layer */
/** @typedef {{ start: number, end: number }} Span */

/** How long a selection rests before the bar comes, and how far below it stands for a mouse and for a finger. */
const REST_MS = 250;
const GAP = { mouse: 8, touch: 34 };

/**
 * @param {HTMLElement} root @param {HTMLElement} view @param {import("./passage.js").Painter} painter
 * @param {{ reading: () => import("./fields.js").Reading, active: () => boolean, startAt: () => number,
 *   onAdd: (layer: Layer, spans: Span[], span: Span) => void, onLeave: () => void }} handlers
 *   active: whether the article is shown for reading; startAt: where choosing words by key begins
 */
export function createBar(root, view, painter, { reading, active, startAt, onAdd, onLeave }) {
  /** @type {Span | null} */
  let span = null;
  let held = false;
  let touch = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const words = h('span', { class: 'bar-words' });
  const steps = h(
    'span',
    { class: 'bar-steps', role: 'group', 'aria-label': 'Choose the words' },
    stepButton('Previous word', '◂', previous),
    stepButton('Next word', '▸', next),
    stepButton('One word fewer', '−', fewer),
    stepButton('One word more', '+', more),
  );
  const everywhere = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox', checked: true, id: 'bar-everywhere' }));
  const everywhereWords = h('span');
  const everywhereLabel = h('label', { for: 'bar-everywhere' }, everywhere, everywhereWords);
  const choices = CHOICES.map(({ layer, label }) =>
    h('button', { type: 'button', 'data-layer': layer, onclick: () => choose(layer) }, sample(layer), label),
  );
  root.append(h('div', { class: 'bar-head' }, words, steps, everywhereLabel), h('div', { class: 'bar-choices' }, ...choices));
  root.setAttribute('role', 'toolbar');
  root.hidden = true;

  /** @param {string} label @param {string} sign @param {() => void} run */
  function stepButton(label, sign, run) {
    return h('button', { type: 'button', 'aria-label': label, title: label, onclick: run }, sign);
  }

  document.addEventListener('selectionchange', () => {
    if (!held) rest();
  });
  view.addEventListener('pointerdown', (event) => {
    touch = event.pointerType === 'touch';
    held = !touch;
    if (held) hide();
  });
  for (const end of ['pointerup', 'pointercancel']) {
    document.addEventListener(end, () => {
      if (held) rest(0);
      held = false;
    });
  }
  root.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault(); // The selection stays.
  });
  root.addEventListener('keydown', keys);

  /** @param {number} [after] */
  function rest(after = REST_MS) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (root.contains(document.activeElement)) return;
      const selected = active() ? selectedSpan(view, painter, reading().text) : null;
      if (selected) show(selected, { stepping: false });
      else hide();
    }, after);
  }

  /** @param {Span} selected @param {{ stepping: boolean }} how */
  function show(selected, { stepping }) {
    span = selected;
    const { text, article } = reading();
    const exact = shorten(text.slice(span.start, span.end), 60);
    const places = placesFor(text, article, span, 'person').length;
    words.textContent = `“${exact}” is`;
    root.setAttribute('aria-label', `Mark “${exact}” as`);
    steps.hidden = !stepping;
    everywhereLabel.hidden = places === 1;
    everywhereWords.textContent = `all ${plural(places, 'place')}, for a name`;
    root.hidden = false;
    roving(document.activeElement);
    place();
  }

  /** Below the last line of the selection, within the window. */
  function place() {
    const rects = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
    const last = rects.at(-1);
    if (!last) return;
    const width = root.offsetWidth;
    const left = Math.max(8, Math.min(last.left, document.documentElement.clientWidth - width - 8));
    root.style.setProperty('left', `${left + scrollX}px`);
    root.style.setProperty(
      'top',
      `${Math.max(...rects.map(({ bottom }) => bottom)) + scrollY + (touch ? GAP.touch : GAP.mouse)}px`,
    );
  }

  function hide() {
    clearTimeout(timer);
    root.hidden = true;
    span = null;
  }

  /** @param {Layer} layer */
  function choose(layer) {
    if (!span) return;
    const { text, article } = reading();
    const chosen = span;
    const spans = everywhere.checked ? placesFor(text, article, chosen, layer) : [chosen];
    hide();
    getSelection()?.removeAllRanges();
    onAdd(layer, spans, chosen);
  }

  /** One stop for the Tab key; arrows walk. @param {KeyboardEvent} event */
  function keys(event) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return leave();
    }
    const all = stops();
    const at = all.indexOf(/** @type {any} */ (document.activeElement));
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (event.shiftKey) return by > 0 ? more() : fewer();
    const to = all[(at + by + all.length) % all.length];
    roving(to);
    to.focus();
  }

  const stops = () =>
    /** @type {HTMLElement[]} */ ([...root.querySelectorAll('button, input')]).filter((stop) => stop.offsetParent !== null);

  /** @param {Element | null} wanted */
  function roving(wanted) {
    const all = stops();
    const current = all.find((stop) => stop === wanted) ?? all[0];
    for (const stop of all) stop.tabIndex = stop === current ? 0 : -1;
    return current;
  }

  /** @param {Span | null} next */
  function reselect(next) {
    if (!next) return;
    const line = selectSpan(view, painter, next);
    line?.scrollIntoView({ block: 'nearest' });
    show(next, { stepping: true });
    announce(reading().text.slice(next.start, next.end));
  }

  function next() {
    if (span) reselect(wordAfter(reading().text, span.end));
  }
  function previous() {
    if (span) reselect(wordBefore(reading().text, span.start));
  }
  function more() {
    const word = span && wordAfter(reading().text, span.end);
    if (span && word) reselect({ start: span.start, end: word.end });
  }
  function fewer() {
    const last = span && wordBefore(reading().text, span.end);
    const before = last && wordBefore(reading().text, last.start);
    if (span && before && before.start >= span.start) reselect({ start: span.start, end: before.end });
  }

  function leave() {
    hide();
    getSelection()?.removeAllRanges();
    onLeave();
  }

  return {
    /** By key: to the bar of the selection; without one, to the next word, from where other words can be reached. */
    enter() {
      if (!active()) return;
      const { text } = reading();
      const selected = selectedSpan(view, painter, text);
      if (selected) show(selected, { stepping: false });
      else reselect(wordAfter(text, startAt()));
      const first = root.hidden ? null : roving(selected ? choices[0] : steps.children[1]);
      first?.focus();
      if (span)
        announce(
          `Mark “${shorten(text.slice(span.start, span.end), 60)}” as ${CHOICES.map(({ layer }) => choiceWord(layer)).join(', ')}?`,
        );
    },
    leave,
    hide,
    get open() {
      return !root.hidden;
    },
  };
}
