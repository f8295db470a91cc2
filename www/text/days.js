// Days as pages and files write them, read as "YYYY-MM-DD". The day is taken as written, in the writer's own time zone.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * "2025-03-04T19:40:00+02:00", "4 March 2025", "Tue, 04 Mar 2025 19:40 GMT", "March 4, 2025", "20250304"; "" for all else.
 * @param {string} written
 */
export function dayOf(written) {
  const text = written.trim().slice(0, 60);
  const numbers = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(text);
  if (numbers) return day(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})\b/i.exec(text);
  if (dayFirst) return day(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i.exec(text);
  return monthFirst ? day(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])) : '';
}

/** @param {string} name */
const monthOf = (name) => MONTHS.indexOf(name.toLowerCase()) + 1;

/** @param {number} year @param {number} month @param {number} date */
function day(year, month, date) {
  const time = new Date(Date.UTC(year, month - 1, date));
  const real = year >= 1000 && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return real ? time.toISOString().slice(0, 10) : '';
}
