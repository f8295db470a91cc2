// What was found, as lists under four tabs. The route for screen readers.

import { h } from '../dom.js';
import { number } from '../words.js';
import { dates } from './dates.js';
import { figures } from './figures.js';
import { names } from './names.js';
import { quotes } from './quotes.js';
import { drawGroups } from './rows.js';

/** @typedef {import("./rows.js").Context} Context */

const PANELS = [figures, quotes, names, dates];

/** Rows drawn before "Show all": more than a long article has, fewer than would make the page wait. */
const MOST_ROWS = 400;

/** @param {HTMLElement} root */
export function createLists(root) {
  /** @type {Context | null} */
  let context = null;
  let current = 0;
  const panel = h('div', { class: 'panel', role: 'tabpanel', id: 'panel', tabindex: '0' });
  const tabs = PANELS.map(({ id, label }, index) =>
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
    const { groups, none } = PANELS[index];
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
    const counts = PANELS.map(({ count }) => count(next.article));
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
    const index = PANELS.findIndex(({ kind }) => kind === mark.kind);
    if (index !== current) select(index);
    for (const row of panel.querySelectorAll('[aria-current]')) row.removeAttribute('aria-current');
    const row = panel.querySelector(mark.kind === 'entity' ? `[data-entity="${mark.entity}"]` : `[data-id="${id}"]`);
    if (!row) return;
    row.setAttribute('aria-current', 'true');
    scrollWithin(panel, row);
  }

  return { show, reveal };
}

/** Scrolls the panel alone: the page stays where the reader is. @param {HTMLElement} panel @param {Element} row */
function scrollWithin(panel, row) {
  const outer = panel.getBoundingClientRect();
  const inner = row.getBoundingClientRect();
  const margin = Math.min(80, outer.height / 4);
  if (inner.top >= outer.top + margin && inner.bottom <= outer.bottom - margin) return;
  panel.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2;
}
