// Casualty figures: the toll of each outcome, and under it the claims with their parts.

import { h } from '../dom.js';
import { inToll, marksOfKind, repeats } from '../facts.js';
import { OUTCOMES, dateWords, number, rangeWords, shorten } from '../words.js';
import { doubt, row } from './rows.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("./rows.js").Choose} Choose */
/** @typedef {import("./rows.js").Context} Context */
/** @typedef {import("./rows.js").Group} Group */
/** @typedef {import("./rows.js").Panel} Panel */

/** @type {Panel} */
export const figures = {
  id: 'figures',
  label: 'Figures',
  kind: 'casualty',
  none: 'No casualty figures in this article.',
  count: (article) => marksOfKind(article, 'casualty').length,
  groups: figureGroups,
};

/** @param {Context} context @returns {Group[]} */
function figureGroups({ text, article, choose }) {
  const figures = marksOfKind(article, 'casualty');
  const tree = partTree(figures);
  /** @param {CasualtyFigure} figure @returns {HTMLElement} */
  const branch = (figure) => {
    const parts = tree.get(figure.id) ?? [];
    const below = parts.length > 0 && h('ul', { class: 'parts' }, ...parts.map(branch));
    return h('li', {}, figureRow(figure, text, article, choose), below);
  };
  const roots = tree.get(null) ?? [];
  return Object.keys(OUTCOMES).map((outcome) => ({
    head: () => tollHead(outcome, article),
    items: roots.filter((figure) => figure.outcome === outcome).map((figure) => () => branch(figure)),
  }));
}

/**
 * The figures by the one that each is part of; null for those that stand on their own.
 * @param {CasualtyFigure[]} figures
 * @returns {Map<number | null, CasualtyFigure[]>}
 */
function partTree(figures) {
  const known = new Set(figures.map(({ id }) => id));
  const tree = new Map();
  for (const figure of figures) {
    const whole = figure.partOf !== null && known.has(figure.partOf) ? figure.partOf : null;
    tree.set(whole, [...(tree.get(whole) ?? []), figure]);
  }
  return tree;
}

/** @param {string} outcome @param {Article} article */
function tollHead(outcome, article) {
  const toll = article.tolls.find((candidate) => candidate.outcome === outcome);
  if (!toll) return h('h3', { class: 'toll' }, h('span', {}, OUTCOMES[outcome]), h('small', {}, 'no toll'));
  const note = (toll.best !== toll.low || toll.high === null) && h('small', {}, `to record: ${number(toll.best)}`);
  return h('h3', { class: 'toll' }, h('span', {}, OUTCOMES[outcome]), h('b', {}, rangeWords(toll)), note);
}

/** @param {CasualtyFigure} figure @param {string} text @param {Article} article @param {Choose} choose */
function figureRow(figure, text, article, choose) {
  const place = figure.place === null ? null : article.annotations[figure.place];
  const date = figure.date === null ? null : article.annotations[figure.date];
  const details = [
    figure.source?.name ?? 'the article itself',
    place && text.slice(place.start, place.end),
    date?.kind === 'date' && (date.value === null ? text.slice(date.start, date.end) : dateWords(date)),
  ];
  const victims = shorten(victimWords(figure, text), 70);
  const tag = figureTag(figure, article);
  return row(
    { id: figure.id, choose },
    h('b', { class: 'figure' }, rangeWords(figure.count)),
    ' ',
    h('span', {}, victims),
    tag && h('span', { class: 'tag' }, tag),
    doubt(figure),
    h('small', {}, details.filter(Boolean).join(' · ')),
  );
}

/** Who was harmed; for a bare number, the word that states the outcome. @param {CasualtyFigure} figure @param {string} text */
function victimWords({ victims, count, trigger, start, end }, text) {
  const words = text.slice(start, end);
  if (victims.text !== null || words !== count.text) return victims.text ?? words;
  return trigger ? text.slice(trigger.start, trigger.end) : '';
}

/** Why a figure is not added to the toll, where the engine says. @param {CasualtyFigure} figure @param {Article} article */
function figureTag(figure, article) {
  if (figure.partOf !== null) return 'part';
  if (figure.status !== 'stated') return figure.status;
  if (figure.cumulative) return 'running total';
  if (inToll(article, figure)) return '';
  return repeats(figure, article) ? 'repeated' : 'not added';
}
