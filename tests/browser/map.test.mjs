// Places on the map: where they are drawn, what they are called, and that the list says the same.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { placeLabels } from '../../www/lists/labels.js';
import { heart, viewOf, worldView } from '../../www/lists/map.js';
import { startBrowser, WAYS } from './harness.mjs';

const browser = startBrowser();
const PLACES = 'Trucks left Nairobi for Mombasa on Monday, officials in Kenya said. A second convoy reached Khartoum, Sudan.';

/** @param {object} [options] @param {string} [way] */
async function names(options, way = 'served') {
  const visit = await browser.open(way, options);
  await visit.paste(PLACES);
  await visit.read();
  await visit.page.locator('#tab-names').click();
  return visit;
}

for (const way of WAYS) {
  test(`places lie on the map where they are in the world, with their kind in words, ${way}`, async () => {
    const visit = await names({}, way);
    const map = visit.page.locator('.map svg');
    const at = async (/** @type {string} */ name) => {
      const spot = map.locator('.spot', { hasText: name }).locator('.point');
      return { x: Number(await spot.getAttribute('cx')), y: Number(await spot.getAttribute('cy')) };
    };
    const [nairobi, mombasa, khartoum] = [await at('Nairobi'), await at('Mombasa'), await at('Khartoum')];
    assert.ok(nairobi.x < mombasa.x && nairobi.y < mombasa.y, 'Mombasa is south-east of Nairobi');
    assert.ok(khartoum.y < nairobi.y && khartoum.x < nairobi.x, 'Khartoum is north-west of Nairobi');
    assert.equal(await map.locator('text', { hasText: 'Kenya (country)' }).count(), 1);
    assert.equal(await map.getAttribute('aria-hidden'), 'true');
    const row = await visit.page.locator('#panel .row', { hasText: 'Mombasa' }).innerText();
    assert.match(row, /city or town in Kenya, \d+\.\d\d° S, \d+\.\d\d° E/, 'the list says the same in words');
    assert.deepEqual(visit.complaints, []);
    await visit.close();
  });
}

test('a spot chooses its place, and a chosen place is lit on the map', async () => {
  const visit = await names();
  await visit.page.locator('.spot', { hasText: 'Mombasa' }).click();
  assert.match(await visit.page.locator('#card .excerpt').innerText(), /Mombasa/);
  assert.equal(await visit.page.locator('.spot[aria-current]').count(), 1);
  await visit.close();
});

test('the whole world is one press away, and back', async () => {
  const visit = await names();
  const points = () =>
    visit.page.locator('.spot .point').evaluateAll((all) => all.map((point) => Number(point.getAttribute('cx'))));
  const near = await points();
  await visit.page.getByRole('button', { name: 'Whole world' }).click();
  const far = await points();
  const spread = (/** @type {number[]} */ xs) => Math.max(...xs) - Math.min(...xs);
  assert.ok(spread(far) < spread(near));
  await visit.page.getByRole('button', { name: 'All places' }).click();
  assert.deepEqual(await points(), near);
  await visit.close();
});

test('names on the map never lie on one another', async () => {
  const visit = await names({ viewport: { width: 360, height: 800 } });
  const overlaps = await visit.page.locator('.map text').evaluateAll((all) => {
    const boxes = all.map((label) => label.getBoundingClientRect());
    return boxes.flatMap((a, index) =>
      boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2),
    ).length;
  });
  assert.equal(overlaps, 0);
  await visit.close();
});

test('a crowd of labels: none overlaps, none leaves the frame', () => {
  const points = Array.from({ length: 60 }, (_, index) => ({
    x: 100 + (index % 10) * 12,
    y: 60 + index * 1.5,
    words: `Town ${index}`,
  }));
  const labels = placeLabels(points, { width: 380, height: 210, most: 24 });
  assert.ok(labels.length > 4 && labels.length < 60);
  for (const { x, y } of labels) assert.ok(x >= 0 && x <= 380 && y >= 0 && y <= 210);
});

test('a single town is shown with its surroundings, opposite ends of the world with all of it', () => {
  const one = viewOf([{ latitude: -1.28, longitude: 36.82 }]);
  assert.ok(one.scale < 30 && one.scale > 10);
  assert.deepEqual(
    viewOf([
      { latitude: 61, longitude: -150 },
      { latitude: -41, longitude: 175 },
    ]),
    worldView(),
  );
  const polar = viewOf([
    { latitude: 78, longitude: 15 },
    { latitude: 70, longitude: 25 },
  ]);
  assert.ok(Number.isFinite(polar.west) && polar.squeeze < 0.5);
});

test('a place named in passing at the other end of the world does not press the others together', () => {
  const told = [
    { name: 'Nairobi', latitude: -1.28, longitude: 36.82, mentions: 6 },
    { name: 'Mombasa', latitude: -4.05, longitude: 39.67, mentions: 3 },
    { name: 'Kisumu', latitude: -0.1, longitude: 34.76, mentions: 2 },
    { name: 'New York', latitude: 40.71, longitude: -74.0, mentions: 1 },
  ];
  assert.deepEqual(
    heart(told)
      .map(({ name }) => name)
      .toSorted(),
    ['Kisumu', 'Mombasa', 'Nairobi'],
  );
  assert.ok(viewOf(heart(told)).scale > 3 * viewOf(told).scale);
  assert.equal(heart([told[0]]).length, 1);
});
