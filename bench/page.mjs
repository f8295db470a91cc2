// How quickly the page answers, measured in Chromium as a person would meet it. Usage: npm run bench:page [-- ARTICLE.txt]
// Prints milliseconds: they hold for this machine and this hour alone, so nothing is asserted.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

import { serve } from '../tools/page/serve.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../tools/scripts/browsers.mjs';

const file = process.argv[2] ?? fileURLToPath(new URL('../www/examples/strike.txt', import.meta.url));
const article = readFileSync(file, 'utf8');
const repeated = (bytes) => `${article}\n\n`.repeat(Math.ceil(bytes / article.length)).slice(0, bytes);

const server = await serve(0);
const address = `http://localhost:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_FLAGS });

try {
  const small = [];
  for (let round = 0; round < 7; round++) small.push(await firstMarks(article));
  print(`${kilobytes(article)}: paste to first paint of marks`, small);
  print('100 kB: longest task while typing 40 letters', [await typing(repeated(100_000))]);
  const large = await megabyte(repeated(1_000_000));
  print('1 MB: paste to first paint of marks', [large.first]);
  print('1 MB: longest frame while scrolling from top to end', [large.frame]);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

/** A fresh page that has loaded and rehearsed its engine. */
async function open() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  await page.locator('#text').waitFor();
  await page.waitForTimeout(1000);
  return page;
}

/** Runs in the page: notes when a paste begins, when marks have been painted, and how long tasks take. */
function watch() {
  const notes = { pasted: 0, painted: 0, longest: 0 };
  Object.assign(window, { notes });
  document.addEventListener(
    'paste',
    () => {
      notes.pasted = performance.now();
      const seen = new MutationObserver(() => {
        if (!document.querySelector('#view mark')) return;
        seen.disconnect();
        // Right after the frame, before what the page has put off until then.
        requestAnimationFrame(() => scheduler.postTask(() => (notes.painted = performance.now()), { priority: 'user-blocking' }));
      });
      seen.observe(document.querySelector('#view'), { childList: true, subtree: true });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.longest = Math.max(notes.longest, duration);
  }).observe({ type: 'longtask' });
}

/** Pastes with the keyboard and waits until marks stand on the screen. */
async function paste(page, text) {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+V');
  await page.waitForFunction(() => window.notes.painted > 0);
}

async function firstMarks(text) {
  const page = await open();
  await paste(page, text);
  const spent = await page.evaluate(() => window.notes.painted - window.notes.pasted);
  await page.context().close();
  return spent;
}

/** The longest task of the main thread while letters are typed into the middle; 0 if none took 50 ms. */
async function typing(text) {
  const page = await open();
  await paste(page, text);
  await page.getByRole('button', { name: 'Edit text' }).click();
  await page.locator('#text').evaluate((field) => field.setSelectionRange(field.value.length / 2, field.value.length / 2));
  await page.waitForTimeout(500);
  await page.evaluate(() => (window.notes.longest = 0));
  await page.keyboard.type('Twelve people were killed in Cairo, they ', { delay: 60 });
  await page.waitForTimeout(1500);
  const { longest } = await page.evaluate(() => window.notes);
  await page.context().close();
  return longest;
}

async function megabyte(text) {
  const page = await open();
  await paste(page, text);
  const first = await page.evaluate(() => window.notes.painted - window.notes.pasted);
  await page.waitForTimeout(4000);
  const frame = await page.evaluate(scrollThrough);
  await page.context().close();
  return { first, frame };
}

/** Runs in the page: scrolls through it in 60 steps; the longest time between two frames. */
async function scrollThrough() {
  const nextFrame = () => new Promise(requestAnimationFrame);
  let longest = 0;
  for (let step = 1; step <= 60; step++) {
    scrollTo(0, (document.documentElement.scrollHeight * step) / 60);
    const before = performance.now();
    await nextFrame();
    await nextFrame();
    longest = Math.max(longest, (performance.now() - before) / 2);
  }
  return longest;
}

function print(what, values) {
  const sorted = values.map(Math.round).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  console.log(`${what.padEnd(58)} ${middle} ms${sorted.length > 1 ? ` (${sorted[0]} to ${sorted.at(-1)})` : ''}`);
}

function kilobytes(text) {
  return `${Math.round(Buffer.byteLength(text) / 1000)} kB`;
}
