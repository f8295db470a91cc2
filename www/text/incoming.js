// What comes in, from wherever: an article's text with what its page or file says about it.

/** @typedef {"title" | "source" | "url" | "published"} Field */
/** @typedef {"page" | "document" | "file"} Origin Who states a field: a page's metadata, a document's properties, a file's head. */
/** @typedef {Record<Field, string>} Details */
/**
 * @typedef {Object} Incoming
 * @property {string} text
 * @property {Details} details What page or file state; "" where they say nothing
 * @property {Partial<Record<Field, Origin>>} from Who states each
 * @property {string} [whole] The whole page, where `text` is only the article found in it
 * @property {string} [written] A day on which the document was written or saved: near the publication date, but not it
 */

/** The longest text that is read, in characters. */
export const MOST_TEXT = 10_000_000;

/** A file or a text that cannot be used; the message tells the reader why, and what would do. */
export class Unreadable extends Error {}

/** @returns {Details} */
const noDetails = () => ({ title: '', source: '', url: '', published: '' });

/**
 * @param {string} text @param {Partial<Details>} [stated] @param {Origin} [origin] @returns {Incoming}
 */
export function incoming(text, stated = {}, origin = 'page') {
  const details = noDetails();
  /** @type {Incoming["from"]} */
  const from = {};
  for (const field of /** @type {Field[]} */ (Object.keys(details))) {
    const value = oneLine(stated[field] ?? '');
    if (!value) continue;
    details[field] = value;
    from[field] = origin;
  }
  return { text, details, from };
}

/** What to say of a text that is too long to read; null for all others. @param {string} text @param {string} what */
export function lengthProblem(text, what) {
  if (text.length <= MOST_TEXT) return null;
  const size = (text.length / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
  return new Unreadable(
    `${what} has ${size} million characters; wiremark reads up to ${MOST_TEXT / 1_000_000} million. Use a part of it.`,
  );
}

/** @param {string} words */
const oneLine = (words) => words.replace(/\s+/gu, ' ').trim().slice(0, 500);
