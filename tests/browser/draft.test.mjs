// The reader's work is not lost: undo and redo over everything, reloads, private mode, storage that fails.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { ARTICLE, startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();

/** @typedef {Awaited<ReturnType<typeof browser.open>>} Visit */

/** @param {Visit} visit */
const said = (visit) => visit.page.locator('#review .said');

/** @param {Visit} visit @param {string | RegExp} words */
const hears = (visit, words) => said(visit).filter({ hasText: words }).waitFor();

/** @param {Visit} visit @param {string | RegExp} words */
const keeps = (visit, words) => visit.page.locator('#review .kept').filter({ hasText: words }).waitFor();

/** @param {Visit} visit */
const text = (visit) => visit.page.locator('#text').inputValue();

/** Waits until the text is this. @param {Visit} visit @param {string} wanted */
const showsText = (visit, wanted) =>
  visit.page.waitForFunction((expected) => document.querySelector('textarea')?.value === expected, wanted);

/** Waits until the publication date is this: the engine may have to read it from the article first. @param {Visit} visit @param {string} wanted */
const showsDay = (visit, wanted) =>
  visit.page.waitForFunction(
    (expected) => /** @type {HTMLInputElement | null} */ (document.querySelector('#published-day'))?.value === expected,
    wanted,
  );

/** What the browser has stored for the page. @param {Visit} visit */
const stored = (visit) =>
  visit.page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    if (!names.includes('wiremark')) return [];
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open('wiremark');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const records = await new Promise((resolve) => {
      const request = database.transaction('drafts').objectStore('drafts').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return records.map(({ draft }) => draft.text);
  });

for (const way of WAYS) {
  describe(`the reader's work, ${way}`, () => {
    test('text and publication date survive a reload, and the page says so', async () => {
      const visit = await browser.open(way);
      await visit.paste(ARTICLE);
      await visit.read();
      await visit.page.locator('#published-day').fill('2025-03-12');
      await keeps(visit, 'Saved on this device only');
      await visit.page.reload();
      await hears(visit, 'Restored from this device');
      await visit.read();
      assert.equal(await text(visit), ARTICLE);
      await showsDay(visit, '2025-03-12');
      await visit.page.getByRole('button', { name: 'Start anew' }).click();
      await showsText(visit, '');
      await visit.page.reload();
      await visit.page.locator('#welcome').waitFor();
      assert.equal(await text(visit), '');
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });

    test('the last letters typed before a reload are there after it', async () => {
      const visit = await browser.open(way);
      await visit.page.keyboard.type('Two people died in Nairobi');
      await visit.page.waitForTimeout(500);
      await visit.page.keyboard.type(' on Monday.');
      await visit.page.reload();
      await showsText(visit, 'Two people died in Nairobi on Monday.');
      await visit.close();
    });

    test('forgetting removes what is stored and stores nothing more', async () => {
      const visit = await browser.open(way);
      await visit.paste(ARTICLE);
      await keeps(visit, 'Saved on this device only');
      assert.deepEqual(await stored(visit), [ARTICLE]);
      await visit.page.getByRole('button', { name: 'Forget' }).click();
      await hears(visit, 'Forgotten');
      assert.deepEqual(await stored(visit), []);
      assert.equal(await text(visit), ARTICLE, 'the page keeps what it shows');
      await visit.page.locator('#published-day').fill('2025-03-12');
      await visit.page.waitForTimeout(500);
      assert.deepEqual(await stored(visit), []);
      await visit.close();
    });

    test('private mode stores nothing, stays on over a reload, and can be left', async () => {
      const visit = await browser.open(way);
      await visit.page.getByLabel('Private: store nothing').check();
      await visit.paste(ARTICLE);
      await visit.read();
      await visit.page.waitForTimeout(500);
      assert.deepEqual(await stored(visit), []);
      assert.deepEqual(await visit.page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
      await visit.page.reload();
      await visit.page.locator('#welcome').waitFor();
      assert.equal(await visit.page.getByLabel('Private: store nothing').isChecked(), true);
      await visit.paste(ARTICLE);
      await visit.page.getByLabel('Private: store nothing').uncheck();
      await keeps(visit, 'Saved on this device only');
      assert.deepEqual(await stored(visit), [ARTICLE]);
      await visit.page.getByLabel('Private: store nothing').check();
      await keeps(visit, 'Nothing is stored');
      await visit.page.waitForTimeout(200);
      assert.deepEqual(await stored(visit), []);
      await visit.close();
    });
  });
}

/** Puts corrections into what is stored, and loads the page again. @param {Visit} visit @param {string} kind @param {string} words @param {object} correction */
async function correct(visit, kind, words, correction) {
  await keeps(visit, 'Saved on this device only');
  await visit.page.evaluate(
    async ([kind, words, correction]) => {
      const database = await new Promise((resolve) => {
        const request = indexedDB.open('wiremark');
        request.onsuccess = () => resolve(request.result);
      });
      const drafts = database.transaction('drafts', 'readwrite').objectStore('drafts');
      await new Promise((resolve) => {
        drafts.getAll().onsuccess = ({ target }) => {
          const [record] = target.result;
          const { text } = record.draft;
          const start = text.indexOf(words);
          const end = start + words.length;
          const [prefix, suffix] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 32)];
          record.draft.edits.push({ ...correction, targets: [{ kind, start, end, exact: words, prefix, suffix }] });
          drafts.put(record).onsuccess = resolve;
        };
      });
      database.close();
    },
    /** @type {[string, string, object]} */ ([kind, words, correction]),
  );
  await visit.page.reload();
  await hears(visit, 'Restored from this device');
}

