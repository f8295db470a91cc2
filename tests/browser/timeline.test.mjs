// The timeline: to scale, far years pressed together where the reader has not asked for all days alike.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { dayNumber, evenScale, stretchedScale } from '../../www/lists/scale.js';
import { stack } from '../../www/lists/timeline.js';
import { startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();
const DATES = [
  'Mayor Amina Tahir resigned on March 3, 2025. The council had met on February 27, 2025 and on February 28, 2025.',
  'The hall was built in 1967. Work lasts from March 10, 2025 to March 14, 2025.',
].join('\n\n');

/** @param {string} [way] */
async function dates(way = 'served') {
  const visit = await browser.open(way);
  await visit.paste(DATES);
  await visit.read();
  await visit.page.locator('#published-day').fill('2025-03-04');
  await visit.page.locator('#tab-dates').click();
  await visit.page.locator('.published-words').waitFor();
  return visit;
}

for (const way of WAYS) {
  test(`dates lie in order on the line, with the publication day, and 1967 does not press the days together, ${way}`, async () => {
    const visit = await dates(way);
    const place = async (/** @type {string} */ words) => {
      const shape = visit.page.locator('.event', { hasText: words }).first().locator(':not(.reach):not(title)');
      return shape.evaluate((element) => element.getBoundingClientRect().x);
    };
    const [year, early, late, resigned] = [
      await place('1967'),
      await place('February 27'),
      await place('February 28'),
      await place('March 3'),
    ];
    assert.ok(year < early && early < late && late < resigned);
    assert.ok(late - early > 4, 'a day apart can be told apart');
    const published = await visit.page.locator('.published-line').evaluate((line) => line.getBoundingClientRect().x);
    assert.ok(published > resigned);
    await visit.page.getByRole('button', { name: 'Draw all days alike' }).click();
    assert.ok((await place('February 28')) - (await place('February 27')) < 1, 'drawn alike, 58 years leave no room for a day');
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });
}

test('a span of days is a bar; date, bar and row choose one another', async () => {
  const visit = await dates();
  const { page } = visit;
  await page.locator('#panel .row', { hasText: 'Mon 3 Mar 2025' }).click();
  assert.equal(await page.locator('.event[aria-current]').count(), 1);
  await page.locator('.event', { hasText: '1967' }).click();
  assert.match(await page.locator('#panel .row[aria-current]').innerText(), /1967[\s\S]*The hall was built in/);
  assert.equal(await page.locator('.timeline svg').getAttribute('aria-hidden'), 'true');
  await visit.close();
});

test('what happened stands beside its date', async () => {
  const visit = await browser.open('served');
  await visit.paste('Gunmen killed 12 people in Nairobi on March 3, 2025, police said.');
  await visit.read();
  await visit.page.locator('#tab-dates').click();
  const row = await visit.page.locator('#panel .row').first().innerText();
  assert.match(row, /Mon 3 Mar 2025/);
  assert.match(row, /Killed 12/);
  assert.match(row, /Gunmen killed 12 people in Nairobi on March 3, 2025/);
  await visit.close();
});

test('scales keep the order and stay inside the frame', () => {
  const days = ['1914-07-28', '1967-01-01', '2024-12-31', '2025-03-03', '2025-03-04', '2031-01-01'].map(dayNumber);
  for (const scale of [evenScale(days[0], days[5]), stretchedScale(days[0], days[5], dayNumber('2025-03-04'))]) {
    const places = days.map(scale.position);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(places[0] >= 0 && places[5] <= 1);
    for (const { day } of scale.ticks) assert.ok(scale.position(day) >= 0 && scale.position(day) <= 1);
  }
  const today = evenScale(days[4], days[4]);
  assert.ok(today.position(days[4]) > 0 && today.position(days[4]) < 1, 'a single day');
});

test('ticks are few and round', () => {
  for (const [first, last] of [
    ['2025-03-01', '2025-03-05'],
    ['2025-01-01', '2025-06-30'],
    ['1900-01-01', '2025-01-01'],
    ['2000-01-01', '2007-01-01'],
  ]) {
    const { ticks } = evenScale(dayNumber(first), dayNumber(last));
    assert.ok(ticks.length >= 2 && ticks.length <= 12, `${first} to ${last}: ${ticks.map(({ words }) => words)}`);
  }
});

test('bars that meet lie on lanes of their own', () => {
  const event = (first, last = first) => ({ id: 0, first, last, title: '' });
  const place = (/** @type {number} */ day) => (day - dayNumber('2025-03-01')) * 20;
  const bars = stack(
    [event('2025-03-01', '2025-03-08'), event('2025-03-02'), event('2025-03-09'), event(null, '2025-03-03')],
    place,
  );
  const lane = Object.fromEntries(bars.map(({ event, lane }) => [event.first ?? 'open', lane]));
  assert.notEqual(lane['2025-03-01'], lane['2025-03-02']);
  assert.notEqual(lane['2025-03-01'], lane.open);
});
