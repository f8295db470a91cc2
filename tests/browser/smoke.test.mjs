// The same short visits in Chromium and in Firefox, over WebDriver BiDi: what people do first must work in both.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import puppeteer from 'puppeteer-core';

import { serve } from '../../tools/page/serve.mjs';
import { CHROMIUM_FLAGS, findChromium, findFirefox } from '../../tools/scripts/browsers.mjs';
import { ARTICLE, WAYS } from './harness.mjs';

const dist = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist');

const BROWSERS = [
  { name: 'Chromium', find: findChromium, launch: { browser: 'chrome', protocol: 'webDriverBiDi', args: CHROMIUM_FLAGS } },
  { name: 'Firefox', find: findFirefox, launch: { browser: 'firefox', protocol: 'webDriverBiDi' } },
];

/** @typedef {import('puppeteer-core').Page} Page */

/** What people do, each on a page of its own. @type {Record<string, (page: Page) => Promise<void>>} */
const VISITS = {
  'an article is pasted, read, marked, looked into and copied from': look,
  'marks are accepted, rejected and merged by key, and are so after a reload': correct,
  'another publication date moves the dates': publish,
  'files dropped together become a list': dropFiles,
  'a key is changed in the sheet of keys': changeKey,
};

for (const { name, find, launch } of BROWSERS) {
  describe(`the page in ${name}`, { timeout: 180_000 }, () => {
    /** @type {import('puppeteer-core').Browser} */
    let browser;
    /** @type {import('node:http').Server} */
    let server;

    before(async () => {
      const executablePath = find();
      assert.ok(executablePath, `${name} was not found; npm test says how to install it`);
      assert.ok(existsSync(join(dist, 'wiremark.html')), 'the page is not built yet: run npm run build first');
      server = await serve(0);
      browser = await puppeteer.launch(/** @type {any} */ ({ ...launch, executablePath, headless: true }));
    });
    after(async () => {
      await browser?.close();
      server?.close();
      server?.closeAllConnections();
    });

    for (const way of WAYS) {
      for (const [title, visit] of Object.entries(VISITS)) {
        test(`${title}, ${way}`, async () => {
          const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
          const context = await browser.createBrowserContext(); // Nothing is stored yet.
          const page = await context.newPage();
          /** @type {string[]} */
          const errors = [];
          page.on('pageerror', (error) => errors.push(String(error)));
          await page.setViewport({ width: 1280, height: 900 });
          await page.goto(way === 'served' ? `http://localhost:${port}/` : pathToFileURL(join(dist, 'wiremark.html')).href);
          await visit(page);
          assert.deepEqual(errors, []);
          await context.close();
        });
      }
    }
  });
}

/** @param {Page} page */
async function read(page) {
  await paste(page, ARTICLE);
  await page.waitForSelector('#view mark.m-casualty');
}

/** @param {Page} page */
async function look(page) {
  await read(page);
  assert.match(await textOf(page, '#view'), /Gunmen killed at least 12 people/);
  assert.match(await textOf(page, '#panel'), /Killed\s+12 or more/);

  await page.click('#view .unit.paragraph mark.m-casualty');
  await shows(page, '#card', 'Outcome');
  assert.match(await textOf(page, '#card'), /Killed/);

  await page.keyboard.press('j');
  const chosen = await page.$eval('#view mark.chosen', (mark) => mark.textContent);
  assert.ok(chosen && chosen.length > 0, 'the j key chooses the next mark');

  await page.click('#tab-quotes');
  assert.match(await textOf(page, '#panel'), /Amina Tahir/);
  await page.keyboard.press('c');
  await shows(page, '#review', 'Copied as a row');
  await page.keyboard.down('Shift');
  await press(page, 'c');
  await page.keyboard.up('Shift');
  await shows(page, '#review', 'Copied as a table: 2 rows.');

  await page.click('#tab-dates');
  assert.match(await textOf(page, '#panel'), /2025/);

  await page.keyboard.press('r');
  await shows(page, '#notices', 'The text alone');
  await page.keyboard.press('Escape');
  await page.waitForSelector('#side', { visible: true });
}

