// Standard output that waits while its reader is busy, and ends quietly when its reader has gone.

import { once } from 'node:events';

/** @typedef {ReturnType<typeof createOutput>} Output */

/** @param {NodeJS.WriteStream} stream */
export function createOutput(stream) {
  stream.on('error', (error) => {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPIPE') process.exit();
    throw error;
  });

  /** @param {string | Uint8Array} text */
  const write = async (text) => {
    if (!stream.write(text)) await once(stream, 'drain');
  };

  /** Whether to colour: only for a person's eyes, and not against their wish. */
  const colour = Boolean(stream.isTTY) && !process.env.NO_COLOR;

  return {
    write,
    /** Writes a line out of pieces. @type {(...pieces: (string | Uint8Array)[]) => Promise<void>} */
    writeLine: (...pieces) =>
      write(Buffer.concat([...pieces, '\n'].map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)))),
    colour,
    /** In characters; undefined when it is no terminal. */
    width: stream.columns,
    /** Writes the last words; gives the exit status for success. @param {string} text */
    finish: async (text) => {
      await write(text);
      return 0;
    },
  };
}
