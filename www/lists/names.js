// Names by type, those named most first.

import { h } from '../dom.js';
import { sample } from '../view/legend.js';
import { LAYERS, countryName, number } from '../words.js';
import { row } from './rows.js';

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Entity} Entity */
/** @typedef {import("./rows.js").Choose} Choose */
/** @typedef {import("./rows.js").Context} Context */
/** @typedef {import("./rows.js").Group} Group */
/** @typedef {import("./rows.js").Panel} Panel */

/** @type {Panel} */
export const names = {
  id: 'names',
  label: 'Names',
  kind: 'entity',
  none: 'No names in this article.',
  count: (article) => listedEntities(article).length,
  groups: nameGroups,
};

/** Entities that the article proper names. @param {Article} article */
const listedEntities = (article) => article.entities.filter((entity) => properMentions(article, entity).length > 0);

/** @param {Article} article @param {Entity} entity */
const properMentions = (article, { mentions }) =>
  mentions.filter((id) => article.annotations[id] && !article.annotations[id].furniture);

/** @param {Context} context @returns {Group[]} */
function nameGroups({ article, choose }) {
  const listed = listedEntities(article).map((entity) => ({ entity, mentions: properMentions(article, entity) }));
  listed.sort((a, b) => b.mentions.length - a.mentions.length);
  return LAYERS.map(({ id, many }) => {
    const ofType = listed.filter(({ entity }) => entity.type === id);
    return {
      head: () => h('h3', {}, sample(id), h('span', {}, many), h('b', { class: 'count' }, number(ofType.length))),
      items: ofType.map(
        ({ entity, mentions }) =>
          () =>
            h('li', {}, nameRow(entity, mentions, choose)),
      ),
    };
  });
}

/** A click goes to the first mention, the next click to the next. @param {Entity} entity @param {number[]} mentions @param {Choose} choose */
function nameRow(entity, mentions, choose) {
  let next = 0;
  const country = entity.place && entity.place.kind !== 'country' ? countryName(entity.place.country) : '';
  const about = entity.role ?? country;
  const button = row(
    { choose: () => choose(mentions[next++ % mentions.length]) },
    h('span', { class: 'times' }, `×${number(mentions.length)}`, h('span', { class: 'visually-hidden' }, ' mentions, ')),
    h('span', {}, entity.name),
    about && h('small', {}, about),
  );
  button.dataset.entity = String(entity.id);
  return button;
}
