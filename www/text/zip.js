// Files inside a zip archive, by its directory; only the files asked for are read and inflated, with the browser's own means.

import { Unreadable } from './incoming.js';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** No file that we read is larger once inflated; a zip bomb is. */
const MOST_BYTES = 80_000_000;

const BROKEN = 'The file is damaged or was not saved completely.';
const LOCKED = 'The file is protected by a password. Save it without one and open that.';

/** @typedef {{ method: number, packed: number, locked: boolean, at: number }} Entry */

/**
 * @param {Blob} file
 * @returns {Promise<{ has: (name: string) => boolean, read: (name: string) => Promise<Uint8Array<ArrayBuffer>> }>}
 */
export async function openZip(file) {
  const directory = await readDirectory(file);
  return {
    has: (name) => directory.has(name),
    async read(name) {
      const entry = directory.get(name);
      if (!entry) throw new Unreadable(BROKEN);
      if (entry.locked) throw new Unreadable(LOCKED);
      return inflate(await packedBytes(file, entry), entry.method);
    },
  };
}

/** @param {Blob} file @returns {Promise<Map<string, Entry>>} */
async function readDirectory(file) {
  const tail = await view(file, Math.max(0, file.size - END_LENGTH - LONGEST_COMMENT), file.size);
  let at = tail.byteLength - END_LENGTH;
  while (at >= 0 && tail.getUint32(at, true) !== END_OF_DIRECTORY) at--;
  if (at < 0) throw new Unreadable(BROKEN);
  const start = tail.getUint32(at + 16, true);
  return entriesIn(await view(file, start, start + tail.getUint32(at + 12, true)));
}

/** @param {DataView<ArrayBuffer>} directory */
function entriesIn(directory) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (let at = 0; at + 46 <= directory.byteLength && directory.getUint32(at, true) === ENTRY; ) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.getUint16(at + offset, true));
    if (at + 46 + name > directory.byteLength) break;
    entries.set(new TextDecoder().decode(new Uint8Array(directory.buffer, at + 46, name)), {
      method: directory.getUint16(at + 10, true),
      packed: directory.getUint32(at + 20, true),
      locked: (directory.getUint16(at + 8, true) & 1) === 1,
      at: directory.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** @param {Blob} file @param {Entry} entry */
async function packedBytes(file, { at, packed }) {
  const head = await view(file, at, at + 30);
  if (head.byteLength < 30) throw new Unreadable(BROKEN);
  const start = at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const bytes = new Uint8Array(await file.slice(start, start + packed).arrayBuffer());
  if (bytes.length < packed) throw new Unreadable(BROKEN);
  return bytes;
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {number} method */
async function inflate(bytes, method) {
  if (method === 0) return bytes;
  if (method !== 8) throw new Unreadable(BROKEN);
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Unreadable(BROKEN);
    });
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    parts.push(value);
    length += value.length;
    if (length > MOST_BYTES) throw new Unreadable('The file holds more text than can be read.');
  }
}

/** @param {Blob} file @param {number} start @param {number} end */
const view = async (file, start, end) => new DataView(await file.slice(start, end).arrayBuffer());
