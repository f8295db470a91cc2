// Casualty figures: the toll of each outcome, and under it the claims as a table, parts below the figure they are part of.

import { h } from '../dom.js';
import { grouped, inToll, marksOfKind, repeats, wordsOf } from '../facts.js';
import { OUTCOMES, dateWords, keysOf, number, plural, rangeWords, shorten } from '../words.js';
import { disagreements } from './conflicts.js';
import { row, signs, tag } from './rows.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../../js/index.js").Outcome} Outcome */
/** @typedef {import("../../js/index.js").Toll} Toll */
/** @typedef {import("./rows.js").Context} Context */
/** @typedef {import("./rows.js").Group} Group */
/** @typedef {import("./rows.js").Panel} Panel */
/** @typedef {{ figure: CasualtyFigure, depth: number }} Branch */

/** @type {Panel} */
export const figures = {
  id: 'figures',
  label: 'Figures',
  kind: 'casualty',
  none: 'No casualty figures in this article.',
  groups: figureGroups,
  above: drawConflicts,
};

/** How far the sub-counts of sub-counts are set in. */
const DEEPEST = 3;
/** Characters between a count and those counted that are told along: "dozens of fighters". */
const MOST_BETWEEN = 12;

/** @param {Context} context @returns {Group[]} */
function figureGroups(context) {
  const { article } = context;
  const branches = flatten(marksOfKind(article, 'casualty'));
  return keysOf(OUTCOMES).map((outcome) => ({
    head: () => tollHead(outcome, article),
    wrap: (rows) => table(outcome, rows),
    items: branches
      .filter(({ root }) => root.outcome === outcome)
      .map(({ figure, depth }) => ({
        ids: [figure.id],
        words: () => [OUTCOMES[figure.outcome], claimWords(figure, context.text), ...details(figure, context).flat()].join(' '),
        draw: () => claimRow(figure, depth, context),
      })),
  }));
}

/** The figures in order, each followed by its parts. @param {CasualtyFigure[]} figures */
function flatten(figures) {
  const known = new Set(figures.map(({ id }) => id));
  const parts = grouped(figures, ({ partOf }) => (partOf !== null && known.has(partOf) ? partOf : null));
  /** @type {(Branch & { root: CasualtyFigure })[]} */
  const flat = [];
  const visit = (/** @type {CasualtyFigure} */ figure, /** @type {CasualtyFigure} */ root, /** @type {number} */ depth) => {
    flat.push({ figure, root, depth });
    if (depth < DEEPEST) for (const part of parts.get(figure.id) ?? []) visit(part, root, depth + 1);
  };
  for (const root of parts.get(null) ?? []) visit(root, root, 0);
  return flat;
}

/** How a figure stands to the toll: counted in it, or why not, where the engine says. @param {CasualtyFigure} figure @param {Article} article */
export function standing(figure, article) {
  if (figure.partOf !== null) return '';
  if (figure.status !== 'stated') return figure.status;
  if (figure.cumulative) return 'running total';
  if (inToll(article, figure)) return '✓ counted';
  return repeats(figure, article) ? 'repeated' : 'not counted';
}

/** @param {Outcome} outcome @param {Article} article */
function tollHead(outcome, article) {
  const toll = article.tolls.find((candidate) => candidate.outcome === outcome);
  if (!toll) return h('h3', { class: 'toll' }, h('span', {}, OUTCOMES[outcome]), h('small', {}, 'no toll'));
  const record = (toll.best !== toll.low || toll.high === null) && `to record: ${number(toll.best)}`;
  const note = [record, madeUp(toll, article)].filter(Boolean).join(' · ');
  return h('h3', { class: 'toll' }, h('span', {}, OUTCOMES[outcome]), h('b', {}, rangeWords(toll)), note && h('small', {}, note));
}

/** Which figures a toll was made from: a sum where it is one. @param {Toll} toll @param {Article} article */
function madeUp({ figures, best }, article) {
  const counts = figures.flatMap((id) => {
    const figure = article.annotations[id];
    return figure?.kind === 'casualty' ? [figure.count.best] : [];
  });
  if (counts.length < 2) return '';
  const sum = counts.reduce((total, count) => total + count, 0);
  return sum === best && counts.length <= 6 ? counts.map(number).join(' + ') : `from ${plural(counts.length, 'figure')}`;
}

