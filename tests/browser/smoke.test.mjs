// The same short visit in Chromium and in Firefox, over WebDriver BiDi: what a first user does must work in both.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import puppeteer from 'puppeteer-core';

import { serve } from '../../tools/page/serve.mjs';
import { findChromium, findFirefox } from '../../tools/scripts/browsers.mjs';
import { ARTICLE, FLAGS, WAYS } from './harness.mjs';

const dist = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist');

const BROWSERS = [
  { name: 'Chromium', find: findChromium, launch: { browser: 'chrome', protocol: 'webDriverBiDi', args: FLAGS } },
  { name: 'Firefox', find: findFirefox, launch: { browser: 'firefox', protocol: 'webDriverBiDi' } },
];

for (const { name, find, launch } of BROWSERS) {
  describe(`a first visit in ${name}`, { timeout: 180_000 }, () => {
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
      test(`an article is pasted, read, marked and looked into, ${way}`, async () => {
        const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
        const page = await browser.newPage();
        await page.setViewport({ width: 1280, height: 900 });
        await page.goto(way === 'served' ? `http://localhost:${port}/` : pathToFileURL(join(dist, 'wiremark.html')).href);
        await visit(page);
        await page.close();
      });
    }
  });
}

/** @param {import('puppeteer-core').Page} page */
async function visit(page) {
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await paste(page, ARTICLE);
  await page.waitForSelector('#view mark.m-casualty');
  assert.match(await textOf(page, '#view'), /Gunmen killed at least 12 people/);
  assert.match(await textOf(page, '#panel'), /Killed\s+12 or more/);

  await page.click('#view .unit.paragraph mark.m-casualty');
  await page.waitForFunction(() => /Outcome/.test(document.querySelector('#card')?.textContent ?? ''));
  assert.match(await textOf(page, '#card'), /Killed/);

  await page.keyboard.press('j');
  const chosen = await page.$eval('#view mark.chosen', (mark) => mark.textContent);
  assert.ok(chosen && chosen.length > 0, 'the j key chooses the next mark');

  await page.click('#tab-quotes');
  assert.match(await textOf(page, '#panel'), /Amina Tahir/);
  await page.click('#tab-dates');
  assert.match(await textOf(page, '#panel'), /2025/);
  assert.deepEqual(errors, []);
}

/** @param {import('puppeteer-core').Page} page @param {string} selector */
const textOf = (page, selector) => page.$eval(selector, (element) => /** @type {HTMLElement} */ (element).innerText);

/**
 * Copies the text in another tab and pastes it into the page, all with the keyboard.
 * @param {import('puppeteer-core').Page} page @param {string} text
 */
async function paste(page, text) {
  const tab = await page.browser().newPage();
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
