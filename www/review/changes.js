// What each correction does to the marks it names. Used by apply.js alone.

import { dateWords } from '../words.js';
import { UNSETTLED } from './desk.js';

/** @typedef {import("./anchor.js").Anchor} Anchor */
/** @typedef {import("./anchor.js").Span} Span */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Days} Days */
/** @typedef {import("./desk.js").Item} Item */
/** @typedef {import("./desk.js").Named} Named */
/** @typedef {import("./edits.js").Fields} Fields */
/** @typedef {import("../../js/index.js").Kind} Kind */

/** @param {Desk} desk @param {Item[]} items @param {Fields} fields */
export function setFields(desk, items, fields) {
  const span = fields.span && desk.locate(fields.span);
  for (const item of items) {
    item.mark = { ...item.mark };
    if (span && items.length === 1) moveMark(desk, item, span);
    if (item.mark.kind === 'date') setDate(desk, item, fields);
    if (item.mark.kind === 'quote') setQuote(desk, item, fields);
    if (item.mark.kind === 'casualty') setFigure(desk, item, fields);
  }
  setNames(
    desk,
    items.filter(({ mark }) => mark.kind === 'entity'),
    fields,
  );
}

/** @param {Desk} desk @param {Item} item @param {Span} span */
function moveMark(desk, item, span) {
  desk.move(item, span);
  if (item.mark.kind === 'quote') item.mark.content = [wordsInside(desk.text, span)];
}

/** Copies the fields that were given. @param {any} target @param {Record<string, any>} fields */
function assign(target, fields) {
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) target[name] = value;
}

/** @param {Desk} desk @param {Item[]} mentions @param {Fields} fields */
function setNames(desk, mentions, { name, role, type }) {
  if (name === undefined && role === undefined && type === undefined) return;
  for (const who of new Set(mentions.map(({ named }) => named))) {
    if (!who || says(who, { name, role, type })) continue;
    const entity = ownEntity(
      desk,
      who,
      mentions.filter(({ named }) => named === who),
    );
    if (name) rename(entity, name);
    assign(entity, { type, role: role ?? undefined });
    if (role === null || role === '') delete entity.role;
    if (entity.type !== 'place') delete entity.place;
  }
}

/** Whether an entity is known so already. @param {Named} who @param {Fields} fields */
const says = (who, { name = who.name, role = who.role, type = who.type }) =>
  who.name === name && (who.role ?? '') === (role ?? '') && who.type === type;

/** @param {Named} entity @param {string} name */
const rename = (entity, name) => Object.assign(entity, { name, renamed: true });

/**
 * The entity itself where these are all its mentions; otherwise a new one that takes them.
 * @param {Desk} desk @param {Named} who @param {Item[]} mentions @returns {Named}
 */
function ownEntity(desk, who, mentions) {
  if (desk.mentions(who).every((item) => mentions.includes(item))) return who;
  const entity = { ...who };
  desk.named.push(entity);
  for (const item of mentions) item.named = entity;
  return entity;
}

/** @param {Desk} desk @param {Item} item @param {Fields} fields */
function setDate(desk, item, { value, days, type, mod }) {
  const { mark } = item;
  const before = mark.days;
  assign(mark, { value, type, days: value === undefined ? days : (days ?? null) });
  if (mod) mark.mod = mod;
  else if (mod === null) delete mark.mod;
  if (value === undefined) return;
  mark.anchor = 'none';
  desk.links(item).anchor = null;
  if (before?.first !== mark.days?.first || before?.last !== mark.days?.last) moveAlong(desk, item, before);
}

/**
 * Dates that were read from one that has another day now move along, and those read from them. What cannot be told is to be
 * looked at; what the reader has accepted or edited stays.
 * @param {Desk} desk @param {Item} item @param {Days} before what it meant
 */
function moveAlong(desk, item, before) {
  for (const other of desk.readFrom(item)) moveOne(desk, { other, from: before, to: item.mark.days });
}

/** @param {Desk} desk @param {import("./desk.js").Move} move */
function moveOne(desk, move) {
  const { other, from, to } = move;
  const { mark } = other;
  if (other.review !== 'auto') return;
  const moved = desk.moved(mark.value, from, to);
  if (moved === undefined) return void desk.waiting.push(move);
  other.mark = moved ? { ...mark, ...moved, was: mark.was ?? dateWords(mark) } : { ...mark, ...UNSETTLED };
  if (moved) moveAlong(desk, other, mark.days);
}

/** Moves the dates for which the engine was asked, as far as it has answered. @param {Desk} desk */
export function moveWaiting(desk) {
  for (const move of desk.waiting.splice(0)) moveOne(desk, move);
}

/** @param {Desk} desk @param {Item} item @param {Fields} fields */
function setQuote(desk, item, { form, speaker }) {
  assign(item.mark, { form });
  if (speaker !== undefined) setSpeaker(desk, [item], speaker);
}

/** @param {Desk} desk @param {Item[]} quotes @param {string | null} name @param {Anchor} [who] a mention of the speaker */
export function setSpeaker(desk, quotes, name, who) {
  const named = name === null ? null : ((who && desk.find(who)?.named) ?? entityNamed(desk, name));
  for (const item of quotes) {
    if (item.mark.kind !== 'quote') continue;
    item.named = named;
    const speaker = { span: null, entity: null, name: name || null, how: name ? 'named' : 'unknown' };
    item.mark = { ...item.mark, speaker };
  }
}

