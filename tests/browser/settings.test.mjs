// How the text is set and drawn: size, width, typeface, the gutter, colours that the system forces, paper.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { ARTICLE, startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();

for (const way of WAYS) {
  describe(`how the text is set, ${way}`, () => {
    /** @param {object} [options] */
    async function reading(options) {
      const visit = await browser.open(way, options);
      await visit.paste(ARTICLE);
      await visit.read();
      return visit;
    }

    test('size, width and typeface are set by keyboard and remembered', async () => {
      const visit = await reading();
      const { page } = visit;
      const look = () =>
        page.locator('#view').evaluate((view) => {
          const { fontSize, fontFamily } = getComputedStyle(view);
          return { size: Number.parseFloat(fontSize), face: fontFamily, wide: view.getBoundingClientRect().width };
        });
      const usual = await look();
      await page.getByRole('button', { name: 'Text size, width and typeface' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('#reading-settings').waitFor();
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'reading-size');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      const set = await look();
      assert.ok(set.size > usual.size && set.face !== usual.face, 'larger, and sans serif');
      assert.ok(set.wide / set.size < usual.wide / usual.size, 'narrower lines');
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('#reading-settings').isVisible(), false);
      assert.match((await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '', /Text size/);
      await page.reload();
      assert.equal((await look()).size, set.size);
      await visit.close();
    });

    test('on a phone the article begins on the first screen, below its fields and the legend', async () => {
      const visit = await browser.open(way, { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });
      await visit.page.getByRole('button', { name: 'Show an example' }).tap();
      await visit.read();
      const top = await visit.page.locator('#view .headline').evaluate((headline) => headline.getBoundingClientRect().top);
      assert.ok(top < 700, `the headline stands at ${top}`);
      const cut = await visit.page
        .locator('.chip:visible')
        .evaluateAll((chips) => chips.filter((chip) => chip.scrollWidth > chip.clientWidth).map((chip) => chip.textContent));
      assert.deepEqual(cut, [], 'no kind of mark is cut');
      await visit.marks('casualty').first().tap();
      assert.ok(await visit.page.locator('#card [data-action=accept]').isVisible());
      assert.equal(await visit.page.locator('#card kbd:visible').count(), 0, 'no keys where there is no keyboard');
      await visit.close();
    });

    test('on a phone the settings stay inside the window', async () => {
      const visit = await reading({ viewport: { width: 360, height: 800 } });
      await visit.page.getByRole('button', { name: 'Text size, width and typeface' }).click();
      const { left, right } = await visit.page
        .locator('#reading-settings')
        .evaluate((popover) => popover.getBoundingClientRect());
      assert.ok(left >= 0 && right <= 360, `from ${left} to ${right}`);
      await visit.page.getByLabel('Very large').check();
      await visit.close();
    });

    test('in a private session nothing of it is written', async () => {
      const visit = await reading();
      const { page } = visit;
      const stored = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('wiremark-')));
      await page.locator('#theme').selectOption('dark');
      assert.deepEqual(await stored(), ['wiremark-colours']);
      await page.evaluate(() => localStorage.clear());
      await page.evaluate(() => history.replaceState(null, '', '#private'));
      await page.locator('#theme').selectOption('light');
      assert.deepEqual(await stored(), []);
      await visit.close();
    });

    test('the gutter has a tick for each figure, and for all mentions of the chosen name', async () => {
      const visit = await reading();
      const { page } = visit;
      await page.locator('.tick-mark.casualty').first().waitFor({ state: 'attached' });
      assert.equal(await page.locator('.gutter').getAttribute('aria-hidden'), 'true');
      await visit.marks('place', 'Nairobi').last().click();
      await page.locator('.tick-mark.place').first().waitFor({ state: 'attached' });
      const tops = await page
        .locator('.tick-mark.place')
        .evaluateAll((ticks) => ticks.map((tick) => tick.getBoundingClientRect().y));
      assert.ok(tops.length > 1);
      await page.locator('.tick-mark.casualty').first().click();
      assert.match(await page.locator('#card h2').innerText(), /Casualty/);
      await page.keyboard.press('5');
      await page.locator('.tick-mark.casualty').first().waitFor({ state: 'detached' });
      await visit.close();
    });

    test('a line is half as heavy where the engine is not sure', async () => {
      const visit = await reading();
      const widths = await visit.page.locator('#view').evaluate((view) => {
        const mark = (/** @type {string} */ name) =>
          view.appendChild(Object.assign(document.createElement('mark'), { className: name }));
        return [mark('m-person'), mark('m-person low')].map((element) => getComputedStyle(element).textDecorationThickness);
      });
      assert.deepEqual(widths, ['2px', '1px']);
      await visit.close();
    });

    test('in colours that the system forces, each kind keeps its line', async () => {
      const visit = await reading({ forcedColors: 'active' });
      const style = (/** @type {string} */ layer) =>
        visit
          .marks(layer)
          .first()
          .evaluate((mark) => getComputedStyle(mark).textDecorationStyle);
      const inks = await visit.page
        .locator('#view .unit.paragraph')
        .first()
        .evaluate((unit) => [unit, ...unit.querySelectorAll('mark')].map((element) => getComputedStyle(element).color));
      assert.equal(new Set(inks).size, 1, `marked words have the colour of the text around them: ${inks}`);
      assert.equal(await style('person'), 'solid');
      assert.equal(await style('organization'), 'double');
      assert.equal(await style('place'), 'dotted');
      assert.equal(await style('date'), 'dashed');
      assert.equal(
        await visit
          .marks('casualty')
          .first()
          .evaluate((mark) => getComputedStyle(mark).borderBottomStyle),
        'solid',
      );
      await visit.close();
    });

    test('on paper: the text with its marks, then every list, and no buttons of the page', async () => {
      const visit = await reading({ colorScheme: 'dark' });
      const { page } = visit;
      await page.emulateMedia({ media: 'print' });
      const print = page.locator('#print');
      await print.waitFor();
      const words = await print.innerText();
      for (const heading of ['What the marks mean', 'Figures', 'Quotes', 'Names', 'Dates'])
        assert.match(words, new RegExp(heading));
      assert.match(words, /Published: Tue 4 Mar 2025/);
      assert.match(words, /at least 12 people/);
      assert.match(words, /Amina Tahir/);
      assert.equal(await page.locator('.top').isVisible(), false);
      for (const part of ['#side', '#about', '#review', '#batch', '.gutter'])
        assert.equal(await page.locator(part).isVisible(), false, part);
      assert.equal(
        await visit
          .marks('place')
          .first()
          .evaluate((mark) => getComputedStyle(mark).textDecorationStyle),
        'dotted',
      );
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).color), 'rgb(26, 26, 26)', 'dark ink on white');
      await page.emulateMedia({ media: 'screen' });
      await print.waitFor({ state: 'hidden' });
      await visit.close();
    });
  });
}
