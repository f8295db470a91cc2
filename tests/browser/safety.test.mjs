// What the page must never do: run what an article holds, or send anything anywhere.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { ARTICLE, startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();

const MARKUP = [
  'Storm hits Nairobi',
  '<script>window.ran = 1</script> <img src=x onerror="window.ran = 2"> <svg onload="window.ran = 3"></svg>',
  'Police in Paris said </mark></p><b>two people</b> were killed. <a href="javascript:window.ran = 4">More</a> {{constructor}} $(7)',
  '"<iframe src=https://example.org></iframe> is no quote," said Amina <b>Tahir</b>. \u202Ereversed\u202C \u200F',
].join('\n');

for (const way of WAYS) {
  describe(`safety of the page, ${way}`, () => {
    test('markup in an article is shown as text', async () => {
      const visit = await browser.open(way);
      await visit.paste(MARKUP);
      await visit.read();
      for (const mark of await visit.page.locator('#view mark').all()) if (await mark.isVisible()) await mark.click();
      const shown = await visit.page.locator('#view .unit').evaluateAll((units) =>
        units.map((unit) => {
          unit.querySelector('.speakers')?.remove();
          return unit.textContent;
        }),
      );
      assert.equal(shown.join('\n'), MARKUP);
      assert.equal(await visit.page.evaluate(() => 'ran' in window), false);
      assert.equal(
        await visit.page.locator('#view :is(script, img, svg, iframe, a, b, p p), #side :is(img, iframe, script)').count(),
        0,
      );
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });

    test('nothing is requested once the page is there', async () => {
      const visit = await browser.open(way);
      await visit.page.getByRole('button', { name: 'Show an example' }).click();
      await visit.read();
      const network = () => visit.requests.filter((address) => /^(https?|wss?|file|ftp):/.test(address));
      const atStart = network().length;
      if (way === 'single file') assert.equal(atStart, 1, 'the file itself and nothing else');
      else
        assert.ok(
          network().every((address) => address.startsWith(visit.helper)),
          'only from where the page is',
        );
      await visit.paste(ARTICLE);
      await visit.marks('place', 'Mombasa').waitFor();
      await visit.marks('casualty').first().click();
      await visit.page.locator('#published-day').fill('2025-03-12');
      await visit.page.waitForTimeout(300);
      assert.equal(network().length, atStart);
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });

    test('the page forbids itself to send anything away', async () => {
      const visit = await browser.open(way);
      const sent = await visit.page.evaluate(async () => {
        const tries = [
          fetch('https://example.org/'),
          new Promise((done, failed) => {
            const image = new Image();
            image.onload = done;
            image.onerror = failed;
            image.src = 'https://example.org/a.png';
          }),
        ];
        return (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled').length;
      });
      assert.equal(sent, 0);
      assert.ok(visit.complaints.some((complaint) => /Content Security Policy/.test(complaint)));
      await visit.close();
    });
  });
}

test('an engine that cannot be loaded is reported in words, and the text is kept', async () => {
  const visit = await browser.open('served');
  await visit.page.reload({ waitUntil: 'commit' });
  await visit.page.route('**/wiremark_bg.wasm', (route) => route.abort());
  await visit.page.reload();
  await visit.paste(ARTICLE);
  await visit.page.getByText('Your text is still here').waitFor();
  await visit.page.locator('#view').getByText('Gunmen killed').waitFor();
  await visit.page.unroute('**/wiremark_bg.wasm');
  await visit.page.getByRole('button', { name: 'Try again' }).click();
  await visit.read();
  await visit.close();
});
