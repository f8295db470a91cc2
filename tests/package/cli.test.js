// The command line.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { ARTICLE } from '../wasm/article.js';
import { exit, start, wiremark } from './run.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'wiremark-cli-'));
after(() => rmSync(FOLDER, { recursive: true }));

/** Writes a file; gives its path. */
function file(name, content) {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

const jsonl = (...values) => values.map((value) => `${JSON.stringify(value)}\n`).join('');
const lines = (text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('--help says what there is, on standard output', async () => {
  const { status, stdout, stderr } = await wiremark(['--help']);
  assert.deepEqual([status, stderr], [0, '']);
  for (const option of ['--published', '--kinds', '--conventions', '--format', '--jsonl', '--version'])
    assert.match(stdout, new RegExp(option));
});

test('--version', async () => {
  assert.match((await wiremark(['--version'])).stdout, /^wiremark \d+\.\d+\.\d+ \(model names-1\)\n$/);
});

test('a report for a person', async () => {
  const { status, stdout, stderr } = await wiremark(['--published', '2024-11-29', file('article.txt', ARTICLE)]);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /Published\s+2024-11-29/);
  assert.match(stdout, /Damascus/);
  assert.match(stdout, /Álvarez/);
  assert.match(stdout, /killed/);
});

test('the report has no colour when it is not for a terminal', async () => {
  assert.ok(!(await wiremark([file('plain.txt', ARTICLE)])).stdout.includes('\u001b'));
});

test('the report passes no control characters of the article on to the terminal', async () => {
  const { stdout } = await wiremark([], { input: 'Police in Aleppo\u001b[31m said “we\u0007 are ready,” on Friday.' });
  assert.ok([...stdout].every((character) => character === '\n' || character >= ' '));
});

test('standard input, without a file or with -', async () => {
  const expected = await wiremark(['--format', 'json', file('same.txt', ARTICLE)]);
  assert.deepEqual(await wiremark(['--format', 'json'], { input: ARTICLE }), expected);
  assert.deepEqual(await wiremark(['--format', 'json', '-'], { input: ARTICLE }), expected);
});

test('--format json: offsets hold for the file as it is', async () => {
  const { stdout } = await wiremark(['--format', 'json', '--published', '2024-11-29', file('offsets.txt', ARTICLE)]);
  const article = JSON.parse(stdout);
  assert.deepEqual(article.published, { day: '2024-11-29', from: 'option' });
  assert.equal(article.segments.map(({ start, end }) => ARTICLE.slice(start, end)).join(''), ARTICLE);
});

test('--kinds', async () => {
  const { stdout } = await wiremark(['--format', 'json', '--kinds', 'date, casualty'], { input: ARTICLE });
  assert.deepEqual(new Set(JSON.parse(stdout).annotations.map((mark) => mark.kind)), new Set(['date', 'casualty']));
});

test('--conventions: numbers are recorded by house rules, and the report says so', async () => {
  const input = 'Dozens of people were killed in Homs on Friday. More than 40 were hurt. Police spoke of 19 dead.';
  const best = async (...options) => {
    const { stdout } = await wiremark(['--format', 'json', ...options], { input });
    return JSON.parse(stdout).annotations.flatMap(({ count }) => count?.best ?? []);
  };
  assert.deepEqual(await best(), [12, 41, 19]);
  assert.deepEqual(await best('--conventions', 'dozens=24, moreThan=stated'), [24, 40, 19]);
  const { stdout } = await wiremark(['--conventions', 'dozens=24'], { input });
  assert.match(stdout, /^Recorded {3}by house rules: dozens=24$/m);
  assert.match(stdout, /killed 24 or more .*“Dozens”/);
});

for (const [list, message] of [
  ['dozens', /^wiremark: --conventions: expected NAME=VALUE, but found "dozens"$/m],
  ['dozens=12=24', /^wiremark: --conventions: expected NAME=VALUE, but found "dozens=12=24"$/m],
  ['dozen=24', /^wiremark: --conventions: there is no house rule "dozen"; available are dozens, moreThan, about, rivals$/m],
  ['dozens=13', /^wiremark: --conventions\.dozens: expected 12 or 24, but found 13$/m],
  ['dozens=many', /^wiremark: --conventions\.dozens: expected 12 or 24, but found NaN$/m],
  ['about=half', /^wiremark: --conventions\.about: expected "tenth" or "stated", but found "half"$/m],
]) {
  test(`--conventions refuses ${list}`, async () => {
    const { status, stdout, stderr } = await wiremark(['--conventions', list, file('refused.txt', ARTICLE)]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, message);
  });
}

test('several files: one article a line, and a file that cannot be read is named', async () => {
  const missing = join(FOLDER, 'missing.txt');
  const { status, stdout, stderr } = await wiremark([
    '--format',
    'json',
    file('a.txt', 'One.'),
    missing,
    FOLDER,
    file('b.txt', 'Two.'),
  ]);
  assert.equal(status, 1);
  assert.equal(lines(stdout).length, 2);
  assert.equal(stderr, `wiremark: ${missing}: there is no such file\nwiremark: ${FOLDER}: it is a folder\n`);
});

const MISTAKES = [
  [['--published', 'yesterday'], /--published: expected .*YYYY-MM-DD.*"yesterday"/],
  [['--published', '2023-02-29'], /--published: .*"2023-02-29"/],
  [['--kinds', 'dates'], /--kinds: expected "entity", .*"dates"/],
  [['--format', 'csv'], /--format: there is no format "csv"; available are text and json/],
  [['--jsonl', '--format', 'text'], /--jsonl writes JSON/],
  [['--colour'], /Unknown option '--colour'.*--help/],
  [['--published'], /--published.*argument missing.*--help/],
];

for (const [args, message] of MISTAKES) {
  test(`a command line that makes no sense: ${args.join(' ')}`, async () => {
    const { status, stdout, stderr } = await wiremark(args, { input: ARTICLE });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, message);
    assert.equal(stderr.split('\n').length, 2, stderr);
  });
}

