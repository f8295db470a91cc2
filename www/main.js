// The page: it wires text, engine and views together and holds what they share. Reading is the engine's; this only draws.

import { createCard } from './card/card.js';
import { USUAL } from './conventions.js';
import { createAttention } from './view/attention.js';
import { createChooser } from './view/choose.js';
import { announce, byId } from './dom.js';
import { createEditor } from './text/editor.js';
import { createCalendar } from './engine/calendar.js';
import { startEngine } from './engine/engine.js';
import { createBatch } from './batch/batch.js';
import { EXAMPLES } from './examples/examples.js';
import { createCorrecting } from './correct/correct.js';
import { selectedSpan } from './correct/passage.js';
import { createHelp } from './frame/help.js';
import { showKey } from './frame/keymap.js';
import { startKeys } from './frame/keys.js';
import { countOf, createLegend, drawMeanings } from './view/legend.js';
import { createCopying } from './lists/clipboard.js';
import { createLists } from './lists/lists.js';
import { liveAnnotator } from './engine/live.js';
import { HUGE, NOTHING_READ } from './engine/parts.js';
import { sturdy } from './engine/sturdy.js';
import { createSums } from './engine/sums.js';
import { createLater } from './view/later.js';
import { createNotices, QUIET } from './frame/notices.js';
import { createPainter } from './view/paint.js';
import { detailsOf, withDetail } from './text/details.js';
import { startDrop } from './text/drop.js';
import { createFields } from './text/fields.js';
import { lengthProblem } from './text/incoming.js';
import { createIntake } from './text/intake.js';
import { isFiles, readTransfer } from './text/paste.js';
import { isVersion, withText } from './review/draft.js';
import { startReviewing } from './review/reviewing.js';
import { createSession } from './review/session.js';
import { startPrint } from './view/print.js';
import { rehearse } from './view/rehearse.js';
import { startReadingSettings } from './view/settings.js';
import { startTheme } from './frame/theme.js';
import { moveSegments } from './view/units.js';
import { LAYERS, plural } from './words.js';

/** @typedef {import("../js/index.js").Article} Article */
/** @typedef {import("./review/draft.js").Draft} Draft */

/** How long typing rests before the engine reads. */
const REST_MS = 120;

/** How long a text that comes in waits for its marks before it is shown without them. */
const PATIENCE_MS = 100;

/**
 * What is on the page now: `reading` is the engine's, of the draft's text or of an earlier one; `article` is what is drawn,
 * the reading with the reader's corrections in it; `conventions` are the house rules that it was read by.
 */
const state = {
  reading: NOTHING_READ,
  conventions: USUAL,
  article: NOTHING_READ,
  read: false,
  whole: true,
  situation: { ...QUIET },
};

const session = createSession();
const later = createLater();
const view = byId('view');
const painter = createPainter(view);
const attend = createAttention({ sheet: byId('sheet'), view, lists: byId('lists'), painter, onPick: (id) => pick(id) });
const lists = createLists(byId('lists'), {
  onShowLayer: (layer) => legend.turnOn(layer),
  onFilter: attend.filter,
  onCopy: () => copying.table(),
});
const legend = createLegend(byId('legend'), { onToggle: showLayers });
const fields = createFields({
  onChange: (field, value) => session.change(FIELD_WORDS[field], withDetail(field, value), { merge: field }),
});
const notices = createNotices(byId('notices'), {
  onRetry: () => request(),
  onRestore: () => session.undo(),
  onWhole: () => session.start({ ...withText(session.draft.whole)(session.draft), whole: '' }, 'choice of the article'),
  onCancel: () => live.cancel(),
  onDismiss: () => situation({ refused: '' }),
  onMarks: () => situation({ plain: false }),
});
const live = liveAnnotator(sturdy(startEngine, onRestart), { onResult, onError, onSlow });
const calendar = createCalendar(live, () => state.read && draw());
const settings = startReadingSettings(byId('reading'), { onPlain: togglePlain, onRules });
const batch = createBatch(session, startEngine, settings.conventions);
const intake = createIntake(session, {
  onRefused: (refused) => situation({ refused }),
  onProblems: batch.showProblems,
  announce,
});
const card = createCard(byId('card'), {
  describeRule: live.describeRule,
  calendar,
  onClose: closeCard,
  onAction: (action) => correcting.act(action),
  onCopy: () => copying.row(),
  onTake: (edit, words) => correcting.take(edit, words),
});
const chooser = createChooser(view, painter, { onChoose });
const editor = createEditor({ onInput, onPaste, onMode });
const correcting = createCorrecting(
  { view, bar: byId('selection') },
  {
    session,
    calendar,
    reading: () => ({ text: session.draft.text, article: state.article }),
    active: () => state.read && !editor.editing,
    painter,
    chooser,
    card,
    showLayer: legend.turnOn,
  },
);

