// The reader's corrections as data: drafts, history, anchors, and what they make of an article. Without a browser.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { load } from '../../js/node.js';
import { fieldsForNew } from '../../www/correct/additions.js';
import { fieldsOf, outcomeOf } from '../../www/correct/fields.js';
import { createCalendar } from '../../www/engine/calendar.js';
import { joinParts, NOTHING_READ } from '../../www/engine/parts.js';
import { sturdy } from '../../www/engine/sturdy.js';
import { anchorMover, anchorOf, locate } from '../../www/review/anchor.js';
import { review } from '../../www/review/apply.js';
import { isVersion, newDraft, withEdits, withoutEdits, withText } from '../../www/review/draft.js';
import { otherReadings, valueOfDays } from '../../www/review/days.js';
import * as edit from '../../www/review/edits.js';
import { segmentsOf } from '../../js/segments.js';
import { readRecord, recordOf } from '../../www/review/record.js';
import { tagMoved } from '../../www/review/moves.js';
import { createSession } from '../../www/review/session.js';
import { withDetail } from '../../www/text/details.js';

const TEXT =
  'Flood in Varda\n\nAt least 12 people died in Varda on Monday, said Mayor Ada Brook. Two of them were children. ' +
  '"We lost friends," Brook said. Later the police spoke of 14 dead.\n\nA. Brook will visit Monday.';

