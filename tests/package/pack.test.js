// The package as its users get it: packed, installed into an empty project without a network, and put to use there.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'wiremark-package-'));
const PROJECT = join(FOLDER, 'project');
const TEXT = 'Four people were killed in Aleppo on Friday, police said.';

const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const MOST_JAVASCRIPT_BYTES = 80_000;

const packed = { path: '', files: [] };

function npm(args, cwd) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function node(args) {
  return execFileSync(process.execPath, args, { cwd: PROJECT, encoding: 'utf8' });
}

before(() => {
  const [{ filename, files }] = JSON.parse(npm(['pack', '--ignore-scripts', '--json', '--pack-destination', FOLDER], ROOT));
  Object.assign(packed, { path: join(FOLDER, filename), files });
  mkdirSync(PROJECT);
  writeFileSync(join(PROJECT, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  npm(['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', packed.path], PROJECT);
});

after(() => rmSync(FOLDER, { recursive: true }));

/** All paths that package.json names, with the key that names them. */
function namedFiles(value, path) {
  if (typeof value === 'string') return [[path, value.replace(/^\.\//, '')]];
  return Object.entries(value).flatMap(([key, inner]) => namedFiles(inner, `${path} ${key}`));
}

test('holds every file that package.json names', () => {
  const { exports, bin, types } = PACKAGE;
  const paths = packed.files.map(({ path }) => path);
  for (const [key, path] of namedFiles({ exports, bin, types }, 'package.json'))
    assert.ok(paths.includes(path), `${key}: ${path}`);
  for (const entry of PACKAGE.files.filter((entry) => !entry.startsWith('!'))) {
    assert.ok(
      paths.some((path) => path === entry || path.startsWith(`${entry}/`)),
      entry,
    );
  }
});

test('holds nothing else', () => {
  const expected = /^(js\/|data\/(model\/)?README\.md$|package\.json$|README\.md$|CHANGELOG\.md$|LICENSE-(MIT|APACHE)$)/;
  assert.deepEqual(
    packed.files.map(({ path }) => path).filter((path) => !expected.test(path)),
    [],
  );
});

test('needs no other package', () => {
  for (const key of ['dependencies', 'peerDependencies', 'optionalDependencies', 'bundleDependencies'])
    assert.equal(PACKAGE[key], undefined);
});

test('its JavaScript stays small', () => {
  const size = packed.files.filter(({ path }) => path.endsWith('.js')).reduce((sum, file) => sum + file.size, 0);
  assert.ok(size < MOST_JAVASCRIPT_BYTES, `${size} bytes`);
});

test('annotates in Node', () => {
  writeFileSync(
    join(PROJECT, 'use.js'),
    `import { load } from 'wiremark';
     const annotator = await load();
     const article = annotator.annotate(${JSON.stringify(TEXT)}, { published: '2024-11-29' });
     console.log(article.segments.map(({ start, end }) => ${JSON.stringify(TEXT)}.slice(start, end)).join(''));`,
  );
  assert.equal(node(['use.js']).trimEnd(), TEXT);
});

test('annotates in a worker of Node', () => {
  writeFileSync(
    join(PROJECT, 'use-worker.js'),
    `import { load } from 'wiremark/worker';
     const annotator = await load();
     console.log((await annotator.annotate(${JSON.stringify(TEXT)})).segments.at(-1).end);
     annotator.close();`,
  );
  assert.equal(node(['use-worker.js']).trimEnd(), String(TEXT.length));
});

test('gives out the wasm itself', () => {
  const source =
    "import { readFileSync } from 'node:fs'; console.log(WebAssembly.validate(readFileSync(new URL(import.meta.resolve('wiremark/wiremark.wasm')))));";
  assert.equal(node(['--input-type=module', '--eval', source]).trimEnd(), 'true');
});

test('runs as a command', () => {
  writeFileSync(join(PROJECT, 'article.txt'), TEXT);
  const output = npm(['exec', '--offline', '--', 'wiremark', '--format', 'json', 'article.txt'], PROJECT);
  assert.equal(JSON.parse(output).segments.at(-1).end, TEXT.length);
});

const MODULES = { nodenext: { module: 'nodenext' }, bundler: { module: 'esnext', moduleResolution: 'bundler' } };

for (const [title, options] of Object.entries(MODULES)) {
  test(`its types compile in a strict program (${title})`, () => {
    const program = readFileSync(join(ROOT, 'tests/types/use.ts'), 'utf8');
    const source = program.replaceAll('../../js/index.js', 'wiremark').replaceAll('../../js/worker.js', 'wiremark/worker');
    writeFileSync(join(PROJECT, 'use.ts'), source);
    const compilerOptions = { target: 'es2022', strict: true, noEmit: true, lib: ['es2022', 'dom'], types: [], ...options };
    writeFileSync(join(PROJECT, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    node([join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', '.']);
  });
}

test('publint has nothing to say', async () => {
  const { buffer } = new Uint8Array(readFileSync(packed.path));
  const { messages } = await publint({ strict: true, pack: { tarball: buffer } });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, PACKAGE, { color: false })),
    [],
  );
});

test('the types are right for every way of importing', async () => {
  const tarball = createPackageFromTarballData(new Uint8Array(readFileSync(packed.path)));
  const { problems } = await checkPackage(tarball, { excludeEntrypoints: ['./wiremark.wasm', './package.json'] });
  // An ES module needs no types for `require`, nor for resolution as of Node 10.
  const ours = problems.filter(({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && !OTHER_WAYS.includes(resolutionKind));
  assert.deepEqual(ours, []);
});

const OTHER_WAYS = ['node10', 'node16-cjs'];
