// Reads what is to be annotated: files, or standard input for "-".

import { createReadStream } from 'node:fs';

const BYTE_ORDER_MARK = '\uFEFF';

/** @param {string} name */
function open(name) {
  if (name === '-') {
    if (process.stdin.isTTY) console.error('wiremark: reading standard input; end it with Ctrl+D');
    return process.stdin;
  }
  return createReadStream(name);
}

/**
 * The whole text of a file, byte order mark included, so that offsets hold for the text as others read it.
 * @param {string} name
 */
export async function readText(name) {
  const chunks = [];
  for await (const chunk of open(name)) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.includes('\uFFFD')) console.error(`wiremark: ${shown(name)}: some bytes are not UTF-8 and were replaced`);
  return text;
}

/**
 * The lines of a file, one at a time. Only a line feed ends a line: JSON text may hold other line separators.
 * @param {string} name
 * @returns {AsyncGenerator<string>}
 */
export async function* readLines(name) {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** @type {string[]} */
  let pieces = [];
  let first = true;
  for await (const chunk of open(name)) {
    const [head, ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    pieces.push(first && head.startsWith(BYTE_ORDER_MARK) ? head.slice(1) : head);
    first = false;
    for (const line of rest) {
      yield pieces.join('');
      pieces = [line];
    }
  }
  pieces.push(decoder.decode());
  yield pieces.join('');
}

/** How a file is called in messages. @param {string} name */
export function shown(name) {
  return name === '-' ? 'standard input' : name;
}

/** Why a file could not be read, in plain words. @param {unknown} error */
export function reason(error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  const known = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'no permission to read it' };
  return known[/** @type {keyof typeof known} */ (code)] ?? message;
}
