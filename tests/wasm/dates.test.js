// Days of TIMEX3 values that no text holds: what a reader types in as a correction.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { forEachAnnotator } from './annotators.js';

forEachAnnotator('days of values', (engine) => {
  test('names first and last day', async () => {
    assert.deepEqual(await engine.call('daysOf', '2024-W48'), { first: '2024-11-25', last: '2024-12-01' });
    assert.deepEqual(await engine.call('daysOf', '2024-02-29TMO'), { first: '2024-02-29', last: '2024-02-29' });
    for (const value of ['P3D', 'PAST_REF', 'BC0044', '2023-02-29', 'Friday', '']) {
      assert.equal(await engine.call('daysOf', value), null, value);
    }
  });

  test('moves a date along with another', async () => {
    assert.deepEqual(await engine.call('moveDate', '2024-W52-WE', '2024-12-26', '2025-01-02'), {
      value: '2025-W01-WE',
      days: { first: '2025-01-04', last: '2025-01-05' },
    });
    for (const [value, from, to] of [
      ['2024-SU', '2024-05-07', '2024-01-02'],
      ['2024-05-08', '2024-05-07', '2024-W10'],
      ['2024-05-08', '2024-05-07', ''],
    ]) {
      assert.equal(await engine.call('moveDate', value, from, to), null, value);
    }
  });

  for (const [name, values, message] of [
    ['daysOf', [2024], /^value: expected a string, but found number$/],
    ['moveDate', [null, '2024', '2024'], /^value: expected a string, but found null$/],
    ['moveDate', ['2024', undefined, '2024'], /^from: expected a string, but found undefined$/],
    ['moveDate', ['2024', '2024', {}], /^to: expected a string, but found object$/],
  ]) {
    test(`${name} refuses ${JSON.stringify(values)}`, async () => {
      await assert.rejects(engine.call(name, ...values), (error) => error instanceof TypeError && message.test(error.message));
    });
  }
});
