// What draws the eye for a while: all mentions of the name under the pointer, ticks in the gutter, what a filter finds.

import { marksOfKind } from '../facts.js';
import { layerOf } from '../words.js';
import { createTicks } from './ticks.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("./units.js").Unit} Unit */

/** Mentions lit at once. */
const MOST_LIT = 500;
/** Found words that are lit. */
const MOST_FOUND = 500;

/**
 * @param {{ sheet: HTMLElement, view: HTMLElement, lists: HTMLElement, onPick: (id: number) => void,
 *   painter: ReturnType<typeof import("./paint.js").createPainter> }} parts
 */
export function createAttention({ sheet, view, lists, painter, onPick }) {
  const ticks = createTicks(sheet, painter, view, { onPick });
  let text = '';
  /** @type {Article | null} */
  let article = null;
  /** @type {Set<string>} */
  let shown = new Set();
  /** @type {Annotation | null} */
  let chosen = null;
  /** @type {number[]} What is lit now. */
  let near = [];

  for (const part of [view, lists]) {
    part.addEventListener('mouseover', (event) => light(pointedAt(event.target)));
    part.addEventListener('mouseleave', () => light([]));
    part.addEventListener('focusin', (event) => light(pointedAt(event.target)));
    part.addEventListener('focusout', () => light([]));
  }

  /** The marks that belong to what is under the pointer: all mentions of a name, or the mark of a row. @param {EventTarget | null} target @returns {number[]} */
  function pointedAt(target) {
    if (!article || !(target instanceof Element)) return [];
    const mark = target.closest('mark');
    if (mark) {
      const entity = painter
        .idsAt(mark)
        .map((id) => article?.annotations[id])
        .find((own) => own?.kind === 'entity' && shown.has(layerOf(own)));
      return entity?.kind === 'entity' ? mentionsOf(entity.entity) : [];
    }
    const row = /** @type {HTMLElement | SVGElement | null} */ (target.closest('[data-entity], [data-id]'));
    if (row?.dataset.entity) return mentionsOf(Number(row.dataset.entity));
    return row?.dataset.id ? [Number(row.dataset.id)] : [];
  }

  /** @param {number} entity */
  const mentionsOf = (entity) => article?.entities[entity]?.mentions ?? [];

  /** @param {number[]} ids */
  function light(ids) {
    if (ids.length === near.length && ids.every((id, index) => id === near[index])) return;
    for (const element of view.querySelectorAll('.near')) element.classList.remove('near');
    near = ids;
    for (const id of ids.slice(0, MOST_LIT)) for (const element of painter.drawn(id)) element.classList.add('near');
    tickMentions();
  }

  function tickMentions() {
    if (!article) return;
    const { annotations } = article;
    const mark = chosen?.kind === 'entity' ? mentionsOf(chosen.entity) : [];
    const ids = near.length > 0 ? near : mark;
    ticks.set(
      'mentions',
      ids.flatMap((id) => (annotations[id] ? [{ id, start: annotations[id].start, kind: layerOf(annotations[id]) }] : [])),
    );
  }

  function tickFigures() {
    const figures = article && shown.has('casualty') ? marksOfKind(article, 'casualty') : [];
    ticks.set(
      'figures',
      figures.map(({ id, start }) => ({ id, start, kind: 'casualty' })),
    );
  }

  /** Dims what does not answer the filter and lights its words. @param {string} words @param {Set<number>} ids */
  function filter(words, ids) {
    const wanted = words.toLowerCase();
    const answers = (/** @type {Unit} */ { start, end, pieces }) =>
      pieces.some((piece) => piece.ids.some((id) => ids.has(id))) || text.slice(start, end).toLowerCase().includes(wanted);
    painter.dim(words ? answers : null);
    lightWords(wanted);
  }

  /** @param {string} wanted */
  function lightWords(wanted) {
    if (!('highlights' in CSS)) return; // Older browsers dim only.
    if (!wanted) return void CSS.highlights.delete('found');
    CSS.highlights.set('found', new Highlight(...findWords(view, wanted)));
  }

  return {
    filter,
    /** @param {string} nextText @param {Article} next */
    show(nextText, next) {
      text = nextText;
      article = next;
      near = [];
      ticks.setLength(text.length);
      tickFigures();
      tickMentions();
    },
    /** @param {Annotation | null} mark */
    choose(mark) {
      chosen = mark;
      tickMentions();
    },
    /** @param {Set<string>} layers */
    showLayers(layers) {
      shown = layers;
      tickFigures();
    },
  };
}

/** Where words stand in the text that is drawn, piece by piece. @param {HTMLElement} view @param {string} wanted */
function findWords(view, wanted) {
  const ranges = [];
  const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  while (ranges.length < MOST_FOUND && walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const at = node.data.toLowerCase().indexOf(wanted);
    if (at < 0 || at + wanted.length > node.length || node.parentElement?.closest('.speakers, .fold')) continue;
    ranges.push(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + wanted.length }));
  }
  return ranges;
}
