// Bytes to text: UTF-8, UTF-16 with a byte order mark, what an HTML page names, and Windows-1252 for all else.

import { Unreadable } from './incoming.js';

const HEAD_BYTES = 2048;

/**
 * @param {Uint8Array} bytes @param {{ html?: boolean }} [options]
 */
export function decodeText(bytes, { html = false } = {}) {
  const marked = byteOrder(bytes);
  if (marked) return decode(bytes, marked);
  if (looksBinary(bytes)) throw new Unreadable('It holds no text, but data of another kind.');
  return decodeAs(bytes, (html && namedEncoding(bytes)) || 'utf-8') ?? decode(bytes, 'windows-1252');
}

/** @param {Uint8Array} bytes */
function byteOrder([first, second, third]) {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Text has no NUL characters. @param {Uint8Array} bytes */
const looksBinary = (bytes) => bytes.subarray(0, HEAD_BYTES).includes(0);

/** The encoding that a page names for itself. @param {Uint8Array} bytes */
function namedEncoding(bytes) {
  const head = decode(bytes.subarray(0, HEAD_BYTES), 'windows-1252');
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}

/** The text, or null where the bytes do not fit the encoding. @param {Uint8Array} bytes @param {string} encoding */
function decodeAs(bytes, encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @param {Uint8Array} bytes @param {string} encoding */
const decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);
