// What crosses the boundary between JavaScript and the engine.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { forEachAnnotator } from './annotators.js';
import { ARTICLE, PUBLISHED } from './article.js';

/** @param {string} name @param {unknown} value */
const houseRule = (name, value) => ['', { conventions: { [name]: value } }];

const MALFORMED = [
  ['text is no string', [42], TypeError, /^text: expected a string, but found number$/],
  ['text is missing', [], TypeError, /^text: expected a string, but found undefined$/],
  ['options is no object', ['', 'yesterday'], TypeError, /^options: expected an object, but found string$/],
  ['options is null', ['', null], TypeError, /^options: expected an object, but found null$/],
  ['options is an array', ['', []], TypeError, /^options: expected an object, but found an array$/],
  ['published is a word', ['', { published: 'yesterday' }], RangeError, /^published: expected .*"YYYY-MM-DD".*"yesterday"/],
  ['published is no day', ['', { published: '2023-02-29' }], RangeError, /^published: .*"2023-02-29"/],
  [
    'published is a Date',
    ['', { published: new Date(0) }],
    TypeError,
    /^published: expected a string "YYYY-MM-DD", but found object$/,
  ],
  ['published is null', ['', { published: null }], TypeError, /^published: .*but found null$/],
  ['kinds is a string', ['', { kinds: 'date' }], TypeError, /^kinds: expected an array of strings, but found string$/],
  ['kinds holds a number', ['', { kinds: [1] }], TypeError, /^kinds: expected an array of strings/],
  ['conventions is null', ['', { conventions: null }], TypeError, /^conventions: expected an object, but found null$/],
  ['conventions is an array', ['', { conventions: [] }], TypeError, /^conventions: expected an object, but found an array$/],
  ['dozens is a word', houseRule('dozens', '12'), TypeError, /^conventions\.dozens: expected 12 or 24, but found string$/],
  ['dozens is another number', houseRule('dozens', 13), RangeError, /^conventions\.dozens: expected 12 or 24, but found 13$/],
  ['moreThan is a number', houseRule('moreThan', 41), TypeError, /^conventions\.moreThan: expected a string, but found number$/],
  [
    'moreThan is another word',
    houseRule('moreThan', '41'),
    RangeError,
    /^conventions\.moreThan: expected "next" or "stated", but found "41"$/,
  ],
  ['about is null', houseRule('about', null), TypeError, /^conventions\.about: expected a string, but found null$/],
  [
    'about is another word',
    houseRule('about', 'half'),
    RangeError,
    /^conventions\.about: expected "tenth" or "stated", but found "half"$/,
  ],
  [
    'rivals is another word',
    houseRule('rivals', 'best'),
    RangeError,
    /^conventions\.rivals: expected "first" or "highest" or "lowest" or "last", but found "best"$/,
  ],
  ['kinds holds an unknown kind', ['', { kinds: ['dates'] }], RangeError, /^kinds: expected "entity", .*"dates"/],
];

