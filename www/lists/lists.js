// What was found, as lists under four tabs, with a box that narrows them. The route for screen readers.

import { announce, h } from '../dom.js';
import { number } from '../words.js';
import { dates } from './dates.js';
import { figures } from './figures.js';
import { createFilter } from './filter.js';
import { names } from './names.js';
import { quotes } from './quotes.js';
import { rejectedGroup } from './rejected.js';
import { drawGroups, itemsOf, narrow } from './rows.js';

/** @typedef {import("../words.js").Layer} Layer */
/** @typedef {import("./rows.js").Context} Context */
/** @typedef {import("./rows.js").Group} Group */

/** @type {Record<import("../../js/index.js").Kind, import("./rows.js").Panel>} */
const PANEL_OF = { casualty: figures, quote: quotes, entity: names, date: dates };

const PANELS = Object.values(PANEL_OF);

/** Rows drawn at a time: more than most articles have, few enough that a long one does not make the page wait at each letter. */
const MOST_ROWS = 120;
/** Rows of a panel on paper. */
const MOST_PRINTED = 2000;

/**
 * @param {HTMLElement} root
 * @param {{ onShowLayer: (layer: Layer) => void, onFilter: (words: string, ids: Set<number>) => void, onCopy: () => void }} handlers
 *   onFilter: what the reader looks for, and the marks whose rows tell of it
 */
