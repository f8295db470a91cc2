// `npm test`: sets up what is missing, then runs every check. Stops at the first that fails.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { prepareChromium, prepareFirefox } from './browsers.mjs';
import { buildPage, prepareRustTools, setup } from './setup.mjs';
import { main, ROOT, run, skip, step, summary } from './steps.mjs';

const DENY_WARNINGS = ['--', '-D', 'warnings'];
/** A test of the page waits for its browser half of the time. */
const TWO_AT_ONCE = ['--test-concurrency=2'];

await main(async () => {
  console.log('wiremark: building everything and running all tests. The first time takes several minutes.');
  await setup();
  await buildPage();
  await checkRust();
  await checkJavaScript();
  const chromium = await step('Looking for Chromium', prepareChromium);
  await testFolder('Testing the wasm boundary', 'tests/wasm');
  await testFolder('Testing the package and the command line', 'tests/package', { CHROMIUM: chromium });
  const firefox = await step('Looking for Firefox', prepareFirefox);
  const browsers = { CHROMIUM: chromium, FIREFOX: firefox };
  await testFolder('Testing the page in Chromium and Firefox', 'tests/browser', browsers, TWO_AT_ONCE);
  summary();
  console.log('\n✓ All tests passed.');
});

async function checkRust() {
  await step('Checking the format of the Rust code', () => {
    prepareRustTools();
    run('cargo', ['fmt', '--all', '--check']);
  });
  await step('Checking that no imports run in a circle between folders', () => run('node', ['tools/scripts/circles.mjs']));
  await step('Checking the Rust code (clippy)', () => {
    run('cargo', ['clippy', '--quiet', '--workspace', '--all-targets', ...DENY_WARNINGS]);
    run('cargo', [
      'clippy',
      '--quiet',
      '--package',
      'wiremark',
      '--package',
      'stages',
      '--lib',
      '--target',
      'wasm32-unknown-unknown',
      ...DENY_WARNINGS,
    ]);
  });
  await step('Testing the engine', () => run('cargo', ['test', '--quiet', '--workspace']));
  await step('Doing the errands of CONTRIBUTING.md', () => run('node', ['tools/scripts/errands.mjs']));
}

async function checkJavaScript() {
  await step('Checking the JavaScript and its format (Biome)', () =>
    run('node', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']),
  );
  await step('Checking the types (TypeScript)', () =>
    run('node', ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.json']),
  );
}

async function testFolder(title, folder, env = {}, options = []) {
  const files = tests(folder);
  if (files.length === 0) return skip(title, `there are no tests in ${folder}`);
  await step(title, () => run('node', ['--test', ...options, '--test-reporter=spec', ...files], { env }));
}

/** The tests of a folder; Node 20's runner takes no folder. */
function tests(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder))
    .filter((name) => /\.test\.m?js$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}
