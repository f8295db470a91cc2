// The page: it wires text, engine and views together and holds what they share. Reading is the engine's; this only draws.

import { createCard } from './card/card.js';
import { createAttention } from './view/attention.js';
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
import { isVersion, withFields, withText } from './review/draft.js';
import { startReviewing } from './review/reviewing.js';
import { createSession } from './review/session.js';
import { startPrint } from './view/print.js';
import { startReadingSettings } from './view/settings.js';
import { startTheme } from './frame/theme.js';
import { moveSegments } from './view/units.js';
import { LAYERS, plural } from './words.js';

/** @typedef {import("../js/index.js").Article} Article */
/** @typedef {import("./review/draft.js").Draft} Draft */

/** How long typing rests before the engine reads. */
const REST_MS = 120;

/** @type {Article} */
const NOTHING = { published: null, english: true, blocks: [], entities: [], annotations: [], tolls: [], segments: [] };

/**
 * What is on the page now: `reading` is the engine's, of the draft's text or of an earlier one; `article` is what is drawn,
 * the reading with the reader's corrections in it.
 */
const state = {
  reading: NOTHING,
  article: NOTHING,
  read: false,
  situation: { example: false, slow: false, error: /** @type {unknown} */ (null), replaced: false },
};

const session = createSession();
const view = byId('view');
const painter = createPainter(view);
const attend = createAttention({ sheet: byId('sheet'), view, lists: byId('lists'), painter, onPick: (id) => pick(id) });
const lists = createLists(byId('lists'), { onShowLayer: (layer) => legend.turnOn(layer), onFilter: attend.filter });
const legend = createLegend(byId('legend'), { onToggle: showLayers });
const published = createPublished({
  onChange: (day) => session.change('publication date', withFields({ published: day })),
});
const notices = createNotices(byId('notices'), { onRetry: () => request(), onRestore: () => session.undo() });
const live = liveAnnotator(startEngine, { onResult, onError, onSlow: () => situation({ slow: true }) });
const card = createCard(byId('card'), { describeRule: live.describeRule, onClose: closeCard });
const chooser = createChooser(view, painter, { onChoose });
const editor = createEditor({ onInput, onMode });

/** @type {ReturnType<typeof setTimeout> | undefined} */
let rest;

/** @param {string} text @param {{ pasted: boolean }} how */
function onInput(text, { pasted }) {
  if (pasted) start({ text });
  else session.change('typing', withText(text), { merge: 'typing' });
}

/** Another article; what was entered above an empty page is about it. @param {Partial<Draft>} given @param {string} [label] */
function start(given, label) {
  const { text, title, source, url, published: day } = session.draft;
  session.start({ ...(text.trim() ? {} : { title, source, url, published: day }), ...given }, label);
}

/** @param {import("./review/session.js").Change} change */
function onChange({ draft, before, how }) {
  if (how === 'list') return;
  const other = how === 'start' || how === 'open' || (how !== 'change' && !isVersion(before.text, draft.text));
  if (other) return show(draft, how === 'start' && before.text.trim() !== '' && before.text !== draft.text);
  if (draft.text !== before.text) {
    follow(before.text, draft.text);
    clearTimeout(rest);
    rest = setTimeout(request, REST_MS);
  } else if (draft.published !== before.published) request();
  else if (draft.edits !== before.edits && state.read) draw();
  situation({ example: draft.example, replaced: false });
}

/** Keeps the marks in their places while the reader types. @param {string} before @param {string} text */
function follow(before, text) {
  if (editor.text !== text) editor.text = text; // Undone or redone.
  const segments = moveSegments(state.article.segments, before, text);
  state.article = { ...state.article, segments };
  state.read = false;
  paint();
}

/** Puts another text on the page: it is read at once and shown for reading. @param {Draft} draft @param {boolean} replaced */
function show(draft, replaced) {
  editor.text = draft.text;
  state.article = NOTHING;
  state.read = false;
  painter.reset();
  published.show(null, draft.published);
  situation({ example: draft.example, replaced });
  editor.setMode(draft.text.trim() === '');
  scrollTo({ top: 0 });
  request();
}

