// The form of a mark: which fields it has, and which corrections follow from what the reader entered. Pure functions.

import { marksOfKind, markWords, quoteWords } from '../facts.js';
import { anchorOf } from '../review/anchor.js';
import { valueOfDays } from '../review/days.js';
import { anchorOfMark, anchorsOfEntity, set, speaker } from '../review/edits.js';
import {
  BOUNDS,
  DATE_TYPES,
  FORMS,
  GROUPS,
  LAYERS,
  MODIFIERS,
  OUTCOMES,
  STATUSES,
  dateWords,
  entriesOf,
  kindOf,
  plural,
  shorten,
} from '../words.js';
import { nearestWords, quoteRun, spanOfWords, speakerNames } from './relations.js';

/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../../js/index.js").Count} Count */
/** @typedef {import("../../js/index.js").DateExpression} DateExpression */
/** @typedef {import("../../js/index.js").EntityMention} EntityMention */
/** @typedef {import("../../js/index.js").Quote} Quote */
/** @typedef {import("../review/days.js").Calendar} Calendar */
/** @typedef {import("../review/edits.js").Edit} Edit */
/** @typedef {import("../review/edits.js").Fields} Fields */
/** @typedef {{ text: string, article: import("../../js/index.js").Article }} Reading */
/**
 * Values are strings: a switch is "yes" or "", several choices are joined by commas.
 * @typedef {{ name: string, label: string, control: "text" | "words" | "number" | "day" | "select" | "switch" | "choice" | "several",
 *   value: string, options?: [value: string, label: string][], list?: string[], hint?: string }} Field
 */
/** @typedef {Record<string, string>} Values */
/** @typedef {Record<string, string>} Errors A message for each field that cannot be taken. */
/** @typedef {{ edits: Edit[], errors: Errors }} Outcome */

/** The types of names, in the words of the legend. @type {[string, string][]} */
const ENTITY_TYPES = LAYERS.filter(({ id }) => kindOf(id) === 'entity').map(({ id, one }) => [id, one]);

/** What a form says of the words themselves. */
const WORDS_HINT = 'as they stand in the article; add or take away words at either end';

/** @param {Annotation} mark @param {Reading} reading @returns {Field[]} */
export function fieldsOf(mark, reading) {
  const own = { entity: entityFields, date: dateFields, quote: quoteFields, casualty: casualtyFields }[mark.kind](
    /** @type {any} */ (mark),
    reading,
  );
  const value = reading.text.slice(mark.start, mark.end);
  return [...own, { name: 'words', label: 'Marked words', control: 'words', value, hint: WORDS_HINT }];
}

/**
 * The corrections that the values ask for: only what changed.
 * @param {Annotation} mark @param {Reading} reading @param {Values} values @param {Calendar} calendar @returns {Promise<Outcome>}
 */
export async function outcomeOf(mark, reading, values, calendar) {
  const before = Object.fromEntries(fieldsOf(mark, reading).map(({ name, value }) => [name, value]));
  const changed = (/** @type {string[]} */ ...names) => names.some((name) => values[name].trim() !== before[name].trim());
  const own = await { entity: entityOutcome, date: dateOutcome, quote: quoteOutcome, casualty: casualtyOutcome }[mark.kind](
    /** @type {any} */ (mark),
    reading,
    values,
    changed,
    calendar,
  );
  return changed('words') ? withSpan(own, mark, reading, values.words) : own;
}

/** @param {Outcome} outcome @param {Annotation} mark @param {Reading} reading @param {string} words @returns {Outcome} */
function withSpan({ edits, errors }, mark, { text, article }, words) {
  const span = spanOfWords(text, mark, words.trim());
  if (!span) return { edits, errors: { ...errors, words: 'These words do not stand at this place in the article.' } };
  const move = set(anchorOfMark(text, article, mark), { span: anchorOf(text, span, mark.kind) });
  return { edits: [...edits, move], errors };
}

/** @param {EntityMention} mark @param {Reading} reading @returns {Field[]} */
function entityFields(mark, { article }) {
  const entity = article.entities[mark.entity];
  const count = entity?.mentions.length ?? 1;
  /** @type {Field[]} */
  const fields = [
    { name: 'name', label: 'Name', control: 'text', value: entity?.name ?? '' },
    { name: 'type', label: 'Type', control: 'select', value: mark.type, options: ENTITY_TYPES },
    {
      name: 'role',
      label: 'Role',
      control: 'text',
      value: entity?.role ?? '',
      hint: 'office or description, as “mayor of Lund”',
    },
  ];
  return count > 1 ? [...fields, scopeField(`all ${plural(count, 'mention')}`, 'only this one')] : fields;
}