const at = (words, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const mark = (kind, words, rest = {}, from = 0) => ({ ...at(words, from), kind, confidence: 'high', rule: 'test', ...rest });
const count = (low, high = low, rest = {}) => ({
  low,
  high,
  best: low,
  bound: 'exact',
  unit: 'person',
  text: String(low),
  ...rest,
});
const figure = (words, n, rest = {}) =>
  mark('casualty', words, {
    outcome: 'killed',
    count: count(n),
    victims: { span: null, text: null, groups: [], persons: [] },
    by: null,
    trigger: null,
    partOf: null,
    source: null,
    status: 'stated',
    incident: 0,
    standing: 'counted',
    of: null,
    struck: false,
    cumulative: false,
    date: null,
    place: null,
    cause: null,
    ...rest,
  });

const TOLL = { outcome: 'killed', low: 12, best: 12, high: null, figures: [1, 8], added: [1] };

/** An article as the engine gives it: ids are places, segments tile the text. */
function reading() {
  const body = TEXT.indexOf('At least');
  const annotations = [
    mark('entity', 'Varda', { entity: 0, type: 'place' }),
    figure('At least 12', 12, { count: count(12, null, { bound: 'at least' }), date: 3, place: 2 }),
    mark('entity', 'Varda', { entity: 0, type: 'place' }, body),
    mark('date', 'Monday', { type: 'date', value: '2025-03-03', days: null, anchor: 'published' }),
    mark('entity', 'Ada Brook', { entity: 1, type: 'person' }),
    figure('Two of them', 2, { partOf: 1, standing: 'part', of: 1 }),
    mark('quote', '"We lost friends,"', {
      form: 'direct',
      content: [at('We lost friends,')],
      cue: null,
      speaker: { span: at('Brook said'), entity: 1, name: 'Ada Brook', how: 'named' },
    }),
    mark('entity', 'Brook', { entity: 1, type: 'person' }, TEXT.indexOf('Brook said')),
    figure('14', 14, { standing: 'rival', of: 1, source: { span: at('the police'), entity: null, name: 'the police' } }),
    mark('entity', 'A. Brook', { entity: 2, type: 'person' }),
    mark('date', 'Monday', { type: 'date', value: null, days: null, anchor: 3 }, TEXT.indexOf('visit')),
  ].map((annotation, id) => ({ ...annotation, id }));
  return /** @type {any} */ ({
    published: { day: '2025-03-04', from: 'option' },
    english: true,
    language: null,
    blocks: [],
    sentences: [],
    entities: [
      { id: 0, type: 'place', name: 'Varda', mentions: [0, 2], place: { country: 'XX' } },
      { id: 1, type: 'person', name: 'Ada Brook', mentions: [4, 7], role: 'Mayor' },
      { id: 2, type: 'person', name: 'A. Brook', mentions: [9] },
    ],
    annotations,
    incidents: [
      { id: 0, figures: [1, 5, 8], date: 3, place: 2, days: null, cause: null, by: null, background: false, tolls: [TOLL] },
    ],
    tolls: [TOLL],
    segments: segmentsOf(annotations, TEXT.length),
  });
}

const anchor = (id) => edit.anchorOfMark(TEXT, reading(), reading().annotations[id]);
const annotator = await load();
const sum = (figures, incidents) => annotator.addUp(figures, incidents);
const reviewed = (...edits) => review(TEXT, reading(), edits, { sum });
const words = ({ start, end }, text = TEXT) => text.slice(start, end);

/** What holds of every article: ids are places, references lead somewhere, segments tile the text and agree with the marks. */
function assertWhole(article, text) {
  article.annotations.forEach((annotation, index) => {
    assert.equal(annotation.id, index);
    assert.ok(annotation.start < annotation.end && annotation.end <= text.length);
    const before = article.annotations[index - 1];
    if (before) assert.ok(before.start < annotation.start || (before.start === annotation.start && before.end >= annotation.end));
    if (annotation.kind === 'entity') assert.ok(article.entities[annotation.entity].mentions.includes(index));
    if (annotation.kind === 'casualty') {
      for (const id of [annotation.partOf, annotation.date, annotation.place]) assert.ok(id === null || article.annotations[id]);
    }
    if (typeof annotation.anchor === 'number') assert.equal(article.annotations[annotation.anchor].kind, 'date');
    assert.ok(['auto', 'accepted', 'edited', 'added'].includes(annotation.review));
  });
  article.entities.forEach((entity, index) => {
    assert.equal(entity.id, index);
    assert.ok(entity.mentions.length > 0);
    for (const id of entity.mentions) assert.equal(article.annotations[id].entity, index);
  });
  for (const toll of article.tolls) for (const id of toll.figures) assert.equal(article.annotations[id].outcome, toll.outcome);
  let end = 0;
  for (const segment of article.segments) {
    assert.equal(segment.start, end);
    end = segment.end;
    const over = article.annotations.filter((annotation) => annotation.start < segment.end && segment.start < annotation.end);
    assert.deepEqual(
      [...segment.annotations].sort((a, b) => a - b),
      over.map(({ id }) => id),
    );
  }
  assert.equal(end, text.length);
}

describe('what corrections make of an article', () => {
  test("without corrections it is the reading, marked as the engine's", () => {
    const { article, orphans } = reviewed();
    assert.deepEqual(
      article.annotations.map(({ review: _, ...rest }) => rest),
      reading().annotations,
    );
    assert.ok(article.annotations.every((annotation) => annotation.review === 'auto'));
    assert.deepEqual(orphans, []);
  });

  test('the reading itself is not touched', () => {
    const article = reading();
    review(TEXT, article, [
      edit.reject(anchor(1)),
      edit.merge([anchor(4), anchor(9)], 'Brook'),
      edit.set(anchor(3), { value: '2025' }),
    ]);
    assert.deepEqual(article, reading());
  });

  test('an accepted mark says so and is otherwise as it was', () => {
    const { article } = reviewed(edit.accept(anchor(1)));
    assert.equal(article.annotations[1].review, 'accepted');
    assert.deepEqual(article.tolls, reading().tolls);
    assertWhole(article, TEXT);
  });

  test('a rejected figure leaves its toll and its parts', () => {
    const { article, rejected } = reviewed(edit.reject(anchor(8)));
    assertWhole(article, TEXT);
    assert.deepEqual(article.tolls, [{ ...TOLL, figures: [1] }]);
    const without = reviewed(edit.reject(anchor(1))).article;
    assertWhole(without, TEXT);
    assert.equal(without.annotations.find((annotation) => words(annotation) === 'Two of them').partOf, null);
    assert.deepEqual(
      without.tolls,
      [{ ...TOLL, low: 14, best: 14, high: 14, figures: [7], added: [7] }],
      'the other version counts',
    );
    assert.equal(words(rejected[0][0]), '14');
  });

  test('an accepted mark comes back after a rejection', () => {
    const { article, rejected } = reviewed(edit.reject(anchor(8)), edit.accept(anchor(8)));
    assert.equal(article.annotations.length, 11);
    assert.deepEqual(rejected, []);
  });

  test('an edited count goes into the toll', () => {
    const { article } = reviewed(edit.set(anchor(1), { count: { low: 13, best: 13, high: 13, bound: 'exact' } }));
    assert.deepEqual(article.tolls, [{ ...TOLL, low: 13, best: 13, high: 14 }]);
    assert.equal(article.annotations[1].review, 'edited');
  });

  test('a figure of another outcome changes the toll of both', () => {
    const { article } = reviewed(edit.set(anchor(8), { outcome: 'injured', source: 'Ada Brook' }));
    assert.deepEqual(
      article.tolls.map(({ outcome, best, high }) => [outcome, best, high]),
      [
        ['killed', 12, null],
        ['injured', 14, 14],
      ],
    );
    assert.equal(article.annotations[8].source.entity, 1);
    assertWhole(article, TEXT);
  });

  test('merged names are one, and the speaker has the new name', () => {
    const { article } = reviewed(edit.merge([anchor(4), anchor(9)], 'Ada Brook, mayor'));
    assertWhole(article, TEXT);
    assert.equal(article.entities.length, 2);
    assert.deepEqual(article.entities[1].mentions.length, 3);
    assert.equal(article.annotations.find(({ kind }) => kind === 'quote').speaker.name, 'Ada Brook, mayor');
  });

  test('a split mention takes the quote that names it along', () => {
    const { article } = reviewed(edit.split(anchor(7), 'Tom Brook'));
    assertWhole(article, TEXT);
    const { speaker } = article.annotations.find(({ kind }) => kind === 'quote');
    assert.equal(speaker.name, 'Tom Brook');
    assert.equal(article.entities[speaker.entity].name, 'Tom Brook');
    assert.deepEqual(article.entities[1].mentions.length, 1);
  });

  test('all mentions change their type together, some become an entity of their own', () => {
    const all = reviewed(edit.set(edit.anchorsOfEntity(TEXT, reading(), 0), { type: 'organization' })).article;
    assert.deepEqual([all.entities.length, all.entities[0].type, all.entities[0].place], [3, 'organization', undefined]);
    const one = reviewed(edit.set(anchor(0), { type: 'event', name: 'The Flood' })).article;
    assertWhole(one, TEXT);
    assert.deepEqual(
      one.entities.map(({ name }) => name),
      ['Varda', 'Ada Brook', 'A. Brook', 'The Flood'],
    );
  });

  test('a run of quotes gets its speaker', () => {
    const known = reviewed(edit.speaker(anchor(6), 'a. brook')).article.annotations[6].speaker;
    assert.deepEqual(known, { span: null, entity: 2, name: 'a. brook', how: 'named' });
    assert.equal(reviewed(edit.speaker(anchor(6), null)).article.annotations[6].speaker.how, 'unknown');
  });

  test('added marks join what is there', () => {
    const { article } = reviewed(
      edit.add(anchorOf(TEXT, at('Brook', TEXT.indexOf('Mayor')), 'entity'), 'entity', { type: 'person', name: 'ada brook' }),
      edit.add(anchorOf(TEXT, at('friends'), 'casualty'), 'casualty', {
        outcome: 'missing',
        count: { low: 3, best: 3, high: 3 },
      }),
      edit.add(anchorOf(TEXT, at('Later'), 'date'), 'date', {
        value: '2025-02',
        days: { first: '2025-02-01', last: '2025-02-28' },
      }),
    );
    assertWhole(article, TEXT);
    assert.equal(article.entities.length, 3);
    assert.equal(article.entities[1].mentions.length, 3);
    assert.deepEqual(article.annotations.find(({ value }) => value === '2025-02').days, {
      first: '2025-02-01',
      last: '2025-02-28',
    });
    assert.deepEqual(article.tolls.at(-1).outcome, 'missing');
    assert.equal(article.annotations.filter(({ review }) => review === 'added').length, 3);
  });

  test('corrections build on each other', () => {
    const wider = anchorOf(TEXT, at('At least 12 people'), 'casualty');
    const first = [edit.set(anchor(1), { span: wider })];
    const { article } = reviewed(...first);
    assertWhole(article, TEXT);
    const moved = article.annotations.find((annotation) => words(annotation) === 'At least 12 people');
    const second = edit.set(edit.anchorOfMark(TEXT, article, moved), { status: 'feared' });
    const { article: last, orphans } = reviewed(...first, second);
    assert.deepEqual(orphans, []);
    assert.equal(last.annotations.find((annotation) => words(annotation) === 'At least 12 people').status, 'feared');
  });

  test('what no longer fits is listed, with what is lost of it', () => {
    const text = TEXT.replace('A. Brook will visit Monday.', 'The end.');
    const article = reading();
    article.annotations = article.annotations.slice(0, 9);
    article.entities = article.entities.slice(0, 2);
    article.segments = segmentsOf(article.annotations, text.length);
    const unmarked = anchorOf(TEXT, at('friends'), 'entity');
    const { orphans } = review(text, article, [
      edit.merge([anchor(4), anchor(9)], 'Brook'),
      edit.accept(anchor(1)),
      edit.reject(unmarked),
      edit.accept(unmarked),
    ]);
    assert.deepEqual(
      orphans.map(({ index, reason, whole, lost }) => [index, reason, whole, lost.map(({ exact }) => exact)]),
      [
        [0, 'words', false, ['A. Brook']],
        [3, 'mark', true, ['friends']],
      ],
    );
  });
});

describe('what figures do in the toll once some are corrected', () => {
  const { annotate } = annotator;
  const STORY = [
    'At least 12 people were killed in a blast in Aleppo on Monday, including two children, police said. Nine people were hurt.',
    'The ministry said 14 people were killed. A doctor said 14 people were killed.',
    'In 2012, three people were killed in Homs. More than 600 people have died in such attacks since January.',
  ].join('\n\n');
  const read = annotate(STORY, { published: '2025-03-04' });
  const spot = (passage, nth = 0) => {
    let start = -1;
    for (let turn = 0; turn <= nth; turn++) start = STORY.indexOf(passage, start + 1);
    return anchorOf(STORY, { start, end: start + passage.length }, 'casualty');
  };
  /** Words, outcome where it is not the usual, standing, and the words of what it refers to. */
  const lines = ({ annotations }) =>
    annotations.flatMap((mark) => {
      if (mark.kind !== 'casualty') return [];
      const of = mark.of === null ? [] : [words(annotations[mark.of], STORY)];
      return [[words(mark, STORY), ...(mark.outcome === 'killed' ? [] : [mark.outcome]), mark.standing, ...of].join(' · ')];
    });
  const after = (...edits) => review(STORY, read, edits, { sum }).article;
  const usual = [
    'At least 12 · counted',
    'two · part · At least 12',
    'Nine · injured · counted',
    '14 · rival · At least 12',
    '14 · rival · At least 12',
    'three · background',
    'More than 600 · cumulative',
  ];
  const killed = ({ tolls }) =>
    tolls.filter(({ outcome }) => outcome === 'killed').map(({ low, best, high }) => [low, best, high]);

  test('nothing is corrected', () => {
    assert.deepEqual(lines(after()), usual);
    assert.deepEqual(after().tolls, read.tolls);
    assert.deepEqual(after().incidents, read.incidents);
    assert.deepEqual(after(edit.set(spot('Nine'), { source: 'the police' })).tolls, read.tolls);
  });

  test('the first that tells another version takes the place of one that is gone; parts go along', () => {
    for (const gone of [edit.reject(spot('At least 12')), edit.set(spot('At least 12'), { status: 'denied' })]) {
      const article = after(gone);
      assert.deepEqual(lines(article).slice(gone.do === 'reject' ? 0 : 1, -2), [
        gone.do === 'reject' ? 'two · part · 14' : 'two · part · At least 12',
        'Nine · injured · counted',
        '14 · counted',
        '14 · repeat · 14',
      ]);
      assert.deepEqual(killed(article), [[14, 14, 14]]);
      assert.deepEqual(article.incidents[0].tolls, article.tolls);
    }
  });

  test('parts count by themselves where nothing tells of the whole', () => {
    const gone = edit.reject([spot('At least 12'), spot('14'), spot('14', 1)]);
    assert.deepEqual(lines(after(gone))[0], 'two · counted');
    assert.deepEqual(killed(after(gone)), [[2, 2, 2]]);
    assert.deepEqual(lines(after(gone, edit.accept(spot('14'))))[0], 'two · part · 14');
    assert.deepEqual(lines(after(gone, edit.accept(gone.targets))), usual);
  });

  test('a figure that the reader gives another outcome, status or part stands as that', () => {
    const lineOf = (passage, fields) =>
      lines(after(edit.set(spot(passage), fields))).find((line) => line.startsWith(passage.split(' ')[0]));
    assert.equal(lineOf('14', { outcome: 'missing' }), '14 · missing · counted');
    assert.equal(lineOf('14', { outcome: 'injured', count: { low: 9, best: 9, high: 9 } }), '14 · injured · repeat · Nine');
    assert.equal(lineOf('Nine', { status: 'feared' }), 'Nine · injured · feared');
    assert.equal(lineOf('Nine', { cumulative: true }), 'Nine · injured · cumulative');
    assert.equal(lineOf('14', { partOf: spot('At least 12') }), '14 · part · At least 12');
    assert.equal(lineOf('two', { partOf: null }), 'two · counted');
    assert.equal(lineOf('More than 600', { cumulative: false }), 'More than 600 · counted');
    assert.equal(lineOf('three', { status: 'feared' }), 'three · feared');
    const back = [edit.set(spot('three'), { status: 'feared' }), edit.set(spot('three'), { status: 'stated' })];
    assert.deepEqual(lines(after(...back)), usual);
  });

  test('a number told again that is another one now is another version, and the other way round', () => {
    const count = (best) => ({ count: { low: best, best, high: best } });
    assert.equal(lines(after(edit.set(spot('14'), count(12))))[3], '14 · repeat · At least 12');
    const [gone, other] = [edit.reject(spot('At least 12')), edit.set(spot('14', 1), count(15))];
    assert.equal(lines(after(gone, other))[3], '14 · rival · 14');
    assert.deepEqual(killed(after(gone, other)), [[14, 14, 15]]);
  });

  test('a figure that the reader adds counts in the incident of its paragraph, unless it repeats what counts', () => {
    const added = (passage, best) =>
      after(edit.add(spot(passage), 'casualty', { outcome: 'killed', count: { low: best, best, high: best } }));
    assert.deepEqual(killed(added('A doctor', 3)), [[15, 15, null]]);
    assert.ok(lines(added('police', 12)).includes('police · repeat · At least 12'));
    assert.ok(lines(added('Homs', 3)).includes('Homs · background'));
  });

  test('in an article without figures it opens the incident', () => {
    const text = 'Police spoke of many victims in Homs.';
    const target = anchorOf(text, { start: 16, end: 20 }, 'casualty');
    const article = review(text, annotate(text), [edit.add(target, 'casualty', { count: { low: 3, best: 3, high: 3 } })], {
      sum,
    }).article;
    const [{ id }] = article.annotations.filter(({ kind }) => kind === 'casualty');
    assert.deepEqual(
      article.incidents.map(({ figures, background, tolls }) => [figures, background, tolls[0].best]),
      [[[id], false, 3]],
    );
  });

  test('a text read in parts adds up like any other', () => {
    const first = annotate(`${STORY}\n\n`);
    const whole = joinParts(first, annotate(STORY), STORY.length + 2);
    const figures = whole.annotations.filter(({ kind }) => kind === 'casualty');
    assert.equal(whole.incidents.length, 2 * first.incidents.length);
    const { incidents, tolls } = annotator.addUp(figures, whole.incidents);
    assert.deepEqual(
      incidents,
      whole.incidents.map((incident) => incident.tolls),
    );
    assert.deepEqual(whole.tolls, tolls);
    assert.equal(tolls[0].best, 2 * first.tolls[0].best);
  });

  test('an incident has the date and the place that the reader gives one of its figures', () => {
    const mention = (passage, kind) => ({ ...spot(passage), kind });
    const article = after(edit.set(spot('Nine'), { date: mention('2012', 'date'), place: mention('Homs', 'entity') }));
    const { date, place, days } = article.incidents[0];
    assert.deepEqual(
      [date, place].map((id) => words(article.annotations[id], STORY)),
      ['2012', 'Homs'],
    );
    assert.equal(days.first, '2012-01-01');
  });
});

describe('anchors', () => {
  const target = anchorOf(TEXT, at('14'), 'casualty');

  test('words keep their place, move, and are not mistaken for others', () => {
    assert.deepEqual(locate(TEXT, target), at('14'));
    const before = `New: 14 villages are cut off.\n\n${TEXT}`;
    assert.equal(locate(before, target).start, before.lastIndexOf('14'));
    assert.equal(locate(TEXT.replace('Later the police spoke of 14 dead.', 'There are 14 bridges.'), target), null);
    assert.equal(locate(TEXT.replace('14', '15'), target), null);
  });

  test('of several places that may be meant, none is taken', () => {
    const anchored = anchorOf('one 12 two', { start: 4, end: 6 }, 'casualty');
    assert.equal(locate('xx one 12 two, one 12 two', anchored), null);
    const long = 'a long enough passage to be known by itself';
    const text = `${long}. And more.`;
    const whole = anchorOf(text, { start: 0, end: long.length }, 'quote');
    assert.deepEqual(locate(`Something else\n${long}, again`, whole)?.start, 15);
    assert.equal(locate(`x ${long} x ${long} x`, whole), null);
  });

  test('they move along with typing elsewhere and keep their surroundings fresh', () => {
    const after = TEXT.replace('Later', 'Hours later');
    const moved = anchorMover(TEXT, after)(target);
    assert.equal(moved.start, target.start + 6);
    assert.equal(after.slice(moved.start, moved.end), '14');
    assert.ok(moved.prefix.includes('Hours later'));
  });

  test('a repeated word without other words stays where it is', () => {
    const text = 'no no no no no no no no no no no no no no no no no no no no no no no no no no no no no no no no';
    const middle = anchorOf(text, { start: 45, end: 47 }, 'entity');
    assert.deepEqual(locate(text, middle), { start: 45, end: 47 });
    const moved = anchorMover(text, `yes ${text}`)(middle);
    assert.deepEqual(locate(`yes ${text}`, moved), { start: 49, end: 51 });
  });
});

describe('drafts and history', () => {
  test('undo and redo go back and forth over everything, and say what', () => {
    let now = 0;
    const session = createSession({ now: () => now });
    const seen = [session.draft];
    const steps = [
      () => session.start({ text: TEXT }, 'new article'),
      () => session.change('publication date', withDetail('published', '2025-03-04')),
      () => session.edit(edit.reject(anchor(1))),
      () => session.edit(edit.merge([anchor(4), anchor(9)], 'Brook')),
      () => session.change('typing', withText(`${TEXT}!`), { merge: 'typing' }),
    ];
    for (const step of steps) {
      step();
      now += 5_000;
      seen.push(session.draft);
    }
    assert.equal(session.undoLabel, 'typing');
    for (const draft of [...seen].reverse().slice(1)) {
      assert.notEqual(session.undo(), '');
      assert.deepEqual(session.draft, draft);
    }
    assert.equal(session.undo(), '');
    for (const draft of seen.slice(1)) {
      session.redo();
      assert.deepEqual(session.draft, draft);
    }
    session.undo();
    assert.equal(session.undo(), 'merge of 2 names');
  });

  test('typing without a pause is one step; nothing changed is none', () => {
    let now = 0;
    const session = createSession({ now: () => now });
    for (const text of ['a', 'ab', 'abc']) {
      session.change('typing', withText(text), { merge: 'typing' });
      now += 100;
    }
    now += 3_000;
    session.change('typing', withText('abcd'), { merge: 'typing' });
    session.change('typing', withText('abcd'), { merge: 'typing' });
    session.undo();
    assert.equal(session.draft.text, 'abc');
    session.undo();
    assert.equal(session.draft.text, '');
  });

  test('each draft of the list has its own history', () => {
    const session = createSession();
    session.start({ text: 'first' });
    const [id] = session.add([{ text: 'second' }]);
    session.open(id);
    session.change('title', withDetail('title', 'Two'));
    session.open(session.drafts[0].id);
    assert.equal(session.undo(), 'new article');
    assert.deepEqual(
      session.drafts.map(({ text, title }) => [text, title]),
      [
        ['', ''],
        ['second', 'Two'],
      ],
    );
    session.remove(session.draft.id);
    assert.equal(session.draft.title, 'Two');
    session.remove(id);
    assert.equal(session.draft.text, '');
  });

  test('listeners are told what changed', () => {
    const session = createSession();
    /** @type {string[]} */
    const told = [];
    const stop = session.subscribe(({ how, label, before, draft }) => told.push(`${how} ${label} ${before.text}→${draft.text}`));
    session.start({ text: 'one' });
    session.undo();
    stop();
    session.redo();
    assert.deepEqual(told, ['start new article →one', 'undo new article one→']);
  });

  test('line ends are those of a text field', () => {
    assert.equal(newDraft({ text: 'a\r\nb\rc' }).text, 'a\nb\nc');
    assert.equal(withText('a\r\nb')(newDraft()).text, 'a\nb');
  });

  test('a correction taken back leaves the others', () => {
    const draft = withEdits(edit.accept(anchor(1)), edit.reject(anchor(2)))(newDraft({ text: TEXT }));
    assert.deepEqual(withoutEdits(0)(draft).edits, [edit.reject(anchor(2))]);
  });
});

describe('for any corrections and any change of the text', () => {
  /** A small generator of numbers, the same in each run. @param {number} seed */
  const random = (seed) => () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  const pick = (next, list) => list[Math.floor(next() * list.length)];

  function randomEdit(next, text, article) {
    const anchors = Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
      const start = Math.floor(next() * text.length);
      if (article.annotations.length === 0 || next() < 0.2) {
        return anchorOf(
          text,
          { start, end: start + 1 + Math.floor(next() * 12) },
          pick(next, ['entity', 'date', 'quote', 'casualty', 'text']),
        );
      }
      return edit.anchorOfMark(text, article, pick(next, article.annotations));
    });
    const fields = {
      name: pick(next, ['Brook', '', undefined]),
      type: pick(next, ['person', 'event', undefined]),
      value: pick(next, ['2025-03', null, undefined]),
      outcome: pick(next, ['injured', 'killed', undefined]),
      count: pick(next, [{ low: 5, best: 5, high: null }, undefined]),
      partOf: pick(next, [anchors[0], null, undefined]),
      date: pick(next, [anchors[0], null, undefined]),
      source: pick(next, ['the police', 'A. Brook', null, undefined]),
      span: pick(next, [undefined, undefined, anchorOf(text, { start: 3, end: 9 }, 'entity')]),
    };
    return pick(next, [
      () => edit.accept(anchors),
      () => edit.reject(anchors),
      () => edit.set(anchors, fields),
      () => edit.add(anchors, pick(next, ['entity', 'date', 'quote', 'casualty']), fields),
      () => edit.speaker(anchors, pick(next, ['A. Brook', 'Somebody', null])),
      () => edit.merge(anchors, 'One'),
      () => edit.split(anchors, 'Another'),
    ])();
  }

  test('the article stays whole', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const next = random(seed);
      const edits = [];
      for (let step = 0; step < 8; step++) {
        const { article } = reviewed(...edits);
        edits.push(randomEdit(next, TEXT, article));
        const { article: after, orphans } = reviewed(...edits);
        try {
          assertWhole(after, TEXT);
        } catch (error) {
          throw new Error(
            `seed ${seed}: ${JSON.stringify(edits.map(({ do: what, targets }) => [what, targets.map(({ kind, exact }) => `${kind} ${exact}`)]))}`,
            { cause: error },
          );
        }
        for (const { index } of orphans) assert.ok(edits[index]);
      }
    }
  });

  test('correction upon correction, taken back and made again, is the same as all at once', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const next = random(seed);
      const shared = reading();
      /** @type {any[]} */
      let edits = [];
      for (let step = 0; step < 12; step++) {
        const { article } = review(TEXT, shared, edits);
        edits = next() < 0.2 ? edits.slice(0, -1) : [...edits, randomEdit(next, TEXT, article)];
        assert.deepEqual(review(TEXT, shared, edits), review(TEXT, reading(), edits), `seed ${seed}, step ${step}`);
      }
      assert.deepEqual(shared, reading(), 'the reading itself is not touched');
    }
  });

  test('a text changed anywhere throws nothing, and changed back has lost nothing', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const next = random(seed);
      const edits = Array.from({ length: 5 }, () => randomEdit(next, TEXT, reading()));
      const session = createSession();
      session.start({ text: TEXT, edits });
      const first = session.draft;
      for (let step = 0; step < 3; step++) {
        const { text } = session.draft;
        const from = Math.floor(next() * text.length);
        const changed =
          text.slice(0, from) + pick(next, ['', 'x', ' and more ', TEXT]) + text.slice(from + Math.floor(next() * 40));
        session.change('typing', withText(changed));
        const { article, orphans } = review(changed, { ...NOTHING_READ }, session.draft.edits);
        assert.equal(session.draft.edits.length, edits.length);
        for (const orphan of orphans) assert.ok(orphan.lost.length > 0);
        for (const annotation of article.annotations) assert.ok(annotation.end <= changed.length);
      }
      while (session.draft !== first) assert.notEqual(session.undo(), '');
      assert.deepEqual(session.draft, first);
    }
  });
});