export function createLists(root, { onShowLayer, onFilter, onCopy }) {
  /** @type {Omit<Context, "shown" | "showLayer"> | null} */
  let base = null;
  /** @type {Set<Layer>} */
  let shown = new Set();
  /** @type {Group[][]} The rows of each panel that the filter leaves. */
  let groups = PANELS.map(() => []);
  let current = 0;
  let first = 0;
  /** How far the panel is scrolled: asking it would make the browser lay out the page. */
  let scrolled = 0;

  const filter = createFilter({ onFilter: () => refresh({ say: true }) });
  const panel = h('div', { class: 'panel', role: 'tabpanel', id: 'panel', tabindex: '0', onkeydown: walk });
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
  const shortcut = 'Control+Shift+C Meta+Shift+C';
  const copy = h(
    'button',
    { type: 'button', id: 'copy-list', 'aria-keyshortcuts': shortcut, onclick: onCopy },
    h('span', {}, 'Copy list'),
  );
  filter.element.append(copy);
  root.append(filter.element, h('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Lists' }, ...tabs), panel);

  panel.addEventListener('scroll', () => {
    scrolled = panel.scrollTop;
  });

  /** @returns {Context | null} */
  const context = () => base && { ...base, shown, showLayer: onShowLayer };

  /**
   * Makes the rows anew: another reading, another filter, other kinds shown.
   * @param {{ say?: boolean, fresh?: boolean }} [how] say: the reader filters; fresh: another article
   */
  function refresh({ say = false, fresh = false } = {}) {
    const from = context();
    if (!from) return;
    const all = PANELS.map((panel) => [...panel.groups(from), rejectedGroup(from, panel.kind)]);
    groups = filter.words ? all.map((own) => narrow(own, filter.words)) : all;
    const counts = countRows();
    tabs.forEach((tab, index) => {
      /** @type {HTMLElement} */ (tab.querySelector('.count')).textContent = number(counts[index]);
    });
    filter.tell(
      counts.reduce((sum, count) => sum + count, 0),
      all.reduce((sum, own) => sum + itemsOf(own).length, 0),
    );
    onFilter(filter.words, new Set(filter.words ? groups.flatMap((own) => itemsOf(own).flatMap(({ ids }) => ids)) : []));
    if (say) announce(filter.words ? PANELS.map(({ label }, index) => `${label}: ${counts[index]}`).join(', ') : 'All rows');
    if (say || fresh || counts[current] === 0) first = 0;
    select((say || fresh) && counts[current] === 0 ? firstFilled(counts) : current, { keep: !say && !fresh });
  }

  /** Rows of each panel, without those of rejected marks. */
  const countRows = () => groups.map((own) => itemsOf(own).filter(({ gone }) => !gone).length);

  /** @param {number[]} counts */
  function firstFilled(counts) {
    const filled = counts.findIndex((count) => count > 0);
    return filled < 0 ? current : filled;
  }

  /** @param {number} index @param {{ keep?: boolean }} [options] keep: stay where the panel is scrolled to */
  function select(index, { keep = false } = {}) {
    const to = keep && index === current ? scrolled : 0;
    if (index !== current) first = 0;
    current = index;
    tabs.forEach((tab, at) => {
      tab.setAttribute('aria-selected', String(at === index));
      tab.tabIndex = at === index ? 0 : -1;
    });
    panel.setAttribute('aria-labelledby', tabs[index].id);
    const from = context();
    panel.replaceChildren(...(from ? drawPanel(from) : []));
    if (scrolled !== to || to > 0) panel.scrollTop = to;
  }

  /** @param {Context} from @returns {Node[]} */
  function drawPanel(from) {
    const { none, above, below } = PANELS[current];
    const items = itemsOf(groups[current]);
    const parts = [
      items.length > 0 && above?.(from, new Set(items.flatMap(({ ids }) => ids))),
      items.length === 0 && h('p', { class: 'none' }, filter.words ? `Nothing here matches “${filter.words}”.` : none),
      first > 0 && turn(`Rows before: ${number(first)}`, first - MOST_ROWS),
      ...drawGroups(groups[current], first, first + MOST_ROWS),
      items.length > first + MOST_ROWS && turn(`Further rows: ${number(items.length - first - MOST_ROWS)}`, first + MOST_ROWS),
      !filter.words && below?.(from),
    ];
    return parts.flatMap((part) => part || []);
  }

  /** @param {string} words @param {number} to */
  function turn(words, to) {
    const onclick = () => {
      first = Math.max(0, to);
      select(current);
      panel.focus();
    };
    return h('button', { type: 'button', class: 'turn', onclick }, words);
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

  /** Up and down go from row to row. @param {KeyboardEvent} event */
  function walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = event.target instanceof Element && event.target.closest('.row');
    if (!step || !row) return;
    const rows = [.../** @type {NodeListOf<HTMLElement>} */ (panel.querySelectorAll('.row'))];
    const next = rows[rows.indexOf(/** @type {HTMLElement} */ (row)) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** @param {Omit<Context, "shown" | "showLayer">} next @param {{ fresh: boolean }} options */
  function show(next, { fresh }) {
    base = next;
    refresh({ fresh });
  }

  /** Brings the row of a mark into sight and lights it. @param {number} id */
  function reveal(id) {
    const mark = base?.article.annotations[id];
    if (!mark) return;
    const index = PANELS.findIndex(({ kind }) => kind === mark.kind);
    const at = itemsOf(groups[index]).findIndex(({ ids }) => ids.includes(id));
    if (at < 0) return;
    if (index !== current) select(index);
    if (at < first || at >= first + MOST_ROWS) {
      first = Math.max(0, at - MOST_ROWS / 2);
      select(index);
    }
    light(mark.kind === 'entity' ? `[data-entity="${mark.entity}"]` : `[data-id="${id}"]`);
  }

  /** The marks of a panel's rows, as far as the filter leaves them; of a name the first. */
  const listed = () => itemsOf(groups[current]).flatMap(({ ids: [id] }) => base?.article.annotations[id] ?? []);

  /** The mark whose row has the focus. */
  function focused() {
    const { id, entity } = /** @type {HTMLElement | null} */ (panel.querySelector('.row:focus'))?.dataset ?? {};
    return base?.article.annotations[Number(entity ? base.article.entities[Number(entity)]?.mentions[0] : (id ?? -1))];
  }

  /** @param {string} selector */
  function light(selector) {
    for (const row of panel.querySelectorAll('[aria-current]')) row.removeAttribute('aria-current');
    for (const row of panel.querySelectorAll(selector)) row.setAttribute('aria-current', 'true');
    const row = panel.querySelector(`.row${selector}`);
    if (row) scrollWithin(panel, row);
  }

  /** Every panel in full, for paper. @returns {Node[]} */
  function drawAll() {
    const from = context();
    if (!from) return [];
    return PANELS.flatMap(({ label, above }, index) => {
      const own = groups[index];
      if (itemsOf(own).length === 0) return [];
      const top = above?.(from, new Set(itemsOf(own).flatMap(({ ids }) => ids)));
      return [h('h2', {}, label), ...(top ? [top] : []), ...drawGroups(own, 0, MOST_PRINTED)];
    });
  }

  return {
    show,
    drawAll,
    reveal,
    listed,
    focused,
    focusFilter: filter.focus,
    /** @param {Set<Layer>} layers */
    showLayers(layers) {
      const changed = layers.has('reported') !== shown.has('reported');
      shown = new Set(layers);
      if (changed) refresh();
    },
  };
}

/** Scrolls the panel alone: the page stays where the reader is. @param {HTMLElement} panel @param {Element} row */
function scrollWithin(panel, row) {
  const outer = panel.getBoundingClientRect();
  const inner = row.getBoundingClientRect();
  const margin = Math.min(80, outer.height / 4);
  if (inner.top >= outer.top + margin && inner.bottom <= outer.bottom - margin) return;
  panel.scrollTop += (inner.top + inner.bottom - outer.top - outer.bottom) / 2;
}
