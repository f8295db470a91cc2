// The panels: claims with their tolls and parts, numbers that differ, quotes by speaker, names, the filter, reported speech.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { firstFrom, placeIn } from '../../www/facts.js';
import { disagreements } from '../../www/lists/conflicts.js';
import { narrow } from '../../www/lists/rows.js';
import { anchorOf } from '../../www/review/anchor.js';
import { accept, reject, set } from '../../www/review/edits.js';
import { ARTICLE, startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();

/** Two sources, two numbers. */
const DISPUTED = [
  'PORT ALDEN, Kenya (Harbor News) — A ferry sank off the coast on Monday. Eleven people were killed, the mayor, Amina Tahir, said.',
  'The interior ministry said 14 people were killed, including three children.',
  'Tahir said rescuers had not given up. She said the search would go on for days.',
].join('\n\n');

/** Two incidents of today, one of before, and figures that do not count. */
const ROUND_UP = [
  'NAIROBI, Kenya, March 2, 2025 (Harbor News) — A raid killed at least 12 fighters in Aleppo, Syria, on Friday, a monitor said.',
  'In a separate attack, a bomb killed four people in Lagos, Nigeria, on Saturday, police said. Up to 20 people are feared dead.',
  'In 2012, three people were killed in Homs. More than 400 people have died in such attacks since January, the monitor said.',
].join('\n\n');

for (const way of WAYS) {
  describe(`panels, ${way}`, () => {
    /** @param {string} text @param {object} [options] */
    async function reading(text, options = {}) {
      const visit = await browser.open(way, options);
      await visit.paste(text);
      await visit.read();
      return visit;
    }

    describe('figures', () => {
      test('a claim stands in a table with low, best and high, who says so, where and when', async () => {
        const visit = await reading(ARTICLE);
        const table = visit.page.getByRole('table', { name: 'Killed: who says how many' });
        const row = table.getByRole('row').filter({ hasText: 'at least 12 people' });
        assert.deepEqual(await row.getByRole('cell').allInnerTexts(), ['12', '12', 'open']);
        assert.deepEqual(await table.getByRole('columnheader').allInnerTexts(), ['Claim', 'Low', 'Best', 'High']);
        const head = await row.getByRole('rowheader').innerText();
        assert.match(head, /police/);
        assert.match(head, /✓ counted/);
        const incident = await visit.page.locator('.incident', { hasText: 'At least 12 people' }).innerText();
        assert.match(incident, /^At least 12 people killed\s+Kenya · Mon 3 Mar 2025$/);
        await visit.close();
      });

      test('incidents stand one below the other, earlier ones last, and say why a figure does not count', async () => {
        const visit = await reading(ROUND_UP);
        const { page } = visit;
        const heads = await page.locator('#panel :is(.whole h3, .incident, .earlier)').allInnerTexts();
        assert.deepEqual(
          heads.map((words) => words.replace(/\s+/g, ' ')),
          [
            'All told',
            'At least 12 fighters killed Aleppo · Fri 28 Feb 2025 · A raid',
            'Four people killed Lagos · Sat 1 Mar 2025 · a bomb',
            'Background',
            'Three people killed Homs · 2012',
          ],
        );
        assert.match(
          await page.locator('.whole li').first().innerText(),
          /^Killed: 16 or more at least 12 fighters and four people, two incidents$/,
        );
        const row = (/** @type {string} */ words) => page.locator('#panel .row', { hasText: words }).locator('.tag').innerText();
        assert.equal(await row('three people'), 'earlier event');
        assert.equal(await row('More than 400 people'), 'running total');
        assert.equal(await row('Up to 20 people'), 'feared');
        await visit.close();
      });

      test('a rejected figure leaves the sum, and what told it again counts in its place', async () => {
        const visit = await reading(DISPUTED);
        const { page } = visit;
        assert.match(await page.locator('.incident').innerText(), /^11 to 14 killed/);
        await page.locator('#panel .row', { hasText: 'Eleven people' }).click();
        await page.keyboard.press('x');
        await page.locator('#tab-figures').click();
        await page.locator('.incident', { hasText: /^14 people killed/ }).waitFor();
        assert.match(await page.locator('#panel .row', { hasText: '14 people' }).innerText(), /✓ counted/);
        assert.equal(await page.locator('.conflicts').count(), 0);
        await page.keyboard.press('Control+z');
        await page.locator('#tab-figures').click();
        await page.locator('#panel .row', { hasText: '14 people' }).getByText('another version').waitFor();
        await visit.close();
      });

      test('house rules are switched, remembered, told in the row and copied along', async () => {
        const visit = await reading('Dozens of people were killed in Lagos on Monday. More than 40 were hurt.', {
          permissions: ['clipboard-read', 'clipboard-write'],
        });
        const { page } = visit;
        const cells = (/** @type {string} */ words) =>
          page.locator('.claims tr', { hasText: words }).getByRole('cell').allInnerTexts();
        assert.deepEqual(
          [await cells('Dozens'), await cells('40')],
          [
            ['12', '12', 'open'],
            ['41', '41', 'open'],
          ],
        );
        await page.getByRole('button', { name: 'house rules' }).click();
        await page.getByRole('group', { name: '“dozens”' }).getByLabel('24').check();
        await page.locator('.claims tr', { hasText: 'dozens: 24 by house rule' }).waitFor();
        await page.getByRole('group', { name: '“more than 40”' }).getByLabel('40').check();
        await page.locator('.claims tr', { hasText: 'more than: 40 by house rule' }).waitFor();
        await page.keyboard.press('Escape');
        assert.deepEqual(
          [await cells('Dozens'), await cells('40')],
          [
            ['24', '24', 'open'],
            ['40', '40', 'open'],
          ],
        );
        await page.locator('#copy-list').click();
        await page.locator('#copy-list', { hasText: 'Copied' }).waitFor();
        const [header, first] = (await visit.copied()).split('\n').map((line) => line.split('\t'));
        assert.equal(first[header.indexOf('house rules')], 'dozens=24, moreThan=stated, about=tenth, rivals=first');
        assert.equal(first[header.indexOf('value')], '24');
        await page.reload();
        await page.locator('.claims tr', { hasText: 'dozens: 24 by house rule' }).waitFor();
        await visit.close();
      });

      test('a part stands below its whole and says so', async () => {
        const visit = await reading(ARTICLE);
        const rows = await visit.page.locator('.claims tbody tr').allInnerTexts();
        const whole = rows.findIndex((words) => words.includes('at least 12'));
        assert.match(rows[whole + 1], /of these three children/);
        await visit.close();
      });

      test('different numbers for one outcome stand side by side and lead to their claims', async () => {
        const visit = await reading(DISPUTED);
        const conflict = visit.page.locator('.conflicts li');
        assert.match(await conflict.innerText(), /Killed:\s*11 \(.*Tahir.*\)\s*vs\s*14 \(.*ministry.*\)/);
        await conflict.getByRole('button', { name: /^14/ }).click();
        assert.match(await visit.page.locator('#card .excerpt').innerText(), /14/);
        await visit.close();
      });

      test('a click on a number means its claim', async () => {
        const visit = await reading(ARTICLE);
        await visit.page.locator('.claims tr', { hasText: 'at least 12 people' }).locator('td.best').click();
        assert.match(await visit.page.locator('#card').innerText(), /12 or more/);
        await visit.close();
      });
    });

    describe('quotes and reported speech', () => {
      test('reported speech is hidden until it is asked for, in the text and in the list', async () => {
        const visit = await reading(DISPUTED);
        const { page } = visit;
        await page.locator('#tab-quotes').click();
        const passage = page.locator('#view mark.m-reported', { hasText: 'rescuers had not given up' }).first();
        const line = () => passage.evaluate((mark) => getComputedStyle(mark).borderBottomStyle);
        assert.equal(await line(), 'none');
        assert.equal(await page.locator('#panel .row').count(), 0);
        await page.locator('#panel').getByRole('button', { name: 'Show reported speech' }).click();
        assert.equal(await line(), 'dotted');
        assert.ok((await page.locator('#panel .row', { hasText: 'reported' }).count()) > 1);
        await page.keyboard.press('7');
        assert.equal(await line(), 'none', 'its number key switches it, too');
        assert.equal(await page.locator('#panel .row').count(), 0);
        await visit.close();
      });

      test('a click in hidden reported speech chooses nothing, a figure in it still names its source', async () => {
        const visit = await reading(DISPUTED);
        await visit.page.locator('#view mark.m-reported', { hasText: 'rescuers had not given up' }).first().click();
        assert.equal(await visit.page.locator('#card').isVisible(), false);
        assert.match(await visit.page.locator('.claims').innerText(), /interior ministry/);
        await visit.close();
      });

      test('quotes stand under their speaker with role', async () => {
        const visit = await reading(ARTICLE);
        await visit.page.locator('#tab-quotes').click();
        const group = visit.page.locator('.group', { hasText: 'Amina Tahir' });
        assert.match(await group.locator('h3').innerText(), /governor of Mombasa/);
        assert.equal(await group.locator('.row').count(), 2);
        await visit.close();
      });
    });

    describe('names', () => {
      test('a name tells how often, as what, and how else it is written', async () => {
        const visit = await reading(
          'Amina Tahir, the governor of Mombasa, left Nairobi on Monday. Tahir had no comment, and Tahir did not return.',
        );
        await visit.page.locator('#tab-names').click();
        const row = await visit.page.locator('#panel .row', { hasText: 'Amina Tahir' }).innerText();
        assert.match(row, /×3/);
        assert.match(row, /governor of Mombasa/);
        assert.match(row, /also “Tahir”/);
        await visit.close();
      });

      test('pointing at a name lights all its mentions, in the text and from the list', async () => {
        const visit = await reading('Amina Tahir left Nairobi on Monday. Tahir had no comment.\n\nThe council met Tahir later.');
        const near = visit.page.locator('#view mark.near');
        await visit.marks('person', 'Amina Tahir').hover();
        assert.equal(await near.count(), 3);
        await visit.page.locator('h1').hover();
        assert.equal(await near.count(), 0);
        await visit.page.locator('#tab-names').click();
        await visit.page.locator('#panel .row', { hasText: 'Amina Tahir' }).focus();
        assert.equal(await near.count(), 3);
        await visit.close();
      });
    });

    describe('the filter', () => {
      test('a slash goes to it; it narrows the lists, dims the text and says how many match', async () => {
        const visit = await reading(ARTICLE);
        const { page } = visit;
        await page.keyboard.press('/');
        assert.equal(await page.evaluate(() => document.activeElement?.id), 'filter');
        await page.keyboard.type('tahir');
        await page.locator('#filter-count').filter({ hasText: / of / }).waitFor();
        await page.locator('#announce').filter({ hasText: 'Quotes: 2' }).waitFor({ state: 'attached' });
        await page.locator('#tab-names').click();
        assert.equal(await page.locator('#panel .row').count(), 1);
        assert.equal(await page.locator('#view .unit.dim', { hasText: 'The United Nations' }).count(), 1);
        assert.equal(await page.locator('#view .unit:not(.dim)', { hasText: 'Amina Tahir' }).count(), 1);
        await page.locator('#filter').focus();
        await page.keyboard.press('Escape');
        assert.equal(await page.locator('#view .unit.dim').count(), 0);
        assert.ok((await page.locator('#panel .row').count()) > 3);
        await visit.close();
      });

      test('nothing found is said in words', async () => {
        const visit = await reading(ARTICLE);
        await visit.page.locator('#filter').fill('zebra');
        await visit.page.locator('#panel').getByText('Nothing here matches “zebra”.').waitFor();
        await visit.close();
      });
    });

    test('rows say in words and by a sign what the reader has done, and bring back what was rejected', async () => {
      const visit = await reading(ARTICLE);
      const { page } = visit;
      await page.locator('#review .kept').filter({ hasText: 'Saved on this device only' }).waitFor();
      const at = (/** @type {string} */ words) => ({ start: ARTICLE.indexOf(words), end: ARTICLE.indexOf(words) + words.length });
      const target = (/** @type {string} */ words, /** @type {string} */ kind) =>
        anchorOf(ARTICLE, at(words), /** @type {any} */ (kind));
      await page.evaluate(keepEdits, [
        accept(target('at least 12', 'casualty')),
        set(target('three', 'casualty'), { count: { low: 4, high: 4, best: 4, bound: 'exact' } }),
        reject(target('two', 'casualty')),
        reject(target('Sunday', 'date')),
      ]);
      await page.reload();
      await visit.read();
      const row = (/** @type {string} */ words) => page.locator('#panel .row', { hasText: words });
      await row('at least 12').getByText('✓ accepted').waitFor();
      await row('three children').getByText('✎ edited').waitFor();
      await page.locator('#tab-dates').click();
      const gone = page.locator('.rejected-row', { hasText: 'Sunday' });
      assert.match(await gone.innerText(), /✗ rejected/);
      await gone.getByRole('button', { name: /Bring back/ }).click();
      await row('Sunday').getByText('✓ accepted').waitFor();
      assert.equal(await page.locator('.rejected-row').count(), 0);
      await visit.close();
    });

    /** Runs in the page: adds corrections to the stored draft. @param {any[]} edits */
    async function keepEdits(edits) {
      const wait = (/** @type {IDBRequest} */ request) =>
        new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
      const database = await wait(indexedDB.open('wiremark'));
      const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts');
      for (const record of await wait(drafts.getAll())) await wait(drafts.put({ ...record, draft: { ...record.draft, edits } }));
      database.close();
    }

    test('the arrow keys walk the rows', async () => {
      const visit = await reading(ARTICLE);
      const { page } = visit;
      await page.locator('#tab-dates').click();
      await page.locator('#panel .row').first().focus();
      await page.keyboard.press('ArrowDown');
      assert.equal(
        await page.evaluate(() =>
          [...document.querySelectorAll('#panel .row')].indexOf(/** @type {any} */ (document.activeElement)),
        ),
        1,
      );
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      assert.equal(await page.locator('#panel .row[aria-current]').count(), 1);
      await visit.close();
    });
  });
}

test('a filter: all words must match, in any order and case', () => {
  const item = (words) => ({ ids: [], words: () => words, draw: () => null });
  const groups = [{ head: () => null, items: [item('Killed at least 12 people, police'), item('Injured 12 people')] }];
  const left = (filter) => narrow(/** @type {any} */ (groups), filter)[0].items.length;
  assert.equal(left('12'), 2);
  assert.equal(left('Police 12'), 1);
  assert.equal(left('police injured'), 0);
});

test('which figures disagree', () => {
  const figure = (id, count, rest = {}) => ({ id, kind: 'casualty', outcome: 'killed', count, source: null, of: null, ...rest });
  const rival = { standing: 'rival', of: 0 };
  const exact = (best) => ({ low: best, high: best, best });
  const open = { low: 11, high: null, best: 11 };
  const sides = (...annotations) =>
    disagreements(/** @type {any} */ ({ annotations })).map(({ figures }) => figures.map(({ id }) => id));
  assert.deepEqual(sides(figure(0, exact(11)), figure(1, exact(14), rival)), [[0, 1]]);
  assert.deepEqual(sides(figure(0, exact(11)), figure(1, exact(14), { standing: 'counted' })), [], 'added');
  assert.deepEqual(sides(figure(0, exact(11)), figure(1, exact(14), { standing: 'repeat', of: 0 })), [], 'told again');
  assert.deepEqual(sides(figure(0, open), figure(1, exact(14), rival)), [], 'at least 11 may be 14');
  assert.deepEqual(sides(figure(0, open), figure(1, exact(14), rival), figure(2, exact(9), rival)), [[0, 1, 2]]);
  const again = { ...rival, source: { name: 'the mayor', entity: null } };
  assert.deepEqual(sides(figure(0, exact(11)), figure(1, exact(14), again), figure(2, exact(14), again)), [[0, 2]], 'one side');
});

test('which sentence a mark is in', () => {
  const at = (start) => ({ start, end: start + 1 });
  const spans = [0, 13, 30, 30, 47].map(at);
  assert.deepEqual(
    [-1, 0, 1, 13, 14, 30, 47, 48].map((start) => firstFrom(spans, start)),
    [0, 0, 1, 1, 2, 2, 4, 5],
  );
  assert.equal(firstFrom([], 3), 0);
  const sentences = [at(2), at(13), at(24)];
  const found = [0, 2, 11, 13, 19, 24, 39].map((start) => placeIn(sentences, start));
  assert.deepEqual(found, [-1, 0, 0, 1, 1, 2, 2]);
});