describe('another version of an article', () => {
  test('takes the corrections over; another article does not', () => {
    const session = createSession();
    session.start({ text: TEXT, title: 'Flood' });
    session.edit(edit.reject(anchor(8)));
    const update = TEXT.replace('Flood in Varda', 'Flood in Varda: what is known').replace('Monday.', 'Tuesday.');
    session.start({ text: update });
    assert.equal(session.draft.title, 'Flood');
    assert.equal(locate(update, session.draft.edits[0].targets[0])?.start, update.indexOf('14'));
    session.start({ text: 'The minister met a delegation in Paris and left on Friday for talks elsewhere.' });
    assert.deepEqual(session.draft.edits, []);
    session.undo();
    session.undo();
    assert.equal(session.draft.text, TEXT);
    assert.equal(session.draft.edits.length, 1);
  });

  test('is told by what both have in common', () => {
    assert.ok(isVersion(TEXT, `${TEXT}\n\nMore.`));
    assert.ok(isVersion(TEXT, TEXT.split('\n').reverse().join('\n')));
    assert.ok(!isVersion(TEXT, 'Something else altogether, which goes on for a while and says nothing.'));
    assert.ok(!isVersion(TEXT, ''));
  });
});

test('a correction that refers to what is gone is listed, and does the rest', () => {
  const place = anchorOf(`${TEXT} Elsewhere`, { start: TEXT.length + 1, end: TEXT.length + 10 }, 'entity');
  const { article, orphans } = reviewed(edit.set(anchor(8), { place, status: 'feared' }));
  assert.equal(article.annotations[8].status, 'feared');
  assert.deepEqual([orphans.length, orphans[0].whole, orphans[0].lost[0].exact], [1, false, 'Elsewhere']);
  assert.deepEqual(edit.withoutAnchors(orphans[0].edit, orphans[0].lost), edit.set(anchor(8), { status: 'feared' }));
});