forEachAnnotator('annotate', (engine) => {
  for (const [title, values, type, message] of MALFORMED) {
    test(`refuses: ${title}`, async () => {
      await assert.rejects(engine.call('annotate', ...values), (error) => {
        assert.ok(error instanceof type, `${error.name} is a ${type.name}`);
        assert.match(error.message, message);
        return true;
      });
    });
  }

  test('stays usable after a refusal', async () => {
    await assert.rejects(engine.call('annotate', 42));
    assert.equal((await engine.call('annotate', 'The end.')).blocks.length, 1);
  });

  test('takes options that are undefined as not given', async () => {
    const article = await engine.call('annotate', ARTICLE, { published: undefined, kinds: undefined });
    assert.deepEqual(article, await engine.call('annotate', ARTICLE));
  });

  test('takes any string', async () => {
    for (const text of ['', ' ', '\uFEFF', '\uD800', '\uDC00\uD800', '\0', '🚨', '\r\n\r\n', 'é'.normalize('NFD')]) {
      const { segments } = await engine.call('annotate', text);
      assert.equal(segments.map(({ start, end }) => text.slice(start, end)).join(''), text);
    }
  });

  test('counts UTF-16 code units', async () => {
    const article = await engine.call('annotate', ARTICLE, { published: PUBLISHED });
    const { annotations, segments, blocks } = article;
    assert.ok(annotations.length > 0);
    for (const { start, end } of [...annotations, ...blocks]) {
      assert.match(ARTICLE.slice(start, end), /^\S(.*\S)?$/su);
      assert.ok(!splitsCharacter(ARTICLE, start) && !splitsCharacter(ARTICLE, end));
    }
    assert.equal(segments.map(({ start, end }) => ARTICLE.slice(start, end)).join(''), ARTICLE);
  });

  test('gives marks whose text is what they say', async () => {
    const { annotations } = await engine.call('annotate', ARTICLE, { published: PUBLISHED });
    const texts = (kind) => annotations.filter((mark) => mark.kind === kind).map(({ start, end }) => ARTICLE.slice(start, end));
    assert.ok(texts('date').includes('Friday'), texts('date').join());
    assert.ok(texts('entity').includes('Damascus'), texts('entity').join());
    assert.ok(
      texts('quote').some((text) => text.includes('😢')),
      texts('quote').join(),
    );
    assert.ok(texts('casualty').includes('at least 12'), texts('casualty').join());
    for (const figure of annotations.filter((mark) => mark.kind === 'casualty')) {
      assert.equal(figure.count.text, ARTICLE.slice(figure.start, figure.end));
      if (figure.victims.span)
        assert.equal(figure.victims.text, ARTICLE.slice(figure.victims.span.start, figure.victims.span.end));
    }
  });

  test('gives plain objects, null where nothing is known and no key where nothing is to be said', async () => {
    const article = await engine.call('annotate', ARTICLE);
    everyValue(article, (value, path) => {
      assert.notEqual(value, undefined, path);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        assert.equal(Object.getPrototypeOf(value), Object.prototype, path);
      }
    });
    for (const mark of article.annotations) {
      if ('furniture' in mark) assert.equal(mark.furniture, true);
      for (const key of NULLABLE[mark.kind]) assert.ok(key in mark, `${mark.kind}.${key}`);
    }
    const unresolved = await engine.call('annotate', 'They met on Friday.');
    assert.equal(unresolved.published, null);
    assert.equal(unresolved.annotations.find((mark) => mark.kind === 'date').value, null);
  });

  test('gives only the kinds asked for', async () => {
    for (const kind of ['entity', 'date', 'quote', 'casualty']) {
      const { annotations } = await engine.call('annotate', ARTICLE, { kinds: [kind] });
      assert.deepEqual([...new Set(annotations.map((mark) => mark.kind))], [kind]);
    }
    assert.deepEqual((await engine.call('annotate', ARTICLE, { kinds: [] })).annotations, []);
  });

  test('records numbers by the house rules', async () => {
    const text =
      'Dozens of people were killed in Varda on Monday. More than 40 were hurt. About 280 fled. Police spoke of 19 dead.';
    const counts = async (conventions) => {
      const { annotations } = await engine.call('annotate', text, { conventions });
      return annotations.flatMap(({ count }) => (count ? [[count.low, count.best, count.high]] : []));
    };
    const usual = [
      [12, 12, null],
      [41, 41, null],
      [252, 280, 308],
      [19, 19, 19],
    ];
    assert.deepEqual(await counts(undefined), usual);
    assert.deepEqual(await counts({}), usual);
    assert.deepEqual(await counts({ dozens: 12, moreThan: 'next', about: 'tenth', rivals: 'first' }), usual);
    assert.deepEqual(await counts({ dozens: 24 }), [[24, 24, null], ...usual.slice(1)]);
    assert.deepEqual((await counts({ moreThan: 'stated' }))[1], [40, 40, null]);
    assert.deepEqual((await counts({ about: 'stated' }))[2], [280, 280, 280]);
  });

  test('gives the same result each time', async () => {
    const options = { published: PUBLISHED };
    assert.deepEqual(await engine.call('annotate', ARTICLE, options), await engine.call('annotate', ARTICLE, options));
  });

  test('describes the rule of every mark', async () => {
    const { annotations } = await engine.call('annotate', ARTICLE, { published: PUBLISHED });
    for (const { rule } of annotations) assert.match(await engine.call('describeRule', rule), /\.$/, rule);
    assert.equal(await engine.call('describeRule', 'no.such.rule'), undefined);
    await assert.rejects(engine.call('describeRule', 7), /^TypeError: id: expected a string, but found number$/);
  });

  test('says which version it is', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.deepEqual({ ...engine.version }, { package: version, model: 'names-1' });
  });
});

/** Keys that are always there, whatever is known. */
const NULLABLE = {
  entity: [],
  date: ['value', 'days'],
  quote: ['cue', 'speaker'],
  casualty: ['trigger', 'partOf', 'source', 'date', 'place', 'cause', 'victims'],
};

/** Whether an offset lies between the two halves of a character. */
function splitsCharacter(text, offset) {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset)) && /[\uD800-\uDBFF]$/.test(text.slice(0, offset));
}

function everyValue(value, visit, path = 'article') {
  visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) everyValue(inner, visit, `${path}.${key}`);
}
