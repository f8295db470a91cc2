// On paper: the text with its marks, and all the lists after it.

import { h } from '../dom.js';
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
    print.replaceChildren(h('h2', {}, 'What the marks mean'), meanings, ...lists.drawAll());
    print.hidden = false;
  }

  function clear() {
    drawn = false;
    print.hidden = true;
    print.replaceChildren();
  }
}
