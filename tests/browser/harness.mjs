// What the tests of the page share: a browser, the page as it is served and as one file, and a person's hands.

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { chromium } from 'playwright-core';

import { serve } from '../../tools/page/serve.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../../tools/scripts/browsers.mjs';

const dist = resolve(dirname(fileURLToPath(import.meta.url)), '../../dist');
/** The two ways in which people get the page. */
export const WAYS = ['served', 'single file'];

/** An article of ours with something of every kind in it. */
export const ARTICLE = [
  'Clash on the border',
  'Residents search a bus station in Nairobi, Kenya, Tuesday, March 4, 2025. (Harbor News/Idris Kamau)',
  'NAIROBI, Kenya (Harbor News) — Gunmen killed at least 12 people, including three children, in Kenya on Monday, police said.',
  '"We buried two teachers in Nairobi on Sunday," said Amina Tahir, the governor of Mombasa. "It was quiet before."',
  'The United Nations condemned the attack.',
].join('\n\n');

/**
 * Starts a browser and a server for the tests of one file, and ends both after them.
 * @returns {{ open: (way: string, options?: import('playwright-core').BrowserContextOptions) => Promise<Visit> }}
 */
export function startBrowser() {
  /** @type {import('playwright-core').Browser} */
  let browser;
  /** @type {import('node:http').Server} */
  let server;
  /** Another tab, from which texts are copied. @type {import('playwright-core').Page} */
  let desk;

  before(async () => {
    const executablePath = findChromium();
    if (!executablePath) {
      throw new Error(
        'The tests of the page need Chromium or Chrome. On Debian or Ubuntu: apt-get install chromium. Or set CHROMIUM to its path.',
      );
    }
    if (!existsSync(join(dist, 'wiremark.html'))) throw new Error('The page is not built yet: run npm run build first.');
    server = await serve(0);
    browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
    const elsewhere = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    desk = await elsewhere.newPage();
    await desk.goto(`${address()}no-such-page`);
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  const address = () => `http://localhost:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`;
  return {
    async open(way, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const url = way === 'served' ? address() : pathToFileURL(join(dist, 'wiremark.html')).href;
      return Visit.start(context, { url, helper: address(), desk });
    },
  };
}

/** One person's visit to the page. */
class Visit {
  /** What the page asked the network for, by address. @type {string[]} */
  requests = [];
  /** What the browser complained about. @type {string[]} */
  complaints = [];

  /**
   * @param {import('playwright-core').BrowserContext} context
   * @param {{ url: string, helper: string, desk: import('playwright-core').Page }} places
   */
  static async start(context, { url, helper, desk }) {
    const visit = new Visit();
    visit.context = context;
    visit.helper = helper;
    visit.desk = desk;
    visit.page = await context.newPage();
    visit.page.setDefaultTimeout(15_000);
    visit.page.on('request', (request) => visit.requests.push(request.url()));
    visit.page.on('pageerror', (error) => visit.complaints.push(error.message));
    visit.page.on('console', (message) => message.type() === 'error' && visit.complaints.push(message.text()));
    await visit.page.goto(url);
    await visit.page.locator('#text').waitFor();
    return visit;
  }

  /**
   * Puts something on the clipboard from another tab, then pastes it with the keyboard.
   * @param {string | { html: string, text?: string }} content
   */
  async paste(content) {
    await this.desk.evaluate(
      (wanted) =>
        typeof wanted === 'string'
          ? navigator.clipboard.writeText(wanted)
          : navigator.clipboard.write([
              new ClipboardItem({
                'text/html': new Blob([wanted.html], { type: 'text/html' }),
                ...(wanted.text ? { 'text/plain': new Blob([wanted.text], { type: 'text/plain' }) } : {}),
              }),
            ]),
      content,
    );
    await this.page.keyboard.press('Control+V');
  }

  /** What lies on the clipboard. @returns {Promise<string>} */
  copied() {
    return this.desk.evaluate(() => navigator.clipboard.readText());
  }

  /** Waits until the engine has read what is on the page, and it has been drawn. */
  async read() {
    await this.page.locator('#view mark').first().waitFor({ state: 'attached' });
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  }

  /** @param {string} layer @param {string} [words] */
  marks(layer, words) {
    const marks = this.page.locator(`#view mark.m-${layer}, #view .second.m-${layer}`);
    return words ? marks.filter({ hasText: words }) : marks;
  }

  async close() {
    await this.context.close();
  }
}
