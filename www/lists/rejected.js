// What the reader took away, at the end of each panel, to be looked at again and brought back: all mentions of a name that
// went together, or some of them.

import { h } from '../dom.js';
import { markWords, quoteWords } from '../facts.js';
import { number, shorten, surroundings } from '../words.js';
import { tag } from './rows.js';

/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("./rows.js").Context} Context */
/** @typedef {import("./rows.js").Group} Group */

/** Mentions that can be brought back one by one. */
const MOST_MENTIONS = 200;

/** @param {Context} context @param {Annotation["kind"]} kind @returns {Group} */
export function rejectedGroup({ text, rejected = [], restore }, kind) {
  const own = rejected.filter(([mark]) => mark.kind === kind);
  return {
    head: () => h('h3', {}, h('span', {}, 'Rejected by you'), h('b', { class: 'count' }, number(own.length))),
    items: own.map((marks) => ({
      ids: [],
      gone: true,
      words: () => `rejected ${wordsFor(marks[0], text)}`,
      draw: () => draw(marks),
    })),
  };

  /** @param {Annotation[]} marks */
  function draw(marks) {
    const words = wordsFor(marks[0], text);
    const many = marks.length > 1;
    return h(
      'li',
      { class: 'rejected-row' },
      h('s', {}, words),
      many && ` ×${number(marks.length)}`,
      tag('✗ rejected', 'rejected'),
      button(many ? `Bring back all ${number(marks.length)}` : 'Bring back', words, marks),
      many && oneByOne(marks),
    );
  }

  /** @param {Annotation[]} marks */
  function oneByOne(marks) {
    const rows = marks.slice(0, MOST_MENTIONS).map((mark) => {
      const around = surroundings(text, mark, 26);
      return h(
        'li',
        {},
        around.before,
        h('b', {}, around.words),
        around.after,
        ' ',
        button('Bring back', Object.values(around).join(''), [mark]),
      );
    });
    return h('details', {}, h('summary', {}, 'One by one'), h('ul', {}, ...rows));
  }

  /** @param {string} label @param {string} words @param {Annotation[]} marks */
  function button(label, words, marks) {
    const told = h('span', { class: 'visually-hidden' }, `: ${words}`);
    return restore && h('button', { type: 'button', class: 'link', onclick: () => restore(marks) }, label, told);
  }
}

/** @param {Annotation} mark @param {string} text */
const wordsFor = (mark, text) => (mark.kind === 'quote' ? shorten(quoteWords(text, mark), 80) : markWords(text, mark));