/** The engine's calendar, as the page asks a worker for it. */
const engine = await load();
const calendar = {
  daysOf: async (value) => engine.daysOf(value),
  moveDate: async (value, from, to) => engine.moveDate(value, from, to),
};
const day = (date) => ({ first: date, last: date });
const onDay = (value) => ({ value, days: day(value) });

describe('dates read from a date that is corrected', () => {
  /** A reading in which the second date is read from the first. */
  const chained = (value = '2025-03-10') => {
    const article = reading();
    const [first, second] = [article.annotations[3], article.annotations[10]];
    first.days = day('2025-03-03');
    Object.assign(second, { value, days: value && day(value) });
    return article;
  };
  const datesOf = ({ article }) => article.annotations.filter(({ kind }) => kind === 'date');
  const moved = (value, from, to) => (from?.first && to?.first ? engine.moveDate(value, from.first, to.first) : null);
  const dates = (...edits) => datesOf(review(TEXT, chained(), edits, { moved }));
  const answers = () => new Promise((resolve) => setTimeout(resolve));

  test('say what they were; what the reader accepted before stays', () => {
    const [first, second] = dates(edit.set(anchor(3), onDay('2025-02-24')));
    assert.deepEqual(
      [first.value, second.value, second.was, second.review],
      ['2025-02-24', '2025-03-03', 'Mon 10 Mar 2025', 'auto'],
    );
    assert.deepEqual(second.days, day('2025-03-03'));
    assert.equal(dates(edit.accept(anchor(10)), edit.set(anchor(3), onDay('2025-02-24')))[1].value, '2025-03-10');
    const twice = dates(edit.set(anchor(3), onDay('2025-02-24')), edit.set(anchor(3), onDay('2025-03-03')))[1];
    assert.equal(twice.value, '2025-03-10');
  });

  test('are to be checked where nobody can tell, or where that date is rejected', () => {
    const [, unknown] = dates(edit.set(anchor(3), { value: null, days: null }));
    assert.deepEqual([unknown.value, unknown.confidence, unknown.unsettled], ['2025-03-10', 'low', true]);
    const [orphaned] = dates(edit.reject(anchor(3)));
    assert.deepEqual([orphaned.anchor, orphaned.confidence], ['none', 'low']);
    assert.equal(dates(edit.reject(anchor(3)), edit.accept(anchor(3)))[1].confidence, 'high', 'brought back, it is as it was');
  });

  test('move once the engine has answered', async () => {
    let answered = 0;
    const asked = createCalendar(calendar, () => answered++);
    const article = chained();
    const edits = [edit.set(anchor(3), onDay('2025-02-24'))];
    const before = review(TEXT, article, edits, { moved: asked.moved });
    assert.deepEqual([before.settled, datesOf(before)[1].value, datesOf(before)[1].confidence], [false, '2025-03-10', 'high']);
    await answers();
    assert.equal(answered, 1);
    const after = review(TEXT, article, edits, { moved: asked.moved });
    assert.deepEqual([after.settled, datesOf(after)[1].value], [true, '2025-03-03']);
    assert.deepEqual(datesOf(review(TEXT, chained(), edits, { moved: asked.moved })), datesOf(after), 'known from then on');
    assert.equal(answered, 1);
  });

  test('end where they belong when two corrections follow each other before the answer', async () => {
    const asked = createCalendar(calendar, () => {});
    const article = chained();
    const edits = [edit.set(anchor(3), onDay('2025-02-24'))];
    review(TEXT, article, edits, { moved: asked.moved });
    const both = [...edits, edit.set(anchor(3), onDay('2025-03-04'))];
    while (!review(TEXT, article, both, { moved: asked.moved }).settled) await answers();
    assert.equal(datesOf(review(TEXT, article, both, { moved: asked.moved }))[1].value, '2025-03-11');
  });

  test('are to be checked where the engine does not answer, or the date is no day any more', async () => {
    const dead = { ...calendar, moveDate: () => Promise.reject(new Error('gone')) };
    for (const [own, fields] of [
      [dead, onDay('2025-02-24')],
      [calendar, { value: '2025-W09', days: engine.daysOf('2025-W09') }],
      [calendar, { value: '2020', days: { first: null, last: '2020-12-31' } }],
    ]) {
      const asked = createCalendar(own, () => {});
      const article = chained();
      const edits = [edit.set(anchor(3), fields)];
      review(TEXT, article, edits, { moved: asked.moved });
      await answers();
      const { settled, ...result } = review(TEXT, article, edits, { moved: asked.moved });
      assert.deepEqual([settled, datesOf(result)[1].value, datesOf(result)[1].unsettled], [true, '2025-03-10', true]);
    }
  });
});

