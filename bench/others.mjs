// Libraries that read part of what the engine reads.

import * as chrono from 'chrono-node';
import compromise from 'compromise';
import dates from 'compromise-dates';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

import { inTurn, kilobytes, print, times } from './measure.mjs';
import { ARTICLE, newsOf, PUBLISHED } from './texts.mjs';

const NOON = new Date(`${PUBLISHED}T12:00:00Z`);
const MEGABYTE = newsOf(1_000_000);

const withDates = compromise.extend(dates);
const wink = winkNLP(model);

export const CHRONO = ['chrono-node casual', (text) => chrono.en.casual.parse(text, NOON)];
export const COMPROMISE = ['compromise', (text) => compromise(text).topics().out('array'), 100_000];
const COMPROMISE_DATES = ['compromise with dates', (text) => withDates(text).dates({ today: PUBLISHED }).get()];
/** All that it annotates: sentences, parts of speech, entities, negation, sentiment, its own custom entities. */
const WINK = ['wink-nlp, all it can', (text) => wink.readDoc(text)];

/** Each in turn with the engine, which reads all kinds. */
export function printOthers(annotator) {
  const pairs = [CHRONO, COMPROMISE, COMPROMISE_DATES, WINK].map((other) => [other, ARTICLE]);
  const rows = [...pairs, [WINK, MEGABYTE]].map(([[title, action], text]) => {
    const [own, other] = inTurn([() => annotator.annotate(text, { published: PUBLISHED }), () => action(text)]);
    return [title, kilobytes(text), `${other.toFixed(1)} ms`, `${own.toFixed(1)} ms`, times(other / own)];
  });
  print('Beside others', [['', 'text', 'other', 'wiremark', 'faster'], ...rows]);
}
