// Dates in the order of the calendar, what happened beside each; above them a timeline drawn to scale.

import { h } from '../dom.js';
import { grouped, marksOfKind, wordsOf } from '../facts.js';
import { OUTCOMES, dateWords, rangeWords, surroundings } from '../words.js';
import { row, signs, tag } from './rows.js';
import { drawTimeline } from './timeline.js';

/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../../js/index.js").DateExpression} DateExpression */
/** @typedef {import("./rows.js").Context} Context */
/** @typedef {import("./rows.js").Group} Group */
/** @typedef {import("./rows.js").Panel} Panel */

/** @type {Panel} */
export const dates = {
  id: 'dates',
  label: 'Dates',
  kind: 'date',
  none: 'No dates in this article.',
  groups: dateGroups,
  above: timelineOf,
};

/** How much of the text is told to either side of a date. */
const REACH = 80;
/** Figures told beside a date. */
const MOST_TOLLS = 3;

/** @param {DateExpression} date */
const dayOf = ({ days }) => days?.first ?? days?.last ?? '';

/** @param {Context} context @returns {Group[]} */
function dateGroups(context) {
  const all = marksOfKind(context.article, 'date');
  const onCalendar = all.filter((date) => dayOf(date)).sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const happened = figuresByDate(context);
  /** @param {string} title @param {DateExpression[]} group @returns {Group} */
  const group = (title, group) => ({
    head: () => h('h3', {}, h('span', {}, title)),
    items: group.map((date) => ({
      ids: [date.id],
      words: () => [dateWords(date), date.value, ...Object.values(surroundings(context.text, date, REACH))].join(' '),
      draw: () => h('li', {}, dateRow(date, happened.get(date.id) ?? [], context)),
    })),
  });
  return [
    group(
      'No day yet: set the publication date',
      all.filter(({ value }) => value === null),
    ),
    group('On the calendar, earliest first', onCalendar),
    group(
      'Lengths of time and others',
      all.filter((date) => date.value !== null && !dayOf(date)),
    ),
  ];
}

/** The figures that happened at each date. @param {Context} context */
const figuresByDate = ({ article }) =>
  grouped(
    marksOfKind(article, 'casualty').filter(({ date, partOf }) => date !== null && partOf === null),
    ({ date }) => date,
  );

/** @param {DateExpression} date @param {CasualtyFigure[]} happened @param {Context} context */
function dateRow(date, happened, { text, choose }) {
  const { before, words, after } = surroundings(text, date, REACH);
  const passage = h('small', {}, before, h('b', {}, words), after);
  const tolls = new Set(happened.map(({ outcome, count }) => `${OUTCOMES[outcome]} ${rangeWords(count)}`));
  return row(
    { id: date.id, choose },
    h('span', { class: 'day' }, dateWords(date)),
    'was' in date && tag(`was ${date.was}`),
    ...[...tolls].slice(0, MOST_TOLLS).map((words) => tag(words)),
    ...signs(date),
    passage,
  );
}

/** @param {Context} context @param {Set<number>} ids */
function timelineOf({ text, article, choose }, ids) {
  const events = marksOfKind(article, 'date').flatMap((date) =>
    date.days && dayOf(date) && ids.has(date.id)
      ? [{ id: date.id, first: date.days.first, last: date.days.last, title: `“${wordsOf(text, date)}”` }]
      : [],
  );
  return events.length > 0 ? drawTimeline(events, article.published?.day ?? null, choose) : null;
}