for (const way of WAYS) {
  describe(`corrections, ${way}`, () => {
    test('survive a reload, a dead worker and a changed text', async () => {
      const visit = await browser.open(way);
      const { page } = visit;
      await visit.paste(ARTICLE);
      await visit.read();
      await visit.marks('organization', 'The United Nations').or(visit.marks('organization', 'United Nations')).first().waitFor();
      await correct(visit, 'entity', 'Mombasa', { do: 'reject' });
      await visit.marks('place', 'Nairobi').first().waitFor();
      assert.equal(await visit.marks('place', 'Mombasa').count(), 0);

      const [worker] = page.workers();
      await worker.evaluate(() => close());
      await page.locator('#published-day').fill('2025-03-12');
      await hears(visit, 'The engine had stopped and was started again');
      assert.equal(await visit.marks('place', 'Mombasa').count(), 0);
      await showsDay(visit, '2025-03-12');

      await page.locator('#edit').click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('Updated. ');
      await page.locator('#edit').click();
      await visit.marks('place', 'Nairobi').first().waitFor();
      assert.match(await text(visit), /^Updated/);
      assert.equal(await visit.marks('place', 'Mombasa').count(), 0);
      assert.equal(await page.locator('#orphans').isVisible(), false);
      await visit.close();
    });
  });
}

/** What is marked on the page, and what the lists say of it. @param {Visit} visit */
const picture = (visit) =>
  visit.page.evaluate(() => {
    const layers = (/** @type {Element} */ mark) => [...mark.classList].filter((name) => name.startsWith('m-')).join(' ');
    const marks = [...document.querySelectorAll('#view mark')].map((mark) => `${mark.textContent} ${layers(mark)}`);
    return [...marks, document.querySelector('#panel')?.textContent, document.querySelector('textarea')?.value].join('\n');
  });

/** Changes of every sort, each as a person makes it. @type {Record<string, (visit: Visit) => Promise<unknown>>} */
const CHANGES = {
  'a removal': async (visit) => {
    await visit.marks('place', 'Mombasa').click();
    await visit.page.keyboard.press('x');
  },
  'an acceptance': async (visit) => {
    await visit.marks('casualty', 'at least 12').click();
    await visit.page.keyboard.press('a');
  },
  'a new name': async (visit) => {
    await visit.marks('person', 'Amina Tahir').click();
    await visit.page.keyboard.press('e');
    await visit.page.getByLabel('Name', { exact: true }).fill('Amina Tahir Osman');
    await visit.page.keyboard.press('Enter');
  },
  'a merge': async (visit) => {
    await visit.marks('place', 'Nairobi').last().click();
    await visit.page.keyboard.press('m');
    await visit.page.keyboard.type('kenya');
    await visit.page.keyboard.press('Enter');
  },
  'a publication date': async (visit) => {
    await visit.page.locator('#published-day').fill('2025-03-12');
    await hears(visit, 'moved with the publication date');
    await visit.page.locator('#published-day').blur();
  },
};