describe('days that a reader gives', () => {
  const saved = async (changes, own = calendar) => {
    const date = reading().annotations[3];
    const given = { text: TEXT, article: reading() };
    const values = Object.fromEntries(fieldsOf(date, given).map(({ name, value }) => [name, value]));
    const { edits, errors } = await outcomeOf(date, given, { ...values, ...changes }, own);
    return { fields: edits[0]?.fields, errors };
  };

  test('are corrections of the date, with its value', async () => {
    const week = { first: '2025-02-24', last: '2025-03-02' };
    assert.deepEqual((await saved({ value: ' 2025-W09' })).fields, { value: '2025-W09', days: week });
    assert.deepEqual((await saved({ value: '' })).fields, { value: null, days: null });
    assert.deepEqual((await saved({ value: 'BC0044' })).fields, { value: 'BC0044', days: null });
    assert.deepEqual((await saved({ last: '2025-03-02' })).fields, { value: '2025-03-02', days: day('2025-03-02') });
    assert.deepEqual((await saved({ ...week, type: 'time' })).fields, {
      value: '2025-02-24/2025-03-02',
      days: week,
      type: 'time',
    });
    assert.deepEqual(await saved({}), { fields: undefined, errors: {} });
  });

  test('are refused where there are none such, or the engine does not answer', async () => {
    const refused = async (changes, own) =>
      Object.entries((await saved(changes, own)).errors)
        .flat()
        .join(': ');
    assert.match(await refused({ value: '2025-W54' }), /^value: Write a day as 2024-11-29/);
    assert.equal(await refused({ first: '2025-02-30' }), 'first: There is no such day.');
    assert.equal(await refused({ first: '2025-03-02', last: '2025-03-01' }), 'last: The last day comes before the first.');
    const dead = { ...calendar, daysOf: () => Promise.reject(new Error('gone')) };
    assert.equal(await refused({ value: '2025' }, dead), 'value: The engine did not answer. Save again.');
  });

  test('are those of a new mark whose words are a value', async () => {
    const text = 'In 2025-02 and in May';
    const fields = (words) =>
      fieldsForNew('date', text, { start: text.indexOf(words), end: text.indexOf(words) + words.length }, calendar);
    assert.deepEqual(await fields('2025-02'), {
      type: 'date',
      value: '2025-02',
      days: { first: '2025-02-01', last: '2025-02-28' },
    });
    for (const words of ['May', '25-02', 'and']) assert.deepEqual(await fields(words), { type: 'date' });
  });

  test('make the shortest value', async () => {
    for (const [first, last, value] of [
      ['2025-03-03', '2025-03-03', '2025-03-03'],
      ['2024-02-01', '2024-02-29', '2024-02'],
      ['2024-01-01', '2024-12-31', '2024'],
      ['2025-02-01', '2025-02-27', '2025-02-01/2025-02-27'],
      ['2024-12-31', '2025-01-01', '2024-12-31/2025-01-01'],
    ]) {
      assert.equal(await valueOfDays(first, last, calendar), value);
    }
  });

  const others = async (words, value, rest = {}) => {
    const date = /** @type {any} */ ({ type: 'date', value, anchor: 'published', ...rest });
    return (await otherReadings(date, words, calendar)).map((other) => [other.value, other.days.first]);
  };

  test('may be those of the week before or after, of another year, or day and month changed about', async () => {
    assert.deepEqual(await others('Monday', '2025-03-03'), [
      ['2025-02-24', '2025-02-24'],
      ['2025-03-10', '2025-03-10'],
    ]);
    assert.deepEqual(await others('Monday morning', '2024-12-30TMO', { type: 'time' }), [
      ['2024-12-23TMO', '2024-12-23'],
      ['2025-01-06TMO', '2025-01-06'],
    ]);
    assert.deepEqual(await others('3 March', '2025-03-03'), [
      ['2024-03-03', '2024-03-03'],
      ['2026-03-03', '2026-03-03'],
    ]);
    assert.deepEqual(await others('in March', '2025-03'), [
      ['2024-03', '2024-03-01'],
      ['2026-03', '2026-03-01'],
    ]);
    assert.deepEqual(await others('03/04/2025', '2025-04-03', { anchor: 'none' }), [['2025-03-04', '2025-03-04']]);
  });

  test('are not offered where there are no such days, or the words say enough', async () => {
    assert.deepEqual(await others('February 29', '2024-02-29'), []);
    assert.deepEqual(await others('13/04/2025', '2025-04-13'), [], 'no thirteenth month');
    assert.deepEqual(await others('04/04/2025', '2025-04-04'), []);
    assert.deepEqual(await others('March 3, 2025', '2025-03-03'), []);
    assert.deepEqual(await others('Monday', '2025-03-03', { anchor: 'none' }), []);
    assert.deepEqual(await others('Monday', null), []);
    assert.deepEqual(await others('three days', 'P3D', { type: 'duration' }), []);
  });
});

