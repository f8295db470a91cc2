// Dates as a reader gives them: from days to TIMEX3 values, and the other days that words may mean. The calendar is the engine's.

/** @typedef {import("../../js/index.js").DateExpression} DateExpression */
/** @typedef {import("../../js/index.js").MovedDate} MovedDate */
/** @typedef {Pick<import("../../js/worker.js").AsyncAnnotator, "daysOf" | "moveDate">} Calendar */

const MONTHS = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const WEEKDAYS = /\b(mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(day)?\b/i;

/** From the one to the other: what moves along lies a week earlier, or later. */
const A_WEEK = /** @type {const} */ ([
  ['2024-01-08', '2024-01-01'],
  ['2024-01-01', '2024-01-08'],
]);

/**
 * The TIMEX3 value of a run of days: a day, a month, a year, or from day to day.
 * @param {string} first @param {string} last @param {Calendar} calendar
 */
export async function valueOfDays(first, last, { daysOf }) {
  if (first === last) return first;
  for (const value of [first.slice(0, 4), first.slice(0, 7)]) {
    const days = await daysOf(value);
    if (days?.first === first && days.last === last) return value;
  }
  return `${first}/${last}`;
}

/**
 * The other days that the words of a date may well mean: the week before and after for a weekday, day and month changed
 * about, the year before and after where none is written.
 * @param {DateExpression} mark @param {string} words @param {Calendar} calendar @returns {Promise<MovedDate[]>}
 */
export async function otherReadings({ type, value, anchor }, words, { daysOf, moveDate }) {
  if (!value || (type !== 'date' && type !== 'time')) return [];
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) {
    if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(words)) return existing([swapped(value)].filter((other) => other !== value));
    if (WEEKDAYS.test(words) && !/\d/.test(words) && anchor !== 'none')
      return (await Promise.all(A_WEEK.map(([from, to]) => moveDate(value, from, to)))).filter((other) => other !== null);
  }
  if (MONTHS.test(words) && !/\d{4}/.test(words) && anchor !== 'none')
    return existing([-1, 1].map((by) => changeYear(value, by)));
  return [];

  /** Those that are on the calendar. @param {string[]} values */
  async function existing(values) {
    const found = await Promise.all(values.map(daysOf));
    return found.flatMap((days, index) => (days ? [{ value: values[index], days }] : []));
  }
}

/** Day and month changed about. @param {string} value */
const swapped = (value) => value.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$1-$3-$2');

/** @param {string} value @param {number} by */
const changeYear = (value, by) => value.replace(/^\d{4}/, (year) => String(Number(year) + by).padStart(4, '0'));
