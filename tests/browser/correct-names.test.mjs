// Correcting names: all mentions or one, types, merging and splitting.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();

const NAMES = [
  'Amina Tahir flew to Nairobi on Monday. In Nairobi, Tahir met Osman Bakri.',
  '"We agree," said Amina Tahir. She left Nairobi on Tuesday.',
].join('\n\n');

/** @param {string} way */
async function reading(way) {
  const visit = await browser.open(way, { reducedMotion: 'reduce' });
  await visit.paste(NAMES);
  await visit.read();
  await visit.page.locator('#tab-names').click();
  return visit;
}

/** @param {any} visit */
const said = (visit) => visit.page.locator('#announce').textContent();

for (const way of WAYS) {
  test(`a name is changed for all its mentions at once, ${way}`, async () => {
    const visit = await reading(way);
    const { page } = visit;
    await visit.marks('place', 'Nairobi').first().click();
    await page.keyboard.press('e');
    assert.ok(await page.getByLabel('all 3 mentions').isChecked());
    await page.getByLabel('Name', { exact: true }).fill('Nairobi City');
    await page.getByLabel('Type', { exact: true }).selectOption('organization');
    await page.keyboard.press('Enter');
    assert.equal(await visit.marks('organization', 'Nairobi').count(), 3);
    assert.equal(await visit.marks('place', 'Nairobi').count(), 0);
    assert.match(await page.locator('#panel').innerText(), /Nairobi City/);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });
}

describe('names', () => {
  test('one mention alone becomes a name of its own', async () => {
    const visit = await reading('served');
    const { page } = visit;
    await visit.marks('place', 'Nairobi').first().click();
    await page.keyboard.press('e');
    await page.getByLabel('only this one').check();
    await page.getByLabel('Type', { exact: true }).selectOption('event');
    await page.getByLabel('Type', { exact: true }).press('Enter');
    assert.equal(await visit.marks('event', 'Nairobi').count(), 1);
    assert.equal(await visit.marks('place', 'Nairobi').count(), 2);
    await visit.close();
  });

  test('t changes the type of all mentions, and of a name to a date', async () => {
    const visit = await reading('served');
    const { page } = visit;
    await visit.marks('place', 'Nairobi').first().click();
    await page.keyboard.press('t');
    assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Place/, 'the type it has is in focus');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    assert.equal(await visit.marks('organization', 'Nairobi').count(), 3);
    assert.match(await said(visit), /Now organization: Nairobi/);
    await visit.marks('person', 'Osman Bakri').click();
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Date' }).last().click();
    assert.equal(await visit.marks('date', 'Osman Bakri').count(), 1);
    assert.equal(await visit.marks('person', 'Osman Bakri').count(), 0);
    assert.ok(await page.getByLabel('First day').isVisible(), 'a date without a day asks for it');
    await visit.close();
  });

  test('x rejects all mentions of a name, and Shift+X one', async () => {
    const visit = await reading('served');
    const { page } = visit;
    await visit.marks('place', 'Nairobi').first().click();
    await page.keyboard.press('Shift+X');
    assert.equal(await visit.marks('place', 'Nairobi').count(), 2);
    await visit.marks('place', 'Nairobi').first().click();
    await page.locator('#card').getByRole('button', { name: 'Reject all 2' }).click();
    assert.equal(await visit.marks('place', 'Nairobi').count(), 0);
    assert.match(await said(visit), /Rejected: Place: Nairobi, 2 mentions/);
    await page.keyboard.press('w');
    assert.equal(await page.locator('.rejected-row').count(), 2, 'a row for each rejection');
    await page.getByRole('button', { name: /Bring back all 2.*Nairobi/ }).click();
    assert.equal(await visit.marks('place', 'Nairobi').count(), 2);
    assert.match(await said(visit), /Brought back: Place: Nairobi, 2 mentions/);
    assert.match(await page.evaluate(() => document.activeElement?.tagName ?? ''), /MARK/, 'the first of them has the focus');
    await visit.close();
  });

  test('of many rejected mentions one alone is brought back, by its passage', async () => {
    const visit = await reading('served');
    const { page } = visit;
    await visit.marks('place', 'Nairobi').first().click();
    await page.keyboard.press('x');
    await page.keyboard.press('w');
    const row = page.locator('.rejected-row');
    assert.match(await row.innerText(), /Place: Nairobi ×3/);
    await row.getByText('One by one').click();
    assert.equal(await row.getByRole('button', { name: /^Bring back ?:/ }).count(), 3);
    await row.getByRole('button', { name: 'In Nairobi, Tahir met' }).click();
    assert.equal(await visit.marks('place', 'Nairobi').count(), 1);
    assert.match(await row.innerText(), /×2[\s\S]*Bring back all 2/);
    await page.keyboard.press('Control+z');
    assert.equal(await visit.marks('place', 'Nairobi').count(), 0);
    await visit.close();
  });

  test('m merges two names under the fuller one, v splits mentions off again', async () => {
    const visit = await reading('served');
    const { page } = visit;
    await visit.marks('person', 'Osman Bakri').click();
    await page.keyboard.press('m');
    await page.keyboard.type('tahir');
    await page.keyboard.press('Enter');
    assert.match(await said(visit), /Merged: (Amina Tahir|Osman Bakri), 4 mentions/);
    const rows = page.locator('#panel [data-entity]');
    assert.equal(await rows.filter({ hasText: '×4' }).count(), 1);
    await visit.marks('person', 'Osman Bakri').click();
    await page.keyboard.press('v');
    await page.getByLabel('are', { exact: true }).fill('Osman Bakri');
    await page.keyboard.press('Enter');
    assert.match(await said(visit), /Split: Osman Bakri, 1 mention/);
    assert.equal(await rows.filter({ hasText: 'Osman Bakri' }).filter({ hasText: '×1' }).count(), 1);
    assert.equal(
      await rows
        .filter({ hasText: '×3' })
        .filter({ hasText: /Tahir|Bakri/ })
        .count(),
      1,
    );
    await visit.close();
  });
});
