// What corrections make of an article. The result has the shape of the contract, so that views draw it like any other;
// each annotation says besides who vouches for it: `review`. Pure: nothing given is changed.

import { assemble, createDesk } from './desk.js';
import { addMark, mergeNames, moveWaiting, setFields, setSpeaker, splitName } from './changes.js';
import { fieldAnchors } from './edits.js';
import { incidentsOf, readSums, sumsOf } from './incidents.js';
import { settleFigures } from './standings.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("./anchor.js").Anchor} Anchor */
/** @typedef {import("./edits.js").Edit} Edit */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Item} Item */
/** @typedef {import("./desk.js").Review} Review */
/**
 * A correction that no longer fits: `lost` are its targets that were not found; `reason` "words": their words are gone or
 * stand in several places now; "mark": the words are there, but the engine no longer marks them. `whole`: no target is left.
 * @typedef {{ index: number, edit: Edit, lost: Anchor[], reason: "words" | "mark", whole: boolean }} Orphan
 */
/** @typedef {Omit<Article, "annotations"> & { annotations: (Annotation & { review: Review })[] }} Reviewed */

/** @typedef {{ moved: import("./desk.js").Moved, sum: import("./incidents.js").Sum }} Engine */

/** What has been made of a reading so far: further corrections go on from there. @typedef {{ text: string, edits: readonly Edit[], desk: Desk, gone: Map<Item, number>, orphans: Orphan[], last: import("./desk.js").Cut, sums: import("./incidents.js").Sums }} Work */

/** @type {WeakMap<Article, Work>} */
const works = new WeakMap();

/**
 * @param {string} text @param {Article} article the engine's reading of this text @param {readonly Edit[]} edits
 * @param {Partial<Engine>} [engine] what is asked of the engine, which answers once it can: without it, dates read from a
 *   corrected one are to be checked, and tolls stay as they are
 * @returns {{ article: Reviewed, orphans: Orphan[], rejected: Annotation[][], settled: boolean }} rejected: the marks taken
 *   away, by correction; settled: no answer is waited for
 */
export function review(text, article, edits, { moved = () => null, sum = () => null } = {}) {
  const work = workOn(text, article, edits, moved);
  const { desk, gone } = work;
  moveWaiting(desk);
  for (let index = work.edits.length; index < edits.length; index++) {
    const lost = applyOne(desk, edits[index], index, gone);
    if (lost) work.orphans.push(lost);
  }
  work.edits = edits;
  settleFigures(desk);
  const assembled = assemble(desk, work.last);
  work.last = assembled;
  const { sums, answered } = sumsOf(desk, assembled, sum);
  work.sums = sums ?? work.sums;
  return {
    article: { ...assembled, ...incidentsOf(desk, assembled, work.sums) },
    orphans: [...work.orphans],
    rejected: rejectedOf(gone),
    settled: desk.waiting.length === 0 && answered,
  };
}

/** @param {string} text @param {Article} article @param {readonly Edit[]} edits @param {import("./desk.js").Moved} moved @returns {Work} */
function workOn(text, article, edits, moved) {
  const before = works.get(article);
  if (before?.text === text && before.edits.every((edit, index) => edit === edits[index])) return before;
  const desk = createDesk(text, article, moved);
  const work = { text, edits: [], desk, gone: new Map(), orphans: [], last: article, sums: readSums(article) };
  works.set(article, work);
  return work;
}

/** @param {Map<Item, number>} gone */
function rejectedOf(gone) {
  /** @type {Map<number, Annotation[]>} */
  const groups = new Map();
  for (const [{ live, mark }, index] of gone) if (!live) groups.set(index, [...(groups.get(index) ?? []), mark]);
  return [...groups.values()];
}

/** @param {Desk} desk @param {Edit} edit @param {number} index @param {Map<Item, number>} gone @returns {Orphan | null} */
function applyOne(desk, edit, index, gone) {
  if (edit.do === 'add') return orphan(desk, edit, index, [...addAll(desk, edit), ...lostFields(desk, edit)]);
  const found = edit.targets.map((target) => desk.find(target));
  const items = found.filter((item) => item !== undefined);
  const lost = edit.targets.filter((_, at) => !found[at]);
  if (items.length > 0) applyTo(desk, edit, items);
  if (edit.do === 'reject') for (const item of items) gone.set(item, index);
  // A mark that the engine no longer makes need not be taken away.
  const missed = edit.do === 'reject' ? lost.filter((target) => !desk.locate(target)) : lost;
  return orphan(desk, edit, index, items.length > 0 ? [...missed, ...lostFields(desk, edit)] : missed);
}

/** @param {Desk} desk @param {Exclude<Edit, { do: "add" }>} edit @param {Item[]} items */
function applyTo(desk, edit, items) {
  for (const item of items) {
    item.live = edit.do !== 'reject';
    if (edit.do === 'accept') item.review = item.review === 'auto' ? 'accepted' : item.review;
    else if (edit.do !== 'reject') item.review = item.review === 'added' ? 'added' : 'edited';
  }
  if (edit.do === 'set') setFields(desk, items, edit.fields);
  if (edit.do === 'speaker') setSpeaker(desk, items, edit.name, edit.who);
  if (edit.do === 'merge') mergeNames(desk, items, edit.name);
  if (edit.do === 'split') splitName(desk, items, edit.name);
}

/** @param {Desk} desk @param {Extract<Edit, { do: "add" }>} edit */
function addAll(desk, edit) {
  return edit.targets.filter((target) => {
    const span = desk.locate(target);
    if (span) addMark(desk, target, span, edit.kind, edit.fields);
    return !span;
  });
}

/** What a correction refers to besides its targets, and what of it is not there. @param {Desk} desk @param {Edit} edit */
const lostFields = (desk, edit) =>
  fieldAnchors(edit)
    .filter(({ anchor, marked }) => !(marked ? desk.find(anchor) : desk.locate(anchor)))
    .map(({ anchor }) => anchor);

/** @param {Desk} desk @param {Edit} edit @param {number} index @param {Anchor[]} lost @returns {Orphan | null} */
function orphan(desk, edit, index, lost) {
  if (lost.length === 0) return null;
  const reason = lost.some((target) => !desk.locate(target)) ? 'words' : 'mark';
  return { index, edit, lost, reason, whole: edit.targets.every((target) => lost.includes(target)) };
}