test('dates that moved say what they were', () => {
  const after = reading();
  after.annotations[3] = { ...after.annotations[3], value: '2025-03-10', days: { first: '2025-03-10', last: '2025-03-10' } };
  const { article, moved } = tagMoved(after, reading());
  assert.deepEqual(moved, [3]);
  assert.equal(typeof article.annotations[3].was, 'string');
  assert.equal(tagMoved(reading(), reading()).moved.length, 0);
});

test('what was stored comes back as it was, and what is no draft does not', () => {
  const draft = withEdits(edit.reject(anchor(1)), edit.set(anchor(3), { value: '2025' }))(newDraft({ text: TEXT }));
  const record = structuredClone({ id: draft.id, position: 1, draft });
  assert.deepEqual(readRecord(record)?.history.present, draft, 'also what was stored without its steps');
  for (const other of [null, {}, { id: 'a' }, { id: 'a', draft: {} }, 7]) assert.equal(readRecord(other), null);
  const spoilt = structuredClone(record);
  Object.assign(spoilt.draft.edits[0], { targets: [{ exact: 1 }] });
  assert.equal(readRecord(spoilt)?.history.present.edits.length, 1);
});

/** What the store would give back of a session. @param {ReturnType<typeof createSession>} session */
const afterReload = (session) => {
  const restored = createSession();
  const kept = session.histories.map((history, position) => ({ id: history.present.id, position, history }));
  const read = kept.map((own) => readRecord(structuredClone(recordOf(own)))?.history);
  restored.restore(/** @type {any} */ (read), session.draft.id);
  return restored;
};

