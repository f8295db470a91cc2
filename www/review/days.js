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

/**
 * A date that was read from another one, once that one means other days: as many days, weeks, months or years away from it
 * as before. Null where that cannot be told.
 * @param {string | null} value @param {Days | null} from what the other one meant @param {Days | null} to @returns {Reading | null}
 */
export function movedAlong(value, from, to) {
  if (!value || !from?.first || !to?.first) return null;
  const [, date, rest] = /** @type {RegExpExecArray} */ (/^([^T]*)(.*)$/.exec(value));
  const along = alongBy(date, from.first, to.first);
  return along && { value: along.value + rest, days: along.days };
}

/** @param {string} date @param {string} from @param {string} to @returns {Reading | null} */
function alongBy(date, from, to) {
  const byWeeks = daysBetween(mondayOf(from), mondayOf(to));
  const week = /^\d{4}-W\d\d(-WE)?$/.exec(date);
  if (week) return weekAfter(date, byWeeks, week[1] ?? '');
  const days = daysOfValue(date);
  if (!days?.first || !days.last) return null;
  if (/^\d{4}$/.test(date)) return fromValue(changeYear(date, Number(to.slice(0, 4)) - Number(from.slice(0, 4))));
  if (/^\d{4}-\d\d$/.test(date)) return fromValue(shiftMonth(date, monthsBetween(from, to)));
  const by = daysBetween(from, to);
  const [first, last] = [shiftDay(days.first, by), shiftDay(days.last, by)];
  return { value: date.includes('/') ? `${first}/${last}` : first, days: { first, last } };
}

/** @param {string} value @returns {Reading} */
const fromValue = (value) => ({ value, days: /** @type {Days} */ (daysOfValue(value)) });

/** @param {string} from @param {string} to */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** @param {string} from @param {string} to */
const monthsBetween = (from, to) => 12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/** @param {string} day */
const mondayOf = (day) => shiftDay(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** @param {string} week "2024-W48" @param {number} by days @param {string} end "-WE" for the weekend alone @returns {Reading} */
function weekAfter(week, by, end) {
  const first = mondayOf(`${week.slice(0, 4)}-01-04`); // Of the week with the year's first Thursday.
  const monday = shiftDay(first, 7 * (Number(week.slice(6, 8)) - 1) + by);
  const year = shiftDay(monday, 3).slice(0, 4);
  const number = 1 + daysBetween(mondayOf(`${year}-01-04`), monday) / 7;
  const value = `${year}-W${String(number).padStart(2, '0')}${end}`;
  return { value, days: { first: shiftDay(monday, end ? 5 : 0), last: shiftDay(monday, 6) } };
}

/** @param {string} value @param {number} by */
const changeYear = (value, by) => value.replace(/^\d{4}/, (year) => String(Number(year) + by).padStart(4, '0'));
