// The list of articles: one row for each draft, with what was found in it, and one for each file that could not be opened.

import { byId, h } from '../dom.js';
import { dayWords, number, plural } from '../words.js';
import { createReadings } from './readings.js';
import { nameOf, summaryOf } from './summary.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../review/draft.js").Draft} Draft */
/** @typedef {import("../review/session.js").Session} Session */
/** @typedef {import("./summary.js").Summary} Summary */
/** @typedef {import("../text/intake.js").Problem} Problem */

const COLUMNS = ['Article', 'Published', 'Toll', 'Figures', 'Quotes', 'Names', 'Dates', 'Remove'];

/**
 * @param {Session} session @param {() => Promise<import('../../js/worker.js').AsyncAnnotator>} startEngine
 * @param {() => import('../../js/index.js').Conventions} conventions the house rules in force
 */
export function createBatch(session, startEngine, conventions) {
  const root = byId('batch');
  const toggle = byId('batch-toggle');
  const rows = byId('batch-rows');
  const undo = byId('batch-undo');
  /** @type {Map<string, Summary | null>} null where reading failed */
  const summaries = new Map();
  /** @type {Problem[]} */
  let problems = [];
  const readings = createReadings(startEngine, conventions, (id, summary) => {
    summaries.set(id, summary);
    draw();
  });

  byId('batch-head').append(
    ...COLUMNS.map((name) => h('th', { scope: 'col' }, name === 'Remove' ? h('span', { class: 'visually-hidden' }, name) : name)),
  );
  toggle.addEventListener('click', () => {
    const open = toggle.getAttribute('aria-expanded') !== 'true';
    toggle.setAttribute('aria-expanded', String(open));
    byId('batch-table').hidden = !open;
  });

  /** Draws the list anew, and reads what has not been read. */
  function update() {
    const { drafts, draft: open } = session;
    if (drafts.length > 1)
      readings.want(drafts.filter(({ id, text }) => id !== open.id && text.trim() !== '' && !summaries.has(id)));
    draw();
  }

  /** The open article as it was just read and corrected. @param {Draft} draft @param {Article} article */
  function show(draft, article) {
    summaries.set(draft.id, summaryOf(draft, article));
    draw();
  }

  function draw() {
    const { drafts } = session;
    root.hidden = drafts.length < 2 && problems.length === 0 && !undo.firstChild;
    if (root.hidden) return;
    toggle.textContent = plural(drafts.length, 'article');
    const focused =
      document.activeElement instanceof HTMLElement && rows.contains(document.activeElement)
        ? document.activeElement.dataset.key
        : '';
    rows.replaceChildren(...drafts.map(drawDraft), ...problems.map(drawProblem));
    if (focused) rows.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  /** @param {Draft} draft */
  function drawDraft(draft) {
    const summary = summaries.get(draft.id);
    const open = draft.id === session.draft.id;
    const name = nameOf(draft, summary ?? undefined);
    const button = h(
      'button',
      {
        type: 'button',
        class: 'link',
        'data-key': `open-${draft.id}`,
        'aria-current': open ? 'true' : null,
        onclick: () => session.open(draft.id),
      },
      name,
    );
    const file = draft.name && draft.name !== name && h('small', {}, draft.name);
    return h(
      'tr',
      { class: open ? 'current' : null },
      h('th', { scope: 'row' }, button, file),
      ...cells(draft, summary),
      removal(draft, name),
    );
  }

  /** @param {Draft} draft @param {Summary | null | undefined} summary */
  function cells(draft, summary) {
    if (!summary) {
      const word = summary === null ? 'could not be read' : draft.text.trim() ? 'reading …' : 'empty';
      return [h('td', { colspan: 6 }, word)];
    }
    const { published, tolls, figures, quotes, names, dates, english } = summary;
    return [
      h('td', {}, published ? dayWords(published) : 'not known'),
      h('td', { class: 'toll' }, english ? tolls.join(' · ') || '–' : 'not English'),
      ...[figures, quotes, names, dates].map((count) => h('td', { class: 'number' }, number(count))),
    ];
  }

  /** @param {Draft} draft @param {string} name */
  function removal(draft, name) {
    const onclick = () => {
      undo.replaceChildren(`Removed: ${name} `);
      offerBack(session.remove(draft.id), name);
    };
    return h(
      'td',
      {},
      h(
        'button',
        {
          type: 'button',
          class: 'small',
          'data-key': `remove-${draft.id}`,
          'aria-label': `Remove ${name} from the list`,
          onclick,
        },
        '×',
      ),
    );
  }

  /** Nothing is lost by a wrong click. @param {() => void} back @param {string} name */
  function offerBack(back, name) {
    const bring = () => {
      undo.replaceChildren();
      back();
      byId('batch-toggle').focus();
    };
    const button = h('button', { type: 'button', onclick: bring }, 'Bring it back');
    undo.replaceChildren(`Removed: ${name} `, button);
    button.focus();
  }

  /** @param {Problem} problem */
  function drawProblem(problem) {
    const onclick = () => {
      problems = problems.filter((other) => other !== problem);
      draw();
      byId('batch-toggle').focus();
    };
    return h(
      'tr',
      { class: 'problem' },
      h('th', { scope: 'row' }, problem.name),
      h('td', { colspan: 6 }, `Could not be opened. ${problem.problem}`),
      h('td', {}, h('button', { type: 'button', class: 'small', 'aria-label': `Dismiss ${problem.name}`, onclick }, '×')),
    );
  }

  return {
    update,
    show,
    /** Reads all articles anew: by another house rule. */
    readAnew() {
      summaries.clear();
      readings.forget();
      update();
    },
    /** @param {Problem[]} found */
    showProblems(found) {
      problems = [...problems, ...found];
      draw();
    },
  };
}
