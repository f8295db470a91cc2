// Correcting figures, dates and quotes, and adding marks, as a person does: with mouse and keys on the page.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { ARTICLE, startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();

/** An article of ours with a run of quotes and two who may have said it. */
const QUOTES = [
  'Osman Bakri and Amina Tahir met in Nairobi on Monday.',
  '"The road is closed," said Amina Tahir, the governor. "It will stay closed. We have no machines."',
  '"Nobody told us," said Osman Bakri.',
].join('\n\n');

/** @param {string} way @param {string} text @param {string} [day] */
async function reading(way, text, day) {
  const visit = await browser.open(way, { reducedMotion: 'reduce' });
  await visit.paste(text);
  await visit.read();
  if (day) {
    await visit.page.locator('#published-day').fill(day);
    await visit.page.locator('#published-note').filter({ hasText: 'set by you' }).waitFor();
  }
  return visit;
}

/** What a screen reader heard last. @param {any} visit */
const said = (visit) => visit.page.locator('#announce').textContent();

/** @param {any} visit @param {string} words */
const heard = (visit, words) => visit.page.locator('#announce').filter({ hasText: words }).waitFor({ state: 'attached' });

/** The words of the element that has the focus. @param {any} visit */
const focused = (visit) => visit.page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);

/** Selects words of the article with the mouse, from the first letter to the last. @param {any} visit @param {string} words */
async function drag(visit, words) {
  const box = await visit.page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('#view'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(wanted);
      if (at < 0 || node.parentElement.closest('.speakers')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, y: (top + bottom) / 2 };
    }
    throw new Error(`The view does not hold ${wanted} in one piece`);
  }, words);
  await visit.page.mouse.move(box.left + 1, box.y);
  await visit.page.mouse.down();
  await visit.page.mouse.move((box.left + box.right) / 2, box.y);
  await visit.page.mouse.move(box.right - 1, box.y);
  await visit.page.mouse.up();
}

for (const way of WAYS) {
  describe(`correcting, ${way}`, () => {
    test('a figure is edited: outcome, numbers, source, date, place; the toll follows', async () => {
      const visit = await reading(way, ARTICLE);
      const { page } = visit;
      await visit.marks('casualty', 'at least 12').click();
      await page.keyboard.press('e');
      assert.match(await focused(visit), /^SELECT/, 'the focus is in the form');
      await page.getByLabel('Outcome').selectOption('injured');
      await page.getByLabel('Low', { exact: true }).fill('13');
      await page.getByLabel('Best').fill('15');
      await page.getByLabel('High', { exact: true }).fill('20');
      await page.getByLabel('Says who').fill('the coast guard');
      await page.getByLabel('Status').selectOption('feared');
      await page.locator('#card').getByLabel('Where').selectOption({ label: 'Nairobi' });
      await page.keyboard.press('Enter');
      const card = page.locator('#card');
      await card.getByText('13 to 20').waitFor();
      const words = await card.innerText();
      assert.match(words, /Injured[\s\S]*to record: 15[\s\S]*the coast guard[\s\S]*feared[\s\S]*Nairobi/);
      assert.match(words, /edited by you/);
      assert.match(await said(visit), /Saved/);
      assert.match(await page.locator('#panel').innerText(), /Injured/);
      assert.match(await focused(visit), /^MARK/, 'the focus is back on the mark');
      assert.deepEqual(visit.complaints, []);
      await visit.close();
    });

    test('words are selected with the mouse and marked as a person', async () => {
      const visit = await reading(way, 'It rained in Nairobi. A blue dog ran. Later a blue dog slept.');
      const { page } = visit;
      await drag(visit, 'blue dog');
      const bar = page.locator('#selection');
      await bar.waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY', 'the bar takes no focus');
      const [words, box] = await page.evaluate(() => [
        getSelection().getRangeAt(0).getBoundingClientRect().bottom,
        document.getElementById('selection').getBoundingClientRect().top,
      ]);
      assert.ok(box >= words, 'it stands below the words');
      await bar.getByRole('button', { name: 'Person' }).click();
      assert.equal(await visit.marks('person', 'blue dog').count(), 2, 'all places with these words');
      assert.match(await page.locator('#card').innerText(), /Person[\s\S]*added by you[\s\S]*Mentions/);
      assert.match(await said(visit), /Marked as person: blue dog, 2 places/);
      assert.equal(await bar.isVisible(), false);
      await visit.close();
    });
  });
}