/** @param {string} all @param {string} one @returns {Field} */
export const scopeField = (all, one) => ({
  name: 'scope',
  label: 'Change',
  control: 'choice',
  value: 'all',
  options: [
    ['all', all],
    ['one', one],
  ],
});

/** @typedef {(...names: string[]) => boolean} Changed */

/** @param {EntityMention} mark @param {Reading} reading @param {Values} values @param {Changed} changed @returns {Outcome} */
function entityOutcome(mark, { text, article }, values, changed) {
  const name = values.name.trim();
  if (!name) return { edits: [], errors: { name: 'A name is needed.' } };
  /** @type {Fields} */
  const fields = {};
  if (changed('name')) fields.name = name;
  if (changed('type')) fields.type = values.type;
  if (changed('role')) fields.role = values.role.trim() || null;
  if (Object.keys(fields).length === 0) return { edits: [], errors: {} };
  const targets = values.scope === 'one' ? anchorOfMark(text, article, mark) : anchorsOfEntity(text, article, mark.entity);
  return { edits: [set(targets, fields)], errors: {} };
}

/** @param {DateExpression} mark @returns {Field[]} */
function dateFields({ type, value, mod, days }) {
  return [
    { name: 'first', label: 'First day', control: 'day', value: days?.first ?? '' },
    {
      name: 'last',
      label: 'Last day',
      control: 'day',
      value: days?.last === days?.first ? '' : (days?.last ?? ''),
      hint: 'blank if it is one day',
    },
    { name: 'type', label: 'Kind', control: 'select', value: type, options: entriesOf(DATE_TYPES) },
    {
      name: 'mod',
      label: 'Modifier',
      control: 'select',
      value: mod ?? '',
      options: [['', 'as it stands'], ...entriesOf(MODIFIERS)],
    },
    {
      name: 'value',
      label: 'TIMEX3 value',
      control: 'text',
      value: value ?? '',
      hint: 'follows the days; for a length of time, as P3D for three days',
    },
  ];
}

/** @param {DateExpression} mark @param {Reading} reading @param {Values} values @param {Changed} changed @param {Calendar} calendar @returns {Promise<Outcome>} */
async function dateOutcome(mark, { text, article }, values, changed, calendar) {
  const given = await givenDate(values, changed, calendar).catch(() => ({
    errors: { value: 'The engine did not answer. Save again.' },
  }));
  if ('errors' in given) return { edits: [], errors: given.errors };
  /** @type {Fields} */
  const fields = { ...given };
  if (changed('type')) fields.type = values.type;
  if (changed('mod')) fields.mod = values.mod || null;
  const edits = Object.keys(fields).length > 0 ? [set(anchorOfMark(text, article, mark), fields)] : [];
  return { edits, errors: {} };
}

/** @typedef {Pick<Fields, "value" | "days"> | { errors: Errors }} Given */

/** TIMEX3 values that name no days. */
const WITHOUT_DAYS = /^(P[\dXT]|(PAST|PRESENT|FUTURE)_REF$|XXXX-|BC\d{2,4})/;

/** @param {Values} values @param {Changed} changed @param {Calendar} calendar @returns {Promise<Given>} */
async function givenDate(values, changed, calendar) {
  if (changed('value')) return writtenDate(values.value.trim(), calendar);
  return changed('first', 'last') ? pickedDate(values, calendar) : {};
}

/** A TIMEX3 value that the reader has written, with its days. @param {string} value @param {Calendar} calendar @returns {Promise<Given>} */
async function writtenDate(value, { daysOf }) {
  const days = await daysOf(value);
  if (value === '' || days || WITHOUT_DAYS.test(value)) return { value: value || null, days };
  return { errors: { value: 'Write a day as 2024-11-29, a month as 2024-11, a year as 2024, or a length as P3D.' } };
}

/** Days that the reader has picked, with their TIMEX3 value; one alone is first and last. @param {Values} values @param {Calendar} calendar @returns {Promise<Given>} */
async function pickedDate({ first, last }, calendar) {
  for (const [name, day] of Object.entries({ first, last }))
    if (day && !(await calendar.daysOf(day))) return { errors: { [name]: 'There is no such day.' } };
  if (!first && !last) return { value: null, days: null };
  const days = { first: first || last, last: last || first };
  if (days.last < days.first) return { errors: { last: 'The last day comes before the first.' } };
  return { value: await valueOfDays(days.first, days.last, calendar), days };
}

