// Word documents (.docx): paragraphs, headings, lists, tables and footnotes as text; title from the document's properties.

import { parseInert } from '../engine/engine.js';
import { dayOf } from './days.js';
import { incoming, Unreadable } from './incoming.js';
import { openZip } from './zip.js';

const BODY = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
const PROPERTIES = 'docProps/core.xml';

/** Names that Word gives by itself say nothing. */
const EMPTY_TITLE = /^(?:document\d*|untitled|microsoft word\b.*|.*\.docx?)$/i;

/**
 * @param {Blob} file @returns {Promise<import("./incoming.js").Incoming>}
 */
export async function readDocx(file) {
  const zip = await openZip(file);
  if (!zip.has(BODY)) throw new Unreadable('It is not a Word document, though its name says so.');
  const body = blocksOf((await part(zip, BODY)).documentElement);
  const notes = [];
  for (const name of NOTES) if (zip.has(name)) notes.push(...notesOf(await part(zip, name)));
  const properties = zip.has(PROPERTIES) ? await part(zip, PROPERTIES) : null;
  const property = (/** @type {string} */ name) => properties?.getElementsByTagNameNS('*', name)[0]?.textContent?.trim() ?? '';
  const title = property('title');
  const found = incoming([...body, ...notes].join('\n\n'), { title: EMPTY_TITLE.test(title) ? '' : title }, 'document');
  return { ...found, written: dayOf(property('modified')) || dayOf(property('created')) };
}

/** @param {Awaited<ReturnType<typeof openZip>>} zip @param {string} name */
async function part(zip, name) {
  const markup = new TextDecoder().decode(await zip.read(name));
  const parsed = /<!DOCTYPE/i.test(markup.slice(0, 500)) ? null : parseInert(markup, 'application/xml');
  if (!parsed || parsed.getElementsByTagName('parsererror').length > 0)
    throw new Unreadable('The file is damaged: its text cannot be read.');
  return parsed;
}

/** Paragraphs and table rows, in order. @param {Element} parent @returns {string[]} */
function blocksOf(parent) {
  return [...parent.children].flatMap((child) => {
    if (child.localName === 'p') return paragraph(child);
    if (child.localName === 'tr') return row(child);
    return child.localName === 'Fallback' ? [] : blocksOf(child);
  });
}

/** @param {Element} element @returns {string[]} */
function paragraph(element) {
  const words = wordsOf(element)
    .replace(/[ \t]+/g, ' ')
    .trim();
  const boxes = [...element.getElementsByTagNameNS('*', 'txbxContent')].filter((box) => !box.closest('Fallback'));
  const listed = element.getElementsByTagNameNS('*', 'numPr').length > 0;
  return [...(words ? [(listed ? '• ' : '') + words] : []), ...boxes.flatMap(blocksOf)];
}

/** @param {Element} element */
function row(element) {
  const cells = [...element.children].filter(({ localName }) => localName === 'tc').map((cell) => blocksOf(cell).join(' '));
  const words = cells.filter(Boolean).join(' | ');
  return words ? [words] : [];
}

/** The words of a paragraph; what was deleted under tracked changes, hidden, or stands in a box of its own is left out. */
const SKIPPED = new Set(['pPr', 'del', 'moveFrom', 'instrText', 'delText', 'txbxContent', 'Fallback']);

/** @param {Element} element @returns {string} */
function wordsOf(element) {
  const { localName } = element;
  if (SKIPPED.has(localName) || (localName === 'r' && isHidden(element))) return '';
  if (localName === 't') return element.textContent ?? '';
  if (localName === 'tab') return ' ';
  if (localName === 'br' || localName === 'cr') return '\n';
  if (localName === 'noBreakHyphen') return '\u2011';
  if (localName === 'footnoteReference' || localName === 'endnoteReference') return `[${idOf(element)}]`;
  return [...element.children].map(wordsOf).join('');
}

/** @param {Element} run */
function isHidden(run) {
  const properties = [...run.children].find(({ localName }) => localName === 'rPr');
  return [...(properties?.children ?? [])].some(({ localName }) => localName === 'vanish');
}

/** Word numbers its own separators 0 and -1. @param {Document} notes @returns {string[]} */
function notesOf(notes) {
  return [...notes.documentElement.children]
    .filter((note) => Number(idOf(note)) > 0)
    .map((note) => `[${idOf(note)}] ${blocksOf(note).join(' ')}`);
}

/** @param {Element} element */
const idOf = (element) => [...element.attributes].find(({ localName }) => localName === 'id')?.value ?? '';
