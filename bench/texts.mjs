// The texts that the benches read.

import { existsSync, readdirSync, readFileSync } from 'node:fs';

export const PUBLISHED = '2025-03-14';

/** One article. */
export const ARTICLE = readFileSync(new URL('articles/depot.txt', import.meta.url), 'utf8');

/** The development articles where they lie beside the repository, else the one above. */
export const NEWS = developmentArticles() ?? [ARTICLE];

/** The one article that the repeated texts are made of. */
export const SEED = seedArticle() ?? ARTICLE;

function seedArticle() {
  const folder = new URL('../../shared/seed/', import.meta.url);
  const [name] = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
  return name && readFileSync(new URL(name, folder), 'utf8');
}

function developmentArticles() {
  const folder = new URL('../../shared/data/articles/source/', import.meta.url);
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

/** News of a length: articles one after another, each its own paragraphs. */
export function newsOf(length, articles = NEWS) {
  return repeated(`${articles.join('\n\n')}\n\n`, length);
}

export function repeated(text, length) {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
