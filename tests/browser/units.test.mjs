// How text is cut into rows and how values read in words: without a browser.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { smallest } from '../../www/facts.js';
import { moveSegments, unitsOf } from '../../www/view/units.js';
import { dateWords, rangeWords, shorten, surroundings } from '../../www/words.js';

const article = (blocks, segments) => ({ blocks, segments });
const date = (value, days = null, rest = {}) => ({ kind: 'date', type: 'date', value, days, anchor: 'none', ...rest });

test('units hold the whole text but for the line ends between them', () => {
  const text = 'One\n\nTwo \ud83d\ude80\nThree\n';
  const units = unitsOf(text, article([], []));
  assert.equal(units.map(({ start, end }) => text.slice(start, end)).join('\n'), text);
  assert.equal(units.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join('')).join('\n'), text);
  assert.deepEqual(
    units.map(({ kind }) => kind),
    ['paragraph', 'blank', 'paragraph', 'paragraph', 'blank'],
  );
});

test('a block that runs over several lines is one unit', () => {
  const units = unitsOf(
    'first line\nsecond line\nother',
    article(
      [
        { start: 0, end: 22, kind: 'paragraph' },
        { start: 23, end: 28, kind: 'byline' },
      ],
      [],
    ),
  );
  assert.deepEqual(
    units.map(({ start, end, kind }) => [start, end, kind]),
    [
      [0, 22, 'paragraph'],
      [23, 28, 'byline'],
    ],
  );
});

test('a dateline at the start of a paragraph is a piece of its own', () => {
  const [unit] = unitsOf(
    'ROME — It rained all day.',
    article(
      [
        { start: 0, end: 6, kind: 'dateline' },
        { start: 7, end: 25, kind: 'paragraph' },
      ],
      [],
    ),
  );
  assert.equal(unit.kind, 'paragraph');
  assert.deepEqual(
    unit.pieces.map(({ start, end, block }) => [start, end, block]),
    [
      [0, 6, 'dateline'],
      [6, 25, null],
    ],
  );
});

test('pieces are cut where marks begin and end', () => {
  const segments = [
    { start: 0, end: 2, annotations: [] },
    { start: 2, end: 4, annotations: [0, 1] },
    { start: 4, end: 9, annotations: [0] },
  ];
  const [first, second] = unitsOf('abcde\nfgh', article([], segments));
  assert.deepEqual(
    first.pieces.map(({ start, end, ids }) => [start, end, ids]),
    [
      [0, 2, []],
      [2, 4, [0, 1]],
      [4, 5, [0]],
    ],
  );
  assert.deepEqual(
    second.pieces.map(({ start, end, ids }) => [start, end, ids]),
    [[6, 9, [0]]],
  );
});

test('marks move along with an edit, and one that it touches is dropped', () => {
  const segments = [
    { start: 0, end: 3, annotations: [0] },
    { start: 4, end: 7, annotations: [1] },
    { start: 8, end: 11, annotations: [2] },
  ];
  assert.deepEqual(moveSegments(segments, 'abc def ghi', 'abc dXYf ghi'), [segments[0], { start: 9, end: 12, annotations: [2] }]);
});

test('a click means the smallest mark', () => {
  const annotations = [
    { id: 0, start: 0, end: 40, kind: 'quote' },
    { id: 1, start: 5, end: 9, kind: 'entity' },
    { id: 2, start: 5, end: 9, kind: 'casualty' },
  ];
  assert.equal(smallest(/** @type {any} */ ({ annotations }), [0, 1])?.id, 1);
  assert.equal(smallest(/** @type {any} */ ({ annotations }), [0, 1, 2])?.id, 2);
});

test('dates read as words', () => {
  const day = { first: '2024-11-29', last: '2024-11-29' };
  assert.equal(dateWords(date('2024-11-29', day)), 'Fri 29 Nov 2024');
  assert.equal(dateWords(date('2024-11-29T17:40', day, { type: 'time' })), 'Fri 29 Nov 2024, 17:40');
  assert.equal(dateWords(date('2024-11-29TEV', day, { type: 'time' })), 'Fri 29 Nov 2024, evening');
  assert.equal(
    dateWords(date('2019-10', { first: '2019-10-01', last: '2019-10-31' }, { mod: 'END' })),
    'the end of October 2019',
  );
  assert.equal(dateWords(date('2016', { first: '2016-01-01', last: '2016-12-31' })), '2016');
  assert.equal(dateWords(date('2024-W48', { first: '2024-11-25', last: '2024-12-01' })), 'Mon 25 Nov 2024 to Sun 1 Dec 2024');
  assert.equal(dateWords(date('P70D', null, { type: 'duration' })), '70 days');
  assert.equal(dateWords(date('PT1H', null, { type: 'duration' })), '1 hour');
  assert.equal(dateWords(date('P6M', null, { type: 'set' })), 'every 6 months');
  assert.equal(dateWords(date('XXXX-WXX-2', null, { type: 'set' })), 'every Tuesday');
  assert.equal(dateWords(date('PAST_REF')), 'some time in the past');
  assert.equal(dateWords(date(null)), 'no day yet');
});

test('counts read as words', () => {
  assert.equal(rangeWords({ low: 12, high: 12 }), '12');
  assert.equal(rangeWords({ low: 12, high: null }), '12 or more');
  assert.equal(rangeWords({ low: 0, high: 7 }), 'up to 7');
  assert.equal(rangeWords({ low: 1200, high: 1500 }), '1,200 to 1,500');
});

test('a long passage is cut on a word, never inside a character', () => {
  assert.equal(shorten('one two three four', 10), 'one two …');
  assert.equal(shorten('\ud83d\ude80\ud83d\ude80\ud83d\ude80', 3), '\ud83d\ude80 …');
});

test('the words around a mark stay on its line and are cut at blanks', () => {
  const text = 'First line\nThe old bridge over the river fell on Monday after three days of rain.';
  const start = text.indexOf('Monday');
  assert.deepEqual(surroundings(text, { start, end: start + 6 }, 16), {
    before: '… river fell on ',
    words: 'Monday',
    after: ' after three …',
  });
  assert.deepEqual(surroundings(text, { start: 11, end: 14 }), {
    before: '',
    words: 'The',
    after: ' old bridge over the river fell on …',
  });
});
