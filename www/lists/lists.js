// What was found, as lists: figures with tolls and parts, quotes by speaker, names, dates. The route for screen readers.

import { h } from '../dom.js';
import { inToll, marksOfKind, quoteWords, repeats } from '../facts.js';
import { sample } from '../view/legend.js';
import { LAYERS, OUTCOMES, countryName, dateWords, number, rangeWords, shorten, surroundings } from '../words.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../../js/index.js").DateExpression} DateExpression */
/** @typedef {import("../../js/index.js").Entity} Entity */
/** @typedef {import("../../js/index.js").Quote} Quote */
/** @typedef {{ text: string, article: Article, choose: (id: number) => void }} Context */
/** @typedef {{ head: () => Node, items: (() => Node)[] }} Group Rows under one heading, each made only when it is shown. */
/** @typedef {"figures" | "quotes" | "names" | "dates"} Tab */

/** @type {{ id: Tab, label: string, kind: "casualty" | "quote" | "entity" | "date", groups: (context: Context) => Group[], none: string }[]} */
const TABS = [
  { id: 'figures', label: 'Figures', kind: 'casualty', groups: figureGroups, none: 'No casualty figures in this article.' },
  { id: 'quotes', label: 'Quotes', kind: 'quote', groups: quoteGroups, none: 'Nobody is quoted in this article.' },
  { id: 'names', label: 'Names', kind: 'entity', groups: nameGroups, none: 'No names in this article.' },
  { id: 'dates', label: 'Dates', kind: 'date', groups: dateGroups, none: 'No dates in this article.' },
];

/** Rows drawn before "Show all": more than a long article has, fewer than would make the page wait. */
const MOST_ROWS = 400;