/** @param {Page} page */
async function correct(page) {
  await read(page);
  await page.click('#view .unit.paragraph mark.m-casualty');
  await page.keyboard.press('a');
  await shows(page, '#card h2', 'accepted');
  await page.keyboard.press('x');
  await shows(page, '#panel', 'Rejected by you');
  await press(page, 'z');
  await shows(page, '#review', 'Undone: removal of Killed: 12 or more.');
  assert.doesNotMatch(await textOf(page, '#panel'), /Rejected by you/);

  await page.keyboard.press('w');
  await page.click('#view mark.m-person');
  await page.keyboard.press('m');
  await page.keyboard.type('tahir');
  await page.keyboard.press('Enter');
  await shows(page, '#panel', '×2');
  await shows(page, '#review', 'Saved on this device only');

  await page.reload();
  await shows(page, '#review', 'Restored from this device');
  await page.waitForSelector('#view mark.m-casualty');
  await shows(page, '#panel', '✓ accepted');
  await page.click('#tab-names');
  assert.match(await textOf(page, '#panel .row[data-entity]'), /×2/);
}

/** @param {Page} page */
async function publish(page) {
  await read(page);
  await page.click('#tab-dates');
  assert.match(await textOf(page, '#panel'), /Mon 3 Mar 2025/);
  await page.keyboard.press('p');
  await page.keyboard.press('ArrowUp');
  await shows(page, '#published', 'set by you');
  await page.$eval('#published-day', (day) => {
    Object.assign(day, { value: '2025-03-12' });
    day.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await shows(page, '#panel', 'Mon 10 Mar 2025');
  assert.match(await textOf(page, '#review'), /dates moved with the publication date/);
}

/** @param {Page} page */
async function dropFiles(page) {
  await page.$eval(
    'main',
    (main, sent) => {
      const dataTransfer = new DataTransfer();
      for (const [name, words] of Object.entries(sent)) dataTransfer.items.add(new File([words], name, { type: 'text/plain' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        main.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { 'clash.txt': ARTICLE, 'fire.txt': 'Fire in Paris\n\nA fire killed seven people in Paris on Monday, police said.' },
  );
  await shows(page, '#batch-rows', 'Killed 7');
  await shows(page, '#batch-rows', 'Killed 12 or more');
  assert.equal(await textOf(page, '#batch-toggle'), '2 articles');
  await page.click('#batch-rows tr:nth-child(2) button');
  await shows(page, '#view', 'A fire killed seven people');
}

/** @param {Page} page */
async function changeKey(page) {
  await read(page);
  await page.keyboard.press('?');
  await page.waitForSelector('#help[open]');
  await page.click('#help dt button');
  await page.keyboard.press('k');
  await shows(page, '#help', 'k is taken');
  await page.keyboard.press('l');
  await shows(page, '#help', 'l now: next and previous mark.');
  await page.keyboard.press('Escape');
  await page.waitForSelector('#help:not([open])');
  await page.keyboard.press('j');
  assert.equal(await page.$('#view mark.chosen'), null);
  await page.keyboard.press('l');
  await page.waitForSelector('#view mark.chosen');
}

/** Waits until these words stand there. @param {Page} page @param {string} selector @param {string} words */
const shows = (page, selector, words) =>
  page.waitForFunction(
    (where, wanted) => /** @type {HTMLElement | null} */ (document.querySelector(where))?.innerText.includes(wanted),
    {},
    selector,
    words,
  );

/** @param {import('puppeteer-core').Page} page @param {string} selector */
const textOf = (page, selector) => page.$eval(selector, (element) => /** @type {HTMLElement} */ (element).innerText);

/**
 * Copies the text in another tab and pastes it into the page, all with the keyboard.
 * @param {import('puppeteer-core').Page} page @param {string} text
 */
async function paste(page, text) {
  const tab = await page.browserContext().newPage();
  await tab.setContent('<textarea autofocus></textarea>');
  await tab.$eval('textarea', (field, words) => Object.assign(field, { value: words }), text);
  await tab.focus('textarea');
  await press(tab, 'a');
  await press(tab, 'c');
  await tab.close();
  await page.bringToFront();
  await page.focus('#text');
  await press(page, 'v');
}

/** @param {import('puppeteer-core').Page} page @param {import('puppeteer-core').KeyInput} key */
async function press({ keyboard }, key) {
  await keyboard.down('Control');
  await keyboard.press(key);
  await keyboard.up('Control');
}
