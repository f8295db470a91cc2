// Long texts are read in parts, so that the first screen comes first, progress shows, and reading can be stopped. Pure functions.

/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").Annotation} Annotation */
/** @typedef {import("../../js/index.js").Incident} Incident */
/** @typedef {{ start: number, end: number }} Part */

/** The part that fills the first screens. */
const FIRST = 40_000;

/** From here on the first screen is read before the rest. */
const LONG = 200_000;

/** Beyond this a text is no article any more: it is read in parts, and nothing is joined across them but names. */
export const HUGE = 1_000_000;
const PART = 250_000;

/** A reading before anything has been read. @type {Article} */
export const NOTHING_READ = {
  published: null,
  english: true,
  language: null,
  blocks: [],
  entities: [],
  sentences: [],
  annotations: [],
  incidents: [],
  tolls: [],
  segments: [],
};

/**
 * What to read, one after the other. The readings of a huge text's parts make up the whole; in a long text the first
 * part only comes early, and the last one is the whole.
 * @param {string} text @returns {Part[]}
 */
export function partsOf(text) {
  if (text.length <= LONG) return [{ start: 0, end: text.length }];
  const first = { start: 0, end: cutBefore(text, 0, FIRST) };
  if (text.length <= HUGE) return [first, { start: 0, end: text.length }];
  const parts = [first];
  for (let start = first.end; start < text.length; start = parts[parts.length - 1].end)
    parts.push({ start, end: cutBefore(text, start, start + PART) });
  return parts;
}

/** The end of the last paragraph before `limit`; failing that of a line, or a word. @param {string} text @param {number} start @param {number} limit */
function cutBefore(text, start, limit) {
  if (limit >= text.length) return text.length;
  const middle = (start + limit) / 2;
  for (const end of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(end, limit - end.length);
    if (at > middle) return at + end.length;
  }
  return /[\uDC00-\uDFFF]/.test(text[limit]) ? limit - 1 : limit;
}

/**
 * The reading of a text so far, with the reading of its next part.
 * @param {Article | null} before @param {Article} next @param {number} offset where the part begins
 * @returns {Article}
 */
export function joinParts(before, next, offset) {
  if (!before || offset === 0) return next;
  const ids = before.annotations.length;
  const { entities, entityIds } = joinEntities(before.entities, next.entities, ids);
  const shift = { ids, incidents: before.incidents.length, entityIds };
  return {
    published: before.published ?? next.published,
    english: before.english,
    language: before.language,
    blocks: [...before.blocks, ...next.blocks.map((block) => moved(block, offset))],
    entities,
    sentences: [...before.sentences, ...next.sentences.map((sentence) => moved(sentence, offset))],
    annotations: [...before.annotations, ...next.annotations.map((mark) => renumbered(moved(mark, offset), shift))],
    incidents: [...before.incidents, ...next.incidents.map((incident) => renumberedIncident(moved(incident, offset), shift))],
    tolls: joinTolls(before.tolls, next.tolls, ids),
    segments: [
      ...before.segments,
      ...next.segments.map((segment) => ({ ...moved(segment, offset), annotations: segment.annotations.map((id) => id + ids) })),
    ],
  };
}

/** A copy with every span in it moved. @template T @param {T} value @param {number} offset @returns {T} */
function moved(value, offset) {
  if (Array.isArray(value)) return /** @type {T} */ (value.map((item) => moved(item, offset)));
  if (typeof value !== 'object' || value === null) return value;
  /** @type {Record<string, unknown>} */
  const copy = {};
  for (const [name, inner] of Object.entries(value))
    copy[name] = typeof inner === 'number' && (name === 'start' || name === 'end') ? inner + offset : moved(inner, offset);
  return /** @type {T} */ (copy);
}

/**
 * Names of the same kind that read alike are one.
 * @param {Article["entities"]} before @param {Article["entities"]} next @param {number} ids
 */
function joinEntities(before, next, ids) {
  const entities = [...before];
  const known = new Map(before.map(({ type, name, id }) => [`${type} ${name}`, id]));
  const entityIds = next.map((entity) => {
    const mentions = entity.mentions.map((id) => id + ids);
    const same = known.get(`${entity.type} ${entity.name}`);
    if (same === undefined) return entities.push({ ...entity, id: entities.length, mentions }) - 1;
    entities[same] = { ...entity, ...entities[same], mentions: [...entities[same].mentions, ...mentions] };
    return same;
  });
  return { entities, entityIds };
}

/**
 * By how much ids grow, and what the entities of the next part are called in the whole.
 * @typedef {{ ids: number, incidents: number, entityIds: number[] }} Shift
 */

/** @param {Annotation} mark @param {Shift} shift @returns {Annotation} */
function renumbered(mark, { ids, incidents, entityIds }) {
  const id = mark.id + ids;
  const entity = (/** @type {number | null} */ old) => (old === null ? null : entityIds[old]);
  const other = (/** @type {number | null} */ old) => (old === null ? null : old + ids);
  if (mark.kind === 'entity') return { ...mark, id, entity: entityIds[mark.entity] };
  if (mark.kind === 'date') return { ...mark, id, anchor: typeof mark.anchor === 'number' ? mark.anchor + ids : mark.anchor };
  if (mark.kind === 'quote') return { ...mark, id, speaker: { ...mark.speaker, entity: entity(mark.speaker.entity) } };
  const source = mark.source && { ...mark.source, entity: entity(mark.source.entity) };
  const by = mark.by && { ...mark.by, entity: entity(mark.by.entity) };
  const persons = mark.victims.persons.map((person) => ({ ...person, entity: entity(person.entity) }));
  return {
    ...mark,
    id,
    source,
    by,
    victims: { ...mark.victims, persons },
    incident: mark.incident + incidents,
    partOf: other(mark.partOf),
    of: other(mark.of),
    date: other(mark.date),
    place: other(mark.place),
  };
}

/** @param {Incident} incident @param {Shift} shift @returns {Incident} */
function renumberedIncident(incident, { ids, incidents, entityIds }) {
  const all = (/** @type {number[]} */ old) => old.map((id) => id + ids);
  const other = (/** @type {number | null} */ old) => (old === null ? null : old + ids);
  const { by } = incident;
  return {
    ...incident,
    id: incident.id + incidents,
    figures: all(incident.figures),
    date: other(incident.date),
    place: other(incident.place),
    by: by && { ...by, entity: by.entity === null ? null : entityIds[by.entity] },
    tolls: incident.tolls.map((toll) => ({ ...toll, figures: all(toll.figures), added: all(toll.added) })),
  };
}

/** Each part tells of incidents of its own, and the whole adds them up. @param {Article["tolls"]} before @param {Article["tolls"]} next @param {number} ids */
function joinTolls(before, next, ids) {
  const tolls = new Map(before.map((toll) => [toll.outcome, toll]));
  for (const toll of next) {
    const figures = toll.figures.map((id) => id + ids);
    const added = toll.added.map((id) => id + ids);
    const same = tolls.get(toll.outcome);
    const sum = same && {
      outcome: toll.outcome,
      low: same.low + toll.low,
      best: same.best + toll.best,
      high: same.high === null || toll.high === null ? null : same.high + toll.high,
      figures: [...same.figures, ...figures],
      added: [...same.added, ...added],
    };
    tolls.set(toll.outcome, sum ?? { ...toll, figures, added });
  }
  return [...tolls.values()];
}
