// The publication date: never silently today. It shows which day relative dates are read from, and where that day came from.

import { byId, h } from '../dom.js';
import { PUBLISHED_FROM, plural } from '../words.js';

/** @typedef {import("../../js/index.js").Article} Article */

/**
 * @param {{ onChange: (day: string) => void }} handlers
 */
export function createPublished({ onChange }) {
  const root = byId('published');
  const input = byId('published-day');
  const note = byId('published-note');
  const clear = byId('published-clear');
  let chosen = '';

  input.addEventListener('input', () => {
    if (input.value !== '' && Number(input.value.slice(0, 4)) < 1000) return; // Still typing the year.
    set(input.value);
  });
  clear.addEventListener('click', () => {
    input.value = '';
    set('');
    input.focus();
  });

  /** @param {string} day */
  function set(day) {
    if (day === chosen) return;
    chosen = day;
    onChange(day);
  }

  /** @param {Article | null} article @param {string} day the day that the reader set, or "" */
  function show(article, day) {
    chosen = day;
    const unresolved = article ? unresolvedDates(article) : 0;
    const known = article?.published?.day ?? chosen;
    if (document.activeElement !== input || !article || article.published?.from === 'option') input.value = known;
    clear.hidden = chosen === '';
    root.classList.toggle('wanted', unresolved > 0);
    note.replaceChildren(...noteFor(article, chosen, unresolved));
  }

  return { show, focus: () => input.focus() };
}

/** Dates that would have a day if the publication day were known. @param {Article} article */
export const unresolvedDates = (article) =>
  article.annotations.filter((annotation) => annotation.kind === 'date' && !annotation.furniture && annotation.value === null)
    .length;

/** @param {Article | null} article @param {string} chosen @param {number} unresolved @returns {(Node | string)[]} */
function noteFor(article, chosen, unresolved) {
  if (!article) return [chosen ? PUBLISHED_FROM.option : 'when the article appeared, if you know'];
  if (article.published) return [PUBLISHED_FROM[article.published.from] ?? ''];
  if (unresolved === 0) return ['not known; no date here needs it'];
  return [
    h('strong', {}, 'not known'),
    `: ${plural(unresolved, 'date')} ${unresolved === 1 ? 'has' : 'have'} no day until you set it`,
  ];
}
