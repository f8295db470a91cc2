// What a paste or a drop brings in: rich text with its structure, the article out of its page, and where the fields come from.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { drop } from './files.mjs';
import { ARTICLE, startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();

/** @param {any} visit @returns {Promise<string>} */
const text = (visit) => visit.page.locator('#text').inputValue();

/** Pastes rich text as another program would put it on the clipboard, markup and all. @param {any} visit @param {Record<string, string>} data */
async function pasteRaw(visit, data) {
  await visit.page.evaluate((/** @type {Record<string, string>} */ values) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(values)) clipboardData.setData(type, value);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

const RICH = [
  '<h2>Storm hits Paris</h2><figure><img src="x.png" alt=""><figcaption>A street in Paris, Tuesday, March 4, 2025. (Harbor News/Idris Kamau)</figcaption></figure>',
  '<p>Two people <em>died</em> in <b>Nairobi</b>,\n said Amina Tahir: <q>It is over</q>.</p>',
  '<ul><li>One bridge closed</li><li>Two roads closed<ol start="3"><li>The third</li></ol></li></ul>',
  '<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Paris</td><td>2</td></tr></table><p hidden>unseen</p><p>It <del>rained</del> snowed.</p>',
].join('');

const PARAGRAPHS = [
  'HARBOR CITY (Harbor News) — A storm killed at least three people in Nairobi on Monday, the mayor said, and left a trail of broken roofs.',
  '"We buried two of them on Sunday," said Amina Tahir, the governor of Mombasa, who had come to see the damage for herself that day.',
  'The United Nations said that it would send tents, blankets and clean water, and that a team of doctors was on its way to the city.',
  'Roads to the north were closed until further notice, the police said, and schools would stay shut for the rest of the week there.',
];
const PAGE = `<!doctype html><html><head><title>Storm kills three in Nairobi - Harbor News</title></head><body>
  <header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
  <main><article><h1>Storm kills three in Nairobi</h1>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article></main>
  <aside><h3>More from Africa</h3><ul><li><a href="/a">Ferry operator fined</a></li></ul></aside>
  <footer><p>About us · Careers</p></footer></body></html>`;

for (const way of WAYS) {
  describe(`getting text in, ${way}`, () => {
    test('rich text keeps headings, captions, paragraphs, lists and cells', async () => {
      const visit = await browser.open(way);
      await visit.paste({ html: RICH, text: 'Storm hits Paris Two people died' });
      await visit.read();
      assert.equal(
        await text(visit),
        [
          'Storm hits Paris',
          'A street in Paris, Tuesday, March 4, 2025. (Harbor News/Idris Kamau)',
          'Two people died in Nairobi, said Amina Tahir: “It is over”.',
          '• One bridge closed',
          '• Two roads closed',
          '3. The third',
          'Town | Dead',
          'Paris | 2',
          'It snowed.',
        ].join('\n\n'),
      );
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });

    test('an article is taken out of its page, and the whole page is one click away', async () => {
      const visit = await browser.open(way);
      await pasteRaw(visit, { 'text/html': PAGE, 'text/plain': `Home World ${PARAGRAPHS.join(' ')} About us` });
      await visit.read();
      assert.equal(await text(visit), ['Storm kills three in Nairobi', ...PARAGRAPHS].join('\n\n'));
      assert.equal(await visit.page.locator('#detail-source').inputValue(), 'Harbor News');
      await visit.page.getByRole('button', { name: 'Use the whole page' }).click();
      await visit.page.locator('#view', { hasText: 'Ferry operator fined' }).waitFor();
      assert.match(await text(visit), /^Home\n\nWorld\n\nStorm kills[\s\S]*About us · Careers$/);
      await visit.close();
    });

    test('nothing in pasted markup runs, loads or becomes part of the page', async () => {
      const visit = await browser.open(way);
      const before = visit.requests.length;
      const markup =
        '<p onclick="window.ran=1">Police in Paris said <img src="https://tracker.example/1.png" onerror="window.ran=2"> so.</p><script>window.ran=3</script><svg onload="window.ran=4"></svg><p style="background:url(https://tracker.example/2.png)">&lt;b&gt;Amina Tahir&lt;/b&gt; left Nairobi.</p><iframe srcdoc="<script>parent.ran=5</script>"></iframe><template><p>template</p></template>';
      await pasteRaw(visit, { 'text/html': markup });
      await visit.read();
      assert.equal(await text(visit), 'Police in Paris said so.\n\n<b>Amina Tahir</b> left Nairobi.');
      await visit.page.waitForTimeout(200);
      assert.equal(await visit.page.evaluate(() => 'ran' in window), false);
      assert.equal(visit.requests.slice(before).filter((address) => address.includes('tracker')).length, 0);
      assert.equal(await visit.page.locator('#view :is(img, script, svg, iframe, b)').count(), 0);
      await visit.close();
    });
  });
}

describe('the fields above the article', () => {
  test('say what the article states, and where it does', async () => {
    const visit = await browser.open('single file');
    await visit.paste(ARTICLE);
    await visit.read();
    const { page } = visit;
    assert.equal(await page.locator('#detail-title').inputValue(), 'Clash on the border');
    assert.equal(await page.locator('#detail-title-note').innerText(), 'read from the headline');
    assert.equal(await page.locator('#detail-source').inputValue(), 'Harbor News');
    assert.equal(await page.locator('#detail-source-note').innerText(), 'read from the dateline');
    assert.equal(await page.locator('#published-note').innerText(), 'read from a photo caption');
    await visit.close();
  });

  test('take what the reader writes, and undo the new article brings all of it back', async () => {
    const visit = await browser.open('single file');
    const { page } = visit;
    await visit.paste(ARTICLE);
    await visit.read();
    await page.locator('#detail-source').fill('Another agency');
    await page.locator('#detail-url').fill('https://news.example/a');
    assert.equal(await page.locator('#detail-source-note').innerText(), 'set by you');
    await page.locator('#detail-title').fill('');
    assert.equal(await page.locator('#detail-title').inputValue(), '', 'an emptied field stays empty');
    await page.locator('#view').click();
    await visit.paste('The minister met Osman Bakri in Paris on Friday.');
    await visit.marks('place', 'Paris').waitFor();
    assert.equal(await page.locator('#detail-url').inputValue(), '');
    await page.getByRole('button', { name: 'Bring the earlier text back' }).click();
    await visit.marks('place', 'Nairobi').first().waitFor();
    assert.equal(await page.locator('#detail-source').inputValue(), 'Another agency');
    assert.equal(await page.locator('#detail-url').inputValue(), 'https://news.example/a');
    await visit.close();
  });

  test('take a short paste for themselves', async () => {
    const visit = await browser.open('served');
    const { page } = visit;
    await visit.paste(ARTICLE);
    await visit.read();
    await page.locator('#detail-source').focus();
    await page.keyboard.press('Control+A');
    await visit.paste('Lake Wire');
    assert.equal(await page.locator('#detail-source').inputValue(), 'Lake Wire');
    assert.equal(await text(visit), ARTICLE);
    await visit.close();
  });

  test('are folded on a narrow window', async () => {
    const visit = await browser.open('served', { viewport: { width: 360, height: 780 } });
    await visit.paste(ARTICLE);
    await visit.read();
    assert.equal(await visit.page.locator('#detail-title').isVisible(), false);
    await visit.page.getByText('About: Clash on the border – Harbor News').click();
    assert.equal(await visit.page.locator('#detail-title').isVisible(), true);
    await visit.close();
  });
});

describe('other ways in', () => {
  test('three examples, each with the word that it is one', async () => {
    const visit = await browser.open('single file');
    const { page } = visit;
    for (const [button, words] of [
      ['Show an example', 'missile hits bus station'],
      ['A shooting', 'bowling alley'],
      ['A flood', 'dam gives way'],
    ]) {
      await page.getByRole('button', { name: button }).click();
      await page.locator('#view .headline', { hasText: words }).waitFor();
      await visit.marks('casualty').nth(3).waitFor({ state: 'attached' });
      assert.match(await page.locator('#notices').innerText(), /Example – paste your own/);
      assert.notEqual(await page.locator('#published-day').inputValue(), '');
      await page.getByRole('button', { name: 'New article' }).click();
    }
    await visit.close();
  });

  test('a selection dropped from another window', async () => {
    const visit = await browser.open('single file');
    await drop(visit.page, {
      data: { 'text/html': '<h1>Storm hits Paris</h1><p>It left for <b>Nairobi</b>.</p>', 'text/plain': 'Storm' },
    });
    await visit.read();
    assert.equal(await text(visit), 'Storm hits Paris\n\nIt left for Nairobi.');
    await visit.close();
  });

  test("an editor's coloured lines are taken as plain text", async () => {
    const visit = await browser.open('single file');
    const plain = 'A storm hit Paris on Monday\nand left for Nairobi.';
    await pasteRaw(visit, {
      'text/html': plain
        .split('\n')
        .map((line) => `<div><span>${line}</span></div>`)
        .join(''),
      'text/plain': plain,
    });
    await visit.read();
    assert.equal(await text(visit), plain);
    await visit.close();
  });

  test('a paste into the middle of a text stays in the middle', async () => {
    const visit = await browser.open('served');
    const { page } = visit;
    await page.keyboard.type('Police in Paris left.');
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowLeft');
    await visit.paste({ html: '<p>and <b>Nairobi</b></p>', text: ' and Nairobi' });
    assert.equal(await text(visit), 'Police in Paris and Nairobi left.');
    await page.keyboard.press('Control+Z');
    assert.equal(await text(visit), 'Police in Paris left.');
    await visit.close();
  });
});
