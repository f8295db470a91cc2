// The fields above the article: title, source, address and publication date, each with where it comes from. What the reader
// writes there counts; the date is never silently today.

import { byId, h } from '../dom.js';
import { dayWords, plural } from '../words.js';
import { detailsOf, FROM_WORDS } from './details.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../review/draft.js").Draft} Draft */
/** @typedef {import("./incoming.js").Field} Field */

/** @type {Field[]} */
const WRITTEN = ['title', 'source', 'url'];

/** From this width on the fields lie open. */
const WIDE = matchMedia('(min-width: 901px)');

/**
 * @param {{ onChange: (field: Field, value: string) => void }} handlers
 */
export function createFields({ onChange }) {
  const root = byId('published');
  const day = byId('published-day');
  const note = byId('published-note');
  const clear = byId('published-clear');
  const more = byId('details');
  const summary = byId('details-summary');
  let shown = '';

  for (const field of WRITTEN)
    byId(`detail-${field}`).addEventListener('input', (/** @type {Event} */ event) => onChange(field, valueIn(event)));
  day.addEventListener('input', () => {
    if (day.value !== '' && Number(day.value.slice(0, 4)) < 1000) return; // Still typing the year.
    onChange('published', day.value);
  });
  clear.addEventListener('click', () => {
    onChange('published', '');
    day.focus();
  });
  const unfold = () => {
    more.open = WIDE.matches;
  };
  WIDE.addEventListener('change', unfold);
  unfold();

  /**
   * @param {Draft} draft @param {Article | null} article the reading, where there is one
   */
  function show(draft, article) {
    const details = detailsOf(draft, article);
    const other = draft.text !== shown;
    shown = draft.text;
    for (const field of WRITTEN) {
      const { value, from } = details[field];
      put(byId(`detail-${field}`), value, other);
      byId(`detail-${field}-note`).textContent = FROM_WORDS[from];
    }
    summary.textContent = [details.title.value, details.source.value].filter(Boolean).join(' – ') || 'not known';
    put(day, details.published.value, other);
    clear.hidden = draft.published === '';
    const unresolved = article ? unresolvedDates(article) : 0;
    root.classList.toggle('wanted', unresolved > 0);
    note.replaceChildren(...noteFor(draft, article, details.published, unresolved));
  }

  /** @param {Draft} draft @param {Article | null} article @param {import("./details.js").Detail} published @param {number} unresolved @returns {(Node | string)[]} */
  function noteFor(draft, article, published, unresolved) {
    if (published.value) return [FROM_WORDS[published.from]];
    if (!article) return ['when the article appeared, if you know'];
    const known = unresolved === 0 ? ['not known; no date here needs it'] : [h('strong', {}, 'not known'), needed(unresolved)];
    return draft.written ? [...known, offer(draft.written)] : known;
  }

  /** The document's own day may be another than that of publication: it is only offered. @param {string} written */
  const offer = (written) =>
    h(
      'button',
      { type: 'button', class: 'link', onclick: () => onChange('published', written) },
      `Use ${dayWords(written)}, when the document was saved`,
    );

  return { show, focusPublished: () => day.focus() };
}

/** A field is left alone while the reader writes in it, unless another article came. @param {HTMLInputElement} input @param {string} value @param {boolean} other */
function put(input, value, other) {
  if (input.value !== value && (other || document.activeElement !== input)) input.value = value;
}

/** @param {Event} event */
const valueIn = (event) => /** @type {HTMLInputElement} */ (event.target).value;

/** Dates that would have a day if the publication day were known. @param {Article} article */
const unresolvedDates = (article) =>
  article.annotations.filter((annotation) => annotation.kind === 'date' && !annotation.furniture && annotation.value === null)
    .length;

/** @param {number} count */
const needed = (count) => `: ${plural(count, 'date')} ${count === 1 ? 'has' : 'have'} no day until you set it `;
