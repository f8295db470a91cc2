// On paper: the text with its marks, and all the lists after it.

import { byId, h } from '../dom.js';
import { dayWords } from '../words.js';
import { drawMeanings } from './legend.js';

/**
 * @param {{ view: HTMLElement, print: HTMLElement, lists: { drawAll: () => Node[] } }} parts
 */
export function startPrint({ view, print, lists }) {
  let drawn = false;
  const media = matchMedia('print');
  media.addEventListener('change', () => (media.matches ? draw() : clear()));
  addEventListener('beforeprint', draw);
  addEventListener('afterprint', clear);

  function draw() {
    if (drawn || view.hidden) return;
    drawn = true;
    const meanings = h('ul', { class: 'meanings' });
    drawMeanings(meanings);
    print.replaceChildren(aboutArticle(), h('h2', {}, 'What the marks mean'), meanings, ...lists.drawAll());
    print.hidden = false;
  }

  function clear() {
    drawn = false;
    print.hidden = true;
    print.replaceChildren();
  }
}

/** Where and when the article was published, as the fields above it say; the title stands in the text. */
function aboutArticle() {
  const fields = [
    ['Source', byId('detail-source').value],
    ['Address', byId('detail-url').value],
    ['Published', byId('published-day').value && dayWords(byId('published-day').value)],
  ];
  const told = fields.filter(([, value]) => value);
  return h('p', {}, told.map(([label, value]) => `${label}: ${value}`).join(' · '));
}