const copying = createCopying({ given, chosen: () => chooser.chosen, say: (message) => reviewing.say(message), lists });

/** The article as drawn, and what is known of it; null while the text is ahead of its reading. */
function given() {
  if (!state.read) return null;
  const { title, source, url, published } = detailsOf(session.draft, state.article);
  const about = { title: title.value, source: source.value, url: url.value, published: published.value };
  return { text: session.draft.text, article: state.article, conventions: state.conventions, about };
}

/** What undo calls a change of a field. */
const FIELD_WORDS = { title: 'title', source: 'source', url: 'address', published: 'publication date' };

/** @type {ReturnType<typeof setTimeout> | undefined} */
let rest;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let patience;
/** Whether the page has been scrolled: to ask would make the browser lay it out. */
let scrolled = false;
addEventListener('scroll', () => {
  scrolled = true;
});

/** @param {string} text */
function onInput(text) {
  session.change('typing', withText(text), { merge: 'typing' });
}

/** Another article comes in. @param {DataTransfer | null} data */
function onPaste(data) {
  if (data && isFiles(data)) return intake.files([...data.files]);
  const found = readTransfer(data);
  if (found) intake.text(found);
}

/** @param {import("./review/session.js").Change} change */
function onChange({ draft, before, how }) {
  batch.update();
  if (how === 'list') return;
  const other =
    how === 'start' || how === 'open' || draft.id !== before.id || (how !== 'change' && !isVersion(before.text, draft.text));
  if (other)
    return show(
      draft,
      how === 'start' && before.text.trim() !== '' && before.text !== draft.text && { kept: draft.id !== before.id },
    );
  fields.show(draft, state.read ? state.reading : null);
  if (draft.text !== before.text) {
    follow(before.text, draft.text);
    clearTimeout(rest);
    rest = setTimeout(request, REST_MS);
  } else if (draft.published !== before.published) request();
  else if (draft.edits !== before.edits && state.read) draw();
  situation({ example: draft.example, cut: draft.whole !== '', replaced: false });
}

/** Keeps the marks in their places while the reader types. @param {string} before @param {string} text */
function follow(before, text) {
  if (editor.text !== text) editor.text = text; // Undone or redone.
  const segments = moveSegments(state.article.segments, before, text);
  state.article = { ...state.article, segments };
  state.read = false;
  paint();
}

/** Puts another text on the page: it is read at once and shown for reading. @param {Draft} draft @param {typeof QUIET.replaced} replaced */
function show(draft, replaced) {
  state.article = NOTHING_READ;
  state.read = false;
  state.situation.error = null;
  request(); // The engine reads while the page makes ready.
  painter.reset();
  editor.setMode(draft.text.trim() === '', draft.text);
  view.hidden = true;
  fields.show(draft, null);
  const { error } = state.situation; // Why the engine was not even asked.
  situation({ ...QUIET, example: draft.example, cut: draft.whole !== '', replaced, error });
  if (scrolled) scrollTo({ top: 0 });
  scrolled = false;
}

function request() {
  clearTimeout(rest);
  const { text, published } = session.draft;
  const problem = lengthProblem(text, 'The text');
  if (problem) onError(problem);
  else live.request({ text, published, conventions: settings.conventions() });
}

/** Another house rule is in force: all is read anew. */
function onRules() {
  if (session.draft.text.trim() !== '') request();
  batch.readAnew();
}

