// A draft is everything the reader gave: immutable plain data that can be stored and compared. Pure functions.

import { commonEnds } from '../view/units.js';
import { anchorMover } from './anchor.js';
import { mapAnchors } from './edits.js';

/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("../text/incoming.js").Field} Field */
/** @typedef {import("../text/incoming.js").Origin} Origin */
/**
 * `published` is "YYYY-MM-DD", or "" where the reader has not set it. `id` stays the same for as long as the draft has its
 * place in the list of drafts, whatever text it holds.
 * @typedef {Readonly<{ id: string, text: string, title: string, source: string, url: string, published: string,
 *   edits: readonly Edit[], example: boolean,
 *   from: Readonly<Partial<Record<Field, Origin | "you">>>, name: string, whole: string, written: string }>} Draft
 * `from` says who stated each field; `name` is the file's; `whole` and `written` as in text/incoming.js, or "".
 */

/** Line ends as a text field has them: offsets must mean the same everywhere. @param {string} text */
const oneLineEnd = (text) => text.replace(/\r\n?/g, '\n');

/** @param {Partial<Draft>} [given] @returns {Draft} */
export const newDraft = ({ text = '', ...given } = {}) => ({
  id: crypto.randomUUID?.() ?? `draft-${Date.now()}-${Math.random().toString(36).slice(2)}`,
  text: oneLineEnd(text),
  title: '',
  source: '',
  url: '',
  published: '',
  edits: [],
  example: false,
  from: {},
  name: '',
  whole: '',
  written: '',
  ...given,
});

/** Whether there is nothing of the reader's in it. @param {Draft} draft */
export const isBlank = ({ text, title, source, url, published, edits }) =>
  text.trim() === '' && !title && !source && !url && !published && edits.length === 0;

/** Whether the reader would miss it: an example can be had again. @param {Draft} draft */
export const isWorth = ({ text, example, edits }) => text.trim() !== '' && (!example || edits.length > 0);

/** Adds corrections. @param {...Edit} edits @returns {(draft: Draft) => Draft} */
export const withEdits =
  (...edits) =>
  (draft) => ({ ...draft, edits: [...draft.edits, ...edits] });

/** Takes corrections back, by their places in the list. @param {...number} indices @returns {(draft: Draft) => Draft} */
export const withoutEdits =
  (...indices) =>
  (draft) => ({ ...draft, edits: draft.edits.filter((_, index) => !indices.includes(index)) });

/** Puts another correction in the place of one. @param {number} index @param {Edit} edit @returns {(draft: Draft) => Draft} */
export const withEditAt = (index, edit) => (draft) => ({ ...draft, edits: draft.edits.with(index, edit) });

/** Another text for the same article: the corrections move along. @param {string} given @returns {(draft: Draft) => Draft} */
export const withText = (given) => (draft) => {
  const text = oneLineEnd(given);
  if (text === draft.text) return draft;
  if (draft.edits.length === 0) return { ...draft, text, example: false };
  const move = anchorMover(draft.text, text);
  return { ...draft, text, example: false, edits: draft.edits.map((edit) => mapAnchors(edit, move)) };
};

/**
 * Whether a text is another with passages changed, rather than another article: half of it stands in both.
 * @param {string} before @param {string} after
 */
export function isVersion(before, after) {
  if (before === after) return true;
  const longer = Math.max(before.length, after.length);
  const { prefix, suffix } = commonEnds(before, after);
  return 2 * (prefix + suffix) >= longer || 2 * commonLines(before, after) >= longer;
}

/** How many characters stand in lines that both texts have. @param {string} before @param {string} after */
function commonLines(before, after) {
  const lines = new Set(before.split('\n'));
  return after.split('\n').reduce((sum, line) => sum + (lines.has(line) ? line.length + 1 : 0), 0);
}

/**
 * An article that comes in over another version of itself takes over the corrections, and what it does not state itself.
 * @param {Draft} before @param {Draft} next @returns {Draft}
 */
export function carryOver(before, next) {
  const versions = next.text.trim() !== '' && before.text.trim() !== '' && isVersion(before.text, next.text);
  if (!versions || next.edits.length > 0 || before.edits.length === 0) return next;
  const { edits } = withText(next.text)(before);
  const { title, source, url, published } = before;
  const stated = Object.fromEntries(Object.entries({ ...next }).filter(([, value]) => value !== ''));
  return { ...next, title, source, url, published, ...stated, from: { ...before.from, ...next.from }, edits };
}
