// The incidents of an article with corrections in it, and what their figures add up to: that is the engine's to say.

/** @typedef {import("../../js/index.js").Addend} Addend */
/** @typedef {import("../../js/index.js").Article} Article */
/** @typedef {import("../../js/index.js").CasualtyFigure} CasualtyFigure */
/** @typedef {import("../../js/index.js").Incident} Incident */
/** @typedef {import("../../js/index.js").Sums} Sums */
/** @typedef {import("../../js/index.js").Toll} Toll */
/** @typedef {import("./desk.js").Desk} Desk */
/** @typedef {import("./desk.js").Item} Item */
/** @typedef {Pick<Article, "annotations">} Marked */
/**
 * Adds figures up; undefined while the engine is being asked, null where it cannot be.
 * @typedef {(figures: Addend[], incidents: { background: boolean }[]) => Sums | null | undefined} Sum
 */

/** An incident that the reader's figures open, in an article without any. @type {Incident} */
const FIRST = { id: 0, figures: [], date: null, place: null, days: null, cause: null, by: null, background: false, tolls: [] };

/** What the figures add up to as they were read. Figures are told by their places in the reading. @param {Article} article @returns {Sums} */
export const readSums = ({ incidents, tolls }) => ({ incidents: incidents.map((incident) => incident.tolls), tolls });

/**
 * What they add up to now, and whether that is known; null while it is not.
 * @param {Desk} desk @param {Marked} marked @param {Sum} sum @returns {{ sums: Sums | null, answered: boolean }}
 */
export function sumsOf(desk, marked, sum) {
  const figures = desk.items.filter(({ mark }) => mark.kind === 'casualty');
  if (!figures.some(isCorrected)) return { sums: readSums(desk.article), answered: true };
  const live = figures.filter((item) => item.live).sort((a, b) => a.id - b.id);
  const addends = live.map((item) => ({
    .../** @type {CasualtyFigure} */ (marked.annotations[item.id]),
    id: item.order,
    of: item.stands?.of?.order ?? null,
  }));
  const incidents = incidentsRead(desk, addends).map(({ background }) => ({ background }));
  const sums = sum(addends.map(addendOf), incidents);
  return { sums: sums ?? null, answered: sums !== undefined };
}

/** @param {Item} item */
const isCorrected = ({ live, review }) => !live || review === 'edited' || review === 'added';

/** @param {Addend} figure @returns {Addend} */
const addendOf = ({ id, outcome, count, standing, of, incident, struck }) => ({
  id,
  outcome,
  count,
  standing,
  of,
  incident,
  struck,
});

/** @param {Desk} desk @param {{ incident: number }[]} figures */
const incidentsRead = ({ article }, figures) =>
  article.incidents.length === 0 && figures.length > 0 ? [FIRST] : article.incidents;

/** @param {Desk} desk @param {Marked} marked @param {Sums} sums */
export function incidentsOf(desk, { annotations }, sums) {
  const figures = /** @type {CasualtyFigure[]} */ (annotations.filter(({ kind }) => kind === 'casualty'));
  const idOf = (/** @type {number | null} */ read) => (read !== null && desk.items[read].id >= 0 ? desk.items[read].id : null);
  const known = (/** @type {number[]} */ ids) => ids.flatMap((read) => idOf(read) ?? []).sort((a, b) => a - b);
  const toll = (/** @type {Toll} */ one) => ({ ...one, figures: known(one.figures), added: known(one.added) });
  const relinked = desk.items.filter(({ live, links, mark }) => live && links && mark.kind === 'casualty');
  const incidents = incidentsRead(desk, figures).map((read, id) => {
    const own = figures.filter(({ incident }) => incident === id);
    const told = own.filter(({ standing }) => standing !== 'cumulative');
    const items = relinked.filter(({ stands }) => stands?.incident === id);
    const date = given(desk, items, 'date') ?? idOf(read.date);
    const when = annotations[date ?? -1];
    return {
      ...read,
      figures: own.map((figure) => figure.id),
      date,
      place: given(desk, items, 'place') ?? idOf(read.place),
      days: when?.kind === 'date' ? when.days : null,
      cause: told.find(({ cause }) => cause)?.cause ?? null,
      by: told.find(({ by }) => by)?.by ?? null,
      tolls: (sums.incidents[id] ?? []).map(toll),
    };
  });
  return { incidents, tolls: sums.tolls.map(toll) };
}

/** The date or place that the reader gave to one of the figures. @param {Desk} desk @param {Item[]} items @param {"date" | "place"} field */
function given(desk, items, field) {
  for (const item of items) {
    const other = desk.linked(item, field);
    const read = desk.article.annotations[item.order];
    if (other && other.id >= 0 && other.order !== (read?.kind === 'casualty' ? read[field] : null)) return other.id;
  }
  return null;
}