/** @param {Article} article @param {import("./engine/live.js").Request} request @param {import("./engine/live.js").Extent} extent */
function onResult(article, { text, conventions }, { read, complete }) {
  if (text !== session.draft.text) return; // The text has moved on; its own result is on its way.
  // What is marked stays so until all is read anew; only an article without marks is shown in part.
  if (!complete && state.article.annotations.length > 0) return onSlow({ read, complete });
  const fresh = !state.read;
  const stopped = complete && read < text.length;
  state.reading = article;
  state.conventions = { ...USUAL, ...conventions };
  state.whole = complete && !stopped;
  state.read = true;
  draw({ fresh });
  situation({ slow: !complete, part: stopped ? read : progress(read, complete), stopped, error: null });
  if (fresh && !editor.editing) announce(summary(state.article));
}

/** Draws the reading with the reader's corrections. @param {{ fresh?: boolean }} [how] fresh: of a text not read before */
function draw({ fresh = false } = {}) {
  const { draft } = session;
  const { article } = reviewing.apply(draft, state.reading, { whole: state.whole });
  state.article = article;
  const { focused } = chooser;
  paint();
  chooser.update(draft.text, article, focused);
  if (fresh) later.afterPaint(() => drawAround(draft, article, { fresh }));
  else drawAround(draft, article, { fresh });
}

/** What stands around the text. @param {Draft} draft @param {Article} article @param {{ fresh: boolean }} how */
function drawAround(draft, article, how) {
  legend.show(article);
  attend.show(draft.text, article);
  fields.show(draft, draft.text.trim() ? article : null);
  batch.show(draft, article);
  const { conventions } = state;
  const { rejected } = reviewing;
  lists.show({ text: draft.text, article, conventions, choose: pick, rejected, restore: correcting.restore }, how);
}

/** @param {import("./engine/live.js").Extent} extent */
function onSlow({ read, complete }) {
  situation({ slow: true, part: progress(read, complete), stopped: false });
}

/** How far a huge text has been read. @param {number} read @param {boolean} complete */
const progress = (read, complete) => (!complete && session.draft.text.length > HUGE ? read : null);

function onRestart() {
  reviewing.say('The engine had stopped and was started again. Your text and corrections are as they were.');
}

/** @param {unknown} error */
function onError(error) {
  situation({ slow: false, part: null, stopped: false, error });
}

/** @param {Partial<typeof state.situation>} change */
function situation(change) {
  const { plain } = state.situation;
  Object.assign(state.situation, change);
  if (plain !== state.situation.plain) showLayers(legend.shown);
  document.body.classList.toggle('plain', state.situation.plain);
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
  clearTimeout(patience);
  const drawn = !editor.editing || editor.live;
  view.hidden = !drawn;
  if (drawn) painter.paint(session.draft.text, state.article, { editing: editor.editing });
}

/** @param {boolean} editing */
function onMode(editing) {
  byId('edit').textContent = editing ? 'Done' : 'Edit text';
  const caret = chooser.chosen?.start ?? 0;
  if (editing) chooser.choose(null);
  if (editing) situation({ plain: false });
  if (editing || state.read) paint();
  else patience = setTimeout(paint, PATIENCE_MS);
  if (state.read) chooser.update(session.draft.text, state.article);
  if (editing) editor.focus(caret);
}

/** @param {import("../js/index.js").Annotation | null} mark @param {{ reveal: boolean }} how */
function onChoose(mark, { reveal }) {
  const grown = card.show(mark, {
    text: session.draft.text,
    article: state.article,
    shown: legend.shown,
    choose: pick,
    setPublished: fields.focusPublished,
  });
  attend.choose(mark);
  document.body.classList.toggle('has-card', mark !== null);
  if (!mark || !reveal) return;
  lists.reveal(mark.id);
  grown.then((less) => less && chooser.chosen?.id === mark.id && lists.reveal(mark.id)); // The lists have less room now.
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
  const drawn = state.situation.plain ? new Set() : shown;
  for (const { id } of LAYERS) view.classList.toggle(`show-${id}`, drawn.has(id));
  chooser.showLayers(drawn);
  lists.showLayers(shown);
  attend.showLayers(drawn);
}

