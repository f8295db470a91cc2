// The page: it wires text, engine and views together and holds what they share. Reading is the engine's; this only draws.

import { createCard } from './card/card.js';
import { createChooser } from './view/choose.js';
import { announce, byId } from './dom.js';
import { createEditor } from './text/editor.js';
import { startEngine } from './engine/engine.js';
import example from './examples/strike.txt';
import { startKeys } from './frame/keys.js';
import { countOf, createLegend, drawMeanings } from './view/legend.js';
import { createLists } from './lists/lists.js';
import { liveAnnotator } from './engine/live.js';
import { createNotices } from './frame/notices.js';
import { createPainter } from './view/paint.js';
import { createPublished } from './text/published.js';
import { startTheme } from './frame/theme.js';
import { moveSegments } from './view/units.js';
import { LAYERS, plural } from './words.js';

/** @typedef {import("../js/index.js").Article} Article */

/** How long typing rests before the engine reads. */
const REST_MS = 120;

/** @type {Article} */
const NOTHING = { published: null, english: true, blocks: [], entities: [], annotations: [], tolls: [], segments: [] };

/** What is on the page now: `article` is the reading of `text`, or of an earlier text moved along. */
const state = {
  text: '',
  article: NOTHING,
  read: false,
  situation: { example: false, slow: false, error: /** @type {unknown} */ (null), replaced: false },
  earlier: '',
};

const view = byId('view');
const painter = createPainter(view);
const lists = createLists(byId('lists'), { onShowLayer: (layer) => legend.turnOn(layer), onFilter: () => {} });
const legend = createLegend(byId('legend'), { onToggle: showLayers });
const published = createPublished({ onChange: () => request() });
const notices = createNotices(byId('notices'), { onRetry: () => request(), onRestore: () => open(state.earlier) });
const live = liveAnnotator(startEngine, { onResult, onError, onSlow: () => situation({ slow: true }) });
const card = createCard(byId('card'), { describeRule: live.describeRule, onClose: closeCard });
const chooser = createChooser(view, painter, { onChoose });
const editor = createEditor({ onInput, onMode });

/** @type {ReturnType<typeof setTimeout> | undefined} */
let rest;

/** @param {string} text @param {{ pasted: boolean, replaced: string }} how */
function onInput(text, { pasted, replaced }) {
  if (pasted) return open(text, { replaced });
  const moved = moveSegments(state.article.segments, state.text, text);
  state.text = text;
  state.article = { ...state.article, segments: moved };
  state.read = false;
  situation({ example: false, replaced: false });
  paint();
  clearTimeout(rest);
  rest = setTimeout(request, REST_MS);
}

/** A new article: it is read at once and shown for reading. @param {string} text @param {{ replaced?: string, example?: boolean }} [how] */
function open(text, { replaced = '', example: isExample = false } = {}) {
  if (replaced) {
    state.earlier = replaced;
    published.forget();
  }
  editor.text = text;
  state.text = editor.text;
  state.article = NOTHING;
  state.read = false;
  painter.reset();
  situation({ example: isExample, replaced: replaced.trim() !== '' && replaced !== text });
  editor.setMode(state.text.trim() === '');
  scrollTo({ top: 0 });
  request();
}

function request() {
  clearTimeout(rest);
  live.request({ text: state.text, published: published.day });
}

/** @param {Article} article @param {{ text: string }} request */
function onResult(article, { text }) {
  if (text !== state.text) return; // The text has moved on; its own result is on its way.
  const fresh = !state.read;
  state.article = article;
  state.read = true;
  situation({ slow: false, error: null });
  paint();
  legend.show(article);
  published.show(text.trim() ? article : null);
  lists.show({ text, article, choose: (id) => chooser.choose(id, { focus: true, scroll: true }) }, { fresh });
  chooser.update(text, article);
  if (fresh && !editor.editing) announce(summary(article));
}

/** @param {unknown} error */
function onError(error) {
  situation({ slow: false, error });
}

/** @param {Partial<typeof state.situation>} change */
function situation(change) {
  Object.assign(state.situation, change);
  notices.show(state.text, state.read ? state.article : null, state.situation);
  const blank = state.text.trim() === '';
  document.body.classList.toggle('empty', blank);
  byId('welcome').hidden = !blank;
  byId('bar').hidden = blank;
  byId('side').hidden = blank;
  byId('new').hidden = blank;
  byId('edit').hidden = blank;
}

function paint() {
  const drawn = !editor.editing || editor.live;
  view.hidden = !drawn;
  if (drawn) painter.paint(state.text, state.article, { editing: editor.editing });
}

/** @param {boolean} editing */
function onMode(editing) {
  byId('edit').textContent = editing ? 'Done' : 'Edit text';
  const caret = chooser.chosen?.start ?? 0;
  if (editing) chooser.choose(null);
  paint();
  if (state.read) chooser.update(state.text, state.article);
  if (editing) editor.focus(caret);
}

/** @param {import("../js/index.js").Annotation | null} mark @param {{ reveal: boolean }} how */
function onChoose(mark, { reveal }) {
  card.show(mark, {
    text: state.text,
    article: state.article,
    shown: legend.shown,
    choose: (id) => chooser.choose(id, { focus: true, scroll: true }),
    setPublished: published.focus,
  });
  document.body.classList.toggle('has-card', mark !== null);
  if (mark && reveal) lists.reveal(mark.id);
}

function closeCard() {
  chooser.focusChosen();
  chooser.choose(null);
}

/** @param {Set<import("./words.js").Layer>} shown */
function showLayers(shown) {
  for (const { id } of LAYERS) view.classList.toggle(`show-${id}`, shown.has(id));
  chooser.showLayers(shown);
  lists.showLayers(shown);
}

/** @param {Article} article */
function summary(article) {
  const count = (/** @type {import("./words.js").Layer[]} */ layers) =>
    layers.reduce((sum, layer) => sum + countOf(article, layer), 0);
  return `Marked: ${[
    plural(count(['casualty']), 'casualty figure'),
    plural(count(['quote']), 'quote'),
    plural(count(['person', 'organization', 'place', 'affiliation', 'event']), 'name'),
    plural(count(['date']), 'date'),
  ].join(', ')}.`;
}

function stepBack() {
  if (editor.editing && state.text.trim() !== '') return editor.setMode(false);
  if (byId('card').contains(document.activeElement)) return chooser.focusChosen();
  chooser.choose(null);
}

byId('example').addEventListener('click', () => open(example, { replaced: state.text, example: true }));
byId('new').addEventListener('click', () => open('', { replaced: state.text }));
byId('edit').addEventListener('click', () => editor.setMode(!editor.editing));

startKeys({
  j: () => chooser.step(1),
  k: () => chooser.step(-1),
  e: () => state.text.trim() !== '' && editor.setMode(true),
  p: () => published.focus(),
  '/': () => lists.focusFilter(),
  Enter: () => byId('card').focus(),
  Escape: stepBack,
  'Alt+ArrowUp': () => chooser.outward(),
  ...Object.fromEntries(LAYERS.map((_, index) => [String(index + 1), () => legend.toggle(index)])),
});

// The side column stays below the legend, however many lines the legend takes.
new ResizeObserver(() => byId('side').style.setProperty('--bar-height', `${byId('bar').offsetHeight}px`)).observe(byId('bar'));

startTheme();
drawMeanings(byId('meanings'));
showLayers(legend.shown);
published.show(null);
open('');
live.warm();
