// Quotes, each speaker's together.

import { h } from '../dom.js';
import { grouped, marksOfKind, quoteWords } from '../facts.js';
import { number, plural, shorten } from '../words.js';
import { row, signs, tag } from './rows.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Quote} Quote */
/** @typedef {import("./rows.js").Context} Context */
/** @typedef {import("./rows.js").Group} Group */
/** @typedef {import("./rows.js").Item} Item */
/** @typedef {import("./rows.js").Panel} Panel */

/** @type {Panel} */
export const quotes = {
  id: 'quotes',
  label: 'Quotes',
  kind: 'quote',
  none: 'Nobody is quoted in this article.',
  groups: quoteGroups,
  below: reportedNote,
};

/** @param {Context} context @returns {Group[]} */
function quoteGroups({ text, article, shown, choose }) {
  const listed = marksOfKind(article, 'quote').filter(({ form }) => form !== 'indirect' || shown.has('reported'));
  const bySpeaker = grouped(listed, ({ speaker: { entity, name } }) =>
    entity === null ? (name?.toLowerCase() ?? '') : `#${entity}`,
  );
  const unknownLast = [...bySpeaker].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return unknownLast.map(([, own]) => ({
    head: () => speakerHead(own, article),
    items: own.map((quote) => quoteItem(quote, text, article, choose)),
  }));
}

/** @param {Quote} quote @param {Article} article */
const roleOf = ({ speaker: { entity } }, article) => (entity === null ? undefined : article.entities[entity]?.role);

/** @param {Quote[]} own @param {Article} article */
function speakerHead(own, article) {
  const role = roleOf(own[0], article);
  return h(
    'h3',
    { class: 'who' },
    h('span', {}, own[0].speaker.name ?? 'Unknown speaker'),
    h(
      'b',
      { class: 'count' },
      number(own.length),
      h('span', { class: 'visually-hidden' }, own.length === 1 ? ' quote' : ' quotes'),
    ),
    role && h('small', {}, role),
  );
}

/** @param {Quote} quote @param {string} text @param {Article} article @param {Context["choose"]} choose @returns {Item} */
function quoteItem(quote, text, article, choose) {
  const words = () => [quote.speaker.name ?? 'Unknown speaker', roleOf(quote, article), quoteWords(text, quote)].join(' ');
  return { ids: [quote.id], words, draw: () => h('li', {}, quoteRow(quote, text, choose)) };
}

/** @param {Quote} quote @param {string} text @param {Context["choose"]} choose */
function quoteRow(quote, text, choose) {
  const words = shorten(quoteWords(text, quote), 180);
  const said = quote.form === 'indirect' ? h('span', {}, words) : h('q', {}, words);
  const form = { direct: '', partial: 'in part', indirect: 'reported' }[quote.form];
  return row({ id: quote.id, choose }, said, tag(form), ...signs(quote));
}

/** What the list leaves out while reported speech is not shown. @param {Context} context */
function reportedNote({ article, shown, showLayer }) {
  const count = marksOfKind(article, 'quote').filter(({ form }) => form === 'indirect').length;
  if (count === 0 || shown.has('reported')) return null;
  const told = `${plural(count, 'passage')} of reported speech, without quotation marks, ${count === 1 ? 'is' : 'are'} not shown. `;
  const show = h('button', { type: 'button', class: 'link', onclick: () => showLayer('reported') }, 'Show reported speech');
  return h('p', { class: 'more' }, told, show);
}