/** Shows the text alone, or its marks again. */
function togglePlain() {
  if (!state.read || editor.editing) return;
  situation({ plain: !state.situation.plain });
  if (view.contains(document.activeElement)) /** @type {HTMLElement} */ (document.activeElement).blur(); // No mark has a ring then.
}

/** Reads at once, and shows what was read. */
function readNow() {
  if (session.draft.text.trim() === '') return false;
  request();
  editor.setMode(false);
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
  if (correcting.stepBack()) return;
  if (editor.editing && session.draft.text.trim() !== '') return editor.setMode(false);
  if (state.situation.plain) return togglePlain();
  if (byId('card').contains(document.activeElement)) return chooser.focusChosen();
  chooser.choose(null);
}

for (const button of document.querySelectorAll('[data-example]'))
  button.addEventListener('click', () =>
    intake.take({ text: EXAMPLES[button.getAttribute('data-example') ?? ''], example: true }, 'example'),
  );
byId('new').addEventListener('click', () => intake.take({}, 'new article'));
byId('edit').addEventListener('click', () => editor.setMode(!editor.editing));

/** Opens a panel of the lists and goes there. @param {string} id */
const toPanel = (id) => () => {
  byId(`tab-${id}`).click();
  byId(`tab-${id}`).focus();
};

startKeys({
  j: () => chooser.step(1),
  k: () => chooser.step(-1),
  'Shift+j': () => chooser.step(1, { same: true }),
  'Shift+k': () => chooser.step(-1, { same: true }),
  a: () => correcting.act('accept'),
  x: () => correcting.act('reject'),
  'Shift+a': () => correcting.act('acceptOne'),
  'Shift+x': () => correcting.act('rejectOne'),
  e: () => correcting.act('edit'),
  t: () => correcting.act('type'),
  s: () => correcting.act('speaker'),
  m: () => correcting.act('merge'),
  v: () => correcting.act('split'),
  n: () => correcting.annotate(),
  c: copying.row,
  'Mod+Shift+c': copying.table,
  r: togglePlain,
  i: () => session.draft.text.trim() !== '' && editor.setMode(true),
  'Mod+Enter': readNow,
  f: toPanel('figures'),
  q: toPanel('quotes'),
  w: toPanel('names'),
  d: toPanel('dates'),
  p: () => fields.focusPublished(),
  o: () => byId('files').click(),
  '/': () => lists.focusFilter(),
  '?': () => help.open(),
  Enter: () => byId('card').focus(),
  Escape: stepBack,
  'Alt+ArrowUp': () => chooser.outward(),
  0: () => legend.toggleAll(),
  ...Object.fromEntries(LAYERS.map((_, index) => [String(index + 1), () => legend.toggle(index)])),
});
const help = createHelp(byId('help'));
showKey(byId('keys')).addEventListener('click', () => help.open());

// The side column and the gutter stay below the legend, however many lines the legend takes.
new ResizeObserver(() => {
  const height = `${byId('bar').offsetHeight}px`;
  /** @type {NodeListOf<HTMLElement>} */
  const parts = document.querySelectorAll('#side, .gutter');
  for (const part of parts) part.style.setProperty('--bar-height', height);
}).observe(byId('bar'));

startTheme();
startPrint({ view, print: byId('print'), lists });
drawMeanings(byId('meanings'));
showLayers(legend.shown);
const reviewing = startReviewing(session, painter, {
  pick: () => ({ article: state.article, mark: chooser.chosen, span: selectedSpan(view, painter, session.draft.text) }),
  engine: {
    moved: calendar.moved,
    sum: createSums(
      live,
      () => state.conventions,
      () => state.read && draw(),
    ),
  },
});
startDrop({ onFiles: intake.files, onText: intake.text });
session.subscribe(onChange);
show(session.draft, false);
reviewing.restore();
rehearse(live.rehearse(Object.values(EXAMPLES).join('\n\n')));
