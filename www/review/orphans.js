// Corrections that no longer fit the text: each listed with its words and what it was, to be removed or attached elsewhere.

import { h } from '../dom.js';
import { plural, shorten } from '../words.js';
import { anchorOf } from './anchor.js';
import { withEditAt, withoutEdits } from './draft.js';
import { anchorOfMark, editWords, mapAnchors, withoutAnchors } from './edits.js';

/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("./anchor.js").Anchor} Anchor */
/** @typedef {import("./apply.js").Orphan} Orphan */
/** @typedef {import("./session.js").Session} Session */
/** @typedef {() => { article: Article, mark: Annotation | null, span: { start: number, end: number } | null }} Pick */

/** @type {Record<Orphan["reason"], string>} */
const REASONS = {
  words: 'is gone from the text, or stands in several places now',
  mark: 'is in the text, but no longer marked',
};

/** @type {Record<import("./anchor.js").AnchorKind, string>} */
const WANTED = { entity: 'a name', date: 'a date', quote: 'a quote', casualty: 'a casualty figure', text: 'a passage' };

/** @param {number} count */
export const orphanWords = (count) => `${plural(count, 'correction')} no longer ${count === 1 ? 'fits' : 'fit'} the text.`;

/**
 * @param {HTMLElement} root @param {Session} session @param {{ pick: Pick, say: (message: string) => void }} page
 */
export function createOrphans(root, session, { pick, say }) {
  const summary = h('summary');
  const list = h('ul');
  root.append(h('details', { open: true }, summary, list));

  /** @param {Orphan[]} orphans */
  function show(orphans) {
    root.hidden = orphans.length === 0;
    summary.textContent = orphanWords(orphans.length);
    list.replaceChildren(...orphans.map(draw));
  }

  /** @param {Orphan} orphan */
  function draw(orphan) {
    const [first, ...more] = orphan.lost;
    const words = `“${shorten(first.exact, 60)}”`;
    const also = more.length > 0 && ` (and ${more.length} more)`;
    const what = `${editWords(orphan.edit)} ${words}`;
    return h(
      'li',
      {},
      h(
        'span',
        {},
        h('b', {}, editWords(orphan.edit)),
        ': ',
        words,
        also,
        ` ${REASONS[orphan.reason]}.`,
        !orphan.whole && ' The rest of the correction holds.',
      ),
      h(
        'span',
        { class: 'orphan-actions' },
        // The selection must outlive the press of the button.
        action('Attach to what is chosen', what, () => attach(orphan), true),
        action('Remove', what, () => remove(orphan)),
      ),
    );
  }

  /** @param {string} label @param {string} what @param {() => void} run @param {boolean} [keepsSelection] */
  const action = (label, what, run, keepsSelection = false) =>
    h(
      'button',
      {
        type: 'button',
        'aria-label': `${label}: ${what}`,
        onclick: run,
        onmousedown: keepsSelection && ((/** @type {Event} */ event) => event.preventDefault()),
      },
      label,
    );

  /** @param {Orphan} orphan */
  function remove({ index, edit, lost }) {
    const left = withoutAnchors(edit, lost);
    session.change(`removal of a correction that did not fit`, left ? withEditAt(index, left) : withoutEdits(index));
    focusNext();
  }

  /** @param {Orphan} orphan */
  function attach({ index, edit, lost: [old] }) {
    const anchor = picked(old, edit.do === 'add' || old.kind === 'text');
    if (!anchor) return say(`First choose ${WANTED[old.kind] ?? 'a mark'} in the text, then attach the correction to it.`);
    const next = mapAnchors(edit, (other) => (other === old ? anchor : other));
    session.change('attaching of a correction', withEditAt(index, next));
    focusNext();
  }

  /** @param {Anchor} old @param {boolean} anywhere whether any words will do @returns {Anchor | null} */
  function picked(old, anywhere) {
    const { text } = session.draft;
    const { article, mark, span } = pick();
    if (anywhere && (span || mark)) return anchorOf(text, /** @type {any} */ (span ?? mark), old.kind);
    const selected =
      span && article.annotations.find(({ kind, start, end }) => kind === old.kind && start < span.end && span.start < end);
    const target = selected ?? (mark?.kind === old.kind ? mark : null);
    return target && anchorOfMark(text, article, target);
  }

  /** The pressed button is gone: on to the next row, or to what is left of the list. */
  function focusNext() {
    if (!root.hidden) (list.querySelector('button') ?? summary).focus();
  }

  return { show };
}
