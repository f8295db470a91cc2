// Runs the command line the way a shell does.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const CLI = fileURLToPath(new URL('../../js/cli.js', import.meta.url));

/** Starts `wiremark`. */
export function start(args, options = {}) {
  return spawn(process.execPath, [CLI, ...args], options);
}

/** Runs `wiremark` to its end. */
export async function wiremark(args, { input = '', ...options } = {}) {
  const child = start(args, options);
  child.stdin.on('error', () => {}); // It may end before it has read everything.
  child.stdin.end(input);
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), exit(child)]);
  return { status, stdout, stderr };
}

/** Waits for the exit status. */
export function exit(child) {
  return new Promise((resolve) => child.on('close', resolve));
}

async function text(stream) {
  stream.setEncoding('utf8');
  let all = '';
  for await (const chunk of stream) all += chunk;
  return all;
}
