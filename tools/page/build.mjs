// Builds the page: dist/site/ to serve, and dist/wiremark.html, one file that opens by double click and asks the network
// for nothing. Usage: node tools/page/build.mjs [--engine FOLDER]   (the folder that holds worker.js and engine/)

import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

import { pageNotices } from '../scripts/notices.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const www = join(root, 'www');
const dist = join(root, 'dist');
const site = join(dist, 'site');

/** What the page may do, beyond nothing at all. `what` names the sources that differ between site and single file. */
const policy = (what) =>
  [
    "default-src 'none'",
    `script-src ${what.script} 'wasm-unsafe-eval'`,
    `style-src ${what.style}`,
    'img-src data:',
    `worker-src ${what.worker}`,
    `connect-src ${what.connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types wiremark',
  ].join('; ');

const engine = await findEngine();
await rm(site, { recursive: true, force: true });
await mkdir(site, { recursive: true });

/** Of the names that begin so, Readability's own ones, all are in the script. */
const OWN_NAMES = /^_/;

const main = await bundle(join(www, 'main.js'), { mangleProps: OWN_NAMES });
const sources = {
  html: await readFile(join(www, 'index.html'), 'utf8'),
  css: (await bundle(join(www, 'style.css'))).text,
  main: main.text,
  worker: (await bundle(join(engine, 'worker-thread.js'))).text,
  wasm: await readFile(join(engine, 'engine/wiremark_bg.wasm')),
  licences: pageNotices(await readFile(join(engine, 'engine/THIRD-PARTY-LICENSES.txt'), 'utf8'), main.inputs),
};
await writeSite(sources);
await writeSingleFile(sources);
console.log(
  `Page built: dist/site/ and dist/wiremark.html (page script ${kilobytes(sources.main)}, style ${kilobytes(sources.css)}, engine ${kilobytes(sources.wasm)})`,
);

/** The built engine, or a plain word about what is missing. */
async function findEngine() {
  const at = process.argv.indexOf('--engine');
  const folder = at > 0 ? resolve(process.argv[at + 1]) : join(root, 'js');
  try {
    await readFile(join(folder, 'engine/wiremark_bg.wasm'));
  } catch {
    console.error(
      'The engine is not built yet: js/engine/wiremark_bg.wasm is missing. Run npm run build, which builds it first.',
    );
    process.exit(1);
  }
  return folder;
}

/** One script or style sheet out of many, minified, and the files that it was made of. `options`: further ones of esbuild's. */
async function bundle(entry, options = {}) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
    minify: true,
    format: 'iife',
    target: ['chrome123', 'firefox128', 'safari17.5'],
    charset: 'utf8',
    loader: { '.txt': 'text' },
    define: { 'import.meta.url': '"about:blank"' },
    plugins: [
      {
        name: 'engine',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^(\.\.\/)+js\// }, ({ path }) => ({ path: join(engine, path.replace(/^(\.\.\/)+js\//, '')) })),
      },
    ],
    logLevel: 'warning',
    ...options,
  });
  return { text: result.outputFiles[0].text, inputs: Object.keys(result.metafile.inputs) };
}

async function writeSite({ html, css, main, worker, licences }) {
  const csp = policy({ script: "'self'", style: "'self'", worker: "'self'", connect: "'self'" });
  const page = replaceOnce(
    replaceOnce(html, '%CSP%', csp),
    '<script type="module" src="main.js">',
    '<script src="main.js" defer>',
  );
  await writeFile(join(site, 'index.html'), page);
  await writeFile(join(site, 'style.css'), css);
  await writeFile(join(site, 'main.js'), main);
  await writeFile(join(site, 'worker.js'), worker);
  await writeFile(join(site, 'THIRD-PARTY-LICENSES.txt'), licences);
  await copyFile(join(engine, 'engine/wiremark_bg.wasm'), join(site, 'wiremark_bg.wasm'));
}

/** Worker, wasm and licences travel as data blocks, which no browser runs; the page starts the first two from there. */
async function writeSingleFile({ html, css, main, worker, wasm, licences }) {
  const csp = policy({ script: hash(main), style: hash(css), worker: 'blob:', connect: "'none'" });
  const packed = gzipSync(wasm, { level: 9 }).toString('base64');
  const blocks = [
    `<script type="text/plain" id="engine-wasm">${packed}</script>`,
    `<script type="text/plain" id="engine-worker">${inline(worker)}</script>`,
    `<script type="text/plain" id="licences">\n${inline(licences)}</script>`,
    `<script>${inline(main)}</script>`,
  ].join('\n');
  let page = replaceOnce(html, '%CSP%', csp);
  page = replaceOnce(page, '<link rel="stylesheet" href="style.css">', `<style>${css}</style>`);
  page = replaceOnce(page, '<script type="module" src="main.js"></script>', blocks);
  await writeFile(join(dist, 'wiremark.html'), page);
}

/** A script's text as it may stand inside an element. */
function inline(script) {
  if (/<\/script|<!--/i.test(script))
    throw new Error('A script of the page holds </script or <!--, which would end its element early');
  return script;
}

function hash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function replaceOnce(text, from, to) {
  const [before, ...after] = text.split(from);
  if (after.length !== 1) throw new Error(`www/index.html must hold exactly once: ${from}`);
  return before + to + after[0];
}

function kilobytes(data) {
  return `${Math.round(Buffer.byteLength(data) / 1000)} kB`;
}