describe('steps that are stored', () => {
  const steps = [
    (session) => session.start({ text: TEXT, whole: `Menu ${TEXT}` }, 'new article'),
    (session) => session.edit(edit.reject(anchor(1))),
    (session) => session.edit(edit.merge([anchor(4), anchor(9)], 'Brook')),
    (session) => session.change('typing', withText(`${TEXT}!`), { merge: 'typing' }),
    (session) => session.start({ text: 'Another article altogether, which tells of something else.' }, 'opening of a.txt'),
    (session) => session.change('title', withDetail('title', 'Other')),
  ];

  test('undo and redo go on after a reload as they would have without', () => {
    const session = createSession();
    for (const step of steps) step(session);
    const restored = afterReload(session);
    const labels = () => [session, restored].map((own) => [own.draft, own.undoLabel, own.redoLabel, own.drafts.length]);
    for (const way of [
      'undo',
      'undo',
      'redo',
      'undo',
      'undo',
      'undo',
      'undo',
      'undo',
      'undo',
      'redo',
      'redo',
      'redo',
      'redo',
      'redo',
      'redo',
    ]) {
      const [wanted, got] = [session[way](), restored[way]()];
      assert.equal(got, wanted);
      const [before, after] = labels();
      assert.deepEqual(after, before);
    }
  });

  test('a text is stored once, however many steps have it, and old steps go where there are too many', () => {
    const session = createSession();
    session.start({ text: TEXT });
    for (let step = 0; step < 300; step++) session.edit(edit.accept(anchor(step % 11)));
    const [history] = session.histories;
    const record = JSON.stringify(recordOf({ id: 'a', position: 0, history }));
    assert.equal(record.split(JSON.stringify(TEXT.slice(0, 40)).slice(1, -1)).length - 1, 2, 'beside the draft, once');
    assert.equal(afterReload(session).histories[0].past.length, 100);
    const long = createSession();
    for (let step = 0; step < 8; step++) long.change('typing', withText(String(step).repeat(600_000)));
    assert.ok(afterReload(long).histories[0].past.length < 6);
    assert.equal(afterReload(long).draft.text, long.draft.text);
  });

  test('what is no step is left out', () => {
    const draft = newDraft({ text: TEXT });
    const past = [
      null,
      7,
      { label: 'x' },
      { label: 'y', draft: { text: 5 } },
      { label: 'z', draft: { text: 0 } },
      { joined: {} },
    ];
    const steps = { past, future: 'x', texts: [TEXT] };
    const read = readRecord({ id: 'a', draft, steps })?.history;
    assert.deepEqual(
      read?.past.map(({ label }) => label),
      ['z'],
    );
    assert.deepEqual(read?.future, []);
  });
});

