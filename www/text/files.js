// Opens files: which kind each is, by its first bytes and its name, and what to say of those that cannot be read.

import { decodeText } from './decode.js';
import { readDocx } from './docx.js';
import { readHtml } from './html.js';
import { incoming, lengthProblem, MOST_TEXT, Unreadable } from './incoming.js';
import { readMarkdown } from './markdown.js';

/** What the dialog for opening files offers. */
export const ACCEPTED = '.txt,.text,.html,.htm,.xhtml,.md,.markdown,.docx,text/plain,text/html,text/markdown';

const EXPECTED = 'wiremark opens text (.txt), web pages (.html), Markdown (.md) and Word documents (.docx).';
const COPY = 'Open it where it can be shown, copy the text and paste it here.';

/** No text of ten million characters takes more bytes. */
const MOST_BYTES = MOST_TEXT * 4;

/** How files of other kinds begin. @type {[RegExp, string][]} */
const OTHERS = [
  [/^%PDF/, `This is a PDF file. ${COPY}`],
  [/^\{\\rtf/, 'This is a rich text file (.rtf). Save it as .docx and open that.'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF)/, `This is a picture or a recording. ${EXPECTED}`],
];

/** @typedef {{ name: string, incoming: import("./incoming.js").Incoming } | { name: string, problem: string }} Opened */

/**
 * One file; an unreadable one gives a plain word about why.
 * @param {File} file @returns {Promise<Opened>}
 */
export async function openFile(file) {
  const { name } = file;
  try {
    const found = await read(file);
    if (!found.text.trim()) throw new Unreadable('It holds no text.');
    const problem = lengthProblem(found.text, 'It');
    if (problem) throw problem;
    return { name, incoming: found };
  } catch (error) {
    return {
      name,
      problem: error instanceof Unreadable ? error.message : 'The browser could not read this file. Was it moved or deleted?',
    };
  }
}

/** @param {File} file */
async function read(file) {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const signature = String.fromCharCode(...head);
  if (signature.startsWith('\xd0\xcf\x11\xe0')) throw new Unreadable(await oldWord(file));
  if (signature.startsWith('PK')) return readArchive(file);
  const other = OTHERS.find(([beginning]) => beginning.test(signature));
  if (other) throw new Unreadable(other[1]);
  const kind = extension(file.name);
  if (kind === 'docx') throw new Unreadable('The file is damaged, or it is not a Word document.');
  if (file.size > MOST_BYTES) throw new Unreadable(`It is larger than ${MOST_BYTES / 1_000_000} MB. Use a part of it.`);
  return readText(new Uint8Array(await file.arrayBuffer()), kind);
}

/** @param {Uint8Array} bytes @param {string} kind */
function readText(bytes, kind) {
  const html = /^x?html?$/.test(kind);
  const text = decode(bytes, html);
  if (html || (kind !== 'txt' && /^\s*(?:<!doctype html|<html)\b/i.test(text))) return readHtml(text);
  return /^(?:md|markdown)$/.test(kind) ? readMarkdown(text) : incoming(text);
}

/** @param {Uint8Array} bytes @param {boolean} html */
function decode(bytes, html) {
  try {
    return decodeText(bytes, { html });
  } catch (error) {
    throw error instanceof Unreadable ? new Unreadable(`${error.message} ${EXPECTED}`) : error;
  }
}

/** @param {File} file */
function readArchive(file) {
  const kind = extension(file.name);
  if (['odt', 'pages', 'epub'].includes(kind))
    throw new Unreadable(`wiremark does not open .${kind} files. Save it as .docx and open that.`);
  if (kind !== 'docx') throw new Unreadable(`This is not a text but an archive of files. ${EXPECTED}`);
  return readDocx(file);
}

/** A file of the older Office format: a .doc, or a .docx inside the wrapping that holds its password. @param {File} file */
async function oldWord(file) {
  const bytes = new Uint8Array(await file.slice(0, 1_000_000).arrayBuffer());
  const locked = new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
  if (locked) return 'The file is protected by a password. Save it without one and open that.';
  return 'This is a document of an older Word (.doc). Save it as .docx and open that.';
}

/** @param {string} name */
const extension = (name) => /\.([a-z]+)$/i.exec(name)?.[1].toLowerCase() ?? '';