function request() {
  clearTimeout(rest);
  live.request({ text: session.draft.text, published: session.draft.published });
}

/** @param {Article} article @param {{ text: string }} request */
function onResult(article, { text }) {
  if (text !== session.draft.text) return; // The text has moved on; its own result is on its way.
  const fresh = !state.read;
  state.reading = article;
  state.read = true;
  draw({ fresh });
  situation({ slow: false, error: null });
  if (fresh && !editor.editing) announce(summary(state.article));
}

/** Draws the reading with the reader's corrections. @param {{ fresh?: boolean }} [how] fresh: of a text not read before */
function draw({ fresh = false } = {}) {
  const { text, published: day } = session.draft;
  const article = reviewing.apply(session.draft, state.reading);
  state.article = article;
  paint();
  legend.show(article);
  attend.show(text, article);
  published.show(text.trim() ? article : null, day);
  lists.show({ text, article, choose: pick }, { fresh });
  chooser.update(text, article);
}

/** @param {unknown} error */
function onError(error) {
  situation({ slow: false, error });
}

/** @param {Partial<typeof state.situation>} change */
function situation(change) {
  Object.assign(state.situation, change);
  notices.show(session.draft.text, state.read ? state.article : null, state.situation);
  const blank = session.draft.text.trim() === '';
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
  if (drawn) painter.paint(session.draft.text, state.article, { editing: editor.editing });
}

/** @param {boolean} editing */
function onMode(editing) {
  byId('edit').textContent = editing ? 'Done' : 'Edit text';
  const caret = chooser.chosen?.start ?? 0;
  if (editing) chooser.choose(null);
  paint();
  if (state.read) chooser.update(session.draft.text, state.article);
  if (editing) editor.focus(caret);
}

/** @param {import("../js/index.js").Annotation | null} mark @param {{ reveal: boolean }} how */
function onChoose(mark, { reveal }) {
  card.show(mark, {
    text: session.draft.text,
    article: state.article,
    shown: legend.shown,
    choose: pick,
    setPublished: published.focus,
  });
  attend.choose(mark);
  document.body.classList.toggle('has-card', mark !== null);
  if (mark && reveal) lists.reveal(mark.id);
}

function closeCard() {
  chooser.focusChosen();
  chooser.choose(null);
}

/** Goes to a mark from anywhere on the page. @param {number} id */
function pick(id) {
  chooser.choose(id, { focus: true, scroll: true });
}

/** @param {Set<import("./words.js").Layer>} shown */
function showLayers(shown) {
  for (const { id } of LAYERS) view.classList.toggle(`show-${id}`, shown.has(id));
  chooser.showLayers(shown);
  lists.showLayers(shown);
  attend.showLayers(shown);
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
  if (editor.editing && session.draft.text.trim() !== '') return editor.setMode(false);
  if (byId('card').contains(document.activeElement)) return chooser.focusChosen();
  chooser.choose(null);
}

byId('example').addEventListener('click', () => start({ text: example, example: true }, 'example'));
byId('new').addEventListener('click', () => start({}));
byId('edit').addEventListener('click', () => editor.setMode(!editor.editing));

startKeys({
  j: () => chooser.step(1),
  k: () => chooser.step(-1),
  e: () => session.draft.text.trim() !== '' && editor.setMode(true),
  p: () => published.focus(),
  '/': () => lists.focusFilter(),
  Enter: () => byId('card').focus(),
  Escape: stepBack,
  'Alt+ArrowUp': () => chooser.outward(),
  ...Object.fromEntries(LAYERS.map((_, index) => [String(index + 1), () => legend.toggle(index)])),
});

// The side column stays below the legend, however many lines the legend takes.
new ResizeObserver(() => document.documentElement.style.setProperty('--bar-height', `${byId('bar').offsetHeight}px`)).observe(
  byId('bar'),
);

startTheme();
startReadingSettings(byId('reading'));
startPrint({ view, print: byId('print'), lists });
drawMeanings(byId('meanings'));
showLayers(legend.shown);
published.show(null, '');
const reviewing = startReviewing(session, painter);
session.subscribe(onChange);
show(session.draft, false);
reviewing.restore();
live.warm();
