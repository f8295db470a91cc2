// The legend: what each mark means, how many there are, and a switch for each kind.

import { h } from '../dom.js';
import { LAYERS, layerOf, number } from '../words.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../words.js").Layer} Layer */

/**
 * @param {HTMLElement} root @param {{ onToggle: (shown: Set<Layer>) => void }} handlers
 */
export function createLegend(root, { onToggle }) {
  /** @type {Set<Layer>} */
  const shown = new Set(LAYERS.map(({ id }) => id));
  const chips = LAYERS.map((layer, index) => {
    const count = h('b', { class: 'count' }, '0');
    const button = h(
      'button',
      { type: 'button', class: 'chip', 'aria-pressed': 'true', 'data-layer': layer.id, onclick: () => toggle(index) },
      h('kbd', { 'aria-hidden': 'true' }, String(index + 1)),
      sample(layer.id),
      h('span', {}, layer.many),
      count,
    );
    return { layer: layer.id, button, count };
  });
  root.append(...chips.map(({ button }) => button));

  /** @param {number} index */
  function toggle(index) {
    const { layer, button } = chips[index];
    if (button.hidden) return;
    if (!shown.delete(layer)) shown.add(layer);
    button.setAttribute('aria-pressed', String(shown.has(layer)));
    onToggle(shown);
  }

  /** @param {Article | null} article */
  function show(article) {
    for (const { layer, button, count } of chips) {
      const total = article ? countOf(article, layer) : 0;
      count.textContent = number(total);
      button.hidden = total === 0 && (layer === 'affiliation' || layer === 'event');
    }
  }

  show(null);
  return { show, toggle, shown };
}

/** @param {Article} article @param {Layer} layer */
export const countOf = (article, layer) =>
  article.annotations.filter((annotation) => !annotation.furniture && layerOf(annotation) === layer).length;

/** A few letters drawn as the marks of a layer are. @param {string} layer */
export const sample = (layer) =>
  h(
    'span',
    { class: `swatch m-${layer}`, 'aria-hidden': 'true' },
    layer === 'quote' ? '“ab”' : layer === 'casualty' ? '12' : 'Ab',
  );

/** The legend for the empty page: no counts, nothing to switch. @param {HTMLElement} root */
export function drawMeanings(root) {
  root.append(...LAYERS.map(({ id, one }) => h('li', {}, sample(id), ' ', one)));
}
