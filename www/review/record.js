// A draft as it is stored, with its steps of undo and redo, and how it is read back: an earlier version of the page, or another
// one, may have written it. Pure functions.

import { newDraft } from './draft.js';
import { begin } from './history.js';

/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./history.js").History} History */
/** @typedef {{ id: string, position: number, history: History }} Kept */

/** Steps stored to either side, and characters of texts other than the present one. */
const MOST_STEPS = 100;
const MOST_TEXT = 2_000_000;

/** @param {Kept} kept @returns {object} */
export const recordOf = ({ id, position, history }) => ({ id, position, draft: history.present, steps: stepsOf(history) });

/** Steps hold the same texts again and again: each is stored once. @param {History} history */
function stepsOf({ past, present, future, after, label }) {
  /** @type {Map<string, number>} */
  const texts = new Map([[present.text, 0]]);
  let room = MOST_TEXT;
  /** @param {string} text */
  const placeOf = (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    room -= text.length;
    return texts.set(text, texts.size).size - 1;
  };
  /** @param {History["future"][number]} step */
  const packed = (step) => {
    const { label } = step;
    if ('draft' in step)
      return { label, draft: { ...step.draft, text: placeOf(step.draft.text), whole: placeOf(step.draft.whole) } };
    room -= step.history.present.text.length;
    return { label, joined: recordOf({ id: '', position: 0, history: step.history }) };
  };
  // The nearest first, for as long as there is room.
  const nearest = (/** @type {History["future"]} */ steps) =>
    steps
      .slice(-MOST_STEPS)
      .reverse()
      .flatMap((step) => (room > 0 ? [packed(step)] : []))
      .reverse();
  return { past: nearest(past), future: nearest(future), after, label, texts: [...texts.keys()] };
}

/** What was stored, if it is a draft. @param {any} record @returns {Kept | null} */
export function readRecord(record) {
  if (typeof record?.id !== 'string') return null;
  const history = readHistory(record, record.id);
  return history && { id: record.id, position: Number(record.position) || 0, history };
}

/** @param {any} record @param {string} id @returns {History | null} */
function readHistory({ draft, steps }, id) {
  const present = readDraft(draft, id);
  if (!present) return null;
  const { past, future, after, label, texts } = steps ?? {};
  const came = { after: wordOf(after), label: wordOf(label) };
  return { ...begin(present, came), past: readSteps(past, texts, id), future: readSteps(future, texts, id) };
}

/** @param {any} list @param {any} texts @param {string} id @returns {any[]} */
const readSteps = (list, texts, id) =>
  (Array.isArray(list) ? list : []).flatMap((/** @type {any} */ step) => {
    const label = wordOf(step?.label);
    const history = step?.joined && readHistory(step.joined, wordOf(step.joined.draft?.id));
    if (history) return [{ label, history }];
    const draft = readDraft({ ...step?.draft, text: texts?.[step?.draft?.text], whole: texts?.[step?.draft?.whole] }, id);
    return /** @type {any[]} */ (draft ? [{ label, draft }] : []);
  });

/** @param {any} draft @param {string} id @returns {Draft | null} */
function readDraft(draft, id) {
  if (typeof draft?.text !== 'string') return null;
  const edits = Array.isArray(draft.edits) ? draft.edits.filter(isEdit) : [];
  return newDraft({ ...draft, id, whole: wordOf(draft.whole), edits });
}

/** @param {unknown} word */
const wordOf = (word) => (typeof word === 'string' ? word : '');

/** Which corrections have fields. @type {Record<Edit["do"], "fields" | "bare">} */
const EDITS = { accept: 'bare', reject: 'bare', set: 'fields', add: 'fields', speaker: 'bare', merge: 'bare', split: 'bare' };

/** @param {any} edit */
const isEdit = (edit) =>
  Object.hasOwn(EDITS, edit?.do) &&
  Array.isArray(edit.targets) &&
  edit.targets.every(isAnchor) &&
  (EDITS[/** @type {Edit["do"]} */ (edit.do)] === 'bare' || typeof edit.fields === 'object');

/** @param {any} anchor */
const isAnchor = (anchor) =>
  ['exact', 'prefix', 'suffix', 'kind'].every((name) => typeof anchor?.[name] === 'string') &&
  ['start', 'end'].every((name) => Number.isInteger(anchor[name]));
