// Finds the browsers for the tests of the page; installs them where that takes no more than apt-get.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { ask, Problem, run } from './steps.mjs';

/** @typedef {{ name: string, variable: string, debian: string, programs: string[], elsewhere: string[] }} Browser */

/** @type {Browser} */
const CHROMIUM = {
  name: 'Chromium or Chrome',
  variable: 'CHROMIUM',
  debian: 'chromium',
  programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
  elsewhere: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** @type {Browser} */
const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX',
  debian: 'firefox-esr',
  programs: ['firefox-esr', 'firefox'],
  elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/**
 * What Chromium need not do. Its address bar opens two pages of its own in every window, which costs more than the page under
 * test; the other features are those that Playwright switches off, since this list takes the place of its own.
 */
const FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/** Chromium with nothing but the page. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES.join(',')}`,
];

/** The path of Chromium or of a relative of it; undefined if there is none. */
export const findChromium = () => find(CHROMIUM);

/** The path of Firefox; undefined if there is none. */
export const findFirefox = () => find(FIREFOX);

/** Finds Chromium or installs it. */
export const prepareChromium = () => prepare(CHROMIUM);

/** Finds Firefox or installs it. */
export const prepareFirefox = () => prepare(FIREFOX);

/** @param {Browser} browser */
function find({ variable, programs, elsewhere }) {
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...elsewhere].find((path) => existsSync(path));
}

/** @param {Browser} browser */
function prepare(browser) {
  const found = find(browser) ?? install(browser);
  if (!found) {
    throw new Problem(
      `The tests of the page need ${browser.name}, which was not found. Install it, or set the environment variable ` +
        `${browser.variable} to the path of its program, then run this again.`,
    );
  }
  console.log(`   ${found}`);
  return found;
}

/** @param {Browser} browser */
function install(browser) {
  const possible = process.getuid?.() === 0 && ask('apt-get', ['--version']) !== undefined;
  if (!possible) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log('   none here; installing the Debian package');
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', browser.debian], { env });
  return find(browser);
}