/** @param {Outcome} outcome @param {Node[]} rows */
function table(outcome, rows) {
  const heads = ['Low', 'Best', 'High'].map((word) => h('th', { scope: 'col' }, word));
  return h(
    'table',
    { class: 'claims' },
    h('caption', { class: 'visually-hidden' }, `${OUTCOMES[outcome]}: who says how many`),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'Claim'), ...heads)),
    h('tbody', {}, ...rows),
  );
}

/** @param {CasualtyFigure} figure @param {number} depth @param {Context} context */
function claimRow(figure, depth, context) {
  const { low, best, high } = figure.count;
  const told = details(figure, context).map(([label, words]) =>
    h('span', { class: `detail ${label.toLowerCase()}` }, h('span', { class: 'visually-hidden' }, `${label}: `), words),
  );
  const claim = row(
    { id: figure.id, choose: context.choose },
    depth > 0 && h('span', { class: 'of' }, 'of these '),
    h('span', { class: 'claim' }, claimWords(figure, context.text)),
    tag(standing(figure, context.article), inToll(context.article, figure) ? 'counted' : ''),
    ...signs(figure),
    h('small', {}, ...told),
  );
  const cell = (/** @type {string} */ words, /** @type {string} */ kind) => h('td', { class: kind }, words);
  return h(
    'tr',
    { class: `depth-${depth}`, onclick: (/** @type {Event} */ event) => event.target !== claim && beside(event, claim) },
    h('th', { scope: 'row' }, claim),
    cell(number(low), 'low-end'),
    cell(number(best), 'best'),
    cell(high === null ? 'open' : number(high), high === null ? 'open' : 'high-end'),
  );
}

/** A click on the numbers means the claim. @param {Event} event @param {HTMLElement} claim */
const beside = (event, claim) => event.target instanceof Element && event.target.closest('td') && claim.click();

/** The count and who was harmed, as written; for a bare number, with the word that states the outcome. @param {CasualtyFigure} figure @param {string} text */
export function claimWords(figure, text) {
  const { victims, count, trigger, start, end } = figure;
  const follows = victims.span && victims.span.start >= end && victims.span.start - end <= MOST_BETWEEN;
  if (victims.span && follows) return shorten(wordsOf(text, { start, end: victims.span.end }), 90);
  const words = wordsOf(text, figure);
  const about = victims.text ?? (words === count.text && trigger ? wordsOf(text, trigger) : '');
  return shorten(
    about && !words.includes(about) && !about.includes(words) ? `${words} ${about}` : about.length > words.length ? about : words,
    90,
  );
}

/** Who says so, where and when, as far as the article says. @param {CasualtyFigure} figure @param {Context} context @returns {[label: string, words: string][]} */
function details({ source, place, date }, { text, article }) {
  const where = place === null ? null : article.annotations[place];
  const when = date === null ? null : article.annotations[date];
  const day = when?.kind === 'date' && (when.value === null ? wordsOf(text, when) : dateWords(when));
  /** @type {[string, string | false | null | undefined][]} */
  const all = [
    ['Source', source?.name ?? 'the article itself'],
    ['Place', where && wordsOf(text, where)],
    ['Date', day],
  ];
  return all.flatMap(([label, words]) => (words ? [[label, words]] : []));
}

/** Figures that do not go together, side by side. @param {Context} context @param {Set<number>} ids */
function drawConflicts({ article, choose }, ids) {
  const conflicts = disagreements(article).filter(({ figures }) => figures.some(({ id }) => ids.has(id)));
  if (conflicts.length === 0) return null;
  const side = (/** @type {CasualtyFigure} */ figure) =>
    h(
      'button',
      { type: 'button', class: 'link', onclick: () => choose(figure.id) },
      h('b', {}, rangeWords(figure.count)),
      ` (${figure.source?.name ?? 'the article itself'})`,
    );
  const lines = conflicts.map(({ outcome, figures }) => {
    const sides = figures.flatMap((figure, index) => [index > 0 && h('span', { class: 'versus' }, ' vs '), side(figure)]);
    return h('li', {}, h('span', {}, OUTCOMES[outcome], ': '), ...sides);
  });
  return h('section', { class: 'conflicts' }, h('h3', {}, 'Different numbers told'), h('ul', {}, ...lines));
}
