// What the clipboard holds, as plain text with its paragraphs.

import { parseInert } from '../engine/engine.js';

/** Elements that begin a new line of text. */
const BLOCKS =
  'address,article,aside,blockquote,br,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul';

/**
 * The plain text where there is any; otherwise the text of the HTML, a line a block.
 * @param {DataTransfer | null} clipboard
 */
export function pastedText(clipboard) {
  const plain = clipboard?.getData('text/plain') ?? '';
  if (plain) return plain;
  const html = clipboard?.getData('text/html') ?? '';
  return html ? textOfHtml(html) : '';
}

/** @param {string} html */
function textOfHtml(html) {
  const { body } = parseInert(html);
  for (const element of body.querySelectorAll('script,style,noscript,template')) element.remove();
  for (const element of body.querySelectorAll(BLOCKS)) element.before('\u0000');
  for (const element of body.querySelectorAll(BLOCKS)) element.after('\u0000');
  const lines = (body.textContent ?? '').split('\u0000').map((line) => line.replace(/[ \t\r\n]+/g, ' ').trim());
  return lines.filter(Boolean).join('\n\n');
}
