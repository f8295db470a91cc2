// Undo and redo over whole drafts. Drafts share what they have in common, so keeping many costs little. Pure functions.

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {{ draft: Draft, label: string }} Step A draft as it was before the change that `label` names. */
/** @typedef {{ history: History, label: string }} Joined An article that came beside another one and was undone: its whole history waits. */
/**
 * `after` is the draft beside which this one came, which `label` names: undone to its beginning, it goes back there.
 * @typedef {Readonly<{ past: readonly Step[], present: Draft, future: readonly (Step | Joined)[], merge: string, at: number,
 *   after: string, label: string }>} History
 */

/** Steps kept. */
const MOST_STEPS = 500;

/** Changes with the same `merge` word that follow within this many milliseconds are one step: typing, for one. */
const PAUSE_MS = 1_000;

/** @param {Draft} draft @param {{ after?: string, label?: string }} [came] @returns {History} */
export const begin = (draft, { after = '', label = '' } = {}) => ({
  past: [],
  present: draft,
  future: [],
  merge: '',
  at: 0,
  after,
  label,
});

/**
 * @param {History} history @param {string} label what the change is, as in "Undone: merge of 2 names"
 * @param {Draft} draft @param {{ merge?: string, now?: number }} [options] @returns {History}
 */
export function change(history, label, draft, { merge = '', now = 0 } = {}) {
  if (draft === history.present) return history;
  const same = merge !== '' && merge === history.merge && now - history.at <= PAUSE_MS && history.past.length > 0;
  const past = same ? history.past : [...history.past, { draft: history.present, label }].slice(-MOST_STEPS);
  return { ...history, past, present: draft, future: [], merge, at: now };
}

/** @param {History} history @returns {History} */
export function undo(history) {
  const step = history.past.at(-1);
  if (!step) return history;
  const future = [...history.future, { draft: history.present, label: step.label }];
  return { ...history, past: history.past.slice(0, -1), present: step.draft, future, merge: '', at: 0 };
}

/** @param {History} history @returns {History} */
export function redo(history) {
  const step = history.future.at(-1);
  if (!step || 'history' in step) return history;
  const past = [...history.past, { draft: history.present, label: step.label }];
  return { ...history, past, present: step.draft, future: history.future.slice(0, -1), merge: '', at: 0 };
}

/** What undo would undo; "" if nothing. @param {History} history */
export const undoLabel = ({ past }) => past.at(-1)?.label ?? '';

/** What redo would do again; "" if nothing. @param {History} history */
export const redoLabel = ({ future }) => future.at(-1)?.label ?? '';
