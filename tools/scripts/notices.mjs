// The licences of what others wrote, as they ask for: of the crates and data in the wasm, written beside it, and of the
// libraries in the page's script.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { ask, Problem, ROOT } from './steps.mjs';

const NOTICES = join(ROOT, 'js/engine/THIRD-PARTY-LICENSES.txt');
const RULE = '-'.repeat(80);
const PLACES = 'Place data: © GeoNames (geonames.org), CC BY 4.0, chosen, rounded and packed.\n';
const APACHE = join(ROOT, 'LICENSE-APACHE');
const WORDS = join(ROOT, 'data/NOTICE-SCOWL.txt');

export function writeNotices() {
  const crates = shippedCrates();
  const head = `The wasm holds code of these ${crates.length} Rust crates, under the licences below.\n`;
  writeFileSync(NOTICES, [head, ...crates.map(notice), PLACES, readFileSync(WORDS, 'utf8')].join(`\n${RULE}\n`));
}

/** The notices of a page whose script holds these files. @param {string} engine the engine's own notices @param {string[]} inputs */
export function pageNotices(engine, inputs) {
  const folders = inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]).filter(Boolean);
  const libraries = [...new Set(folders)].sort().map((folder) => libraryNotice(join(ROOT, folder)));
  if (libraries.length === 0) return engine;
  const head = `The page's script also holds these libraries, under the licences below.\n`;
  return [engine, head, ...libraries].join(`\n${RULE}\n`);
}

function libraryNotice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const own = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (!own) throw new Problem(`${name} comes without its licence`);
  const text = readFileSync(join(folder, own), 'utf8').trim();
  const whole = license === 'Apache-2.0' && !text.includes('TERMS AND CONDITIONS') ? [readFileSync(APACHE, 'utf8')] : [];
  return [`${name} ${version} (${license})`, text, ...whole].join('\n\n');
}

/** The crates that the engine is linked with, without those that only help to build it. */
function shippedCrates() {
  const output = ask('cargo', ['metadata', '--format-version', '1', '--filter-platform', 'wasm32-unknown-unknown', '--locked']);
  if (output === undefined) throw new Problem('cargo metadata failed; is Cargo.lock up to date?');
  const { packages, resolve } = JSON.parse(output);
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const byId = new Map(packages.map((crate) => [crate.id, crate]));
  const shipped = new Set();
  const waiting = [packages.find((crate) => crate.name === 'wiremark').id];
  for (const id of waiting) {
    if (shipped.has(id) || isMacro(byId.get(id))) continue;
    shipped.add(id);
    waiting.push(
      ...nodes
        .get(id)
        .deps.filter(isLinked)
        .map((dependency) => dependency.pkg),
    );
  }
  return [...shipped].map((id) => byId.get(id)).filter((crate) => crate.name !== 'wiremark');
}

function isLinked({ dep_kinds }) {
  return dep_kinds.some(({ kind }) => kind === null);
}

function isMacro({ targets }) {
  return targets.some(({ kind }) => kind.includes('proc-macro'));
}

/** Where there is a choice, the MIT licence is taken. */
function notice({ name, version, license, manifest_path }) {
  const folder = dirname(manifest_path);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|unlicense)/i.test(file));
  const mit = files.filter((file) => /mit/i.test(file));
  const texts = (mit.length > 0 ? mit : files).map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}
