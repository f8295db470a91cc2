// Steps of a script: each says what it does and how long it took; the first that fails ends the script and is named.
// Like everything that runs before `npm ci`, it uses nothing but Node itself.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Something went wrong that the message explains; no stack trace helps. */
export class Problem extends Error {}

const done = [];

/** Takes a step. */
export async function step(title, action) {
  console.log(`\n── ${title}`);
  const start = performance.now();
  try {
    const result = await action();
    done.push([title, seconds(start)]);
    console.log(`   done in ${seconds(start)}`);
    return result;
  } catch (error) {
    throw new Problem(`${title}: failed after ${seconds(start)}.\n${error instanceof Problem ? error.message : error.stack}`);
  }
}

/** Says why a step is left out. */
export function skip(title, reason) {
  console.log(`\n── ${title}\n   left out: ${reason}`);
  done.push([title, `left out: ${reason}`]);
}

/** Runs a program in the root of the repository and shows what it prints; any status but 0 is a problem. */
export function run(program, args, { env = {}, quiet = false } = {}) {
  const command = [program, ...args].join(' ');
  console.log(`   ${command}`);
  const stdio = quiet ? 'pipe' : ['ignore', 'inherit', 'inherit'];
  const { status, error, signal, stderr } = spawnSync(program, args, { cwd: ROOT, stdio, env: { ...process.env, ...env } });
  if (error?.code === 'ENOENT') throw new Problem(`The program "${program}" is not installed.`);
  if (error) throw error;
  if (status !== 0)
    throw new Problem(`${stderr ?? ''}"${command}" ended with ${signal ?? `status ${status}`}; what is wrong stands above.`);
}

/** What a program prints, or undefined if it cannot be run. */
export function ask(program, args) {
  const { status, stdout } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Prints all steps with their durations. */
export function summary() {
  const width = Math.max(...done.map(([title]) => title.length));
  console.log(`\n${done.map(([title, outcome]) => `${title.padEnd(width)}  ${outcome}`).join('\n')}`);
}

/** Runs a script; explains what went wrong and leaves with status 1. */
export async function main(script) {
  try {
    await script();
  } catch (error) {
    console.error(`\n✗ ${error instanceof Problem ? error.message : error.stack}`);
    process.exit(1);
  }
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
