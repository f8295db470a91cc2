// What the clipboard, or a dragged selection, holds: an article with its paragraphs.

import { hasStructure, readHtml } from './html.js';
import { incoming } from './incoming.js';

/** How much of the plain text's letters the rich text must have to be believed. */
const LEAST_KEPT = 0.6;

/**
 * The rich text where it has structure; otherwise the plain text.
 * @param {DataTransfer | null} data @returns {import("./incoming.js").Incoming | null}
 */
export function readTransfer(data) {
  const plain = data?.getData('text/plain') ?? '';
  const html = data?.getData('text/html') ?? '';
  if (!html || (plain && !hasStructure(html))) return plain ? incoming(plain) : null;
  const rich = readHtml(html);
  const kept = letters(rich.whole ?? rich.text) >= LEAST_KEPT * letters(plain);
  if (kept) return rich.text ? rich : null;
  return incoming(plain);
}

/** @param {string} text */
const letters = (text) => text.replace(/\s+/g, '').length;

/** Whether files are carried and no text: a copied picture from a page comes with its HTML. @param {DataTransfer | null} data */
export const isFiles = (data) => (data?.files.length ?? 0) > 0 && !data?.getData('text/plain') && !data?.getData('text/html');
