// Days to positions: an even scale, or one that gives near days more room than far years. Pure functions.

/** @typedef {{ position: (day: number) => number, ticks: { day: number, words: string }[], even: boolean }} Scale Positions run from 0 to 1. */

/** A span of days up to this long is drawn evenly, unless the reader wants it otherwise. */
export const EVEN_UP_TO = 62;

/** What a day's distance from the middle is compared with: nearer ones are spread almost evenly. */
const NEAR = 3;

/** @param {string} day "2024-11-29" */
export const dayNumber = (day) => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** @param {number} day */
const dateOf = (day) => new Date(day * 86_400_000);

/** @param {number} first @param {number} last @returns {Scale} */
export function evenScale(first, last) {
  const [from, to] = padded(first, last, Math.max(1, (last - first) * 0.04));
  return { position: (day) => (day - from) / (to - from), ticks: evenTicks(from, to), even: true };
}

/**
 * The further from `middle`, the less room: a week, a month, a year and ten years take about the same.
 * @param {number} first @param {number} last @param {number} middle @returns {Scale}
 */
export function stretchedScale(first, last, middle) {
  const bend = (/** @type {number} */ day) => Math.sign(day - middle) * Math.log1p(Math.abs(day - middle) / NEAR);
  const [low, high] = [bend(first), bend(last)];
  const room = Math.max(0.3, (high - low) * 0.05);
  const position = (/** @type {number} */ day) => (bend(day) - low + room) / (high - low + 2 * room);
  const ticks = distances()
    .map(({ days, words }) => ({ day: middle + days, words }))
    .filter(({ day }) => position(day) > 0 && position(day) < 1);
  return { position, ticks, even: false };
}

/** Round distances before and after a day, near ones first. */
function distances() {
  const units = [
    { days: 1, words: '1 day' },
    { days: 7, words: '1 week' },
    { days: 30, words: '1 month' },
    { days: 365, words: '1 year' },
    { days: 3653, words: '10 years' },
    { days: 36_525, words: '100 years' },
    { days: 365_250, words: '1000 years' },
  ];
  return units.flatMap(({ days, words }) => [
    { days: -days, words: `−${words}` },
    { days, words: `+${words}` },
  ]);
}

/** @param {number} first @param {number} last @param {number} room @returns {[number, number]} */
const padded = (first, last, room) => [first - room, last + room];

/** About five round days in a span. @param {number} from @param {number} to */
function evenTicks(from, to) {
  const wanted = (to - from) / 5;
  if (wanted > 300) return yearTicks(from, to, wanted / 365.25);
  if (wanted > 20) return monthTicks(from, to, wanted / 30.4);
  const step = [1, 2, 7, 14].find((days) => days >= wanted) ?? 14;
  const start = Math.ceil(from / step) * step;
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return range(start, to, step).map((day) => ({ day, words: format.format(dateOf(day)) }));
}

/** @param {number} from @param {number} to @param {number} wanted */
function monthTicks(from, to, wanted) {
  const step = [1, 2, 3, 6].find((months) => months >= wanted) ?? 6;
  const format = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const start = Math.ceil((dateOf(from).getUTCFullYear() * 12 + dateOf(from).getUTCMonth() + 1) / step) * step;
  const end = dateOf(to).getUTCFullYear() * 12 + dateOf(to).getUTCMonth();
  return range(start, end, step).map((month) => {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
    return { day, words: format.format(dateOf(day)) };
  });
}

/** @param {number} from @param {number} to @param {number} wanted */
function yearTicks(from, to, wanted) {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((years) => years >= wanted) ?? 1);
  const start = Math.ceil((dateOf(from).getUTCFullYear() + 1) / step) * step;
  return range(start, dateOf(to).getUTCFullYear(), step).map((year) => ({
    day: dayNumber(`${String(year).padStart(4, '0')}-01-01`),
    words: String(year),
  }));
}

/** @param {number} start @param {number} end @param {number} step */
const range = (start, end, step) =>
  Array.from({ length: Math.max(0, Math.floor((end - start) / step) + 1) }, (_, index) => start + index * step);
