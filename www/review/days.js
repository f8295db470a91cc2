// Dates as a reader gives them: calendar days to and from TIMEX3 values, and the other days that words may mean. Pure functions.

/** @typedef {import("../../js/index.js").DateExpression} DateExpression */
/** @typedef {{ first: string | null, last: string | null }} Days */
/** @typedef {{ value: string, days: Days }} Reading */

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTHS = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const WEEKDAYS = /\b(mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(day)?\b/i;

/** @param {string} day @param {number} days */
const shiftDay = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Whether there is such a day. @param {string} day */
export const isDay = (day) => DAY.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && shiftDay(day, 0) === day;

/** @param {string} month "2024-11" */
const lastOfMonth = (month) => shiftDay(`${shiftMonth(month, 1)}-01`, -1);

/** @param {string} month @param {number} by */
function shiftMonth(month, by) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/**
 * The TIMEX3 value of a run of days: a day, a month, a year, or from day to day.
 * @param {string} first @param {string} last
 */
export function valueOfDays(first, last) {
  if (!first || !last || first === last) return first || last;
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4);
  if (first.endsWith('-01') && last === lastOfMonth(first.slice(0, 7))) return first.slice(0, 7);
  return `${first}/${last}`;
}

/**
 * The days that a TIMEX3 value names; null if it names none, or is no such value.
 * @param {string} value @returns {Days | null}
 */
export function daysOfValue(value) {
  const [from, to] = value.split('/');
  if (to !== undefined) return isDay(from) && isDay(to) && from <= to ? { first: from, last: to } : null;
  const date = value.split('T')[0];
  if (isDay(date)) return { first: date, last: date };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(date)) return { first: `${date}-01`, last: lastOfMonth(date) };
  if (/^\d{4}$/.test(date)) return { first: `${date}-01-01`, last: `${date}-12-31` };
  return null;
}

/**
 * The other days that the words of a date may well mean: the week before and after for a weekday, day and month changed
 * about, the year before and after where none is written.
 * @param {DateExpression} mark @param {string} words @returns {Reading[]}
 */
export function otherReadings({ type, value, anchor }, words) {
  if (!value || (type !== 'date' && type !== 'time')) return [];
  const [day, time] = [value.slice(0, 10), value.slice(10)];
  const read = (/** @type {string} */ date) => ({ value: date + time, days: /** @type {Days} */ (daysOfValue(date)) });
  if (isDay(day)) {
    const swapped = `${day.slice(0, 5)}${day.slice(8)}-${day.slice(5, 7)}`;
    if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(words)) return swapped !== day && isDay(swapped) ? [read(swapped)] : [];
    if (WEEKDAYS.test(words) && !/\d/.test(words) && anchor !== 'none')
      return [read(shiftDay(day, -7)), read(shiftDay(day, 7))];
  }
  if (MONTHS.test(words) && !/\d{4}/.test(words) && anchor !== 'none')
    return [-1, 1].map((by) => changeYear(value, by)).flatMap((date) => (daysOfValue(date) ? [{ ...read(date.slice(0, 10)), value: date }] : []));
  return [];
}

/** @param {string} value @param {number} by */
const changeYear = (value, by) => value.replace(/^\d{4}/, (year) => String(Number(year) + by).padStart(4, '0'));
