// The card of the chosen mark: what it is, how it was read, why, what else it may be, and what can be done with it. A form
// takes the place of all that while the reader corrects.

import { actionsFor, actionsForOne, alternativesOf, reviewOf } from '../correct/actions.js';
import { h } from '../dom.js';
import { quoteWords } from '../facts.js';
import { showKey } from '../frame/keymap.js';
import { sample } from '../view/legend.js';
import { CONFIDENCE, REVIEWS, layerOf, layerWord, shorten } from '../words.js';
import { facts } from './lines.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("../correct/actions.js").Action} Action */
/** @typedef {{ text: string, article: Article, shown: Set<string>, choose: (id: number) => void, setPublished: () => void }} Context */

/**
 * @param {HTMLElement} root
 * @param {{ describeRule: (rule: string) => Promise<string | undefined>, calendar: import("../review/days.js").Calendar, onClose: () => void,
 *   onAction: (action: import("../correct/actions.js").ActionId) => void, onCopy: () => void,
 *   onTake: (edit: import("../review/edits.js").Edit, words: string) => void }} handlers
 */
export function createCard(root, { describeRule, calendar, onClose, onAction, onCopy, onTake }) {
  /** @type {{ mark: Annotation, context: Context } | null} */
  let shown = null;
  /** @type {HTMLElement | null} A form in place of the facts. */
  let working = null;
  /** Whether other readings have joined what was drawn last, once that is known. */
  let grown = Promise.resolve(false);

  /** @param {Annotation | null} mark @param {Context} context @returns {Promise<boolean>} whether the card grew once it was drawn */
  async function show(mark, context) {
    const same = mark !== null && shown !== null && samePlace(mark, shown.mark);
    shown = mark && { mark, context };
    if (working && same) return false; // The reader is at work on this very mark.
    working = null;
    grown = Promise.resolve(false);
    draw({ same });
    return grown;
  }

  /** @param {{ same?: boolean }} [how] same: the mark that was here already */
  function draw({ same = false } = {}) {
    const focused = root.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement) : null;
    const scrolled = same ? root.scrollTop : 0; // Asked only where it counts: it makes the browser lay out the page.
    root.hidden = shown === null;
    root.classList.toggle('working', working !== null);
    if (!shown) return root.replaceChildren();
    const { mark, context } = shown;
    const action = focused?.dataset.action ?? '';
    root.replaceChildren(head(mark), ...(working ? [working] : body(mark, context, action)));
    root.scrollTop = scrolled;
    if (focused && !working && !focusAction(action)) root.focus({ preventScroll: true });
  }

  /** @param {Annotation} mark */
  function head(mark) {
    const layer = layerOf(mark);
    const review = REVIEWS[reviewOf(mark)];
    return h(
      'header',
      {},
      h('h2', {}, sample(layer), layerWord(layer), doubt(mark), review && h('span', { class: `tag ${reviewOf(mark)}` }, review)),
      h('button', { type: 'button', class: 'close', 'aria-label': 'Close the card', onclick: onClose }, '×'),
    );
  }

  /** @param {Annotation} mark @param {Context} context @param {string} focused the action that had the focus */
  function body(mark, context, focused) {
    return [
      excerpt(mark, context),
      buttons(mark, context),
      alternatives(mark, context, focused),
      facts(mark, context),
      why(mark),
    ].filter((part) => part instanceof Node);
  }

  /** @param {Annotation} mark @param {Context} context */
  function buttons(mark, context) {
    const one = actionsForOne(mark, context);
    const copy = button({ id: 'copy', key: 'c', label: 'Copy row' }, onCopy);
    return h(
      'div',
      { class: 'card-actions' },
      h('div', { role: 'group', 'aria-label': 'This mark' }, ...actionsFor(mark, context).map((action) => button(action)), copy),
      one.length > 0 &&
        h(
          'div',
          { role: 'group', class: 'only', 'aria-label': 'This mention only' },
          h('span', {}, 'This mention only:'),
          ...one.map((action) => button(action)),
        ),
    );
  }

  /** @param {Omit<Action, "id"> & { id: string }} action @param {() => void} [run] */
  const button = ({ id, key, label, pressed }, run = () => onAction(/** @type {any} */ (id))) =>
    showKey(
      h(
        'button',
        {
          type: 'button',
          'data-action': id,
          'data-shortcut': key,
          'aria-pressed': pressed === undefined ? null : String(pressed),
          onclick: run,
        },
        h('span', {}, label),
        h('kbd', { 'aria-hidden': 'true' }),
      ),
    );

  /** Other readings: the engine is asked for those of dates, so that they come a moment later. @param {Annotation} mark @param {Context} context @param {string} focused */
  function alternatives(mark, context, focused) {
    const group = h(
      'div',
      { class: 'alternatives', role: 'group', 'aria-label': 'Or rather', hidden: true },
      h('span', {}, 'Or rather:'),
    );
    grown = alternativesOf(mark, context, calendar).then(
      (found) => {
        const choices = found.map(({ words, edit }, index) =>
          h('button', { type: 'button', 'data-action': `other-${index}`, onclick: () => onTake(edit, words) }, words),
        );
        group.append(...choices);
        group.hidden = choices.length === 0;
        if (focused && document.activeElement === root) focusAction(focused);
        return choices.length > 0;
      },
      () => false,
    );
    return group;
  }

  /** @param {Annotation} mark */
  function why(mark) {
    const rule = h('span', { class: 'rule' });
    if (reviewOf(mark) === 'added') rule.textContent = 'You marked these words.';
    else
      describeRule(mark.rule).then(
        (sentence) => {
          rule.textContent = sentence ? sentence.replace(/[.]?$/, '.') : '';
        },
        () => {},
      );
    return h(
      'footer',
      { class: 'why' },
      h('p', {}, h('b', {}, 'Why: '), rule, ' ', reviewOf(mark) !== 'added' && h('code', {}, mark.rule)),
      h('p', {}, h('b', {}, 'Confidence: '), CONFIDENCE[mark.confidence]),
    );
  }

  /** @param {string} id */
  function focusAction(id) {
    const wanted = id && root.querySelector(`[data-action="${id}"]`);
    if (!(wanted instanceof HTMLElement)) return false;
    wanted.focus({ preventScroll: true });
    return true;
  }

  return {
    show,
    /** Shows a form in place of the facts. @param {HTMLElement} form */
    work(form) {
      working = form;
      draw();
    },
    /** What was done just now, with a way back, until the card shows something else. @param {string} said @param {() => void} undo */
    tell(said, undo) {
      root
        .querySelector('header')
        ?.after(h('p', { class: 'told' }, `${said}. `, h('button', { type: 'button', onclick: undo }, 'Undo')));
    },
    /** Back to the facts, as they are now. */
    endWork() {
      working = null;
      draw({ same: true });
    },
    get working() {
      return working !== null;
    },
    focusAction,
  };
}

/** @param {Annotation} one @param {Annotation} other */
const samePlace = (one, other) => one.kind === other.kind && one.start === other.start && one.end === other.end;

/** @param {Annotation} mark */
const doubt = ({ confidence }) => confidence === 'low' && h('span', { class: 'tag' }, '? check');

/** @param {Annotation} mark @param {Context} context */
function excerpt(mark, { text }) {
  const words = mark.kind === 'quote' ? quoteWords(text, mark) : text.slice(mark.start, mark.end);
  return h(
    'p',
    { class: 'excerpt' },
    mark.kind === 'quote' && mark.form !== 'indirect' ? `“${shorten(words, 240)}”` : shorten(words, 240),
  );
}
