// The session: the drafts on the page, which of them is open, and the history of each.
//
//   session.draft                          the open draft (draft.js); immutable
//   session.change(label, fn, { merge })   the ONE way to change it: fn takes the draft and gives the next one; giving the same
//                                          draft back changes nothing. `label` is what undo says ("Undone: <label>"); changes
//                                          with the same `merge` word that follow each other quickly are one step.
//   session.edit(...edits)                 change() that adds corrections (edits.js) under their own words
//   session.start(given, label)            another article in place of the open one; undo brings the earlier one back. Another version
//                                          of the same article takes its corrections over
//   session.undo(), session.redo()         give the label, or "" where there is nothing to undo
//   session.undoLabel, session.redoLabel   what they would do; "" if nothing
//   session.drafts                         all drafts in order (the batch); session.add(givens), open(id), remove(id)
//   session.subscribe(listener)            told after each change: { draft, before, how, label }; gives a function that ends it
//
// The page draws `review(draft.text, article, draft.edits).article` (apply.js), so views know nothing of corrections.
// Corrections name marks by anchors: make them with anchorOfMark(text, article, mark) of edits.js, or with
// anchorOf(text, { start, end }, kind) of anchor.js for a selection; then session.edit(set(anchor, { outcome: 'injured' })).

import { carryOver, newDraft, withEdits } from './draft.js';
import { editWords } from './edits.js';
import * as history from './history.js';

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./edits.js").Edit} Edit */
/**
 * `before` is the draft that was open; how "list": only the list of drafts changed.
 * @typedef {{ draft: Draft, before: Draft, how: "change" | "undo" | "redo" | "start" | "open" | "list", label: string }} Change
 */
/** @typedef {ReturnType<typeof createSession>} Session */

/** @param {{ drafts?: Draft[], now?: () => number }} [options] */
export function createSession({ drafts = [], now = Date.now } = {}) {
  /** @type {import("./history.js").History[]} */
  let histories = (drafts.length > 0 ? drafts : [newDraft()]).map(history.begin);
  let at = 0;
  /** @type {Set<(change: Change) => void>} */
  const listeners = new Set();

  const present = () => histories[at].present;

  /** @param {Change["how"]} how @param {string} label @param {Draft} before */
  function tell(how, label, before) {
    for (const listener of [...listeners]) listener({ draft: present(), before, how, label });
  }

  /** @param {import("./history.js").History} next @param {Change["how"]} how @param {string} label */
  function step(next, how, label) {
    const before = present();
    if (next === histories[at]) return '';
    histories[at] = next;
    tell(how, label, before);
    return label;
  }

  /** @param {string} label @param {(draft: Draft) => Draft} fn @param {{ merge?: string }} [options] */
  const change = (label, fn, { merge } = {}) =>
    step(history.change(histories[at], label, fn(present()), { merge, now: now() }), 'change', label);

  /** @param {Partial<Draft>} given @param {string} [label] */
  function start(given, label = 'new article') {
    const next = carryOver(present(), newDraft({ ...given, id: present().id }));
    return step(history.change(histories[at], label, next), 'start', label);
  }

  /** @param {string} id */
  function open(id) {
    const index = histories.findIndex(({ present: { id: own } }) => own === id);
    if (index < 0 || index === at) return;
    const before = present();
    at = index;
    tell('open', '', before);
  }

  /** Adds drafts to the list and gives their ids; the open one stays open. @param {Partial<Draft>[]} givens */
  function add(givens) {
    const added = givens.map((given) => newDraft(given));
    histories = [...histories, ...added.map(history.begin)];
    tell('list', '', present());
    return added.map(({ id }) => id);
  }

  /**
   * Drafts of an earlier visit. They take the place of an empty page; where the reader has begun already, they join the list.
   * @param {Draft[]} drafts @param {string} id which was open
   */
  function restore(drafts, id) {
    const before = present();
    const begun = histories.filter(({ past, present: { text } }) => past.length > 0 || text.trim() !== '');
    histories = [...drafts.map(history.begin), ...begun];
    if (begun.length > 0) at = histories.findIndex(({ present: { id: own } }) => own === before.id);
    else
      at = Math.max(
        0,
        drafts.findIndex(({ id: own }) => own === id),
      );
    tell(begun.length > 0 ? 'list' : 'open', '', before);
  }

  /** @param {string} id */
  function remove(id) {
    const before = present();
    histories = histories.filter(({ present: { id: own } }) => own !== id);
    if (histories.length === 0) histories = [history.begin(newDraft())];
    const still = histories.findIndex(({ present: { id: own } }) => own === before.id);
    at = still >= 0 ? still : Math.min(at, histories.length - 1);
    tell(still >= 0 ? 'list' : 'open', '', before);
  }

  return {
    get draft() {
      return present();
    },
    get drafts() {
      return histories.map(({ present: draft }) => draft);
    },
    get undoLabel() {
      return history.undoLabel(histories[at]);
    },
    get redoLabel() {
      return history.redoLabel(histories[at]);
    },
    change,
    start,
    open,
    add,
    restore,
    remove,
    /** @param {...Edit} edits */
    edit: (...edits) => change(edits.length === 1 ? editWords(edits[0]) : `${edits.length} corrections`, withEdits(...edits)),
    undo: () => step(history.undo(histories[at]), 'undo', history.undoLabel(histories[at])),
    redo: () => step(history.redo(histories[at]), 'redo', history.redoLabel(histories[at])),
    /** @param {(change: Change) => void} listener */
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
