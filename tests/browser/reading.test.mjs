// The page as a reader uses it: paste, look, choose, switch, correct the publication date.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { ARTICLE, startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();

for (const way of WAYS) {
  describe(`the page, ${way}`, () => {
    test('a pasted article is marked, with its paragraphs kept', async () => {
      const visit = await browser.open(way);
      await visit.paste(ARTICLE);
      await visit.read();
      for (const layer of ['person', 'organization', 'place', 'date', 'casualty', 'quote']) {
        assert.ok((await visit.marks(layer).count()) > 0, `no mark for ${layer}`);
      }
      assert.equal(await visit.page.locator('#view .unit:not(.blank)').count(), 5);
      assert.equal(await visit.page.locator('#text').isVisible(), false, 'after a paste the article is shown for reading');
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });

    test('the example is one click away and says that it is invented', async () => {
      const visit = await browser.open(way);
      await visit.page.getByRole('button', { name: 'Show an example' }).click();
      await visit.read();
      assert.ok((await visit.marks('casualty').count()) > 3);
      assert.match(await visit.page.locator('#notices').innerText(), /invented/);
      assert.ok((await visit.page.locator('#view .fold').count()) > 0, 'its furniture is folded');
      await visit.close();
    });

    test('a click opens a card that says what the mark is and why', async () => {
      const visit = await browser.open(way);
      await visit.paste(ARTICLE);
      await visit.read();
      await visit.marks('casualty', 'at least 12').click();
      const card = visit.page.locator('#card');
      await card.getByText('12 or more').waitFor();
      await card.locator('.rule').filter({ hasText: /\w{4}/ }).waitFor();
      const words = await card.innerText();
      assert.match(words, /Killed/);
      assert.match(words, /Confidence: (high|medium|low)/);
      assert.equal(await visit.page.locator('#tab-figures').getAttribute('aria-selected'), 'true');
      assert.equal(await visit.page.locator('.row[aria-current]').count(), 1, 'its row is lit');
      await card.getByRole('button', { name: 'Close the card' }).click();
      assert.equal(await card.isVisible(), false);
      await visit.close();
    });

    test('a changed publication date reads the relative dates anew', async () => {
      const visit = await browser.open(way);
      await visit.paste('The mayor resigned on Monday, the council said.\n\nA vote was held on Sunday.');
      await visit.read();
      const note = visit.page.locator('#published-note');
      assert.match(await note.innerText(), /not known: 2 dates have no day/);
      await visit.page.locator('#tab-dates').click();
      assert.match(await visit.page.locator('#panel').innerText(), /no day yet/i);
      await visit.page.locator('#published-day').fill('2025-03-05');
      await visit.page.locator('#panel').getByText('Mon 3 Mar 2025').waitFor();
      assert.equal(await note.innerText(), 'set by you');
      await visit.page.locator('#published-day').fill('2025-03-12');
      await visit.page.locator('#panel').getByText('Mon 10 Mar 2025').waitFor();
      await visit.page.getByRole('button', { name: 'Clear' }).click();
      await note.filter({ hasText: 'not known' }).waitFor();
      await visit.close();
    });

    test('the publication date says where it came from', async () => {
      const visit = await browser.open(way);
      await visit.paste(ARTICLE);
      await visit.read();
      assert.equal(await visit.page.locator('#published-day').inputValue(), '2025-03-04');
      assert.match(await visit.page.locator('#published-note').innerText(), /read from a photo caption/);
      await visit.close();
    });

    test('kinds are shown and hidden by click and by number key', async () => {
      const visit = await browser.open(way);
      await visit.paste(ARTICLE);
      await visit.read();
      const line = () =>
        visit
          .marks('place')
          .first()
          .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
      const chip = visit.page.getByRole('button', { name: /Places/ });
      assert.equal(await line(), 'underline');
      await chip.click();
      assert.equal(await chip.getAttribute('aria-pressed'), 'false');
      assert.equal(await line(), 'none');
      await visit.page.keyboard.press('3');
      assert.equal(await chip.getAttribute('aria-pressed'), 'true');
      assert.equal(await line(), 'underline');
      await visit.close();
    });

    test('marks that overlap are all painted', async () => {
      const visit = await browser.open(way);
      await visit.paste(ARTICLE);
      await visit.read();
      const both = visit.page.locator('#view mark.m-quote.m-place', { hasText: 'Nairobi' });
      assert.equal(await both.count(), 1);
      const style = await both.evaluate((mark) => ({
        line: getComputedStyle(mark).textDecorationStyle,
        fill: getComputedStyle(mark).backgroundColor,
      }));
      assert.equal(style.line, 'dotted');
      assert.notEqual(style.fill, 'rgba(0, 0, 0, 0)');
      await both.click();
      assert.match(await visit.page.locator('#card h2').innerText(), /Place/, 'a click means the smallest mark');
      await visit.page.keyboard.press('Alt+ArrowUp');
      assert.match(await visit.page.locator('#card h2').innerText(), /Quote/, 'Alt and up goes to the mark around it');
      await visit.close();
    });

    test('the keyboard walks the marks: j, k, Enter, Escape', async () => {
      const visit = await browser.open(way);
      await visit.paste(ARTICLE);
      await visit.read();
      const { page } = visit;
      const focused = () => page.evaluate(() => document.activeElement?.tagName);
      await page.keyboard.press('j');
      assert.equal(await focused(), 'MARK');
      const first = await page.locator('#card .excerpt').innerText();
      await page.keyboard.press('j');
      assert.notEqual(await page.locator('#card .excerpt').innerText(), first);
      await page.keyboard.press('k');
      assert.equal(await page.locator('#card .excerpt').innerText(), first);
      assert.equal(await page.locator('#view mark[tabindex="0"]').count(), 1, 'one stop for the Tab key among all marks');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'card');
      await page.keyboard.press('Escape');
      assert.equal(await focused(), 'MARK');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('#card').isVisible(), false);
      await visit.close();
    });

    test('a new reading keeps the chosen mark and the open list', async () => {
      const visit = await browser.open(way);
      await visit.paste(ARTICLE);
      await visit.read();
      await visit.marks('place', 'Kenya').last().click();
      await visit.page.locator('#tab-dates').click();
      await visit.page.locator('#published-day').fill('2025-04-30');
      await visit.page.locator('#panel').getByText('Mon 28 Apr 2025').waitFor();
      assert.equal(await visit.page.locator('#tab-dates').getAttribute('aria-selected'), 'true');
      assert.match(await visit.page.locator('#card .excerpt').innerText(), /Kenya/);
      await visit.close();
    });

    test('a row of a list goes to its mark', async () => {
      const visit = await browser.open(way);
      await visit.paste(ARTICLE);
      await visit.read();
      await visit.page.locator('#tab-names').click();
      await visit.page.locator('#panel .row', { hasText: 'Amina Tahir' }).click();
      assert.ok((await visit.page.locator('#view mark.chosen', { hasText: 'Amina Tahir' }).count()) > 0);
      await visit.page.locator('#tab-quotes').click();
      assert.match(await visit.page.locator('#panel').innerText(), /Amina Tahir[\s\S]*We buried two teachers/);
      await visit.close();
    });

    test('typing is marked as it goes, and no letter is lost', async () => {
      const visit = await browser.open(way);
      const { page } = visit;
      await page.keyboard.type('Two people were killed in Nairobi, Amina Tahir said. ');
      await visit.marks('place', 'Nairobi').waitFor({ state: 'attached' });
      await page.keyboard.type('She left for Paris.');
      await visit.marks('place', 'Paris').waitFor({ state: 'attached' });
      assert.equal(
        await page.locator('#text').inputValue(),
        'Two people were killed in Nairobi, Amina Tahir said. She left for Paris.',
      );
      await page.keyboard.press('Home');
      await page.keyboard.type('Then: ');
      assert.match(
        await page.locator('#view').evaluate((view) => view.textContent),
        /^Then: Two people/,
        'the marks behind follow the letters at once',
      );
      await visit.close();
    });

    test('furniture is folded, dimmed when shown, and nothing is lost', async () => {
      const visit = await browser.open(way);
      const text = [
        'HOME › WORLD › AFRICA',
        'Sign in | Subscribe',
        '',
        ARTICLE,
        '',
        'MORE FROM WORLD',
        'Ferry operator fined after harbor collision',
        '© 2025 Harbor News. All rights reserved.',
      ].join('\n');
      await visit.paste(text);
      await visit.read();
      const furniture = visit.page.locator('#view .in-furniture', { hasText: 'All rights reserved' });
      assert.equal(await furniture.isVisible(), false);
      await visit.page.locator('.fold button').last().click();
      assert.equal(await furniture.isVisible(), true);
      const colours = await visit.page.evaluate(() =>
        ['.in-furniture.open', '.unit.paragraph'].map(
          (selector) => getComputedStyle(/** @type {Element} */ (document.querySelector(`#view ${selector}`))).color,
        ),
      );
      assert.notEqual(colours[0], colours[1]);
      await visit.page.getByRole('button', { name: 'Edit text' }).click();
      assert.equal(await visit.page.locator('#text').inputValue(), text);
      await visit.close();
    });

    test('a second paste replaces the article, and the first can be brought back', async () => {
      const visit = await browser.open(way);
      await visit.paste(ARTICLE);
      await visit.read();
      await visit.page.locator('#published-day').fill('2025-03-12');
      await visit.paste('The minister met Osman Bakri in Paris on Friday.');
      await visit.marks('place', 'Paris').waitFor();
      assert.equal(
        await visit.page.locator('#published-day').inputValue(),
        '',
        'the date of one article is not kept for another',
      );
      await visit.page.getByRole('button', { name: 'Bring the earlier text back' }).click();
      await visit.marks('place', 'Nairobi').first().waitFor();
      await visit.close();
    });

    test('Windows line ends, a byte order mark and characters beyond the basic plane shift no mark', async () => {
      const visit = await browser.open(way);
      await visit.paste('\uFEFFStorm \u{1F30A} hits the coast\r\n\r\nTwo people died in\u00A0Paris, Amina Tahir said.\r\n');
      await visit.read();
      assert.equal(await visit.marks('place').first().innerText(), 'Paris');
      assert.equal(await visit.page.locator('#view .unit:not(.blank)').count(), 2);
      await visit.close();
    });

    test('rich text without a plain form keeps its paragraphs', async () => {
      const visit = await browser.open(way);
      await visit.page.evaluate(() => {
        const data = new DataTransfer();
        data.setData(
          'text/html',
          '<h1>Storm hits Paris</h1><p>Rain fell in <b>Nairobi</b>.</p><script>window.ran = true</script><p>It<br>stopped.</p>',
        );
        document
          .getElementById('text')
          ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      });
      await visit.read();
      const lines = await visit.page.locator('#view .unit:not(.blank)').allInnerTexts();
      assert.deepEqual(lines, ['Storm hits Paris', 'Rain fell in Nairobi.', 'It', 'stopped.']);
      assert.equal(await visit.page.evaluate(() => 'ran' in window), false);
      await visit.close();
    });
  });
}