for (const way of WAYS) {
  test(`everything made by hand is undone and done again step by step, and outlives a reload, ${way}`, async () => {
    const visit = await browser.open(way, { reducedMotion: 'reduce' });
    const { page } = visit;
    await visit.paste(ARTICLE);
    await visit.read();
    await page.locator('#tab-names').click();
    const pictures = [];
    for (const change of Object.values(CHANGES)) {
      await page.locator('#tab-names').click();
      pictures.push(await picture(visit));
      await change(visit);
    }
    await page.locator('#tab-names').click();
    const last = await picture(visit);
    assert.equal(new Set([...pictures, last]).size >= 3, true, 'the changes show');
    for (const [step, wanted] of [...pictures.entries()].reverse()) {
      await page.keyboard.press('Control+z');
      await hears(visit, 'Undone');
      await page.waitForFunction(
        (day) => /** @type {HTMLInputElement} */ (document.querySelector('#published-day')).value === day,
        '2025-03-04',
      );
      await page.waitForTimeout(300);
      assert.equal(await picture(visit), wanted, `after undoing step ${step + 1}`);
    }
    for (const _ of pictures) {
      await page.keyboard.press('Control+Shift+Z');
      await hears(visit, 'Done again');
    }
    await page.waitForTimeout(500);
    assert.equal(await picture(visit), last);
    await keeps(visit, 'Saved on this device only');
    await page.reload();
    await hears(visit, 'Restored from this device');
    await page.locator('#tab-names').click();
    await visit.read();
    await page.waitForTimeout(500);
    assert.equal(await picture(visit), last, 'after a reload');
    for (const _ of pictures) {
      await page.keyboard.press('Control+z');
      await hears(visit, 'Undone');
    }
    await page.waitForTimeout(500);
    await page.locator('#tab-names').click();
    assert.equal(await picture(visit), pictures[0], 'undone after the reload');
    await keeps(visit, 'Saved on this device only');
    await page.reload();
    await hears(visit, 'Restored from this device');
    await visit.read();
    for (const _ of pictures) {
      await page.keyboard.press('Control+Shift+Z');
      await hears(visit, 'Done again');
    }
    await page.waitForTimeout(500);
    await page.locator('#tab-names').click();
    assert.equal(await picture(visit), last, 'done again after another reload');
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });
}

/** Makes the engine's worker hang: it answers nothing more. @param {Visit["page"]} page */
async function hang(page) {
  const worker = page.workers().at(-1);
  await worker?.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
}

describe('a changed text', () => {
  test('lists corrections whose words are gone; they can be attached elsewhere, undone, removed', async () => {
    const visit = await browser.open('served');
    const { page } = visit;
    await visit.paste(ARTICLE);
    await visit.read();
    await correct(visit, 'entity', 'Mombasa', { do: 'set', fields: { name: 'Mombasa County' } });
    await visit.read();
    await visit.paste(ARTICLE.replace('the governor of Mombasa', 'an official'));
    await hears(visit, 'Another version of the same article: 1 correction taken over. 1 correction no longer fits the text.');
    const list = page.locator('#orphans');
    await list.getByText('“Mombasa” is gone from the text').waitFor();
    await list.getByRole('button', { name: /^Attach/ }).click();
    await hears(visit, 'First choose a name in the text');
    await visit.marks('place', 'Kenya').last().click();
    await list.getByRole('button', { name: /^Attach/ }).click();
    await list.waitFor({ state: 'hidden' });
    await page.locator('#card').getByText('Mombasa County').first().waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await list.waitFor();
    await page.keyboard.press('Escape');
    await visit.marks('place', 'Kenya').last().dblclick();
    await list.getByRole('button', { name: /^Attach/ }).click();
    await list.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await list.waitFor();
    await list.getByRole('button', { name: /^Remove/ }).click();
    await list.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await list.waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await list.waitFor({ state: 'hidden' });
    assert.equal(await text(visit), ARTICLE);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  for (const way of WAYS) {
    test(`a worker that hangs is replaced, and nothing is lost; where none can be had, it is offered to try again, ${way}`, async () => {
      const visit = await browser.open(way);
      const { page } = visit;
      await visit.paste(ARTICLE);
      await visit.read();
      await visit.marks('place', 'Mombasa').click();
      await page.keyboard.press('x');
      await hang(page);
      await page.locator('#published-day').fill('2025-03-12');
      await page.getByText('Reading the article …').waitFor();
      await hears(visit, 'The engine had stopped and was started again. Your text and corrections are as they were.');
      assert.equal(await visit.marks('place', 'Mombasa').count(), 0);
      await showsDay(visit, '2025-03-12');

      await hang(page);
      await page.evaluate(() => {
        const { Worker } = window;
        Object.assign(window, {
          mend: () => Object.assign(window, { Worker }),
          Worker: function refused() {
            throw new Error('No worker today');
          },
        });
      });
      await page.locator('#published-day').fill('2025-03-13');
      await page.getByRole('alert').getByText('No worker today. Your text is still here.').waitFor();
      assert.equal(await text(visit), ARTICLE);
      await page.evaluate(() => /** @type {any} */ (window).mend());
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('alert').waitFor({ state: 'hidden' });
      await visit.marks('place', 'Nairobi').first().waitFor();
      assert.equal(await visit.marks('place', 'Mombasa').count(), 0);
      await visit.close();
    });
  }

  test('a worker that crashes aloud is replaced, too', async () => {
    const visit = await browser.open('served');
    await visit.paste(ARTICLE);
    await visit.read();
    const [worker] = visit.page.workers();
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error('crash');
      });
    });
    await visit.page.locator('#published-day').fill('2025-03-12');
    await hears(visit, 'The engine had stopped and was started again');
    await visit.page.locator('#published-note').filter({ hasText: 'set by you' }).waitFor();
    await visit.close();
  });
});

