// The session: the drafts on the page, which of them is open, and the history of each.
//
//   session.draft                          the open draft (draft.js); immutable
//   session.change(label, fn, { merge })   the ONE way to change it: fn takes the draft and gives the next one; giving the same
//                                          draft back changes nothing. `label` is what undo says ("Undone: <label>"); changes
//                                          with the same `merge` word that follow each other quickly are one step.
//   session.edit(...edits)                 change() that adds corrections (edits.js) under their own words
//   session.start(given, label)            another article. What the reader had stays in the list, and undo goes back there; another
//                                          version of the same article takes its place and its corrections over
//   session.undo(), session.redo()         give the label, or "" where there is nothing to undo
//   session.undoLabel, session.redoLabel   what they would do; "" if nothing
//   session.drafts                         all drafts in order (the batch); session.add(givens), open(id), remove(id), which gives
//                                          what brings the draft back
//   session.histories, restore(…)          drafts with their undo and redo, to be stored (keeper.js)
//   session.subscribe(listener)            told after each change: { draft, before, how, label }; gives a function that ends it
//
// The page draws `review(draft.text, article, draft.edits).article` (apply.js), so views know nothing of corrections.
// Corrections name marks by anchors: make them with anchorOfMark(text, article, mark) of edits.js, or with
// anchorOf(text, { start, end }, kind) of anchor.js for a selection; then session.edit(set(anchor, { outcome: 'injured' })).

import { carryOver, isBlank, isVersion, isWorth, newDraft, withEdits } from './draft.js';
import { editWords } from './edits.js';
import * as history from './history.js';

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./history.js").History} History */
/**
 * `before` is the draft that was open; how "list": only the list of drafts changed.
 * @typedef {{ draft: Draft, before: Draft, how: "change" | "undo" | "redo" | "start" | "open" | "list", label: string }} Change
 */
/** @typedef {ReturnType<typeof createSession>} Session */

/** @param {{ now?: () => number }} [options] */
export function createSession({ now = Date.now } = {}) {
  /** @type {History[]} */
  let histories = [history.begin(newDraft())];
  let at = 0;
  /** @type {Set<(change: Change) => void>} */
  const listeners = new Set();

  const present = () => histories[at].present;

  /** @param {string} id */
  const indexOf = (id) => histories.findIndex(({ present: { id: own } }) => own === id);

  /** @param {Change["how"]} how @param {string} label @param {Draft} before */
  function tell(how, label, before) {
    for (const listener of [...listeners]) listener({ draft: present(), before, how, label });
    return label;
  }

  /** @param {History} next @param {Change["how"]} how @param {string} label */
  function step(next, how, label) {
    const before = present();
    if (next === histories[at]) return '';
    histories = histories.with(at, next);
    return tell(how, label, before);
  }

  /** @param {string} label @param {(draft: Draft) => Draft} fn @param {{ merge?: string }} [options] */
  const change = (label, fn, { merge } = {}) =>
    step(history.change(histories[at], label, fn(present()), { merge, now: now() }), 'change', label);

  /** @param {Partial<Draft>} given @param {string} [label] */
  function start(given, label = 'new article') {
    const before = present();
    const next = newDraft(given);
    const inPlace = given.id === before.id || !isWorth(before) || isVersion(before.text, next.text);
    if (!inPlace) return join(history.begin(next, { after: before.id, label }), label);
    return step(history.change(histories[at], label, carryOver(before, { ...next, id: before.id })), 'start', label);
  }

  /** Another article beside those there are, and open. @param {History} joined @param {string} label @param {Change["how"]} [how] */
  function join(joined, label, how = 'start') {
    const before = present();
    histories = [...histories, joined];
    at = histories.length - 1;
    return tell(how, label, before);
  }

  /** Where this article came from, if undoing leads there. */
  const cameAfter = () => (histories[at].past.length === 0 ? indexOf(histories[at].after) : -1);

  const undoLabel = () => history.undoLabel(histories[at]) || (cameAfter() >= 0 ? histories[at].label : '');

  function undo() {
    const to = cameAfter();
    if (to < 0) return step(history.undo(histories[at]), 'undo', undoLabel());
    const own = histories[at];
    const { label, present: before } = own;
    const back = histories[to];
    histories = histories.with(to, { ...back, future: [...back.future, { history: own, label }] }).filter((one) => one !== own);
    at = indexOf(own.after);
    return tell('undo', label, before);
  }

  function redo() {
    const own = histories[at];
    const next = own.future.at(-1);
    if (!next || 'draft' in next) return step(history.redo(own), 'redo', history.redoLabel(own));
    histories = histories.with(at, { ...own, future: own.future.slice(0, -1) });
    return join(next.history, next.label, 'redo');
  }

  /** @param {string} id */
  function open(id) {
    const before = present();
    if (indexOf(id) < 0 || id === before.id) return;
    const left = histories[at];
    // An empty page left behind is no article.
    if (isBlank(before) && left.past.length + left.future.length === 0) histories = histories.filter((one) => one !== left);
    at = indexOf(id);
    tell('open', '', before);
  }

  /** Adds drafts to the list and gives their ids; the open one stays open. @param {Partial<Draft>[]} givens */
  function add(givens) {
    const added = givens.map((given) => newDraft(given));
    histories = [...histories, ...added.map((draft) => history.begin(draft))];
    tell('list', '', present());
    return added.map(({ id }) => id);
  }

  /**
   * Articles of an earlier visit. They take the place of an empty page, unless one was open; where the reader has begun
   * already, they join the list.
   * @param {History[]} kept @param {string} id which was open
   */
  function restore(kept, id) {
    const before = present();
    const begun = histories.filter(({ past, present: { text } }) => past.length > 0 || text.trim() !== '');
    const known = id === '' || kept.some(({ present: { id: own } }) => own === id);
    histories = [...kept, ...(begun.length > 0 || known ? begun : histories)];
    at = Math.max(0, indexOf(begun.length > 0 || !known ? before.id : id));
    tell(begun.length > 0 ? 'list' : 'open', '', before);
  }

  /** Takes an article off the list; what it gives back brings it there again. @param {string} id */
  function remove(id) {
    const before = present();
    const gone = histories[indexOf(id)];
    histories = histories.filter((one) => one !== gone);
    if (histories.length === 0) histories = [history.begin(newDraft())];
    const still = indexOf(before.id);
    at = still >= 0 ? still : Math.min(at, histories.length - 1);
    tell(still >= 0 ? 'list' : 'open', '', before);
    return () => void (gone && indexOf(id) < 0 && join(gone, '', 'open'));
  }

  return {
    get draft() {
      return present();
    },
    get drafts() {
      return histories.map(({ present: draft }) => draft);
    },
    get histories() {
      return histories;
    },
    get undoLabel() {
      return undoLabel();
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
    undo,
    redo,
    /** @param {(change: Change) => void} listener */
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
