// Quotes, each speaker's together.

import { h } from '../dom.js';
import { marksOfKind, quoteWords } from '../facts.js';
import { shorten } from '../words.js';
import { doubt, row } from './rows.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Quote} Quote */
/** @typedef {import("./rows.js").Choose} Choose */
/** @typedef {import("./rows.js").Context} Context */
/** @typedef {import("./rows.js").Group} Group */
/** @typedef {import("./rows.js").Panel} Panel */

/** @type {Panel} */
export const quotes = {
  id: 'quotes',
  label: 'Quotes',
  kind: 'quote',
  none: 'Nobody is quoted in this article.',
  count: (article) => marksOfKind(article, 'quote').length,
  groups: quoteGroups,
};

/** @param {Context} context @returns {Group[]} */
function quoteGroups({ text, article, choose }) {
  /** @type {Map<string, Quote[]>} */
  const bySpeaker = new Map();
  for (const quote of marksOfKind(article, 'quote')) {
    const key = quote.speaker.entity !== null ? `#${quote.speaker.entity}` : (quote.speaker.name?.toLowerCase() ?? '');
    const quotes = bySpeaker.get(key);
    if (quotes) quotes.push(quote);
    else bySpeaker.set(key, [quote]);
  }
  const unknownLast = [...bySpeaker].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return unknownLast.map(([, quotes]) => ({
    head: () => speakerHead(quotes[0], article),
    items: quotes.map((quote) => () => h('li', {}, quoteRow(quote, text, choose))),
  }));
}

/** @param {Quote} quote @param {Article} article */
function speakerHead({ speaker: { name, entity } }, article) {
  const role = entity === null ? undefined : article.entities[entity]?.role;
  return h('h3', {}, h('span', {}, name ?? 'Unknown speaker'), role && h('small', {}, role));
}

/** @param {Quote} quote @param {string} text @param {Choose} choose */
function quoteRow(quote, text, choose) {
  const words = shorten(quoteWords(text, quote), 150);
  const tag = quote.form !== 'direct' && h('span', { class: 'tag' }, quote.form);
  return row({ id: quote.id, choose }, h('span', {}, quote.form === 'indirect' ? words : `“${words}”`), tag, doubt(quote));
}
