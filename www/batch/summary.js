// What the list of articles says of each. Pure functions.

import { detailsOf } from '../text/details.js';
import { OUTCOMES, rangeWords, shorten } from '../words.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../review/draft.js").Draft} Draft */
/** @typedef {{ published: string, title: string, tolls: string[], figures: number, quotes: number, names: number, dates: number, english: boolean }} Summary */

/**
 * @param {Draft} draft @param {Article} article @returns {Summary}
 */
export function summaryOf(draft, article) {
  const { title, published } = detailsOf(draft, article);
  const count = (/** @type {string} */ kind) =>
    article.annotations.filter((mark) => mark.kind === kind && !mark.furniture).length;
  const named = new Set(article.annotations.flatMap((mark) => (mark.kind === 'entity' && !mark.furniture ? [mark.entity] : [])));
  return {
    title: title.value,
    published: published.value || (article.published?.day ?? ''),
    tolls: article.tolls.map((toll) => `${OUTCOMES[toll.outcome]} ${rangeWords(toll)}`),
    figures: count('casualty'),
    quotes: article.annotations.filter((mark) => mark.kind === 'quote' && !mark.furniture && mark.form !== 'indirect').length,
    names: named.size,
    dates: count('date'),
    english: article.english,
  };
}

/** What the list calls a draft. @param {Draft} draft @param {Summary | undefined} summary */
export const nameOf = (draft, summary) =>
  shorten(draft.title || summary?.title || draft.name || draft.text.trim().split('\n', 1)[0], 90) || 'Empty article';
