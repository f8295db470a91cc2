// The readable report on the terminal: names, quotes by speaker, dates, figures and tolls. Marks in furniture are no
// part of the article and are left out.

/**
 * @typedef {import('../index.js').Article} Article
 * @typedef {import('../index.js').Annotation} Annotation
 * @typedef {import('../index.js').Conventions} Conventions
 * @typedef {{ title?: string, conventions?: Conventions, colour: boolean, width?: number }} Style
 */

const DEFAULT_WIDTH = 80;
const WIDEST = 100;

/** In the order in which they are listed. */
const ENTITY_TYPES = {
  person: 'Persons',
  organization: 'Organizations',
  place: 'Places',
  affiliation: 'Affiliations',
  event: 'Events',
};

const PUBLISHED_FROM = {
  option: 'as given',
  dateline: 'from the dateline',
  caption: 'from a photo caption',
  stated: 'as the article states',
};

/** What a figure does in the toll, where it is not counted; the figure that it refers to follows. */
const STANDINGS = {
  part: 'part of',
  repeat: 'repeats',
  rival: 'another version of',
  superseded: 'withdrawn for',
  background: 'earlier event',
  cumulative: 'running total',
  feared: 'feared',
  denied: 'denied',
  hypothetical: 'supposed',
};

/**
 * @param {Article} article
 * @param {string} text
 * @param {Style} style
 */
export function report(article, text, style) {
  const reader = createReader(article, text);
  const page = createPage(style);
  if (style.title) page.title(printable(style.title));
  writePublished(page, article);
  writeConventions(page, style);
  writeNames(page, reader);
  writeQuotes(page, reader);
  writeDates(page, reader);
  writeFigures(page, reader);
  writeTolls(page, article);
  return page.text();
}

/** @typedef {ReturnType<typeof createReader>} Reader */

/**
 * Looks things up in an article.
 * @param {Article} article
 * @param {string} text
 */
function createReader(article, text) {
  const marks = article.annotations.filter((mark) => !mark.furniture);
  return {
    article,
    /** @template {Annotation['kind']} K @param {K} kind @returns {Extract<Annotation, { kind: K }>[]} */
    ofKind: (kind) => /** @type {any} */ (marks.filter((mark) => mark.kind === kind)),
    /** The marked text, fit for a terminal. @param {{ start: number, end: number }} span */
    words: ({ start, end }) => printable(text.slice(start, end)),
    /** @param {number} id */
    mark: (id) => article.annotations[id],
  };
}

/**
 * @param {Page} page
 * @param {Article} article
 */
function writePublished(page, { published, english }) {
  page.line(
    published
      ? `Published  ${published.day} (${PUBLISHED_FROM[published.from]})`
      : 'Published  unknown; dates such as “Friday” stay unresolved (see --published)',
  );
  if (!english) page.line('This does not look like English: do not rely on what follows.');
}

/** House rules go with the numbers that they make. @param {Page} page @param {Style} style */
function writeConventions(page, { conventions }) {
  const rules = Object.entries(conventions ?? {}).map(([name, value]) => `${name}=${value}`);
  if (rules.length > 0) page.line(`Recorded   by house rules: ${rules.join(', ')}`);
}

/**
 * @param {Page} page
 * @param {Reader} reader
 */
function writeNames(page, reader) {
  const mentions = countBy(reader.ofKind('entity'), (mark) => mark.entity);
  const named = reader.article.entities.filter((entity) => mentions.has(entity.id));
  for (const [type, title] of Object.entries(ENTITY_TYPES)) {
    const entities = named.filter((entity) => entity.type === type);
    if (entities.length > 0) page.heading(title);
    for (const { id, name, role, place } of entities) {
      const count = mentions.get(id) ?? 0;
      const facts = [count > 1 && `${count} times`, role, place?.country];
      page.entry(printable(name), facts);
    }
  }
}

/**
 * @param {Page} page
 * @param {Reader} reader
 */
function writeQuotes(page, reader) {
  const quotes = reader.ofKind('quote');
  if (quotes.length > 0) page.heading('Quotes');
  for (const [speaker, said] of groupBy(quotes, ({ speaker }) => speaker.name ?? 'Speaker unknown')) {
    page.entry(printable(speaker), []);
    for (const quote of said) {
      const words = quote.content.map(reader.words).join(' … ');
      page.paragraph(quote.form === 'indirect' ? words : `“${words}”`);
    }
  }
}

