// The chosen mark: clicks, the one roving stop among all marks, and the light on its words and on its fellow mentions.

import { announce } from '../dom.js';
import { markWords, marksAround, smallest } from '../facts.js';
import { layerOf } from '../words.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("../words.js").Layer} Layer */

/**
 * @param {HTMLElement} view
 * @param {ReturnType<typeof import("./paint.js").createPainter>} painter
 * @param {{ onChoose: (mark: Annotation | null, how: { reveal: boolean }) => void }} handlers
 */
export function createChooser(view, painter, { onChoose }) {
  let text = '';
  /** @type {Article | null} */
  let article = null;
  /** @type {Set<Layer>} */
  let shown = new Set();
  /** @type {Annotation | null} */
  let chosen = null;
  /** @type {HTMLElement | undefined} The mark that the Tab key reaches. */
  let stop;

  view.addEventListener('click', (event) => {
    if (!getSelection()?.isCollapsed) return; // The reader selects text.
    const mark = at(event.target);
    if (mark) {
      choose(mark.id, { focus: true });
      painter.elements(mark.id)[0]?.scrollIntoView({ block: 'nearest' }); // Not under the card of a narrow window.
    } else if (!(/** @type {Element} */ (event.target).closest('button'))) choose(null);
  });

  /** The smallest visible mark at an element. @param {EventTarget | null} target */
  function at(target) {
    const element = target instanceof Element ? target.closest('mark') : null;
    return article ? smallest(article, painter.idsAt(element).filter(visible)) : undefined;
  }

  /** @param {number} id */
  const visible = (id) => Boolean(article && shown.has(layerOf(article.annotations[id])));

  /**
   * @param {number | null} id
   * @param {{ focus?: boolean, scroll?: boolean, reveal?: boolean, tell?: boolean }} [options] reveal: show its row in the lists, too;
   *   tell: announce it
   */
  function choose(id, { focus = false, scroll = false, reveal = true, tell = focus } = {}) {
    unlight();
    chosen = id === null || !article ? null : (article.annotations[id] ?? null);
    if (chosen) light(chosen);
    onChoose(chosen, { reveal });
    if (!chosen) return;
    const first = painter.elements(chosen.id)[0];
    if (focus) first?.focus({ preventScroll: true });
    if (scroll) bringIntoView(first);
    if (tell) announce(markWords(text, chosen));
  }

  /** @param {Annotation} mark */
  function light(mark) {
    const elements = painter.elements(mark.id);
    for (const element of elements) element.classList.add('chosen');
    if (mark.kind === 'entity' && article) {
      const fellows = article.entities[mark.entity]?.mentions ?? [];
      for (const id of fellows) for (const element of painter.elements(id)) element.classList.add('lit');
    }
    stopAt(elements[0]);
  }

  function unlight() {
    for (const element of view.querySelectorAll('.chosen, .lit')) element.classList.remove('chosen', 'lit', 'flash');
  }

  /** Makes this element the only mark that the Tab key reaches. @param {HTMLElement | undefined} element */
  function stopAt(element) {
    stop?.removeAttribute('tabindex');
    stop = element;
    if (element) element.tabIndex = 0;
  }

  /** @param {HTMLElement | undefined} element */
  function bringIntoView(element) {
    if (!element || !chosen) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    for (const part of painter.elements(chosen.id)) part.classList.add('flash');
  }

  /** The marks that can be walked to. */
  const walkable = () => (article?.annotations ?? []).filter(canWalkTo);

  /** @param {Annotation} mark */
  const canWalkTo = ({ id }) => visible(id) && painter.elements(id).length > 0 && !painter.folded(id);

  /** To the next or previous visible mark. @param {1 | -1} direction @param {{ same?: boolean }} [options] same: of the same kind only */
  function step(direction, { same = false } = {}) {
    const layer = same && chosen ? layerOf(chosen) : null;
    const marks = walkable().filter((mark) => layer === null || layerOf(mark) === layer);
    if (marks.length === 0) return;
    const from = chosen ? marks.findIndex(({ id }) => id === chosen?.id) : direction < 0 ? 0 : -1;
    const next = marks[(from + direction + marks.length) % marks.length];
    choose(next.id, { focus: true, scroll: true });
  }

  const hasFocus = () => document.activeElement?.closest('mark') !== null && view.contains(document.activeElement);

  return {
    choose,
    step,
    /** To the mark that stands at a place or after it, where one was taken away. @param {number} at */
    near(at) {
      const marks = article?.annotations ?? [];
      const next = marks.find((mark) => mark.start >= at && canWalkTo(mark)) ?? marks.findLast(canWalkTo);
      if (next) choose(next.id, { focus: true, scroll: true });
      return next;
    },
    /** To the mark around the chosen one. */
    outward() {
      const around = article && chosen && marksAround(article, chosen).find(({ id }) => visible(id));
      if (around) choose(around.id, { focus: true });
    },
    /** Back from the card to the text. */
    focusChosen: () => chosen && painter.elements(chosen.id)[0]?.focus(),
    get chosen() {
      return chosen;
    },
    /** Whether a mark has the focus, which is lost when its row is drawn anew. */
    get focused() {
      return hasFocus();
    },
    /**
     * A new reading: the chosen mark stays chosen if it is still there.
     * @param {string} nextText @param {Article} next @param {boolean} [hadFocus] whether a mark had it before the drawing
     */
    update(nextText, next, hadFocus = hasFocus()) {
      const old = chosen;
      text = nextText;
      article = next;
      const same =
        old && next.annotations.find((mark) => mark.kind === old.kind && mark.start === old.start && mark.end === old.end);
      choose(same?.id ?? null, { focus: hadFocus, reveal: false, tell: false });
      if (!same) stopAt(painter.elements(next.annotations.find(({ furniture }) => !furniture)?.id ?? -1)[0]);
    },
    /** @param {Set<Layer>} layers */
    showLayers(layers) {
      shown = layers;
      if (chosen && !visible(chosen.id)) choose(null);
    },
  };
}
