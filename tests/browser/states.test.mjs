// The states between an empty page and a read article: each said in words, with the way out, and free of axe's complaints.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { checkStates } from './axe.mjs';
import { drop, file } from './files.mjs';
import { ARTICLE, startBrowser } from './harness.mjs';

const browser = startBrowser();

const SPANISH =
  'El presidente dijo que los soldados de la ciudad no quieren hablar con los periodistas porque la guerra es muy larga y todos están cansados de ella.';
/** So long that it is still being read when a button is found; few paragraphs, since axe goes through them all. */
const HUGE = `${ARTICLE}\n\n${`${'It was a quiet story with rather little in it. '.repeat(200)}\n\n`.repeat(500)}`;
const PAGE = `<nav><a href="/">Home</a></nav><article><h1>Storm hits Paris</h1>${`<p>${ARTICLE.split('\n\n')[2]} ${ARTICLE.split('\n\n')[3]}</p>`.repeat(4)}</article><footer>About us</footer>`;

/** @param {any} visit @param {string} words */
const said = (visit, words) => visit.page.locator('#notices').getByText(words).waitFor();

/** How to arrive in each state. @type {Record<string, (visit: any) => Promise<void>>} */
const STATES = {
  example: async (visit) => {
    await visit.page.getByRole('button', { name: 'A flood' }).click();
    await visit.read();
    await said(visit, 'Example – paste your own');
  },
  'nothing found': async (visit) => {
    await visit.paste('It was a quiet story with rather little in it, and nobody who read it could say why.');
    await said(visit, 'Nothing to mark: no names');
  },
  'too short': async (visit) => {
    await visit.paste('hello there');
    await said(visit, 'Nothing to mark in so short a text');
  },
  'not English': async (visit) => {
    await visit.paste(SPANISH);
    await said(visit, 'Looks like Spanish – this tool reads English only');
    await visit.page.locator('#view').getByText('El presidente dijo').waitFor();
  },
  'no publication date': async (visit) => {
    await visit.paste('The mayor, Amina Tahir, resigned on Monday.');
    await visit.page.locator('#published-note', { hasText: 'not known: 1 date has no day until you set it' }).waitFor();
  },
  'a file that cannot be opened': async (visit) => {
    await drop(visit.page, { files: [file('report.pdf', '%PDF-1.7')] });
    await visit.page.getByRole('alert').getByText('report.pdf could not be opened').waitFor();
  },
  'an article out of its page': async (visit) => {
    await visit.paste({ html: PAGE });
    await said(visit, 'The article was taken out of the page');
  },
  'replaced, with a document open': async (visit) => {
    await visit.paste(SPANISH);
    await visit.paste(ARTICLE);
    await visit.read();
    await visit.page.getByRole('button', { name: 'Bring the earlier text back' }).waitFor();
  },
  'a list of articles with one that failed': async (visit) => {
    await drop(visit.page, { files: [file('a.txt', ARTICLE), file('b.txt', SPANISH), file('c.pdf', '%PDF-1.7')] });
    await visit.page.locator('#batch-rows').getByText('not English').waitFor();
    await visit.read();
    await visit.page.getByRole('button', { name: 'Remove b.txt from the list' }).click();
    await visit.page.getByRole('button', { name: 'Bring it back' }).waitFor();
  },
  'an engine that cannot start, with the text kept': async (visit) => {
    await visit.page.addInitScript(() => {
      Object.assign(window, {
        Worker: class {
          constructor() {
            throw new Error('Workers are switched off');
          }
        },
      });
    });
    await visit.page.reload();
    await visit.paste(ARTICLE);
    await visit.page.getByRole('alert').getByText('Your text is still here').waitFor();
    await visit.page.locator('#view').getByText('Gunmen killed').waitFor();
  },
  'a huge text being read': async (visit) => {
    await visit.paste(HUGE);
    await visit.page.getByRole('progressbar', { name: 'Read so far' }).waitFor();
    await visit.page.getByRole('button', { name: 'Stop reading' }).waitFor();
  },
  'reading stopped': async (visit) => {
    await visit.paste(HUGE);
    await visit.page.getByRole('button', { name: 'Stop reading' }).click();
    await said(visit, 'Reading was stopped');
  },
};

// In a huge page axe takes minutes; it shows nothing that others do not, but for one line.
checkStates(browser, STATES, { 'a huge text being read': '#notices', 'reading stopped': '#notices' });

describe('a huge text', () => {
  test('shows its first screen first, can be stopped and read to the end, and works meanwhile', {
    timeout: 180_000,
  }, async () => {
    const visit = await browser.open('single file');
    const { page } = visit;
    page.setDefaultTimeout(60_000);
    await visit.paste(HUGE);
    await page.locator('#view .unit').nth(2).locator('mark').first().waitFor({ state: 'attached' });
    const progress = page.getByRole('progressbar', { name: 'Read so far' });
    await progress.waitFor();
    assert.ok((await progress.evaluate((element) => /** @type {HTMLProgressElement} */ (element).value)) < 1);
    await page.getByRole('button', { name: 'Stop reading' }).click();
    assert.match(await page.locator('#notices').innerText(), /only the first \d+ % of the text is marked/);
    await visit.marks('casualty').first().click();
    await page.locator('#card .rule').filter({ hasText: /\w{4}/ }).waitFor();
    await page.getByRole('button', { name: 'Read all of it' }).click();
    await progress.waitFor();
    assert.equal((await page.locator('#text').inputValue()).length, HUGE.length);
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });

  test('of more than ten million characters is refused with the reason, and nothing is lost', { timeout: 120_000 }, async () => {
    const visit = await browser.open('single file');
    await visit.paste(ARTICLE);
    await visit.read();
    await visit.paste('A storm hit Paris on Monday. '.repeat(400_000));
    await said(visit, 'The text has 11.6 million characters; wiremark reads up to 10 million.');
    assert.equal(await visit.page.locator('#text').inputValue(), ARTICLE);
    await visit.page.getByRole('button', { name: 'Dismiss' }).click();
    await drop(visit.page, { files: [file('long.txt', 'A storm hit Paris on Monday. '.repeat(400_000))] });
    await said(visit, 'long.txt could not be opened. It has 11.6 million characters');
    assert.equal(await visit.page.locator('#text').inputValue(), ARTICLE);
    await visit.close();
  });
});

describe('another language is named', () => {
  for (const [language, words] of [
    ['French', 'Le président a dit que les soldats de la ville ne veulent pas parler avec les journalistes dans la rue.'],
    [
      'German',
      'Der Präsident sagte, dass die Soldaten nicht mit den Journalisten sprechen und die Stadt auch nicht verlassen haben.',
    ],
    ['Russian or a related language', 'Президент сказал, что солдаты не хотят говорить с журналистами в городе.'],
    ['Chinese', '总统表示,士兵们不愿意在城市里与记者交谈,因为战争已经持续了很长时间。'],
  ]) {
    test(language, async () => {
      const visit = await browser.open('single file');
      await visit.paste(words);
      await said(visit, `Looks like ${language} – this tool reads English only`);
      await visit.close();
    });
  }
});
