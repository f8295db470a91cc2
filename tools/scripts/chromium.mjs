// Finds Chromium for the tests of the page; installs it where that takes no more than apt-get.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { ask, Problem, run } from './steps.mjs';

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const OTHER_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of Chromium or of a relative of it; undefined if there is none. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...OTHER_PLACES].find((path) => existsSync(path));
}

/** Finds Chromium or installs it. */
export function prepareChromium() {
  const found = findChromium() ?? install();
  if (!found) {
    throw new Problem(
      'The tests of the page need Chromium or Chrome, and none was found. Install one of them, or set the environment ' +
        'variable CHROMIUM to the path of its program, then run this again.',
    );
  }
  console.log(`   ${found}`);
  return found;
}

function install() {
  const possible = process.getuid?.() === 0 && ask('apt-get', ['--version']) !== undefined;
  if (!possible) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log('   none here; installing the Debian package');
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  return findChromium();
}
