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

/** What can be right in the light and wrong in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

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
          const visit = await browser.open(way, {
            colorScheme: 'light',
            viewport: { width, height: 800 },
            reducedMotion: 'reduce',
          });
          visit.page.setDefaultTimeout(60_000);
          await arrive(visit);
          const look = new Axe({ page: visit.page }).include(part[state] ?? 'html').setLegacyMode();
          assert.deepEqual(await complaints(look), []);
          await visit.page.emulateMedia({ colorScheme: 'dark' });
          assert.deepEqual(await complaints(look.withRules(COLOUR_RULES)), [], 'in the dark');
          const overflow = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `the page is ${overflow} pixels too wide`);
          await visit.close();
        });
      }
    });
  }
}

/** @param {any} look */
async function complaints(look) {
  const { violations } = await look.analyze();
  return violations.map(
    (/** @type {any} */ { id, nodes }) =>
      `${id}: ${nodes.map((/** @type {any} */ { target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
  );
}
