// What a web page says about its article: JSON-LD first, then Open Graph and other meta elements, then the page itself.

import { dayOf } from './days.js';

/** @typedef {import("./incoming.js").Details} Details */

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

/** How many objects of a page's linked data are looked at. */
const MOST_OBJECTS = 500;

/**
 * @param {Document} page @returns {Details}
 */
export function metadataOf(page) {
  const data = linkedArticle(page);
  const source = nameIn(data?.publisher) || meta(page, 'og:site_name', 'dc.publisher', 'publisher') || '';
  const title =
    text(data?.headline) || meta(page, 'og:title', 'dc.title', 'parsely-title') || onlyHeading(page) || titleElement(page);
  return {
    title: withoutSite(title, source),
    source,
    url: webAddress(canonical(page) || meta(page, 'og:url') || addressIn(data?.mainEntityOfPage) || text(data?.url)),
    published: firstDay([
      text(data?.datePublished),
      meta(page, 'article:published_time', 'parsely-pub-date', 'datepublished', 'dc.date.issued', 'dc.date', 'pubdate', 'date'),
      page.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ?? '',
      page.querySelector('[itemprop="datePublished"], time[pubdate]')?.getAttribute('datetime') ?? '',
      onlyTime(page),
    ]),
  };
}

/** The first meta element with one of these names that says something. @param {Document} page @param {string[]} names */
function meta(page, ...names) {
  const elements = [...page.querySelectorAll('meta[content]')];
  for (const name of names) {
    const named = elements.find((element) =>
      ['property', 'name', 'itemprop'].some((attribute) => element.getAttribute(attribute)?.toLowerCase() === name),
    );
    const content = named?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return '';
}

/** @param {Document} page */
function onlyHeading(page) {
  const headings = page.querySelectorAll('h1');
  return headings.length === 1 ? (headings[0].textContent ?? '').trim() : '';
}

/** @param {Document} page */
const titleElement = (page) => (page.querySelector('head > title')?.textContent ?? '').trim();

/** The time of an article that names one time only, in its head. @param {Document} page */
function onlyTime(page) {
  const times = [...page.querySelectorAll('article time[datetime], main time[datetime]')];
  const days = new Set(times.map((time) => dayOf(time.getAttribute('datetime') ?? '')));
  return days.size === 1 ? (times[0].getAttribute('datetime') ?? '') : '';
}

/** @param {Document} page */
const canonical = (page) => page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';

/** @param {string} address */
const webAddress = (address) => (/^https?:\/\/[^\s<>"]+$/.test(address) ? address : '');

/** @param {string[]} written */
const firstDay = (written) => written.map(dayOf).find(Boolean) ?? '';

/** "Storm hits coast | Harbor News" without the site's name. @param {string} title @param {string} site */
function withoutSite(title, site) {
  const end = /^(.{8,}?)\s+[|–—-]\s+([^|–—]{2,40})$/u.exec(title.slice(0, 400));
  return end && site && end[2].trim().toLowerCase() === site.toLowerCase() ? end[1] : title;
}

/** The page's own article among its linked data. @param {Document} page @returns {Record<string, unknown> | undefined} */
function linkedArticle(page) {
  /** @type {unknown[]} */
  const waiting = [...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) =>
    parse(textContent ?? ''),
  );
  for (let index = 0; index < waiting.length && index < MOST_OBJECTS; index++) {
    const value = waiting[index];
    if (Array.isArray(value)) waiting.push(...value);
    else if (isObject(value)) {
      if ([value['@type']].flat().some((type) => ARTICLE_TYPE.test(text(type)))) return value;
      waiting.push(value['@graph'], value.mainEntity);
    }
  }
  return undefined;
}

/** @param {string} json @returns {unknown} */
function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null; // A page's own mistake; its other elements are still read.
  }
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null;

/** @param {unknown} value */
const text = (value) => (typeof value === 'string' ? value.trim() : '');

/** @param {unknown} value @returns {string} */
function nameIn(value) {
  const one = Array.isArray(value) ? value[0] : value;
  return isObject(one) ? text(one.name) : text(one);
}

/** @param {unknown} value */
const addressIn = (value) => (isObject(value) ? text(value['@id']) : text(value));