/**
 * @param {Page} page
 * @param {Reader} reader
 */
function writeDates(page, reader) {
  const dates = reader.ofKind('date');
  if (dates.length > 0) page.heading('Dates');
  const readings = countBy(dates, (date) => `${reader.words(date)}\n${date.value ?? 'unresolved'}${modifier(date)}`);
  for (const [reading, count] of readings) {
    const [words, value] = reading.split('\n');
    page.entry(words, [value, count > 1 && `${count} times`]);
  }
}

/** @param {import('../index.js').DateExpression} date */
function modifier({ mod }) {
  return mod ? ` (${mod.toLowerCase().replaceAll('_', ' ')})` : '';
}

/**
 * @param {Page} page
 * @param {Reader} reader
 */
function writeFigures(page, reader) {
  const figures = reader.ofKind('casualty');
  if (figures.length > 0) page.heading('Casualty figures');
  for (const figure of figures) {
    const { date, place, cause, source, standing, of } = figure;
    const day = date === null ? undefined : reader.mark(date);
    page.entry(`${figure.outcome} ${range(figure.count)}`, [
      `“${reader.words(figure)}”`,
      figure.victims.groups.join(', '),
      place !== null && `in ${reader.words(reader.mark(place))}`,
      day?.kind === 'date' && (day.value ?? reader.words(day)),
      cause && `by ${reader.words(cause)}`,
      source && `says ${printable(source.name)}`,
      standing !== 'counted' && STANDINGS[standing] + (of === null ? '' : ` “${reader.words(reader.mark(of))}”`),
    ]);
  }
}

/**
 * @param {Page} page
 * @param {Article} article
 */
function writeTolls(page, { tolls }) {
  if (tolls.length > 0) page.heading('All told');
  for (const toll of tolls) {
    const { length } = toll.figures;
    page.entry(`${toll.outcome} ${range(toll)}`, [`from ${length} ${length === 1 ? 'figure' : 'figures'}`]);
  }
}

/**
 * "4", "10–20", "12 or more".
 * @param {{ low: number, high: number | null }} count
 */
function range({ low, high }) {
  if (high === null) return `${low} or more`;
  return low === high ? `${low}` : `${low}–${high}`;
}

/** @typedef {ReturnType<typeof createPage>} Page */

/**
 * Collects lines.
 * @param {Style} style
 */
function createPage({ colour, width = DEFAULT_WIDTH }) {
  const widest = Math.min(width, WIDEST);
  /** @type {string[]} */
  const lines = [];
  const bold = (/** @type {string} */ text) => (colour ? `\u001b[1m${text}\u001b[22m` : text);
  const faint = (/** @type {string} */ text) => (colour ? `\u001b[2m${text}\u001b[22m` : text);
  return {
    text: () => `${lines.join('\n')}\n\n`,
    line: (/** @type {string} */ text) => lines.push(text),
    title: (/** @type {string} */ text) => lines.push(bold(text), ''),
    heading: (/** @type {string} */ text) => lines.push('', bold(text)),
    /** What it is about, then what is known of it. */
    entry: (/** @type {string} */ name, /** @type {unknown[]} */ facts) => {
      const known = facts.filter(Boolean).join(' · ');
      const oneLine = `  ${name.padEnd(24)}  ${known}`.trimEnd();
      if (oneLine.length <= widest) lines.push(`  ${name.padEnd(24)}  ${faint(known)}`.trimEnd());
      else lines.push(`  ${name}`, ...wrap(known, '      ', widest).map(faint));
    },
    paragraph: (/** @type {string} */ text) => lines.push(...wrap(text, '      ', widest)),
  };
}

/**
 * @param {string} text
 * @param {string} indent
 * @param {number} width
 */
function wrap(text, indent, width) {
  const lines = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length > width && line.length > indent.length) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}

/** One line without control characters: an article must not be able to steer the terminal. @param {string} text */
function printable(text) {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

/**
 * @template T, K
 * @param {T[]} items
 * @param {(item: T) => K} key
 */
function countBy(items, key) {
  return new Map([...groupBy(items, key)].map(([name, group]) => [name, group.length]));
}

/**
 * @template T, K
 * @param {T[]} items
 * @param {(item: T) => K} key
 * @returns {Map<K, T[]>}
 */
function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
