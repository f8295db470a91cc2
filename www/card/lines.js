// What a mark says, line by line: the middle of the card.

import { h } from '../dom.js';
import { markWords, marksAcross, marksAround, marksInside, partsOf, quoteWords } from '../facts.js';
import {
  DATE_TYPES,
  FORMS,
  OUTCOMES,
  PLACE_KINDS,
  PUBLISHED_FROM,
  SPEAKER_HOW,
  STANDINGS,
  STATUSES,
  coordinates,
  countryName,
  dateWords,
  dayWords,
  layerOf,
  number,
  rangeWords,
  shorten,
} from '../words.js';

/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../../js/index.js").DateExpression} DateExpression */
/** @typedef {import("../../js/index.js").EntityMention} EntityMention */
/** @typedef {import("../../js/index.js").Quote} Quote */
/** @typedef {import("./card.js").Context} Context */
/** @typedef {string | Node | null | undefined | false} Value */
/** @typedef {[label: string, value: Value]} Line */

/** What a figure is to the one that its standing refers to. @type {Partial<Record<CasualtyFigure["standing"], string>>} */
const OF = { repeat: 'Repeats', rival: 'Another version of', superseded: 'Withdrawn for' };

/** How many mentions or inner marks are offered as buttons. */
const MOST_LINKS = 12;

/** @param {Annotation} mark @param {Context} context */
export function facts(mark, context) {
  const lines = [...ownLines(mark, context), ...overlapLines(mark, context)];
  return h('dl', {}, ...lines.filter(([, value]) => value).flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, value)]));
}

/** @param {Annotation} mark @param {Context} context @returns {Line[]} */
function ownLines(mark, context) {
  switch (mark.kind) {
    case 'entity':
      return entityLines(mark, context);
    case 'date':
      return dateLines(mark, context);
    case 'quote':
      return quoteLines(mark, context);
    case 'casualty':
      return casualtyLines(mark, context);
  }
}

/** @param {EntityMention} mark @param {Context} context @returns {Line[]} */
function entityLines(mark, context) {
  const { article } = context;
  const entity = article.entities[mark.entity];
  if (!entity) return [];
  const said = article.annotations.filter((other) => other.kind === 'quote' && other.speaker.entity === entity.id);
  const sourced = article.annotations.filter((other) => other.kind === 'casualty' && other.source?.entity === entity.id);
  return [
    ['Name', entity.name],
    ['Role', entity.role],
    ...placeLines(entity.place),
    [
      entity.mentions.length === 1 ? 'Mentioned' : 'Mentions',
      entity.mentions.length === 1 ? 'once' : mentionLinks(mark, entity.mentions, context),
    ],
    ['Said', quoteLinks(inSight(said, context), context)],
    ['Source of', links(sourced, context)],
  ];
}

/** @param {import("../../js/index.js").Entity["place"]} place @returns {Line[]} */
function placeLines(place) {
  if (!place) return [];
  return [
    ['Kind', PLACE_KINDS[place.kind]],
    ['Country', place.kind === 'country' ? null : countryName(place.country)],
    ['Position', coordinates(place.latitude, place.longitude)],
    ['Mind', place.ambiguous && 'several places have this name; this is the likeliest'],
  ];
}

/** @param {EntityMention} mark @param {number[]} mentions @param {Context} context */
function mentionLinks(mark, mentions, context) {
  const shown = mentions.slice(0, MOST_LINKS);
  const buttons = shown.map((id, index) =>
    id === mark.id
      ? h('b', { class: 'here' }, String(index + 1))
      : link(
          String(index + 1),
          id,
          context,
          `Mention ${index + 1}: ${context.text.slice(context.article.annotations[id].start, context.article.annotations[id].end)}`,
        ),
  );
  return fragment(...buttons, mentions.length > shown.length && `of ${number(mentions.length)}`);
}

/** @param {DateExpression} mark @param {Context} context @returns {Line[]} */
function dateLines(mark, context) {
  return [
    ['Means', mark.value === null ? unresolved(context) : dateWords(mark)],
    ['Read from', anchorWords(mark, context)],
    ['Moved', 'was' in mark && `it was ${mark.was}, until you changed the date that it is read from`],
    ['Mind', 'unsettled' in mark && 'the date that it was read from is another now: check which day is meant'],
    ['Kind', DATE_TYPES[mark.type]],
    ['TIMEX3', mark.value && h('code', {}, mark.value + (mark.mod ? ` ${mark.mod}` : ''))],
  ];
}

/** @param {Context} context */
function unresolved({ setPublished }) {
  return fragment(
    'no day yet: it depends on when the article was published. ',
    h('button', { type: 'button', class: 'link', onclick: setPublished }, 'Set the publication date'),
  );
}

/** @param {DateExpression} mark @param {Context} context @returns {Value} */
function anchorWords({ anchor, value, ...mark }, context) {
  const { published } = context.article;
  if (typeof anchor === 'number') return fragment('an earlier date: ', links([context.article.annotations[anchor]], context));
  if (anchor === 'published' && published)
    return `the publication day, ${dayWords(published.day)} (${PUBLISHED_FROM[published.from]})`;
  if ('review' in mark && (mark.review === 'edited' || mark.review === 'added')) return 'your correction';
  return value !== null && 'its own words alone';
}

