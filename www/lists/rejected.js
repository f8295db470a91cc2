// What the reader took away, at the end of each panel, to be looked at again and brought back.

import { h } from '../dom.js';
import { markWords, quoteWords } from '../facts.js';
import { number, shorten } from '../words.js';
import { tag } from './rows.js';

/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("./rows.js").Context} Context */
/** @typedef {import("./rows.js").Group} Group */

/** @param {Context} context @param {Annotation["kind"]} kind @returns {Group} */
export function rejectedGroup({ text, rejected = [], restore }, kind) {
  const own = rejected.filter((mark) => mark.kind === kind);
  return {
    head: () => h('h3', {}, h('span', {}, 'Rejected by you'), h('b', { class: 'count' }, number(own.length))),
    items: own.map((mark) => ({
      ids: [],
      gone: true,
      words: () => `rejected ${wordsFor(mark, text)}`,
      draw: () =>
        h('li', { class: 'rejected-row' }, h('s', {}, wordsFor(mark, text)), tag('✗ rejected', 'rejected'), button(mark)),
    })),
  };

  /** @param {Annotation} mark */
  function button(mark) {
    const words = h('span', { class: 'visually-hidden' }, `: ${wordsFor(mark, text)}`);
    return restore && h('button', { type: 'button', class: 'link', onclick: () => restore(mark) }, 'Bring back', words);
  }
}

/** @param {Annotation} mark @param {string} text */
const wordsFor = (mark, text) => (mark.kind === 'quote' ? shorten(quoteWords(text, mark), 80) : markWords(text, mark));