const OTHER = 'The minister met Osman Bakri in Paris on Friday.';

for (const way of WAYS) {
  test(`an article pasted over another leaves it in the list with its corrections, also after a reload, ${way}`, async () => {
    const visit = await browser.open(way, { reducedMotion: 'reduce' });
    const { page } = visit;
    await visit.paste(ARTICLE);
    await visit.read();
    await visit.marks('place', 'Mombasa').click();
    await page.keyboard.press('x');
    await visit.paste(OTHER);
    await visit.marks('place', 'Paris').waitFor();
    await page.getByText('The article before it is in the list.').waitFor();
    const rows = page.locator('#batch-rows tr');
    assert.equal(await rows.count(), 2);
    await keeps(visit, 'Saved on this device only');
    await page.reload();
    await hears(visit, '2 articles restored');
    await visit.marks('place', 'Paris').waitFor();
    await page.getByRole('button', { name: 'Clash on the border', exact: true }).click();
    await visit.marks('place', 'Nairobi').first().waitFor();
    assert.equal(await visit.marks('place', 'Mombasa').count(), 0, 'its corrections are there');
    await page.keyboard.press('Control+z');
    await visit.marks('place', 'Mombasa').waitFor();
    await page.locator('#batch').getByRole('button', { name: /Paris/ }).first().click();
    await visit.marks('place', 'Paris').waitFor();
    await page.keyboard.press('Control+z');
    await hears(visit, 'Undone: new article');
    await showsText(visit, ARTICLE);
    assert.equal(await page.locator('#batch').isVisible(), false, 'one article alone is no list');
    await page.keyboard.press('Control+y');
    await showsText(visit, OTHER);
    assert.equal(await rows.count(), 2);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });
}

test('an example that was only looked at leaves nothing behind; one that was corrected stays', async () => {
  const visit = await browser.open('served');
  const { page } = visit;
  const rows = page.locator('#batch-rows tr');
  await page.locator('[data-example]').first().click();
  await visit.read();
  await visit.paste(ARTICLE);
  await visit.marks('place', 'Mombasa').waitFor();
  assert.equal(await rows.count(), 0);
  await page.getByRole('button', { name: 'New article' }).click();
  await page.locator('#welcome').waitFor();
  await rows.filter({ hasText: 'Clash on the border' }).waitFor();
  await page.locator('[data-example]').first().click();
  await visit.read();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await visit.paste(OTHER);
  await visit.marks('place', 'Paris').waitFor();
  assert.equal(await rows.count(), 3);
  await visit.close();
});