describe('an article that comes in beside another', () => {
  const OTHER = 'The minister met a delegation in Paris and left on Friday for talks elsewhere.';

  test('leaves it in the list; undo goes back there, redo brings the new one again', () => {
    const session = createSession();
    session.start({ text: TEXT });
    session.edit(edit.reject(anchor(8)));
    const former = session.draft;
    session.start({ text: OTHER }, 'new article');
    assert.deepEqual(
      session.drafts.map(({ text }) => text),
      [TEXT, OTHER],
    );
    session.change('title', withDetail('title', 'Two'));
    assert.equal(session.undo(), 'title');
    assert.equal(session.undo(), 'new article');
    assert.equal(session.draft, former);
    assert.equal(session.drafts.length, 1);
    assert.equal(session.redo(), 'new article');
    assert.equal(session.redo(), 'title');
    assert.deepEqual(
      session.drafts.map(({ text, title }) => [text, title]),
      [
        [TEXT, ''],
        [OTHER, 'Two'],
      ],
    );
    session.open(former.id);
    assert.equal(session.undo(), 'removal of a figure', 'the former one has its own steps still');
  });

  test('takes the place of an empty page and of an example untouched; an empty page left is no article', () => {
    const session = createSession();
    session.start({ text: TEXT, example: true }, 'example');
    session.start({ text: OTHER });
    assert.equal(session.drafts.length, 1);
    session.start({}, 'new article');
    assert.equal(session.drafts.length, 2);
    session.open(session.drafts[0].id);
    assert.equal(session.drafts.length, 1);
  });

  test('removed from the list, it comes back with its steps', () => {
    const session = createSession();
    session.start({ text: TEXT });
    session.edit(edit.reject(anchor(8)));
    const back = session.remove(session.draft.id);
    assert.equal(session.draft.text, '');
    back();
    back();
    assert.deepEqual([session.draft.text, session.undoLabel], [TEXT, 'removal of a figure']);
    assert.equal(session.drafts.filter(({ text }) => text === TEXT).length, 1);
  });
});

describe('an engine whose worker dies', () => {
  const limits = { alive: 20, reading: 30, readingOfCharacter: 0 };
  const never = () => new Promise(() => {});
  const healthy = { annotate: async () => 'read', describeRule: async () => '', close() {} };

  /** Engines that are started one after the other. */
  async function run(...engines) {
    let started = 0;
    let restarts = 0;
    const start = sturdy(
      async () => /** @type {any} */ (engines[started++]),
      () => restarts++,
      limits,
    );
    const engine = await start();
    const result = await engine.annotate('').catch((error) => error.message);
    return { result, started, restarts };
  }

  test('is replaced and asked again, once', async () => {
    const crashed = { ...healthy, annotate: async () => Promise.reject(new Error('the worker failed')) };
    const hung = { ...healthy, annotate: never };
    const gone = { ...healthy, annotate: never, describeRule: never };
    assert.deepEqual(await run(healthy), { result: 'read', started: 1, restarts: 0 });
    for (const dead of [crashed, hung, gone]) {
      assert.deepEqual(await run(dead, healthy), { result: 'read', started: 2, restarts: 1 });
    }
    assert.deepEqual(await run(crashed, crashed), { result: 'the worker failed', started: 2, restarts: 0 });
  });

  test('is replaced for a small question too; one that is at work is given time', async () => {
    const days = { first: '2025-01-01', last: '2025-01-01' };
    const asked = { ...healthy, daysOf: async () => days, moveDate: async () => null };
    const ask = async (...engines) => {
      let started = 0;
      const start = sturdy(
        async () => /** @type {any} */ (engines[started++]),
        () => {},
        limits,
      );
      return { engine: await start(), count: () => started };
    };
    for (const dead of [
      { ...asked, daysOf: never },
      { ...asked, daysOf: async () => Promise.reject(new Error('gone')) },
    ]) {
      const { engine, count } = await ask(dead, asked);
      assert.deepEqual([await engine.daysOf('2025-01-01'), count()], [days, 2]);
    }
    const late = (answer) => new Promise((resolve) => setTimeout(() => resolve(answer), 2 * limits.alive));
    const busy = { ...asked, annotate: () => late('read'), daysOf: () => late(days) };
    const { engine, count } = await ask(busy, asked);
    const patient = sturdy(
      async () => /** @type {any} */ (busy),
      () => {},
      { ...limits, reading: 1_000 },
    );
    const worker = await patient();
    assert.deepEqual(await Promise.all([worker.annotate(''), worker.daysOf('2025-01-01')]), ['read', days]);
    assert.deepEqual(await Promise.all([engine.daysOf(''), engine.moveDate('', '', '')]), [days, null]);
    assert.equal(count(), 2, 'two that find it gone start one in its place');
  });

  test('is not replaced because of a wrong question', async () => {
    const strict = { ...healthy, annotate: async () => Promise.reject(new RangeError('published')) };
    assert.deepEqual(await run(strict, healthy), { result: 'published', started: 1, restarts: 0 });
  });
});
