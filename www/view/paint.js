// Paints the article: one element a unit, one <mark> a segment, rebuilt only where something changed.

import { h } from '../dom.js';
import { createChunks } from './chunks.js';
import { ELEMENTS, unitsOf } from './units.js';
import { layerOf, shorten } from '../words.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("./units.js").Unit} Unit */
/** @typedef {import("./units.js").Piece} Piece */
/** @typedef {{ id: number, name: string, role: string, quoted: boolean }} Voice One who speaks in a unit; `quoted` if word for word. */
/** @typedef {{ unit: Unit, run: number, fold: string | null, speakers: Voice[], signature: string }} Plan */
/** @typedef {{ signature: string, elements: HTMLElement[], marks: HTMLElement[], unit: Unit }} Row */

/**
 * Rows drawn before the first frame, and milliseconds of drawing before the page may breathe again. Where the browser takes
 * long to lay out what was drawn, slices are as long as that, so that half of the time goes into drawing.
 */
const FIRST_ROWS = 24;
const SLICE_MS = 8;
const MOST_SLICE_MS = 30;

/** Layers that draw an underline; a second one on the same words needs an element of its own. */
const UNDERLINED = new Set(['person', 'organization', 'place', 'affiliation', 'event', 'date']);

/**
 * @param {HTMLElement} root
 */
