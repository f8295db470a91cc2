// What the panels share: groups of rows, each row a button that chooses its mark; and how a filter narrows them.

import { h } from '../dom.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("../words.js").Layer} Layer */
/** @typedef {(id: number) => void} Choose */
/** @typedef {{ text: string, article: Article, conventions: import("../conventions.js").Conventions, shown: Set<Layer>, choose: Choose, showLayer: (layer: Layer) => void,
 *   rejected?: Annotation[][], restore?: (marks: Annotation[]) => void }} Context What a panel is drawn from; `rejected`: the marks that the reader took away, those together that went together. */
/** @typedef {{ ids: number[], words: () => string, draw: () => Node, gone?: boolean }} Item One row, made only when it is shown: its marks, and the words that a filter looks in; `gone` for a mark that the reader rejected. */
/** @typedef {{ over?: (() => Node)[], head: () => Node, items: Item[], wrap?: (rows: Node[]) => Node }} Group Rows under one heading, in a list unless `wrap` says otherwise; `over`: headings that stand above this group and its neighbours, each drawn once. */
/** @typedef {{ id: string, label: string, kind: Annotation["kind"], none: string,
 *   groups: (context: Context) => Group[],
 *   above?: (context: Context, ids: Set<number>) => Node | null,
 *   below?: (context: Context) => Node | null }} Panel `above` and `below`: what is told before and after the rows; ids: the marks of the rows. */

/** @param {Group[]} groups */
export const itemsOf = (groups) => groups.flatMap(({ items }) => items);

/** The rows that hold all words of the filter, in any order. @param {Group[]} groups @param {string} filter */
export function narrow(groups, filter) {
  const wanted = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  const holds = (/** @type {Item} */ { words }) => {
    const told = words().toLowerCase();
    return wanted.every((word) => told.includes(word));
  };
  return groups.map((group) => ({ ...group, items: group.items.filter(holds) }));
}

/** @param {Group[]} groups @param {number} from @param {number} to */
export function drawGroups(groups, from, to) {
  const sections = [];
  const drawn = new Set();
  let at = 0;
  for (const { over = [], head, items, wrap = list } of groups) {
    const rows = items.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += items.length;
    if (rows.length === 0) continue;
    const above = over.filter((heading) => !drawn.has(heading));
    for (const heading of above) drawn.add(heading);
    sections.push(...above.map((heading) => heading()));
    sections.push(h('section', { class: 'group' }, head(), wrap(rows.map(({ draw }) => draw()))));
  }
  return sections;
}

/** @param {Node[]} rows */
const list = (rows) => h('ul', {}, ...rows);

/** What the reader has done with a mark, by sign and word. @type {Record<import("../review/desk.js").Review, string>} */
const REVIEWS = { auto: '', accepted: '✓ accepted', edited: '✎ edited', added: '+ added' };

/** A word on a row, if there is one to say. @param {string | false | null | undefined} words @param {string} [kind] */
export function tag(words, kind = '') {
  if (!words) return '';
  const all = document.createDocumentFragment();
  all.append(' ', h('span', { class: `tag ${kind}`.trim() }, words));
  return all;
}

/** What the engine is not sure of, and what the reader has done. @param {{ confidence: Annotation["confidence"], review?: import("../review/desk.js").Review }} mark */
export const signs = ({ confidence, review = 'auto' }) => [
  confidence === 'low' && review === 'auto' && tag('? check', 'doubt'),
  tag(REVIEWS[review], review),
];

/** @param {{ id?: number, choose: Choose }} target @param {...(Node | string | null | undefined | false)} children */
export function row({ id, choose }, ...children) {
  return h('button', { type: 'button', class: 'row', 'data-id': id, onclick: () => choose(id ?? -1) }, ...children);
}
