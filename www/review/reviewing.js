// Reviewing on the page: applies the corrections to each reading, says what moved, and keeps the work on this device.

import { byId } from '../dom.js';
import { forgetChoices } from '../frame/memory.js';
import { plural, shorten } from '../words.js';
import { review } from './apply.js';
import { createBar, startUndoKeys } from './bar.js';
import { createKeeper } from './keeper.js';
import { tagMoved } from './moves.js';
import { createOrphans, orphanWords } from './orphans.js';
import { createStore } from './store.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("./apply.js").Reviewed} Reviewed */
/** @typedef {import("./draft.js").Draft} Draft */
/** @typedef {import("./session.js").Session} Session */

/** Dates flashed at most: more would make the page wait. */
const MOST_FLASHED = 200;

/**
 * @param {Session} session @param {{ elements: (id: number) => HTMLElement[] }} painter
 * @param {{ pick: import("./orphans.js").Pick, engine: import("./apply.js").Engine }} page
 *   pick: what the reader has chosen or selected, for a correction to be attached to
 */
export function startReviewing(session, painter, { pick, engine }) {
  /** What was drawn last, and what was drawn before the publication date changed. @type {Reviewed | null} */
  let drawn = null;
  /** @type {Reviewed | null} */
  let earlier = null;
  /** The reading by the day before, while how many dates moved is still to be told. @type {Article | null} */
  let untold = null;
  /** What was drawn before a date was corrected, and its words, while what moved with it is still to be told. @type {{ before: Reviewed, words: string } | null} */
  let corrected = null;
  /** @type {Article | null} */
  let lastReading = null;
  /** @type {import("../../js/index.js").Annotation[][]} */
  let rejected = [];
  let orphaned = 0;

  const bar = createBar(byId('review'), session, {
    onForget: async () => {
      await keeper.forget();
      forgetChoices();
      bar.say('Forgotten: nothing is stored on this device. What you see lasts as long as this page is open.');
    },
    onPrivate: (on) => {
      if (on) forgetChoices();
      keeper.setPrivate(on);
    },
    onSave: () => keeper.save(),
  });
  const keeper = createKeeper(session, createStore(), {
    onState: bar.showKeeping,
    onRestored: (message) =>
      bar.say(message, session.draft.text ? { label: 'Start anew', run: () => session.start({}) } : undefined),
  });
  const orphans = createOrphans(byId('orphans'), session, { pick, say: bar.say });
  startUndoKeys(session);

  session.subscribe(({ draft, before, how }) => {
    if (how === 'list') return;
    if (how === 'open' || how === 'start') showOrphans([]);
    if (how === 'start' && draft.edits.length > 0)
      bar.say(`Another version of the same article: ${plural(draft.edits.length, 'correction')} taken over.`);
    if (draft.text !== before.text || how === 'open' || how === 'start') {
      earlier = null;
      drawn = null;
    } else if (how === 'change' && draft.edits.length > before.edits.length) {
      const target = draft.edits.at(-1)?.targets[0];
      corrected = drawn && target?.kind === 'date' ? { before: drawn, words: `“${shorten(target.exact, 40)}”` } : null;
    } else if (draft.published !== before.published) {
      earlier = drawn;
      untold = lastReading;
    }
  });

  /** @param {Reviewed} article @param {Article} reading */
  function withMoves(article, reading) {
    if (!earlier) return article;
    const { article: tagged, moved: ids } = tagMoved(article, earlier);
    if (untold && untold !== reading) tell(ids, 'the publication date');
    if (untold !== reading) untold = null;
    return tagged;
  }

  /** Dates that moved with a corrected one. @param {Reviewed} article @param {{ before: Reviewed, words: string }} corrected */
  function tellAlong(article, { before, words }) {
    const along = tagMoved(article, before).moved.filter((id) => article.annotations[id].review === 'auto');
    const unsettled = unsettledIn(article) - unsettledIn(before);
    if (along.length > 0) tell(along, words);
    if (unsettled > 0) bar.sayAlso(`${plural(unsettled, 'date')} read from ${words}: please check.`);
  }

  /** @param {number[]} ids @param {string} what */
  function tell(ids, what) {
    bar.sayAlso(`${ids.length === 0 ? 'No date' : plural(ids.length, 'date')} moved with ${what}.`);
    requestAnimationFrame(() => {
      for (const id of ids.slice(0, MOST_FLASHED)) for (const element of painter.elements(id)) flash(element);
    });
  }

  /** @param {import("./apply.js").Orphan[]} lost */
  function showOrphans(lost) {
    orphans.show(lost);
    if (lost.length > orphaned) bar.sayAlso(orphanWords(lost.length));
    orphaned = lost.length;
  }

  return {
    say: bar.say,
    /** The marks that the reader took away from the reading drawn last, those together that went together. */
    get rejected() {
      return rejected;
    },
    /** Brings back what an earlier visit left. */
    restore: () => keeper.restore(),
    /**
     * The reading with the corrections in it, for drawing; and what was rejected. `whole`: the reading is of the whole text.
     * @param {Draft} draft @param {Article} reading @param {{ whole: boolean }} extent
     */
    apply(draft, reading, { whole }) {
      const { article, orphans: lost, rejected: gone, settled } = review(draft.text, reading, draft.edits, engine);
      rejected = gone;
      if (corrected && settled) {
        tellAlong(article, corrected);
        corrected = null;
      }
      drawn = withMoves(article, reading);
      lastReading = reading;
      if (whole) showOrphans(lost);
      return { article: drawn };
    },
  };
}

/** @param {Reviewed} article */
const unsettledIn = ({ annotations }) => annotations.filter((mark) => 'unsettled' in mark).length;

/** @param {HTMLElement} element */
function flash(element) {
  element.classList.remove('flash');
  void element.offsetWidth; // Begins the animation anew.
  element.classList.add('flash');
}
