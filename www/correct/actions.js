// What the reader can do with a mark, with the key for each; and the other readings that a mark may have. Pure functions.

import { dateWords, entriesOf, layerOf, layerWord } from '../words.js';
import { otherReadings } from '../review/days.js';
import { anchorOfMark, set } from '../review/edits.js';
import { speakerEdit } from './fields.js';
import { speakersFor } from './relations.js';

/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("../words.js").Layer} Layer */
/** @typedef {import("./fields.js").Reading} Reading */
/** @typedef {"accept" | "acceptOne" | "reject" | "rejectOne" | "edit" | "type" | "speaker" | "merge" | "split"} ActionId */
/** @typedef {{ id: ActionId, key: string, label: string, pressed?: boolean }} Action */
/** @typedef {{ words: string, edit: import("../review/edits.js").Edit }} Alternative */

/** Other speakers offered on the card itself. */
const MOST_SPEAKERS = 3;

/** Who vouches for a mark. @param {Annotation} mark @returns {import("../review/desk.js").Review} */
export const reviewOf = (mark) => /** @type {any} */ (mark).review ?? 'auto';

/** How many mentions a name has; 1 for other marks. @param {Annotation} mark @param {Reading} reading */
export const mentionCount = (mark, { article }) =>
  mark.kind === 'entity' ? (article.entities[mark.entity]?.mentions.length ?? 1) : 1;

/** @param {Annotation} mark @param {Reading} reading @returns {Action[]} */
export function actionsFor(mark, reading) {
  const review = reviewOf(mark);
  const count = mentionCount(mark, reading);
  const all = count > 1 ? ` all ${count}` : '';
  const accepted = review === 'accepted';
  /** @type {(Action | false)[]} */
  const actions = [
    (review === 'auto' || accepted) && {
      id: 'accept',
      key: 'a',
      label: accepted ? 'Accepted' : `Accept${all}`,
      pressed: accepted,
    },
    { id: 'reject', key: 'x', label: `Reject${all}` },
    { id: 'edit', key: 'e', label: 'Edit' },
    { id: 'type', key: 't', label: 'Type' },
    mark.kind === 'quote' && { id: 'speaker', key: 's', label: 'Speaker' },
    mark.kind === 'entity' && reading.article.entities.length > 1 && { id: 'merge', key: 'm', label: 'Merge' },
    count > 1 && { id: 'split', key: 'v', label: 'Split' },
  ];
  return actions.filter((action) => action !== false);
}

/** What can be done with one mention of a name alone. @param {Annotation} mark @param {Reading} reading @returns {Action[]} */
export function actionsForOne(mark, reading) {
  if (mentionCount(mark, reading) === 1) return [];
  const accept = reviewOf(mark) === 'auto' ? [/** @type {Action} */ ({ id: 'acceptOne', key: 'Shift+a', label: 'Accept' })] : [];
  return [...accept, { id: 'rejectOne', key: 'Shift+x', label: 'Reject' }];
}

/**
 * Other readings of a mark that one press takes over.
 * @param {Annotation} mark @param {Reading} reading @param {import("../review/days.js").Calendar} calendar @returns {Promise<Alternative[]>}
 */
export async function alternativesOf(mark, reading, calendar) {
  const { text, article } = reading;
  const anchor = anchorOfMark(text, article, mark);
  if (mark.kind === 'date') {
    return (await otherReadings(mark, text.slice(mark.start, mark.end), calendar)).map((fields) => ({
      words: dateWords({ ...mark, ...fields }),
      edit: set(anchor, fields),
    }));
  }
  if (mark.kind === 'quote' && (mark.confidence !== 'high' || mark.speaker.name === null) && reviewOf(mark) === 'auto') {
    return speakersFor(article, mark)
      .slice(0, MOST_SPEAKERS)
      .map(({ id, name }) => ({ words: `said by ${name}`, edit: speakerEdit(mark, reading, name, false, id) }));
  }
  if (
    mark.kind === 'casualty' &&
    mark.count.bound === 'vague' &&
    mark.count.high !== null &&
    mark.count.best !== mark.count.high
  ) {
    const { high } = mark.count;
    return [{ words: `record ${high}`, edit: set(anchor, { count: { best: high } }) }];
  }
  return [];
}

/** The kinds of mark that words can be. @type {Record<Exclude<Layer, "reported">, string>} */
const CHOICE_LABELS = {
  person: 'Person',
  organization: 'Org',
  place: 'Place',
  date: 'Date',
  casualty: 'Figure',
  quote: 'Quote',
  affiliation: 'Affiliation',
  event: 'Event',
};

export const CHOICES = entriesOf(CHOICE_LABELS).map(([layer, label]) => ({ layer, label }));

/** Which of the choices a mark is. @param {Annotation} mark @returns {Layer} */
export const choiceOf = (mark) => (mark.kind === 'quote' ? 'quote' : layerOf(mark));

/** @param {Layer} layer */
export const choiceWord = (layer) => layerWord(layer).toLowerCase();
