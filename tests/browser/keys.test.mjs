// The keys: all that the help lists act, none while the reader types, and Escape goes back one step at a time.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { KEYS } from '../../www/frame/keys.js';
import { ARTICLE, startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();

/** @param {string} [way] */
async function reading(way = 'served') {
  const visit = await browser.open(way, { reducedMotion: 'reduce' });
  await visit.paste(ARTICLE);
  await visit.read();
  return visit;
}

/** @param {any} visit */
const focused = (visit) => visit.page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);

for (const way of WAYS) {
  test(`? opens the sheet of all keys, Escape closes it and gives the focus back, ${way}`, async () => {
    const visit = await reading(way);
    const { page } = visit;
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await sheet.waitFor();
    const words = await sheet.innerText();
    for (const { rows } of KEYS) for (const row of rows) assert.ok(words.includes(row.words), row.words);
    await page.keyboard.press('x');
    await page.keyboard.press('Escape');
    assert.equal(await sheet.isVisible(), false);
    assert.equal(await focused(visit), 'MARK');
    assert.equal(await page.getByText('Rejected by you').count(), 0, 'no key acts behind the sheet');
    await page.locator('#keys').click();
    await page.getByRole('button', { name: 'Close the help' }).click();
    assert.equal(await focused(visit), 'keys');
    await visit.close();
  });
}

describe('keys', () => {
  test('single keys can be switched off, for good', async () => {
    const visit = await reading();
    const { page } = visit;
    await page.keyboard.press('?');
    await page.locator('#single-keys').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    assert.equal(await page.locator('#card').isVisible(), false);
    await page.reload();
    await page.locator('#keys').click();
    assert.equal(await page.locator('#single-keys').isChecked(), false, 'also on the next visit');
    await page.locator('#single-keys').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await visit.close();
  });

  test('no key acts while the reader types in a field of the form', async () => {
    const visit = await reading();
    const { page } = visit;
    await visit.marks('casualty', 'at least 12').click();
    await page.keyboard.press('e');
    await page.getByLabel('Who', { exact: true }).fill('');
    await page.keyboard.type('axe? jk 12');
    assert.equal(await page.getByLabel('Who', { exact: true }).inputValue(), 'axe? jk 12');
    await page.getByLabel('child', { exact: true }).focus();
    await page.keyboard.press('x');
    assert.ok(await page.getByLabel('Who', { exact: true }).isVisible(), 'nor on its checkboxes');
    await visit.close();
  });

  test('Escape goes back one step at a time', async () => {
    const visit = await reading();
    const { page } = visit;
    await visit.marks('casualty', 'at least 12').click();
    await page.keyboard.press('Enter');
    assert.equal(await focused(visit), 'card');
    await page.keyboard.press('t');
    assert.ok(await page.locator('#card form').isVisible());
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#card form').count(), 0);
    assert.equal(await focused(visit), 'card', 'out of the form, into the card');
    await page.keyboard.press('Escape');
    assert.equal(await focused(visit), 'MARK');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#card').isVisible(), false);
    await visit.close();
  });

  test('Shift+J walks marks of one kind, 0 hides all, f q w d open panels, i edits the text', async () => {
    const visit = await reading();
    const { page } = visit;
    const kind = () => page.locator('#card h2').innerText();
    await visit.marks('date').first().click();
    const first = await page.locator('#card .excerpt').innerText();
    await page.keyboard.press('Shift+J');
    assert.match(await kind(), /Date/);
    assert.notEqual(await page.locator('#card .excerpt').innerText(), first);
    await page.keyboard.press('Shift+K');
    assert.equal(await page.locator('#card .excerpt').innerText(), first);
    for (const [key, tab] of Object.entries({ q: 'quotes', w: 'names', d: 'dates', f: 'figures' })) {
      await page.keyboard.press(key);
      assert.equal(await page.locator(`#tab-${tab}`).getAttribute('aria-selected'), 'true');
    }
    await page.keyboard.press('0');
    assert.equal(await page.getByRole('button', { name: /Places/ }).getAttribute('aria-pressed'), 'false');
    await page.keyboard.press('0');
    assert.equal(await page.getByRole('button', { name: /Places/ }).getAttribute('aria-pressed'), 'true');
    await page.keyboard.press('i');
    assert.equal(await focused(visit), 'text');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#text').isVisible(), false);
    await visit.close();
  });

  test('the keys are printed on the buttons of the card', async () => {
    const visit = await reading();
    await visit.marks('quote', 'It was quiet').click();
    const buttons = await visit.page.locator('#card .card-actions button').allInnerTexts();
    assert.deepEqual(
      buttons.map((words) => words.replace(/\s+/g, ' ')),
      ['Accept a', 'Reject x', 'Edit e', 'Type t', 'Speaker s'],
    );
    await visit.close();
  });
});
