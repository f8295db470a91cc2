// Figures as they are after corrections, added up: the same sums as the engine's own.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { forEachAnnotator } from './annotators.js';

/** Articles of ours, and one in which rivals, parts, background and people hit by a weapon meet. */
const ARTICLES = ['../articles', '../../www/examples'].flatMap((folder) => {
  const url = new URL(`${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, url), 'utf8'));
});
const SHOOTING = [
  'Five people were shot in Varda on Monday, police said. Two of them died.',
  'The hospital spoke of three dead, including a girl. About 40 families fled.',
  'In 2012, 30 people were killed in a fire there.',
].join('\n\n');

const figuresOf = ({ annotations }) => annotations.filter(({ kind }) => kind === 'casualty');
const tollsOf = ({ incidents, tolls }) => ({ incidents: incidents.map((incident) => incident.tolls), tolls });

/** A figure that adds up. */
const FIGURE = {
  id: 7,
  outcome: 'killed',
  count: { low: 12, best: 12, high: null, unit: 'person' },
  standing: 'counted',
  of: null,
  incident: 0,
  struck: false,
};
const INCIDENTS = [{ background: false }];
const withCount = (count) => [[{ ...FIGURE, count: { ...FIGURE.count, ...count } }], INCIDENTS];
const withFields = (fields) => [[{ ...FIGURE, ...fields }], INCIDENTS];

const MALFORMED = [
  [['all of them', INCIDENTS], TypeError, /^figures: expected an array, but found string$/],
  [[[FIGURE, null], INCIDENTS], TypeError, /^figures\[1\]: expected an object, but found null$/],
  [[[FIGURE]], TypeError, /^incidents: expected an array, but found undefined$/],
  [[[FIGURE], [{}]], TypeError, /^incidents\[0\]\.background: expected true or false, but found undefined$/],
  [withFields({ id: '7' }), TypeError, /^figures\[0\]\.id: expected a whole number, but found string$/],
  [[[FIGURE, FIGURE], INCIDENTS], RangeError, /^figures\[1\]\.id: expected an id of its own, but found 7$/],
  [withFields({ id: 2 ** 40 }), RangeError, /^figures\[0\]\.id: expected an id of an article, but found 1099511627776$/],
  [withFields({ outcome: 'dead' }), RangeError, /^figures\[0\]\.outcome: expected "killed" or .*, but found "dead"$/],
  [withFields({ outcome: 3 }), TypeError, /^figures\[0\]\.outcome: expected a string, but found number$/],
  [withFields({ standing: 'stated' }), RangeError, /^figures\[0\]\.standing: expected "counted" or .*, but found "stated"$/],
  [withFields({ of: 8 }), RangeError, /^figures\[0\]\.of: expected the id of one of the figures, but found 8$/],
  [withFields({ of: undefined }), TypeError, /^figures\[0\]\.of: expected a whole number, but found undefined$/],
  [withFields({ incident: 1 }), RangeError, /^figures\[0\]\.incident: expected the place of one of the incidents, but found 1$/],
  [withFields({ incident: -1 }), RangeError, /^figures\[0\]\.incident: expected a whole number, but found -1$/],
  [withFields({ struck: 'no' }), TypeError, /^figures\[0\]\.struck: expected true or false, but found string$/],
  [withFields({ count: 12 }), TypeError, /^figures\[0\]\.count: expected an object, but found number$/],
  [withCount({ low: 1.5 }), RangeError, /^figures\[0\]\.count\.low: expected a whole number, but found 1\.5$/],
  [withCount({ best: Number.NaN }), RangeError, /^figures\[0\]\.count\.best: expected a whole number, but found NaN$/],
  [withCount({ high: '20' }), TypeError, /^figures\[0\]\.count\.high: expected a whole number, but found string$/],
  [withCount({ unit: 'people' }), RangeError, /^figures\[0\]\.count\.unit: expected "person" or .*, but found "people"$/],
  [[[FIGURE], INCIDENTS, 'highest'], TypeError, /^conventions: expected an object, but found string$/],
  [[[FIGURE], INCIDENTS, { rivals: 'best' }], RangeError, /^conventions\.rivals: expected "first" or .*, but found "best"$/],
];

forEachAnnotator('sums', (engine) => {
  test('figures as they were read add up to the tolls of their article', async () => {
    assert.ok(ARTICLES.length > 5);
    for (const text of [...ARTICLES, SHOOTING]) {
      for (const rivals of ['first', 'highest', 'lowest', 'last']) {
        const article = await engine.call('annotate', text, { conventions: { rivals } });
        const sums = await engine.call('addUp', figuresOf(article), article.incidents, { rivals });
        assert.deepEqual(sums, tollsOf(article), `${rivals}: ${text.slice(0, 60)}`);
      }
    }
  });

  test('people hit by a weapon are told apart, and those of them who died are not injured', async () => {
    const article = await engine.call('annotate', 'Five people were shot in Varda on Monday, police said. Two of them died.');
    const [shot, dead] = figuresOf(article);
    assert.deepEqual([shot.struck, dead.struck], [true, false]);
    const best = ({ tolls }) => tolls.map((toll) => [toll.outcome, toll.best]);
    assert.deepEqual(best(article), [
      ['killed', 2],
      ['injured', 3],
    ]);
    const sums = await engine.call('addUp', [{ ...shot, struck: false }, dead], article.incidents);
    assert.deepEqual(best(sums).at(-1), ['injured', 5]);
  });

  test('counted figures are added, rivals widen, background incidents do not count in the whole', async () => {
    const figures = [
      FIGURE,
      { ...FIGURE, id: 9, standing: 'rival', of: 7, count: { low: 14, best: 14, high: 14, unit: 'person' } },
      { ...FIGURE, id: 3, incident: 1, count: { low: 2, best: 2, high: 2, unit: 'person' } },
      { ...FIGURE, id: 4, incident: 1, count: { low: 6, best: 6, high: 6, unit: 'family' } },
      { ...FIGURE, id: 5, incident: 2 },
    ];
    const incidents = [{ background: false }, { background: false }, { background: true }];
    const toll = { outcome: 'killed', low: 12, best: 14, high: null, figures: [7, 9], added: [7] };
    const two = { outcome: 'killed', low: 2, best: 2, high: 2, figures: [3], added: [3] };
    assert.deepEqual(await engine.call('addUp', figures, incidents, { rivals: 'last' }), {
      incidents: [[toll], [two], [{ ...toll, best: 12, figures: [5], added: [5] }]],
      tolls: [{ ...toll, low: 14, best: 16, figures: [7, 9, 3], added: [7, 3] }],
    });
    assert.deepEqual(await engine.call('addUp', [], []), { incidents: [], tolls: [] });
  });

  for (const [values, type, message] of MALFORMED) {
    test(`refuses ${message.source}`, async () => {
      await assert.rejects(engine.call('addUp', ...values), (error) => {
        assert.ok(error instanceof type, `${error.name} is a ${type.name}`);
        assert.match(error.message, message);
        return true;
      });
    });
  }
});
