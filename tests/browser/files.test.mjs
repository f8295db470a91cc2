// Files opened by the button and dropped on the page: what each kind becomes, and what is said of those that cannot be read.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { docx, drop, file, footnotes, paragraph, properties, zip } from './files.mjs';
import { ARTICLE, startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();

/** The text of the article, as the reader could edit it. @param {any} visit @returns {Promise<string>} */
const text = (visit) => visit.page.locator('#text').inputValue();

/** @param {any} visit @param {import('./files.mjs').TestFile[]} files */
async function openFiles(visit, files) {
  const chooser = visit.page.waitForEvent('filechooser');
  await visit.page.getByRole('button', { name: 'Open files…' }).first().click();
  await (await chooser).setFiles(files);
}

/** @param {any} visit @param {string} field */
const field = (visit, field) => visit.page.locator(`#detail-${field}`).inputValue();

const PAGE = `<!doctype html><html><head><title>Storm hits Paris | Harbor News</title>
  <meta property="og:site_name" content="Harbor News"><link rel="canonical" href="https://news.example/storm">
  <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Storm hits Paris","datePublished":"2025-03-05T08:00:00+01:00"}]}</script>
  </head><body><h1>Storm hits Paris</h1><p>Two people died in Paris on Monday, said Amina Tahir.</p><p>Rain fell in <b>Nairobi</b>.</p>
  <img src="https://tracker.example/a.png" onerror="window.ran = 1"><script>window.ran = 2</script></body></html>`;

const WORD = docx(
  [
    paragraph('Storm hits Paris', '<w:pStyle w:val="Title"/>'),
    '<w:p><w:r><w:t>Two people died in </w:t></w:r><w:r><w:t>Nairobi</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:del><w:r><w:delText>withdrawn</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>, said Amina Tahir.</w:t></w:r></w:p>',
    paragraph('The bridge is closed.', '<w:numPr/>'),
    `<w:tbl><w:tr><w:tc>${paragraph('North')}</w:tc><w:tc>${paragraph('2 killed')}</w:tc></w:tr></w:tbl>`,
  ].join(''),
  {
    'word/footnotes.xml': footnotes(
      `<w:footnote w:id="0">${paragraph('—')}</w:footnote><w:footnote w:id="1">${paragraph('By telephone.')}</w:footnote>`,
    ),
    'docProps/core.xml': properties('The storm in Paris', '2025-03-05T09:00:00Z'),
  },
);

for (const way of WAYS) {
  describe(`files, ${way}`, () => {
    test('a Word document is opened with headings, lists, tables and notes', async () => {
      const visit = await browser.open(way);
      await openFiles(visit, [file('storm.docx', WORD)]);
      await visit.marks('place', 'Nairobi').first().waitFor();
      assert.equal(
        await text(visit),
        [
          'Storm hits Paris',
          'Two people died in Nairobi[1], said Amina Tahir.',
          '• The bridge is closed.',
          'North | 2 killed',
          '[1] By telephone.',
        ].join('\n\n'),
      );
      assert.equal(await field(visit, 'title'), 'The storm in Paris');
      assert.equal(await visit.page.locator('#detail-title-note').innerText(), "from the document's properties");
      assert.equal(await visit.page.locator('#published-day').inputValue(), '', 'the day of saving is no day of publication');
      await visit.page.getByRole('button', { name: 'Use Wed 5 Mar 2025, when the document was saved' }).click();
      assert.equal(await visit.page.locator('#published-day').inputValue(), '2025-03-05');
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });

    test('a dropped page is read without running or loading anything, and its metadata fills the fields', async () => {
      const visit = await browser.open(way);
      await drop(visit.page, { files: [file('storm.html', PAGE, 'text/html')] });
      await visit.marks('place', 'Nairobi').waitFor();
      assert.equal(
        await text(visit),
        'Storm hits Paris\n\nTwo people died in Paris on Monday, said Amina Tahir.\n\nRain fell in Nairobi.',
      );
      assert.deepEqual(await Promise.all(['title', 'source', 'url'].map((name) => field(visit, name))), [
        'Storm hits Paris',
        'Harbor News',
        'https://news.example/storm',
      ]);
      assert.equal(await visit.page.locator('#published-day').inputValue(), '2025-03-05');
      assert.equal(await visit.page.locator('#published-note').innerText(), "from the page's metadata");
      assert.equal(await visit.page.evaluate(() => 'ran' in window), false);
      assert.ok(!visit.requests.some((address) => address.includes('example')));
      await visit.close();
    });
  });
}

describe('kinds of files', () => {
  /** @type {[string, import('./files.mjs').TestFile, string][]} */
  const readable = [
    ['UTF-8', file('a.txt', 'Café in Nairobi\r\n\r\nIt closed.'), 'Café in Nairobi\n\nIt closed.'],
    ['UTF-8 with a byte order mark', file('a.txt', '\uFEFFCafé in Nairobi'), 'Café in Nairobi'],
    ['UTF-16', file('a.txt', Buffer.from('\uFEFFCafé in Nairobi', 'utf16le')), 'Café in Nairobi'],
    ['UTF-16, big end first', file('a.txt', Buffer.from('\uFEFFCafé in Nairobi', 'utf16le').swap16()), 'Café in Nairobi'],
    ['Windows-1252', file('a.txt', Buffer.from('Caf\xe9 \x93in\x94 Nairobi', 'latin1')), 'Café “in” Nairobi'],
    [
      'HTML that names its encoding',
      file('a.html', Buffer.from('<meta charset="iso-8859-2"><p>Praha in Nairobi \xe8</p>', 'latin1')),
      'Praha in Nairobi č',
    ],
    [
      'Markdown',
      file(
        'a.md',
        '---\ntitle: "Storm"\ndate: 2025-03-05\nlink: https://news.example/a\n---\n# Storm in **Nairobi**\n\nTwo people *died* in\n[Paris](https://a.example/(x)), said _Amina Tahir_.\n\n- snake_case and 2*3\n- \\*kept\\*\n\n> Quoted.\n\n| Town | Dead |\n|---|---|\n| Paris | 2 |\n\nEnd\n===\n',
      ),
      'Storm in Nairobi\n\nTwo people died in Paris, said Amina Tahir.\n\n• snake_case and 2*3\n\n• *kept*\n\nQuoted.\n\nTown | Dead\n\nParis | 2\n\nEnd',
    ],
  ];
  for (const [kind, opened, wanted] of readable) {
    test(kind, async () => {
      const visit = await browser.open('single file');
      await openFiles(visit, [opened]);
      await visit.marks('place', 'Nairobi').first().waitFor();
      assert.equal(await text(visit), wanted);
      await visit.close();
    });
  }

  test('the head of a Markdown file fills the fields', async () => {
    const visit = await browser.open('single file');
    await openFiles(visit, [readable[6][1]]);
    await visit.marks('place', 'Nairobi').first().waitFor();
    assert.equal(await field(visit, 'title'), 'Storm');
    assert.equal(await field(visit, 'url'), 'https://news.example/a');
    assert.equal(await visit.page.locator('#published-note').innerText(), 'from the head of the file');
    await visit.close();
  });

  /** @type {[string, import('./files.mjs').TestFile, RegExp][]} */
  const unreadable = [
    ['an older Word document', file('a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')), /older Word \(\.doc\)\. Save it as \.docx/],
    [
      'a Word document with a password',
      file('a.docx', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')])),
      /protected by a password/,
    ],
    ['a locked archive', file('a.docx', docx(paragraph('x'), {}, { locked: true })), /protected by a password/],
    ['a Word document cut short', file('a.docx', WORD.subarray(0, 300)), /damaged/],
    ['a Word document with broken text', file('a.docx', zip({ 'word/document.xml': '<w:document><w:body>' })), /damaged/],
    ['another archive', file('a.docx', zip({ mimetype: 'x' })), /not a Word document/],
    ['a PDF file', file('a.pdf', '%PDF-1.7'), /PDF file\. .*paste it here/],
    [
      'a picture',
      file('a.png', Buffer.from('89504e470d0a1a0a', 'hex')),
      /wiremark opens text \(\.txt\), web pages \(\.html\), Markdown \(\.md\) and Word documents \(\.docx\)/,
    ],
    ['a file without text', file('a.txt', ' \n'), /holds no text/],
    ['a file of another kind', file('a.txt', Buffer.from([1, 0, 2, 0, 3, 0, 0, 9])), /no text, but data of another kind/],
  ];
  for (const [kind, opened, wanted] of unreadable) {
    test(`${kind} gives a plain word, and nothing is lost`, async () => {
      const visit = await browser.open('single file');
      await visit.paste(ARTICLE);
      await visit.read();
      await openFiles(visit, [opened]);
      const notice = visit.page.getByRole('alert');
      await notice.filter({ hasText: `${opened.name} could not be opened.` }).waitFor();
      assert.match(await notice.innerText(), wanted);
      assert.equal(await text(visit), ARTICLE);
      await visit.page.getByRole('button', { name: 'Dismiss' }).click();
      assert.equal(await notice.count(), 0);
      // Chromium colours its own report of broken XML, which the page forbids.
      assert.deepEqual(
        visit.complaints.filter((complaint) => !complaint.startsWith('Applying inline style')),
        [],
      );
      await visit.close();
    });
  }
});
