// The device's own storage: drafts in IndexedDB, which works on a served page and on a file opened by double click alike.
// Every failure rejects; keeper.js says what it means.

import { readRecord, recordOf } from './record.js';

/** @typedef {import("./record.js").Kept} Kept */
/** @typedef {ReturnType<typeof createStore>} Store */

const NAME = 'wiremark';

/** A browser that forbids storage may simply never answer. */
const PATIENCE_MS = 4_000;

export function createStore() {
  /** @type {IDBDatabase | null} */
  let database = null;
  /** @type {Promise<IDBDatabase> | null} */
  let opening = null;

  async function ready() {
    opening ??= openDatabase(forget);
    try {
      database = await opening;
      return database;
    } catch (error) {
      forget();
      throw error;
    }
  }

  /** The next use opens it again. */
  function forget() {
    opening = null;
    database = null;
  }

  /** @param {IDBDatabase} db @param {(drafts: IDBObjectStore, desk: IDBObjectStore) => void} write @returns {Promise<void>} */
  function writing(db, write) {
    return new Promise((resolve, reject) => {
      const transaction = db.transaction(['drafts', 'desk'], 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('the browser broke off'));
      write(transaction.objectStore('drafts'), transaction.objectStore('desk'));
      transaction.commit(); // Without waiting for answers: a page that is closing gets none.
    });
  }

  return {
    /** All drafts in order, and which was open. @returns {Promise<{ kept: Kept[], open: string }>} */
    async load() {
      const transaction = (await ready()).transaction(['drafts', 'desk']);
      const [kept, open] = await Promise.all([
        answer(transaction.objectStore('drafts').getAll()),
        answer(transaction.objectStore('desk').get('open')),
      ]);
      const usable = kept.flatMap((record) => readRecord(record) ?? []);
      return { kept: usable.sort((a, b) => a.position - b.position), open: typeof open === 'string' ? open : '' };
    },
    /** With the database at hand, writing begins at once: a page that is being closed may still do it. @param {Kept[]} put @param {string[]} remove @param {string} open */
    async save(put, remove, open) {
      await writing(database ?? (await ready()), (drafts, desk) => {
        for (const record of put) drafts.put(recordOf(record));
        for (const id of remove) drafts.delete(id);
        desk.put(open, 'open');
      });
    },
    async clear() {
      await writing(await ready(), (drafts, desk) => {
        drafts.clear();
        desk.clear();
      });
    },
  };
}

/** @param {() => void} onGone @returns {Promise<IDBDatabase>} */
function openDatabase(onGone) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    const timer = setTimeout(() => reject(new Error('the browser does not answer')), PATIENCE_MS);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts', { keyPath: 'id' });
      request.result.createObjectStore('desk');
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      clearTimeout(timer);
      const database = request.result;
      database.onclose = onGone;
      database.onversionchange = () => {
        database.close();
        onGone();
      };
      resolve(database);
    };
  });
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
