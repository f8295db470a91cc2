// The keys: all that the help lists act, none while the reader types, and Escape goes back one step at a time.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { KEYS } from '../../www/frame/keymap.js';
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

for (const way of WAYS) {
  describe(`keys, ${way}`, () => {
    test('single keys can be switched off, for good', async () => {
      const visit = await reading(way);
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
      const visit = await reading(way);
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
      const visit = await reading(way);
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
      const visit = await reading(way);
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
      const visit = await reading(way);
      await visit.marks('quote', 'It was quiet').click();
      const buttons = await visit.page.locator('#card .card-actions button').allInnerTexts();
      assert.deepEqual(
        buttons.map((words) => words.replace(/\s+/g, ' ')),
        ['Accept a', 'Reject x', 'Edit e', 'Type t', 'Speaker s', 'Copy row c'],
      );
      await visit.close();
    });
  });
}

for (const way of WAYS) {
  describe(`copying, ${way}`, () => {
    test('c copies the row of the chosen mark, or of the row that has the focus', async () => {
      const visit = await reading(way);
      const { page } = visit;
      await page.keyboard.press('c');
      await page.getByText('Nothing was copied: choose a mark first.').waitFor();
      await visit.marks('casualty', 'at least 12').click();
      await page.keyboard.press('c');
      await page.getByText('Copied as a row: Killed: 12 or more.').waitFor();
      const cells = (await visit.copied()).split('\t');
      assert.deepEqual(cells.slice(0, 10), [
        'Killed',
        'at least 12 people',
        '12',
        '12',
        '',
        'police',
        '',
        'Kenya',
        '2025-03-03',
        'counted',
      ]);
      const rules = 'dozens=12, moreThan=next, about=tenth, rivals=first';
      assert.deepEqual(cells.slice(11), ['auto', 'Clash on the border', 'Harbor News', '2025-03-04', '', rules]);
      await page.keyboard.press('q');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('c');
      await page.getByText('Copied as a row: Quote by Amina Tahir.').waitFor();
      assert.match(
        await visit.copied(),
        /^Quote\tWe buried two teachers in Nairobi on Sunday.*\tAmina Tahir\t(the )?governor of Mombasa\t/,
      );
      await visit.close();
    });

    test('Ctrl+Shift+C copies the open list as a table, as far as the filter leaves it; its button does the same', async () => {
      const visit = await reading(way);
      const { page } = visit;
      await page.keyboard.press('w');
      await page.keyboard.press('Control+Shift+C');
      await page.getByText(/Copied as a table: \d+ rows/).waitFor();
      const lines = (await visit.copied()).split('\n');
      assert.match(lines[0], /^what\twords\tvalue\tlow\thigh\tsource\t/);
      assert.equal(new Set(lines.map((line) => line.split('\t').length)).size, 1, 'as many cells in each row');
      assert.ok(
        lines.some((line) => line.startsWith('Place\tNairobi\t3\t')),
        lines.join('\n'),
      );
      await page.keyboard.press('/');
      await page.keyboard.type('tahir');
      await page.locator('#filter-count').filter({ hasText: /of/ }).waitFor();
      await page.getByRole('button', { name: 'Copy list' }).click();
      await page.getByText('Copied as a table: 1 row.').waitFor();
      assert.match((await visit.copied()).split('\n')[1], /^Person\tAmina Tahir\t1\t/);
      await visit.close();
    });
  });
}

describe('copied cells', () => {
  test('that a spreadsheet would take for a formula are led by an apostrophe, and stay on one line', async () => {
    const visit = await browser.open('served');
    const { page } = visit;
    await visit.paste('"=SUM(1)\tis what we think of it," said Amina Tahir, the governor of Mombasa, on Monday.');
    await visit.read();
    await page.locator('#detail-title').fill('+1 for Mombasa');
    await visit.marks('quote').first().click();
    await page.keyboard.press('c');
    await page.getByText('Copied as a row').waitFor();
    const copied = await visit.copied();
    assert.equal(copied.split('\n').length, 1);
    const cells = copied.split('\t');
    assert.equal(cells.length, 17);
    assert.ok(cells[1].startsWith("'=SUM(1)"), cells[1]);
    assert.equal(cells[12], "'+1 for Mombasa");
    await visit.close();
  });

  test('an empty list, and one that the text has left behind, are not copied', async () => {
    const visit = await reading('served');
    const { page } = visit;
    const refused = page.getByText('Nothing was copied: the list is empty, or still being made.');
    await page.locator('#filter').fill('nobody of this name');
    await page.getByText('Nothing here matches').waitFor();
    await page.keyboard.press('Control+Shift+C');
    await refused.waitFor();
    await page.locator('#filter').fill('');
    await page.getByText('at least 12 people').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Edit text' }).click();
    await page.locator('#text').evaluate((field) => {
      /** @type {HTMLTextAreaElement} */ (field).value = `More. ${/** @type {HTMLTextAreaElement} */ (field).value}`;
      field.dispatchEvent(new InputEvent('input'));
      document.getElementById('copy-list')?.click(); // Before the engine has read it.
    });
    await refused.waitFor();
    await visit.close();
  });

  test('a browser that refuses the clipboard is told of', async () => {
    const visit = await reading();
    const { page } = visit;
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await visit.marks('casualty', 'at least 12').click();
    await page.getByRole('button', { name: 'Copy row' }).click();
    await page.getByText('Nothing was copied: the browser does not let the page do so.').waitFor();
    await visit.close();
  });
});