describe('undo and redo', () => {
  test('a replaced article, the publication date and typing are undone and done again, by key and by button', async () => {
    const visit = await browser.open('served');
    const { page } = visit;
    await visit.paste(ARTICLE);
    await visit.read();
    await page.locator('#published-day').fill('2025-03-12');
    await visit.page.locator('#published-note').filter({ hasText: 'set by you' }).waitFor();
    await page.locator('#view').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('Control+z');
    await hears(visit, 'Undone: publication date');
    await showsDay(visit, '2025-03-04');
    await page.keyboard.press('Control+Shift+Z');
    await hears(visit, 'Done again: publication date');
    await showsDay(visit, '2025-03-12');
    await page.getByRole('button', { name: 'New article' }).click();
    await showsText(visit, '');
    await page.getByRole('button', { name: 'Undo' }).click();
    await showsText(visit, ARTICLE);
    await showsDay(visit, '2025-03-12');
    await page.keyboard.press('Control+y');
    await showsText(visit, '');
    await page.keyboard.press('Escape');
    await visit.close();
  });

  test("in a field the keys are the field's own", async () => {
    const visit = await browser.open('served');
    const { page } = visit;
    await visit.paste(ARTICLE);
    await visit.read();
    await page.locator('#edit').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' More.');
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(100);
    const left = await text(visit);
    assert.ok(
      left.startsWith(ARTICLE.slice(0, -1)) && left.length < ARTICLE.length + 6,
      'the typing is undone, the paste is not',
    );
    await visit.close();
  });

  test('a changed publication date says what moved, and each moved date says what it was', async () => {
    const visit = await browser.open('served');
    await visit.paste(
      'The mayor resigned on Monday, the council said.\n\nA vote was held on Sunday. She was born on 4 May 1970.',
    );
    await visit.read();
    await visit.page.locator('#published-day').fill('2025-03-05');
    await hears(visit, '2 dates moved');
    await visit.page.locator('#published-day').fill('2025-03-12');
    await hears(visit, '2 dates moved');
    await visit.page.locator('#tab-dates').click();
    const rows = visit.page.locator('#panel .row');
    await rows.filter({ hasText: 'was Mon 3 Mar 2025' }).waitFor();
    assert.equal(await visit.page.locator('#panel .tag').filter({ hasText: /^was / }).count(), 2);
    await visit.close();
  });
});

describe('storage that fails', () => {
  for (const way of WAYS) {
    test(`is told plainly, and corrections work as ever, ${way}`, async () => {
      const visit = await browser.open(way);
      const { page } = visit;
      await visit.context.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('no', 'SecurityError');
        };
      });
      await page.reload();
      await visit.paste(ARTICLE);
      await visit.read();
      await keeps(visit, 'Not saved: this browser does not let the page store anything');
      await visit.marks('place', 'Mombasa').click();
      await page.keyboard.press('x');
      assert.equal(await visit.marks('place', 'Mombasa').count(), 0);
      await page.keyboard.press('Control+z');
      await visit.marks('place', 'Mombasa').waitFor();
      await keeps(visit, 'Your work lasts as long as this page is open.');
      assert.equal(await text(visit), ARTICLE);
      await visit.close();
    });
  }

  test('a device that fills up keeps the page working, and a later try saves all', async () => {
    const visit = await browser.open('served');
    await visit.page.evaluate(() => {
      const put = IDBObjectStore.prototype.put;
      Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { put }) });
      IDBObjectStore.prototype.put = function () {
        this.transaction.abort();
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await visit.paste(ARTICLE);
    await keeps(visit, 'the storage of this device is full');
    await visit.read();
    await visit.page.evaluate(() => /** @type {any} */ (window).mend());
    await visit.page.locator('#review').getByRole('button', { name: 'Try again' }).click();
    await keeps(visit, 'Saved on this device only');
    assert.deepEqual(await stored(visit), [ARTICLE]);
    await visit.close();
  });

  test('a second tab does not overwrite the first', async () => {
    const visit = await browser.open('served');
    await visit.paste(ARTICLE);
    await keeps(visit, 'Saved on this device only');
    const other = await visit.context.newPage();
    await other.goto(visit.page.url());
    await other.locator('#review .said').filter({ hasText: 'Another tab' }).waitFor();
    assert.equal(await other.locator('#text').inputValue(), '');
    await other.keyboard.type('Another story from Paris.');
    await other.locator('#review .kept').filter({ hasText: 'Saved' }).waitFor();
    await other.close();
    await visit.page.reload();
    await hears(visit, '2 articles restored');
    assert.equal((await stored(visit)).length, 2);
    await visit.close();
  });
});
