// Sets up whatever a fresh machine lacks: npm packages, Rust's wasm target, the engine as wasm, the page.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeNotices } from './notices.mjs';
import { ask, Problem, ROOT, run, skip, step } from './steps.mjs';

const NODE_NEEDED = 20;
const TARGET = 'wasm32-unknown-unknown';
const RUST_HINT = 'Rust is needed to build the engine. Install it with rustup (https://rustup.rs), then run this again.';

export async function setup() {
  checkNode();
  await installPackages();
  await step('Looking for Rust and its wasm target', prepareRust);
  await buildEngine();
}

export function checkNode() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < NODE_NEEDED) throw new Problem(`Node ${NODE_NEEDED} or newer is needed; this is Node ${process.versions.node}.`);
}

/** Runs `npm ci` unless node_modules was made from the present package-lock.json. */
export async function installPackages() {
  const stamp = join(ROOT, 'node_modules/.installed-from');
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  await step('Installing the npm packages that building and testing need', () => {
    const npm = process.env.npm_execpath; // Set when npm runs this; on Windows "npm" alone is no program.
    run(npm ? process.execPath : 'npm', [...(npm ? [npm] : []), 'ci', '--no-audit', '--no-fund']);
    writeFileSync(stamp, lock);
  });
}

function prepareRust() {
  const version = ask('rustc', ['--version']);
  if (version === undefined || ask('cargo', ['--version']) === undefined) throw new Problem(RUST_HINT);
  console.log(`   ${version}`);
  const library = ask('rustc', ['--print', 'target-libdir', '--target', TARGET]);
  if (library && existsSync(library)) return;
  if (ask('rustup', ['--version']) === undefined) {
    throw new Problem(
      `Rust's target ${TARGET} is missing, and there is no rustup to add it. Install it the way Rust was installed.`,
    );
  }
  run('rustup', ['target', 'add', TARGET]);
}

/** Adds what `cargo fmt` and `cargo clippy` need. */
export function prepareRustTools() {
  for (const [command, component] of [
    ['fmt', 'rustfmt'],
    ['clippy', 'clippy'],
  ]) {
    if (ask('cargo', [command, '--version']) === undefined) run('rustup', ['component', 'add', component]);
  }
}

export async function buildEngine() {
  await step('Building the engine as wasm (js/engine/)', () => {
    run('cargo', ['run', '--quiet', '--package', 'build-wasm']);
    writeNotices();
  });
}

/** The stages of the engine, each alone, for the bench. */
export async function buildStages() {
  await step('Building the stages of the engine as wasm (bench/stages/engine/)', () =>
    run('cargo', ['run', '--quiet', '--package', 'build-wasm', '--', 'stages']),
  );
}

export async function buildPage() {
  const title = 'Bundling the page (dist/)';
  if (!existsSync(join(ROOT, 'tools/page/build.mjs'))) return skip(title, 'there is no page yet');
  await step(title, () => run('node', ['tools/page/build.mjs']));
}