for (const way of WAYS) {
  test(`r shows the text alone; r, Esc and a button bring the marks back, ${way}`, async () => {
    const visit = await reading(way);
    const { page } = visit;
    const line = () =>
      visit
        .marks('place')
        .first()
        .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    assert.equal(await line(), 'underline');
    await page.keyboard.press('r');
    assert.equal(await line(), 'none');
    assert.equal(await page.locator('#side').isVisible(), false);
    assert.equal(await page.locator('#view .speakers').first().isVisible(), false);
    assert.match(await page.locator('#view').innerText(), /Gunmen killed at least 12/);
    await page.keyboard.press('j');
    await page.keyboard.press('2');
    assert.equal(await page.locator('#card').isVisible(), false);
    assert.equal(await line(), 'none', 'no key brings a mark up');
    await page.keyboard.press('2');
    await page.keyboard.press('r');
    assert.equal(await line(), 'underline');
    await page.keyboard.press('r');
    await page.keyboard.press('Escape');
    assert.equal(await line(), 'underline');
    await page.getByRole('button', { name: 'Text size, width and typeface' }).click();
    await page.getByRole('button', { name: 'Show the text alone' }).click();
    assert.equal(await line(), 'none');
    await page.getByRole('button', { name: 'Show the marks' }).click();
    assert.equal(await line(), 'underline');
    await visit.close();
  });

  test(`Ctrl+Enter reads now, also from the text field, ${way}`, async () => {
    const visit = await reading(way);
    const { page } = visit;
    await page.keyboard.press('i');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Nobody in Mombasa was hurt, said Idris Kamau.');
    await page.keyboard.press('Control+Enter');
    assert.equal(await page.locator('#text').isVisible(), false);
    await visit.marks('place', 'Mombasa').nth(1).waitFor();
    await visit.close();
  });
}

describe('keys changed by the reader', () => {
  /** @param {any} visit @param {RegExp} now */
  const keyOf = (visit, now) => visit.page.getByRole('dialog').getByRole('button', { name: now });

  /** Opens the sheet and asks for another key. @param {any} visit @param {RegExp} now @param {string} key */
  async function change(visit, now, key) {
    if (!(await visit.page.getByRole('dialog').isVisible())) await visit.page.locator('#keys').click();
    await keyOf(visit, now).focus();
    await visit.page.keyboard.press('Enter');
    await visit.page.keyboard.press(key);
  }

  for (const way of WAYS) {
    test(`act at once and on the next visit, and are printed; all can be put back, ${way}`, async () => {
      const visit = await reading(way);
      const { page } = visit;
      const label = () => page.locator('#card [data-action=reject]').innerText();
      await visit.marks('casualty', 'at least 12').click();
      assert.match(await label(), /x$/);
      await change(visit, /^x: reject it/, 'z');
      await page.getByText('z now: reject it.').waitFor();
      await keyOf(visit, /^z: reject it/).waitFor();
      assert.match(await label(), /z$/);
      assert.equal(await page.locator('#card [data-action=reject]').getAttribute('aria-keyshortcuts'), 'Z');
      await page.keyboard.press('Escape');
      await page.keyboard.press('x');
      assert.equal(await page.getByText('Rejected by you').count(), 0, 'the old key rests');
      await page.keyboard.press('z');
      await page.getByText('Rejected by you').waitFor();
      await page.getByText('Saved on this device only').waitFor();
      await page.reload();
      await visit.read();
      await visit.marks('place', 'Mombasa').click();
      assert.match(await label(), /z$/);
      await page.locator('#keys').click();
      await page.getByRole('button', { name: 'All keys as before' }).click();
      await keyOf(visit, /^x: reject it/).waitFor();
      await page.keyboard.press('Escape');
      assert.match(await label(), /x$/);
      await visit.close();
    });
  }

  test('a key that is taken is refused, with what it does', async () => {
    const visit = await reading();
    const { page } = visit;
    await change(visit, /^j: next/, 'k');
    await page.getByText('k is taken: next and previous mark.').waitFor();
    await page.keyboard.press('3');
    await page.getByText('3 is taken: show or hide marks.').waitFor();
    await page.keyboard.press('F2');
    await page.getByText('It must be one letter, figure or sign').waitFor();
    await page.keyboard.press('Escape');
    await keyOf(visit, /^j: next/).waitFor();
    assert.ok(await page.getByRole('dialog').isVisible(), 'Esc left the key alone, not the sheet');
    await change(visit, /^j: next/, 'Shift+J');
    await page.getByText('⇧ J is taken: next and previous mark of the same kind.').waitFor();
    await page.keyboard.press('+');
    await page.getByText('+ now: next and previous mark.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    assert.equal(await page.locator('#announce').textContent(), 'Choose a mark first: + goes to the next one.');
    await page.keyboard.press('+');
    assert.ok(await page.locator('#card').isVisible());
    await visit.close();
  });

  test('a key taken away acts no more and is printed nowhere', async () => {
    const visit = await reading();
    const { page } = visit;
    await visit.marks('place', 'Mombasa').click();
    await change(visit, /^e: edit it/, 'Delete');
    await keyOf(visit, /^none: edit it/).waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#card [data-action=edit]').innerText(), 'Edit');
    await page.keyboard.press('e');
    assert.equal(await page.locator('#card form').count(), 0);
    await visit.close();
  });

  test('where all single keys are off, none is printed on the page', async () => {
    const visit = await reading();
    const { page } = visit;
    await visit.marks('place', 'Mombasa').click();
    await page.keyboard.press('?');
    await page.locator('#single-keys').uncheck();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('kbd:visible').count(), 0);
    assert.equal(await page.locator('[data-shortcut][aria-keyshortcuts]').count(), 0);
    await visit.close();
  });

  test('nothing of it is written in a private session', async () => {
    const visit = await reading();
    const { page } = visit;
    await page.getByLabel('Private: store nothing').check();
    await change(visit, /^j: next/, 'l');
    await page.locator('#single-keys').uncheck();
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
    await visit.close();
  });
});