export function createPainter(root) {
  const chunks = createChunks(root);
  /** @type {Row[]} */
  const rows = [];
  /** @type {Map<number, HTMLElement[]>} */
  let elementsOf = new Map();
  /** @type {WeakMap<Element, number[]>} */
  const idsOf = new WeakMap();
  /** @type {WeakMap<Element, number>} Where the words of a unit's element begin in the text. */
  const startOf = new WeakMap();
  /** @type {((unit: Unit) => boolean) | null} Which units stay bright while the reader filters. */
  let bright = null;
  /** @type {{ finish: () => void, stop: () => void } | null} The drawing of what a long article still lacks. */
  let drawing = null;
  /** @type {Set<number>} Runs of furniture that the reader has opened. */
  const open = new Set();

  /**
   * Draws the article, keeping the rows that have not changed.
   * @param {string} text @param {Article} article @param {{ editing?: boolean }} [options]
   */
  function paint(text, article, { editing = false } = {}) {
    drawing?.stop();
    const plans = planRows(text, article, editing);
    const { head, tail } = unchanged(plans);
    const kept = rows.splice(rows.length - tail, tail);
    const stale = rows.splice(head);
    for (const mark of stale.flatMap(({ marks }) => marks)) idsOf.delete(mark);
    elementsOf = new Map();
    for (const [index, row] of rows.entries()) register(row, plans[index]);
    for (const [index, row] of kept.entries()) register(row, plans[plans.length - tail + index]);
    replaceRows(text, plans.slice(head, plans.length - tail), article, stale, kept);
  }

  /** @param {Plan[]} plans */
  function unchanged(plans) {
    const most = Math.min(plans.length, rows.length);
    let head = 0;
    while (head < most && plans[head].signature === rows[head].signature) head++;
    let tail = 0;
    while (tail < most - head && plans[plans.length - 1 - tail].signature === rows[rows.length - 1 - tail].signature) tail++;
    return { head, tail };
  }

  /**
   * Draws the first rows at once and the others in slices between frames, each in the place of a stale one: a page that
   * is being scrolled keeps its height. A stale one that would look the same stays.
   * @param {string} text @param {Plan[]} plans @param {Article} article @param {Row[]} stale @param {Row[]} kept
   */
  function replaceRows(text, plans, article, stale, kept) {
    let next = 0;
    let frame = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    let drawn = 0;
    const drawOne = () => {
      const old = stale[next];
      const same = old?.signature === plans[next].signature;
      const row = same ? old : drawRow(text, plans[next], article);
      if (!same) {
        chunks.insertAfter(row.elements, rows.at(-1)?.elements.at(-1));
        if (old) chunks.remove(old.elements);
        drawn++;
      }
      rows.push(row);
      register(row, plans[next++]);
    };
    const stop = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      drawing = null;
      rows.push(...stale.slice(next), ...kept);
    };
    const finish = () => {
      while (next < plans.length) drawOne();
      for (const { elements } of stale.splice(next)) chunks.remove(elements);
      stop();
    };
    let rested = 0;
    const slice = () => {
      const start = performance.now();
      const spent = Math.min(Math.max(start - rested, SLICE_MS), MOST_SLICE_MS);
      while (next < plans.length && performance.now() < start + spent) drawOne();
      if (next === plans.length) return finish();
      rested = performance.now();
      awaitFrame();
    };
    const awaitFrame = () => {
      frame = requestAnimationFrame(() => (timer = setTimeout(slice)));
    };
    while (next < plans.length && drawn < FIRST_ROWS) drawOne();
    drawing = { finish, stop };
    if (next === plans.length) return finish();
    awaitFrame();
  }

  /** @param {Row} row @param {Plan} plan */
  function register(row, plan) {
    row.unit = plan.unit;
    startOf.set(bodyOf(row), plan.unit.start);
    if (bright) dimRow(row);
    const marked = plan.unit.pieces.filter(({ ids }) => ids.length > 0);
    row.marks.forEach((element, index) => {
      const { ids } = marked[index];
      idsOf.set(element, ids);
      for (const id of ids) {
        const list = elementsOf.get(id);
        if (list) list.push(element);
        else elementsOf.set(id, [element]);
      }
    });
  }

  /** The element with a row's words. @param {Row} row */
  const bodyOf = ({ elements }) => elements[elements.length - 1];

  /** @param {Row} row */
  const dimRow = (row) => bodyOf(row).classList.toggle('dim', bright !== null && !bright(row.unit));

  /** @param {string} text @param {Plan} plan @param {Article} article @returns {Row} */
  function drawRow(text, plan, article) {
    /** @type {HTMLElement[]} */
    const marks = [];
    const { unit } = plan;
    const element = h(unit.kind === 'blank' ? 'p' : ELEMENTS[unit.kind], { class: unitClass(plan) });
    if (plan.run >= 0) element.dataset.run = String(plan.run);
    if (plan.speakers.length > 0) element.append(drawSpeakers(plan));
    for (const piece of unit.pieces) element.append(drawPiece(text, piece, article, marks));
    const elements = plan.fold === null ? [element] : [drawFold(plan), element];
    return { signature: plan.signature, elements, marks, unit };
  }

  /** @param {Plan} plan */
  function unitClass({ unit, run }) {
    const classes = ['unit', unit.kind];
    if (run >= 0) classes.push('in-furniture');
    if (run >= 0 && open.has(run)) classes.push('open');
    return classes.join(' ');
  }

  /** @param {Plan} plan */
  function drawFold({ run, fold }) {
    const button = h('button', {
      type: 'button',
      'aria-expanded': String(open.has(run)),
      onclick: () => toggleFold(run, button),
    });
    button.textContent = open.has(run) ? 'Hide' : 'Show';
    return h('div', { class: 'fold' }, h('span', {}, fold), button);
  }

  /** @param {number} run @param {HTMLElement} button */
  function toggleFold(run, button) {
    drawing?.finish();
    const opened = !open.has(run);
    if (opened) open.add(run);
    else open.delete(run);
    button.textContent = opened ? 'Hide' : 'Show';
    button.setAttribute('aria-expanded', String(opened));
    for (const unit of root.querySelectorAll(`[data-run="${run}"]`)) unit.classList.toggle('open', opened);
  }

  return {
    paint,
    /** Forgets which furniture was opened: another article begins. */
    reset: () => open.clear(),
    /** The elements of one annotation, in order; draws the rest of a long article if need be. */
    elements(/** @type {number} */ id) {
      if (!elementsOf.has(id)) drawing?.finish();
      return elementsOf.get(id) ?? [];
    },
    /** The elements of one annotation as far as they are drawn by now. */
    drawn: (/** @type {number} */ id) => elementsOf.get(id) ?? [],
    /** Dims the units that do not answer a question; null brightens all. */
    dim(/** @type {((unit: Unit) => boolean) | null} */ keeps) {
      if (!bright && !keeps) return;
      bright = keeps;
      for (const row of rows) dimRow(row);
    },
    /** The ids of the annotations on an element of the view. */
    idsAt: (/** @type {Element | null} */ element) => (element && idsOf.get(element)) ?? [],
    /** Where in the text the words of a unit begin. */
    startOf: (/** @type {Element} */ unit) => startOf.get(unit),
    /** Whether an annotation lies in furniture that is folded away. */
    folded(/** @type {number} */ id) {
      const unit = elementsOf.get(id)?.[0]?.closest('.in-furniture');
      return Boolean(unit && !unit.classList.contains('open'));
    },
  };
}

/**
 * @param {string} text @param {Article} article @param {boolean} editing
 * @returns {Plan[]}
 */