test('--jsonl answers in order, each with its id', async () => {
  const requests = [
    { id: 'a', text: ARTICLE, published: '2024-11-29' },
    { id: 7, text: '' },
    { text: 'No id.' },
    { id: { x: [1] }, text: 'x' },
  ];
  const { status, stdout, stderr } = await wiremark(['--jsonl'], { input: jsonl(...requests) });
  assert.deepEqual([status, stderr], [0, '']);
  const answers = lines(stdout);
  assert.deepEqual(
    answers.map((answer) => answer.id),
    ['a', 7, null, { x: [1] }],
  );
  assert.deepEqual(answers[0].published, { day: '2024-11-29', from: 'option' });
  assert.equal(answers[1].published, null);
});

test('--jsonl: a bad line is answered in its place, the stream goes on, the status is 1', async () => {
  const good = { id: 'good', text: 'The end.' };
  const input = [
    '{"id": 1, "text": ',
    '[]',
    'null',
    '{"id": 2}',
    '{"id": 3, "text": 5}',
    '{"id": 4, "text": "x", "published": "yesterday"}',
    '{"id": 5, "text": "x", "published": 20241129}',
    JSON.stringify(good),
  ].join('\n');
  const { status, stdout, stderr } = await wiremark(['--jsonl'], { input });
  assert.deepEqual([status, stderr], [1, '']);
  const answers = lines(stdout);
  assert.deepEqual(
    answers.map(({ id }) => id),
    [null, null, null, 2, 3, 4, 5, 'good'],
  );
  for (const answer of answers.slice(0, -1)) assert.deepEqual(Object.keys(answer), ['id', 'error']);
  assert.match(answers[2].error, /^line: expected an object/);
  assert.match(answers[3].error, /^text: expected a string, but found undefined/);
  assert.match(answers[5].error, /^published: .*"yesterday"/);
  assert.ok(!('error' in answers[7]));
});

test('--jsonl takes CRLF, empty lines, a byte order mark, and line separators inside text', async () => {
  const input = `\uFEFF{"id":1,"text":"a\u2028b\u0085c"}\r\n\r\n  \n{"id":2,"text":"x"}`;
  const { status, stdout } = await wiremark(['--jsonl'], { input });
  assert.equal(status, 0);
  assert.deepEqual(
    lines(stdout).map(({ id }) => id),
    [1, 2],
  );
});

test('--jsonl: options hold for all lines, a line’s own day goes first', async () => {
  const input = jsonl(
    { id: 1, text: 'On Friday.' },
    { id: 2, text: 'On Friday.', published: '2020-01-01' },
    { id: 3, text: 'On Friday.', published: null },
  );
  const { stdout } = await wiremark(['--jsonl', '--published', '2024-11-29', '--kinds', 'date'], { input });
  assert.deepEqual(
    lines(stdout).map(({ published }) => published.day),
    ['2024-11-29', '2020-01-01', '2024-11-29'],
  );
});

test('--jsonl reads files one after the other', async () => {
  const first = file('first.jsonl', jsonl({ id: 1, text: 'x' }));
  const second = file('second.jsonl', jsonl({ id: 2, text: 'x' }));
  const { status, stdout, stderr } = await wiremark(['--jsonl', first, join(FOLDER, 'no.jsonl'), second]);
  assert.equal(status, 1);
  assert.match(stderr, /no\.jsonl: there is no such file/);
  assert.deepEqual(
    lines(stdout).map(({ id }) => id),
    [1, 2],
  );
});

test('--jsonl answers each line before the next has come', { timeout: 20_000 }, async () => {
  const child = start(['--jsonl']);
  child.stdout.setEncoding('utf8');
  for (const id of [1, 2, 3]) {
    child.stdin.write(jsonl({ id, text: 'One line.' }));
    const answer = await new Promise((resolve) => child.stdout.once('data', resolve));
    assert.equal(JSON.parse(answer).id, id);
  }
  child.stdin.end();
  assert.equal(await exit(child), 0);
});

test('a reader that leaves early is no error', async () => {
  const child = start(['--jsonl']);
  child.stdin.on('error', () => {});
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  for (let id = 0; id < 2000; id++) child.stdin.write(jsonl({ id, text: 'A line that is answered at some length.' }));
  child.stdin.end();
  assert.deepEqual([await exit(child), stderr], [0, '']);
});
