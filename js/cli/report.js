// The readable report on the terminal.

/** @param {import('../index.js').Article} article @param {string} text @param {{title?: string, colour: boolean}} style */
export function report(article, text, style) {
  return `${style.title ?? ''}${article.annotations.map((mark) => `${mark.kind} ${text.slice(mark.start, mark.end)}\n`).join('')}`;
}
