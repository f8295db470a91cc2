// axe in any state of the page: narrow and wide, light and dark, on the single file and on the served page.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import AxeBuilder from '@axe-core/playwright';

const Axe = /** @type {any} */ (AxeBuilder).default ?? AxeBuilder;

/** Narrow on one, wide on the other. */
const WINDOWS = [
  { width: 320, way: 'single file' },
  { width: 1280, way: 'served' },
];

/** @typedef {Awaited<ReturnType<ReturnType<typeof import('./harness.mjs').startBrowser>['open']>>} Visit */

/**
 * Arrives in each state as a person does, then has axe look at it. `part` tells where the state shows, if not everywhere.
 * @param {ReturnType<typeof import('./harness.mjs').startBrowser>} browser
 * @param {Record<string, (visit: Visit) => Promise<unknown>>} states
 * @param {Record<string, string>} [part]
 */
export function checkStates(browser, states, part = {}) {
  for (const { width, way } of WINDOWS) {
    describe(`${way}, ${width} pixels wide, light and dark`, () => {
      for (const [state, arrive] of Object.entries(states)) {
        test(state, { timeout: 120_000 }, async () => {
          const visit = await browser.open(way, { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
          visit.page.setDefaultTimeout(60_000);
          await arrive(visit);
          for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
            await visit.page.emulateMedia({ colorScheme });
            assert.deepEqual(await complaints(visit.page, part[state] ?? 'html'), [], colorScheme);
          }
          const overflow = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `the page is ${overflow} pixels too wide`);
          await visit.close();
        });
      }
    });
  }
}

/** @param {import('playwright-core').Page} page @param {string} part */
async function complaints(page, part) {
  const { violations } = await new Axe({ page }).include(part).setLegacyMode().analyze();
  return violations.map(
    (/** @type {any} */ { id, nodes }) =>
      `${id}: ${nodes.map((/** @type {any} */ { target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
  );
}
