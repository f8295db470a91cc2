// A megabyte of text: the page goes on answering while it is read and painted.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ARTICLE, startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();
const MEGABYTE = `${`${ARTICLE}\n\n`.repeat(Math.ceil(1_000_000 / (ARTICLE.length + 2)))}The last line names Mombasa.`;

for (const way of WAYS) {
  test(`a megabyte is pasted and no input is lost, ${way}`, { timeout: 120_000 }, async () => {
    const visit = await browser.open(way);
    const { page } = visit;
    page.setDefaultTimeout(60_000);
    await visit.paste(MEGABYTE);
    await page.keyboard.press('1');
    await page.keyboard.press('6');
    assert.equal(await page.getByRole('button', { name: /People/ }).getAttribute('aria-pressed'), 'false');
    assert.equal(await page.getByRole('button', { name: /Quotes/ }).getAttribute('aria-pressed'), 'false');
    await visit.read();
    await page.locator('#published-day').fill('2025-03-12');
    const last = page.locator('#view .unit', { hasText: 'The last line names Mombasa.' });
    await last.locator('mark').waitFor({ state: 'attached' });
    await last.scrollIntoViewIfNeeded();
    await last.locator('mark').click();
    assert.match(await page.locator('#card').innerText(), /Mombasa/);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });
}
