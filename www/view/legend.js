// The legend: what each mark means, how many there are, and a switch for each kind.

import { h } from '../dom.js';
import { showKey } from '../frame/keymap.js';
import { LAYERS, layerOf, number } from '../words.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../words.js").Layer} Layer */

/** Kinds without a switch where an article has none of them. @type {Set<Layer>} */
const RARE = new Set(['affiliation', 'event', 'reported']);

/** @type {Partial<Record<Layer, string>>} */
const SAMPLES = { quote: '“ab”', casualty: '12', reported: 'that' };

/**
 * @param {HTMLElement} root @param {{ onToggle: (shown: Set<Layer>) => void }} handlers
 */
export function createLegend(root, { onToggle }) {
  /** @type {Set<Layer>} */
  const shown = new Set(LAYERS.filter(({ off }) => !off).map(({ id }) => id));
  const chips = LAYERS.map((layer, index) => {
    const count = h('b', { class: 'count' }, '0');
    const button = h(
      'button',
      {
        type: 'button',
        class: 'chip',
        'aria-pressed': String(!layer.off),
        'data-layer': layer.id,
        'data-shortcut': String(index + 1),
        onclick: () => toggle(index),
      },
      h('kbd', { 'aria-hidden': 'true' }),
      sample(layer.id),
      h('span', {}, layer.many),
      count,
    );
    showKey(button);
    return { layer: layer.id, button, count };
  });
  root.append(...chips.map(({ button }) => button));

  /** @param {number} index */
  function toggle(index) {
    const { layer, button } = chips[index];
    if (!button.hidden) turn(layer, !shown.has(layer));
  }

  /** @param {Layer} layer @param {boolean} on */
  function turn(layer, on) {
    if (shown.has(layer) === on) return;
    if (on) shown.add(layer);
    else shown.delete(layer);
    chips.find((chip) => chip.layer === layer)?.button.setAttribute('aria-pressed', String(on));
    onToggle(shown);
  }

  /** @param {Article | null} article */
  function show(article) {
    for (const { layer, button, count } of chips) {
      const total = article ? countOf(article, layer) : 0;
      count.textContent = number(total);
      button.hidden = total === 0 && RARE.has(layer);
    }
  }

  /** What was shown before all were hidden. @type {Layer[]} */
  let before = [];

  /** All kinds off; where all are, those on again that were on before. */
  function toggleAll() {
    const wanted = shown.size > 0 ? [] : before;
    before = [...shown];
    for (const { layer } of chips) turn(layer, wanted.includes(layer));
  }

  show(null);
  return { show, toggle, toggleAll, turnOn: (/** @type {Layer} */ layer) => turn(layer, true), shown };
}

/** @param {Article} article @param {Layer} layer */
export const countOf = (article, layer) =>
  article.annotations.filter((annotation) => !annotation.furniture && layerOf(annotation) === layer).length;

/** A few letters drawn as the marks of a layer are. @param {Layer} layer */
export const sample = (layer) => h('span', { class: `swatch m-${layer}`, 'aria-hidden': 'true' }, SAMPLES[layer] ?? 'Ab');

/** The legend for the empty page: no counts, nothing to switch. @param {HTMLElement} root */
export function drawMeanings(root) {
  root.append(...LAYERS.map(({ id, one }) => h('li', {}, sample(id), ' ', one)));
}
