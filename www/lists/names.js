// Names by type, those named most first; places on a map, too.

import { h } from '../dom.js';
import { wordsOf } from '../facts.js';
import { sample } from '../view/legend.js';
import { LAYERS, PLACE_KINDS, coordinates, countryName, number, shorten } from '../words.js';
import { drawMap } from './map.js';
import { row, tag } from './rows.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Entity} Entity */
/** @typedef {import("./rows.js").Context} Context */
/** @typedef {import("./rows.js").Group} Group */
/** @typedef {import("./rows.js").Item} Item */
/** @typedef {import("./rows.js").Panel} Panel */
/** @typedef {{ entity: Entity, mentions: number[] }} Named An entity with its mentions in the article proper. */

/** @type {Panel} */
export const names = {
  id: 'names',
  label: 'Names',
  kind: 'entity',
  none: 'No names in this article.',
  groups: nameGroups,
  above: placesOnMap,
};

/** Spellings told beside a name. */
const MOST_VARIANTS = 4;

/** @param {Article} article @returns {Named[]} */
function listed({ entities, annotations }) {
  const proper = (/** @type {number} */ id) => annotations[id] && !annotations[id].furniture;
  return entities
    .map((entity) => ({ entity, mentions: entity.mentions.filter(proper) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => b.mentions.length - a.mentions.length);
}

/** @param {Context} context @returns {Group[]} */
function nameGroups(context) {
  const all = listed(context.article);
  return LAYERS.map(({ id, many }) => {
    const ofType = all.filter(({ entity }) => entity.type === id);
    return {
      head: () => h('h3', {}, sample(id), h('span', {}, many), h('b', { class: 'count' }, number(ofType.length))),
      items: ofType.map((named) => nameItem(named, context)),
    };
  });
}

/** @param {Named} named @param {Context} context @returns {Item} */
function nameItem(named, context) {
  const { entity, mentions } = named;
  const about = () => [entity.role, placeWords(entity)].filter(Boolean).join(', ');
  const variants = () => variantsOf(named, context);
  return {
    ids: mentions,
    words: () => [entity.name, about(), ...variants()].join(' '),
    draw: () => h('li', {}, nameRow(named, about(), variants(), context)),
  };
}

/** A click goes to the first mention, the next click to the next. @param {Named} named @param {string} about @param {string[]} variants @param {Context} context */
function nameRow({ entity, mentions }, about, variants, { choose }) {
  let next = 0;
  const also = variants.slice(0, MOST_VARIANTS).map((variant) => `“${shorten(variant, 40)}”`);
  const button = row(
    { choose: () => choose(mentions[next++ % mentions.length]) },
    h('span', { class: 'times' }, `×${number(mentions.length)}`, h('span', { class: 'visually-hidden' }, ' mentions, ')),
    h('span', { class: 'name' }, entity.name),
    tag(entity.place?.ambiguous && '? one of several'),
    about && h('small', {}, about),
    also.length > 0 && h('small', {}, `also ${also.join(', ')}${variants.length > also.length ? ' …' : ''}`),
  );
  button.dataset.entity = String(entity.id);
  return button;
}

/** How the article writes the name besides. @param {Named} named @param {Context} context */
function variantsOf({ entity, mentions }, { text, article }) {
  const written = mentions.map((id) => shorten(wordsOf(text, article.annotations[id])));
  return [...new Set(written)].filter((words) => words !== entity.name);
}

/** What the gazetteer knows of a place. @param {Entity} entity */
function placeWords({ place }) {
  if (!place) return '';
  const country = place.kind === 'country' ? '' : ` in ${countryName(place.country)}`;
  return `${PLACE_KINDS[place.kind]}${country}, ${coordinates(place.latitude, place.longitude)}`;
}

/** @param {Context} context @param {Set<number>} ids */
function placesOnMap({ article, choose }, ids) {
  const places = listed(article).flatMap(({ entity, mentions }) =>
    entity.place && ids.has(mentions[0])
      ? [{ id: entity.id, name: entity.name, mentions: mentions.length, first: mentions[0], ...entity.place }]
      : [],
  );
  return places.length > 0 ? drawMap(places, choose) : null;
}
