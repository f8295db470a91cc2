// Figures in words: of rows, of incidents, of tolls; and what a house rule has made. Without a browser.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { load } from '../../js/node.js';
import { conventionsOf, conventionWords, ruleOf, tollRuleOf, USUAL } from '../../www/conventions.js';
import { claimWords, incidentWords, standingWords, tollWords } from '../../www/lists/claims.js';

const { annotate } = await load();

/** @param {string} text @param {object} [conventions] */
function read(text, conventions) {
  const article = annotate(text, { published: '2025-03-04', conventions });
  const figures = article.annotations.filter((mark) => mark.kind === 'casualty');
  return { text, article, figures, reading: { text, article } };
}

describe('a row', () => {
  for (const [text, ...claims] of [
    ['At least 12 people were killed in Homs, police said.', 'At least 12 people'],
    ['A bomb in Homs killed two and wounded five, police said.', 'killed two', 'wounded five'],
    ['Dozens of fighters from both sides were killed in Homs.', 'Dozens of fighters'],
  ]) {
    test(`is one passage of the article: ${text}`, () => {
      const { figures, reading } = read(text);
      const words = figures.map((figure) => claimWords(figure, reading));
      assert.deepEqual(words, claims);
      for (const claim of words) assert.ok(text.includes(claim));
    });
  }

  test('says why its number does not count', () => {
    const { figures, reading } = read(
      'At least 12 people were killed in Homs on Monday, including two children. Up to 20 people are feared dead. About 40 families fled.',
    );
    assert.deepEqual(
      figures.map((figure) => standingWords(figure, reading)),
      ['✓ counted', 'part of “At least 12”', 'feared', 'counted apart: no single persons'],
    );
  });
});

describe('the head of an incident', () => {
  const head = (/** @type {string} */ text) => {
    const { article, reading } = read(text);
    return article.incidents.map((incident) => incidentWords(incident, reading));
  };

  test('tells the tolls in the words of the article', () => {
    assert.deepEqual(head('At least 14 people were killed and 41 wounded in a blast in Homs on Monday.'), [
      'At least 14 people killed, 41 injured',
    ]);
  });

  test('tells numbers where the article tells several versions', () => {
    assert.deepEqual(head('Eleven people were killed in Homs, the mayor said. The ministry said 14 people were killed.'), [
      '11 to 14 killed',
    ]);
  });

  test('leaves out nobody, and tells what is no toll', () => {
    assert.deepEqual(head('Two people were killed in Homs on Monday. No officers were hurt.'), ['Two people killed']);
    assert.deepEqual(head('In 2012, three people were killed in Homs.'), ['Three people killed']);
    assert.deepEqual(head('Up to 20 people are feared dead in Homs.'), ['Up to 20 people feared killed']);
  });
});

test('a toll of several numbers tells each; one that the reader changed is told as a number', () => {
  const { article, figures, reading } = read('A bomb killed at least 12 fighters and four civilians in Homs on Monday.');
  const toll = { ...article.tolls[0], low: 16, best: 16, high: null, added: figures.map(({ id }) => id) };
  assert.equal(tollWords(toll, reading), 'at least 12 fighters and four civilians');
  const corrected = { ...article, annotations: article.annotations.map((mark) => ({ ...mark, review: 'edited' })) };
  assert.equal(tollWords(toll, { ...reading, article: corrected }), 'at least 16');
});

describe('house rules', () => {
  const TEXT = 'Dozens of people were killed in Homs. More than 40 were hurt. About 280 fled.';
  const rules = (/** @type {import('../../js/index.js').Conventions} */ given) => {
    const conventions = { ...USUAL, ...given };
    return read(TEXT, conventions).figures.map((figure) => ruleOf(figure, conventions));
  };

  test('are told of the numbers that they make, and of no others', () => {
    assert.deepEqual(rules({}), ['', '', '']);
    assert.deepEqual(rules({ dozens: 24 }), ['dozens: 24 by house rule', '', '']);
    assert.deepEqual(rules({ moreThan: 'stated' }), ['', 'more than: 40 by house rule', '']);
    assert.deepEqual(rules({ about: 'stated' }), ['', '', 'about: 280 alone by house rule']);
    const { figures } = read(TEXT, { dozens: 24 });
    const edited = /** @type {any} */ ({ ...figures[0], review: 'edited' });
    assert.equal(ruleOf(edited, { ...USUAL, dozens: 24 }), '', 'the reader has given the number');
  });

  test('are told of the tolls that they make', () => {
    const text = 'Eleven people were killed in Homs, the mayor said. The ministry said 14 people were killed.';
    for (const [rivals, best, words] of [
      ['first', 11, ''],
      ['highest', 14, 'the highest version by house rule'],
      ['lowest', 11, ''],
      ['last', 14, 'the last version by house rule'],
    ]) {
      const { article } = read(text, { rivals });
      assert.equal(article.tolls[0].best, best);
      assert.equal(tollRuleOf(article.tolls[0], article, /** @type {any} */ ({ ...USUAL, rivals })), words);
    }
  });

  test('are read from settings and written as the command line takes them', () => {
    assert.deepEqual(conventionsOf({}), USUAL);
    const given = conventionsOf({ dozens: '24', moreThan: 'stated', about: 'tenth', rivals: 'last' });
    assert.deepEqual(given, { dozens: 24, moreThan: 'stated', about: 'tenth', rivals: 'last' });
    assert.equal(conventionWords(given), 'dozens=24, moreThan=stated, about=tenth, rivals=last');
  });
});
