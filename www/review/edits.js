// Corrections as plain data. Each names what it is about by anchors, never by ids, which are the engine's and change with
// each reading. Pure functions; apply.js says what each does to an article.

import { anchorOf } from './anchor.js';

/** @typedef {import("./anchor.js").Anchor} Anchor */
/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("../../js/index.js").Kind} Kind */
/**
 * What a correction may set; what is left out stays. `span` moves the mark itself.
 * @typedef {object} Fields
 * @property {Anchor} [span]
 * @property {string} [name] entity: the name of all its mentions · quote: who speaks
 * @property {string | null} [role] entity
 * @property {string} [type] entity: an EntityType · date: "date", "time", "duration", "set"
 * @property {string | null} [value] date: TIMEX3
 * @property {{ first: string | null, last: string | null } | null} [days] date: the days of `value`; none where left out
 * @property {string | null} [mod] date
 * @property {string} [form] quote
 * @property {string | null} [speaker] quote: the speaker's name; null if unknown
 * @property {string} [outcome] casualty
 * @property {Partial<import("../../js/index.js").Count>} [count] casualty
 * @property {string} [status] casualty
 * @property {boolean} [cumulative] casualty
 * @property {string | null} [source] casualty: the name of who says so; null: the article itself
 * @property {{ text?: string | null, groups?: string[] }} [victims] casualty
 * @property {Anchor | null} [date] casualty: a date mark
 * @property {Anchor | null} [place] casualty: the mention of a place
 * @property {Anchor | null} [partOf] casualty: another figure
 * @property {Anchor | null} [cause] casualty: any words
 */
/**
 * `targets` are marks; for "add" the spans to mark, for "merge" a mention of each name, for "split" the mentions that are
 * somebody else. `who` is a mention of the speaker, where several have the name.
 * @typedef {{ do: "accept", targets: Anchor[] }
 *   | { do: "reject", targets: Anchor[] }
 *   | { do: "set", targets: Anchor[], fields: Fields }
 *   | { do: "add", targets: Anchor[], kind: Kind, fields: Fields }
 *   | { do: "speaker", targets: Anchor[], name: string | null, who?: Anchor }
 *   | { do: "merge", targets: Anchor[], name: string }
 *   | { do: "split", targets: Anchor[], name: string }} Edit
 */

/** @typedef {Anchor | Anchor[]} Targets */

/** @param {Targets} targets */
const list = (targets) => (Array.isArray(targets) ? targets : [targets]);

/** The marks are right. @param {Targets} targets @returns {Edit} */
export const accept = (targets) => ({ do: 'accept', targets: list(targets) });

/** The marks are wrong and go. @param {Targets} targets @returns {Edit} */
export const reject = (targets) => ({ do: 'reject', targets: list(targets) });

/**
 * Changes what marks say. For names: all mentions given; where they are not all that the entity has, they become one of
 * their own. @param {Targets} targets @param {Fields} fields @returns {Edit}
 */
export const set = (targets, fields) => ({ do: 'set', targets: list(targets), fields });

/** New marks. @param {Targets} targets @param {Kind} kind @param {Fields} [fields] @returns {Edit} */
export const add = (targets, kind, fields = {}) => ({ do: 'add', targets: list(targets), kind, fields });

/** Who says these quotes. @param {Targets} targets @param {string | null} name @param {Anchor} [who] @returns {Edit} */
export const speaker = (targets, name, who) => ({ do: 'speaker', targets: list(targets), name, ...(who && { who }) });

/** These names mean one. @param {Targets} targets @param {string} name @returns {Edit} */
export const merge = (targets, name) => ({ do: 'merge', targets: list(targets), name });

/** These mentions mean somebody else. @param {Targets} targets @param {string} name @returns {Edit} */
export const split = (targets, name) => ({ do: 'split', targets: list(targets), name });

/**
 * The anchor of a mark. The article is the one on the page, with earlier corrections in it.
 * @param {string} text @param {Article} article @param {Annotation} mark @returns {Anchor}
 */
export function anchorOfMark(text, { annotations }, mark) {
  let nth = 0;
  // Marks of the same span stand side by side.
  for (let at = mark.id - 1; annotations[at]?.start === mark.start && annotations[at].end === mark.end; at--) {
    if (annotations[at].kind === mark.kind) nth++;
  }
  return anchorOf(text, mark, mark.kind, nth);
}

/** The anchors of all mentions of an entity. @param {string} text @param {Article} article @param {number} entity */
export const anchorsOfEntity = (text, article, entity) =>
  (article.entities[entity]?.mentions ?? []).map((id) => anchorOfMark(text, article, article.annotations[id]));

/** Fields that hold an anchor. */
const ANCHORED = /** @type {const} */ (['span', 'date', 'place', 'partOf', 'cause']);

/**
 * A correction with each of its anchors changed.
 * @param {Edit} edit @param {(anchor: Anchor) => Anchor} change @returns {Edit}
 */
export function mapAnchors(edit, change) {
  const mapped = /** @type {any} */ ({ ...edit, targets: edit.targets.map(change) });
  if ('who' in edit && edit.who) mapped.who = change(edit.who);
  if ('fields' in edit) {
    mapped.fields = { ...edit.fields };
    for (const name of ANCHORED) if (edit.fields[name]) mapped.fields[name] = change(edit.fields[name]);
  }
  return mapped;
}

/** Of these, the ones that name passages, not marks. @type {readonly string[]} */
const PASSAGES = ['span', 'cause'];

/** The anchors among a correction's fields; `marked`: it names a mark. @param {Edit} edit @returns {{ anchor: Anchor, marked: boolean }[]} */
export const fieldAnchors = (edit) =>
  ANCHORED.flatMap((name) => {
    const anchor = 'fields' in edit ? edit.fields[name] : null;
    return anchor ? [{ anchor, marked: !PASSAGES.includes(name) }] : [];
  });

/**
 * A correction without some of its anchors; null where nothing is left of it.
 * @param {Edit} edit @param {Anchor[]} lost @returns {Edit | null}
 */
export function withoutAnchors(edit, lost) {
  const targets = edit.targets.filter((target) => !lost.includes(target));
  if (targets.length === 0) return null;
  if (!('fields' in edit)) return { ...edit, targets };
  const fields = { ...edit.fields };
  for (const name of ANCHORED) if (fields[name] && lost.includes(fields[name])) delete fields[name];
  return { ...edit, targets, fields };
}

/** @type {Record<import("./anchor.js").AnchorKind, string>} */
const KINDS = { entity: 'name', date: 'date', quote: 'quote', casualty: 'figure', text: 'passage' };

/** What a correction is, for "Undone: …" and the list of orphans. @param {Edit} edit */
export function editWords(edit) {
  const count = edit.targets.length;
  const what = KINDS[edit.targets[0]?.kind ?? 'text'] ?? 'mark';
  const marks = count === 1 ? `a ${what}` : `${count} ${what}s`;
  switch (edit.do) {
    case 'accept':
      return `acceptance of ${marks}`;
    case 'reject':
      return `removal of ${marks}`;
    case 'set':
      return `change of ${marks}`;
    case 'add':
      return `new ${count === 1 ? KINDS[edit.kind] : `${KINDS[edit.kind]}s`}`;
    case 'speaker':
      return `speaker of ${marks}`;
    case 'merge':
      return `merge of ${count} names`;
    case 'split':
      return `split of ${count === 1 ? '1 mention' : `${count} mentions`}`;
  }
}