/** @param {Quote} mark @param {Reading} reading @returns {Field[]} */
function quoteFields(mark, { article }) {
  const run = quoteRun(article, mark);
  /** @type {Field[]} */
  const fields = [
    {
      name: 'speaker',
      label: 'Said by',
      control: 'text',
      value: mark.speaker.name ?? '',
      list: speakerNames(article),
      hint: 'blank if nobody knows',
    },
    { name: 'form', label: 'Form', control: 'select', value: mark.form, options: entriesOf(FORMS) },
  ];
  if (run.length > 1) fields.splice(1, 0, { ...runField(run.length), label: 'Change the speaker of' });
  return fields;
}

/** @param {number} count */
export const runField = (count) => scopeField(`all ${plural(count, 'quote')} of this run`, 'only this quote');

/** @param {Quote} mark @param {Reading} reading @param {Values} values @param {Changed} changed @returns {Outcome} */
function quoteOutcome(mark, reading, values, changed) {
  const edits = changed('speaker') ? [speakerEdit(mark, reading, values.speaker, values.scope === 'one')] : [];
  if (changed('form')) edits.push(set(anchorOfMark(reading.text, reading.article, mark), { form: values.form }));
  return { edits, errors: {} };
}

/**
 * Another speaker for a quote, or for the run that it belongs to.
 * @param {Quote} mark @param {Reading} reading @param {string} name @param {boolean} [onlyThis] @param {number} [entity] where it is one of the article's
 */
export function speakerEdit(mark, { text, article }, name, onlyThis = false, entity = undefined) {
  const quotes = onlyThis ? [mark] : quoteRun(article, mark);
  const targets = quotes.map((quote) => anchorOfMark(text, article, quote));
  const mention = entity === undefined ? undefined : article.annotations[article.entities[entity].mentions[0]];
  return speaker(targets, name.trim() || null, mention && anchorOfMark(text, article, mention));
}

/** @param {CasualtyFigure} mark @param {Reading} reading @returns {Field[]} */
function casualtyFields(mark, reading) {
  const { count, victims } = mark;
  return [
    { name: 'outcome', label: 'Outcome', control: 'select', value: mark.outcome, options: entriesOf(OUTCOMES) },
    { name: 'bound', label: 'The words say', control: 'select', value: count.bound, options: entriesOf(BOUNDS) },
    { name: 'low', label: 'Low', control: 'number', value: String(count.low) },
    { name: 'best', label: 'Best', control: 'number', value: String(count.best) },
    {
      name: 'high',
      label: 'High',
      control: 'number',
      value: count.high === null ? '' : String(count.high),
      hint: 'blank if open',
    },
    { name: 'victims', label: 'Who', control: 'text', value: victims.text ?? '' },
    { name: 'groups', label: 'Among them', control: 'several', value: victims.groups.join(','), options: entriesOf(GROUPS) },
    {
      name: 'source',
      label: 'Says who',
      control: 'text',
      value: mark.source?.name ?? '',
      list: speakerNames(reading.article),
      hint: 'blank if the article says it itself',
    },
    {
      name: 'cause',
      label: 'Cause',
      control: 'text',
      value: causeWords(mark, reading),
      hint: 'words of the article, as “two car bombs”; blank if not said',
    },
    { name: 'status', label: 'Status', control: 'select', value: mark.status, options: entriesOf(STATUSES) },
    {
      name: 'cumulative',
      label: 'A running total, more than this event',
      control: 'switch',
      value: mark.cumulative ? 'yes' : '',
    },
    { name: 'date', label: 'When', control: 'select', value: String(mark.date ?? ''), options: dateOptions(reading) },
    { name: 'place', label: 'Where', control: 'select', value: String(mark.place ?? ''), options: placeOptions(mark, reading) },
    {
      name: 'partOf',
      label: 'Part of',
      control: 'select',
      value: String(mark.partOf ?? ''),
      options: wholeOptions(mark, reading),
    },
  ];
}

/** @param {CasualtyFigure} mark @param {Reading} reading */
const causeWords = ({ cause }, { text }) => (cause ? text.slice(cause.start, cause.end) : '');

/** @param {Reading} reading @returns {[string, string][]} */
const dateOptions = ({ text, article }) => [
  ['', 'not said'],
  ...marksOfKind(article, 'date').map((date) => {
    const words = `“${shorten(text.slice(date.start, date.end), 40)}”`;
    return /** @type {[string, string]} */ ([String(date.id), date.value === null ? words : `${dateWords(date)}, ${words}`]);
  }),
];

