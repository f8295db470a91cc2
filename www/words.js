// The page's words: how each value of the engine reads in plain English. Nothing here touches the page.

/** @typedef {import("../js/index.js").Annotation} Annotation */
/** @typedef {import("../js/index.js").Article} Article */
/** @typedef {import("../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../js/index.js").Count} Count */
/** @typedef {import("../js/index.js").DateExpression} DateExpression */
/** @typedef {import("../js/index.js").Kind} Kind */
/** @typedef {import("../js/index.js").Outcome} Outcome */
/** @typedef {import("../js/index.js").Place} Place */
/** @typedef {import("../js/index.js").Quote} Quote */
/** @typedef {import("../js/index.js").VictimGroup} VictimGroup */
/** @typedef {import("./review/desk.js").Review} Review */
/** @typedef {import("../js/index.js").EntityType | Exclude<Kind, "entity"> | "reported"} Layer */

/** The keys of a table, in their order. @template {string} K @param {Record<K, unknown>} table */
export const keysOf = (table) => /** @type {K[]} */ (Object.keys(table));

/** The rows of a table, in their order. @template {string} K, V @param {Record<K, V>} table */
export const entriesOf = (table) => /** @type {[K, V][]} */ (Object.entries(table));

/** @type {Record<Layer, { one: string, many: string, off?: boolean }>} */
const LAYER_WORDS = {
  person: { one: 'Person', many: 'People' },
  organization: { one: 'Organization', many: 'Organizations' },
  place: { one: 'Place', many: 'Places' },
  date: { one: 'Date', many: 'Dates' },
  casualty: { one: 'Casualty figure', many: 'Casualties' },
  quote: { one: 'Quote', many: 'Quotes' },
  reported: { one: 'Reported speech', many: 'Reported speech', off: true },
  affiliation: { one: 'Affiliation', many: 'Affiliations' },
  event: { one: 'Event', many: 'Events' },
};

/** What can be shown or hidden, in the order of the number keys; `off` where the reader has to ask for it. */
export const LAYERS = entriesOf(LAYER_WORDS).map(([id, words]) => ({ id, ...words }));

/** @param {Annotation} annotation @returns {Layer} */
export function layerOf(annotation) {
  if (annotation.kind === 'entity') return annotation.type;
  return annotation.kind === 'quote' && annotation.form === 'indirect' ? 'reported' : annotation.kind;
}

/** The kind of mark that a layer shows. @param {Layer} layer @returns {Kind} */
export function kindOf(layer) {
  if (layer === 'reported') return 'quote';
  return layer === 'date' || layer === 'casualty' || layer === 'quote' ? layer : 'entity';
}

/** @param {Layer} layer */
export const layerWord = (layer) => LAYER_WORDS[layer].one;

/** @param {number} count @param {string} one @param {string} [many] */
export const plural = (count, one, many = `${one}s`) => `${number(count)} ${count === 1 ? one : many}`;

const numberFormat = new Intl.NumberFormat('en');

/** @param {number} value */
export const number = (value) => numberFormat.format(value);

/** @type {Record<Outcome, string>} */
export const OUTCOMES = {
  killed: 'Killed',
  injured: 'Injured',
  missing: 'Missing',
  displaced: 'Displaced',
  detained: 'Detained',
  abducted: 'Abducted',
  trapped: 'Trapped',
  rescued: 'Rescued',
  surrendered: 'Surrendered',
};

/** @type {Record<VictimGroup, string>} */
export const GROUPS = {
  civilian: 'civilian',
  combatant: 'combatant',
  police: 'police',
  child: 'child',
  woman: 'woman',
  man: 'man',
  student: 'student',
  journalist: 'journalist',
  medic: 'medic',
  'aid worker': 'aid worker',
  prisoner: 'prisoner',
  perpetrator: 'perpetrator',
  official: 'official',
};

/** @type {Record<Count["bound"], string>} */
export const BOUNDS = {
  exact: 'exactly this',
  'at least': 'at least',
  'more than': 'more than',
  'at most': 'at most',
  'fewer than': 'fewer than',
  about: 'about',
  range: 'from low to high',
  vague: 'a vague word (“dozens”)',
};

/** @type {Record<CasualtyFigure["status"], string>} */
export const STATUSES = {
  stated: 'stated',
  feared: 'feared, not confirmed',
  denied: 'denied',
  hypothetical: 'hypothetical, not reported as fact',
};

/** What a figure does in the toll of its incident, or why it does not count. @type {Record<CasualtyFigure["standing"], string>} */
export const STANDINGS = {
  counted: '✓ counted',
  part: 'part of another figure',
  repeat: 'repeated',
  rival: 'another version',
  superseded: 'withdrawn',
  background: 'earlier event',
  cumulative: 'running total',
  feared: 'feared',
  denied: 'denied',
  hypothetical: 'supposed',
};

/** @type {Record<Quote["form"], string>} */
export const FORMS = {
  direct: 'word for word',
  partial: "quoted words inside the writer's sentence",
  indirect: "reported in the writer's words",
};

/** @type {Record<Quote["speaker"]["how"], string>} */
export const SPEAKER_HOW = {
  named: 'named beside the quote',
  described: 'described beside the quote',
  pronoun: 'by a pronoun beside the quote',
  continued: 'carried on from the quote before',
  unknown: 'the text does not say who spoke',
};

/** @type {Record<NonNullable<Article["published"]>["from"], string>} */
export const PUBLISHED_FROM = {
  option: 'set by you',
  dateline: 'read from the dateline',
  caption: 'read from a photo caption',
  stated: 'stated in the article',
};

/** @type {Record<DateExpression["type"], string>} */
export const DATE_TYPES = { date: 'a date', time: 'a time of day', duration: 'a length of time', set: 'something that repeats' };

