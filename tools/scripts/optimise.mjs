// Makes the wasm smaller and faster by Binaryen's wasm-opt; the same wasm is optimised only once.

import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, run } from './steps.mjs';

const WASM = join(ROOT, 'js/engine/wiremark_bg.wasm');
const CACHE = join(ROOT, 'target/optimised');

/** What rustc uses by default on wasm32-unknown-unknown; wasm-opt refuses what it is not told of. */
const FEATURES = [
  'bulk-memory',
  'bulk-memory-opt',
  'multivalue',
  'mutable-globals',
  'nontrapping-float-to-int',
  'reference-types',
  'sign-ext',
];
const LEVEL = '-O3';

export function optimise() {
  const before = readFileSync(WASM);
  const key = createHash('sha256').update(LEVEL).update(before).digest('hex').slice(0, 16);
  const cached = join(CACHE, `${key}.wasm`);
  if (!existsSync(cached)) {
    mkdirSync(CACHE, { recursive: true });
    const fresh = `${cached}.new`;
    run('node', [
      join('node_modules/binaryen/bin/wasm-opt'),
      LEVEL,
      ...FEATURES.map((name) => `--enable-${name}`),
      WASM,
      '-o',
      fresh,
    ]);
    renameSync(fresh, cached);
  }
  copyFileSync(cached, WASM);
  console.log(`   ${kilobytes(before.length)} as compiled, ${kilobytes(statSync(WASM).size)} optimised`);
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}
