// Takes the pictures of the page that lie in docs/: each main state, light and dark, on a desktop and on a phone. Our own
// examples are shown. Usage: node tools/page/screenshots.mjs   (the page must be built first: npm run build)

import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

import { CHROMIUM_FLAGS, findChromium } from '../scripts/browsers.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'docs/screenshots');

const SIZES = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

/** @param {import('playwright-core').Page} page */
async function example(page) {
  await page.locator('[data-example="strike"]').click();
  await page.locator('#view .unit.paragraph mark').first().waitFor();
}

/** @type {Record<string, (page: import('playwright-core').Page, phone: boolean) => Promise<unknown>>} */
const STATES = {
  empty: async () => {},
  reading: example,
  figure: async (page) => {
    await example(page);
    await page.locator('#view .unit.paragraph mark.m-casualty').first().click();
    await page.locator('#card .rule').filter({ hasText: /\w/ }).waitFor();
  },
  correcting: async (page) => {
    await STATES.figure(page, false);
    await page.keyboard.press('e');
    await page.locator('#card form').waitFor();
  },
  quotes: (page, phone) => list(page, 'quotes', phone),
  names: (page, phone) => list(page, 'names', phone),
  dates: (page, phone) => list(page, 'dates', phone),
  batch: async (page) => {
    const [strike, shooting, flood] = ['strike', 'shooting', 'flood'].map((name) => join(root, `www/examples/${name}.txt`));
    await page.locator('#files').setInputFiles([strike, shooting, flood]);
    await page.locator('#batch-rows tr').nth(2).waitFor();
    await page.locator('#view .unit.paragraph mark').first().waitFor();
  },
};

/** @param {import('playwright-core').Page} page @param {string} tab @param {boolean} phone On a phone the lists stand below the text. */
async function list(page, tab, phone) {
  await example(page);
  await page.locator(`#tab-${tab}`).click();
  if (phone) await page.locator('#lists').evaluate((lists) => lists.scrollIntoView());
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    for (const [state, arrive] of Object.entries(STATES)) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce', hasTouch: size === 'phone' });
      const page = await context.newPage();
      await page.goto(pathToFileURL(join(root, 'dist/wiremark.html')).href);
      await arrive(page, size === 'phone');
      await page.mouse.move(0, 0);
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(folder, `${state}-${colorScheme}-${size}.jpg`), type: 'jpeg', quality: 75 });
      await context.close();
    }
  }
}
await browser.close();
console.log(`Written: ${Object.keys(STATES).length * 4} pictures in docs/screenshots/`);
