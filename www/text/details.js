// Title, source, address and publication date: what the reader set, else what page or file state, else what the text says.

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Block} Block */
/** @typedef {import("../review/draft.js").Draft} Draft */
/** @typedef {import("./incoming.js").Field} Field */
/** @typedef {import("./incoming.js").Origin | "you" | "headline" | "dateline" | "credit" | "copyright" | "text" | "caption" | "stated" | ""} From */
/** @typedef {{ value: string, from: From }} Detail */

/** Where a detail comes from, in words. @type {Record<From, string>} */
export const FROM_WORDS = {
  you: 'set by you',
  page: "from the page's metadata",
  document: "from the document's properties",
  file: 'from the head of the file',
  headline: 'read from the headline',
  dateline: 'read from the dateline',
  caption: 'read from a photo caption',
  credit: 'read from a photo credit',
  copyright: 'read from the copyright line',
  text: 'read from the text',
  stated: 'stated in the article',
  '': '',
};

/**
 * @param {Draft} draft @param {Article | null} article
 * @returns {Record<Field, Detail>}
 */
export function detailsOf(draft, article) {
  const stated = article ? statedIn(draft.text, article) : null;
  const detail = (/** @type {Field} */ field) => {
    const from = draft.from[field];
    if (from === 'you' && (draft[field] || field !== 'published')) return { value: draft[field], from };
    return draft[field] ? { value: draft[field], from: from ?? 'you' } : (stated?.[field] ?? NOTHING);
  };
  return { title: detail('title'), source: detail('source'), url: detail('url'), published: detail('published') };
}

/** What the reader writes in a field. @param {Field} field @param {string} value @returns {(draft: Draft) => Draft} */
export const withDetail = (field, value) => (draft) =>
  draft[field] === value ? draft : { ...draft, [field]: value, from: { ...draft.from, [field]: 'you' } };

/** @type {Detail} */
const NOTHING = { value: '', from: '' };

/**
 * What the text says of itself.
 * @param {string} text @param {Article} article @returns {Record<Field, Detail>}
 */
function statedIn(text, { blocks, published }) {
  const words = (/** @type {Block} */ { start, end }) => text.slice(start, Math.min(end, start + 1_000)).trim();
  const of = (/** @type {Block["kind"][]} */ ...kinds) => blocks.filter(({ kind }) => kinds.includes(kind)).map(words);
  return {
    title: first(of('headline'), (line) => line.replace(/\s+/gu, ' '), 'headline'),
    source:
      first(of('dateline'), (line) => /\(([^()]{2,40})\)/.exec(line)?.[1], 'dateline') ??
      first(of('caption', 'credit'), (line) => /\(([^()/]{2,40}?)(?: photo)?\/[^()]{2,60}\)\s*$/i.exec(line)?.[1], 'credit') ??
      first(of('furniture', 'credit'), copyrightHolder, 'copyright'),
    url: first(of('furniture', 'byline', 'credit', 'paragraph'), (line) => /^https?:\/\/\S+$/.exec(line)?.[0], 'text'),
    published: published && published.from !== 'option' ? { value: published.day, from: published.from } : NOTHING,
  };

  /** @param {string[]} lines @param {(line: string) => string | undefined} read @param {From} from @returns {any} */
  function first(lines, read, from) {
    for (const line of lines) {
      const value = read(line)?.trim();
      if (value) return { value, from };
    }
    return from === 'dateline' || from === 'credit' ? undefined : NOTHING;
  }
}

/** @param {string} line */
const copyrightHolder = (line) =>
  /(?:©|\(c\)|copyright)\s*(?:\d{4}\s+)?(?:by\s+)?([\p{Lu}][^.|©\d]{1,40}?)(?:\.|,|\s*\||\s+All rights|$)/iu.exec(line)?.[1];