describe('correcting', () => {
  test('accept says so, and again takes it back', async () => {
    const visit = await reading('served', ARTICLE);
    const { page } = visit;
    await visit.marks('casualty', 'at least 12').click();
    await page.keyboard.press('a');
    const accept = page.locator('#card [data-action=accept]');
    assert.equal(await accept.getAttribute('aria-pressed'), 'true');
    assert.match(await page.locator('#card h2').innerText(), /accepted/);
    await accept.click();
    assert.equal(await accept.getAttribute('aria-pressed'), 'false');
    assert.match(await focused(visit), /^BUTTON Accept/, 'the focus stays on the button');
    await visit.close();
  });

  test('a rejected figure leaves the text and the toll, and can be restored from the list', async () => {
    const visit = await reading('served', ARTICLE);
    const { page } = visit;
    await page.keyboard.press('f');
    assert.match(await page.locator('#panel').innerText(), /12 or more/);
    await visit.marks('casualty', 'at least 12').click();
    await page.keyboard.press('x');
    assert.equal(await visit.marks('casualty', 'at least 12').count(), 0);
    assert.doesNotMatch((await page.locator('#panel .toll').allInnerTexts()).join(' '), /12/, 'it counts in no toll');
    assert.match(await said(visit), /Rejected: Killed: 12 or more\. Now at/);
    assert.match(await focused(visit), /^MARK/, 'the next mark has the focus');
    await page.keyboard.press('f');
    await page
      .locator('#panel')
      .getByRole('button', { name: /Bring back.*12 or more/ })
      .click();
    assert.equal(await visit.marks('casualty', 'at least 12').count(), 1);
    assert.equal(await page.getByText('Rejected by you').count(), 0);
    assert.match(await said(visit), /Brought back: Killed: 12 or more/);
    assert.match(await focused(visit), /^MARK/);
    await visit.close();
  });

  test('numbers that contradict each other are refused, with the reason beside the field', async () => {
    const visit = await reading('served', ARTICLE);
    const { page } = visit;
    await visit.marks('casualty', 'at least 12').click();
    await page.keyboard.press('e');
    await page.getByLabel('High', { exact: true }).fill('3');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The high number is below the best one.').waitFor();
    assert.equal(await page.getByLabel('High', { exact: true }).getAttribute('aria-invalid'), 'true');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-high');
    await page.keyboard.press('Escape');
    assert.match(await page.locator('#card').innerText(), /12 or more/, 'Escape leaves everything as it was');
    assert.match(await focused(visit), /^MARK/);
    await visit.close();
  });

  test('a date takes another day, and offers the other week for a weekday', async () => {
    const visit = await reading('served', 'The mayor resigned on Monday, the council said.', '2025-03-05');
    const { page } = visit;
    await visit.marks('date', 'Monday').click();
    await page.locator('#card').getByRole('button', { name: 'Mon 24 Feb 2025' }).click();
    assert.match(await page.locator('#card dd').first().innerText(), /Mon 24 Feb 2025/);
    assert.match(await said(visit), /Now: Mon 24 Feb 2025/);
    await page.locator('#card [data-action=edit]').click();
    await page.getByLabel('First day').fill('2025-02-01');
    await page.getByLabel('Last day').fill('2025-02-28');
    await page.keyboard.press('Enter');
    assert.match(await page.locator('#card dd').first().innerText(), /February 2025/);
    assert.match(await focused(visit), /^BUTTON Edit/, 'the focus is back on the button that opened the form');
    await visit.close();
  });

  test('a TIMEX3 value brings its days, whatever it names; what is no value is refused', async () => {
    const visit = await reading('served', 'The mayor resigned on Monday, the council said.', '2025-03-05');
    const { page } = visit;
    await visit.marks('date', 'Monday').click();
    for (const [value, wanted] of [
      ['2025-W09', 'Mon 24 Feb 2025 to Sun 2 Mar 2025'],
      ['2024-WI', 'Sun 1 Dec 2024 to Fri 28 Feb 2025'],
      ['2025-03-03T14:30', 'Mon 3 Mar 2025, 14:30'],
      ['P3D', '3 days'],
    ]) {
      await page.keyboard.press('e');
      await page.getByLabel('TIMEX3 value').fill(value);
      await page.keyboard.press('Enter');
      await page.locator('#card dd').first().filter({ hasText: wanted }).waitFor();
    }
    for (const value of ['2025-02-30', '2025-W54', 'Monday']) {
      await page.keyboard.press('e');
      await page.getByLabel('TIMEX3 value').fill(value);
      await page.keyboard.press('Enter');
      await page.getByText('Write a day as 2024-11-29').waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-value');
      await page.keyboard.press('Escape');
    }
    assert.match(await page.locator('#card dd').first().innerText(), /^3 days$/, 'what was refused changed nothing');
    await visit.close();
  });

  test('dates read from a corrected date move along and say so; where it is rejected they are to be checked', async () => {
    const visit = await reading(
      'served',
      'The storm hit on 3 March 2025. Two days later, rescuers came. The following day it rained.',
    );
    const { page } = visit;
    const line = page.locator('#review .said');
    await visit.marks('date', '3 March 2025').click();
    await page.keyboard.press('e');
    await page.getByLabel('First day').fill('2025-03-10');
    await page.keyboard.press('Enter');
    await line.filter({ hasText: '2 dates moved with “3 March 2025”.' }).waitFor();
    assert.match(await page.locator('#card').innerText(), /Mon 10 Mar 2025[\s\S]*Read from\s*your correction/);
    await visit.marks('date', 'The following day').click();
    const card = page.locator('#card');
    assert.match(await card.innerText(), /Thu 13 Mar 2025[\s\S]*it was Thu 6 Mar 2025, until you changed the date/);
    await page.locator('#tab-dates').click();
    await page.locator('#panel').getByText('was Wed 5 Mar 2025').waitFor();
    await page.keyboard.press('Control+z');
    assert.match(await card.innerText(), /Thu 6 Mar 2025/);
    await visit.marks('date', '3 March 2025').click();
    await page.keyboard.press('x');
    await line.filter({ hasText: '1 date read from “3 March 2025”: please check.' }).waitFor();
    await visit.marks('date', 'Two days later').click();
    assert.match(await card.innerText(), /the date that it was read from is another now: check/);
    await visit.close();
  });

  test('a date says which part is meant, or how sure it is; and can say so no longer', async () => {
    const visit = await reading('served', 'The bridge was closed in October 2019, the council said.');
    const { page } = visit;
    const means = page.locator('#card dd').first();
    await visit.marks('date', 'October 2019').click();
    for (const [chosen, wanted] of [
      ['the end of', 'the end of October 2019'],
      ['about', 'about October 2019'],
      ['as it stands', 'October 2019'],
    ]) {
      await page.keyboard.press('e');
      await page.getByLabel('Modifier').selectOption({ label: chosen });
      await page.keyboard.press('Enter');
      assert.equal(await means.innerText(), wanted);
    }
    await page.keyboard.press('Control+z');
    assert.equal(await means.innerText(), 'about October 2019');
    assert.match(await page.locator('#card').innerText(), /2019-10 APPROX/);
    await visit.close();
  });

  test('a figure gets its cause from words of the article, and loses it', async () => {
    const visit = await reading('served', 'Fire swept a mill in Nairobi on Monday. Smoke killed four workers, police said.');
    const { page } = visit;
    const card = page.locator('#card');
    await visit.marks('casualty', 'four').click();
    await page.keyboard.press('e');
    await page.getByLabel('Cause').fill('two car bombs');
    await page.keyboard.press('Enter');
    await page.getByText('These words do not stand in the article.').waitFor();
    await page.getByLabel('Cause').fill('Fire');
    await page.keyboard.press('Enter');
    assert.match(await card.locator('dt', { hasText: 'Cause' }).locator('+ dd').innerText(), /“Fire”/);
    await page.keyboard.press('e');
    await page.getByLabel('Cause').fill('');
    await page.keyboard.press('Enter');
    assert.equal(await card.locator('dt', { hasText: 'Cause' }).count(), 0);
    await visit.close();
  });

  test('a speaker is reassigned for the run of quotes, or for one alone', async () => {
    const visit = await reading('served', QUOTES);
    const { page } = visit;
    const quotes = page.locator('#panel');
    await visit.marks('quote', 'It will stay closed').click();
    await page.keyboard.press('s');
    await page.getByLabel('all 2 quotes of this run').waitFor();
    await page.getByRole('button', { name: 'Osman Bakri' }).click();
    assert.match(await said(visit), /Speaker of 2 quotes: Osman Bakri/);
    assert.doesNotMatch(await quotes.innerText(), /Amina Tahir/);
    await visit.marks('quote', 'Nobody told us').click();
    await page.keyboard.press('s');
    await page.keyboard.type('A driver');
    await page.keyboard.press('Enter');
    assert.match(await quotes.innerText(), /A driver[\s\S]*Nobody told us/);
    await visit.marks('quote', 'It will stay closed').click();
    await page.keyboard.press('s');
    await page.getByLabel('only this quote').check();
    await page.getByRole('button', { name: 'Nobody knows' }).click();
    assert.match(
      await quotes.innerText(),
      /Osman Bakri[\s\S]*The road is closed[\s\S]*Unknown speaker[\s\S]*It will stay closed/,
    );
    await visit.close();
  });

  test('words are chosen and marked by key alone; a new figure asks for its numbers', async () => {
    const visit = await reading('served', 'In Nairobi, rescuers counted 7 tourists.');
    const { page } = visit;
    await visit.marks('place', 'Nairobi').click();
    await page.keyboard.press('n');
    await heard(visit, 'Mark “rescuers” as person');
    const next = page.getByRole('button', { name: 'Next word' });
    assert.ok(await next.evaluate((button) => button === document.activeElement));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+ArrowRight');
    await page.getByText('“7 tourists” is').waitFor();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.getByText('“7” is').waitFor();
    const figure = page.locator('#selection').getByRole('button', { name: 'Figure' });
    for (let steps = 0; steps < 12 && !(await figure.evaluate((button) => button === document.activeElement)); steps++) {
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    assert.equal(await page.getByLabel('Best').inputValue(), '7', 'the form of the new figure is open');
    await page.getByLabel('Outcome').selectOption('missing');
    await page.keyboard.press('Enter');
    assert.match(await page.locator('#card').innerText(), /Missing/);
    await visit.close();
  });

  test('Escape leaves the bar, and the focus goes back to the mark', async () => {
    const visit = await reading('served', ARTICLE);
    const { page } = visit;
    await visit.marks('place', 'Nairobi').last().click();
    await page.keyboard.press('n');
    await page.locator('#selection').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#selection').isVisible(), false);
    assert.match(await focused(visit), /^MARK Nairobi/);
    await visit.close();
  });

  test('on a touch screen the bar comes after the selection has ended, clear of the handles', async () => {
    const visit = await browser.open('served', { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    const { page } = visit;
    await visit.paste('It rained in Nairobi. A blue dog ran.');
    await visit.read();
    await page.evaluate(() => {
      document.getElementById('view').dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }));
      const walker = document.createTreeWalker(document.getElementById('view'), NodeFilter.SHOW_TEXT);
      let node = /** @type {Text} */ (walker.nextNode());
      while (!node.data.includes('blue dog')) node = /** @type {Text} */ (walker.nextNode());
      const at = node.data.indexOf('blue dog');
      getSelection().setBaseAndExtent(node, at + 1, node, at + 6);
    });
    assert.equal(await page.locator('#selection').isVisible(), false);
    await page.locator('#selection').waitFor();
    const gap = await page.evaluate(
      () =>
        document.getElementById('selection').getBoundingClientRect().top -
        getSelection().getRangeAt(0).getBoundingClientRect().bottom,
    );
    assert.ok(gap >= 24, `${gap} pixels below the words`);
    await page.getByText('“blue dog” is').waitFor();
    await visit.close();
  });

  test('on a phone the card says what was rejected, and undoes it', async () => {
    const visit = await browser.open('served', { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    const { page } = visit;
    await visit.paste(ARTICLE);
    await visit.read();
    await visit.marks('place', 'Mombasa').tap();
    await page.locator('#card [data-action=reject]').tap();
    await page.locator('#card').getByText('Rejected: Place: Mombasa.').waitFor();
    assert.equal(await visit.marks('place', 'Mombasa').count(), 0);
    await page.locator('#card').getByRole('button', { name: 'Undo' }).tap();
    assert.equal(await visit.marks('place', 'Mombasa').count(), 1);
    assert.equal(await page.locator('#card').getByText('Rejected: Place').count(), 0);
    await visit.close();
  });

  test('the marked words can be made longer, and words that stand elsewhere are refused', async () => {
    const visit = await reading('served', ARTICLE);
    const { page } = visit;
    await visit.marks('casualty', 'at least 12').click();
    await page.keyboard.press('e');
    const words = page.getByLabel('Marked words');
    await words.fill('twelve');
    await page.keyboard.press('Enter');
    await page.getByText('These words do not stand at this place').waitFor();
    await words.fill('at least 12 people');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('#card .excerpt').innerText(), 'at least 12 people');
    assert.match(await focused(visit), /^MARK/);
    await visit.close();
  });

  test('undo takes the last correction back', async () => {
    const visit = await reading('served', ARTICLE);
    const { page } = visit;
    await visit.marks('casualty', 'at least 12').click();
    await page.keyboard.press('x');
    assert.equal(await visit.marks('casualty', 'at least 12').count(), 0);
    await page.keyboard.press('Control+z');
    assert.equal(await visit.marks('casualty', 'at least 12').count(), 1);
    await visit.close();
  });

  test('the focus stays on the chosen mark when its line is drawn anew', async () => {
    const visit = await reading('served', ARTICLE);
    const { page } = visit;
    await visit.marks('place', 'Nairobi').last().click();
    await page.keyboard.press('t');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    assert.match(await focused(visit), /^MARK Nairobi/);
    await page.keyboard.press('Control+z');
    await visit.marks('place', 'Nairobi').last().waitFor();
    assert.match(await focused(visit), /^MARK Nairobi/);
    await visit.close();
  });
});