/** @param {Desk} desk @param {string} name @param {string} [type] @returns {Named | null} */
const entityNamed = ({ named }, name, type) =>
  named.find((who) => who.name.toLowerCase() === name.toLowerCase() && (!type || who.type === type)) ?? null;

/** @param {Desk} desk @param {Item} item @param {Fields} fields */
function setFigure(desk, item, { outcome, count, status, cumulative, source, victims, cause, ...fields }) {
  const { mark } = item;
  assign(mark, { outcome, status, cumulative });
  if (count) mark.count = { ...mark.count, ...count };
  if (victims) mark.victims = { ...mark.victims, ...victims, span: null };
  if (cause !== undefined) mark.cause = cause && desk.locate(cause);
  if (source !== undefined) setSource(desk, item, source);
  for (const name of /** @type {const} */ (['date', 'place', 'partOf'])) {
    const anchor = fields[name];
    const other = anchor ? desk.find(anchor) : null;
    if (anchor === null) mark[name] = null;
    if (anchor === null || (other && other !== item)) desk.links(item)[name] = other ?? null;
  }
}

/** @param {Desk} desk @param {Item} item @param {string | null} name */
function setSource(desk, item, name) {
  const { mark } = item;
  item.named = name ? entityNamed(desk, name) : null;
  const { start, end } = (item.named && desk.mentions(item.named)[0]?.mark) ?? mark;
  mark.source = name ? { span: { start, end }, entity: null, name } : null;
}

/** All mentions of these names become one entity: that of the first. @param {Desk} desk @param {Item[]} mentions @param {string} name */
export function mergeNames(desk, mentions, name) {
  const names = [...new Set(mentions.map(({ named }) => named))].filter((who) => who !== null);
  const [first, ...others] = names;
  if (!first) return;
  for (const item of desk.items) if (item.named && others.includes(item.named)) item.named = first;
  const role = first.role ?? others.find((who) => who.role)?.role;
  if (role) first.role = role;
  rename(first, name);
}

/** These mentions become an entity of their own, with the quotes and figures that name them. @param {Desk} desk @param {Item[]} mentions @param {string} name */
export function splitName(desk, mentions, name) {
  const old = mentions[0].named;
  if (old && desk.mentions(old).every((item) => mentions.includes(item))) return void rename(old, name);
  const type = old?.type ?? mentions[0].mark.type;
  /** @type {Named} */
  const entity = { type, name, renamed: true };
  desk.named.push(entity);
  for (const item of mentions) if (item.mark.kind === 'entity') item.named = entity;
  for (const item of desk.items) {
    const span = item.mark.speaker?.span ?? item.mark.source?.span;
    if (span && mentions.some(({ mark }) => mark.start < span.end && span.start < mark.end)) item.named = entity;
  }
}

/** @param {Desk} desk @param {Anchor} target @param {Span} span @param {Kind} kind @param {Fields} fields */
export function addMark(desk, target, span, kind, fields) {
  const there = desk.find({ ...target, kind });
  const item = there ?? desk.place(blankMark(desk, span, kind));
  const joins = kind === 'entity' && !there;
  if (joins) item.named = entityFor(desk, span, fields);
  item.live = true;
  item.review = 'added';
  setFields(desk, [item], { ...fields, span: undefined, ...(joins && { name: undefined, type: undefined }) });
}

/** @param {Desk} desk @param {Span} span @param {Fields} fields @returns {Named} */
function entityFor(desk, { start, end }, fields) {
  const name = fields.name || desk.text.slice(start, end);
  const type = /** @type {Named["type"]} */ (fields.type ?? 'person');
  const known = entityNamed(desk, name, type);
  if (known) return known;
  const entity = { type, name };
  desk.named.push(entity);
  return entity;
}

/** @param {Desk} desk @param {Span} span @param {Kind} kind */
function blankMark({ text, article }, span, kind) {
  const furniture = article.blocks.some(
    (block) => block.kind === 'furniture' && block.start <= span.start && span.end <= block.end,
  );
  return { ...span, kind, confidence: 'high', rule: 'reader', ...(furniture && { furniture }), ...BLANK[kind](text, span) };
}

/** @type {Record<Kind, (text: string, span: Span) => object>} */
const BLANK = {
  entity: () => ({}),
  date: () => ({ type: 'date', value: null, days: null, anchor: 'none' }),
  quote: (text, span) => ({
    form: 'direct',
    content: [wordsInside(text, span)],
    cue: null,
    speaker: { span: null, entity: null, name: null, how: 'unknown' },
  }),
  casualty: (text, { start, end }) => ({
    outcome: 'killed',
    count: { low: 1, best: 1, high: 1, bound: 'exact', unit: 'person', text: text.slice(start, end) },
    victims: { span: null, text: null, groups: [], persons: [] },
    by: null,
    trigger: null,
    partOf: null,
    source: null,
    status: 'stated',
    incident: 0,
    standing: 'counted',
    of: null,
    struck: false,
    cumulative: false,
    date: null,
    place: null,
    cause: null,
  }),
};

const MARKS = /[\s"“”‘’«»']/u;

/** A span without the quotation marks and blanks around it. @param {string} text @param {Span} span @returns {Span} */
function wordsInside(text, { start, end }) {
  let [first, last] = [start, end];
  while (first < last && MARKS.test(text[first])) first++;
  while (last > first && MARKS.test(text[last - 1])) last--;
  return first < last ? { start: first, end: last } : { start, end };
}