function planRows(text, article, editing) {
  const units = unitsOf(text, editing ? { blocks: [], segments: article.segments } : article);
  const runs = editing ? units.map(() => -1) : furnitureRuns(units);
  return units.map((unit, index) => {
    const run = runs[index];
    const fold = run >= 0 && run !== runs[index - 1] ? foldWords(text, units, runs, index) : null;
    const speakers = editing || run >= 0 ? [] : speakersOf(unit, article);
    const signature = JSON.stringify([
      text.slice(unit.start, unit.end),
      unit.kind,
      run,
      fold,
      speakers.map(({ name, role, quoted }) => [name, role, quoted]),
      unit.pieces.map((piece) => [piece.end - piece.start, piece.block, ...layersOf(piece, article)]),
    ]);
    return { unit, run, fold, speakers, signature };
  });
}

/**
 * Numbers the runs of furniture, blank lines between them included; -1 for the article proper.
 * @param {Unit[]} units
 */
function furnitureRuns(units) {
  const runs = units.map(() => -1);
  let run = -1;
  let last = -2;
  units.forEach((unit, index) => {
    if (unit.kind !== 'furniture') return;
    const joined = last >= 0 && units.slice(last + 1, index).every(({ kind }) => kind === 'blank');
    if (!joined) run++;
    for (let at = joined ? last + 1 : index; at <= index; at++) runs[at] = run;
    last = index;
  });
  return runs;
}

/** @param {string} text @param {Unit[]} units @param {number[]} runs @param {number} index */
function foldWords(text, units, runs, index) {
  let past = index;
  while (runs[past] === runs[index]) past++;
  const inRun = units.slice(index, past).filter(({ kind }) => kind === 'furniture');
  const treated = inRun.length === 1 ? '1 line is' : `${inRun.length} lines are`;
  return `${treated} not part of the article: “${shorten(text.slice(inRun[0].start, inRun[0].end), 48)}”`;
}

/** @param {Unit} unit @param {Article} article */
function speakersOf(unit, article) {
  /** @type {Plan["speakers"]} */
  const speakers = [];
  for (const id of new Set(unit.pieces.flatMap(({ ids }) => ids))) {
    const quote = article.annotations[id];
    if (quote?.kind !== 'quote') continue;
    const name = quote.speaker.name ?? 'Unknown speaker';
    const role = quote.speaker.entity === null ? '' : (article.entities[quote.speaker.entity]?.role ?? '');
    const quoted = layerOf(quote) === 'quote';
    const known = speakers.find((speaker) => speaker.name === name);
    if (known) known.quoted ||= quoted;
    else speakers.push({ id, name, role, quoted });
  }
  return speakers;
}

/** @param {Plan} plan */
function drawSpeakers({ speakers }) {
  return h(
    'span',
    { class: speakers.some(({ quoted }) => quoted) ? 'speakers' : 'speakers reported' },
    ...speakers.map(({ name, role, quoted }) =>
      h(
        'span',
        { class: quoted ? 'speaker' : 'speaker reported', title: role ? `${name}, ${role}` : name },
        shorten(name, 60),
        role && h('small', {}, shorten(role, 60)),
      ),
    ),
  );
}

/**
 * The layers on a piece, each once; "low" follows the name of one that no confident mark carries.
 * @param {Piece} piece @param {Article} article
 */
function layersOf({ ids }, article) {
  /** @type {Map<string, boolean>} */
  const sure = new Map();
  for (const id of ids) {
    const annotation = article.annotations[id];
    const layer = layerOf(annotation);
    sure.set(layer, Boolean(sure.get(layer)) || annotation.confidence !== 'low');
  }
  return [...sure].map(([layer, confident]) => (confident ? layer : `${layer} low`));
}

/** @param {string} text @param {Piece} piece @param {Article} article @param {HTMLElement[]} marks */
function drawPiece(text, piece, article, marks) {
  const words = document.createTextNode(text.slice(piece.start, piece.end));
  /** @type {Node} */
  let node = words;
  if (piece.ids.length > 0) {
    const mark = drawMark(words, layersOf(piece, article));
    marks.push(mark);
    node = mark;
  }
  return piece.block && piece.block !== 'paragraph' ? h('span', { class: `part ${piece.block}` }, node) : node;
}

/** @param {Text} words @param {string[]} layers */
function drawMark(words, layers) {
  const [, ...further] = layers.filter((layer) => UNDERLINED.has(layer.split(' ')[0]));
  const inner = further.reduce(
    (/** @type {Node} */ node, layer) => h('span', { class: `second ${className(layer)}` }, node),
    words,
  );
  const own = layers.filter((layer) => !further.includes(layer));
  return h('mark', { class: own.map(className).join(' ') }, inner);
}

/** @param {string} layer "person" or "person low" */
function className(layer) {
  const [name, low] = layer.split(' ');
  return low ? `m-${name} low` : `m-${name}`;
}
