// Markdown as the text that it stands for: headings, emphasis, links and lists without their signs. Pure functions.
// A short reader of our own: a full one weighs as much as the rest of this folder, and its tree would be turned to text anyway.

import { dayOf } from './days.js';
import { incoming } from './incoming.js';

const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const ITEM = /^[ \t]*(?:[-+*]|(\d{1,9})[.)])[ \t]+/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:[ \t]*\S/;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

/** What a file's head may call the fields. */
const FRONT_NAMES = {
  title: ['title', 'headline'],
  source: ['source', 'publisher', 'publication', 'site'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source_url'],
  published: ['published', 'date', 'pubdate', 'publishdate', 'publication_date'],
};

/**
 * @param {string} markdown @returns {import("./incoming.js").Incoming}
 */
export function readMarkdown(markdown) {
  const lines = markdown.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const { front, rest } = cutFront(lines);
  return incoming(paragraphs(rest).map(plainWords).filter(Boolean).join('\n\n'), front, 'file');
}

/** The lines "name: value" between two rules at the top. @param {string[]} lines */
function cutFront(lines) {
  const end = lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  if (end < 0) return { front: {}, rest: lines };
  const named = new Map(lines.slice(1, end).flatMap(frontEntry));
  const value = (/** @type {string[]} */ names) => names.map((name) => named.get(name)).find(Boolean) ?? '';
  const front = {
    title: value(FRONT_NAMES.title),
    source: value(FRONT_NAMES.source),
    url: value(FRONT_NAMES.url),
    published: dayOf(value(FRONT_NAMES.published)),
  };
  return { front, rest: lines.slice(end + 1) };
}

/** @param {string} line @returns {[string, string][]} */
function frontEntry(line) {
  const entry = /^([A-Za-z_]{1,40}):[ \t]*(.*)$/.exec(line);
  return entry ? [[entry[1].toLowerCase(), entry[2].trim().replace(/^(["'])(.*)\1$/, '$2')]] : [];
}

/** Joins the lines of a paragraph, and gives headings, items and rows lines of their own. @param {string[]} lines */
function paragraphs(lines) {
  /** @type {string[]} */
  const found = [];
  let open = false;
  let fenced = false;
  const add = (/** @type {string} */ line, { joins = false, alone = false } = {}) => {
    if (joins && open)
      found[found.length - 1] += line.trim() === '' ? '' : `${found[found.length - 1].endsWith('\n') ? '' : ' '}${line.trim()}`;
    else found.push(line.trim());
    open = !alone;
  };
  for (const raw of lines) {
    const line = raw.replace(/^(?: {0,3}>[ \t]?){1,20}/, '');
    if (FENCE.test(line)) {
      fenced = !fenced;
      open = false;
    } else if (fenced) add(line, { alone: true });
    else if (line.trim() === '') open = false;
    else if (open && UNDERLINE.test(line)) open = false;
    else if (RULE.test(line)) add('------', { alone: true });
    else if (HEADING.test(line)) add(line.replace(HEADING, '').replace(/[ \t]+#+[ \t]*$/, ''), { alone: true });
    else if (DEFINITION.test(line) || (line.includes('|') && TABLE_RULE.test(line))) open = false;
    else if (/^[ \t]*\|/.test(line)) add(rowWords(line), { alone: true });
    else if (ITEM.test(line)) add(line.replace(ITEM, (_, number) => (number ? `${number}. ` : '• ')));
    else add(/(?: {2,}|\\)$/.test(line) ? `${line.replace(/\\$/, '').trim()}\n` : line, { joins: true });
  }
  return found;
}

/** @param {string} line */
const rowWords = (line) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' | ');

/** Signs that an escape keeps are set aside as private characters meanwhile. */
const KEPT = 0xe000;

/** A paragraph without the signs of emphasis, links, pictures and code. @param {string} paragraph */
function plainWords(paragraph) {
  const set = paragraph.replace(/\\([!-/:-@[-`{-~])/g, (_, sign) => String.fromCharCode(KEPT + sign.charCodeAt(0)));
  return emphasized(emphasized(set))
    .replace(/!\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"]{0,300}")?\)/g, '$1')
    .replace(/\[([^[\]]{1,500})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s"[^"]{0,300}")?\)/g, '$1')
    .replace(/\[([^[\]]{1,500})\]\[[^[\]]{0,200}\]/g, '$1')
    .replace(/<(https?:[^<>\s]{1,2000})>/g, '$1')
    .replace(/<br ?\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/(`{1,3})([^`]+)\1/g, '$2')
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (name) => ENTITIES[name] ?? name)
    .replace(/[\uE021-\uE07E]/g, (kept) => String.fromCharCode(kept.charCodeAt(0) - KEPT))
    .trim();
}

/** @param {string} words */
const emphasized = (words) =>
  words
    .replace(/\*{1,3}(?=\S)([^*]+)(?<=\S)\*{1,3}/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])_{1,3}(?=\S)([^_]+)(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~([^~]+)~~/g, '');

/** @type {Record<string, string>} */
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': ' ', '&#39;': "'" };
