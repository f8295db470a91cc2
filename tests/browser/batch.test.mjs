// Several files at once: one list of results, each article a draft of its own.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { drop, file } from './files.mjs';
import { ARTICLE, startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();

const FILES = [
  file('clash.txt', ARTICLE),
  file(
    'fire.md',
    '# Fire in Paris\n\nPARIS, March 6, 2025 (Harbor News) — A fire killed seven people in Paris on Monday, police said.',
  ),
  file('report.pdf', '%PDF-1.7'),
  file('fire.html', '<title>Flood</title><h1>Flood in Mombasa</h1><p>Two people are missing, said Amina Tahir.</p>'),
];

/** @param {any} visit */
const rows = (visit) => visit.page.locator('#batch-rows tr');

/** @param {any} visit */
async function allRead(visit) {
  await rows(visit).nth(3).waitFor();
  await visit.page.locator('#batch-rows', { hasNotText: 'reading …' }).waitFor();
}

for (const way of WAYS) {
  describe(`a batch, ${way}`, () => {
    test('dropped files become a list with what was found in each, and the first is open', async () => {
      const visit = await browser.open(way);
      await drop(visit.page, { files: FILES });
      await allRead(visit);
      const words = await rows(visit).allInnerTexts();
      assert.match(words[0], /Clash on the border[\s\S]*Tue 4 Mar 2025[\s\S]*Killed 12 or more/);
      assert.match(words[1], /Fire in Paris[\s\S]*fire\.md[\s\S]*Thu 6 Mar 2025[\s\S]*Killed 7/);
      assert.match(words[2], /Flood in Mombasa[\s\S]*not known[\s\S]*Missing 2/);
      assert.match(words[3], /report\.pdf[\s\S]*Could not be opened\. This is a PDF file/);
      assert.equal(await visit.page.locator('#batch-toggle').innerText(), '3 articles');
      assert.equal(await visit.page.locator('#text').inputValue(), ARTICLE);
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });
  });
}

describe('the list of articles', () => {
  test('fits the narrowest phone: article, toll and removal', async () => {
    const visit = await browser.open('served', { viewport: { width: 320, height: 780 } });
    await drop(visit.page, { files: FILES });
    await allRead(visit);
    const room = await visit.page.locator('#batch-table').evaluate((table) => table.clientWidth - table.scrollWidth);
    assert.equal(room, 0, 'nothing lies beyond the edge');
    assert.match(await rows(visit).first().innerText(), /Clash on the border[\s\S]*Killed 12 or more/);
    assert.ok(await visit.page.getByRole('button', { name: 'Remove Fire in Paris' }).isVisible());
    await visit.close();
  });

  test('is walked and chosen from by keyboard, and says which article is open', async () => {
    const visit = await browser.open('single file');
    const { page } = visit;
    await drop(page, { files: FILES });
    await allRead(visit);
    const open = page.locator('#batch [aria-current="true"]');
    assert.equal(await open.innerText(), 'Clash on the border');
    await open.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await visit.marks('place', 'Paris').first().waitFor();
    assert.equal(await open.innerText(), 'Fire in Paris');
    assert.equal(
      await page.evaluate(() => document.activeElement?.textContent),
      'Fire in Paris',
      'the keyboard stays in the list',
    );
    assert.equal(await page.locator('#published-day').inputValue(), '2025-03-06');
    const table = page.locator('#batch').getByRole('table');
    assert.equal(await table.getByRole('columnheader').count(), 8);
    assert.equal(
      await table
        .getByRole('row', { name: /Fire in Paris/ })
        .getByRole('rowheader')
        .count(),
      1,
    );
    await visit.close();
  });

  test('each article keeps its own fields and corrections', async () => {
    const visit = await browser.open('single file');
    const { page } = visit;
    await drop(page, { files: FILES });
    await allRead(visit);
    await page.locator('#detail-title').fill('My own title');
    await page.getByRole('button', { name: 'Flood in Mombasa', exact: true }).click();
    await visit.marks('place', 'Mombasa').first().waitFor();
    assert.equal(await page.locator('#detail-title').inputValue(), 'Flood in Mombasa');
    await page.getByRole('button', { name: 'My own title', exact: true }).click();
    await visit.marks('place', 'Nairobi').first().waitFor();
    assert.equal(await page.locator('#detail-title').inputValue(), 'My own title');
    assert.equal(await page.locator('#detail-title-note').innerText(), 'set by you');
    await visit.close();
  });

  test('takes more files and pasted articles, and an article removed comes back', async () => {
    const visit = await browser.open('single file');
    const { page } = visit;
    await drop(page, { files: FILES.slice(0, 2) });
    await rows(visit).nth(1).waitFor();
    await visit.read();
    await page.locator('#view').click();
    await visit.paste('A third article names Mombasa and Amina Tahir.');
    await visit.marks('place', 'Mombasa').first().waitFor();
    assert.equal(await rows(visit).count(), 3);
    await page.getByRole('button', { name: 'Remove Fire in Paris from the list' }).click();
    assert.equal(await rows(visit).count(), 2);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Bring it back');
    await page.keyboard.press('Enter');
    assert.equal(await rows(visit).count(), 3);
    await visit.marks('place', 'Paris').first().waitFor();
    await page.locator('#batch-toggle').click();
    assert.equal(await page.locator('#batch').getByRole('table').isVisible(), false);
    await visit.close();
  });

  test('files dropped beside an open article leave it where it is', async () => {
    const visit = await browser.open('single file');
    await visit.paste(ARTICLE);
    await visit.read();
    await drop(visit.page, { files: [FILES[1], FILES[3]] });
    await rows(visit).nth(2).waitFor();
    assert.equal(await visit.page.locator('#text').inputValue(), ARTICLE);
    assert.equal(await visit.page.locator('#batch [aria-current="true"]').innerText(), 'Clash on the border');
    await visit.close();
  });
});