/** @param {Quote} mark @param {Context} context @returns {Line[]} */
function quoteLines({ speaker, form, cue }, context) {
  const { text, article } = context;
  const entity = speaker.entity === null ? undefined : article.entities[speaker.entity];
  const first = entity?.mentions[0];
  return [
    ['Said by', first === undefined ? (speaker.name ?? 'unknown') : link(speaker.name ?? '', first, context)],
    ['Role', entity?.role],
    [
      'Speaker',
      SPEAKER_HOW[speaker.how] + (speaker.span ? `: “${shorten(text.slice(speaker.span.start, speaker.span.end), 80)}”` : ''),
    ],
    ['Form', FORMS[form]],
    ['Verb', cue && `“${text.slice(cue.start, cue.end)}”`],
  ];
}

/** @param {CasualtyFigure} mark @param {Context} context @returns {Line[]} */
function casualtyLines(mark, context) {
  const { text, article } = context;
  const { count, victims } = mark;
  const sourceMention = mark.source && article.entities[mark.source.entity ?? -1]?.mentions[0];
  const words = (/** @type {import("../../js/index.js").Span | null} */ span) =>
    span && `“${shorten(text.slice(span.start, span.end), 80)}”`;
  return [
    ['Outcome', OUTCOMES[mark.outcome]],
    [
      'Count',
      h(
        'span',
        {},
        h('b', {}, rangeWords(count)),
        count.low !== count.best || count.high === null ? `, to record: ${number(count.best)}` : '',
      ),
    ],
    ['As written', count.text && `“${count.text}”${count.bound === 'exact' ? '' : ` (${count.bound})`}`],
    ['Who', victims.text && `“${victims.text}”`],
    ['Among them', victims.groups.join(', ')],
    [
      'Says who',
      mark.source
        ? sourceMention === undefined || sourceMention === null
          ? mark.source.name
          : link(mark.source.name, sourceMention, context)
        : 'the article itself',
    ],
    ['Status', STATUSES[mark.status]],
    ['In the toll', STANDINGS[mark.standing]],
    [
      OF[mark.standing] ?? 'Part of',
      links(
        article.annotations.filter(({ id }) => id === (mark.of ?? mark.partOf)),
        context,
      ),
    ],
    ['Parts', links(partsOf(article, mark), context)],
    ['When', mark.date !== null && dateLink(mark.date, context)],
    ['Where', mark.place !== null && placeLink(mark.place, context)],
    ['Cause', words(mark.cause)],
    ['Word', words(mark.trigger)],
  ];
}

/** @param {number} id @param {Context} context */
function dateLink(id, context) {
  const date = context.article.annotations[id];
  const words = context.text.slice(date.start, date.end);
  return link(date.kind === 'date' && date.value !== null ? `${dateWords(date)} (“${words}”)` : `“${words}”`, id, context);
}

/** @param {number} id @param {Context} context */
function placeLink(id, context) {
  const { start, end } = context.article.annotations[id];
  return link(context.text.slice(start, end), id, context);
}

/** @param {Annotation} mark @param {Context} context @returns {Line[]} */
function overlapLines(mark, context) {
  const { article } = context;
  return [
    ['Within', links(inSight(marksAround(article, mark), context), context)],
    ['Overlaps', links(inSight(marksAcross(article, mark), context), context)],
    ['Holds', links(inSight(marksInside(article, mark), context), context)],
  ];
}

/** The marks of the kinds that are shown. @param {Annotation[]} marks @param {Context} context */
const inSight = (marks, { shown }) => marks.filter((mark) => shown.has(layerOf(mark)));

/** @param {Annotation[]} marks @param {Context} context @returns {Value} */
function links(marks, context) {
  if (marks.length === 0) return null;
  const buttons = marks.slice(0, MOST_LINKS).map((mark) => link(markWords(context.text, mark), mark.id, context));
  return fragment(...buttons, marks.length > MOST_LINKS && ` and ${number(marks.length - MOST_LINKS)} more`);
}

/** Quotes by their words. @param {Annotation[]} quotes @param {Context} context @returns {Value} */
function quoteLinks(quotes, context) {
  if (quotes.length === 0) return null;
  const buttons = quotes
    .slice(0, MOST_LINKS)
    .map((quote) => quote.kind === 'quote' && link(`“${shorten(quoteWords(context.text, quote), 40)}”`, quote.id, context));
  return fragment(...buttons, quotes.length > MOST_LINKS && ` and ${number(quotes.length - MOST_LINKS)} more`);
}

/** @param {string} words @param {number} id @param {Context} context @param {string} [label] */
function link(words, id, { choose }, label) {
  return h('button', { type: 'button', class: 'link', 'aria-label': label, onclick: () => choose(id) }, words);
}

/** @param {...Value} children */
function fragment(...children) {
  const all = document.createDocumentFragment();
  for (const child of children) if (child) all.append(child);
  return all;
}
