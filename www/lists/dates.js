// Dates in the order of the calendar, with the words around each.

import { h } from '../dom.js';
import { marksOfKind } from '../facts.js';
import { dateWords, surroundings } from '../words.js';
import { doubt, row } from './rows.js';

/** @typedef {import("../../js/index.js").DateExpression} DateExpression */
/** @typedef {import("./rows.js").Choose} Choose */
/** @typedef {import("./rows.js").Context} Context */
/** @typedef {import("./rows.js").Group} Group */
/** @typedef {import("./rows.js").Panel} Panel */

/** @type {Panel} */
export const dates = {
  id: 'dates',
  label: 'Dates',
  kind: 'date',
  none: 'No dates in this article.',
  count: (article) => marksOfKind(article, 'date').length,
  groups: dateGroups,
};

/** @param {Context} context @returns {Group[]} */
function dateGroups({ text, article, choose }) {
  const dates = marksOfKind(article, 'date');
  const dayOf = (/** @type {DateExpression} */ { days }) => days?.first ?? days?.last ?? '';
  const onCalendar = dates.filter((date) => dayOf(date)).sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  /** @param {string} title @param {DateExpression[]} group @returns {Group} */
  const group = (title, group) => ({
    head: () => h('h3', {}, h('span', {}, title)),
    items: group.map((date) => () => h('li', {}, dateRow(date, text, choose))),
  });
  return [
    group(
      'No day yet: set the publication date',
      dates.filter(({ value }) => value === null),
    ),
    group('On the calendar, earliest first', onCalendar),
    group(
      'Lengths of time and others',
      dates.filter((date) => date.value !== null && !dayOf(date)),
    ),
  ];
}

/** @param {DateExpression} date @param {string} text @param {Choose} choose */
function dateRow(date, text, choose) {
  const { before, words, after } = surroundings(text, date);
  const passage = h('small', {}, before, h('b', {}, words), after);
  return row({ id: date.id, choose }, h('span', {}, dateWords(date)), doubt(date), passage);
}