/** Each place once, by the mention that the figure has, or its first. @param {CasualtyFigure} mark @param {Reading} reading @returns {[string, string][]} */
function placeOptions(mark, { article }) {
  const places = article.entities.filter(({ type, mentions }) => type === 'place' && mentions.length > 0);
  return [
    ['', 'not said'],
    ...places.map(({ name, mentions }) => {
      const own = mark.place !== null && mentions.includes(mark.place) ? mark.place : mentions[0];
      return /** @type {[string, string]} */ ([String(own), shorten(name, 60)]);
    }),
  ];
}

/** The figures that may include one; never itself, nor one of its parts. @param {CasualtyFigure} mark @param {Reading} reading @returns {[string, string][]} */
function wholeOptions(mark, { text, article }) {
  const others = marksOfKind(article, 'casualty').filter(({ id, partOf }) => id !== mark.id && partOf !== mark.id);
  return [
    ['', 'no other figure'],
    ...others.map(
      (other) =>
        /** @type {[string, string]} */ ([
          String(other.id),
          `${markWords(text, other)}, “${shorten(text.slice(other.start, other.end), 40)}”`,
        ]),
    ),
  ];
}

/** @param {CasualtyFigure} mark @param {Reading} reading @param {Values} values @param {Changed} changed @returns {Outcome} */
function casualtyOutcome(mark, { text, article }, values, changed) {
  const { count, errors } = countOf(values, changed);
  const cause = nearestWords(text, mark.start, values.cause.trim());
  if (changed('cause') && values.cause.trim() && !cause) errors.cause = 'These words do not stand in the article.';
  if (Object.keys(errors).length > 0) return { edits: [], errors };
  const anchorAt = (/** @type {string} */ id) =>
    id === '' ? null : anchorOfMark(text, article, article.annotations[Number(id)]);
  /** @type {Fields} */
  const fields = {};
  if (changed('outcome')) fields.outcome = values.outcome;
  if (changed('low', 'best', 'high', 'bound')) fields.count = count;
  if (changed('victims', 'groups'))
    fields.victims = { text: values.victims.trim() || null, groups: values.groups.split(',').filter(Boolean) };
  if (changed('source')) fields.source = values.source.trim() || null;
  if (changed('cause')) fields.cause = cause && anchorOf(text, cause, 'text');
  if (changed('status')) fields.status = values.status;
  if (changed('cumulative')) fields.cumulative = values.cumulative === 'yes';
  if (changed('date')) fields.date = anchorAt(values.date);
  if (changed('place')) fields.place = anchorAt(values.place);
  if (changed('partOf')) fields.partOf = anchorAt(values.partOf);
  return { edits: Object.keys(fields).length > 0 ? [set(anchorOfMark(text, article, mark), fields)] : [], errors };
}

/**
 * The count entered, with what the reader need not enter twice: an exact count has one number, and numbers that differ are
 * no longer exact.
 * @param {Values} values @param {Changed} changed @returns {{ count: Partial<Count>, errors: Errors }}
 */
function countOf(values, changed) {
  /** @type {Errors} */
  const errors = {};
  for (const name of ['low', 'best', 'high']) {
    const blank = values[name].trim() === '';
    if (blank ? name !== 'high' : !/^\d{1,9}$/.test(values[name].trim())) errors[name] = 'Enter a whole number.';
  }
  if (Object.keys(errors).length > 0) return { count: {}, errors };
  const [low, best] = [Number(values.low), Number(values.best)];
  const high = values.high.trim() === '' ? null : Number(values.high);
  if (values.bound === 'exact' && changed('bound')) return { count: { low: best, best, high: best, bound: 'exact' }, errors };
  if (low > best) errors.best = 'The best number is below the low one.';
  else if (high !== null && high < best) errors.high = 'The high number is below the best one.';
  const exact = values.bound === 'exact' && !(low === best && best === high);
  const bound = /** @type {Count["bound"]} */ (exact ? (high === null ? 'at least' : 'range') : values.bound);
  return { count: { low, best, high, bound }, errors };
}

/** What a form calls a mark. @param {string} text @param {Annotation} mark */
export const formTitle = (text, mark) =>
  mark.kind === 'quote' ? `“${shorten(quoteWords(text, mark), 60)}”` : `“${shorten(text.slice(mark.start, mark.end), 60)}”`;
