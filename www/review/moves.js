// What a changed publication date moved: dates that mean another day now. Pure.

import { dateWords } from '../words.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").DateExpression} DateExpression */

/**
 * The article with `was` on each date that meant other days in the reading before: what it was, in words.
 * @template {Article} A @param {A} article @param {Article} before of the same text
 * @returns {{ article: A, moved: number[] }}
 */
export function tagMoved(article, before) {
  const earlier = new Map(before.annotations.flatMap((mark) => (mark.kind === 'date' ? [[placeOf(mark), mark]] : [])));
  /** @type {number[]} */
  const moved = [];
  const annotations = article.annotations.map((mark) => {
    const old = mark.kind === 'date' ? earlier.get(placeOf(mark)) : undefined;
    if (!old || mark.kind !== 'date' || same(old, mark)) return mark;
    if (!mark.furniture) moved.push(mark.id);
    return old.value === null ? mark : { ...mark, was: 'was' in mark ? mark.was : dateWords(old) };
  });
  return { article: moved.length > 0 ? { ...article, annotations } : article, moved };
}

/** @param {DateExpression} mark */
const placeOf = ({ start, end }) => `${start} ${end}`;

/** @param {DateExpression} a @param {DateExpression} b */
const same = (a, b) =>
  a.value === b.value && a.days?.first === b.days?.first && a.days?.last === b.days?.last && dateWords(a) === dateWords(b);
