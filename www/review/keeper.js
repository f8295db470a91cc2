// Keeps the session on this device: saves each change, brings drafts back on the next visit, stores nothing in private
// mode. When storing fails the work stays in the page and the reader is told.

import { plural } from '../words.js';
import { isBlank } from './draft.js';

/** @typedef {import("./history.js").History} History */
/** @typedef {import("./session.js").Session} Session */
/** @typedef {import("./store.js").Store} Store */
/** @typedef {{ state: "nothing" | "saved" | "private" | "failed", why: string }} Keeping */

/** Typing rests this long before it is saved; other changes are saved as soon as they are drawn. */
const REST_MS = 300;

/** A reload takes over from the page before it within this time; a lock held longer is another tab's. */
const TAKE_OVER_MS = 2_000;

/** In the address, so that a reload stays private and nothing need be stored to say so. */
const PRIVATE = '#private';

/**
 * @param {Session} session @param {Store} store
 * @param {{ onState: (keeping: Keeping) => void, onRestored: (message: string) => void }} handlers
 */
export function createKeeper(session, store, { onState, onRestored }) {
  /** What the store holds of this session. @type {Map<string, { history: History, position: number }>} */
  const saved = new Map();
  let savedOpen = '';
  /** @type {Keeping} */
  let keeping = { state: location.hash === PRIVATE ? 'private' : 'nothing', why: '' };
  let positions = Date.now();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let rest;
  /** Nothing is written before what is stored has been read. */
  let restored = false;

  /** @param {Keeping["state"]} state @param {string} [why] */
  function become(state, why = '') {
    keeping = { state, why };
    onState(keeping);
  }

  const isPrivate = () => keeping.state === 'private';

  /** What of the session differs from the store. */
  function difference() {
    const worth = session.histories.filter(({ past, present, future }) => !isBlank(present) || past.length + future.length > 0);
    const put = worth
      .map((history) => ({ id: history.present.id, history }))
      .filter(({ id, history }) => saved.get(id)?.history !== history)
      .map((own) => ({ ...own, position: saved.get(own.id)?.position ?? positions++ }));
    const ids = new Set(worth.map(({ present: { id } }) => id));
    return { put, remove: [...saved.keys()].filter((id) => !ids.has(id)) };
  }

  async function save() {
    clearTimeout(rest);
    if (isPrivate() || !restored) return;
    const { put, remove } = difference();
    const { id: open } = session.draft;
    const other = open !== savedOpen && saved.size > 0;
    if (put.length === 0 && remove.length === 0 && !other && keeping.state !== 'failed') return;
    try {
      const written = store.save(put, remove, open);
      savedOpen = open;
      for (const { id, history, position } of put) saved.set(id, { history, position });
      for (const id of remove) saved.delete(id);
      await written;
      if (!isPrivate()) become(saved.size > 0 ? 'saved' : 'nothing');
    } catch (error) {
      for (const { id } of put) saved.delete(id); // To be written again with the next change.
      if (!isPrivate()) become('failed', failureWords(error));
    }
  }

  async function restore() {
    if (isPrivate()) {
      restored = true;
      return become('private');
    }
    try {
      const alone = await takeOver();
      const { kept, open } = await store.load();
      if (!alone) return kept.length > 0 && onRestored(ELSEWHERE);
      for (const { id, history, position } of kept) saved.set(id, { history, position });
      savedOpen = open;
      if (kept.length === 0) return;
      session.restore(
        kept.map(({ history }) => history),
        open,
      );
      onRestored(
        kept.length === 1 ? 'Restored from this device.' : `${plural(kept.length, 'article')} restored from this device.`,
      );
      become('saved');
    } catch (error) {
      become('failed', failureWords(error));
    } finally {
      restored = true; // What cannot be read is not overwritten either: this session's drafts have ids of their own.
      save();
    }
  }

  session.subscribe(({ label }) => {
    clearTimeout(rest);
    rest = setTimeout(save, label === 'typing' ? REST_MS : 0);
  });
  addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', () => document.hidden && save());
  addEventListener('beforeunload', (event) => {
    if (keeping.state === 'failed' && session.drafts.some(({ edits }) => edits.length > 0)) event.preventDefault();
  });

  /** Private: what this session has stored is removed, and nothing more is stored. @param {boolean} on */
  async function setPrivate(on) {
    history.replaceState(null, '', on ? PRIVATE : location.pathname + location.search);
    become(on ? 'private' : 'nothing');
    if (!on) takeOver();
    if (!on) return save();
    await drop(() => store.save([], [...saved.keys()], ''));
  }

  /** @param {() => Promise<void>} remove */
  async function drop(remove) {
    try {
      await remove();
      saved.clear();
      return true;
    } catch {
      return false; // Where nothing can be stored, there is nothing to remove.
    }
  }

  return {
    restore,
    save,
    setPrivate,
    /** Removes everything that is stored, and stores nothing more; the page keeps what it shows. */
    async forget() {
      history.replaceState(null, '', PRIVATE);
      become('private');
      return drop(() => store.clear());
    },
    get state() {
      return keeping.state;
    },
  };
}

const ELSEWHERE = 'Another tab has your saved articles open. This one starts anew and is saved beside them.';

/** Whether no other tab works on the stored drafts; two that do would overwrite each other. @returns {Promise<boolean>} */
function takeOver() {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const hold = () => {
      resolve(true);
      return new Promise(() => {}); // Held for as long as the page lives.
    };
    navigator.locks
      .request('wiremark drafts', { signal: AbortSignal.timeout(TAKE_OVER_MS) }, hold)
      .catch((error) => resolve(error?.name !== 'TimeoutError' && error?.name !== 'AbortError'));
  });
}

/** @param {any} error */
function failureWords(error) {
  if (error?.name === 'QuotaExceededError') return 'the storage of this device is full';
  return 'this browser does not let the page store anything';
}
