// HTML, pasted or from a file, read from a document that is never shown: nothing in it runs or loads.

import { parseInert } from '../engine/engine.js';
import { textOfBlocks } from './blocks.js';
import { articleIn } from './extract.js';
import { incoming } from './incoming.js';
import { metadataOf } from './metadata.js';

/** Elements that say more about paragraphs than line ends in plain text do. */
const STRUCTURE = 'p, h1, h2, h3, h4, h5, h6, li, td, figcaption, blockquote';

/**
 * @param {string} html @returns {import("./incoming.js").Incoming}
 */
export function readHtml(html) {
  const page = parseInert(html);
  const whole = textOfBlocks(page.body);
  const article = articleIn(html, page);
  const found = incoming(article ?? whole, metadataOf(page), 'page');
  return article && article !== whole ? { ...found, whole } : found;
}

/**
 * Whether the HTML tells paragraphs, headings and lists apart; an editor's coloured lines do not.
 * @param {string} html
 */
export const hasStructure = (html) => parseInert(html).querySelector(STRUCTURE) !== null;
