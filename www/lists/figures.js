// Casualty figures by incident: what happened, where and when; under it the toll of each outcome with the claims as a table,
// parts below the figure they are part of. Earlier events come last.

import { ruleOf, tollRuleOf } from '../conventions.js';
import { h } from '../dom.js';
import { grouped, marksOfKind } from '../facts.js';
import { OUTCOMES, keysOf, number, plural, rangeWords } from '../words.js';
import { claimWords, figuresOf, incidentDetails, incidentWords, incidentsOfToll, standingWords, tollWords } from './claims.js';
import { disagreements } from './conflicts.js';
import { row, signs, tag } from './rows.js';

/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../../js/index.js").Incident} Incident */
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
  above: drawAbove,
};

/** How far the sub-counts of sub-counts are set in. */
const DEEPEST = 3;
/** Numbers of a sum that are told one by one. */
const MOST_ADDED = 6;

/** @param {Context} context @returns {Group[]} */
function figureGroups(context) {
  const { incidents } = context.article;
  const branches = grouped(flatten(marksOfKind(context.article, 'casualty')), ({ root }) => root.incident);
  const background = () => h('h2', { class: 'earlier' }, 'Background');
  const inOrder = [
    ...incidents.filter((incident) => !incident.background),
    ...incidents.filter((incident) => incident.background),
  ];
  return inOrder.flatMap((incident) => {
    const own = branches.get(incident.id) ?? [];
    const head = () => incidentHead(incident, context);
    const over = incident.background ? [background, head] : [head];
    return keysOf(OUTCOMES).map((outcome) => ({
      over,
      head: () => tollHead(outcome, incident, context),
      wrap: (/** @type {Node[]} */ rows) => table(outcome, rows),
      items: own.filter(({ root }) => root.outcome === outcome).map((branch) => itemOf(branch, context)),
    }));
  });
}

/** @param {Branch} branch @param {Context} context */
const itemOf = ({ figure, depth }, context) => ({
  ids: [figure.id],
  words: () =>
    [
      OUTCOMES[figure.outcome],
      claimWords(figure, context),
      standingWords(figure, context),
      ...details(figure, context).flat(),
    ].join(' '),
  draw: () => claimRow(figure, depth, context),
});

/** The figure that a part is part of. @param {CasualtyFigure} figure */
const wholeOf = ({ partOf, standing, of }) => partOf ?? (standing === 'part' ? of : null);

/** The figures in order, each followed by its parts. @param {CasualtyFigure[]} figures */
function flatten(figures) {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const parts = grouped(figures, (figure) => known.get(wholeOf(figure) ?? -1)?.id ?? null);
  /** @type {(Branch & { root: CasualtyFigure })[]} */
  const flat = [];
  const visit = (/** @type {CasualtyFigure} */ figure, /** @type {CasualtyFigure} */ root, /** @type {number} */ depth) => {
    flat.push({ figure, root, depth });
    if (depth < DEEPEST) for (const part of parts.get(figure.id) ?? []) visit(part, root, depth + 1);
  };
  for (const root of parts.get(null) ?? []) visit(root, root, 0);
  return flat;
}

/** @param {Incident} incident @param {Context} context */
function incidentHead(incident, context) {
  const about = Object.values(incidentDetails(incident, context)).filter(Boolean).join(' · ');
  return h('h3', { class: 'incident' }, incidentWords(incident, context), about && h('small', {}, about));
}

/** @param {Outcome} outcome @param {Incident} incident @param {Context} context */
function tollHead(outcome, { tolls, background }, { article, conventions }) {
  const toll = tolls.find((candidate) => candidate.outcome === outcome);
  if (!toll) return h('h4', { class: 'toll' }, h('span', {}, OUTCOMES[outcome]), !background && h('small', {}, 'no toll'));
  const record = (toll.best !== toll.low || toll.high === null) && `to record: ${number(toll.best)}`;
  const note = [record, sumWords(toll, article), tollRuleOf(toll, article, conventions)].filter(Boolean).join(' · ');
  return h('h4', { class: 'toll' }, h('span', {}, OUTCOMES[outcome]), h('b', {}, rangeWords(toll)), note && h('small', {}, note));
}

/** What was added up. @param {Toll} toll @param {Context["article"]} article */
function sumWords({ added, best, outcome }, article) {
  const counts = figuresOf(article, added).flatMap(({ count }) => count.best || []);
  const sum = counts.reduce((total, count) => total + count, 0);
  if (outcome === 'injured' && best < sum) return `${number(sum)} hit, less those who died`;
  if (counts.length < 2) return '';
  return counts.length <= MOST_ADDED ? counts.map(number).join(' + ') : `sum of ${plural(counts.length, 'figure')}`;
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
  const words = claimWords(figure, context);
  const told = details(figure, context, { apart: true }).map(([label, words]) =>
    h(
      'span',
      { class: `detail ${label.toLowerCase().replace(' ', '-')}` },
      h('span', { class: 'visually-hidden' }, `${label}: `),
      words,
    ),
  );
  const standing = standingWords(figure, context);
  const said = (depth > 0 && figure.standing === 'part') || words.endsWith(standing);
  const claim = row(
    { id: figure.id, choose: context.choose },
    depth > 0 && h('span', { class: 'of' }, 'of these '),
    h('span', { class: 'claim' }, words),
    !said && tag(standing, figure.standing),
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

/**
 * Who says so, where and when, as far as the article says; and what the reader or a house rule adds. `apart`: where and when only
 * if the head of the incident says otherwise.
 * @param {CasualtyFigure} figure @param {Context} context @param {{ apart?: boolean }} [how] @returns {[label: string, words: string][]}
 */
function details(figure, context, { apart = false } = {}) {
  const { source, victims, incident } = figure;
  const { place, day } = incidentDetails(figure, context);
  const told = apart && context.article.incidents[incident];
  const head = told ? incidentDetails(told, context) : null;
  /** @type {[string, string | false | null | undefined][]} */
  const all = [
    ['Who', !victims.span && victims.text],
    ['Source', source?.name ?? 'the article itself'],
    ['Place', place !== head?.place && place],
    ['Date', day !== head?.day && day],
    ['House rule', ruleOf(figure, context.conventions)],
  ];
  return all.flatMap(([label, words]) => (words ? [[label, words]] : []));
}

/** What stands above the incidents. @param {Context} context @param {Set<number>} ids */
function drawAbove(context, ids) {
  const parts = [drawWhole(context), drawConflicts(context, ids)].filter((part) => part !== null);
  return parts.length > 0 ? h('div', {}, ...parts) : null;
}

/** What several incidents add up to. @param {Context} context */
function drawWhole({ text, article }) {
  const several = article.tolls.filter((toll) => incidentsOfToll(toll, article));
  if (several.length === 0) return null;
  const lines = several.map((toll) =>
    h(
      'li',
      {},
      h('span', {}, `${OUTCOMES[toll.outcome]}: `),
      h('b', {}, rangeWords(toll)),
      h('small', {}, ` ${tollWords(toll, { text, article })}, ${incidentsOfToll(toll, article)}`),
    ),
  );
  return h('section', { class: 'whole' }, h('h3', {}, 'All told'), h('ul', {}, ...lines));
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
