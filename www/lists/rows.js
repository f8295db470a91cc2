// What the panels share: groups of rows, each row a button that chooses its mark.

import { h } from '../dom.js';

/** @typedef {import("../../js/index.js").Article} Article */

/** @typedef {(id: number) => void} Choose */
/** @typedef {{ text: string, article: Article, choose: Choose }} Context What a panel is drawn from. */
/** @typedef {{ head: () => Node, items: (() => Node)[] }} Group Rows under one heading, each made only when it is shown. */
/** @typedef {{ id: string, label: string, kind: "casualty" | "quote" | "entity" | "date", none: string,
 *   count: (article: Article) => number, groups: (context: Context) => Group[] }} Panel */

/** @param {Group[]} groups @param {number} most */
export function drawGroups(groups, most) {
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

/** A question mark on what the engine is not sure of. @param {{ confidence: string }} mark */
export const doubt = ({ confidence }) => confidence === 'low' && h('span', { class: 'tag' }, '? check');

/** @param {{ id?: number, choose: Choose }} target @param {...(Node | string | null | undefined | false)} children */
export function row({ id, choose }, ...children) {
  return h('button', { type: 'button', class: 'row', 'data-id': id, onclick: () => choose(id ?? -1) }, ...children);
}