/** @type {Record<Annotation["confidence"], string>} */
export const CONFIDENCE = { high: 'high', medium: 'medium', low: 'low: check this one' };

/** Who vouches for a mark, where it is not the engine alone. @type {Record<Review, string>} */
export const REVIEWS = { auto: '', accepted: 'accepted', edited: 'edited by you', added: 'added by you' };

/** @type {Record<Place["kind"], string>} */
export const PLACE_KINDS = { country: 'country', region: 'region', city: 'city or town', other: 'place' };

/** @type {Record<NonNullable<DateExpression["mod"]>, string>} */
export const MODIFIERS = {
  START: 'the start of',
  MID: 'the middle of',
  END: 'the end of',
  APPROX: 'about',
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'on or before',
  ON_OR_AFTER: 'on or after',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
};

/** @type {Record<string, string>} */
const PARTS_OF_DAY = { TMO: 'morning', TMI: 'midday', TAF: 'afternoon', TEV: 'evening', TNI: 'night', TDT: 'daytime' };

/** @type {Record<string, string>} */
const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', E: 'decade', C: 'century' };

/** @type {Record<string, string>} */
const TIME_UNITS = { H: 'hour', M: 'minute', S: 'second' };

/** @type {Record<string, string>} */
const VAGUE = { PAST_REF: 'some time in the past', PRESENT_REF: 'about now', FUTURE_REF: 'some time to come' };

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * "2024-11-29" as "Fri 29 Nov 2024".
 * @param {string} day
 */
export function dayWords(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : dayFormat.format(date).replace(',', '');
}

/**
 * What a date expression means.
 * @param {DateExpression} date
 */
export function dateWords(date) {
  if (date.value === null) return 'no day yet';
  const modifier = date.mod ? `${MODIFIERS[date.mod]} ` : '';
  return modifier + (VAGUE[date.value] ?? setWords(date) ?? durationWords(date.value) ?? calendarWords(date) ?? date.value);
}

/** @param {DateExpression} date */
function setWords(date) {
  if (date.type !== 'set' || !date.value) return null;
  const every = durationWords(date.value);
  if (every) return `every ${every.replace(/^1 /, '')}`;
  const weekday = /^XXXX-WXX-([1-7])/.exec(date.value);
  return weekday
    ? `every ${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][Number(weekday[1]) - 1]}`
    : null;
}

/** @param {string} value */
function durationWords(value) {
  const match = /^P(T?)([\d.]+|X)([YMWDECHS])$/.exec(value);
  if (!match) return null;
  const unit = (match[1] ? TIME_UNITS : UNITS)[match[3]];
  if (!unit) return null;
  return match[2] === 'X' ? `some ${unit}s` : plural(Number(match[2]), unit, unit === 'century' ? 'centuries' : `${unit}s`);
}

/** @param {DateExpression} date */
function calendarWords({ value, days }) {
  if (!value) return null;
  if (/^\d{4}$/.test(value)) return value;
  if (/^\d{3}$/.test(value)) return `the ${value}0s`;
  if (/^\d{4}-\d{2}$/.test(value)) return monthFormat.format(new Date(`${value}-01T00:00:00Z`));
  if (!days || (!days.first && !days.last)) return null;
  if (days.first === days.last) return dayWords(days.first ?? '') + timeWords(value);
  if (!days.first) return `until ${dayWords(days.last ?? '')}`;
  return days.last ? `${dayWords(days.first)} to ${dayWords(days.last)}` : `from ${dayWords(days.first)} on`;
}

/** @param {string} value */
function timeWords(value) {
  const clock = /T(\d{2}(?::\d{2})?)/.exec(value);
  if (clock) return `, ${clock[1].length === 2 ? `${clock[1]}:00` : clock[1]}`;
  const part = PARTS_OF_DAY[value.slice(-3)];
  return part ? `, ${part}` : '';
}

/**
 * A count as a range in words: "12", "12 or more", "up to 7", "30 to 40".
 * @param {{ low: number, high: number | null }} count
 */
export function rangeWords({ low, high }) {
  if (high === null) return `${number(low)} or more`;
  if (low === high) return number(low);
  return low === 0 ? `up to ${number(high)}` : `${number(low)} to ${number(high)}`;
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** @param {string} code */
export function countryName(code) {
  try {
    return regionNames.of(code) ?? code;
  } catch {
    return code;
  }
}

/**
 * 36.2, 37.16 as "36.20° N, 37.16° E".
 * @param {number} latitude @param {number} longitude
 */
export function coordinates(latitude, longitude) {
  const side = (/** @type {number} */ value, /** @type {string} */ plus, /** @type {string} */ minus) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
  return `${side(latitude, 'N', 'S')}, ${side(longitude, 'E', 'W')}`;
}

/**
 * A passage cut to a length that fits one or two lines, on a word boundary, with white space made single.
 * @param {string} passage @param {number} [limit]
 */
export function shorten(passage, limit = 120) {
  const line = passage.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.slice(0, cut.lastIndexOf(' ') > limit / 2 ? cut.lastIndexOf(' ') : cut.length)} …`;
}

/**
 * A mark with the words around it, on one line.
 * @param {string} text @param {{ start: number, end: number }} span @param {number} [reach] how far to either side
 */
export function surroundings(text, { start, end }, reach = 36) {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const cutBefore = line.length === before.length && start > reach;
  const [rest] = after.split('\n');
  const cutAfter = rest.length === after.length && end + reach < text.length;
  return {
    before: cutBefore ? `… ${line.slice(line.indexOf(' ') + 1)}` : line,
    words: shorten(text.slice(start, end), 60),
    after: cutAfter ? `${rest.slice(0, Math.max(0, rest.lastIndexOf(' ')))} …` : rest,
  };
}
