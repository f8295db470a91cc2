// Finds the article among a page's furniture, with Mozilla's Readability; null where it is safer to take the whole page.

import { Readability } from '@mozilla/readability';

import { parseInert } from '../engine/engine.js';
import { textOfBlocks } from './blocks.js';

const FURNITURE = 'nav, aside, footer, [role="navigation"], [role="complementary"], [role="contentinfo"], form';

/** An extract shorter than this, or with less than this part of the page's paragraphs, has missed the article. */
const LEAST_TEXT = 300;
const LEAST_SHARE = 0.5;

/** A paragraph of an article, not a teaser. */
const PARAGRAPH_LENGTH = 80;

/** Beyond this many elements, Readability would hold up the page. */
const MOST_ELEMENTS = 30_000;

/**
 * @param {string} html @param {Document} page the same, parsed
 */
export function articleIn(html, page) {
  if (!page.querySelector(FURNITURE) || page.querySelectorAll('*').length > MOST_ELEMENTS) return null;
  const found = readable(html);
  if (!found?.content) return null;
  const body = textOfBlocks(found.content);
  if (body.length < LEAST_TEXT || shareOfParagraphs(page, body) < LEAST_SHARE) return null;
  const heading = textOfHeading(page, found.title ?? '');
  return [heading, bylineOf(found.byline), body].filter((part) => part && (part === body || !body.startsWith(part))).join('\n\n');
}

/** @param {string} html */
function readable(html) {
  const page = parseInert(html);
  for (const element of page.querySelectorAll('noscript, template')) element.remove();
  takeMarkupInertly(page.body);
  return new Readability(page, { charThreshold: LEAST_TEXT, serializer: (element) => /** @type {Element} */ (element) }).parse();
}

/**
 * Readability puts the page's own markup back between its tries, through innerHTML, which this page forbids; here it is
 * parsed as the paste was.
 * @param {HTMLElement} body
 */
function takeMarkupInertly(body) {
  const { get } = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML'));
  Object.defineProperty(body, 'innerHTML', {
    get: () => get?.call(body),
    set: (/** @type {string} */ markup) => body.replaceChildren(...parseInert(markup).body.childNodes),
  });
}

/** How much of the page's long paragraphs is in the extract. @param {Document} page @param {string} body */
function shareOfParagraphs(page, body) {
  const words = new Set(body.split('\n\n'));
  const paragraphs = [...page.querySelectorAll('p')]
    .map((element) => textOfBlocks(element))
    .filter((text) => text.length >= PARAGRAPH_LENGTH);
  const length = (/** @type {string[]} */ texts) => texts.reduce((sum, text) => sum + text.length, 0);
  return length(paragraphs.filter((text) => words.has(text.split('\n\n')[0]))) / Math.max(1, length(paragraphs));
}

/** The headline as the page shows it, which Readability leaves out. @param {Document} page @param {string} title */
function textOfHeading(page, title) {
  const headings = [...page.querySelectorAll('h1')]
    .map((heading) => textOfBlocks(heading))
    .filter((text) => text && !text.includes('\n'));
  return (
    headings.find((heading) => title.includes(heading) || heading.includes(title)) ??
    (headings.length === 1 ? headings[0] : title)
  );
}

/** @param {string | null | undefined} byline */
function bylineOf(byline) {
  const words = (byline ?? '').replace(/\s+/gu, ' ').trim();
  if (!words || words.length > 120 || /^https?:/.test(words)) return '';
  return /^by\b/i.test(words) ? words : `By ${words}`;
}