/** @param {HTMLElement} root */
export function createLists(root) {
  /** @type {Context | null} */
  let context = null;
  let current = 0;
  const panel = h('div', { class: 'panel', role: 'tabpanel', id: 'panel', tabindex: '0' });
  const tabs = TABS.map(({ id, label }, index) =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${id}`,
        'aria-controls': 'panel',
        onclick: () => select(index),
        onkeydown: (/** @type {KeyboardEvent} */ event) => arrow(event, index),
      },
      label,
      h('b', { class: 'count' }),
    ),
  );
  root.append(h('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Lists' }, ...tabs), panel);

  /** @param {number} index @param {{ all?: boolean }} [options] */
  function select(index, { all = false } = {}) {
    current = index;
    tabs.forEach((tab, at) => {
      tab.setAttribute('aria-selected', String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
    });
    panel.setAttribute('aria-labelledby', tabs[index].id);
    panel.replaceChildren(...(context ? drawTab(context, index, all) : []));
  }

  /** @param {Context} context @param {number} index @param {boolean} all */
  function drawTab(context, index, all) {
    const { groups, none } = TABS[index];
    const filled = groups(context).filter(({ items }) => items.length > 0);
    const total = filled.reduce((sum, { items }) => sum + items.length, 0);
    if (total === 0) return [h('p', { class: 'none' }, none)];
    const sections = drawGroups(filled, all ? total : MOST_ROWS);
    if (all || total <= MOST_ROWS) return sections;
    return [
      ...sections,
      h('button', { type: 'button', onclick: () => select(index, { all: true }) }, `Show all ${number(total)}`),
    ];
  }

  /** @param {KeyboardEvent} event @param {number} index */
  function arrow(event, index) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (index + step + tabs.length) % tabs.length;
    select(next);
    tabs[next].focus();
  }

  /** @param {Context} next @param {{ fresh: boolean }} options */
  function show(next, { fresh }) {
    context = next;
    const counts = TABS.map(({ kind }) =>
      kind === 'entity' ? listedEntities(next.article).length : marksOfKind(next.article, kind).length,
    );
    tabs.forEach((tab, index) => {
      /** @type {HTMLElement} */ (tab.querySelector('.count')).textContent = number(counts[index]);
    });
    const scroll = panel.scrollTop;
    select(
      fresh && counts[current] === 0
        ? Math.max(
            0,
            counts.findIndex((count) => count > 0),
          )
        : current,
    );
    panel.scrollTop = fresh ? 0 : scroll;
  }

  /** Brings the row of a mark into sight and flashes it. @param {number} id */
  function reveal(id) {
    const mark = context?.article.annotations[id];
    if (!mark) return;
    const index = TABS.findIndex(({ kind }) => kind === mark.kind);
    if (index !== current) select(index);
    for (const row of panel.querySelectorAll('[aria-current]')) row.removeAttribute('aria-current');
    const row = panel.querySelector(mark.kind === 'entity' ? `[data-entity="${mark.entity}"]` : `[data-id="${id}"]`);
    if (!row) return;
    row.setAttribute('aria-current', 'true');
    scrollWithin(panel, row);
  }

  return { show, reveal };
}

/** @param {Group[]} groups @param {number} most */
function drawGroups(groups, most) {
  const sections = [];
  let left = most;
  for (const { head, items } of groups) {
    if (left <= 0) break;
    const shown = items.slice(0, left);
    left -= shown.length;
    sections.push(h('section', { class: 'group' }, head(), h('ul', {}, ...shown.map((draw) => draw()))));
  }
  return sections;
}

/** Scrolls the panel alone: the page stays where the reader is. @param {HTMLElement} panel @param {Element} row */
function scrollWithin(panel, row) {
  const outer = panel.getBoundingClientRect();
  const inner = row.getBoundingClientRect();
  const margin = Math.min(80, outer.height / 4);
  if (inner.top >= outer.top + margin && inner.bottom <= outer.bottom - margin) return;
  panel.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2;
}

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

/** @param {CasualtyFigure} figure @param {string} text @param {Article} article @param {Context["choose"]} choose */
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

/** @param {Quote} quote @param {string} text @param {Context["choose"]} choose */
function quoteRow(quote, text, choose) {
  const words = shorten(quoteWords(text, quote), 150);
  const tag = quote.form !== 'direct' && h('span', { class: 'tag' }, quote.form);
  return row({ id: quote.id, choose }, h('span', {}, quote.form === 'indirect' ? words : `“${words}”`), tag, doubt(quote));
}

/** Entities that the article proper names. @param {Article} article */
const listedEntities = (article) => article.entities.filter((entity) => properMentions(article, entity).length > 0);

/** @param {Article} article @param {Entity} entity */
const properMentions = (article, { mentions }) =>
  mentions.filter((id) => article.annotations[id] && !article.annotations[id].furniture);

/** @param {Context} context @returns {Group[]} */
function nameGroups({ article, choose }) {
  const listed = listedEntities(article).map((entity) => ({ entity, mentions: properMentions(article, entity) }));
  listed.sort((a, b) => b.mentions.length - a.mentions.length);
  return LAYERS.map(({ id, many }) => {
    const ofType = listed.filter(({ entity }) => entity.type === id);
    return {
      head: () => h('h3', {}, sample(id), h('span', {}, many), h('b', { class: 'count' }, number(ofType.length))),
      items: ofType.map(
        ({ entity, mentions }) =>
          () =>
            h('li', {}, nameRow(entity, mentions, choose)),
      ),
    };
  });
}

/** A click goes to the first mention, the next click to the next. @param {Entity} entity @param {number[]} mentions @param {Context["choose"]} choose */
function nameRow(entity, mentions, choose) {
  let next = 0;
  const country = entity.place && entity.place.kind !== 'country' ? countryName(entity.place.country) : '';
  const about = entity.role ?? country;
  const button = row(
    { choose: () => choose(mentions[next++ % mentions.length]) },
    h('span', { class: 'times' }, `×${number(mentions.length)}`, h('span', { class: 'visually-hidden' }, ' mentions, ')),
    h('span', {}, entity.name),
    about && h('small', {}, about),
  );
  button.dataset.entity = String(entity.id);
  return button;
}

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

/** @param {DateExpression} date @param {string} text @param {Context["choose"]} choose */
function dateRow(date, text, choose) {
  const { before, words, after } = surroundings(text, date);
  const passage = h('small', {}, before, h('b', {}, words), after);
  return row({ id: date.id, choose }, h('span', {}, dateWords(date)), doubt(date), passage);
}

/** A question mark on what the engine is not sure of. @param {{ confidence: string }} mark */
const doubt = ({ confidence }) => confidence === 'low' && h('span', { class: 'tag' }, '? check');

/** @param {{ id?: number, choose: Context["choose"] }} target @param {...(Node | string | null | undefined | false)} children */
function row({ id, choose }, ...children) {
  return h('button', { type: 'button', class: 'row', 'data-id': id, onclick: () => choose(id ?? -1) }, ...children);
}
